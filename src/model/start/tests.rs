use super::*;
use crate::model::check::check;
use crate::model::comparison::Comparison;
use crate::model::scenario::StartOfYears;
use crate::model::scenario::default_number;

const SOURCE: &str = "answered at the start";
const FOLLOWS: &str = "follows";

#[test]
fn untouched_answers_make_the_default_scenario() {
    let mut scenario = Answers::default().scenario(SOURCE, FOLLOWS);
    assert_eq!(scenario.sources.len(), ANSWERED.len());
    assert!(scenario.sources.values().all(|source| source == SOURCE));
    assert_eq!(scenario.source("demand.channels[Phone].aht_seconds"), Some(SOURCE));
    scenario.sources.clear();
    assert_eq!(scenario, Scenario::default());
}

#[test]
fn contacts_are_those_of_the_average_month() {
    // A month has 365.25 / 7 / 12 = 4.348214 weeks: 1,500 a week are 6,522.3 a month.
    for (contacts, per, monthly) in [
        (6_000.0, Per::Month, 6_000.0),
        (1_500.0, Per::Week, 6_522.0),
        (72_000.0, Per::Year, 6_000.0),
        (100_000.0, Per::Year, 8_333.0),
        (6_000.25, Per::Month, 6_000.25),
        (10.0, Per::Year, 0.83),
        (0.0, Per::Week, 0.0),
    ] {
        assert_eq!(Answers { contacts, per, ..Answers::default() }.contacts_per_month(), monthly, "{contacts} {per:?}");
    }
}

#[test]
fn each_answer_stands_where_its_input_is_and_nowhere_else() {
    let mut channels = Scenario::default().demand.channels;
    // Phone 60 and e-mail 20 of 80 are three quarters and one.
    channels.retain(|channel| ["Phone", "E-mail"].contains(&channel.name.as_str()));
    channels[0].aht_seconds = 420.0;
    let mut languages = offered_languages();
    languages.truncate(2);
    let answers = Answers {
        contacts: 2_000.0,
        per: Per::Week,
        channels,
        languages,
        opening: openings()[2].week.clone(),
        months: seasons()[1].months.clone(),
        today: Today::Nobody,
        ..Answers::default()
    };
    let scenario = answers.scenario(SOURCE, FOLLOWS);
    let demand = &scenario.demand;
    assert_eq!(demand.contacts_per_month, 8_696.0, "2,000 * 4.348214 = 8,696.4");
    let shown: Vec<(&str, f64, f64)> =
        demand.channels.iter().map(|c| (c.name.as_str(), c.share, c.aht_seconds)).collect();
    assert_eq!(shown, [("Phone", 0.75, 420.0), ("E-mail", 0.25, 300.0)]);
    // 1 and 0.1 of 1.1 are 90.91 % and 9.09 %.
    assert_eq!(demand.languages.iter().map(|l| l.share).collect::<Vec<_>>(), [0.9091, 0.0909]);
    assert_eq!(demand.opening.sat.map(|(from, to)| (from.minutes(), to.minutes())), Some((540, 1020)));
    assert_eq!(demand.months[11], 1.5);
    assert_eq!(scenario.years.start, StartOfYears::Greenfield);
    let rest = Scenario { demand: Scenario::default().demand, sources: Default::default(), ..scenario.clone() };
    let years = crate::model::scenario::Years { start: StartOfYears::Greenfield, ..Default::default() };
    assert_eq!(rest, Scenario { years, ..Scenario::default() });
    assert_eq!(check(&scenario), []);
}

#[test]
fn people_who_speak_all_languages_are_one_team() {
    let mut languages = offered_languages();
    languages.truncate(2);
    let mut answers = Answers { languages, same_people: true, ..Answers::default() };
    let scenario = answers.scenario(SOURCE, FOLLOWS);
    let teams: Vec<_> = scenario.demand.languages.iter().map(|language| language.team()).collect();
    assert_eq!(teams, [Some("Dutch + English"), Some("Dutch + English")]);
    assert_eq!(scenario.source("demand.languages[English].team"), Some(SOURCE));
    assert_eq!(check(&scenario), []);
    // One language is a team anyhow.
    answers.languages.truncate(1);
    let scenario = answers.scenario(SOURCE, FOLLOWS);
    assert_eq!((scenario.demand.languages[0].team(), scenario.source("demand.languages[Dutch].team")), (None, None));
}

#[test]
fn agents_of_today_count_where_that_is_told() {
    let team = |keeps_team, number, counted| {
        let today = Today::Team(Some(AgentsToday { number, counted }));
        Answers { today, keeps_team, ..Answers::default() }.scenario(SOURCE, FOLLOWS)
    };
    assert_eq!(team(false, 12.0, CountedIn::Fte).staff.team_fte, None);
    let scenario = team(true, 12.0, CountedIn::Fte);
    assert_eq!((scenario.staff.team_fte, scenario.source("staff.team_fte")), (Some(12.0), Some(SOURCE)));
    // 16 people with contracts of 26 hours are 16 * 26 / 38 = 10.947 FTE.
    assert_eq!(team(true, 16.0, CountedIn::People).staff.team_fte, Some(10.95));
    let nobody = Answers { keeps_team: true, ..Answers::default() };
    assert_eq!(nobody.scenario(SOURCE, FOLLOWS).staff.team_fte, None, "a team of nobody knows how many");
}

#[test]
fn with_a_supplier_finding_one_is_paid_already_and_a_team_is_not_there() {
    let answers = Answers { today: Today::Supplier, ..Answers::default() };
    let scenario = answers.scenario(SOURCE, FOLLOWS);
    assert_eq!(scenario.years.start, StartOfYears::Greenfield);
    for id in ["outsourcing.start_up", "years.selection", "years.transition"] {
        assert_eq!(scenario.number(id), Some(0.0), "{id}");
        assert_eq!(scenario.source(id), Some(FOLLOWS), "{id}");
        assert!(default_number(id) > Some(0.0), "{id} would be paid otherwise");
    }
    assert_eq!(scenario.outsourcing.training_hours, 40.0, "retraining goes on");
}

#[test]
fn agents_are_compared_with_the_plan_in_what_they_were_counted_in() {
    let scenario = Answers::default().scenario(SOURCE, FOLLOWS);
    let plan = Comparison::of(&scenario).expect("the defaults can be planned").plan;
    let fte = CountedIn::Fte.of(&plan, &scenario.staff);
    assert_eq!(fte, plan.agent_fte + plan.agency_fte);
    // A full-timer works 38 hours, the average contract is of 26: 10 FTE are 14.6 people.
    assert!((CountedIn::People.of(&plan, &scenario.staff) - fte * 38.0 / 26.0).abs() < 1e-9);
}

#[test]
fn everything_that_is_offered_makes_a_scenario_that_can_be_planned() {
    assert_eq!(openings()[0].week, Scenario::default().demand.opening);
    assert_eq!(seasons()[0].months, Scenario::default().demand.months);
    assert_eq!(mixes()[0].channels(), Scenario::default().demand.channels);
    assert_eq!(offered_languages()[0], Scenario::default().demand.languages[0]);
    for opening in openings() {
        for season in seasons() {
            for mix in mixes() {
                let answers = Answers {
                    channels: mix.channels(),
                    languages: offered_languages(),
                    opening: opening.week.clone(),
                    months: season.months.clone(),
                    ..Answers::default()
                };
                let scenario = answers.scenario(SOURCE, FOLLOWS);
                assert_eq!(check(&scenario), [], "{} {} {}", opening.id, season.id, mix.id);
            }
        }
    }
}

#[test]
fn every_season_averages_one_and_every_mix_adds_up() {
    for season in seasons() {
        let sum: f64 = season.months.iter().sum();
        assert!(season.months.len() == 12 && (sum - 12.0).abs() < 1e-9, "{}: {sum}", season.id);
    }
    for mix in mixes() {
        let sum: f64 = mix.channels().iter().map(|channel| channel.share).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{}: {sum}", mix.id);
        assert_eq!(mix.channels().len(), mix.shares_stated(), "{} names a channel that there is not", mix.id);
    }
}
