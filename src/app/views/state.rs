//! What the right side remembers between frames and no file holds.

use super::assumptions::AssumptionsState;
use super::chart::ChartState;
use super::sheet::Trail;
use super::staffing::StaffingState;
use super::turning::TurningState;
use super::years::YearsState;
use crate::app::results::Wanted;
use crate::model::scenario::Scenario;

/// One of the views under the cards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    #[default]
    BreakEven,
    BuildUp,
    Staffing,
    Years,
    Certainty,
    Turning,
    Assumptions,
}

impl Tab {
    /// All tabs, from left to right.
    pub const ALL: [Self; 7] = [
        Self::BreakEven,
        Self::BuildUp,
        Self::Staffing,
        Self::Years,
        Self::Certainty,
        Self::Turning,
        Self::Assumptions,
    ];

    /// The tab with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tab| tab.key() == key)
    }

    /// Its key in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::BreakEven => "tab-break_even",
            Self::BuildUp => "tab-build_up",
            Self::Staffing => "tab-staffing",
            Self::Years => "tab-years",
            Self::Certainty => "tab-certainty",
            Self::Turning => "tab-turning",
            Self::Assumptions => "tab-assumptions",
        }
    }
}

/// The choices made on the right side.
#[derive(Clone, Debug, Default)]
pub struct ViewState {
    /// Whether the scenario is the example that a new user meets.
    pub is_welcome: bool,
    /// How many inputs are the person's own, and how many are defaults.
    pub(super) counted: Option<super::behind::Counted>,
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
