//! What the options cost at a value as it is named: a readout that rounds a value must have the amounts of the rounded one.

use std::sync::Arc;

use eframe::egui::Context;

use crate::app::draw::View;
use crate::app::kit::cache::cached;
use crate::model::what_if::WhatIf;

/// Inputs with the values that they are given, in their units.
pub type Values<'a> = Vec<(&'a str, f64)>;

/// The totals with some inputs at other values, everything else as it is: EUR a year, for each of a list of places; none
/// where the model has an error. Worked out anew only when a place or the scenario is another.
pub fn totals(ctx: &Context, view: &View<'_>, name: &'static str, places: &[Values<'_>]) -> Arc<Vec<Option<[f64; 5]>>> {
    let keys = places.iter().map(|values| {
        let values = values.iter().map(|(id, value)| ((*id).to_owned(), value.to_bits()));
        values.collect::<Vec<_>>()
    });
    cached(ctx, name, (view.results.revision(), keys.collect::<Vec<_>>()), || {
        let Ok(today) = view.results.ask(WhatIf::new) else { return vec![None; places.len()] };
        let at = |values: &Values<'_>| {
            let mut there = today.clone();
            for (id, value) in values {
                there.set(id, *value);
            }
            there.totals().ok()
        };
        places.iter().map(at).collect()
    })
}

/// The same at one place.
pub fn totals_at(ctx: &Context, view: &View<'_>, name: &'static str, values: Values<'_>) -> Option<[f64; 5]> {
    totals(ctx, view, name, &[values]).first().copied().flatten()
}
