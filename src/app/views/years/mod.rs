//! Years: what both sides cost over time, what that is worth today, and when a switch has paid for itself.

mod bars;
mod field;
mod flows;
mod lines;
mod made_of;
mod options;
mod rows;
mod years_words;

use eframe::egui::{Rect, Sense, Ui, UiBuilder, vec2};

pub use crate::app::session::remembered::YearsState;

use crate::app::draw::View;
use crate::app::draw::figures::{self, Figures};
use crate::app::kit::{style, widgets};
use crate::model::years::Years;
use crate::report::reason;
use flows::Flows;

const BETWEEN: f32 = 28.0;
/// The height of the charts, points.
const CHARTS: f32 = 214.0;
/// Width of the years in the table, points.
const YEAR: f32 = 100.0;

/// Draws present values, charts and the table of what each year is made of.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, state: &mut YearsState) {
    ui.add_space(2.0);
    if let Some(error) = &view.results.years_error {
        let reason = reason::words(error, view.text);
        let key = if view.results.years.is_some() { "verdict-not_current" } else { "flow-none" };
        let words = format!("{reason} {}", view.text.get(key));
        ui.label(style::plain(words, style::BODY, view.palette.error));
        ui.add_space(style::GAP / 2.0);
    }
    let Some(years) = &view.results.years else { return };
    let palette = style::current_or_not(view.palette, view.results.years_error.is_none());
    found_ui(ui, &view.coloured(&palette), years, state);
}

fn found_ui(ui: &mut Ui, view: &View<'_>, years: &Years, state: &mut YearsState) {
    let (text, palette) = (view.text, view.palette);
    let words = years_words::finding(view, years);
    ui.label(style::strong(words, 17.0, palette.text));
    ui.label(style::plain(years_words::assumptions(view, years), style::SMALL, palette.weak_text));
    ui.add_space(style::GAP / 2.0);
    options::show_ui(ui, view, years);
    ui.add_space(style::GAP);
    ui.horizontal(|ui| {
        let names = [text.get("flow-nominal"), text.get("flow-present")];
        if let Some(index) = widgets::segmented(ui, palette, &names, usize::from(state.present_value)) {
            state.present_value = index == 1;
        }
        let about = if state.present_value { "flow-present.about" } else { "flow-nominal.about" };
        ui.label(style::plain(text.get(about), style::SMALL, palette.weak_text));
    });
    ui.add_space(style::GAP / 2.0);
    let flows = Flows::new(view, years, state.present_value);
    let name = text.get("chart-of-years");
    figures::chart_ui(ui, &name, |ui| charts_ui(ui, view, &flows, CHARTS));
    ui.add_space(style::GAP / 2.0);
    let heads = flows.sides.each_ref().map(|side| text.get(&format!("sourcing-{}.short", side.sourcing.id())));
    let so_far = heads.each_ref().map(|name| text.with("figures-so_far", &[("option", name)]));
    let heads: Vec<String> = [text.get("figures-year")].into_iter().chain(heads).chain(so_far).collect();
    Figures::new(view, &name, YEAR, &heads).folded_words(ui, view, || {
        let row = |year: usize| {
            let cash = flows.sides.iter().map(|side| side.cash.get(year));
            let amounts = cash.chain(flows.sides.iter().map(|side| side.so_far.get(year)));
            let amounts = amounts.map(|amount| text.euros(amount.copied().unwrap_or_default()));
            std::iter::once(years_words::year(year, text)).chain(amounts).collect()
        };
        (0..=flows.years.horizon).map(row).collect()
    });
    ui.add_space(style::GAP);
    made_of::show_ui(ui, view, &flows, state);
    ui.add_space(style::GAP);
    ui.label(style::plain(text.get("compare-rounded"), style::SMALL, palette.weak_text));
    ui.add_space(style::GAP);
}

/// Draws the finding and both charts alone, into so much height.
pub(super) fn presented_ui(ui: &mut Ui, view: &View<'_>, state: &YearsState, height: f32) {
    let Some(years) = &view.results.years else { return };
    let top = ui.cursor().top();
    ui.label(style::strong(years_words::finding(view, years), 17.0, view.palette.text));
    ui.label(style::plain(years_words::assumptions(view, years), style::SMALL, view.palette.weak_text));
    ui.add_space(style::GAP);
    let left = height - (ui.cursor().top() - top);
    charts_ui(ui, view, &Flows::new(view, years, state.present_value), left.max(CHARTS / 2.0));
}

/// Both charts beside each other.
fn charts_ui(ui: &mut Ui, view: &View<'_>, flows: &Flows<'_>, height: f32) {
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let half = (row.width() - BETWEEN) / 2.0;
    let left = Rect::from_min_size(row.min, vec2(half, row.height()));
    let right = left.translate(vec2(half + BETWEEN, 0.0));
    for (place, draw) in [(left, bars::show_ui as fn(&mut Ui, &View<'_>, &Flows<'_>)), (right, lines::show_ui)] {
        let mut inner = ui.new_child(UiBuilder::new().max_rect(place));
        draw(&mut inner, view, flows);
    }
}
