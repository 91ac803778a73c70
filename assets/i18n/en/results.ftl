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
verdict-share-tiny = less than 0.1 %
verdict-basis = Compared with { $form } at { $volume } contacts a month.
verdict-service = Same service on both sides: { $level } of { $channel } answered within { $seconds } s.
verdict-service-deferred = No channel needs an answer at once.
verdict-cheapest = Cheapest of all: { $option }, { $total }.
reason-load = At { $volume } contacts a month the busiest half-hour has a load of { $load } erlang; more than 100,000 is too large to plan. Lower the contacts a month or the handling times.
reason-amount = { $line } is larger than any amount this program can hold.

## Cards

card-in_house = In-house, a year
card-hidden = of which hidden { $amount } ({ $share })
card-one_time = one-time { $amount } a year, over { $years } years
card-per_contact = Per contact
    .sides = in-house and outsourced
card-team = In-house team
    .fte = { $fte } FTE
    .detail = { $people } people, { $seats } seats, { $busy } busy

## Tabs

tab-break_even = Break-even
tab-build_up = Cost build-up
tab-staffing = Staffing
