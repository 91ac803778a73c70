//! Each chart of the report once, as a drawing: pages, SVG and PNG are made from it.

mod axis;
mod break_even;
mod build_up;
mod labels;
pub mod scale;
mod spread;
mod tornado;
mod years;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::colours::{self, Colour};
use super::findings::Needs;
use super::known::Known;
use super::scene::{Letters, Pen, Scene};
use crate::model::bill::Sourcing;
use crate::model::risk::Simulation;
use crate::model::scenario::Scenario;
use crate::text::Text;

/// Words along the axes.
const TICK: Letters = Letters::regular(7.0, colours::WEAK_TEXT);
/// Names and remarks.
const SMALL: Letters = Letters::regular(7.0, colours::WEAK_TEXT);

/// A chart of the results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Chart {
    /// The cost of a contact over the volume.
    BreakEven,
    /// What each option's yearly total is made of.
    BuildUp,
    /// What each option has cost by the end of every year.
    Years,
    /// How the saving is spread over the cases drawn.
    Spread,
    /// What each range by itself does to the saving.
    Tornado,
}

/// The width of a chart by itself, points.
const WIDTH: f32 = 560.0;
/// Around a chart that stands by itself.
const MARGIN: f32 = 14.0;
/// Its title.
const TITLE: f32 = 24.0;

impl Chart {
    /// All, in the report's order.
    pub const ALL: [Self; 5] = [Self::BreakEven, Self::BuildUp, Self::Years, Self::Spread, Self::Tornado];

    /// Its name in names of files: `break-even`.
    pub fn id(self) -> &'static str {
        match self {
            Self::BreakEven => "break-even",
            Self::BuildUp => "build-up",
            Self::Years => "years",
            Self::Spread => "spread",
            Self::Tornado => "tornado",
        }
    }

    /// The chart of a name.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|chart| chart.id() == id)
    }

    /// What it is called in a menu and in names of files.
    pub fn name(self, text: &Text) -> String {
        text.get(&format!("chart-name-{}", self.id()))
    }

    /// Whether a scenario that can be compared gives it something to show: how sure the answer is, is not known without
    /// ranges.
    pub fn is_drawn(self, scenario: &Scenario) -> bool {
        !matches!(self, Self::Spread | Self::Tornado) || !scenario.ranges.is_empty()
    }

    /// What it is drawn from, beside the comparison.
    pub fn needs(self) -> Needs {
        match self {
            Self::BreakEven => Needs { break_even: true, curves: true, bands: true, ..Needs::NOTHING },
            Self::BuildUp => Needs::NOTHING,
            Self::Years => Needs { years: true, ..Needs::NOTHING },
            Self::Spread => Needs { risk: Some(Simulation::DRAWS), ..Needs::NOTHING },
            Self::Tornado => Needs { risk: Some(0), ..Needs::NOTHING },
        }
    }

    /// Its title.
    pub fn title(self, text: &Text) -> String {
        text.get(&format!("board-chart-{}", self.id()))
    }

    /// The chart with a title, to stand by itself; none where the scenario gives it nothing to show.
    pub fn alone(self, known: &Known<'_>, text: &Text) -> Option<Scene> {
        let chart = self.scene(known, text, WIDTH)?;
        let mut scene = Scene::new(chart.width + 2.0 * MARGIN, chart.height + TITLE + 2.0 * MARGIN);
        let title = Letters::strong(11.0, colours::TEXT);
        let name = super::scene::fitted(&known.scenario().name, title, WIDTH / 2.0);
        let heading = if name.is_empty() { self.title(text) } else { format!("{}: {name}", self.title(text)) };
        scene.words([MARGIN, MARGIN + 9.0], heading, title, Default::default());
        scene.put(chart, [MARGIN, MARGIN + TITLE]);
        Some(scene)
    }

    /// The chart in a width; none where the scenario gives it nothing to show.
    pub fn scene(self, known: &Known<'_>, text: &Text, width: f32) -> Option<Scene> {
        let part = match self {
            Self::BreakEven => 0.58,
            Self::Years => 0.34,
            _ => 0.27,
        };
        self.sized(known, text, [width, width * part])
    }

    /// The chart in a size; charts of rows are as high as these.
    pub fn sized(self, known: &Known<'_>, text: &Text, size: [f32; 2]) -> Option<Scene> {
        match self {
            Self::BreakEven if known.curves().points.len() < 2 => None,
            Self::BreakEven => Some(break_even::scene(known, text, size)),
            Self::BuildUp => Some(build_up::scene(known.comparison, text, size[0])),
            Self::Years => Some(years::scene(known, known.years()?, text, size)),
            Self::Spread => spread::scene(known, known.risk()?, text, size),
            Self::Tornado => tornado::scene(known, known.risk()?, text, size[0]),
        }
    }
}

/// In-house and the chosen form come last, so they lie on top.
fn drawing_order(known: &Known<'_>) -> [Sourcing; 5] {
    let chosen = known.chosen();
    let mut order = Sourcing::ALL;
    order.sort_by_key(|sourcing| (*sourcing == chosen, *sourcing == Sourcing::InHouse));
    order
}

/// In-house and the chosen form are drawn thicker.
fn curve_pen(known: &Known<'_>, sourcing: Sourcing) -> Pen {
    let is_compared = sourcing == Sourcing::InHouse || sourcing == known.chosen();
    Pen::new(Colour::of(sourcing), if is_compared { 1.7 } else { 1.0 })
}

/// The short name of an option.
fn short(sourcing: Sourcing, text: &Text) -> String {
    text.get(&format!("sourcing-{}.short", sourcing.id()))
}

/// An amount in little room, its sign before the currency's.
fn compact(amount: f64, text: &Text) -> String {
    if amount < 0.0 {
        return format!("\u{2212}{}", scale::compact_euros(-amount, text));
    }
    scale::compact_euros(amount, text)
}

/// An amount as a place on a chart.
fn number(amount: Decimal) -> f64 {
    amount.to_f64().unwrap_or_default()
}
