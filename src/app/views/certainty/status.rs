//! How many draws there are, and whether more are coming.

use eframe::egui::{Button, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::views::style;
use crate::app::{Command, View};

const BAR: f32 = 180.0;
const THICK: f32 = 6.0;
const HEIGHT: f32 = 26.0;

/// Draws the number of draws, and while they are made how far they are and a button that stops them.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, draws: usize, commands: &mut Vec<Command>) {
    let (text, palette, risk) = (view.text, view.palette, &view.results.risk);
    ui.horizontal(|ui| {
        ui.set_min_height(HEIGHT);
        let key = if risk.is_stale() && draws > 0 {
            "certainty-draws_old"
        } else if risk.is_finished() {
            "certainty-draws"
        } else {
            "certainty-draws_so_far"
        };
        ui.label(style::plain(text.plural(key, draws as u64, &[]), style::SMALL, palette.weak_text));
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
