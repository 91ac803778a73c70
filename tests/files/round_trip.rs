//! What is saved opens as it was, and saved again it is the same text.

use contact_tco::document::{examples, parse, to_text};
use contact_tco::model::check::check;
use contact_tco::model::parameters::{self, Value};
use contact_tco::model::scenario::{Scenario, Tier, Time, Week};
use proptest::prelude::*;

use crate::files::scenarios::{plain_numbers, scenario};

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, max_shrink_iters: 100, ..ProptestConfig::default() })]

    #[test]
    fn any_scenario_comes_back_and_its_text_too(scenario in scenario()) {
        let text = to_text(&scenario);
        let read = parse(text.as_bytes());
        prop_assert!(read.is_ok(), "{}\n{text}", read.unwrap_err());
        let read = read.unwrap();
        prop_assert_eq!(&read, &scenario, "{}", &text);
        prop_assert_eq!(to_text(&read), text);
    }

    #[test]
    fn fifteen_digits_come_back_to_the_digit(digits in 100_000_000_000_000_u64..500_000_000_000_000, point in 1..=3_usize) {
        // A wage of 15 significant digits between 1 and 500.
        let digits = digits.to_string();
        let written = format!("{}.{}", &digits[..point], &digits[point..]);
        let plain = written.trim_end_matches('0').trim_end_matches('.');
        let scenario = parse(format!("(staff: (gross_hourly_wage: {written}))").as_bytes()).expect("a scenario");
        let expected = format!("        gross_hourly_wage: {plain},\n");
        prop_assert!(to_text(&scenario).contains(&expected), "{expected}");
    }

}

proptest! {
    // Each case is a hundred files.
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, max_shrink_iters: 20, ..ProptestConfig::default() })]

    #[test]
    fn every_number_of_a_saved_scenario_is_found(scenario in scenario()) {
        for id in plain_numbers() {
            let (_, high) = parameters::find(id).and_then(|input| input.bounds).expect("bounds");
            let mut scenario = scenario.clone();
            scenario.ranges.clear();
            *scenario.number_mut(id).expect(id) = high + 7.5;
            is_found(&scenario, id, high + 7.5)?;
        }
        for index in 0..scenario.demand.channels.len() {
            let mut scenario = scenario.clone();
            scenario.ranges.clear();
            scenario.demand.channels[index].aht_seconds = 14_407.5;
            let id = format!("demand.channels[{}].aht_seconds", scenario.demand.channels[index].name);
            is_found(&scenario, &id, 14_407.5)?;
        }
    }
}

/// The fault of that id points at the number, in the line of its field.
fn is_found(scenario: &Scenario, id: &str, number: f64) -> Result<(), TestCaseError> {
    let text = to_text(scenario);
    let error = parse(text.as_bytes()).expect_err("a number out of bounds");
    let fault = error.faults.iter().find(|fault| fault.id == id);
    let Some(at) = fault.and_then(|fault| fault.at) else {
        return Err(TestCaseError::fail(format!("{id} is not found: {error}")));
    };
    let line: Vec<char> = text.lines().nth(at.line - 1).expect("a line").chars().collect();
    let before: String = line[..at.column - 1].iter().collect();
    let there: String = line[at.column - 1..].iter().collect();
    let field = id.rsplit('.').next().expect("a name");
    prop_assert!(there.starts_with(&format!("{number}")), "{id}: {there}\n{error}");
    prop_assert!(before.ends_with(&format!("{field}: ")), "{id}: {before}");
    Ok(())
}

#[test]
fn every_example_comes_back() {
    for example in examples() {
        let scenario = parse(example.text.as_bytes()).expect(example.name);
        let text = to_text(&scenario);
        assert_eq!(parse(text.as_bytes()).as_ref(), Ok(&scenario), "{}", example.name);
    }
}

#[test]
fn every_input_is_written() {
    let text = to_text(&Scenario::default());
    for input in parameters::all().iter().filter(|input| input.id != "hybrid.rule.threshold") {
        let field = input.id.rsplit('.').next().expect("a name");
        let stands = [' ', '('].iter().any(|before| text.contains(&format!("{before}{field}: ")));
        let is_written = input.default != Some(Value::Absent) || field == "opening";
        assert_eq!(stands, is_written, "{}", input.id);
    }
    assert!(check(&Scenario::default()).is_empty());
}

#[test]
fn the_layout_is_that_of_the_format() {
    let mut scenario =
        Scenario { name: "Toy \"maker\"".to_owned(), notes: "Dutch\nand Ünïcode".to_owned(), ..Scenario::default() };
    scenario.ranges.insert("staff.gross_hourly_wage".to_owned(), contact_tco::model::scenario::Range(16.0, 19.0));
    scenario.demand.languages[0].team = "Benelux".to_owned();
    let until = |hour: u16| Some((Time::default(), Time::from_minutes(60 * hour).expect("a time")));
    scenario.demand.languages[0].opening = Some(Week { mon: until(12), ..Week::CLOSED });
    scenario.staffing.patience = Some(180.0);
    scenario.outsourcing.tiers = vec![Tier { from: 5000.0, discount: 0.03 }, Tier { from: 20_000.0, discount: 0.075 }];
    let text = to_text(&scenario);
    for line in [
        "(\n    format: 2,\n    name: \"Toy \\\"maker\\\"\",\n    notes: \"Dutch\\nand Ünïcode\",\n    demand: (\n",
        "        contacts_per_month: 10000,\n",
        "        months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],\n",
        "            mon: (\"09:00\", \"17:30\"),\n",
        "            sat: None,\n",
        "            (name: \"Chat\", kind: Messaging, share: 0.12, aht_seconds: 480, concurrency: 2, service_level: 0.8, answer_within: 60),\n",
        "            (name: \"E-mail\", kind: Deferred, share: 0.2, aht_seconds: 300),\n",
        "                team: \"Benelux\",\n                opening: (mon: (\"00:00\", \"12:00\"), tue: None, wed: None, thu: None, fri: None, sat: None, sun: None),\n",
        "        patience: 180,\n        service_window: Week,\n",
        "        tiers: [(from: 5000, discount: 0.03), (from: 20000, discount: 0.075)],\n",
        "        gross_hourly_wage: 16.5,\n",
        "        rule: Daytime(days: [Mon, Tue, Wed, Thu, Fri], from: \"09:00\", to: \"17:00\"),\n",
        "    ranges: {\"staff.gross_hourly_wage\": (16, 19)},\n)\n",
    ] {
        assert!(text.contains(line), "{line}\nis not in\n{text}");
    }
}
