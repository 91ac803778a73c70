### Waarover het model spreekt: de vijf opties, de posten van de rekeningen en de cijfers van het plan.

## Opties: de naam, .short waar weinig plaats is, .inline in een zin

sourcing-in_house = Zelf doen
    .short = Zelf
    .inline = zelf doen
    .about = Uw eigen team, met alles wat daarbij hoort
sourcing-dedicated = Dedicated, per uur
    .short = Dedicated
    .inline = dedicated per uur
    .about = Medewerkers van de leverancier werken alleen voor u en worden per uur betaald
sourcing-blended_minute = Blended, per minuut
    .short = Per minuut
    .inline = blended per minuut
    .about = Met andere opdrachtgevers gedeelde medewerkers, betaald per afgehandelde minuut
sourcing-blended_contact = Blended, per contact
    .short = Per contact
    .inline = blended per contact
    .about = Met andere opdrachtgevers gedeelde medewerkers, betaald per afgehandeld contact
sourcing-hybrid = Hybride
    .short = Hybride
    .inline = hybride
    .about = Op sommige tijden dedicated medewerkers, op andere gedeelde

## Posten van de eigen rekening

line-in_house-staff-agents = Medewerkers
    .about = Lonen van de vaste medewerkers, zonder de ziektedagen
line-in_house-staff-surcharges = Toeslagen
    .about = Loontoeslagen voor avond, zaterdag en zondag
line-in_house-staff-agency = Uitzendkrachten
    .about = Uren van een uitzendbureau in maanden die het vaste team niet aankan
line-in_house-staff-support = Ondersteuning en leiding
    .about = Teamleiders, kwaliteitscoaches, planners en management
line-in_house-absence-sick_pay = Doorbetaald ziekteverzuim
    .about = Loon dat tijdens ziekte wordt doorbetaald
line-in_house-absence-health_service = Arbodienst
    .about = Begeleiding bij verzuim
line-in_house-housing = Werkplekken
    .about = Kantoorruimte en facilitaire diensten
line-in_house-ict-licences = Licenties
    .about = Contactcentersoftware per gebruiker
line-in_house-ict-workplace = Werkplek-ICT
    .about = Beheer, ondersteuning en netwerk per gebruiker
line-in_house-ict-telephony = Telefoonverkeer
    .about = Telefoonminuten
line-in_house-ict-platform = Platform
    .about = Vaste systemen
line-in_house-recruitment-hiring = Werving
    .about = Advertenties en selectie van nieuwe medewerkers
line-in_house-recruitment-training = Basisopleiding
    .about = Betaalde opleidingsuren van nieuwe medewerkers, met de trainer
line-in_house-recruitment-agency_training = Opleiding uitzendkrachten
    .about = Opleiding van uitzendkrachten voor de drukste maanden
line-in_house-recruitment-ramp_up = Inwerken
    .about = Productie die nieuwe medewerkers missen totdat ze op volle snelheid werken
line-in_house-depreciation-hardware = Hardware
    .about = Laptops, schermen en headsets
line-in_house-depreciation-furniture = Meubilair
    .about = Bureaus en stoelen
line-in_house-depreciation-implementation = Implementatie
    .about = Het project waarmee de systemen zijn ingericht
line-in_house-depreciation-capital = Kapitaallasten
    .about = Rente over de helft van de investering
line-in_house-overhead = Overhead
    .about = Doorbelasting van HR, financiën en algemeen management
line-in_house-vat = Niet-verrekenbare btw
    .about = Btw op inkopen die niet kan worden teruggevraagd

## Posten van de uitbestede rekeningen

line-service = Dienstverlening
    .about = Wat de leverancier voor de afhandeling van de contacten factureert
line-management = Beheervergoeding
    .about = Abonnement, projectleiding en kwaliteitsbewaking
line-training-initial = Basisopleiding
    .about = Opleiding van de medewerkers van de leverancier, verdeeld over de contractduur
line-training-renewal = Heropleiding
    .about = Opleiding van nieuwkomers bij de leverancier
line-start_up = Opstartkosten
    .about = Eenmalige start, verdeeld over de contractduur
line-telephony = Telefonie
    .about = Telefoonnummers en doorschakelen
line-other = Overige kosten
    .about = Al het andere dat de leverancier rekent
line-retained = Regie
    .about = Uw eigen mensen die het contract en de kwaliteit bewaken
line-stranded = Achterblijvende kosten
    .about = Huisvesting en overhead die blijven als het team weg is
line-vat = Niet-verrekenbare btw
    .about = Btw op de facturen die niet kan worden teruggevraagd

## Betalingen die de jaren eenmalig doen

payment-hardware = Hardware, aanschaf
    .about = Laptops, schermen en headsets: aangeschaft bij de start, opnieuw als ze op zijn, en meer als het team groeit
payment-furniture = Meubilair, aanschaf
    .about = Bureaus en stoelen: aangeschaft bij de start, opnieuw als ze op zijn, en meer als het team groeit
payment-implementation = Implementatie, betaald
    .about = Het project waarmee de systemen worden ingericht, bij de start en opnieuw aan het eind van de levensduur
payment-hiring = Werving van het team
    .about = Advertenties en selectie van alle medewerkers bij de start
payment-training = Opleiding van het team
    .about = Betaalde opleidingsuren van alle medewerkers bij de start, met de trainer
payment-ramp_up = Inwerkperiode van het team
    .about = Productie die alle medewerkers missen tot ze op volle snelheid werken
payment-book_value = Restwaarde van de inrichting
    .about = Wat inrichting en implementatie na het laatste jaar nog waard zijn, lineair afgeschreven, met hun btw; gaat van de kosten af
payment-start_up = Opstartkosten
    .about = Eenmalige start bij de leverancier, ineens betaald
payment-supplier_training = Opleiding bij de leverancier
    .about = Opleiding van de medewerkers van de leverancier, ineens betaald bij de start, en van meer medewerkers als het volume groeit
payment-selection = Selectie
    .about = Het kiezen van de leverancier
payment-transition = Overgang
    .about = Kennis en systemen overbrengen naar de leverancier
payment-parallel_run = Dubbel draaien
    .about = De maanden waarin het oude team nog naast het nieuwe werkt
payment-severance = Transitievergoeding
    .about = Wettelijke vergoeding voor medewerkers en hun ondersteuning die geen ander werk krijgen; geen bij overgang naar de leverancier

## Cijfers van het plan

plan-contacts_per_year = Contacten per jaar
plan-handling_hours_per_year = Afhandeluren per jaar
plan-phone_minutes = Telefoonminuten per jaar
plan-staffed_hours = Bezettingsuren
plan-surcharge_hours = Toeslaguren per jaar
plan-peak_agents = Medewerkers in het drukste half uur
plan-paid_hours = Benodigde betaalde uren
plan-permanent_hours_per_month = Betaalde uren van het vaste team per maand
plan-agency_hours = Uitzenduren per jaar
plan-agent_fte = Medewerkers, fte
plan-agency_fte = Uitzendkrachten, fte gemiddeld
plan-peak_agency_fte = Uitzendkrachten, fte in de drukste maand
plan-team_leader_fte = Teamleiders, fte
plan-quality_fte = Kwaliteitscoaches, fte
plan-planner_fte = Planners, fte
plan-manager_fte = Management, fte
plan-support_fte = Ondersteuning en leiding, fte
plan-heads = Medewerkers, personen
plan-hires = Aannames per jaar
plan-workplaces = Werkplekken
plan-users = Gebruikers

## Wat er mis is met een scenario: de plaats, het veld, wat er staat en wat er mag staan

fault-located = regel { $line }, kolom { $column }: { $message }
fault-value = { $id } bevat { $holds }; toegestaan is { $allowed }
    .whole = het bestand bevat { $holds }; toegestaan is { $allowed }
fault-unknown-field = { $id } is geen veld van een scenario
    .near = { $id } is geen veld van een scenario; bedoelt u { $near }?
    .known = { $id } is geen veld van een scenario; de velden daar zijn { $known }
fault-repeated = { $id } staat hier voor de tweede keer; houd er één over
    .after = { $id } staat hier voor de tweede keer, na regel { $line }; houd er één over
fault-misplaced = { $id } staat hier binnen { $group }; ontbreekt er een sluitende haak voor?
fault-dotted-name = { $id } schrijft u als een veld in zijn groep: { $group }: ({ $field }: ...)
fault-missing = { $id } ontbreekt; toegestaan is { $allowed }
fault-decimal-comma = { $id } bevat { $written }; schrijf decimalen met een punt: { $point }
fault-more = Er kunnen er meer zijn; dit zijn de eerste 100.

## Wat een veld bevat

held-item = { $value } als getal { $position } van de lijst
held-nothing = niets
held-only-zeros = alleen nullen
held-zero-when-open = 0 voor elk half uur dat open is
held-always-closed = geen open half uur: elke dag is None
held-load = { $contacts }, wat in het drukste half uur { $erlang } erlang geeft
count-numbers = { $n ->
    [one] { $count } getal
   *[other] { $count } getallen
}

## Wat een veld mag bevatten

allowed-bounds = { $low } tot en met { $high }
    .unit = { $low } tot en met { $high } { $unit }
    .whole = een geheel getal, { $low } tot en met { $high } { $unit }
allowed-number = een getal: { $bounds }
    .plain = een kaal getal zoals { $plain }: { $bounds }
    .unquoted = een getal zonder aanhalingstekens: { $bounds }
    .fraction = { $bounds }, als breuk: { $percent } % is { $fraction }
allowed-half-hour = een tijd op een half uur van "00:00" tot en met "24:00", zoals "09:30"
allowed-hours = tijden die later eindigen dan ze beginnen, zoals ("09:00", "17:30"), uiterlijk om "24:00", of None op een gesloten dag
allowed-after = een tijd na { $id }, en die is "{ $time }"
allowed-plain-name = een naam zonder het teken ]
allowed-own-name =
    .channel = een naam die geen ander kanaal heeft
    .language = een naam die geen andere taal heeft
allowed-any-item =
    .channel = ten minste één kanaal
    .language = ten minste één taal
allowed-any-above-zero = ten minste één getal boven 0
allowed-any-share =
    .channel = ten minste één kanaal met een aandeel boven 0
    .language = ten minste één taal met een aandeel boven 0
allowed-any-open-half-hour = openingstijden op ten minste één dag
allowed-any-open-weight = een gewicht boven 0 voor ten minste één open half uur, zolang demand.contacts_per_month boven 0 is
allowed-one-at-a-time = 1, want een medewerker behandelt één contact van de soort { $kind } tegelijk
allowed-no-promise = weggelaten: een kanaal van de soort Deferred wordt bewerkt wanneer er tijd is en belooft geen antwoord binnen seconden, uren of dagen. Laat service_level en answer_within weg, of maak er Phone of Messaging van als meteen antwoord is beloofd
allowed-line = posten van de interne rekening, zoals "in_house.housing"
    .near = posten van de interne rekening; bedoelt u "{ $near }"?
allowed-around = een laag en een hoog einde rond de waarde { $value }, elk { $bounds }
allowed-low-first = eerst het lage einde, dan het hoge
allowed-range-id = id's van getallen, zoals "staff.pension" of "demand.channels[Phone].share" voor een kanaal met de naam Phone
    .near = id's van getallen; bedoelt u "{ $near }"?
allowed-high-season = een bandbreedte alleen zolang hybrid.rule HighSeason is
allowed-input-id = id's van invoer, zoals "staff.pension" of "demand.channels[Phone].share" voor een kanaal met de naam Phone
    .near = id's van invoer; bedoelt u "{ $near }"?
allowed-load = contacten die samen hoogstens 100.000 erlang geven
allowed-version = 1, de enige versie die dit programma kent; een hogere komt van een nieuwer programma
allowed-text = tekst tussen aanhalingstekens
allowed-list = een lijst tussen vierkante haken, zoals [1, 2]
allowed-days = dagen tussen vierkante haken, zoals [Mon, Tue]
allowed-group = velden met hun naam tussen ronde haken, zoals (naam: 1)
allowed-map = regels tussen accolades, zoals {"{"} "staff.pension": ... {"}"}
allowed-ends = een laag en een hoog einde, zoals (16, 19)
allowed-unquoted = { $words }, zonder aanhalingstekens
words-or = { $first } of { $last }
words-and = { $first } en { $last }

## Schrijffouten in het bestand

syntax-missing-comma = er ontbreekt een komma na { $after }
syntax-missing-colon = er ontbreekt een dubbele punt na { $after }, voor { $found }
syntax-unclosed = de { $bracket } die hier opent, wordt nergens gesloten
syntax-wrong-close = hier staat { $found } terwijl de { $open } van regel { $line }, kolom { $column } nog open is
syntax-stray-close = hier staat { $found } terwijl er geen haak open is
syntax-unclosed-text = de tekst die hier begint, heeft geen sluitend aanhalingsteken
    .runs-into = de tekst die hier begint, loopt door in regel { $line }; ontbreekt het sluitende aanhalingsteken?
syntax-unclosed-comment = het commentaar dat hier begint, wordt nergens gesloten met */
syntax-curly-quote = { $found } is een krullend aanhalingsteken; tekst staat tussen rechte aanhalingstekens: "
syntax-strange-space = dit is een ongewone spatie ({ $code }); schrijf een gewone
syntax-hash-comment = # hoort hier niet; commentaar begint met //
syntax-quoted-name = { $name } is de naam van een veld; schrijf die zonder aanhalingstekens: { $plain }
syntax-escape = het teken na deze backslash is onbekend; een backslash in tekst schrijft u dubbel: \\
syntax-trailing = met deze haak is het scenario afgelopen, maar in regel { $line } volgt nog iets; is het een haak te veel?
syntax-too-deep = de haken zijn hier te diep genest
syntax-attribute = deze #![...]-regel is onbekend; laat hem weg
syntax-extra-comma = hier staat een komma te veel
syntax-no-name = hier hoort de naam van een veld te staan, niet { $found }
syntax-unexpected = { $found } hoort hier niet

## Bestanden die geen scenario zijn

file-not-found = dit bestand bestaat niet
file-no-permission = u mag dit bestand niet openen
file-is-folder = dit is een map, geen bestand
file-not-a-file = dit is een pipe of een apparaat, geen bestand
file-unreadable = het bestand kan niet worden gelezen: { $reason }
file-too-large = het bestand is groter dan 1 MiB, het meeste dat een scenario mag zijn
file-empty = het bestand is leeg; een scenario bevat ten minste ( )
file-not-text = dit is geen tekstbestand; een scenario bevat tekst in de notatie RON
file-not-utf8 = de tekst is vanaf hier geen UTF-8; sla het bestand op met de codering UTF-8
file-utf16 = de tekst is UTF-16; sla het bestand op met de codering UTF-8
file-json = dit lijkt op JSON; een scenario is RON: velden tussen ( en ), hun namen zonder aanhalingstekens
file-not-ron = het bestand begint met { $found }; een scenario begint met ( en eindigt met )

## Waarom een scenario niet wordt opgeslagen

save-no-folder = de map bestaat niet
save-no-permission = u mag dit bestand niet wijzigen
save-disk-full = de schijf is vol
save-failed = het bestand kan niet worden geschreven: { $reason }
save-too-large = het scenario is groter dan 1 MiB, het meeste dat weer te openen is; kort notities of lijsten in
save-invalid = het scenario zou zo niet meer te openen zijn:
