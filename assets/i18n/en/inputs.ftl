### Every input: its label, and in .about what it means. Keys are the ids of assets/parameters.ron with hyphens for dots.

## Groups, in the order of the panel

group-demand = Demand
    .about = How much work there is, when it arrives, through which channels and in which languages
group-staffing = Staffing
    .about = How the team is sized for the promised service
group-staff = Staff
    .about = Wages, working time and the people around the agents
group-absence = Absence
    .about = What sickness costs
group-housing = Housing
    .about = Workplaces and the building
group-ict = ICT
    .about = Systems, licences and telephone traffic
group-recruitment = Recruitment
    .about = Replacing who leaves: hiring, training and the learning curve
group-depreciation = Depreciation
    .about = What was bought, spread over its life, and the interest on it
group-overhead = Overhead
    .about = Charges from HR, finance and general management, and what your budget shows
group-outsourcing = Outsourcing
    .about = The supplier's offer, and what stays with you
group-tax = VAT
    .about = Value added tax that cannot be reclaimed is a cost
group-years = Years
    .about = Growth, indexation and the one-time costs of a change
group-risk = Certainty
    .about = How far inputs that are not sure move together

## Demand

demand-contacts_per_month = Contacts a month
    .about = Customer contacts in the average month, all channels and languages together
demand-complexity = Complexity
    .about = Multiplies handling times and training hours: 1 is ordinary work, below it is simple, above it complex
demand-months = Season
    .about = How busy each month is, January to December; scaled so that the average month is 1
demand-opening = Opening hours
    .about = When customers reach you, in half-hours; a closed day takes no contacts
demand-day_weights = Days of the week
    .about = How busy each weekday is, Monday to Sunday; only open days count
demand-hour_weights = Hours of the day
    .about = How busy each hour is, from midnight on; only open hours count
demand-channels = Channels
    .about = The ways in which customers reach you
demand-channels-name = Name
    .about = What the channel is called; no two channels share a name
demand-channels-kind = Kind
    .about = Phone is answered one at a time, messaging several at once, deferred work waits until there is time
demand-channels-share = Share
    .about = Share of the contacts through this channel; all shares together are scaled to 100 %
demand-channels-aht_seconds = Handling time
    .about = Average handling time (AHT) of a contact, wrap-up included, at complexity 1
demand-channels-concurrency = At the same time
    .about = Messaging only: conversations one agent holds at once
demand-channels-service_level = Service level
    .about = Phone and messaging: share of the contacts answered within the target
demand-channels-answer_within = Answered within
    .about = Phone and messaging: the answer target that belongs to the service level
demand-channels-opening = Opening hours
    .about = Phone and messaging: when customers reach this channel, inside the opening hours of the department
demand-languages = Languages
    .about = Each language has its own queue and its own agents, unless languages share a team
demand-languages-name = Name
    .about = What the language is called; no two languages share a name
demand-languages-share = Share
    .about = Share of the contacts in this language; all shares together are scaled to 100 %
demand-languages-wage_premium = Wage premium
    .about = What you pay agents of this language on top of the base wage
demand-languages-rate_premium = Rate premium
    .about = What the supplier charges for this language on top of the base rate
demand-languages-team = Team
    .about = Languages of one team are answered by the same people, who speak all of them
demand-languages-opening = Opening hours
    .about = When customers reach you in this language, inside the opening hours of the department

## Staffing

staffing-max_occupancy = Occupancy, at most
    .about = Agents are busy with contacts at most this share of a half-hour; more wears people out
staffing-min_agents = Agents, at least
    .about = Agents of each team present whenever it is open
staffing-service_window = Service level holds
    .about = Over what the promised service level is counted: every half-hour by itself, each day or the week
staffing-patience = Patience
    .about = Average time after which a waiting customer hangs up and tries again later; none: everybody waits
staffing-idle_use = Idle time used
    .about = Share of the time between live contacts in which agents can do e-mail and other deferred work
staffing-other_work = Other work
    .about = Share of the idle time left in which agents do useful work for others, worth what it costs
staffing-deferred_occupancy = Occupancy, deferred work
    .about = Share of the time agents are busy when they are scheduled for deferred work alone
staffing-schedule_loss = Schedule loss
    .about = Hours lost because shifts never fit the need of every half-hour

## Staff

staff-gross_hourly_wage = Gross hourly wage
    .about = What an agent earns an hour, before tax and without allowances
staff-holiday_allowance = Holiday allowance
    .about = On top of the gross wage; 8 % by Dutch law
staff-year_end_bonus = Year-end bonus
    .about = Year-end bonus or 13th month on top of the gross wage
staff-employer_charges = Employer charges
    .about = Employer social security on top of the gross wage: unemployment, disability, child care, sickness, health insurance
staff-pension = Pension
    .about = The employer's part of the pension premium, as a share of the gross wage
staff-fte_hours_per_week = Hours of one FTE
    .about = The full working week by your collective agreement
staff-average_contract_hours = Average contract
    .about = Contract hours of the average agent; part-time is the rule in contact centres
staff-vacation_days = Days of leave
    .about = Paid days of leave of a full-timer
staff-public_holidays = Public holidays
    .about = Public holidays that fall on working days
staff-in_office_shrinkage = In-office shrinkage
    .about = Breaks, meetings, coaching and system trouble as a share of the attended time
staff-day_from = Ordinary hours from
    .about = Before this time the evening surcharge and the supplier's off-hours premium apply
staff-day_to = Ordinary hours to
    .about = From this time on the evening surcharge and the supplier's off-hours premium apply
staff-evening_surcharge = Evening surcharge
    .about = On top of the wage outside ordinary hours, Monday to Friday
staff-saturday_surcharge = Saturday surcharge
    .about = On top of the wage on Saturday
staff-sunday_surcharge = Sunday surcharge
    .about = On top of the wage on Sunday
staff-agency_rate = Agency rate
    .about = What a temporary employment agency bills for an attended hour
staff-max_agency_share = Agency, at most
    .about = At most this share of the year's paid hours comes from an agency
staff-flex_band = Annualised hours
    .about = Permanent staff work up to this much more or less in a month; over the year it evens out
staff-team_fte = Team of today
    .about = Agents that you have today, in FTE: the in-house team is at least this large; none: the team that the work needs
staff-span_team_leader = Agents per team leader
    .about = Agent FTE that one team leader leads
staff-team_leader_salary = Team leader salary
    .about = Gross a month, full-time
staff-span_quality = Agents per quality coach
    .about = Agent FTE for each quality coach or trainer
staff-quality_salary = Quality coach salary
    .about = Gross a month, full-time
staff-span_planner = Agents per planner
    .about = Agent FTE for each workforce planner
staff-planner_salary = Planner salary
    .about = Gross a month, full-time
staff-manager_fte = Management, at least
    .about = Management of the department, however small it is
staff-span_manager = Agents per manager
    .about = Agent FTE per manager once the department outgrows the first
staff-manager_salary = Manager salary
    .about = Gross a month, full-time

## Absence

absence-rate = Absence rate
    .about = Sickness as a share of the scheduled hours
absence-continuation = Sick pay
    .about = Share of the wage that is paid on during sickness
absence-health_service = Health service
    .about = Occupational health service for each FTE a year

## Housing

housing-m2_per_workplace = Space per workplace
    .about = Office space for one workplace, its part of corridors and meeting rooms included
housing-cost_per_m2 = Cost per m² a year
    .about = Rent, energy, cleaning and upkeep, without ICT
housing-facility_services = Facility services
    .about = Reception, catering and security for one workplace a year
housing-spare = Spare workplaces
    .about = Workplaces on top of those in use at the busiest moment
housing-home_share = Working from home
    .about = Share of the agents present who work at home and need no workplace

## ICT

ict-licence = Licence per user
    .about = Contact-centre software for each named user a month
ict-workplace_it = Workplace IT per user
    .about = Management, support and network for each user a year
ict-telephony_per_minute = Telephone traffic
    .about = Traffic and numbers for each minute on the phone
ict-platform = Platform
    .about = Fixed systems a year: CRM links, reporting, knowledge base

## Recruitment

recruitment-turnover = Turnover
    .about = Share of the agents who leave in a year and are replaced
recruitment-cost_per_hire = Cost per hire
    .about = Advertising, selection and agency fee for each new agent
recruitment-training_hours = Initial training
    .about = Paid training hours of a new agent, at complexity 1
recruitment-agency_training_hours = Training, agency staff
    .about = Paid training hours of an agency worker, at complexity 1
recruitment-trainer_per_trainee_hour = Trainer and room
    .about = What the trainer and the room cost for each hour of one trainee
recruitment-ramp_up_weeks = Ramp-up
    .about = Weeks after the training until a new agent works at full speed
recruitment-ramp_up_gap = Output missed in ramp-up
    .about = Average share of the output that is missing in those weeks

## Depreciation

depreciation-hardware = Hardware per user
    .about = Laptop, screen and headset
depreciation-hardware_life = Life of hardware
    .about = Years over which hardware is written off
depreciation-furniture = Furniture per workplace
    .about = Desk, chair and acoustics
depreciation-furniture_life = Life of furniture
    .about = Years over which furniture is written off
depreciation-implementation = Implementation
    .about = The project that set up the in-house systems
depreciation-implementation_life = Life of implementation
    .about = Years over which the project is written off
depreciation-cost_of_capital = Cost of capital
    .about = Yearly interest on half the invested amount

## Overhead

overhead-rate = Overhead
    .about = HR, finance and general management as a share of the cost of agents and support
budget-visible = Lines in your budget
    .about = The lines that your in-house budget already shows; all others are the hidden part

## Outsourcing

outsourcing-form = Contract form
    .about = The form that in-house is compared with; the others are calculated too
outsourcing-aht_factor = Handling time, supplier
    .about = The supplier's handling time against yours: 1 is equal, 1.1 is 10 % slower
outsourcing-repeat_contacts = Repeat contacts
    .about = Extra contacts because more questions need a second one at the supplier; below zero is fewer
outsourcing-dedicated_rate = Rate per hour
    .about = Dedicated: price of an agent hour
outsourcing-dedicated_min_share = Committed hours
    .about = Dedicated: every month bills at least this share of the average month
outsourcing-billed_uplift = Uplift on billed hours
    .about = Dedicated: hours billed on top of the logged-in hours, such as paid breaks and briefings
outsourcing-minute_rate = Rate per minute
    .about = Blended: price of a handled minute
outsourcing-contact_rate = Rate per contact
    .about = Blended: price of a handled contact at complexity 1
outsourcing-off_hours_premium = Off-hours premium
    .about = On top of the rate outside ordinary hours and at weekends
outsourcing-tiers = Volume tiers
    .about = Discount on the rates by the hour, minute and contact from a number of contacts a month on
outsourcing-bonus = Bonus
    .about = Bonus on the service that you expect to pay; below zero it is a malus
outsourcing-management_fee = Management fee
    .about = Subscription, project management and quality monitoring
outsourcing-start_up = Start-up
    .about = One-time start: intake and systems integration, spread over the contract term
outsourcing-training_rate = Training rate
    .about = What the supplier charges for an hour of training one agent
outsourcing-training_hours = Training per agent
    .about = Initial training of a supplier's agent at complexity 1
outsourcing-retraining_share = Retraining a year
    .about = Share of the supplier's agents that is trained anew each year at your cost
outsourcing-provider_hours_per_agent = Hours per supplier agent
    .about = Logged-in hours of one supplier's agent
outsourcing-blended_team = Shared team, at least
    .about = Blended: at least this many agents are trained for you
outsourcing-clients_per_agent = Clients per agent
    .about = Blended: clients one shared agent works for
outsourcing-minimum_monthly_invoice = Minimum invoice
    .about = What the supplier invoices for service at least each month
outsourcing-minimum_yearly_invoice = Minimum invoice a year
    .about = What the supplier invoices for service at least over the year
outsourcing-contract_years = Contract term
    .about = One-time costs are spread over this term
outsourcing-numbers_per_month = Telephone numbers
    .about = What the supplier charges a month for your telephone numbers
outsourcing-forwarding_per_minute = Call forwarding
    .about = What each forwarded minute on the phone costs
outsourcing-systems_per_agent = Your systems, per agent
    .about = Licences of your own systems for each of the supplier's agents a month
outsourcing-other_per_month = Other costs
    .about = Anything else the supplier charges each month
outsourcing-retained_fte = Contract management
    .about = Your own contract and quality managers
outsourcing-retained_salary = Contract manager salary
    .about = Gross a month, full-time
outsourcing-retained_share = Contract management, at least
    .about = Contract management costs at least this share of the invoiced service
outsourcing-stranded_housing = Stranded housing
    .about = Share of the in-house housing cost that stays when the team goes
outsourcing-stranded_overhead = Stranded overhead
    .about = Share of the in-house overhead that stays when the team goes
hybrid-blended_unit = Blended part billed by
    .about = Hybrid: how the shared agents' part is billed
hybrid-rule = Dedicated when
    .about = Hybrid: which part of the work goes to dedicated agents
hybrid-rule-days = On these days
    .about = Hybrid by day: the days with dedicated agents
hybrid-rule-from = From
    .about = Hybrid by day: dedicated agents from this time
hybrid-rule-to = To
    .about = Hybrid by day: dedicated agents until this time
hybrid-rule-threshold = Season threshold
    .about = Hybrid by season: dedicated in months at least this busy, where 1 is the average month

## VAT

tax-vat_rate = VAT rate
    .about = VAT on what you buy
tax-vat_recovery = VAT reclaimed
    .about = Share of the VAT you can reclaim; 0 for exempt sectors such as health care, banks and insurers

## Years

years-horizon = Horizon
    .about = Years the comparison looks ahead
years-start = Start
    .about = Whether there is a team today
years-volume_growth = Growth of contacts
    .about = Yearly growth of the number of contacts
years-wage_growth = Growth of wages
    .about = Yearly growth of wages and salaries
years-price_growth = Growth of prices
    .about = Yearly growth of the prices of what you buy
years-rate_growth = Growth of rates
    .about = Yearly indexation of the outsourcing contract
years-discount = Discount rate
    .about = The rate at which later years are brought back to today
years-selection = Supplier selection
    .about = One-time cost of choosing the supplier
years-transition = Transition
    .about = One-time cost of moving knowledge and systems
years-parallel_run_months = Parallel run
    .about = Months in which the old and the new team work side by side
years-ramp_months = Supplier learns
    .about = Months in which the supplier's new agents are slower
years-ramp_gap = Billed more while learning
    .about = By how much more the supplier bills in those months
years-service_years = Years of service
    .about = Average years of service of the present team; severance is counted from it
years-redeployed_share = Redeployed
    .about = Share of the present team that gets other work and no severance
years-transfer_of_undertaking = Transfer of undertaking
    .about = Staff move to the supplier with their terms of employment; there is no severance

## Certainty

risk-labour = Wages and rates together
    .about = How far wages and the supplier's rates move together: 0 is not at all, 1 is fully
risk-handling = Handling times together
    .about = How far the handling times of the channels move together: 0 is not at all, 1 is fully

## Choices

form-Dedicated = Dedicated, per hour
form-BlendedMinute = Blended, per minute
form-BlendedContact = Blended, per contact
form-Hybrid = Hybrid
blended_unit-Minute = Minute
blended_unit-Contact = Contact
rule-Daytime = By day
    .about = Dedicated on chosen days between chosen times, blended outside them
rule-HighSeason = In high season
    .about = Dedicated in busy months, blended in quiet ones
rule-Cheapest = Whichever is cheaper
    .about = For each half-hour of each month and language whichever of the two costs less
window-HalfHour = In every half-hour
window-Day = Over each day
window-Week = Over the week
start-Existing = Existing team
start-Greenfield = Starting from nothing
kind-Phone = Phone
kind-Messaging = Messaging
kind-Deferred = Deferred
switch-on = Yes
switch-off = No
value-all = all { $value }
value-absent = none
value-tier = { $discount } from { $from } contacts a month
value-no_lines = none

## Days and months

day-Mon = Monday
    .short = Mon
day-Tue = Tuesday
    .short = Tue
day-Wed = Wednesday
    .short = Wed
day-Thu = Thursday
    .short = Thu
day-Fri = Friday
    .short = Fri
day-Sat = Saturday
    .short = Sat
day-Sun = Sunday
    .short = Sun
month-1 = January
    .short = Jan
month-2 = February
    .short = Feb
month-3 = March
    .short = Mar
month-4 = April
    .short = Apr
month-5 = May
    .short = May
month-6 = June
    .short = Jun
month-7 = July
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = October
    .short = Oct
month-11 = November
    .short = Nov
month-12 = December
    .short = Dec

## Units: the key is the unit with every run of other characters than letters and digits as one hyphen

unit-1 = times
unit-12-weights = 12 weights
unit-24-weights = 24 weights
unit-7-weights = 7 weights
unit-7-x-from-to = from and to, 7 days
unit-EUR = €
unit-EUR-FTE-month = €/FTE/month
unit-EUR-FTE-year = €/FTE/year
unit-EUR-agent-month = €/agent/month
unit-EUR-person-month = €/person/month
unit-correlation = correlation
unit-text = text
unit-list-of-from-discount = tiers
unit-EUR-contact = €/contact
unit-EUR-h = €/h
unit-EUR-m2-year = €/m²/year
unit-EUR-min = €/min
unit-EUR-month = €/month
unit-EUR-person = €/person
unit-EUR-user = €/user
unit-EUR-user-month = €/user/month
unit-EUR-user-year = €/user/year
unit-EUR-workplace = €/workplace
unit-EUR-workplace-year = €/workplace/year
unit-EUR-year = €/year
unit-FTE = FTE
unit-FTE-FTE = FTE per FTE
unit-agent-FTE = agent FTE
unit-agents = agents
unit-choice = choice
unit-clients = clients
unit-contacts = contacts
unit-contacts-month = contacts/month
unit-day-year = days/year
unit-days-year = days/year
unit-factor = ×
unit-fraction = %
unit-fraction-year = %/year
unit-1-year = a year
unit-h = h
unit-h-FTE-week = h/FTE/week
unit-h-month = h/month
unit-h-person = h/person
unit-h-person-month = h/person/month
unit-h-person-week = h/person/week
unit-h-week = h/week
unit-list = list
unit-list-of-line-ids = lines
unit-m2 = m²
unit-m2-workplace = m²/workplace
unit-month = months
unit-months = months
unit-person = persons
unit-s = s
unit-time = time
unit-weeks = weeks
unit-year = years
unit-years = years
unit-yes-no = yes or no
unit-s-contact = s/contact
unit-week = weeks
unit-agent = agents
unit-workplace = workplaces
unit-user = users
unit-h-year = h/year
unit-min-year = min/year
unit-min-month = min/month
unit-contact-month = contacts/month
unit-contact-year = contacts/year
unit-week-year = weeks/year
unit-h-FTE-month = h/FTE/month
unit-person-year = persons/year
