//! The choice of the permanent team. Which teams can be the cheapest follows from the hours needed and not from prices, so
//! the program lists them, and the workbook weighs what they cost.

use rust_xlsxwriter::XlsxError;

use super::looks::{self, Shown, Tone};
use super::pen::{HEAD, Pen};
use super::places::{Operand, Place, Reader, Sheet};
use super::plans::YearPlan;
use super::work::Work;
use crate::model::formula::{QuantityId, book};
use crate::model::plan::Capacity;

/// The figure that is chosen.
pub(super) const TEAM: &str = "plan.permanent_hours_per_month";

/// What the workbook reads to weigh the teams: what an hour costs, permanent and from an agency, and what it costs to train
/// who comes for the busiest month.
const WEIGHED: [&str; 4] =
    ["team.permanent_cost", "team.agency_cost", "team.agency_learning", "time.fte_hours_per_month"];

/// Whether the workbook works a figure out anew when one of the quantities changes that it is found from.
pub(super) fn is_followed(figure: &str, name: &str) -> bool {
    figure == TEAM && WEIGHED.contains(&name)
}

/// The quantity that is chosen.
pub(super) fn chosen() -> Option<QuantityId> {
    book().find(TEAM)
}

/// The cost of a team in a year, from cells with its hours a month, the hours a year that it lacks, and those of the month that
/// lacks the most. Cut off far below a cent, so that two teams of one cost are a tie.
pub(super) fn cost(reader: &Reader<'_>, [hours, short, peak]: [&str; 3]) -> String {
    let [permanent, agency, learning, fte] =
        WEIGHED.map(|id| book().find(id).map_or_else(String::new, |id| reader.cell(Operand::Quantity(id), 0)));
    format!("ROUND({hours}*{permanent}+{short}*{agency}+{peak}/{fte}*{learning},4)")
}

/// The same as the program gives it.
pub(super) fn costs(plan: &YearPlan, team: Capacity) -> f64 {
    let [permanent, agency, learning, fte] = WEIGHED.map(|id| plan.named(id));
    team.permanent * permanent + team.short * agency + team.peak / fte * learning
}

/// The hours of the cheapest team, on a tie the first and so the largest, from the lists of hours and costs.
pub(super) fn choice(hours: &str, costs: &str) -> String {
    // Among one there is no choice, and some programs find nothing in a list of one cell.
    if !hours.contains(':') {
        return hours.to_owned();
    }
    format!("INDEX({hours},MATCH(MIN({costs}),{costs},0))")
}

/// The table of teams on the sheet of calculations.
pub(super) struct Table {
    row: u32,
    length: usize,
}

impl Table {
    /// The table from a row on, for the teams of year 1.
    pub fn new(row: u32, work: &Work<'_>) -> Self {
        Self { row, length: work.first().teams.len() }
    }

    fn column(&self, column: u16) -> Place {
        Place::down(Sheet::Calculation, self.row + 2, column, self.length)
    }

    /// The formula of the hours chosen, on another sheet.
    pub fn formula(&self, reader: &Reader<'_>) -> String {
        let area = |column| reader.places.area(Some(reader.from), &self.column(column));
        choice(&area(3), &area(6))
    }

    pub fn write(&self, pen: &mut Pen, work: &Work<'_>) -> Result<(), XlsxError> {
        let text = work.text;
        let reader = work.reader(Sheet::Calculation);
        pen.words(self.row, 0, &text.get("workbook-team"), &looks::part())?;
        pen.words(self.row + 1, 0, &text.get("workbook-team.about"), &looks::about().set_text_wrap())?;
        pen.sheet.set_row_height(self.row + 1, HEAD)?;
        for (column, key) in (3..).zip(["hours", "short", "peak", "cost"]) {
            let head = text.get(&format!("workbook-team-{key}"));
            pen.words(self.row + 1, column, &head, &looks::number_head())?;
        }
        let found = looks::number(Tone::Found, Shown::Figure);
        for (row, team) in (self.row + 2..).zip(&work.first().teams) {
            pen.number(row, 3, team.permanent, &found)?;
            pen.number(row, 4, team.short, &found)?;
            pen.number(row, 5, team.peak, &found)?;
            let cell = |column| reader.places.reference(Some(Sheet::Calculation), Sheet::Calculation, row, column);
            let result = costs(work.first(), *team);
            let cost = cost(&reader, [&cell(3), &cell(4), &cell(5)]);
            pen.formula(row, 6, &cost, result, &looks::number(Tone::Formula, Shown::Cents))?;
        }
        Ok(())
    }
}
