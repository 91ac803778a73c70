//! The sheet of inputs: each in a named cell, with its source and the user's own note, and how far the workbook follows a
//! change of it.

use rust_xlsxwriter::{DataValidation, XlsxError};

use super::follows::{Follows, follows};
use super::looks::{self, Shown, Tone};
use super::pen::Pen;
use super::places::{Operand, Place, Places, Sheet};
use super::work::Work;
use crate::model::formula::{Kind, Read, book};
use crate::model::parameters::{self, Group, Parameter, Value};
use crate::model::scenario::{BlendedUnit, Day, Form, Scenario, ServiceWindow, StartOfYears};
use crate::report::parameters::source;
use crate::report::values;
use crate::text::Text;

const HEADS: u32 = 3;
/// Columns of the sheet.
const VALUE: u16 = 1;
/// Widths of columns whose words may take several lines, in characters.
const VALUE_WIDTH: f64 = 22.0;
const NOTE_WIDTH: f64 = 40.0;
const SOURCE_WIDTH: f64 = 56.0;

/// The rows of the sheet.
pub(super) struct Inputs {
    rows: Vec<Row>,
}

/// One cell of an input.
struct Row {
    row: u32,
    /// None: the head of a group.
    input: Option<&'static Parameter>,
    /// With the name of the item: `demand.channels[Phone].share`.
    id: String,
    label: String,
    held: Held,
}

enum Held {
    Nothing,
    Number(f64),
    Words(String),
}

impl Inputs {
    /// Gives every input its row, and every cell its name.
    pub fn place(scenario: &Scenario, text: &Text, places: &mut Places) -> Self {
        let mut inputs = Self { rows: Vec::new() };
        let mut next = HEADS + 1;
        let mut last: Option<Group> = None;
        for input in parameters::all() {
            let items = items(scenario, input, text);
            if items.is_empty() {
                continue;
            }
            if last != Some(input.group) {
                last = Some(input.group);
                let label = text.get(&format!("group-{}", input.group.id()));
                inputs.rows.push(Row { row: next, input: None, id: String::new(), label, held: Held::Nothing });
                next += 1;
            }
            let place = Place::down(Sheet::Inputs, next, VALUE, items.len());
            let is_list = input.id.contains("[]") || items.len() > 1;
            let quantity = book().find(&input.id).filter(|id| matches!(book().quantity(*id).kind, Kind::Input(_)));
            match quantity {
                Some(id) => places.put(Operand::Quantity(id), place.clone(), Some(&input.id)),
                None => {
                    places.name(&input.id, &place);
                }
            }
            for (number, (id, label, held)) in (1..).zip(items) {
                if is_list {
                    let (list, field) = input.id.split_once("[]").unwrap_or((&input.id, ""));
                    let item = Place::across(Sheet::Inputs, next, VALUE, 1);
                    places.name(&format!("{list}.{number}{field}"), &item);
                }
                inputs.rows.push(Row { row: next, input: Some(input), id, label, held });
                next += 1;
            }
        }
        inputs
    }

    /// The cell of an input that is no list.
    pub fn cell(&self, id: &str) -> Option<(u32, u16)> {
        self.rows.iter().find(|row| row.id == id).map(|row| (row.row, VALUE))
    }

    pub fn write(&self, work: &Work<'_>, footer: &str) -> Result<Pen, XlsxError> {
        let text = work.text;
        let mut pen = Pen::new(Sheet::Inputs, &work.places, &text.get("workbook-sheet-inputs"), footer)?;
        pen.words(1, 0, &text.get("workbook-inputs-about"), &looks::about())?;
        pen.widths(&[34.0, VALUE_WIDTH, 16.0, 44.0, NOTE_WIDTH, SOURCE_WIDTH, 42.0])?;
        let head = |key: &str| text.get(&format!("workbook-head-{key}"));
        pen.heads(HEADS, &[head("input")], &[head("value")])?;
        for (column, key) in (2u16..).zip(["unit", "follows", "note", "source", "id"]) {
            pen.words(HEADS, column, &head(key), &looks::remark_head())?;
        }
        for row in &self.rows {
            self.write_row(row, &mut pen, work)?;
        }
        Ok(pen)
    }

    fn write_row(&self, row: &Row, pen: &mut Pen, work: &Work<'_>) -> Result<(), XlsxError> {
        let (text, scenario) = (work.text, work.known.scenario());
        let Some(input) = row.input else {
            for column in 0..7 {
                pen.words(row.row, column, if column == 0 { &row.label } else { "" }, &looks::part())?;
            }
            return Ok(());
        };
        pen.words(row.row, 0, &row.label, &looks::label())?;
        let follows = follows(scenario, &input.id);
        let tone = if follows == Follows::Nowhere || is_kept(&input.id) { Tone::Found } else { Tone::Input };
        match &row.held {
            Held::Nothing => {}
            Held::Number(value) => {
                pen.number(row.row, VALUE, *value, &looks::number(tone, Shown::of_input(&input.unit)))?;
            }
            Held::Words(words) => pen.words(row.row, VALUE, words, &looks::word(tone).set_text_wrap())?,
        }
        let choices = choices(&input.id);
        if tone == Tone::Input && !choices.is_empty() {
            let shown = choices.iter().map(|value| values::value(value, &input.unit, text));
            let shown: Vec<String> = shown.collect();
            pen.sheet.add_data_validation(
                row.row,
                VALUE,
                row.row,
                VALUE,
                &DataValidation::new().allow_list_strings(&shown)?,
            )?;
        }
        let unit = if matches!(row.held, Held::Number(_)) { text.unit(&input.unit) } else { String::new() };
        pen.words(row.row, 2, &unit, &looks::remark())?;
        let said = match follows {
            _ if input.id == "budget.visible" => {
                text.with("workbook-follows-budget", &[("sheet", &Sheet::Bills.name(text))])
            }
            Follows::Everywhere => text.get("workbook-follows-everywhere"),
            Follows::AllBut(sourcing) => {
                let option = text.get(&format!("sourcing-{}.short", sourcing.id()));
                text.with("workbook-follows-all_but", &[("option", &option)])
            }
            Follows::Nowhere => text.get("workbook-follows-nowhere"),
        };
        pen.words(row.row, 3, &said, &looks::remark())?;
        let own = scenario.source(&row.id).unwrap_or_default();
        pen.words(row.row, 4, own, &looks::long_remark(own))?;
        let sources: Vec<String> = input.sources.iter().map(|one| source(one, text)).collect();
        let sources = sources.join("; ");
        pen.words(row.row, 5, &sources, &looks::long_remark(&sources))?;
        let mut cells = vec![(sources.as_str(), SOURCE_WIDTH - 2.0)];
        cells.extend(looks::may_wrap(own).then_some((own, NOTE_WIDTH - 2.0)));
        if let Held::Words(words) = &row.held {
            cells.push((words, VALUE_WIDTH - 1.0));
        }
        pen.fit(row.row, &cells)?;
        pen.words(row.row, 6, &row.id, &looks::remark())
    }
}

/// Whether an input is shown here and changed elsewhere.
fn is_kept(id: &str) -> bool {
    id == "budget.visible"
}

/// The cells of an input: id, label, value. None for a threshold that no rule asks for.
fn items(scenario: &Scenario, input: &'static Parameter, text: &Text) -> Vec<(String, String, Held)> {
    let id = &input.id;
    let demand = &scenario.demand;
    if let Some((list, field)) = id.split_once("[].") {
        let names: Vec<&str> = if list == "demand.channels" {
            demand.channels.iter().map(|channel| channel.name.as_str()).collect()
        } else {
            demand.languages.iter().map(|language| language.name.as_str()).collect()
        };
        let item = |name: &str| {
            let id = format!("{list}[{name}].{field}");
            let held = match scenario.value(&id)? {
                Value::Number(value) => Held::Number(value),
                value => Held::Words(values::value(&value, &input.unit, text)),
            };
            Some((id.clone(), text.input_of(&id), held))
        };
        return names.into_iter().filter_map(item).collect();
    }
    match scenario.value(id) {
        None => Vec::new(),
        Some(Value::Number(value)) => vec![(id.clone(), text.input(id), Held::Number(value))],
        Some(Value::Numbers(numbers)) => {
            let count = numbers.len();
            let item = |(place, value): (usize, f64)| {
                let name = match count {
                    12 => text.get(&format!("month-{}.short", place + 1)),
                    7 => Day::ALL.get(place).map_or_else(String::new, |day| text.get(&format!("day-{day:?}.short"))),
                    _ => format!("{place:02}:00"),
                };
                (id.clone(), format!("{}, {name}", text.input(id)), Held::Number(value))
            };
            numbers.into_iter().enumerate().map(item).collect()
        }
        Some(value) => {
            let words = values::value(&value, &input.unit, text);
            vec![(id.clone(), text.input(id), Held::Words(words))]
        }
    }
}

/// The values among which an input chooses; empty for any other input.
pub(super) fn choices(id: &str) -> Vec<Value> {
    match id {
        "outsourcing.form" => Form::ALL.map(Value::Form).to_vec(),
        "hybrid.blended_unit" => [BlendedUnit::Minute, BlendedUnit::Contact].map(Value::Unit).to_vec(),
        "staffing.service_window" => ServiceWindow::ALL.map(Value::Window).to_vec(),
        "years.start" => [StartOfYears::Existing, StartOfYears::Greenfield].map(Value::Start).to_vec(),
        "years.transfer_of_undertaking" => [true, false].map(Value::Switch).to_vec(),
        _ => Vec::new(),
    }
}

/// The words of the choice for which the book reads a 1.
pub(super) fn word_of_one(scenario: &Scenario, id: &str, read: Read, text: &Text) -> Option<String> {
    let Read::One(read) = read else { return None };
    let is_one = |value: &Value| {
        let mut other = scenario.clone();
        other.set_value(id, value.clone()) && read(&other) != 0.0
    };
    choices(id).into_iter().find(is_one).map(|value| values::value(&value, "choice", text))
}
