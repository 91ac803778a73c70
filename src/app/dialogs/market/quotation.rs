//! A supplier's quotation: its prices as they are written, what they become, and what that makes of the totals.

use eframe::egui::{Label, RichText, TextEdit, Ui};

use super::{Offer, SMALL, lines, scrolls_ui, totals};
use crate::app::command::{Command, Offered};
use crate::app::dialogs::modal::first;
use crate::app::kit::buttons::{secondary, tick};
use crate::app::kit::fonts;
use crate::app::session::quotation_draft::{Figure, Line, QuotationDraft, Read, is_held};
use crate::model::market::quotation::{Basis, Included, Per};

/// What a tick takes beside its words, points.
const TICK: f32 = 34.0;

/// Draws the dialog.
pub fn quotation_ui(ui: &mut Ui, offer: &Offer<'_>, draft: &mut QuotationDraft, commands: &mut Vec<Command>) {
    let (text, scenario) = (offer.text, offer.work.scenario());
    offer.heading_ui(ui, "quote-title", "quote-about");
    let hours = offer.work.results.last_good.as_ref().map(|comparison| comparison.supplier.dedicated_hours);
    let usual = Basis::of(scenario, &hours.unwrap_or_default());
    supplier_ui(ui, offer, draft);
    ui.add_space(2.0);
    let read = draft.read(scenario, &usual, text);
    scrolls_ui(ui, 165.0, |ui| {
        let read = lines::show_ui(ui, offer, draft, read, commands);
        if secondary(ui, offer.palette, &text.get("quote-add")).clicked() {
            draft.lines.push(Line { amount: String::new(), per: Per::MinuteHandled, with_vat: false });
        }
        figures_ui(ui, offer, draft, &read);
        included_ui(ui, offer, draft);
        ui.add_space(6.0);
        totals::show_ui(ui, offer, &read);
    });
    let read = draft.read(scenario, &usual, text);
    let inputs = read.taken(draft, |_| true, text);
    let left = read.left(draft, text);
    if !left.is_empty() && !inputs.is_empty() {
        let words = text.with("quote-left", &[("lines", &left.join(", "))]);
        ui.add(Label::new(RichText::new(words).size(SMALL).color(offer.palette.warning)).wrap());
    }
    let open = !is_held(scenario, &inputs);
    let all = open.then(|| Offered { left, ..read.offered("market_quotation", inputs, scenario) });
    let all = all.map(Command::TakeOver);
    offer.buttons_ui(ui, all, commands);
}

fn supplier_ui(ui: &mut Ui, offer: &Offer<'_>, draft: &mut QuotationDraft) {
    ui.horizontal(|ui| {
        for (key, typed, width) in
            [("quote-supplier", &mut draft.supplier, 300.0), ("quote-date", &mut draft.date, 120.0)]
        {
            let label = ui.label(offer.text.get(key));
            let field = ui.add(TextEdit::singleline(typed).desired_width(width).char_limit(200));
            first(&field.labelled_by(label.id));
            ui.add_space(10.0);
        }
    });
}

/// The figures that prices are converted with, where a line needs them.
fn figures_ui(ui: &mut Ui, offer: &Offer<'_>, draft: &mut QuotationDraft, read: &Read) {
    let text = offer.text;
    let needed: Vec<usize> = (0..Figure::ALL.len())
        .filter(|place| draft.lines.iter().any(|line| Figure::ALL[*place].serves(line.per)))
        .collect();
    if needed.is_empty() {
        return;
    }
    ui.add_space(6.0);
    ui.label(offer.strong(text.get("quote-figures")));
    for place in needed {
        let figure = Figure::ALL[place];
        ui.horizontal(|ui| {
            let usual = figure.of(&read.quotation.basis);
            let is_part = figure.unit() == "fraction";
            // As precise as the conversion takes it.
            let digits = text.trimmed(if is_part { 100.0 * usual } else { usual }, 3);
            let mut typed = draft.figures[place].clone().unwrap_or(digits);
            let field = TextEdit::singleline(&mut typed).desired_width(64.0).char_limit(40);
            let name = text.get(figure.key());
            if ui.add(field).accessible_name(&name).changed() {
                draft.figures[place] = (!typed.trim().is_empty()).then_some(typed);
            }
            let unit = if is_part { "%".to_owned() } else { text.unit(figure.unit()) };
            ui.label(offer.plain(format!("{unit}  {name}")));
            if let Some(refused) = &read.refused[place] {
                ui.label(RichText::new(refused).color(offer.palette.error));
            }
        });
    }
}

/// What the price holds already, so that it costs nothing besides.
fn included_ui(ui: &mut Ui, offer: &Offer<'_>, draft: &mut QuotationDraft) {
    let text = offer.text;
    ui.add_space(6.0);
    ui.label(offer.strong(text.get("quote-includes")));
    ui.add(Label::new(offer.weak(text.get("quote-includes.about"))).wrap());
    ui.horizontal_wrapped(|ui| {
        for included in Included::ALL {
            let mut on = draft.included.contains(&included);
            let label = text.get(&format!("included-{}", included.id()));
            // A tick and its words stay together.
            let words = ui.painter().layout_no_wrap(label.clone(), fonts::regular(SMALL), offer.palette.text);
            if ui.available_size_before_wrap().x < words.size().x + TICK {
                ui.end_row();
            }
            if tick(ui, offer.palette, &mut on, offer.plain(label)).changed() {
                draft.included.retain(|other| *other != included);
                if on {
                    draft.included.push(included);
                }
            }
        }
    });
}
