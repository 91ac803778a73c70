//! How many agents a half-hour needs, and why: the load, the numbers of agents tried, and what decided.

use super::page::{Explainer, Page, Part, Section, Word};
use crate::model::error::ModelError;
use crate::model::scenario::ServiceWindow;
use crate::model::staffing::{Fails, HalfHour, Tried, When};
use crate::text::Text;

/// The page of a half-hour, in-house or at the supplier.
pub(super) fn page(it: &Explainer<'_>, when: When, supplier: bool) -> Result<Page, ModelError> {
    let text = it.text;
    let mut volume = it.known.comparison.contacts_per_month;
    let mut scenario = it.known.scenario().clone();
    if supplier {
        volume *= 1.0 + scenario.outsourcing.repeat_contacts;
        scenario.demand.complexity *= scenario.outsourcing.aht_factor;
    }
    let found = HalfHour::of(&scenario, volume, when)?;
    let mut page = Page {
        value: text.plural("staffing-agents", u64::from(found.agents), &[]),
        about: Some(about(&found, scenario.staffing.patience, supplier, text)),
        ..Page::default()
    };
    let (contacts, handling) = (text.trimmed(found.contacts, 3), text.trimmed(found.handling, 2));
    let load = text.trimmed(found.load, 4);
    page.named = vec![Word::plain(text.get("half_hour-formula"))];
    page.filled = vec![Word::plain(format!(
        "{contacts} × {handling}\u{a0}s ÷ {}\u{a0}s = {load}\u{a0}erlang",
        text.number(1800.0, 0)
    ))];
    page.notes.push(decided(&found, text));
    page.sections.push(Section {
        title: text.get("half_hour-tried"),
        parts: found.tried.iter().map(|tried| self::tried(&found, tried, text)).collect(),
    });
    page.sections.push(Section { title: text.get("half_hour-load"), parts: load_parts(&found, when, supplier, text) });
    page.sections.push(Section { title: text.get("half_hour-rules"), parts: rules(&found, text) });
    page.sections.retain(|section| !section.parts.is_empty());
    Ok(page)
}

/// What the search is for: over which window the promise holds, and whether callers hang up.
fn about(found: &HalfHour, patience: Option<f64>, supplier: bool, text: &Text) -> String {
    let about = text.get(match (found.window, supplier) {
        (ServiceWindow::HalfHour, false) => "half_hour-about",
        (ServiceWindow::HalfHour, true) => "half_hour-supplier",
        (_, false) => "half_hour-about.window",
        (_, true) => "half_hour-supplier.window",
    });
    let formula = match patience {
        None => text.get("half_hour-formula_used"),
        Some(patience) => text.with("half_hour-formula_used.patience", &[("seconds", &text.set_duration(patience))]),
    };
    let about = text.with("half_hour-by", &[("about", &about), ("formula", &formula)]);
    match found.languages.as_slice() {
        [_] | [] => about,
        several => text.with("half_hour-team", &[("about", &about), ("languages", &several.join(", "))]),
    }
}

/// Why it is so many and not one fewer.
fn decided(found: &HalfHour, text: &Text) -> String {
    let fewer = found.tried.iter().rev().find(|tried| tried.agents < found.agents);
    let Some(tried) = fewer else {
        let key = if found.agents == 0 { "half_hour-nobody" } else { "half_hour-first" };
        return text.with(key, &[("load", &text.trimmed(found.load, 4))]);
    };
    let agents = text.plural("staffing-agents", u64::from(tried.agents), &[]);
    match tried.fails {
        Some(Fails::KeepUp) | None => {
            text.with("half_hour-decided.keep_up", &[("agents", &agents), ("load", &text.trimmed(found.load, 4))])
        }
        Some(Fails::Occupancy) => {
            let (busy, most) = (text.percent(tried.occupancy, 1), text.value(found.max_occupancy, "fraction"));
            text.with("half_hour-decided.occupancy", &[("agents", &agents), ("busy", &busy), ("most", &most)])
        }
        Some(Fails::Minimum) => {
            text.with("half_hour-decided.minimum", &[("least", &text.number(f64::from(found.min_agents), 0))])
        }
        Some(Fails::Round) => {
            let window = window(found.window, text);
            text.with("half_hour-decided.round", &[("agents", &agents), ("window", &window)])
        }
        Some(Fails::Average(place)) => {
            let Some(promise) = found.promises.get(place) else { return String::new() };
            let values = [
                ("agents", agents),
                ("window", window(found.window, text)),
                ("channel", promise.channel.clone()),
                ("promised", text.value(promise.service_level, "fraction")),
                ("seconds", text.set_duration(promise.answer_within)),
            ];
            text.with("half_hour-decided.average", &values.each_ref().map(|(key, value)| (*key, value.as_str())))
        }
        Some(Fails::Promise(place)) => {
            let Some(promise) = found.promises.get(place) else { return String::new() };
            let level = tried.levels.get(place).copied().unwrap_or_default();
            let values = [
                ("agents", agents),
                ("channel", promise.channel.clone()),
                ("level", text.percent(level, 1)),
                ("promised", text.value(promise.service_level, "fraction")),
                ("seconds", text.set_duration(promise.answer_within)),
            ];
            text.with("half_hour-decided.promise", &values.each_ref().map(|(key, value)| (*key, value.as_str())))
        }
    }
}

/// What so many agents give: each channel's service level, and how busy they are.
fn tried(found: &HalfHour, tried: &Tried, text: &Text) -> Part {
    let levels = found.promises.iter().zip(&tried.levels).map(|(promise, level)| {
        let seconds = text.set_duration(promise.answer_within);
        let values =
            [("channel", promise.channel.as_str()), ("level", &text.percent(*level, 1)), ("seconds", &seconds)];
        text.with("half_hour-level", &values)
    });
    let busy = text.with(
        "half_hour-busy",
        &[("busy", &text.percent(tried.occupancy, 1)), ("waits", &text.percent(tried.waits, 1))],
    );
    let verdict = text.get(match tried.fails {
        None if tried.agents > found.agents => "half_hour-more",
        None => "half_hour-enough",
        Some(_) => "half_hour-too_few",
    });
    let gain = gain(found, tried).map(|gain| text.with("half_hour-gain", &[("gain", &text.trimmed(gain, 2))]));
    let details: Vec<String> = levels.chain([busy]).chain(gain).collect();
    Part::new(text.plural("staffing-agents", u64::from(tried.agents), &[]), verdict).detail(details.join("; "))
}

/// How many contacts more are answered in time than with one agent fewer, where that decides.
fn gain(found: &HalfHour, tried: &Tried) -> Option<f64> {
    if found.window == ServiceWindow::HalfHour {
        return None;
    }
    let before = found.tried.iter().find(|before| before.agents + 1 == tried.agents)?;
    (before.occupancy < 1.0).then_some(tried.in_time - before.in_time)
}

fn window(window: ServiceWindow, text: &Text) -> String {
    text.get(match window {
        ServiceWindow::HalfHour => "half_hour-window.half_hour",
        ServiceWindow::Day => "half_hour-window.day",
        ServiceWindow::Week => "half_hour-window.week",
    })
}

fn load_parts(found: &HalfHour, when: When, supplier: bool, text: &Text) -> Vec<Part> {
    let week = text.percent(found.weight, 3);
    let input = |id: &str| {
        let value = if id == "demand.months" { text.get(&format!("month-{}", when.month + 1)) } else { String::new() };
        Part::new(text.input(id), value).input(id)
    };
    let mut parts = vec![
        Part::new(text.get("half_hour-contacts"), text.trimmed(found.contacts, 3)),
        Part::new(text.get("half_hour-weight"), week),
        Part::new(text.get("half_hour-handling"), format!("{}\u{a0}s", text.trimmed(found.handling, 2))),
    ];
    parts.extend(
        [
            "demand.contacts_per_month",
            "demand.months",
            "demand.day_weights",
            "demand.hour_weights",
            "demand.channels",
            "demand.complexity",
        ]
        .map(input),
    );
    if supplier {
        parts.extend(["outsourcing.repeat_contacts", "outsourcing.aht_factor"].map(input));
    }
    parts
}

fn rules(found: &HalfHour, text: &Text) -> Vec<Part> {
    let promise = |promise: &crate::model::staffing::Kept| {
        let level = text.value(promise.service_level, "fraction");
        let seconds = text.set_duration(promise.answer_within);
        let mut value = text.with("half_hour-promise", &[("level", &level), ("seconds", &seconds)]);
        if found.window != ServiceWindow::HalfHour {
            let reached = text.percent(promise.reached, 1);
            let window = window(found.window, text);
            value = text.with("half_hour-reached", &[("promise", &value), ("reached", &reached), ("window", &window)]);
        }
        Part::new(&promise.channel, value).input(&format!("demand.channels[{}].service_level", promise.channel))
    };
    let mut parts: Vec<Part> = found.promises.iter().map(promise).collect();
    let occupancy = "staffing.max_occupancy";
    parts.push(Part::new(text.input(occupancy), text.value(found.max_occupancy, "fraction")).input(occupancy));
    let least = "staffing.min_agents";
    parts.push(Part::new(text.input(least), text.number(f64::from(found.min_agents), 0)).input(least));
    parts
}
