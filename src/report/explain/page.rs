//! How a figure comes about, as a page to read: its formula in words and in figures, and what it is made of, every part a
//! way further down; and what pages are written with.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::explain_words::Words;
use super::subject::Subject;
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::prepared::Prepared;
use crate::report::known::Known;
use crate::text::Text;

/// The volume, which break-even changes while everything else stays.
pub(super) const VOLUME: &str = "demand.contacts_per_month";

/// What is known of a scenario, to be explained in a language.
#[derive(Clone, Copy)]
pub struct Explainer<'a> {
    pub known: Known<'a>,
    pub text: &'a Text,
}

/// A figure and how it comes about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    pub name: String,
    /// Whose figure it is, and under which other assumption.
    pub context: Vec<String>,
    pub value: String,
    /// What it is, in a sentence.
    pub about: Option<String>,
    /// The formula with names, and with values; empty where there is none.
    pub named: Vec<Word>,
    pub filled: Vec<Word>,
    /// What else there is to say, in sentences.
    pub notes: Vec<String>,
    pub sections: Vec<Section>,
}

/// Parts under a heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    pub title: String,
    pub parts: Vec<Part>,
}

/// What a figure is made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    pub name: String,
    pub value: String,
    /// Where an input comes from, or what became of a try.
    pub detail: Option<String>,
    pub link: Option<Link>,
}

/// A piece of a written formula.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    pub text: String,
    pub link: Option<Link>,
}

/// Where a part leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Link {
    /// To its own page.
    Explain(Subject),
    /// To the input of that id.
    Input(String),
}

impl Word {
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), link: None }
    }

    pub(super) fn to(text: impl Into<String>, subject: Subject) -> Self {
        Self { text: text.into(), link: Some(Link::Explain(subject)) }
    }
}

impl Part {
    pub(super) fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), ..Self::default() }
    }

    pub(super) fn to(self, subject: Subject) -> Self {
        Self { link: Some(Link::Explain(subject)), ..self }
    }

    pub(super) fn input(self, id: &str) -> Self {
        Self { link: Some(Link::Input(id.to_owned())), ..self }
    }

    pub(super) fn detail(self, detail: impl Into<String>) -> Self {
        Self { detail: Some(detail.into()), ..self }
    }
}

impl<'a> Explainer<'a> {
    /// The scenario with another value of an input, and its comparison.
    pub(super) fn changed(&self, id: &str, value: f64) -> Result<(Arc<Prepared>, Comparison), ModelError> {
        let mut scenario = self.known.scenario().clone();
        scenario.ranges.clear();
        if let Some(number) = scenario.number_mut(id) {
            *number = value;
        }
        let prepared = Prepared::new(&scenario)?;
        let comparison = Comparison::of(&prepared)?;
        Ok((prepared, comparison))
    }

    pub(super) fn words(&self) -> Words<'a> {
        Words { scenario: self.known.scenario(), text: self.text }
    }

    /// An amount with its sign, EUR.
    pub(super) fn signed(&self, amount: Decimal) -> String {
        let sign = if amount > Decimal::ZERO { "+" } else { "" };
        format!("{sign}{}", self.text.cents(amount))
    }
}

/// "Contacts a month 12,092".
pub(super) fn assumption(text: &Text, id: &str, value: f64) -> String {
    let unit = crate::model::parameters::find(id).map_or("", |input| input.unit.as_str());
    text.with("explained-if", &[("input", &text.input_of(id)), ("value", &text.value(rounded(value), unit))])
}

/// To seven digits, but not before the decimal point: a turning point is found to a billionth, which nobody reads.
pub(super) fn rounded(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let factor = 10f64.powi((6 - value.abs().log10().floor() as i32).clamp(0, 12));
    (value * factor).round() / factor
}
