//! The chips that say which inputs are shown, each with how many these are.

use eframe::egui::{Ui, vec2};

use crate::app::draw::View;
use crate::app::kit::widgets;
use crate::app::session::remembered::Show;
use crate::report::assumptions::Assumption;

/// Draws the chips; one of them holds.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, rows: &[Assumption], shown: &mut Show) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for show in Show::ALL {
            let count = rows.iter().filter(|row| show.holds(row)).count();
            let words = format!("{} {count}", view.text.get(show.key()));
            if widgets::chip(ui, view.palette, &words, *shown == show) {
                *shown = show;
            }
        }
    });
}
