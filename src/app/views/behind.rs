//! What stands behind the answer: how much of it is the person's own, and what looks wrong.

use eframe::egui::{Align, Button, Layout, Ui, vec2};

use super::hints;
use crate::app::command::{Command, Tab};
use crate::app::draw::View;
use crate::app::kit::cache::cached;
use crate::app::kit::style;
use crate::app::session::remembered::{Show, ViewState};
use crate::report::assumptions::Counts;

/// Height of the line, points.
const HEIGHT: f32 = 24.0;

/// Draws the line under the verdict. Of the example that a new user meets it says so, and leads to the guided start.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, state: &mut ViewState, commands: &mut Vec<Command>) {
    let text = view.text;
    ui.allocate_ui_with_layout(vec2(ui.available_width(), HEIGHT), Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(HEIGHT);
        ui.spacing_mut().item_spacing.x = 6.0;
        if hints::button_ui(ui, view, commands) {
            ui.add_space(8.0);
        }
        if state.is_welcome {
            ui.label(style::plain(text.get("start-welcome"), style::SMALL, view.palette.weak_text));
            if link_ui(ui, view, "start-welcome.link") {
                commands.push(Command::New);
            }
            return;
        }
        let revision = view.results.revision();
        let counts = cached(ui.ctx(), "counted assumptions", revision, || Counts::of(view.scenario));
        let figures = [counts.own(), counts.changed, counts.confirmed, counts.defaults].map(|count| count.to_string());
        let [own, changed, confirmed, defaults] = figures.each_ref().map(String::as_str);
        let words = text.with("start-defaults_left", &[("own", own), ("defaults", defaults)]);
        let about = text.with("start-defaults_left.about", &[("changed", changed), ("confirmed", confirmed)]);
        ui.label(style::plain(words, style::SMALL, view.palette.weak_text)).on_hover_text(about);
        if state.tab != Tab::Assumptions && link_ui(ui, view, "start-defaults_left.link") {
            state.tab = Tab::Assumptions;
            state.assumptions.show = Show::Default;
        }
    });
}

/// A quiet button that reads as a link.
fn link_ui(ui: &mut Ui, view: &View<'_>, key: &str) -> bool {
    let words = style::plain(view.text.get(key), style::SMALL, view.palette.accent);
    ui.add(Button::new(words).frame_when_inactive(false)).clicked()
}
