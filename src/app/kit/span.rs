//! What a slider spans, and the steps in which it moves.

use crate::model::parameters::{Parameter, Slider};

/// How far a slider goes beyond the usual range on either side, as a share of the range (of its logarithm, where it has one).
const BEYOND: f64 = 0.5;
/// About how many steps a linear slider has.
const STEPS: f64 = 200.0;
/// Digits that a logarithmic slider keeps.
const LOG_DIGITS: i32 = 2;

/// The values of a slider. Typed values may lie beyond both ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    pub low: f64,
    pub high: f64,
    log: bool,
    step: f64,
}

impl Span {
    /// The span of an input: its usual range and somewhat more, inside its bounds.
    pub fn of(input: &Parameter) -> Self {
        let (hard_low, _) = input.bounds.unwrap_or((0.0, 1.0));
        let log = input.slider == Slider::Log;
        let (low, high) = match input.plausible {
            Some((low, high)) if log => {
                // A logarithm has no zero: an input that may be 0 is typed there.
                let low = low.max(hard_low).max(high * 1e-4);
                let beyond = (high / low).powf(BEYOND * 0.5);
                (low / beyond, high * beyond)
            }
            Some((low, high)) if high > low => {
                let beyond = (high - low) * BEYOND;
                (low - beyond, high + beyond)
            }
            // A single usual value, such as a tax rate, still wants room to move.
            Some((only, _)) => (0.0, (only * 2.0).max(f64::MIN_POSITIVE)),
            // Shares: what matters lies between 0 and 1.
            None => (0.0, 1.0),
        };
        Self::between(input, low, high)
    }

    /// A span with these ends, as far as they lie inside the bounds of the input.
    pub fn between(input: &Parameter, low: f64, high: f64) -> Self {
        let (hard_low, hard_high) = input.bounds.unwrap_or((low, high));
        let log = input.slider == Slider::Log;
        let (low, high) = (low.max(hard_low), high.min(hard_high));
        let low = if log { low.max(f64::MIN_POSITIVE) } else { low };
        let step = if input.whole { 1.0 } else { nice((high - low) / STEPS) };
        Self { low, high, log, step }.rounded_out(input)
    }

    /// Whether it is even in the logarithm.
    pub fn is_log(&self) -> bool {
        self.log
    }

    /// With ends that lie on steps, so that both ends can be reached and read.
    fn rounded_out(self, input: &Parameter) -> Self {
        if self.log {
            return self;
        }
        let (hard_low, hard_high) = input.bounds.unwrap_or((self.low, self.high));
        let low = clean((self.low / self.step).floor() * self.step, self.step).max(hard_low);
        let high = clean((self.high / self.step).ceil() * self.step, self.step).min(hard_high);
        Self { low, high, ..self }
    }

    /// Where a value lies, 0 at the low and 1 at the high end, also beyond them.
    pub fn place(&self, value: f64) -> f64 {
        if self.high <= self.low {
            return 0.0;
        }
        if self.log {
            if value <= 0.0 {
                return f64::NEG_INFINITY;
            }
            (value / self.low).ln() / (self.high / self.low).ln()
        } else {
            (value - self.low) / (self.high - self.low)
        }
    }

    /// The value at a place, on a step, inside the span.
    pub fn value(&self, place: f64) -> f64 {
        let place = place.clamp(0.0, 1.0);
        let value = if self.log {
            self.low * (self.high / self.low).powf(place)
        } else {
            self.low + (self.high - self.low) * place
        };
        self.rounded(value).clamp(self.low, self.high)
    }

    /// The value so many steps further, inside the span; a value that lies beyond it may come nearer.
    pub fn stepped(&self, value: f64, steps: f64) -> f64 {
        let next = self.rounded(value + steps * self.step_at(value));
        if steps > 0.0 { next.min(self.high.max(value)) } else { next.max(self.low.min(value)) }
    }

    /// The step at a value.
    pub fn step_at(&self, value: f64) -> f64 {
        if self.log { log_step(value.max(self.low)) } else { self.step }
    }

    /// The value on the nearest step.
    pub fn rounded(&self, value: f64) -> f64 {
        let step = self.step_at(value);
        clean((value / step).round() * step, step)
    }
}

/// The step that keeps [`LOG_DIGITS`] digits of a value.
fn log_step(value: f64) -> f64 {
    10_f64.powi(value.log10().floor() as i32 + 1 - LOG_DIGITS)
}

/// The next of 1, 2 and 5 times a power of ten, at or above.
fn nice(step: f64) -> f64 {
    if step <= 0.0 {
        return 1.0;
    }
    let power = 10_f64.powf(step.log10().floor());
    let times = [1.0, 2.0, 5.0, 10.0].into_iter().find(|times| times * power >= step * 0.999_999).unwrap_or(10.0);
    times * power
}

/// A multiple of a step without the dust of floating point: 0.3 and not 0.30000000000000004.
fn clean(value: f64, step: f64) -> f64 {
    let decimals = (-step.log10().floor()).clamp(0.0, 12.0) as usize;
    format!("{value:.decimals$}").parse().unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::parameters;

    fn span(id: &str) -> Span {
        Span::of(parameters::find(id).expect("an input"))
    }

    #[test]
    fn every_span_lies_inside_the_bounds_and_around_the_usual_range() {
        for input in parameters::all() {
            let (Slider::Linear | Slider::Log, Some((hard_low, hard_high))) = (input.slider, input.bounds) else {
                continue;
            };
            let span = Span::of(input);
            assert!(hard_low <= span.low && span.low < span.high && span.high <= hard_high, "{}: {span:?}", input.id);
            if let Some((low, high)) = input.plausible {
                assert!(span.place(high) <= 1.0 + 1e-9, "{}: {span:?}", input.id);
                assert!(input.slider == Slider::Log || span.place(low) >= -1e-9, "{}: {span:?}", input.id);
            }
        }
    }

    #[test]
    fn values_on_the_slider_are_clean() {
        let wage = span("staff.gross_hourly_wage");
        let occupancy = span("staffing.max_occupancy");
        for place in 0..=1000 {
            for span in [wage, occupancy] {
                let value = span.value(f64::from(place) / 1000.0);
                assert!(format!("{value}").len() <= 6, "{value}");
            }
        }
        assert_eq!(wage.value(wage.place(16.5)), 16.5);
        assert_eq!(span("staffing.min_agents").value(0.5).fract(), 0.0);
    }

    #[test]
    fn a_logarithmic_slider_moves_by_two_digits() {
        let volume = span("demand.contacts_per_month");
        assert_eq!(volume.stepped(10_000.0, 1.0), 11_000.0);
        assert_eq!(volume.stepped(9_900.0, 1.0), 10_000.0);
        assert_eq!(volume.stepped(10_000.0, -1.0), 9_000.0);
        assert!((volume.place(500.0) - 0.25 / 1.5).abs() < 0.1, "the usual range lies inside");
    }

    #[test]
    fn steps_stop_at_the_ends_but_come_back_from_beyond() {
        let wage = span("staff.gross_hourly_wage");
        assert_eq!(wage.stepped(wage.high, 1.0), wage.high);
        assert_eq!(wage.stepped(100.0, 1.0), 100.0, "a typed value beyond the end is not moved further out");
        assert!(wage.stepped(100.0, -1.0) < 100.0);
        assert!(wage.stepped(2.0, 1.0) > 2.0);
    }
}
