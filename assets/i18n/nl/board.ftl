### Het rapport voor een directie.

board-title = { $name }: klantenservice zelf doen of uitbesteden
board-kicker = KLANTENSERVICE: ZELF DOEN OF UITBESTEDEN
board-date = { $day } { $month } { $year }
board-page = { $number } / { $count }
board-verdict = Oordeel
board-basis = { $volume } contacten per maand, { $hours } behandeluren per jaar; zelf doen is vergeleken met { $form }.
board-each = { $amount } per contact
board-unknown = niet te berekenen

## Drie feiten naast elkaar

board-fact-payback = Overstappen is terugverdiend
board-fact-certainty = Hoe zeker
board-fact-outsourcing = uitbesteden goedkoper in { $share } van de gevallen
    .all = uitbesteden goedkoper in alle gevallen
board-fact-in_house = zelf doen goedkoper in { $share } van de gevallen
    .all = zelf doen goedkoper in alle gevallen
board-fact-no_ranges = geen bandbreedtes gegeven
board-fact-break_even = Dichtstbijzijnde omslagpunt
board-fact-volume = { $first } contacten per maand
board-fact-volumes = { $first } tot { $last } contacten per maand
board-fact-nowhere = geen: één kant is altijd goedkoper

## Hoofdstukken

board-break_even = Omslagpunt
board-bands = Het gekleurde vlak rond twee lijnen: waartussen de kosten liggen in 8 van de 10 gevallen, als de gegevens binnen hun bandbreedte variëren.
board-build_up = Wat het kost
board-years = Door de jaren heen
board-years-axis = Tot dan toe betaald
board-years-payback = terugverdiend na { $years } jaar
board-years-none = De jaren zijn niet te berekenen: { $reason }
board-certainty = Hoe zeker
board-no_ranges = Er zijn geen bandbreedtes gegeven: elk gegeven telt als zeker, dus is niet te zeggen hoe zeker het antwoord is. Geef wat geschat is een laagste en een hoogste waarde om te weten in hoeveel gevallen uitbesteden goedkoper is.
board-certainty-none = Hoe zeker het antwoord is, is niet te berekenen: { $reason }
board-cases = { $n ->
    [one] Er zijn { $cases } gevallen getrokken uit de bandbreedte van één gegeven.
   *[other] Er zijn { $cases } gevallen getrokken uit de bandbreedtes van { $count } gegevens, elk op zichzelf.
}
board-tornado = Elke balk loopt van de besparing aan het ene eind van de bandbreedte naar die aan het andere, met de waarden van het gegeven ernaast; al het andere blijft zoals het is.
board-turning-none = Wat er zou moeten veranderen, is niet te berekenen: { $reason }
board-turning-never = Geen toegestane waarde van één gegeven keert het antwoord om.
board-turning-more = Vet: binnen het gebruikelijke bereik. Nog { $more } gegevens keren het antwoord verderop om, { $never } nooit.
board-turning-all = Vet: binnen het gebruikelijke bereik. { $never } gegevens keren het antwoord nooit om.
board-usual = gebruikelijk
board-assumptions = Aannames
board-assumptions-about = De vergelijking rust op { $all } gegevens. Anders dan standaard: { $differ }; buiten het gebruikelijke bereik: { $outside }; met een eigen bron: { $own }; op een bron van meer dan twee jaar oud: { $old }.
board-assumptions-listed = Hieronder staat wat afwijkt, erbuiten ligt of een eigen bron heeft.
board-assumptions-more = Nog { $more } staan er in de werkmap.
board-assumptions-marks = In amber: een waarde buiten het gebruikelijke bereik. De bronnen van alle standaardwaarden en gebruikelijke bereiken staan in de werkmap en onder Aannames in het programma.
board-published = Gepubliceerde bronnen van de standaardwaarden: { $sources }.
board-value = hier
board-default = standaard
board-usual_range = gebruikelijk
board-source = Bron
board-no_source = geen bron gegeven
board-notes = Notities
board-notes-more = De notities gaan verder in het bestand van het scenario.

## Titels van grafieken

board-chart-break-even = Omslagpunt
board-chart-build-up = Opbouw van de kosten
board-chart-years = Tot dan toe betaald, per jaar
board-chart-spread = Wat uitbesteden per jaar bespaart
board-chart-tornado = Wat elk gegeven op zich met de besparing doet
