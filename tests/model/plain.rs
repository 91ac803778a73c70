//! The program against the plain way.

use contact_tco::model::error::ModelError;
use contact_tco::model::plan::{Plan, Planner, SupplierPlan};
use contact_tco::model::scenario::{Scenario, ServiceWindow};
use proptest::prelude::*;

use crate::model::plainly::{Own, Permanent, Supplied, Work, own, permanent, supplied};
use crate::model::scenarios::scenarios;

/// The loaded wage of an hour, from the inputs.
fn loaded_wage(scenario: &Scenario) -> f64 {
    let (staff, languages) = (&scenario.staff, &scenario.demand.languages);
    let all: f64 = languages.iter().map(|language| language.share).sum();
    let mut premium = 0.0;
    for one in languages {
        let team = languages.iter().filter(|other| one.team().is_some() && other.team() == one.team());
        let largest = team.map(|other| other.wage_premium).fold(one.wage_premium, f64::max);
        premium += one.share / all * (1.0 + largest);
    }
    let loading =
        (1.0 + staff.holiday_allowance + staff.year_end_bonus) * (1.0 + staff.employer_charges + staff.pension);
    staff.gross_hourly_wage * loading * premium
}

struct Compared<'a> {
    scenario: &'a Scenario,
    /// Differences of large sums are exact to those sums.
    scale: f64,
}

impl Compared<'_> {
    fn same(&self, name: &str, actual: &[f64], expected: &[f64]) -> Result<(), TestCaseError> {
        let scale = expected.iter().copied().fold(self.scale, f64::max);
        for (actual, expected) in actual.iter().zip(expected) {
            prop_assert!(
                (actual - expected).abs() <= 1e-9 * scale + 1e-9,
                "{name}: {actual} and plainly {expected} of {:?}",
                self.scenario
            );
        }
        Ok(())
    }

    fn own(&self, plan: &Plan, plain: &Own, team: &Permanent) -> Result<(), TestCaseError> {
        self.same("staffed_hours", &plan.staffed_hours, &plain.staffed_hours)?;
        self.same("surcharge_hours", &[plan.surcharge_hours], &[plain.surcharge_hours])?;
        self.same("peak_agents", &[plan.peak_agents], &[plain.peak_agents])?;
        self.same("other_work_hours", &[plan.other_work_hours], &[plain.other_work_hours])?;
        self.same("permanent_hours", &[plan.permanent_hours_per_month], &[team.hours])?;
        let fte = self.scenario.staff.fte_hours_per_week * crate::model::plainly::WEEKS;
        self.same("agency_fte", &[plan.agency_fte * fte * 12.0], &[team.short])?;
        self.same("peak_agency_fte", &[plan.peak_agency_fte * fte], &[team.peak])
    }

    fn supplier(&self, plan: &SupplierPlan, plain: &Supplied) -> Result<(), TestCaseError> {
        macro_rules! same {
            ($($one:ident)*; $($months:ident)*) => {
                $(self.same(stringify!($one), &[plan.$one], &[plain.$one])?;)*
                $(self.same(stringify!($months), &plan.$months, &plain.$months)?;)*
            };
        }
        same!(discount other_work_hours hybrid_other_work_hours;
            staffed_hours dedicated_hours blended_minutes blended_contacts hybrid_hours hybrid_staffed_hours
            hybrid_minutes hybrid_contacts hybrid_handling_hours);
        self.same("core", &[plan.dedicated_core, plan.blended_core], &[plain.dedicated_team.0, plain.blended_team.0])?;
        self.same("hybrid core", &[plan.hybrid_core], &[plain.hybrid_team.0])?;
        let seasonal = [plan.dedicated_seasonal, plan.blended_seasonal, plan.hybrid_seasonal];
        self.same("seasonal", &seasonal, &[plain.dedicated_team.1, plain.blended_team.1, plain.hybrid_team.1])
    }
}

fn compare(scenario: &Scenario) -> Result<(), TestCaseError> {
    let volume = scenario.demand.contacts_per_month;
    let planned = Planner::new(scenario).and_then(|planner| planner.at(volume));
    let found = match planned {
        // What breaks a rule of the check is for the check to say.
        Err(ModelError::Invalid(_)) if !contact_tco::model::check::check(scenario).is_empty() => return Ok(()),
        found => found,
    };
    let (plan, supplier) = found.unwrap();
    let plain = own(&Work::own(scenario, volume));
    let plain_supplier = supplied(&Work::of_supplier(scenario, volume));
    let needed = plan.paid_hours;
    let team = permanent(scenario, loaded_wage(scenario), &needed);
    let compared = Compared { scenario, scale: 1e-3 * needed.iter().sum::<f64>() };
    compared.own(&plan, &plain, &team)?;
    compared.supplier(&supplier, &plain_supplier)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, max_shrink_iters: 100, ..ProptestConfig::default() })]

    #[test]
    fn the_planner_gives_the_figures_of_the_plain_way(scenario in scenarios(20_000.0)) {
        compare(&scenario)?;
    }
}

#[test]
fn every_window_and_patience_is_as_the_plain_way_has_it() {
    for name in ["default", "camping_languages", "alarm_centre", "toy_maker"] {
        for window in ServiceWindow::ALL {
            for patience in [None, Some(45.0)] {
                let mut scenario = crate::model::oracles::scenario(name);
                (scenario.staffing.service_window, scenario.staffing.patience) = (window, patience);
                for volume in [150.0, 3_000.0, 40_000.0] {
                    scenario.demand.contacts_per_month = volume;
                    compare(&scenario)
                        .unwrap_or_else(|error| panic!("{name} {window:?} {patience:?} {volume}: {error}"));
                }
            }
        }
    }
}
