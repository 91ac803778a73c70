//! Which values of an input are examined.

use crate::model::error::ModelError;
use crate::model::parameters::{self, Slider};
use crate::model::scenario::Scenario;

/// Steps of each row of examined values.
const STEPS: u32 = 960;

/// The logarithm of an input that may be 0 begins at this part of its upper bound.
const LOWEST_PART: f64 = 1e-8;

/// A number of a scenario that is to be changed.
#[derive(Clone, Debug)]
pub(super) struct Input {
    pub id: String,
    /// What the scenario holds.
    pub today: f64,
    /// Low and high of what is accepted.
    pub bounds: (f64, f64),
    /// Low and high of what is usual.
    pub plausible: Option<(f64, f64)>,
    /// Whether only whole numbers make sense.
    pub is_whole: bool,
    /// Whether people see it on a logarithmic scale.
    pub is_log: bool,
}

impl Input {
    /// The input of that id.
    ///
    /// # Errors
    /// When the scenario has no such number, or one that cannot be changed.
    pub fn of(scenario: &Scenario, id: &str) -> Result<Self, ModelError> {
        let today = scenario.number(id);
        let parameter = parameters::find(id);
        let bounds = parameter.and_then(|parameter| parameter.bounds);
        let (Some(today), Some(parameter), Some(bounds)) = (today, parameter, bounds) else {
            return Err(ModelError::Invalid(format!("{id} is no number of this scenario that can be changed")));
        };
        Ok(Self {
            id: id.to_owned(),
            today,
            bounds,
            plausible: parameter.plausible,
            is_whole: parameter.whole,
            is_log: parameter.slider == Slider::Log,
        })
    }

    /// Where its logarithm begins: `max(low, high / 1e8)` of the hard bounds.
    pub fn lowest(&self) -> f64 {
        self.bounds.0.max(self.bounds.1 * LOWEST_PART)
    }

    /// The logarithm of a value, no lower than [`Input::lowest`], of a logarithmic input; any other value itself.
    pub fn on_scale(&self, value: f64) -> f64 {
        if self.is_log { value.max(self.lowest()).ln() } else { value }
    }

    /// Every value that is examined, rising, each once: 961 even ones over the hard bounds and 961 over the plausible
    /// range; of a logarithmic input also 961 even in the logarithm. Of a whole input they are rounded.
    pub fn examined(&self) -> Vec<f64> {
        let mut values = Vec::with_capacity(3 * (STEPS as usize + 1));
        values.extend(self.even(self.bounds, STEPS));
        if let Some(plausible) = self.plausible {
            values.extend(self.even(plausible, STEPS));
        }
        if self.is_log {
            values.extend(self.even_in_logarithm((self.lowest(), self.bounds.1), STEPS));
        }
        values.sort_by(f64::total_cmp);
        values.dedup();
        values
    }

    /// So many even steps over a range, as people see the input: in the logarithm where that is its scale and the range
    /// reaches it.
    pub fn steps(&self, (low, high): (f64, f64), steps: u32) -> Vec<f64> {
        if self.is_log && high > self.lowest() {
            return self.even_in_logarithm((low.max(self.lowest()), high), steps).collect();
        }
        self.even((low, high), steps).collect()
    }

    fn even(&self, (low, high): (f64, f64), steps: u32) -> impl Iterator<Item = f64> {
        let value = move |step: u32| low + (high - low) * f64::from(step) / f64::from(steps);
        (0..=steps).map(move |step| self.kept(value(step), (low, high)))
    }

    fn even_in_logarithm(&self, (low, high): (f64, f64), steps: u32) -> impl Iterator<Item = f64> {
        let value = move |step: u32| low * (high / low).powf(f64::from(step) / f64::from(steps));
        (0..=steps).map(move |step| self.kept(value(step), (low, high)))
    }

    /// The value inside a range, whole if it must be.
    fn kept(&self, value: f64, (low, high): (f64, f64)) -> f64 {
        let value = if self.is_whole { value.round() } else { value };
        // Rounding must not lead out of the range.
        value.clamp(low, high.max(low))
    }
}
