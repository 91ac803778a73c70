//! A price changed in the workbook gives what the program gives for the changed scenario.

use contact_tco::model::bill::{Bill, Sourcing};
use contact_tco::model::comparison::Comparison;
use contact_tco::model::formula::Number;
use contact_tco::model::parameters;
use contact_tco::model::scenario::{HybridRule, Scenario, StartOfYears};
use contact_tco::model::years::Years;
use contact_tco::report::workbook::{Follows, follows};

use ironcalc::base::cell::CellValue;

use crate::export::engine::Engine;
use crate::export::findings::{growing, open, scenarios};
use crate::export::recalculated::{HALF_A_CENT, hold_years, totals};

/// Another value that an input may hold, not too near.
pub fn another(value: f64, id: &str) -> f64 {
    let input = parameters::find(id).expect("an input");
    let (low, high) = input.bounds.expect("a number");
    let change = if value == 0.0 { (high - low).min(1.0) * 0.13 } else { value * 0.13 };
    let other = if value + change <= high { value + change } else { value - change };
    if input.whole { (value + 1.0).min(high) } else { other }
}

/// The name of an input's cell: items of lists by their number.
pub fn name_of(scenario: &Scenario, id: &str) -> String {
    let Some((list, rest)) = id.split_once('[') else { return id.to_owned() };
    let (item, field) = rest.split_once("].").expect("an item");
    let demand = &scenario.demand;
    let place = if list == "demand.channels" {
        demand.channels.iter().position(|channel| channel.name == item)
    } else {
        demand.languages.iter().position(|language| language.name == item)
    };
    format!("{list}.{}.{field}", place.expect("an item of the scenario") + 1)
}

/// Changes one input at a time and holds the totals against the program's.
fn hold(name: &str, scenario: &Scenario) -> (usize, usize) {
    let mut engine = open(scenario);
    let (mut followed, mut partly) = (0, 0);
    for id in scenario.number_ids() {
        let except = match follows(scenario, &id) {
            Follows::Everywhere => None,
            Follows::AllBut(sourcing) => Some(sourcing),
            Follows::Nowhere => continue,
        };
        let Some(value) = scenario.number(&id) else { continue };
        let mut changed = scenario.clone();
        *changed.number_mut(&id).expect("a number") = another(value, &id);
        let Ok(comparison) = Comparison::of(&changed) else { continue };
        let cell = name_of(scenario, &id);
        engine.set(&cell, another(value, &id));
        engine.recalculate();
        for ((sourcing, bill), found) in Sourcing::ALL.into_iter().zip(&comparison.bills).zip(totals(&engine)) {
            let expected = Number::to_f64(Bill::total(bill));
            let is_same = (found - expected).abs() < HALF_A_CENT;
            assert!(is_same || Some(sourcing) == except, "{name}: {id}: {sourcing:?} is {found}, not {expected}");
        }
        if except.is_none()
            && let Ok(years) = Years::of(&changed)
        {
            hold_years(&engine, &years, &format!("{name}: {id}"));
        }
        engine.set(&cell, value);
        followed += 1;
        partly += usize::from(except.is_some());
    }
    (followed, partly)
}

#[test]
fn a_changed_price_gives_the_programs_totals() {
    let some = ["reference clinic", "reference toy_maker", "energy_supplier", "growing", "greenfield"];
    for (name, scenario) in scenarios().into_iter().filter(|(name, _)| some.contains(&name.as_str())) {
        let (followed, partly) = hold(&name, &scenario);
        assert!(followed >= 65, "{name}: only {followed} inputs can be changed, {partly} of them in part");
        assert!(partly > 0 || scenario.hybrid.rule != HybridRule::Cheapest, "{name}");
    }
}

#[test]
fn wages_rates_and_rents_follow_everywhere_and_demand_does_not() {
    let scenario = Scenario::default();
    for id in [
        "staff.gross_hourly_wage",
        "staff.agency_rate",
        "outsourcing.minute_rate",
        "housing.cost_per_m2",
        "tax.vat_rate",
        "recruitment.turnover",
        "staff.span_team_leader",
        "housing.home_share",
        "years.discount",
        "demand.languages[].wage_premium",
    ] {
        assert_eq!(follows(&scenario, id), Follows::Everywhere, "{id}");
    }
    for id in [
        "demand.contacts_per_month",
        "demand.opening",
        "absence.rate",
        "staff.flex_band",
        "years.horizon",
        "years.volume_growth",
        "outsourcing.aht_factor",
        "demand.channels",
        "staff.day_from",
    ] {
        assert_eq!(follows(&scenario, id), Follows::Nowhere, "{id}");
    }
    let mut cheapest = scenario;
    cheapest.hybrid.rule = HybridRule::Cheapest;
    let hybrid = Follows::AllBut(Sourcing::ALL[4]);
    assert_eq!(follows(&cheapest, "outsourcing.minute_rate"), hybrid);
    assert_eq!(follows(&cheapest, "staff.gross_hourly_wage"), Follows::Everywhere);
}

#[test]
fn another_permanent_team_is_chosen_when_wages_cross_the_agency_rate() {
    let [(_, scenario), _] = growing();
    let mut engine = open(&scenario);
    engine.recalculate();
    let before = engine.value("plan.permanent_hours_per_month");
    let mut changed = scenario.clone();
    changed.staff.agency_rate = 19.0;
    engine.set("staff.agency_rate", 19.0);
    engine.recalculate();
    let after = engine.value("plan.permanent_hours_per_month");
    let expected = Comparison::of(&changed).expect("a comparison").plan.permanent_hours_per_month;
    assert!((after - expected).abs() < 1e-9 && (before - after).abs() > 1.0, "{before} to {after}, not {expected}");
    hold_total(&engine, &changed);
}

#[test]
fn a_changed_start_and_budget_follow_too() {
    let [(_, scenario), _] = growing();
    let mut engine = open(&scenario);
    let (start, seen) = (engine.cell("years.start").unwrap(), engine.cell("in_house.housing").unwrap());
    engine.set_words(start, "Starting from nothing");
    engine.set_words((seen.0, seen.1, seen.2 + 1), "Yes");
    let form = engine.cell("outsourcing.form").unwrap();
    engine.set_words(form, "Hybrid");
    engine.recalculate();
    let mut changed = scenario;
    changed.years.start = StartOfYears::Greenfield;
    changed.budget.visible.push("in_house.housing".to_owned());
    hold_years(&engine, &Years::of(&changed).expect("years"), "greenfield");
    let comparison = Comparison::of(&changed).expect("a comparison");
    let hidden = Number::to_f64(comparison.in_house().hidden());
    assert!((engine.value("total.hidden") - hidden).abs() < HALF_A_CENT);
    let saving = comparison.in_house().total() - comparison.bills[4].total();
    let words = if Number::to_f64(saving) > 0.0 { "Outsourcing is cheaper" } else { "In-house is cheaper" };
    assert!(engine.cells().iter().any(|cell| engine.value_at(*cell) == CellValue::String(words.to_owned())), "{words}");
}

fn hold_total(engine: &Engine, scenario: &Scenario) {
    let expected = Number::to_f64(Comparison::of(scenario).expect("a comparison").in_house().total());
    assert!((totals(engine)[0] - expected).abs() < HALF_A_CENT, "{} and not {expected}", totals(engine)[0]);
}
