//! The values of an input that an axis shows, and where they stand on it.

use crate::app::kit::span::Span;
use crate::app::session::results;
use crate::model::break_even::volumes::axis_range;
use crate::model::parameters::{self, Parameter};
use crate::model::scenario::Scenario;
use crate::report::chart::scale::three_digits;

/// The volume has the axis that it has everywhere.
pub const VOLUME: &str = "demand.contacts_per_month";
/// Room beyond a value that an axis is widened for, as a part of the axis.
const BEYOND: f64 = 0.06;

/// The values of one input from low to high, even or even in the logarithm.
#[derive(Clone, Debug)]
pub struct InputAxis {
    pub id: String,
    pub input: &'static Parameter,
    pub span: Span,
}

impl InputAxis {
    /// The values worth looking at: the usual range and somewhat more, inside the bounds, and wide enough for the values
    /// it must hold, such as today's. None where the scenario has no such number.
    pub fn of(scenario: &Scenario, id: &str, holding: &[f64]) -> Option<Self> {
        let input = parameters::find(id)?;
        let today = scenario.number(id)?;
        let (low, high) = if id == VOLUME {
            let (low, high) = axis_range(today);
            (low as f64, high as f64)
        } else {
            let span = Span::of(input);
            holding.iter().fold((span.low, span.high), |ends, value| widened(ends, *value, span.is_log()))
        };
        Self::between(id, low, high)
    }

    /// The values between two ends.
    pub fn between(id: &str, low: f64, high: f64) -> Option<Self> {
        let input = parameters::find(id)?;
        input.bounds?;
        Some(Self { id: id.to_owned(), input, span: Span::between(input, low, high) })
    }

    /// As the results are asked for it.
    pub fn wish(&self) -> results::SweptInput {
        (self.id.clone(), self.span.low, self.span.high)
    }

    /// Whether a value lies between the ends.
    pub fn holds(&self, value: f64) -> bool {
        (self.span.low..=self.span.high).contains(&value)
    }

    /// Where a value lies, 0 at the low and 1 at the high end.
    pub fn place(&self, value: f64) -> f32 {
        self.span.place(value).clamp(0.0, 1.0) as f32
    }

    /// Where a value stands between two places of the screen, of which the first is that of the low end.
    pub fn on(&self, low: f32, high: f32, value: f64) -> f32 {
        low + (high - low) * self.place(value)
    }

    /// The value at a part of the axis, as round as a slider has it.
    pub fn value(&self, part: f32) -> f64 {
        let part = f64::from(part.clamp(0.0, 1.0));
        if !self.span.is_log() {
            return self.span.value(part);
        }
        let value = self.span.low * (self.span.high / self.span.low).powf(part);
        three_digits(value).clamp(self.span.low, self.span.high)
    }

    /// The value some steps of a key further.
    pub fn stepped(&self, value: f64, steps: i32) -> f64 {
        self.span.stepped(value, f64::from(steps)).clamp(self.span.low, self.span.high)
    }
}

/// The ends of an axis with room for a value and somewhat beyond it.
fn widened((low, high): (f64, f64), value: f64, is_log: bool) -> (f64, f64) {
    if !value.is_finite() || (is_log && value <= 0.0) {
        return (low, high);
    }
    let beyond = |end: f64| if is_log { value * (value / end).powf(BEYOND) } else { value + (value - end) * BEYOND };
    if value < low {
        (beyond(high), high)
    } else if value > high {
        (low, beyond(low))
    } else {
        (low, high)
    }
}
