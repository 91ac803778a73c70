//! The guided start in words: what was answered, and how the plan stands to the agents that there are.

use super::values;
use crate::model::parameters::Value;
use crate::model::plan::Plan;
use crate::model::scenario::{Scenario, Staff};
use crate::model::start::{AgentsToday, Answers, Per, Today, seasons};
use crate::text::Text;

/// How far the plan may lie from the agents that there are before that is called a difference worth looking at.
const FAR: f64 = 0.15;

/// The scenario of the answers, with a name, sources, and the answers in words as its notes. A plan is the one of these
/// answers, where they can be planned.
pub fn scenario(answers: &Answers, plan: Option<&Plan>, name: &str, text: &Text) -> Scenario {
    let mut scenario = answers.scenario(&text.get("start-source"), &text.get("start-source.follows"));
    scenario.name = name.to_owned();
    scenario.notes = notes(answers, plan, &scenario, text);
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
    let planned = told.counted.of(plan, staff);
    let needs = counted(AgentsToday { number: planned, ..told }, text);
    let number = text.trimmed(told.number, 1);
    let (key, is_far) = if planned > told.number * (1.0 + FAR) {
        ("start-plan-more", true)
    } else if planned < told.number * (1.0 - FAR) {
        ("start-plan-fewer", true)
    } else {
        ("start-plan-close", false)
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
    use crate::model::start::CountedIn;
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
}
