//! The sheet of bills: every line of all of them as a formula on named cells, rounded to the cent, and their totals.

use rust_xlsxwriter::{DataValidation, XlsxError};

use super::looks::{self, Shown, Tone};
use super::pen::Pen;
use super::places::{Operand, Place, Places, Sheet};
use super::work::Work;
use crate::model::bill::{PerOption, Rule, Sourcing};
use crate::model::book;
use crate::model::comparison::Comparison;
use crate::model::formula::{Number, book};
use crate::report::{groups, option_names};

const HEADS: u32 = 3;
const FIRST_LINE: u32 = HEADS + 1;
/// Columns of the in-house bill: amount, whether the budget shows it, what it shows, what not. The outsourced ones have a
/// column each from the same on; VAT and what a line holds stand right of whichever is the wider.
const AMOUNT: u16 = 1;
const IS_SEEN: u16 = 2;
const SEEN: u16 = 3;
const HIDDEN: u16 = 4;

/// The rows of the sheet.
pub(super) struct Bills {
    in_house_total: u32,
    outsourced_head: u32,
    outsourced_total: u32,
    /// The column of the amounts of each option.
    columns: PerOption<u16>,
    vat: u16,
    /// The named cells of the totals.
    totals: PerOption<String>,
    pub visible: String,
    pub hidden: String,
}

fn rules(sourcing: Sourcing) -> &'static [Rule] {
    book::rules().of(sourcing)
}

impl Bills {
    /// Gives every line its cell.
    pub fn place(comparison: &Comparison, places: &mut Places) -> Self {
        let in_house = rules(Sourcing::InHouse);
        let in_house_total = FIRST_LINE + in_house.len() as u32;
        let outsourced_head = in_house_total + 2;
        let lines = comparison.bills.outsourced().map(|option| rules(option).len()).max().unwrap_or_default() as u32;
        let outsourced_total = outsourced_head + 1 + lines;
        let mut next = AMOUNT..;
        let columns = comparison.bills.map(|option, _| match option {
            Sourcing::InHouse => AMOUNT,
            Sourcing::Outsourced(_) => next.next().unwrap_or(AMOUNT),
        });
        let vat = next.start.max(HIDDEN + 1);
        for (sourcing, column) in columns.iter().map(|(option, column)| (option, *column)) {
            let first = if sourcing.is_outsourced() { outsourced_head + 1 } else { FIRST_LINE };
            for (row, rule) in (first..).zip(rules(sourcing)) {
                let name = &book().quantity(rule.quantity).id;
                places.put(Operand::Quantity(rule.quantity), Place::across(Sheet::Bills, row, column, 1), Some(name));
            }
        }
        let mut name = |id: &str, row: u32, column: u16| places.name(id, &Place::across(Sheet::Bills, row, column, 1));
        let totals = columns.map(|option, column| {
            let row = if option.is_outsourced() { outsourced_total } else { in_house_total };
            name(&format!("total.{}", option.id()), row, *column)
        });
        let visible = name("total.in_budget", in_house_total, SEEN);
        let hidden = name("total.hidden", in_house_total, HIDDEN);
        Self { in_house_total, outsourced_head, outsourced_total, columns, vat, totals, visible, hidden }
    }

    /// The column that says what a line holds.
    fn about(&self) -> u16 {
        self.vat + 1
    }

    /// The outsourced options with the columns of their amounts.
    fn outsourced(&self) -> impl Iterator<Item = (Sourcing, u16)> {
        self.columns.iter().filter(|(option, _)| option.is_outsourced()).map(|(option, column)| (option, *column))
    }

    /// The name of the cell with the total of an option.
    pub fn total(&self, sourcing: Sourcing) -> &str {
        self.totals.get(sourcing).map_or("", String::as_str)
    }

    pub fn write(&self, work: &Work<'_>, footer: &str) -> Result<Pen, XlsxError> {
        let text = work.text;
        let mut pen = Pen::new(Sheet::Bills, &work.places, &text.get("workbook-sheet-bills"), footer)?;
        pen.words(1, 0, &text.get("workbook-bills-about"), &looks::about())?;
        let amounts = std::iter::repeat_n(17.0, usize::from(self.vat - AMOUNT));
        pen.widths(&[34.0].into_iter().chain(amounts).chain([8.0, 80.0]).collect::<Vec<_>>())?;
        self.write_in_house(&mut pen, work)?;
        self.write_outsourced(&mut pen, work)?;
        Ok(pen)
    }

    fn write_in_house(&self, pen: &mut Pen, work: &Work<'_>) -> Result<(), XlsxError> {
        let text = work.text;
        let option = option_names::name(Sourcing::InHouse, text);
        let heads = ["compare-unit", "workbook-bills-in_budget", "compare-visible", "compare-not_visible"];
        pen.heads(HEADS, &[option], &heads.map(|key| text.get(key)))?;
        pen.words(HEADS, self.vat, &text.get("workbook-bills-vat"), &looks::remark_head())?;
        pen.words(HEADS, self.about(), "", &looks::head())?;
        let reader = work.reader(Sheet::Bills);
        let bill = work.known.comparison.in_house();
        let words = [text.get("switch-on"), text.get("switch-off")];
        let yes = work.quoted(&words[0]);
        let choice = DataValidation::new().allow_list_strings(&words)?;
        let cents = looks::number(Tone::Formula, Shown::Cents);
        for ((row, rule), line) in (FIRST_LINE..).zip(rules(Sourcing::InHouse)).zip(&bill.lines) {
            let amount = Number::to_f64(line.amount);
            pen.words(row, 0, &text.line(rule.id), &looks::label())?;
            pen.formula(row, AMOUNT, &reader.formula(rule.quantity, 0).unwrap_or_default(), amount, &cents)?;
            pen.words(row, IS_SEEN, &words[usize::from(!line.visible)], &looks::word(Tone::Input))?;
            pen.sheet.add_data_validation(row, IS_SEEN, row, IS_SEEN, &choice)?;
            let cell = |column| work.places.reference(Some(Sheet::Bills), Sheet::Bills, row, column);
            let seen = format!("IF({}={yes},{},0)", cell(IS_SEEN), cell(AMOUNT));
            pen.formula(row, SEEN, &seen, if line.visible { amount } else { 0.0 }, &cents)?;
            let hidden = format!("{}-{}", cell(AMOUNT), cell(SEEN));
            pen.formula(row, HIDDEN, &hidden, if line.visible { 0.0 } else { amount }, &cents)?;
            self.remarks(pen, row, rule, work)?;
        }
        let row = self.in_house_total;
        pen.words(row, 0, &text.get("compare-total"), &looks::total_label())?;
        pen.words(row, IS_SEEN, "", &looks::total_label())?;
        let total = looks::number(Tone::Total, Shown::Cents);
        for (column, sum) in [(AMOUNT, bill.total()), (SEEN, bill.visible()), (HIDDEN, bill.hidden())] {
            let lines = Place::down(Sheet::Bills, FIRST_LINE, column, bill.lines.len());
            let sum_of = format!("SUM({})", work.places.area(Some(Sheet::Bills), &lines));
            pen.formula(row, column, &sum_of, Number::to_f64(sum), &total)?;
        }
        Ok(())
    }

    fn remarks(&self, pen: &mut Pen, row: u32, rule: &Rule, work: &Work<'_>) -> Result<(), XlsxError> {
        let vat = if rule.marks.bears_vat { work.text.get("workbook-bills-vat") } else { String::new() };
        pen.words(row, self.vat, &vat, &looks::remark())?;
        pen.words(row, self.about(), &work.text.about_line(rule.id), &looks::remark())
    }

    fn write_outsourced(&self, pen: &mut Pen, work: &Work<'_>) -> Result<(), XlsxError> {
        let text = work.text;
        pen.words(self.outsourced_head, 0, &text.get("workbook-bills-outsourced"), &looks::head())?;
        for (option, column) in self.outsourced() {
            pen.words(self.outsourced_head, column, &option_names::short(option, text), &looks::number_head())?;
        }
        pen.words(self.outsourced_head, self.vat, &text.get("workbook-bills-vat"), &looks::remark_head())?;
        pen.words(self.outsourced_head, self.about(), "", &looks::head())?;
        let first = self.outsourced_head + 1;
        // All outsourced bills have the same lines.
        let lines = self.outsourced().next().map_or(&[][..], |(option, _)| rules(option));
        for (row, rule) in (first..).zip(lines) {
            pen.words(row, 0, &text.line(rule.id), &looks::label())?;
            self.remarks(pen, row, rule, work)?;
        }
        let labels = ["compare-total", "compare-invoices", "compare-stays", "compare-saving"];
        for (row, key) in (self.outsourced_total..).zip(labels) {
            let look = if key == "compare-total" { looks::total_label() } else { looks::label() };
            pen.words(row, 0, &text.get(key), &look)?;
        }
        for (option, column) in self.outsourced() {
            self.write_option(option, column, pen, work)?;
        }
        Ok(())
    }

    fn write_option(&self, sourcing: Sourcing, column: u16, pen: &mut Pen, work: &Work<'_>) -> Result<(), XlsxError> {
        let (reader, comparison) = (work.reader(Sheet::Bills), work.known.comparison);
        let bill = comparison.bill(sourcing);
        let first = self.outsourced_head + 1;
        let cents = looks::number(Tone::Formula, Shown::Cents);
        for ((row, rule), line) in (first..).zip(rules(sourcing)).zip(&bill.lines) {
            let formula = reader.formula(rule.quantity, 0).unwrap_or_default();
            pen.formula(row, column, &formula, Number::to_f64(line.amount), &cents)?;
        }
        let total = self.total(sourcing);
        let lines = Place::down(Sheet::Bills, first, column, bill.lines.len());
        let sum = format!("SUM({})", work.places.area(Some(Sheet::Bills), &lines));
        let row = self.outsourced_total;
        pen.formula(row, column, &sum, Number::to_f64(bill.total()), &looks::number(Tone::Total, Shown::Cents))?;
        let staying = || rules(sourcing).iter().filter(|rule| !groups::is_invoiced(rule.id));
        let cells: Vec<String> = staying().map(|rule| reader.cell(Operand::Quantity(rule.quantity), 0)).collect();
        let stays = staying().filter_map(|rule| bill.line(rule.id)).sum();
        let in_house = self.total(Sourcing::InHouse);
        let saving = comparison.in_house().total() - bill.total();
        for (row, formula, result) in [
            (row + 1, format!("{total}-({})", cells.join("+")), bill.total() - stays),
            (row + 2, cells.join("+"), stays),
            (row + 3, format!("{in_house}-{total}"), saving),
        ] {
            pen.formula(row, column, &formula, Number::to_f64(result), &cents)?;
        }
        Ok(())
    }
}
