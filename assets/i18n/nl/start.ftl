### De begeleide start: zes vragen die een volledig scenario opleveren.

command-new = Nieuw…
    .about = Stelt zes vragen en opent een scenario met de antwoorden
command-new_from_defaults = Nieuw met standaardwaarden
    .about = Begint met de standaardwaarde van elke invoer

start-title = Beschrijf uw afdeling
start-about = Zes antwoorden geven een volledig scenario. Al het andere begint met een gebruikelijke waarde, die dat ook zegt en die u later kunt wijzigen.
start-name = Mijn afdeling
    .next = Mijn afdeling { $number }

## De vragen

start-contacts = Hoeveel klantcontacten zijn er?
    .name = Aantal contacten
start-channels = Via welke kanalen, en hoe lang duurt een contact?
start-languages = In welke talen?
    .together = Dezelfde mensen spreken al deze talen
    .apart = Elke taal heeft eigen medewerkers, en een vreemde taal een gebruikelijke toeslag op loon en tarieven.
    .one_team = Eén team beantwoordt alle talen; voor een vreemde taal krijgen de mensen een gebruikelijke toeslag op het loon en vraagt een leverancier er een op het tarief.
start-opening = Wanneer bent u bereikbaar?
    .hours = { $opening }: { $hours } uur per week. Andere tijden stelt u later in het paneel in.
start-season = Welke maanden zijn druk?
start-today = Wie doet het werk nu?
start-agents = Medewerkers
    .name = Aantal medewerkers nu
    .hint = optioneel
    .keeps = Tel ze mee: het eigen team is minstens zo groot

## De antwoorden om uit te kiezen

start-per-week = per week
    .of = { $contacts } contacten per week
start-per-month = per maand
    .of = { $contacts } contacten per maand
start-per-year = per jaar
    .of = { $contacts } contacten per jaar

start-mix-usual = Gebruikelijk
start-mix-phone = Vooral telefoon
start-mix-written = Vooral schriftelijk

# Hoe bekende kanalen en talen heten in een nieuw scenario, en talen die in een bestand met contacten staan.
start-name-phone = Telefoon
start-name-chat = Chat
start-name-whatsapp = WhatsApp
start-name-e-mail = E-mail
start-name-dutch = Nederlands
start-name-english = Engels
start-name-german = Duits
start-name-french = Frans
start-name-spanish = Spaans
start-name-italian = Italiaans
start-name-portuguese = Portugees
start-name-polish = Pools
start-name-turkish = Turks
start-name-swedish = Zweeds
start-name-danish = Deens
start-name-norwegian = Noors
start-name-finnish = Fins
start-name-czech = Tsjechisch
start-name-romanian = Roemeens
start-name-hungarian = Hongaars
start-name-arabic = Arabisch
start-name-ukrainian = Oekraïens
start-name-frisian = Fries

start-share = Aandeel van { $name }
start-seconds = Afhandeltijd van { $name }, seconden
    .unit = s
start-together = Samen { $sum }: elk telt naar zijn deel daarvan.
start-other_language = Een andere
    .name = Naam van een andere taal

start-opening-office = Kantooruren
start-opening-evening = Met avonden
start-opening-saturday = Met zaterdag
start-opening-daily = Zeven dagen
start-opening-always = Dag en nacht

start-season-even = Gelijkmatig
start-season-holidays = Vóór de feestdagen
start-season-spring = Voorjaar
start-season-summer = Zomer
start-season-new_year = Jaarwisseling
start-season-school = Schooljaar
start-season-quarters = Elk kwartaal
start-season-winter = Winter

start-today-team = Een eigen team
    .about = Met het aantal medewerkers wordt het plan getoetst: alleen klantmedewerkers, zonder teamleiders en planners.
start-today-supplier = Een leverancier
    .about = Een eigen team zou moeten worden opgebouwd. Het kiezen van een leverancier, de overgang en de opstart gelden als gedaan.
start-today-nobody = Nog niemand
    .about = Een eigen team zou moeten worden opgebouwd, en een leverancier zou moeten worden gekozen en opgestart.
start-counted-fte = fte
    .of = { $number } fte aan medewerkers
start-counted-people = personen
    .of = { $number } medewerkers (personen)

## Wat uit de antwoorden volgt

start-preview = Tot nu toe
    .agents = Medewerkers op het drukste moment
    .fte = Medewerkers, fte
    .in_house = Zelf doen, per jaar
    .alternative = Goedkoopst uitbesteed: { $form }
    .rest = Met gebruikelijke waarden voor alles wat hier niet wordt gevraagd.
start-plan-more = Het plan vraagt { $plan }; u gaf { $told } op. Haalt het team het serviceniveau, en kloppen het volume en de afhandeltijden?
start-plan-fewer = Het plan vraagt { $plan }; u gaf { $told } op. Doet het team ook ander werk, of liggen het volume of de afhandeltijden hoger?
start-plan-close = Het plan vraagt { $plan }; u gaf { $told } op: dat komt overeen.
start-wrong = { $n ->
    [one] Een antwoord is nog niet bruikbaar; het is hierboven gemarkeerd.
   *[other] { $count } antwoorden zijn nog niet bruikbaar; ze zijn hierboven gemarkeerd.
}

## Waarom een antwoord niet bruikbaar is

start-empty = Vul een getal in.
start-monthly = Dat zijn { $monthly } contacten per maand. { $refused }
start-no_channel = Kies minstens één kanaal.
start-no_language = Kies minstens één taal.
start-no_name = Geef de taal een naam.
start-bad_name = In de naam van een taal mag geen “]” staan.
start-same_name = { $name } staat er al.
start-bad_agents = Medewerkers zijn een getal boven 0 en hoogstens 1.000.000; laat het leeg als u het niet weet.

## Knoppen

start-create = Aanmaken
    .about = Opent het scenario van deze antwoorden
start-defaults = Alleen standaardwaarden
    .about = Opent een scenario waarin elke invoer zijn standaardwaarde heeft

## In het scenario

start-source = beantwoord bij de start
    .follows = volgt uit het antwoord dat een leverancier het werk nu doet
    .team = beantwoord bij de start: een eigen team, { $team }
    .premium = gebruikelijk voor een vreemde taal, eigen inschatting; een offerte of uw loonschalen weten het beter
    .form = de goedkoopste vorm van uitbesteden bij de antwoorden van de start
start-notes = Beantwoord bij de start:
    .contacts = - Contacten: { $answer }
    .channel = { $name } { $share } ({ $seconds })
    .channels = - Kanalen en afhandeltijden: { $answer }
    .languages = - Talen: { $answer }
    .opening = - Open: { $answer }
    .season = - Drukke maanden: { $answer }
    .today = - Wie het werk nu doet: { $answer }
    .supplier = De opstart van de leverancier, het kiezen en de overgang gelden als gedaan; de eerste opleiding van zijn medewerkers telt nog mee.
    .apart = Elke taal wordt met eigen medewerkers gepland. Spreken dezelfde mensen er meer, geef die talen dan één team.
    .together = Eén team spreekt alle talen en wordt als één team gepland.
    .keeps = Het team van nu telt mee: het eigen team heeft minstens { $fte } fte aan medewerkers.
    .form = Vergeleken met: { $form }, de goedkoopste vorm van uitbesteden bij deze antwoorden.
    .rest = Al het andere begint met een standaardwaarde van het programma; het tabblad Aannames laat zien welke.

## De weg ernaartoe

start-welcome = Dit is een voorbeeld.
    .link = Beschrijf uw eigen afdeling…
start-defaults_left = Invoer: { $own } van uzelf, { $defaults } nog met een standaardwaarde.
    .about = Van uzelf: { $changed } anders dan de standaardwaarde, en { $confirmed } met de standaardwaarde en een eigen bron, zoals een antwoord van de begeleide start.
    .link = Bekijk de aannames
assumptions-still_default = Nog standaard
    .about = Invoer met de standaardwaarde, zonder eigen bron
