//! What a file may hold, up to the edge.

use contact_tco::document::{open_text, parse, to_text};
use contact_tco::model::check::{check, in_house_lines};
use contact_tco::model::comparison::Comparison;
use contact_tco::model::parameters::{self, Value};
use contact_tco::model::scenario::{Day, HybridRule, Scenario, Time, Week};
use contact_tco::text::{Locale, Text};

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

/// A day that a channel's or language's opening leaves out is closed; in the department's it keeps its default.
#[test]
fn a_day_left_out_of_a_channels_opening_is_closed() {
    let demand = opens(
        "(demand: (
            channels: [(name: \"Phone\", kind: Phone, share: 1, aht_seconds: 300, opening: (tue: (\"10:00\", \"12:00\")))],
            languages: [(name: \"Dutch\", share: 1, team: \"One\", opening: Some((tue: (\"11:00\", \"20:00\"))))],
        ))",
    )
    .demand;
    let hours =
        |from: u16, to: u16| Some((Time::from_minutes(60 * from).unwrap(), Time::from_minutes(60 * to).unwrap()));
    assert_eq!(demand.channels[0].opening, Some(Week { tue: hours(10, 12), ..Week::CLOSED }));
    assert_eq!(demand.languages[0].opening, Some(Week { tue: hours(11, 20), ..Week::CLOSED }));
    assert_eq!(demand.languages[0].team(), Some("One"));
    assert_eq!(
        opens("(demand: (languages: [(name: \"Dutch\", share: 1, team: \"\", opening: None)]))"),
        Scenario::default()
    );
}

/// Channel, its share, its hours, the language's share and hours, and what is refused.
#[test]
fn a_channel_and_a_language_with_contacts_are_open_together() {
    let pair = |channel: (f64, &str), language: (f64, &str), more: &str| {
        format!(
            "(demand: ({more}
                channels: [
                    (name: \"Chat\", kind: Messaging, share: {}, aht_seconds: 300, {}),
                    (name: \"Mail\", kind: Deferred, share: 1, aht_seconds: 300),
                ],
                languages: [(name: \"Dutch\", share: 1), (name: \"German\", share: {}, {})]))",
            channel.0, channel.1, language.0, language.1
        )
    };
    let (morning, noon) = ("opening: (mon: (\"09:00\", \"12:00\"))", "opening: (mon: (\"12:00\", \"14:00\"))");
    let (chat, german) = ("demand.channels[Chat].opening", "demand.languages[German].opening");
    opens(&pair((1.0, morning), (1.0, ""), ""));
    opens(&pair((1.0, morning), (1.0, morning), ""));
    assert_eq!(refused(&pair((1.0, morning), (1.0, noon), "")), [chat]);
    assert_eq!(refused(&pair((1.0, "opening: ()"), (1.0, ""), "")), [chat, chat], "neither Dutch nor German");
    assert_eq!(refused(&pair((1.0, ""), (1.0, "opening: ()"), "")), [german]);
    // Without contacts together nothing is asked of them.
    opens(&pair((0.0, morning), (1.0, noon), ""));
    opens(&pair((1.0, morning), (0.0, noon), ""));
    // Sunday is outside the department's opening hours.
    let sunday = "opening: (sun: (\"09:00\", \"17:00\"))";
    assert_eq!(refused(&pair((1.0, ""), (1.0, sunday), "")), [german]);
    // Open, but in hours of weight zero: only without contacts.
    let quiet = "hour_weights: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],";
    assert_eq!(refused(&pair((1.0, ""), (1.0, morning), quiet)), [german]);
    opens(&pair((1.0, ""), (1.0, morning), &format!("{quiet} contacts_per_month: 0,")));
    assert_eq!(refused(&pair((1.0, ""), (1.0, "opening: ()"), "contacts_per_month: 0,")), [german]);
}

#[test]
fn tiers_stay_inside_the_bounds_and_apart() {
    let tiers = |tiers: &str| format!("(outsourcing: (tiers: [{tiers}]))");
    opens(&tiers("(from: 50000000, discount: 0.9), (from: 0, discount: 0)"));
    assert_eq!(refused(&tiers("(from: 50000001, discount: 0)")), ["outsourcing.tiers[1].from"]);
    assert_eq!(
        refused(&tiers("(from: 1, discount: 0), (from: 2, discount: 0.901)")),
        ["outsourcing.tiers[2].discount"]
    );
    assert_eq!(refused(&tiers("(from: 1, discount: -0.1)")), ["outsourcing.tiers[1].discount"]);
    assert_eq!(refused(&tiers("(from: 0, discount: 0), (from: -0, discount: 0.1)")), ["outsourcing.tiers[2].from"]);
}

#[test]
fn what_is_absent_has_no_range_and_may_have_a_note() {
    opens("(staffing: (patience: 180), ranges: { \"staffing.patience\": (60, 600) })");
    opens("(sources: { \"staffing.patience\": \"measured\", \"demand.languages[Dutch].team\": \"own\" })");
    assert_eq!(refused("(ranges: { \"staff.team_fte\": (1, 2) })"), ["ranges[staff.team_fte]"]);
    assert_eq!(refused("(staffing: (patience: 0.5))"), ["staffing.patience"]);
    assert_eq!(opens("(staff: (team_fte: None))"), Scenario::default());
}

/// A file of the first format is read as it was; what is new is told once, and saving writes the newest format.
#[test]
fn an_older_file_opens_and_says_which_inputs_are_new() {
    let opened = open_text(b"(format: 1, staffing: (patience: 90), demand: (contacts_per_month: 5000))").unwrap();
    let (scenario, older) = (opened.prepared.scenario(), opened.older.expect("it is older"));
    let new = &older.inputs;
    assert_eq!(older.version, 1);
    for id in ["staffing.service_window", "demand.languages[].team", "outsourcing.tiers", "risk.labour"] {
        assert!(new.contains(&id), "{id}: {new:?}");
    }
    assert!(!new.contains(&"staffing.patience"), "the file has it: {new:?}");
    assert!(!new.contains(&"staff.pension"), "it is not new");
    assert_eq!((scenario.staffing.patience, scenario.format), (Some(90.0), 2));
    assert!(to_text(scenario).starts_with("(\n    format: 2,\n"));
    let english = older.note(&Text::new(Locale::English));
    assert!(english.contains("(format 1)") && english.contains("Languages: Team, "), "{english}");
    for newest in ["(format: 2)", "()"] {
        assert_eq!(open_text(newest.as_bytes()).unwrap().older, None);
    }
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
    assert_eq!(lines.len(), 22);
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
