//! The words of the systems that export contacts: `assets/contact_names.ron`, read once.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::{Meaning, Unit};
use crate::model::scenario::ChannelKind;

/// Words that are apart by a bar, in several texts.
type Lists = Vec<String>;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    columns: Vec<Named>,
    exclusions: Lists,
    contacts: Lists,
    offered: Lists,
    handled: Lists,
    abandoned: Lists,
    handling: Lists,
    lengths: Lists,
    averages: Lists,
    totals: Lists,
    parts: Lists,
    afterwards: Lists,
    on_hold: Lists,
    wholes: Lists,
    units: Vec<UnitNames>,
    months: Lists,
    weekdays: Lists,
    weeks: Lists,
    sums: Lists,
    directions: Lists,
    outcomes: Lists,
    outbound: Lists,
    inbound: Lists,
    answered: Lists,
    abandoned_values: Lists,
    doubtful: Lists,
    events: EventNames,
    headless: Vec<HeadlessNames>,
    channels: Vec<ChannelNames>,
    languages: Lists,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    meaning: String,
    names: Lists,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitNames {
    unit: String,
    names: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct EventNames {
    enter: String,
    leave: BTreeMap<String, usize>,
    give_up: String,
    others: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChannelNames {
    kind: ChannelKind,
    names: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct HeadlessNames {
    cells: BTreeMap<usize, String>,
    width: usize,
    names: String,
}

/// Words to look up.
pub(super) type Words = HashSet<String>;

/// What a line of a log of events says of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// A contact comes in.
    Enter,
    /// It ends; its seconds stand so many columns behind the event.
    Leave(usize),
    /// Who waited gave up.
    GiveUp,
    /// Nothing that counts.
    Other,
}

/// A file without column names, known by what stands in some of its cells.
pub(super) struct Headless {
    /// The place of a cell, and what may stand there.
    pub cells: Vec<(usize, Words)>,
    pub width: usize,
    pub names: Vec<String>,
}

/// All of it.
#[derive(Default)]
pub(super) struct Vocabulary {
    /// What columns are called: each name with its rank among the names of its meaning, in the order of the file.
    pub columns: Vec<(Meaning, String)>,
    by_name: HashMap<String, (usize, Meaning)>,
    pub exclusions: Words,
    pub contacts: Words,
    pub offered: Words,
    pub handled: Words,
    pub abandoned: Words,
    pub handling: Vec<String>,
    pub lengths: Words,
    pub averages: Vec<String>,
    pub totals: Vec<String>,
    pub parts: Vec<String>,
    pub afterwards: Vec<String>,
    pub on_hold: Vec<String>,
    pub wholes: Vec<String>,
    units: HashMap<String, Unit>,
    months: Vec<Vec<String>>,
    weekdays: Words,
    pub weeks: Words,
    pub sums: Words,
    pub directions: Words,
    pub outcomes: Words,
    pub outbound: Words,
    pub inbound: Words,
    pub answered: Words,
    pub abandoned_values: Words,
    pub doubtful: Words,
    events: HashMap<String, Event>,
    pub headless: Vec<Headless>,
    /// The telephone first; rarer channels go before it.
    pub channels: Vec<(ChannelKind, Words)>,
    /// Languages by their English name, with their codes and other names.
    pub languages: Vec<Vec<String>>,
}

/// The words, read once. A test holds that the file can be read.
pub(super) fn vocabulary() -> &'static Vocabulary {
    static WORDS: LazyLock<Vocabulary> = LazyLock::new(|| load().map(Vocabulary::of).unwrap_or_default());
    &WORDS
}

fn load() -> Result<File, ron::error::SpannedError> {
    ron::from_str(include_str!("../../assets/contact_names.ron"))
}

fn each(lists: &[String]) -> impl Iterator<Item = String> + '_ {
    lists.iter().flat_map(|list| list.split('|')).map(str::to_owned)
}

fn words(list: &str) -> Words {
    list.split('|').map(str::to_owned).collect()
}

impl Vocabulary {
    fn of(file: File) -> Self {
        let meaning = |id: &str| Meaning::ALL.into_iter().find(|meaning| meaning.id() == id).unwrap_or_default();
        let columns: Vec<(Meaning, String)> = file
            .columns
            .iter()
            .flat_map(|named| each(&named.names).map(|name| (meaning(&named.meaning), name)))
            .collect();
        let mut by_name = HashMap::new();
        for (rank, (meaning, name)) in columns.iter().enumerate() {
            by_name.entry(name.clone()).or_insert((rank, *meaning));
        }
        let unit = |id: &str| Unit::ALL.into_iter().find(|unit| unit.id() == id).unwrap_or_default();
        let units = file.units.iter().flat_map(|names| names.names.split('|').map(|name| (name, unit(&names.unit))));
        let EventNames { enter, leave, give_up, others } = file.events;
        let kinds = [(enter, Event::Enter), (give_up, Event::GiveUp), (others, Event::Other)];
        let mut events: HashMap<String, Event> = HashMap::new();
        for (list, event) in &kinds {
            events.extend(list.split('|').map(|name| (name.to_owned(), *event)));
        }
        events.extend(leave.into_iter().map(|(name, place)| (name, Event::Leave(place))));
        Self {
            columns,
            by_name,
            exclusions: each(&file.exclusions).collect(),
            contacts: each(&file.contacts).collect(),
            offered: each(&file.offered).collect(),
            handled: each(&file.handled).collect(),
            abandoned: each(&file.abandoned).collect(),
            handling: each(&file.handling).collect(),
            lengths: each(&file.lengths).collect(),
            averages: each(&file.averages).collect(),
            totals: each(&file.totals).collect(),
            parts: each(&file.parts).collect(),
            afterwards: each(&file.afterwards).collect(),
            on_hold: each(&file.on_hold).collect(),
            wholes: each(&file.wholes).collect(),
            units: units.map(|(name, unit)| (name.to_owned(), unit)).collect(),
            months: file.months.iter().map(|list| list.split('|').map(str::to_owned).collect()).collect(),
            weekdays: each(&file.weekdays).collect(),
            weeks: each(&file.weeks).collect(),
            sums: each(&file.sums).collect(),
            directions: each(&file.directions).collect(),
            outcomes: each(&file.outcomes).collect(),
            outbound: each(&file.outbound).collect(),
            inbound: each(&file.inbound).collect(),
            answered: each(&file.answered).collect(),
            abandoned_values: each(&file.abandoned_values).collect(),
            doubtful: each(&file.doubtful).collect(),
            events,
            channels: file.channels.iter().map(|known| (known.kind, words(&known.names))).collect(),
            languages: file.languages.iter().map(|list| list.split('|').map(str::to_owned).collect()).collect(),
            headless: file
                .headless
                .iter()
                .map(|known| Headless {
                    cells: known.cells.iter().map(|(place, list)| (*place, words(list))).collect(),
                    width: known.width,
                    names: known.names.split('|').map(str::to_owned).collect(),
                })
                .collect(),
        }
    }

    /// What a column of exactly this name holds, and the rank of the name: the lower, the better it says so.
    pub fn column(&self, plain: &str) -> Option<(usize, Meaning)> {
        self.by_name.get(plain).copied()
    }

    /// The unit that a word is.
    pub fn unit(&self, word: &str) -> Option<Unit> {
        self.units.get(word).copied()
    }

    /// What an event says, in small letters; none where it is no known one.
    pub fn event(&self, plain: &str) -> Option<Event> {
        self.events.get(plain).copied()
    }

    /// The month, from 1, whose name a word begins like, in whatever letters: the longest beginning decides.
    pub fn month(&self, word: &str) -> Option<i64> {
        if word.len() < 3 {
            return None;
        }
        let word = word.to_lowercase();
        // "maandag" begins like "maart".
        if self.weekdays.contains(&word) {
            return None;
        }
        let fits = |names: &Vec<String>| {
            names.iter().filter(|name| word.starts_with(name.as_str())).map(String::len).max().unwrap_or_default()
        };
        let longest =
            self.months.iter().enumerate().map(|(place, names)| (fits(names), place)).max_by_key(|best| best.0)?;
        (longest.0 > 0).then_some(longest.1 as i64 + 1)
    }
}

/// A name in small letters, every run of other signs one space, words apart also where a capital begins one.
pub(super) fn plain(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let letters: Vec<char> = name.chars().collect();
    for (place, letter) in letters.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| letters.get(place));
        let after = letters.get(place + 1);
        let begins_word = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase() || before.is_uppercase() && after.is_some_and(|after| after.is_lowercase())
            });
        if begins_word {
            out.push(' ');
        }
        match letter {
            '%' => out.push_str(" percent "),
            letter if letter.is_alphanumeric() => out.extend(letter.to_lowercase()),
            _ => out.push(' '),
        }
    }
    let words: Vec<&str> = out.split_whitespace().collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_names_can_be_read_and_no_name_stands_twice() {
        let file = load().expect("the file of names");
        for named in &file.columns {
            assert!(Meaning::ALL.iter().any(|meaning| meaning.id() == named.meaning), "{}", named.meaning);
        }
        let words = Vocabulary::of(file);
        let mut seen = HashSet::new();
        for (_, name) in &words.columns {
            assert!(seen.insert(name), "{name} stands twice");
            assert_eq!(plain(name), *name, "{name} is not plain");
        }
    }

    #[test]
    fn names_are_parted_at_capitals_and_signs() {
        for (name, expected) in [
            ("contactsReceived", "contacts received"),
            ("ACDCalls", "acd calls"),
            ("Answer %", "answer percent"),
            ("Gem. gesprekstijd (min)", "gem gesprekstijd min"),
            ("Durée d'appel", "durée d appel"),
            ("AHT", "aht"),
        ] {
            assert_eq!(plain(name), expected);
        }
    }

    #[test]
    fn months_are_known_in_four_languages() {
        for (word, month) in [
            ("maart", 3),
            ("mrt", 3),
            ("März", 3),
            ("mei", 5),
            ("juin", 6),
            ("juil", 7),
            ("août", 8),
            ("déc", 12),
            ("okt", 10),
        ] {
            assert_eq!(vocabulary().month(word), Some(month), "{word}");
        }
        for word in ["maandag", "mardi", "mo", "xyz"] {
            assert_eq!(vocabulary().month(word), None, "{word}");
        }
    }
}
