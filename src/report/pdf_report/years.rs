//! The years: what each option pays, when a switch has paid for itself, and what that is worth today.

use super::sheet::{BODY, NOTE, Sheet, WIDTH};
use super::table::{Row, Table, euros};
use crate::model::bill::Sourcing;
use crate::model::years::Years;
use crate::report::chart::Chart;
use crate::report::known::Known;
use crate::report::reason;
use crate::report::years::{basis, payback, verdict, year_name};
use crate::text::Text;

const AMOUNT: f32 = 74.0;

/// Writes the section.
pub(super) fn write(sheet: &mut Sheet, known: &Known<'_>, text: &Text) {
    let chart = Chart::Years.scene(known, text, WIDTH);
    let high = chart.as_ref().map_or(0.0, |chart| chart.height);
    sheet.heading(&text.get("board-years"), high + 60.0);
    let years = match known.years {
        None => return,
        Some(Ok(years)) => years,
        Some(Err(error)) => {
            let words = text.with("board-years-none", &[("reason", &reason::words(error, text))]);
            sheet.paragraph(&words, BODY);
            return;
        }
    };
    let chosen = years.of_option(known.chosen());
    let said = format!("{} {}", verdict(known.scenario(), years, text), payback(chosen, years, text));
    sheet.paragraph(&said, BODY);
    sheet.gap(4.0);
    if let Some(chart) = chart {
        sheet.draw(chart);
        sheet.gap(10.0);
    }
    table(years, text).draw(sheet);
    sheet.gap(5.0);
    let basis = [basis(known.scenario(), years, text), text.get("cash_flow-payback-basis")];
    sheet.paragraph(&basis.join(" "), NOTE);
}

fn table(years: &Years, text: &Text) -> Table {
    let names = Sourcing::ALL.map(|option| text.get(&format!("sourcing-{}.short", option.id())));
    let mut table = Table::of_figures([text.get("cash_flow-unit")].into_iter().chain(names), AMOUNT);
    for year in 0..=years.horizon {
        let paid = years.options.iter().map(|flow| euros(flow.cash.get(year).copied().unwrap_or_default(), text));
        table.row(Row::new([year_name(year, text)].into_iter().chain(paid)));
    }
    let totals = years.options.iter().map(|flow| flow.cumulative().last().copied().unwrap_or_default());
    let cells = [text.get("cash_flow-total")].into_iter().chain(totals.map(|total| text.bare_euros(total)));
    table.row(Row::new(cells).strong().ruled().kept());
    let values = years.options.iter().map(|flow| text.bare_euros(flow.present_value));
    table.row(Row::new([text.get("cash_flow-present_value")].into_iter().chain(values)).strong());
    table
}
