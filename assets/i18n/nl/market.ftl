### De markt: tarieven geschat uit zes factoren, en de offerte van een leverancier.

command-estimate = Tarieven van de leverancier schatten…
    .about = Plaatst uur-, minuut- en contacttarief binnen de marktprijzen op grond van zes factoren, met de redenen
command-quotation = Ik heb een offerte…
    .about = Rekent de prijzen van een leverancier, zoals ze er staan, om naar de invoer

market-title = De tarieven van de leverancier voor { $name }, geschat uit zes factoren
market-window = Tarieven van de leverancier schatten
market-caveat = Een schatting binnen gepubliceerde marktprijzen, geen aanbod. Hoe zwaar elke factor weegt is een oordeel; een offerte is beter.
market-factors = De zes factoren
market-reasons = Waarom
market-rates = De tarieven
market-advice = Welke vorm past
market-range = Markt { $range }
market-present = Scenario { $value }
market-estimate = Schatting { $value }
market-base-name = Begin
market-cut-name = Grens van de markt
market-take = Overnemen
market-take-one = { $value } overnemen als { $input }
market-take-all = Alles overnemen
market-taken = Overgenomen
market-took = { $n ->
    [one] { $count } cijfer overgenomen.
   *[other] { $count } cijfers overgenomen.
}
    .range = Zonder bandbreedte nu er een offerte is: { $inputs }.
    .form = Vergeleken met: { $form }.
    .left = Niet overgenomen: { $lines }.
market-error = De factoren zijn niet te bepalen: { $reason }

factor-volume = Volume
factor-complexity = Complexiteit
factor-languages = Talen
factor-opening = Openingstijden
factor-channels = Kanalen
factor-peaks = Pieken en seizoenen

## Wat het scenario daarover zegt

market-volume = { $contacts } contacten per maand: gemiddeld { $erlang } tegelijk in behandeling (erlang), een dedicated team van { $agents } voltijders
market-complexity = { $value }; 1 is gewoon werk
market-languages = { $n ->
        [one] Eén taal
       *[other] { $count } talen, waarvan na de eerste { $unpriced } zonder toeslag
    }
market-opening = { $hours } uur per week, waarvan { $off } 's avonds en in het weekend
market-channels = { $channels }; { $minutes } werktijd per contact bij complexiteit 1
market-peaks = drukste maand { $season } keer de gemiddelde, drukste halfuur { $rush } keer

## Waarom een tarief is wat het is

market-base = Het eenvoudigste werk bij een klein volume: één taal en kanaal, geen avonden, geen pieken.
market-base-contact = { $minutes } werktijd tegen { $price } per minuut, voor gewoon werk bij een klein volume in één taal.
market-why-volume = Hoe groter het volume, hoe lager de prijs.
market-why-volume-management = Meer werk vraagt meer projectleiding en kwaliteitsbewaking.
market-none-volume = Dit volume is te klein voor korting.
market-none-volume-management = Zo weinig werk vraagt niet meer dan het minimum.
market-why-complexity = Hoe complexer het werk, hoe hoger opgeleid de medewerkers; de langere tijd wordt al apart berekend.
market-why-complexity-training = Hoe complexer het werk, hoe duurder de trainers; de extra uren worden al apart berekend.
market-why-complexity-management = Hoe complexer het werk, hoe meer kwaliteitsbewaking.
market-why-complexity-start_up = Hoe complexer het werk, hoe langer de inrichting duurt.
market-none-complexity = Zo eenvoudig werk voegt niets toe.
market-billed-complexity = Voegt hier niets toe: de rekening vermenigvuldigt de prijs van een contact al met de complexiteit.
market-why-languages = Medewerkers voor meer talen zijn schaarser; na de eerste zijn er { $unpriced } zonder toeslag in het scenario.
market-none-languages = Eén taal voegt niets toe.
market-premium-languages = Voegt hier niets toe: de andere talen hebben in het scenario een eigen toeslag.
market-why-opening = { $off } uur per week 's avonds en in het weekend, waarvoor het scenario geen toeslag heeft.
market-none-opening = Geen avonden of weekenden, dus komt er niets bij.
market-premium-opening = Voegt hier niets toe: avonden en weekenden hebben in het scenario een toeslag van { $premium }.
market-why-channels = Wie meer kanalen beheerst, is beter opgeleid.
market-why-channels-management = Elk kanaal heeft eigen rapportages en kwaliteitscontroles.
market-why-channels-start_up = Elk kanaal heeft een systeem dat gekoppeld moet worden.
market-none-channels = Eén kanaal voegt niets toe.
market-why-peaks = De leverancier werft mensen voor het seizoen en laat ze daarna weer gaan.
market-why-peaks-minute = Een gedeeld team vangt seizoen en drukke halfuren op, en rekent daarvoor.
market-why-peaks-management = Een seizoen vraagt planning.
market-none-peaks = Geen seizoen of pieken van betekenis.
market-cut-high = De factoren komen boven de marktprijzen uit; de bovengrens geldt.
market-cut-low = De factoren komen onder de marktprijzen uit; de ondergrens geldt.

## Welke vorm past

market-suits-dedicated = Dedicated past bij dit werk: medewerkers van de leverancier die alleen voor u werken, betaald per uur.
market-suits-blended = Blended past bij dit werk: gedeelde medewerkers, betaald per minuut of per contact.
market-suits-hybrid = Een hybride vorm past bij dit werk: dedicated als het druk is, blended in de rest van de tijd.
market-ground-many = Het is werk voor { $agents } voltijders; vanaf ongeveer { $from } kan een dedicated team verzuim, pauzes en pieken opvangen.
market-ground-few = Het is werk voor { $agents } voltijders; onder ongeveer { $from } kan een dedicated team verzuim, pauzes en pieken niet opvangen.
market-ground-season = De drukste maand heeft { $season } keer de contacten van de gemiddelde maand ({ $from } of meer is een seizoen).
market-ground-off_hours = { $off } uur per week ligt in avonden en weekenden ({ $from } of meer is veel), wanneer weinig contacten binnenkomen.
market-ground-even = Noch een seizoen, noch lange avonden en weekenden vragen om een tweede vorm.
market-cheapest = Bij de huidige tarieven van het scenario is dit volgens de vergelijking het goedkoopst: { $option }.

market-source = Geschat uit zes factoren, binnen de marktprijzen van { $range } ({ $unit })

## Een offerte: waarvoor een prijs geldt

per-hour_logged_in = per ingelogd uur
per-hour_paid = per betaald uur, inclusief pauzes
per-fte_month = per fte per maand
per-minute_handled = per minuut gesprek en nawerk
per-minute_talk = per gespreksminuut
per-contact = per contact
per-fee_month = vergoeding per maand
per-fee_year = vergoeding per jaar
per-training_hour = opleiding, per uur
per-training_agent = opleiding, per medewerker
per-once = eenmalig, bij de start
per-minimum_month = minimumfactuur per maand
per-minimum_year = minimumfactuur per jaar
per-bonus_percent = % bonus op de dienstverlening
per-committed_hours = af te nemen uren per maand
per-committed_fte = af te nemen fte
per-committed_percent = af te nemen % van gemiddeld

## Waarmee wordt omgerekend

quote-step-vat = { $by } (btw)
quote-step-fte_hours = { $by } u ingelogd per fte per maand
quote-step-logged_in = { $by } van een betaald uur ingelogd
quote-step-talk = { $by } van een minuut is gesprek
quote-step-complexity = { $by } (complexiteit)
quote-step-training_hours = { $by } u opleiding per medewerker
quote-step-months = { $by } maanden
quote-step-dedicated_hours = { $by } u in de gemiddelde maand
quote-step-hundred = { $by }

quote-nothing = Niet om te rekenen: het getal waardoor gedeeld wordt is 0 ({ $what }).
quote-nothing-fte_hours = ingelogde uren per fte
quote-nothing-logged_in = deel van een betaald uur ingelogd
quote-nothing-talk = gesprek in een minuut
quote-nothing-complexity = complexiteit
quote-nothing-training_hours = uren opleiding per medewerker
quote-nothing-dedicated_hours = uren van een dedicated team in de gemiddelde maand
quote-nothing-vat = btw
quote-outside = { $value } kan niet voor { $input }: { $low } tot { $high }.
quote-above_need = Het minimum van { $committed } uur per maand is { $share } meer dan de { $needed } uur die u nodig hebt; de af te nemen uren kunnen hoogstens 100 % daarvan zijn. De factuur zou ongeveer { $extra } per jaar hoger zijn dan voor de uren die nodig zijn. Vul in wat deze uren kosten als minimumfactuur per maand om ermee te rekenen; die geldt dan voor elke contractvorm.
quote-twice = { $input } staat al op een andere regel.
quote-below = onder de marktprijs van { $range }
quote-inside = binnen de marktprijs van { $range }
quote-above = boven de marktprijs van { $range }

## De vensters

edit-market_rates = Geschatte tarieven
edit-market_quotation = Offerte
market-sum-name = Schatting
market-key-estimate = schatting
market-key-present = in het scenario
quote-title = Ik heb een offerte
quote-about = Vul de prijzen in zoals de leverancier ze noemt. Elke prijs wordt omgerekend naar waar de rekening mee werkt; met uren, minuten en btw gaat het vaak mis, dus elke stap staat erbij.
quote-supplier = Leverancier
quote-date = Datum
quote-amount = Regel { $line }: bedrag
    .hint = bedrag
quote-per = Regel { $line }: waarvoor
quote-vat = incl. btw
quote-vat-of = Regel { $line }: inclusief btw
quote-add = Regel toevoegen
quote-remove = Regel { $line } weghalen
quote-present = het scenario heeft { $value }
quote-nobody = de leverancier
quote-source = Offerte van { $supplier }, { $date }: { $price }
quote-included = bij de prijs inbegrepen
quote-figures = Omgerekend met
quote-figure-hours_per_week = Uren per week van één fte van de leverancier
quote-figure-attended = Deel daarvan dat een medewerker is ingelogd: zonder verlof, ziekte, pauzes en overleg
quote-figure-logged_in = Deel van een betaald uur dat een medewerker is ingelogd: zonder pauzes, overleg en coaching
quote-figure-talk = Deel van een afgehandelde minuut dat gesprek is; de rest is nawerk
quote-figure-between = meer dan 0, hoogstens { $most }
quote-includes = Bij de prijs inbegrepen
    .about = Wat is aangevinkt, kost niets extra: de invoer wordt 0, tenzij een regel hierboven er een prijs voor geeft.
included-management = Beheer en kwaliteit
included-training = Opleiding
included-start_up = Opstart
included-telephony = Telefonie
included-reporting = Rapportage en overig
included-off_hours = Avonden en weekenden
included-languages = Alle talen
quote-left = Alles overnemen laat weg: { $lines }.
quote-totals = Wat dat per jaar betekent, als alles wordt overgenomen
quote-form = Contractvorm
quote-now = Nu
quote-then = Met de offerte
quote-beside = Vergeleken met zelf doen
quote-cheaper = { $amount } goedkoper
quote-dearer = { $amount } duurder
