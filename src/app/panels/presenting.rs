//! What stands around a presentation: which scenario and picture it is, the way to the next, and a few large inputs.

use eframe::egui::{Frame, Label, Margin, Panel, RichText, Ui};

use super::buttons::{icon_button, row_of_two};
use super::icons::Icon;
use super::inputs::{InputsState, choose_presented, presented, presented_height};
use crate::app::command::Command;
use crate::app::state::Refusal;
use crate::app::{View, fonts};

/// Height of the line with the names and buttons, points.
const LINE: f32 = 34.0;
/// Between what stands on it, points.
const BETWEEN: f32 = 6.0;

/// Draws the line at the top: what is shown, and the buttons.
pub fn presenting(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut InputsState,
    [scenario, page]: [&str; 2],
    commands: &mut Vec<Command>,
) {
    let palette = view.palette;
    let frame = Frame::new().fill(palette.background).inner_margin(Margin { left: 28, right: 24, top: 10, bottom: 0 });
    Panel::top("presenting").exact_size(LINE + 10.0).frame(frame).show_separator_line(false).show(ui, |ui| {
        let title = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.x = BETWEEN;
            ui.label(RichText::new(page).font(fonts::strong(15.0)).color(palette.text));
            let scenario = RichText::new(format!("\u{b7} {scenario}")).size(14.0).color(palette.weak_text);
            ui.add(Label::new(scenario).truncate());
        };
        row_of_two(ui, "presenting", BETWEEN, title, |ui| {
            ui.spacing_mut().item_spacing.x = BETWEEN;
            choose_presented(ui, view, state, commands);
            let buttons = [
                (Icon::Back, "present-back", Command::Turn(-1)),
                (Icon::Forward, "present-next", Command::Turn(1)),
                (Icon::Close, "present-leave", Command::Present(false)),
            ];
            for (icon, key, command) in buttons {
                let name = view.text.get(key);
                if icon_button(ui, icon, &name, 28.0, true).on_hover_text(&name).clicked() {
                    commands.push(command);
                }
            }
        });
    });
}

/// Draws the chosen inputs at the bottom, if there are any.
pub fn presented_inputs(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut InputsState,
    refusal: Option<&Refusal>,
    commands: &mut Vec<Command>,
) {
    let count = state.presented(view.scenario).len();
    if count == 0 {
        return;
    }
    let frame = Frame::new().fill(view.palette.card).inner_margin(Margin { left: 28, right: 28, top: 8, bottom: 8 });
    Panel::bottom("presented inputs").min_size(presented_height(count)).resizable(false).frame(frame).show(ui, |ui| {
        presented(ui, view, state, refusal, commands);
    });
}
