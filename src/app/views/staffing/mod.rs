//! Staffing: who is needed when, and the team that follows from it.

mod figures;
mod heatmap;
mod season;
mod week;

use eframe::egui::{Align, ComboBox, Layout, Ui, UiBuilder, vec2};

use crate::app::draw::View;
use crate::app::kit::{style, widgets};
use crate::app::session::remembered::StaffingState;
use crate::model::comparison::Comparison;
use crate::report::reason;
use week::Week;

const BETWEEN: f32 = 36.0;
/// The figures' part of the width.
const FIGURES: f32 = 0.40;

/// Draws the week of a month, the season and the figures of the team.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, state: &mut StaffingState) {
    presented_ui(ui, view, state);
    ui.add_space(1.5 * style::GAP);
    let width = ui.available_width();
    let right = width * FIGURES;
    let top = ui.cursor().min;
    let column = |ui: &mut Ui, shift: f32, width: f32| {
        let place = eframe::egui::Rect::from_min_size(top + vec2(shift, 0.0), vec2(width, f32::INFINITY));
        ui.new_child(UiBuilder::new().max_rect(place))
    };
    let left = width - right - BETWEEN;
    let mut season = column(ui, 0.0, left);
    season::show_ui(&mut season, view, comparison, state);
    let mut figures = column(ui, left + BETWEEN, right);
    figures::show_ui(&mut figures, view, comparison, state);
    let height = season.min_rect().height().max(figures.min_rect().height());
    ui.allocate_exact_size(vec2(width, height + style::GAP), eframe::egui::Sense::hover());
}

/// Draws the week alone.
pub(super) fn presented_ui(ui: &mut Ui, view: &View<'_>, state: &mut StaffingState) {
    if state.language.is_some_and(|language| language >= view.scenario.demand.languages.len()) {
        state.language = None;
    }
    choices_ui(ui, view, state);
    ui.add_space(style::GAP / 2.0);
    match &*Week::shown(ui.ctx(), view, state) {
        Ok(week) => heatmap::show_ui(ui, view, week, state.month),
        Err(reason) => {
            let words = reason::words(reason, view.text);
            ui.label(style::plain(words, style::BODY, view.palette.error));
        }
    }
}

/// Month and language.
fn choices_ui(ui: &mut Ui, view: &View<'_>, state: &mut StaffingState) {
    let text = view.text;
    ui.horizontal(|ui| {
        let months: Vec<String> = (1..=12).map(|month| text.get(&format!("month-{month}.short"))).collect();
        if let Some(month) = widgets::segmented(ui, view.palette, &months, state.month) {
            state.month = month;
        }
        let languages = &view.scenario.demand.languages;
        if languages.len() < 2 {
            return;
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let all = text.get("staffing-all_languages");
            let name = |language: Option<usize>| match language.and_then(|index| languages.get(index)) {
                Some(language) => language.name.clone(),
                None => all.clone(),
            };
            let shown = style::plain(name(state.language), style::SMALL, view.palette.text);
            let choice = ComboBox::from_id_salt("language").selected_text(shown).show_ui(ui, |ui| {
                for language in std::iter::once(None).chain((0..languages.len()).map(Some)) {
                    ui.selectable_value(&mut state.language, language, name(language));
                }
            });
            let label = text.input("demand.languages");
            ui.ctx().accesskit_node_builder(choice.response.id, |node| node.set_label(label.as_str()));
        });
    });
}
