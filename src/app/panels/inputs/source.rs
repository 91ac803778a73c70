//! What stands behind an input: a click on its label shows default, usual range and sources, and takes the user's own
//! note and source.

use eframe::egui::{
    Align, Frame, Id, Label, Layout, Margin, Popup, PopupCloseBehavior, Response, RichText, Role, Sense, Stroke,
    TextEdit, Ui, Vec2, WidgetInfo,
};

use super::context::Inputs;
use super::hint::{hint_above_source_ui, hint_ui};
use crate::app::command::Command;
use crate::app::kit::buttons::tick;
use crate::app::kit::fonts;
use crate::app::kit::icons::Icon;
use crate::app::session::inputs_state::{InputsState, Note};
use crate::app::session::presented::MOST;

/// Width of the card, points.
const WIDTH: f32 = 380.0;
/// The mark of a hint, points.
const MARK: f32 = 14.0;
/// A longer note is none; it is cut off while it is typed.
const LONGEST: usize = 2000;

impl Inputs<'_> {
    /// The label of an input; a click on it shows what stands behind the input.
    pub(super) fn sourced_label_ui(&mut self, ui: &mut Ui, id: &str, label: impl Into<RichText>) -> Response {
        let label = label.into();
        let (text, palette) = (self.text(), self.palette());
        let own = self.scenario().source(id).is_some();
        self.hint_mark_ui(ui, id);
        let label = Label::new(label).truncate().show_tooltip_when_elided(false);
        let response = ui.add(label.selectable(false).sense(Sense::click()));
        let name = text.with("source-of", &[("input", &text.input_of(id))]);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
        if own {
            // A dot: this figure has a source of its own.
            let place = response.rect.right_top() + eframe::egui::vec2(5.0, 5.0);
            ui.painter().circle_filled(place, 2.5, palette.accent);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(text.get("hint-own_source")));
        }
        if response.hovered() || response.has_focus() {
            let stroke = Stroke::new(1.0, palette.weak_text);
            ui.painter().hline(response.rect.x_range(), response.rect.bottom() - 1.0, stroke);
        }
        let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside).width(WIDTH);
        let shown = popup.show(|ui| {
            ui.set_width(WIDTH);
            // A menu justifies its buttons; these are words.
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                hint_above_source_ui(ui, self.view, id);
                self.own_source_ui(ui, id);
                self.on_projector_ui(ui, id);
            });
        });
        if shown.is_none() {
            self.keep_note(id);
            response.clone().on_hover_ui(|ui| hint_ui(ui, self.view, id));
        }
        response
    }

    /// A quiet mark before the label of an input that a hint speaks of.
    fn hint_mark_ui(&self, ui: &mut Ui, id: &str) {
        if self.view.results.hints.about(id).is_none() {
            return;
        }
        let (rect, mark) = ui.allocate_exact_size(Vec2::splat(MARK), Sense::hover());
        let name = self.text().with("hints-mark", &[("input", &self.text().input_of(id))]);
        mark.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), &name));
        Icon::Warning.paint(ui.painter(), rect, self.palette().warning, 0.0);
        mark.on_hover_ui(|ui| hint_ui(ui, self.view, id));
    }

    /// The field for the user's own note and source.
    fn own_source_ui(&mut self, ui: &mut Ui, id: &str) {
        let (text, scenario, palette) = (self.text(), self.view.scenario, self.palette());
        let label = text.get("source-own");
        ui.add_space(4.0);
        ui.label(RichText::new(&label).font(fonts::strong(12.0)));
        let note = InputsState::note(&mut self.state.note, id, || scenario.source(id).unwrap_or_default().to_owned());
        let frame = Frame::new()
            .fill(palette.card)
            .stroke(Stroke::new(1.0, palette.border))
            .corner_radius(6.0)
            .inner_margin(Margin::symmetric(8, 5));
        let field = TextEdit::multiline(note).id(Id::unique(("source", id))).desired_rows(2).char_limit(LONGEST);
        let field = field.frame(frame);
        let field = field.desired_width(f32::INFINITY).hint_text(text.get("source-example"));
        let name = format!("{label}: {}", text.input_of(id));
        let field = ui.add(field).accessible_name(name);
        if field.lost_focus() {
            self.keep_note(id);
        }
        ui.add_space(2.0);
    }

    /// Whether presentations show the input.
    fn on_projector_ui(&mut self, ui: &mut Ui, id: &str) {
        if self.scenario().number(id).is_none() || id.contains('[') {
            return;
        }
        let chosen = self.state.presented(self.scenario());
        let mut on = chosen.iter().any(|other| other == id);
        let is_free = on || chosen.len() < MOST;
        let label = self.text().get("present-input");
        let ticked = ui.add_enabled_ui(is_free, |ui| tick(ui, self.palette(), &mut on, label.into())).inner;
        if ticked.changed() {
            self.commands.push(Command::PresentInput { id: id.to_owned(), on });
        }
    }

    /// Ends writing a note: it is one edit, if it is another than before.
    fn keep_note(&mut self, id: &str) {
        let Some(note) = self.state.note.take_if(|note| note.id == id) else { return };
        let source = note.text.trim().to_owned();
        if source != self.scenario().source(id).unwrap_or_default() {
            self.commands.push(Command::SetSource { id: id.to_owned(), source });
        }
    }
}

impl InputsState {
    /// The note of an input while it is written.
    fn note<'n>(kept: &'n mut Option<Note>, id: &str, first: impl FnOnce() -> String) -> &'n mut String {
        if kept.as_ref().is_none_or(|note| note.id != id) {
            *kept = None;
        }
        &mut kept.get_or_insert_with(|| Note { id: id.to_owned(), text: first() }).text
    }
}
