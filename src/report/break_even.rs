//! Where the answer turns, as a text.

use super::layout::{Table, paragraph};
use super::sentence::{self, volume};
use crate::model::bill::Sourcing;
use crate::model::break_even::BreakEven;
use crate::model::scenario::{Form, Scenario};
use crate::text::Text;

/// A sentence a form, and the cheapest option at every volume.
pub fn text(scenario: &Scenario, found: &BreakEven, text: &Text) -> String {
    let (from, to) = found.range;
    let name = super::compare::title(scenario, text);
    let values = [("name", name), ("from", volume(from, text)), ("to", volume(to, text))];
    let mut out = paragraph(&sentence::filled("break_even-title", &values, text), 0);
    for form in Form::ALL {
        let option = sentence::name(Sourcing::Outsourced(form), text);
        let heading = text.with("break_even-against", &[("form", &option)]);
        out.push_str(&format!("\n{heading}\n{}", paragraph(&sentence::turning(found, form, text), 2)));
    }
    let headings = ["break_even-cheapest", "break_even-from", "break_even-to"].map(|key| text.get(key));
    let mut table = Table::new(headings.into());
    for range in &found.cheapest {
        let option = text.get(&format!("sourcing-{}", range.option.id()));
        table.row(option, [volume(range.from, text), volume(range.to, text)]);
    }
    out.push('\n');
    out.push_str(&table.text());
    out
}
