### How figures come about: what quantities of formulas are called, and the words around them.

## Quantities that formulas are made of

time-weeks_per_year = Weeks a year
time-fte_hours_per_month = Hours of one FTE a month
time-leave_share = Share of paid time on leave
time-attended_share = Share of paid time attended
time-paid_to_staffed = Share of paid time that is staffed
wage-language_premium = Language premium on wages
wage-loading = Loading on gross wages
wage-loaded = Loaded wage
demand-channels-is_live = Answered live
demand-channels-is_phone = By telephone
demand-live_share = Share of live contacts
demand-deferred_share = Share of deferred contacts
demand-live_seconds = Live handling time per contact
demand-deferred_seconds = Deferred handling time per contact
demand-phone_seconds = Telephone time per contact
demand-season = Season, average 1
plan-paid_hours_per_year = Paid hours needed a year
plan-short_hours = Paid hours a year that an agency covers
plan-led_fte = Agents to be led, FTE
supplier-contacts_per_month = Contacts at the supplier a month
supplier-contacts = Contacts at the supplier
supplier-phone_seconds = Telephone time per contact, supplier
supplier-live_seconds = Live handling time per contact, supplier
supplier-deferred_seconds = Deferred handling time per contact, supplier
supplier-phone_minutes = Telephone minutes a year, supplier
supplier-staffed_hours = Staffed hours, supplier
supplier-dedicated_hours = Dedicated hours, with premiums
supplier-hybrid_hours = Hybrid, dedicated hours with premiums
supplier-hybrid_minutes = Hybrid, blended minutes
supplier-hybrid_contacts = Hybrid, blended contacts
supplier-hybrid_staffed_hours = Hybrid, staffed dedicated hours
supplier-hybrid_handling_hours = Hybrid, blended handling hours
supplier-hybrid_handling_hours_per_year = Hybrid, blended handling hours a year
supplier-minute_premium = Premium for languages and off-hours, per minute
supplier-contact_premium = Premium for languages and off-hours, per contact
supplier-blended_minutes = Blended minutes
supplier-blended_contacts = Blended contacts
supplier-handling_hours = Handling hours, supplier
supplier-dedicated_core = Agents all year, dedicated
supplier-dedicated_seasonal = Agents for the busiest month, dedicated
supplier-blended_core = Agents all year, blended
supplier-blended_seasonal = Agents for the busiest month, blended
supplier-hybrid_core = Agents all year, hybrid
supplier-hybrid_seasonal = Agents for the busiest month, hybrid
supplier-hybrid_shared_core = Shared agents all year, hybrid
supplier-other_work_hours = Other work of idle agents a year, dedicated
supplier-hybrid_other_work_hours = Other work of idle agents a year, hybrid
supplier-discount = Discount of the volume tier
team-training = Initial training of an agent
team-ramp_up = Learning curve of an agent
team-agency_training = Training of an agency agent
team-permanent_cost = Cost of a permanent hour a month, a year
team-agency_cost = Cost of an agency hour in its place
team-agency_learning = Training agency staff, per FTE of the busiest month
plan-hours_up = Hours more in busy months
plan-hours_up_per_year = Hours more in busy months, a year
plan-moved_hours = Hours that quiet months give to busy ones
tax-irrecoverable_vat = VAT that cannot be reclaimed

## Functions of formulas

formula-and = and
formula-max = the larger of
formula-min = the smaller of
formula-sum = sum of
formula-largest = the largest of
formula-mean = mean of the months above zero of
formula-largest_of_team = the largest of the team of
formula-where = where not zero
formula-ceil = rounded up

## Around a figure

explained-parts = Made of
explained-from = Found from
explained-sum = The sum of
explained-sum_of_years = The sum of the years
explained-months = By month
explained-half_hours = Half-hour by half-hour
explained-busiest = the busiest of the year in one language
explained-input = The input
explained-ranges = Drawn within their ranges
explained-beside = Beside it
explained-today = With every input at its value
explained-a_year = { $amount } a year
explained-if = { $input }: { $value }
explained-at = { $input }: { $value }
explained-planned = In the plan for { $volume } contacts a month
explained-nothing = Nothing: { $lines }.
explained-share = { $share } of the total, { $total }.
explained-total =
    .about = All lines of the bill, each rounded to the cent
explained-visible =
    .about = The lines that your budget shows
explained-hidden =
    .about = The lines that no budget shows
explained-group =
    .about = The lines of this part of the bill
explained-one_time =
    .about = What is paid once, spread over the contract
explained-difference =
    .more = { $option } costs { $amount } more.
    .less = { $option } costs { $amount } less.
    .equal = Both cost the same.
explained-price =
    .about = The total, divided by what your customers ask; a repeated contact at the supplier counts once
explained-present =
    .about = The payments of all years, each at its value in year 0
explained-worth = At today’s value: each year counts { $rate } a year less.
explained-origin =
    .own = your source: { $source }
    .default = default · { $source }
    .none = your figure, no source yet
explained-found =
    .staffed = Agents are planned for every half-hour of every month and language, for the promised service; then come the hours that shifts lose, and deferred work that idle time cannot take.
    .peak = The busiest half-hour of all months, all languages together, with the agents who work on what can wait.
    .surcharges = The hours of agents outside ordinary hours, each times its surcharge.
    .team = The team that costs least: a larger one has hours to spare in quiet months, a smaller one needs an agency in busy ones. Tried are the hours of every month, with and without the band in which hours may move, and the fewest that the agency’s share allows.
    .premium = The premium of each half-hour, weighted by the contacts that arrive in it.
    .hybrid = The hybrid’s rule says for each half-hour whether it is dedicated or blended; deferred work fills the idle time of dedicated agents first.
    .dedicated = The staffed hours, each with the premium of its language and of evenings and weekends.
    .discount = Of the volume tier that the supplier’s contacts of the average month reach.
    .other_work = The share that is set aside of the time in which agents neither answer contacts nor work on what can wait.
explained-crossings = { $n ->
    [0] none
    [one] { $count } crossing
   *[other] { $count } crossings
}
    .name = Where both cost the same
    .about = In-house and { $option } are compared at every volume; where the cheaper one changes, both totals stand below and above.
explained-swing =
    .about = What this input alone does to the answer between its lowest and highest value, all others at theirs
explained-turning =
    .about = The value of this input at which the cheaper side changes, all others at theirs; both totals today, just before it and just after
explained-percentile = In { $share } of the draws it is less than { $amount }.
explained-draws = { $n ->
    [one] { $count } draw
   *[other] { $count } draws
} of all inputs with a range, the whole model calculated each time. The seed is { $seed }: the same seed gives the same draws again.
explained-chance = How often outsourcing is cheaper
    .about = The share of the draws in which { $option } costs less than in-house
    .margin = With 95 % certainty more draws would move it by no more than { $margin } percentage points.

## The agents of a half-hour

half_hour-name = { $day } { $from }–{ $to }, { $month }
half_hour-about = The fewest agents that keep every promise
    .window = Agents are added where they gain most until the promise holds on average
half_hour-supplier = The fewest agents that keep every promise with the supplier’s contacts and handling times
    .window = Agents are added where they gain most until the promise holds on average, with the supplier’s contacts and handling times
half_hour-formula_used = Erlang C: nobody hangs up
    .patience = Erlang A: who waits hangs up after { $seconds } on average
half_hour-by = { $about } ({ $formula })
half_hour-team = { $about }. The same agents answer { $languages }.
half_hour-window =
    .half_hour = this half-hour
    .day = the day
    .week = the week
half_hour-reached = { $promise }; over { $window } { $reached } are reached
half_hour-gain = answers { $gain } contacts more in time than one agent fewer
half_hour-more = more than it takes
half_hour-formula = contacts × handling time ÷ seconds of half an hour = load
half_hour-tried = Agents tried
half_hour-load = The load
half_hour-rules = What must be kept
half_hour-contacts = Live contacts in this half-hour
half_hour-weight = Its share of the week
half_hour-handling = Handling time of a live contact
half_hour-enough = enough
half_hour-too_few = too few
half_hour-level = { $channel } { $level } within { $seconds }
half_hour-busy = busy { $busy }, { $waits } wait
half_hour-promise = { $level } within { $seconds }
half_hour-nobody = Nobody: no live contacts arrive.
half_hour-first = One agent carries { $load } erlang and keeps every promise.
half_hour-decided =
    .keep_up = { $agents } could not keep up with { $load } erlang.
    .occupancy = { $agents } would be busy { $busy } of the time; at most { $most } is allowed.
    .minimum = At least { $least } must be there whenever it is open.
    .promise = { $agents } would answer { $level } of { $channel } within { $seconds }; promised is { $promised }.
    .average = With { $agents } here, fewer than the promised { $promised } of { $channel } would be answered within { $seconds } over { $window }.
    .round = { $agents } would just do, but agents are added in rounds: half-hours that gain equally get one together.

## The sheet

sheet-title = How it comes about
sheet-ask = How it comes about: { $name }
sheet-close = Close the explanation
sheet-back = Back
sheet-trail = Back to { $name }
sheet-gone = This figure is not there at the moment.
sheet-formula = Formula
sheet-month = Month
sheet-day = Day
sheet-half_hour = Half-hour
sheet-to_input = Show the input { $input }
