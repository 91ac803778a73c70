//! The sheet of the later years: where the volume grows, each year has a plan of its own, found by the program, and from
//! it the same formulas as in year 1, a column a year.

use rust_xlsxwriter::XlsxError;

use super::emit::{List, lists};
use super::looks::{self, Shown, Tone};
use super::pen::Pen;
use super::places::{FIRST_LATER_COLUMN, Operand, Place, Places, Reader, Sheet};
use super::plan::describe;
use super::plans::YearPlan;
use super::team;
use super::work::Work;
use crate::model::formula::{Kind, QuantityId, Stage, book};
use crate::report::years::year_name;

const HEADS: u32 = 3;

/// Figures of which the years pay for what is more than ever before.
const GROWING: [&str; 5] =
    ["plan.devices", "plan.workplaces", "supplier.dedicated_core", "supplier.blended_core", "supplier.hybrid_core"];

/// What stands in some rows.
#[derive(Clone, Copy, PartialEq)]
enum What {
    Operand(Operand),
    /// Hours a month of each permanent team, hours a year that it lacks, those of the month that lacks the most, and what it costs.
    TeamHours,
    TeamShort,
    TeamPeak,
    TeamCost,
    /// What a figure is more than ever before.
    Increase(QuantityId),
}

/// Rows of the sheet that belong together.
struct Rows {
    row: u32,
    length: usize,
    what: What,
}

/// The rows of the sheet.
pub(super) struct LaterYears {
    rows: Vec<Rows>,
    lists: Vec<List>,
}

impl LaterYears {
    /// Gives rows to all that depends on the volume; none where it stays.
    pub fn place(plans: &[YearPlan], places: &mut Places) -> Option<Self> {
        if plans.len() < 2 {
            return None;
        }
        let lists = lists();
        let teams = plans.iter().map(|plan| plan.teams.len()).max().unwrap_or(1);
        let mut rows = Vec::new();
        let mut next = HEADS + 1;
        let mut add = |what: What, length: usize| {
            rows.push(Rows { row: next, length, what });
            next += length as u32;
        };
        let months = |operand: Operand| plans[0].values(operand).len();
        let mut later = |is_wanted: &dyn Fn(&Kind) -> bool| {
            for (id, quantity) in book().quantities() {
                if quantity.stage > Stage::Scenario && Some(id) != team::chosen() && is_wanted(&quantity.kind) {
                    add(What::Operand(Operand::Quantity(id)), months(Operand::Quantity(id)));
                }
            }
        };
        later(&|kind| matches!(kind, Kind::Input(_)));
        later(&|kind| matches!(kind, Kind::Figure { .. }));
        later(&|kind| matches!(kind, Kind::Formula { .. }));
        later(&|kind| matches!(kind, Kind::Line { .. }));
        for list in lists.iter().filter(|list| book().stage(list.node) > Stage::Scenario) {
            add(What::Operand(Operand::List(list.node)), months(Operand::List(list.node)));
        }
        for id in GROWING.iter().filter_map(|id| book().find(id)) {
            add(What::Increase(id), 1);
        }
        if let Some(id) = team::chosen() {
            add(What::Operand(Operand::Quantity(id)), 1);
        }
        [What::TeamHours, What::TeamShort, What::TeamPeak, What::TeamCost]
            .into_iter()
            .for_each(|what| add(what, teams));
        for rows in &rows {
            match rows.what {
                What::Operand(operand) => places.put_later(operand, rows.row, rows.length),
                What::Increase(id) => places.put_increase(id, rows.row),
                What::TeamHours | What::TeamShort | What::TeamPeak | What::TeamCost => {}
            }
        }
        Some(Self { rows, lists })
    }

    fn column(year: usize) -> u16 {
        FIRST_LATER_COLUMN + year.saturating_sub(2) as u16
    }

    pub fn write(&self, work: &Work<'_>, footer: &str) -> Result<Pen, XlsxError> {
        let text = work.text;
        let mut pen = Pen::new(Sheet::LaterYears, &work.places, &Sheet::LaterYears.name(text), footer)?;
        pen.words(1, 0, &text.get("workbook-later_years-about"), &looks::about())?;
        pen.widths(&[52.0, 36.0, 14.0])?;
        let head = |key: &str| text.get(&format!("workbook-head-{key}"));
        let years: Vec<String> = (2..=work.plans.len()).map(|year| year_name(year, text)).collect();
        pen.heads(HEADS, &[head("figure"), head("id"), head("unit")], &years)?;
        for year in 2..=work.plans.len() {
            pen.sheet.set_column_width(Self::column(year), 14.0)?;
        }
        for rows in &self.rows {
            self.write_labels(rows, &mut pen, work)?;
            for year in 2..=work.plans.len() {
                for item in 0..rows.length {
                    self.write_cell(rows, year, item, &mut pen, work)?;
                }
            }
        }
        Ok(pen)
    }

    fn write_labels(&self, rows: &Rows, pen: &mut Pen, work: &Work<'_>) -> Result<(), XlsxError> {
        let text = work.text;
        let (label, id, unit) = match rows.what {
            What::Operand(operand) => describe(operand, &self.lists, work),
            What::TeamHours => (text.get("workbook-team-hours"), String::new(), "h/month".to_owned()),
            What::TeamShort => (text.get("workbook-team-short"), String::new(), "h/year".to_owned()),
            What::TeamPeak => (text.get("workbook-team-peak"), String::new(), "h/month".to_owned()),
            What::TeamCost => (text.get("workbook-team-cost"), String::new(), "EUR/year".to_owned()),
            What::Increase(id) => {
                let (label, id, unit) = describe(Operand::Quantity(id), &self.lists, work);
                (text.with("workbook-increase", &[("figure", &label)]), id, unit)
            }
        };
        let is_months = matches!(rows.what, What::Operand(_)) && rows.length == 12;
        for item in 0..rows.length {
            let row = rows.row + item as u32;
            let of_item = match rows.length {
                1 => label.clone(),
                _ if is_months => format!("{label}, {}", text.get(&format!("month-{}.short", item + 1))),
                _ => format!("{label}, {}", item + 1),
            };
            pen.words(row, 0, &of_item, &looks::label())?;
            pen.words(row, 1, &id, &looks::remark())?;
            pen.words(row, 2, &work.unit(&unit), &looks::remark())?;
        }
        Ok(())
    }

    /// The rows of a kind in one year's column.
    fn area(&self, what: What, year: usize, places: &Places) -> String {
        let rows = self.rows.iter().find(|rows| rows.what == what);
        let place = rows.map(|rows| Place::down(Sheet::LaterYears, rows.row, Self::column(year), rows.length));
        place.map_or_else(String::new, |place| places.area(Some(Sheet::LaterYears), &place))
    }

    fn write_cell(
        &self,
        rows: &Rows,
        year: usize,
        item: usize,
        pen: &mut Pen,
        work: &Work<'_>,
    ) -> Result<(), XlsxError> {
        let (row, column) = (rows.row + item as u32, Self::column(year));
        let reader = work.reader(Sheet::LaterYears).of_year(year);
        let plan = work.plan(year);
        // A year with fewer teams than another names its last one again.
        let team = plan.teams.get(item.min(plan.teams.len().saturating_sub(1))).copied().unwrap_or_default();
        let formula = looks::number(Tone::Formula, Shown::Figure);
        let found = looks::number(Tone::Found, Shown::Figure);
        match rows.what {
            What::TeamHours => pen.number(row, column, team.permanent, &found),
            What::TeamShort => pen.number(row, column, team.short, &found),
            What::TeamPeak => pen.number(row, column, team.peak, &found),
            What::TeamCost => {
                let cell = |rows: Option<&Rows>| {
                    let row = rows.map_or(0, |rows| rows.row + item as u32);
                    work.places.reference(Some(Sheet::LaterYears), Sheet::LaterYears, row, column)
                };
                let of = |what: What| cell(self.rows.iter().find(|rows| rows.what == what));
                let cells = [What::TeamHours, What::TeamShort, What::TeamPeak].map(of);
                let cost = team::cost(&reader, cells.each_ref().map(String::as_str));
                pen.formula(row, column, &cost, team::costs(plan, team), &formula)
            }
            What::Increase(id) => {
                let (more, result) = increase(id, year, &reader, work);
                pen.formula(row, column, &more, result, &formula)
            }
            What::Operand(operand) => {
                let value = plan.value(operand, item);
                let shown = match operand {
                    Operand::Quantity(id) => Shown::of_unit(&book().quantity(id).unit.to_string()),
                    Operand::List(_) => Shown::Figure,
                };
                match self.formula(operand, item, year, &reader) {
                    Some(text) => pen.formula(row, column, &text, value, &looks::number(Tone::Formula, shown)),
                    None => pen.number(row, column, value, &looks::number(Tone::Found, shown)),
                }
            }
        }
    }

    fn formula(&self, operand: Operand, item: usize, year: usize, reader: &Reader<'_>) -> Option<String> {
        match operand {
            Operand::List(node) => Some(reader.node(node, item)),
            Operand::Quantity(id) if Some(id) == team::chosen() => {
                let area = |what| self.area(what, year, reader.places);
                Some(team::choice(&area(What::TeamHours), &area(What::TeamCost)))
            }
            Operand::Quantity(id) => reader.formula(id, item),
        }
    }
}

/// What a figure of a year is more than in all years before, as a formula and as a value.
fn increase(id: QuantityId, year: usize, reader: &Reader<'_>, work: &Work<'_>) -> (String, f64) {
    let operand = Operand::Quantity(id);
    let cell = |year: usize| reader.of_year(year).cell(operand, 0);
    let before: Vec<String> = (1..year).map(cell).collect();
    let value = |year: usize| work.plan(year).value(operand, 0);
    let highest = (1..year).map(value).fold(0.0, f64::max);
    (format!("MAX(0,{}-MAX({}))", cell(year), before.join(",")), (value(year) - highest).max(0.0))
}
