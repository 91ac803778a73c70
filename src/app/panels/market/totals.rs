//! What a quotation makes of the totals: those of a copy of the scenario with all of its prices taken over.

use eframe::egui::{Grid, Label, RichText, Ui};

use super::Offer;
use crate::app::draft::Read;
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::market::quotation::with_given;
use crate::model::scenario::Form;
use crate::report::reason;

/// Draws a row a contract form: its total now, with the quotation, and beside in-house.
pub(super) fn show(ui: &mut Ui, offer: &Offer<'_>, read: &Read) {
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
    let then = match Comparison::of(&with_given(scenario, given)) {
        Ok(then) => then,
        Err(error) => {
            ui.add(Label::new(RichText::new(reason::words(&error, text)).color(palette.error)).wrap());
            return;
        }
    };
    Grid::new("totals").num_columns(4).spacing([22.0, 3.0]).show(ui, |ui| {
        for key in ["quote-form", "quote-now", "quote-then", "quote-beside"] {
            ui.label(offer.weak(text.get(key)));
        }
        ui.end_row();
        let own = then.in_house().total();
        for form in Form::ALL {
            let sourcing = Sourcing::Outsourced(form);
            let [before, after] = [now, &then].map(|comparison| comparison.bill(sourcing).total());
            let name = text.get(&format!("sourcing-{}", sourcing.id()));
            let is_chosen = form == scenario.outsourcing.form;
            ui.label(if is_chosen { offer.strong(name) } else { offer.plain(name) });
            ui.label(offer.plain(text.euros(before)));
            let moved = before != after;
            ui.label(if moved { offer.strong(text.euros(after)) } else { offer.plain(text.euros(after)) });
            let key = if after < own { "quote-cheaper" } else { "quote-dearer" };
            ui.label(offer.plain(text.with(key, &[("amount", &text.euros((own - after).abs()))])));
            ui.end_row();
        }
    });
}
