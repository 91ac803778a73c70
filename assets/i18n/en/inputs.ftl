### inputs
