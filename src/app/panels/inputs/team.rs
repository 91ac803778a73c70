//! The team of a language: its name typed, or chosen among the teams that there are.

use eframe::egui::{Align, Id, Layout, Popup, Rect, Ui, UiBuilder, pos2, vec2};

use super::context::Inputs;
use super::entry::Entry;
use crate::app::kit::buttons::icon_button;
use crate::app::kit::fonts;
use crate::app::kit::icons::Icon;
use crate::model::parameters::Value;
use crate::model::scenario::Language;

/// Height of the line, and room for the team, points.
const LINE: f32 = 24.0;
const TEAM_WIDTH: f32 = 140.0;
/// Longest name, characters.
const MAX_NAME: usize = 40;

impl Inputs<'_> {
    /// A line with the label and the team's name, and a menu of the other teams.
    pub(super) fn team_ui(&mut self, ui: &mut Ui, id: &str, language: &Language) {
        let text = self.text();
        let label = text.input(id);
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), LINE));
        let menu = Rect::from_min_max(pos2(rect.right() - 20.0, rect.top() + 2.0), rect.right_bottom());
        let field = Rect::from_min_max(
            pos2(menu.left() - TEAM_WIDTH, rect.top() + 1.0),
            pos2(menu.left(), rect.bottom() - 1.0),
        );
        let room = rect.with_max_x(field.left() - 4.0);
        let layout = Layout::left_to_right(Align::Center);
        self.sourced_label_ui(&mut ui.new_child(UiBuilder::new().max_rect(room).layout(layout)), id, label.as_str());
        let shown = language.team().map_or_else(|| text.get("team-own"), str::to_owned);
        let color = if language.team().is_some() { self.palette().text } else { self.palette().weak_text };
        let name = format!("{}, {label}", language.name);
        let entry = Entry {
            name: &name,
            shown,
            digits: language.team.clone(),
            font: fonts::strong(12.5),
            color,
            align: Align::RIGHT,
            border: false,
        };
        let typed = entry.show(ui, Id::unique(("team", id)), field, self.state);
        self.found(ui, id, &typed.response);
        if let Some(typed) = typed.text {
            let team = typed.trim();
            if team.chars().count() > MAX_NAME {
                self.refuse(id, text.get("refused-long_name"));
            } else {
                self.set_team(id, team);
            }
        }
        let mut corner = ui.new_child(UiBuilder::new().max_rect(menu).id_salt(("teams", id)));
        let offer = text.with("team-choose", &[("name", &language.name)]);
        let button = icon_button(&mut corner, Icon::More, &offer, 18.0, true).on_hover_text(&offer);
        let teams = self.teams(language);
        Popup::menu(&button).show(|ui| {
            if language.team().is_some() && ui.button(text.get("team-own")).clicked() {
                self.set_team(id, "");
                ui.close();
            }
            for (team, with) in &teams {
                if ui.button(text.with("team-with", &[("languages", with)])).clicked() {
                    self.join(language, team, with);
                    ui.close();
                }
            }
        });
        self.show_refusal_ui(ui, id);
        ui.add_space(4.0);
    }

    fn set_team(&mut self, id: &str, team: &str) {
        let value = if team.is_empty() { Value::Absent } else { Value::Text(team.to_owned()) };
        self.set(id, value, false);
    }

    /// The teams of the other languages, each with who is in it; a language with agents of its own is a team without name.
    fn teams(&self, language: &Language) -> Vec<(String, String)> {
        let mut teams: Vec<(String, String)> = Vec::new();
        let others = self.scenario().demand.languages.iter().filter(|other| other.name != language.name);
        for other in others.filter(|other| other.team().is_none() || other.team() != language.team()) {
            match teams.iter_mut().find(|(team, _)| !team.is_empty() && *team == other.team) {
                Some((_, with)) => *with = format!("{with}, {}", other.name),
                None => teams.push((other.team.clone(), other.name.clone())),
            }
        }
        teams
    }

    /// Puts a language into a team; one without a name gets the names of both languages.
    fn join(&mut self, language: &Language, team: &str, with: &str) {
        let mut languages = self.scenario().demand.languages.clone();
        let named: String = match team {
            "" => format!("{with} + {}", language.name).chars().take(MAX_NAME).collect(),
            team => team.to_owned(),
        };
        for other in &mut languages {
            if other.name == language.name || team.is_empty() && other.name == with {
                other.team.clone_from(&named);
            }
        }
        self.set("demand.languages", Value::Languages(languages), false);
    }
}
