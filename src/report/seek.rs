//! What would have to change, as a text: the values of one input at which the answer flips, or those of all inputs with
//! the likeliest flip on top.

use super::layout::{Table, paragraph};
use super::option_names;
use super::sentence::filled;
use super::turn;
use crate::model::bill::Sourcing;
use crate::model::parameters;
use crate::model::scenario::Scenario;
use crate::model::seek::TurningPoint;
use crate::text::Text;

/// Significant digits of a solution as people read it; whole numbers keep all of theirs.
const DIGITS: i32 = 4;

/// One input: today's value, and every value at which the answer flips.
pub fn text(scenario: &Scenario, point: &TurningPoint, text: &Text) -> String {
    let mut out = paragraph(&title("seek-title", scenario, text), 0);
    let values = [
        ("label", text.input(&point.id)),
        ("id", point.id.clone()),
        ("value", shown(point.value, &point.id, text)),
        ("usual", usual(&point.id, text)),
    ];
    let key = if plausible(&point.id).is_some() { "seek-today" } else { "seek-today.alone" };
    out.push_str(&paragraph(&filled(key, &values, text), 0));
    out.push('\n');
    if point.turns.is_empty() {
        out.push_str(&paragraph(&text.get("seek-never"), 0));
        return out;
    }
    let headings = ["seek-flips", "seek-distance", "seek-usual"].map(|key| text.get(key));
    let mut table = Table::new(headings.into());
    for turn in &point.turns {
        let value = turn::rounded(&point.id, point.value, *turn, &point.turns);
        table.row(turned(value, point, text), [distance_to(value, point, text), place(*turn, &point.id, text)]);
    }
    out.push_str(&table.text());
    out
}

/// All inputs: those that flip the answer with the flip nearest to today's value, and the names of the others.
pub fn all(scenario: &Scenario, points: &[TurningPoint], text: &Text) -> String {
    let mut out = paragraph(&title("seek-all", scenario, text), 0);
    let headings = ["seek-input", "seek-now", "seek-nearest", "seek-distance", "seek-usual", "seek-more"];
    let mut table = Table::new(headings.map(|key| text.get(key)).into());
    for point in points {
        let Some(likely) = &point.likely else { continue };
        let told = turn::told(point);
        let (Some(nearest), more) = (told.first().copied(), told.len().saturating_sub(1)) else { continue };
        let cells = [
            shown(point.value, &point.id, text),
            turned(nearest, point, text),
            distance_to(nearest, point, text),
            place(likely.solution, &point.id, text),
            if more > 0 { more.to_string() } else { String::new() },
        ];
        table.row(point.id.as_str(), cells);
    }
    let never: Vec<&str> =
        points.iter().filter(|point| point.likely.is_none()).map(|point| point.id.as_str()).collect();
    if never.len() < points.len() {
        out.push_str(&format!("\n{}", table.text()));
    }
    if !never.is_empty() {
        out.push_str(&format!("\n{}\n{}", text.get("seek-never_all"), paragraph(&never.join(", "), 2)));
    }
    out
}

fn title(key: &str, scenario: &Scenario, text: &Text) -> String {
    let form = option_names::inline(Sourcing::compared(scenario), text);
    filled(key, &[("name", super::compare::title(scenario, text)), ("form", form)], text)
}

/// A value with its unit, rounded to what people read.
pub(super) fn shown(value: f64, id: &str, text: &Text) -> String {
    text.value(rounded(value), unit(id))
}

/// A turning point as it is told, with its unit.
pub fn turned(told: f64, point: &TurningPoint, text: &Text) -> String {
    text.value(told, unit(&point.id))
}

/// How far a turning point as it is told is from today's value.
pub fn distance_to(told: f64, point: &TurningPoint, text: &Text) -> String {
    let decimals = turn::decimals(told - point.value, told).max(0) as usize;
    let off = format!("{:.decimals$}", told - point.value).parse().unwrap_or(told - point.value);
    signed(off, &point.id, text)
}

/// A distance with its sign; between percentages in points.
pub(super) fn distance(value: f64, id: &str, text: &Text) -> String {
    let is_part = unit(id).starts_with("fraction");
    signed(if is_part { rounded(value * 100.0) / 100.0 } else { rounded(value) }, id, text)
}

fn signed(distance: f64, id: &str, text: &Text) -> String {
    let sign = if distance > 0.0 { "+" } else { "" };
    if unit(id).starts_with("fraction") {
        let points = text.trimmed(distance * 100.0, 6);
        return text.with("turning-points", &[("points", &format!("{sign}{points}"))]);
    }
    format!("{sign}{}", text.value(distance, unit(id)))
}

/// Whether a value lies inside the usual range.
pub(super) fn place(value: f64, id: &str, text: &Text) -> String {
    match plausible(id) {
        None => "-".to_owned(),
        Some((low, high)) if (low..=high).contains(&value) => text.get("seek-inside"),
        Some(_) => text.get("seek-outside"),
    }
}

fn usual(id: &str, text: &Text) -> String {
    let Some((low, high)) = plausible(id) else { return String::new() };
    let ends = [("low", shown(low, id, text)), ("high", shown(high, id, text))];
    filled("seek-range", &ends, text)
}

fn plausible(id: &str) -> Option<(f64, f64)> {
    parameters::find(id)?.plausible
}

fn unit(id: &str) -> &'static str {
    parameters::find(id).map_or("", |input| input.unit.as_str())
}

/// Rounded to some significant digits, but not before the decimal point.
fn rounded(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let decimals = (DIGITS - 1 - value.abs().log10().floor() as i32).clamp(0, 12);
    let factor = 10f64.powi(decimals);
    (value * factor).round() / factor
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_four_digits_and_all_whole_ones() {
        assert_eq!(
            [15.021_37, 0.034_567_8, -3.0, 12_092.7, 1_234_567.0, 0.0].map(rounded),
            [15.02, 0.034_57, -3.0, 12_093.0, 1_234_567.0, 0.0]
        );
    }
}
