//! A number that may be absent, while it is.

use eframe::egui::{Align, Layout, RichText, Ui};

use super::context::Inputs;
use crate::app::command::Command;
use crate::app::kit::buttons::tick;
use crate::model::parameters::{self, Parameter};

impl Inputs<'_> {
    /// A line with the label and "none", and a box that gives the input a value. With one it is drawn as any number, whose
    /// way back to the default takes the value away.
    pub(super) fn absent_ui(&mut self, ui: &mut Ui, id: &str) {
        let Some(input) = parameters::find(id).filter(|_| !self.filter.only_ranges()) else { return };
        let text = self.text();
        let label = text.input(id);
        ui.horizontal(|ui| {
            self.sourced_label_ui(ui, id, label.as_str());
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let mut given = false;
                let none = RichText::new(text.get("value-absent")).color(self.palette().weak_text);
                let shown = tick(ui, self.palette(), &mut given, none).accessible_name(&label);
                self.found(ui, id, &shown);
                if shown.changed() {
                    let value = self.first_value(input);
                    self.commands.push(Command::SetNumber { id: id.to_owned(), value, held: false });
                }
            });
        });
        ui.add_space(4.0);
    }

    /// What an input begins with: the team that the work needs, or the middle of what is usual, to one digit.
    fn first_value(&self, input: &Parameter) -> f64 {
        let planned = self.view.results.last_good.as_ref().map(|comparison| comparison.plan.agent_fte);
        if let Some(fte) = planned.filter(|fte| input.id == "staff.team_fte" && *fte > 0.0) {
            return (fte * 10.0).round() / 10.0;
        }
        let middle = input.plausible.map_or(1.0, |(low, high)| (low * high).sqrt());
        let digit = 10_f64.powf(middle.log10().floor());
        (middle / digit).round() * digit
    }
}
