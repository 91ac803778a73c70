//! How amounts of the years come about: a row in a year, a group, everything paid, and what it is worth today.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::bills::minus;
use super::page::{Explainer, Page, Part, Section, VOLUME};
use super::subject::{Flow, Paid, Subject, option};
use crate::model::bill::{Index, Sourcing};
use crate::model::error::ModelError;
use crate::model::formula::book;
use crate::model::scenario::Form;
use crate::model::years::{BOOK_VALUE, CashFlow, Row, RowId, Years};
use crate::report::groups;
use crate::text::Text;

/// The name of a row.
pub(super) fn row_name(id: RowId, text: &Text) -> String {
    text.line(id.id())
}

/// The name of a year, or that it is all of them.
pub(super) fn year_name(year: Option<usize>, text: &Text) -> String {
    match year {
        Some(year) => text.with("flow-year", &[("year", &year.to_string())]),
        None => text.get("flow-all"),
    }
}

/// What a form costs over the years less what in-house does, at today's value.
pub(super) fn difference(it: &Explainer<'_>, form: Form) -> Option<Page> {
    let years = it.known.years()?;
    let of = |sourcing: Sourcing| {
        let flow = Flow { sourcing, of: Paid::Cash, year: None, present: true };
        (option(sourcing, it.text), years.of_option(sourcing).present_value, Subject::Flow(flow))
    };
    let (form, in_house) = (of(Sourcing::Outsourced(form)), of(Sourcing::InHouse));
    let difference = form.1 - in_house.1;
    Some(minus(it, difference, form, in_house, it.signed(difference)))
}

/// The page of an amount of the years; none while there are no years, or no such row.
pub(super) fn flow(it: &Explainer<'_>, asked: &Flow) -> Result<Option<Page>, ModelError> {
    let Some(years) = it.known.years() else { return Ok(None) };
    let page = Sheet { it, years, asked, flow: years.of_option(asked.sourcing) };
    if asked.year.is_some_and(|year| year > years.horizon) {
        return Ok(None);
    }
    Ok(match (&asked.of, asked.year) {
        (Paid::Row(id), Some(year)) => {
            page.flow.rows.iter().find(|row| row.id == *id).map(|row| page.amount(row, year))
        }
        (Paid::Row(_) | Paid::Cash, None) => Some(page.by_year()),
        (Paid::SoFar, _) => Some(page.by_year()),
        (Paid::Group(_), _) | (Paid::Cash, Some(_)) => Some(page.by_row()),
    })
}

/// The amounts of an option, as they are asked for.
struct Sheet<'k, 'a> {
    it: &'k Explainer<'a>,
    years: &'a Years,
    asked: &'k Flow,
    flow: &'a CashFlow,
}

impl Sheet<'_, '_> {
    /// An amount of a year as it is asked for.
    fn shown(&self, amount: Decimal, year: usize) -> Decimal {
        if self.asked.present { self.years.growth.present(amount, year) } else { amount }
    }

    fn same(&self, of: Paid, year: Option<usize>) -> Subject {
        Subject::Flow(Flow { of, year, ..self.asked.clone() })
    }

    /// What of the flow is paid in a year.
    fn in_year(&self, year: usize) -> Decimal {
        let of_rows = |keep: &dyn Fn(&Row) -> bool| -> Decimal {
            self.flow.rows.iter().filter(|row| keep(row)).filter_map(|row| row.amounts.get(year)).sum()
        };
        let amount = match &self.asked.of {
            Paid::Row(id) => of_rows(&|row| row.id == *id),
            Paid::Group(key) => of_rows(&|row| groups::of_row(self.asked.sourcing, row.id) == *key),
            Paid::Cash | Paid::SoFar => self.flow.cash.get(year).copied().unwrap_or_default(),
        };
        self.shown(amount, year)
    }

    /// Year by year: all of them, or those up to the one that is asked for.
    fn by_year(&self) -> Page {
        let text = self.it.text;
        let last = self.asked.year.unwrap_or(self.years.horizon);
        let of = match &self.asked.of {
            Paid::SoFar => Paid::Cash,
            other => other.clone(),
        };
        let parts: Vec<(usize, Decimal)> = (0..=last).map(|year| (year, self.in_year(year))).collect();
        let sum: Decimal = parts.iter().map(|(_, amount)| amount).sum();
        let part = |(year, amount): (usize, Decimal)| {
            Part::new(year_name(Some(year), text), text.cents(amount)).to(self.same(of.clone(), Some(year)))
        };
        let mut notes = self.worth();
        if self.asked.present && self.asked.of == Paid::Cash {
            notes.push(text.get("explained-present.about"));
        }
        Page {
            value: text.cents(sum),
            notes,
            sections: vec![Section {
                title: text.get("explained-sum_of_years"),
                parts: parts.into_iter().map(part).collect(),
            }],
            ..Page::default()
        }
    }

    /// Row by row of one year, or of all years.
    fn by_row(&self) -> Page {
        let text = self.it.text;
        let belongs = |row: &&Row| match &self.asked.of {
            Paid::Group(key) => groups::of_row(self.asked.sourcing, row.id) == *key,
            _ => true,
        };
        let years: Vec<usize> = self.asked.year.map_or_else(|| (0..=self.years.horizon).collect(), |year| vec![year]);
        let amount = |row: &Row| -> Decimal {
            years.iter().filter_map(|year| Some(self.shown(*row.amounts.get(*year)?, *year))).sum()
        };
        let rows: Vec<(&Row, Decimal)> = self.flow.rows.iter().filter(belongs).map(|row| (row, amount(row))).collect();
        let sum: Decimal = match (&self.asked.of, self.asked.year) {
            // The cash of a year is rounded to the cent.
            (Paid::Cash, Some(year)) => self.in_year(year),
            _ => rows.iter().map(|(_, amount)| amount).sum(),
        };
        let part = |(row, amount): (&Row, Decimal)| {
            Part::new(row_name(row.id, text), text.cents(amount)).to(self.same(Paid::Row(row.id), self.asked.year))
        };
        let paid = rows.into_iter().filter(|(_, amount)| !amount.is_zero());
        Page {
            value: text.cents(sum),
            notes: self.worth(),
            sections: vec![Section { title: text.get("explained-sum"), parts: paid.map(part).collect() }],
            ..Page::default()
        }
    }

    /// That amounts are at today's value, and at which rate.
    fn worth(&self) -> Vec<String> {
        let rate = self.it.text.value(self.it.known.scenario().years.discount, "fraction");
        let note = || self.it.text.with("explained-worth", &[("rate", &rate)]);
        self.asked.present.then(note).into_iter().collect()
    }

    /// One row in one year.
    fn amount(&self, row: &Row, year: usize) -> Page {
        let text = self.it.text;
        let paid = row.amounts.get(year).copied().unwrap_or_default();
        let mut page = Page {
            value: text.cents(self.shown(paid, year)),
            about: Some(text.about_line(row.id.id())),
            ..Page::default()
        };
        let mut parts = Vec::new();
        match row.id {
            RowId::Line(id) => {
                page.notes.push(self.line(row, id, year));
                parts.extend(self.base(row, id, year));
                parts.extend(self.index(row, year));
            }
            id @ RowId::Payment(_) => {
                page.notes.push(self.payment(id, year));
                let quantity = row.id.quantity(self.asked.sourcing);
                if id != BOOK_VALUE && year == 0 && book().find(&quantity).is_some() {
                    parts.push(Part::new(row_name(id, text), text.cents(paid)).to(Subject::Quantity(quantity)));
                }
            }
        }
        if self.asked.present && year > 0 {
            let factor = self.years.growth.present(Decimal::ONE, year).to_f64().unwrap_or_default();
            let rate = text.value(self.it.known.scenario().years.discount, "fraction");
            let (factor, paid) = (text.trimmed(factor, 4), text.euros(paid));
            let values = [("amount", paid.as_str()), ("factor", &factor), ("rate", &rate)];
            page.notes.push(text.plural("flow-why_present", year as u64, &values));
            parts.push(Part::new(text.input("years.discount"), rate).input("years.discount"));
        }
        if !parts.is_empty() {
            page.sections.push(Section { title: text.get("explained-parts"), parts });
        }
        page
    }

    fn volume(&self, year: usize) -> f64 {
        year.checked_sub(1).and_then(|place| self.years.volumes.get(place)).copied().unwrap_or_default()
    }

    /// What the plan of the year makes a line, before it rises with its index; explained at the year's own volume.
    fn base(&self, row: &Row, id: &'static str, year: usize) -> Option<Part> {
        if year == 0 || is_vat(id) {
            return None;
        }
        let (text, volume) = (self.it.text, self.volume(year));
        let paid = row.amounts.get(year).copied().unwrap_or_default();
        let base = paid.checked_div(self.years.growth.index(row.index, year)).unwrap_or_default();
        let subject = Subject::line(self.asked.sourcing, id);
        let subject = if self.volume(1) == volume { subject } else { subject.at(VOLUME, volume) };
        let contacts = text.value_digits(volume, "contacts/month");
        let name = text.with("explained-planned", &[("volume", &contacts)]);
        Some(Part::new(name, text.cents(base)).to(subject))
    }

    /// How much a line has risen since year 1.
    fn index(&self, row: &Row, year: usize) -> Option<Part> {
        let (id, _) = index_of(row.index?);
        let text = self.it.text;
        let factor = self.years.growth.index(row.index, year).to_f64().unwrap_or(1.0);
        let rate = text.value(self.it.known.scenario().number(id)?, "fraction");
        Some(Part::new(text.input(id), format!("{rate} \u{2192} × {}", text.trimmed(factor, 4))).input(id))
    }

    /// What a line of a year's plan is multiplied by.
    fn line(&self, row: &Row, id: &str, year: usize) -> String {
        let text = self.it.text;
        if is_vat(id) {
            return text.get("flow-why_vat");
        }
        let amount = |year: usize| row.amounts.get(year).copied().unwrap_or_default();
        let factor = self.years.growth.index(row.index, year);
        let base = amount(year).checked_div(factor).unwrap_or_default();
        let (base, first) = (text.euros(base), text.euros(amount(1)));
        let given = &self.it.known.scenario().years;
        let planned = if year > 1 && given.volume_growth != 0.0 {
            let (now, before) = (text.number(self.volume(year), 0), text.number(self.volume(1), 0));
            let values = [("amount", first.as_str()), ("base", &base), ("volume", &now), ("before", &before)];
            text.with("flow-why_volume", &values)
        } else {
            text.with("flow-why_first", &[("amount", &first)])
        };
        let Some(index) = row.index else { return format!("{planned} {}", text.get("flow-why_fixed")) };
        if year <= 1 {
            return planned;
        }
        let (id, key) = index_of(index);
        let factor = text.trimmed(factor.to_f64().unwrap_or_default(), 4);
        let rate = text.value(self.it.known.scenario().number(id).unwrap_or_default(), "fraction");
        let values = [("base", base.as_str()), ("index", &text.get(key)), ("rate", &rate), ("factor", &factor)];
        format!("{planned} {}", text.with("flow-why_index", &values))
    }

    /// When a payment is made.
    fn payment(&self, id: RowId, year: usize) -> String {
        let text = self.it.text;
        if id == BOOK_VALUE {
            text.plural("flow-why_book_value", self.years.horizon as u64, &[])
        } else if year == 0 {
            text.get("flow-why_start")
        } else {
            text.with("flow-why_later", &[("year", &year.to_string())])
        }
    }
}

fn is_vat(id: &str) -> bool {
    id == "vat" || id.ends_with(".vat")
}

/// The input that an index follows, and what it is called.
fn index_of(index: Index) -> (&'static str, &'static str) {
    match index {
        Index::Wage => ("years.wage_growth", "flow-index.wage"),
        Index::Price => ("years.price_growth", "flow-index.price"),
        Index::Rate => ("years.rate_growth", "flow-index.rate"),
    }
}
