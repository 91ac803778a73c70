//! The inputs that turn the answer, the likeliest first.

use eframe::egui::{Label, Ui};

use super::{Standing, row, turning_words};
use crate::app::draw::View;
use crate::app::kit::style;
use crate::app::session::remembered::TurningState;
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::parameters::{self, Group};
use crate::model::seek::{TurningPoint, TurningPoints};
use crate::report::explain::Subject;
use crate::report::option_names;
use rust_decimal::Decimal;

/// Draws the list; a click on a row shows its curve, another one how the value comes about.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, state: &mut TurningState) {
    let found = &view.results.turning;
    let outsourcing = comparison.difference() > Decimal::ZERO;
    intro_ui(ui, view, comparison, outsourcing);
    let standing = Standing::of(found);
    standing.show(ui, view);
    ui.add_space(style::GAP / 2.0);
    let Some(found) = found.latest() else { return };
    let palette = style::current_or_not(view.palette, !standing.is_stale && standing.error.is_none());
    let view = &view.coloured(&palette);
    ui.spacing_mut().item_spacing.y = 0.0;
    let beyond = if outsourcing { Sourcing::InHouse } else { comparison.chosen };
    let inside = |point: &&TurningPoint| point.likely.is_some_and(|likely| likely.is_plausible);
    let outside = |point: &&TurningPoint| point.likely.is_some_and(|likely| !likely.is_plausible);
    section_ui(ui, view, state, "turning-inside", found.points.iter().filter(inside).collect(), beyond);
    section_ui(ui, view, state, "turning-outside", found.points.iter().filter(outside).collect(), beyond);
    never_ui(ui, view, found);
}

/// Who is the cheaper today, and that beyond each value the other is.
fn intro_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, outsourcing: bool) {
    let text = view.text;
    let form = option_names::inline(comparison.chosen, text);
    let key = if outsourcing { "turning-intro-outsourcing" } else { "turning-intro-in_house" };
    let words = text.with(key, &[("form", &form)]);
    ui.add(Label::new(style::plain(words, style::BODY, view.palette.weak_text)).wrap());
}

fn section_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut TurningState,
    key: &str,
    points: Vec<&TurningPoint>,
    beyond: Sourcing,
) {
    if points.is_empty() {
        return;
    }
    heading_ui(ui, view, key, points.len());
    for point in points {
        let is_shown = state.selected.as_ref() == Some(&point.id);
        let row = row::show_ui(ui, view, point, beyond, is_shown);
        if row.clicked() && is_shown && state.shown == crate::app::session::remembered::Shown::Curve {
            view.asked.explain(&Subject::Turning(point.id.clone()), &row);
        } else if row.clicked() {
            state.selected = Some(point.id.clone());
            state.shown = crate::app::session::remembered::Shown::Curve;
        }
    }
    ui.add_space(style::GAP);
}

fn heading_ui(ui: &mut Ui, view: &View<'_>, key: &str, count: usize) {
    let words = view.text.plural(key, count as u64, &[]);
    ui.label(style::strong(words, style::BODY, view.palette.text));
    ui.add_space(4.0);
}

/// The inputs that turn nothing, by group. Those of the years are not among them: no answer of one year asks for them.
fn never_ui(ui: &mut Ui, view: &View<'_>, found: &TurningPoints) {
    let (text, palette) = (view.text, view.palette);
    let group = |point: &TurningPoint| parameters::find(&point.id).map(|input| input.group);
    let is_never = |point: &&TurningPoint| point.likely.is_none() && group(point) != Some(Group::Years);
    let points: Vec<&TurningPoint> = found.points.iter().filter(is_never).collect();
    let small = |words: String| Label::new(style::plain(words, style::SMALL, palette.weak_text)).wrap();
    if !points.is_empty() {
        heading_ui(ui, view, "turning-never", points.len());
    }
    for of in Group::ALL {
        let names: Vec<String> = points
            .iter()
            .filter(|point| group(point) == Some(of))
            .map(|point| turning_words::name(text, &point.id).replace(' ', "\u{a0}"))
            .collect();
        if names.is_empty() {
            continue;
        }
        ui.label(style::strong(text.get(&format!("group-{}", of.id())), style::SMALL, palette.text));
        ui.add(small(names.join("\u{a0}· ")));
        ui.add_space(style::GAP / 2.0);
    }
    ui.add(small(text.get("turning-years")));
    ui.add_space(style::GAP);
}
