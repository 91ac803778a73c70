//! Which of a file's names is which channel or language of a scenario.

use super::Tally;
use super::vocabulary::{Words, vocabulary};
use crate::model::scenario::{ChannelKind, Scenario};

/// What a name of the file stands for. `N` is what has to be known of a new item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice<N> {
    /// An item of the scenario, by name.
    Same(String),
    /// A new item. Names of the file that stand for one of the same name are one.
    New { name: String, kind: N },
    /// No item in particular: its contacts count, and say nothing of the shares.
    Any,
    /// Nothing: its contacts do not count at all.
    LeaveOut,
}

/// What becomes of the scenario's channels that the file does not hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Absent {
    /// Their contacts stay and are added to the file's: a telephone system knows no e-mail.
    #[default]
    Keep,
    /// They have no contacts: the file holds all.
    Empty,
}

impl Absent {
    pub const ALL: [Self; 2] = [Self::Keep, Self::Empty];

    pub fn id(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Empty => "empty",
        }
    }
}

/// What all names of a file stand for, by their places in the tally.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matching {
    pub channels: Vec<Choice<ChannelKind>>,
    pub languages: Vec<Choice<()>>,
    pub absent: Absent,
}

impl Matching {
    /// The likeliest: names that mean the same are the same; a known kind of channel, or a language, that the scenario
    /// lacks is new; what is neither counts without saying what it is.
    pub fn likely(tally: &Tally, scenario: &Scenario) -> Self {
        let list = tally.channels.list();
        let mut channels: Vec<_> = list.iter().map(|name| likely_channel(name, list, scenario)).collect();
        let mut languages: Vec<_> = tally.languages.list().iter().map(|name| likely_language(name, scenario)).collect();
        // What came beyond the limit of names.
        channels.resize(tally.channels.count(), Choice::Any);
        languages.resize(tally.languages.count(), Choice::Any);
        Self { channels, languages, absent: Absent::default() }
    }

    /// Calls new languages, which have their English names, as the reader does.
    pub fn call_new(&mut self, named: impl Fn(&str) -> String) {
        for choice in &mut self.languages {
            if let Choice::New { name, .. } = choice {
                *name = named(name);
            }
        }
    }

    /// Follows a scenario that changed: what was the same as an item that has another name now is the same as that, and
    /// what was the same as one that is gone is what is likeliest. `before` are the names that the scenario had.
    pub fn follow(&mut self, tally: &Tally, before: &ItemNames, scenario: &Scenario) {
        let now = ItemNames::of(scenario);
        let list = tally.channels.list();
        for (choice, name) in self.channels.iter_mut().zip(list) {
            follow(choice, (&before.channels, &now.channels), || likely_channel(name, list, scenario));
        }
        for (choice, name) in self.languages.iter_mut().zip(tally.languages.list()) {
            follow(choice, (&before.languages, &now.languages), || likely_language(name, scenario));
        }
    }

    /// Whether any name of the file says which channel it is.
    fn names_channels(&self) -> bool {
        self.channels.iter().any(|choice| matches!(choice, Choice::Same(_) | Choice::New { .. }))
    }

    /// The scenario's channels with contacts that the file does not hold; none where it does not tell channels apart. A
    /// name that is left out is known to the file, so the channel that it means is not absent.
    pub fn absent_channels(&self, tally: &Tally, scenario: &Scenario) -> Vec<String> {
        if !self.names_channels() {
            return Vec::new();
        }
        let all = &scenario.demand.channels;
        let meant = |(place, choice): (usize, &Choice<ChannelKind>)| match choice {
            Choice::Same(name) => Some(name.clone()),
            Choice::LeaveOut => {
                let name = tally.channels.list().get(place)?;
                same(name, all.iter().map(|channel| channel.name.as_str()), concept_of_channel).map(str::to_owned)
            }
            Choice::New { .. } | Choice::Any => None,
        };
        let held: Vec<String> = self.channels.iter().enumerate().filter_map(meant).collect();
        let absent = all.iter().filter(|channel| channel.share > 0.0 && !held.contains(&channel.name));
        absent.map(|channel| channel.name.clone()).collect()
    }
}

/// The names of a scenario's channels and languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemNames {
    channels: Vec<String>,
    languages: Vec<String>,
}

impl ItemNames {
    pub fn of(scenario: &Scenario) -> Self {
        Self {
            channels: scenario.demand.channels.iter().map(|channel| channel.name.clone()).collect(),
            languages: scenario.demand.languages.iter().map(|language| language.name.clone()).collect(),
        }
    }
}

fn follow<N>(choice: &mut Choice<N>, (before, now): (&[String], &[String]), likely: impl Fn() -> Choice<N>) {
    let Choice::Same(name) = choice else { return };
    if now.contains(name) {
        return;
    }
    let place = before.iter().position(|old| old == name).filter(|_| before.len() == now.len());
    let renamed = place.and_then(|place| now.get(place)).filter(|new| !before.contains(new));
    *choice = renamed.map_or_else(likely, |new| Choice::Same(new.clone()));
}

/// What a name of a channel stands for: of a kind that the scenario lacks it is new, called by the first of the file's
/// names of that kind.
fn likely_channel(name: &str, list: &[String], scenario: &Scenario) -> Choice<ChannelKind> {
    let names = scenario.demand.channels.iter().map(|channel| channel.name.as_str());
    if let Some(same) = same(name, names, concept_of_channel) {
        return Choice::Same(same.to_owned());
    }
    let Some(concept) = concept_of_channel(name) else { return Choice::Any };
    let first = list.iter().find(|other| concept_of_channel(other) == Some(concept));
    Choice::New {
        name: first.map_or(name, String::as_str).to_owned(),
        kind: vocabulary().channels.get(concept).map_or(ChannelKind::Deferred, |(kind, _)| *kind),
    }
}

fn likely_language(name: &str, scenario: &Scenario) -> Choice<()> {
    let names = scenario.demand.languages.iter().map(|language| language.name.as_str());
    match (same(name, names, concept_of_language), concept_of_language(name)) {
        (Some(same), _) => Choice::Same(same.to_owned()),
        (None, Some(_)) => Choice::New { name: language_name(name), kind: () },
        (None, None) => Choice::Any,
    }
}

/// What a language is called: "de", "DE" and "Deutsch" are German. What means no known language is called as in the file.
pub fn language_name(name: &str) -> String {
    let languages = &vocabulary().languages;
    let known = concept_of_language(name).and_then(|concept| languages.get(concept)).and_then(|names| names.first());
    let mut letters = known.map_or(name, String::as_str).trim().chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The name among others that is the same, or that means the same.
fn same<'a>(
    name: &str,
    names: impl Iterator<Item = &'a str> + Clone,
    concept: fn(&str) -> Option<usize>,
) -> Option<&'a str> {
    let name = name.trim();
    let equal = names.clone().find(|other| !name.is_empty() && other.trim().to_lowercase() == name.to_lowercase());
    equal.or_else(|| {
        let meant = concept(name)?;
        names.clone().find(|other| concept(other) == Some(meant))
    })
}

fn words(name: &str) -> Vec<String> {
    let lower = name.to_lowercase().replace("e-mail", "email").replace("web chat", "webchat");
    lower.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The channel that a name means, by its first word that is known. Rarer channels go before the telephone: an
/// "inbound chat" is a chat.
fn concept_of_channel(name: &str) -> Option<usize> {
    if name.len() > 200 {
        return None;
    }
    let words = words(name);
    let channels = &vocabulary().channels;
    let has = |known: &Words| words.iter().any(|word| known.contains(word));
    let others = channels.iter().enumerate().skip(1);
    let other = others.clone().find(|(_, (_, known))| has(known)).map(|(place, _)| place);
    other.or_else(|| channels.first().filter(|(_, known)| has(known)).map(|_| 0))
}

/// The language that a name means: as a word, or as a code with or without a country.
fn concept_of_language(name: &str) -> Option<usize> {
    if name.len() > 100 {
        return None;
    }
    let first = words(name).into_iter().next()?;
    vocabulary().languages.iter().position(|names| names.contains(&first))
}

/// Which of the known channels a text names.
pub(super) fn channel_of(name: &str) -> Option<usize> {
    concept_of_channel(name)
}

/// Whether a text is a name of a channel.
pub(super) fn is_channel(name: &str) -> bool {
    concept_of_channel(name).is_some()
}

/// Whether a text is a name of a language.
pub(super) fn is_language(name: &str) -> bool {
    concept_of_language(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::super::tally::Contacts;
    use super::*;

    #[test]
    fn names_of_systems_are_found_among_those_of_the_scenario() {
        // The default scenario has Phone, Chat, WhatsApp and E-mail, and Dutch.
        let scenario = Scenario::default();
        let mut tally = Tally::default();
        for (channel, language) in [
            ("voice", "NL"),
            ("Telefoon", "nl-NL"),
            ("EMAIL", "Nederlands"),
            ("Ticket", "en_GB"),
            ("Inbound chat", "Deutsch"),
            ("whatsapp", ""),
            ("SMS", "Region 3"),
            ("Klantenservice", "nl"),
        ] {
            tally.add(channel, language, &Contacts { count: 1, ..Contacts::default() });
        }
        let same = |name: &str| Choice::Same(name.to_owned());
        let matching = Matching::likely(&tally, &scenario);
        let [phone, mail, chat] = ["Phone", "E-mail", "Chat"].map(same);
        let new = Choice::New { name: "SMS".to_owned(), kind: ChannelKind::Messaging };
        let channels = [phone.clone(), phone, mail.clone(), mail, chat, same("WhatsApp"), new, Choice::Any];
        assert_eq!(matching.channels, channels);
        let dutch = || Choice::Same("Dutch".to_owned());
        let new = |name: &str| Choice::New { name: name.to_owned(), kind: () };
        let languages = [dutch(), dutch(), dutch(), new("English"), new("German"), Choice::Any, Choice::Any];
        assert_eq!(matching.languages, languages);
    }

    fn tally(channels: &[&str], languages: &[&str]) -> Tally {
        let mut tally = Tally::default();
        for (place, channel) in channels.iter().enumerate() {
            let language = languages.get(place).copied().unwrap_or_default();
            tally.add(channel, language, &Contacts { count: 1, ..Contacts::default() });
        }
        tally
    }

    #[test]
    fn names_of_one_new_item_are_one() {
        let tally = tally(&["SMS", "Text message", "SMS"], &["en-US", "en_GB", "Engels"]);
        let matching = Matching::likely(&tally, &Scenario::default());
        let english = Choice::New { name: "English".to_owned(), kind: () };
        assert_eq!(matching.languages, [english.clone(), english.clone(), english]);
        let sms = Choice::New { name: "SMS".to_owned(), kind: ChannelKind::Messaging };
        assert_eq!(matching.channels, [sms.clone(), sms]);
    }

    #[test]
    fn what_is_renamed_or_removed_in_the_scenario_is_followed() {
        let mut scenario = Scenario::default();
        let tally = tally(&["voice", "email", "Team 4"], &[]);
        let mut matching = Matching::likely(&tally, &scenario);
        matching.channels[2] = Choice::Same("Chat".to_owned());
        let before = ItemNames::of(&scenario);
        let place = |scenario: &Scenario, name: &str| {
            scenario.demand.channels.iter().position(|channel| channel.name == name).expect("the channel")
        };
        // No word of the field, so that only its place says that it is the telephone.
        let phone = place(&scenario, "Phone");
        scenario.demand.channels[phone].name = "Hotline".to_owned();
        matching.follow(&tally, &before, &scenario);
        let same = |name: &str| Choice::Same(name.to_owned());
        assert_eq!(matching.channels, [same("Hotline"), same("E-mail"), same("Chat")]);
        let before = ItemNames::of(&scenario);
        let chat = place(&scenario, "Chat");
        scenario.demand.channels.remove(chat);
        matching.follow(&tally, &before, &scenario);
        assert_eq!(matching.channels, [same("Hotline"), same("E-mail"), Choice::Any]);
    }

    #[test]
    fn a_channel_whose_name_is_left_out_is_not_absent() {
        let scenario = Scenario::default();
        let tally = tally(&["voice", "email"], &[]);
        let mut matching = Matching::likely(&tally, &scenario);
        assert_eq!(matching.absent_channels(&tally, &scenario), ["Chat", "WhatsApp"]);
        matching.channels[1] = Choice::LeaveOut;
        assert_eq!(matching.absent_channels(&tally, &scenario), ["Chat", "WhatsApp"]);
        matching.channels = vec![Choice::Any; 2];
        assert!(matching.absent_channels(&tally, &scenario).is_empty(), "nothing tells channels apart");
    }
}
