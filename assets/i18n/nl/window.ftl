### Het venster om de uitkomsten heen: menu's, invoerpaneel, dialoogvensters.

## Menu's en opdrachten: de tekst, en in .about wat er gebeurt

menu-file = Bestand
menu-edit = Bewerken
menu-view = Beeld
menu-help = Help
menu-recent = Recent geopend
menu-examples = Voorbeelden

command-open = Openen…
    .about = Opent een scenariobestand
command-save = Opslaan
    .about = Slaat het scenario op in zijn bestand
command-save_as = Opslaan als…
    .about = Slaat het scenario op in een ander bestand
command-details = Naam en notities…
    .about = Hoe het scenario heet, met notities die erbij bewaard blijven
command-quit = Afsluiten
    .about = Sluit het venster
command-undo = Ongedaan maken
    .about = Maakt de laatste wijziging ongedaan
command-redo = Opnieuw
    .about = Voert de laatste ongedaan gemaakte wijziging opnieuw uit
command-find = Invoer zoeken
    .about = Zet de cursor in het zoekveld
command-open_groups = Alle groepen openen
    .about = Toont de invoer van elke groep
command-close_groups = Alle groepen sluiten
    .about = Toont alleen wat elke groep kost
command-plausible_ranges = Belangrijke invoer de gebruikelijke bandbreedte geven
    .about = Bandbreedtes die er al zijn, blijven zoals ze zijn
command-clear_ranges = Alle bandbreedtes verwijderen
    .about = Alle invoer geldt dan als zeker
command-about = Over Contact TCO
    .about = Versie, doel en beperkingen

theme-light = Licht
theme-dark = Donker
theme-system = Zoals het systeem
bar-theme = Thema: { $theme }

## De ingebouwde scenario's

example-webshop = Kleine webshop
example-toy_maker = Speelgoedmaker
example-municipality = Gemeente
example-energy_supplier = Energieleverancier
example-hospital = Ziekenhuis
example-software_firm = Softwarebedrijf
example-roadside = Pechhulp
example-marketplace = Marktplaats

## De naam van het werk, en of het is opgeslagen

file-untitled = Naamloos
file-saved = opgeslagen
file-unsaved = niet opgeslagen
file-not_saved = niet opgeslagen: geen bestand gekozen
file-not_opened = niet geopend: geen bestand gekozen
file-no_answer = de schijf waarop het staat, antwoordt niet
file-dialog_open = er is nog een ander bestandsvenster open
file-built_in = ingebouwd
drop-hint = Laat los: een scenario wordt geopend, een bestand met contacten geïmporteerd
drop-wait = Beantwoord eerst de vraag op het scherm

## Hoe een stap heet die geen invoer is

edit-several = Twee gegevens tegelijk
edit-details = Naam en notities
edit-ranges = Bandbreedtes
edit-range = Bandbreedte van { $input }
edit-source = Bron van { $input }

## Het invoerpaneel

search = Zoeken in de invoer
search-clear = Zoekveld leegmaken
search-nothing = Geen invoer gevonden. Zoek op naam, in het Nederlands of Engels, of op id, zoals staff.pension.
group-more = { $n ->
    [one] Nog { $count } invoer
   *[other] Nog { $count } invoeren
}
group-fewer = Minder invoer
group-contacts_a_year = { $contacts } per jaar
group-agents = { $fte } fte medewerkers
reset = { $input } terugzetten
reset-to = Terug naar de standaardwaarde van { $input }: { $default }
outside-usual = Gebruikelijk is { $low } tot { $high }

range-add = { $input } een bandbreedte geven
    .about = Niet zeker? Geef aan hoe laag en hoe hoog dit kan zijn
range-usual = Gebruikelijk
    .name = { $input } de gebruikelijke bandbreedte geven
    .about = Van { $low } tot { $high }
range-remove = Bandbreedte van { $input } verwijderen
range-lowest = { $input }, laagste
range-highest = { $input }, hoogste
ranges-menu = Bandbreedtes van invoer die niet zeker is
ranges-count = { $n ->
    [0] Geen enkele invoer heeft een bandbreedte
    [one] { $count } invoer heeft een bandbreedte
   *[other] { $count } invoeren hebben een bandbreedte
}
ranges-only = Alleen invoer met een bandbreedte tonen
flip-in_house = zelf doen
flip-outsourcing = uitbesteden
flip-below = Bij { $value } slaat het antwoord om: daaronder is { $option } goedkoper.
flip-above = Bij { $value } slaat het antwoord om: daarboven is { $option } goedkoper.

hint-range = Bandbreedte
hint-unit = Eenheid
hint-default = Standaard
hint-usual = Gebruikelijk
hint-bounds = Toegestaan
hint-sources = Bronnen
    .usual = Bronnen van de standaardwaarde en het gebruikelijke bereik
hint-own_source = Uw eigen bron
source-of = Over { $input }: standaard, gebruikelijk en bronnen
source-own = Uw eigen notitie en bron
source-example = Bijvoorbeeld: offerte van 3 november

bars-hint = Typ een waarde; of typ of plak er meer, met spaties ertussen, om de staven vanaf hier te vullen
bars-against_mean = { $name }: { $percent } van het gemiddelde
opening-open = Open op { $day }
opening-closed = gesloten
opening-from = Open vanaf, { $day }
opening-to = Open tot, { $day }

channel-add = Kanaal toevoegen
channel-new = Nieuw kanaal
language-add = Taal toevoegen
language-new = Nieuwe taal
item-name = Naam van { $name }
item-remove = { $name } verwijderen

## Waarom een wijziging niet is uitgevoerd

refused-not_a_number = ‘{ $typed }’ is geen getal.
refused-unit = “{ $typed }” past hier niet: de eenheid is { $unit }.
refused-below = { $value } is te laag; de laagste toegestane waarde is { $bound }.
refused-above = { $value } is te hoog; de hoogste toegestane waarde is { $bound }.
refused-whole = { $value } is geen geheel getal; hier mag alleen een geheel getal staan.
refused-range_order = De laagste, { $low }, ligt boven de hoogste, { $high }.
refused-range_low = De laagste, { $low }, ligt boven de waarde zelf, { $value }.
refused-range_high = De hoogste, { $high }, ligt onder de waarde zelf, { $value }.
refused-time = ‘{ $typed }’ is geen tijd op een heel of half uur, zoals 09:30, van 00:00 tot 24:00.
refused-order = Het einde moet na het begin liggen.
refused-closed = Minstens één half uur van de week moet open zijn.
refused-all_zero = Minstens één maand moet boven nul zijn.
refused-no_weight = De open uren moeten een gewicht boven nul hebben, want er zijn contacten.
refused-no_share = Minstens één aandeel moet boven nul zijn.
refused-too_many = Vanaf hier is er maar plaats voor { $room } waarden.
refused-no_name = Een naam is nodig.
refused-bracket = In een naam mogen geen vierkante haken staan.
refused-long_name = Deze naam is te lang: hoogstens 40 tekens.
refused-name_taken = ‘{ $name }’ bestaat al.

## Dialoogvensters

button-save = Opslaan
button-open = Openen
button-discard = Niet opslaan
button-cancel = Annuleren
button-close = Sluiten
button-copy = Tekst kopiëren
button-overwrite = Vervangen
button-restore = Herstellen
button-delete = Verwijderen
button-later = Later beslissen
button-apply = Toepassen

dialog-open = Een scenario openen
dialog-save = Het scenario opslaan
dialog-kind = Scenario
unsaved-title = Wijzigingen in { $name } opslaan?
unsaved-quit = Als u het venster sluit zonder op te slaan, gaan de wijzigingen verloren.
unsaved-close = Sluit u dit scenario zonder op te slaan, dan gaan de wijzigingen verloren.
fault-open = { $name } kan niet worden geopend
fault-save = { $name } kan niet worden opgeslagen
fault-save-open = Dit bestand is in een ander tabblad geopend. Sluit eerst dat tabblad of kies een andere naam.
path-open = Een scenario openen
path-save = Het scenario opslaan
path-about = Dit systeem toont geen bestandsvenster. Typ het pad van het bestand.
path-not_saved = Niet opgeslagen
path-cancelled = Er is geen bestand gekozen, dus er is niets opgeslagen. Typ het pad van het bestand, of annuleer en werk verder.
path-label = Pad van het bestand
overwrite-title = Het bestand vervangen?
overwrite-about = { $path } bestaat al. De inhoud gaat verloren.
overwrite-changed = { $path } is door een ander programma gewijzigd. Die wijzigingen gaan verloren.
recovery-title = Niet-opgeslagen werk gevonden
recovery-unkept = Er kan geen kopie van onopgeslagen werk worden geschreven: bij een crash gaat het verloren. Sla het zelf op.
recovery-about = Het programma is niet op de gewone manier beëindigd. Deze kopieën zijn tijdens het werk bewaard.
recovery-never_saved = nooit in een bestand opgeslagen
age-now = zojuist
age-minutes = { $n ->
    [one] { $count } minuut geleden
   *[other] { $count } minuten geleden
}
age-hours = { $n ->
    [one] { $count } uur geleden
   *[other] { $count } uur geleden
}
age-days = { $n ->
    [one] { $count } dag geleden
   *[other] { $count } dagen geleden
}
details-title = Naam en notities
details-name = Naam
details-notes = Notities

about-purpose = Wat klantenservice kost in eigen beheer en bij een leverancier, met alle verborgen kosten, en bij welk contactvolume het antwoord omslaat.
about-limits = Wat het model buiten beschouwing laat
about-limit-1 = Klanten wachten zo lang als nodig is: niemand hangt op en belt opnieuw.
about-limit-2 = Medewerkers van een taal beantwoorden alle kanalen van die taal, en geen andere taal.
about-limit-3 = Alle maanden zijn even lang, en elke week van een maand is gelijk.
about-limit-4 = Er worden geen roosters gemaakt: één aandeel staat voor de uren die verloren gaan omdat diensten nooit precies passen.
about-limit-5 = Kwaliteit, risico en wat klanten ervan vinden hebben geen prijs gekregen.
about-limit-6 = De standaardwaarden zijn Nederlands en van 2025 en 2026; uw eigen tarieven en lonen gaan voor.
about-licence = Vrije software onder MIT of Apache-2.0. Het lettertype is Inter, onder de SIL Open Font License.

## Uitkomsten als bestand

menu-export = Exporteren
command-export-pdf = Rapport voor de directie (PDF)…
    .about = Oordeel, totalen, omslagpunt, jaren, zekerheid en aannames op enkele bladzijden
command-export-xlsx = Werkmap (XLSX)…
    .about = Elke regel als formule die een controller kan nagaan en veranderen
command-export-csv = Tabel met alle regels en lijnen (CSV)…
    .about = Eén getal per rij, voor een rekenblad of een ander programma
command-export-json = Alle uitkomsten (JSON)…
    .about = Voor andere programma's
command-export-png = Opslaan als afbeelding (PNG)…
    .about = Voor een presentatie of een brief
command-export-svg = Opslaan als tekening (SVG)…
    .about = Scherp op elke grootte
command-copy_chart = Kopiëren als afbeelding
    .about = Om in een presentatie of brief te plakken
chart-menu = Grafiek opslaan of kopiëren
export-charts = Grafieken
dialog-export = Uitkomsten naar een bestand schrijven
fault-export = { $name } is niet geschreven
fault-copy = De grafiek { $name } is niet gekopieerd
export-part = { $file } schrijven: { $part } %
copy-part = De grafiek { $chart } kopiëren: { $part } %
copy-done = Gekopieerd: de grafiek { $chart }

command-duplicate = Dupliceren als variant
    .about = Opent een kopie van dit scenario onder een eigen naam, om te wijzigen en te vergelijken
command-previous = Vorig scenario
    .about = Toont het geopende scenario links hiervan
command-next = Volgend scenario
    .about = Toont het geopende scenario rechts hiervan
command-close = Scenario sluiten
    .about = Sluit dit scenario; vraagt eerst naar wijzigingen die niet zijn opgeslagen
desk-variant = { $name } – variant { $number }
fault-desk-full = Er kunnen niet meer dan { $count } scenario’s tegelijk open zijn
    .remedy = Sluit er een en open daarna dit scenario.
desk-pin = De andere hiermee vergelijken
desk-pinned = de andere worden hiermee vergeleken
desk-rename = Naam wijzigen…
desk-close = { $name } sluiten
desk-unpin = Weer met het eerste vergelijken

outside-changed = { $name } is door een ander programma gewijzigd sinds het hier is geopend.
outside-gone = { $name } staat niet meer op zijn plaats: opslaan schrijft het opnieuw.
outside-elsewhere = { $name } is ook in een ander venster geopend: wat het laatst wordt opgeslagen, blijft.
outside-reload = Laden
outside-keep = Houden wat hier staat
outside-ok = Begrepen
edit-reload = Gewijzigd bestand geladen
edit-restore = Niet-opgeslagen werk hersteld
