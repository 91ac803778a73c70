//! What stands around a presentation: which scenario and picture it is, the way to the next, and a few large inputs.

use eframe::egui::{Context, Frame, Label, Margin, Panel, RichText, Ui};

use super::inputs::{choose_presented_ui, presented_height, presented_ui};
use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::kit::buttons::{icon_button, row_of_two};
use crate::app::kit::fonts;
use crate::app::kit::icons::Icon;
use crate::app::session::inputs_state::InputsState;
use crate::app::session::refusals::Refusal;

/// Height of the line with the names and buttons, points.
const LINE: f32 = 34.0;
/// Between what stands on it, points.
const BETWEEN: f32 = 6.0;

/// Draws the line at the top: what is shown, and the buttons.
pub fn presenting_ui(
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
            choose_presented_ui(ui, view, state, commands);
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
pub fn presented_inputs_ui(
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
        presented_ui(ui, view, state, refusal, commands);
    });
}

/// Width and height that a presentation has at least, points.
const PAGE: [f32; 2] = [1060.0, 590.0];
/// The largest size at which everything can be drawn.
const LARGEST: f32 = 5.0;

/// Draws everything as large as the window allows. Without a window there is nothing to go by.
pub fn fit(ctx: &Context, frame: &eframe::Frame) {
    let Some(window) = frame.winit_window() else { return };
    let pixels = window.inner_size();
    let scale = window.scale_factor() as f32;
    let zoom = zoom([pixels.width as f32 / scale, pixels.height as f32 / scale]);
    if (zoom / ctx.zoom_factor() - 1.0).abs() > 0.005 {
        ctx.set_zoom_factor(zoom);
    }
}

/// How large everything is drawn in a window of this size, points of the system.
fn zoom([width, height]: [f32; 2]) -> f32 {
    let zoom = (width / PAGE[0]).min(height / PAGE[1]);
    if zoom.is_finite() { zoom.clamp(0.5, LARGEST) } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_presentation_is_as_high_on_every_screen() {
        // 1280 / 1060 and 720 / 590 are about 1.21; twice and three times the screen is twice and three times as large.
        assert!((zoom([1280.0, 720.0]) - 1.2075).abs() < 0.001);
        assert!((zoom([2560.0, 1440.0]) - 2.415).abs() < 0.001);
        assert!((zoom([3840.0, 2160.0]) - 3.6226).abs() < 0.001);
        assert!((zoom([1024.0, 768.0]) - 0.966).abs() < 0.001, "an old projector is as wide as it is");
        assert_eq!(zoom([0.0, 0.0]), 0.5);
        assert_eq!(zoom([1e9, 1e9]), LARGEST);
    }
}
