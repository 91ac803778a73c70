## Wat de opdrachtregel van zichzelf zegt

cli-about = Wat klantenservice kost als u het zelf doet en bij een uitbesteder, en vanaf welk aantal contacten het antwoord omslaat.
    .long = Zonder opdracht opent het venster.
cli-heading = Gebruik
    .commands = Opdrachten
    .arguments = Argumenten
    .options = Opties
    .default = [standaard: { $values }]
    .values = [mogelijk: { $values }]
cli-any =
    .file = Een scenariobestand, of de naam van een ingebouwd voorbeeld
    .json = Als JSON, voor andere programma's
    .help = Toont deze hulp
    .version = Toont de versie
    .lang = De taal van venster en teksten; anders die van het systeem. JSON hangt er niet van af
cli-contact-tco =
    .file = Het scenario waarmee het venster opent
    .renderer = Wat het venster tekent: auto probeert eerst wgpu en dan glow
cli-compare = Beide totalen, alle rekeningen regel voor regel, en waar het antwoord omslaat
    .volume = Contacten in een gemiddelde maand, in plaats van die van het scenario; geschreven als in het venster: 9.500
cli-difference = Welke invoer van twee scenario's verschilt, en de weg van het ene totaal naar het andere, invoer voor invoer
    .reference = De referentie: een scenariobestand, of de naam van een ingebouwd voorbeeld
    .other = Het scenario dat ermee wordt vergeleken
    .measure = Welk bedrag wordt uitgelegd; anders zelf doen, de gekozen vorm en hun verschil
cli-beside = Meerdere scenario's naast elkaar: hun cijfers, en de invoer die zij anders hebben dan het eerste
    .files = Scenariobestanden, of namen van ingebouwde voorbeelden; het eerste is de referentie
cli-break-even = De aantallen contacten waarbij zelf doen en uitbesteden van plaats wisselen, en wat bij elk aantal het goedkoopst is
    .from = Het laagste aantal dat wordt bekeken, contacten per maand
    .to = Het hoogste aantal dat wordt bekeken, contacten per maand
cli-years = Wat elke keuze in elk jaar tot de horizon kost, de contante waarde ervan, en wanneer een overstap zich heeft terugbetaald
cli-risk = Hoe zeker het antwoord is: het hele model bij veel gevallen die uit de bandbreedten van de invoer worden getrokken
    .draws = Hoeveel gevallen worden getrokken, 1 tot 1.000.000; meer maken het antwoord zekerder
    .seed = Met welke toevalsgetallen wordt getrokken; hetzelfde getal geeft dezelfde cijfers
cli-seek = Wat er zou moeten veranderen: de waarden van een invoer waarbij de gekozen vorm goedkoper of duurder wordt dan zelf doen
    .id = staff.gross_hourly_wage, demand.channels[Phone].aht_seconds; anders alle invoer, de waarschijnlijkste omslag eerst
cli-estimate = De tarieven van de uitbesteder binnen die van de markt, geschat uit zes factoren, met de redenen, en de vorm die past
cli-hints = Cijfers die niet lijken te kloppen, elk met wat u kunt doen: een loon onder het minimum, een belofte die niemand houdt, één medewerker dag en nacht
cli-explain = Hoe een regel van een rekening, of een betaling van de jaren, ontstaat: de formule, en elke grootheid erin tot aan de invoer en de bronnen
    .line = in_house.housing, outsourced.hybrid.service, of service voor de vorm waarmee het scenario vergelijkt; payment.severance
cli-report = Schrijft alle uitkomsten naar een bestand: het rapport voor een directie (.pdf), een werkmap die rekent (.xlsx), een tabel als tekst (.csv), JSON voor andere programma's (.json); of een van de grafieken (.svg, .png)
    .output = Het bestand dat wordt geschreven; het einde van de naam zegt welk soort
    .chart = Welke grafiek in een .svg of .png komt; anders het omslagpunt
    .force = Vervangt het bestand als het er al is
cli-history = Wat een bestand met contacten, zoals telefonie- en ticketsystemen het uitvoeren, over de invoer zegt, naast de waarden van een scenario
    .file = Een tekst met scheidingstekens (.csv, .tsv, .txt) of een werkmap (.xlsx, .xlsb, .xls, .ods): een rij per contact, of een rij per interval
    .into = Het scenario waarmee het wordt vergeleken, of de naam van een ingebouwd voorbeeld; anders de standaardwaarden
    .output = Schrijft het scenario waarin alles is overgenomen
    .unread = Schrijft de rijen die niet zijn gelezen, met hun regelnummers, als .csv
    .force = Vervangt bestanden die er al zijn
    .accept_doubts = Schrijft het scenario ook als iets in het bestand niet zeker is, zoals het is geraden
    .sheet = Het blad van een werkmap; anders het eerste met een tabel
    .zone = De tijdzone van de afdeling, zoals Europe/Amsterdam; anders die van het systeem
    .written_in = De tijdzone waarin het bestand is geschreven, als de tijden het niet zeggen; anders die van de afdeling
    .day_first = In datums staat de dag voor de maand; anders wordt het uitgezocht
    .month_first = In datums staat de maand voor de dag
    .no_quotes = Aanhalingstekens zijn gewone tekens en houden geen cellen bij elkaar
    .header = De regel met de namen van de kolommen, 0 als die er niet is; anders wordt het uitgezocht
    .column = Wat een kolom bevat, met het nummer of de naam: 3=handling, "Total time=handling_total"; mag vaker
    .leave_out = Rijen met deze waarde in een kolom zijn geen contacten: "Richting=Intern"; mag vaker
    .count = Rijen met deze waarde in een kolom zijn contacten: "Type=Callback"; mag vaker
    .covers = Welke dagen het bestand beslaat: van de eerste tot de laatste rij (rows), hele weken (weeks) of hele maanden (months); anders wordt het uitgezocht
    .unit = Waarin afhandeltijden zijn geteld; anders wordt het uitgezocht
    .decimal = Het decimaalteken; anders wordt het uitgezocht
    .channel = Het kanaal van het scenario waar contacten zonder naam bij horen, of die van een naam: Phone, "Team 4=Phone"; mag vaker
cli-parameters = Alle invoer van een scenariobestand: eenheid, standaardwaarde, gebruikelijke en toegestane waarden, bron
cli-examples = De ingebouwde voorbeelden, of het bestand van een ervan
    .name = Welk voorbeeld wordt getoond
cli-help = Toont deze hulp, of die van een opdracht
cli-after =
    FILE is een scenariobestand (*.ron), of de naam van een ingebouwd voorbeeld als er geen bestand van die naam is.

    Voorbeelden:
    {"  "}contact-tco                                  opent het venster
    {"  "}contact-tco compare webshop                  beide totalen, regel voor regel
    {"  "}contact-tco compare mijn.ron --volume 25.000 dezelfde afdeling met 25.000 contacten per maand
    {"  "}contact-tco difference mijn.ron ander.ron    wat verschilt, en hoe dat van het ene totaal naar het andere leidt
    {"  "}contact-tco beside a.ron b.ron c.ron         meerdere scenario's naast elkaar
    {"  "}contact-tco break-even mijn.ron --json       waar het antwoord omslaat, voor een ander programma
    {"  "}contact-tco years mijn.ron                   wat een overstap over de jaren kost en oplevert
    {"  "}contact-tco risk mijn.ron                    hoe zeker het antwoord is, door de bandbreedten van de invoer
    {"  "}contact-tco seek mijn.ron                    wat er zou moeten veranderen, het waarschijnlijkste eerst
    {"  "}contact-tco estimate mijn.ron                wat een uitbesteder zal vragen, en waarom
    {"  "}contact-tco hints mijn.ron                   cijfers die niet lijken te kloppen, en wat u kunt doen
    {"  "}contact-tco explain mijn.ron in_house.housing  hoe een regel van de rekening ontstaat
    {"  "}contact-tco report mijn.ron -o rapport.pdf   het rapport voor een directie; .xlsx, .csv, .json bevatten de cijfers
    {"  "}contact-tco history calls.csv --into mijn.ron  wat uw eigen contacten over de invoer zeggen; -o nieuw.ron neemt het over
    {"  "}contact-tco examples toy_maker > mijn.ron    begin een eigen bestand met een voorbeeld

    Uitgangscodes: 0, 2 voor verkeerde invoer (argumenten, bestanden, waarden), 1 voor al het andere dat misgaat.
cli-wrong = fout: { $what }
    .more = Meer hulp: '--help'.
    .two = een bestand voor een opdracht: { $file } (eerst de opdracht, dan het bestand)
    .value = '{ $value }' is geen waarde voor '{ $argument }'
    .needs_value = '{ $argument }' vraagt een waarde, en er is geen gegeven
    .unknown = er is hier geen argument '{ $argument }'
    .command = er is geen opdracht '{ $command }'
    .missing = deze argumenten ontbreken: { $arguments }
    .conflict = '{ $argument }' kan niet samen met '{ $other }'
    .near = bedoelde u '{ $near }'?
    .other = de argumenten kunnen niet worden gelezen
