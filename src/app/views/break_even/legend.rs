//! What the chart measures, and which curves it shows.

use eframe::egui::{Align, Layout, Ui};

use crate::app::draw::View;
use crate::app::kit::{fonts, style, widgets};
use crate::app::session::remembered::ChartState;
use crate::model::bill::Sourcing;
use crate::report::chart::scale::Measure;

/// Narrower than this the switches stand below the choice of measure, points.
const NARROW: f32 = 730.0;

/// Draws the choice of measure and the switches of the curves.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, state: &mut ChartState) {
    let is_narrow = ui.available_width() < NARROW;
    ui.horizontal(|ui| {
        let names = Measure::ALL.map(|measure| view.text.get(measure.key()));
        let chosen = Measure::ALL.iter().position(|measure| *measure == state.measure).unwrap_or(0);
        if let Some(index) = widgets::segmented(ui, view.palette, &names, chosen) {
            state.measure = Measure::ALL[index];
        }
        if !is_narrow {
            switches_ui(ui, view, state);
        }
    });
    if is_narrow {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let names = fitting_names(ui, view);
            curves_ui(ui, view, state, &names, Sourcing::ALL);
            bands_ui(ui, view, state);
        });
    }
}

/// The curves that can be switched off, from the right end of a row.
fn switches_ui(ui: &mut Ui, view: &View<'_>, state: &mut ChartState) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        bands_ui(ui, view, state);
        let names = fitting_names(ui, view);
        let mut from_the_right = Sourcing::ALL;
        from_the_right.reverse();
        curves_ui(ui, view, state, &names, from_the_right);
    });
}

fn curves_ui(ui: &mut Ui, view: &View<'_>, state: &mut ChartState, names: &[String; 5], order: [Sourcing; 5]) {
    for sourcing in order {
        let name = &names[sourcing.index()];
        let hidden = &mut state.hidden[sourcing.index()];
        let switch = widgets::switch(ui, view.palette, view.palette.of(sourcing), name, !*hidden);
        widgets::signed(ui, view.palette, sourcing, &switch, !*hidden);
        if switch.clicked() {
            *hidden = !*hidden;
        }
    }
}

/// The switch of the bands, where there are any.
fn bands_ui(ui: &mut Ui, view: &View<'_>, state: &mut ChartState) {
    if view.scenario.ranges.is_empty() {
        return;
    }
    let (name, on) = (view.text.get("chart-bands"), !state.bands_hidden);
    let colour = style::hidden(view.palette.weak_text, view.palette);
    let switch = widgets::switch(ui, view.palette, colour, &name, on);
    if switch.on_hover_text(view.text.get("chart-bands.about")).clicked() {
        state.bands_hidden = on;
    }
}

/// Room around the name of a switch, points.
const AROUND: f32 = 32.0;

/// The options' names, or their short ones where those do not fit in what is left of the row.
fn fitting_names(ui: &Ui, view: &View<'_>) -> [String; 5] {
    let named =
        |ending: &str| Sourcing::ALL.map(|sourcing| view.text.get(&format!("sourcing-{}{ending}", sourcing.id())));
    let long = named("");
    let font = fonts::regular(style::SMALL);
    let width = |name: &String| ui.painter().layout_no_wrap(name.clone(), font.clone(), view.palette.text).size().x;
    let needed: f32 = long.iter().map(|name| width(name) + AROUND).sum();
    if needed <= ui.available_width() { long } else { named(".short") }
}
