//! Which inputs the scenarios hold differently from the reference, and by how much.

use eframe::egui::{ScrollArea, Ui};
use indexmap::IndexMap;

use super::super::style;
use super::super::table::Cell;
use super::figures::{heads, table};
use super::heading;
use crate::app::View;
use crate::app::desk::Desk;
use crate::model::difference::{Content, Difference, differences};
use crate::model::parameters::Value;
use crate::report::difference::{change, content, label};

/// Draws a row for every input that differs in any scenario.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, desk: &Desk) {
    let (text, palette) = (view.text, view.palette);
    heading(ui, view, "side-inputs");
    let reference = desk.reference();
    let found: Vec<Option<Vec<Difference>>> = desk
        .all()
        .map(|work| (work.id != reference.id).then(|| differences(reference.scenario(), work.scenario())))
        .collect();
    // Each input once, with what the reference holds.
    let mut rows: IndexMap<&str, Option<&Content>> = IndexMap::new();
    for difference in found.iter().flatten().flatten() {
        rows.entry(&difference.id).or_insert(difference.from.as_ref());
    }
    if rows.is_empty() {
        ui.label(style::plain(text.get("side-inputs-none"), style::BODY, palette.text));
        return;
    }
    let table = table(ui, view, desk);
    ScrollArea::horizontal().id_salt("inputs").show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        table.row(ui, heads(view, desk));
        table.line(ui);
        for (id, base) in rows {
            let name = label(id, text);
            let mut cells = vec![Cell::name(style::plain(name.clone(), style::BODY, palette.text)).about(name)];
            for found in &found {
                match found.as_ref().map(|found| found.iter().find(|it| it.id == id)) {
                    None => cells.extend([held(view, base, id), Cell::empty()]),
                    Some(None) => cells.extend([same(view), Cell::empty()]),
                    Some(Some(it)) => {
                        let by = style::plain(change(it, text), style::SMALL, palette.weak_text);
                        cells.extend([held(view, it.to.as_ref(), id), Cell::figure(by)]);
                    }
                }
            }
            table.row(ui, cells);
        }
    });
}

/// What a scenario holds; what is long is cut, and told whole to who points at it.
fn held(view: &View<'_>, held: Option<&Content>, id: &str) -> Cell {
    let words = content(held, id, view.text);
    let shown = style::plain(words.clone(), style::BODY, view.palette.text);
    match held {
        None | Some(Content::Value(Value::Number(_))) => Cell::figure(shown),
        _ => Cell::name(shown).about(words),
    }
}

/// The same as the reference.
fn same(view: &View<'_>) -> Cell {
    Cell::figure(style::plain(view.text.get("side-same"), style::SMALL, view.palette.weak_text))
}
