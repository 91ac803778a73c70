//! Which inputs the scenarios hold differently from the reference, and by how much.

use eframe::egui::{ScrollArea, Ui};

use super::figures::{heads, table};
use super::{Sides, heading_ui};
use crate::app::command::Command;
use crate::app::draw::table::{self, Cell};
use crate::app::kit::cache::cached;
use crate::app::kit::style;
use crate::app::session::work::Work;
use crate::model::difference::{Content, Difference, differences};
use crate::model::parameters::Value;
use crate::report::difference::{change, content, label};
use crate::report::side_by_side::differing;

/// The inputs that differ.
struct Differing {
    /// Of each scenario from the reference.
    found: Vec<Vec<Difference>>,
    /// Each input once, with what the reference holds.
    rows: Vec<(String, Option<Content>)>,
}

impl Differing {
    fn of(sides: &Sides<'_>) -> Self {
        let reference = sides.desk.reference().scenario();
        let found: Vec<Vec<Difference>> =
            sides.desk.all().map(|work| differences(reference, work.scenario())).collect();
        let rows = differing(&found).into_iter().map(|(id, held)| (id.to_owned(), held.cloned())).collect();
        Self { found, rows }
    }
}

/// Draws a row for every input that differs in any scenario; a click leads to the input.
pub(super) fn show_ui(ui: &mut Ui, sides: &Sides<'_>) {
    let (text, palette) = (sides.view.text, sides.view.palette);
    heading_ui(ui, &sides.view, "side-inputs");
    let of = (sides.desk.reference().id, sides.revisions());
    let differing = cached(ui.ctx(), "differing inputs", of, || Differing::of(sides));
    if differing.rows.is_empty() {
        ui.label(style::plain(text.get("side-inputs-none"), style::BODY, palette.text));
        return;
    }
    let (table, heads) = (table(ui, sides), heads(ui, sides));
    ScrollArea::horizontal().id_salt("inputs").show(ui, |ui| {
        table::named_ui(ui, &text.get("side-inputs"), |ui| {
            table.row_ui(ui, heads);
            table.line_ui(ui);
            for (id, base) in &differing.rows {
                table.row_of_ui(ui, || row(sides, id, base.as_ref(), &differing.found));
            }
        });
    });
}

/// The cells of an input: what the reference holds, and what the others hold and by how much that differs.
fn row(sides: &Sides<'_>, id: &str, base: Option<&Content>, found: &[Vec<Difference>]) -> Vec<Cell> {
    let (text, palette, open) = (sides.view.text, sides.view.palette, &sides.desk.work);
    let name = label(id, text);
    let about = text.with("side-show_input", &[("input", &name)]);
    let first = Cell::name(style::plain(name, style::BODY, palette.text)).about(about);
    let mut cells = vec![first.leads_to(leading(open, open, id))];
    for (place, (found, work)) in found.iter().zip(sides.desk.all()).enumerate() {
        if place == sides.reference {
            cells.push(held(sides, base, id).leads_to(leading(work, open, id)));
            continue;
        }
        match found.iter().find(|it| it.id == id) {
            None => cells.extend([same(sides), Cell::empty()]),
            Some(it) => {
                let by = style::plain(change(it, text), style::SMALL, palette.weak_text);
                let to = held(sides, it.to.as_ref(), id).leads_to(leading(work, open, id));
                cells.extend([to, Cell::figure(by)]);
            }
        }
    }
    cells
}

/// What brings an input of a scenario on screen.
fn leading(work: &Work, open: &Work, id: &str) -> Vec<Command> {
    let show = Command::ShowInput(input(work, id));
    if work.id == open.id { vec![show] } else { vec![Command::Select(work.id), show] }
}

/// The input that holds what differs: of a range its input, of a channel or language its first number, or the list where
/// the scenario has no such item or calls it by another name.
fn input(work: &Work, id: &str) -> String {
    if let Some(ranged) = id.strip_prefix("ranges[").and_then(|rest| rest.strip_suffix(']')) {
        return ranged.to_owned();
    }
    let share = |item: &str| {
        let share = format!("{item}.share");
        let list = item.split('[').next().unwrap_or(item);
        if work.scenario().number(&share).is_some() { share } else { list.to_owned() }
    };
    match (id.strip_suffix(".kind").or(id.strip_suffix(".name")), id.ends_with(']')) {
        (Some(item), _) => share(item),
        (None, true) => share(id),
        (None, false) => match id.split_once('[') {
            Some((list, _)) if work.scenario().number(id).is_none() => list.to_owned(),
            _ => id.to_owned(),
        },
    }
}

/// What a scenario holds; what is long is cut, and told whole to who points at it.
fn held(sides: &Sides<'_>, held: Option<&Content>, id: &str) -> Cell {
    let words = content(held, id, sides.view.text);
    let shown = style::plain(words.clone(), style::BODY, sides.view.palette.text);
    match held {
        None | Some(Content::Value(Value::Number(_))) => Cell::figure(shown),
        _ => Cell::name(shown).about(words),
    }
}

/// The same as the reference.
fn same(sides: &Sides<'_>) -> Cell {
    Cell::figure(style::plain(sides.view.text.get("side-same"), style::SMALL, sides.view.palette.weak_text))
}
