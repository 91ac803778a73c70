//! Explains the difference: from the reference's total to another's, input by input.

use eframe::egui::{ComboBox, Ui};

use super::{Sides, steps};
use crate::app::draw::View;
use crate::app::draw::figures::{self, Figures};
use crate::app::kit::{style, widgets};
use crate::app::session::side_by_side::SideState;
use crate::app::session::together::Together;
use crate::app::session::work::Work;
use crate::model::bill::Sourcing;
use crate::model::difference::{Explanation, Measure};
use crate::report::difference::{heading, label};
use crate::report::reason;
use crate::report::side_by_side;
use crate::text::Text;

/// Of more scenarios one is chosen from a list.
const BUTTONS: usize = 4;
/// Width of the names of the steps in the table, points.
const STEP: f32 = 380.0;

/// Draws the way, once it is known; the last one of these two scenarios stays, marked, until then.
pub(super) fn show_ui(ui: &mut Ui, sides: &Sides<'_>, other: &Work, together: &Together, state: &mut SideState) {
    let (view, reference) = (&sides.view, sides.desk.reference());
    let (text, palette) = (view.text, view.palette);
    pair_ui(ui, sides, other, state);
    let forms = [reference, other].map(|work| work.scenario().outsourcing.form);
    let outsourced = match forms {
        [one, another] if one == another => Measure::Total(Sourcing::Outsourced(one)),
        _ => Measure::Chosen,
    };
    let measures = [Measure::Total(Sourcing::InHouse), outsourced, Measure::Difference];
    let names: Vec<String> = measures.iter().map(|measure| named(*measure, text)).collect();
    let chosen = state.measure.min(measures.len() - 1);
    if let Some(index) = widgets::segmented(ui, palette, &names, chosen) {
        state.measure = index;
    }
    ui.add_space(6.0);
    let found = &together.explanation;
    if let Some(error) = found.error() {
        // Which of the two it is, the top of the comparison says.
        let words = text.with("side-unexplained", &[("reason", &reason::words(error, text))]);
        ui.label(style::plain(words, style::BODY, palette.error));
        return;
    }
    let Some(explanation) = found.latest() else {
        ui.label(style::plain(text.get("side-working"), style::BODY, palette.weak_text));
        return;
    };
    let palette = style::current_or_not(palette, found.is_current() || !found.is_stale());
    let measure = measures.get(chosen).copied().unwrap_or(Measure::Difference);
    let names = [reference.id, other.id].map(|id| sides.name(id));
    explained_ui(ui, &view.coloured(&palette), names, explanation, measure);
}

fn explained_ui(ui: &mut Ui, view: &View<'_>, names: [&str; 2], explanation: &Explanation, measure: Measure) {
    let text = view.text;
    let waterfall = explanation.waterfall(measure);
    let values = [("measure", named(measure, text)), ("from", names[0].to_owned()), ("to", names[1].to_owned())];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let chart = text.with("chart-of-steps", &values);
    steps::show_ui(ui, view, &waterfall, names, &chart);
    if !waterfall.left.is_empty() {
        let labels: Vec<String> = waterfall.left.iter().map(|id| label(id, text)).collect();
        let words = text.with("difference-left", &[("inputs", &labels.join(", "))]);
        ui.label(style::plain(words, style::SMALL, view.palette.weak_text));
    }
    let unpriced = unpriced(explanation, text);
    if !unpriced.is_empty() {
        let words = text.with("side-unpriced", &[("inputs", &unpriced.join(", "))]);
        ui.label(style::plain(words, style::SMALL, view.palette.weak_text));
    }
    ui.add_space(style::GAP / 2.0);
    let table = || side_by_side::steps(&waterfall, names, text).rows;
    let heads = table().into_iter().next().unwrap_or_default();
    let mut cells = heads.into_iter();
    let mut shown = vec![figures::first(view, cells.next().unwrap_or_default())];
    shown.extend(cells.map(|head| figures::head(view, head)));
    Figures { chart: &chart, name: STEP, heads: shown }
        .folded(ui, view, || table().into_iter().skip(1).map(|row| figures::row(view, row)).collect());
}

/// What an amount is called where it stands alone: a contract form in full, lest "per contact" be taken for a price.
fn named(measure: Measure, text: &Text) -> String {
    match measure {
        Measure::Total(sourcing) => text.get(&format!("sourcing-{}", sourcing.id())),
        _ => heading(measure, text),
    }
}

/// Inputs that differ and that no total of this year depends on.
fn unpriced(explanation: &Explanation, text: &Text) -> Vec<String> {
    let is_priced = |id: &str| !(id.starts_with("ranges[") || id.starts_with("years.") || id.starts_with("budget."));
    let ids = explanation.differences.iter().map(|it| it.id.as_str()).filter(|id| !is_priced(id));
    ids.map(|id| label(id, text)).collect()
}

/// Chooses the scenario that is held against the reference, where there are several.
fn pair_ui(ui: &mut Ui, sides: &Sides<'_>, other: &Work, state: &mut SideState) {
    let (text, palette) = (sides.view.text, sides.view.palette);
    let others: Vec<_> = sides.all().filter(|(place, ..)| *place != sides.reference).collect();
    if others.len() < 2 {
        return;
    }
    let chosen = others.iter().position(|(_, work, _)| work.id == other.id).unwrap_or_default();
    ui.horizontal(|ui| {
        let label = text.with("side-pair", &[("reference", sides.name(sides.desk.reference().id))]);
        ui.label(style::plain(&label, style::BODY, palette.text));
        if others.len() <= BUTTONS {
            return;
        }
        let name = others.get(chosen).map_or("", |(.., name)| *name);
        let list = ComboBox::from_id_salt("pair").selected_text(name).width(260.0).truncate().show_ui(ui, |ui| {
            for (_, work, name) in &others {
                if ui.selectable_label(work.id == other.id, *name).clicked() {
                    state.other = Some(work.id);
                }
            }
        });
        ui.ctx().accesskit_node_builder(list.response.id, |node| node.set_label(label.as_str()));
    });
    if others.len() <= BUTTONS {
        let names: Vec<String> = others.iter().map(|(.., name)| (*name).to_owned()).collect();
        eframe::egui::ScrollArea::horizontal().id_salt("pair").show(ui, |ui| {
            if let Some(index) = widgets::segmented(ui, palette, &names, chosen) {
                state.other = others.get(index).map(|(_, work, _)| work.id);
            }
        });
    }
    ui.add_space(6.0);
}
