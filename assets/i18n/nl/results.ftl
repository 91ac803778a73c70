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

## Kaarten

card-in_house = Zelf doen, per jaar
card-outsourced = Uitbesteed, { $form }
card-form = { $form }: { $total }
card-hidden = verborgen { $amount } ({ $share })
card-one_time = waarvan eenmalig { $amount } ({ $n ->
    [one] { $years } jaar
   *[other] { $years } jaar
    })
card-per_contact = Per contact
    .in_house = zelf doen
    .outsourced = uitbesteden
card-team = Eigen team
    .fte = { $fte } fte
    .detail = { $users } personen, { $seats } plekken, { $busy } bezet
    .about = Allen met een apparaat en een licentie: { $agents } medewerkers (personen), { $agency } uitzendkrachten in de drukste maand en { $support } om het team heen.
    .busy = Bezet: het deel van de bezettingsuren waarin medewerkers contacten afhandelen, uitgesteld werk inbegrepen. De bezetting met directe contacten alleen staat onder Bezetting.

## Tabbladen

tab-break_even = Omslagpunt
    .about = De kosten per contact over het volume, en waar het antwoord omslaat
tab-build_up = Kostenopbouw
    .about = Elke regel van beide rekeningen
tab-staffing = Bezetting
    .about = Medewerkers per half uur en uren per maand
tab-turning = Kantelpunten
    .about = De waarden van gegevens waarbij het antwoord kantelt

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
staffing-closed = gesloten
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

## Jaren

tab-years = Jaren
    .about = Wat elke optie per jaar betaalt
flow-none = Er is geen eerder resultaat om te tonen.
flow-outsourcing = { $n ->
    [one] Over één jaar, in euro's van nu, is uitbesteden { $amount } goedkoper.
   *[other] Over { $count } jaar, in euro's van nu, is uitbesteden { $amount } goedkoper.
}
flow-in_house = { $n ->
    [one] Over één jaar, in euro's van nu, is zelf doen { $amount } goedkoper.
   *[other] Over { $count } jaar, in euro's van nu, is zelf doen { $amount } goedkoper.
}
flow-equal = { $n ->
    [one] Over één jaar, in euro's van nu, kosten beide kanten evenveel.
   *[other] Over { $count } jaar, in euro's van nu, kosten beide kanten evenveel.
}
flow-pays_back = Kiezen voor { $form } is terugverdiend { $when }.
    .at_once = Kiezen voor { $form } ligt vanaf het begin voor.
    .never = { $n ->
        [one] Kiezen voor { $form } is niet binnen een jaar terugverdiend.
       *[other] Kiezen voor { $form } is niet binnen { $count } jaar terugverdiend.
    }
flow-payback = Terugverdiend
    .at_once = vanaf het begin
    .one = na 1 jaar
    .after = na { $years } jaar
flow-after_months = { $n ->
    [one] na { $count } maand
   *[other] na { $count } maanden
}
flow-never = { $n ->
    [one] niet binnen 1 jaar
   *[other] niet binnen { $count } jaar
}
flow-start =
    .existing = Er is een eigen team: dat gaat door, of wordt in jaar 0 afgebouwd.
    .greenfield = Beide kanten beginnen in jaar 0 vanaf nul.
flow-horizon = { $n ->
    [one] Daarna volgt 1 jaar werk.
   *[other] Daarna volgen { $count } jaren werk.
}
flow-rates = Per jaar: volume { $volume }, lonen { $wages }, prijzen { $prices }, contracttarieven { $rates }; verdisconteerd tegen { $discount }.
flow-besides =
    .existing = Anders dan in de vergelijking van één jaar telt hier ook mee wat de overstap zelf kost (leverancierskeuze, transitie, parallel draaien, transitievergoeding), en tellen betalingen in het jaar waarin ze vallen.
    .greenfield = Anders dan in de vergelijking van één jaar tellen hier ook leverancierskeuze en transitie mee, en tellen inrichting, werving en andere betalingen in het jaar waarin ze vallen.
flow-present_value = Contante waarde
flow-cheapest = goedkoopst
flow-nominal = Zoals betaald
    .about = Bedragen in euro's van elk jaar
flow-present = In euro's van nu
    .about = Elk bedrag is wat het in jaar 0 waard is; de terugverdientijd telt zoals betaald
flow-cash = Betaald per jaar
flow-so_far = Betaald tot nu toe
flow-by_the_end = Aan het eind van { $amounts }
flow-year = Jaar { $year }
flow-made_of = Waaruit elk jaar bestaat, €
flow-ask = Klik op een bedrag om te zien hoe het tot stand komt.
flow-payments = Eenmalig betaald of ontvangen
flow-cash_total = Betaald in het jaar
flow-all = Alle jaren
flow-index =
    .wage = Lonen
    .price = Prijzen
    .rate = Contracttarieven
flow-why_vat = De niet-terugvorderbare btw, over alles met btw dat in dit jaar wordt betaald.
flow-why_first = In jaar 1 is het { $amount }.
flow-why_volume = In jaar 1, bij { $before } contacten per maand, is het { $amount }; het plan voor { $volume } maakt er { $base } van in prijzen van jaar 1.
flow-why_fixed = Het stijgt niet mee met lonen of prijzen.
flow-why_index = { $index } tegen { $rate } per jaar geven de factor { $factor }, maal { $base }.
flow-why_present = { $n ->
    [one] { $amount } wordt na een jaar betaald; bij { $rate } per jaar is dat nu { $factor } maal zoveel waard.
   *[other] { $amount } wordt na { $count } jaar betaald; bij { $rate } per jaar is dat nu { $factor } maal zoveel waard.
}
flow-why_start = Betaald bij de start, voor het team van jaar 1.
flow-why_later = Betaald in jaar { $year }: wat versleten is wordt opnieuw gekocht, en wat meer dan ooit nodig is komt erbij.
flow-why_book_value = { $n ->
    [one] Verrekend na jaar { $count }: aanschaf min lineaire afschrijving tot dan.
   *[other] Verrekend na jaar { $count }: aanschaf min lineaire afschrijving tot dan.
}

## Hoe zeker

tab-certainty = Hoe zeker
    .about = Hoe sterk het antwoord is waar gegevens onzeker zijn
certainty-outsourcing = Uitbesteden is goedkoper in { $share } van de gevallen, ±{ $margin }
    .nearly = Uitbesteden is goedkoper in meer dan { $share } van de gevallen
certainty-in_house = Zelf doen is goedkoper in { $share } van de gevallen, ±{ $margin }
    .nearly = Zelf doen is goedkoper in meer dan { $share } van de gevallen
certainty-equal = Beide kanten kosten in elk geval evenveel
certainty-word =
    .certain = Dat is zo goed als zeker.
    .very_likely = Dat is zeer waarschijnlijk.
    .likely = Dat is waarschijnlijk.
    .rather = Dat is weinig meer dan kop of munt.
    .open = Dat is kop of munt: de bandbreedtes laten het open.
certainty-basis = { $n ->
    [one] Tegenover { $form }, terwijl { $count } gegeven binnen zijn bandbreedte varieert; alle andere gelden als bekend.
   *[other] Tegenover { $form }, terwijl { $count } gegevens binnen hun bandbreedte variëren; alle andere gelden als bekend.
}
certainty-error = { $n ->
        [one] ±{ $count }: meer trekkingen zouden de { $share } met 95 % zekerheid hoogstens { $count } procentpunt verschuiven.
       *[other] ±{ $count }: meer trekkingen zouden de { $share } met 95 % zekerheid hoogstens { $count } procentpunten verschuiven.
    }
    .about = Dit is de fout van een beperkt aantal trekkingen: de afstand tot het verste eind van het 95%-interval van Wilson. Met meer trekkingen wordt hij kleiner; of de bandbreedtes zelf kloppen, zegt hij niet.
certainty-error_fine = ±{ $margin }: meer trekkingen zouden de { $share } met 95 % zekerheid hoogstens { $margin } procentpunt verschuiven.
certainty-error_nearly = { $agreed } van { $draws } trekkingen wijzen die kant op, ±{ $margin }: meer trekkingen zouden dat deel met 95 % zekerheid hoogstens { $margin } procentpunt verschuiven.
certainty-draws = { $n ->
    [one] { $count } trekking
   *[other] { $count } trekkingen
}
certainty-draws_so_far = { $n ->
    [one] { $count } trekking tot nu toe
   *[other] { $count } trekkingen tot nu toe
}
certainty-draws_old = { $n ->
    [one] { $count } trekking van vóór de laatste wijziging; wordt opnieuw getrokken
   *[other] { $count } trekkingen van vóór de laatste wijziging; wordt opnieuw getrokken
}
certainty-draws_before = { $n ->
    [one] { $count } trekking van vóór de laatste wijziging
   *[other] { $count } trekkingen van vóór de laatste wijziging
}
certainty-stopped = gestopt na { $count } van { $all } trekkingen
certainty-continue = Doorgaan
certainty-first = De eerste gevallen worden getrokken …
certainty-progress = Gedane trekkingen
certainty-stop = Stoppen
certainty-spread = Wat uitbesteden bespaart, € per jaar
certainty-bar = { $low } tot { $high }: { $share } van de gevallen
certainty-side =
    .in_house = zelf doen goedkoper: { $share }
    .outsourcing = uitbesteden goedkoper: { $share }
certainty-in_house_cheaper = zelf doen goedkoper
certainty-outsourcing_cheaper = uitbesteden goedkoper
certainty-percentiles = In cijfers
certainty-now = Nu
    .about = Met elk gegeven op zijn waarde
certainty-thousands = € duizend per jaar
certainty-millions = € miljoen per jaar
certainty-p10 = P10
    .about = In 10 % van de gevallen is het lager
certainty-p50 = P50
    .about = De helft van de gevallen is lager, de helft hoger
certainty-p90 = P90
    .about = In 90 % van de gevallen is het lager
certainty-saving = Besparing
    .about = Zelf doen min uitbesteden: wat uitbesteden bespaart; negatief waar het meer kost
certainty-most =
    .outsourcing = In 8 van de 10 gevallen bespaart uitbesteden tussen { $low } en { $high } per jaar.
    .in_house = In 8 van de 10 gevallen kost uitbesteden tussen { $low } en { $high } per jaar meer.
    .either = In 8 van de 10 gevallen ligt het antwoord tussen zelf doen { $in_house } per jaar goedkoper en uitbesteden { $outsourcing } per jaar goedkoper.
certainty-outside =
    .saving = De besparing van nu ligt buiten P10 tot P90, doordat de meeste bandbreedtes naar één kant van de waarde van nu verder reiken.
    .totals = De totalen van nu liggen buiten P10 tot P90, doordat de meeste bandbreedtes naar één kant van de waarde van nu verder reiken.
certainty-tornado = Wat elk gegeven afzonderlijk met de besparing doet
    .about = van de laagste naar de hoogste waarde, al het andere blijft gelijk
certainty-today = nu: { $amount }
certainty-swing = Invloed
certainty-row = { $input }: bij { $low } bespaart uitbesteden { $at_low } per jaar, bij { $high } { $at_high }
certainty-still = Geen invloed op deze vergelijking: { $inputs }.
certainty-independent = In elk geval worden alle gegevens met een bandbreedte los van elkaar getrokken, ook de contacten per maand: meestal dicht bij hun waarde, zelden dicht bij de uitersten (PERT). Voor elk geval wordt het hele jaar opnieuw gepland en geprijsd. Gegevens die in werkelijkheid samen bewegen, maken de spreiding groter of kleiner dan hier staat.
certainty-empty = Hoe zeker is dit antwoord?
    .range = Een deel van de invoer is een schatting. Geef zulke invoer een bandbreedte: de laagste en de hoogste aannemelijke waarde. Dan worden duizenden gevallen binnen alle bandbreedtes getrokken, en vertelt deze pagina in hoeveel daarvan uitbesteden goedkoper is, hoeveel dat scheelt en welke invoer er het meest toe doet.
    .how = Wijs in het invoerpaneel een gegeven aan om het een eigen bandbreedte te geven. Of begin met de gebruikelijke bandbreedtes:

## Bandbreedtes in de grafiek van het omslagpunt

chart-bands = P10–P90
    .about = Wat zelf doen en de gekozen vorm in 8 van de 10 gevallen kosten, terwijl invoer binnen de bandbreedtes varieert

## Kantelpunten

turning-curve = Over één gegeven
turning-map = Over twee gegevens
turning-pending = De waarden waarbij het antwoord omslaat worden gezocht.
turning-stale = Wordt bijgewerkt
turning-intro-outsourcing = Nu is { $form } goedkoper dan zelf doen. Net voorbij elke waarde hieronder, met al het andere gelijk, is zelf doen goedkoper.
turning-intro-in_house = Nu is zelf doen goedkoper dan { $form }. Net voorbij elke waarde hieronder, met al het andere gelijk, is { $form } goedkoper.
turning-inside = { $n ->
    [one] Binnen het gebruikelijke bereik: { $count } gegeven
   *[other] Binnen het gebruikelijke bereik: { $count } gegevens
}
turning-outside = { $n ->
    [one] Verder weg: { $count } gegeven
   *[other] Verder weg: { $count } gegevens
}
turning-never = { $n ->
    [one] Verandert het antwoord nooit: { $count } gegeven
   *[other] Veranderen het antwoord nooit: { $count } gegevens
}
turning-years = Groei, discontering en eenmalige betalingen tellen alleen mee onder Jaren.
turning-now = nu { $value }
turning-below = onder { $value }
    .sentence = Onder { $value } is { $option } goedkoper.
    .just = Net onder { $value } is { $option } goedkoper.
turning-above = boven { $value }
    .sentence = Boven { $value } is { $option } goedkoper.
    .just = Net boven { $value } is { $option } goedkoper.
turning-today = Nu is het { $value }.
turning-far = Dat is { $distance }, { $part } van de waarde zelf.
    .inside = Dat is { $distance }, { $part } van het gebruikelijke bereik van { $low } tot { $high }, en daarbinnen.
    .outside = Dat is { $distance }, { $part } van het gebruikelijke bereik van { $low } tot { $high }, en daarbuiten.
    .inside_log = Dat is { $distance }, { $part } van het gebruikelijke bereik van { $low } tot { $high } op de logaritmische schaal van de schuif, en daarbinnen.
    .outside_log = Dat is { $distance }, { $part } van het gebruikelijke bereik van { $low } tot { $high } op de logaritmische schaal van de schuif, en daarbuiten.
turning-also = Het antwoord slaat ook om bij { $values }.
turning-also_more = { $n ->
    [one] Het antwoord slaat ook om bij { $values } en bij nog { $count } waarde.
   *[other] Het antwoord slaat ook om bij { $values } en bij nog { $count } waarden.
}
turning-and_more = en nog { $count }
turning-points = { $points } %-punt
turning-handle = Nu: { $input }
turning-strip = goedkoopste bij elke waarde
    .range = { $option } is het goedkoopst van { $from } tot { $to }
turning-cheaper = goedkoper
    .all = goedkoper bij elke getoonde waarde
    .below = goedkoper onder { $value }
    .between = goedkoper van { $from } tot { $to }
    .above = goedkoper boven { $value }
turning-dearer = duurder
    .all = duurder bij elke getoonde waarde
    .below = duurder onder { $value }
    .between = duurder van { $from } tot { $to }
    .above = duurder boven { $value }
turning-to_and_fro = wisselend van { $from } tot { $to }
turning-shown = Getoond zijn de waarden van { $low } tot { $high }; de lijst noemt ook wat verder ligt.
turning-unplannable = niet te berekenen
turning-across = Horizontaal
turning-up = Verticaal
turning-search = Zoek een gegeven
turning-legend = Goedkoopst:
turning-point = Nu: { $x }, { $y }
turning-map_axes = De goedkoopste optie. Horizontaal: { $x }. Verticaal: { $y }.

## Aannames

tab-assumptions = Aannames
    .about = Alle gegevens met hun bronnen
assumptions-all = Alle
    .about = Een klik op een rij leidt naar de invoer
assumptions-changed = Gewijzigd
    .about = Wat afwijkt van de standaard
assumptions-outside = Ongebruikelijk
    .about = Wat buiten de gebruikelijke bandbreedte ligt
assumptions-unsourced = Zonder eigen bron
    .about = Wat op ingebouwde bronnen rust of op geen; klik op het label van een invoer om te zeggen waar het cijfer vandaan komt
assumptions-old = Oude bron
    .about = Wat rust op een bron van meer dan twee jaar oud
assumptions-search = Zoeken in de aannames
assumptions-input = Invoer
assumptions-value = Waarde
assumptions-default = Standaard
assumptions-usual = Gebruikelijk
assumptions-source = Bron
assumptions-year = Jaar
assumptions-sort = Sorteren op { $column }
assumptions-rising = { $column }, oplopend gesorteerd
assumptions-falling = { $column }, aflopend gesorteerd
assumptions-none = Zo is geen enkele invoer.
budget-ask = Wat staat er in uw begroting?
    .about = Vink de regels aan die uw eigen begroting laat zien; het verborgen deel volgt
budget-tick = In uw begroting: { $line }
    .head = begroting
    .about = Vink de regels aan die uw eigen begroting laat zien; het verborgen deel volgt
    .label = In uw begroting

command-side_by_side = Vergelijken
    .about = Toont alle geopende scenario’s naast elkaar: wat er verschilt, en waardoor
side-title = Scenario’s vergeleken
side-about = Verschillen zijn ten opzichte van { $reference }. De schuiven links wijzigen { $open }.
side-reference = referentie
side-change = verschil
side-same = gelijk
side-inputs = Wat er verschilt
side-inputs-none = Alle geopende scenario’s hebben dezelfde invoer.
side-explained = Waar het verschil vandaan komt
    .about = Elke stap is wat het totaal verandert als alleen die invoer in de referentie wordt overgenomen, in de volgorde van de invoer. Wat invoer samen daarbovenop verandert, is de laatste stap.
side-working = Wordt uitgerekend …
side-so_far = Tot hier: { $sum }
side-curves = Kosten per contact bij elk volume
    .lines = lijnen: zelf doen; streepjes: de gekozen contractvorm
side-at = Bij { $volume } contacten per maand
