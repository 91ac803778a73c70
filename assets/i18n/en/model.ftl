### What the model speaks of: the five options, the lines of the bills and the figures of the plan.

## Options: the name, .short for tight places, .inline inside a sentence

sourcing-in_house = In-house
    .short = In-house
    .inline = in-house
    .about = Your own team, with everything that comes with it
sourcing-dedicated = Dedicated, per hour
    .short = Dedicated
    .inline = dedicated per hour
    .about = The supplier's agents work for you alone and are paid by the hour
sourcing-blended_minute = Blended, per minute
    .short = Per minute
    .inline = blended per minute
    .about = Agents shared with other clients, paid by the handled minute
sourcing-blended_contact = Blended, per contact
    .short = Per contact
    .inline = blended per contact
    .about = Agents shared with other clients, paid by the handled contact
sourcing-hybrid = Hybrid
    .short = Hybrid
    .inline = hybrid
    .about = Dedicated agents at some times, shared agents at the others

## Lines of the in-house bill

line-in_house-staff-agents = Agents
    .about = Wages of the permanent agents, without the sick days
line-in_house-staff-surcharges = Surcharges
    .about = Wage surcharges for evenings, Saturdays and Sundays
line-in_house-staff-agency = Agency staff
    .about = Hours of a temporary employment agency in months that the permanent team cannot cover
line-in_house-staff-support = Support and management
    .about = Team leaders, quality coaches, planners and management
line-in_house-absence-sick_pay = Sick pay
    .about = Wages paid on during sickness
line-in_house-absence-health_service = Health service
    .about = Occupational health service
line-in_house-housing = Workplaces
    .about = Office space and facility services
line-in_house-ict-licences = Licences
    .about = Contact-centre software for each user
line-in_house-ict-workplace = Workplace IT
    .about = Management, support and network for each user
line-in_house-ict-telephony = Telephone traffic
    .about = Minutes on the phone
line-in_house-ict-platform = Platform
    .about = Fixed systems
line-in_house-recruitment-hiring = Hiring
    .about = Advertising and selection of new agents
line-in_house-recruitment-training = Initial training
    .about = Paid training hours of new agents, with the trainer
line-in_house-recruitment-agency_training = Training agency staff
    .about = Training of agency staff for the busiest months
line-in_house-recruitment-ramp_up = Learning curve
    .about = Output that new agents miss until they work at full speed
line-in_house-depreciation-hardware = Hardware
    .about = Laptops, screens and headsets
line-in_house-depreciation-furniture = Furniture
    .about = Desks and chairs
line-in_house-depreciation-implementation = Implementation
    .about = The project that set up the systems
line-in_house-depreciation-capital = Cost of capital
    .about = Interest on half the invested amount
line-in_house-overhead = Overhead
    .about = HR, finance and general management
line-in_house-vat = Irrecoverable VAT
    .about = VAT on purchases that cannot be reclaimed

## Lines of the outsourced bills

line-service = Service
    .about = What the supplier invoices for handling the contacts
line-management = Management fee
    .about = Subscription, project management and quality monitoring
line-training-initial = Initial training
    .about = Training of the supplier's agents, spread over the contract term
line-training-renewal = Retraining
    .about = Training of newcomers at the supplier
line-start_up = Start-up
    .about = One-time start, spread over the contract term
line-telephony = Telephony
    .about = Telephone numbers and call forwarding
line-other = Other costs
    .about = Anything else the supplier charges
line-retained = Contract management
    .about = Your own people who manage the contract and the quality
line-stranded = Stranded costs
    .about = Housing and overhead that stay when the team goes
line-vat = Irrecoverable VAT
    .about = VAT on the invoices that cannot be reclaimed

## Payments that the years make once

payment-hardware = Hardware, bought
    .about = Laptops, screens and headsets: bought at the start, again when they wear out, and more when the team grows
payment-furniture = Furniture, bought
    .about = Desks and chairs: bought at the start, again when they wear out, and more when the team grows
payment-implementation = Implementation, paid
    .about = The project that sets up the systems, at the start and again at the end of its life
payment-hiring = Hiring the team
    .about = Advertising and selection of all agents at the start
payment-training = Training the team
    .about = Paid training hours of all agents at the start, with the trainer
payment-ramp_up = Learning curve of the team
    .about = Output that all agents miss until they work at full speed
payment-book_value = Value left of equipment
    .about = What the equipment and the implementation are still worth after the last year, straight-line, with their VAT; it counts as received
payment-start_up = Start-up
    .about = One-time start at the supplier, paid in full
payment-supplier_training = Training at the supplier
    .about = Training of the supplier's agents, paid in full at the start, and of more agents when the volume grows
payment-selection = Selection
    .about = Choosing the supplier
payment-transition = Transition
    .about = Moving knowledge and systems to the supplier
payment-parallel_run = Parallel run
    .about = The months in which the old team still works beside the new one
payment-severance = Severance
    .about = Statutory severance of agents and their support who get no other work; none when they transfer to the supplier

## Figures of the plan

plan-contacts_per_year = Contacts a year
plan-handling_hours_per_year = Handling hours a year
plan-phone_minutes = Telephone minutes a year
plan-staffed_hours = Staffed hours
plan-surcharge_hours = Surcharge hours a year
plan-peak_agents = Agents in the busiest half-hour
plan-paid_hours = Paid hours needed
plan-permanent_hours_per_month = Paid hours of the permanent team a month
plan-agency_hours = Agency hours a year
plan-agent_fte = Agents, FTE
plan-agency_fte = Agency, FTE on average
plan-peak_agency_fte = Agency, FTE in the busiest month
plan-team_leader_fte = Team leaders, FTE
plan-quality_fte = Quality coaches, FTE
plan-planner_fte = Planners, FTE
plan-manager_fte = Management, FTE
plan-support_fte = Support and management, FTE
plan-heads = Agents, persons
plan-hires = Agents hired a year
plan-workplaces = Workplaces
plan-users = Users

## What is wrong with a scenario: the place, the field, what it holds and what it may hold

fault-located = line { $line }, column { $column }: { $message }
fault-value = { $id } holds { $holds }; it may hold { $allowed }
    .whole = the file holds { $holds }; it may hold { $allowed }
fault-unknown-field = { $id } is not a field of a scenario
    .near = { $id } is not a field of a scenario; did you mean { $near }?
    .known = { $id } is not a field of a scenario; the fields there are { $known }
fault-repeated = { $id } stands here a second time; keep one of the two
    .after = { $id } stands here a second time, after line { $line }; keep one of the two
fault-misplaced = { $id } stands inside { $group } here; is a closing bracket missing before it?
fault-dotted-name = { $id } is written as a field in its group: { $group }: ({ $field }: ...)
fault-missing = { $id } is missing; it may hold { $allowed }
fault-decimal-comma = { $id } holds { $written }; write decimals with a point: { $point }
fault-more = There may be more; these are the first 100.

## What a field holds

held-item = { $value } as number { $position } of its list
held-nothing = nothing
held-only-zeros = only zeros
held-zero-when-open = 0 for every half-hour that is open
held-always-closed = no open half-hour: every day is None
held-load = { $contacts }, which makes { $erlang } erlang in the busiest half-hour
count-numbers = { $n ->
    [one] { $count } number
   *[other] { $count } numbers
}

## What a field may hold

allowed-bounds = { $low } to { $high }
    .unit = { $low } to { $high } { $unit }
    .whole = a whole number, { $low } to { $high } { $unit }
allowed-number = a number: { $bounds }
    .plain = a plain number such as { $plain }: { $bounds }
    .unquoted = a number without quotes: { $bounds }
    .fraction = { $bounds }, as a fraction: { $percent } % is { $fraction }
allowed-half-hour = a time on a half-hour from "00:00" to "24:00", such as "09:30"
allowed-hours = hours that end after they begin, such as ("09:00", "17:30"), at "24:00" at the latest, or None on a closed day
allowed-after = a time after { $id }, which is "{ $time }"
allowed-plain-name = a name without the character ]
allowed-own-name =
    .channel = a name that no other channel has
    .language = a name that no other language has
allowed-any-item =
    .channel = at least one channel
    .language = at least one language
allowed-any-above-zero = at least one number above 0
allowed-any-share =
    .channel = at least one channel with a share above 0
    .language = at least one language with a share above 0
allowed-any-open-half-hour = opening hours on at least one day
allowed-any-open-weight = a weight above 0 for at least one open half-hour, as long as demand.contacts_per_month is above 0
allowed-one-at-a-time = 1, since an agent handles one { $kind } contact at a time
allowed-no-promise = left out: a Deferred channel is worked when there is time and promises no answer within seconds, hours or days. Leave service_level and answer_within out, or make it Phone or Messaging where an answer at once is promised
allowed-line = lines of the in-house bill, such as "in_house.housing"
    .near = lines of the in-house bill; did you mean "{ $near }"?
allowed-around = a low and a high end around the value { $value }, each { $bounds }
allowed-low-first = the low end first, then the high end
allowed-range-id = ids of numbers, such as "staff.pension" or "demand.channels[Phone].share" for a channel named Phone
    .near = ids of numbers; did you mean "{ $near }"?
allowed-high-season = a range only while hybrid.rule is HighSeason
allowed-input-id = ids of inputs, such as "staff.pension" or "demand.channels[Phone].share" for a channel named Phone
    .near = ids of inputs; did you mean "{ $near }"?
allowed-load = contacts that make 100,000 erlang at most
allowed-version = 1, the only version that this program knows; a higher one comes from a newer program
allowed-text = text between quotes
allowed-list = a list between square brackets, such as [1, 2]
allowed-days = days between square brackets, such as [Mon, Tue]
allowed-group = fields with their names between round brackets, such as (name: 1)
allowed-map = entries between curly brackets, such as {"{"} "staff.pension": ... {"}"}
allowed-ends = a low and a high end, such as (16, 19)
allowed-unquoted = { $words }, without quotes
words-or = { $first } or { $last }
words-and = { $first } and { $last }

## Mistakes in writing the file

syntax-missing-comma = a comma is missing after { $after }
syntax-missing-colon = a colon is missing after { $after }, before { $found }
syntax-unclosed = the { $bracket } that opens here is never closed
syntax-wrong-close = { $found } stands here while the { $open } of line { $line }, column { $column } is still open
syntax-stray-close = { $found } stands here while no bracket is open
syntax-unclosed-text = the text that begins here has no closing quote
    .runs-into = the text that begins here runs on into line { $line }; is its closing quote missing?
syntax-unclosed-comment = the comment that begins here is never closed with */
syntax-curly-quote = { $found } is a curly quote; text stands between straight quotes: "
syntax-strange-space = this is an unusual space ({ $code }); write an ordinary one
syntax-hash-comment = # is not expected here; a comment begins with //
syntax-quoted-name = { $name } is the name of a field; write it without quotes: { $plain }
syntax-escape = the character after this backslash is unknown; a backslash in text is written twice: \\
syntax-trailing = this bracket ends the scenario, yet more follows in line { $line }; is it one bracket too many?
syntax-too-deep = the brackets are nested too deep here
syntax-attribute = this #![...] line is unknown; leave it out
syntax-extra-comma = there is one comma too many here
syntax-no-name = the name of a field should stand here, not { $found }
syntax-unexpected = { $found } is not expected here

## Files that are no scenario

file-not-found = there is no such file
file-no-permission = you have no permission to open this file
file-is-folder = this is a folder, not a file
file-not-a-file = this is a pipe or a device, not a file
file-unreadable = the file cannot be read: { $reason }
file-too-large = the file is larger than 1 MiB, the most that a scenario may take
file-empty = the file is empty; a scenario file holds at least ( )
file-not-text = this is not a text file; a scenario file holds text in the notation RON
file-not-utf8 = the text from here on is not UTF-8; save the file with the encoding UTF-8
file-utf16 = the text is UTF-16; save the file with the encoding UTF-8
file-json = this looks like JSON; a scenario file is RON: fields between ( and ), their names without quotes
file-not-ron = the file begins with { $found }; a scenario file begins with ( and ends with )

## Why a scenario is not saved

save-no-folder = the folder does not exist
save-no-permission = you have no permission to write this file
save-disk-full = the disk is full
save-failed = the file cannot be written: { $reason }
save-too-large = the scenario is larger than 1 MiB, the most that can be opened again; shorten notes or lists
save-invalid = the scenario could not be opened again as it is now:
