//! Two scenarios beside each other, as a text: which inputs differ, and the way from one total to the other.

mod difference_words;
mod json;
mod leg;

pub use difference_words::{change, content, label};
pub use json::{content as json_content, json};
pub(super) use leg::together;
pub use leg::{Leg, legs};

use rust_decimal::Decimal;

use super::compare::title;
use super::layout::{Table, length, paragraph};
use super::sentence::filled;
use crate::model::bill::Sourcing;
use crate::model::difference::{Difference, Explanation, Measure, Waterfall};
use crate::model::scenario::Scenario;
use crate::text::Text;

/// A value that is longer has lines of its own below the table.
const CELL: usize = 20;
/// The most that is shown of a scenario's name above a column or beside a total.
const NAME: usize = 30;

/// The whole report: of one measure, or of both totals and their difference.
pub fn text(
    reference: &Scenario,
    other: &Scenario,
    found: &Explanation,
    measure: Option<Measure>,
    text: &Text,
) -> String {
    let names = [reference, other].map(|scenario| title(scenario, text));
    let heading = filled("difference-title", &[("from", names[0].clone()), ("to", names[1].clone())], text);
    let mut out = paragraph(&heading, 0);
    if found.differences.is_empty() {
        out.push_str(&format!("\n{}", paragraph(&text.get("difference-none"), 0)));
        return out;
    }
    let short = names.map(|name| shortened(&name));
    out.push_str(&format!("\n{}", inputs(&found.differences, &short, text)));
    let forms = [reference, other].map(|scenario| scenario.outsourcing.form);
    let chosen = match forms {
        [one, another] if one == another => Measure::Total(Sourcing::Outsourced(one)),
        _ => Measure::Chosen,
    };
    let measures = match measure {
        Some(measure) => vec![measure],
        None => vec![Measure::Total(Sourcing::InHouse), chosen, Measure::Difference],
    };
    let waterfalls: Vec<Waterfall> = measures.into_iter().map(|measure| found.waterfall(measure)).collect();
    out.push_str(&format!("\n{}", steps(found, &waterfalls, &short, text)));
    out
}

fn shortened(name: &str) -> String {
    if length(name) <= NAME {
        return name.to_owned();
    }
    let start: String = name.chars().take(NAME - 1).collect();
    format!("{}…", start.trim_end())
}

/// The inputs that differ: what both sides hold and by how much; long values below the table.
fn inputs(differences: &[Difference], names: &[String; 2], text: &Text) -> String {
    let [from, to] = names.clone();
    let mut table = Table::new(vec![text.get("difference-input"), from, to, text.get("difference-by")]);
    let (mut rows, mut long) = (0, String::new());
    for it in differences {
        let label = label(&it.id, text);
        let [from, to] = [&it.from, &it.to].map(|held| content(held.as_ref(), &it.id, text));
        if length(&from).max(length(&to)) <= CELL {
            table.row(label, [from, to, change(it, text)]);
            rows += 1;
            continue;
        }
        long.push_str(&format!("\n{label}\n"));
        for (name, held) in names.iter().zip([from, to]) {
            long.push_str(&paragraph(&format!("{name}: {held}"), 2));
        }
    }
    let table = if rows > 0 { table.text() } else { String::new() };
    if table.is_empty() { long.trim_start().to_owned() } else { format!("{table}{long}") }
}

/// From the totals of the reference to those of the other, a column a measure.
fn steps(found: &Explanation, waterfalls: &[Waterfall], names: &[String; 2], text: &Text) -> String {
    let headings = waterfalls.iter().map(|waterfall| heading(waterfall.measure, text));
    let mut table = Table::new([text.get("compare-unit")].into_iter().chain(headings).collect());
    let [from, to] = names;
    table.row(from.as_str(), waterfalls.iter().map(|waterfall| text.bare_euros(waterfall.from)));
    for ids in found.steps() {
        let changes: Vec<Decimal> = waterfalls.iter().map(|waterfall| waterfall.change(&ids)).collect();
        if changes.iter().all(Decimal::is_zero) {
            continue;
        }
        let mut labels = ids.iter().map(|id| label(id, text));
        let first = labels.next().unwrap_or_default();
        table.row(format!("  {first}"), changes.into_iter().map(|change| signed(change, text)));
        for label in labels {
            table.row(format!("    + {label}"), []);
        }
    }
    table.row(
        format!("  {}", text.get("difference-interaction")),
        waterfalls.iter().map(|waterfall| signed(waterfall.interaction, text)),
    );
    table.rule();
    table.row(to.as_str(), waterfalls.iter().map(|waterfall| text.bare_euros(waterfall.to)));
    let mut out = format!("{}{}", table.text(), paragraph(&text.get("difference-about"), 0));
    if let Some(left) = waterfalls.first().map(|waterfall| &waterfall.left).filter(|left| !left.is_empty()) {
        let labels: Vec<String> = left.iter().map(|id| label(id, text)).collect();
        out.push_str(&paragraph(&text.with("difference-left", &[("inputs", &labels.join(", "))]), 0));
    }
    format!("{out}{}", paragraph(&text.get("compare-rounded"), 0))
}

/// The name of a measure above its column.
pub fn heading(measure: Measure, text: &Text) -> String {
    match measure {
        Measure::Total(sourcing) => text.get(&format!("sourcing-{}.short", sourcing.id())),
        Measure::Chosen => text.get("difference-chosen"),
        Measure::Difference => text.get("compare-saving"),
    }
}

/// A change with its sign, nothing as a dash.
fn signed(change: Decimal, text: &Text) -> String {
    match text.bare_euros(change) {
        _ if change.is_zero() => "-".to_owned(),
        digits if change > Decimal::ZERO => format!("+{digits}"),
        digits => digits,
    }
}
