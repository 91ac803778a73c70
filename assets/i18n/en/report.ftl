### The texts of the command line: comparison, break-even, explanation, inputs.

## Comparison

compare-unnamed = Scenario without a name
compare-title = { $name }: { $volume } contacts a month, { $hours } handled hours a year
compare-outsourcing = In-house costs { $in_house } a year and { $form } { $outsourced }: outsourcing is { $amount } ({ $share }) cheaper.
compare-in_house = In-house costs { $in_house } a year and { $form } { $outsourced }: in-house is { $amount } ({ $share }) cheaper.
compare-equal = In-house and { $form } both cost { $in_house } a year.
compare-hidden = Of the in-house cost { $amount } ({ $share }) is hidden: the budget does not show it.
compare-cheapest = Cheapest of all is { $option } at { $total } a year.
compare-unit = € a year
compare-visible = In your budget
compare-not_visible = Hidden
compare-invoices = Invoices of the supplier
compare-stays = Stays with you
compare-total = Total
compare-saving = Cheaper than in-house
compare-per_contact = Per contact
compare-per_handled_hour = Per handled hour
compare-rounded = Each amount is rounded on its own; sums and differences are those of the exact amounts.
compare-team = The in-house team
compare-team-agents = Agents: { $fte } FTE, { $heads } people, { $hires } hired a year.
compare-team-agency = Agency staff: { $fte } FTE on average, { $peak } in the busiest month.
compare-team-support = Support and management: { $fte } FTE.
compare-team-workplaces = Workplaces: { $seats }, with { $peak } agents present in the busiest half-hour.
compare-break_even = In-house or { $form }?
compare-break_even-none = Where the answer turns cannot be calculated: { $reason }

## Where the answer turns; the parts of one sentence, a semicolon between them

turn-always = { $option } is cheaper at every volume from { $from } to { $to } contacts a month.
turn-first = { $option } is cheaper up to { $to } contacts a month
turn-mixed = from { $from } to { $to } it goes back and forth
turn-middle = { $option } from { $from } to { $to }
turn-last = { $option } from { $from } on

## Break-even

break_even-title = { $name }: where the answer turns between { $from } and { $to } contacts a month
break_even-against = In-house or { $form }?
break_even-cheapest = Cheapest of all
break_even-from = from
break_even-to = to contacts a month

## The years

cash_flow-title = { $name }: what each option pays over { $years }
cash_flow-title-count = { $n ->
    [one] one year
   *[other] { $count } years
  }
cash_flow-volume = { $volume } contacts a month in every year.
    .grows = { $first } contacts a month in year 1, { $last } in year { $horizon }.
cash_flow-existing = There is a team today: what was spent on it before does not count, and leaving it costs what is paid at the start.
cash_flow-greenfield = There is no team yet: in-house begins by buying and hiring all it needs.
cash_flow-outsourcing = In money of today, at a discount of { $discount } a year, in-house costs { $in_house } and { $form } { $outsourced }: outsourcing is { $amount } ({ $share }) cheaper.
cash_flow-in_house = In money of today, at a discount of { $discount } a year, in-house costs { $in_house } and { $form } { $outsourced }: in-house is { $amount } ({ $share }) cheaper.
cash_flow-equal = In money of today, at a discount of { $discount } a year, in-house and { $form } both cost { $in_house }.
cash_flow-cheapest = Cheapest of all is { $option } at { $total }.
cash_flow-unit = € paid
cash_flow-start = Start
cash_flow-year = Year { $year }
cash_flow-total = All years
cash_flow-present_value = Present value
cash_flow-payback = { $form } has paid for itself after { $years } years: from then on it has cost less in all than in-house.
cash_flow-payback-always = { $form } has cost less in all than in-house from the start on.
cash_flow-payback-never = { $form } has not paid for itself by the end of year { $horizon }.
cash_flow-payback-basis = This counts money as it is paid, without discount.
cash_flow-made_of = What the years are made of: { $option }

## How sure

risk-title =
    { $n ->
        [0] { $name }: how sure the answer is
        [one] { $name }: how sure the answer is, by { $cases } cases drawn from the range of one input
       *[other] { $name }: how sure the answer is, by { $cases } cases drawn from the ranges of { $count } inputs
    }
risk-no_ranges = No input has a range, so there is only one case. Give the inputs that are not sure a low and a high end, in the window or in the file under ranges.
risk-probability = Outsourcing ({ $form }) is cheaper in { $part } of cases, ±{ $margin }.
risk-more = Outsourcing ({ $form }) is cheaper in more than { $part } of cases.
risk-less = Outsourcing ({ $form }) is cheaper in less than { $part } of cases.
risk-always = Outsourcing ({ $form }) is cheaper in all { $cases } cases.
risk-never = Outsourcing ({ $form }) is cheaper in none of the { $cases } cases.
risk-certain = Outsourcing ({ $form }) is cheaper.
risk-certainly_not = Outsourcing ({ $form }) is not cheaper.
risk-spread-outsourcing = In 8 of 10 cases it saves { $low } to { $high } a year.
risk-spread-in_house = In 8 of 10 cases it costs { $low } to { $high } a year more.
risk-spread-both = In 8 of 10 cases it lies between costing { $low } a year more and saving { $high } a year.
risk-p10 = P10
risk-p50 = P50
risk-p90 = P90
risk-percentiles = In 10 % of the cases the amount is below P10, in half of them below P50, in 90 % below P90; each row by itself.
risk-tornado = What each range does by itself, all other inputs at their values: how much cheaper outsourcing is at its low and at its high end.
risk-low = Low
risk-high = High
risk-at_low = At low
risk-at_high = At high
risk-swing = Swing
risk-progress = Drawing cases

## Inputs

parameters-about = Every input of a scenario file, with its unit, default, usual and accepted values, and where they come from. A field that a file leaves out takes its default.
parameters-unit = Unit { $unit }
parameters-default = default { $value }
parameters-plausible = usual { $low } to { $high }
parameters-bounds = accepted { $low } to { $high }
parameters-whole = whole numbers
parameters-sources = Source: { $sources }

## What would have to change

seek-title = { $name }: what would flip the answer between in-house and { $form }?
seek-all = { $name }: what would flip the answer between in-house and { $form }? Each input alone, the likeliest first.
seek-today = { $label } ({ $id }) is { $value } today; usual is { $usual }.
    .alone = { $label } ({ $id }) is { $value } today.
seek-range = { $low } to { $high }
seek-never = No accepted value of it flips the answer.
seek-never_all = These never flip the answer, whatever their value:
seek-flips = The answer flips at
seek-input = Input
seek-now = today
seek-nearest = flips at
seek-distance = from today
seek-usual = usual
seek-more = more
seek-inside = inside
seek-outside = outside

## Explanation

explain-found = found by the plan, half-hour by half-hour or by search, from { $from }
explain-inputs = Inputs
explain-own = The scenario's own.
explain-default = Default.
explain-note = Note: { $note }.

## Why there is no answer

reason-load = At { $volume } contacts a month the busiest half-hour has a load of { $load } erlang; more than 100,000 is too large to plan. Lower the contacts a month or the handling times.
reason-load-alone = The busiest half-hour has a load of { $load } erlang; more than 100,000 is too large to plan.
reason-year = Year { $year } cannot be calculated: by then there are { $volume } contacts a month. { $cause } Lower the growth of contacts, look fewer years ahead, or start with fewer contacts a month.
reason-amount = { $line } is larger than any amount this program can hold.
reason-case = { $cause } That is a case within the ranges; narrow the range of { $ranges }.
reason-range = { $label } ({ $id }: { $low } to { $high })
reason-or = or
reason-and = and

side-volume = Contacts a month
side-form = Contract form
side-in_house = In-house, a year
side-outsourced = Outsourced, a year
side-saving = Outsourcing saves
side-in_house_per_contact = In-house, per contact
side-outsourced_per_contact = Outsourced, per contact
side-hidden = Hidden share of in-house
side-agents = Agents, FTE
side-support = Support and management, FTE
side-break_even = Answer turns at, contacts a month
    .none = nowhere
side-in_house_present_value = In-house, present value
side-outsourced_present_value = Outsourced, present value
side-payback = Paid back after, years
    .at_once = at once
    .never = not within the horizon
side-probability = Probability that outsourcing is cheaper
side-cheapest = Cheapest of all
side-points = { $points } points
argument-volume = --volume is { $value }; contacts a month ({ $input }) may be { $low } to { $high }
    .then = with --volume { $value }, { $fault }
