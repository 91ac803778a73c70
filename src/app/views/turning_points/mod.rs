//! Turning points: what would have to change before the other side is the cheaper one.

mod axis;
mod choice;
mod crossings;
mod curve;
mod field;
mod list;
mod map;
mod row;
mod turning_words;

use eframe::egui::{Pos2, ProgressBar, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, vec2};

use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::kit::{focus, style, widgets};
use crate::app::session::remembered::{Shown, TurningState};
use crate::app::session::results::BackgroundTask;

use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::report::reason;

/// The list's part of the width, and how wide it may be, points.
const LIST: f32 = 0.36;
const NARROWEST: f32 = 320.0;
const WIDEST: f32 = 470.0;
const BETWEEN: f32 = 22.0;
/// Both columns scroll by themselves in what the window leaves, but are never lower than this, points.
const LOWEST: f32 = 330.0;

/// The bar that says how much of the map is done, points.
const BAR: Vec2 = vec2(90.0, 5.0);

/// Narrower than this the list stands below the curve, points.
const NARROW: f32 = 700.0;

/// Draws the list of turning points, and beside it the curve of one input or the map of two.
pub(super) fn show_ui(
    ui: &mut Ui,
    view: &View<'_>,
    comparison: &Comparison,
    state: &mut TurningState,
    height: f32,
    commands: &mut Vec<Command>,
) {
    state.follow(view.scenario, view.results);
    let (width, height) = (ui.available_width(), height.max(LOWEST));
    if width < NARROW {
        open_ui(ui, view, state, height, commands);
        ui.add_space(style::GAP);
        list::show_ui(ui, view, comparison, state);
        return;
    }
    let left = (width * LIST).clamp(NARROWEST, WIDEST);
    let (whole, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let list = whole.with_max_x(whole.left() + left);
    column_ui(ui, list, "turning", |ui| list::show_ui(ui, view, comparison, state));
    let shown = whole.with_min_x(list.right() + BETWEEN);
    column_ui(ui, shown, "shown", |ui| open_ui(ui, view, state, shown.height(), commands));
}

/// Draws the curve or the map alone.
pub(super) fn presented_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut TurningState,
    height: f32,
    commands: &mut Vec<Command>,
) {
    state.follow(view.scenario, view.results);
    open_ui(ui, view, state, height, commands);
}

/// The curve or the map, with the switch between them.
fn open_ui(ui: &mut Ui, view: &View<'_>, state: &mut TurningState, height: f32, commands: &mut Vec<Command>) {
    choose_ui(ui, view, state);
    ui.add_space(style::GAP / 2.0);
    match state.shown {
        Shown::Curve => curve::show_ui(ui, view, state, height, commands),
        Shown::Map => map::show_ui(ui, view, state, height, commands),
    }
}

/// A column that scrolls by itself.
fn column_ui(ui: &mut Ui, place: Rect, name: &str, draw: impl FnOnce(&mut Ui)) {
    let mut column = ui.new_child(UiBuilder::new().max_rect(place).id_salt(name));
    ScrollArea::vertical().id_salt(name).auto_shrink(false).max_height(place.height()).show(&mut column, |ui| {
        ui.set_max_width(ui.available_width() - style::SCROLL_BAR);
        draw(ui);
        focus::keep_in_sight(ui);
    });
}

/// The switch between curve and map.
fn choose_ui(ui: &mut Ui, view: &View<'_>, state: &mut TurningState) {
    let names = Shown::ALL.map(|shown| view.text.get(shown.key()));
    let chosen = Shown::ALL.iter().position(|shown| *shown == state.shown).unwrap_or(0);
    if let Some(index) = widgets::segmented(ui, view.palette, &names, chosen) {
        state.shown = Shown::ALL[index];
    }
}

/// How far an answer is: that it cannot be given, is of an earlier scenario, or is still being refined.
struct Standing<'a> {
    error: Option<&'a ModelError>,
    is_stale: bool,
    progress: Option<f32>,
    has_any: bool,
}

impl<'a> Standing<'a> {
    /// How far what is worked out beside the window is.
    fn of<Q: Clone + PartialEq + Send + 'static, A: Send + 'static>(found: &'a BackgroundTask<Q, A>) -> Self {
        Self {
            error: found.error(),
            is_stale: found.is_stale(),
            progress: found.progress(),
            has_any: found.latest().is_some(),
        }
    }

    /// Says so, if there is anything to say.
    fn show(&self, ui: &mut Ui, view: &View<'_>) {
        let text = view.text;
        if let Some(reason) = self.error {
            let mut words = reason::words(reason, text);
            if self.has_any {
                words = format!("{words} {}", text.get("verdict-not_current"));
            }
            ui.label(style::plain(words, style::BODY, view.palette.error));
            return;
        }
        let key = match (self.has_any, self.is_stale) {
            (false, _) => "turning-pending",
            (true, true) => "turning-stale",
            (true, false) => return,
        };
        ui.label(style::plain(text.get(key), style::SMALL, view.palette.weak_text));
    }

    /// How much of the work is done, left of a place.
    fn bar_ui(&self, ui: &mut Ui, right: Pos2) {
        if let Some(part) = self.progress.filter(|part| *part < 1.0) {
            let place = Rect::from_min_max(right - vec2(BAR.x, BAR.y / 2.0), right + vec2(0.0, BAR.y / 2.0));
            let mut bar = ui.new_child(UiBuilder::new().max_rect(place));
            bar.add(ProgressBar::new(part).desired_width(BAR.x).desired_height(BAR.y));
        }
    }
}
