### Charts as tables, tables that are copied or written to a file.

figures-of = The chart in figures: { $chart }
table-copy = Copy table
    .about = Copies the table as text, to be pasted into a spreadsheet
table-copy_of = Copy the table: { $chart }
table-copied = Copied

chart-of-break_even = cost at every contact volume
chart-of-input = cost over { $input }
chart-of-map = cheapest option over two inputs

chart-of-steps = { $measure }: from { $from } to { $to }

side-menu = Take the comparison along
side-copy_markdown = Copy as Markdown
    .about = Copies both tables as text for wikis, tickets and mails
command-export-beside-pdf = Comparison as pages (PDF)…
    .about = The figures of all open scenarios, the inputs that differ, and what each does, to print
command-export-beside-csv = Comparison as a table (CSV)…
    .about = The figures of all open scenarios and the inputs that differ, for a spreadsheet
command-export-beside-json = Comparison as data (JSON)…
    .about = The same for other programs
side-failed = { $name } cannot be calculated: { $reason }
side-unexplained = The difference cannot be explained: { $reason }
side-open = its sliders are at the left
side-select = click to bring its sliders to the left
side-show_input = Click to go to the input { $input }
side-pair = From { $reference } to
side-unpriced = These differ too, but no amount of this year depends on them: { $inputs }.
side-probability-no_ranges = Nothing is in doubt here: no input has a range

desk-all = All open scenarios
desk-left = Move left
desk-right = Move right
missing-files = Not there any more, and so not opened again: { $files }.
broken-files = Could not be opened again: { $files }.

chart-of-years = paid each year, and paid so far
figures-band = { $option }, 8 of 10
figures-part = Part
figures-a_year = A year
figures-share = Share
figures-half_hour = Half-hour
figures-month = Month
figures-hours = Paid hours
figures-permanent = Permanent team
figures-moved = Saved in quiet months
figures-agency = Agency
figures-year = Year
figures-so_far = { $option }, so far
figures-from = From
figures-to = To
figures-cases = Cases
figures-low = Low end
figures-high = High end
figures-at_low = Saving at the low end
figures-at_high = Saving at the high end
figures-bar = Weight of
figures-weight = Weight
figures-of_mean = Of the mean
