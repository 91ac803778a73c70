//! What a contact takes, over the channels.

use super::figure;
use crate::model::formula::{Constant, Draft, Read, Term, inputs};
use crate::model::scenario::ChannelKind;

const MONTHS: Constant = Constant(12.0, "month/year");
pub(super) const SECONDS_A_MINUTE: Constant = Constant(60.0, "s/min");
pub(super) const SECONDS_AN_HOUR: Constant = Constant(3600.0, "s/h");

/// Handles on the average contact of the in-house demand.
#[derive(Clone, Copy)]
pub(super) struct Handling<'d> {
    /// Share of the contacts that wait for an answer: telephone and messaging.
    pub live_share: Term<'d>,
    /// Share of the contacts that can wait: e-mail, back office.
    pub deferred_share: Term<'d>,
    /// Agent seconds on live contacts, per contact of any channel; a conversation's time counts divided by how many
    /// run at once.
    pub live_seconds: Term<'d>,
    /// Agent seconds on contacts that can wait, per contact of any channel.
    pub deferred_seconds: Term<'d>,
    /// Telephone seconds, per contact of any channel.
    pub phone_seconds: Term<'d>,
}

impl<'d> Handling<'d> {
    /// Writes the figures of the average contact.
    pub fn write(draft: &'d Draft) -> Self {
        inputs!(draft; demand { complexity });
        let share = draft.input("demand.channels[].share", Read::Channels(|channel| channel.share));
        let aht = draft.input("demand.channels[].aht_seconds", Read::Channels(|channel| channel.aht_seconds));
        let concurrency = draft.input("demand.channels[].concurrency", Read::Channels(|channel| channel.concurrency));
        let is_live = Read::Channels(|channel| f64::from(channel.kind.is_live()));
        let is_live = draft.choice("demand.channels[].is_live", is_live);
        let is_phone = Read::Channels(|channel| f64::from(channel.kind == ChannelKind::Phone));
        let is_phone = draft.choice("demand.channels[].is_phone", is_phone);

        let share = share / share.total();
        let seconds = share * aht * complexity / concurrency;
        Self {
            live_share: draft.formula("demand.live_share", (is_live * share).total()),
            deferred_share: draft.formula("demand.deferred_share", ((1 - is_live) * share).total()),
            live_seconds: draft.formula("demand.live_seconds", (is_live * seconds).total()),
            deferred_seconds: draft.formula("demand.deferred_seconds", ((1 - is_live) * seconds).total()),
            phone_seconds: draft.formula("demand.phone_seconds", (is_phone * seconds).total()),
        }
    }

    /// Writes the year's figures of the in-house demand; the handle is on its telephone minutes.
    pub fn write_demand(&self, draft: &'d Draft) -> Term<'d> {
        inputs!(draft; demand { contacts_per_month });
        let contacts = MONTHS * contacts_per_month;
        let contacts = draft.stored("plan.contacts_per_year", contacts, figure!(plan.contacts_per_year));
        let hours = contacts * (self.live_seconds + self.deferred_seconds) / SECONDS_AN_HOUR;
        draft.stored("plan.handling_hours_per_year", hours, figure!(plan.handling_hours_per_year));
        let minutes = contacts * self.phone_seconds / SECONDS_A_MINUTE;
        draft.stored("plan.phone_minutes", minutes, figure!(plan.phone_minutes))
    }
}
