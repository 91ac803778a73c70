### Hints: figures that look wrong. The sentence, and in .do what to do about it.

hints-team_today = You have { $told } FTE of agents; the plan pays { $planned } FTE. The difference is about { $euros } a year in agents’ wages alone.
    .people = You have { $told } agents ({ $told_fte } FTE); the plan pays { $planned } ({ $planned_fte } FTE). The difference is about { $euros } a year in agents’ wages alone.
    .fewer = You have { $told } FTE of agents; the plan pays only { $planned } FTE. If they all stay, in-house costs about { $euros } a year more in agents’ wages alone.
    .fewer_people = You have { $told } agents ({ $told_fte } FTE); the plan pays only { $planned } ({ $planned_fte } FTE). If they all stay, in-house costs about { $euros } a year more in agents’ wages alone.
    .counted = You count { $told } FTE of agents; the work needs { $planned } FTE. What is more costs about { $euros } a year in agents’ wages alone.
    .do = Check volume, handling times, in-office shrinkage, service level and opening hours, and whether the same people serve several languages or do other work too. How many you have stands in the source of this input: change it there.
hints-minimum_wage = { $input } comes to { $hourly } an hour; the statutory minimum is { $minimum } since { $since }, from 21 years.
    .do = Raise it to the minimum, or note here why a lower one is allowed.
hints-occupancy = Agents are planned to be busy up to { $value } of the time. Above 90 % people burn out and leave.
    .do = Plan for at most 85 to 88 %: calls, chats and a breath between them.
hints-busy = On average agents are busy { $value } of the time that they are at work. Above 85 % there is no breath left for anything else.
    .do = Lower the highest occupancy, on live contacts or on deferred work, or allow more loss in the schedules.
hints-strict_service = { $channel } promises { $level } within { $within }; few departments keep that. It takes { $more } FTE of agents more than 80 % within 20 seconds.
    .together = { $channel } promises { $level } within { $within }; few departments keep that. Brought to 80 % within 20 seconds alone, it saves { $more } FTE of agents; all { $count } strict promises together save { $together } FTE.
    .do = Promise what customers notice. 80 % within 20 seconds is usual on the phone.
hints-alone = You are open { $hours } hours a week, and { $share } of that time one agent is there alone. So a contact costs { $own } in-house; with shared agents { $shared }.
    .languages = You are open { $hours } hours a week, and in { $share } of the hours in which a language has agents, it has only one. So a contact costs { $own } in-house; with shared agents { $shared }.
    .do = Shared agents exist for this: look at the blended and hybrid forms, or at shorter hours for what is not urgent.
hints-empty_hours = During { $hours } open hours a week nothing arrives, while at least { $agents } per language must be there.
    .do = Close at those hours, or give them a weight in the hours or days.
hints-shares = The shares of { $input } add up to { $sum }, not to 100 %. So { $name }, stated as { $shown }, counts as { $counted }.
    .do = Let them add up to 100 %: then what you read is what is calculated.
hints-handling = A contact by { $channel } takes { $seconds }, complexity included; usual is { $low } to { $high }.
    .do = Check the unit (seconds), whether wrap-up is in it, and whether the complexity is not in it twice.
hints-no_absence = { $value } absence is what nobody reaches; the national average is above 5 %.
    .do = Use your own figure of the past year; contact centres are higher than average.
hints-no_turnover = With a turnover of { $value } hardly anybody ever leaves. Hiring, training and learning then cost next to nothing.
    .do = Use your own figure of the past year; 18 to 50 % is usual.
hints-slow_start = New agents take { $ready } weeks to be at full speed and stay { $stay } weeks on average: over half of their time they are learning.
    .do = Check turnover, training hours and the learning curve; one of them is likely too high.
hints-agency = { $share } of the paid hours come from an agency: as much as you allow.
    .do = The plan would take more if it might: agency staff is cheaper than people of your own here. Check the agency’s rate and this limit.
hints-peak = In { $month } annualised hours are not enough: { $fte } FTE of agency staff come on top of a team of { $team } FTE.
    .do = Widen the band, spread the peak, or look at a hybrid that is dedicated in the high season.
hints-perfect_supplier = The supplier is taken to work { $quicker } quicker than you, and with { $fewer } fewer contacts, from the first day.
    .do = Keep them equal until a trial shows it, or note the trial as the source.
hints-minimum_invoice = The minimum invoice adds { $added } a year, { $part } of what you pay for service: you pay for contacts that you do not have.
    .do = Negotiate a lower minimum, or one over the year in place of each month.
hints-rate = { $input } is { $rate }; on the market it is { $low } to { $high }.
    .do = Ask what is in it and what is not, and note the quotation as its source.
hints-minute_price = A contact at this rate costs { $price } for each minute that it takes ({ $minutes } on average); on the market a handled minute costs { $low } to { $high }.
    .do = Check handling times, conversations at once and the complexity that the quotation was made for, and whether the rate is for contacts of this kind.
hints-below_wage = All in, an hour of handling costs { $hourly } so; the statutory minimum wage alone is { $minimum }. Nobody can deliver that for long.
    .do = Check the rate, volume and handling times: one of them is in another unit than it seems.
hints-cheap_agency = The agency asks { $rate } for an hour, and an hour of your own agents costs { $own }. So the plan replaces as many of your people as it may.
    .do = Check the agency’s rate: since 2026 equal pay and pension are in it. A lower one rarely covers training and learning.
hints-nothing_stranded = There is a team today, and when it goes nothing of its housing and overhead stays behind.
    .do = Leases, HR and finance follow slowly. Half of the overhead is a cautious start; your lease says what housing stays.
hints-small_languages = { $share } of the contacts, in { $language }, have agents of their own: that adds { $added } to the cost in-house. Do the people who speak { $largest } speak it too?
    .several = { $share } of the contacts, in { $count } languages, have agents of their own: that adds { $added } to the cost in-house. Do the people who speak { $largest } speak them too?
    .do = Give languages that the same people speak the same team, or look at a supplier for the small ones.
hints-concurrency = { $channel }: { $count } conversations at once is more than one person follows; customers then wait for every answer.
    .do = Two or three is usual. Handling times are measured at the number that your people really hold.
hints-transfer = A team of { $heads } people works today, and the supplier’s agents would do its work alone. By law its staff may move with the work, with the terms that they have.
    .assumed = The staff of { $heads } people is taken to move to the supplier with its terms, so that there is no severance.
    .do = Have a lawyer check whether this is a transfer of undertaking, and note the answer as the source of this input.

## Around the list

hints-count = { $n ->
    [one] { $count } hint
   *[other] { $count } hints
}
hints-title = Figures that look wrong
hints-none = No hints: nothing looks wrong.
    .of = { $name }: no hints, nothing looks wrong.
hints-found = { $n ->
    [one] { $name }: { $count } figure looks wrong.
   *[other] { $name }: { $count } figures look wrong.
}
hints-show = Show { $input }
    .button = Show input
hints-set = Set to { $value }
    .two = Set to { $first } and { $second }
    .shares = Set to 100 % together
    .many = { $n ->
        [one] Set { $count } input
       *[other] Set { $count } inputs
    }
hints-put_away = Put away
    .name = Put away the hint on { $input }
    .about = Until the scenario is closed
hints-away = { $n ->
    [one] { $count } hint is put away.
   *[other] { $count } hints are put away.
}
    .back = Show again
hints-mark = Hint on { $input }
