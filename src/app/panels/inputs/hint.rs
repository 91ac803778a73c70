//! What is known of an input: its meaning, default, usual range, bounds and sources.

use eframe::egui::{Grid, Label, RichText, Ui};

use crate::app::draw::{View, word_hints};
use crate::app::kit::fonts;
use crate::model::parameters::{self, Parameter};
use crate::model::scenario::default_number;
use crate::report::hints;
use crate::report::parameters::source as cited;

/// Draws the hint of an input into a tooltip, with the user's own source.
pub(super) fn hint_ui(ui: &mut Ui, view: &View<'_>, id: &str) {
    whole_ui(ui, view, id, view.scenario.source(id));
}

/// Draws the same above a field that has the user's own source.
pub(super) fn hint_above_source_ui(ui: &mut Ui, view: &View<'_>, id: &str) {
    whole_ui(ui, view, id, None);
}

fn whole_ui(ui: &mut Ui, view: &View<'_>, id: &str, own: Option<&str>) {
    let Some(input) = parameters::find(id) else { return };
    let (text, palette) = (view.text, view.palette);
    ui.set_max_width(380.0);
    ui.spacing_mut().item_spacing.y = 5.0;
    ui.label(RichText::new(text.input(id)).font(fonts::strong(13.0)));
    ui.add(Label::new(text.about_input(id)).wrap());
    let said = format!("{}\n{}", text.input(id), text.about_input(id));
    word_hints::explained_ui(ui, &said, text, palette);
    if let Some(hint) = view.results.hints.about(id) {
        ui.add(Label::new(RichText::new(hints::sentence(hint, text)).color(palette.warning)).wrap());
        ui.add(Label::new(hints::remedy(hint, text)).wrap());
    }
    let rows = facts(view, input, id);
    if !rows.is_empty() {
        Grid::new("facts").num_columns(2).spacing([14.0, 3.0]).show(ui, |ui| {
            for (key, value) in rows {
                ui.label(RichText::new(text.get(key)).color(palette.weak_text));
                ui.label(value);
                ui.end_row();
            }
        });
    }
    if let Some(own) = own {
        ui.label(RichText::new(text.get("hint-own_source")).font(fonts::strong(12.0)));
        ui.add(Label::new(own).wrap());
    }
    let sources = if view.scenario.is_default(id) { "hint-sources" } else { "hint-sources.usual" };
    ui.label(RichText::new(text.get(sources)).font(fonts::strong(12.0)));
    for source in &input.sources {
        ui.add(Label::new(RichText::new(cited(source, text)).size(12.0)).wrap());
    }
    ui.label(RichText::new(id).size(11.0).color(palette.weak_text));
}

/// Unit, default, usual range and bounds, as far as the input has them.
fn facts(view: &View<'_>, input: &Parameter, id: &str) -> Vec<(&'static str, String)> {
    let text = view.text;
    let is_weights = input.slider == parameters::Slider::Bars;
    let shown = |value: f64| match is_weights {
        true => text.value_digits(value, &input.unit),
        false => text.value(value, &input.unit),
    };
    let range = |(low, high): (f64, f64)| format!("{} \u{2013} {}", shown(low), shown(high));
    let mut rows = Vec::new();
    if input.bounds.is_some() && !is_weights {
        rows.push(("hint-unit", text.unit(&input.unit)));
    }
    rows.extend(view.scenario.ranges.get(id).map(|own| ("hint-range", range((own.0, own.1)))));
    rows.extend(default_number(id).map(|default| ("hint-default", shown(default))));
    rows.extend(input.plausible.map(|usual| ("hint-usual", range(usual))));
    rows.extend(input.bounds.map(|bounds| ("hint-bounds", range(bounds))));
    rows
}
