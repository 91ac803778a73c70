### The workbook: its sheets, the heads of their columns, and what they say beside the figures.

## Sheets; a name has at most 31 characters and none of : \ / ? * [ ]

workbook-sheet-summary = Summary
workbook-sheet-inputs = Inputs
workbook-sheet-plan = Plan
workbook-sheet-calculation = Calculation
workbook-sheet-bills = Bills
workbook-sheet-break_even = Break-even
workbook-sheet-years = Years
workbook-sheet-later_years = Later years
workbook-sheet-assumptions = Assumptions

## Heads of columns

workbook-head-input = Input
workbook-head-value = Value
workbook-head-unit = Unit
workbook-head-follows = When changed here
workbook-head-note = Own note and source
workbook-head-source = Source of the default
workbook-head-id = Id
workbook-head-figure = Figure

## Inputs

workbook-inputs-about = Blue on yellow: change it here and the workbook follows. Grey: it changes the plan, so change it in the program and write the workbook again. Every cell has its id as its name.
workbook-follows-everywhere = the workbook follows
workbook-follows-all_but = follows, except: { $option }
workbook-follows-nowhere = changes the plan: calculate again in the program
workbook-follows-budget = change it on the sheet { $sheet }

## Plan and calculation

workbook-plan-about = Grey: found by the program, which plans every half-hour of the year. White: follows by formula.
workbook-plan-found = Calculated by the program
workbook-plan-found_months = Calculated by the program, by month
workbook-plan-follows = Follows by formula
workbook-plan-follows_months = Follows by formula, by month
workbook-calculation-about = Steps between the inputs, the plan and the bills.
workbook-calculation-steps = Factors
workbook-calculation-choices = Choices: 1 where the formulas ask for it, else 0
workbook-calculation-months = By month
workbook-calculation-channels = By channel
workbook-calculation-languages = By language
workbook-list = { $formula }, step { $number }
workbook-team = Permanent team
    .about = The teams that can be the cheapest for the hours needed, listed by the program; chosen is the one that costs least.
workbook-team-hours = Paid hours a month
workbook-team-short = Hours a year it lacks
workbook-team-peak = Hours it lacks in the busiest month
workbook-team-cost = Cost a year, €

## Bills

workbook-bills-about = Each line is rounded to the cent, and totals are sums of the rounded lines, as in the program.
workbook-bills-in_budget = In your budget?
workbook-bills-vat = VAT
workbook-bills-outsourced = Outsourced

## Summary

workbook-summary-about = { $volume } contacts a month · Contact TCO { $version } · { $date }
workbook-summary-outsourcing = Outsourcing is cheaper
workbook-summary-in_house = In-house is cheaper
workbook-summary-equal = Both cost the same
workbook-summary-saving = In-house minus outsourced, € a year
workbook-summary-head-total = Total
workbook-summary-head-program = As the program gave it
workbook-summary-head-change = Changed since
workbook-summary-head-saving = Cheaper than in-house
workbook-summary-head-per_contact = Per contact
workbook-summary-head-per_hour = Per handled hour
workbook-summary-head-present = Present value of all years
workbook-summary-head-payback = Pays back after, years
workbook-summary-parts = The in-house total
workbook-summary-notes = Notes
workbook-legend = How to read this workbook
workbook-legend-input = Blue on yellow
    .about = An input or choice that may be changed here: totals and years follow at once.
workbook-legend-found = Grey
    .about = Found by the program, or an input that changes the plan: change it in the program and write the workbook again.
workbook-legend-formula = White
    .about = A formula on named cells. The names are the ids of the inputs and lines.

## Break-even

workbook-break_even-about = Found by the program: the full model at every volume. This sheet does not follow changes made here.
workbook-break_even-cheapest = Cheapest of all
workbook-break_even-per_contact = { $option }, € per contact

## Years

workbook-years-about = Each line is that of the year's bill times its index; what is bought once stands where it is paid. Positive: paid, negative: received.
workbook-rises_with = Rises with
workbook-year_number = Number of the year
workbook-payback = When each form has paid for itself
workbook-payback-behind = { $form }: cost more than in-house so far
workbook-payback-last = last year at whose end it has
workbook-later_years-about = The volume grows, so every year has a plan of its own, found by the program (grey), and the formulas of year 1 (white).
workbook-increase = { $figure }: more than ever before

## Assumptions

workbook-assumptions-about = As the program read them; this sheet does not follow changes made here.
workbook-head-default = Default
workbook-head-usual = Usual
workbook-head-range = Own range
workbook-head-differs = Differs from default
workbook-head-outside = Outside usual
workbook-head-no_source = No own source
workbook-head-old = Source is old
workbook-head-year = Year
