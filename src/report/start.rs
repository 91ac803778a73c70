//! The guided start in words: what was answered, and how the plan stands to the agents that there are.

use super::values;
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::parameters::Value;
use crate::model::plan::Plan;
use crate::model::scenario::{Scenario, Staff, StartOfYears, with_item_name};
use crate::model::start::{AgentsToday, Answers, CountedIn, Fit, Per, Today, seasons};
use crate::text::Text;

/// The input whose source tells how many agents there are today.
const TODAY: &str = "years.start";

/// The scenario of the answers, with a name, sources, and the answers in words as its notes. A comparison is the one of
/// these answers, where they can be planned: its cheapest form of outsourcing is the one that is compared with.
pub fn scenario(answers: &Answers, comparison: Option<&Comparison>, name: &str, text: &Text) -> Scenario {
    let mut scenario = answers.scenario(&text.get("start-source"), &text.get("start-source.follows"));
    let mut noted = |id: String, note: String| scenario.sources.insert(id, note);
    if let Today::Team(Some(told)) = answers.today {
        noted(TODAY.to_owned(), has_team(&digits(told, text), told.counted, text));
    }
    for language in answers.languages.iter().filter(|language| language.rate_premium != 0.0) {
        for field in ["wage_premium", "rate_premium"] {
            noted(format!("demand.languages[{}].{field}", language.name), text.get("start-source.premium"));
        }
    }
    if let Some(form) = comparison.map(Comparison::cheapest_form).filter(|form| *form != scenario.outsourcing.form) {
        noted("outsourcing.form".to_owned(), text.get("start-source.form"));
        scenario.outsourcing.form = form;
    }
    scenario.name = name.to_owned();
    scenario.notes = notes(answers, comparison.map(|comparison| &comparison.plan), &scenario, text);
    scenario
}

/// The source of [`TODAY`] where the number of agents was told.
fn has_team(number: &str, counted: CountedIn, text: &Text) -> String {
    let team = text.with(&format!("start-counted-{}.of", counted.id()), &[("number", number)]);
    text.with("start-source.team", &[("team", &team)])
}

fn digits(told: AgentsToday, text: &Text) -> String {
    text.value_digits(told.number, "agents")
}

/// The agents that there are today, as the guided start wrote them down in whichever language. None where that was not
/// told, the note was replaced by another one, or there is no team of one's own.
pub fn told(scenario: &Scenario) -> Option<AgentsToday> {
    let source = scenario.source(TODAY).filter(|_| scenario.years.start == StartOfYears::Existing)?;
    let read = |text: &Text, counted: CountedIn| {
        let pattern = has_team("\u{1}", counted, text);
        let (before, after) = pattern.split_once('\u{1}')?;
        let number = text.parse_number(source.strip_prefix(before)?.strip_suffix(after)?)?;
        (number > 0.0).then_some(AgentsToday { number, counted })
    };
    Text::all().iter().find_map(|text| CountedIn::ALL.into_iter().find_map(|counted| read(text, counted)))
}

/// A built-in scenario whose well-known channels and languages are called as the reader does, in its ranges and sources
/// too.
pub fn called(mut scenario: Scenario, text: &Text) -> Scenario {
    let id = |id: String| with_item_name(&id, |_, name| text.well_known(name)).into_owned();
    let demand = &mut scenario.demand;
    let channels = demand.channels.iter_mut().map(|channel| &mut channel.name);
    let names = channels.chain(demand.languages.iter_mut().map(|language| &mut language.name));
    names.for_each(|name| *name = text.well_known(name));
    scenario.ranges = scenario.ranges.into_iter().map(|(key, range)| (id(key), range)).collect();
    scenario.sources = scenario.sources.into_iter().map(|(key, source)| (id(key), source)).collect();
    scenario
}

/// What was answered, a line each, and that everything else is a default.
fn notes(answers: &Answers, plan: Option<&Plan>, scenario: &Scenario, text: &Text) -> String {
    let demand = &scenario.demand;
    let contacts = text.trimmed(answers.contacts, 2);
    let mut lines = vec![text.get("start-notes")];
    let mut line = |key: &str, answer: &str| lines.push(text.with(key, &[("answer", answer)]));
    let per = text.with(&format!("start-per-{}.of", answers.per.id()), &[("contacts", &contacts)]);
    line("start-notes.contacts", &per);
    let channels = demand.channels.iter().map(|channel| {
        let share = text.value(channel.share, "fraction");
        let seconds = text.value(channel.aht_seconds, "s");
        text.with("start-notes.channel", &[("name", &channel.name), ("share", &share), ("seconds", &seconds)])
    });
    line("start-notes.channels", &channels.collect::<Vec<_>>().join(", "));
    let languages =
        demand.languages.iter().map(|language| format!("{} {}", language.name, text.value(language.share, "fraction")));
    line("start-notes.languages", &languages.collect::<Vec<_>>().join(", "));
    line("start-notes.opening", &values::value(&Value::Opening(demand.opening.clone()), "", text));
    line("start-notes.season", &season(&demand.months, text));
    line("start-notes.today", &today(answers.today, text));
    if let (Today::Team(Some(told)), Some(plan)) = (answers.today, plan) {
        lines.push(against_plan(told, plan, &scenario.staff, text).words);
    }
    if answers.today == Today::Supplier {
        lines.push(text.get("start-notes.supplier"));
    }
    if let Some(fte) = scenario.staff.team_fte {
        lines.push(text.with("start-notes.keeps", &[("fte", &text.trimmed(fte, 2))]));
    }
    if demand.languages.len() > 1 {
        let together = demand.languages.iter().any(|language| language.team().is_some());
        lines.push(text.get(if together { "start-notes.together" } else { "start-notes.apart" }));
    }
    if plan.is_some() {
        let form = text.get(&format!("sourcing-{}.inline", Sourcing::Outsourced(scenario.outsourcing.form).id()));
        lines.push(text.with("start-notes.form", &[("form", &form)]));
    }
    lines.push(text.get("start-notes.rest"));
    lines.join("\n")
}

/// A shape of the year by its name where it has one.
fn season(months: &[f64], text: &Text) -> String {
    match seasons().iter().find(|season| season.months == months) {
        Some(season) => text.get(&format!("start-season-{}", season.id)),
        None => values::value(&Value::Numbers(months.to_vec()), "", text),
    }
}

fn today(today: Today, text: &Text) -> String {
    match today {
        Today::Nobody => text.get("start-today-nobody"),
        Today::Team(None) => text.get("start-today-team"),
        Today::Team(Some(told)) => format!("{}, {}", text.get("start-today-team"), counted(told, text)),
        Today::Supplier => text.get("start-today-supplier"),
    }
}

/// `12 FTE of agents`, `16 agents`.
fn counted(told: AgentsToday, text: &Text) -> String {
    text.with(&format!("start-counted-{}.of", told.counted.id()), &[("number", &text.trimmed(told.number, 1))])
}

/// How the plan stands to the agents that there are.
#[derive(Clone, Debug, PartialEq)]
pub struct AgainstPlan {
    pub words: String,
    /// Whether it is so far off that the answers deserve a second look.
    pub is_far: bool,
}

/// Compares the agents that there are with those of the plan, in what they were counted in.
pub fn against_plan(told: AgentsToday, plan: &Plan, staff: &Staff, text: &Text) -> AgainstPlan {
    let (planned, fit) = told.against(plan, staff);
    let needs = counted(AgentsToday { number: planned, ..told }, text);
    let number = text.trimmed(told.number, 1);
    let (key, is_far) = match fit {
        Fit::More => ("start-plan-more", true),
        Fit::Fewer => ("start-plan-fewer", true),
        Fit::Close => ("start-plan-close", false),
    };
    AgainstPlan { words: text.with(key, &[("plan", &needs), ("told", &number)]), is_far }
}

/// The name of a period in which contacts are counted.
pub fn per(per: Per, text: &Text) -> String {
    text.get(&format!("start-per-{}", per.id()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    fn plan(fte: f64) -> Plan {
        Plan { agent_fte: fte, ..Plan::default() }
    }

    #[test]
    fn the_plan_is_called_far_from_the_team_beyond_fifteen_percent() {
        let text = Text::new(Locale::English);
        let staff = Staff::default();
        let told = AgentsToday { number: 10.0, counted: CountedIn::Fte };
        for (planned, is_far) in [(8.4, true), (8.6, false), (10.0, false), (11.4, false), (11.6, true)] {
            assert_eq!(against_plan(told, &plan(planned), &staff, &text).is_far, is_far, "{planned}");
        }
        let words = against_plan(AgentsToday { number: 12.0, ..told }, &plan(9.8), &staff, &text).words;
        assert!(words.contains("9.8 FTE") && words.contains("12"), "{words}");
        // Full-timers of 38 hours at contracts of 26: 10 FTE are 14.6 people.
        let people = AgentsToday { number: 15.0, counted: CountedIn::People };
        let words = against_plan(people, &plan(10.0), &staff, &text).words;
        assert!(words.contains("14.6") && words.contains("15"), "{words}");
    }

    #[test]
    fn notes_tell_every_answer_in_the_persons_language() {
        let answers = Answers { contacts: 1_500.0, per: Per::Week, ..Answers::default() };
        let english = scenario(&answers, None, "My department", &Text::new(Locale::English));
        for words in
            ["1,500 contacts a week", "Phone 60", "Dutch 100", "Mon–Fri 09:00–17:30", "Even", "team of our own"]
        {
            assert!(english.notes.contains(words), "{words}: {}", english.notes);
        }
        assert_eq!(english.source("demand.opening"), Some("answered at the start"));
        let dutch = scenario(&answers, None, "Mijn afdeling", &Text::new(Locale::Dutch));
        for words in ["1.500 contacten per week", "ma–vr 09:00–17:30", "eigen team"] {
            assert!(dutch.notes.contains(words), "{words}: {}", dutch.notes);
        }
        assert_eq!(dutch.source("demand.opening"), Some("beantwoord bij de start"));
    }

    #[test]
    fn the_agents_that_were_told_are_read_back_in_either_language() {
        for text in Locale::ALL.map(Text::new) {
            for counted in CountedIn::ALL {
                let today = AgentsToday { number: 1_234.5, counted };
                let answers = Answers { today: Today::Team(Some(today)), ..Answers::default() };
                let mut made = scenario(&answers, None, "Department", &text);
                assert_eq!(told(&made), Some(today), "{:?}", made.source(TODAY));
                // Another note takes its place, and without a team there is nobody to count.
                made.years.start = StartOfYears::Greenfield;
                assert_eq!(told(&made), None);
                made.years.start = StartOfYears::Existing;
                made.sources.insert(TODAY.to_owned(), "our own team".to_owned());
                assert_eq!(told(&made), None);
            }
        }
        assert_eq!(told(&scenario(&Answers::default(), None, "Department", &Text::new(Locale::Dutch))), None);
    }

    #[test]
    fn defaults_in_dutch_are_the_same_defaults() {
        let text = Text::new(Locale::Dutch);
        let dutch = called(Scenario::default(), &text);
        let names = dutch.demand.channels.iter().map(|channel| channel.name.as_str());
        assert_eq!(names.collect::<Vec<_>>(), ["Telefoon", "Chat", "WhatsApp", "E-mail"]);
        assert_eq!(dutch.demand.languages[0].name, "Nederlands");
        let [one, other] = [&dutch, &Scenario::default()].map(crate::report::assumptions::Counts::of);
        assert_eq!((one.changed, one), (0, other));
        let mut slower = dutch;
        slower.demand.channels[0].aht_seconds = 300.0;
        assert!(!slower.is_default("demand.channels[Telefoon].aht_seconds") && !slower.is_default("demand.channels"));
        assert!(slower.is_default("demand.channels[Telefoon].share"));
        // Ranges and sources go with the names.
        let mut ranged = Scenario::default();
        ranged.ranges.insert("demand.channels[Phone].share".to_owned(), crate::model::scenario::Range(0.5, 0.7));
        ranged.sources.insert("demand.languages[Dutch].share".to_owned(), "count".to_owned());
        let ranged = called(ranged, &text);
        assert!(ranged.ranges.contains_key("demand.channels[Telefoon].share"));
        assert_eq!(ranged.source("demand.languages[Nederlands].share"), Some("count"));
    }

    #[test]
    fn a_foreign_language_has_a_premium_on_both_sides_that_says_so_and_the_cheapest_form_is_compared() {
        let mut languages = crate::model::start::offered_languages();
        languages.retain(|language| ["Dutch", "German"].contains(&language.name.as_str()));
        (languages[0].share, languages[1].share) = (0.9, 0.1);
        let answers = Answers { contacts: 4_200.0, languages, ..Answers::default() };
        let text = Text::new(Locale::English);
        let plain = Comparison::of(&answers.scenario("", "")).unwrap();
        let made = scenario(&answers, Some(&plain), "Department", &text);
        let german = &made.demand.languages[1];
        assert_eq!((german.wage_premium, german.rate_premium), (0.08, 0.1));
        for field in ["wage_premium", "rate_premium"] {
            let source = made.source(&format!("demand.languages[German].{field}")).unwrap();
            assert!(source.contains("usual for a foreign language"), "{source}");
            assert_eq!(made.source(&format!("demand.languages[Dutch].{field}")), None);
        }
        // A tenth of the contacts at 10 % more is 1 % more for the service of a form without an uplift.
        let compared = Comparison::of(&made).unwrap();
        let mut without = made.clone();
        without.demand.languages[1].rate_premium = 0.0;
        let minute = Sourcing::Outsourced(crate::model::scenario::Form::BlendedMinute);
        let service = |comparison: &Comparison| comparison.bill(minute).line("service").unwrap();
        let ratio = service(&compared) / service(&Comparison::of(&without).unwrap());
        assert!((ratio - rust_decimal::Decimal::new(101, 2)).abs() < rust_decimal::Decimal::new(1, 6), "{ratio}");
        let totals = crate::model::scenario::Form::ALL.map(|form| compared.bill(Sourcing::Outsourced(form)).total());
        assert_eq!(Some(compared.outsourced().total()), totals.into_iter().min());
    }
}
