### Hoe het venster is ingedeeld: panelen, grootte, wat is onthouden.

inputs-title = Invoer
inputs-fold = Invoer inklappen
inputs-unfold = Invoer tonen
edge-inputs = Breedte van de invoer
edge-sheet = Breedte van de uitleg

menu-zoom = Weergavegrootte
command-fold_inputs = Invoer links tonen
    .about = Klapt de invoer in of weer uit
command-zoom = Weergeven op { $percent }
    .about = Tekent alles op deze grootte
command-zoom_in = Groter
    .about = Tekent alles groter
command-zoom_out = Kleiner
    .about = Tekent alles kleiner

preferences-broken = uw instellingen waren onleesbaar en zijn apart gezet

## Presenteren

command-present = Presenteren
    .about = Grote cijfers voor een beamer, zonder menu’s en panelen
present-leave = Presenteren beëindigen
present-next = Volgende grafiek
present-back = Vorige grafiek
present-choose = Invoer…
    .about = Onder de grafiek staan hoogstens { $most } invoerwaarden. De keuze wordt onthouden.
present-input = Tonen bij het presenteren
