//! What the chart measures, and which curves it shows.

use eframe::egui::{Align, Layout, Ui};

use crate::app::draw::View;
use crate::app::kit::{fonts, style, widgets};
use crate::app::session::remembered::ChartState;
use crate::model::bill::{Options, PerOption, Sourcing};
use crate::report::chart::scale::Measure;
use crate::report::option_names;

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
            curves_ui(ui, view, state, names.iter());
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
        curves_ui(ui, view, state, names.iter().rev());
    });
}

fn curves_ui<'n>(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut ChartState,
    names: impl Iterator<Item = (Sourcing, &'n String)>,
) {
    for (sourcing, name) in names {
        let hidden = state.hidden.contains(&sourcing);
        let switch = widgets::switch(ui, view.palette, view.palette.of(sourcing), name, !hidden);
        widgets::signed(ui, view.palette, sourcing, &switch, !hidden);
        if switch.clicked() && !state.hidden.remove(&sourcing) {
            state.hidden.insert(sourcing);
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
fn fitting_names(ui: &Ui, view: &View<'_>) -> PerOption<String> {
    let options = Options::of(view.scenario);
    let long = options.map(|option| option_names::name(option, view.text));
    let font = fonts::regular(style::SMALL);
    let width = |name: &String| ui.painter().layout_no_wrap(name.clone(), font.clone(), view.palette.text).size().x;
    let needed: f32 = long.values().map(|name| width(name) + AROUND).sum();
    if needed <= ui.available_width() { long } else { options.map(|option| option_names::short(option, view.text)) }
}
