//! Which of the market's three forms suits the six factors, whatever it costs.

use serde::Serialize;

use super::factors::Factors;
use super::weights::Judgement;

/// The market's forms; a shared team is paid by the minute or by the contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Suited {
    Dedicated,
    Blended,
    Hybrid,
}

/// A form and what speaks for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    pub form: Suited,
    pub grounds: Vec<Ground>,
}

/// A reason, with the figure from which it holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ground {
    /// So many full-time agents make a team of your own.
    ManyAgents { from: f64 },
    /// So few do not.
    FewAgents { from: f64 },
    /// The busiest month is much busier than the average.
    Season { from: f64 },
    /// Open long outside ordinary hours, hours a week.
    OffHours { from: f64 },
    /// Neither season nor evenings ask for a second form.
    Even,
}

impl Advice {
    /// What suits.
    pub fn of(factors: &Factors) -> Self {
        let forms = &Judgement::get().forms;
        let from = forms.dedicated_from;
        if factors.agents < from {
            return Self { form: Suited::Blended, grounds: vec![Ground::FewAgents { from }] };
        }
        let mut grounds = vec![Ground::ManyAgents { from }];
        if factors.season >= forms.seasonal_from {
            grounds.push(Ground::Season { from: forms.seasonal_from });
        }
        if factors.off_hours >= forms.off_hours_from {
            grounds.push(Ground::OffHours { from: forms.off_hours_from });
        }
        if grounds.len() > 1 {
            return Self { form: Suited::Hybrid, grounds };
        }
        grounds.push(Ground::Even);
        Self { form: Suited::Dedicated, grounds }
    }
}
