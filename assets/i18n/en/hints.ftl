### Hints: figures that look wrong. The sentence, and in .do what to do about it.

hints-team_today = You have { $told } FTE of agents; the plan pays { $planned } FTE. The difference is about { $euros } a year in agents’ wages alone.
    .people = You have { $told } agents ({ $told_fte } FTE); the plan pays { $planned } ({ $planned_fte } FTE). The difference is about { $euros } a year in agents’ wages alone.
    .fewer = You have { $told } FTE of agents; the plan pays only { $planned } FTE. If they all stay, in-house costs about { $euros } a year more in agents’ wages alone.
    .fewer_people = You have { $told } agents ({ $told_fte } FTE); the plan pays only { $planned } ({ $planned_fte } FTE). If they all stay, in-house costs about { $euros } a year more in agents’ wages alone.
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
