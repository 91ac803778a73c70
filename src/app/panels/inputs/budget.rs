//! Which lines of the in-house bill the manager's own budget already shows.

use eframe::egui::{RichText, Ui};

use super::context::Inputs;
use crate::app::draw::budget_lines::{self, ID};
use crate::app::kit::buttons::tick;

impl Inputs<'_> {
    /// A tick for each line of the in-house bill.
    pub(super) fn budget_ui(&mut self, ui: &mut Ui) {
        self.heading_ui(ui, ID);
        let results = self.view.results;
        let Some(comparison) = &results.last_good else { return };
        for line in &comparison.in_house().lines {
            let mut ticked = budget_lines::shows(self.view, line.id);
            let label = RichText::new(self.text().line(line.id)).size(12.5);
            let shown = tick(ui, self.palette(), &mut ticked, label);
            if shown.changed() {
                self.commands.extend(budget_lines::ticked(self.view, line.id, ticked));
            }
            shown.on_hover_text(self.text().about_line(line.id));
        }
        self.show_refusal_ui(ui, ID);
        ui.add_space(6.0);
    }
}
