### The report for a board.

board-title = { $name }: customer service in-house or outsourced
board-kicker = CUSTOMER SERVICE: IN-HOUSE OR OUTSOURCED
board-date = { $day } { $month } { $year }
board-page = { $number } / { $count }
board-verdict = Verdict
board-basis = { $volume } contacts a month, { $hours } handled hours a year; in-house is compared with { $form }.
board-each = { $amount } per contact
board-unknown = cannot be calculated

## Three facts beside each other

board-fact-payback = The switch pays back
board-fact-certainty = How sure
board-fact-outsourcing = outsourcing cheaper in { $share } of cases
    .all = outsourcing cheaper in all cases
board-fact-in_house = in-house cheaper in { $share } of cases
    .all = in-house cheaper in all cases
board-fact-no_ranges = no ranges given
board-fact-break_even = Nearest break-even
board-fact-volume = { $first } contacts a month
board-fact-volumes = { $first } to { $last } contacts a month
board-fact-nowhere = none: one side is always cheaper

## Sections

board-break_even = Break-even
board-bands = Shaded around the two curves: between what the cost is in 8 of 10 cases, while inputs vary within their ranges.
board-build_up = What it costs
board-years = Over the years
board-years-axis = Paid so far
board-years-payback = paid back after { $years } years
board-years-none = The years cannot be calculated: { $reason }
board-certainty = How sure
board-no_ranges = No ranges are given: every input counts as certain, so nothing can be said about how sure the answer is. Give the inputs that are estimates a lowest and a highest value to learn in how many cases outsourcing is cheaper.
board-certainty-none = How sure the answer is cannot be calculated: { $reason }
board-cases = { $n ->
    [one] { $cases } cases were drawn from the range of one input.
   *[other] { $cases } cases were drawn from the ranges of { $count } inputs, each by itself.
}
board-tornado = Each bar goes from the saving at one end of the range to that at the other, the values of the input beside it; all other inputs stay as they are.
board-turning-none = What would have to change cannot be calculated: { $reason }
board-turning-never = No accepted value of any single input turns the answer.
board-turning-more = In bold: inside the usual range. { $more } more inputs turn the answer further off, { $never } never do.
board-turning-all = In bold: inside the usual range. { $never } inputs never turn the answer.
board-usual = usual range
board-assumptions = Assumptions
board-assumptions-about = The comparison rests on { $all } inputs. Different from the default: { $differ }; outside the usual range: { $outside }; with a source of their own: { $own }; resting on a source more than two years old: { $old }.
board-assumptions-listed = Listed are those that differ, lie outside or have a source of their own.
board-assumptions-more = { $more } more stand in the workbook.
board-assumptions-marks = In amber: a value outside the usual range. The sources of all defaults and usual ranges stand in the workbook and under Assumptions in the program.
board-published = Published sources of the defaults: { $sources }.
board-value = here
board-default = default
board-usual_range = usual
board-source = Source
board-no_source = no source given
board-notes = Notes
board-notes-more = The notes go on in the scenario's file.

## Titles of charts

board-chart-break-even = Break-even
board-chart-build-up = Cost build-up
board-chart-years = Paid so far, by year
board-chart-spread = What outsourcing saves a year
board-chart-tornado = What each input by itself does to the saving
