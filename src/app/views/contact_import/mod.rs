//! The page of an import: the file and how it is read, what was understood of it, and what follows for the inputs.

mod bars;
mod fields;
mod file;
mod names;
mod proposals;
mod unread;

use eframe::egui::{Frame, Label, Margin, ProgressBar, ScrollArea, Stroke, Ui};

use crate::app::command::{Command, Step};
use crate::app::draw::View;
use crate::app::kit::buttons::{primary, row_of_two, secondary};
use crate::app::kit::{focus, style};
use crate::app::session::contact_import::Import;
use crate::report::history;

/// Draws the page and collects what is asked of the import.
pub fn show_ui(ui: &mut Ui, view: &View<'_>, import: &Import, commands: &mut Vec<Command>) {
    let text = view.text;
    head_ui(ui, view, import, commands);
    ui.add_space(style::GAP / 2.0);
    ScrollArea::vertical().id_salt("history").auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - style::SCROLL_BAR);
        ui.spacing_mut().item_spacing.y = 6.0;
        if let Some(error) = &import.error {
            let words = history::error(error, text);
            ui.add(Label::new(style::plain(words, style::BODY, view.palette.error)).wrap());
        }
        if let Some(opened) = &import.opened {
            card_ui(ui, view, "history-step-file", |ui| file::show_ui(ui, view, opened, commands));
        }
        // What an earlier reading found stays for the time being, and looks it.
        let palette = style::current_or_not(view.palette, import.is_current());
        let view = &view.coloured(&palette);
        if let (Some(reading), None) = (&import.reading, &import.error) {
            card_ui(ui, view, "history-step-understood", |ui| {
                understood_ui(ui, view, import);
                names::show_ui(ui, view, import, reading, commands);
                unread::show_ui(ui, view, reading, commands);
            });
        }
        if let (Some(findings), None) = (&import.findings, &import.error) {
            card_ui(ui, view, "history-step-proposals", |ui| proposals::show_ui(ui, view, import, findings, commands));
        }
        focus::keep_in_sight(ui);
    });
}

/// What it is, how far it is, and the ways out of it.
fn head_ui(ui: &mut Ui, view: &View<'_>, import: &Import, commands: &mut Vec<Command>) {
    let (text, palette) = (view.text, view.palette);
    ui.horizontal(|ui| {
        let title = |ui: &mut Ui| {
            let title = text.with("history-title", &[("file", &import.name)]);
            ui.add(Label::new(style::strong(title, style::FIGURE, palette.text)).truncate());
        };
        row_of_two(ui, "import", ui.spacing().item_spacing.x, title, |ui| {
            if secondary(ui, palette, &text.get("button-cancel")).clicked() {
                commands.push(Command::Import(Step::Cancel));
            }
            let chosen = import.chosen();
            let take = text.plural("history-take", chosen as u64, &[]);
            let ready = chosen > 0 && import.is_current();
            if ui.add_enabled_ui(ready, |ui| primary(ui, palette, &take)).inner.clicked() {
                commands.push(Command::Import(Step::Take));
            }
        });
    });
    ui.horizontal(|ui| {
        if let Some(part) = import.progress() {
            let words = text.with("history-reading", &[("part", &part.to_string())]);
            let bar = ProgressBar::new(f32::from(part) / 100.0).desired_width(160.0).desired_height(8.0);
            ui.add(bar).widget_info(|| {
                eframe::egui::WidgetInfo::labeled(eframe::egui::Role::ProgressIndicator, true, words.as_str())
            });
            ui.label(style::plain(words.clone(), style::BODY, palette.weak_text));
            if ui.link(text.get("history-stop")).clicked() {
                commands.push(Command::Import(Step::Stop));
            }
            return;
        }
        if import.stopped || import.error.is_some() {
            if import.stopped {
                ui.label(style::plain(text.get("history-stopped"), style::BODY, palette.warning));
            }
            if ui.link(text.get("history-again")).clicked() {
                commands.push(Command::Import(Step::Again));
            }
            return;
        }
        let name = if view.scenario.name.is_empty() { text.get("file-untitled") } else { view.scenario.name.clone() };
        let about = text.with("history-about", &[("scenario", &name)]);
        ui.add(Label::new(style::plain(about, style::BODY, palette.weak_text)).truncate());
    });
}

/// One of the three parts.
fn card_ui(ui: &mut Ui, view: &View<'_>, key: &str, add: impl FnOnce(&mut Ui)) {
    let palette = view.palette;
    let stroke = Stroke::new(1.0, palette.line);
    let frame = Frame::new().fill(palette.card).stroke(stroke).corner_radius(8).inner_margin(Margin::symmetric(14, 12));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(style::strong(view.text.get(key), 15.0, palette.text));
        ui.add_space(2.0);
        add(ui);
    });
    ui.add_space(style::GAP / 2.0);
}

/// The period, the rows, and what the layout is not sure of.
fn understood_ui(ui: &mut Ui, view: &View<'_>, import: &Import) {
    let (text, palette) = (view.text, view.palette);
    let Some(reading) = &import.reading else { return };
    let line = |ui: &mut Ui, words: String, colour| {
        ui.add(Label::new(style::plain(words, style::BODY, colour)).wrap());
    };
    match &import.findings {
        Some(findings) => {
            for (place, told) in history::told(findings, text).into_iter().enumerate() {
                line(ui, told, if place == 0 { palette.text } else { palette.weak_text });
            }
        }
        None => line(ui, text.get("history-nothing"), palette.error),
    }
    line(ui, history::account(reading, text), palette.weak_text);
    for doubt in history::doubts(reading, text) {
        line(ui, doubt, palette.warning);
    }
}
