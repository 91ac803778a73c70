//! What holds of the bills of any scenario.

use contact_tco::model::bill::{Pricing, Sourcing};
use contact_tco::model::break_even::{BreakEven, Curves};
use contact_tco::model::comparison::Comparison;
use contact_tco::model::error::ModelError;
use contact_tco::model::formula::{Unit, book};
use contact_tco::model::parameters;
use contact_tco::model::plan::Planner;
use contact_tco::model::scenario::{Form, Scenario};
use proptest::prelude::*;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::model::oracles::{REFERENCES, scenario};
use crate::model::scenarios::scenarios;

/// Amounts of all lines, in `Decimal` and in floating point.
fn both(scenario: &Scenario) -> Result<Vec<(String, f64, f64)>, ModelError> {
    let (plan, supplier) = Planner::new(scenario)?.at(scenario.demand.contacts_per_month)?;
    let mut exact = Pricing::<Decimal>::new(scenario)?;
    exact.price(&plan, &supplier)?;
    let mut fast = Pricing::<f64>::new(scenario)?;
    fast.price(&plan, &supplier)?;
    let rules = Sourcing::ALL.into_iter().flat_map(|sourcing| book().rules.of(sourcing));
    let line = |id| (book().quantity(id).id.clone(), exact.amount(id).to_f64().unwrap(), fast.amount(id));
    Ok(rules.map(|rule| line(rule.quantity)).collect())
}

#[test]
fn decimal_and_floating_point_agree_within_a_cent_a_line() {
    let mut all: Vec<Scenario> = REFERENCES.into_iter().map(scenario).collect();
    all.extend(REFERENCES.into_iter().map(|name| {
        let mut scenario = scenario(name);
        scenario.tax.vat_recovery = 0.0;
        scenario.outsourcing.stranded_overhead = 0.37;
        scenario.demand.contacts_per_month *= 1.7;
        scenario
    }));
    for scenario in all {
        for (id, exact, fast) in both(&scenario).unwrap() {
            assert!((exact - fast).abs() <= 0.01 + 1e-6, "{id}: {exact} and in floating point {fast}");
        }
    }
}

#[test]
fn without_contacts_only_what_is_fixed_is_paid() {
    let comparison = Comparison::at(&Scenario::default(), 0.0).unwrap();
    // The platform 6000, the implementation 40000 / 5 and its capital 0.05 * 40000 / 2.
    assert_eq!(comparison.in_house().total(), Decimal::from(15_000));
    for sourcing in Sourcing::ALL {
        assert_eq!((comparison.per_contact(sourcing), comparison.per_handled_hour(sourcing)), (None, None));
    }
}

/// The inputs that are prices, years' ones aside.
fn prices() -> impl Iterator<Item = &'static str> {
    let euros: Unit = "EUR".parse().unwrap();
    parameters::all().iter().filter(|input| input.group != parameters::Group::Years).filter_map(move |input| {
        let unit = input.dimension.as_ref().unwrap_or(&input.unit);
        (unit.split('/').next().unwrap().parse() == Ok(euros)).then_some(input.id.as_str())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, max_shrink_iters: 100, ..ProptestConfig::default() })]

    #[test]
    fn a_higher_price_never_lowers_a_bill_of_the_same_plan(mut scenario in scenarios(5000.0), rise in 1.0..2.0) {
        // What idle agents do for others is worth more with a higher wage.
        scenario.staffing.other_work = 0.0;
        let Ok((plan, supplier)) = Planner::new(&scenario).and_then(|p| p.at(scenario.demand.contacts_per_month)) else {
            return Ok(());
        };
        let totals = |scenario: &Scenario| {
            let mut pricing = Pricing::<Decimal>::new(scenario).unwrap();
            pricing.price(&plan, &supplier).unwrap();
            pricing.totals().unwrap()
        };
        let before = totals(&scenario);
        let mut seen = 0;
        for id in prices() {
            let mut dearer = scenario.clone();
            *dearer.number_mut(id).unwrap() *= rise;
            for (after, before) in totals(&dearer).into_iter().zip(before) {
                prop_assert!(after >= before, "{id}: {after} is less than {before}");
            }
            seen += 1;
        }
        prop_assert!(seen > 25, "only {seen} prices were found");
    }

    #[test]
    fn reclaimed_vat_costs_nothing_and_lines_make_totals(scenario in scenarios(5000.0)) {
        let mut scenario = scenario;
        scenario.tax.vat_recovery = 1.0;
        let Ok(comparison) = Comparison::of(&scenario) else { return Ok(()) };
        prop_assert_eq!(comparison.in_house().line("in_house.vat"), Some(Decimal::ZERO));
        for form in Form::ALL {
            let bill = comparison.bill(Sourcing::Outsourced(form));
            prop_assert_eq!(bill.line("vat"), Some(Decimal::ZERO));
            prop_assert_eq!(bill.hidden(), Decimal::ZERO);
        }
        for sourcing in Sourcing::ALL {
            let bill = comparison.bill(sourcing);
            prop_assert!(bill.lines.iter().all(|line| line.amount == line.amount.round_dp(2)));
            prop_assert!(comparison.bill(comparison.cheapest()).total() <= bill.total());
        }
    }
}

/// First and last volume of a band or range, with its form or option.
type Bands = Vec<(Form, u64, u64)>;
type Ranges = Vec<(u64, u64, Sourcing)>;

/// The bands and ranges when every whole volume is looked at, to the cent.
fn looked_at_one_by_one(scenario: &Scenario, (from, to): (u64, u64)) -> (Bands, Ranges) {
    let all: Vec<Comparison> = (from..=to).map(|volume| Comparison::at(scenario, volume as f64).unwrap()).collect();
    let mut bands = Bands::new();
    for form in Form::ALL {
        let cheaper = |at: &Comparison| at.bill(Sourcing::Outsourced(form)).total() < at.in_house().total();
        let mut open: Option<(Form, u64, u64)> = None;
        for (volume, pair) in (from..).zip(all.windows(2)) {
            if cheaper(&pair[0]) != cheaper(&pair[1]) {
                match &mut open {
                    Some((_, _, last)) if (volume - *last) as f64 <= f64::max(10.0, 0.1 * *last as f64) => {
                        *last = volume
                    }
                    _ => bands.extend(open.replace((form, volume, volume))),
                }
            }
        }
        bands.extend(open);
    }
    let mut ranges = Ranges::new();
    for (volume, comparison) in (from..).zip(&all) {
        match ranges.last_mut() {
            Some((_, last, option)) if *option == comparison.cheapest() => *last = volume,
            _ => ranges.push((volume, volume, comparison.cheapest())),
        }
    }
    (bands, ranges)
}

#[test]
fn the_search_finds_what_looking_at_every_volume_finds() {
    // In these ranges the examined volumes lie less than one contact apart.
    for (name, range) in
        [("clinic", (700, 1000)), ("clinic", (2300, 2600)), ("default", (12_700, 13_300)), ("toy_maker", (100, 500))]
    {
        let scenario = scenario(name);
        let found = BreakEven::of(&scenario, range).unwrap();
        let bands: Vec<_> = found.bands.iter().map(|band| (band.form, band.first, band.last)).collect();
        let ranges: Vec<_> = found.cheapest.iter().map(|range| (range.from, range.to, range.option)).collect();
        assert_eq!((bands, ranges), looked_at_one_by_one(&scenario, range), "{name} {range:?}");
    }
}

#[test]
fn two_options_of_one_price_are_a_tie_at_every_volume() {
    // A hybrid that is dedicated in every month, without commitment, is the dedicated contract.
    let mut scenario = Scenario::default();
    scenario.hybrid.rule = contact_tco::model::scenario::HybridRule::HighSeason { threshold: 0.0 };
    scenario.outsourcing.dedicated_min_share = 0.0;
    scenario.outsourcing.dedicated_rate = 20.0;
    let found = BreakEven::of(&scenario, (1000, 100_000)).unwrap();
    assert!(found.cheapest.iter().any(|range| range.option == Sourcing::Outsourced(Form::Dedicated)));
    assert!(found.cheapest.iter().all(|range| range.option != Sourcing::Outsourced(Form::Hybrid)));
}

#[test]
fn curves_are_the_totals_and_end_where_a_volume_cannot_be_planned() {
    let scenario = Scenario::default();
    let curves = Curves::of(&scenario, &[100.0, 12_345.0, 5e9, 6e9]).unwrap();
    assert_eq!(curves.points.len(), 2);
    assert!(matches!(curves.ended, Some(ModelError::LoadTooLarge { .. })), "{:?}", curves.ended);
    for point in &curves.points {
        let exact = Comparison::at(&scenario, point.contacts_per_month).unwrap();
        for (sourcing, total) in Sourcing::ALL.into_iter().zip(point.totals) {
            assert!((exact.bill(sourcing).total().to_f64().unwrap() - total).abs() < 0.05);
        }
    }
}

#[test]
fn a_range_that_is_none_is_an_error() {
    for range in [(0, 100), (200, 100), (1, 50_000_001)] {
        assert!(matches!(BreakEven::of(&Scenario::default(), range), Err(ModelError::Invalid(_))), "{range:?}");
    }
}

/// The default scenario with every input somewhere in its usual range, and a season of its own.
fn usual() -> impl Strategy<Value = Scenario> {
    let ids = Scenario::default().number_ids();
    let parts = proptest::collection::vec(0.0..1.0, ids.len());
    let months = proptest::collection::vec(0.4f64..2.0, 12);
    (parts, months, 500.0f64..40_000.0).prop_map(move |(parts, months, volume)| {
        let mut scenario = Scenario::default();
        for (id, part) in ids.iter().zip(parts) {
            let input = parameters::find(id).unwrap();
            if let Some((low, high)) = input.plausible {
                let value: f64 = low + part * (high - low);
                *scenario.number_mut(id).unwrap() = if input.whole { value.round() } else { value };
            }
        }
        (scenario.demand.months, scenario.demand.contacts_per_month) = (months, volume);
        // What idle agents do for others is worth more with a higher wage.
        scenario.staffing.other_work = 0.0;
        scenario
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() })]

    /// The team is chosen by what differs between teams as far as their hours go; the people who lead them and the places at
    /// which they sit follow. So where the choice passes from one team to another, in-house may fall a little.
    #[test]
    fn a_higher_wage_agency_rate_or_promise_hardly_lowers_in_house(scenario in usual(), rise in 1.001f64..1.1) {
        let total = |scenario: &Scenario| Comparison::of(scenario).unwrap().in_house().total();
        let before = total(&scenario);
        let least = before * Decimal::new(995, 3);
        for id in ["staff.gross_hourly_wage", "staff.agency_rate"] {
            let mut dearer = scenario.clone();
            *dearer.number_mut(id).unwrap() *= rise;
            let after = total(&dearer);
            prop_assert!(after >= least, "{id} {rise}: {before} falls to {after}");
        }
        let mut stricter = scenario.clone();
        for channel in &mut stricter.demand.channels {
            channel.service_level = (channel.service_level * rise).min(0.999);
        }
        let after = total(&stricter);
        prop_assert!(after >= least, "service {rise}: {before} falls to {after}");
    }
}
