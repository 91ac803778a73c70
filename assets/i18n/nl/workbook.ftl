### De werkmap: haar bladen, de koppen van hun kolommen, en wat er naast de cijfers staat.

## Bladen; een naam heeft hoogstens 31 tekens en geen : \ / ? * [ ]

workbook-sheet-summary = Samenvatting
workbook-sheet-inputs = Invoer
workbook-sheet-plan = Plan
workbook-sheet-calculation = Berekening
workbook-sheet-bills = Kosten
workbook-sheet-break_even = Omslagpunt
workbook-sheet-years = Jaren
workbook-sheet-later_years = Latere jaren
workbook-sheet-assumptions = Aannames

## Koppen van kolommen

workbook-head-input = Invoer
workbook-head-value = Waarde
workbook-head-unit = Eenheid
workbook-head-follows = Bij wijziging hier
workbook-head-note = Eigen aantekening en bron
workbook-head-source = Bron van de standaardwaarde
workbook-head-id = Id
workbook-head-figure = Cijfer

## Invoer

workbook-inputs-about = Blauw op geel: wijzig het hier en de werkmap rekent mee. Grijs: dit verandert het plan; wijzig het in het programma en schrijf de werkmap opnieuw. Elke cel heet naar haar id.
workbook-follows-everywhere = de werkmap rekent mee
workbook-follows-all_but = rekent mee, behalve: { $option }
workbook-follows-nowhere = verandert het plan: reken opnieuw in het programma
workbook-follows-budget = te wijzigen op het blad { $sheet }

## Plan en berekening

workbook-plan-about = Grijs: gevonden door het programma, dat elk half uur van het jaar plant. Wit: volgt uit een formule.
workbook-plan-found = Berekend door het programma
workbook-plan-found_months = Berekend door het programma, per maand
workbook-plan-follows = Volgt uit een formule
workbook-plan-follows_months = Volgt uit een formule, per maand
workbook-calculation-about = Stappen tussen de invoer, het plan en de kosten.
workbook-calculation-steps = Factoren
workbook-calculation-choices = Keuzes: 1 waar de formules ernaar vragen, anders 0
workbook-calculation-months = Per maand
workbook-calculation-channels = Per kanaal
workbook-calculation-languages = Per taal
workbook-list = { $formula }, stap { $number }
workbook-team = Vast team
    .about = De teams die voor de benodigde uren het goedkoopst kunnen zijn, opgesomd door het programma; gekozen is het team dat het minst kost.
workbook-team-hours = Betaalde uren per maand
workbook-team-short = Uren per jaar te kort
workbook-team-peak = Uren te kort in de drukste maand
workbook-team-cost = Kosten per jaar, €

## Kosten

workbook-bills-about = Elke regel is op de cent afgerond en totalen zijn sommen van afgeronde regels, net als in het programma.
workbook-bills-in_budget = In uw begroting?
workbook-bills-vat = Btw
workbook-bills-outsourced = Uitbesteed

## Samenvatting

workbook-summary-about = { $volume } contacten per maand · Contact TCO { $version } · { $date }
workbook-summary-outsourcing = Uitbesteden is goedkoper
workbook-summary-in_house = Zelf doen is goedkoper
workbook-summary-equal = Beide kosten evenveel
workbook-summary-saving = Zelf doen min uitbesteden, € per jaar
workbook-summary-head-total = Totaal
workbook-summary-head-program = Zoals het programma gaf
workbook-summary-head-change = Sindsdien veranderd
workbook-summary-head-saving = Goedkoper dan zelf doen
workbook-summary-head-per_contact = Per contact
workbook-summary-head-per_hour = Per behandeld uur
workbook-summary-head-present = Contante waarde van alle jaren
workbook-summary-head-payback = Terugverdiend na, jaren
workbook-summary-parts = Het totaal van zelf doen
workbook-summary-notes = Aantekeningen
workbook-legend = Hoe deze werkmap te lezen
workbook-legend-input = Blauw op geel
    .about = Invoer of een keuze die hier gewijzigd mag worden: totalen en jaren rekenen direct mee.
workbook-legend-found = Grijs
    .about = Gevonden door het programma, of invoer die het plan verandert: wijzig die in het programma en schrijf de werkmap opnieuw.
workbook-legend-formula = Wit
    .about = Een formule op cellen met een naam. De namen zijn de id's van invoer en regels.

## Omslagpunt

workbook-break_even-about = Gevonden door het programma: het hele model bij elk volume. Dit blad volgt wijzigingen in deze werkmap niet.
workbook-break_even-cheapest = Goedkoopst van alle
workbook-break_even-per_contact = { $option }, € per contact

## Jaren

workbook-years-about = Elke regel is die van de kosten van dat jaar maal haar index; wat eenmalig wordt gekocht, staat waar het wordt betaald. Positief: betaald, negatief: ontvangen.
workbook-rises_with = Stijgt met
workbook-year_number = Nummer van het jaar
workbook-payback = Wanneer elke vorm is terugverdiend
workbook-payback-behind = { $form }: tot dan duurder dan zelf doen
workbook-payback-last = laatste jaar aan het eind waarvan dat zo is
workbook-later_years-about = Het volume groeit, dus elk jaar heeft een eigen plan, gevonden door het programma (grijs), en de formules van jaar 1 (wit).
workbook-increase = { $figure }: meer dan ooit tevoren

## Aannames

workbook-assumptions-about = Zoals het programma ze las; dit blad volgt wijzigingen in deze werkmap niet.
workbook-head-default = Standaard
workbook-head-usual = Gebruikelijk
workbook-head-range = Eigen bandbreedte
workbook-head-differs = Wijkt af van standaard
workbook-head-outside = Ongebruikelijk
workbook-head-no_source = Geen eigen bron
workbook-head-old = Bron is oud
workbook-head-year = Jaar
