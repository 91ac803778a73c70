//! How sure the answer is: the share of the cases, how the saving is spread, and what each range does to it.

use super::sheet::{BODY, LEADING, NOTE, Sheet, WIDTH};
use super::table::{Row, Table};
use crate::model::risk::{Percentiles, Risk};
use crate::report::chart::Chart;
use crate::report::known::Known;
use crate::report::reason;
use crate::report::risk::{probability, spread};
use crate::text::Text;

const AMOUNT: f32 = 84.0;

/// Writes the section.
pub(super) fn write(sheet: &mut Sheet, known: &Known<'_>, text: &Text) {
    let heading = text.get("board-certainty");
    match known.risk {
        Some(Ok(risk)) if !risk.tornado.is_empty() => {
            let chart = Chart::Spread.scene(known, text, WIDTH);
            sheet.heading(&heading, chart.as_ref().map_or(0.0, |chart| chart.height) + 40.0);
            let form = known.comparison.chosen;
            let said = format!("{} {}", probability(risk, form, text), spread(&risk.difference, text));
            sheet.paragraph(said.trim_end(), BODY);
            sheet.gap(4.0);
            if let Some(chart) = chart {
                sheet.draw(chart);
                sheet.gap(6.0);
            }
            let table = table(known, risk, text);
            sheet.need(table.height() + 2.0 * NOTE.size * LEADING + 4.0);
            table.draw(sheet);
            sheet.gap(4.0);
            let cases = text.number(risk.draws as f64, 0);
            let about = text.plural("board-cases", risk.tornado.len() as u64, &[("cases", &cases)]);
            sheet.paragraph(&format!("{about} {}", text.get("risk-percentiles")), NOTE);
            tornado(sheet, known, text);
        }
        Some(Err(error)) => {
            sheet.heading(&heading, 0.0);
            sheet.paragraph(&text.with("board-certainty-none", &[("reason", &reason::words(error, text))]), BODY);
        }
        _ => {
            sheet.heading(&heading, 0.0);
            sheet.paragraph(&text.get("board-no_ranges"), BODY);
        }
    }
}

fn table(known: &Known<'_>, risk: &Risk, text: &Text) -> Table {
    let heads = ["compare-unit", "risk-p10", "risk-p50", "risk-p90"].map(|key| text.get(key));
    let mut table = Table::of_figures(heads, AMOUNT);
    let row = |key: &str, Percentiles { p10, p50, p90 }: &Percentiles| {
        Row::new([text.get(key)].into_iter().chain([p10, p50, p90].map(|amount| text.bare_euros(*amount))))
    };
    table.row(row("sourcing-in_house", &risk.in_house).kept());
    table.row(row(&format!("sourcing-{}", known.comparison.chosen.id()), &risk.outsourced).kept());
    table.row(row("compare-saving", &risk.difference).strong().ruled());
    table
}

fn tornado(sheet: &mut Sheet, known: &Known<'_>, text: &Text) {
    let Some(chart) = Chart::Tornado.scene(known, text, WIDTH) else { return };
    sheet.subheading(&text.get("certainty-tornado"), chart.height + 10.0);
    sheet.draw(chart);
    sheet.gap(4.0);
    sheet.paragraph(&text.get("board-tornado"), NOTE);
}
