//! Inputs that are no numbers and no lists: the contract form, the hybrid's rule, the start of the years, a switch.

use eframe::egui::{Align, ComboBox, Label, Layout, Ui};

use super::context::Inputs;
use crate::app::kit::buttons::tick;
use crate::model::parameters::Value;
use crate::model::scenario::{
    BlendedUnit, Day, Form, HybridRule, ServiceWindow, StartOfYears, Time, default_number, defaults,
};

/// Room for a choice, points.
const CHOICE_WIDTH: f32 = 150.0;
const RULE: &str = "hybrid.rule";

impl Inputs<'_> {
    /// The form that in-house is compared with.
    pub(super) fn form_ui(&mut self, ui: &mut Ui) {
        let forms = Form::ALL.map(|form| (form, format!("form-{form:?}")));
        let chosen = self.scenario().outsourcing.form;
        if let Some(form) = self.choice_ui(ui, "outsourcing.form", chosen, &forms) {
            self.set("outsourcing.form", Value::Form(form), false);
        }
    }

    /// What the blended part of a hybrid is billed by.
    pub(super) fn blended_unit_ui(&mut self, ui: &mut Ui) {
        let units = [BlendedUnit::Minute, BlendedUnit::Contact].map(|unit| (unit, format!("blended_unit-{unit:?}")));
        let chosen = self.scenario().hybrid.blended_unit;
        if let Some(unit) = self.choice_ui(ui, "hybrid.blended_unit", chosen, &units) {
            self.set("hybrid.blended_unit", Value::Unit(unit), false);
        }
    }

    /// Over what the promised service level holds.
    pub(super) fn service_window_ui(&mut self, ui: &mut Ui) {
        const ID: &str = "staffing.service_window";
        let windows = ServiceWindow::ALL.map(|window| (window, format!("window-{window:?}")));
        if let Some(window) = self.choice_ui(ui, ID, self.scenario().staffing.service_window, &windows) {
            self.set(ID, Value::Window(window), false);
        }
    }

    /// Whether there is a team today.
    pub(super) fn start_ui(&mut self, ui: &mut Ui) {
        let starts =
            [StartOfYears::Existing, StartOfYears::Greenfield].map(|start| (start, format!("start-{start:?}")));
        let chosen = self.scenario().years.start;
        if let Some(start) = self.choice_ui(ui, "years.start", chosen, &starts) {
            self.set("years.start", Value::Start(start), false);
        }
    }

    /// A yes or no.
    pub(super) fn switch_ui(&mut self, ui: &mut Ui, id: &str, mut on: bool) {
        let label = self.text().input(id);
        ui.horizontal(|ui| {
            self.sourced_label_ui(ui, id, label.as_str());
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let shown = tick(ui, self.palette(), &mut on, "".into()).accessible_name(&label);
                self.found(ui, id, &shown);
                if shown.changed() {
                    self.set(id, Value::Switch(on), false);
                }
                self.reset_button_ui(ui, id, &label);
            });
        });
        ui.add_space(4.0);
    }

    /// Which part of a hybrid is dedicated, with what the rule needs.
    pub(super) fn rule_ui(&mut self, ui: &mut Ui) {
        let rule = self.scenario().hybrid.rule.clone();
        let kinds = [Kind::Daytime, Kind::HighSeason, Kind::Cheapest].map(|kind| (kind, format!("rule-{kind:?}")));
        if let Some(kind) = self.choice_ui(ui, RULE, Kind::of(&rule), &kinds) {
            self.set(RULE, Value::Rule(kind.first()), false);
        }
        match rule {
            HybridRule::Daytime { days, from, to } => {
                self.indented_ui(ui, |it, ui| it.daytime_ui(ui, &days, from, to));
            }
            HybridRule::HighSeason { .. } => {
                self.indented_ui(ui, |it, ui| it.number_ui(ui, "hybrid.rule.threshold"));
            }
            HybridRule::Cheapest => {}
        }
        self.show_refusal_ui(ui, RULE);
    }

    fn daytime_ui(&mut self, ui: &mut Ui, days: &[Day], from: Time, to: Time) {
        let text = self.text();
        let mut chosen = days.to_vec();
        ui.add(Label::new(text.get("hybrid-rule-days")));
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 3.0;
            for day in Day::ALL {
                let on = chosen.contains(&day);
                let short = text.get(&format!("day-{day:?}.short"));
                let button = eframe::egui::Button::selectable(on, short).min_size(eframe::egui::vec2(34.0, 22.0));
                let name = format!("{}, {}", text.get("hybrid-rule-days"), text.get(&format!("day-{day:?}")));
                if ui.add(button).accessible_name(name).clicked() {
                    chosen = Day::ALL.into_iter().filter(|other| chosen.contains(other) != (*other == day)).collect();
                }
            }
        });
        if chosen != days {
            self.set(RULE, Value::Rule(HybridRule::Daytime { days: chosen, from, to }), false);
        }
        let labels = ["hybrid-rule-from", "hybrid-rule-to"].map(|key| text.get(key));
        let [from_label, to_label] = &labels;
        let days = days.to_vec();
        if let Some(from) = self.labelled_time_ui(ui, RULE, "hybrid.rule.from", from_label, from) {
            self.set_daytime(days, from, to);
        } else if let Some(to) = self.labelled_time_ui(ui, RULE, "hybrid.rule.to", to_label, to) {
            self.set_daytime(days, from, to);
        }
    }

    fn set_daytime(&mut self, days: Vec<Day>, from: Time, to: Time) {
        if from < to {
            self.set(RULE, Value::Rule(HybridRule::Daytime { days, from, to }), false);
        } else {
            self.refuse(RULE, self.text().get("refused-order"));
        }
    }

    /// A label and a list to choose from; what was chosen, if it is another.
    fn choice_ui<T: Copy + PartialEq>(&mut self, ui: &mut Ui, id: &str, chosen: T, all: &[(T, String)]) -> Option<T> {
        let text = self.text();
        let label = text.input(id);
        let mut next = chosen;
        let shown = |value: T| all.iter().find(|(other, _)| *other == value).map(|(_, key)| text.get(key));
        ui.horizontal(|ui| {
            let width = (ui.available_width() - CHOICE_WIDTH - 30.0).max(0.0);
            ui.allocate_ui_with_layout(eframe::egui::vec2(width, 24.0), Layout::left_to_right(Align::Center), |ui| {
                ui.set_min_width(width);
                self.sourced_label_ui(ui, id, label.as_str());
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let combo = ComboBox::from_id_salt(("choice", id)).width(CHOICE_WIDTH).truncate();
                let combo = combo.selected_text(shown(chosen).unwrap_or_default()).show_ui(ui, |ui| {
                    for (value, key) in all {
                        let option = ui.selectable_value(&mut next, *value, text.get(key));
                        if let Some(about) = text.find(&format!("{key}.about"), &[]) {
                            option.on_hover_text(about);
                        }
                    }
                });
                let combo = combo.response.accessible_name(&label);
                self.found(ui, id, &combo);
                self.reset_button_ui(ui, id, &label);
            });
        });
        ui.add_space(4.0);
        (next != chosen).then_some(next)
    }
}

/// The rules without what they need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Daytime,
    HighSeason,
    Cheapest,
}

impl Kind {
    fn of(rule: &HybridRule) -> Self {
        match rule {
            HybridRule::Daytime { .. } => Self::Daytime,
            HybridRule::HighSeason { .. } => Self::HighSeason,
            HybridRule::Cheapest => Self::Cheapest,
        }
    }

    /// The rule as it begins when it is chosen.
    fn first(self) -> HybridRule {
        match self {
            Self::Daytime => defaults().hybrid.rule.clone(),
            Self::HighSeason => {
                HybridRule::HighSeason { threshold: default_number("hybrid.rule.threshold").unwrap_or(1.0) }
            }
            Self::Cheapest => HybridRule::Cheapest,
        }
    }
}
