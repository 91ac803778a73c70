//! Choices with a name before them.

use eframe::egui::{Align, ComboBox, Layout, Ui, vec2};

use crate::app::draw::View;
use crate::app::kit::{fonts, style};

/// Between a name and its choice, and the height of both, points.
const GAP: f32 = 6.0;
const ROW: f32 = 24.0;

/// A list to choose from, by its name for those who cannot see it; answers what is chosen, if that changed.
pub(super) fn choice_ui<T: PartialEq>(
    ui: &mut Ui,
    view: &View<'_>,
    label: &str,
    width: f32,
    chosen: &T,
    options: impl IntoIterator<Item = (T, String)>,
) -> Option<T> {
    let mut options: Vec<(T, String)> = options.into_iter().collect();
    let place = options.iter().position(|(value, _)| value == chosen);
    let words = place.and_then(|place| options.get(place)).map(|(_, words)| words.clone()).unwrap_or_default();
    let shown = style::plain(words, style::SMALL, view.palette.text);
    let mut clicked = None;
    let combo = ComboBox::from_id_salt(("history", label)).selected_text(shown).width(width).truncate();
    let combo = combo.show_ui(ui, |ui| {
        for (index, (_, words)) in options.iter().enumerate() {
            if ui.selectable_label(Some(index) == place, words).clicked() && Some(index) != place {
                clicked = Some(index);
            }
        }
    });
    ui.ctx().accesskit_node_builder(combo.response.id, |node| node.set_label(label));
    clicked.map(|index| options.swap_remove(index).0)
}

/// The same with its name before it.
pub(super) fn field_ui<T: PartialEq>(
    ui: &mut Ui,
    view: &View<'_>,
    key: &str,
    width: f32,
    chosen: &T,
    options: impl IntoIterator<Item = (T, String)>,
) -> Option<T> {
    let label = view.text.get(key);
    // Name and choice stay together where the row breaks.
    let font = fonts::regular(style::SMALL);
    let words = ui.painter().layout_no_wrap(label.clone(), font, view.palette.weak_text).size().x;
    let room = vec2(words + GAP + width + 8.0, ROW);
    ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        ui.label(style::plain(label.as_str(), style::SMALL, view.palette.weak_text));
        choice_ui(ui, view, &label, width, chosen, options)
    })
    .inner
}
