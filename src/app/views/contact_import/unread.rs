//! The rows that were not read: a list that scrolls, and can be saved.

use eframe::egui::{Align, Label, Layout, ScrollArea, Ui};

use crate::app::command::{Command, Step};
use crate::app::draw::View;
use crate::app::draw::table::{Cell, ROW, Table};
use crate::app::kit::buttons::secondary;
use crate::app::kit::style;
use crate::history::Reading;
use crate::report::history::why;

/// The most of the list that is seen at a time, points.
const HEIGHT: f32 = 6.0 * ROW;

/// Draws the list.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, reading: &Reading, commands: &mut Vec<Command>) {
    let (text, palette) = (view.text, view.palette);
    let count = reading.unread.count();
    ui.add_space(4.0);
    if count == 0 {
        ui.label(style::plain(text.get("history-unread-none"), style::BODY, palette.weak_text));
        return;
    }
    ui.horizontal(|ui| {
        let title = format!("{}: {}", text.get("history-unread-shown"), text.number(count as f64, 0));
        ui.label(style::strong(title, style::BODY, palette.warning));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if secondary(ui, palette, &text.get("history-unread-save")).clicked() {
                commands.push(Command::Import(Step::SaveUnread));
            }
        });
    });
    let reasons = reading
        .unread
        .reasons()
        .into_iter()
        .map(|(reason, count)| format!("{} \u{d7} {}", text.number(count as f64, 0), why(reason, text)));
    let reasons = reasons.collect::<Vec<_>>().join("; ");
    ui.add(Label::new(style::plain(reasons, style::SMALL, palette.weak_text)).wrap());
    ui.spacing_mut().item_spacing.y = 0.0;
    let width = ui.available_width() - style::SCROLL_BAR - 4.0;
    let holds = (0.36 * width).max(120.0);
    let table = Table::new(view, vec![70.0, 90.0, holds, (width - 160.0 - holds).max(100.0)]);
    let head = |key: &str| style::plain(text.get(key), style::SMALL, palette.weak_text);
    let heads = vec![
        Cell::figure(head("history-unread-line")),
        Cell::figure(head("history-unread-column")),
        Cell::name(head("history-unread-holds")).indented(14.0),
        Cell::name(head("history-unread-why")),
    ];
    table.row_ui(ui, heads);
    table.line_ui(ui);
    let listed = usize::try_from(count - reading.unread.unlisted()).unwrap_or(usize::MAX);
    let list = ScrollArea::vertical().id_salt("unread").max_height(HEIGHT).auto_shrink([false, true]);
    list.show_rows(ui, ROW, listed, |ui, rows| {
        for row in reading.unread.rows(rows.start).take(rows.len()) {
            let plain = |words: String| style::plain(words, style::BODY, palette.text);
            let holds = row.holds.unwrap_or_default().replace(['\n', '\r'], " ");
            let reason = why(row.why, text);
            let cells = vec![
                Cell::figure(plain(row.line.to_string())),
                Cell::figure(plain((row.column + 1).to_string())),
                Cell::name(plain(holds.clone())).about(holds).indented(14.0),
                Cell::name(style::plain(reason.clone(), style::BODY, palette.weak_text)).about(reason),
            ];
            table.row_ui(ui, cells);
        }
    });
    ui.spacing_mut().item_spacing.y = 6.0;
}
