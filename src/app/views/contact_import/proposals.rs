//! What follows for the inputs, beside what they hold now, each to be ticked.

use eframe::egui::{Label, Ui};

use super::bars;
use crate::app::command::{Command, Step};
use crate::app::draw::View;
use crate::app::draw::table::{Cell, Table};
use crate::app::kit::style;
use crate::app::session::contact_import::Import;
use crate::history::{Findings, Found, Proposal};
use crate::report::history::{caution, share, subject, value};

/// Width of the tick at the beginning of a row, points.
const TICK: f32 = 34.0;

/// Draws a row each, with its cautions under it.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, import: &Import, findings: &Findings, commands: &mut Vec<Command>) {
    let (text, palette) = (view.text, view.palette);
    ui.horizontal(|ui| {
        for (key, on) in [("history-all", true), ("history-none", false)] {
            if ui.link(text.get(key)).clicked() {
                commands.push(Command::Import(Step::ChooseAll(on)));
            }
        }
    });
    ui.spacing_mut().item_spacing.y = 0.0;
    let figures = 128.0;
    let name = (ui.available_width() - TICK - 3.0 * figures).clamp(180.0, 380.0);
    let table = Table::new(view, vec![TICK, name, figures, figures, figures]);
    let head = |key: &str| style::plain(text.get(key), style::SMALL, palette.weak_text);
    let heads = vec![
        Cell::empty(),
        Cell::name(head("history-col-input")),
        Cell::figure(head("history-col-present")),
        Cell::figure(head("history-col-found")),
        Cell::figure(head("history-col-from")),
    ];
    table.row_ui(ui, heads);
    table.line_ui(ui);
    for proposal in &findings.proposals {
        one_ui(ui, view, import, &table, proposal, commands);
        table.line_ui(ui);
    }
    ui.spacing_mut().item_spacing.y = 6.0;
}

fn one_ui(
    ui: &mut Ui,
    view: &View<'_>,
    import: &Import,
    table: &Table<'_>,
    proposal: &Proposal,
    commands: &mut Vec<Command>,
) {
    let (text, palette) = (view.text, view.palette);
    let about = subject(&proposal.subject, text);
    let plain = |words: String| style::plain(words, style::BODY, palette.text);
    let strong = |words: String| style::strong(words, style::BODY, palette.text);
    let chosen = import.is_chosen(&proposal.subject);
    let id = proposal.subject.id();
    let mut cells = vec![
        Cell::tick(chosen, text.with("history-choose", &[("input", &about)])),
        Cell::name(strong(about.clone())).about(about.clone()),
    ];
    if let Found::Number { present, found } = &proposal.found {
        let is_same = proposal.is_same();
        let found = if is_same { text.get("history-unchanged") } else { value(*found, &id, text) };
        cells.extend([Cell::figure(plain(value(*present, &id, text))), Cell::figure(strong(found))]);
    } else {
        cells.extend([Cell::empty(), Cell::empty()]);
    }
    cells.push(Cell::figure(style::plain(text.number(proposal.contacts as f64, 0), style::BODY, palette.weak_text)));
    if let Some(on) = table.row_ui(ui, cells) {
        commands.push(Command::Import(Step::Choose(proposal.subject.clone(), on)));
    }
    match &proposal.found {
        Found::Number { .. } => {}
        Found::Weights { present, found } => bars::show_ui(ui, view, &proposal.subject, present, found, TICK),
        Found::Shares(shares) => {
            for each in shares {
                let now = each.present.map_or_else(|| text.get("history-new-share"), |now| share(now, text));
                let cells = vec![
                    Cell::empty(),
                    Cell::name(plain(each.name.clone())).about(each.name.clone()).indented(12.0),
                    Cell::figure(plain(now)),
                    Cell::figure(strong(share(each.found, text))),
                ];
                table.row_ui(ui, cells);
            }
        }
    }
    for each in &proposal.cautions {
        ui.horizontal(|ui| {
            ui.add_space(TICK);
            ui.add(Label::new(style::plain(caution(each, text), style::SMALL, palette.weak_text)).wrap());
        });
    }
}
