//! The file and how it is read: a few choices, and its first rows under what their columns mean.

use eframe::egui::{self, Label, RichText, ScrollArea, Sense, Ui, UiBuilder, vec2};

use super::fields::{choice_ui, field_ui};
use crate::app::command::{Command, Step};
use crate::app::draw::View;
use crate::app::kit::buttons::tick;
use crate::app::kit::style;
use crate::app::session::contact_import::Opened;
use crate::history::{Decimal, Encoding, Form, Layout, Meaning, Order, SEPARATORS, Unit, Zone};
use crate::report::history::separator;

/// Rows of the sample that are shown, and the width of a column, points.
const ROWS: usize = 5;
const COLUMN: f32 = 148.0;
/// Columns that are shown; a wider file is mapped by its first ones.
const COLUMNS: usize = 60;

/// Draws the choices and the sample.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, opened: &Opened, commands: &mut Vec<Command>) {
    let layout = &opened.layout;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(16.0, 6.0);
        parting_ui(ui, view, opened, commands);
        reading_ui(ui, view, opened, commands);
    });
    ui.add_space(4.0);
    sample_ui(ui, view, opened, layout, commands);
}

/// How rows and cells are told apart.
fn parting_ui(ui: &mut Ui, view: &View<'_>, opened: &Opened, commands: &mut Vec<Command>) {
    let (text, layout) = (view.text, &opened.layout);
    let mut part = |change: &dyn Fn(&mut Layout)| {
        let mut changed = layout.clone();
        change(&mut changed);
        commands.push(Command::Import(Step::Part(Box::new(changed))));
    };
    match &opened.source.form {
        Form::Book { sheets, .. } => {
            let chosen = layout.sheet.clone().or_else(|| sheets.first().cloned()).unwrap_or_default();
            let options = sheets.iter().map(|sheet| (sheet.clone(), sheet.clone()));
            if let Some(sheet) = field_ui(ui, view, "history-field-sheet", 130.0, &chosen, options) {
                part(&|layout| layout.sheet = Some(sheet.clone()));
            }
        }
        Form::Text => {
            let mut signs = SEPARATORS.to_vec();
            if !signs.contains(&layout.separator) {
                signs.push(layout.separator);
            }
            let options = signs.into_iter().map(|sign| (sign, separator(sign, text)));
            if let Some(sign) = field_ui(ui, view, "history-field-separator", 100.0, &layout.separator, options) {
                part(&|layout| layout.separator = sign);
            }
            let options = Encoding::ALL.map(|encoding| (encoding, encoding.name().to_owned()));
            if let Some(encoding) = field_ui(ui, view, "history-field-encoding", 110.0, &layout.encoding, options) {
                part(&|layout| {
                    layout.encoding = encoding;
                    layout.is_encoding_sure = true;
                });
            }
            let mut quotes = layout.quotes;
            let label = RichText::new(text.get("history-field-quotes")).size(style::SMALL);
            if tick(ui, view.palette, &mut quotes, label).changed() {
                part(&|layout| layout.set_quotes(quotes));
            }
        }
    }
}

/// How dates, numbers and times are read.
fn reading_ui(ui: &mut Ui, view: &View<'_>, opened: &Opened, commands: &mut Vec<Command>) {
    let (text, layout) = (view.text, &opened.layout);
    let mut lines: Vec<u64> =
        std::iter::once(0).chain(opened.sample.rows.iter().take(12).map(|(line, _)| *line)).collect();
    if !lines.contains(&layout.header) {
        lines.push(layout.header);
    }
    let named = |line: u64| if line == 0 { text.get("history-header-none") } else { line.to_string() };
    let options = lines.into_iter().map(|line| (line, named(line)));
    if let Some(line) = field_ui(ui, view, "history-field-header", 90.0, &layout.header, options) {
        commands.push(Command::Import(Step::Header(line)));
    }
    let mut read = |change: &dyn Fn(&mut Layout)| {
        let mut changed = layout.clone();
        change(&mut changed);
        commands.push(Command::Import(Step::Read(Box::new(changed))));
    };
    let options = Order::ALL.map(|order| (order, text.get(&format!("history-order-{}", order.id()))));
    if let Some(order) = field_ui(ui, view, "history-field-order", 150.0, &layout.order, options) {
        read(&|layout| layout.set_order(order));
    }
    let options = Decimal::ALL.map(|decimal| (decimal, text.get(&format!("history-decimal-{}", decimal.id()))));
    if let Some(decimal) = field_ui(ui, view, "history-field-decimal", 160.0, &layout.decimal, options) {
        read(&|layout| layout.set_decimal(decimal));
    }
    let options = Unit::ALL.map(|unit| (unit, text.get(&format!("history-unit-{}", unit.id()))));
    if let Some(unit) = field_ui(ui, view, "history-field-unit", 110.0, &layout.unit, options) {
        read(&|layout| layout.set_unit(unit));
    }
    let mut zones: Vec<String> = Zone::OFFERED.map(str::to_owned).to_vec();
    for zone in std::iter::once(&layout.zone).chain(&layout.written_in) {
        if !zones.iter().any(|name| name == zone.name()) {
            zones.insert(0, zone.name().to_owned());
        }
    }
    let own = zones.iter().map(|name| (name.clone(), name.clone()));
    if let Some(name) = field_ui(ui, view, "history-field-zone", 140.0, &layout.zone.name().to_owned(), own)
        && let Ok(zone) = Zone::named(&name)
    {
        read(&|layout| layout.zone = zone.clone());
    }
    let chosen = layout.written_in.as_ref().map(|zone| zone.name().to_owned());
    let options = std::iter::once((None, text.get("history-written-local")))
        .chain(zones.iter().map(|name| (Some(name.clone()), name.clone())));
    if let Some(name) = field_ui(ui, view, "history-field-written", 140.0, &chosen, options) {
        let zone = name.and_then(|name| Zone::named(&name).ok());
        read(&|layout| layout.written_in.clone_from(&zone));
    }
}

/// The first rows, each column under what it means.
fn sample_ui(ui: &mut Ui, view: &View<'_>, opened: &Opened, layout: &Layout, commands: &mut Vec<Command>) {
    let (text, palette) = (view.text, view.palette);
    let width = opened.sample.width().min(COLUMNS);
    let header = opened.sample.line(layout.header);
    let rows: Vec<_> = opened.sample.below(layout.header).take(ROWS).collect();
    ScrollArea::horizontal().id_salt("sample").show(ui, |ui| {
        let down = egui::Layout::top_down(egui::Align::Min);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            for place in 0..width {
                let number = text.with("history-column", &[("number", &(place + 1).to_string())]);
                let name = header.and_then(|cells| cells.get(place)).map(|cell| cell.cell().shown().into_owned());
                let name = name.filter(|name| !name.is_empty()).unwrap_or(number);
                let (rect, _) = ui.allocate_exact_size(vec2(COLUMN, 44.0 + 17.0 * ROWS as f32), Sense::hover());
                let mut column = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(("column", place)).layout(down));
                column.spacing_mut().item_spacing.y = 3.0;
                let label = text.with("history-column-means", &[("column", &name)]);
                let meaning = layout.columns.get(place).copied().unwrap_or_default();
                let options =
                    Meaning::ALL.map(|meaning| (meaning, text.get(&format!("history-meaning-{}", meaning.id()))));
                if let Some(meaning) = choice_ui(&mut column, view, &label, COLUMN - 12.0, &meaning, options) {
                    let mut changed = layout.clone();
                    changed.choose_column(place, meaning, &opened.sample);
                    commands.push(Command::Import(Step::Read(Box::new(changed))));
                }
                let is_used = meaning != Meaning::Ignored;
                let colour = if is_used { palette.text } else { palette.weak_text };
                column.add(Label::new(style::strong(name.clone(), style::SMALL, colour)).truncate());
                for cells in &rows {
                    let shown = cells.get(place).map(|cell| cell.cell().shown().into_owned()).unwrap_or_default();
                    let shown = if shown.is_empty() { "\u{a0}".to_owned() } else { shown };
                    column.add(Label::new(style::plain(shown, style::SMALL, colour)).truncate());
                }
            }
        });
        ui.add_space(8.0);
    });
}
