//! Two scenarios beside each other: what differs, and the way from one total to the other.

use contact_tco::model::bill::Sourcing;
use contact_tco::model::cancellation::CancellationToken;
use contact_tco::model::check::check;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::difference::{Content, Explanation, Measure, Step, Waterfall, differences};
use contact_tco::model::parameters::Value;
use contact_tco::model::scenario::{ChannelKind, Form, HybridRule, Language, Range, Scenario, Tier, Week};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::model::scenarios::scenarios;

const IN_HOUSE: Measure = Measure::Total(Sourcing::InHouse);
const MINUTE: Measure = Measure::Total(Sourcing::Outsourced(Form::BlendedMinute));

fn explained(from: &Scenario, to: &Scenario) -> Explanation {
    Explanation::of(from, to, &CancellationToken::default()).unwrap().expect("nobody stops it")
}

/// The ids of each step with its change.
fn steps(waterfall: &Waterfall) -> Vec<(Vec<String>, String)> {
    let shown = |step: &Step| (step.ids.clone(), format!("{:.2}", step.change));
    waterfall.steps.iter().map(shown).collect()
}

fn ids(from: &Scenario, to: &Scenario) -> Vec<String> {
    differences(from, to).into_iter().map(|difference| difference.id).collect()
}

fn step(ids: &[&str], change: &str) -> (Vec<String>, String) {
    (ids.iter().map(|id| (*id).to_owned()).collect(), change.to_owned())
}

/// No contacts: what is left is worked by hand. Loading 1.2.
fn idle() -> Scenario {
    let mut scenario = Scenario::default();
    scenario.demand.contacts_per_month = 0.0;
    scenario.staff.holiday_allowance = 0.0;
    scenario.staff.employer_charges = 0.2;
    scenario.staff.pension = 0.0;
    scenario.outsourcing.retained_fte = 0.5;
    scenario.outsourcing.retained_salary = 5000.0;
    scenario
}

fn at(text: &str) -> contact_tco::model::scenario::Time {
    text.parse().unwrap()
}

#[test]
fn a_linear_input_alone_is_the_whole_way() {
    let (from, mut to) = (Scenario::default(), Scenario::default());
    to.ict.platform = 7200.0;
    let found = explained(&from, &to);
    assert_eq!(found.differences.len(), 1);
    assert_eq!(found.differences[0].by(), Some(1200.0));
    for (measure, change) in [(IN_HOUSE, "1200.00"), (Measure::Difference, "1200.00")] {
        let waterfall = found.waterfall(measure);
        assert_eq!(steps(&waterfall), [step(&["ict.platform"], change)]);
        assert_eq!(waterfall.interaction, Decimal::ZERO);
    }
    assert_eq!(found.waterfall(Measure::Chosen).steps, [], "what changes nothing is no step");
}

#[test]
fn what_two_inputs_that_multiply_do_together_is_the_product_of_their_changes() {
    let from = idle();
    let mut to = from.clone();
    to.outsourcing.retained_fte = 1.0;
    to.outsourcing.retained_salary = 6000.0;
    let waterfall = explained(&from, &to).waterfall(MINUTE);
    assert_eq!(
        steps(&waterfall),
        [
            step(&["outsourcing.retained_fte"], "36000.00"), // 12 * 1.2 * 0.5 * 5000
            step(&["outsourcing.retained_salary"], "7200.00"), // 12 * 1.2 * 0.5 * 1000
        ]
    );
    assert_eq!(waterfall.interaction, Decimal::from(7200)); // 12 * 1.2 * 0.5 more FTE * 1000 more a month
    assert_eq!(waterfall.to - waterfall.from, Decimal::from(50_400));
}

#[test]
fn lists_are_matched_by_name_whatever_their_order() {
    let (from, mut to) = (Scenario::default(), Scenario::default());
    to.demand.channels.reverse();
    to.budget.visible.reverse();
    assert_eq!(ids(&from, &to), Vec::<String>::new());

    to.demand.channels.retain(|channel| channel.name != "Chat");
    to.demand.channels[0].aht_seconds += 30.0;
    to.demand.languages.push(Language { wage_premium: 0.1, ..Language::new("German", 0.5) });
    let found = differences(&from, &to);
    let ids: Vec<&str> = found.iter().map(|difference| difference.id.as_str()).collect();
    assert_eq!(ids, ["demand.channels[Chat]", "demand.channels[E-mail].aht_seconds", "demand.languages[German]"]);
    assert!(matches!(&found[0].from, Some(Content::Value(Value::Channels(list))) if list.len() == 1));
    assert_eq!((&found[0].to, found[1].by(), &found[2].from), (&None, Some(30.0), &None));
}

#[test]
fn a_renamed_channel_is_the_same_channel() {
    let (from, mut to) = (Scenario::default(), Scenario::default());
    to.demand.channels[0].share = 0.4;
    let share = explained(&from, &to).waterfall(IN_HOUSE);
    to.demand.channels[0].name = "Telefoonlijn".to_owned();
    to.demand.languages[0].name = "Flemish".to_owned();
    to.ranges.insert("demand.channels[Telefoonlijn].aht_seconds".to_owned(), Range(300.0, 500.0));
    assert_eq!(
        ids(&from, &to),
        [
            "demand.channels[Phone].name",
            "demand.channels[Phone].share",
            "demand.languages[Dutch].name",
            "ranges[demand.channels[Phone].aht_seconds]"
        ]
    );
    // The share alone is the whole way: a name costs nothing.
    let found = explained(&from, &to).waterfall(IN_HOUSE);
    assert_eq!((&found.steps, found.interaction), (&share.steps, Decimal::ZERO));
    assert_eq!(steps(&found)[0].0, ["demand.channels[Phone].share"]);
    // Another kind of channel under another name is another channel.
    to.demand.channels[0].kind = ChannelKind::Deferred;
    assert_eq!(ids(&from, &to)[..2], ["demand.channels[Phone]", "demand.channels[Telefoonlijn]"]);
}

#[test]
fn every_kind_of_input_is_compared() {
    let (from, mut to) = (Scenario::default(), Scenario::default());
    to.name = "Other".to_owned();
    to.notes = "Not an input".to_owned();
    to.demand.months[0] = 2.0;
    to.demand.opening.sat = Some((at("10:00"), at("16:00")));
    // The e-mail channel has no use for a service level.
    to.demand.channels[3].service_level = 0.5;
    to.staff.day_to = at("21:00");
    to.budget.visible.pop();
    to.outsourcing.form = Form::Dedicated;
    to.hybrid.rule = HybridRule::HighSeason { threshold: 1.5 };
    to.years.transfer_of_undertaking = true;
    to.ranges.insert("staff.pension".to_owned(), Range(0.0, 0.1));
    assert_eq!(
        ids(&from, &to),
        [
            "demand.months",
            "demand.opening",
            "staff.day_to",
            "budget.visible",
            "outsourcing.form",
            "hybrid.rule",
            "years.transfer_of_undertaking",
            "ranges[staff.pension]"
        ]
    );
    let mut later = to.clone();
    later.hybrid.rule = HybridRule::HighSeason { threshold: 1.25 };
    let found = differences(&to, &later);
    assert_eq!((found.len(), found[0].id.as_str(), found[0].by()), (1, "hybrid.rule.threshold", Some(-0.25)));
}

#[test]
fn the_chosen_form_is_that_of_each_scenario() {
    let (from, mut to) = (idle(), idle());
    to.outsourcing.form = Form::Hybrid;
    to.outsourcing.management_fee = 1750.0;
    let found = explained(&from, &to);
    // Without contacts the forms differ only in the team that is trained: 5 shared agents, 40 hours at 40, of which a
    // third and a fifth a year. A hybrid blends nothing and trains nobody.
    // Each of the 5 also has a licence of one's own systems at 30 a month.
    let training = Decimal::from_str_exact("6066.67").unwrap(); // 8000 / 3 = 2666.67, 0.2 * 8000 = 1600, 12 * 5 * 30 = 1800
    let waterfall = found.waterfall(Measure::Chosen);
    assert_eq!(waterfall.change(&["outsourcing.form".to_owned()]), -training);
    assert_eq!(waterfall.change(&["outsourcing.management_fee".to_owned()]), Decimal::from(12_000));
    assert_eq!((waterfall.steps.len(), waterfall.interaction), (2, Decimal::ZERO));
}

#[test]
fn what_one_side_leaves_out_is_a_difference_and_is_carried_over() {
    let (from, mut to) = (Scenario::default(), Scenario::default());
    to.demand.channels[1].opening = Some(Week { mon: Some((at("09:00"), at("12:00"))), ..Week::CLOSED });
    // E-mail is worked when there is time: it has no use for hours.
    to.demand.languages[0].team = "Benelux".to_owned();
    to.staffing.patience = Some(120.0);
    to.outsourcing.tiers = vec![Tier { from: 5000.0, discount: 0.05 }];
    let expected =
        ["demand.channels[Chat].opening", "demand.languages[Dutch].team", "staffing.patience", "outsourcing.tiers"];
    assert_eq!(
        (ids(&from, &to), ids(&to, &from)),
        (expected.map(str::to_owned).to_vec(), expected.map(str::to_owned).to_vec())
    );
    let found = differences(&from, &to);
    assert_eq!((found[2].by(), &found[2].from), (None, &Some(Content::Value(Value::Absent))));
    for (from, to) in [(&from, &to), (&to, &from)] {
        let found = explained(from, to);
        let waterfall = found.waterfall(IN_HOUSE);
        let sum: Decimal = waterfall.steps.iter().map(|step| step.change).sum();
        assert_eq!(sum + waterfall.interaction, waterfall.to - waterfall.from);
        assert!(waterfall.left.is_empty(), "{:?}", waterfall.left);
    }
}

#[test]
fn teams_of_languages_change_together() {
    let mut from = Scenario::default();
    from.demand.languages.push(Language::new("German", 0.5));
    from.demand.languages.push(Language::new("French", 0.25));
    let mut to = from.clone();
    for language in &mut to.demand.languages {
        language.team = "One".to_owned();
    }
    let all = ["Dutch", "German", "French"].map(|name| format!("demand.languages[{name}].team"));
    assert_eq!(groups(&from, &to), [all]);
}

/// The ids of the steps of more than one input.
fn groups(from: &Scenario, to: &Scenario) -> Vec<Vec<String>> {
    assert_eq!((check(from), check(to)), (vec![], vec![]));
    explained(from, to).steps().filter(|ids| ids.len() > 1).collect()
}

#[test]
fn ordinary_hours_that_do_not_meet_go_together() {
    let (from, mut to) = (Scenario::default(), Scenario::default());
    (to.staff.day_from, to.staff.day_to) = (at("20:30"), at("23:00"));
    to.staff.gross_hourly_wage = 18.0;
    assert_eq!(groups(&from, &to), [["staff.day_from", "staff.day_to"]]);
    // The other way round too, where it is the end that cannot come alone.
    assert_eq!(groups(&to, &from), [["staff.day_from", "staff.day_to"]]);
}

#[test]
fn a_channel_that_becomes_a_phone_brings_its_one_at_a_time() {
    let (from, mut to) = (Scenario::default(), Scenario::default());
    to.demand.channels[1].kind = ChannelKind::Phone;
    to.demand.channels[1].concurrency = 1.0;
    let both = [["demand.channels[Chat].kind", "demand.channels[Chat].concurrency"]];
    assert_eq!(groups(&from, &to), both);
    assert_eq!(groups(&to, &from), both);
}

#[test]
fn opening_hours_bring_the_weights_without_which_nobody_would_call() {
    let (mut from, mut to) = (Scenario::default(), Scenario::default());
    from.demand.day_weights = vec![1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0];
    to.demand.day_weights = vec![0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0];
    let hours = Some((at("10:00"), at("16:00")));
    to.demand.opening.sat = hours;
    let days = [&mut to.demand.opening.mon, &mut to.demand.opening.tue, &mut to.demand.opening.wed];
    days.into_iter().for_each(|day| *day = None);
    (to.demand.opening.thu, to.demand.opening.fri) = (None, None);
    assert_eq!(groups(&from, &to), [["demand.opening", "demand.day_weights"]]);
}

#[test]
fn one_share_alone_would_leave_none() {
    let (mut from, mut to) = (Scenario::default(), Scenario::default());
    from.demand.channels.truncate(2);
    to.demand.channels.truncate(2);
    (from.demand.channels[0].share, from.demand.channels[1].share) = (1.0, 0.0);
    (to.demand.channels[0].share, to.demand.channels[1].share) = (0.0, 1.0);
    assert_eq!(groups(&from, &to), [["demand.channels[Phone].share", "demand.channels[Chat].share"]]);
    let mut german = Scenario::default();
    german.demand.languages[0].name = "German".to_owned();
    german.demand.languages.push(Language { name: "French".to_owned(), ..german.demand.languages[0].clone() });
    // The first that comes does so with the one that goes; French can then come by itself.
    assert_eq!(groups(&Scenario::default(), &german), [["demand.languages[Dutch]", "demand.languages[German]"]]);
}

#[test]
fn a_volume_too_large_to_plan_comes_with_shorter_calls() {
    let (mut from, mut to) = (Scenario::default(), Scenario::default());
    from.demand.channels.truncate(1);
    to.demand.channels.truncate(1);
    from.demand.channels[0].aht_seconds = 14_400.0;
    to.demand.channels[0].aht_seconds = 5.0;
    to.demand.contacts_per_month = 30_000_000.0;
    to.ict.platform = 10_000.0;
    assert_eq!(groups(&from, &to), [["demand.contacts_per_month", "demand.channels[Phone].aht_seconds"]]);
}

#[test]
fn nothing_differs_from_itself() {
    let found = explained(&Scenario::default(), &Scenario::default());
    assert!(found.differences.is_empty());
    for measure in Measure::ALL {
        let waterfall = found.waterfall(measure);
        assert_eq!((waterfall.from, waterfall.interaction), (waterfall.to, Decimal::ZERO));
        assert_eq!(Measure::of(measure.id()), Some(measure));
    }
}

#[test]
fn it_can_be_stopped() {
    let going = CancellationToken::default();
    going.stop();
    let mut other = Scenario::default();
    other.staff.pension = 0.1;
    assert!(Explanation::of(&Scenario::default(), &other, &going).unwrap().is_none());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn steps_and_what_is_left_add_up_to_the_cent(from in scenarios(20_000.0), to in scenarios(20_000.0)) {
        let (Ok(before), Ok(after)) = (Comparison::of(&from), Comparison::of(&to)) else { return Ok(()) };
        let found = explained(&from, &to);
        let ids: Vec<String> = found.differences.iter().map(|difference| difference.id.clone()).collect();
        for measure in Measure::ALL {
            let waterfall = found.waterfall(measure);
            let sum: Decimal = waterfall.steps.iter().map(|step| step.change).sum();
            prop_assert_eq!(waterfall.from + sum + waterfall.interaction, waterfall.to);
            if let Measure::Total(sourcing) = measure {
                prop_assert_eq!(waterfall.from, before.bill(sourcing).total());
                prop_assert_eq!(waterfall.to, after.bill(sourcing).total());
            }
            let mut seen: Vec<&String> = waterfall.steps.iter().flat_map(|step| &step.ids).chain(&waterfall.left).collect();
            prop_assert!(seen.iter().all(|id| ids.contains(id)));
            seen.sort_unstable();
            let count = seen.len();
            seen.dedup();
            prop_assert_eq!(seen.len(), count, "an input is carried over once");
        }
        prop_assert_eq!(found.waterfall(Measure::Difference).to, after.difference());
    }
}
