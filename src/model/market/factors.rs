//! The six factors that decide form and price, as a scenario has them.

use serde::Serialize;

use crate::model::demand::{INTERVAL_HOURS, Mix, SECONDS_PER_HOUR, WEEKS_PER_MONTH, open_slots, season_factors};
use crate::model::error::ModelError;
use crate::model::prepared::Prepare;

/// One of the six.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Factor {
    Volume,
    Complexity,
    Languages,
    Opening,
    Channels,
    Peaks,
}

impl Factor {
    /// All six, in the market's order.
    pub const ALL: [Self; 6] =
        [Self::Volume, Self::Complexity, Self::Languages, Self::Opening, Self::Channels, Self::Peaks];

    /// Its name in JSON and in the texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Volume => "volume",
            Self::Complexity => "complexity",
            Self::Languages => "languages",
            Self::Opening => "opening",
            Self::Channels => "channels",
            Self::Peaks => "peaks",
        }
    }
}

/// What a scenario says of the six factors.
#[derive(Clone, Debug, PartialEq)]
pub struct Factors {
    /// Contacts of the average month.
    pub contacts_per_month: f64,
    /// Contacts at work on the average while open, erlang, at the supplier.
    pub erlang: f64,
    /// Agents of a dedicated team on the year's average, full-time agents of the supplier.
    pub agents: f64,
    /// `demand.complexity`.
    pub complexity: f64,
    /// Languages that have a share.
    pub languages: usize,
    /// Those beyond the first that bear no premium of their own, so that the base rate has to pay for them.
    pub unpriced_languages: usize,
    /// Hours open a week.
    pub open_hours: f64,
    /// Those at weekends and outside `staff.day_from..day_to`.
    pub off_hours: f64,
    /// `outsourcing.off_hours_premium`, a fraction.
    pub off_hours_premium: f64,
    /// Names of the channels that have a share.
    pub channels: Vec<String>,
    /// Agent time of the average contact at complexity 1 and the supplier's speed, minutes.
    pub minutes: f64,
    /// Busiest month over the average month.
    pub season: f64,
    /// Busiest half-hour of the week over the average open one.
    pub rush: f64,
}

impl Factors {
    /// Reads them off a scenario.
    ///
    /// # Errors
    /// When the scenario cannot be planned.
    pub fn of(of: &impl Prepare) -> Result<Self, ModelError> {
        let prepared = of.prepared()?;
        let scenario = prepared.scenario();
        let (demand, supplier) = (&scenario.demand, &scenario.outsourcing);
        let volume = demand.contacts_per_month;
        let (_, plan) = prepared.plans(volume)?;
        let mix = Mix::of(&demand.channels, supplier.aht_factor)?;
        let slots = open_slots(scenario)?;
        let count = slots.len() as f64;
        let open_hours = INTERVAL_HOURS * count;
        let handling_hours = (mix.live_seconds + mix.deferred_seconds) / SECONDS_PER_HOUR;
        let hours = volume * (1.0 + supplier.repeat_contacts) * handling_hours * demand.complexity;
        let spoken: Vec<_> = demand.languages.iter().filter(|language| language.share > 0.0).collect();
        let unpriced = spoken.iter().filter(|language| language.rate_premium == 0.0).count();
        let off = slots.iter().filter(|slot| slot.is_off_hours()).count() as f64;
        let largest = |values: &mut dyn Iterator<Item = f64>| values.fold(0.0, f64::max);
        Ok(Self {
            contacts_per_month: volume,
            erlang: hours / (WEEKS_PER_MONTH * open_hours),
            agents: plan.staffed_hours.iter().sum::<f64>() / 12.0 / supplier.provider_hours_per_agent,
            complexity: demand.complexity,
            languages: spoken.len(),
            unpriced_languages: unpriced.saturating_sub(1),
            open_hours,
            off_hours: INTERVAL_HOURS * off,
            off_hours_premium: supplier.off_hours_premium,
            channels: demand.channels.iter().filter(|it| it.share > 0.0).map(|it| it.name.clone()).collect(),
            minutes: handling_hours * 60.0,
            season: largest(&mut season_factors(&demand.months)?.into_iter()),
            // Where every weight is 0 no half-hour is busier than another.
            rush: largest(&mut slots.iter().map(|slot| slot.weight * count)).max(1.0),
        })
    }
}
