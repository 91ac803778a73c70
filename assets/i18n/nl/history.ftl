### De eigen contacthistorie van de afdeling: een bestand lezen, wat eruit begrepen is, en wat eruit volgt voor de invoer.

history-title = Contacthistorie: { $file }
history-date = { $day } { $month } { $year }
history-note = { $file }, { $from } tot en met { $to }, { $contacts } contacten
history-progress = Contacten lezen

## Hoe het bestand gelezen wordt

history-read-as = Gelezen als
history-form-text = tekst, { $encoding }, cellen gescheiden door { $separator }
history-form-book = werkmap, blad "{ $sheet }"
history-form-sheets = andere bladen: { $sheets }
history-separator-semicolon = puntkomma
history-separator-comma = komma
history-separator-tab = tab
history-separator-bar = verticale streep
history-separator-other = { $sign }
history-rows-singles = één rij per contact
history-rows-intervals = één rij per interval
history-rows-weeks = één rij per week
history-rows-months = één rij per maand
history-rows-events = één rij per gebeurtenis
history-rows-across = kolommen per datum, tijd of kanaal
history-order-day_first = dag eerst (31-01)
history-order-month_first = maand eerst (01/31)
history-decimal-point = decimale punt (6.5)
history-decimal-comma = decimale komma (6,5)
history-unit-seconds = seconden
history-unit-minutes = minuten
history-unit-hours = uren
history-unit-milliseconds = milliseconden
history-unit-days = dagen, zoals een rekenblad telt
history-clock = tijd van { $zone }
history-clock-from = geschreven in de tijd van { $from }, geteld in die van { $zone }
history-header-line = kolomnamen op regel { $line }
history-header-none = geen kolomnamen

history-meaning-ignored = niet gebruikt
history-meaning-timestamp = datum en tijd
history-meaning-date = datum
history-meaning-time = tijd
history-meaning-month = maand, van een totaal
history-meaning-week = week, van een totaal
history-meaning-year = jaar
history-meaning-channel = kanaal
history-meaning-language = taal
history-meaning-handling = afhandeltijd
history-meaning-handling_total = afhandeltijd, totaal van de rij
history-meaning-offered = aangeboden contacten
history-meaning-handled = beantwoorde contacten
history-meaning-abandoned = afgehaakte contacten
history-meaning-across = contacten, naar datum, tijd of kanaal in de naam
history-meaning-outcome = afloop van het contact
history-meaning-contact = nummer van het contact
history-meaning-event = gebeurtenis uit een logboek

history-doubts-open =
    Er is niets weggeschreven, omdat iets in het bestand onzeker is:
    { $doubts }
    Geef aan hoe het is (--unit, --decimal, --day-first of --month-first, --column, --leave-out of --count, --covers, --sheet, --no-quotes), of neem over wat werd aangenomen (--accept-doubts).
history-doubt-order = Uit het bestand blijkt niet of de dag of de maand eerst komt: alle datums zijn op beide manieren te lezen.
history-doubt-unit = Alleen aan de grootte is te zien waarin de afhandeltijden zijn uitgedrukt.
history-doubt-decimal = Uit het bestand blijkt niet of punt of komma het decimaalteken is: alle getallen zijn op beide manieren te lezen. Andersom gelezen zijn tijden met zo'n teken duizend keer zo groot of klein.
history-doubt-columns = Geen enkele regel noemt de kolommen: hun betekenis is geraden uit de inhoud. Klopt die niet, dan kloppen volume en afhandeltijden ook niet.
history-doubt-rows = De aantallen beantwoorde contacten beginnen met alleen 0 en 1: elke rij telt als één contact. Is een rij een interval, kies dan "beantwoorde contacten" voor die kolom.
history-doubt-total = Uit het bestand blijkt niet of de afhandeltijd die van het gemiddelde contact is of die van alle contacten van de rij samen: de getallen gaven de doorslag.
history-doubt-clock = Uit het bestand blijkt niet of afhandeltijden zoals 0:15 minuten en seconden zijn of uren en minuten (kies dan uren).
history-doubt-quotes = Een aanhalingsteken bovenaan wordt nooit gesloten: aanhalingstekens gelden als gewone tekens. Houdt er één een cel bijeen, dan heeft die rij te veel cellen en wordt ze niet gelezen.
history-doubt-average = De gemiddelde afhandeltijd is niet geloofwaardig: niemand werkt meer dan twee uur of minder dan tien seconden aan een contact. Ga na in welke kolom die staat, en in welke eenheid.
history-doubt-filter = Van enkele rijen is niet zeker of het contacten van de afdeling zijn; ze zijn weggelaten.
history-doubt-coverage = Uit de rijen blijkt niet welke dagen het bestand beslaat.
history-doubt-unread = Veel rijen waren niet te lezen.
history-doubt-sheets = Meerdere bladen bevatten dezelfde tabel, bijvoorbeeld één per maand, en er is er maar één gelezen: de contacten van de andere ontbreken. Kies het blad, of voeg ze samen.
history-doubt-title = De datum van alle rijen staat in één titel. Is dat de datum van het rapport en niet van de contacten, dan zegt het bestand niet wanneer die kwamen.
history-otherwise-average = Zo gelezen is het gemiddeld { $now }; andersom { $other }.
history-otherwise-unit = Zo gelezen is het gemiddeld { $now }; in { $unit } zou het { $other } zijn.
history-otherwise-none = Nu is het { $now }.
history-otherwise-order = Zo gelezen loopt het bestand van { $from } tot en met { $to }; andersom tussen { $other_from } en { $other_to }.
history-otherwise-filter = { $rows } rijen ({ $values }): tellen ze mee, dan wordt het volume { $share } hoger.
history-otherwise-coverage = Geteld zijn { $days }, { $from } tot en met { $to }. Zijn het er { $other }, { $other_from } tot en met { $other_to }, dan verandert het volume met { $change }.
history-otherwise-unread = { $rows } rijen; zijn het allemaal contacten, dan is het volume { $share } te laag.
history-misread = Enkele bytes in het bestand zijn geen letters in { $encoding }: voor elk staat een vervangteken.

## Wat eruit begrepen is

history-period = { $from } tot en met { $to }
    .days = { $n ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
history-counted = { $n ->
        [one] { $count } contact
       *[other] { $count } contacten
    }
history-rows = { $n ->
        [one] { $count } rij
       *[other] { $count } rijen
    }
history-account = { $rows }: { $read } gelezen, { $unread } niet gelezen, { $blank } leeg, { $before } tot en met de kolomnamen
history-covers-rows = van de eerste tot en met de laatste rij
history-covers-weeks = hele weken
history-covers-months = hele maanden
history-filtered = { $n ->
        [one] { $column }: { $count } rij weggelaten: { $values }.
       *[other] { $column }: { $count } rijen weggelaten: { $values }.
    }
history-events = { $n ->
        [one] { $count } regel van het logboek telt geen contact.
       *[other] { $count } regels van het logboek tellen geen contact.
    }
history-repeats = { $n ->
        [one] { $count } rij herhaalt een contact, dat één keer telt.
       *[other] { $count } rijen herhalen een contact, dat één keer telt.
    }
history-aside = { $n ->
        [one] { $count } rij is een titel of herhaalt de kolomnamen.
       *[other] { $count } rijen zijn titels of herhalen de kolomnamen.
    }
history-no-channel = (geen kanaal)
history-no-language = (geen taal)
history-other-names = (andere namen)
history-same = { $name }
history-new = nieuw: { $name } ({ $kind })
history-new-language = nieuw: { $name }
history-any = alle kanalen gelijk
history-any-language = alle talen gelijk
history-left-out = weggelaten
history-absent-keep = blijven zoals ze zijn
history-absent-empty = krijgen geen contacten
history-less-than-a-year = Het bestand dekt niet alle maanden van een jaar en zegt dus niet hoe het jaar verloopt: voor de maanden volgt er niets uit. Niet gedekt: { $months }.
history-empty-days = { $n ->
        [one] { $count } open dag in de periode is zonder contact
       *[other] { $count } open dagen in de periode zijn zonder contact
    }
history-growth = { $year } tegenover het jaar ervoor: contacten per dag { $share } ({ $months ->
        [one] één kalendermaand
       *[other] { $months } kalendermaanden
    } die beide jaren dekken)
history-outside = { $contacts } van de contacten die op antwoord wachten ({ $share }) kwamen buiten openingstijd
history-nothing = In dit bestand viel niets te tellen: er is geen rij gelezen, of alles is weggelaten.

## Wat eruit volgt

history-subject-channels = Aandelen van de kanalen
history-subject-languages = Aandelen van de talen
history-col-input = Invoer
history-col-present = Nu
history-col-found = In het bestand
history-col-from = Uit contacten
history-col-channel = Kanaal
history-col-language = Taal
history-col-contacts = Contacten
history-col-share = Aandeel
history-col-handling = Afhandeltijd
history-col-counts-as = Telt als
history-new-share = nieuw

history-caution-few = Berust op maar { $contacts } contacten.
history-caution-less_than_a_year = Uit { $days } dagen: wat over het jaar verandert, zit er niet in.
history-caution-present_season = Gecorrigeerd voor het seizoen dat het scenario nu heeft; over de dagen zoals ze zijn is het { $plain } per maand.
history-caution-found_season = Het bestand beslaat geen hele jaren, dus sommige maanden tellen dubbel: over de dagen zoals ze zijn is het { $plain } per maand, gecorrigeerd voor het gevonden seizoen is het dit.
history-caution-gaps = De rijen liggen in { $count } losse perioden: { $stretches }. De dagen ertussen tellen niet mee; controleer een datum die alleen staat.
history-caution-empty_days = { $days } van { $open } open dagen zijn zonder contact. Ontbreken ze in het bestand, dan is het werkelijke volume hoger.
history-caution-no_channel = { $contacts } contacten zeggen niets over een kanaal: ze staan voor alle kanalen van het scenario samen. Zijn ze van één kanaal, kies dan welk.
history-caution-no_premium = Zonder toeslag op lonen en tarieven zolang u er geen invult: { $names }.
history-caution-kept = Met { $contacts } contacten per maand zoals nu op { $names }, die het bestand niet bevat.
history-caution-emptied = Zonder contacten, want het bestand bevat er geen die tellen: { $names }.
history-caution-divided = { $contacts } contacten zeggen hier niets over en zijn verdeeld zoals de andere.
history-caution-left_out = { $contacts } contacten zijn weggelaten.
history-caution-answered_only = Alleen beantwoorde contacten staan in het bestand; wie ophing, ontbreekt.
history-caution-unmeasured = { $contacts } contacten hebben geen afhandeltijd, of 0, en tellen in geen gemiddelde mee.
history-caution-complexity = Gemeten { $measured }, gedeeld door de complexiteit van { $factor }.
history-caution-outside = Zonder { $contacts } contacten ({ $share }) buiten openingstijd.
history-caution-few_weeks = Uit { $days } dagen: één vreemde dag weegt zwaar.
history-caution-days_only = Het bestand heeft geen tijdstippen; bepaald bij de huidige uren.
history-caution-totals_of_weeks = De rijen zijn totalen van weken: ze zeggen niets over weekdagen en uren.
history-caution-totals_of_months = De rijen zijn totalen van maanden: ze zeggen niets over weekdagen en uren.

## Niet gelezen rijen

history-unread-title = Niet gelezen rijen
history-unread-none = Alle rijen zijn gelezen.
history-unread-more = nog { $count } rijen niet gelezen
history-unread-unlisted = nog { $count } rijen zijn niet gelezen; hun regelnummers zijn niet bewaard
history-unread-line = Regel
history-unread-column = Kolom
history-unread-holds = Bevat
history-unread-why = Waarom
history-why-sum = telt andere rijen op
history-why-too_short = houdt op vóór de kolommen die nodig zijn
history-why-too_long = heeft meer cellen dan er kolomnamen zijn: in een cel staat een scheidingsteken
history-why-no_date = heeft geen datum
history-why-not_a_date = is geen datum
history-why-date_outside = is een datum vóór 1990 of na 2099
history-why-other_order = heeft dag en maand andersom
history-why-not_a_time = is geen tijdstip
history-why-no_count = heeft geen aantal
history-why-not_a_count = is geen heel aantal contacten
history-why-negative = is lager dan 0
history-why-not_a_handling_time = is geen afhandeltijd
history-why-not_yes_or_no = zegt geen ja en geen nee

## Bestanden die niet te lezen zijn

history-error-not_found = Dat bestand bestaat niet.
history-error-no_permission = U mag het niet lezen.
history-error-is_folder = Het is een map, geen bestand.
history-error-not_a_file = Het is een pipe of een apparaat, geen bestand.
history-error-empty = Het is leeg, of het blad is leeg.
history-error-not_a_table = Het is geen tekst met kolommen en geen werkmap. Exporteer de contacten als CSV of XLSX.
history-error-damaged = De werkmap is beschadigd: { $what }
history-error-protected = De werkmap is met een wachtwoord beveiligd. Bewaar haar eerst zonder.
history-error-too_large = Een deel van de werkmap is groter dan { $most } MB. Exporteer de contacten als CSV.
history-error-too_much = De werkmap lezen kost meer dan { $most } MB geheugen: zij is beschadigd, gemaakt om schade te doen, of veel groter dan zij lijkt. Open haar in een rekenprogramma, verwijder wat niet nodig is, en bewaar het blad als CSV.
history-error-too_slow = De werkmap lezen duurt langer dan { $seconds } seconden: zij is beschadigd, gemaakt om schade te doen, of veel groter dan zij lijkt. Open haar in een rekenprogramma, verwijder wat niet nodig is, en bewaar het blad als CSV.
history-error-overlapping = Delen van de werkmap liggen over elkaar heen: zij is beschadigd, of gemaakt om schade te doen. Er is niets van gelezen.
history-error-no_sheet = Er is geen blad "{ $name }".
history-error-endless = De rij op regel { $line } eindigt niet: een aanhalingsteken is daar niet gesloten. Herstel de regel, of lees het bestand met aanhalingstekens als gewone tekens (zonder het vinkje; --no-quotes op de opdrachtregel).
history-error-long_line = Regel { $line } is langer dan een megabyte: dat is geen rij van een tabel.
history-error-no_stamp = Geen kolom bevat datums. Kies de kolom met datum en tijd van de contacten (--column NAAM=timestamp op de opdrachtregel).
history-argument-column = --column { $value }: geef KOLOM=BETEKENIS op. Kolommen met nummer of naam: { $columns }. Betekenissen: { $meanings }.
history-argument-channel = --channel { $value }: geef KANAAL op voor contacten zonder kanaal, of NAAM=KANAAL. Kanalen van het scenario: { $channels }. Namen in het bestand: { $names }.
history-argument-rows = { $option } { $value }: geef KOLOM=WAARDE op. Kolommen met nummer of naam: { $columns }.
history-error-no_zone = Er is geen tijdzone "{ $name }". Tijdzones heten zoals Europe/Amsterdam.

## Het venster

command-import_history = Contacthistorie importeren…
    .about = Leest contacten of intervallen zoals uw telefonie- of ticketsysteem ze exporteert, en stelt voor wat eruit volgt voor de invoer
dialog-history = Een bestand met contacten kiezen
dialog-history-kind = Bestanden met contacten
path-history = Welk bestand met contacten?
fault-history = { $name } kan niet worden overgenomen
edit-history = Contacthistorie overgenomen
example-history-contacts = Contacten van een webwinkel (CSV, één rij per contact)
example-history-intervals = Halve uren van een telefooncentrale (XLSX)
history-about = Voor { $scenario }. Er verandert niets tot u het overneemt.
history-step-file = Het bestand
history-step-understood = Wat eruit begrepen is
history-step-proposals = Wat eruit volgt voor de invoer
history-reading = Lezen… { $part } %
history-stop = Stoppen
history-stopped = Het lezen is gestopt.
history-again = Opnieuw lezen
history-field-sheet = Blad
history-field-separator = Cellen gescheiden door
history-field-encoding = Letters
history-field-header = Kolomnamen op regel
history-field-order = Datums
history-field-decimal = Getallen
history-field-unit = Afhandeltijden in
history-field-written = Klok van het bestand
history-field-zone = Uw klok
history-field-quotes = Aanhalingstekens houden cellen bijeen
history-field-coverage = Beslaat
history-coverage-suggested = wat uit de rijen blijkt
history-filter = Rijen die meetellen, naar { $column }
history-filter-add = Rijen weglaten naar
history-filter-none = geen andere kolom
history-filter-value = { $value }: { $rows }
history-right = Dat klopt
history-open-doubts = { $n ->
        [one] Hierboven staat nog één vraag open.
       *[other] Hierboven staan nog { $count } vragen open.
    }
history-written-local = uw eigen
history-column = Kolom { $number }
history-column-means = { $column } betekent
history-counts-as = { $name } telt als
history-absent-label = Kanalen die het bestand niet bevat ({ $names })
history-choose = { $input } overnemen
history-all = Alles
history-none = Niets
history-take = { $n ->
        [0] Overnemen
       *[other] Overnemen ({ $count })
    }
history-taken = Overgenomen uit { $file }: { $count }
    .range = Zonder bandbreedte nu het is gemeten: { $inputs }
history-unread-save = De lijst bewaren…
history-unread-shown = Niet gelezen rijen
history-unchanged = hetzelfde
