//! All lines and curves as a table of text that a spreadsheet opens: one figure a row, each with what it is.
//!
//! Separators follow the language, as the spreadsheets of its countries expect them: comma and point, or semicolon and
//! comma.

use rust_decimal::Decimal;

use super::ExportError;
use crate::model::bill::Sourcing;
use crate::report::grid::{CsvError, harmless, marked, separator};
use crate::report::json::money;
use crate::report::known::Known;
use crate::text::{Locale, Text};

/// The bytes of the table.
///
/// # Errors
/// None that findings can cause.
pub(super) fn bytes(known: &Known<'_>, text: &Text) -> Result<Vec<u8>, ExportError> {
    let writer = csv::WriterBuilder::new().delimiter(separator(text)).from_writer(Vec::new());
    let mut table = Table { text, writer };
    table.fill(known).map_err(|error| CsvError(error.to_string()))?;
    let rows = table.writer.into_inner().map_err(|error| CsvError(error.error().to_string()))?;
    Ok(marked(&rows))
}

struct Table<'a> {
    text: &'a Text,
    writer: csv::Writer<Vec<u8>>,
}

impl Table<'_> {
    fn fill(&mut self, known: &Known<'_>) -> Result<(), csv::Error> {
        let head = ["part", "option", "item", "about", "at", "amount"];
        let head = head.map(|column| self.text.get(&format!("table-{column}")));
        self.writer.write_record(head)?;
        self.bills(known)?;
        self.years(known)?;
        self.curves(known)
    }

    /// One row: a part, an option, the item's id and name, the volume or year it holds at, and euros.
    fn row(
        &mut self,
        part: &str,
        option: Sourcing,
        item: (&str, String),
        at: &str,
        euros: &str,
    ) -> Result<(), csv::Error> {
        let part = self.text.get(&format!("table-{part}"));
        let option = self.text.get(&format!("sourcing-{}", option.id()));
        let (id, name) = item;
        let cells = [part, option, id.to_owned(), name].map(|words| harmless(&words));
        let numbers = [at, euros].map(|number| self.number(number));
        self.writer.write_record(cells.into_iter().chain(numbers))
    }

    fn bills(&mut self, known: &Known<'_>) -> Result<(), csv::Error> {
        let volume = known.scenario().demand.contacts_per_month.to_string();
        for option in Sourcing::ALL {
            let bill = known.comparison.bill(option);
            for line in &bill.lines {
                self.row("bill", option, (line.id, self.text.line(line.id)), &volume, &money(line.amount))?;
            }
            self.row("bill", option, ("total", self.text.get("compare-total")), &volume, &money(bill.total()))?;
        }
        Ok(())
    }

    fn years(&mut self, known: &Known<'_>) -> Result<(), csv::Error> {
        let Some(years) = known.years() else { return Ok(()) };
        for option in Sourcing::ALL {
            let flow = years.of_option(option);
            for (year, amount) in flow.cash.iter().enumerate() {
                self.row("years", option, ("cash", self.text.get("table-cash")), &year.to_string(), &money(*amount))?;
            }
            let worth = self.text.get("table-present_value");
            self.row("years", option, ("present_value", worth), "0", &money(flow.present_value))?;
        }
        Ok(())
    }

    fn curves(&mut self, known: &Known<'_>) -> Result<(), csv::Error> {
        for option in Sourcing::ALL {
            for point in &known.curves().points {
                let total = Decimal::from_f64_retain(point.totals[option.index()]).unwrap_or_default();
                let volume =
                    Decimal::from_f64_retain(point.contacts_per_month).unwrap_or_default().round_dp(2).normalize();
                let total_of = self.text.get("compare-total");
                self.row("curve", option, ("total", total_of), &volume.to_string(), &money(total))?;
            }
        }
        Ok(())
    }

    fn number(&self, plain: &str) -> String {
        if self.text.locale() == Locale::Dutch { plain.replace('.', ",") } else { plain.to_owned() }
    }
}
