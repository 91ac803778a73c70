//! What a table of the years lists: groups of lines as in the build-up, payments apart, and the sums.

use rust_decimal::Decimal;

use super::flows::{Flows, Side};
use crate::app::draw::View;
use crate::model::years::Row;
use crate::report::explain::{Flow, Paid, Subject};
use crate::report::groups;

/// A row of the table.
pub(super) struct Entry {
    pub name: String,
    /// What the line or payment is.
    pub about: Option<String>,
    pub is_strong: bool,
    /// EUR, year 0 to T, as shown.
    pub amounts: Vec<Decimal>,
    /// All years together, EUR; none where that says nothing.
    pub total: Option<Decimal>,
    /// What its amounts are of.
    pub of: Paid,
}

impl Entry {
    /// How the amount of a year, or of all years, comes about.
    pub fn subject(&self, flows: &Flows<'_>, side: &Side<'_>, year: Option<usize>) -> Subject {
        let of = self.of.clone();
        Subject::Flow(Flow { sourcing: side.sourcing, of, year, present: flows.present_value })
    }
}

/// The table of one side: groups with their lines, then the sums.
pub(super) fn entries(view: &View<'_>, flows: &Flows<'_>, side: &Side<'_>) -> Vec<Entry> {
    let text = view.text;
    let mut entries = Vec::new();
    for (key, rows) in groups(side) {
        if let [row] = rows[..] {
            // A group of one needs no sum.
            entries.push(entry(view, flows, row, true));
            continue;
        }
        let parts: Vec<Entry> = rows.into_iter().map(|row| entry(view, flows, row, false)).collect();
        let of_year = |year| parts.iter().filter_map(|part| part.amounts.get(year)).sum();
        let amounts: Vec<Decimal> = (0..=flows.years.horizon).map(of_year).collect();
        let total = Some(amounts.iter().sum());
        entries.push(Entry {
            name: text.get(&key),
            about: None,
            is_strong: true,
            amounts,
            total,
            of: Paid::Group(key),
        });
        entries.extend(parts);
    }
    entries
}

/// The sums under the table.
pub(super) fn sums(view: &View<'_>, side: &Side<'_>) -> [Entry; 2] {
    let sum = |key: &str, amounts: &[Decimal], total: Option<Decimal>, of: Paid| Entry {
        name: view.text.get(key),
        about: None,
        is_strong: total.is_some(),
        amounts: amounts.to_vec(),
        total,
        of,
    };
    [
        sum("flow-cash_total", &side.cash, Some(side.cash.iter().sum()), Paid::Cash),
        sum("flow-so_far", &side.so_far, None, Paid::SoFar),
    ]
}

fn entry(view: &View<'_>, flows: &Flows<'_>, row: &Row, is_strong: bool) -> Entry {
    let amounts = row.amounts.iter().enumerate().map(|(year, amount)| flows.shown(*amount, year));
    let amounts: Vec<Decimal> = amounts.collect();
    let (name, about) = (view.text.line(row.id.id()), view.text.about_line(row.id.id()));
    let total = Some(amounts.iter().sum());
    Entry { name, about: Some(about), is_strong, amounts, total, of: Paid::Row(row.id) }
}

/// The rows that are paid in any year, by group in the order in which they are met.
fn groups<'a>(side: &Side<'a>) -> Vec<(String, Vec<&'a Row>)> {
    let mut groups: Vec<(String, Vec<&'a Row>)> = Vec::new();
    let flow = side.flow;
    for row in flow.rows.iter().filter(|row| !row.is_nothing()) {
        let key = groups::of_row(side.sourcing, row.id);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((key, vec![row])),
        }
    }
    // What is paid once stands apart, at the end.
    groups.sort_by_key(|(key, _)| key == groups::PAYMENTS);
    groups
}
