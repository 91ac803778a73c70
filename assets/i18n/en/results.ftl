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
reason-load = At { $volume } contacts a month the busiest half-hour has a load of { $load } erlang; more than 100,000 is too large to plan. Lower the contacts a month or the handling times.
reason-year-load = The busiest half-hour has a load of { $load } erlang; more than 100,000 is too large to plan.
reason-year = Year { $year } cannot be calculated: by then there are { $volume } contacts a month. { $cause } Lower the growth, look fewer years ahead, or start with fewer contacts a month.
reason-amount = { $line } is larger than any amount this program can hold.

## Cards

card-in_house = In-house, a year
card-outsourced = Outsourced, { $form }
card-form = { $form }: { $total }
card-hidden = hidden part { $amount } ({ $share })
card-one_time = of which one-time { $amount } ({ $years } years)
card-per_contact = Per contact
    .in_house = in-house
    .outsourced = outsourced
card-team = In-house team
    .fte = { $fte } FTE
    .detail = { $people } people, { $seats } seats, { $busy } busy

## Tabs

tab-break_even = Break-even
tab-build_up = Cost build-up
tab-staffing = Staffing

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
