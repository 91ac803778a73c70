### Grafieken als tabel, tabellen die worden gekopieerd of in een bestand gezet.

figures-of = De grafiek in cijfers: { $chart }
table-copy = Tabel kopiëren
    .about = Kopieert de tabel als tekst, om in een spreadsheet te plakken
table-copy_of = De tabel kopiëren: { $chart }
table-copied = Gekopieerd

chart-of-break_even = kosten bij elk contactvolume
chart-of-input = kosten bij elke waarde van { $input }
chart-of-map = goedkoopste optie bij twee gegevens

chart-of-steps = { $measure }: van { $from } naar { $to }

side-menu = De vergelijking meenemen
side-copy_markdown = Kopiëren als Markdown
    .about = Kopieert beide tabellen als tekst voor wiki’s, tickets en mails
command-export-beside-pdf = Vergelijking als pagina’s (PDF)…
    .about = De cijfers van alle geopende scenario’s, de invoer die verschilt en wat die doet, om af te drukken
command-export-beside-csv = Vergelijking als tabel (CSV)…
    .about = De cijfers van alle geopende scenario’s en de invoer die verschilt, voor een spreadsheet
command-export-beside-json = Vergelijking als gegevens (JSON)…
    .about = Hetzelfde voor andere programma’s
side-failed = { $name } kan niet worden berekend: { $reason }
side-unexplained = Het verschil kan niet worden uitgelegd: { $reason }
side-open = de schuiven ervan staan links
side-select = klik om de schuiven ervan links te zetten
side-show_input = Klik om naar de invoer { $input } te gaan
side-pair = Van { $reference } naar
side-unpriced = Ook dit verschilt, maar geen bedrag van dit jaar hangt ervan af: { $inputs }.
side-probability-no_ranges = Hier is niets onzeker: geen enkele invoer heeft een bandbreedte

desk-all = Alle geopende scenario’s
desk-left = Naar links
desk-right = Naar rechts
missing-files = Bestaat niet meer en is dus niet opnieuw geopend: { $files }.
broken-files = Kon niet opnieuw worden geopend: { $files }.

chart-of-years = betaald per jaar, en tot dan toe betaald
figures-band = { $option }, 8 op 10
figures-part = Onderdeel
figures-a_year = Per jaar
figures-share = Aandeel
figures-half_hour = Half uur
figures-month = Maand
figures-hours = Betaalde uren
figures-permanent = Vast team
figures-moved = Uit rustige maanden
figures-agency = Uitzendbureau
figures-year = Jaar
figures-so_far = { $option }, tot dan toe
figures-from = Van
figures-to = Tot
figures-cases = Gevallen
figures-low = Ondergrens
figures-high = Bovengrens
figures-at_low = Besparing bij ondergrens
figures-at_high = Besparing bij bovengrens
figures-bar = Gewicht van
figures-weight = Gewicht
figures-of_mean = Van het gemiddelde
