### De rechterkant van het venster: oordeel, kaarten en weergaven.

## Oordeel

verdict-outsourcing = Uitbesteden is { $amount } per jaar goedkoper ({ $share })
verdict-in_house = Zelf doen is { $amount } per jaar goedkoper ({ $share })
verdict-equal = Zelf doen en uitbesteden kosten evenveel: { $total } per jaar
verdict-no_contacts = Zonder contacten valt er niets te vergelijken
    .detail = Wat vast is, kost { $in_house } per jaar bij zelf doen en { $outsourced } bij uitbesteden. Vul de contacten per maand in om te vergelijken.
verdict-error = Dit kan niet worden berekend
verdict-not_current = Wat hieronder staat, is van vóór die wijziging.
verdict-share = { $amount } per jaar, { $share } van het duurste totaal van { $total }
verdict-share-tiny = minder dan 0,1 %
verdict-basis = Tegenover { $form } bij { $volume } contacten per maand.
verdict-service = Beide kanten: { $level } van { $channel } binnen { $seconds } s.
verdict-service-deferred = Geen enkel kanaal vraagt direct antwoord.
verdict-cheapest = Goedkoopst: { $option }, { $total }.
reason-load = Bij { $volume } contacten per maand heeft het drukste half uur een belasting van { $load } erlang; meer dan 100.000 is te groot om te plannen. Verlaag de contacten per maand of de afhandeltijden.
reason-year-load = Het drukste half uur heeft een belasting van { $load } erlang; meer dan 100.000 is te groot om te plannen.
reason-year = Jaar { $year } is niet te berekenen: dan zijn er { $volume } contacten per maand. { $cause } Verlaag de groei, kijk minder jaren vooruit, of begin met minder contacten per maand.
reason-amount = { $line } is groter dan elk bedrag dat dit programma kan bevatten.

## Kaarten

card-in_house = Zelf doen, per jaar
card-outsourced = Uitbesteed, { $form }
card-form = { $form }: { $total }
card-hidden = verborgen { $amount } ({ $share })
card-one_time = waarvan eenmalig { $amount } ({ $years } jaar)
card-per_contact = Per contact
    .in_house = zelf doen
    .outsourced = uitbesteden
card-team = Eigen team
    .fte = { $fte } fte
    .detail = { $people } mensen, { $seats } plekken, { $busy } bezet

## Tabbladen

tab-break_even = Omslagpunt
tab-build_up = Kostenopbouw
tab-staffing = Bezetting

## Omslagpunt

chart-per_contact = Kosten per contact
chart-per_year = Kosten per jaar
chart-now = nu: { $volume }
    .name = Huidig volume
    .outside = Nu: { $volume } contacten per maand; dat ligt buiten deze as.
chart-at_volume = Bij { $volume } contacten per maand
chart-crossing = zelf doen = { $form } bij { $volume }
    .band = zelf doen = { $form } bij { $from }–{ $to }
chart-ended = Hier eindigen de lijnen. { $reason }
chart-axis = contacten per maand (logschaal)
chart-strip = goedkoopste bij elk volume
    .stale = goedkoopste bij elk volume (wordt bijgewerkt)
    .none = goedkoopste bij elk volume (kan niet worden berekend)
    .range = { $option } is het goedkoopst van { $from } tot en met { $to } contacten per maand
crossings-title = Vergeleken met zelf doen
crossings-ended = De lijnen eindigen bij { $volume } contacten per maand. { $reason }
crossings-none = Er zijn geen volumes om te vergelijken.
crossings-pending = De volumes waarbij het antwoord omslaat worden gezocht.
crossings-resolution = Onderzocht zijn 961 volumes, verspreid over het bereik, en elke omslag tussen twee daarvan tot op het contact; een omslag die tussen twee buren weer ongedaan wordt, blijft buiten beeld.
crossing-until = goedkoper tot en met { $first } contacten per maand, duurder vanaf { $after }
    .band = goedkoper tot en met { $first } contacten per maand, duurder vanaf { $after }; daartussen wisselt het
crossing-from = duurder tot en met { $first } contacten per maand, goedkoper vanaf { $after }
    .band = duurder tot en met { $first } contacten per maand, goedkoper vanaf { $after }; daartussen wisselt het
crossing-both = goedkoper aan weerszijden van { $first } tot { $last } contacten per maand, daartussen wisselt het
crossing-neither = duurder aan weerszijden van { $first } tot { $last } contacten per maand, daartussen wisselt het
crossing-always = goedkoper bij elk getoond volume
crossing-never = duurder bij elk getoond volume
cheapest-title = Goedkoopst van alles
cheapest-range = { $from } t/m { $to }
figures-title = De grafiek in cijfers
figures-volume = Contacten per maand
figures-today = { $volume } (nu)

## Kostenopbouw

build_up-seen = in uw begroting, of gefactureerd
build_up-unseen = verborgen, of blijft bij u
build_up-total = € per jaar
build_up-per_contact = Per contact
build_up-difference = Tegenover zelf doen
build_up-one_time = waarvan eenmalig

## Bezetting

staffing-all_languages = Alle talen
staffing-week = Medewerkers voor directe contacten in een week van { $month }, zonder wat verloren gaat doordat diensten nooit precies passen
staffing-peak = piek
staffing-hours = uren
staffing-closed = dicht
staffing-cell = { $n ->
    [one] { $day } { $from }–{ $to }: { $count } medewerker
   *[other] { $day } { $from }–{ $to }: { $count } medewerkers
}
staffing-agents = { $n ->
    [one] { $count } medewerker
   *[other] { $count } medewerkers
}
staffing-h = { $hours } u
staffing-month = In { $month }
staffing-busiest = Drukst: { $day } { $from }
staffing-live_occupancy = Bezig met directe contacten
staffing-year = Het jaar
staffing-staffed_year = Bezettingsuren per jaar
staffing-occupancy = Bezig met contacten
season-title = Betaalde uren per maand
season-permanent = vast team: { $hours } u per maand
season-moved = uit rustige maanden: { $hours } u
season-agency = uitzendbureau: { $hours } u
season-month = { $month }: { $hours } betaalde uren, waarvan { $agency } via een uitzendbureau
