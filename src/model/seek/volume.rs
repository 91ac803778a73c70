//! The volumes at which the answer turns, as the break-even has them.

use std::sync::Arc;

use crate::model::break_even::volumes::axis_range;
use crate::model::break_even::{Band, BreakEven};
use crate::model::prepared::Prepared;

/// The turning points of a scenario's volume, rising: instead of the solutions of the search, which examines other volumes
/// of the same saw-tooth, the crossings of the break-even that people see beside them. Where it has none near a solution,
/// that stays.
pub(super) fn turns(prepared: &Arc<Prepared>, solutions: &[f64]) -> Vec<f64> {
    let scenario = prepared.scenario();
    let today = scenario.demand.contacts_per_month;
    let found = BreakEven::of(prepared, axis_range(today));
    let bands = found.map(|found| found.bands).unwrap_or_default();
    let bands: Vec<Band> = bands.into_iter().filter(|band| band.form == scenario.outsourcing.form).collect();
    told(today, solutions, &bands)
}

/// Of solutions and bands of crossings what is told at a volume of today.
fn told(today: f64, solutions: &[f64], bands: &[Band]) -> Vec<f64> {
    // Within a band the answer goes back and forth: there only the search says where it turns next.
    let (around, others): (Vec<&Band>, Vec<&Band>) =
        bands.iter().partition(|band| (band.first as f64) < today && today <= band.last as f64);
    let mut turns: Vec<f64> = others.iter().flat_map(|band| edges(band, today)).collect();
    // At no contacts nothing is compared.
    let whole = solutions.iter().map(|solution| solution.floor()).filter(|solution| *solution >= 1.0);
    turns.extend(whole.filter(|solution| !others.iter().any(|band| is_of(band, *solution))));
    turns.extend(around.iter().flat_map(|band| {
        let (first, last) = (band.first as f64, band.last as f64);
        let outside = !solutions.iter().any(|solution| is_of(band, solution.floor()));
        if outside { vec![first, last] } else { Vec::new() }
    }));
    turns.sort_by(f64::total_cmp);
    turns.dedup();
    turns
}

/// Where the answer turns first on the way from today's volume into a band, and where it turns back for good if it does.
fn edges(band: &Band, today: f64) -> Vec<f64> {
    let (first, last) = (band.first as f64, band.last as f64);
    if band.cheaper_below == band.cheaper_above {
        vec![first, last]
    } else if today <= first {
        vec![first]
    } else {
        vec![last]
    }
}

/// Whether a crossing belongs to a band: as near as the crossings of a band lie to each other.
fn is_of(band: &Band, solution: f64) -> bool {
    let (first, last) = (band.first as f64, band.last as f64);
    let near = |low: f64, high: f64| high - low <= (low / 10.0).max(10.0);
    near(solution.min(first), first) && near(last, solution.max(last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::bill::Sourcing;
    use crate::model::scenario::Form;

    fn band(first: u64, last: u64, [below, above]: [bool; 2]) -> Band {
        let side = |outsourced| if outsourced { Sourcing::Outsourced(Form::Hybrid) } else { Sourcing::InHouse };
        Band { form: Form::Hybrid, first, last, cheaper_below: side(below), cheaper_above: side(above) }
    }

    #[test]
    fn the_crossing_of_the_break_even_stands_for_one_found_beside_it() {
        // 23,581.3 and 23,586 are crossings of one saw-tooth.
        assert_eq!(told(9_000.0, &[23_581.3], &[band(23_586, 23_586, [true, false])]), [23_586.0]);
        // From above, a band begins at its last crossing; from below at its first.
        let bands = [band(754, 1_090, [true, false])];
        assert_eq!(told(10_000.0, &[755.4, 1_088.2], &bands), [1_090.0]);
        assert_eq!(told(500.0, &[755.4, 1_088.2], &bands), [754.0]);
        // What turns the answer and turns it back has two ends.
        assert_eq!(told(500.0, &[755.4, 1_088.2], &[band(754, 1_090, [true, true])]), [754.0, 1_090.0]);
    }

    #[test]
    fn what_the_break_even_does_not_see_stays_but_no_volume_of_nothing() {
        assert_eq!(told(9_000.0, &[0.0, 0.7, 41.5, 5_000_000.2], &[]), [41.0, 5_000_000.0]);
        // Today between two crossings of a band: the next on either side.
        let bands = [band(8_000, 9_500, [true, false])];
        assert_eq!(told(9_000.0, &[8_000.0, 8_900.0, 9_100.0, 9_300.5], &bands), [8_000.0, 8_900.0, 9_100.0, 9_300.0]);
    }
}
