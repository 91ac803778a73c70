//! How an amount of a year comes about, in words with figures.

use eframe::egui::Ui;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::flows::{Flows, Side};
use super::words;
use crate::app::View;
use crate::app::views::style;
use crate::model::bill::Index;
use crate::model::comparison::Comparison;
use crate::model::formula::{self, Piece, Unit, Value};
use crate::model::years::{BOOK_VALUE, Row, RowId};
use crate::text::{Text, key_of};

/// An amount that is asked about: its side, row and year.
pub(super) type Asked<'f> = (&'f Side<'f>, &'f Row, usize);

/// The name of a row, and what it is.
pub(super) fn names(text: &Text, id: RowId) -> (String, String) {
    match id {
        RowId::Line(id) => (text.line(id), text.about_line(id)),
        RowId::Payment(id) => (text.get(&key_of(id)), text.get(&format!("{}.about", key_of(id)))),
    }
}

/// Draws the explanation of an amount: what it is, then how it comes about.
pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    comparison: &Comparison,
    flows: &Flows<'_>,
    (side, row, year): Asked<'_>,
) {
    let palette = view.palette;
    ui.label(style::strong(title(view, flows, side, row, year), style::BODY, palette.text));
    for words in reasons(view, comparison, flows, (side, row, year)) {
        ui.label(style::plain(words, style::SMALL, palette.weak_text));
    }
}

/// "Dedicated, per hour, year 3: Service € 123,456".
fn title(view: &View<'_>, flows: &Flows<'_>, side: &Side<'_>, row: &Row, year: usize) -> String {
    let text = view.text;
    let option = text.get(&format!("sourcing-{}", side.sourcing.id()));
    let amount = flows.shown(amount_of(row, year), year);
    let (year, name) = (words::year(year, text), names(text, row.id).0);
    format!("{option}, {year}: {name} {}", text.euros(amount))
}

fn amount_of(row: &Row, year: usize) -> Decimal {
    row.amounts.get(year).copied().unwrap_or_default()
}

fn reasons(view: &View<'_>, comparison: &Comparison, flows: &Flows<'_>, (side, row, year): Asked<'_>) -> Vec<String> {
    let text = view.text;
    let mut reasons = vec![format!("{}.", names(text, row.id).1.trim_end_matches('.'))];
    match row.id {
        RowId::Line(id) => reasons.push(line(view, flows, row, id, year)),
        id @ RowId::Payment(_) => reasons.push(payment(view, flows, id, year)),
    }
    // The bill on screen is that of year 1, and the payments of year 0 are those of its plan.
    let is_first = match row.id {
        RowId::Line(_) => year == 1,
        RowId::Payment(_) => year == 0,
    };
    if is_first && let Some(sum) = formula(view, comparison, &row.id.quantity(side.sourcing)) {
        reasons.push(sum);
    }
    if flows.present_value && year > 0 {
        let factor = flows.years.growth.present(Decimal::ONE, year).to_f64().unwrap_or_default();
        let rate = text.value(view.scenario.years.discount, "fraction");
        let (factor, paid) = (text.trimmed(factor, 4), text.euros(amount_of(row, year)));
        let values = [("amount", paid.as_str()), ("factor", &factor), ("rate", &rate)];
        reasons.push(text.plural("flow-why_present", year as u64, &values));
    }
    reasons
}

/// What a line of a year's plan is multiplied by.
fn line(view: &View<'_>, flows: &Flows<'_>, row: &Row, id: &str, year: usize) -> String {
    let text = view.text;
    if id == "vat" || id.ends_with(".vat") {
        return text.get("flow-why_vat");
    }
    let factor = flows.years.growth.index(row.index, year);
    let base = amount_of(row, year).checked_div(factor).unwrap_or_default();
    let (base, first) = (text.euros(base), text.euros(amount_of(row, 1)));
    let given = &view.scenario.years;
    let volume = |year: usize| {
        let volume = year.checked_sub(1).and_then(|place| flows.years.volumes.get(place)).copied();
        text.number(volume.unwrap_or_default(), 0)
    };
    let planned = if year > 1 && given.volume_growth != 0.0 {
        let (now, before) = (volume(year), volume(1));
        let values = [("amount", first.as_str()), ("base", &base), ("volume", &now), ("before", &before)];
        text.with("flow-why_volume", &values)
    } else {
        text.with("flow-why_first", &[("amount", &first)])
    };
    let (key, rate) = match row.index {
        Some(Index::Wage) => ("flow-index.wage", given.wage_growth),
        Some(Index::Price) => ("flow-index.price", given.price_growth),
        Some(Index::Rate) => ("flow-index.rate", given.rate_growth),
        None => return format!("{planned} {}", text.get("flow-why_fixed")),
    };
    if year <= 1 {
        return planned;
    }
    let factor = text.trimmed(factor.to_f64().unwrap_or_default(), 4);
    let (index, rate) = (text.get(key), text.value(rate, "fraction"));
    let values = [("base", base.as_str()), ("index", &index), ("rate", &rate), ("factor", &factor)];
    format!("{planned} {}", text.with("flow-why_index", &values))
}

/// When a payment is made.
fn payment(view: &View<'_>, flows: &Flows<'_>, id: RowId, year: usize) -> String {
    let text = view.text;
    if id == BOOK_VALUE {
        text.plural("flow-why_book_value", flows.years.horizon as u64, &[])
    } else if year == 0 {
        text.get("flow-why_start")
    } else {
        text.with("flow-why_later", &[("year", &year.to_string())])
    }
}

/// The formula with its figures, each with its name where it has one: `14 (Users) × € 900 (Hardware)`.
fn formula(view: &View<'_>, comparison: &Comparison, quantity: &str) -> Option<String> {
    let explanation = formula::explain(view.scenario, comparison, quantity).ok()?;
    let pieces: Vec<String> = explanation.formula.iter().map(|piece| written(view.text, piece)).collect();
    (!pieces.is_empty()).then(|| format!("= {}", pieces.concat()))
}

fn written(text: &Text, piece: &Piece) -> String {
    match piece {
        Piece::Sign(sign) => sign.replace('*', "×").replace('-', "\u{2212}"),
        Piece::Constant(value, _) => text.trimmed(*value, 6),
        Piece::Quantity { id, unit, value } => {
            let name = text.find(&key_of(id), &[]).or_else(|| text.find(&format!("line-{}", key_of(id)), &[]));
            match (figure(text, value, *unit), name) {
                (Some(value), Some(name)) => format!("{value} ({name})"),
                (Some(value), None) => value,
                (None, Some(name)) => name,
                (None, None) => id.clone(),
            }
        }
    }
}

/// A single figure; a list of months, channels or languages has none.
fn figure(text: &Text, value: &Value, unit: Unit) -> Option<String> {
    match value {
        Value::Money(amount) => Some(text.euros(*amount)),
        Value::Number(number) if unit.to_string().starts_with("EUR") => Some(format!(
            "€\u{a0}{}",
            if number.abs() >= 1e4 { text.number(*number, 0) } else { text.number(*number, 2) }
        )),
        Value::Number(number) if number.abs() >= 100.0 => Some(text.trimmed(*number, 1)),
        Value::Number(number) => Some(text.trimmed(*number, 4)),
        Value::Text(setting) => Some(setting.clone()),
        Value::Numbers(_) | Value::Items(_) => None,
    }
}
