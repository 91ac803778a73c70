//! Several scenarios beside each other: the figures that a decision rests on, a row each.

mod json;
mod tables;
mod text;
mod worked;

use rust_decimal::Decimal;

pub use json::json;
pub use tables::{differing, figures, inputs, steps};
pub use text::{csv, grids, in_differing_parts, in_parts, text};
pub use worked::Worked;

use super::known::Known;
use super::{risk, sentence};
use crate::model::bill::Sourcing;
use crate::model::break_even::BreakEven;
use crate::model::comparison::Comparison;
use crate::text::Text;

/// The most volumes that are told in a cell.
const CROSSINGS: usize = 3;

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Contacts of the average month.
    Volume,
    /// The contract form that in-house is compared with.
    Form,
    InHouse,
    Outsourced,
    /// In-house minus outsourced.
    Saving,
    InHousePerContact,
    OutsourcedPerContact,
    /// The part of the in-house total that no budget line shows.
    Hidden,
    /// Agents of the own team, in full-time equivalents.
    Agents,
    /// Support and management, in full-time equivalents.
    Support,
    /// The volumes at which the answer turns.
    BreakEven,
    InHousePresentValue,
    OutsourcedPresentValue,
    /// When the switch has paid for itself.
    Payback,
    /// That outsourcing is the cheaper side.
    Probability,
    /// The option with the lowest total.
    Cheapest,
}

impl Line {
    /// All of them, from the top.
    pub const ALL: [Self; 16] = [
        Self::Volume,
        Self::InHouse,
        Self::Form,
        Self::Outsourced,
        Self::Saving,
        Self::InHousePerContact,
        Self::OutsourcedPerContact,
        Self::Hidden,
        Self::Agents,
        Self::Support,
        Self::BreakEven,
        Self::InHousePresentValue,
        Self::OutsourcedPresentValue,
        Self::Payback,
        Self::Probability,
        Self::Cheapest,
    ];

    /// Its name.
    pub fn name(self, text: &Text) -> String {
        text.get(match self {
            Self::Volume => "side-volume",
            Self::Form => "side-form",
            Self::InHouse => "side-in_house",
            Self::Outsourced => "side-outsourced",
            Self::Saving => "side-saving",
            Self::InHousePerContact => "side-in_house_per_contact",
            Self::OutsourcedPerContact => "side-outsourced_per_contact",
            Self::Hidden => "side-hidden",
            Self::Agents => "side-agents",
            Self::Support => "side-support",
            Self::BreakEven => "side-break_even",
            Self::InHousePresentValue => "side-in_house_present_value",
            Self::OutsourcedPresentValue => "side-outsourced_present_value",
            Self::Payback => "side-payback",
            Self::Probability => "side-probability",
            Self::Cheapest => "side-cheapest",
        })
    }

    /// Whether it is one of the figures that are looked at first.
    pub fn is_main(self) -> bool {
        matches!(self, Self::InHouse | Self::Outsourced | Self::Saving)
    }

    /// What one scenario has here; none while that is not known, or where there is no such thing.
    pub fn figure(self, known: &Known<'_>, text: &Text) -> Option<Figure> {
        let (comparison, years, chosen) = (known.comparison, known.years(), known.chosen());
        Some(match self {
            Self::Volume => Figure::Number(known.scenario().demand.contacts_per_month, 0),
            Self::Form => Figure::Words(text.get(&format!("sourcing-{}.short", chosen.id()))),
            Self::InHouse => Figure::Euros(comparison.in_house().total()),
            Self::Outsourced => Figure::Euros(comparison.outsourced().total()),
            Self::Saving => Figure::Euros(comparison.difference()),
            Self::InHousePerContact => Figure::Cents(comparison.per_contact(Sourcing::InHouse)?),
            Self::OutsourcedPerContact => Figure::Cents(comparison.per_contact(chosen)?),
            Self::Hidden => {
                let bill = comparison.in_house();
                Figure::Part(sentence::ratio(bill.hidden(), bill.total()))
            }
            Self::Agents => Figure::Number(comparison.plan.agent_fte, 1),
            Self::Support => Figure::Number(comparison.plan.support_fte, 1),
            Self::BreakEven => Figure::Words(crossings(known.break_even()?, comparison, text)),
            Self::InHousePresentValue => Figure::Euros(years?.of_option(Sourcing::InHouse).present_value),
            Self::OutsourcedPresentValue => Figure::Euros(years?.of_option(chosen).present_value),
            Self::Payback => match years?.of_option(chosen).payback_years {
                Some(0.0) => Figure::Words(text.get("side-payback.at_once")),
                Some(moment) => Figure::Number(moment, 1),
                None => Figure::Words(text.get("side-payback.never")),
            },
            Self::Probability => {
                let risk = known.risk()?;
                Figure::Chance(risk.probability_outsourcing_cheaper, risk.margin)
            }
            Self::Cheapest => Figure::Words(text.get(&format!("sourcing-{}.short", comparison.cheapest().id()))),
        })
    }
}

/// The volumes at which the chosen form and in-house cost the same, contacts a month.
fn crossings(found: &BreakEven, comparison: &Comparison, text: &Text) -> String {
    let bands: Vec<_> = found.bands.iter().filter(|band| band.form == comparison.chosen).collect();
    if bands.is_empty() {
        return text.get("side-break_even.none");
    }
    let number = |volume: u64| text.number(volume as f64, 0);
    let told = bands.iter().take(CROSSINGS).map(|band| match band.first == band.last {
        true => number(band.first),
        false => format!("{}\u{2013}{}", number(band.first), number(band.last)),
    });
    let more = (bands.len() > CROSSINGS).then(|| "\u{2026}".to_owned());
    told.chain(more).collect::<Vec<_>>().join("; ")
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// Whole euros.
    Euros(Decimal),
    /// Euros and cents.
    Cents(Decimal),
    /// With so many decimals.
    Number(f64, usize),
    /// A part of a whole.
    Part(f64),
    /// A part of the cases, and its sampling error: what draws say never reads 100 %.
    Chance(f64, f64),
    Words(String),
}

impl Figure {
    /// As people read it.
    pub fn words(&self, text: &Text) -> String {
        match self {
            Self::Euros(amount) => text.euros(*amount),
            Self::Cents(amount) => text.cents(*amount),
            Self::Number(value, decimals) => text.number(*value, *decimals),
            Self::Part(part) => text.percent(*part, 1),
            Self::Chance(part, margin) => risk::of_cases(*part, *margin, text),
            Self::Words(words) => words.clone(),
        }
    }

    /// By how much it differs from the reference's, with its sign; none where nothing differs or there is no distance.
    pub fn change(&self, reference: &Self, text: &Text) -> Option<String> {
        let (rises, size) = match (self, reference) {
            (Self::Euros(one), Self::Euros(other)) => (one > other, Self::Euros((*one - *other).abs())),
            (Self::Cents(one), Self::Cents(other)) => (one > other, Self::Cents((*one - *other).abs())),
            (Self::Number(one, decimals), Self::Number(other, _)) => {
                // As they are shown: 1.9 beside 1.8 differs by 0.1, and by no 0.0.
                let unit = 10_f64.powi(*decimals as i32);
                let [one, other] = [one, other].map(|number| (number * unit).round());
                if one == other {
                    return None;
                }
                (one > other, Self::Number((one - other).abs() / unit, *decimals))
            }
            (Self::Part(one), Self::Part(other)) | (Self::Chance(one, _), Self::Chance(other, _)) => {
                let tenths = ((one - other).abs() * 1000.0).round();
                if tenths == 0.0 || self.words(text) == reference.words(text) {
                    return None;
                }
                let points = text.number(tenths / 10.0, 1);
                (one > other, Self::Words(text.with("side-points", &[("points", &points)])))
            }
            _ => return None,
        };
        if self == reference {
            return None;
        }
        Some(format!("{}{}", if rises { "+" } else { "\u{2212}" }, size.words(text)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::prepared::Prepared;
    use crate::model::scenario::Scenario;
    use crate::text::Locale;

    #[test]
    fn changes_carry_their_sign_and_unit() {
        let text = Text::new(Locale::English);
        let euros = |amount: i64| Figure::Euros(Decimal::from(amount));
        let change = |one: &Figure, other: &Figure| one.change(other, &text);
        assert_eq!(change(&euros(1_500), &euros(1_000)).as_deref(), Some("+\u{20ac}\u{a0}500"));
        assert_eq!(change(&euros(500), &euros(1_000)).as_deref(), Some("\u{2212}\u{20ac}\u{a0}500"));
        assert_eq!(change(&Figure::Part(0.25), &Figure::Part(0.3)).as_deref(), Some("\u{2212}5.0 points"));
        assert_eq!(change(&Figure::Number(12.5, 1), &Figure::Number(10.0, 1)).as_deref(), Some("+2.5"));
        assert_eq!(change(&Figure::Number(1.84, 1), &Figure::Number(1.86, 1)).as_deref(), Some("\u{2212}0.1"));
        assert_eq!(change(&Figure::Number(1.81, 1), &Figure::Number(1.84, 1)), None, "both are 1.8");
        assert_eq!(change(&Figure::Part(0.25), &Figure::Part(0.2502)), None, "both are 25.0 %");
        assert_eq!(change(&Figure::Chance(1.0, 4e-4), &Figure::Chance(0.0, 4e-4)).as_deref(), Some("+100.0 points"));
        assert_eq!(change(&euros(1), &euros(1)), None, "nothing differs");
        assert_eq!(change(&Figure::Words("a".to_owned()), &euros(1)), None, "there is no distance");
    }

    #[test]
    fn figures_are_those_of_the_comparison() {
        let text = Text::new(Locale::English);
        let prepared = Prepared::new(&Scenario::default()).expect("the defaults can be planned");
        let comparison = Comparison::of(&prepared).expect("the defaults can be planned");
        let known = Known::of(&prepared, &comparison);
        let figure = |line: Line| line.figure(&known, &text);
        let (Some(Figure::Euros(own)), Some(Figure::Euros(theirs)), Some(Figure::Euros(saving))) =
            (figure(Line::InHouse), figure(Line::Outsourced), figure(Line::Saving))
        else {
            panic!("amounts")
        };
        assert_eq!(own - theirs, saving);
        assert_eq!(figure(Line::Payback), None, "the years are not known");
        assert!(Line::ALL.iter().all(|line| !line.name(&text).is_empty()));
    }
}
