### Uitkomsten als bestand: teksttabellen.

## De tabel met alle regels en lijnen

table-part = Onderdeel
table-option = Keuze
table-item = Regel
table-about = Naam
table-at = Contacten per maand of jaar
table-amount = EUR
table-bill = Rekening van een jaar
table-years = Jaren
table-curve = Lijn
table-cash = Betaald in het jaar
table-present_value = Contante waarde

## Een bestand schrijven

export-progress = Schrijven
export-done = Geschreven: { $file }
export-exists = het bestand bestaat al; met --force wordt het vervangen
export-no_chart = alleen een .svg of .png bevat een gekozen grafiek
export-unknown = aan het einde van de naam is niet te zien wat voor bestand het wordt; het kan zijn: { $known }
export-nothing_to_show = dit scenario geeft de grafiek { $chart } niets om te laten zien
chart-name-break-even = Omslagpunt
chart-name-build-up = Kostenopbouw
chart-name-years = Betaald per jaar
chart-name-spread = Spreiding van de besparing
chart-name-tornado = Gewicht van elk gegeven
