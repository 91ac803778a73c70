//! The sheet of the years: what each option pays in every year, row by row, as formulas on the bills and the growth rates.

use rust_xlsxwriter::XlsxError;
use rust_xlsxwriter::utility::row_col_to_cell;

use super::blocks::Block;
use super::looks::{self, Shown, Tone};
use super::pen::Pen;
use super::places::{Place, Places, Sheet};
use super::work::Work;
use crate::model::bill::{Index, PerOption, Sourcing};
use crate::model::formula::Number;
use crate::model::years::{CashFlow, Years};
use crate::report::option_names;
use crate::report::years::year_name;

const HEADS: u32 = 3;
/// Rows of the factors of each year.
const NUMBER: u32 = HEADS + 1;
const VOLUME: u32 = NUMBER + 1;
const INDICES: u32 = VOLUME + 1;
const DISCOUNT: u32 = INDICES + 3;
const FIRST_BLOCK: u32 = DISCOUNT + 2;
/// The column of the start; a column a year follows.
const START: u16 = 2;

/// The growth rates with their texts, in the order of the rows.
const RATES: [(&str, &str, Index); 3] = [
    ("years.wage_growth", "flow-index.wage", Index::Wage),
    ("years.price_growth", "flow-index.price", Index::Price),
    ("years.rate_growth", "flow-index.rate", Index::Rate),
];

/// The rows of the sheet.
pub(super) struct YearSheet {
    pub horizon: usize,
    pub blocks: Vec<Block>,
    /// First row of the paybacks.
    paybacks: u32,
    /// Names of the cells with the present values, and of all but in-house of those with the paybacks.
    present_values: PerOption<String>,
    payback_names: PerOption<String>,
}

/// The column of a year, 0 being the start.
pub(super) fn column(year: usize) -> u16 {
    START + year as u16
}

/// A cell of a year, as a formula on this sheet writes it.
pub(super) fn cell(row: u32, year: usize) -> String {
    row_col_to_cell(row, column(year))
}

/// The cells of all years in a row.
pub(super) fn all_years(row: u32, horizon: usize) -> String {
    format!("{}:{}", cell(row, 0), cell(row, horizon))
}

/// The cells with the numbers of the years, and that of the last.
pub(super) fn numbers(horizon: usize) -> (String, String) {
    (all_years(NUMBER, horizon), cell(NUMBER, horizon))
}

/// The cell with what a euro of a year is worth at the start.
pub(super) fn discount(year: usize) -> String {
    cell(DISCOUNT, year)
}

/// The cell with what a line of a year is multiplied by; none for a line that stays.
pub(super) fn index(index: Option<Index>, year: usize) -> Option<String> {
    let place = RATES.iter().position(|(_, _, of)| Some(*of) == index)?;
    Some(cell(INDICES + place as u32, year))
}

/// What a line rises with, as people read it.
pub(super) fn rises_with(index: Option<Index>, work: &Work<'_>) -> String {
    let key = RATES.iter().find(|(_, _, of)| Some(*of) == index).map(|(_, key, _)| *key);
    key.map(|key| work.text.get(key)).unwrap_or_default()
}

impl YearSheet {
    /// Gives every row its place.
    pub fn place(years: &Years, places: &mut Places) -> Self {
        let horizon = years.horizon;
        let mut next = FIRST_BLOCK;
        let mut blocks = Vec::new();
        let present_values = years.options.map(|sourcing, _| {
            let block = Block::place(sourcing, next, places);
            next = block.end() + 2;
            let sum = Place::across(Sheet::Years, block.present, column(horizon) + 1, 1);
            let present_value = places.name(&format!("present_value.{}", sourcing.id()), &sum);
            let cash = Place::across(Sheet::Years, block.cash, START, horizon + 1);
            places.name(&format!("paid.{}", sourcing.id()), &cash);
            blocks.push(block);
            present_value
        });
        let paybacks = (next + 1..).step_by(3).zip(years.options.outsourced());
        let payback_names = paybacks.map(|(row, option)| {
            let result = Place::across(Sheet::Years, row, column(horizon) + 1, 1);
            (option, places.name(&format!("payback.{}", option.id()), &result))
        });
        let payback_names = payback_names.collect();
        Self { horizon, blocks, paybacks: next, present_values, payback_names }
    }

    /// The name of the cell with the present value of an option.
    pub fn present_value(&self, sourcing: Sourcing) -> &str {
        self.present_values.get(sourcing).map_or("", String::as_str)
    }

    /// The name of the cell that says when an option has paid for itself; none for in-house.
    pub fn payback(&self, sourcing: Sourcing) -> Option<&str> {
        self.payback_names.get(sourcing).map(String::as_str)
    }

    pub fn write(&self, years: &Years, work: &Work<'_>, footer: &str) -> Result<Pen, XlsxError> {
        let text = work.text;
        let mut pen = Pen::new(Sheet::Years, &work.places, &Sheet::Years.name(text), footer)?;
        pen.words(1, 0, &text.get("workbook-years-about"), &looks::about())?;
        pen.widths(&[36.0, 16.0])?;
        let mut heads: Vec<String> = (0..=self.horizon).map(|year| year_name(year, text)).collect();
        heads.push(text.get("cash_flow-total"));
        pen.heads(HEADS, &[text.get("cash_flow-unit"), text.get("workbook-rises_with")], &heads)?;
        for year in 0..=self.horizon + 1 {
            pen.sheet.set_column_width(column(year), if year > self.horizon { 24.0 } else { 15.0 })?;
        }
        self.write_factors(years, &mut pen, work)?;
        for block in &self.blocks {
            block.write(years, &mut pen, work)?;
        }
        self.write_paybacks(years, &mut pen, work)?;
        Ok(pen)
    }

    fn write_factors(&self, years: &Years, pen: &mut Pen, work: &Work<'_>) -> Result<(), XlsxError> {
        let text = work.text;
        pen.words(NUMBER, 0, &text.get("workbook-year_number"), &looks::label())?;
        pen.words(VOLUME, 0, &text.input("demand.contacts_per_month"), &looks::label())?;
        pen.words(DISCOUNT, 0, &text.input("years.discount"), &looks::label())?;
        for (row, (_, key, _)) in (INDICES..).zip(RATES) {
            pen.words(row, 0, &text.get(key), &looks::label())?;
        }
        let factor = looks::number(Tone::Formula, Shown::Factor);
        for year in 0..=self.horizon {
            pen.number(NUMBER, column(year), year as f64, &looks::number(Tone::Found, Shown::Whole))?;
            let discount = format!("1/(1+years.discount)^{}", cell(NUMBER, year));
            let present = years.growth.present(rust_decimal::Decimal::ONE, year);
            pen.formula(DISCOUNT, column(year), &discount, Number::to_f64(present), &factor)?;
            if year == 0 {
                continue;
            }
            let volume = years.volumes.get(year - 1).copied().unwrap_or_default();
            pen.number(VOLUME, column(year), volume, &looks::number(Tone::Found, Shown::Whole))?;
            for (row, (id, _, index)) in (INDICES..).zip(RATES) {
                let formula = format!("(1+{id})^({}-1)", cell(NUMBER, year));
                let result = Number::to_f64(years.growth.index(Some(index), year));
                pen.formula(row, column(year), &formula, result, &factor)?;
            }
        }
        Ok(())
    }

    /// For each form how far it is behind in-house at the end of each year, the last year at whose end it is, and when it
    /// has paid for itself.
    fn write_paybacks(&self, years: &Years, pen: &mut Pen, work: &Work<'_>) -> Result<(), XlsxError> {
        let text = work.text;
        pen.words(self.paybacks, 0, &text.get("workbook-payback"), &looks::part())?;
        let [in_house, forms @ ..] = self.blocks.as_slice() else { return Ok(()) };
        for (row, block) in (self.paybacks + 1..).step_by(3).zip(forms) {
            let name = option_names::short(block.sourcing, text);
            pen.words(row, 0, &text.with("workbook-payback-behind", &[("form", &name)]), &looks::label())?;
            pen.words(row + 1, 0, &text.get("workbook-payback-last"), &looks::remark())?;
            let behind = behind(years.of_option(block.sourcing), years.of_option(Sourcing::InHouse));
            let mut last = -1.0;
            for (year, value) in behind.iter().enumerate() {
                let formula = format!("ROUND({}-{},2)", cell(block.so_far, year), cell(in_house.so_far, year));
                pen.formula(row, column(year), &formula, *value, &looks::number(Tone::Formula, Shown::Cents))?;
                let before = if year == 0 { "-1".to_owned() } else { cell(row + 1, year - 1) };
                let formula = format!("IF({}>=0,{},{before})", cell(row, year), cell(NUMBER, year));
                last = if *value >= 0.0 { year as f64 } else { last };
                pen.formula(row + 1, column(year), &formula, last, &looks::number(Tone::Formula, Shown::Whole))?;
            }
            self.write_payback(row, years.of_option(block.sourcing), pen, work)?;
        }
        Ok(())
    }

    fn write_payback(&self, row: u32, flow: &CashFlow, pen: &mut Pen, work: &Work<'_>) -> Result<(), XlsxError> {
        let never = work.text.plural("flow-never", self.horizon as u64, &[]);
        let (last, behind) = (cell(row + 1, self.horizon), all_years(row, self.horizon));
        let at = |more: u8| format!("INDEX({behind},1,{last}+{more})");
        let straight = format!("{last}+{}/({}-{})", at(1), at(1), at(2));
        let end = cell(NUMBER, self.horizon);
        let formula = format!("IF({last}<0,0,IF({last}={end},{},{straight}))", work.quoted(&never));
        let (column, look) = (column(self.horizon) + 1, looks::number(Tone::Total, Shown::Figure));
        match flow.payback_years {
            Some(years) => pen.formula(row, column, &formula, years, &look),
            None => pen.formula(row, column, &formula, never, &look),
        }
    }
}

/// How much more a form has cost than in-house at the end of each year, EUR.
fn behind(form: &CashFlow, in_house: &CashFlow) -> Vec<f64> {
    let pairs = form.cumulative().into_iter().zip(in_house.cumulative());
    pairs.map(|(form, own)| Number::to_f64(form - own)).collect()
}
