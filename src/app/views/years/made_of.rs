//! What each year is made of, both sides under each other; every amount can be asked how it comes about.

use eframe::egui::{
    Align2, Frame, Margin, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::flows::{Flows, Side, YearsState};
use super::rows::{self, Entry};
use super::{explain, words};
use crate::app::views::table::{Cell, ROW, Table};
use crate::app::views::{style, widgets};
use crate::app::{View, fonts};
use crate::model::comparison::Comparison;
use crate::model::years::Row;

const NAME: f32 = 232.0;
/// Room around a figure.
const AROUND: f32 = 18.0;
/// Room for an explanation, so that the table does not move when one is asked for.
const EXPLAINED: f32 = 58.0;
const GUTTER: f32 = 8.0;
/// Room for a thin line across the table.
const LINE: f32 = 5.0;
const NOTHING: &str = "–";

/// Draws the explanation and both tables.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, flows: &Flows<'_>, state: &mut YearsState) {
    let (text, palette) = (view.text, view.palette);
    ui.label(style::strong(text.get("flow-made_of"), style::BODY, palette.text));
    let frame = Frame::new().fill(palette.card).stroke(Stroke::new(1.0, palette.line)).corner_radius(6);
    frame.inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
        ui.set_min_size(vec2(ui.available_width(), EXPLAINED));
        ui.spacing_mut().item_spacing.y = 2.0;
        match asked(flows, state) {
            Some(cell) => explain::show(ui, view, comparison, flows, cell),
            None => drop(ui.label(style::plain(text.get("flow-ask"), style::SMALL, palette.weak_text))),
        }
    });
    let sheets = [0, 1].map(|side| Sheet { view, comparison, flows, side: &flows.sides[side] });
    // Both have the same columns, so that a year stands under itself also where they are scrolled.
    let entries = sheets.each_ref().map(Sheet::entries);
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

/// The amount that is explained, if there still is one.
fn asked<'f>(flows: &'f Flows<'_>, state: &YearsState) -> Option<explain::Asked<'f>> {
    let (sourcing, id, year) = state.cell?;
    let side = flows.sides.iter().find(|side| side.sourcing == sourcing)?;
    let row = side.flow.rows.iter().find(|row| row.id == id)?;
    (year < row.amounts.len()).then_some((side, row, year))
}

/// The table of one side.
struct Sheet<'v, 'a> {
    view: &'v View<'v>,
    comparison: &'v Comparison,
    flows: &'v Flows<'a>,
    side: &'v Side<'a>,
}

impl Sheet<'_, '_> {
    /// All rows of the table, and how many of them are lines above the sums.
    fn entries(&self) -> (Vec<Entry<'_>>, usize) {
        let mut entries = rows::entries(self.view, self.flows, self.side);
        let lines = entries.len();
        entries.extend(rows::sums(self.view, self.side));
        (entries, lines)
    }

    fn show(&self, ui: &mut Ui, entries: &[Entry<'_>], lines: usize, widest: f32, state: &mut YearsState) {
        let columns = self.flows.years.horizon + 2;
        let width = ui.available_width();
        let each = widest.max((width - NAME) / columns as f32);
        let top = ui.cursor().min;
        // The heads, a thin line, the lines, another thin line, the sums.
        let height = ROW * (entries.len() + 1) as f32 + 2.0 * LINE;
        let place = |left: f32, width: f32| Rect::from_min_size(top + vec2(left, 0.0), vec2(width, height));
        let mut names = ui.new_child(UiBuilder::new().max_rect(place(0.0, NAME)));
        self.names(&mut names, entries, lines);
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
                if ui.is_rect_visible(row.expand(200.0)) {
                    self.amounts(ui, entry, row, each, state);
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
    fn widest(&self, ui: &Ui, entries: &[Entry<'_>]) -> f32 {
        let text = self.view.text;
        let amounts = entries.iter().flat_map(|entry| entry.amounts.iter().chain(&entry.total));
        let amounts = amounts.map(|amount| text.bare_euros(*amount));
        let heads = [text.get("flow-all"), words::year(self.flows.years.horizon, text)];
        style::width(ui, amounts.chain(heads)) + AROUND
    }

    fn names(&self, ui: &mut Ui, entries: &[Entry<'_>], lines: usize) {
        let (text, palette) = (self.view.text, self.view.palette);
        ui.spacing_mut().item_spacing.y = 0.0;
        let table = Table::new(palette, vec![NAME]);
        let title = text.get(&format!("sourcing-{}", self.side.sourcing.id()));
        table.row(ui, vec![Cell::name(style::strong(title, style::BODY, palette.text_of(self.side.sourcing)))]);
        table.line(ui);
        for (index, entry) in entries.iter().enumerate() {
            if index == lines {
                table.line(ui);
            }
            let name = match entry.is_strong {
                true => style::strong(&entry.name, style::BODY, palette.text),
                false => style::plain(&entry.name, style::BODY, palette.text),
            };
            let cell = Cell::name(name);
            table.row(
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
                true => words::year(column, text),
                false => text.get("flow-all"),
            };
            let right = field.left() + each * (column + 1) as f32 - GUTTER;
            let place = pos2(right, field.top() + ROW / 2.0);
            ui.painter().text(place, Align2::RIGHT_CENTER, words, fonts::regular(style::SMALL), palette.weak_text);
        }
    }

    fn amounts(&self, ui: &mut Ui, entry: &Entry<'_>, row: Rect, each: f32, state: &mut YearsState) {
        let amounts = entry.amounts.iter().chain(&entry.total);
        for (year, amount) in amounts.enumerate() {
            let left = row.left() + each * year as f32;
            let cell = Rect::from_min_size(pos2(left, row.top()), vec2(each, ROW));
            let shown = if amount.is_zero() { NOTHING.to_owned() } else { self.view.text.bare_euros(*amount) };
            let is_asked = entry.row.filter(|_| year < entry.amounts.len() && !amount.is_zero());
            match is_asked {
                Some(row) => self.explained(ui, entry, (row, year), cell, shown, state),
                None => {
                    let response = ui.interact(
                        cell,
                        ui.scope_id().with(("sum", cell.min.x as i32, cell.min.y as i32)),
                        Sense::hover(),
                    );
                    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &shown));
                    self.figure(ui, entry, cell, shown);
                }
            }
        }
    }

    fn figure(&self, ui: &Ui, entry: &Entry<'_>, cell: Rect, shown: String) {
        let palette = self.view.palette;
        let font = if entry.is_strong { fonts::strong(style::BODY) } else { fonts::regular(style::BODY) };
        let colour = if shown == NOTHING { palette.weak_text } else { palette.text };
        let place = pos2(cell.right() - GUTTER, cell.center().y);
        ui.painter().text(place, Align2::RIGHT_CENTER, shown, font, colour);
    }

    /// An amount that tells how it comes about: to who points at it, and when it is clicked above the table.
    fn explained(
        &self,
        ui: &mut Ui,
        entry: &Entry<'_>,
        (row, year): (&Row, usize),
        cell: Rect,
        shown: String,
        state: &mut YearsState,
    ) {
        let palette = self.view.palette;
        let this = Some((self.side.sourcing, row.id, year));
        let id = ui.scope_id().with(("amount", self.side.sourcing, row.id, year));
        let response = ui.interact(cell, id, Sense::click());
        let chosen = state.cell == this;
        response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), chosen, &shown));
        if chosen || response.hovered() {
            let around = cell.shrink2(vec2(1.0, 1.0));
            ui.painter().rect_filled(around, 3.0, palette.soft);
            if chosen {
                ui.painter().rect_stroke(around, 3.0, Stroke::new(1.0, palette.accent), StrokeKind::Inside);
            }
        }
        widgets::focus(ui, palette, &response);
        self.figure(ui, entry, cell, shown);
        if response.clicked() {
            state.cell = if chosen { None } else { this };
        }
        response.on_hover_ui(|ui| explain::show(ui, self.view, self.comparison, self.flows, (self.side, row, year)));
    }
}
