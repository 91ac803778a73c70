//! What all sheets are written from.

use jiff::civil::Date;

use super::places::{Operand, Places, Reader, Sheet};
use super::plans::YearPlan;
use crate::model::formula::{Axis, Kind, QuantityId, book};
use crate::report::known::Known;
use crate::text::{Text, key_of};

/// What is known, the day, the plans of the years, the texts, and where everything stands.
pub(super) struct Work<'a> {
    pub known: &'a Known<'a>,
    pub date: Date,
    pub text: &'a Text,
    pub plans: Vec<YearPlan>,
    pub places: Places,
}

impl Work<'_> {
    /// The plan of year 1.
    pub fn first(&self) -> &YearPlan {
        &self.plans[0]
    }

    /// The plan of a year, from 1 on.
    pub fn plan(&self, year: usize) -> &YearPlan {
        self.plans.get(year.saturating_sub(1)).unwrap_or(&self.plans[0])
    }

    /// Whether later years have plans of their own.
    pub fn has_later_plans(&self) -> bool {
        self.plans.len() > 1
    }

    pub fn reader(&self, from: Sheet) -> Reader<'_> {
        Reader::new(&self.places, from)
    }

    /// The cell of a quantity of year 1, by its id.
    pub fn cell(&self, from: Sheet, id: &str) -> String {
        book().find(id).map_or_else(String::new, |id| self.reader(from).cell(Operand::Quantity(id), 0))
    }

    /// The name of a quantity as people read it.
    pub fn label(&self, id: QuantityId) -> String {
        let quantity = book().quantity(id);
        match quantity.kind {
            Kind::Line { .. } | Kind::Payment { .. } => match quantity.id.split('.').nth(1) {
                Some(form) if quantity.id.starts_with("outsourced.") => {
                    format!("{}: {}", self.text.get(&format!("sourcing-{form}.short")), self.text.line(&quantity.id))
                }
                _ => self.text.line(&quantity.id),
            },
            Kind::Input(_) => self.text.input(&quantity.id),
            _ => self.text.find(&key_of(&quantity.id), &[]).unwrap_or_else(|| quantity.id.clone()),
        }
    }

    /// The names of the items of a list.
    pub fn items(&self, axis: Axis) -> Vec<String> {
        let demand = &self.known.scenario().demand;
        match axis {
            Axis::One => vec![String::new()],
            Axis::Months => (1..=12).map(|month| self.text.get(&format!("month-{month}.short"))).collect(),
            Axis::Channels => demand.channels.iter().map(|channel| channel.name.clone()).collect(),
            Axis::Languages => demand.languages.iter().map(|language| language.name.clone()).collect(),
        }
    }

    /// The unit of a quantity as people read it; none for a plain number.
    pub fn unit(&self, unit: &str) -> String {
        if unit == "1" { String::new() } else { self.text.unit(unit) }
    }

    /// Words inside a formula.
    pub fn quoted(&self, words: &str) -> String {
        format!("\"{}\"", words.replace('"', "\"\""))
    }
}
