//! The questions whose answer is a list: channels and languages.

use eframe::egui::{Align, Layout, RichText, Ui, vec2};

use super::Questions;
use super::field::Look;
use super::questions::GAP;
use crate::app::kit::buttons::tick;
use crate::app::kit::widgets::chip;
use crate::app::session::guided_start::{CLOSE, Field};
use crate::model::start::mixes;

/// Room for a tick with its name, and for a share or a handling time, points.
const NAME: f32 = 120.0;
/// Room for the name of a language of one's own, points.
const OWN_NAME: f32 = 104.0;
const FIGURE: f32 = 58.0;
const ROW: f32 = 25.0;

impl Questions<'_> {
    pub(super) fn channels_ui(&mut self, ui: &mut Ui) {
        self.question_ui(ui, 2, "start-channels");
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            let held = self.form.mix_held(self.text);
            for (place, mix) in mixes().iter().enumerate() {
                if chip(ui, self.palette, &self.text.get(&format!("start-mix-{}", mix.id)), held == Some(place)) {
                    self.form.mix(mix, self.text);
                }
            }
        });
        let mut rows = std::mem::take(&mut self.form.channels);
        for (place, row) in rows.iter_mut().enumerate() {
            let name = row.channel.name.clone();
            self.row_ui(ui, |it, ui| {
                tick(ui, it.palette, &mut row.on, RichText::new(&name));
                Self::to(ui, NAME);
                if !row.on {
                    return;
                }
                let label = it.text.with("start-share", &[("name", &name)]);
                it.figure_ui(ui, &mut row.share, &label, Field::Share(place));
                it.beside_ui(ui, "%", it.palette.weak_text);
                ui.add_space(10.0);
                let label = it.text.with("start-seconds", &[("name", &name)]);
                it.figure_ui(ui, &mut row.seconds, &label, Field::Seconds(place));
                let seconds = it.text.parse_value(&row.seconds, "s").filter(|seconds| *seconds >= 60.0);
                let long = seconds.map(|seconds| it.text.duration(seconds));
                let unit = it.text.get("start-seconds.unit");
                it.beside_ui(ui, &long.map_or(unit.clone(), |long| format!("{unit} ({long})")), it.palette.weak_text);
            });
            self.refusal_ui(ui, Field::Share(place));
            self.refusal_ui(ui, Field::Seconds(place));
        }
        let shares = rows.iter().filter(|row| row.on).map(|row| row.share.clone()).collect();
        self.form.channels = rows;
        self.below_ui(ui, Field::Channels, shares);
        ui.add_space(GAP);
    }

    pub(super) fn languages_ui(&mut self, ui: &mut Ui) {
        self.question_ui(ui, 3, "start-languages");
        let many = self.form.spoken() > 1;
        let mut rows = std::mem::take(&mut self.form.languages);
        let spoken: Vec<bool> = rows.iter().map(|row| row.on).collect();
        // Two beside each other: the list is short.
        let half = ui.available_width() / 2.0;
        for line in 0..rows.len().div_ceil(2) {
            self.row_ui(ui, |it, ui| {
                let left = ui.cursor().left();
                for place in [2 * line, 2 * line + 1] {
                    let Some(row) = rows.get_mut(place) else { continue };
                    let begin = if place % 2 == 0 { left } else { left + half };
                    ui.add_space((begin - ui.cursor().left()).max(0.0));
                    it.language_ui(ui, place, row, many);
                }
            });
            for place in [2 * line, 2 * line + 1] {
                self.refusal_ui(ui, Field::Name(place));
                self.refusal_ui(ui, Field::LanguageShare(place));
            }
        }
        self.form.languages = rows;
        for (place, was) in spoken.into_iter().enumerate() {
            if self.form.languages[place].on != was {
                self.form.language_turned(place, self.text);
            }
        }
        let shown = self.form.languages.iter().filter(|row| row.on && many);
        let shares = shown.map(|row| row.share.clone()).collect();
        self.below_ui(ui, Field::Languages, shares);
        // Always there: what came with the second language would move the others from under the pointer.
        ui.add_enabled_ui(many, |ui| {
            let label = self.text.get("start-languages.together");
            tick(ui, self.palette, &mut self.form.same_people, RichText::new(label));
        });
        let key = if self.form.same_people && many { "start-languages.one_team" } else { "start-languages.apart" };
        self.note_ui(ui, &self.text.get(key));
        ui.add_space(GAP);
    }

    fn language_ui(
        &mut self,
        ui: &mut Ui,
        place: usize,
        row: &mut crate::app::session::guided_start::LanguageRow,
        many: bool,
    ) {
        let begin = ui.cursor().left();
        if row.own {
            let label = self.text.get("start-other_language");
            tick(ui, self.palette, &mut row.on, RichText::new("")).accessible_name(&label);
            let wrong = self.is_wrong(Field::Name(place));
            let name = self.text.get("start-other_language.name");
            let look = Look { name: &name, width: OWN_NAME, hint: &label, wrong, figure: false };
            if self.field_ui(ui, &mut row.language.name, &look).changed() {
                row.on = !row.language.name.trim().is_empty();
            }
        } else {
            tick(ui, self.palette, &mut row.on, RichText::new(&row.language.name));
        }
        let room = if row.own { OWN_NAME + 46.0 } else { NAME };
        ui.add_space((begin + room - ui.cursor().left()).max(0.0));
        if row.on && many {
            let name = if row.own { self.text.get("start-other_language") } else { row.language.name.clone() };
            let label = self.text.with("start-share", &[("name", &name)]);
            self.figure_ui(ui, &mut row.share, &label, Field::LanguageShare(place));
            self.beside_ui(ui, "%", self.palette.weak_text);
        }
    }

    /// A line of a list.
    fn row_ui(&mut self, ui: &mut Ui, draw: impl FnOnce(&mut Self, &mut Ui)) {
        let size = vec2(ui.available_width(), ROW);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_height(ROW);
            draw(self, ui);
        });
    }

    /// Goes on at a place of the line.
    fn to(ui: &mut Ui, place: f32) {
        let at = ui.min_rect().left() + place;
        ui.add_space((at - ui.cursor().left()).max(0.0));
    }

    fn figure_ui(&mut self, ui: &mut Ui, typed: &mut String, name: &str, field: Field) {
        let wrong = self.is_wrong(field);
        self.field_ui(ui, typed, &Look { name, width: FIGURE - 14.0, hint: "", wrong, figure: true });
    }

    /// What is wrong with a list, or what its shares are together where that is not 100 %: they count in proportion. The line
    /// is there in any case, so that nothing moves away from under a hand that goes on.
    fn below_ui(&self, ui: &mut Ui, list: Field, shares: Vec<String>) {
        self.lines_ui(ui, 1, |ui| {
            self.refusal_ui(ui, list);
            let read = shares.iter().map(|share| self.text.parse_value(share, "fraction"));
            let sum = read.sum::<Option<f64>>().filter(|sum| *sum > 0.0 && (sum - 1.0).abs() > CLOSE);
            if let Some(sum) = sum.filter(|_| !shares.is_empty()) {
                self.note_ui(ui, &self.text.with("start-together", &[("sum", &self.text.value(sum, "fraction"))]));
            }
        });
    }
}
