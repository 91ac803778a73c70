//! How inputs and their values are written.

use crate::app::session::steps;
use crate::model::parameters::Parameter;
use crate::text::Text;

/// What an input is called, with the channel or language it belongs to.
pub(super) fn name(text: &Text, id: &str) -> String {
    steps::label_of(text, id)
}

/// The same with its unit.
pub(super) fn with_unit(text: &Text, id: &str, input: &Parameter) -> String {
    let (name, unit) = (name(text, id), text.unit(&input.unit));
    match input.unit.as_str() {
        "factor" | "correlation" | "contacts/month" => name,
        _ => format!("{name} ({unit})"),
    }
}

/// A value on a step.
pub(super) fn rounded(text: &Text, input: &Parameter, value: f64, step: f64) -> String {
    text.value(on_step(input, value, step), &input.unit)
}

/// The value that [`rounded`] writes.
pub(super) fn on_step(input: &Parameter, value: f64, step: f64) -> f64 {
    let step = if input.whole { 1.0 } else { 10f64.powf(step.max(1e-9).log10().floor()).min(1.0) };
    clean(value, step)
}

/// A multiple of a step without the dust of floating point.
fn clean(value: f64, step: f64) -> f64 {
    let decimals = (-step.log10().floor()).clamp(0.0, 12.0) as usize;
    format!("{:.decimals$}", (value / step).round() * step).parse().unwrap_or(value)
}
