### How the window is laid out: panels, sizes, what was remembered.

inputs-title = Inputs
inputs-fold = Fold the inputs away
inputs-unfold = Show the inputs
edge-inputs = Width of the inputs
edge-sheet = Width of the explanation

menu-zoom = Size of everything
command-fold_inputs = Inputs at the left
    .about = Folds the inputs away, or shows them again
command-zoom = Draw at { $percent }
    .about = Draws everything at this size
command-zoom_in = Larger
    .about = Draws everything larger
command-zoom_out = Smaller
    .about = Draws everything smaller

preferences-broken = your settings could not be read; they were put aside

## Presenting

command-present = Present
    .about = Large figures for a projector, without menus and panels
present-leave = Stop presenting
present-next = Next picture
present-back = Previous picture
present-choose = Inputs…
    .about = At most { $most } inputs stand below the picture. The choice is remembered.
present-input = Show it when presenting
