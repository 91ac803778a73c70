### Results as files: tables of text.

## The table of all lines and curves

table-part = Part
table-option = Option
table-item = Line
table-about = Name
table-at = Contacts a month or year
table-amount = EUR
table-bill = Bill of a year
table-years = Years
table-curve = Curve
table-cash = Paid in the year
table-present_value = Present value

## Writing a file

export-progress = Writing
export-done = Written: { $file }
export-exists = the file is there already; --force replaces it
export-no_chart = only an .svg or .png holds a chart of one's choice
export-unknown = the end of its name says no kind of file; it may be { $known }
export-nothing_to_show = this scenario gives the chart { $chart } nothing to show
chart-name-break-even = Break-even
chart-name-build-up = Cost build-up
chart-name-years = Paid so far, by year
chart-name-spread = Spread of the saving
chart-name-tornado = Weight of each input
