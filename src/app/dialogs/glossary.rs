//! The list of the field's words, to be searched.

use eframe::egui::{Frame, Id, Label, RichText, ScrollArea, TextEdit, Ui};

use super::modal::first;
use crate::app::catalogue::glossary::matching;
use crate::app::kit::fonts;
use crate::app::kit::theme::Palette;
use crate::text::Text;

/// Draws the search field and the words that match.
pub(super) fn show_ui(ui: &mut Ui, text: &Text, palette: &Palette, search: &mut String) {
    let name = text.get("glossary-search");
    let field = TextEdit::singleline(search)
        .id(Id::unique("glossary search"))
        .hint_text(RichText::new(&name).color(palette.weak_text))
        .desired_width(f32::INFINITY)
        .char_limit(200);
    first(&ui.add(field).accessible_name(name));
    let words = matching(text, search);
    if words.is_empty() {
        ui.label(RichText::new(text.get("glossary-nothing")).color(palette.weak_text));
    }
    let height = ui.ctx().content_rect().height() - 230.0;
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        for word in words {
            Frame::new().inner_margin(eframe::egui::Margin::symmetric(0, 3)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.label(RichText::new(text.get(word)).font(fonts::strong(13.0)));
                let about = RichText::new(text.get(&format!("{word}.about"))).color(palette.weak_text);
                ui.add(Label::new(about).wrap());
            });
        }
    });
}
