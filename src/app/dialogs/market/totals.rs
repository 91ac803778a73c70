//! What a quotation makes of the totals: those of a copy of the scenario with all of its prices taken over.

use eframe::egui::{Align, Label, Layout, RichText, Ui, vec2};

use super::Offer;
use crate::app::kit::cache::cached;
use crate::app::session::quotation_draft::Read;
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::market::quotation::with_given;
use crate::model::scenario::Form;
use crate::report::reason;

/// The width of a form's name and of the amounts right of it, less where that is not there, and the height of a row, points.
const NAME: f32 = 230.0;
const AMOUNTS: [f32; 3] = [120.0, 150.0, 210.0];
const ROW: f32 = 19.0;

/// Draws a row a contract form: its total now, with the quotation, and beside in-house.
pub(super) fn show_ui(ui: &mut Ui, offer: &Offer<'_>, read: &Read) {
    let (text, palette) = (offer.text, offer.palette);
    ui.label(offer.strong(text.get("quote-totals")));
    let given = match &read.given {
        Ok(given) => given,
        Err(why) => {
            ui.add(Label::new(RichText::new(why).color(palette.error)).wrap());
            return;
        }
    };
    let Some(now) = &offer.work.results.last_good else { return };
    let scenario = offer.work.scenario();
    let of = (offer.work.id, offer.work.results.revision(), given.clone());
    let then = cached(ui.ctx(), "with the quotation", of, || Comparison::of(&with_given(scenario, given)));
    let then = match then.as_ref() {
        Ok(then) => then,
        Err(error) => {
            ui.add(Label::new(RichText::new(reason::words(error, text)).color(palette.error)).wrap());
            return;
        }
    };
    ui.spacing_mut().item_spacing.y = 2.0;
    let [form, heads @ ..] =
        ["quote-form", "quote-now", "quote-then", "quote-beside"].map(|key| offer.weak(text.get(key)));
    row_ui(ui, form, heads);
    let own = then.in_house().total();
    for form in Form::ALL {
        let sourcing = Sourcing::Outsourced(form);
        let [before, after] = [now, then].map(|comparison| comparison.bill(sourcing).total());
        let letters = |words: String, is_strong: bool| if is_strong { offer.strong(words) } else { offer.plain(words) };
        let name = text.get(&format!("sourcing-{}", sourcing.id()));
        let key = if after < own { "quote-cheaper" } else { "quote-dearer" };
        let beside = text.with(key, &[("amount", &text.euros((own - after).abs()))]);
        row_ui(
            ui,
            letters(name, form == scenario.outsourcing.form),
            [offer.plain(text.euros(before)), letters(text.euros(after), before != after), offer.plain(beside)],
        );
    }
}

/// A name at the left, and amounts exactly under each other.
fn row_ui(ui: &mut Ui, name: RichText, amounts: [RichText; 3]) {
    let part = (ui.available_width() / (NAME + AMOUNTS.iter().sum::<f32>())).min(1.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let mut cell = |width: f32, layout: Layout, words: RichText| {
            ui.allocate_ui_with_layout(vec2(width, ROW), layout, |ui| {
                ui.set_min_size(vec2(width, ROW));
                ui.add(Label::new(words).extend());
            });
        };
        cell(part * NAME, Layout::left_to_right(Align::Center), name);
        for (width, words) in AMOUNTS.into_iter().zip(amounts) {
            cell(part * width, Layout::right_to_left(Align::Center), words);
        }
    });
}
