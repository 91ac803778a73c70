### Elke invoer: het label, en in .about wat het betekent. De sleutels zijn de id's van assets/parameters.ron met koppeltekens voor punten.

## Groepen, in de volgorde van het paneel

group-demand = Aanbod
    .about = Hoeveel werk er is, wanneer het komt, via welke kanalen en in welke talen
group-staffing = Bezetting
    .about = Hoe de bezetting wordt bepaald voor het beloofde serviceniveau
group-staff = Personeel
    .about = Lonen, werktijden en de mensen om de medewerkers heen
group-absence = Verzuim
    .about = Wat ziekteverzuim kost
group-housing = Huisvesting
    .about = Werkplekken en het gebouw
group-ict = ICT
    .about = Systemen, licenties en telefoonverkeer
group-recruitment = Werving en opleiding
    .about = Vervanging van vertrekkers: werven, opleiden en inwerken
group-depreciation = Afschrijving
    .about = Investeringen verdeeld over hun levensduur, met de rente erover
group-overhead = Overhead
    .about = Doorbelasting van HR, financiën en algemeen management, en wat uw begroting laat zien
group-outsourcing = Uitbesteding
    .about = De offerte van de leverancier, en wat bij u achterblijft
group-tax = Btw
    .about = Btw die u niet kunt terugvragen is een kostenpost
group-years = Jaren
    .about = Groei, indexering en de eenmalige kosten van een overgang
group-risk = Zekerheid
    .about = Hoe ver gegevens die niet zeker zijn samen bewegen

## Aanbod

demand-contacts_per_month = Contacten per maand
    .about = Klantcontacten in een gemiddelde maand, alle kanalen en talen samen
demand-complexity = Complexiteit
    .about = Vermenigvuldigt afhandeltijden en opleidingsuren: 1 is gewoon werk, lager is eenvoudig, hoger is complex
demand-months = Seizoen
    .about = Hoe druk elke maand is, van januari tot en met december; geschaald zodat de gemiddelde maand 1 is
demand-opening = Openingstijden
    .about = Wanneer u bereikbaar bent, in halve uren; op een gesloten dag komt niets binnen
demand-day_weights = Dagen van de week
    .about = Hoe druk elke weekdag is, van maandag tot en met zondag; alleen open dagen tellen mee
demand-hour_weights = Uren van de dag
    .about = Hoe druk elk uur is, vanaf middernacht; alleen open uren tellen mee
demand-channels = Kanalen
    .about = De wegen waarlangs klanten u bereiken
demand-channels-name = Naam
    .about = Hoe het kanaal heet; geen twee kanalen hebben dezelfde naam
demand-channels-kind = Soort
    .about = Telefoon gaat een voor een, berichten gaan met meer tegelijk, uitgesteld werk wacht tot er tijd voor is
demand-channels-share = Aandeel
    .about = Aandeel van de contacten via dit kanaal; samen worden de aandelen geschaald tot 100 %
demand-channels-aht_seconds = Afhandeltijd
    .about = Gemiddelde afhandeltijd (AHT) van een contact, inclusief nawerk, bij complexiteit 1
demand-channels-concurrency = Tegelijkertijd
    .about = Alleen berichten: gesprekken die een medewerker tegelijk voert
demand-channels-service_level = Serviceniveau
    .about = Telefoon en berichten: aandeel van de contacten dat binnen de norm wordt beantwoord
demand-channels-answer_within = Beantwoord binnen
    .about = Telefoon en berichten: de norm waarop het serviceniveau slaat
demand-channels-opening = Openingstijden
    .about = Telefoon en berichten: wanneer klanten dit kanaal bereiken, binnen de openingstijden van de afdeling
demand-languages = Talen
    .about = Elke taal heeft een eigen wachtrij en eigen medewerkers, tenzij talen een team delen
demand-languages-name = Naam
    .about = Hoe de taal heet; geen twee talen hebben dezelfde naam
demand-languages-share = Aandeel
    .about = Aandeel van de contacten in deze taal; samen worden de aandelen geschaald tot 100 %
demand-languages-wage_premium = Taaltoeslag loon
    .about = Wat u medewerkers in deze taal boven het basisloon betaalt
demand-languages-rate_premium = Taaltoeslag tarief
    .about = Wat de leverancier voor deze taal boven het basistarief rekent
demand-languages-team = Team
    .about = Talen van één team worden beantwoord door dezelfde mensen, die ze allemaal spreken
demand-languages-opening = Openingstijden
    .about = Wanneer klanten u in deze taal bereiken, binnen de openingstijden van de afdeling

## Bezetting

staffing-max_occupancy = Bezettingsgraad, hoogstens
    .about = Medewerkers zijn hoogstens dit deel van een half uur met contacten bezig; meer is niet vol te houden
staffing-min_agents = Medewerkers, minstens
    .about = Medewerkers per team die aanwezig zijn zolang het open is
staffing-service_window = Servicelevel geldt
    .about = Waarover de toegezegde service wordt geteld: elk half uur op zichzelf, elke dag of de week
staffing-patience = Geduld
    .about = Gemiddelde tijd waarna een wachtende klant ophangt en het later opnieuw probeert; geen: iedereen wacht
staffing-idle_use = Benutte wachttijd
    .about = Deel van de tijd tussen contacten waarin medewerkers e-mail en ander uitgesteld werk kunnen doen
staffing-other_work = Ander werk
    .about = Deel van de resterende vrije tijd waarin medewerkers nuttig werk voor anderen doen, dat zijn kosten waard is
staffing-deferred_occupancy = Bezettingsgraad uitgesteld
    .about = Deel van de tijd dat medewerkers bezig zijn als ze alleen voor uitgesteld werk zijn ingeroosterd
staffing-schedule_loss = Roosterverlies
    .about = Uren die verloren gaan doordat diensten nooit precies op elk half uur passen

## Personeel

staff-gross_hourly_wage = Bruto uurloon
    .about = Wat een medewerker per uur verdient, voor belasting en zonder toeslagen
staff-holiday_allowance = Vakantiegeld
    .about = Boven op het brutoloon; wettelijk 8 %
staff-year_end_bonus = Eindejaarsuitkering
    .about = Eindejaarsuitkering of dertiende maand boven op het brutoloon
staff-employer_charges = Werkgeverslasten
    .about = Premies boven op het brutoloon: AWf, Aof, kinderopvang, Whk en Zvw
staff-pension = Pensioen
    .about = Werkgeversdeel van de pensioenpremie, als aandeel van het brutoloon
staff-fte_hours_per_week = Uren per fte
    .about = De volledige werkweek volgens uw cao
staff-average_contract_hours = Gemiddeld contract
    .about = Contracturen van de gemiddelde medewerker; deeltijd is de regel in klantcontact
staff-vacation_days = Vakantiedagen
    .about = Betaalde vakantiedagen van een voltijder
staff-public_holidays = Feestdagen
    .about = Feestdagen die op werkdagen vallen
staff-in_office_shrinkage = Shrinkage op de werkvloer
    .about = Pauzes, overleg, coaching en storingen als deel van de aanwezige tijd
staff-day_from = Dagvenster vanaf
    .about = Voor dit tijdstip gelden de avondtoeslag en de toeslag van de leverancier
staff-day_to = Dagvenster tot
    .about = Vanaf dit tijdstip gelden de avondtoeslag en de toeslag van de leverancier
staff-evening_surcharge = Avondtoeslag
    .about = Boven op het loon buiten het dagvenster, maandag tot en met vrijdag
staff-saturday_surcharge = Zaterdagtoeslag
    .about = Boven op het loon op zaterdag
staff-sunday_surcharge = Zondagtoeslag
    .about = Boven op het loon op zondag
staff-agency_rate = Uitzendtarief
    .about = Wat een uitzendbureau per aanwezig uur factureert
staff-max_agency_share = Uitzendkrachten, hoogstens
    .about = Hoogstens dit deel van de betaalde uren in een jaar komt van een uitzendbureau
staff-flex_band = Jaarurenregeling
    .about = Vaste medewerkers werken in een maand tot zoveel meer of minder; over het jaar komt het uit
staff-team_fte = Team van nu
    .about = Medewerkers die u nu hebt, in fte: het eigen team is minstens zo groot; geen: het team dat het werk vraagt
staff-span_team_leader = Fte per teamleider
    .about = Aantal fte medewerkers onder een teamleider
staff-team_leader_salary = Salaris teamleider
    .about = Bruto per maand, voltijd
staff-span_quality = Fte per kwaliteitscoach
    .about = Aantal fte medewerkers per kwaliteitscoach of trainer
staff-quality_salary = Salaris kwaliteitscoach
    .about = Bruto per maand, voltijd
staff-span_planner = Fte per planner
    .about = Aantal fte medewerkers per personeelsplanner
staff-planner_salary = Salaris planner
    .about = Bruto per maand, voltijd
staff-manager_fte = Management, minstens
    .about = Leiding van de afdeling, hoe klein die ook is
staff-span_manager = Fte per manager
    .about = Aantal fte medewerkers per manager zodra de afdeling de eerste ontgroeit
staff-manager_salary = Salaris manager
    .about = Bruto per maand, voltijd

## Verzuim

absence-rate = Verzuimpercentage
    .about = Ziekte als deel van de ingeroosterde uren
absence-continuation = Loondoorbetaling bij ziekte
    .about = Deel van het loon dat tijdens ziekte wordt doorbetaald
absence-health_service = Arbodienst
    .about = Arbodienst per fte per jaar

## Huisvesting

housing-m2_per_workplace = Ruimte per werkplek
    .about = Kantoorruimte voor een werkplek, met haar deel van gangen en vergaderruimten
housing-cost_per_m2 = Kosten per m² per jaar
    .about = Huur, energie, schoonmaak en onderhoud, zonder ICT
housing-facility_services = Facilitaire diensten
    .about = Receptie, catering en beveiliging per werkplek per jaar
housing-spare = Reservewerkplekken
    .about = Werkplekken boven wat op het drukste moment in gebruik is
housing-home_share = Thuiswerken
    .about = Deel van de aanwezige medewerkers dat thuis werkt en geen werkplek nodig heeft

## ICT

ict-licence = Licentie per gebruiker
    .about = Contactcentersoftware per gebruiker op naam per maand
ict-workplace_it = Werkplek-ICT per gebruiker
    .about = Beheer, ondersteuning en netwerk per gebruiker per jaar
ict-telephony_per_minute = Telefoonverkeer
    .about = Verkeer en nummers per telefoonminuut
ict-platform = Platform
    .about = Vaste systemen per jaar: CRM-koppelingen, rapportage, kennisbank

## Werving en opleiding

recruitment-turnover = Verloop
    .about = Deel van de medewerkers dat in een jaar vertrekt en wordt vervangen
recruitment-cost_per_hire = Kosten per aanname
    .about = Advertenties, selectie en bureaukosten per nieuwe medewerker
recruitment-training_hours = Basisopleiding
    .about = Betaalde opleidingsuren van een nieuwe medewerker, bij complexiteit 1
recruitment-agency_training_hours = Opleiding uitzendkrachten
    .about = Betaalde opleidingsuren van een uitzendkracht, bij complexiteit 1
recruitment-trainer_per_trainee_hour = Trainer en lokaal
    .about = Wat trainer en lokaal kosten per uur van een deelnemer
recruitment-ramp_up_weeks = Inwerkperiode
    .about = Weken na de opleiding totdat een nieuwe medewerker op volle snelheid werkt
recruitment-ramp_up_gap = Productieverlies inwerken
    .about = Gemiddeld deel van de productie dat in die weken ontbreekt

## Afschrijving

depreciation-hardware = Hardware per gebruiker
    .about = Laptop, scherm en headset
depreciation-hardware_life = Levensduur hardware
    .about = Jaren waarover hardware wordt afgeschreven
depreciation-furniture = Meubilair per werkplek
    .about = Bureau, stoel en akoestiek
depreciation-furniture_life = Levensduur meubilair
    .about = Jaren waarover meubilair wordt afgeschreven
depreciation-implementation = Implementatie
    .about = Het project waarmee de eigen systemen zijn ingericht
depreciation-implementation_life = Levensduur implementatie
    .about = Jaren waarover het project wordt afgeschreven
depreciation-cost_of_capital = Kapitaallasten
    .about = Jaarlijkse rente over de helft van de investering

## Overhead

overhead-rate = Overhead
    .about = Doorbelasting van HR, financiën en algemeen management als deel van de kosten van medewerkers en ondersteuning
budget-visible = Posten in uw begroting
    .about = De posten die uw eigen begroting al laat zien; alle andere zijn het verborgen deel

## Uitbesteding

outsourcing-form = Contractvorm
    .about = De vorm waarmee zelf doen wordt vergeleken; de andere worden ook berekend
outsourcing-aht_factor = Afhandeltijd leverancier
    .about = De afhandeltijd van de leverancier tegenover die van u: 1 is gelijk, 1,1 is 10 % langzamer
outsourcing-repeat_contacts = Herhaalcontacten
    .about = Extra contacten doordat meer vragen bij de leverancier een tweede contact vergen; onder nul zijn het er minder
outsourcing-dedicated_rate = Tarief per uur
    .about = Dedicated: prijs van een medewerkeruur
outsourcing-dedicated_min_share = Afnameverplichting uren
    .about = Dedicated: elke maand wordt minstens dit deel van de gemiddelde maand gefactureerd
outsourcing-billed_uplift = Opslag op gefactureerde uren
    .about = Dedicated: uren die boven de ingelogde uren worden gefactureerd, zoals betaalde pauzes en briefings
outsourcing-minute_rate = Tarief per minuut
    .about = Blended: prijs van een afgehandelde minuut
outsourcing-contact_rate = Tarief per contact
    .about = Blended: prijs van een afgehandeld contact bij complexiteit 1
outsourcing-off_hours_premium = Toeslag buiten kantoortijd
    .about = Boven op het tarief buiten het dagvenster en in het weekend
outsourcing-tiers = Staffelkorting
    .about = Korting op de tarieven per uur, minuut en contact vanaf een aantal contacten per maand
outsourcing-bonus = Bonus
    .about = Bonus op de dienstverlening die u verwacht te betalen; onder nul is het een malus
outsourcing-management_fee = Beheervergoeding
    .about = Abonnement, projectleiding en kwaliteitsbewaking
outsourcing-start_up = Opstartkosten
    .about = Eenmalige start: intake en systeemkoppelingen, verdeeld over de contractduur
outsourcing-training_rate = Opleidingstarief
    .about = Wat de leverancier rekent voor een uur opleiding van een medewerker
outsourcing-training_hours = Opleiding per medewerker
    .about = Basisopleiding van een medewerker van de leverancier, bij complexiteit 1
outsourcing-retraining_share = Heropleiding per jaar
    .about = Deel van de medewerkers van de leverancier dat elk jaar opnieuw op uw kosten wordt opgeleid
outsourcing-provider_hours_per_agent = Uren per agent leverancier
    .about = Ingelogde uren van een medewerker van de leverancier
outsourcing-blended_team = Gedeeld team, minstens
    .about = Blended: minstens zoveel medewerkers worden voor u opgeleid
outsourcing-clients_per_agent = Opdrachtgevers per medewerker
    .about = Blended: opdrachtgevers voor wie een gedeelde medewerker werkt
outsourcing-minimum_monthly_invoice = Minimumfactuur
    .about = Wat de leverancier elke maand minstens voor dienstverlening factureert
outsourcing-minimum_yearly_invoice = Minimumfactuur per jaar
    .about = Wat de leverancier over het jaar minstens voor dienstverlening factureert
outsourcing-contract_years = Contractduur
    .about = Eenmalige kosten worden over deze duur verdeeld
outsourcing-numbers_per_month = Telefoonnummers
    .about = Wat de leverancier per maand voor uw telefoonnummers rekent
outsourcing-forwarding_per_minute = Doorschakelen
    .about = Wat elke doorgeschakelde telefoonminuut kost
outsourcing-systems_per_agent = Uw systemen, per medewerker
    .about = Licenties van uw eigen systemen per medewerker van de leverancier per maand
outsourcing-other_per_month = Overige kosten
    .about = Al het andere dat de leverancier elke maand rekent
outsourcing-retained_fte = Regie
    .about = Uw eigen contract- en kwaliteitsmanagers
outsourcing-retained_salary = Salaris contractmanager
    .about = Bruto per maand, voltijd
outsourcing-retained_share = Regie, minstens
    .about = De regie kost minstens dit deel van de gefactureerde dienstverlening
outsourcing-stranded_housing = Achterblijvende huisvesting
    .about = Deel van de eigen huisvestingskosten dat blijft als het team weg is
outsourcing-stranded_overhead = Achterblijvende overhead
    .about = Deel van de eigen overhead dat blijft als het team weg is
hybrid-blended_unit = Blended deel per
    .about = Hybride: hoe het deel van de gedeelde medewerkers wordt gefactureerd
hybrid-rule = Dedicated wanneer
    .about = Hybride: welk deel van het werk naar dedicated medewerkers gaat
hybrid-rule-days = Op deze dagen
    .about = Hybride overdag: de dagen met dedicated medewerkers
hybrid-rule-from = Vanaf
    .about = Hybride overdag: dedicated medewerkers vanaf dit tijdstip
hybrid-rule-to = Tot
    .about = Hybride overdag: dedicated medewerkers tot dit tijdstip
hybrid-rule-threshold = Seizoensgrens
    .about = Hybride per seizoen: dedicated in maanden die minstens zo druk zijn; 1 is de gemiddelde maand

## Btw

tax-vat_rate = Btw-tarief
    .about = Btw op wat u inkoopt
tax-vat_recovery = Terug te vragen btw
    .about = Deel van de btw dat u kunt terugvragen; 0 in vrijgestelde sectoren zoals zorg, banken en verzekeraars

## Jaren

years-horizon = Horizon
    .about = Aantal jaren dat de vergelijking vooruitkijkt
years-start = Vertrekpunt
    .about = Of er nu een team is
years-volume_growth = Groei contacten
    .about = Jaarlijkse groei van het aantal contacten
years-wage_growth = Loonstijging
    .about = Jaarlijkse stijging van lonen en salarissen
years-price_growth = Prijsstijging
    .about = Jaarlijkse stijging van de prijzen van wat u inkoopt
years-rate_growth = Indexering tarieven
    .about = Jaarlijkse indexering van het uitbestedingscontract
years-discount = Disconteringsvoet
    .about = De rente waarmee latere jaren naar vandaag worden teruggerekend
years-selection = Leverancierskeuze
    .about = Eenmalige kosten van de keuze van een leverancier
years-transition = Transitie
    .about = Eenmalige kosten van de overdracht van kennis en systemen
years-parallel_run_months = Parallel draaien
    .about = Maanden waarin het oude en het nieuwe team naast elkaar werken
years-ramp_months = Leverancier leert
    .about = Maanden waarin de nieuwe medewerkers van de leverancier langzamer zijn
years-ramp_gap = Meer gefactureerd in leertijd
    .about = Hoeveel meer de leverancier in die maanden factureert
years-service_years = Dienstjaren
    .about = Gemiddeld aantal dienstjaren van het huidige team; de transitievergoeding volgt eruit
years-redeployed_share = Herplaatst
    .about = Deel van het huidige team dat ander werk krijgt en geen transitievergoeding
years-transfer_of_undertaking = Overgang van onderneming
    .about = Medewerkers gaan met behoud van arbeidsvoorwaarden over naar de leverancier; er is geen transitievergoeding

## Zekerheid

risk-labour = Lonen en tarieven samen
    .about = Hoe ver lonen en de tarieven van de leverancier samen bewegen: 0 is niet, 1 is helemaal
risk-handling = Afhandeltijden samen
    .about = Hoe ver de afhandeltijden van de kanalen samen bewegen: 0 is niet, 1 is helemaal

## Keuzes

form-Dedicated = Dedicated, per uur
form-BlendedMinute = Blended, per minuut
form-BlendedContact = Blended, per contact
form-Hybrid = Hybride
blended_unit-Minute = Minuut
blended_unit-Contact = Contact
rule-Daytime = Overdag
    .about = Dedicated op gekozen dagen tussen gekozen tijden, daarbuiten blended
rule-HighSeason = In het hoogseizoen
    .about = Dedicated in drukke maanden, blended in rustige
rule-Cheapest = Wat goedkoper is
    .about = Voor elk half uur van elke maand en taal wat van beide het minst kost
window-HalfHour = In elk half uur
window-Day = Over elke dag
window-Week = Over de week
start-Existing = Bestaand team
start-Greenfield = Vanaf nul
kind-Phone = Telefoon
kind-Messaging = Berichten
kind-Deferred = Uitgesteld
switch-on = Ja
switch-off = Nee
value-all = alle { $value }
value-absent = geen
value-tier = { $discount } vanaf { $from } contacten per maand
value-no_lines = geen

## Dagen en maanden

day-Mon = maandag
    .short = ma
day-Tue = dinsdag
    .short = di
day-Wed = woensdag
    .short = wo
day-Thu = donderdag
    .short = do
day-Fri = vrijdag
    .short = vr
day-Sat = zaterdag
    .short = za
day-Sun = zondag
    .short = zo
month-1 = januari
    .short = jan
month-2 = februari
    .short = feb
month-3 = maart
    .short = mrt
month-4 = april
    .short = apr
month-5 = mei
    .short = mei
month-6 = juni
    .short = jun
month-7 = juli
    .short = jul
month-8 = augustus
    .short = aug
month-9 = september
    .short = sep
month-10 = oktober
    .short = okt
month-11 = november
    .short = nov
month-12 = december
    .short = dec

## Eenheden: de sleutel is de eenheid met elke reeks andere tekens dan letters en cijfers als één koppelteken

unit-1 = keer
unit-12-weights = 12 gewichten
unit-24-weights = 24 gewichten
unit-7-weights = 7 gewichten
unit-7-x-from-to = van en tot, 7 dagen
unit-EUR = €
unit-EUR-FTE-month = €/fte/maand
unit-EUR-FTE-year = €/fte/jaar
unit-EUR-agent-month = €/medewerker/maand
unit-EUR-person-month = €/persoon/maand
unit-correlation = correlatie
unit-text = tekst
unit-list-of-from-discount = staffels
unit-EUR-contact = €/contact
unit-EUR-h = €/uur
unit-EUR-m2-year = €/m²/jaar
unit-EUR-min = €/min
unit-EUR-month = €/maand
unit-EUR-person = €/persoon
unit-EUR-user = €/gebruiker
unit-EUR-user-month = €/gebruiker/maand
unit-EUR-user-year = €/gebruiker/jaar
unit-EUR-workplace = €/werkplek
unit-EUR-workplace-year = €/werkplek/jaar
unit-EUR-year = €/jaar
unit-FTE = fte
unit-FTE-FTE = fte per fte
unit-agent-FTE = fte medewerkers
unit-agents = medewerkers
unit-choice = keuze
unit-clients = opdrachtgevers
unit-contacts = contacten
unit-contacts-month = contacten/maand
unit-day-year = dagen/jaar
unit-days-year = dagen/jaar
unit-factor = ×
unit-fraction = %
unit-fraction-year = %/jaar
unit-1-year = per jaar
unit-h = uur
unit-h-FTE-week = uur/fte/week
unit-h-month = uur/maand
unit-h-person = uur/persoon
unit-h-person-month = uur/persoon/maand
unit-h-person-week = uur/persoon/week
unit-h-week = uur/week
unit-list = lijst
unit-list-of-line-ids = posten
unit-m2 = m²
unit-m2-workplace = m²/werkplek
unit-month = maanden
unit-months = maanden
unit-person = personen
unit-s = s
unit-time = tijd
unit-weeks = weken
unit-year = jaar
unit-years = jaar
unit-yes-no = ja of nee
unit-s-contact = s/contact
unit-week = weken
unit-agent = medewerkers
unit-workplace = werkplekken
unit-user = gebruikers
unit-h-year = uur/jaar
unit-min-year = min/jaar
unit-min-month = min/maand
unit-contact-month = contacten/maand
unit-contact-year = contacten/jaar
unit-week-year = weken/jaar
unit-h-FTE-month = uur/fte/maand
unit-person-year = personen/jaar
