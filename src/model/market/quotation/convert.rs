//! Converts a price as a supplier wrote it into the price that an input holds, step by step.

use rust_decimal::prelude::{FromPrimitive, ToPrimitive};
use rust_decimal::{Decimal, RoundingStrategy};

use super::basis::Basis;
use super::per::Per;
use crate::model::parameters;

/// A price of a quotation as the supplier wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Price {
    /// EUR; of a commitment hours or per cent, of a bonus per cent.
    pub amount: Decimal,
    pub per: Per,
    /// Whether VAT is in it.
    pub with_vat: bool,
}

/// A step on the way from the quoted amount to the input: it is divided, or multiplied, by a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub what: What,
    pub by: Decimal,
}

/// What a step's figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Divided by 1 and the rate of VAT.
    Vat,
    /// Divided by the hours a month that an FTE is logged in.
    FteHours,
    /// Divided by the part of a paid hour that the agent is logged in.
    LoggedIn,
    /// Multiplied by the hours a month that an FTE is logged in.
    FteCommitted,
    /// Multiplied by the part of a handled minute that is talk.
    Talk,
    /// Divided by the complexity: the price of a contact is multiplied by it in the bill.
    Complexity,
    /// Divided by the hours of training of one agent, which rise with complexity.
    TrainingHours,
    /// Divided by the months of a year.
    Months,
    /// Divided by the hours that a dedicated team bills in the average month.
    DedicatedHours,
    /// Divided by a hundred.
    Hundred,
}

impl What {
    /// Whether the amount is divided by it.
    pub fn divides(self) -> bool {
        !matches!(self, Self::Talk | Self::FteCommitted)
    }

    /// Decimals to which its figure is rounded before it is used, so that what is told of a conversion can be worked out
    /// again by hand: hours to hundredths, parts to thousandths of a per cent.
    pub fn decimals(self) -> u32 {
        match self {
            Self::Months | Self::Hundred => 0,
            Self::FteHours | Self::FteCommitted | Self::TrainingHours | Self::DedicatedHours => 2,
            Self::Vat | Self::Complexity => 4,
            Self::LoggedIn | Self::Talk => 5,
        }
    }
}

/// The input of committed hours: a share of the average month.
const COMMITTED: &str = "outsourcing.dedicated_min_share";

/// What a price becomes.
#[derive(Clone, Debug, PartialEq)]
pub struct Converted {
    /// The id of the input.
    pub id: &'static str,
    /// In the input's unit.
    pub value: Decimal,
    pub steps: Vec<Step>,
    /// Other inputs that go with it, because the price holds them already.
    pub along: Vec<(&'static str, f64)>,
}

/// Why a price cannot be converted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unusable {
    /// The figure of a step is 0, so that nothing can be divided by it.
    Nothing(What),
    /// The input holds nothing of this size.
    Outside { id: &'static str, value: f64, low: f64, high: f64 },
    /// More hours a month are committed than the dedicated team needs, which is the most that the input holds; `extra` is
    /// EUR a year above the price of the hours needed.
    AboveNeed { committed: f64, needed: f64, extra: f64 },
    /// Another line gives this input already.
    Twice(&'static str),
}

impl Price {
    /// Converts it.
    ///
    /// # Errors
    /// When a figure of the conversion is 0, the result is none that the input may hold, or no input means the same.
    pub fn convert(&self, basis: &Basis) -> Result<Converted, Unusable> {
        let mut steps: Vec<(What, f64)> = Vec::new();
        if self.with_vat && self.per.is_money() {
            steps.push((What::Vat, 1.0 + basis.vat_rate));
        }
        steps.extend(match self.per {
            Per::HourPaid => Some((What::LoggedIn, basis.logged_in)),
            Per::FteMonth => Some((What::FteHours, basis.fte_hours())),
            // Billed are minutes of handling. A minute of talk costs more, and there are fewer of them.
            Per::MinuteTalk => Some((What::Talk, basis.talk)),
            // The supplier has priced these contacts; the input is the price at complexity 1.
            Per::Contact if basis.complexity != 1.0 => Some((What::Complexity, basis.complexity)),
            Per::TrainingAgent => Some((What::TrainingHours, basis.training_hours * basis.complexity)),
            Per::FeeYear => Some((What::Months, 12.0)),
            Per::CommittedFte => Some((What::FteCommitted, basis.fte_hours())),
            Per::CommittedHours => Some((What::DedicatedHours, basis.dedicated_hours)),
            Per::CommittedPercent | Per::BonusPercent => Some((What::Hundred, 100.0)),
            _ => None,
        });
        if self.per == Per::CommittedFte {
            steps.push((What::DedicatedHours, basis.dedicated_hours));
        }
        let mut value = self.amount;
        let mut done = Vec::new();
        for (what, by) in steps {
            let by = rounded(Decimal::from_f64(by).unwrap_or_default(), what.decimals());
            if by <= Decimal::ZERO {
                return Err(Unusable::Nothing(what));
            }
            let next = if what.divides() { value.checked_div(by) } else { value.checked_mul(by) };
            value = next.ok_or(Unusable::Nothing(what))?;
            done.push(Step { what, by });
        }
        if !done.is_empty() {
            value = rounded(value, self.per.decimals());
        }
        let id = self.per.target();
        if id == COMMITTED && value > Decimal::ONE && basis.dedicated_hours > 0.0 {
            let needed = basis.dedicated_hours;
            let committed = value.to_f64().unwrap_or_default() * needed;
            return Err(Unusable::AboveNeed { committed, needed, extra: basis.above_need(committed) });
        }
        check(id, value)?;
        let along = match self.per {
            // Whatever is billed on top of hours logged in is in a price for those.
            Per::HourLoggedIn | Per::HourPaid | Per::FteMonth => vec![("outsourcing.billed_uplift", 0.0)],
            _ => Vec::new(),
        };
        Ok(Converted { id, value, steps: done, along })
    }
}

fn rounded(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

/// Holds a value against the bounds of its input.
pub(super) fn check(id: &'static str, value: Decimal) -> Result<(), Unusable> {
    let Some((low, high)) = parameters::find(id).and_then(|input| input.bounds) else { return Ok(()) };
    let value = value.to_f64().unwrap_or(f64::INFINITY);
    if (low..=high).contains(&value) { Ok(()) } else { Err(Unusable::Outside { id, value, low, high }) }
}
