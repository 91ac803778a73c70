### Waarover het model spreekt: de vijf opties, de posten van de rekeningen en de cijfers van het plan.

## Opties: de naam, .short waar weinig plaats is, .inline in een zin

sourcing-in_house = Zelf doen
    .short = Zelf
    .inline = zelf doen
    .about = Uw eigen team, met alles wat daarbij hoort
sourcing-dedicated = Dedicated, per uur
    .short = Dedicated
    .inline = dedicated per uur
    .about = Medewerkers van de leverancier werken alleen voor u en worden per uur betaald
sourcing-blended_minute = Blended, per minuut
    .short = Per minuut
    .inline = blended per minuut
    .about = Met andere opdrachtgevers gedeelde medewerkers, betaald per afgehandelde minuut
sourcing-blended_contact = Blended, per contact
    .short = Per contact
    .inline = blended per contact
    .about = Met andere opdrachtgevers gedeelde medewerkers, betaald per afgehandeld contact
sourcing-hybrid = Hybride
    .short = Hybride
    .inline = hybride
    .about = Op sommige tijden dedicated medewerkers, op andere gedeelde

## Posten van de eigen rekening

line-in_house-staff-agents = Medewerkers
    .about = Lonen van de vaste medewerkers, zonder de ziektedagen
line-in_house-staff-surcharges = Toeslagen
    .about = Loontoeslagen voor avond, zaterdag en zondag
line-in_house-staff-agency = Uitzendkrachten
    .about = Uren van een uitzendbureau in maanden die het vaste team niet aankan
line-in_house-staff-support = Ondersteuning en leiding
    .about = Teamleiders, kwaliteitscoaches, planners en management
line-in_house-absence-sick_pay = Doorbetaald ziekteverzuim
    .about = Loon dat tijdens ziekte wordt doorbetaald
line-in_house-absence-health_service = Arbodienst
    .about = Begeleiding bij verzuim
line-in_house-housing = Werkplekken
    .about = Kantoorruimte en facilitaire diensten
line-in_house-ict-licences = Licenties
    .about = Contactcentersoftware per gebruiker
line-in_house-ict-workplace = Werkplek-ICT
    .about = Beheer, ondersteuning en netwerk per gebruiker
line-in_house-ict-telephony = Telefoonverkeer
    .about = Telefoonminuten
line-in_house-ict-platform = Platform
    .about = Vaste systemen
line-in_house-recruitment-hiring = Werving
    .about = Advertenties en selectie van nieuwe medewerkers
line-in_house-recruitment-training = Basisopleiding
    .about = Betaalde opleidingsuren van nieuwe medewerkers, met de trainer
line-in_house-recruitment-agency_training = Opleiding uitzendkrachten
    .about = Opleiding van uitzendkrachten voor de drukste maanden
line-in_house-recruitment-ramp_up = Inwerken
    .about = Productie die nieuwe medewerkers missen totdat ze op volle snelheid werken
line-in_house-depreciation-hardware = Hardware
    .about = Laptops, schermen en headsets
line-in_house-depreciation-furniture = Meubilair
    .about = Bureaus en stoelen
line-in_house-depreciation-implementation = Implementatie
    .about = Het project waarmee de systemen zijn ingericht
line-in_house-depreciation-capital = Kapitaallasten
    .about = Rente over de helft van de investering
line-in_house-overhead = Overhead
    .about = Doorbelasting van HR, financiën en algemeen management
line-in_house-vat = Niet-verrekenbare btw
    .about = Btw op inkopen die niet kan worden teruggevraagd

## Posten van de uitbestede rekeningen

line-service = Dienstverlening
    .about = Wat de leverancier voor de afhandeling van de contacten factureert
line-management = Beheervergoeding
    .about = Abonnement, projectleiding en kwaliteitsbewaking
line-training-initial = Basisopleiding
    .about = Opleiding van de medewerkers van de leverancier, verdeeld over de contractduur
line-training-renewal = Heropleiding
    .about = Opleiding van nieuwkomers bij de leverancier
line-start_up = Opstartkosten
    .about = Eenmalige start, verdeeld over de contractduur
line-telephony = Telefonie
    .about = Telefoonnummers en doorschakelen
line-other = Overige kosten
    .about = Al het andere dat de leverancier rekent
line-retained = Regie
    .about = Uw eigen mensen die het contract en de kwaliteit bewaken
line-stranded = Achterblijvende kosten
    .about = Huisvesting en overhead die blijven als het team weg is
line-vat = Niet-verrekenbare btw
    .about = Btw op de facturen die niet kan worden teruggevraagd

## Cijfers van het plan

plan-contacts_per_year = Contacten per jaar
plan-handling_hours_per_year = Afhandeluren per jaar
plan-phone_minutes = Telefoonminuten per jaar
plan-staffed_hours = Bezettingsuren
plan-surcharge_hours = Toeslaguren per jaar
plan-peak_agents = Medewerkers in het drukste half uur
plan-paid_hours = Benodigde betaalde uren
plan-permanent_hours_per_month = Betaalde uren van het vaste team per maand
plan-agency_hours = Uitzenduren per jaar
plan-agent_fte = Medewerkers, fte
plan-agency_fte = Uitzendkrachten, fte gemiddeld
plan-peak_agency_fte = Uitzendkrachten, fte in de drukste maand
plan-team_leader_fte = Teamleiders, fte
plan-quality_fte = Kwaliteitscoaches, fte
plan-planner_fte = Planners, fte
plan-manager_fte = Management, fte
plan-support_fte = Ondersteuning en leiding, fte
plan-heads = Medewerkers, personen
plan-hires = Aannames per jaar
plan-workplaces = Werkplekken
plan-users = Gebruikers
plan-dedicated_hours = Dedicated uren
plan-blended_minutes = Blended minuten
plan-blended_contacts = Blended contacten
plan-hybrid_hours = Hybride, dedicated uren
plan-hybrid_minutes = Hybride, blended minuten
plan-hybrid_contacts = Hybride, blended contacten
plan-dedicated_trainees = Op te leiden medewerkers, dedicated
plan-blended_trainees = Op te leiden medewerkers, blended
plan-hybrid_trainees = Op te leiden medewerkers, hybride
