//! The words of a formula: what a quantity is called, its value, its unit. The command line and the window's explanations
//! both write with them.

use rust_decimal::prelude::ToPrimitive;

use super::subject::quantity_name;
use crate::model::formula::{Piece, Unit, Value};
use crate::model::parameters;
use crate::model::scenario::Scenario;
use crate::report::values;
use crate::text::Text;

/// Writes quantities of a scenario in a language.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub scenario: &'a Scenario,
    pub text: &'a Text,
}

impl Words<'_> {
    /// What a quantity is called: the label of an input or a figure, the name of a line or payment; else its id.
    pub fn name(&self, id: &str) -> String {
        quantity_name(id, self.text)
    }

    /// A piece of a formula with the id of its quantity.
    pub fn with_id(&self, piece: &Piece) -> String {
        match piece {
            Piece::Quantity { id, .. } => id.clone(),
            Piece::Constant(value, unit) if *unit == Unit::ONE || *value == 0.0 => self.text.as_held(*value),
            Piece::Constant(value, unit) => format!("{} {unit}", self.text.as_held(*value)),
            Piece::Sign(sign) => (*sign).to_owned(),
        }
    }

    /// A piece of a formula with its bare value; a list keeps its id.
    pub fn with_value(&self, piece: &Piece) -> String {
        match piece {
            Piece::Quantity { value: Value::Numbers(_) | Value::Items(_), id, .. } => id.clone(),
            Piece::Quantity { value, unit, .. } => self.value(value, *unit),
            Piece::Constant(value, _) => self.text.trimmed(*value, 6),
            Piece::Sign(sign) => (*sign).to_owned(),
        }
    }

    /// A sign of a formula as people write it: `×` for `*`, words for functions.
    pub fn sign(&self, sign: &str) -> String {
        match sign {
            " * " => " × ".to_owned(),
            " - " => " \u{2212} ".to_owned(),
            " / " => " ÷ ".to_owned(),
            ", " => format!("{} ", self.text.get("formula-and")),
            "max(" | "min(" | "sum(" | "largest(" | "ceil(" => {
                format!("{} (", self.text.get(&format!("formula-{}", sign.trim_end_matches('('))))
            }
            other => other.to_owned(),
        }
    }

    /// A value without its unit; of a list every item by name.
    pub fn value(&self, value: &Value, unit: Unit) -> String {
        let list = |name: String, value: f64| format!("{name} {}", self.number(value, unit));
        let parts: Vec<String> = match value {
            Value::Money(amount) => return self.text.number(amount.to_f64().unwrap_or_default(), 2),
            Value::Number(number) => return self.number(*number, unit),
            Value::Text(text) => return text.clone(),
            Value::Numbers(months) => (1..).zip(months).map(|(month, value)| list(self.month(month), *value)).collect(),
            Value::Items(items) => items.iter().map(|(name, value)| list(name.clone(), *value)).collect(),
        };
        parts.join(", ")
    }

    /// A unit after a value, nothing for a plain number.
    pub fn unit(&self, unit: Unit) -> String {
        if unit == Unit::ONE { String::new() } else { format!(" {}", self.text.unit(&unit.to_string())) }
    }

    /// A quantity with its unit as people read it: `€ 16.50/h`, `27.57 persons`, `8 %`. Of a list from lowest to highest.
    pub fn shown(&self, id: &str, value: &Value, unit: Unit) -> String {
        match value {
            Value::Money(amount) => self.per(self.text.cents(*amount), unit),
            Value::Number(number) => self.one(id, *number, unit),
            Value::Text(setting) => match (self.scenario.value(id), parameters::find(id)) {
                (Some(value), Some(input)) => values::value(&value, &input.unit, self.text),
                _ => setting.clone(),
            },
            Value::Numbers(numbers) => self.span(id, numbers.iter().copied(), unit),
            Value::Items(items) => self.span(id, items.iter().map(|(_, value)| *value), unit),
        }
    }

    /// One number with its unit as people read it.
    pub fn one(&self, id: &str, number: f64, unit: Unit) -> String {
        if id.ends_with(".is_live") || id.ends_with(".is_phone") {
            return self.text.get(if number > 0.0 { "switch-on" } else { "switch-off" });
        }
        if let Some(input) = parameters::find(id).filter(|input| input.unit.starts_with("fraction")) {
            return self.text.value(number, &input.unit);
        }
        let digits = self.number(number, unit);
        if unit.to_string().starts_with("EUR") {
            let amount = match digits.strip_prefix('\u{2212}') {
                Some(digits) => format!("\u{2212}€\u{a0}{digits}"),
                None => format!("€\u{a0}{digits}"),
            };
            return self.per(amount, unit);
        }
        if unit == Unit::ONE { digits } else { format!("{digits}\u{a0}{}", self.text.unit(&unit.to_string())) }
    }

    /// What an amount of money is counted per, after it.
    fn per(&self, amount: String, unit: Unit) -> String {
        let unit = self.text.unit(&unit.to_string());
        format!("{amount}{}", unit.strip_prefix('€').unwrap_or_default())
    }

    fn span(&self, id: &str, values: impl Iterator<Item = f64> + Clone, unit: Unit) -> String {
        let (low, high) = (values.clone().fold(f64::INFINITY, f64::min), values.fold(f64::NEG_INFINITY, f64::max));
        if low > high {
            return String::new();
        }
        if low == high {
            return self.one(id, low, unit);
        }
        format!("{} \u{2013} {}", self.number(low, unit), self.one(id, high, unit))
    }

    /// The short name of a month, 1..=12.
    pub fn month(&self, month: usize) -> String {
        self.text.get(&format!("month-{month}.short"))
    }

    /// As many decimals as a reader needs to follow the sum: cents of money and of large values, six of small ones.
    pub fn number(&self, value: f64, unit: Unit) -> String {
        match value.abs() {
            size if size >= 1.0 && unit.to_string().starts_with("EUR") => self.text.number(value, 2),
            size if size >= 1000.0 => self.text.trimmed(value, 2),
            size if size >= 1.0 => self.text.trimmed(value, 4),
            _ => self.text.trimmed(value, 6),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::formula::{Kind, book};
    use crate::text::Locale;

    #[test]
    fn every_quantity_has_a_name_and_a_unit_in_words() {
        let scenario = Scenario::default();
        for text in Locale::ALL.map(Text::new) {
            let words = Words { scenario: &scenario, text: &text };
            for (_, quantity) in book().quantities() {
                assert_ne!(words.name(&quantity.id), quantity.id, "{:?}: {}", text.locale(), quantity.id);
                let from: &[&str] = if let Kind::Figure { from, .. } = &quantity.kind { from } else { &[] };
                for id in from {
                    assert_ne!(words.name(id), *id, "{:?}: {id}", text.locale());
                }
                if quantity.unit != Unit::ONE {
                    let key = format!("unit-{}", quantity.unit.to_string().replace(['/', '·'], "-"));
                    assert!(text.find(&key, &[]).is_some(), "{:?}: {key}", text.locale());
                }
            }
        }
    }

    #[test]
    fn values_carry_their_units() {
        let (scenario, text) = (Scenario::default(), Text::new(Locale::English));
        let words = Words { scenario: &scenario, text: &text };
        let unit = |unit: &str| unit.parse::<Unit>().expect("a unit");
        let shown = |id: &str, value: f64, of: &str| words.shown(id, &Value::Number(value), unit(of));
        assert_eq!(shown("staff.gross_hourly_wage", 16.5, "EUR/h"), "€\u{a0}16.50/h");
        assert_eq!(shown("absence.rate", 0.08, "1"), "8\u{a0}%");
        assert_eq!(shown("plan.hires", 4.9621, "person/year"), "4.9621\u{a0}persons/year");
        assert_eq!(shown("wage.loading", 1.28, "1"), "1.28");
        assert_eq!(shown("years.selection", -2500.0, "EUR"), "\u{2212}€\u{a0}2,500.00");
        let months = Value::Numbers(vec![3.0, 1.5, 2.0]);
        assert_eq!(words.shown("plan.staffed_hours", &months, unit("h/month")), "1.5 – 3\u{a0}h/month");
        assert_eq!(
            words.shown("hybrid.rule", &Value::Text("Daytime".into()), Unit::ONE),
            "By day: Mon, Tue, Wed, Thu, Fri 09:00–17:00"
        );
    }
}
