//! What the average contact takes, over the channels.

use super::shares;
use crate::model::error::ModelError;
use crate::model::scenario::Channel;

/// Seconds in an hour.
pub const SECONDS_PER_HOUR: f64 = 3600.0;

/// The channels of one demand, put together. All figures are per contact of any channel.
#[derive(Clone, Debug, PartialEq)]
pub struct Mix {
    /// Share of the contacts that wait for an answer: telephone and messaging.
    pub live_share: f64,
    /// Share of the contacts that can wait: e-mail, back office.
    pub deferred_share: f64,
    /// Agent seconds on live contacts; messaging counts a conversation's time divided by how many run at once.
    pub live_seconds: f64,
    /// Agent seconds on deferred contacts.
    pub deferred_seconds: f64,
}

impl Mix {
    /// Puts the channels together, every handling time multiplied by `aht_factor`.
    ///
    /// # Errors
    /// When there is no channel or all shares are zero.
    pub fn of(channels: &[Channel], aht_factor: f64) -> Result<Self, ModelError> {
        let shares = shares(channels.iter().map(|channel| channel.share), "demand.channels")?;
        let mut mix = Self { live_share: 0.0, deferred_share: 0.0, live_seconds: 0.0, deferred_seconds: 0.0 };
        for (channel, share) in channels.iter().zip(shares) {
            if share <= 0.0 {
                continue;
            }
            let handling = share * channel.aht_seconds * aht_factor;
            if channel.kind.is_live() {
                mix.live_share += share;
                mix.live_seconds += handling / channel.concurrency;
            } else {
                mix.deferred_share += share;
                mix.deferred_seconds += handling;
            }
        }
        Ok(mix)
    }
}
