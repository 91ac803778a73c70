//! The menu beside the search field: how many inputs have a range, and what can be done with all of them.

use eframe::egui::containers::menu::MenuButton;
use eframe::egui::{Button, Label, RichText, Stroke, Ui, vec2};

use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::kit::buttons::tick;
use crate::app::kit::fonts;
use crate::app::session::inputs_state::InputsState;

/// Width of the menu's button, points.
pub(super) const WIDTH: f32 = 48.0;
const HEIGHT: f32 = 28.0;

/// Draws the button and, while it is open, the menu.
pub(super) fn menu_ui(ui: &mut Ui, view: &View<'_>, state: &mut InputsState, commands: &mut Vec<Command>) {
    let (text, palette) = (view.text, view.palette);
    let count = view.scenario.ranges.len();
    if count == 0 {
        state.only_ranges = false;
    }
    let said = text.plural("ranges-count", count as u64, &[]);
    let sign = if count == 0 { "\u{b1}".to_owned() } else { format!("\u{b1} {count}") };
    let (fill, border, color) = match state.only_ranges {
        true => (palette.accent, palette.accent, palette.on_accent),
        false if count > 0 => (palette.card, palette.border, palette.accent),
        false => (palette.card, palette.border, palette.text),
    };
    let button = Button::new(RichText::new(sign).font(fonts::strong(13.0)).color(color))
        .fill(fill)
        .stroke(Stroke::new(1.0, border))
        .min_size(vec2(WIDTH, HEIGHT));
    let (response, _) = MenuButton::from_button(button).ui(ui, |ui| {
        ui.set_min_width(280.0);
        ui.add(Label::new(RichText::new(&said).size(12.0).color(palette.weak_text)));
        ui.separator();
        for (command, enabled) in [(Command::PlausibleRanges, true), (Command::ClearRanges, count > 0)] {
            let item = ui.add_enabled(enabled, Button::new(command.label(text)));
            if item.on_hover_text(command.tooltip(text, None)).clicked() {
                commands.push(command);
                ui.close();
            }
        }
        ui.separator();
        ui.add_enabled_ui(count > 0, |ui| {
            if tick(ui, palette, &mut state.only_ranges, text.get("ranges-only").into()).clicked() {
                ui.close();
            }
        });
    });
    let name = format!("{}: {said}", text.get("ranges-menu"));
    response.on_hover_text(&name).accessible_name(name);
}
