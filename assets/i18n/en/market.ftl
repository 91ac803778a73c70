### The market: rates estimated from six factors, and a supplier's quotation.

command-estimate = Estimate the outsourcer's rates…
    .about = Places hour, minute and contact rates inside the market's range from six factors, with the reasons
command-quotation = I have a quotation…
    .about = Converts a supplier's prices, as they are written, into the inputs

market-title = The outsourcer's rates of { $name }, estimated from six factors
market-window = Estimate the outsourcer's rates
market-caveat = An estimate inside the market's published ranges, and no offer. How much each factor weighs is judgement; a quotation is better.
market-factors = The six factors
market-reasons = Why
market-rates = The rates
market-advice = Which form suits
market-range = Market { $range }
market-present = Scenario { $value }
market-estimate = Estimate { $value }
market-base-name = Start
market-cut-name = Market's limit
market-take = Take over
market-take-one = Take over { $value } as { $input }
market-take-all = Take all over
market-taken = Taken over
market-took = { $n ->
    [one] { $count } figure taken over.
   *[other] { $count } figures taken over.
}
    .range = Without a range now that it is quoted: { $inputs }.
    .form = Compared with: { $form }.
    .left = Not taken over: { $lines }.
market-error = The factors cannot be read: { $reason }

factor-volume = Volume
factor-complexity = Complexity
factor-languages = Languages
factor-opening = Opening hours
factor-channels = Channels
factor-peaks = Peaks and seasons

## What the scenario says of them

market-volume = { $contacts } contacts a month: { $erlang } at work at a time on average (erlang), a dedicated team of { $agents } full-time agents
market-complexity = { $value }, where 1 is ordinary work
market-languages = { $n ->
        [one] One language
       *[other] { $count } languages, { $unpriced } beyond the first without a premium
    }
market-opening = { $hours } hours a week, { $off } of them in evenings and at weekends
market-channels = { $channels }; { $minutes } of agent time a contact at complexity 1
market-peaks = busiest month { $season } times the average one, busiest half-hour { $rush } times

## Why a rate is what it is

market-base = The easiest work at a small volume: one language and channel, no evenings, no peaks.
market-base-contact = { $minutes } of agent time at { $price } a minute, for ordinary work at a small volume in one language.
market-why-volume = The larger the volume, the lower the price.
market-why-volume-management = More work asks for more project management and quality monitoring.
market-none-volume = This volume is too small for a discount.
market-none-volume-management = So little work asks for no more than the least.
market-why-complexity = The more complex the work, the better educated the agents; its longer time is billed by itself.
market-why-complexity-training = The more complex the work, the dearer the trainers; its extra hours are billed by themselves.
market-why-complexity-management = The more complex the work, the more quality monitoring.
market-why-complexity-start_up = The more complex the work, the longer it takes to set up.
market-none-complexity = Work as simple as this adds nothing.
market-billed-complexity = Adds nothing here: the bill multiplies the price of a contact by the complexity.
market-why-languages = Agents for more languages are scarcer; { $unpriced } beyond the first without a premium in the scenario.
market-none-languages = One language adds nothing.
market-premium-languages = Adds nothing here: the other languages have a premium of their own in the scenario.
market-why-opening = { $off } hours a week in evenings and at weekends, for which the scenario has no premium.
market-none-opening = No evenings or weekends, so nothing is added.
market-premium-opening = Adds nothing here: evenings and weekends have a premium of { $premium } in the scenario.
market-why-channels = Agents who handle several channels are better skilled.
market-why-channels-management = Each channel has its own reports and quality checks.
market-why-channels-start_up = Each channel brings a system that must be connected.
market-none-channels = One channel adds nothing.
market-why-peaks = The supplier finds people for the season and lets them go again.
market-why-peaks-minute = A shared team takes season and busy half-hours, and asks for it.
market-why-peaks-management = A season takes planning.
market-none-peaks = No season or peaks to speak of.
market-cut-high = The factors lead above the market's range; its high end counts.
market-cut-low = The factors lead below the market's range; its low end counts.

## Which form suits

market-suits-dedicated = Dedicated suits this work: own agents at the supplier, paid by the hour.
market-suits-blended = Blended suits this work: shared agents, paid by the minute or by the contact.
market-suits-hybrid = A hybrid suits this work: dedicated where it is busy, blended in the rest.
market-ground-many = It keeps { $agents } full-time agents busy; from about { $from } on a team of its own can cover absence, breaks and peaks.
market-ground-few = It keeps { $agents } full-time agents busy; below about { $from } a team of its own cannot cover absence, breaks and peaks.
market-ground-season = The busiest month has { $season } times the contacts of the average one ({ $from } or more is a season).
market-ground-off_hours = { $off } hours a week lie in evenings and weekends ({ $from } or more are many), when few contacts arrive.
market-ground-even = Neither a season nor long evenings and weekends ask for a second form.
market-cheapest = At the scenario's present rates, the comparison finds this the cheapest: { $option }.

market-source = Estimated from six factors, inside the market's { $range } ({ $unit })

## A quotation: what prices are counted per

per-hour_logged_in = per hour logged in
per-hour_paid = per paid hour, breaks included
per-fte_month = per FTE a month
per-minute_handled = per minute of talk and wrap-up
per-minute_talk = per minute of talk
per-contact = per contact
per-fee_month = fee a month
per-fee_year = fee a year
per-training_hour = training, per hour
per-training_agent = training, per agent
per-once = once, at the start
per-minimum_month = minimum invoice a month
per-minimum_year = minimum invoice a year
per-bonus_percent = % bonus on the service
per-committed_hours = committed hours a month
per-committed_fte = committed FTE
per-committed_percent = committed % of the average

## What it is converted by

quote-step-vat = { $by } (VAT)
quote-step-fte_hours = { $by } h logged in per FTE a month
quote-step-logged_in = { $by } of a paid hour logged in
quote-step-talk = { $by } of a minute is talk
quote-step-complexity = { $by } (complexity)
quote-step-training_hours = { $by } h of training per agent
quote-step-months = { $by } months
quote-step-dedicated_hours = { $by } h in the average month
quote-step-hundred = { $by }

quote-nothing = Cannot be converted: the figure that it is divided by is 0 ({ $what }).
quote-nothing-fte_hours = hours logged in per FTE
quote-nothing-logged_in = part of a paid hour logged in
quote-nothing-talk = talk in a minute
quote-nothing-complexity = complexity
quote-nothing-training_hours = hours of training per agent
quote-nothing-dedicated_hours = hours of a dedicated team in the average month
quote-nothing-vat = VAT
quote-outside = { $value } is not possible for { $input }: { $low } to { $high }.
quote-above_need = The minimum of { $committed } hours a month is { $share } more than the { $needed } hours you need; committed hours can hold at most 100 % of these. The invoice would be about { $extra } a year more than for the hours needed. Enter what these hours cost as a minimum invoice a month to count it; that then holds for every contract form.
quote-twice = Another line gives { $input } already.
quote-below = below the market's { $range }
quote-inside = inside the market's { $range }
quote-above = above the market's { $range }

## The dialogs

edit-market_rates = Estimated rates
edit-market_quotation = Quotation
market-sum-name = Estimate
market-key-estimate = estimate
market-key-present = in the scenario
quote-title = I have a quotation
quote-about = Enter prices as the supplier wrote them. Each is converted into what the bill works with; the wrong hour, minute or VAT is the usual mistake, so every step is shown.
quote-supplier = Supplier
quote-date = Date
quote-amount = Line { $line }: amount
    .hint = amount
quote-per = Line { $line }: per
quote-vat = incl. VAT
quote-vat-of = Line { $line }: including VAT
quote-add = Add a line
quote-remove = Remove line { $line }
quote-present = the scenario has { $value }
quote-nobody = the supplier
quote-source = Quotation of { $supplier }, { $date }: { $price }
quote-included = included in the price
quote-figures = Converted with
quote-figure-hours_per_week = Hours a week of one FTE of the supplier
quote-figure-attended = Part of those that an agent is logged in: leave, sickness, breaks and meetings taken off
quote-figure-logged_in = Part of a paid hour that an agent is logged in: breaks, meetings and coaching taken off
quote-figure-talk = Part of a handled minute that is talk; the rest is wrap-up
quote-figure-between = more than 0, at most { $most }
quote-includes = The price includes
    .about = What is ticked costs nothing besides: its input becomes 0, unless a line above gives a price for it.
included-management = Management and quality
included-training = Training
included-start_up = Start-up
included-telephony = Telephony
included-reporting = Reporting and other
included-off_hours = Evenings and weekends
included-languages = All languages
quote-left = Take all over leaves out: { $lines }.
quote-totals = What that makes of a year, with all of it taken over
quote-form = Contract form
quote-now = Now
quote-then = With the quotation
quote-beside = Beside in-house
quote-cheaper = { $amount } cheaper
quote-dearer = { $amount } dearer
