//! The questions of a single answer: contacts, opening hours, who does the work today.

use eframe::egui::{RichText, Ui, vec2};

use super::Questions;
use super::field::Look;
use crate::app::kit::buttons::tick;
use crate::app::kit::focus::select_all;
use crate::app::kit::widgets::{chip, segmented};
use crate::app::session::guided_start::{Field, Who};
use crate::model::demand::INTERVAL_HOURS;
use crate::model::parameters::Value;
use crate::model::scenario::{Day, Week};
use crate::model::start::{CountedIn, Per, openings};
use crate::report::{start as words, values};

/// Between two questions, points.
pub(super) const GAP: f32 = 12.0;

impl Questions<'_> {
    pub(super) fn contacts_ui(&mut self, ui: &mut Ui) {
        self.question_ui(ui, 1, "start-contacts");
        ui.horizontal(|ui| {
            let name = self.text.get("start-contacts.name");
            let wrong = self.is_wrong(Field::Contacts);
            let mut typed = std::mem::take(&mut self.form.contacts);
            let look = Look { name: &name, width: 120.0, hint: "", wrong, figure: true };
            let field = self.field_ui(ui, &mut typed, &look);
            self.form.contacts = typed;
            if !std::mem::replace(&mut self.form.focused, true) {
                field.request_focus();
                select_all(ui, field.id);
            }
            let names = Per::ALL.map(|per| words::per(per, self.text));
            let chosen = Per::ALL.iter().position(|per| *per == self.form.per).unwrap_or_default();
            if let Some(per) = segmented(ui, self.palette, &names, chosen).and_then(|place| Per::ALL.get(place)) {
                self.form.per = *per;
            }
        });
        self.refusal_ui(ui, Field::Contacts);
        ui.add_space(GAP);
    }

    pub(super) fn opening_ui(&mut self, ui: &mut Ui) {
        self.question_ui(ui, 4, "start-opening");
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            for (place, opening) in openings().iter().enumerate() {
                let name = self.text.get(&format!("start-opening-{}", opening.id));
                if chip(ui, self.palette, &name, place == self.form.opening) {
                    self.form.opening = place;
                }
            }
        });
        let week = self.form.week();
        let hours = self.text.trimmed(open_hours(&week), 1);
        let shown = values::value(&Value::Opening(week), "", self.text);
        let words = self.text.with("start-opening.hours", &[("opening", &shown), ("hours", &hours)]);
        self.lines_ui(ui, 2, |ui| self.note_ui(ui, &words));
        ui.add_space(GAP);
    }

    pub(super) fn today_ui(&mut self, ui: &mut Ui) {
        self.question_ui(ui, 6, "start-today");
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            for who in Who::ALL {
                if chip(ui, self.palette, &self.text.get(who.key()), who == self.form.who) {
                    self.form.who = who;
                }
            }
        });
        if self.form.who == Who::Team {
            ui.horizontal(|ui| {
                ui.label(self.text.get("start-agents"));
                let (name, hint) = (self.text.get("start-agents.name"), self.text.get("start-agents.hint"));
                let wrong = self.is_wrong(Field::Agents);
                let mut typed = std::mem::take(&mut self.form.agents);
                self.field_ui(ui, &mut typed, &Look { name: &name, width: 92.0, hint: &hint, wrong, figure: false });
                self.form.agents = typed;
                let names = CountedIn::ALL.map(|counted| self.text.get(&format!("start-counted-{}", counted.id())));
                let chosen = CountedIn::ALL.iter().position(|counted| *counted == self.form.counted);
                let clicked = segmented(ui, self.palette, &names, chosen.unwrap_or_default());
                if let Some(counted) = clicked.and_then(|place| CountedIn::ALL.get(place)) {
                    self.form.counted = *counted;
                }
            });
            self.refusal_ui(ui, Field::Agents);
            let told = !self.form.agents.trim().is_empty();
            ui.add_enabled_ui(told, |ui| {
                let label = self.text.get("start-agents.keeps");
                tick(ui, self.palette, &mut self.form.keeps_team, RichText::new(label));
            });
        }
        self.note_ui(ui, &self.text.get(&format!("{}.about", self.form.who.key())));
    }
}

/// Hours a week that some opening hours are open.
fn open_hours(week: &Week) -> f64 {
    let of_day = |day: &Day| week.day(*day).map_or(0, |(from, to)| to.half_hour().saturating_sub(from.half_hour()));
    Day::ALL.iter().map(of_day).sum::<usize>() as f64 * INTERVAL_HOURS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_hours_are_those_of_all_days() {
        // Five days of 8.5 hours; and seven of 24.
        assert_eq!(open_hours(&openings()[0].week), 42.5);
        assert_eq!(open_hours(&openings()[4].week), 168.0);
    }
}
