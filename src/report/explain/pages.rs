//! Which page explains which figure.

use super::page::{Explainer, Link, Page, assumption};
use super::subject::{Subject, option};
use super::{bills, chance, flows, half_hour, quantity, turning};
use crate::model::error::ModelError;
use crate::report::known::Known;

impl Explainer<'_> {
    /// The page of a figure; none if there is no such figure any more.
    ///
    /// # Errors
    /// When a value on the way is too large to hold, or another assumption cannot be planned.
    pub fn page(&self, subject: &Subject) -> Result<Option<Page>, ModelError> {
        let page = match subject {
            Subject::Quantity(id) => quantity::page(self, id)?,
            Subject::Lines(sourcing, lines) => Some(bills::lines(self, *sourcing, lines)),
            Subject::Difference(form) => Some(bills::difference(self, *form)),
            Subject::Price(sourcing, per) => bills::price(self, *sourcing, *per),
            Subject::Team => Some(bills::team(self)),
            Subject::Flow(flow) => flows::flow(self, flow)?,
            Subject::FlowDifference(form) => flows::difference(self, *form),
            Subject::Crossings(form) => turning::crossings(self, *form)?,
            Subject::Chance => chance::chance(self),
            Subject::Percentile(drawn, rank) => chance::percentile(self, *drawn, *rank),
            Subject::Swing(id) => turning::swing(self, id)?,
            Subject::Turning(id) => turning::point(self, id)?,
            Subject::HalfHour { when, supplier } => Some(half_hour::page(self, *when, *supplier)?),
            Subject::If { id, value, then } => return self.supposing(id, *value, then),
        };
        Ok(page.map(|page| Page {
            name: subject.name(self.text),
            context: subject.sourcing().map(|sourcing| option(sourcing, self.text)).into_iter().collect(),
            ..page
        }))
    }

    /// The page of a figure, were an input something else. Its parts stay under that assumption.
    fn supposing(&self, id: &str, value: f64, then: &Subject) -> Result<Option<Page>, ModelError> {
        let (prepared, comparison) = self.changed(id, value)?;
        let there = Explainer { known: Known::of(&prepared, &comparison), text: self.text };
        let Some(mut page) = there.page(then)? else { return Ok(None) };
        page.context.push(assumption(self.text, id, value));
        let parts = page.sections.iter_mut().flat_map(|section| &mut section.parts).map(|part| &mut part.link);
        let words = page.named.iter_mut().chain(&mut page.filled).map(|word| &mut word.link);
        for link in parts.chain(words) {
            if let Some(Link::Explain(subject)) = link.take_if(|link| matches!(link, Link::Explain(_))) {
                *link = Some(Link::Explain(subject.at(id, value)));
            }
        }
        Ok(Some(page))
    }
}
