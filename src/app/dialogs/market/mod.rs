//! The market's dialogs: rates estimated from six factors, and a supplier's quotation.

mod estimate;
mod lines;
mod quotation;
mod rail;
mod totals;

pub use estimate::estimate_ui;
pub use quotation::quotation_ui;

use eframe::egui::{Align, Button, Label, Layout, Rect, RichText, ScrollArea, Stroke, Ui, UiBuilder, vec2};

use crate::app::command::Command;
use crate::app::dialogs::modal::first;
use crate::app::kit::buttons::{at_right, primary, secondary};
use crate::app::kit::theme::Palette;
use crate::app::kit::{focus, fonts};
use crate::app::session::work::Work;
use crate::text::Text;

/// Width of the market's dialogs where the window has it, points.
pub const WIDTH: f32 = 960.0;
/// What a dialog leaves of the window's width and height: its margins, and a little to see that it is a dialog.
pub const AROUND: f32 = 64.0;
/// Room for the scroll bar at the right of what scrolls.
const SCROLL_BAR: f32 = 12.0;
/// Captions and reasons.
const SMALL: f32 = 12.0;

/// What a dialog is drawn with.
pub struct Offer<'a> {
    pub text: &'a Text,
    pub palette: &'a Palette,
    pub work: &'a Work,
}

impl Offer<'_> {
    fn heading_ui(&self, ui: &mut Ui, title: &str, about: &str) {
        ui.label(RichText::new(self.text.get(title)).font(fonts::strong(16.0)));
        ui.add(Label::new(self.weak(self.text.get(about))).wrap());
    }

    fn weak(&self, words: impl Into<String>) -> RichText {
        RichText::new(words).size(SMALL).color(self.palette.weak_text)
    }

    fn plain(&self, words: impl Into<String>) -> RichText {
        RichText::new(words).size(SMALL).color(self.palette.text)
    }

    fn strong(&self, words: impl Into<String>) -> RichText {
        RichText::new(words).font(fonts::strong(13.0)).color(self.palette.text)
    }

    /// Close, and take all over.
    fn buttons_ui(&self, ui: &mut Ui, all: Option<Command>, commands: &mut Vec<Command>) {
        ui.add_space(4.0);
        at_right(ui, "buttons", |ui| {
            let close = secondary(ui, self.palette, &self.text.get("button-close"));
            first(&close);
            if close.clicked() {
                commands.push(Command::Dismiss);
            }
            let label = self.text.get("market-take-all");
            let shown = ui.add_enabled_ui(all.is_some(), |ui| primary(ui, self.palette, &label)).inner;
            if let Some(command) = all.filter(|_| shown.clicked()) {
                commands.push(command);
            }
        });
    }

    /// A small button that takes one value over, called by its full name for those who cannot see what stands beside it.
    fn take_ui(&self, ui: &mut Ui, rect: Rect, taken: bool, name: &str) -> bool {
        let label = self.text.get(if taken { "market-taken" } else { "market-take" });
        let layout = Layout::right_to_left(Align::Center);
        let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout).id_salt(("take", name)));
        let button = Button::new(RichText::new(label).size(SMALL)).stroke(Stroke::new(1.0, self.palette.border));
        ui.add_enabled(!taken, button.min_size(vec2(0.0, 22.0))).accessible_name(name).clicked()
    }
}

/// Lets what is between a dialog's heading and its buttons scroll, where the window is too low for it: these take `other` points.
fn scrolls_ui(ui: &mut Ui, other: f32, content: impl FnOnce(&mut Ui)) {
    let height = room(ui.ctx()).y - other;
    // A dialog would else grow to its size frame by frame.
    let area = ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink([false, true]);
    area.show(ui, |ui| {
        ui.set_max_width(ui.available_width() - SCROLL_BAR);
        content(ui);
        focus::keep_in_sight(ui);
    });
}

/// The room that a dialog has, points.
pub fn room(ctx: &eframe::egui::Context) -> eframe::egui::Vec2 {
    let window = ctx.content_rect().size();
    vec2(WIDTH.min(window.x - AROUND), window.y - AROUND)
}
