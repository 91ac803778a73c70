//! The sheets of the plan and of the calculations behind it. What the program finds by planning every half-hour stands as
//! a value; what follows from it by formula is a formula.

use rust_xlsxwriter::XlsxError;

use super::emit::{List, lists};
use super::inputs::{Inputs, word_of_one};
use super::looks::{self, Shown, Tone};
use super::pen::Pen;
use super::places::{Operand, Place, Places, Sheet};
use super::team::{self, Table};
use super::work::Work;
use crate::model::formula::{Axis, Kind, QuantityId, book};
use crate::model::scenario::Scenario;

const HEADS: u32 = 3;
/// The first column of values.
const VALUES: u16 = 3;

/// A row of cells with the values of an operand.
#[derive(Clone, Copy, Debug)]
struct Row {
    row: u32,
    operand: Operand,
}

/// A part of a sheet.
struct Part {
    row: u32,
    /// The text of its head.
    key: &'static str,
    /// What its rows have values of.
    axis: Axis,
    rows: Vec<Row>,
}

/// The parts of both sheets.
pub(super) struct Plan {
    plan: Vec<Part>,
    calculation: Vec<Part>,
    lists: Vec<List>,
    /// First free row below the calculations.
    end: u32,
}

/// What a quantity is in these sheets.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Found,
    /// A formula of the plan, which bills go by.
    People,
    /// A step on the way.
    Step,
    Choice,
    Elsewhere,
}

fn role(id: QuantityId) -> Role {
    match book().quantity(id).kind {
        Kind::Figure { .. } if Some(id) == team::chosen() => Role::People,
        Kind::Figure { .. } => Role::Found,
        Kind::Formula { stored: Some(_), .. } => Role::People,
        Kind::Formula { .. } => Role::Step,
        Kind::Choice(_) => Role::Choice,
        Kind::Input(_) | Kind::Line { .. } | Kind::Payment { .. } => Role::Elsewhere,
    }
}

/// Gives out rows from top to bottom.
struct Placing<'a> {
    scenario: &'a Scenario,
    places: &'a mut Places,
    next: u32,
}

impl Placing<'_> {
    /// A part with a row for each operand; none without any.
    fn part(&mut self, sheet: Sheet, key: &'static str, axis: Axis, operands: Vec<Operand>) -> Option<Part> {
        let row = self.next;
        let mut rows = Vec::new();
        for operand in operands {
            self.next += 1;
            let place = Place::across(sheet, self.next, VALUES, axis.length(self.scenario));
            self.places.put(operand, place, name(operand).as_deref());
            rows.push(Row { row: self.next, operand });
        }
        if rows.is_empty() {
            return None;
        }
        self.next += 2;
        Some(Part { row, key, axis, rows })
    }
}

/// What the cells of an operand are called: by its id; a choice is asked for as a number beside the input of its id.
fn name(operand: Operand) -> Option<String> {
    let Operand::Quantity(id) = operand else { return None };
    let id_of = &book().quantity(id).id;
    Some(if role(id) == Role::Choice { format!("choice.{id_of}") } else { id_of.clone() })
}

impl Plan {
    /// Gives every figure, formula and list its cells.
    pub fn place(scenario: &Scenario, places: &mut Places) -> Self {
        let lists = lists();
        let of = |wanted: Role, axis: Axis| -> Vec<Operand> {
            let found = book().quantities().filter(|(id, quantity)| role(*id) == wanted && quantity.axis == axis);
            found.map(|(id, _)| Operand::Quantity(id)).collect()
        };
        let with_lists = |mut operands: Vec<Operand>, axis: Axis| {
            operands.extend(lists.iter().filter(|list| list.axis == axis).map(|list| Operand::List(list.node)));
            operands
        };
        let mut placing = Placing { scenario, places, next: HEADS + 1 };
        let mut add = |key, axis, operands| placing.part(Sheet::Plan, key, axis, operands);
        let plan = [
            add("workbook-plan-found", Axis::One, of(Role::Found, Axis::One)),
            add("workbook-plan-found_months", Axis::Months, of(Role::Found, Axis::Months)),
            add("workbook-plan-follows", Axis::One, of(Role::People, Axis::One)),
            add("workbook-plan-follows_months", Axis::Months, of(Role::People, Axis::Months)),
        ];
        let plan = plan.into_iter().flatten().collect();
        placing.next = HEADS + 1;
        let mut add = |key, axis, operands| placing.part(Sheet::Calculation, key, axis, operands);
        let months = with_lists(of(Role::Step, Axis::Months), Axis::Months);
        let channels = with_lists(of(Role::Choice, Axis::Channels), Axis::Channels);
        let calculation = [
            add("workbook-calculation-steps", Axis::One, of(Role::Step, Axis::One)),
            add("workbook-calculation-choices", Axis::One, of(Role::Choice, Axis::One)),
            add("workbook-calculation-months", Axis::Months, months),
            add("workbook-calculation-channels", Axis::Channels, channels),
            add("workbook-calculation-languages", Axis::Languages, with_lists(Vec::new(), Axis::Languages)),
        ];
        let calculation = calculation.into_iter().flatten().collect();
        let end = placing.next;
        Self { plan, calculation, lists, end }
    }

    /// The sheet of the plan.
    pub fn write_plan(&self, work: &Work<'_>, inputs: &Inputs, footer: &str) -> Result<Pen, XlsxError> {
        let table = Table::new(self.end, work);
        let writing = Writing { work, inputs, table: &table, lists: &self.lists };
        writing.sheet(Sheet::Plan, &self.plan, "workbook-plan-about", footer)
    }

    /// The sheet of the calculations.
    pub fn write_calculation(&self, work: &Work<'_>, inputs: &Inputs, footer: &str) -> Result<Pen, XlsxError> {
        let table = Table::new(self.end, work);
        let writing = Writing { work, inputs, table: &table, lists: &self.lists };
        let mut pen = writing.sheet(Sheet::Calculation, &self.calculation, "workbook-calculation-about", footer)?;
        table.write(&mut pen, work)?;
        Ok(pen)
    }
}

struct Writing<'a> {
    work: &'a Work<'a>,
    inputs: &'a Inputs,
    table: &'a Table,
    lists: &'a [List],
}

impl Writing<'_> {
    fn sheet(&self, sheet: Sheet, parts: &[Part], about: &str, footer: &str) -> Result<Pen, XlsxError> {
        let text = self.work.text;
        let mut pen = Pen::new(sheet, &self.work.places, &sheet.name(text), footer)?;
        pen.words(1, 0, &text.get(about), &looks::about())?;
        pen.widths(&[46.0, 34.0, 14.0])?;
        for column in VALUES..VALUES + 12 {
            pen.sheet.set_column_width(column, 12.5)?;
        }
        let head = |key: &str| text.get(&format!("workbook-head-{key}"));
        pen.heads(HEADS, &[head("figure"), head("id"), head("unit")], &[head("value")])?;
        for part in parts {
            for column in 0..VALUES {
                let words = if column == 0 { text.get(part.key) } else { String::new() };
                pen.words(part.row, column, &words, &looks::part())?;
            }
            for (column, item) in (VALUES..).zip(self.work.items(part.axis)) {
                pen.words(part.row, column, &item, &looks::part_number())?;
            }
            for row in &part.rows {
                self.row(row, sheet, &mut pen)?;
            }
        }
        Ok(pen)
    }

    fn row(&self, row: &Row, sheet: Sheet, pen: &mut Pen) -> Result<(), XlsxError> {
        let (label, id, unit) = describe(row.operand, self.lists, self.work);
        pen.words(row.row, 0, &label, &looks::label())?;
        pen.words(row.row, 1, &id, &looks::remark())?;
        pen.words(row.row, 2, &self.work.unit(&unit), &looks::remark())?;
        let shown = Shown::of_unit(&unit);
        let values = self.work.first().values(row.operand);
        for (item, value) in values.into_iter().enumerate() {
            let column = VALUES + item as u16;
            match self.formula(row.operand, item, sheet) {
                Some(formula) => {
                    pen.formula(row.row, column, &formula, value, &looks::number(Tone::Formula, shown))?;
                }
                None => pen.number(row.row, column, value, &looks::number(Tone::Found, shown))?,
            }
        }
        Ok(())
    }

    /// The formula of a cell; none for what the program finds.
    fn formula(&self, operand: Operand, item: usize, sheet: Sheet) -> Option<String> {
        let reader = self.work.reader(sheet);
        let id = match operand {
            Operand::List(node) => return Some(reader.node(node, item)),
            Operand::Quantity(id) => id,
        };
        if Some(id) == team::chosen() {
            return Some(self.table.formula(&reader));
        }
        let quantity = book().quantity(id);
        if let Kind::Choice(read) = quantity.kind {
            let word = word_of_one(self.work.known.scenario(), &quantity.id, read, self.work.text)?;
            let (row, column) = self.inputs.cell(&quantity.id)?;
            let cell = self.work.places.reference(Some(sheet), Sheet::Inputs, row, column);
            return Some(format!("IF({cell}={},1,0)", self.work.quoted(&word)));
        }
        reader.formula(id, item)
    }
}

/// Label, id and unit of an operand.
pub(super) fn describe(operand: Operand, lists: &[List], work: &Work<'_>) -> (String, String, String) {
    match operand {
        Operand::Quantity(id) => {
            let quantity = book().quantity(id);
            (work.label(id), quantity.id.clone(), quantity.unit.to_string())
        }
        Operand::List(node) => {
            let list = lists.iter().find(|list| list.node == node);
            let owner = list.map_or_else(String::new, |list| work.label(list.owner));
            let number = list.map_or(1, |list| list.number).to_string();
            let label = work.text.with("workbook-list", &[("formula", &owner), ("number", &number)]);
            (label, String::new(), book().unit(node).to_string())
        }
    }
}
