//! The choice of an input: by its group, or by some letters of its name.

use eframe::egui::{ComboBox, PopupCloseBehavior, ScrollArea, TextEdit, Ui};

use super::turning_words;
use crate::app::draw::View;
use crate::app::kit::style;
use crate::model::parameters;

const WIDTH: f32 = 230.0;
const LIST: f32 = 300.0;

/// Draws the choice for an axis; answers the input that was clicked.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, axis: &str, chosen: &str, search: &mut String) -> Option<String> {
    let (text, palette) = (view.text, view.palette);
    let label = text.get(axis);
    ui.label(style::plain(&label, style::SMALL, palette.weak_text));
    let shown = style::plain(turning_words::name(text, chosen), style::SMALL, palette.text);
    let width = WIDTH.min((ui.available_width() - 8.0).max(120.0));
    let choice = ComboBox::from_id_salt(axis)
        .selected_text(shown)
        .width(width)
        .height(LIST + 60.0)
        .truncate()
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show_ui(ui, |ui| {
            ui.set_min_width(WIDTH);
            let hint = text.get("turning-search");
            let field = ui.add(TextEdit::singleline(search).hint_text(&hint).desired_width(f32::INFINITY));
            ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(hint.as_str()));
            let clicked =
                ScrollArea::vertical().max_height(LIST).show(ui, |ui| list_ui(ui, view, chosen, search)).inner;
            if clicked.is_some() {
                search.clear();
                ui.close();
            }
            clicked
        });
    ui.ctx().accesskit_node_builder(choice.response.id, |node| node.set_label(label.as_str()));
    choice.inner.flatten()
}

/// The inputs of the scenario whose name holds what is searched for.
fn list_ui(ui: &mut Ui, view: &View<'_>, chosen: &str, search: &str) -> Option<String> {
    let text = view.text;
    let wanted = search.trim().to_lowercase();
    let mut group = None;
    let mut clicked = None;
    for id in view.scenario.number_ids() {
        let name = turning_words::name(text, &id);
        let Some(input) = parameters::find(&id).filter(|_| name.to_lowercase().contains(&wanted)) else { continue };
        if group.replace(input.group) != Some(input.group) {
            let heading = text.get(&format!("group-{}", input.group.id()));
            ui.label(style::strong(heading, style::SMALL, view.palette.weak_text));
        }
        if ui.selectable_label(id == chosen, name).clicked() {
            clicked = Some(id);
        }
    }
    clicked
}
