//! The first sheet: the answer as it now follows from the workbook, beside what the program gave, and how to read the rest.

use rust_decimal::Decimal;
use rust_xlsxwriter::XlsxError;

use super::bills::Bills;
use super::inputs::Inputs;
use super::looks::{self, Shown, Tone};
use super::pen::{Answer, HEAD, Pen};
use super::places::{Place, Sheet};
use super::work::Work;
use super::years::YearSheet;
use crate::model::bill::Sourcing;
use crate::model::formula::Number;
use crate::model::parameters::Value;
use crate::report::{compare, values};

const VERDICT: u32 = 3;
const HEADS: u32 = 8;
const FIRST: u32 = HEADS + 1;
/// Columns of the table.
const TOTAL: u16 = 1;
const PROGRAM: u16 = 2;
const CHANGE: u16 = 3;
const SAVING: u16 = 4;
const PER_CONTACT: u16 = 5;
const PER_HOUR: u16 = 6;
const PRESENT: u16 = 7;
const PAYBACK: u16 = 8;

/// What stands where there is nothing to divide by.
const NONE: &str = "–";

/// What the sheet is written from.
pub(super) struct Summary<'a> {
    pub work: &'a Work<'a>,
    pub inputs: &'a Inputs,
    pub bills: &'a Bills,
    pub years: Option<&'a YearSheet>,
}

impl Summary<'_> {
    pub fn write(&self, footer: &str) -> Result<Pen, XlsxError> {
        let Work { known, text, places, .. } = self.work;
        let title = compare::title(known.scenario(), text);
        let mut pen = Pen::new(Sheet::Summary, places, &title, footer)?;
        let volume = text.trimmed(known.comparison.contacts_per_month, 2);
        let date = self.work.date.to_string();
        let about = [("volume", volume.as_str()), ("version", env!("CARGO_PKG_VERSION")), ("date", date.as_str())];
        pen.words(1, 0, &text.with("workbook-summary-about", &about), &looks::about())?;
        pen.widths(&[34.0, 22.0, 16.0, 16.0, 18.0, 13.0, 13.0, 18.0, 24.0])?;
        self.write_verdict(&mut pen)?;
        self.write_table(&mut pen)?;
        let next = self.write_parts(FIRST + 6, &mut pen)?;
        self.write_legend(next, &mut pen)?;
        Ok(pen)
    }

    fn column(&self, column: u16, first: u32, length: usize) -> String {
        self.work.places.area(Some(Sheet::Summary), &Place::down(Sheet::Summary, first, column, length))
    }

    /// The form that is compared, its saving, and which side is cheaper; all three follow the workbook.
    fn write_verdict(&self, pen: &mut Pen) -> Result<(), XlsxError> {
        let (text, comparison) = (self.work.text, self.work.known.comparison);
        let form = values::value(&Value::Form(comparison.chosen), "choice", text);
        let chosen = self.inputs.cell("outsourcing.form");
        let cell = chosen.map_or_else(String::new, |(row, column)| {
            self.work.places.reference(Some(Sheet::Summary), Sheet::Inputs, row, column)
        });
        let saving = comparison.difference();
        let (first, names) = (FIRST + 1, self.column(0, FIRST + 1, 4));
        let savings = self.column(SAVING, first, 4);
        pen.words(VERDICT + 1, 0, &text.input("outsourcing.form"), &looks::label())?;
        pen.formula(VERDICT + 1, 1, &cell, form, &looks::right())?;
        pen.words(VERDICT + 2, 0, &text.get("workbook-summary-saving"), &looks::label())?;
        let found = format!("INDEX({savings},MATCH({cell},{names},0))");
        pen.formula(VERDICT + 2, 1, &found, Number::to_f64(saving), &looks::number(Tone::Total, Shown::Cents))?;
        let keys = ["workbook-summary-outsourcing", "workbook-summary-in_house", "workbook-summary-equal"];
        let words = keys.map(|key| text.get(key));
        let said = match saving {
            saving if saving > Decimal::ZERO => &words[0],
            saving if saving < Decimal::ZERO => &words[1],
            _ => &words[2],
        };
        let [outsourcing, in_house, equal] = words.each_ref().map(|words| self.work.quoted(words));
        let cents =
            format!("ROUND({},2)", self.work.places.reference(Some(Sheet::Summary), Sheet::Summary, VERDICT + 2, 1));
        let verdict = format!("IF({cents}>0,{outsourcing},IF({cents}<0,{in_house},{equal}))");
        pen.formula(VERDICT, 0, &verdict, said.clone(), &looks::verdict())
    }

    fn write_table(&self, pen: &mut Pen) -> Result<(), XlsxError> {
        let text = self.work.text;
        let heads = ["total", "program", "change", "saving", "per_contact", "per_hour", "present", "payback"];
        let heads = heads.map(|key| text.get(&format!("workbook-summary-head-{key}")));
        pen.sheet.set_row_height(HEADS, HEAD)?;
        pen.words(HEADS, 0, &text.get("compare-unit"), &looks::head())?;
        for (column, head) in (1u16..).zip(heads) {
            pen.words(HEADS, column, &head, &looks::number_head())?;
        }
        for (row, option) in (FIRST..).zip(Sourcing::ALL) {
            self.write_option(row, option, pen)?;
        }
        Ok(())
    }

    fn write_option(&self, row: u32, option: Sourcing, pen: &mut Pen) -> Result<(), XlsxError> {
        let (text, comparison) = (self.work.text, self.work.known.comparison);
        let name = match option {
            Sourcing::InHouse => text.get("sourcing-in_house"),
            // By the words of the input, which the verdict looks up.
            Sourcing::Outsourced(form) => values::value(&Value::Form(form), "choice", text),
        };
        let total = comparison.bill(option).total();
        let (name_of_total, in_house) = (self.bills.total(option), self.bills.total(Sourcing::InHouse));
        let cents = looks::number(Tone::Formula, Shown::Cents);
        pen.words(row, 0, &name, &looks::label())?;
        pen.formula(
            row,
            TOTAL,
            name_of_total,
            Number::to_f64(total),
            &looks::number(Tone::Formula, Shown::Cents).set_bold(),
        )?;
        pen.number(row, PROGRAM, Number::to_f64(total), &looks::number(Tone::Found, Shown::Cents))?;
        let cell = |column| self.work.places.reference(Some(Sheet::Summary), Sheet::Summary, row, column);
        pen.formula(row, CHANGE, &format!("ROUND({}-{},2)", cell(TOTAL), cell(PROGRAM)), 0.0, &cents)?;
        if option != Sourcing::InHouse {
            let saving = comparison.in_house().total() - total;
            pen.formula(row, SAVING, &format!("{in_house}-{name_of_total}"), Number::to_f64(saving), &cents)?;
        }
        for (column, id, result) in [
            (PER_CONTACT, "plan.contacts_per_year", comparison.per_contact(option)),
            (PER_HOUR, "plan.handling_hours_per_year", comparison.per_handled_hour(option)),
        ] {
            let units = self.work.cell(Sheet::Summary, id);
            let formula = format!("IF({units}=0,\"{NONE}\",ROUND({name_of_total}/{units},2))");
            match result {
                Some(result) => pen.formula(row, column, &formula, Number::to_f64(result), &cents)?,
                None => pen.formula(row, column, &formula, NONE.to_owned(), &looks::right())?,
            }
        }
        self.write_years(row, option, pen)
    }

    fn write_years(&self, row: u32, option: Sourcing, pen: &mut Pen) -> Result<(), XlsxError> {
        let (Some(sheet), Some(years)) = (self.years, self.work.known.years()) else { return Ok(()) };
        let flow = years.of_option(option);
        let look = looks::number(Tone::Formula, Shown::Cents);
        pen.formula(row, PRESENT, sheet.present_value(option), Number::to_f64(flow.present_value), &look)?;
        let Some(payback) = sheet.payback(option) else { return Ok(()) };
        let never = || self.work.text.plural("flow-never", years.horizon as u64, &[]);
        let result = flow.payback_years.map_or_else(|| Answer::from(never()), Answer::from);
        pen.formula(row, PAYBACK, payback, result, &looks::word(Tone::Formula).set_num_format("0.00"))
    }

    /// What the in-house total is made of for the budget.
    fn write_parts(&self, row: u32, pen: &mut Pen) -> Result<u32, XlsxError> {
        let (text, bill) = (self.work.text, self.work.known.comparison.in_house());
        pen.words(row, 0, &text.get("workbook-summary-parts"), &looks::part())?;
        pen.words(row, 1, "", &looks::part())?;
        let look = looks::number(Tone::Formula, Shown::Cents);
        for (row, key, name, amount) in [
            (row + 1, "compare-visible", &self.bills.visible, bill.visible()),
            (row + 2, "compare-not_visible", &self.bills.hidden, bill.hidden()),
        ] {
            pen.words(row, 0, &text.get(key), &looks::label())?;
            pen.formula(row, 1, name, Number::to_f64(amount), &look)?;
        }
        Ok(row + 4)
    }

    /// How the workbook is read, and the user's own notes.
    fn write_legend(&self, row: u32, pen: &mut Pen) -> Result<(), XlsxError> {
        let text = self.work.text;
        pen.words(row, 0, &text.get("workbook-legend"), &looks::part())?;
        for (row, key, look) in [
            (row + 1, "workbook-legend-input", looks::word(Tone::Input)),
            (row + 2, "workbook-legend-found", looks::word(Tone::Found)),
            (row + 3, "workbook-legend-formula", looks::word(Tone::Formula)),
        ] {
            pen.words(row, 0, &text.get(key), &look.set_align(rust_xlsxwriter::FormatAlign::Left))?;
            pen.words(row, 1, &text.get(&format!("{key}.about")), &looks::remark())?;
        }
        let notes = &self.work.known.scenario().notes;
        if !notes.is_empty() {
            pen.words(row + 5, 0, &text.get("workbook-summary-notes"), &looks::part())?;
            pen.wide_words(row + 6, 0, 8, notes, &looks::remark().set_text_wrap())?;
        }
        Ok(())
    }
}
