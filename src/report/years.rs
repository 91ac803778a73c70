//! The years as a text: what each option pays in every year, what that is worth today, when a switch has paid for itself,
//! and what the years of in-house and the chosen form are made of.

use std::cmp::Ordering;

use super::compare::euros;
use super::layout::{self, Table, paragraph};
use super::sentence::{self, capitalised, filled, name, share};
use crate::model::bill::Sourcing;
use crate::model::scenario::{Scenario, StartOfYears};
use crate::model::years::{CashFlow, Years};
use crate::text::Text;

/// The whole report.
pub fn text(scenario: &Scenario, years: &Years, text: &Text) -> String {
    let chosen = Sourcing::Outsourced(scenario.outsourcing.form);
    let count = text.plural("cash_flow-title-count", years.horizon as u64, &[]);
    let title = text.with("cash_flow-title", &[("name", &super::compare::title(scenario, text)), ("years", &count)]);
    let paybacks = Sourcing::ALL.iter().skip(1).map(|form| payback(years.of_option(*form), years, text));
    let paybacks = paybacks.chain([text.get("cash_flow-payback-basis")]);
    let mut parts = vec![
        paragraph(&title, 0),
        paragraph(&verdict(scenario, years, text), 0),
        paragraph(&basis(scenario, years, text), 0),
        format!("{}{}", cash(years, text), paragraph(&text.get("compare-rounded"), 0)),
        paragraphs(paybacks),
    ];
    for option in [Sourcing::InHouse, chosen] {
        let heading = text.with("cash_flow-made_of", &[("option", &text.get(&format!("sourcing-{}", option.id())))]);
        parts.push(format!("{heading}\n\n{}", made_of(years.of_option(option), text)));
    }
    parts.join("\n")
}

/// Both present values and which is lower, and the lowest of all.
pub fn verdict(scenario: &Scenario, years: &Years, text: &Text) -> String {
    let chosen = Sourcing::Outsourced(scenario.outsourcing.form);
    let value = |option| years.of_option(option).present_value;
    let (in_house, outsourced) = (value(Sourcing::InHouse), value(chosen));
    let difference = in_house.saturating_sub(outsourced).abs();
    let key = match outsourced.cmp(&in_house) {
        Ordering::Less => "cash_flow-outsourcing",
        Ordering::Greater => "cash_flow-in_house",
        Ordering::Equal => "cash_flow-equal",
    };
    let values = [
        ("discount", text.percent(scenario.years.discount, 1)),
        ("form", name(chosen, text)),
        ("in_house", text.euros(in_house)),
        ("outsourced", text.euros(outsourced)),
        ("amount", text.euros(difference)),
        ("share", share(difference, in_house.max(outsourced), text)),
    ];
    let best = years.cheapest();
    let cheapest = [("option", name(best, text)), ("total", text.euros(value(best)))];
    format!("{} {}", filled(key, &values, text), filled("cash_flow-cheapest", &cheapest, text))
}

/// How many contacts the years have, and how they begin.
pub(super) fn basis(scenario: &Scenario, years: &Years, text: &Text) -> String {
    let start = match scenario.years.start {
        StartOfYears::Existing => "cash_flow-existing",
        StartOfYears::Greenfield => "cash_flow-greenfield",
    };
    format!("{} {}", volumes(years, text), text.get(start))
}

/// When a form has paid for itself, in a sentence.
pub fn payback(flow: &CashFlow, years: &Years, text: &Text) -> String {
    let form = ("form", sentence::name(flow.sourcing, text));
    let said = match flow.payback_years {
        None => filled("cash_flow-payback-never", &[form, ("horizon", years.horizon.to_string())], text),
        Some(0.0) => filled("cash_flow-payback-always", &[form], text),
        Some(after) => filled("cash_flow-payback", &[form, ("years", text.number(after, 1))], text),
    };
    capitalised(&said)
}

/// The name of a year: the start, or its number.
pub fn year_name(year: usize, text: &Text) -> String {
    match year {
        0 => text.get("cash_flow-start"),
        year => text.with("cash_flow-year", &[("year", &year.to_string())]),
    }
}

fn volumes(years: &Years, text: &Text) -> String {
    let volume = |year: Option<&f64>| text.trimmed(year.copied().unwrap_or_default().round(), 0);
    let (first, last) = (years.volumes.first(), years.volumes.last());
    if first == last {
        return text.with("cash_flow-volume", &[("volume", &volume(first))]);
    }
    let values = [("first", volume(first)), ("last", volume(last)), ("horizon", years.horizon.to_string())];
    filled("cash_flow-volume.grows", &values, text)
}

fn paragraphs(sentences: impl Iterator<Item = String>) -> String {
    sentences.map(|sentence| paragraph(&sentence, 0)).collect()
}

/// A row a year, a column an option.
fn cash(years: &Years, text: &Text) -> String {
    let names = Sourcing::ALL.map(|option| text.get(&format!("sourcing-{}.short", option.id())));
    let mut table = Table::new([text.get("cash_flow-unit")].into_iter().chain(names).collect());
    for year in 0..=years.horizon {
        let paid = years.options.iter().map(|flow| euros(flow.cash.get(year).copied().unwrap_or_default(), text));
        table.row(year_name(year, text), paid);
    }
    table.rule();
    let totals = years.options.iter().map(|flow| flow.cumulative().last().copied().unwrap_or_default());
    table.row(text.get("cash_flow-total"), totals.map(|total| text.bare_euros(total)));
    table
        .row(text.get("cash_flow-present_value"), years.options.iter().map(|flow| text.bare_euros(flow.present_value)));
    table.text()
}

/// A row a line or payment, a column a year; as many tables below one another as the width asks for.
fn made_of(flow: &CashFlow, text: &Text) -> String {
    let tables = |columns: usize| -> Vec<Table> {
        let years: Vec<usize> = (0..flow.cash.len()).collect();
        years.chunks(columns).map(|years| part(flow, years, text)).collect()
    };
    let fits = |tables: &Vec<Table>| tables.iter().all(|table| table.width() <= layout::width());
    let widest = (1..=flow.cash.len()).rev().map(tables).find(fits).unwrap_or_else(|| tables(1));
    widest.iter().map(Table::text).collect::<Vec<_>>().join("\n")
}

fn part(flow: &CashFlow, years: &[usize], text: &Text) -> Table {
    let names = years.iter().map(|year| year_name(*year, text));
    let mut table = Table::new([text.get("cash_flow-unit")].into_iter().chain(names).collect());
    for row in flow.rows.iter().filter(|row| !row.is_nothing()) {
        let amounts = years.iter().map(|year| euros(row.amounts.get(*year).copied().unwrap_or_default(), text));
        table.row(text.line(row.id.id()), amounts);
    }
    table.rule();
    let cash = years.iter().map(|year| text.bare_euros(flow.cash.get(*year).copied().unwrap_or_default()));
    table.row(text.get("compare-total"), cash);
    table
}
