//! How a line, a payment, a figure of the plan or a formula comes about.

use super::page::{Explainer, Link, Page, Part, Section, VOLUME, Word};
use super::subject::Subject;
use crate::model::error::ModelError;
use crate::model::formula::{Explanation, Kind, Piece, Role, Unit, Value, book, explain_briefly};
use crate::model::parameters;
use crate::model::staffing::When;
use crate::report::parameters::source;

/// Figures that follow from the agents of every half-hour.
const STAFFED: [&str; 5] = [
    "plan.staffed_hours",
    "plan.peak_agents",
    "plan.surcharge_hours",
    "supplier.staffed_hours",
    "supplier.dedicated_hours",
];

/// The page of a quantity of the book; none if there is none of that id.
pub(super) fn page(it: &Explainer<'_>, id: &str) -> Result<Option<Page>, ModelError> {
    let Some(place) = book().find(id) else { return Ok(None) };
    let explanation = explain_briefly(it.known.scenario(), it.known.comparison, &book().quantity(place).id)?;
    let words = it.words();
    let mut page = Page {
        value: words.shown(id, &explanation.value, explanation.unit),
        about: about(it, &explanation),
        ..Page::default()
    };
    if explanation.role == Role::Found {
        page.notes.push(it.text.get(how_found(id)));
        page.sections.extend(half_hours(it, id)?);
    } else {
        page.named = explanation.formula.iter().map(|piece| named(it, piece)).collect();
        page.filled = explanation.formula.iter().map(|piece| filled(it, piece)).collect();
    }
    page.sections.extend(months(it, &explanation));
    let made_of = if explanation.role == Role::Found { "explained-from" } else { "explained-parts" };
    let parts: Vec<Part> = explanation.parts.iter().map(|part| self::part(it, part)).collect();
    if !parts.is_empty() {
        page.sections.push(Section { title: it.text.get(made_of), parts });
    }
    Ok(Some(page))
}

fn about(it: &Explainer<'_>, explanation: &Explanation) -> Option<String> {
    let (id, text) = (explanation.id.as_str(), it.text);
    match explanation.role {
        Role::Line | Role::Payment => Some(text.about_line(id)),
        Role::Input if parameters::find(id).is_some() => Some(text.about_input(id)),
        _ => text.find(&format!("{}.about", crate::text::key_of(id)), &[]),
    }
}

/// The key of how the planner finds a figure.
fn how_found(id: &str) -> &'static str {
    match id {
        "plan.permanent_hours_per_month" => "explained-found.team",
        "plan.surcharge_hours" => "explained-found.surcharges",
        "plan.peak_agents" => "explained-found.peak",
        "supplier.minute_premium" | "supplier.contact_premium" => "explained-found.premium",
        "supplier.discount" => "explained-found.discount",
        "plan.other_work_hours" | "supplier.other_work_hours" => "explained-found.other_work",
        id if id.starts_with("supplier.hybrid") => "explained-found.hybrid",
        "supplier.dedicated_hours" => "explained-found.dedicated",
        _ => "explained-found.staffed",
    }
}

/// The busiest half-hour, for figures that follow from all of them.
fn half_hours(it: &Explainer<'_>, id: &str) -> Result<Option<Section>, ModelError> {
    if !STAFFED.contains(&id) {
        return Ok(None);
    }
    let (when, agents) = busiest(it)?;
    let Some(when) = when else { return Ok(None) };
    let supplier = id.starts_with("supplier.");
    let subject = Subject::HalfHour { when, supplier };
    let value = if supplier { String::new() } else { it.text.plural("staffing-agents", u64::from(agents), &[]) };
    let part = Part::new(subject.name(it.text), value).detail(it.text.get("explained-busiest")).to(subject);
    Ok(Some(Section { title: it.text.get("explained-half_hours"), parts: vec![part] }))
}

/// The half-hour of the busiest month with the most agents of one language, and how many these are.
fn busiest(it: &Explainer<'_>) -> Result<(Option<When>, u32), ModelError> {
    let demand = &it.known.scenario().demand;
    let month = (0..demand.months.len()).rev().max_by(|a, b| demand.months[*a].total_cmp(&demand.months[*b]));
    let month = month.unwrap_or_default();
    let week = it.known.prepared.week(month, it.known.comparison.contacts_per_month)?;
    let mut found = (None, 0);
    for language in 0..demand.languages.len() {
        for (day, agents) in crate::model::scenario::Day::ALL.into_iter().zip(week.agents_of(language)) {
            for (half_hour, agents) in agents.into_iter().enumerate() {
                if let Some(agents) = agents.filter(|agents| *agents > found.1) {
                    found = (Some(When { month, day, half_hour, language }), agents);
                }
            }
        }
    }
    Ok(found)
}

/// The twelve months of a figure that has one value each.
fn months(it: &Explainer<'_>, explanation: &Explanation) -> Option<Section> {
    let Value::Numbers(values) = &explanation.value else { return None };
    if values.len() != 12 {
        return None;
    }
    let words = it.words();
    let month = |(place, value): (usize, &f64)| {
        Part::new(it.text.get(&format!("month-{}", place + 1)), words.one(&explanation.id, *value, explanation.unit))
    };
    Some(Section { title: it.text.get("explained-months"), parts: values.iter().enumerate().map(month).collect() })
}

/// A piece of a formula by name.
fn named(it: &Explainer<'_>, piece: &Piece) -> Word {
    match piece {
        Piece::Quantity { id, .. } => Word { text: it.words().name(id), link: Some(link(id)) },
        Piece::Constant(value, _) => Word::plain(it.text.trimmed(*value, 6)),
        Piece::Sign(sign) => Word::plain(it.words().sign(sign)),
    }
}

/// A piece of a formula with its value and unit; a list keeps its name.
fn filled(it: &Explainer<'_>, piece: &Piece) -> Word {
    let words = it.words();
    match piece {
        Piece::Quantity { id, value: Value::Numbers(_) | Value::Items(_), .. } => {
            Word { text: words.name(id), link: Some(link(id)) }
        }
        Piece::Quantity { id, unit, value } => Word { text: words.shown(id, value, *unit), link: Some(link(id)) },
        Piece::Constant(value, unit) if *unit == Unit::ONE => Word::plain(it.text.trimmed(*value, 6)),
        Piece::Constant(value, _) => Word::plain(it.text.trimmed(*value, 6)),
        Piece::Sign(sign) => Word::plain(words.sign(sign)),
    }
}

/// Where a quantity leads: an input of one value to the panel, anything else to its own page.
pub(super) fn link(id: &str) -> Link {
    let kind = book().find(id).map(|place| &book().quantity(place).kind);
    let has_items = id.contains("[]");
    match kind {
        Some(Kind::Input(_)) if has_items => Link::Explain(Subject::Quantity(id.to_owned())),
        Some(Kind::Input(_) | Kind::Choice(_)) | None => {
            let list = id.split_once("[]").map_or(id, |(list, _)| list);
            Link::Input(list.to_owned())
        }
        Some(_) => Link::Explain(Subject::Quantity(id.to_owned())),
    }
}

fn part(it: &Explainer<'_>, explanation: &Explanation) -> Part {
    let Explanation { id, unit, value, role, .. } = explanation;
    let words = it.words();
    // An item of a list is named after its list, which stands above it.
    let part = Part { link: Some(link(id)), ..Part::new(words.name(id), words.shown(id, value, *unit)) };
    if *role == Role::Input { Part { detail: origin(it, id), ..part } } else { part }
}

/// Where an input comes from: the user's own source, the default's source, or that it is nobody's but the user's.
pub(super) fn origin(it: &Explainer<'_>, id: &str) -> Option<String> {
    let (text, scenario) = (it.text, it.known.scenario());
    if let Some(own) = scenario.source(id) {
        return Some(text.with("explained-origin.own", &[("source", own)]));
    }
    let input = parameters::find(id)?;
    if id.contains("[]") {
        return None;
    }
    if id != VOLUME && scenario.is_default(id) {
        let first = input.sources.first().map(|one| source(one, text)).unwrap_or_default();
        return Some(text.with("explained-origin.default", &[("source", &first)]));
    }
    Some(text.get("explained-origin.none"))
}
