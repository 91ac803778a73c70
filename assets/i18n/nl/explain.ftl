### Hoe bedragen tot stand komen: hoe de grootheden van formules heten, en de woorden eromheen.

## Grootheden waaruit formules bestaan

time-weeks_per_year = Weken per jaar
time-fte_hours_per_month = Uren van één fte per maand
time-leave_share = Deel van betaalde tijd met verlof
time-attended_share = Deel van betaalde tijd aanwezig
time-paid_to_staffed = Deel van betaalde tijd dat bezet is
wage-language_premium = Taaltoeslag op loon
wage-loading = Opslag op brutoloon
wage-loaded = Loon met alle lasten
demand-channels-is_live = Direct beantwoord
demand-channels-is_phone = Per telefoon
demand-live_share = Aandeel directe contacten
demand-deferred_share = Aandeel uitgestelde contacten
demand-live_seconds = Directe behandeltijd per contact
demand-deferred_seconds = Uitgestelde behandeltijd per contact
demand-phone_seconds = Telefoontijd per contact
demand-season = Seizoen, gemiddeld 1
plan-paid_hours_per_year = Benodigde betaalde uren per jaar
plan-short_hours = Betaalde uren per jaar via het uitzendbureau
plan-led_fte = Aan te sturen medewerkers, fte
supplier-contacts_per_month = Contacten bij de leverancier per maand
supplier-contacts = Contacten bij de leverancier
supplier-phone_seconds = Telefoontijd per contact, leverancier
supplier-live_seconds = Directe behandeltijd per contact, leverancier
supplier-deferred_seconds = Uitgestelde behandeltijd per contact, leverancier
supplier-phone_minutes = Telefoonminuten per jaar, leverancier
supplier-staffed_hours = Bezette uren, leverancier
supplier-dedicated_hours = Dedicated uren, met toeslagen
supplier-hybrid_hours = Hybride, dedicated uren met toeslagen
supplier-hybrid_minutes = Hybride, blended minuten
supplier-hybrid_contacts = Hybride, blended contacten
supplier-hybrid_staffed_hours = Hybride, bezette dedicated uren
supplier-hybrid_handling_hours = Hybride, blended behandeluren
supplier-hybrid_handling_hours_per_year = Hybride, blended behandeluren per jaar
supplier-minute_premium = Toeslag voor talen en buiten kantoortijd, per minuut
supplier-contact_premium = Toeslag voor talen en buiten kantoortijd, per contact
supplier-blended_minutes = Blended minuten
supplier-blended_contacts = Blended contacten
supplier-handling_hours = Behandeluren, leverancier
supplier-dedicated_core = Medewerkers het hele jaar, dedicated
supplier-dedicated_seasonal = Medewerkers voor de drukste maand, dedicated
supplier-blended_core = Medewerkers het hele jaar, blended
supplier-blended_seasonal = Medewerkers voor de drukste maand, blended
supplier-hybrid_core = Medewerkers het hele jaar, hybride
supplier-hybrid_seasonal = Medewerkers voor de drukste maand, hybride
supplier-hybrid_shared_core = Gedeelde medewerkers het hele jaar, hybride
supplier-other_work_hours = Ander werk in stille tijd per jaar, dedicated
supplier-hybrid_other_work_hours = Ander werk in stille tijd per jaar, hybride
supplier-discount = Korting van de volumestaffel
team-training = Opleiding van een medewerker
team-ramp_up = Inwerktijd van een medewerker
team-agency_training = Opleiding van een uitzendkracht
team-permanent_cost = Kosten van een vast uur per maand, per jaar
team-agency_cost = Kosten van een uitzenduur in de plaats ervan
team-agency_learning = Opleiding van uitzendkrachten, per fte van de drukste maand
plan-hours_up = Uren meer in drukke maanden
plan-hours_up_per_year = Uren meer in drukke maanden, per jaar
plan-moved_hours = Uren die stille maanden aan drukke geven
tax-irrecoverable_vat = Niet-terugvorderbare btw

## Functies van formules

formula-and = en
formula-max = de grootste van
formula-min = de kleinste van
formula-sum = som van
formula-largest = het grootste van
formula-mean = gemiddelde van de maanden boven nul van
formula-largest_of_team = het grootste van het team van
formula-where = waar niet nul
formula-ceil = naar boven afgerond

## Rond een bedrag

explained-parts = Opgebouwd uit
explained-from = Gevonden uit
explained-sum = De som van
explained-sum_of_years = De som van de jaren
explained-months = Per maand
explained-half_hours = Per half uur
explained-busiest = het drukste van het jaar in één taal
explained-input = De invoer
explained-ranges = Getrokken binnen hun bandbreedte
explained-beside = Ernaast
explained-today = Met elke invoer op zijn waarde
explained-a_year = { $amount } per jaar
explained-if = { $input }: { $value }
explained-at = { $input }: { $value }
explained-planned = In het plan voor { $volume } contacten per maand
explained-nothing = Nihil: { $lines }.
explained-share = { $share } van het totaal, { $total }.
explained-total =
    .about = Alle regels van de rekening, elk afgerond op de cent
explained-visible =
    .about = De regels die uw begroting laat zien
explained-hidden =
    .about = De regels die geen begroting laat zien
explained-group =
    .about = De regels van dit deel van de rekening
explained-one_time =
    .about = Wat eenmalig wordt betaald, gespreid over het contract
explained-difference =
    .more = { $option } kost { $amount } meer.
    .less = { $option } kost { $amount } minder.
    .equal = Beide kosten evenveel.
explained-price =
    .about = Het totaal, gedeeld door wat uw klanten vragen; een herhaald contact bij de leverancier telt één keer
explained-present =
    .about = De betalingen van alle jaren, elk naar de waarde in jaar 0
explained-worth = In euro’s van nu: elk jaar telt { $rate } per jaar minder.
explained-origin =
    .own = uw bron: { $source }
    .default = standaard · { $source }
    .none = uw cijfer, nog zonder bron
explained-found =
    .staffed = Voor elk half uur van elke maand en taal worden medewerkers gepland voor de beloofde service; daarbij komen de uren die diensten verliezen, en uitgesteld werk dat niet in de wachttijd past.
    .peak = Het drukste half uur van alle maanden, alle talen samen, met de medewerkers voor werk dat kan wachten.
    .surcharges = De uren van medewerkers buiten gewone uren, elk maal de toeslag.
    .team = Het team dat het minste kost: een groter team houdt in rustige maanden uren over, een kleiner team heeft in drukke maanden een uitzendbureau nodig. Geprobeerd zijn de uren van elke maand, met en zonder de band waarin uren mogen schuiven, en het minste dat het aandeel van het uitzendbureau toelaat.
    .premium = De toeslag van elk half uur, gewogen naar de contacten die erin binnenkomen.
    .hybrid = De regel van de hybride vorm zegt van elk half uur of het dedicated of blended is; uitgesteld werk vult eerst de wachttijd van dedicated medewerkers.
    .dedicated = De bezette uren, elk met de toeslag van de taal en van avond en weekend.
    .discount = Van de volumestaffel die de contacten van de leverancier in de gemiddelde maand halen.
    .other_work = Het ingestelde deel van de tijd waarin medewerkers geen contacten beantwoorden en niet werken aan wat kan wachten.
explained-crossings = { $n ->
    [0] geen
    [one] { $count } omslag
   *[other] { $count } omslagen
}
    .name = Waar beide evenveel kosten
    .about = Zelf doen en { $option } zijn bij elk volume vergeleken; waar de goedkoopste wisselt, staan beide totalen eronder en erboven.
explained-swing =
    .about = Wat deze invoer alleen met het antwoord doet tussen de laagste en de hoogste waarde, alle andere op hun waarde
explained-turning =
    .about = De waarde van deze invoer waarbij de goedkoopste wisselt, alle andere op hun waarde; beide totalen nu, vlak ervoor en vlak erna
explained-percentile = In { $share } van de trekkingen is het minder dan { $amount }.
explained-draws = { $n ->
    [one] { $count } trekking
   *[other] { $count } trekkingen
} van alle invoer met een bandbreedte, telkens het hele model doorgerekend. De startwaarde is { $seed }: dezelfde startwaarde geeft weer dezelfde trekkingen.
explained-chance = Hoe vaak uitbesteden goedkoper is
    .about = Het deel van de trekkingen waarin { $option } minder kost dan zelf doen
    .margin = Met 95 % zekerheid verschuiven meer trekkingen het met niet meer dan { $margin } procentpunt.

## De medewerkers van een half uur

half_hour-name = { $day } { $from }–{ $to }, { $month }
half_hour-about = De minste medewerkers die elke belofte nakomen
    .window = Er komen medewerkers bij waar ze het meest opleveren, tot de belofte gemiddeld wordt nagekomen
half_hour-supplier = De minste medewerkers die elke belofte nakomen met de contacten en behandeltijden van de leverancier
    .window = Er komen medewerkers bij waar ze het meest opleveren, tot de belofte gemiddeld wordt nagekomen, met de contacten en behandeltijden van de leverancier
half_hour-formula_used = Erlang C: niemand hangt op
    .patience = Erlang A: wie wacht, hangt gemiddeld na { $seconds } op
half_hour-by = { $about } ({ $formula })
half_hour-team = { $about }. Dezelfde medewerkers beantwoorden { $languages }.
half_hour-window =
    .half_hour = dit half uur
    .day = de dag
    .week = de week
half_hour-reached = { $promise }; over { $window } wordt { $reached } gehaald
half_hour-gain = beantwoordt { $gain } contacten meer op tijd dan een medewerker minder
half_hour-more = meer dan nodig
half_hour-formula = contacten × behandeltijd ÷ seconden van een half uur = belasting
half_hour-tried = Geprobeerde medewerkers
half_hour-load = De belasting
half_hour-rules = Wat moet worden nagekomen
half_hour-contacts = Directe contacten in dit half uur
half_hour-weight = Deel van de week
half_hour-handling = Behandeltijd van een direct contact
half_hour-enough = genoeg
half_hour-too_few = te weinig
half_hour-level = { $channel } { $level } binnen { $seconds }
half_hour-busy = bezet { $busy }, { $waits } wacht
half_hour-promise = { $level } binnen { $seconds }
half_hour-nobody = Niemand: er komen geen directe contacten binnen.
half_hour-first = Eén medewerker draagt { $load } erlang en komt elke belofte na.
half_hour-decided =
    .keep_up = { $agents } kunnen { $load } erlang niet bijhouden.
    .occupancy = { $agents } zouden { $busy } van de tijd bezet zijn; hoogstens { $most } mag.
    .minimum = Er moeten minstens { $least } zijn zolang het open is.
    .promise = { $agents } zouden { $level } van { $channel } binnen { $seconds } beantwoorden; beloofd is { $promised }.
    .average = Met { $agents } zou hier over { $window } minder dan de beloofde { $promised } van { $channel } binnen { $seconds } worden beantwoord.
    .round = { $agents } zouden net volstaan, maar medewerkers komen er in rondes bij: halve uren die evenveel opleveren krijgen er samen een.

## Het blad

sheet-title = Hoe het tot stand komt
sheet-ask = Hoe het tot stand komt: { $name }
sheet-close = Uitleg sluiten
sheet-back = Terug
sheet-trail = Terug naar { $name }
sheet-gone = Dit cijfer is er nu niet.
sheet-formula = Formule
sheet-month = Maand
sheet-day = Dag
sheet-half_hour = Half uur
sheet-to_input = Toon de invoer { $input }
