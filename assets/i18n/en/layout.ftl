### How the window is laid out: panels, sizes, what was remembered.

inputs-title = Inputs
inputs-fold = Fold the inputs away
inputs-unfold = Show the inputs
edge-inputs = Width of the inputs
edge-sheet = Width of the explanation

menu-zoom = Size of everything
command-fold_inputs = Inputs at the left
    .about = Folds the inputs away, or shows them again
command-zoom_in = Larger
    .about = Draws everything larger
command-zoom_out = Smaller
    .about = Draws everything smaller

preferences-broken = your settings could not be read; they were put aside
