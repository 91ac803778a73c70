//! How inputs, their values and the distances between them are written.

use crate::app::edit;
use crate::model::parameters::Parameter;
use crate::model::seek::TurningPoint;
use crate::text::Text;

/// Digits of a distance that are written, and so how finely a turning point is.
const DIGITS: i32 = 3;

/// What an input is called, with the channel or language it belongs to.
pub(super) fn name(text: &Text, id: &str) -> String {
    edit::label_of(text, id)
}

/// The same with its unit.
pub(super) fn with_unit(text: &Text, id: &str, input: &Parameter) -> String {
    let (name, unit) = (name(text, id), text.unit(&input.unit));
    match input.unit.as_str() {
        "factor" | "contacts/month" => name,
        _ => format!("{name} ({unit})"),
    }
}

/// A value on a step.
pub(super) fn rounded(text: &Text, input: &Parameter, value: f64, step: f64) -> String {
    let step = if input.whole { 1.0 } else { 10f64.powf(step.max(1e-9).log10().floor()).min(1.0) };
    text.value(clean(value, step), &input.unit)
}

/// The step at which a turning point is written: fine enough to tell three digits of how far it is.
pub(super) fn step(distance: f64, value: f64) -> f64 {
    let size = if distance == 0.0 { value.abs().max(1e-6) * 1e-3 } else { distance.abs() };
    10f64.powi(size.log10().floor() as i32 + 1 - DIGITS)
}

/// How far a turning point is from today's value, with its sign; of percentages in points.
pub(super) fn distance(text: &Text, input: &Parameter, distance: f64, value: f64) -> String {
    let step = if input.whole { 1.0 } else { step(distance, value).min(1.0) };
    let sign = if distance > 0.0 { "+" } else { "" };
    if input.unit.starts_with("fraction") {
        let points = text.trimmed(clean(distance, step) * 100.0, 6);
        return text.with("turning-points", &[("points", &format!("{sign}{points}"))]);
    }
    format!("{sign}{}", text.value(clean(distance, step), &input.unit))
}

/// All values at which an input turns the answer, the nearest to today's first.
pub(super) fn solutions(point: &TurningPoint) -> Vec<f64> {
    let mut solutions = point.solutions.clone();
    if let Some(likely) = point.likely {
        solutions.retain(|solution| *solution != likely.solution);
        let off = |solution: &f64| (solution - point.value).abs();
        solutions.sort_by(|a, b| off(a).total_cmp(&off(b)));
        solutions.insert(0, likely.solution);
    }
    solutions
}

/// A multiple of a step without the dust of floating point.
fn clean(value: f64, step: f64) -> f64 {
    let decimals = (-step.log10().floor()).clamp(0.0, 12.0) as usize;
    format!("{:.decimals$}", (value / step).round() * step).parse().unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::parameters;
    use crate::text::Locale;

    #[test]
    fn a_turning_point_is_as_fine_as_its_distance() {
        let text = Text::new(Locale::English);
        let shown = |id: &str, today: f64, turn: f64| {
            let input = parameters::find(id).expect("an input");
            let far = turn - today;
            (rounded(&text, input, turn, step(far, today)), distance(&text, input, far, today))
        };
        // 1.4766 has three digits at the cent, 0.012 66 at the hundredth of a cent.
        assert_eq!(
            shown("staff.gross_hourly_wage", 16.5, 15.0234),
            ("€\u{a0}15.02".into(), "\u{2212}€\u{a0}1.48".into())
        );
        assert_eq!(shown("outsourcing.minute_rate", 1.1, 1.112_66), ("€\u{a0}1.1127".into(), "+€\u{a0}0.0127".into()));
        // Never coarser than a whole contact.
        assert_eq!(shown("demand.contacts_per_month", 10_000.0, 12_092.4), ("12,092".into(), "+2,092".into()));
        // Percentages differ by points.
        assert_eq!(shown("absence.rate", 0.08, 0.061_24), ("6.12\u{a0}%".into(), "\u{2212}1.88\u{a0}pp".into()));
    }
}
