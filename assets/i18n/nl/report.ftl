### De teksten van de opdrachtregel: vergelijking, omslagpunten, uitleg, invoer.

## Vergelijking

compare-unnamed = Scenario zonder naam
compare-title = { $name }: { $volume } contacten per maand, { $hours } afhandeluren per jaar
compare-outsourcing = Zelf doen kost { $in_house } per jaar en { $form } { $outsourced }: uitbesteden is { $amount } ({ $share }) goedkoper.
compare-in_house = Zelf doen kost { $in_house } per jaar en { $form } { $outsourced }: zelf doen is { $amount } ({ $share }) goedkoper.
compare-equal = Zelf doen en { $form } kosten allebei { $in_house } per jaar.
compare-hidden = Van de eigen kosten is { $amount } ({ $share }) verborgen: de begroting laat het niet zien.
compare-cheapest = Het goedkoopst van alles is { $option } met { $total } per jaar.
compare-unit = € per jaar
compare-visible = In uw begroting
compare-not_visible = Verborgen
compare-invoices = Facturen van de leverancier
compare-stays = Blijft bij u
compare-total = Totaal
compare-saving = Goedkoper dan zelf doen
compare-per_contact = Per contact
compare-per_handled_hour = Per afhandeluur
compare-rounded = Elk bedrag is apart afgerond; sommen en verschillen zijn die van de exacte bedragen.
compare-team = Het eigen team
compare-team-agents = Medewerkers: { $fte } fte, { $heads } personen, { $hires } aannames per jaar.
compare-team-agency = Uitzendkrachten: { $fte } fte gemiddeld, { $peak } in de drukste maand.
compare-team-support = Ondersteuning en leiding: { $fte } fte.
compare-team-workplaces = Werkplekken: { $seats }, met { $peak } medewerkers aanwezig in het drukste half uur.
compare-break_even = Zelf doen of { $form }?
compare-break_even-none = Waar het antwoord omslaat is niet te berekenen: { $reason }

## Waar het antwoord omslaat; de delen van één zin, met puntkomma's ertussen

turn-always = { $option } is goedkoper bij elk volume van { $from } tot en met { $to } contacten per maand.
turn-first = { $option } is goedkoper tot en met { $to } contacten per maand
turn-mixed = van { $from } tot en met { $to } wisselt het heen en weer
turn-middle = { $option } van { $from } tot en met { $to }
turn-last = { $option } vanaf { $from }

## Omslagpunten

break_even-title = { $name }: waar het antwoord omslaat tussen { $from } en { $to } contacten per maand
break_even-against = Zelf doen of { $form }?
break_even-cheapest = Het goedkoopst van alles
break_even-from = van
break_even-to = t/m contacten per maand

## De jaren

cash_flow-title = { $name }: wat elke mogelijkheid betaalt over { $years }
cash_flow-title-count = { $n ->
    [one] één jaar
   *[other] { $count } jaar
  }
cash_flow-volume = Elk jaar { $volume } contacten per maand.
    .grows = { $first } contacten per maand in jaar 1, { $last } in jaar { $horizon }.
cash_flow-existing = Er is nu een team: wat er eerder aan is uitgegeven telt niet mee, en afscheid nemen kost wat bij de start wordt betaald.
cash_flow-greenfield = Er is nog geen team: zelf doen begint met alles aanschaffen en iedereen werven.
cash_flow-outsourcing = In geld van nu, bij een disconteringsvoet van { $discount } per jaar, kost zelf doen { $in_house } en { $form } { $outsourced }: uitbesteden is { $amount } ({ $share }) goedkoper.
cash_flow-in_house = In geld van nu, bij een disconteringsvoet van { $discount } per jaar, kost zelf doen { $in_house } en { $form } { $outsourced }: zelf doen is { $amount } ({ $share }) goedkoper.
cash_flow-equal = In geld van nu, bij een disconteringsvoet van { $discount } per jaar, kosten zelf doen en { $form } allebei { $in_house }.
cash_flow-cheapest = Het goedkoopst van alles is { $option } met { $total }.
cash_flow-unit = € betaald
cash_flow-start = Start
cash_flow-year = Jaar { $year }
cash_flow-total = Alle jaren
cash_flow-present_value = Contante waarde
cash_flow-payback = { $form } heeft zich na { $years } jaar terugverdiend: vanaf dan heeft het in totaal minder gekost dan zelf doen.
cash_flow-payback-always = { $form } heeft vanaf de start in totaal minder gekost dan zelf doen.
cash_flow-payback-never = { $form } heeft zich aan het eind van jaar { $horizon } niet terugverdiend.
cash_flow-payback-basis = Dit telt het geld zoals het wordt betaald, zonder disconteren.
cash_flow-made_of = Waaruit de jaren bestaan: { $option }

## Hoe zeker

risk-title =
    { $n ->
        [0] { $name }: hoe zeker het antwoord is
        [one] { $name }: hoe zeker het antwoord is, uit { $cases } gevallen binnen de bandbreedte van één invoer
       *[other] { $name }: hoe zeker het antwoord is, uit { $cases } gevallen binnen { $count } bandbreedtes
    }
risk-no_ranges = Geen enkele invoer heeft een bandbreedte, dus er is maar één geval. Geef wat niet zeker is een laagste en een hoogste waarde, in het venster of in het bestand onder ranges.
risk-probability = Uitbesteden ({ $form }) is goedkoper in { $part } van de gevallen, ±{ $margin }.
risk-more = Uitbesteden ({ $form }) is goedkoper in meer dan { $part } van de gevallen.
risk-less = Uitbesteden ({ $form }) is goedkoper in minder dan { $part } van de gevallen.
risk-always = Uitbesteden ({ $form }) is goedkoper in alle { $cases } gevallen.
risk-never = Uitbesteden ({ $form }) is goedkoper in geen van de { $cases } gevallen.
risk-certain = Uitbesteden ({ $form }) is goedkoper.
risk-certainly_not = Uitbesteden ({ $form }) is niet goedkoper.
risk-spread-outsourcing = In 8 van de 10 gevallen bespaart het { $low } tot { $high } per jaar.
risk-spread-in_house = In 8 van de 10 gevallen kost het { $low } tot { $high } per jaar meer.
risk-spread-both = In 8 van de 10 gevallen ligt het tussen { $low } per jaar duurder en { $high } per jaar goedkoper.
risk-p10 = P10
risk-p50 = P50
risk-p90 = P90
risk-percentiles = In 10 % van de gevallen is het bedrag lager dan P10, in de helft lager dan P50, in 90 % lager dan P90; elke rij op zichzelf.
risk-tornado = Wat elke bandbreedte op zichzelf doet, met de andere invoer op zijn waarde: hoeveel goedkoper uitbesteden is aan het lage en aan het hoge eind.
risk-low = Laag
risk-high = Hoog
risk-at_low = Bij laag
risk-at_high = Bij hoog
risk-swing = Invloed
risk-progress = Gevallen trekken

## Invoer

parameters-about = Elke invoer van een scenariobestand, met eenheid, standaardwaarde, gebruikelijke en toegestane waarden, en waar die vandaan komen. Een veld dat in een bestand ontbreekt heeft de standaardwaarde.
parameters-unit = Eenheid { $unit }
parameters-default = standaard { $value }
parameters-plausible = gebruikelijk { $low } tot { $high }
parameters-bounds = toegestaan { $low } tot { $high }
parameters-whole = hele getallen
parameters-sources = Bron: { $sources }

## Wat er zou moeten veranderen

seek-title = { $name }: waardoor slaat het antwoord om tussen zelf doen en { $form }?
seek-all = { $name }: waardoor slaat het antwoord om tussen zelf doen en { $form }? Elke invoer apart, de waarschijnlijkste bovenaan.
seek-today = { $label } ({ $id }) is vandaag { $value }; gebruikelijk is { $usual }.
    .alone = { $label } ({ $id }) is vandaag { $value }.
seek-range = { $low } tot { $high }
seek-never = Geen toegestane waarde ervan doet het antwoord omslaan.
seek-never_all = Deze doen het antwoord nooit omslaan, welke waarde ze ook hebben:
seek-flips = Het antwoord slaat om bij
seek-input = Invoer
seek-now = vandaag
seek-nearest = slaat om bij
seek-distance = vanaf vandaag
seek-usual = gebruikelijk
seek-more = vaker
seek-inside = binnen
seek-outside = buiten

## Uitleg

explain-found = gevonden door het plan, per half uur of door te zoeken, uit { $from }
explain-inputs = Invoer
explain-own = Uit het scenario.
explain-default = Standaardwaarde.
explain-note = Notitie: { $note }.

## Waarom er geen antwoord is

reason-load = Bij { $volume } contacten per maand heeft het drukste half uur een belasting van { $load } erlang; meer dan 100.000 is te groot om te plannen. Verlaag de contacten per maand of de afhandeltijden.
reason-load-alone = Het drukste half uur heeft een belasting van { $load } erlang; meer dan 100.000 is te groot om te plannen.
reason-year = Jaar { $year } is niet te berekenen: dan zijn er { $volume } contacten per maand. { $cause } Verlaag de groei van de contacten, kijk minder jaren vooruit, of begin met minder contacten per maand.
reason-amount = { $line } is groter dan elk bedrag dat dit programma kan bevatten.
reason-case = { $cause } Dat is een geval binnen de bandbreedtes; versmal de bandbreedte van { $ranges }.
reason-range = { $label } ({ $id }: { $low } tot { $high })
reason-or = of
reason-and = en

side-volume = Contacten per maand
side-form = Contractvorm
side-in_house = Zelf doen, per jaar
side-outsourced = Uitbesteed, per jaar
side-saving = Uitbesteden bespaart
side-in_house_per_contact = Zelf doen, per contact
side-outsourced_per_contact = Uitbesteed, per contact
side-hidden = Verborgen deel van zelf doen
side-agents = Agents, fte
side-support = Ondersteuning en leiding, fte
side-break_even = Omslagpunt, contacten per maand
    .none = nergens
side-in_house_present_value = Zelf doen, contante waarde
side-outsourced_present_value = Uitbesteed, contante waarde
side-payback = Terugverdiend na, jaar
    .at_once = meteen
    .never = niet binnen de horizon
side-probability = Kans dat uitbesteden goedkoper is
side-cheapest = Goedkoopste van alle
side-points = { $points } procentpunt
argument-volume = --volume is { $value }; contacten per maand ({ $input }) mag { $low } tot { $high } zijn
    .then = met --volume { $value }: { $fault }
