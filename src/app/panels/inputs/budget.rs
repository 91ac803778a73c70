//! Which lines of the in-house bill the manager's own budget already shows.

use eframe::egui::{RichText, Ui};

use super::context::Inputs;
use crate::app::panels::buttons::tick;
use crate::model::parameters::Value;

const ID: &str = "budget.visible";

impl Inputs<'_> {
    /// A tick for each line of the in-house bill.
    pub(super) fn budget(&mut self, ui: &mut Ui) {
        self.heading(ui, ID);
        let results = self.view.results;
        let Some(comparison) = &results.last_good else { return };
        let visible = &self.scenario().budget.visible;
        let mut next = None;
        for line in &comparison.in_house().lines {
            let mut ticked = visible.iter().any(|other| other == line.id);
            let label = RichText::new(self.text().line(line.id)).size(12.5);
            let shown = tick(ui, self.palette(), &mut ticked, label);
            let changed = shown.changed();
            shown.on_hover_text(self.text().about_line(line.id));
            if changed {
                // In the order of the bill, so that ticking twice gives the same file.
                let lines = comparison.in_house().lines.iter().map(|other| other.id);
                let shown = |id: &&str| if *id == line.id { ticked } else { visible.iter().any(|other| other == id) };
                next = Some(lines.filter(shown).map(str::to_owned).collect());
            }
        }
        if let Some(next) = next {
            self.set(ID, Value::Lines(next), false);
        }
        self.show_refusal(ui, ID);
        ui.add_space(6.0);
    }
}
