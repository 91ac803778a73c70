//! A field of the guided start.

use eframe::egui::{Align, Align2, Color32, Frame, Key, Margin, Response, RichText, Stroke, TextEdit, Ui};

use super::Questions;
use crate::app::kit::focus::select_all;

/// What a field is called and how wide it is.
pub(super) struct Look<'a> {
    /// Its name for those who cannot see it.
    pub name: &'a str,
    /// Width, points.
    pub width: f32,
    /// What stands in it while it is empty.
    pub hint: &'a str,
    /// Whether what is typed cannot be used.
    pub wrong: bool,
    /// Figures stand at the right.
    pub figure: bool,
}

impl Questions<'_> {
    /// Draws a field; all of its text is marked when the keyboard comes to it.
    pub(super) fn field_ui(&mut self, ui: &mut Ui, typed: &mut String, look: &Look<'_>) -> Response {
        let palette = self.palette;
        let border = if look.wrong { palette.error } else { palette.control };
        let frame = Frame::new()
            .fill(palette.card)
            .stroke(Stroke::new(1.0, border))
            .corner_radius(5.0)
            .inner_margin(Margin::symmetric(7, 3));
        let align = if look.figure { Align::RIGHT } else { Align::LEFT };
        let field = TextEdit::singleline(typed)
            .frame(frame)
            .hint_text(RichText::new(look.hint).color(palette.weak_text))
            .align(Align2([align, Align::Center]))
            .char_limit(60)
            .clip_text(true)
            .desired_width(look.width);
        let response = ui.add(field).accessible_name(look.name);
        if response.gained_focus() {
            select_all(ui, response.id);
        }
        if response.has_focus() {
            let around = response.rect.expand(1.0);
            let stroke = Stroke::new(1.5, palette.accent);
            ui.painter().rect_stroke(around, 6.0, stroke, eframe::egui::StrokeKind::Outside);
        }
        self.entered |= response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        response
    }

    /// A unit or another few words beside a field.
    pub(super) fn beside_ui(&self, ui: &mut Ui, words: &str, colour: Color32) {
        ui.label(RichText::new(words).size(12.0).color(colour));
    }
}
