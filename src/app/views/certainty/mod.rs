//! How sure: how often the chosen form is cheaper when inputs vary within their ranges, by how much, and which inputs
//! matter most.

mod certainty_words;
mod histogram;
mod percentiles;
mod status;
mod tornado;

use eframe::egui::{Button, Rect, Sense, Ui, UiBuilder, vec2};

use crate::app::command::Command;
use crate::app::draw::{View, asking};
use crate::app::kit::style;
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::risk::Risk;
use crate::report::explain::Subject;
use crate::report::reason;

const BETWEEN: f32 = 32.0;
/// The distribution's part of the width.
const LEFT: f32 = 0.52;
/// Room that the figures need; where there is less beside the distribution, they stand below it.
const FIGURES: f32 = 330.0;
/// Lines of running text are no longer than this, points.
const READABLE: f32 = 720.0;
/// The answer is never smaller than this.
const SMALLEST: f32 = 15.0;
/// The answer below a verdict that is larger still.
const PRESENTED: f32 = 20.0;

/// Draws the probability, the distribution and the tornado; without ranges what they are and how to get some.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, commands: &mut Vec<Command>) {
    ui.add_space(style::GAP / 2.0);
    if view.scenario.ranges.is_empty() {
        nothing_ranged_ui(ui, view, commands);
        return;
    }
    let results = &view.results.risk;
    if let Some(error) = results.error() {
        let reason = reason::words(error, view.text);
        let note = if results.latest().is_some() { view.text.get("verdict-not_current") } else { String::new() };
        ui.label(style::plain(format!("{reason} {note}"), style::BODY, view.palette.error));
        ui.add_space(style::GAP / 2.0);
    }
    let Some(risk) = results.latest().filter(|risk| risk.draws > 0) else {
        if !results.is_finished() {
            let words = view.text.get("certainty-first");
            ui.label(style::strong(words, style::HEADLINE, view.palette.weak_text));
        }
        if results.error().is_none() {
            status::show_ui(ui, view, 0, commands);
        }
        return;
    };
    let is_old = results.is_stale() || results.error().is_some();
    let palette = style::current_or_not(view.palette, !is_old);
    let shown = &view.coloured(&palette);
    headline_ui(ui, shown, risk);
    status::show_ui(ui, view, risk.draws, commands);
    ui.add_space(style::GAP);
    spread_ui(ui, shown, comparison, risk);
    ui.add_space(1.5 * style::GAP);
    tornado::show_ui(ui, shown, comparison, risk);
    ui.add_space(style::GAP);
    let note = style::plain(view.text.get("certainty-independent"), style::SMALL, view.palette.weak_text);
    ui.scope(|ui| {
        ui.set_max_width(READABLE.min(ui.available_width()));
        ui.label(note);
    });
    ui.add_space(style::GAP);
}

/// Draws the answer and its distribution alone.
pub(super) fn presented_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, commands: &mut Vec<Command>) {
    if view.scenario.ranges.is_empty() {
        nothing_ranged_ui(ui, view, commands);
        return;
    }
    let Some(risk) = view.results.risk.latest().filter(|risk| risk.draws > 0) else { return };
    let words = style::strong(certainty_words::headline(risk, view.text), PRESENTED, view.palette.text);
    asking::explained_ui(ui, view, words, &Subject::Chance);
    ui.label(style::plain(certainty_words::detail(view, risk), style::BODY, view.palette.weak_text));
    ui.add_space(style::GAP / 2.0);
    spread_ui(ui, view, comparison, risk);
}

/// The answer, how likely that is, and how far more draws may move it.
fn headline_ui(ui: &mut Ui, view: &View<'_>, risk: &Risk) {
    let palette = view.palette;
    let words = certainty_words::headline(risk, view.text);
    let size = style::fitting(ui, &words, [SMALLEST, style::HEADLINE]);
    let words = style::strong(words, size, palette.text);
    let headline = asking::explained_ui(ui, view, words, &Subject::Chance);
    ui.label(style::plain(certainty_words::detail(view, risk), style::BODY, palette.weak_text));
    if let Some(words) = certainty_words::error(risk, view.text) {
        let about = view.text.get("certainty-error.about");
        headline.on_hover_text(style::plain(format!("{words} {about}"), style::BODY, palette.text));
        let line = ui.label(style::plain(words, style::SMALL, palette.weak_text));
        line.on_hover_text(style::plain(about, style::BODY, palette.text));
    }
}

/// What a range is, and the button that gives the important inputs one.
fn nothing_ranged_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Vec<Command>) {
    let (text, palette) = (view.text, view.palette);
    ui.set_max_width(READABLE.min(ui.available_width()));
    ui.label(style::strong(text.get("certainty-empty"), 20.0, palette.text));
    ui.add_space(style::GAP / 2.0);
    for key in ["certainty-empty.range", "certainty-empty.how"] {
        ui.label(style::plain(text.get(key), style::BODY, palette.weak_text));
        ui.add_space(2.0);
    }
    ui.add_space(style::GAP / 2.0);
    let command = Command::PlausibleRanges;
    let words = style::strong(command.label(text), style::BODY, palette.on_accent);
    let button = Button::new(words).fill(palette.accent).min_size(vec2(0.0, 32.0));
    if ui.add(button).on_hover_text(command.tooltip(text, None)).clicked() {
        commands.push(command);
    }
}

/// The distribution, and its percentiles beside it.
fn spread_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, risk: &Risk) {
    let width = ui.available_width();
    let left = (width - BETWEEN) * LEFT;
    if width - left - BETWEEN < FIGURES {
        histogram::show_ui(ui, view, risk);
        ui.add_space(style::GAP);
        percentiles::show_ui(ui, view, comparison, risk);
        return;
    }
    let top = ui.cursor().min;
    let column = |ui: &mut Ui, shift: f32, width: f32| {
        let place = Rect::from_min_size(top + vec2(shift, 0.0), vec2(width, f32::INFINITY));
        ui.new_child(UiBuilder::new().max_rect(place))
    };
    let mut distribution = column(ui, 0.0, left);
    histogram::show_ui(&mut distribution, view, risk);
    let mut figures = column(ui, left + BETWEEN, width - left - BETWEEN);
    percentiles::show_ui(&mut figures, view, comparison, risk);
    let height = distribution.min_rect().height().max(figures.min_rect().height());
    ui.allocate_exact_size(vec2(width, height), Sense::hover());
}

/// The form that in-house is compared with.
fn chosen(view: &View<'_>) -> Sourcing {
    Sourcing::Outsourced(view.scenario.outsourcing.form)
}
