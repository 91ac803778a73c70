//! The verdict: one sentence that a manager reads from two metres, one that says from which volume it is another, and one
//! that says what it rests on.

use eframe::egui::{Label, Sense, Ui, vec2};
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::app::draw::{View, asking};
use crate::app::kit::style;
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::scenario::Scenario;
use crate::report::explain::Subject;
use crate::report::{reason, sentence};
use crate::text::Text;

/// Significant digits of the amount in the headline; the cards have it to the euro.
const DIGITS: u32 = 3;

/// How large the sentence on the volume is, as a part of the headline.
const TURN: f32 = 0.5;

/// The unit of the volume, which is written as it was entered.
pub(super) const CONTACTS: &str = "contacts/month";

/// The two sentences.
#[derive(Debug, PartialEq)]
struct Words {
    headline: String,
    detail: String,
    /// What the percentage is taken of.
    about: Option<String>,
}

/// The first of the two sentences.
pub(super) fn headline(view: &View<'_>) -> String {
    words(view).headline
}

fn words(view: &View<'_>) -> Words {
    match &view.results.comparison {
        Ok(comparison) => compared(view.scenario, comparison, view.text),
        Err(error) => failed(error, view.results.last_good.is_some(), view.text),
    }
}

/// Draws the verdict, with a first sentence of a size, points.
pub(super) fn show_sized_ui(ui: &mut Ui, view: &View<'_>, size: f32) {
    let palette = view.palette;
    let words = words(view);
    let colour = if view.results.comparison.is_err() { palette.error } else { palette.text };
    let headline = match &view.results.comparison {
        Ok(comparison) => {
            let label = Label::new(style::strong(&words.headline, size, colour)).wrap();
            let headline = ui.add(label.selectable(false).sense(Sense::click()));
            let subject = Subject::Difference(comparison.chosen);
            let open = asking::asks(ui, view, &headline, &words.headline, &subject);
            asking::mark(ui, palette, &headline, headline.rect.expand2(vec2(4.0, 0.0)), open);
            headline
        }
        Err(_) => ui.label(style::strong(&words.headline, size, colour)),
    };
    if let Some(about) = words.about {
        headline.on_hover_text(about);
    }
    if let Ok(comparison) = &view.results.comparison
        && view.scenario.demand.contacts_per_month > 0.0
    {
        turn_ui(ui, view, comparison, (size * TURN).max(style::BODY));
    }
    ui.label(style::plain(words.detail, style::BODY, palette.weak_text));
}

/// Draws from which volume the answer is another; while that is looked for, what was true before, paler.
fn turn_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, size: f32) {
    let (found, text, palette) = (&view.results.break_even, view.text, view.palette);
    let (words, colour) = match (found.latest(), found.error()) {
        // The tab of break-even has the reason.
        (_, Some(_)) => return,
        (Some(latest), None) => {
            let words = sentence::turning(latest, comparison.chosen, text);
            (words, if found.is_stale() { palette.weak_text } else { palette.text })
        }
        (None, None) if found.is_current() => return,
        (None, None) => (text.get("crossings-pending"), palette.weak_text),
    };
    let label = Label::new(style::strong(&words, size, colour)).wrap().selectable(false);
    let sentence = ui.add(label.sense(Sense::click()));
    let open = asking::asks(ui, view, &sentence, &words, &Subject::Crossings(comparison.chosen));
    asking::mark(ui, palette, &sentence, sentence.rect.expand2(vec2(4.0, 0.0)), open);
}

fn compared(scenario: &Scenario, comparison: &Comparison, text: &Text) -> Words {
    let in_house = comparison.in_house().total();
    let outsourced = comparison.outsourced().total();
    let detail = detail(scenario, comparison, text);
    if scenario.demand.contacts_per_month <= 0.0 {
        let fixed = [("in_house", text.euros(in_house)), ("outsourced", text.euros(outsourced))];
        let values = [("in_house", fixed[0].1.as_str()), ("outsourced", fixed[1].1.as_str())];
        return Words {
            headline: text.get("verdict-no_contacts"),
            detail: text.with("verdict-no_contacts.detail", &values),
            about: None,
        };
    }
    let difference = comparison.difference();
    let key = if difference > Decimal::ZERO {
        "verdict-outsourcing"
    } else if difference < Decimal::ZERO {
        "verdict-in_house"
    } else {
        let total = text.euros(in_house);
        return Words { headline: text.with("verdict-equal", &[("total", &total)]), detail, about: None };
    };
    let (amount, dearer) = (difference.abs(), in_house.max(outsourced));
    let (shown, exact, dearer_total) = (headline_amount(amount, text), text.cents(amount), text.euros(dearer));
    let share = share(amount, dearer, text);
    Words {
        headline: text.with(key, &[("amount", &shown), ("share", &share)]),
        detail,
        about: Some(text.with("verdict-share", &[("amount", &exact), ("share", &share), ("total", &dearer_total)])),
    }
}

/// Three significant digits, but never cents of an amount that has euros.
fn headline_amount(amount: Decimal, text: &Text) -> String {
    if amount < Decimal::ONE {
        return text.cents(amount);
    }
    let rounded = amount.round_sf_with_strategy(DIGITS, RoundingStrategy::MidpointAwayFromZero);
    text.euros(rounded.unwrap_or(amount))
}

/// How much cheaper, as a share of the dearer of the two totals: so it never exceeds 100 %, whichever side wins.
fn share(amount: Decimal, dearer: Decimal, text: &Text) -> String {
    let fraction = amount.checked_div(dearer).and_then(|share| share.to_f64()).unwrap_or_default();
    if fraction >= 0.01 {
        text.percent(fraction, 0)
    } else if fraction >= 0.001 {
        text.percent(fraction, 1)
    } else {
        text.get("verdict-share-tiny")
    }
}

fn detail(scenario: &Scenario, comparison: &Comparison, text: &Text) -> String {
    let name = |sourcing: Sourcing| text.get(&format!("sourcing-{}.inline", sourcing.id()));
    let form = name(Sourcing::Outsourced(comparison.chosen));
    let volume = text.value_digits(scenario.demand.contacts_per_month, CONTACTS);
    let cheapest = comparison.cheapest();
    let (best, total) = (name(cheapest), text.euros(comparison.bill(cheapest).total()));
    let basis = text.with("verdict-basis", &[("form", &form), ("volume", &volume)]);
    let best = text.with("verdict-cheapest", &[("option", &best), ("total", &total)]);
    format!("{basis} {} {best}", service(scenario, text))
}

/// The service that both sides are planned for: that of the live channel with the most contacts.
fn service(scenario: &Scenario, text: &Text) -> String {
    let live = scenario.demand.channels.iter().filter(|channel| channel.kind.is_live() && channel.share > 0.0);
    let main = live.reduce(|main, channel| if channel.share > main.share { channel } else { main });
    let Some(main) = main else { return text.get("verdict-service-deferred") };
    let level = text.value(main.service_level, "fraction");
    let seconds = text.value_digits(main.answer_within, "s");
    text.with("verdict-service", &[("level", &level), ("channel", &main.name), ("seconds", &seconds)])
}

fn failed(error: &ModelError, has_last: bool, text: &Text) -> Words {
    let mut detail = reason::words(error, text);
    if has_last {
        detail = format!("{detail} {}", text.get("verdict-not_current"));
    }
    Words { headline: text.get("verdict-error"), detail, about: None }
}
