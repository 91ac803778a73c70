### The right side of the window: verdict, cards and views.

## Verdict

verdict-outsourcing = Outsourcing is { $amount } a year cheaper ({ $share })
verdict-in_house = In-house is { $amount } a year cheaper ({ $share })
verdict-equal = In-house and outsourcing cost the same: { $total } a year
verdict-no_contacts = Without contacts there is nothing to compare
    .detail = What is fixed costs { $in_house } a year in-house and { $outsourced } outsourced. Enter the contacts a month to compare.
verdict-error = This cannot be calculated
verdict-not_current = What stands below is from before that change.
verdict-share = { $amount } a year, { $share } of the dearer total of { $total }
verdict-share-tiny = less than 0.1 %
verdict-basis = Against { $form } at { $volume } contacts a month.
verdict-service = Both sides answer { $level } of { $channel } within { $seconds } s.
verdict-service-deferred = No channel needs an answer at once.
verdict-cheapest = Cheapest of all: { $option }, { $total }.

## Cards

card-in_house = In-house, a year
card-outsourced = Outsourced, { $form }
card-form = { $form }: { $total }
card-hidden = hidden part { $amount } ({ $share })
card-one_time = of which one-time { $amount } ({ $n ->
    [one] { $years } year
   *[other] { $years } years
    })
card-per_contact = Per contact
    .in_house = in-house
    .outsourced = outsourced
card-team = In-house team
    .fte = { $fte } FTE
    .detail = { $users } people, { $seats } seats, { $busy } busy
    .about = All who have a device and a licence: { $agents } agents (people), { $agency } agency staff in the busiest month, and { $support } around the team.
    .busy = Busy: the part of the staffed hours in which agents handle contacts, deferred work included. How busy live contacts alone keep them stands under Staffing.

## Tabs

tab-break_even = Break-even
    .about = Cost of a contact over the volume, and where the answer turns
tab-build_up = Cost build-up
    .about = Every line of both bills
tab-staffing = Staffing
    .about = Agents by half-hour, and hours by month
tab-turning = Turning points
    .about = The values of inputs at which the answer turns

## Break-even

chart-per_contact = Cost per contact
chart-per_year = Cost per year
chart-now = now: { $volume }
    .name = Today's volume
    .outside = Now: { $volume } contacts a month, which lies outside this axis.
chart-at_volume = At { $volume } contacts a month
chart-crossing = in-house = { $form } at { $volume }
    .band = in-house = { $form } at { $from }–{ $to }
chart-ended = The curves end here. { $reason }
chart-axis = contacts a month (log scale)
chart-strip = cheapest at each volume
    .stale = cheapest at each volume (being updated)
    .none = cheapest at each volume (cannot be calculated)
    .range = { $option } is the cheapest from { $from } to { $to } contacts a month
crossings-title = Compared with in-house
crossings-ended = The curves end at { $volume } contacts a month. { $reason }
crossings-none = There are no volumes to compare.
crossings-pending = Looking for the volumes at which the answer turns.
crossings-resolution = Examined are 961 volumes spread over the range, and each turn between two of them to the contact; a turn that is undone between two neighbours is not seen.
crossing-until = cheaper up to { $first } contacts a month, dearer from { $after }
    .band = cheaper up to { $first } contacts a month, dearer from { $after }; in between it goes back and forth
crossing-from = dearer up to { $first } contacts a month, cheaper from { $after }
    .band = dearer up to { $first } contacts a month, cheaper from { $after }; in between it goes back and forth
crossing-both = cheaper on both sides of { $first } to { $last } contacts a month, back and forth in between
crossing-neither = dearer on both sides of { $first } to { $last } contacts a month, back and forth in between
crossing-always = cheaper at every volume shown
crossing-never = dearer at every volume shown
cheapest-title = Cheapest of all
cheapest-range = { $from } to { $to }
figures-title = The chart in figures
figures-volume = Contacts a month
figures-today = { $volume } (now)

## Cost build-up

build_up-seen = in your budget, or invoiced
build_up-unseen = hidden, or stays with you
build_up-total = € a year
build_up-per_contact = Per contact
build_up-difference = Against in-house
build_up-one_time = of which one-time

## Staffing

staffing-all_languages = All languages
staffing-week = Agents for live contacts in a week of { $month }, before what is lost because shifts never fit
staffing-peak = peak
staffing-hours = hours
staffing-closed = closed
staffing-cell = { $n ->
    [one] { $day } { $from }–{ $to }: { $count } agent
   *[other] { $day } { $from }–{ $to }: { $count } agents
}
staffing-agents = { $n ->
    [one] { $count } agent
   *[other] { $count } agents
}
staffing-h = { $hours } h
staffing-month = In { $month }
staffing-busiest = Busiest: { $day } { $from }
staffing-live_occupancy = Busy with live contacts
staffing-year = The year
staffing-staffed_year = Staffed hours a year
staffing-occupancy = Busy with contacts
season-title = Paid hours each month
season-permanent = permanent team: { $hours } h a month
season-moved = from quiet months: { $hours } h
season-agency = agency: { $hours } h
season-month = { $month }: { $hours } paid hours, { $agency } of them by an agency

## Years

tab-years = Years
    .about = What each option pays year by year
flow-none = There is no earlier result to show.
flow-outsourcing = { $n ->
    [one] Over one year, at today's value, outsourcing is { $amount } cheaper.
   *[other] Over { $count } years, at today's value, outsourcing is { $amount } cheaper.
}
flow-in_house = { $n ->
    [one] Over one year, at today's value, in-house is { $amount } cheaper.
   *[other] Over { $count } years, at today's value, in-house is { $amount } cheaper.
}
flow-equal = { $n ->
    [one] Over one year, at today's value, both sides cost the same.
   *[other] Over { $count } years, at today's value, both sides cost the same.
}
flow-pays_back = Choosing { $form } pays back { $when }.
    .at_once = Choosing { $form } is ahead from the start.
    .never = { $n ->
        [one] Choosing { $form } does not pay back within a year.
       *[other] Choosing { $form } does not pay back within { $count } years.
    }
flow-payback = Pays back
    .at_once = from the start
    .one = after 1 year
    .after = after { $years } years
flow-after_months = { $n ->
    [one] after { $count } month
   *[other] after { $count } months
}
flow-never = { $n ->
    [one] never within 1 year
   *[other] never within { $count } years
}
flow-start =
    .existing = An in-house team exists: it goes on, or it is wound down in year 0.
    .greenfield = Both sides start from nothing in year 0.
flow-horizon = { $n ->
    [one] 1 year of work follows.
   *[other] { $count } years of work follow.
}
flow-rates = A year: volume { $volume }, wages { $wages }, prices { $prices }, contract rates { $rates }; discounted at { $discount }.
flow-besides =
    .existing = Unlike the comparison of one year, this also holds what the change itself costs (selection, transition, parallel run, severance), and counts payments when they are made.
    .greenfield = Unlike the comparison of one year, this also holds selection and transition, and counts equipment, recruitment and other payments when they are made.
flow-present_value = Present value
flow-cheapest = cheapest
flow-nominal = As paid
    .about = Amounts in the euros of each year
flow-present = At today's value
    .about = Each amount is what it is worth in year 0; payback is counted as paid
flow-cash = Paid in each year
flow-so_far = Paid so far
flow-by_the_end = By the end of { $amounts }
flow-year = Year { $year }
flow-made_of = What each year is made of, €
flow-ask = Click an amount to see how it comes about.
flow-payments = Paid once, received once
flow-cash_total = Paid in the year
flow-all = All years
flow-index =
    .wage = Wages
    .price = Prices
    .rate = Contract rates
flow-why_vat = The VAT that cannot be reclaimed, on everything taxed that is paid in this year.
flow-why_first = In year 1 it is { $amount }.
flow-why_volume = In year 1, at { $before } contacts a month, it is { $amount }; the plan for { $volume } makes it { $base } at the prices of year 1.
flow-why_fixed = It does not rise with wages or prices.
flow-why_index = { $index } at { $rate } a year make the factor { $factor }, times { $base }.
flow-why_present = { $n ->
    [one] { $amount } is paid after a year; at { $rate } a year its value today is that times { $factor }.
   *[other] { $amount } is paid after { $count } years; at { $rate } a year its value today is that times { $factor }.
}
flow-why_start = Paid at the start, for the team of year 1.
flow-why_later = Paid in year { $year }: what has worn out is bought again, and what is needed more than ever before is bought in addition.
flow-why_book_value = { $n ->
    [one] Credited after year { $count }: cost less straight-line depreciation until then.
   *[other] Credited after year { $count }: cost less straight-line depreciation until then.
}

## How sure

tab-certainty = How sure
    .about = What the answer is worth where inputs are not sure
certainty-outsourcing = Outsourcing is cheaper in { $share } of cases, ±{ $margin }
    .nearly = Outsourcing is cheaper in more than { $share } of cases
certainty-in_house = In-house is cheaper in { $share } of cases, ±{ $margin }
    .nearly = In-house is cheaper in more than { $share } of cases
certainty-equal = Both sides cost the same in every case
certainty-word =
    .certain = That is all but certain.
    .very_likely = That is very likely.
    .likely = That is likely.
    .rather = That is little more than a toss-up.
    .open = That is a toss-up: the ranges leave it open.
certainty-basis = { $n ->
    [one] Against { $form }, while { $count } input varies within its range; all others are taken as known.
   *[other] Against { $form }, while { $count } inputs vary within their ranges; all others are taken as known.
}
certainty-error = { $n ->
        [one] ±{ $count }: more draws would, with 95 % certainty, move the { $share } by at most { $count } percentage point.
       *[other] ±{ $count }: more draws would, with 95 % certainty, move the { $share } by at most { $count } percentage points.
    }
    .about = This is the error of drawing a limited number of cases: the distance to the farther end of Wilson's 95 % interval. It shrinks with more draws, and says nothing of whether the ranges themselves are right.
certainty-error_fine = ±{ $margin }: more draws would, with 95 % certainty, move the { $share } by at most { $margin } percentage points.
certainty-error_nearly = { $agreed } of { $draws } draws agree, ±{ $margin }: more draws would, with 95 % certainty, move that share by at most { $margin } percentage points.
certainty-draws = { $n ->
    [one] { $count } draw
   *[other] { $count } draws
}
certainty-draws_so_far = { $n ->
    [one] { $count } draw so far
   *[other] { $count } draws so far
}
certainty-draws_old = { $n ->
    [one] { $count } draw from before the last change; being drawn again
   *[other] { $count } draws from before the last change; being drawn again
}
certainty-draws_before = { $n ->
    [one] { $count } draw from before the last change
   *[other] { $count } draws from before the last change
}
certainty-stopped = stopped after { $count } of { $all } draws
certainty-continue = Continue
certainty-first = Drawing the first cases …
certainty-progress = Draws made
certainty-stop = Stop
certainty-spread = What outsourcing saves, € a year
certainty-bar = { $low } to { $high }: { $share } of cases
certainty-side =
    .in_house = in-house cheaper: { $share }
    .outsourcing = outsourcing cheaper: { $share }
certainty-in_house_cheaper = in-house cheaper
certainty-outsourcing_cheaper = outsourcing cheaper
certainty-percentiles = In figures
certainty-now = Now
    .about = With every input at its value
certainty-thousands = € thousand a year
certainty-millions = € million a year
certainty-p10 = P10
    .about = In 10 % of cases it is lower
certainty-p50 = P50
    .about = Half of the cases are lower, half are higher
certainty-p90 = P90
    .about = In 90 % of cases it is lower
certainty-saving = Saving
    .about = In-house minus outsourced: what outsourcing saves; negative where it costs more
certainty-most =
    .outsourcing = In 8 of 10 cases outsourcing saves between { $low } and { $high } a year.
    .in_house = In 8 of 10 cases outsourcing costs between { $low } and { $high } a year more.
    .either = In 8 of 10 cases the answer lies between in-house { $in_house } a year cheaper and outsourcing { $outsourcing } a year cheaper.
certainty-outside =
    .saving = Today's saving lies outside P10 to P90, since most ranges reach further to one side of today's value.
    .totals = Today's totals lie outside P10 to P90, since most ranges reach further to one side of today's value.
certainty-tornado = What each input by itself does to the saving
    .about = from its lowest to its highest value, all others as they are
certainty-today = now: { $amount }
certainty-swing = Swing
certainty-row = { $input }: at { $low } outsourcing saves { $at_low } a year, at { $high } { $at_high }
certainty-still = No effect on this comparison: { $inputs }.
certainty-independent = Every case draws all inputs that have a range, each by itself, the contacts a month too: mostly near its value, seldom near the ends (PERT). The whole year is planned and priced anew for every case. Inputs that in truth move together make the spread wider or narrower than shown.
certainty-empty = How sure is this answer?
    .range = Some inputs are estimates. Give such an input a range: its lowest and its highest plausible value. Then thousands of cases are drawn within all ranges, and this page tells in how many of them outsourcing is cheaper, by how much, and which inputs matter most.
    .how = In the panel of inputs, point at an input to give it a range of its own. Or start with the usual ranges:

## Bands on the break-even chart

chart-bands = P10–P90
    .about = Between what in-house and the chosen form cost in 8 of 10 cases, while inputs vary within their ranges

## Turning points

turning-curve = Over one input
turning-map = Over two inputs
turning-pending = Looking for the values at which the answer turns.
turning-stale = Being updated
turning-intro-outsourcing = Today { $form } is cheaper than in-house. Just beyond each value below, everything else as it is, in-house is.
turning-intro-in_house = Today in-house is cheaper than { $form }. Just beyond each value below, everything else as it is, { $form } is.
turning-inside = { $n ->
    [one] Inside its usual range: { $count } input
   *[other] Inside their usual range: { $count } inputs
}
turning-outside = { $n ->
    [one] Further off: { $count } input
   *[other] Further off: { $count } inputs
}
turning-never = { $n ->
    [one] Never turns the answer: { $count } input
   *[other] Never turn the answer: { $count } inputs
}
turning-years = Growth, discount and one-time payments count only in Years.
turning-now = now { $value }
turning-below = below { $value }
    .sentence = Below { $value } { $option } is cheaper.
    .just = Just below { $value } { $option } is cheaper.
turning-above = above { $value }
    .sentence = Above { $value } { $option } is cheaper.
    .just = Just above { $value } { $option } is cheaper.
turning-today = Today it is { $value }.
turning-far = That is { $distance }, { $part } of its value.
    .inside = That is { $distance }, { $part } of the usual range of { $low } to { $high }, and inside it.
    .outside = That is { $distance }, { $part } of the usual range of { $low } to { $high }, and outside it.
    .inside_log = That is { $distance }, { $part } of the usual range of { $low } to { $high } on the slider's logarithmic scale, and inside it.
    .outside_log = That is { $distance }, { $part } of the usual range of { $low } to { $high } on the slider's logarithmic scale, and outside it.
turning-also = The answer also turns at { $values }.
turning-also_more = { $n ->
    [one] The answer also turns at { $values } and at { $count } more value.
   *[other] The answer also turns at { $values } and at { $count } more values.
}
turning-and_more = and { $count } more
turning-points = { $points } pp
turning-handle = Today: { $input }
turning-strip = cheapest at each value
    .range = { $option } is the cheapest from { $from } to { $to }
turning-cheaper = cheaper
    .all = cheaper at every value shown
    .below = cheaper below { $value }
    .between = cheaper from { $from } to { $to }
    .above = cheaper above { $value }
turning-dearer = dearer
    .all = dearer at every value shown
    .below = dearer below { $value }
    .between = dearer from { $from } to { $to }
    .above = dearer above { $value }
turning-to_and_fro = back and forth from { $from } to { $to }
turning-shown = Shown are the values from { $low } to { $high }; the list has those beyond.
turning-unplannable = cannot be calculated
turning-across = Across
turning-up = Up
turning-search = Find an input
turning-legend = Cheapest:
turning-point = Today: { $x }, { $y }
turning-map_axes = The cheapest option. Across: { $x }. Down: { $y }.

## Assumptions

tab-assumptions = Assumptions
    .about = All inputs with their sources
assumptions-all = All
    .about = A click on a row leads to its input
assumptions-changed = Changed
    .about = What differs from the default
assumptions-outside = Unusual
    .about = What lies outside its usual range
assumptions-unsourced = No source of your own
    .about = What rests on built-in sources or on none; click the label of an input to say where its figure comes from
assumptions-old = Old source
    .about = What rests on a source that is more than two years old
assumptions-search = Search the assumptions
assumptions-input = Input
assumptions-value = Value
assumptions-default = Default
assumptions-usual = Usual
assumptions-source = Source
assumptions-year = Year
assumptions-sort = Sort by { $column }
assumptions-rising = { $column }, sorted upwards
assumptions-falling = { $column }, sorted downwards
assumptions-none = No input is like that.
budget-ask = What is in your budget?
    .about = Tick the lines that your own budget shows; the hidden part follows
budget-tick = In your budget: { $line }
    .head = budget
    .about = Tick the lines that your own budget shows; the hidden part follows
    .label = In your budget

command-side_by_side = Compare
    .about = Shows all open scenarios beside each other: what differs, and why
side-title = Scenarios compared
side-about = Differences are to { $reference }. The sliders at the left change { $open }.
side-reference = reference
side-change = difference
side-same = same
side-inputs = What differs
side-inputs-none = All open scenarios hold the same inputs.
side-explained = Where the difference comes from
    .about = Each step is what the total changes when that input alone is taken over into the reference, in the order of the inputs. What inputs change together beyond that is the last step.
side-working = Working it out …
side-so_far = So far: { $sum }
side-curves = Cost per contact at every volume
    .lines = lines: in-house; dashes: the contract form compared with
side-at = At { $volume } contacts a month
