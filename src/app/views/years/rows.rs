//! What a table of the years lists: groups of lines as in the build-up, payments apart, and the sums.

use rust_decimal::Decimal;

use super::flows::{Flows, Side};
use crate::app::View;
use crate::app::views::build_up::group;
use crate::model::years::{Row, RowId};

/// A row of the table.
pub(super) struct Entry<'a> {
    pub name: String,
    /// What the line or payment is.
    pub about: Option<String>,
    pub is_strong: bool,
    /// EUR, year 0 to T, as shown.
    pub amounts: Vec<Decimal>,
    /// All years together, EUR; none where that says nothing.
    pub total: Option<Decimal>,
    /// What its amounts come from; none for sums.
    pub row: Option<&'a Row>,
}

/// The table of one side: groups with their lines, then the sums.
pub(super) fn entries<'a>(view: &View<'_>, flows: &Flows<'_>, side: &Side<'a>) -> Vec<Entry<'a>> {
    let text = view.text;
    let mut entries = Vec::new();
    for (key, rows) in groups(side) {
        if let [row] = rows[..] {
            // A group of one needs no sum.
            entries.push(entry(view, flows, row, true));
            continue;
        }
        let parts: Vec<Entry<'a>> = rows.into_iter().map(|row| entry(view, flows, row, false)).collect();
        let of_year = |year| parts.iter().filter_map(|part| part.amounts.get(year)).sum();
        let amounts: Vec<Decimal> = (0..=flows.years.horizon).map(of_year).collect();
        let total = Some(amounts.iter().sum());
        entries.push(Entry { name: text.get(&key), about: None, is_strong: true, amounts, total, row: None });
        entries.extend(parts);
    }
    entries
}

/// The sums under the table.
pub(super) fn sums<'a>(view: &View<'_>, side: &Side<'_>) -> [Entry<'a>; 2] {
    let sum = |key: &str, amounts: &[Decimal], total: Option<Decimal>| Entry {
        name: view.text.get(key),
        about: None,
        is_strong: total.is_some(),
        amounts: amounts.to_vec(),
        total,
        row: None,
    };
    [sum("flow-cash_total", &side.cash, Some(side.cash.iter().sum())), sum("flow-so_far", &side.so_far, None)]
}

fn entry<'a>(view: &View<'_>, flows: &Flows<'_>, row: &'a Row, is_strong: bool) -> Entry<'a> {
    let amounts = row.amounts.iter().enumerate().map(|(year, amount)| flows.shown(*amount, year));
    let amounts: Vec<Decimal> = amounts.collect();
    let (name, about) = super::explain::names(view.text, row.id);
    let total = Some(amounts.iter().sum());
    Entry { name, about: Some(about), is_strong, amounts, total, row: Some(row) }
}

/// The rows that are paid in any year, by group in the order in which they are met.
fn groups<'a>(side: &Side<'a>) -> Vec<(String, Vec<&'a Row>)> {
    let mut groups: Vec<(String, Vec<&'a Row>)> = Vec::new();
    let flow = side.flow;
    for row in flow.rows.iter().filter(|row| !row.is_nothing()) {
        let key = match row.id {
            RowId::Line(id) => group(side.sourcing, id),
            RowId::Payment(_) => "flow-payments".to_owned(),
        };
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((key, vec![row])),
        }
    }
    // What is paid once stands apart, at the end.
    groups.sort_by_key(|(key, _)| key == "flow-payments");
    groups
}
