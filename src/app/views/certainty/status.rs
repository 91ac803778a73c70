//! How many draws there are, and whether more are coming.

use eframe::egui::{Button, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::kit::style;
use crate::model::risk::Simulation;

const BAR: f32 = 180.0;
const THICK: f32 = 6.0;
const HEIGHT: f32 = 26.0;

/// Draws the number of draws, and while they are made how far they are and a button that stops them.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, draws: usize, commands: &mut Vec<Command>) {
    let (text, palette, risk) = (view.text, view.palette, &view.results.risk);
    ui.horizontal(|ui| {
        ui.set_min_height(HEIGHT);
        ui.label(style::plain(told(view, draws), style::SMALL, palette.weak_text));
        if risk.is_stopped() {
            let words = style::plain(text.get("certainty-continue"), style::SMALL, palette.text);
            if ui.add(Button::new(words)).clicked() {
                commands.push(Command::ContinueWork);
            }
        }
        let Some(part) = risk.progress() else { return };
        let (rail, response) = ui.allocate_exact_size(vec2(BAR, THICK), Sense::hover());
        let name = text.get("certainty-progress");
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::ProgressIndicator, ui.is_enabled(), &name);
            info.value = Some(f64::from(part));
            info
        });
        ui.painter().rect_filled(rail, THICK / 2.0, palette.rail);
        let done = Rect::from_min_size(rail.min, vec2(rail.width() * part.clamp(0.0, 1.0), THICK));
        ui.painter().rect_filled(done, THICK / 2.0, palette.accent);
        let words = style::plain(text.get("certainty-stop"), style::SMALL, palette.text);
        if ui.add(Button::new(words)).clicked() {
            commands.push(Command::StopWork);
        }
    });
}

/// How many draws stand on screen, and why there are no more.
fn told(view: &View<'_>, draws: usize) -> String {
    let (text, risk) = (view.text, &view.results.risk);
    let counted = |key: &str| text.plural(key, draws as u64, &[]);
    if risk.is_stopped() {
        let answered = if risk.is_current() { draws } else { 0 };
        let numbers = [answered, Simulation::DRAWS].map(|number| text.number(number as f64, 0));
        let stopped = text.with("certainty-stopped", &[("count", &numbers[0]), ("all", &numbers[1])]);
        if risk.is_current() || draws == 0 {
            stopped
        } else {
            format!("{stopped} {}", counted("certainty-draws_before"))
        }
    } else if risk.error().is_some() {
        counted("certainty-draws_before")
    } else if risk.is_stale() && draws > 0 {
        counted("certainty-draws_old")
    } else if risk.is_finished() {
        counted("certainty-draws")
    } else {
        counted("certainty-draws_so_far")
    }
}
