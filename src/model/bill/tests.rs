//! The bills against an independent implementation, and small ones worked by hand.

use super::Sourcing;
use crate::model::formula::book;
use crate::model::scenario::Scenario;

#[test]
fn no_formula_mixes_units_and_every_line_is_euros_a_year() {
    assert_eq!(book().unit_faults(), Vec::<String>::new());
}

#[test]
fn a_usual_budget_is_the_default_of_the_visible_lines() {
    let rules = book().rules.of(Sourcing::InHouse).iter();
    let usual: Vec<_> = rules.filter(|rule| rule.marks.in_budget).map(|rule| rule.id.to_owned()).collect();
    assert_eq!(usual, Scenario::default().budget.visible);
}
