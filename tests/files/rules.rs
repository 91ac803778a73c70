//! What a file may hold, up to the edge.

use contact_tco::document::parse;
use contact_tco::model::check::{check, in_house_lines};
use contact_tco::model::comparison::Comparison;
use contact_tco::model::parameters::{self, Value};
use contact_tco::model::scenario::{Day, HybridRule, Scenario, Time};

use crate::files::scenarios::plain_numbers;

fn opens(text: &str) -> Scenario {
    parse(text.as_bytes()).unwrap_or_else(|error| panic!("{text}\n{error}"))
}

fn refused(text: &str) -> Vec<String> {
    let error = parse(text.as_bytes()).map(|_| panic!("{text} opens"));
    error.expect_err("refused").faults.into_iter().map(|fault| fault.id).collect()
}

#[test]
fn every_number_may_reach_its_bounds_and_no_further() {
    // Without live contacts no number of contacts is too large to plan.
    let base = opens("(demand: (channels: [(name: \"E-mail\", kind: Deferred, share: 1, aht_seconds: 300)]))");
    for id in plain_numbers() {
        let (low, high) = parameters::find(id).and_then(|input| input.bounds).expect("bounds");
        let faults = |value: f64| {
            let mut scenario = base.clone();
            *scenario.number_mut(id).expect(id) = value;
            let faults = check(&scenario);
            assert!(faults.iter().all(|fault| fault.id == id), "{id}: {faults:?}");
            faults.len()
        };
        assert_eq!((faults(low), faults(high)), (0, 0), "{id}");
        assert_eq!((faults(low.next_down()), faults(high.next_up())), (1, 1), "{id}");
        assert_eq!((faults(f64::NAN), faults(f64::INFINITY), faults(f64::NEG_INFINITY)), (1, 1, 1), "{id}");
    }
}

#[test]
fn the_empty_scenario_is_the_default() {
    let mut expected = Scenario::default();
    assert_eq!(opens("()"), expected);
    assert_eq!(opens("\u{feff}// nothing\n()\n/* at all */"), expected);
    expected.demand.opening.sat = Some((Time::default(), Time::from_minutes(Time::DAY).expect("a time")));
    assert_eq!(opens("(demand: (opening: (sat: (\"00:00\", \"24:00\"))))"), expected, "other days keep their hours");
}

#[test]
fn a_list_replaces_the_default_list_whole() {
    let scenario =
        opens("(demand: (channels: [(name: \"Fax\", kind: Phone, share: 3, aht_seconds: 60)]), budget: (visible: []))");
    let [fax] = scenario.demand.channels.as_slice() else { panic!("{:?}", scenario.demand.channels) };
    assert_eq!((fax.concurrency, fax.service_level, fax.answer_within), (1.0, 0.8, 20.0));
    assert!(scenario.budget.visible.is_empty());
}

#[test]
fn ron_may_be_written_in_its_other_ways() {
    let plain = opens("(name: \"a\", demand: (opening: (mon: (\"09:00\", \"12:00\"))))");
    for text in [
        "#![enable(implicit_some)]\n(name: \"a\", demand: (opening: (mon: (\"09:00\", \"12:00\"))))",
        "Scenario(name: r#\"a\"#, demand: Demand(opening: Week(mon: Some((\"09:00\", \"12:00\"),),),),)",
        "(r#name: \"\\u{61}\", demand: (opening: (mon: (\"09:00\", /* noon */ \"12:00\"))))",
    ] {
        assert_eq!(opens(text), plain, "{text}");
    }
    assert_eq!(opens("(staff: (gross_hourly_wage: +1.65e1))"), Scenario::default());
}

#[test]
fn lists_may_hold_what_the_rules_do_not_forbid() {
    let channel = |numbers: &str| format!("(demand: (channels: [(name: \"a\", kind: Messaging, {numbers})]))");
    opens(&channel("share: 1000, aht_seconds: 1, concurrency: 10, service_level: 0.999, answer_within: 86400"));
    opens(&channel("share: 0.001, aht_seconds: 14400, concurrency: 1, service_level: 0, answer_within: 0"));
    opens("(demand: (months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100]))");
    opens("(demand: (languages: [(name: \"\", share: 0), (name: \"[\", share: 1000)]))");
    opens(
        "(demand: (contacts_per_month: 0, hour_weights: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))",
    );
    opens("(budget: (visible: [\"in_house.vat\", \"in_house.vat\"]))");
    opens("(hybrid: (rule: Daytime(days: [], from: \"00:00\", to: \"24:00\")))");
    let rule = opens("(hybrid: (rule: Daytime(days: [Sun, Sun], from: \"00:00\", to: \"00:30\")))").hybrid.rule;
    assert!(matches!(rule, HybridRule::Daytime { days, .. } if days == [Day::Sun, Day::Sun]));
}

#[test]
fn weights_that_multiply_to_nothing_are_none() {
    let tiny = vec!["1e-200"; 24].join(", ");
    let text = format!("(demand: (day_weights: [1e-200, 0, 0, 0, 0, 0, 0], hour_weights: [{tiny}]))");
    assert_eq!(refused(&text), ["demand.hour_weights"]);
}

#[test]
fn ranges_may_touch_bounds_and_value() {
    opens("(ranges: { \"staff.gross_hourly_wage\": (1, 500), \"staff.pension\": (0.05, 0.05) })");
    opens(
        "(ranges: { \"demand.channels[Phone].concurrency\": (1, 1), \"demand.channels[Chat].concurrency\": (1, 10) })",
    );
    opens("(hybrid: (rule: HighSeason(threshold: 1)), ranges: { \"hybrid.rule.threshold\": (0, 12) })");
    opens("(ranges: { \"demand.languages[Dutch].share\": (0, 1000), \"years.horizon\": (1, 30) })");
    assert_eq!(refused("(ranges: { \"hybrid.rule.threshold\": (0, 12) })"), ["ranges[hybrid.rule.threshold]"]);
    assert_eq!(refused("(ranges: { \"staff.pension\": (0.06, 0.07) })"), ["ranges[staff.pension]"]);
}

#[test]
fn any_input_may_have_a_note() {
    let notes = parameters::all().iter().map(|input| format!("\"{}\": \"my own\"", input.id));
    let named =
        ["demand.channels[E-mail].share", "demand.languages[Dutch].wage_premium"].map(|id| format!("\"{id}\": \"\""));
    let notes: Vec<String> = notes.chain(named).collect();
    assert_eq!(opens(&format!("(sources: {{ {} }})", notes.join(", "))).sources.len(), notes.len());
    assert_eq!(refused("(sources: { \"demand.channels[Fax].share\": \"\" })"), ["sources"]);
    assert_eq!(refused("(sources: { \"demand\": \"\", \"\": \"\" })"), ["sources", "sources"]);
}

#[test]
fn every_line_of_the_in_house_bill_may_be_in_the_budget() {
    let Some(Value::Lines(default)) = parameters::default_value("budget.visible") else { panic!("no default") };
    let bill = Comparison::of(&Scenario::default()).expect("a bill");
    let lines: Vec<&str> = bill.in_house().lines.iter().map(|line| line.id).collect();
    assert_eq!(lines.len(), 21);
    assert!(default.len() == 5 && default.iter().all(|line| lines.contains(&line.as_str())), "{default:?}");
    assert_eq!(in_house_lines().collect::<Vec<_>>(), lines);
    opens(&format!("(budget: (visible: {lines:?}))"));
    assert_eq!(refused("(budget: (visible: [\"service\", \"in_house\", \"\"]))"), ["budget.visible"; 3]);
}

#[test]
fn the_supplier_may_be_the_one_with_too_much_work() {
    // A million contacts a month in one half-hour a week: 365.25/7/12 = 4.348214 weeks, so 229,980 a week. Live agent time
    // is 0.6*360 + 0.12*480/2 + 0.08*480/3 = 257.6 s each: 229,980 * 257.6 / 1800 = 32,913 erlang, four times that 131,650.
    let text = |factor: &str| {
        let opening = "mon: (\"09:00\", \"09:30\"), tue: None, wed: None, thu: None, fri: None";
        format!("(demand: (contacts_per_month: 1000000, opening: ({opening})), outsourcing: (aht_factor: {factor}))")
    };
    opens(&text("3"));
    assert_eq!(refused(&text("4")), ["demand.contacts_per_month"]);
    let said = parse(text("4").as_bytes()).expect_err("too much").to_string();
    assert!(said.contains("which makes 131,650 erlang"), "{said}");
}
