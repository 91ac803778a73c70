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
verdict-share-tiny = minder dan 0,1 %
verdict-basis = Vergeleken met { $form } bij { $volume } contacten per maand.
verdict-service = Dezelfde service aan beide kanten: { $level } van { $channel } binnen { $seconds } s beantwoord.
verdict-service-deferred = Geen enkel kanaal vraagt direct antwoord.
verdict-cheapest = Goedkoopst van alles: { $option }, { $total }.
reason-load = Bij { $volume } contacten per maand heeft het drukste half uur een belasting van { $load } erlang; meer dan 100.000 is te groot om te plannen. Verlaag de contacten per maand of de afhandeltijden.
reason-amount = { $line } is groter dan elk bedrag dat dit programma kan bevatten.

## Kaarten

card-in_house = Zelf doen, per jaar
card-hidden = waarvan verborgen { $amount } ({ $share })
card-one_time = eenmalig { $amount } per jaar, over { $years } jaar
card-per_contact = Per contact
    .sides = zelf doen en uitbesteden
card-team = Eigen team
    .fte = { $fte } fte
    .detail = { $people } mensen, { $seats } werkplekken, { $busy } bezet

## Tabbladen

tab-break_even = Omslagpunt
tab-build_up = Kostenopbouw
tab-staffing = Bezetting
