//! The way from one total to another as rows, for who draws it.

use rust_decimal::Decimal;

use super::label;
use crate::model::difference::Waterfall;
use crate::text::Text;

/// A row of the way: from which sum to which, EUR a year.
pub struct Leg {
    pub name: String,
    /// Of a total, 0.
    pub from: Decimal,
    pub to: Decimal,
    /// A total, and not a change.
    pub is_total: bool,
}

/// The rows of a way between scenarios of those names; inputs that change together are one, and no interaction is none.
pub fn legs(found: &Waterfall, [from, to]: [&str; 2], text: &Text) -> Vec<Leg> {
    let total = |name: &str, sum: Decimal| Leg { name: name.to_owned(), from: Decimal::ZERO, to: sum, is_total: true };
    let mut legs = vec![total(from, found.from)];
    let mut sum = found.from;
    let mut change = |name: String, by: Decimal| {
        legs.push(Leg { name, from: sum, to: sum + by, is_total: false });
        sum += by;
    };
    for step in &found.steps {
        change(together(&step.ids, text), step.change);
    }
    if !found.interaction.is_zero() {
        change(text.get("difference-interaction"), found.interaction);
    }
    legs.push(total(to, found.to));
    legs
}

/// Inputs that change together.
pub(in crate::report) fn together(ids: &[String], text: &Text) -> String {
    ids.iter().map(|id| label(id, text)).collect::<Vec<_>>().join(" + ")
}

impl Leg {
    /// A total as it is, a change with its sign; whole euros.
    pub fn amount(&self, text: &Text) -> String {
        let change = self.to - self.from;
        if self.is_total {
            text.euros(self.to)
        } else {
            format!("{}{}", if change > Decimal::ZERO { "+" } else { "\u{2212}" }, text.euros(change.abs()))
        }
    }
}
