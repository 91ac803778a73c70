//! Where the answer turns: both totals on either side, at another volume or another value of an input.

use super::page::{Explainer, Page, Part, Section, VOLUME, rounded};
use super::subject::{Lines, Subject, option};
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::parameters;
use crate::model::scenario::Form;
use crate::report::turn;

/// How far beside a turning point the other answer is looked at, as a part of the value.
const BESIDE: f64 = 1e-6;
/// Crossings that are shown one by one.
const MOST: usize = 8;

/// Both totals at the volumes below and above each crossing; none while the crossings are not known.
pub(super) fn crossings(it: &Explainer<'_>, form: Form) -> Result<Option<Page>, ModelError> {
    let Some(found) = it.known.break_even() else { return Ok(None) };
    let text = it.text;
    let bands: Vec<_> = found.bands.iter().filter(|band| band.form == form).collect();
    let form = Sourcing::Outsourced(form);
    let mut page = Page {
        value: text.plural("explained-crossings", bands.len() as u64, &[]),
        about: Some(text.with("explained-crossings.about", &[("option", &option(form, text))])),
        ..Page::default()
    };
    page.context.push(option(form, text));
    for band in bands.iter().take(MOST) {
        for volume in [band.first, band.last + 1] {
            page.sections.push(both(it, VOLUME, volume as f64, form)?);
        }
    }
    if bands.is_empty() {
        for volume in [found.range.0, found.range.1] {
            page.sections.push(both(it, VOLUME, volume as f64, form)?);
        }
    }
    Ok(Some(page))
}

/// Both totals, were an input something else, and their difference.
fn both(it: &Explainer<'_>, id: &str, value: f64, form: Sourcing) -> Result<Section, ModelError> {
    let comparison = if id == VOLUME { Comparison::at(it.known.prepared, value)? } else { it.changed(id, value)?.1 };
    let text = it.text;
    let part = |sourcing: Sourcing| {
        let subject = Subject::Lines(sourcing, Lines::All).at(id, value);
        Part::new(option(sourcing, text), text.cents(comparison.bill(sourcing).total())).to(subject)
    };
    let mut parts = vec![part(Sourcing::InHouse), part(form)];
    if let Sourcing::Outsourced(chosen) = form {
        let difference = comparison.bill(form).total() - comparison.in_house().total();
        let name = text.get("build_up-difference");
        parts.push(Part::new(name, it.signed(difference)).to(Subject::Difference(chosen).at(id, value)));
    }
    let unit = parameters::find(id).map_or("", |input| input.unit.as_str());
    let shown = text.value(rounded(value), unit);
    Ok(Section { title: text.with("explained-at", &[("input", &text.input_of(id)), ("value", &shown)]), parts })
}

/// The difference at both ends of an input's range, the others at their values; none for an input without one.
pub(super) fn swing(it: &Explainer<'_>, id: &str) -> Result<Option<Page>, ModelError> {
    let Some(swing) = it.known.risk().and_then(|risk| risk.tornado.iter().find(|swing| swing.id == id)) else {
        return Ok(None);
    };
    let text = it.text;
    let form = Sourcing::Outsourced(it.known.comparison.chosen);
    let today = it.known.scenario().number(id).unwrap_or_default();
    let mut sections = Vec::new();
    for value in [swing.low, today, swing.high] {
        sections.push(both(it, id, value, form)?);
    }
    sections.push(origin(it, id));
    Ok(Some(Page {
        value: text.cents(swing.size()),
        about: Some(text.get("explained-swing.about")),
        sections,
        ..Page::default()
    }))
}

/// Both totals at the value at which the answer turns, and just beside it; none while it is not known to turn.
pub(super) fn point(it: &Explainer<'_>, id: &str) -> Result<Option<Page>, ModelError> {
    let point = it.known.turning_points().and_then(|turning| turning.points.iter().find(|point| point.id == id));
    let Some((point, likely)) = point.and_then(|point| Some((point, point.likely?))) else { return Ok(None) };
    let text = it.text;
    let Some(input) = parameters::find(id) else { return Ok(None) };
    let form = Sourcing::Outsourced(it.known.comparison.chosen);
    // A whole input flips at the upper of two values, the volume above the lower; any other between two close together.
    let step = if input.whole || id == VOLUME { 1.0 } else { likely.solution.abs().max(1e-6) * BESIDE };
    let (before, after) = if id == VOLUME {
        (likely.solution, likely.solution + step)
    } else if input.whole || likely.distance > 0.0 {
        (likely.solution - step, if input.whole { likely.solution } else { likely.solution + step })
    } else {
        (likely.solution + step, likely.solution - step)
    };
    let mut sections = vec![both(it, id, point.value, form)?];
    let is_allowed = |value: &f64| input.bounds.is_none_or(|(low, high)| (low..=high).contains(value));
    for value in [before, after].iter().filter(|value| is_allowed(value)) {
        sections.push(both(it, id, *value, form)?);
    }
    sections.push(origin(it, id));
    Ok(Some(Page {
        value: text.value(turn::told(point).first().copied().unwrap_or(likely.solution), &input.unit),
        about: Some(text.get("explained-turning.about")),
        sections,
        ..Page::default()
    }))
}

/// The input itself.
fn origin(it: &Explainer<'_>, id: &str) -> Section {
    let unit = parameters::find(id).map_or("", |input| input.unit.as_str());
    let value = it.known.scenario().number(id).map(|value| it.text.value(value, unit)).unwrap_or_default();
    let part = Part { detail: super::quantity::origin(it, id), ..Part::new(it.text.input_of(id), value) };
    Section { title: it.text.get("explained-input"), parts: vec![part.input(id)] }
}
