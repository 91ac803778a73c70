## What the command line says of itself

cli-about = What customer service costs in-house and at an outsourcer, and from which contact volume the answer turns.
    .long = Without a command it opens the window.
cli-heading = Usage
    .commands = Commands
    .arguments = Arguments
    .options = Options
    .default = [default: { $values }]
    .values = [possible values: { $values }]
cli-any =
    .file = A scenario file, or the name of a built-in example
    .json = As JSON, for other programs
    .help = Print help
    .version = Print version
    .lang = The language of window and texts; otherwise that of the system. JSON does not depend on it
cli-contact-tco =
    .file = The scenario to open the window on
    .renderer = What draws the window: auto tries wgpu first and then glow
cli-compare = Both totals, all bills line by line, and where the answer turns
    .volume = Contacts in the average month, in place of the scenario's own; written as in the window: 9,500
cli-difference = Which inputs of two scenarios differ, and the way from one total to the other, input by input
    .reference = The reference: a scenario file, or the name of a built-in example
    .other = The scenario that is held against it
    .measure = Which amount is explained; in-house, the chosen form and their difference unless said
cli-beside = Several scenarios beside each other: their figures, and the inputs that they hold differently from the first
    .files = Scenario files, or names of built-in examples; the first is the reference
cli-break-even = The contact volumes at which in-house and outsourcing change places, and the cheapest option at every volume
    .from = The lowest volume to examine, contacts a month
    .to = The highest volume to examine, contacts a month
cli-years = What each option costs in every year up to the horizon, its present value, and when a switch has paid for itself
cli-risk = How sure the answer is: the whole model at many cases drawn from the ranges of the inputs
    .draws = How many cases to draw, 1 to 1,000,000; more make the answer surer
    .seed = Which random numbers to draw with; the same seed gives the same figures
cli-seek = What would have to change: the values of an input at which the chosen form starts or stops being cheaper than in-house
    .id = staff.gross_hourly_wage, demand.channels[Phone].aht_seconds; without one all inputs, the likeliest flip first
cli-estimate = The outsourcer's rates inside the market's range, estimated from six factors, with the reasons, and the form that suits
cli-hints = Figures that look wrong, each with what to do: a wage under the legal minimum, a promise nobody keeps, one agent around the clock
cli-explain = How a line of a bill, or a payment of the years, comes about: its formula, and every quantity in it down to the inputs and their sources
    .line = in_house.housing, outsourced.hybrid.service, or service for the form that the scenario compares with; payment.severance
cli-report = Writes all results to a file: the report for a board (.pdf), a workbook that calculates (.xlsx), a table of text (.csv), JSON for other programs (.json); or one of its charts (.svg, .png)
    .output = The file to write; the end of its name says which kind
    .chart = Which chart goes into an .svg or .png; break-even unless said
    .force = Replaces the file if it is there
cli-history = What a file of contacts, as telephony and ticket systems export them, says of the inputs, beside a scenario's own values
    .file = A text with separators (.csv, .tsv, .txt) or a workbook (.xlsx, .xlsb, .xls, .ods): a row a contact, or a row an interval
    .into = The scenario that it is held against, or the name of a built-in example; the defaults unless said
    .output = Writes the scenario with everything taken over
    .unread = Writes the rows that were not read, with their line numbers, as a .csv
    .force = Replaces files that are there
    .accept_doubts = Writes the scenario although something of the file is in doubt, as it was guessed
    .sheet = The sheet of a workbook; the first that holds a table unless said
    .zone = The department's time zone, such as Europe/Amsterdam; that of the system unless said
    .written_in = The time zone in which the file was written, where its times do not say; the department's unless said
    .day_first = Dates have the day before the month; found out unless said
    .month_first = Dates have the month before the day
    .no_quotes = Quotation marks are plain signs and hold no cells together
    .header = The line that names the columns, 0 for none; found out unless said
    .column = What a column holds, by its number or its name: 3=handling, "Total time=handling_total"; may be repeated
    .leave_out = Rows with this value in a column are no contacts: "Direction=Internal"; may be repeated
    .count = Rows with this value in a column are contacts: "Type=Callback"; may be repeated
    .covers = Which days the file covers: those from its first to its last row, whole weeks, or whole months; found out unless said
    .unit = What handling times are counted in; found out unless said
    .decimal = The decimal sign; found out unless said
    .channel = The scenario's channel that contacts without a name are of, or those of a name: Phone, "Team 4=Phone"; may be repeated
cli-parameters = All inputs of a scenario file: unit, default, usual and accepted values, source
cli-examples = The built-in examples, or the file of one of them
    .name = Which example to print
cli-help = Print this message or the help of the given command
cli-after =
    FILE is a scenario file (*.ron), or the name of a built-in example where no such file exists.

    Examples:
    {"  "}contact-tco                                  open the window
    {"  "}contact-tco compare webshop                  both totals, line by line
    {"  "}contact-tco compare my.ron --volume 25000    the same department at 25,000 contacts a month
    {"  "}contact-tco difference my.ron other.ron      what differs, and how it leads from one total to the other
    {"  "}contact-tco beside a.ron b.ron c.ron         several scenarios beside each other
    {"  "}contact-tco break-even my.ron --json         where the answer turns, for another program
    {"  "}contact-tco years my.ron                     what a switch costs and brings over the years
    {"  "}contact-tco risk my.ron                      how sure the answer is, by the ranges of the inputs
    {"  "}contact-tco seek my.ron                      what would have to change, the likeliest first
    {"  "}contact-tco estimate my.ron                  what an outsourcer will ask, and why
    {"  "}contact-tco hints my.ron                     figures that look wrong, and what to do
    {"  "}contact-tco explain my.ron in_house.housing  how a line of the bill comes about
    {"  "}contact-tco report my.ron -o report.pdf      the report for a board; .xlsx, .csv, .json hold the figures
    {"  "}contact-tco history calls.csv --into my.ron  what your own contacts say of the inputs; -o new.ron takes it over
    {"  "}contact-tco examples toy_maker > my.ron      start a file of your own from an example

    Exit codes: 0, 2 for bad input (arguments, files, values), 1 for anything else that goes wrong.
cli-wrong = error: { $what }
    .more = For more information, try '--help'.
    .two = a file before a command: { $file } (the command comes first, then its file)
    .value = '{ $value }' is no value for '{ $argument }'
    .needs_value = a value is required for '{ $argument }' but none was given
    .unknown = there is no argument '{ $argument }' here
    .command = there is no command '{ $command }'
    .missing = these arguments are missing: { $arguments }
    .conflict = '{ $argument }' cannot be used with '{ $other }'
    .near = did you mean '{ $near }'?
    .other = the arguments cannot be read
