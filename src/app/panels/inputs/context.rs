//! What every input of the panel is drawn with.

use eframe::egui::{Align, Label, Margin, Response, RichText, Ui, vec2};

use super::filter::Filter;
use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::kit::fonts;
use crate::app::kit::theme::Palette;
use crate::app::session::inputs_state::InputsState;
use crate::app::session::refusals::Refusal;
use crate::model::parameters::Value;
use crate::model::scenario::{Scenario, default_value};
use crate::text::Text;

/// The scenario to show, and where commands go.
pub(super) struct Inputs<'a> {
    pub view: &'a View<'a>,
    pub state: &'a mut InputsState,
    pub refusal: Option<&'a Refusal>,
    pub filter: &'a Filter,
    pub commands: &'a mut Vec<Command>,
}

impl<'a> Inputs<'a> {
    pub(super) fn text(&self) -> &'a Text {
        self.view.text
    }

    pub(super) fn palette(&self) -> &'a Palette {
        self.view.palette
    }

    pub(super) fn scenario(&self) -> &'a Scenario {
        self.view.scenario
    }

    /// Sets an input that is no number.
    pub(super) fn set(&mut self, id: &str, value: Value, held: bool) {
        self.commands.push(Command::Set { id: id.to_owned(), value, held });
    }

    /// Says why what was typed cannot be used.
    pub(super) fn refuse(&mut self, id: &str, message: String) {
        self.commands.push(Command::Refuse { id: id.to_owned(), message });
    }

    /// A line under an input: why the last edit of it was refused.
    pub(super) fn show_refusal_ui(&self, ui: &mut Ui, id: &str) {
        if let Some(refusal) = self.refusal.filter(|refusal| refusal.id == id) {
            let palette = self.palette();
            eframe::egui::Frame::new()
                .fill(palette.error.gamma_multiply(0.10))
                .corner_radius(5.0)
                .inner_margin(Margin::symmetric(8, 4))
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    let message = RichText::new(&refusal.message).size(12.0).color(palette.error);
                    ui.add(Label::new(message).wrap().selectable(true));
                });
        }
    }

    /// Whether an input is looked for, which is then done.
    pub(super) fn is_sought(&mut self, id: &str) -> bool {
        self.state.sought.take_if(|sought| sought == id).is_some()
    }

    /// Brings an input into sight and gives it the keyboard, if it is looked for.
    pub(super) fn found(&mut self, ui: &Ui, id: &str, response: &Response) {
        if self.is_sought(id) {
            response.request_focus();
            ui.scroll_to_rect(response.rect.expand2(vec2(0.0, 40.0)), Some(Align::Center));
        }
    }

    /// The heading of an input that takes several lines, with its hint and the way back to its default.
    pub(super) fn heading_ui(&mut self, ui: &mut Ui, id: &str) {
        let label = self.text().input(id);
        ui.add_space(2.0);
        ui.horizontal(|ui| {
            let shown = self.sourced_label_ui(ui, id, RichText::new(&label).font(fonts::regular(13.0)));
            self.found(ui, id, &shown);
            ui.with_layout(eframe::egui::Layout::right_to_left(eframe::egui::Align::Center), |ui| {
                self.reset_button_ui(ui, id, &label);
            });
        });
    }

    /// The way back to the default, where the value differs from it.
    pub(super) fn reset_button_ui(&mut self, ui: &mut Ui, id: &str, label: &str) {
        if default_value(id).is_none() || self.scenario().is_default(id) {
            return;
        }
        let name = self.text().with("reset", &[("input", label)]);
        let button = crate::app::kit::buttons::icon_button(ui, crate::app::kit::icons::Icon::Reset, &name, 18.0, true);
        if button.on_hover_text(&name).clicked() {
            self.commands.push(Command::Reset(id.to_owned()));
        }
    }
}
