//! What each option costs: the bars, every line of all bills, and the team behind the in-house bill.

use rust_decimal::Decimal;

use super::sheet::{BODY, NOTE, Sheet, WIDTH};
use super::table::{Row, Table, euros};
use crate::model::bill::{Line, Sourcing};
use crate::report::chart::Chart;
use crate::report::colours::Colour;
use crate::report::compare::team;
use crate::report::known::Known;
use crate::report::parts::is_seen;
use crate::text::Text;

/// The width of a column of amounts.
const AMOUNT: f32 = 64.0;

/// Writes the section.
pub(super) fn write(sheet: &mut Sheet, known: &Known<'_>, text: &Text) {
    let table = table(known, text);
    let chart = Chart::BuildUp.scene(known, text, WIDTH);
    let high = chart.as_ref().map_or(0.0, |chart| chart.height);
    sheet.heading(&text.get("board-build_up"), high + 40.0);
    if let Some(chart) = chart {
        sheet.draw(chart);
        sheet.gap(14.0);
    }
    table.draw(sheet);
    sheet.gap(5.0);
    sheet.paragraph(&text.get("compare-rounded"), NOTE);
    sheet.subheading(&text.get("compare-team"), 2.0 * BODY.size);
    sheet.paragraph(&team(known.comparison, text).join(" "), BODY);
}

fn table(known: &Known<'_>, text: &Text) -> Table {
    let comparison = known.comparison;
    let names = Sourcing::ALL.map(|option| text.get(&format!("sourcing-{}.short", option.id())));
    let mut table = Table::of_figures([text.get("compare-unit")].into_iter().chain(names), AMOUNT);
    let in_house = comparison.in_house();
    for (key, seen) in [("compare-visible", true), ("compare-not_visible", false)] {
        let lines = || in_house.lines.iter().filter(move |line| is_seen(Sourcing::InHouse, line) == seen);
        table.row(Row::new([text.get(key), sum(lines(), text)]).strong().ruled().kept());
        for line in lines().filter(|line| !line.amount.is_zero()) {
            table.row(Row::new([text.line(line.id), euros(line.amount, text)]).indented());
        }
    }
    let forms = || Sourcing::ALL.into_iter().skip(1).map(|form| comparison.bill(form));
    for (key, seen) in [("compare-invoices", true), ("compare-stays", false)] {
        let is_part = |line: &&Line| is_seen(known.chosen(), line) == seen;
        let sums = forms().map(|bill| sum(bill.lines.iter().filter(is_part), text));
        let cells = [text.get(key), String::new()].into_iter().chain(sums);
        table.row(Row::new(cells).strong().ruled().kept());
        for line in comparison.outsourced().lines.iter().filter(is_part) {
            let amounts: Vec<Decimal> = forms().map(|bill| bill.line(line.id).unwrap_or_default()).collect();
            if amounts.iter().any(|amount| !amount.is_zero()) {
                let cells = amounts.into_iter().map(|amount| euros(amount, text));
                table.row(Row::new([text.line(line.id), String::new()].into_iter().chain(cells)).indented());
            }
        }
    }
    let all = |figure: &dyn Fn(Sourcing) -> String| Sourcing::ALL.map(figure);
    let labelled = |key: &str, cells: [String; 5]| [text.get(key)].into_iter().chain(cells);
    let totals = all(&|option| text.bare_euros(comparison.bill(option).total()));
    let mut total = Row::new(labelled("compare-total", totals)).strong().ruled().kept();
    total.colours = [None].into_iter().chain(Sourcing::ALL.map(|option| Some(Colour::text_of(option)))).collect();
    table.row(total);
    let savings = all(&|option| match option {
        Sourcing::InHouse => String::new(),
        _ => text.bare_euros(in_house.total() - comparison.bill(option).total()),
    });
    table.row(Row::new(labelled("compare-saving", savings)).kept());
    if comparison.plan.contacts_per_year > 0.0 {
        let cents = |amount: Option<Decimal>| amount.map_or_else(String::new, |amount| text.bare_cents(amount));
        let each = all(&|option| cents(comparison.per_contact(option)));
        table.row(Row::new(labelled("compare-per_contact", each)).kept());
        let hourly = all(&|option| cents(comparison.per_handled_hour(option)));
        table.row(Row::new(labelled("compare-per_handled_hour", hourly)));
    }
    table
}

fn sum<'a>(lines: impl Iterator<Item = &'a Line>, text: &Text) -> String {
    text.bare_euros(lines.map(|line| line.amount).sum())
}
