//! What the right side remembers between frames and no file holds: choices, and never what was drawn.

mod assumptions;
pub mod input_axis;
mod trail;
mod turning;

pub use assumptions::{AssumptionsState, Column, Show};
pub use trail::Trail;
pub use turning::{Shown, TurningState};

use crate::app::command::Tab;
use crate::app::session::results::Wanted;
use crate::model::scenario::Scenario;
use crate::report::chart::scale::Measure;

/// The choices made on the right side.
#[derive(Clone, Debug, Default)]
pub struct ViewState {
    /// Whether the scenario is the example that a new user meets.
    pub is_welcome: bool,
    /// The tab that is open.
    pub tab: Tab,
    /// Choices made on the break-even chart.
    pub chart: ChartState,
    /// Choices made on the staffing view.
    pub staffing: StaffingState,
    /// Choices made on the view over the years.
    pub years: YearsState,
    /// Choices made on the view of turning points.
    pub turning: TurningState,
    /// Choices made on the table of assumptions.
    pub assumptions: AssumptionsState,
    /// The figure that is explained, and the way that led to it.
    pub explained: Trail,
}

impl ViewState {
    /// What the open tab needs besides what is always made.
    pub fn wanted(&self, scenario: &Scenario) -> Wanted {
        let is_unsure = !scenario.ranges.is_empty();
        let is_turning = self.tab == Tab::Turning;
        Wanted {
            bands: is_unsure && self.tab == Tab::BreakEven && !self.chart.bands_hidden,
            risk: is_unsure && self.tab == Tab::Certainty,
            turning: is_turning,
            sweep: self.turning.sweep_wish(scenario).filter(|_| is_turning),
            map: self.turning.map_wish(scenario).filter(|_| is_turning),
        }
    }
}

/// Choices made on the chart.
#[derive(Clone, Debug, Default)]
pub struct ChartState {
    pub measure: Measure,
    /// Curves that are switched off, in the order of the options.
    pub hidden: [bool; 5],
    /// Whether the bands of what is not sure are switched off.
    pub bands_hidden: bool,
}

/// Choices made on the staffing view.
#[derive(Clone, Debug, Default)]
pub struct StaffingState {
    /// 0 is January.
    pub month: usize,
    /// A language by its place in the scenario; none is all together.
    pub language: Option<usize>,
}

/// Choices made on the view over the years.
#[derive(Clone, Debug, Default)]
pub struct YearsState {
    /// Whether amounts are shown as they are worth in year 0.
    pub present_value: bool,
    /// How far both tables are scrolled to the right, points.
    pub scrolled: f32,
}
