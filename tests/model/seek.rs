//! What would have to change: turning points, sweeps and maps.

use std::sync::LazyLock;

use contact_tco::model::bill::Sourcing;
use contact_tco::model::break_even::BreakEven;
use contact_tco::model::cancellation::CancellationToken;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::parameters;
use contact_tco::model::scenario::{Form, Scenario};
use contact_tco::model::seek::{Likely, Map, Sweep, TurningPoint, TurningPoints, solutions};
use contact_tco::report::turn;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::model::oracles::{REFERENCES, scenario};

const VOLUME: &str = "demand.contacts_per_month";

/// The comparison with an input at another value.
fn at(scenario: &Scenario, id: &str, value: f64) -> Comparison {
    let mut changed = scenario.clone();
    *changed.number_mut(id).unwrap() = value;
    Comparison::of(&changed).unwrap()
}

fn difference(scenario: &Scenario, id: &str, value: f64) -> f64 {
    at(scenario, id, value).difference().to_f64().unwrap()
}

/// The turning points of the reference scenarios, found once for all tests.
static POINTS: LazyLock<Vec<(&str, Vec<TurningPoint>)>> = LazyLock::new(|| {
    let points = |name| TurningPoints::of(&scenario(name), &CancellationToken::default()).unwrap().unwrap().points;
    REFERENCES.into_iter().map(|name| (name, points(name))).collect()
});

#[test]
fn a_price_flips_the_answer_where_its_straight_line_meets_zero() {
    let scenario = Scenario::default();
    for id in
        ["outsourcing.minute_rate", "outsourcing.start_up", "outsourcing.management_fee", "outsourcing.other_per_month"]
    {
        let today = scenario.number(id).unwrap();
        // Far enough apart for cents not to matter.
        let other = 2.0 * today + 1.0;
        let (here, there) = (difference(&scenario, id, today), difference(&scenario, id, other));
        let slope = (there - here) / (other - today);
        let expected = today - here / slope;
        let bounds = parameters::find(id).unwrap().bounds.unwrap();
        let found = solutions(&scenario, id).unwrap();
        if (bounds.0..=bounds.1).contains(&expected) {
            // Cents of lines, and the retained share that a low invoice does not reach.
            assert!(found.len() == 1 && (found[0] / expected - 1.0).abs() < 0.01, "{id}: {found:?}, not {expected}");
        } else {
            assert_eq!(found, [0.0; 0], "{id}: {expected} is outside");
        }
    }
}

#[test]
fn the_volumes_at_which_the_answer_flips_are_the_crossings() {
    for form in Form::ALL {
        let mut scenario = Scenario::default();
        scenario.outsourcing.form = form;
        let found = solutions(&scenario, VOLUME).unwrap();
        for band in BreakEven::of(&scenario, BreakEven::RANGE).unwrap().bands.iter().filter(|band| band.form == form) {
            let (first, last) = (band.first as f64, band.last as f64 + 1.0);
            assert!(found.iter().any(|at| (first..=last).contains(at)), "{form:?}: {band:?} without any of {found:?}");
        }
    }
}

#[test]
fn at_every_flip_the_sign_differs_to_the_cent() {
    for (name, points) in POINTS.iter() {
        let scenario = scenario(name);
        let mut ids: Vec<&str> = points.iter().map(|point| point.id.as_str()).collect();
        let mut known = scenario.number_ids();
        ids.sort_unstable();
        known.sort_unstable();
        assert_eq!(ids, known);
        for point in points {
            assert!(point.solutions.is_sorted());
            let whole = parameters::find(&point.id).unwrap().whole;
            let bounds = parameters::find(&point.id).unwrap().bounds.unwrap();
            for solution in &point.solutions {
                let (below, above) = if whole {
                    assert_eq!(solution.fract(), 0.0);
                    (solution - 1.0, *solution)
                } else {
                    // A flip at nothing is one between nothing and the least there is.
                    let least = 1e-14 * (bounds.1 - bounds.0);
                    let part = (solution.abs() * 1e-9).max(least);
                    ((solution - part).max(bounds.0), (solution + part).min(bounds.1))
                };
                let is_cheaper = |value| at(&scenario, &point.id, value).difference() > Decimal::ZERO;
                assert_ne!(is_cheaper(below), is_cheaper(above), "{name}: {} at {solution}", point.id);
            }
        }
    }
}

#[test]
fn a_saw_tooth_has_all_its_flips() {
    // In-house rises in steps, and where it runs beside a form they cross back and forth.
    let forms = ["default", "toy_maker", "clinic"].into_iter().flat_map(|name| Form::ALL.map(|form| (name, form)));
    let most = forms.map(|(name, form)| {
        let mut scenario = scenario(name);
        scenario.outsourcing.form = form;
        solutions(&scenario, VOLUME).unwrap().len()
    });
    assert!(most.max() >= Some(3));
}

#[test]
fn the_years_never_flip_a_year() {
    let points = POINTS.iter().flat_map(|(_, points)| points);
    for point in points.filter(|point| point.id.starts_with("years.")) {
        assert_eq!((point.solutions.len(), point.likely), (0, None), "{}", point.id);
    }
}

#[test]
fn whole_inputs_flip_at_the_upper_of_two_whole_values() {
    let mut scenario = Scenario::default();
    // Shared agents cost less today, and each further one to be trained costs something.
    scenario.outsourcing.form = Form::BlendedMinute;
    scenario.outsourcing.minute_rate = 0.5;
    let found = solutions(&scenario, "outsourcing.blended_team").unwrap();
    let [solution] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(solution.fract(), 0.0);
    let agents = |agents| difference(&scenario, "outsourcing.blended_team", agents);
    assert!(agents(solution - 1.0) > 0.0 && agents(*solution) <= 0.0, "{solution}");
}

#[test]
fn values_that_cannot_be_planned_are_skipped() {
    let mut scenario = Scenario::default();
    // From some volume on, far below its hard bound, the busiest half-hour is too large to plan.
    scenario.demand.complexity = 4.0;
    let most = parameters::find(VOLUME).unwrap().bounds.unwrap().1;
    let mut largest = scenario.clone();
    largest.demand.contacts_per_month = most;
    assert!(Comparison::of(&largest).is_err());
    for solution in solutions(&scenario, VOLUME).unwrap() {
        assert!(difference(&scenario, VOLUME, solution).is_finite());
    }
    let sweep = Sweep::of(&scenario, VOLUME, (1000.0, most), &CancellationToken::default()).unwrap().unwrap();
    assert!(sweep.values.last() < Some(&most) && sweep.values.len() > 100);
}

#[test]
fn the_likeliest_flip_stands_on_top() {
    for (name, points) in POINTS.iter() {
        let rank = |point: &TurningPoint| match point.likely {
            Some(Likely { is_plausible, part, .. }) => (u8::from(!is_plausible), part),
            None => (2, 0.0),
        };
        assert!(points.is_sorted_by(|a, b| rank(a) <= rank(b)), "{name}");
        for point in points {
            let Some(likely) = point.likely else { continue };
            assert!(point.turns.contains(&likely.solution));
            assert_eq!(likely.distance, likely.solution - point.value);
            let plausible = parameters::find(&point.id).unwrap().plausible;
            assert_eq!(
                likely.is_plausible,
                plausible.is_some_and(|(low, high)| (low..=high).contains(&likely.solution))
            );
        }
    }
}

#[test]
fn just_beyond_what_is_told_of_a_turning_point_the_answer_is_the_other_one() {
    for (name, points) in POINTS.iter() {
        let scenario = scenario(name);
        for point in points {
            let Some(told) = turn::told(point).first().copied() else { continue };
            let input = parameters::find(&point.id).unwrap();
            let is_below = point.likely.unwrap().solution < point.value;
            let beyond = match (is_below, input.whole) {
                // The last volume before the answer turns, on the way up.
                _ if point.id == VOLUME => {
                    if is_below {
                        told
                    } else {
                        told + 1.0
                    }
                }
                // The upper of two whole values.
                (true, true) => told - 1.0,
                (false, true) => told,
                (true, false) => told - 4e-9 * told.abs(),
                (false, false) => told + 4e-9 * told.abs(),
            };
            let is_cheaper = |value| at(&scenario, &point.id, value).difference() > Decimal::ZERO;
            assert_ne!(is_cheaper(beyond), is_cheaper(point.value), "{name}: {} at {told}", point.id);
            let (low, high) = input.bounds.unwrap();
            assert!((low..=high).contains(&beyond), "{name}: {} may not be {beyond}", point.id);
            assert!(point.id != VOLUME || beyond >= 1.0, "{name}: no contacts are no turning point");
        }
    }
}

#[test]
fn the_volume_turns_the_answer_where_the_break_even_says_so() {
    for (name, points) in POINTS.iter() {
        let scenario = scenario(name);
        let point = points.iter().find(|point| point.id == VOLUME).unwrap();
        let form = scenario.outsourcing.form;
        let bands = BreakEven::of(&scenario, BreakEven::RANGE).unwrap().bands;
        let bands: Vec<_> = bands.into_iter().filter(|band| band.form == form).collect();
        for turn in &point.turns {
            let is_edge = |volume: u64| volume as f64 == *turn;
            let inside = bands.iter().any(|band| (band.first as f64..=band.last as f64).contains(&point.value));
            let is_far = *turn < BreakEven::RANGE.0 as f64 || *turn > BreakEven::RANGE.1 as f64;
            let known = bands.iter().any(|band| is_edge(band.first) || is_edge(band.last));
            assert!(known || inside || is_far, "{name}: {turn} is not among {bands:?}");
        }
        assert!(bands.is_empty() || !point.turns.is_empty(), "{name}");
    }
}

#[test]
fn a_distance_is_a_share_of_the_usual_range() {
    let mut scenario = Scenario::default();
    scenario.outsourcing.form = Form::Dedicated;
    let point = TurningPoint::of(&scenario, "outsourcing.dedicated_rate").unwrap();
    let likely = point.likely.unwrap();
    // The usual range is 32..75 EUR an hour.
    assert!((likely.part - likely.distance.abs() / 43.0).abs() < 1e-12, "{likely:?}");
    let volume = TurningPoint::of(&scenario, VOLUME).unwrap();
    if let Some(likely) = volume.likely {
        // Usual are 500..250000 contacts, a factor of 500.
        let expected = (likely.solution.max(0.5) / volume.value).ln().abs() / 500f64.ln();
        assert!((likely.part - expected).abs() < 1e-12, "{likely:?}");
    }
}

#[test]
fn a_sweep_holds_today_and_the_flips_inside_its_range() {
    for (name, id, range) in [
        ("default", VOLUME, (500.0, 250_000.0)),
        ("toy_maker", "demand.channels[Phone].aht_seconds", (120.0, 900.0)),
        ("clinic", VOLUME, (200.0, 30_000.0)),
        ("default", "outsourcing.blended_team", (0.0, 200.0)),
    ] {
        let scenario = scenario(name);
        let sweep = Sweep::of(&scenario, id, range, &CancellationToken::default()).unwrap().unwrap();
        assert!(sweep.values.contains(&scenario.number(id).unwrap()) && sweep.values.is_sorted());
        assert!((2..=242).contains(&sweep.values.len()) && sweep.values.len() == sweep.totals.len());
        for (value, totals) in sweep.values.iter().zip(&sweep.totals).step_by(20) {
            let comparison = at(&scenario, id, *value);
            for sourcing in Sourcing::ALL {
                let exact = comparison.bill(sourcing).total().to_f64().unwrap();
                assert!((exact - totals[sourcing.index()]).abs() < 0.5, "{name}: {id} at {value}");
            }
        }
        for form in Form::ALL {
            let mut chosen = scenario.clone();
            chosen.outsourcing.form = form;
            let mut expected = solutions(&chosen, id).unwrap();
            expected.retain(|solution| (range.0..=range.1).contains(solution));
            assert_eq!(sweep.crossings[form as usize], expected, "{name}: {form:?} over {id}");
        }
        let (first, last) = (sweep.cheapest.first().unwrap(), sweep.cheapest.last().unwrap());
        assert_eq!((first.0, last.1), range);
        for (from, to, option) in &sweep.cheapest {
            let middle = if from.fract() == 0.0 { (0.5 * (from + to)).floor() } else { 0.5 * (from + to) };
            assert_eq!(at(&scenario, id, middle).cheapest(), *option, "{name}: {id} from {from} to {to}");
        }
    }
    assert!(Sweep::of(&Scenario::default(), VOLUME, (9.0, 3.0), &CancellationToken::default()).is_err());
    assert!(Sweep::of(&Scenario::default(), "demand.months", (0.0, 1.0), &CancellationToken::default()).is_err());
}

#[test]
fn the_nodes_of_a_map_are_comparisons_and_its_borders_part_them() {
    let scenario = scenario("default");
    let (x, y) = ((VOLUME, 500.0, 250_000.0), ("outsourcing.minute_rate", 0.5, 2.0));
    let going = CancellationToken::default();
    let map = Map::of(&scenario, x, y, 25, 15, &going).unwrap().unwrap();
    assert_eq!((map.x.len(), map.y.len(), map.cells.len()), (25, 15, 25 * 15));
    assert_eq!((map.y[0], map.y[14], map.x[0]), (0.5, 2.0, 500.0));
    // Even in the logarithm: 500 times over 24 steps.
    assert!((map.x[12] / (500.0 * 500f64.sqrt()) - 1.0).abs() < 1e-12 && (map.x[24] / 250_000.0 - 1.0).abs() < 1e-12);
    let node = |volume: f64, rate: f64| {
        let mut changed = scenario.clone();
        changed.demand.contacts_per_month = volume;
        changed.outsourcing.minute_rate = rate;
        Comparison::of(&changed).unwrap()
    };
    for row in (0..15).step_by(3) {
        for column in (0..25).step_by(4) {
            let comparison = node(map.x[column], map.y[row]);
            assert_eq!(map.cheapest(column, row), Some(comparison.cheapest()));
            for sourcing in Sourcing::ALL {
                let exact = comparison.bill(sourcing).total().to_f64().unwrap();
                assert!((map.totals(column, row).unwrap()[sourcing.index()] - exact).abs() < 0.5);
            }
        }
    }
    let borders = map.borders(&scenario, (x.0, y.0), &going).unwrap().unwrap();
    assert!(borders.len() > 10, "{}", borders.len());
    for border in &borders {
        for (across, up) in border.ends {
            assert!((0.0..=1.0).contains(&across) && (0.0..=1.0).contains(&up), "{border:?}");
            let on_a_line = |part: f64, steps: f64| (part * steps).fract().min(1.0 - (part * steps).fract()) < 1e-9;
            if on_a_line(up, 14.0) && !on_a_line(across, 24.0) {
                // Half a 64th of a cell to either side another option is the cheapest.
                let volume = |across: f64| 500.0 * 500f64.powf(across);
                let rate = 0.5 + 1.5 * up;
                let step = 0.500_001 / 64.0 / 24.0;
                let (left, right) = (node(volume(across - step), rate), node(volume(across + step), rate));
                assert_ne!(left.cheapest(), right.cheapest(), "{border:?}");
            }
        }
    }
}

#[test]
fn what_is_stopped_has_no_answer() {
    let (scenario, going) = (Scenario::default(), CancellationToken::default());
    going.stop();
    let (x, y) = ((VOLUME, 500.0, 250_000.0), ("demand.complexity", 0.5, 2.0));
    assert_eq!(TurningPoints::of(&scenario, &going), Ok(None));
    assert_eq!(Sweep::of(&scenario, VOLUME, (500.0, 1000.0), &going), Ok(None));
    assert_eq!(Map::of(&scenario, x, y, 20, 10, &going), Ok(None));
    let map = Map::of(&scenario, x, y, 20, 10, &CancellationToken::default()).unwrap().unwrap();
    assert_eq!(map.borders(&scenario, (x.0, y.0), &going), Ok(None));
}

#[test]
fn numbers_that_can_be_changed_alone_stand_in_the_tables_order() {
    let ids = scenario("toy_maker").number_ids();
    let place = |id: &str| ids.iter().position(|known| known == id);
    assert!(place("demand.channels[Phone].share") < place("demand.channels[Chat].share"));
    assert!(place("demand.channels[Chat].share") < place("demand.channels[Phone].aht_seconds"));
    assert_eq!(place("demand.channels[Phone].concurrency"), None, "an agent has one telephone");
    assert!(place("demand.channels[Chat].concurrency").is_some());
    assert_eq!(place("hybrid.rule.threshold"), None, "the toy maker's rule is Daytime");
    assert!(scenario("clinic").number_ids().iter().any(|id| id == "hybrid.rule.threshold"));
    assert!(!ids.iter().any(|id| id == "demand.months" || id == "budget.visible"));
}
