### The department's own contact history: reading a file, what was understood, and what follows for the inputs.

history-title = Contact history: { $file }
history-date = { $day } { $month } { $year }
history-note = { $file }, { $from } to { $to }, { $contacts } contacts
history-progress = Reading contacts

## How the file is read

history-read-as = Read as
history-form-text = text, { $encoding }, cells apart by { $separator }
history-form-book = workbook, sheet "{ $sheet }"
history-form-sheets = other sheets: { $sheets }
history-separator-semicolon = semicolon
history-separator-comma = comma
history-separator-tab = tab
history-separator-bar = vertical bar
history-separator-other = { $sign }
history-rows-singles = a row a contact
history-rows-intervals = a row an interval
history-rows-weeks = a row a week
history-rows-months = a row a month
history-rows-events = a row an event
history-rows-across = columns by date, time or channel
history-order-day_first = day first (31-01)
history-order-month_first = month first (01/31)
history-decimal-point = decimal point (6.5)
history-decimal-comma = decimal comma (6,5)
history-unit-seconds = seconds
history-unit-minutes = minutes
history-unit-hours = hours
history-unit-milliseconds = milliseconds
history-unit-days = days, as spreadsheets count
history-clock = { $zone } time
history-clock-from = written in { $from } time, counted in { $zone } time
history-header-line = column names on line { $line }
history-header-none = no column names

history-meaning-ignored = not used
history-meaning-timestamp = date and time
history-meaning-date = date
history-meaning-time = time
history-meaning-month = month, of a total
history-meaning-week = week, of a total
history-meaning-year = year
history-meaning-channel = channel
history-meaning-language = language
history-meaning-handling = handling time
history-meaning-handling_total = handling time, total of the row
history-meaning-offered = contacts offered
history-meaning-handled = contacts answered
history-meaning-abandoned = contacts abandoned
history-meaning-across = contacts, by the date, time or channel in the name
history-meaning-outcome = what became of the contact
history-meaning-contact = number of the contact
history-meaning-event = event of a log

history-doubts-open =
    Nothing is written, because something of the file is in doubt:
    { $doubts }
    Say how it is (--unit, --decimal, --day-first or --month-first, --column, --leave-out or --count, --covers, --sheet, --no-quotes), or take it over as it was guessed (--accept-doubts).
history-doubt-order = Nothing in the file says whether day or month comes first: all dates can be read both ways.
history-doubt-unit = Nothing but their size says what the handling times are counted in.
history-doubt-decimal = Nothing says whether point or comma is the decimal sign: all numbers can be read both ways. Read the other way, the times that have such a sign are a thousand times as large or small.
history-doubt-columns = No line names the columns: what they hold was guessed from their contents. If that is wrong, so are volume and handling times.
history-doubt-rows = The numbers of answered contacts begin with 0 and 1 only: each row is taken for one contact. If a row is an interval, choose "contacts answered" for that column.
history-doubt-total = Nothing says whether the handling time is that of the average contact or of all contacts of the row together: the numbers decided.
history-doubt-clock = Nothing says whether handling times such as 0:15 are minutes and seconds, or hours and minutes (choose hours then).
history-doubt-quotes = A quotation mark near the top is never closed: quotation marks are taken for plain signs. If one holds a cell together, its row has too many cells and is not read.
history-doubt-average = The average handling time is not believed: nobody works at a contact for more than two hours, or less than ten seconds. Check which column holds it, and its unit.
history-doubt-filter = Some rows may or may not be contacts of the department, and are left out.
history-doubt-coverage = The rows leave open which days the file covers.
history-doubt-unread = Many rows could not be read.
history-doubt-sheets = Several sheets hold the same table, as one for each month, and only one is read: the contacts of the others are missing. Choose the sheet, or put them together.
history-doubt-title = The date of all rows stands in one title. If that is the date of the report and not of the contacts, the file does not say when they came.
history-otherwise-average = Read so it is { $now } on average; the other way it would be { $other }.
history-otherwise-unit = Read so it is { $now } on average; in { $unit } it would be { $other }.
history-otherwise-none = It is { $now }.
history-otherwise-order = Read so the file runs from { $from } to { $to }; the other way it would lie between { $other_from } and { $other_to }.
history-otherwise-filter = { $rows } rows ({ $values }): counted, they would add { $share } to the volume.
history-otherwise-coverage = Counted are { $days }, { $from } to { $to }. If it is { $other }, { $other_from } to { $other_to }, the volume changes by { $change }.
history-otherwise-unread = { $rows } rows; if all of them are contacts, the volume is { $share } too low.
history-misread = Some bytes of the file are no letters in { $encoding }: a placeholder stands for each.

## What was understood

history-period = { $from } to { $to }
    .days = { $n ->
        [one] { $count } day
       *[other] { $count } days
    }
history-counted = { $n ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
history-rows = { $n ->
        [one] { $count } row
       *[other] { $count } rows
    }
history-account = { $rows }: { $read } read, { $unread } not read, { $blank } blank, { $before } up to the column names
history-covers-rows = from the first to the last row
history-covers-weeks = whole weeks
history-covers-months = whole months
history-filtered = { $n ->
        [one] { $column }: { $count } row left out: { $values }.
       *[other] { $column }: { $count } rows left out: { $values }.
    }
history-events = { $n ->
        [one] { $count } line of the log counts no contact.
       *[other] { $count } lines of the log count no contact.
    }
history-repeats = { $n ->
        [one] { $count } row repeats a contact, which counts once.
       *[other] { $count } rows repeat a contact, which counts once.
    }
history-aside = { $n ->
        [one] { $count } row is a title or repeats the column names.
       *[other] { $count } rows are titles or repeat the column names.
    }
history-no-channel = (no channel)
history-no-language = (no language)
history-other-names = (other names)
history-same = { $name }
history-new = new: { $name } ({ $kind })
history-new-language = new: { $name }
history-any = all channels alike
history-any-language = all languages alike
history-left-out = left out
history-absent-keep = stay as they are
history-absent-empty = get no contacts
history-less-than-a-year = The file does not cover all months of a year. It cannot say how the year goes: nothing is proposed for the months. Not covered: { $months }.
history-empty-days = { $n ->
        [one] { $count } open day in the period has no contact
       *[other] { $count } open days in the period have no contact
    }
history-growth = { $year } against the year before: contacts a day { $share } ({ $months ->
        [one] one calendar month
       *[other] { $months } calendar months
    } that both years cover)
history-outside = { $contacts } of the contacts that wait for an answer ({ $share }) came outside the opening hours
history-nothing = Nothing could be counted in this file: no row was read, or all of them are left out.

## What follows

history-subject-channels = Shares of the channels
history-subject-languages = Shares of the languages
history-col-input = Input
history-col-present = Now
history-col-found = In the file
history-col-from = From contacts
history-col-channel = Channel
history-col-language = Language
history-col-contacts = Contacts
history-col-share = Share
history-col-handling = Handling time
history-col-counts-as = Counts as
history-new-share = new

history-caution-few = Only { $contacts } contacts speak for it.
history-caution-less_than_a_year = From { $days } days: what changes over the year is not in it.
history-caution-present_season = Cleared of the season that the scenario has now; over the days as they are it is { $plain } a month.
history-caution-found_season = The file covers no whole years, so some months count twice: over the days as they are it is { $plain } a month, cleared of the season found it is this.
history-caution-gaps = The rows lie in { $count } stretches of time: { $stretches }. The days between do not count; check a date that stands alone.
history-caution-empty_days = { $days } of { $open } open days have no contact. If they are missing from the file, the true volume is higher.
history-caution-no_channel = { $contacts } contacts say nothing of a channel: they stand for all channels of the scenario together. If they are of one channel, say which.
history-caution-no_premium = Without premium on wages and rates until you state one: { $names }.
history-caution-kept = With { $contacts } contacts a month as now on { $names }, which the file does not hold.
history-caution-emptied = Without contacts, since the file holds none that count: { $names }.
history-caution-divided = { $contacts } contacts say nothing of it and were divided like the others.
history-caution-left_out = { $contacts } contacts were left out.
history-caution-answered_only = Only answered contacts are in the file; who hung up is missing.
history-caution-unmeasured = { $contacts } contacts have no handling time, or 0, and count in no average.
history-caution-complexity = Measured { $measured }, divided by the complexity of { $factor }.
history-caution-outside = Without { $contacts } contacts ({ $share }) outside the opening hours.
history-caution-few_weeks = From { $days } days: one odd day weighs heavily.
history-caution-days_only = The file has no times of day; fitted under the present hours.
history-caution-totals_of_weeks = The rows are totals of weeks: they say nothing of days of the week and hours.
history-caution-totals_of_months = The rows are totals of months: they say nothing of days of the week and hours.

## Rows not read

history-unread-title = Rows not read
history-unread-none = All rows were read.
history-unread-more = { $count } more rows not read
history-unread-unlisted = { $count } more rows were not read; their lines are not kept
history-unread-line = Line
history-unread-column = Column
history-unread-holds = Holds
history-unread-why = Why
history-why-sum = sums up other rows
history-why-too_short = ends before the columns that are needed
history-why-too_long = has more cells than the column names: a separator stands inside a cell
history-why-no_date = has no date
history-why-not_a_date = is no date
history-why-date_outside = is a date before 1990 or after 2099
history-why-other_order = has day and month the other way round
history-why-not_a_time = is no time of day
history-why-no_count = has no count
history-why-not_a_count = is no whole number of contacts
history-why-negative = is below 0
history-why-not_a_handling_time = is no handling time
history-why-not_yes_or_no = says neither yes nor no

## Files that cannot be read

history-error-not_found = There is no such file.
history-error-no_permission = You have no permission to read it.
history-error-is_folder = It is a folder, not a file.
history-error-not_a_file = It is a pipe or a device, not a file.
history-error-empty = It is empty, or the sheet is.
history-error-not_a_table = It is neither a text with columns nor a workbook. Export the contacts as CSV or XLSX.
history-error-damaged = The workbook is damaged: { $what }
history-error-protected = The workbook is protected with a password. Save it without one first.
history-error-too_large = A part of the workbook is larger than { $most } MB. Export the contacts as CSV.
history-error-too_much = Reading the workbook takes more than { $most } MB of memory: it is damaged, made to do harm, or far larger than it looks. Open it in a spreadsheet program, delete what is not needed, and save the sheet as CSV.
history-error-too_slow = Reading the workbook takes more than { $seconds } seconds: it is damaged, made to do harm, or far larger than it looks. Open it in a spreadsheet program, delete what is not needed, and save the sheet as CSV.
history-error-overlapping = Parts of the workbook lie over each other: it is damaged, or made to do harm. Nothing of it was read.
history-error-no_sheet = There is no sheet "{ $name }".
history-error-endless = The row on line { $line } does not end: a quotation mark there is not closed. Mend the line, or read the file with quotation marks as plain signs (without the tick; --no-quotes on the command line).
history-error-long_line = Line { $line } is longer than a megabyte: that is no row of a table.
history-error-no_stamp = No column holds dates. Say which column holds the date and time of the contacts (--column NAME=timestamp on the command line).
history-argument-column = --column { $value }: say COLUMN=MEANING. Columns by number or name: { $columns }. Meanings: { $meanings }.
history-argument-channel = --channel { $value }: say CHANNEL for contacts without a channel, or NAME=CHANNEL. Channels of the scenario: { $channels }. Names in the file: { $names }.
history-argument-rows = { $option } { $value }: say COLUMN=VALUE. Columns by number or name: { $columns }.
history-error-no_zone = There is no time zone "{ $name }". Zones are called like Europe/Amsterdam.

## The window

command-import_history = Import contact history…
    .about = Reads contacts or intervals as your telephony or ticket system exports them, and proposes what follows for the inputs
dialog-history = Choose a file of contacts
dialog-history-kind = Files of contacts
path-history = Which file of contacts?
fault-history = { $name } cannot be taken over
edit-history = Contact history taken over
example-history-contacts = Contacts of a webshop (CSV, a row a contact)
example-history-intervals = Half-hours of a telephone system (XLSX)
history-about = For { $scenario }. Nothing changes until you take it over.
history-step-file = The file
history-step-understood = What was understood
history-step-proposals = What follows for the inputs
history-reading = Reading… { $part } %
history-stop = Stop
history-stopped = Reading was stopped.
history-again = Read again
history-field-sheet = Sheet
history-field-separator = Cells apart by
history-field-encoding = Letters
history-field-header = Column names on line
history-field-order = Dates
history-field-decimal = Numbers
history-field-unit = Handling times in
history-field-written = Clock of the file
history-field-zone = Your clock
history-field-quotes = Quotation marks hold cells together
history-field-coverage = Covers
history-coverage-suggested = what the rows suggest
history-filter = Rows that count, by { $column }
history-filter-add = Leave out rows by
history-filter-none = no other column
history-filter-value = { $value }: { $rows }
history-right = That is right
history-open-doubts = { $n ->
        [one] One question above is open.
       *[other] { $count } questions above are open.
    }
history-written-local = your own
history-column = Column { $number }
history-column-means = { $column } means
history-counts-as = { $name } counts as
history-absent-label = Channels that the file does not hold ({ $names })
history-choose = Take over { $input }
history-all = All
history-none = None
history-take = { $n ->
        [0] Take over
       *[other] Take over ({ $count })
    }
history-taken = Taken over from { $file }: { $count }
    .range = Without a range now that it is measured: { $inputs }
history-unread-save = Save the list…
history-unread-shown = Rows not read
history-unchanged = the same
