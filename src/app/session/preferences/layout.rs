//! How the window is laid out: its place and size, what is folded away, how large everything is drawn.

use std::ops::RangeInclusive;

use serde_json::{Map, Value, json};

use super::fields::Fields;
use crate::app::command::Tab;

/// Smallest and largest side of a window that is taken over, points.
const WINDOW_SIDE: RangeInclusive<f32> = 300.0..=16_384.0;
/// How far from the main screen a window may lie, points.
const PLACE: RangeInclusive<f32> = -32_768.0..=32_768.0;
/// The sizes at which everything can be drawn, percent of what the system asks for.
pub const ZOOMS: [u16; 8] = [75, 90, 100, 110, 125, 150, 175, 200];
/// Width of the panel of inputs: smallest, at first, largest, points.
pub const INPUTS: [f32; 3] = [292.0, 348.0, 560.0];
/// Width of the explanation of a figure: smallest, at first, largest, points.
pub const EXPLANATION: [f32; 3] = [300.0, 336.0, 620.0];

/// How the window is laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// Width and height of the window, points of the system.
    pub window: Option<[f32; 2]>,
    /// Left and top of the window, points of the system. None where the system keeps it to itself.
    pub place: Option<[f32; 2]>,
    pub maximized: bool,
    /// Width of the panel of inputs, points.
    pub inputs_width: f32,
    /// Whether the panel of inputs is folded away.
    pub inputs_folded: bool,
    /// Width of the explanation of a figure, points.
    pub explanation_width: f32,
    /// How large everything is drawn: one of [`ZOOMS`].
    pub zoom: u16,
    /// The tab that was open last.
    pub tab: Tab,
}

impl Default for Layout {
    fn default() -> Self {
        Self {
            window: None,
            place: None,
            maximized: false,
            inputs_width: INPUTS[1],
            inputs_folded: false,
            explanation_width: EXPLANATION[1],
            zoom: 100,
            tab: Tab::default(),
        }
    }
}

impl Layout {
    /// Takes the layout out of what was read. What is out of bounds takes its default.
    pub fn of(fields: &mut Fields) -> Self {
        let first = Self::default();
        let within = |sides: &[f32; 2], bounds: &RangeInclusive<f32>| sides.iter().all(|side| bounds.contains(side));
        let width = |found: Option<f32>, [low, first, high]: [f32; 3]| match found {
            Some(width) if width.is_finite() => width.clamp(low, high),
            _ => first,
        };
        Self {
            window: fields.take("window").filter(|sides| within(sides, &WINDOW_SIDE)),
            place: fields.take("place").filter(|place| within(place, &PLACE)),
            maximized: fields.take("maximized").unwrap_or_default(),
            inputs_width: width(fields.take("inputs_width"), INPUTS),
            inputs_folded: fields.take("inputs_folded").unwrap_or_default(),
            explanation_width: width(fields.take("sheet_width"), EXPLANATION),
            zoom: fields.take("zoom").filter(|zoom| ZOOMS.contains(zoom)).unwrap_or(first.zoom),
            tab: fields.take::<String>("tab").and_then(|key| Tab::from_key(&key)).unwrap_or_default(),
        }
    }

    /// Adds the layout to what is written.
    pub fn write(&self, all: &mut Map<String, Value>) {
        all.insert("window".to_owned(), json!(self.window));
        all.insert("place".to_owned(), json!(self.place));
        all.insert("maximized".to_owned(), json!(self.maximized));
        all.insert("inputs_width".to_owned(), json!(self.inputs_width));
        all.insert("inputs_folded".to_owned(), json!(self.inputs_folded));
        all.insert("sheet_width".to_owned(), json!(self.explanation_width));
        all.insert("zoom".to_owned(), json!(self.zoom));
        all.insert("tab".to_owned(), json!(self.tab.key()));
    }

    /// How many of egui's points a point of the system takes at this zoom.
    pub fn zoom_factor(&self) -> f32 {
        f32::from(self.zoom) / 100.0
    }

    /// The next larger zoom, the next smaller one where `steps` is negative; the outermost stays.
    pub fn zoomed(&self, steps: i8) -> u16 {
        let place = ZOOMS.iter().position(|zoom| *zoom == self.zoom).unwrap_or(2);
        let other = place.saturating_add_signed(isize::from(steps));
        ZOOMS.get(other).copied().unwrap_or(self.zoom)
    }
}
