//! Explanations: what is shown must give the value it explains, down to the inputs.

use contact_tco::model::bill::Sourcing;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::demand::queues;
use contact_tco::model::formula::{Explanation, Piece, Role, Source, Value, explain};
use contact_tco::model::scenario::{BlendedUnit, Scenario};
use rust_decimal::prelude::ToPrimitive;

use crate::model::oracles::{REFERENCES, scenario};

/// Calculates a written formula, value by value of its lists.
struct Reader<'a> {
    pieces: &'a [Piece],
    /// The languages of each team.
    teams: &'a [Vec<usize>],
}

impl Reader<'_> {
    fn sign(&mut self, signs: &[&'static str]) -> Option<&'static str> {
        match self.pieces.split_first() {
            Some((Piece::Sign(sign), rest)) if signs.contains(sign) => {
                self.pieces = rest;
                Some(sign)
            }
            _ => None,
        }
    }

    fn sum(&mut self) -> Vec<f64> {
        let mut left = self.product();
        while let Some(sign) = self.sign(&[" + ", " - "]) {
            let right = self.product();
            left = each(&left, &right, |l, r| if sign == " + " { l + r } else { l - r });
        }
        left
    }

    fn product(&mut self) -> Vec<f64> {
        let mut left = self.whole();
        while let Some(sign) = self.sign(&[" * ", " / "]) {
            let right = self.whole();
            left = each(&left, &right, |l, r| if sign == " * " { l * r } else { l / r });
        }
        left
    }

    fn whole(&mut self) -> Vec<f64> {
        if let Some(function) =
            self.sign(&["(", "max(", "min(", "sum(", "largest(", "ceil(", "mean(", "where(", "largest_of_team("])
        {
            let first = self.sum();
            let second = self.sign(&[", "]).map(|_| self.sum());
            self.sign(&[")"]).expect("a bracket is closed");
            return match (function, second) {
                ("(", None) => first,
                ("max(", Some(second)) => each(&first, &second, f64::max),
                ("min(", Some(second)) => each(&first, &second, f64::min),
                ("sum(", None) => vec![first.iter().sum()],
                ("largest(", None) => vec![first.iter().copied().fold(f64::MIN, f64::max)],
                ("mean(", None) => {
                    let with: Vec<f64> = first.iter().copied().filter(|value| *value != 0.0).collect();
                    vec![if with.is_empty() { 0.0 } else { with.iter().sum::<f64>() / with.len() as f64 }]
                }
                ("where(", Some(second)) => each(&first, &second, |when, then| if when == 0.0 { 0.0 } else { then }),
                ("largest_of_team(", None) => {
                    let team = |language: usize| self.teams.iter().find(|team| team.contains(&language)).unwrap();
                    let largest =
                        |team: &[usize]| team.iter().map(|language| first[*language]).fold(f64::MIN, f64::max);
                    (0..first.len()).map(|language| largest(team(language))).collect()
                }
                ("ceil(", None) => first.iter().map(|value| (value - 1e-9).ceil()).collect(),
                _ => panic!("{function} has other operands"),
            };
        }
        let (first, rest) = self.pieces.split_first().expect("an operand");
        self.pieces = rest;
        match first {
            Piece::Quantity { value, .. } => numbers(value),
            Piece::Constant(value, _) => vec![*value],
            Piece::Sign(sign) => panic!("{sign} is no operand"),
        }
    }
}

fn each(left: &[f64], right: &[f64], operation: impl Fn(f64, f64) -> f64) -> Vec<f64> {
    let at = |list: &[f64], place: usize| if list.len() == 1 { list[0] } else { list[place] };
    (0..left.len().max(right.len())).map(|place| operation(at(left, place), at(right, place))).collect()
}

fn numbers(value: &Value) -> Vec<f64> {
    match value {
        Value::Money(amount) => vec![amount.to_f64().unwrap()],
        Value::Number(number) => vec![*number],
        Value::Numbers(numbers) => numbers.clone(),
        Value::Items(items) => items.iter().map(|(_, number)| *number).collect(),
        Value::Text(text) => panic!("{text} is no number"),
    }
}

/// The formula gives the value, and so on down; what has no formula is an input or comes from parts.
fn adds_up(explanation: &Explanation, teams: &[Vec<usize>]) {
    let Explanation { id, role, value, formula, parts, source, .. } = explanation;
    match role {
        Role::Line | Role::Payment | Role::Formula => {
            let mut reader = Reader { pieces: formula, teams };
            let found = reader.sum();
            assert!(reader.pieces.is_empty(), "{id}: {:?} is left", reader.pieces);
            let margin: f64 = if *role == Role::Formula { 1e-9 } else { 0.005 + 1e-6 };
            for (found, expected) in found.iter().zip(numbers(value)) {
                assert!(
                    (found - expected).abs() <= margin.max(1e-9 * expected.abs()),
                    "{id}: {found} and not {expected}"
                );
            }
            let has_quantity = formula.iter().any(|piece| matches!(piece, Piece::Quantity { .. }));
            assert_eq!(has_quantity, !parts.is_empty(), "{id}");
        }
        Role::Found => assert!(!parts.is_empty() && formula.is_empty(), "{id}"),
        Role::Input => assert!(source.is_some() || !parts.is_empty() || id.contains(".is_"), "{id} has no source"),
    }
    parts.iter().for_each(|part| adds_up(part, teams));
}

#[test]
fn every_line_adds_up_down_to_its_inputs() {
    for name in REFERENCES {
        let scenario = scenario(name);
        let comparison = Comparison::of(&scenario).unwrap();
        for sourcing in Sourcing::ALL {
            for line in &comparison.bill(sourcing).lines {
                let id = match sourcing {
                    Sourcing::InHouse => line.id.to_owned(),
                    Sourcing::Outsourced(form) => format!("outsourced.{}.{}", form.id(), line.id),
                };
                let explanation = explain(&scenario, &comparison, &id).unwrap();
                assert_eq!(explanation.value, Value::Money(line.amount), "{name}: {id}");
                assert_eq!(explanation.unit.to_string(), "EUR/year");
                adds_up(&explanation, &queues(&scenario.demand.languages));
            }
        }
    }
}

fn ids(explanation: &Explanation) -> Vec<&str> {
    explanation.parts.iter().map(|part| part.id.as_str()).collect()
}

fn part<'a>(explanation: &'a Explanation, id: &str) -> &'a Explanation {
    explanation.parts.iter().find(|part| part.id == id).unwrap()
}

#[test]
fn hiring_is_hires_times_cost_down_to_the_contract_hours() {
    let scenario = Scenario::default();
    let comparison = Comparison::of(&scenario).unwrap();
    let line = explain(&scenario, &comparison, "in_house.recruitment.hiring").unwrap();
    assert_eq!(ids(&line), ["plan.hires", "recruitment.cost_per_hire"]);
    assert_eq!(part(&line, "recruitment.cost_per_hire").value, Value::Number(2500.0));
    assert_eq!(part(&line, "recruitment.cost_per_hire").unit.to_string(), "EUR/person");
    let hires = part(&line, "plan.hires");
    assert_eq!(ids(hires), ["recruitment.turnover", "plan.heads"]);
    assert_eq!(hires.unit.to_string(), "person/year");
    let heads = part(hires, "plan.heads");
    assert_eq!(ids(heads), ["plan.agent_fte", "staff.fte_hours_per_week", "staff.average_contract_hours"]);
    let permanent = part(part(heads, "plan.agent_fte"), "plan.permanent_hours_per_month");
    assert_eq!(permanent.role, Role::Found);
    let staffed = part(part(permanent, "plan.paid_hours"), "plan.staffed_hours");
    assert_eq!(
        part(staffed, "demand.opening").value,
        Value::Text("Mon 09:00-17:30, Tue 09:00-17:30, Wed 09:00-17:30, Thu 09:00-17:30, Fri 09:00-17:30".to_owned(),)
    );
    let targets = part(staffed, "demand.channels[].service_level");
    assert_eq!(
        ids(targets),
        [
            "demand.channels[Phone].service_level",
            "demand.channels[Chat].service_level",
            "demand.channels[WhatsApp].service_level",
            "demand.channels[E-mail].service_level",
        ]
    );
}

#[test]
fn the_users_own_source_stands_before_that_of_the_table() {
    let mut scenario = Scenario::default();
    scenario.sources.insert("recruitment.cost_per_hire".to_owned(), "invoices, March".to_owned());
    let comparison = Comparison::of(&scenario).unwrap();
    let line = explain(&scenario, &comparison, "in_house.recruitment.hiring").unwrap();
    let source = &part(&line, "recruitment.cost_per_hire").source;
    assert_eq!(*source, Some(Source::Own("invoices, March".to_owned())));
    let turnover = part(part(&line, "plan.hires"), "recruitment.turnover");
    assert!(matches!(&turnover.source, Some(Source::Table(sources)) if sources[0].title == "Ziptone"));
}

#[test]
fn a_hybrid_shows_only_the_unit_it_is_billed_by() {
    let mut scenario = Scenario::default();
    for (unit, shown, hidden) in [
        (BlendedUnit::Minute, "supplier.hybrid_minutes", "supplier.hybrid_contacts"),
        (BlendedUnit::Contact, "supplier.hybrid_contacts", "supplier.hybrid_minutes"),
    ] {
        scenario.hybrid.blended_unit = unit;
        let comparison = Comparison::of(&scenario).unwrap();
        let line = explain(&scenario, &comparison, "outsourced.hybrid.service").unwrap();
        assert!(ids(&line).contains(&shown) && !ids(&line).contains(&hidden), "{:?}", ids(&line));
        assert_eq!(part(&line, "hybrid.blended_unit").value, Value::Text(format!("{unit:?}")));
    }
}

#[test]
fn a_comparison_at_another_volume_is_explained_at_that_volume() {
    let scenario = Scenario::default();
    let comparison = Comparison::at(&scenario, 5000.0).unwrap();
    let line = explain(&scenario, &comparison, "in_house.ict.telephony").unwrap();
    let contacts = part(part(&line, "plan.phone_minutes"), "plan.contacts_per_year");
    assert_eq!(contacts.value, Value::Number(60_000.0));
    assert_eq!(part(contacts, "demand.contacts_per_month").value, Value::Number(5000.0));
}

#[test]
fn an_unknown_line_is_named() {
    let scenario = Scenario::default();
    let comparison = Comparison::of(&scenario).unwrap();
    let error = explain(&scenario, &comparison, "in_house.lunch").unwrap_err().to_string();
    assert!(error.contains("in_house.lunch"), "{error}");
}
