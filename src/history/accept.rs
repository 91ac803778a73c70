//! A scenario with what was found in a file taken over.

use super::proposal::{Found, Proposal, Share, Subject};
use crate::model::scenario::{Channel, ChannelKind, Language, Scenario};

/// The scenario with some proposals taken over, and `note` as the user's source of each of their inputs, whose ranges go.
/// Whether the scenario may hold it is for [`crate::model::check`] to say.
pub fn accepted<'a>(scenario: &Scenario, proposals: impl IntoIterator<Item = &'a Proposal>, note: &str) -> Scenario {
    let mut after = scenario.clone();
    for proposal in proposals {
        let ids = take(&mut after, proposal);
        // What was measured is known: how sure the old figure was says nothing of it.
        after.ranges.retain(|id, _| !ids.contains(id));
        after.sources.extend(ids.into_iter().map(|id| (id, note.to_owned())));
    }
    after
}

/// Takes a proposal over; the ids of the inputs that it set.
fn take(scenario: &mut Scenario, proposal: &Proposal) -> Vec<String> {
    let demand = &mut scenario.demand;
    let id = proposal.subject.id();
    match (&proposal.subject, &proposal.found) {
        (Subject::Volume | Subject::Handling(_), Found::Number { found, .. }) => match scenario.number_mut(&id) {
            Some(number) => *number = *found,
            None => return Vec::new(),
        },
        (Subject::Months, Found::Weights { found, .. }) => demand.months.clone_from(found),
        (Subject::Days, Found::Weights { found, .. }) => demand.day_weights.clone_from(found),
        (Subject::Hours, Found::Weights { found, .. }) => demand.hour_weights.clone_from(found),
        (Subject::Channels, Found::Shares(shares)) => {
            return shares.iter().flat_map(|share| channel(&mut demand.channels, share)).collect();
        }
        (Subject::Languages, Found::Shares(shares)) => {
            return shares.iter().map(|share| language(&mut demand.languages, share)).collect();
        }
        _ => return Vec::new(),
    }
    vec![id]
}

fn channel(channels: &mut Vec<Channel>, share: &Share) -> Vec<String> {
    let id = |field: &str| format!("demand.channels[{}].{field}", share.name);
    if let Some(channel) = channels.iter_mut().find(|channel| channel.name == share.name) {
        channel.share = share.found;
        return vec![id("share")];
    }
    let mut new = usual(share.kind.unwrap_or(ChannelKind::Deferred));
    new.name.clone_from(&share.name);
    new.share = share.found;
    let mut ids = vec![id("share")];
    if let Some(seconds) = share.aht_seconds {
        new.aht_seconds = seconds;
        ids.push(id("aht_seconds"));
    }
    channels.push(new);
    ids
}

/// A channel of a kind with the usual handling time and service.
fn usual(kind: ChannelKind) -> Channel {
    let usual = Scenario::default().demand.channels.into_iter().find(|channel| channel.kind == kind);
    usual.unwrap_or_else(|| Channel::new("", kind, 0.0, 300.0))
}

fn language(languages: &mut Vec<Language>, share: &Share) -> String {
    match languages.iter_mut().find(|language| language.name == share.name) {
        Some(language) => language.share = share.found,
        None => languages.push(Language::new(&share.name, share.found)),
    }
    format!("demand.languages[{}].share", share.name)
}
