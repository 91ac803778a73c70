//! What would have to change: turning points, sweeps and maps.

use contact_tco::model::break_even::BreakEven;
use contact_tco::model::scenario::{Form, Scenario};
use contact_tco::model::seek::solutions;

#[test]
fn the_volumes_at_which_the_answer_flips_are_the_crossings() {
    for form in Form::ALL {
        let mut scenario = Scenario::default();
        scenario.outsourcing.form = form;
        let found = solutions(&scenario, "demand.contacts_per_month").unwrap();
        for band in BreakEven::of(&scenario, BreakEven::RANGE).unwrap().bands.iter().filter(|band| band.form == form) {
            let (first, last) = (band.first as f64, band.last as f64 + 1.0);
            assert!(found.iter().any(|at| (first..=last).contains(at)), "{form:?}: {band:?} without any of {found:?}");
        }
    }
}
