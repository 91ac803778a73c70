//! Plans against an independent implementation.

use contact_tco::model::plan::Planner;
use serde_json::Value;

use crate::model::oracles::{REFERENCES, assert_close, comparison, scenario};

fn assert_numbers(actual: &[f64], expected: &Value, what: &str) {
    let expected: Vec<f64> = match expected {
        Value::Array(values) => values.iter().map(|value| value.as_f64().unwrap()).collect(),
        value => vec![value.as_f64().unwrap()],
    };
    assert_eq!(actual.len(), expected.len(), "{what}");
    for (index, (actual, expected)) in actual.iter().zip(expected).enumerate() {
        assert_close(*actual, expected, &format!("{what}[{index}]"));
    }
}

#[test]
fn plans_are_those_of_the_independent_implementation() {
    for name in REFERENCES {
        let scenario = scenario(name);
        let expected = comparison(name);
        let (plan, _) = Planner::new(&scenario).unwrap().at(scenario.demand.contacts_per_month).unwrap();
        let figures: [(&str, &[f64]); 16] = [
            ("staffed_hours", &plan.staffed_hours),
            ("surcharge_hours", &[plan.surcharge_hours]),
            ("peak_agents", &[plan.peak_agents]),
            ("paid_hours", &plan.paid_hours),
            ("permanent_hours_per_month", &[plan.permanent_hours_per_month]),
            ("agency_hours", &[plan.agency_hours]),
            ("agent_fte", &[plan.agent_fte]),
            ("agency_fte", &[plan.agency_fte]),
            ("peak_agency_fte", &[plan.peak_agency_fte]),
            ("support_fte", &[plan.support_fte]),
            ("heads", &[plan.heads]),
            ("hires", &[plan.hires]),
            ("workplaces", &[plan.workplaces]),
            ("users", &[plan.users]),
            ("devices", &[plan.devices]),
            ("other_work_hours", &[plan.other_work_hours]),
        ];
        for (id, actual) in figures {
            assert_numbers(actual, &expected["plan"][id], &format!("{name}: {id}"));
        }
        let demand =
            [("contacts_per_year", plan.contacts_per_year), ("handling_hours_per_year", plan.handling_hours_per_year)];
        for (id, actual) in demand {
            assert_numbers(&[actual], &expected["demand"][id], &format!("{name}: {id}"));
        }
    }
}

/// The reference prints bills, not what they are made of: the supplier's quantities follow from its lines by division.
/// A line is rounded to the cent, so the quotient is known to about a cent of it.
fn assert_money(actual: f64, expected: &str, what: &str) {
    let expected: f64 = expected.parse().unwrap();
    let margin = 0.0051 + 1e-9 * expected;
    assert!((actual - expected).abs() <= margin, "{what}: {actual} and not {expected}");
}

fn line<'a>(expected: &'a Value, form: &str, id: &str) -> &'a str {
    let lines = expected["outsourced"][form]["lines"].as_array().unwrap();
    lines.iter().find(|line| line["id"] == id).unwrap()["amount"].as_str().unwrap()
}

#[test]
fn supplier_quantities_give_the_independent_implementation_s_service_and_training_lines() {
    use contact_tco::model::scenario::BlendedUnit;
    for name in REFERENCES {
        let scenario = scenario(name);
        let expected = comparison(name);
        let (_, plan) = Planner::new(&scenario).unwrap().at(scenario.demand.contacts_per_month).unwrap();
        let terms = &scenario.outsourcing;
        let left = 1.0 - plan.discount;
        let hour = (1.0 + terms.billed_uplift) * terms.dedicated_rate * left;
        let minute = terms.minute_rate * left;
        let contact = terms.contact_rate * scenario.demand.complexity * left;
        let year =
            |months: &dyn Fn(usize) -> f64| (0..12).map(|m| months(m).max(terms.minimum_monthly_invoice)).sum::<f64>();
        let committed = |hours: &[f64; 12], month: usize| {
            let with: Vec<f64> = hours.iter().copied().filter(|hours| *hours > 0.0).collect();
            let mean = with.iter().sum::<f64>() / with.len() as f64;
            if hours[month] > 0.0 { hours[month].max(terms.dedicated_min_share * mean) } else { 0.0 }
        };
        let hybrid = |m: usize| {
            committed(&plan.hybrid_hours, m) * hour
                + match scenario.hybrid.blended_unit {
                    BlendedUnit::Minute => plan.hybrid_minutes[m] * minute,
                    BlendedUnit::Contact => plan.hybrid_contacts[m] * contact,
                }
        };
        let forms = [
            ("dedicated", year(&|m| committed(&plan.dedicated_hours, m) * hour), plan.dedicated_core),
            ("blended_minute", year(&|m| plan.blended_minutes[m] * minute), plan.blended_core),
            ("blended_contact", year(&|m| plan.blended_contacts[m] * contact), plan.blended_core),
            ("hybrid", year(&hybrid), plan.hybrid_core),
        ];
        for (form, service, core) in forms {
            let what = format!("{name}: {form}");
            assert_money(service, line(&expected, form, "service"), &format!("{what} service"));
            let hours = terms.training_hours * scenario.demand.complexity;
            let training = core * hours * terms.training_rate / terms.contract_years;
            assert_money(training, line(&expected, form, "training.initial"), &format!("{what} training"));
            let telephony = 12.0 * terms.numbers_per_month + plan.phone_minutes * terms.forwarding_per_minute;
            assert_money(telephony, line(&expected, form, "telephony"), &format!("{what} telephony"));
        }
    }
}
