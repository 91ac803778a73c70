//! What each year is made of, both sides under each other; every amount can be asked how it comes about.

use eframe::egui::{Align2, Rect, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::flows::{Flows, Side};
use super::rows::{self, Entry};
use super::years_words;
use crate::app::draw::table::{Cell, ROW, Table};
use crate::app::draw::{View, asking};
use crate::app::kit::{focus, fonts, style};
use crate::app::session::remembered::YearsState;

const NAME: f32 = 232.0;
/// Room around a figure.
const AROUND: f32 = 18.0;
const GUTTER: f32 = 8.0;
/// Room for a thin line across the table.
const LINE: f32 = 5.0;
const NOTHING: &str = "–";

/// Draws both tables.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, flows: &Flows<'_>, state: &mut YearsState) {
    let (text, palette) = (view.text, view.palette);
    ui.horizontal(|ui| {
        ui.label(style::strong(text.get("flow-made_of"), style::BODY, palette.text));
        ui.label(style::plain(text.get("flow-ask"), style::SMALL, palette.weak_text));
    });
    let sheets = [0, 1].map(|side| YearsTable { view, flows, side: &flows.sides[side] });
    // Both have the same columns, so that a year stands under itself also where they are scrolled.
    let entries = sheets.each_ref().map(YearsTable::entries);
    let widest = sheets.iter().zip(&entries).map(|(sheet, (entries, _))| sheet.widest(ui, entries)).fold(0.0, f32::max);
    let before = state.scrolled;
    for (sheet, (entries, lines)) in sheets.iter().zip(&entries) {
        ui.add_space(style::GAP);
        sheet.show(ui, entries, *lines, widest, state);
    }
    if state.scrolled != before {
        ui.ctx().request_repaint();
    }
}

/// The table of one side.
struct YearsTable<'v, 'a> {
    view: &'v View<'v>,
    flows: &'v Flows<'a>,
    side: &'v Side<'a>,
}

impl YearsTable<'_, '_> {
    /// All rows of the table, and how many of them are lines above the sums.
    fn entries(&self) -> (Vec<Entry>, usize) {
        let mut entries = rows::entries(self.view, self.flows, self.side);
        let lines = entries.len();
        entries.extend(rows::sums(self.view, self.side));
        (entries, lines)
    }

    fn show(&self, ui: &mut Ui, entries: &[Entry], lines: usize, widest: f32, state: &mut YearsState) {
        let columns = self.flows.years.horizon + 2;
        let width = ui.available_width();
        let each = widest.max((width - NAME) / columns as f32);
        let top = ui.cursor().min;
        // The heads, a thin line, the lines, another thin line, the sums.
        let height = ROW * (entries.len() + 1) as f32 + 2.0 * LINE;
        let place = |left: f32, width: f32| Rect::from_min_size(top + vec2(left, 0.0), vec2(width, height));
        let mut names = ui.new_child(UiBuilder::new().max_rect(place(0.0, NAME)));
        self.names_ui(&mut names, entries, lines);
        let mut figures = ui.new_child(UiBuilder::new().max_rect(place(NAME, width - NAME)));
        let scroll = ScrollArea::horizontal().id_salt(("years", self.side.sourcing)).auto_shrink(false);
        let shown = scroll.horizontal_scroll_offset(state.scrolled).show(&mut figures, |ui| {
            let (field, _) = ui.allocate_exact_size(vec2(each * columns as f32, height), Sense::hover());
            self.heads(ui, field, each);
            let line = Stroke::new(1.0, self.view.palette.line);
            ui.painter().hline(field.x_range(), field.top() + ROW + LINE / 2.0, line);
            for (index, entry) in entries.iter().enumerate() {
                let thin = if index >= lines { 2.0 } else { 1.0 };
                let y = field.top() + ROW * (index + 1) as f32 + LINE * thin;
                if index == lines {
                    ui.painter().hline(field.x_range(), y - LINE / 2.0, line);
                }
                let row = Rect::from_min_size(pos2(field.left(), y), vec2(field.width(), ROW));
                if focus::reaches(ui, row) {
                    self.amounts_ui(ui, entry, row, each);
                }
            }
        });
        state.scrolled = shown.state.clamped_offset().x;
        ui.allocate_exact_size(vec2(width, height), Sense::hover());
        if each * columns as f32 > width - NAME + 0.5 {
            ui.add_space(style::SCROLL_BAR);
        }
    }

    /// The room that the widest figure or head takes.
    fn widest(&self, ui: &Ui, entries: &[Entry]) -> f32 {
        let text = self.view.text;
        let amounts = entries.iter().flat_map(|entry| entry.amounts.iter().chain(&entry.total));
        let amounts = amounts.map(|amount| text.bare_euros(*amount));
        let heads = [text.get("flow-all"), years_words::year(self.flows.years.horizon, text)];
        style::width(ui, amounts.chain(heads)) + AROUND
    }

    fn names_ui(&self, ui: &mut Ui, entries: &[Entry], lines: usize) {
        let (text, palette) = (self.view.text, self.view.palette);
        ui.spacing_mut().item_spacing.y = 0.0;
        let table = Table::new(self.view, vec![NAME]);
        let title = text.get(&format!("sourcing-{}", self.side.sourcing.id()));
        table.row_ui(ui, vec![Cell::name(style::strong(title, style::BODY, palette.text_of(self.side.sourcing)))]);
        table.line_ui(ui);
        for (index, entry) in entries.iter().enumerate() {
            if index == lines {
                table.line_ui(ui);
            }
            let name = match entry.is_strong {
                true => style::strong(&entry.name, style::BODY, palette.text),
                false => style::plain(&entry.name, style::BODY, palette.text),
            };
            let cell = Cell::name(name);
            table.row_ui(
                ui,
                vec![match &entry.about {
                    Some(about) => cell.about(about.clone()),
                    None => cell,
                }],
            );
        }
    }

    fn heads(&self, ui: &Ui, field: Rect, each: f32) {
        let (text, palette) = (self.view.text, self.view.palette);
        for column in 0..self.flows.years.horizon + 2 {
            let words = match column <= self.flows.years.horizon {
                true => years_words::year(column, text),
                false => text.get("flow-all"),
            };
            let right = field.left() + each * (column + 1) as f32 - GUTTER;
            let place = pos2(right, field.top() + ROW / 2.0);
            ui.painter().text(place, Align2::RIGHT_CENTER, words, fonts::regular(style::SMALL), palette.weak_text);
        }
    }

    fn amounts_ui(&self, ui: &mut Ui, entry: &Entry, row: Rect, each: f32) {
        let years = (0..entry.amounts.len()).map(Some).chain([None]);
        for (column, (amount, year)) in entry.amounts.iter().chain(&entry.total).zip(years).enumerate() {
            let left = row.left() + each * column as f32;
            let cell = Rect::from_min_size(pos2(left, row.top()), vec2(each, ROW));
            let shown = if amount.is_zero() { NOTHING.to_owned() } else { self.view.text.bare_euros(*amount) };
            let id = ui.scope_id().with(("amount", self.side.sourcing, &entry.name, column));
            let sense = if amount.is_zero() { Sense::hover() } else { Sense::click() };
            let response = ui.interact(cell, id, sense);
            if amount.is_zero() {
                response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &shown));
            } else {
                let subject = entry.subject(self.flows, self.side, year);
                let open = asking::asks(ui, self.view, &response, &shown, &subject);
                if open || response.hovered() {
                    ui.painter().rect_filled(cell.shrink2(vec2(1.0, 1.0)), 3.0, self.view.palette.soft);
                }
                if open || response.has_focus() {
                    asking::mark(ui, self.view.palette, &response, cell.shrink2(vec2(1.0, 1.0)), open);
                }
            }
            self.figure(ui, entry, cell, shown);
        }
    }

    fn figure(&self, ui: &Ui, entry: &Entry, cell: Rect, shown: String) {
        let palette = self.view.palette;
        let font = if entry.is_strong { fonts::strong(style::BODY) } else { fonts::regular(style::BODY) };
        let colour = if shown == NOTHING { palette.weak_text } else { palette.text };
        let place = pos2(cell.right() - GUTTER, cell.center().y);
        ui.painter().text(place, Align2::RIGHT_CENTER, shown, font, colour);
    }
}
