//! A supplier's quotation while it is typed: texts as they stand in the fields, and what they mean.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use crate::app::command::Offered;
use crate::model::market::quotation::{Basis, Converted, Given, Included, Per, Price, Quotation, Unusable, asked_form};
use crate::model::scenario::Scenario;
use crate::report::market::quotation as words;
use crate::text::Text;

/// A quotation that is being typed. It belongs to a scenario and stays until that is closed.
#[derive(Clone, Debug, PartialEq)]
pub struct QuotationDraft {
    pub supplier: String,
    pub date: String,
    pub lines: Vec<Line>,
    pub included: Vec<Included>,
    /// What was typed for each figure of the conversion; none where the usual one counts.
    pub figures: [Option<String>; 4],
}

/// One price that is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub amount: String,
    pub per: Per,
    pub with_vat: bool,
}

/// A figure of the conversion that can be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    HoursPerWeek,
    Attended,
    LoggedIn,
    Talk,
}

impl Figure {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::HoursPerWeek, Self::Attended, Self::LoggedIn, Self::Talk];

    /// Its key in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::HoursPerWeek => "quote-figure-hours_per_week",
            Self::Attended => "quote-figure-attended",
            Self::LoggedIn => "quote-figure-logged_in",
            Self::Talk => "quote-figure-talk",
        }
    }

    /// Its unit, as the table of inputs writes units.
    pub fn unit(self) -> &'static str {
        if self == Self::HoursPerWeek { "h/week" } else { "fraction" }
    }

    /// Whether a price is converted with it.
    pub fn serves(self, per: Per) -> bool {
        match self {
            Self::HoursPerWeek | Self::Attended => matches!(per, Per::FteMonth | Per::CommittedFte),
            Self::LoggedIn => per == Per::HourPaid,
            Self::Talk => per == Per::MinuteTalk,
        }
    }

    /// The highest that makes sense: hours in a week, or the whole.
    fn most(self) -> f64 {
        if self == Self::HoursPerWeek { 168.0 } else { 1.0 }
    }

    /// What a conversion uses.
    pub fn of(self, basis: &Basis) -> f64 {
        match self {
            Self::HoursPerWeek => basis.hours_per_week,
            Self::Attended => basis.attended,
            Self::LoggedIn => basis.logged_in,
            Self::Talk => basis.talk,
        }
    }

    fn set(self, basis: &mut Basis, value: f64) {
        match self {
            Self::HoursPerWeek => basis.hours_per_week = value,
            Self::Attended => basis.attended = value,
            Self::LoggedIn => basis.logged_in = value,
            Self::Talk => basis.talk = value,
        }
    }
}

/// What a line comes to.
pub enum Outcome {
    /// Nothing is typed yet.
    Empty,
    /// Why it cannot be used, in the reader's language.
    Refused(String),
    /// A price, by its place in the quotation.
    Price(usize, Price, Converted),
}

/// Whether a scenario holds all of some inputs as they were quoted: with their source, and without a range.
pub fn is_held(scenario: &Scenario, inputs: &[(String, f64, String)]) -> bool {
    inputs.iter().all(|(id, value, source)| {
        scenario.number(id) == Some(*value)
            && scenario.source(id) == Some(source.as_str())
            && !scenario.ranges.contains_key(id)
    })
}

/// A draft that was read.
pub struct Read {
    pub quotation: Quotation,
    /// For each line of the draft.
    pub outcomes: Vec<Outcome>,
    /// For each figure that cannot be used: why.
    pub refused: [Option<String>; 4],
    /// The inputs that the quotation gives, or why there are none.
    pub given: Result<Vec<Given>, String>,
}

impl Default for QuotationDraft {
    fn default() -> Self {
        let line = |per| Line { amount: String::new(), per, with_vat: false };
        Self {
            supplier: String::new(),
            date: String::new(),
            lines: vec![line(Per::HourLoggedIn), line(Per::FeeMonth)],
            included: Vec::new(),
            figures: Default::default(),
        }
    }
}

impl QuotationDraft {
    /// Reads what is typed, with the usual figures of a scenario where nothing is.
    pub fn read(&self, scenario: &Scenario, usual: &Basis, text: &Text) -> Read {
        let mut basis = *usual;
        let mut refused: [Option<String>; 4] = Default::default();
        for ((figure, typed), refused) in Figure::ALL.into_iter().zip(&self.figures).zip(&mut refused) {
            let Some(typed) = typed else { continue };
            match text.parse_value(typed, figure.unit()) {
                Some(value) if value > 0.0 && value <= figure.most() => figure.set(&mut basis, value),
                Some(_) => {
                    let most = text.value(figure.most(), figure.unit());
                    *refused = Some(text.with("quote-figure-between", &[("most", &most)]));
                }
                None => *refused = Some(text.refused_value(typed, figure.unit())),
            }
        }
        let amount = |line: &Line| text.parse_in(&line.amount, sign_of(line.per)).and_then(Decimal::from_f64);
        let prices = self.lines.iter().filter_map(|line| {
            Some(Price { amount: amount(line)?, per: line.per, with_vat: line.with_vat && line.per.is_money() })
        });
        let quotation = Quotation { prices: prices.collect(), included: self.included.clone(), basis };
        let mut converted = quotation.prices.iter().copied().zip(quotation.converted()).enumerate();
        let outcome = |line: &Line| {
            if line.amount.trim().is_empty() {
                return Outcome::Empty;
            }
            if amount(line).is_none() {
                return Outcome::Refused(text.refused_value(&line.amount, sign_of(line.per)));
            }
            match converted.next() {
                Some((place, (price, Ok(converted)))) => Outcome::Price(place, price, converted),
                Some((_, (_, Err(why)))) => Outcome::Refused(words::unusable(&why, text)),
                None => Outcome::Empty,
            }
        };
        let outcomes = self.lines.iter().map(outcome).collect();
        let given = quotation.given(scenario).map_err(|why: Unusable| words::unusable(&why, text));
        Read { outcomes, refused, given, quotation }
    }
}

/// The unit whose sign an amount may be typed with.
fn sign_of(per: Per) -> &'static str {
    match per {
        Per::CommittedPercent | Per::BonusPercent => "fraction",
        Per::CommittedHours => "h",
        _ => "EUR",
    }
}

impl Read {
    /// The inputs as they are taken over, with the form that they ask to be compared with.
    pub fn offered(&self, step: &str, inputs: Vec<(String, f64, String)>, scenario: &Scenario) -> Offered {
        let form = asked_form(scenario, inputs.iter().map(|(id, ..)| id.as_str()));
        Offered { step: step.to_owned(), inputs, is_quoted: true, form, left: Vec::new() }
    }

    /// The lines that cannot be used, as they are called.
    pub fn left(&self, draft: &QuotationDraft, text: &Text) -> Vec<String> {
        let lines = draft.lines.iter().zip(&self.outcomes);
        let refused = lines.filter(|(_, outcome)| matches!(outcome, Outcome::Refused(_)));
        refused.map(|(line, _)| format!("{} {}", line.amount.trim(), words::per(line.per, text))).collect()
    }

    /// The inputs with their values, and the source that each gets.
    pub fn taken(
        &self,
        draft: &QuotationDraft,
        chosen: impl Fn(&Given) -> bool,
        text: &Text,
    ) -> Vec<(String, f64, String)> {
        let Ok(given) = &self.given else { return Vec::new() };
        let supplier = match draft.supplier.trim() {
            "" => text.get("quote-nobody"),
            supplier => supplier.to_owned(),
        };
        let told = |place: &usize| {
            self.outcomes.iter().find_map(|outcome| match outcome {
                Outcome::Price(at, price, converted) if at == place => Some(words::told(price, converted, text)),
                _ => None,
            })
        };
        let source = |given: &Given| {
            let told: Vec<String> = given.from.iter().filter_map(told).collect();
            let price = if told.is_empty() { text.get("quote-included") } else { told.join("; ") };
            let values = [("supplier", supplier.as_str()), ("date", draft.date.trim()), ("price", &price)];
            text.with("quote-source", &values)
        };
        given.iter().filter(|given| chosen(given)).map(|given| (given.id.clone(), given.value, source(given))).collect()
    }
}
