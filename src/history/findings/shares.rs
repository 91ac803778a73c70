//! Channels and languages: shares and handling times.

use super::{Caution, Found, Look, Proposal, Subject, number, rounded, volume};
use crate::history::matching::Choice;
use crate::history::proposal::Share;
use crate::model::scenario::ChannelKind;

/// What the file has of an item of a list.
struct Item<N> {
    name: String,
    /// What it is, if it is new.
    new: Option<N>,
    contacts: u64,
    measured: u64,
    seconds: f64,
    /// Contacts without a handling time.
    unmeasured: u64,
}

impl<N> Item<N> {
    fn new(name: &str, new: Option<N>) -> Self {
        Self { name: name.to_owned(), new, contacts: 0, measured: 0, seconds: 0.0, unmeasured: 0 }
    }

    /// The average handling time, weighted by contacts, seconds.
    fn average(&self) -> Option<f64> {
        (self.measured > 0 && self.seconds > 0.0).then(|| self.seconds / self.measured as f64)
    }
}

/// The scenario's channels and then the new ones, each with what the file has of it; and the contacts that say nothing
/// of channels.
fn by_channel(look: &Look<'_>) -> (Vec<Item<ChannelKind>>, u64) {
    let mut items: Vec<Item<ChannelKind>> =
        look.scenario.demand.channels.iter().map(|channel| Item::new(&channel.name, None)).collect();
    let mut unsaid = 0;
    for series in &look.series {
        let (name, new) = match look.channel(series) {
            Choice::Same(name) => (name.as_str(), None),
            Choice::New { name, kind } => (name.as_str(), Some(*kind)),
            Choice::Any | Choice::LeaveOut => {
                unsaid += series.contacts;
                continue;
            }
        };
        let place = items.iter().position(|item| item.name == name).unwrap_or_else(|| {
            items.push(Item::new(name, new));
            items.len() - 1
        });
        if let Some(item) = items.get_mut(place) {
            item.contacts += series.contacts;
            item.measured += series.measured;
            item.seconds += series.seconds;
            item.unmeasured +=
                (series.contacts - series.abandoned.min(series.contacts)).saturating_sub(series.measured);
        }
    }
    (items, unsaid)
}

/// Shares that keep small items above 0.
fn share(part: f64) -> f64 {
    let short = rounded(part, 4);
    if short > 0.0 { short } else { rounded(part, 8) }
}

/// The shares of the channels in an average month of `file` contacts: those of the file, and of the channels that it does
/// not hold as they are, if they stay.
pub(super) fn channels(look: &Look<'_>, file: f64) -> Option<Proposal> {
    let (items, unsaid) = by_channel(look);
    let said: u64 = items.iter().map(|item| item.contacts).sum();
    if said == 0 {
        return None;
    }
    let (kept, names) = volume::kept(look);
    let demand = &look.scenario.demand;
    let all: f64 = demand.channels.iter().map(|channel| channel.share).sum();
    let present = |name: &str| {
        let channel = demand.channels.iter().find(|channel| channel.name == name)?;
        Some(if all > 0.0 { channel.share / all } else { 0.0 })
    };
    let mut cautions = look.cautions();
    let mut emptied = Vec::new();
    let shares = items.iter().map(|item| {
        let now = present(&item.name);
        let a_month = if names.contains(&item.name) {
            now.unwrap_or_default() * demand.contacts_per_month
        } else {
            item.contacts as f64 / said as f64 * file
        };
        if a_month == 0.0 && now.is_some_and(|now| now > 0.0) {
            emptied.push(item.name.clone());
        }
        let aht_seconds = item.new.and(item.average()).map(|average| rounded(average / demand.complexity, 1));
        Share {
            name: item.name.clone(),
            present: now,
            found: share(a_month / (file + kept)),
            kind: item.new,
            aht_seconds,
        }
    });
    let shares: Vec<Share> = shares.collect();
    if kept > 0.0 {
        cautions.push(Caution::Kept { names, contacts: rounded(kept, 2) });
    }
    if !emptied.is_empty() {
        cautions.push(Caution::Emptied { names: emptied });
    }
    if unsaid > 0 {
        cautions.push(Caution::Divided { contacts: unsaid });
    }
    Some(Proposal { subject: Subject::Channels, found: Found::Shares(shares), contacts: said, cautions })
}

/// The handling times of the scenario's channels, each weighted by contacts. The model multiplies the input by the
/// complexity, so the measured time is divided by it.
pub(super) fn handling(look: &Look<'_>) -> Vec<Proposal> {
    let complexity = look.scenario.demand.complexity;
    let (items, _) = by_channel(look);
    let of = |item: &Item<ChannelKind>| {
        let channel = look.scenario.demand.channels.iter().find(|channel| channel.name == item.name)?;
        let measured = item.average()?;
        let mut cautions = look.cautions();
        if item.unmeasured > 0 {
            cautions.push(Caution::Unmeasured { contacts: item.unmeasured });
        }
        if complexity != 1.0 {
            cautions.push(Caution::Complexity { factor: complexity, measured: rounded(measured, 1) });
        }
        let found = rounded(measured / complexity, 1);
        Some(number(Subject::Handling(item.name.clone()), channel.aht_seconds, found, item.measured, cautions))
    };
    items.iter().filter_map(of).collect()
}

/// The shares of the languages.
pub(super) fn languages(look: &Look<'_>) -> Option<Proposal> {
    let demand = &look.scenario.demand;
    let mut items: Vec<Item<()>> = demand.languages.iter().map(|language| Item::new(&language.name, None)).collect();
    let mut unsaid = 0;
    for series in &look.series {
        let name = match look.language(series) {
            Choice::Same(name) | Choice::New { name, .. } => name.as_str(),
            Choice::Any | Choice::LeaveOut => {
                unsaid += series.contacts;
                continue;
            }
        };
        match items.iter_mut().find(|item| item.name == name) {
            Some(item) => item.contacts += series.contacts,
            None => items.push(Item { contacts: series.contacts, ..Item::new(name, Some(())) }),
        }
    }
    let said: u64 = items.iter().map(|item| item.contacts).sum();
    if said == 0 {
        return None;
    }
    let all: f64 = demand.languages.iter().map(|language| language.share).sum();
    let present = |name: &str| {
        let language = demand.languages.iter().find(|language| language.name == name)?;
        Some(if all > 0.0 { language.share / all } else { 0.0 })
    };
    let shares: Vec<Share> = items
        .iter()
        .map(|item| Share {
            name: item.name.clone(),
            present: present(&item.name),
            found: share(item.contacts as f64 / said as f64),
            kind: None,
            aht_seconds: None,
        })
        .collect();
    let mut cautions = look.cautions();
    let emptied = shares.iter().filter(|share| share.found == 0.0 && share.present.is_some_and(|now| now > 0.0));
    let emptied: Vec<String> = emptied.map(|share| share.name.clone()).collect();
    if !emptied.is_empty() {
        cautions.push(Caution::Emptied { names: emptied });
    }
    let new = shares.iter().filter(|share| share.present.is_none()).map(|share| share.name.clone());
    let new: Vec<String> = new.collect();
    if !new.is_empty() {
        cautions.push(Caution::NoPremium { names: new });
    }
    if unsaid > 0 {
        cautions.push(Caution::Divided { contacts: unsaid });
    }
    Some(Proposal { subject: Subject::Languages, found: Found::Shares(shares), contacts: said, cautions })
}
