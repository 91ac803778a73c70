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
plan-dedicated_hours = Dedicated hours
plan-blended_minutes = Blended minutes
plan-blended_contacts = Blended contacts
plan-hybrid_hours = Hybrid, dedicated hours
plan-hybrid_minutes = Hybrid, blended minutes
plan-hybrid_contacts = Hybrid, blended contacts
plan-dedicated_trainees = Agents to train, dedicated
plan-blended_trainees = Agents to train, blended
plan-hybrid_trainees = Agents to train, hybrid
