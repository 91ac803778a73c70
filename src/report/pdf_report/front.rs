//! The first page: who is cheaper, both totals with what they hide, and where the answer turns.

use std::cmp::Ordering;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::day;
use super::paragraph::lines;
use super::sheet::{BODY, LEFT, NOTE, RIGHT, Sheet, WIDTH};
use crate::model::bill::{Bill, Sourcing};
use crate::model::comparison::Comparison;
use crate::report::chart::Chart;
use crate::report::colours::{self, Colour};
use crate::report::compare::title;
use crate::report::known::Known;
use crate::report::parts::is_seen;
use crate::report::reason;
use crate::report::risk;
use crate::report::scene::{Anchor, Letters, Pen, Place, Scene, fitted};
use crate::report::sentence::{self, filled, name, share};
use crate::text::Text;

/// Above the title.
const KICKER: Letters = Letters::strong(7.6, colours::ACCENT);
const TITLE: Letters = Letters::strong(21.0, colours::TEXT);
const SMALL: Letters = Letters::regular(8.0, colours::WEAK_TEXT);
/// Between two cards.
const GUTTER: f32 = 14.0;
const CARD: f32 = 95.0;
const INSIDE: f32 = 12.0;
/// Heading and words around the chart.
const AROUND_CHART: f32 = 114.0;

/// Writes the page.
pub(super) fn write(sheet: &mut Sheet, known: &Known<'_>, date: Date, text: &Text) {
    sheet.bookmark(&text.get("board-verdict"));
    masthead(sheet, known, date, text);
    verdict(sheet, known, text);
    cards(sheet, known, text);
    facts(sheet, known, text);
    break_even(sheet, known, text);
}

fn masthead(sheet: &mut Sheet, known: &Known<'_>, date: Date, text: &Text) {
    let y = sheet.y + 4.0;
    sheet.page().words([LEFT, y], text.get("board-kicker"), KICKER, Anchor::Start);
    sheet.page().words([RIGHT, y], day(date, text), SMALL, Anchor::End);
    sheet.y += 12.0;
    let mut name = lines(&fitted(&title(known.scenario(), text), TITLE, 2.0 * WIDTH), TITLE, WIDTH);
    if let (true, Some(second)) = (name.len() > 2, name.get_mut(1)) {
        second.words = fitted(&format!("{}…", second.words), TITLE, WIDTH);
    }
    for line in name.into_iter().take(2) {
        sheet.y += 25.0;
        let y = sheet.y - 5.0;
        let x = if line.anchor == Anchor::End { RIGHT } else { LEFT };
        sheet.page().words([x, y], line.words, TITLE, line.anchor);
    }
    sheet.y += 3.0;
    let demand = [
        ("volume", text.trimmed(known.scenario().demand.contacts_per_month, 2)),
        ("hours", text.number(known.comparison.plan.handling_hours_per_year, 0)),
        ("form", name_of_chosen(known, text)),
    ];
    sheet.paragraph(&filled("board-basis", &demand, text), Letters::regular(9.0, colours::WEAK_TEXT));
    sheet.gap(8.0);
}

fn name_of_chosen(known: &Known<'_>, text: &Text) -> String {
    name(known.chosen(), text)
}

fn verdict(sheet: &mut Sheet, known: &Known<'_>, text: &Text) {
    let comparison = known.comparison;
    let (words, colour) = headline(comparison, text);
    let letters = Letters::strong(15.0, colour);
    for line in lines(&words, letters, WIDTH) {
        sheet.y += 20.0;
        let y = sheet.y - 4.0;
        sheet.page().words([LEFT, y], line.words, letters, Anchor::Start);
    }
    sheet.y += 2.0;
    let said =
        [sentence::verdict(comparison, text), sentence::hidden(comparison, text), sentence::cheapest(comparison, text)];
    sheet.paragraph(&said.join(" "), Letters::regular(9.4, colours::TEXT));
    sheet.gap(6.0);
}

/// Who is cheaper, by how much, in the colour of the cheaper side.
fn headline(comparison: &Comparison, text: &Text) -> (String, Colour) {
    if comparison.plan.contacts_per_year <= 0.0 {
        return (text.get("verdict-no_contacts"), colours::TEXT);
    }
    let difference = comparison.difference();
    let chosen = Sourcing::Outsourced(comparison.chosen);
    let dearer = comparison.in_house().total().max(comparison.outsourced().total());
    let (key, colour) = match difference.cmp(&Decimal::ZERO) {
        Ordering::Greater => ("verdict-outsourcing", Colour::text_of(chosen)),
        Ordering::Less => ("verdict-in_house", Colour::text_of(Sourcing::InHouse)),
        Ordering::Equal => ("verdict-equal", colours::TEXT),
    };
    let values = [
        ("amount", text.euros(difference.abs())),
        ("share", share(difference.abs(), dearer, text)),
        ("total", text.euros(comparison.in_house().total())),
    ];
    (filled(key, &values, text), colour)
}

fn cards(sheet: &mut Sheet, known: &Known<'_>, text: &Text) {
    sheet.need(CARD);
    let wide = (WIDTH - GUTTER) / 2.0;
    let top = sheet.y;
    let comparison = known.comparison;
    let sides = [Sourcing::InHouse, known.chosen()];
    let most = sides.map(|side| comparison.bill(side).total()).into_iter().max().unwrap_or_default();
    for (index, sourcing) in sides.into_iter().enumerate() {
        let left = LEFT + (wide + GUTTER) * index as f32;
        card(sheet.page(), comparison, sourcing, most, ([left, top], wide), text);
    }
    sheet.y += CARD + 12.0;
}

/// One side's total, and how much of it is seen.
fn card(
    page: &mut Scene,
    comparison: &Comparison,
    sourcing: Sourcing,
    most: Decimal,
    ([left, top], wide): (Place, f32),
    text: &Text,
) {
    let bill = comparison.bill(sourcing);
    let colour = Colour::of(sourcing);
    page.bar([left, top], [wide, CARD], colours::SOFT.tint(0.6));
    page.bar([left, top], [2.5, CARD], colour);
    let (from, to) = (left + INSIDE, left + wide - INSIDE);
    let label = match sourcing {
        Sourcing::InHouse => text.get("card-in_house"),
        Sourcing::Outsourced(_) => text.with("card-outsourced", &[("form", &name(sourcing, text))]),
    };
    page.words([from, top + 17.0], label, SMALL, Anchor::Start);
    let big = Letters::strong(19.0, Colour::text_of(sourcing));
    page.words([from, top + 38.0], text.euros(bill.total()), big, Anchor::Start);
    if let Some(each) = comparison.per_contact(sourcing) {
        let words = text.with("board-each", &[("amount", &text.cents(each))]);
        page.words([to, top + 38.0], words, SMALL, Anchor::End);
    }
    // The dearer side's bar is as wide as the card; the other is to its scale.
    let part = |amount: Decimal| sentence::ratio(amount, most) as f32 * (to - from);
    let (seen, unseen) = split(bill);
    let wide = [part(seen), part(unseen)];
    page.bar([from, top + 48.0], [wide[0], 8.0], colour);
    page.bar([from + wide[0], top + 48.0], [wide[1], 8.0], colour.hidden());
    let keys = match sourcing {
        Sourcing::InHouse => ["compare-visible", "compare-not_visible"],
        Sourcing::Outsourced(_) => ["compare-invoices", "compare-stays"],
    };
    let letters = Letters { colour: colours::TEXT, size: 7.6, ..SMALL };
    let rows = [(keys[0], seen, colour), (keys[1], unseen, colour.hidden())];
    for (index, (key, amount, tone)) in rows.into_iter().enumerate() {
        let base = top + 72.0 + 12.5 * index as f32;
        page.bar([from, base - 5.8], [6.0, 6.0], tone);
        page.words([from + 10.0, base], text.get(key), letters, Anchor::Start);
        page.words([to - 44.0, base], text.euros(amount), letters, Anchor::End);
        let weak = Letters { colour: colours::WEAK_TEXT, ..letters };
        page.words([to, base], share(amount, bill.total(), text), weak, Anchor::End);
    }
}

/// What the budget or the invoices show of a bill, and what not.
fn split(bill: &Bill) -> (Decimal, Decimal) {
    let seen = bill.lines.iter().filter(|line| is_seen(bill.sourcing, line)).map(|line| line.amount).sum();
    (seen, bill.total() - seen)
}

/// Payback, certainty and break-even, side by side.
fn facts(sheet: &mut Sheet, known: &Known<'_>, text: &Text) {
    let facts = [
        (text.get("board-fact-payback"), payback(known, text)),
        (text.get("board-fact-certainty"), certainty(known, text)),
        (text.get("board-fact-break_even"), nearest(known, text)),
    ];
    let wide = (WIDTH - 2.0 * GUTTER) / 3.0;
    let top = sheet.y;
    let mut low = top;
    for (index, (label, value)) in facts.into_iter().enumerate() {
        let left = LEFT + (wide + GUTTER) * index as f32;
        sheet.page().words([left, top + 8.0], label, SMALL, Anchor::Start);
        let letters = Letters::strong(9.4, colours::TEXT);
        let mut y = top + 21.0;
        for line in lines(&value, letters, wide) {
            sheet.page().words([left, y], line.words, letters, Anchor::Start);
            low = low.max(y + 4.0);
            y += 12.5;
        }
        if index > 0 {
            let x = left - GUTTER / 2.0;
            sheet.page().line([x, top], [x, top + 25.0], Pen::new(colours::LINE, 0.8));
        }
    }
    sheet.y = low;
}

fn payback(known: &Known<'_>, text: &Text) -> String {
    let Some(years) = known.years() else { return text.get("board-unknown") };
    let count = years.horizon as u64;
    match years.of_option(known.chosen()).payback_years {
        None => text.plural("flow-never", count, &[]),
        Some(0.0) => text.get("flow-payback.at_once"),
        Some(moment) => text.with("flow-payback.after", &[("years", &text.number(moment, 1))]),
    }
}

fn certainty(known: &Known<'_>, text: &Text) -> String {
    match known.risk {
        Some(Ok(risk)) if !risk.tornado.is_empty() => {
            let cheaper = risk.probability_outsourcing_cheaper;
            let (key, part) = if cheaper >= 0.5 {
                ("board-fact-outsourcing", cheaper)
            } else {
                ("board-fact-in_house", 1.0 - cheaper)
            };
            if part == 1.0 {
                return text.get(&format!("{key}.all"));
            }
            text.with(key, &[("share", &risk::share(part, text))])
        }
        Some(Err(_)) => text.get("board-unknown"),
        _ => text.get("board-fact-no_ranges"),
    }
}

/// The crossing of in-house and the chosen form that is nearest to today's volume.
fn nearest(known: &Known<'_>, text: &Text) -> String {
    let Some(found) = known.break_even() else { return text.get("board-unknown") };
    let today = known.scenario().demand.contacts_per_month.max(1.0);
    let off = |volume: u64| (volume.max(1) as f64 / today).ln().abs();
    let bands = found.bands.iter().filter(|band| band.form == known.comparison.chosen);
    let nearest = bands.min_by(|a, b| off(a.first).min(off(a.last)).total_cmp(&off(b.first).min(off(b.last))));
    let Some(band) = nearest else {
        return text.get("board-fact-nowhere");
    };
    let [first, last] = [band.first, band.last].map(|volume| text.number(volume as f64, 0));
    let key = if first == last { "board-fact-volume" } else { "board-fact-volumes" };
    text.with(key, &[("first", &first), ("last", &last)])
}

fn break_even(sheet: &mut Sheet, known: &Known<'_>, text: &Text) {
    // The chart takes what the page has left.
    let height = (sheet.room() - AROUND_CHART).clamp(WIDTH * 0.46, WIDTH * 0.66);
    let chart = Chart::BreakEven.sized(known, text, [WIDTH, height]);
    sheet.heading(&text.get("board-break_even"), height + AROUND_CHART - 50.0);
    let said = match known.break_even {
        None => String::new(),
        Some(Ok(found)) => sentence::turning(found, known.comparison.chosen, text),
        Some(Err(error)) => text.with("compare-break_even-none", &[("reason", &reason::words(error, text))]),
    };
    sheet.paragraph(&said, BODY);
    sheet.gap(4.0);
    if let Some(chart) = chart {
        sheet.draw(chart);
        sheet.gap(4.0);
    }
    if known.bands.is_some() {
        sheet.paragraph(&text.get("board-bands"), NOTE);
    }
    if let (Some(reason), Some(last)) = (&known.curves().ended, known.curves().points.last()) {
        let values = [("volume", text.number(last.contacts_per_month, 0)), ("reason", reason::words(reason, text))];
        sheet.paragraph(&filled("crossings-ended", &values, text), NOTE);
    }
}
