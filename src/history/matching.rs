//! Which of a file's names is which channel or language of a scenario.

use super::Tally;
use crate::model::scenario::{ChannelKind, Scenario};

/// What a name of the file stands for. `N` is what has to be known of a new item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice<N> {
    /// An item of the scenario, by name.
    Same(String),
    /// A new item, called as in the file.
    New(N),
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
        let demand = &scenario.demand;
        let channel = |name: &String| {
            let names = demand.channels.iter().map(|channel| channel.name.as_str());
            match (same(name, names, concept_of_channel), concept_of_channel(name)) {
                (Some(same), _) => Choice::Same(same.to_owned()),
                (None, Some(concept)) => {
                    Choice::New(CHANNELS.get(concept).map_or(ChannelKind::Deferred, |(kind, _)| *kind))
                }
                (None, None) => Choice::Any,
            }
        };
        let language = |name: &String| {
            let names = demand.languages.iter().map(|language| language.name.as_str());
            match (same(name, names, concept_of_language), concept_of_language(name)) {
                (Some(same), _) => Choice::Same(same.to_owned()),
                (None, Some(_)) => Choice::New(()),
                (None, None) => Choice::Any,
            }
        };
        let mut channels: Vec<_> = tally.channels.list().iter().map(channel).collect();
        let mut languages: Vec<_> = tally.languages.list().iter().map(language).collect();
        // What came beyond the limit of names.
        channels.resize(tally.channels.count(), Choice::Any);
        languages.resize(tally.languages.count(), Choice::Any);
        Self { channels, languages, absent: Absent::default() }
    }
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

/// Channels by kind, each with the words that systems and people use for it, in English, Dutch and German.
const CHANNELS: &[(ChannelKind, &[&str])] = &[
    (
        ChannelKind::Phone,
        &[
            "phone",
            "voice",
            "call",
            "calls",
            "telephone",
            "telephony",
            "tel",
            "inbound",
            "telefoon",
            "telefonie",
            "bellen",
            "gesprek",
            "oproep",
            "telefon",
            "anruf",
            "anrufe",
            "callback",
            "voicemail",
            "spraak",
        ],
    ),
    (ChannelKind::Messaging, &["whatsapp", "whats", "wa"]),
    (ChannelKind::Messaging, &["sms", "text"]),
    (
        ChannelKind::Messaging,
        &["chat", "webchat", "livechat", "messaging", "message", "messenger", "webmessaging", "chatbericht"],
    ),
    (
        ChannelKind::Deferred,
        &[
            "email",
            "mail",
            "emails",
            "mails",
            "case",
            "cases",
            "ticket",
            "tickets",
            "webformulier",
            "formulier",
            "contactformulier",
            "webform",
            "form",
            "formular",
            "web",
        ],
    ),
    (ChannelKind::Deferred, &["social", "facebook", "twitter", "instagram", "linkedin", "sociale", "soziale"]),
    (ChannelKind::Deferred, &["letter", "post", "brief", "fax"]),
    (ChannelKind::Deferred, &["backoffice", "back", "workitem", "task", "tasks", "taak", "taken"]),
];

/// Languages by code, with their names in themselves, English, Dutch and German.
const LANGUAGES: &[&[&str]] = &[
    &["nl", "nld", "dut", "dutch", "nederlands", "niederländisch", "vlaams", "flemish"],
    &["en", "eng", "english", "engels", "englisch"],
    &["de", "deu", "ger", "german", "duits", "deutsch"],
    &["fr", "fra", "fre", "french", "frans", "französisch", "français", "francais"],
    &["es", "spa", "spanish", "spaans", "spanisch", "español", "espanol"],
    &["it", "ita", "italian", "italiaans", "italienisch", "italiano"],
    &["pt", "por", "portuguese", "portugees", "portugiesisch", "português"],
    &["pl", "pol", "polish", "pools", "polnisch", "polski"],
    &["tr", "tur", "turkish", "turks", "türkisch", "türkçe"],
    &["sv", "swe", "swedish", "zweeds", "schwedisch", "svenska"],
    &["da", "dan", "danish", "deens", "dänisch", "dansk"],
    &["no", "nb", "nor", "norwegian", "noors", "norwegisch", "norsk"],
    &["fi", "fin", "finnish", "fins", "finnisch", "suomi"],
    &["cs", "cze", "ces", "czech", "tsjechisch", "tschechisch"],
    &["ro", "ron", "rum", "romanian", "roemeens", "rumänisch"],
    &["hu", "hun", "hungarian", "hongaars", "ungarisch"],
    &["ar", "ara", "arabic", "arabisch"],
    &["uk", "ukr", "ukrainian", "oekraïens", "ukrainisch"],
    &["fy", "fry", "frisian", "fries", "friesisch"],
];

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
    let has = |known: &[&str]| words.iter().any(|word| known.contains(&word.as_str()));
    let others = CHANNELS.iter().enumerate().skip(1);
    let other = others.clone().find(|(_, (_, known))| has(known)).map(|(place, _)| place);
    other.or_else(|| CHANNELS.first().filter(|(_, known)| has(known)).map(|_| 0))
}

/// The language that a name means: as a word, or as a code with or without a country.
fn concept_of_language(name: &str) -> Option<usize> {
    if name.len() > 100 {
        return None;
    }
    let first = words(name).into_iter().next()?;
    LANGUAGES.iter().position(|names| names.contains(&first.as_str()))
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
        let new = Choice::New(ChannelKind::Messaging);
        let channels = [phone.clone(), phone, mail.clone(), mail, chat, same("WhatsApp"), new, Choice::Any];
        assert_eq!(matching.channels, channels);
        let dutch = || Choice::Same("Dutch".to_owned());
        let languages = [dutch(), dutch(), dutch(), Choice::New(()), Choice::New(()), Choice::Any, Choice::Any];
        assert_eq!(matching.languages, languages);
    }
}
