//! Assumptions: every input with its value, its default, what is usual and where it comes from; what differs, lies outside
//! or has no source of its own can be looked at alone.

mod order;
mod rows;

use eframe::egui::{Frame, Id, Margin, RichText, Stroke, TextEdit, Ui, vec2};

use super::hints;
use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::kit::cache::cached;
use crate::app::kit::{style, widgets};
use crate::app::session::remembered::{AssumptionsState, Show};
use crate::report::assumptions::{self, Assumption};

/// Width of the search field, points.
const SEARCH: f32 = 210.0;

/// Draws the choice of rows and the table.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, state: &mut AssumptionsState, commands: &mut Vec<Command>) {
    let (revision, locale) = (view.results.revision(), view.text.locale());
    let rows =
        cached(ui.ctx(), "assumptions", (revision, locale), || assumptions::of(view.scenario, this_year(), view.text));
    ui.add_space(style::GAP / 2.0);
    hints::section_ui(ui, view, commands);
    chips_ui(ui, view, &rows, &mut state.show);
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        search_ui(ui, view, &mut state.search);
        let words = view.text.get(&format!("{}.about", state.show.key()));
        ui.label(style::plain(words, style::SMALL, view.palette.weak_text));
    });
    ui.add_space(style::GAP / 2.0);
    let of = (revision, locale, state.show, state.search.clone(), state.sorted);
    let picked = cached(ui.ctx(), "picked assumptions", of, || order::picked(&rows, state));
    let shown: Vec<&Assumption> = picked.iter().filter_map(|place| rows.get(*place)).collect();
    rows::show_ui(ui, view, &shown, &mut state.sorted, commands);
    ui.add_space(style::GAP);
}

/// Draws the chips that say which inputs are shown, each with how many these are; one of them holds.
fn chips_ui(ui: &mut Ui, view: &View<'_>, rows: &[Assumption], shown: &mut Show) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for show in Show::ALL {
            let count = rows.iter().filter(|row| show.holds(row)).count();
            let words = format!("{} {count}", view.text.get(show.key()));
            if widgets::chip(ui, view.palette, &words, *shown == show) {
                *shown = show;
            }
        }
    });
}

/// The field for what is looked for.
fn search_ui(ui: &mut Ui, view: &View<'_>, search: &mut String) {
    let name = view.text.get("assumptions-search");
    let frame = Frame::new()
        .fill(view.palette.card)
        .stroke(Stroke::new(1.0, view.palette.border))
        .corner_radius(6.0)
        .inner_margin(Margin::symmetric(8, 4));
    let field = TextEdit::singleline(search)
        .id(Id::unique("search assumptions"))
        .hint_text(RichText::new(&name).color(view.palette.weak_text))
        .frame(frame)
        .desired_width(SEARCH);
    ui.add(field).accessible_name(name);
}

/// The year in which sources are judged.
fn this_year() -> u16 {
    u16::try_from(jiff::ZonedDateTime::now().date().year()).unwrap_or_default()
}
