### The guided start: six questions that give a complete scenario.

command-new = New…
    .about = Asks six questions and opens a scenario that answers them
command-new_from_defaults = New from defaults
    .about = Starts from the default of every input

start-title = Describe your department
start-about = Six answers give a complete scenario. Everything else starts from a usual value, which says so and which you can change later.
start-name = My department
    .next = My department { $number }

## The questions

start-contacts = How many customer contacts are there?
    .name = Number of contacts
start-channels = Through which channels, and how long does one take?
start-languages = In which languages?
    .together = The same people speak all of these
    .apart = Each language has agents of its own, and a foreign one a usual premium on wages and rates.
    .one_team = One team answers all languages; for a foreign one its people get a usual premium on wages, and a supplier asks one on rates.
start-opening = When are you open?
    .hours = { $opening }: { $hours } hours a week. Other times can be set in the panel later.
start-season = Which months are busy?
start-today = Who does the work today?
start-agents = Agents
    .name = Number of agents today
    .hint = optional
    .keeps = Count them: the in-house team is at least this large

## The answers to choose from

start-per-week = a week
    .of = { $contacts } contacts a week
start-per-month = a month
    .of = { $contacts } contacts a month
start-per-year = a year
    .of = { $contacts } contacts a year

start-mix-usual = Usual mix
start-mix-phone = Mostly phone
start-mix-written = Mostly written

# What well-known channels and languages are called in a new scenario, and languages found in a file of contacts.
start-name-phone = Phone
start-name-chat = Chat
start-name-whatsapp = WhatsApp
start-name-e-mail = E-mail
start-name-dutch = Dutch
start-name-english = English
start-name-german = German
start-name-french = French
start-name-spanish = Spanish
start-name-italian = Italian
start-name-portuguese = Portuguese
start-name-polish = Polish
start-name-turkish = Turkish
start-name-swedish = Swedish
start-name-danish = Danish
start-name-norwegian = Norwegian
start-name-finnish = Finnish
start-name-czech = Czech
start-name-romanian = Romanian
start-name-hungarian = Hungarian
start-name-arabic = Arabic
start-name-ukrainian = Ukrainian
start-name-frisian = Frisian

start-share = Share of { $name }
start-seconds = Handling time of { $name }, seconds
    .unit = s
start-together = Together { $sum }: each counts for its part of that.
start-other_language = Another
    .name = Name of another language

start-opening-office = Office hours
start-opening-evening = With evenings
start-opening-saturday = With Saturday
start-opening-daily = Seven days
start-opening-always = Around the clock

start-season-even = Even
start-season-holidays = Before the holidays
start-season-spring = Spring
start-season-summer = Summer
start-season-new_year = Turn of the year
start-season-school = School year
start-season-quarters = Every quarter
start-season-winter = Winter

start-today-team = A team of our own
    .about = With the number of agents the plan is checked: agents only, without team leaders and planners.
start-today-supplier = An outsourcer
    .about = A team of your own would have to be built. Choosing a supplier, moving to it and its start-up count as done.
start-today-nobody = Nobody yet
    .about = A team of your own would have to be built, and a supplier would have to be chosen and started.
start-counted-fte = FTE
    .of = { $number } FTE of agents
start-counted-people = people
    .of = { $number } agents (people)

## What follows from the answers

start-preview = So far
    .agents = Agents at the busiest moment
    .fte = Agents, FTE
    .in_house = In-house, a year
    .alternative = Cheapest outsourced: { $form }
    .rest = All on usual values for what is not asked here.
start-plan-more = The plan needs { $plan }; you told { $told }. Does the team reach the service level, and are volume and handling times right?
start-plan-fewer = The plan needs { $plan }; you told { $told }. Does the team do other work too, or are volume or handling times higher?
start-plan-close = The plan needs { $plan }; you told { $told }: that fits.
start-wrong = { $n ->
    [one] One answer cannot be used yet; it is marked above.
   *[other] { $count } answers cannot be used yet; they are marked above.
}

## Why an answer cannot be used

start-empty = Fill in a number.
start-monthly = That makes { $monthly } contacts a month. { $refused }
start-no_channel = Choose at least one channel.
start-no_language = Choose at least one language.
start-no_name = Give the language a name.
start-bad_name = The name of a language cannot hold a “]”.
start-same_name = { $name } is there already.
start-bad_agents = Agents are a number above 0 and up to 1,000,000; leave it empty if you do not know.

## Buttons

start-create = Create
    .about = Opens the scenario of these answers
start-defaults = Start from defaults only
    .about = Opens a scenario in which every input is at its default

## In the scenario

start-source = answered at the start
    .follows = follows from the answer that an outsourcer does the work today
    .team = answered at the start: a team of our own, { $team }
    .premium = usual for a foreign language, own judgement; a quotation or your pay scales know better
    .form = the cheapest form of outsourcing with the answers of the start
start-notes = Answered at the start:
    .contacts = - Contacts: { $answer }
    .channel = { $name } { $share } ({ $seconds })
    .channels = - Channels and handling times: { $answer }
    .languages = - Languages: { $answer }
    .opening = - Open: { $answer }
    .season = - Busy months: { $answer }
    .today = - Who does the work today: { $answer }
    .supplier = The supplier’s start-up, choosing it and moving to it count as done; the initial training of its agents still counts.
    .apart = Each language is planned with agents of its own. If the same people speak several, give these languages one team.
    .together = One team speaks all languages and is planned as one.
    .keeps = The team of today counts: the in-house team has at least { $fte } FTE of agents.
    .form = Compared with: { $form }, the cheapest form of outsourcing with these answers.
    .rest = Everything else starts from a default of the program; the tab Assumptions shows which.

## The way to it

start-welcome = This is an example.
    .link = Describe your own department…
start-defaults_left = Inputs: { $own } of your own, { $defaults } still at their default.
    .about = Of your own: { $changed } changed from the default, and { $confirmed } that hold the default with a source of your own, such as an answer of the guided start.
    .link = Look at the assumptions
assumptions-still_default = Still default
    .about = Inputs that hold their default, with no source of your own
