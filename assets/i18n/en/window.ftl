### The window around the results: menus, panel of inputs, dialogs.

## Menus and commands: the text, and in .about what it does

menu-file = File
menu-edit = Edit
menu-view = View
menu-help = Help
menu-recent = Open recent
menu-examples = Examples

command-open = Open…
    .about = Opens a scenario file
command-save = Save
    .about = Saves the scenario to its file
command-save_as = Save as…
    .about = Saves the scenario to another file
command-details = Name and notes…
    .about = What the scenario is called, and notes that are kept with it
command-quit = Quit
    .about = Closes the window
command-undo = Undo
    .about = Takes the last edit back
command-redo = Redo
    .about = Makes the last undone edit again
command-find = Find an input
    .about = Puts the cursor into the search field
command-open_groups = Open all groups
    .about = Shows the inputs of every group
command-close_groups = Close all groups
    .about = Shows only what each group costs
command-plausible_ranges = Give the important inputs their usual range
    .about = Ranges that are there already stay as they are
command-clear_ranges = Remove all ranges
    .about = Every input is then taken as sure
command-about = About Contact TCO
    .about = Version, purpose and limits

theme-light = Light
theme-dark = Dark
theme-system = As the system
bar-theme = Theme: { $theme }

## The built-in scenarios

example-webshop = Small webshop
example-toy_maker = Toy maker
example-municipality = Municipality
example-energy_supplier = Energy supplier
example-hospital = Hospital
example-software_firm = Software firm
example-roadside = Roadside assistance
example-marketplace = Marketplace

## The name of the work, and whether it is saved

file-untitled = Untitled
file-saved = saved
file-unsaved = unsaved changes
file-not_saved = not saved: no file was chosen
file-not_opened = not opened: no file was chosen
file-no_answer = the disk on which it lies does not answer
file-dialog_open = another file dialog is still open
file-built_in = built in
drop-hint = Drop a scenario to open it, or a file of contacts to import it
drop-wait = Answer the question on screen first

## What an undo step is called, where it is not an input

edit-several = Two inputs at once
edit-details = Name and notes
edit-ranges = Ranges
edit-range = Range of { $input }
edit-source = Source of { $input }

## The panel of inputs

search = Search the inputs
search-clear = Clear the search
search-nothing = No input matches. Search by name, in English or Dutch, or by id such as staff.pension.
group-more = { $n ->
    [one] { $count } more input
   *[other] { $count } more inputs
}
group-fewer = Fewer inputs
group-contacts_a_year = { $contacts } a year
group-agents = { $fte } agent FTE
reset = Reset { $input }
reset-to = Back to the default of { $input }: { $default }
outside-usual = Usual is { $low } to { $high }

range-add = Give { $input } a range
    .about = Not sure? Say how low and how high it may be
range-usual = Usual
    .name = Give { $input } its usual range
    .about = From { $low } to { $high }
range-remove = Remove the range of { $input }
range-lowest = { $input }, lowest
range-highest = { $input }, highest
ranges-menu = Ranges of inputs that are not sure
ranges-count = { $n ->
    [0] No input has a range
    [one] { $count } input has a range
   *[other] { $count } inputs have a range
}
ranges-only = Show only inputs with a range
flip-in_house = in-house
flip-outsourcing = outsourcing
flip-below = At { $value } the answer flips: below it, { $option } is cheaper.
flip-above = At { $value } the answer flips: above it, { $option } is cheaper.

hint-range = Range
hint-unit = Unit
hint-default = Default
hint-usual = Usual
hint-bounds = Accepted
hint-sources = Sources
    .usual = Sources of the default and the usual range
hint-own_source = Your own source
source-of = About { $input }: default, usual range and sources
source-own = Your own note and source
source-example = For example: quotation of 3 November

bars-hint = Type a value; or type or paste several, with spaces between them, to fill the bars from here
bars-against_mean = { $name }: { $percent } of the mean
opening-open = Open on { $day }
opening-closed = closed
opening-from = Open from, { $day }
opening-to = Open until, { $day }

channel-add = Add a channel
channel-new = New channel
language-add = Add a language
language-new = New language
item-name = Name of { $name }
item-remove = Remove { $name }

## Why an edit was not carried out

refused-not_a_number = “{ $typed }” is not a number.
refused-unit = “{ $typed }” does not fit here: the unit is { $unit }.
refused-below = { $value } is too low; the lowest this may hold is { $bound }.
refused-above = { $value } is too high; the highest this may hold is { $bound }.
refused-whole = { $value } is not a whole number, and this may hold only whole numbers.
refused-range_order = The lowest, { $low }, lies above the highest, { $high }.
refused-range_low = The lowest, { $low }, lies above the value itself, { $value }.
refused-range_high = The highest, { $high }, lies below the value itself, { $value }.
refused-time = “{ $typed }” is not a time on a half-hour such as 09:30, from 00:00 to 24:00.
refused-order = The end must come after the beginning.
refused-closed = At least one half-hour of the week must be open.
refused-all_zero = At least one month must be above zero.
refused-no_weight = The open hours must have a weight above zero, since there are contacts.
refused-no_share = At least one share must be above zero.
refused-too_many = Only { $room } values have room from here.
refused-no_name = A name is needed.
refused-bracket = A name may hold no square brackets.
refused-long_name = This name is too long: at most 40 characters.
refused-name_taken = “{ $name }” is there already.

## Dialogs

button-save = Save
button-open = Open
button-discard = Don’t save
button-cancel = Cancel
button-close = Close
button-copy = Copy the text
button-overwrite = Replace
button-restore = Restore
button-delete = Delete
button-later = Decide later
button-apply = Apply

dialog-open = Open a scenario
dialog-save = Save the scenario
dialog-kind = Scenario
unsaved-title = Save the changes to { $name }?
unsaved-quit = If you close the window without saving, the changes are lost.
unsaved-close = If you close this scenario without saving, the changes are lost.
fault-open = { $name } cannot be opened
fault-save = { $name } cannot be saved
fault-save-open = This file is open in another tab. Close that tab first, or choose another name.
path-open = Open a scenario
path-save = Save the scenario
path-about = This system shows no file dialog. Type the path of the file.
path-not_saved = Not saved
path-cancelled = No file was chosen, so nothing was saved. Type the path of the file, or cancel and go on working.
path-label = Path of the file
overwrite-title = Replace the file?
overwrite-about = { $path } exists already. Its contents will be lost.
overwrite-changed = { $path } was changed by another program. Those changes will be lost.
recovery-title = Unsaved work was found
recovery-unkept = No copy of unsaved work can be written: a crash would lose it. Save it yourself.
recovery-about = The program did not end in the usual way. These copies were kept while you worked.
recovery-never_saved = never saved to a file
age-now = just now
age-minutes = { $n ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
age-hours = { $n ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
age-days = { $n ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
details-title = Name and notes
details-name = Name
details-notes = Notes

about-purpose = What customer service costs in-house and at an outsourcer, every hidden cost counted, and the contact volume at which the answer turns.
about-limits = What the model leaves out
about-limit-1 = Customers wait as long as it takes: nobody hangs up and calls again.
about-limit-2 = Agents of one language answer all channels of that language, and no other language.
about-limit-3 = All months are equally long, and every week of a month is the same.
about-limit-4 = Rosters are not drawn up: one share stands for the hours lost because shifts never fit.
about-limit-5 = Quality, risk and what customers think of it are not priced.
about-limit-6 = Defaults are Dutch and of 2025 and 2026; rates and wages of your own come first.
about-licence = Free software under MIT or Apache-2.0. The typeface is Inter, under the SIL Open Font License.

## Results as files

menu-export = Export
command-export-pdf = Report for the board (PDF)…
    .about = Verdict, totals, break-even, years, certainty and assumptions on a few pages
command-export-xlsx = Workbook (XLSX)…
    .about = Every line as a formula that a controller can check and change
command-export-csv = Table of all lines and curves (CSV)…
    .about = One figure a row, for a spreadsheet or another program
command-export-json = All results (JSON)…
    .about = For other programs
command-export-png = Save as a picture (PNG)…
    .about = For a presentation or a letter
command-export-svg = Save as a drawing (SVG)…
    .about = Sharp at every size
command-copy_chart = Copy as a picture
    .about = To paste it into a presentation or a letter
chart-menu = Save or copy the chart
export-charts = Charts
dialog-export = Write results to a file
fault-export = { $name } was not written
fault-copy = The chart { $name } was not copied
export-part = Writing { $file }: { $part } %
copy-part = Copying the chart { $chart }: { $part } %
copy-done = Copied: the chart { $chart }

command-duplicate = Duplicate as variant
    .about = Opens a copy of this scenario under a name of its own, to change and compare
command-previous = Previous scenario
    .about = Shows the open scenario at the left
command-next = Next scenario
    .about = Shows the open scenario at the right
command-close = Close scenario
    .about = Takes this scenario off the desk; asks first where changes are not saved
desk-variant = { $name } – variant { $number }
fault-desk-full = No more than { $count } scenarios can be open at a time
    .remedy = Close one, then open this one.
desk-pin = Compare the others with this one
desk-pinned = others are compared with this
desk-rename = Rename…
desk-close = Close { $name }
desk-unpin = Compare with the first again

outside-changed = { $name } was changed by another program since it was opened here.
outside-gone = { $name } is no longer where it was: saving writes it anew.
outside-elsewhere = { $name } is also open in another window: what is saved last stays.
outside-reload = Load it
outside-keep = Keep what is here
outside-ok = I know
edit-reload = Changed file loaded
edit-restore = Unsaved work restored
