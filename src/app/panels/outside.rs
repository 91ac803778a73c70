//! A row that warns where the file of the scenario on screen has a life of its own.

use eframe::egui::{Align, Frame, Label, Layout, Margin, Panel, RichText, Ui, vec2};

use super::buttons::secondary;
use super::icons::Icon;
use crate::app::command::Command;
use crate::app::on_disk::Outside;
use crate::app::state::State;
use crate::app::theme::Palette;

const HEIGHT: f32 = 40.0;
const ICON: f32 = 16.0;

/// Draws the row where there is something to warn of.
pub fn outside(ui: &mut Ui, state: &State, palette: &Palette, commands: &mut Vec<Command>) {
    let work = state.work();
    let (key, answers): (_, &[(&str, Command)]) = match work.outside {
        Some(Outside::Changed) => {
            ("outside-changed", &[("outside-keep", Command::KeepMine), ("outside-reload", Command::Reload)])
        }
        Some(Outside::Gone) => ("outside-gone", &[("outside-ok", Command::KeepMine)]),
        None if work.holder.is_elsewhere() => ("outside-elsewhere", &[]),
        None => return,
    };
    let words = state.text.with(key, &[("name", &work.name(&state.text))]);
    let row = Frame::new().fill(palette.soft).inner_margin(Margin::symmetric(14, 0));
    Panel::top("outside").exact_size(HEIGHT).frame(row).show(ui, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(ICON, ICON), eframe::egui::Sense::hover());
            Icon::Warning.paint(ui.painter(), rect, palette.warning, 0.0);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                for (key, command) in answers {
                    if secondary(ui, palette, &state.text.get(key)).clicked() {
                        commands.push(command.clone());
                    }
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(RichText::new(words).color(palette.text)).truncate());
                });
            });
        });
    });
}
