//! What the names of columns say, by the words of `assets/contact_names.ron`.

use super::vocabulary::{plain, vocabulary};
use super::{Meaning, Unit};

/// How well a header says what its column holds: the place of its name among the known ones, the best first.
pub(super) fn rank(header: &str) -> usize {
    let plain = plain(header);
    let names = || std::iter::successors(Some(plain.as_str()), |name| without_unit(name));
    names().find_map(|name| vocabulary().column(name)).map_or(usize::MAX, |(rank, _)| rank)
}

/// A name without a unit behind it: "handle time sec", "gesprekstijd (s)", "duration (hh:mm)", "afhandeltijd in minuten".
fn without_unit(name: &str) -> Option<&str> {
    let (rest, last) = name.rsplit_once(' ')?;
    let is_unit =
        vocabulary().unit(last).is_some() || matches!(last, "in" | "ss" | "mm" | "hh" | "uu" | "avg" | "count");
    is_unit.then_some(rest)
}

/// What a header says that its column holds; none where it says nothing known.
pub(super) fn meaning(header: &str) -> Option<Meaning> {
    if header.len() > 100 {
        return None;
    }
    let known = vocabulary();
    let plain = plain(header);
    let is_excluded = plain.split(' ').any(|word| known.exclusions.contains(word))
        || known.exclusions.iter().any(|words| words.contains(' ') && is_part(&plain, words));
    let is_number = |meaning: Meaning| {
        matches!(
            meaning,
            Meaning::Offered | Meaning::Handled | Meaning::Abandoned | Meaning::Handling | Meaning::HandlingTotal
        )
    };
    let whole = || {
        let names = std::iter::successors(Some(plain.as_str()), |name| without_unit(name));
        names.filter_map(|name| known.column(name)).map(|(_, meaning)| meaning).next()
    };
    let part = || {
        let fits = |(meaning, name): &&(Meaning, String)| {
            name.contains(' ') && is_part(&plain, name) && !(is_excluded && is_number(*meaning))
        };
        known.columns.iter().find(fits).map(|(meaning, _)| *meaning)
    };
    let found = whole().or_else(part).or_else(|| if is_excluded { None } else { by_words(&plain) });
    // An average of a known total: "avg ACD time".
    found.map(|meaning| match (meaning, says(header)) {
        (Meaning::HandlingTotal, Some(Whole::Average)) => Meaning::Handling,
        _ => meaning,
    })
}

/// Whether words stand in a name, next to each other.
fn is_part(plain: &str, words: &str) -> bool {
    format!(" {plain} ").contains(&format!(" {words} "))
}

/// What a name means of which only the words are known: "calls" and "received", "nawerk" and "tijd".
fn by_words(plain: &str) -> Option<Meaning> {
    let known = vocabulary();
    let words = || plain.split(' ');
    let has = |list: &std::collections::HashSet<String>| words().any(|word| list.contains(word));
    let is_length = has(&known.lengths) || says(plain).is_some();
    if is_length && has_stem(plain, &known.handling) {
        return Some(if says(plain) == Some(Whole::Total) { Meaning::HandlingTotal } else { Meaning::Handling });
    }
    if !has(&known.contacts) {
        return None;
    }
    let counts = [
        (&known.abandoned, Meaning::Abandoned),
        (&known.handled, Meaning::Handled),
        (&known.offered, Meaning::Offered),
    ];
    counts.into_iter().find(|(list, _)| has(list)).map(|(_, meaning)| meaning)
}

/// Whether a word of a name begins like one of some, or two of them are it.
pub(super) fn has_stem(name: &str, stems: &[String]) -> bool {
    let plain = plain(name);
    stems.iter().any(|stem| {
        if stem.contains(' ') {
            return plain.contains(stem.as_str());
        }
        // Dutch and German write words together: "gemiddeldegesprekstijd".
        plain.split(' ').any(|word| word.starts_with(stem.as_str()) || stem.len() >= 6 && word.contains(stem.as_str()))
    })
}

/// What a header says of a handling time: of which contacts it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whole {
    /// Of the average contact.
    Average,
    /// Of all contacts of the row together.
    Total,
}

/// Whether the header of a handling time calls it an average or a total; none where it says neither.
pub(super) fn says(header: &str) -> Option<Whole> {
    let plain = plain(header);
    let has = |beginnings: &[String]| {
        beginnings.iter().any(|beginning| match beginning.len() {
            // A short one is a word of its own.
            0..=3 => plain.split(' ').any(|word| word == beginning),
            _ if beginning.contains(' ') => is_part(&plain, beginning),
            _ => plain.split(' ').any(|word| word.starts_with(beginning.as_str())),
        })
    };
    if has(&vocabulary().averages) {
        return Some(Whole::Average);
    }
    has(&vocabulary().totals).then_some(Whole::Total)
}

/// The unit that a header of handling times names.
pub(super) fn unit(header: &str) -> Option<Unit> {
    let plain = plain(header);
    let has = |word: &str| plain.split(' ').any(|other| other == word);
    // The form of a clock: hh:mm, mm:ss.
    if has("mm") {
        let has_hours = has("hh") || has("h") || has("uu") || has("u");
        return Some(if has_hours && !has("ss") { Unit::Hours } else { Unit::Seconds });
    }
    plain.split(' ').rev().find_map(|word| vocabulary().unit(word).filter(|_| word != "d" && word != "j"))
}

/// Whether a header names a column that says which way a contact went, or what became of it.
pub(super) fn is_direction(header: &str) -> bool {
    vocabulary().directions.contains(&plain(header))
}

/// Whether a header names a column that says what became of a contact.
pub(super) fn is_outcome(header: &str) -> bool {
    vocabulary().outcomes.contains(&plain(header))
}
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_known_systems_are_understood() {
        let cases = [
            ("Interval Start", Meaning::Stamp),
            ("contactsReceived", Meaning::Offered),
            ("Max Handle Time", Meaning::Ignored),
            ("Answer %", Meaning::Ignored),
            ("Talk Duration (AVG)", Meaning::Handling),
            ("Contacts queued", Meaning::Offered),
            ("Calls handled within service level", Meaning::Ignored),
            ("Appels reçus", Meaning::Offered),
            ("Durée moyenne de traitement", Meaning::Handling),
            ("Angenommene Anrufe", Meaning::Handled),
            ("Gem. nawerktijd (min)", Meaning::Handling),
            ("Month", Meaning::Month),
            ("Call Sid", Meaning::Contact),
            ("Outbound calls", Meaning::Ignored),
            ("Media Type", Meaning::Channel),
            ("Queue Name", Meaning::Channel),
            ("Offered", Meaning::Offered),
            ("nOffered", Meaning::Offered),
            ("Avg Handle (s)", Meaning::Handling),
            ("Average Handle Time", Meaning::Handling),
            ("AHT (sec)", Meaning::Handling),
            ("Total Handle Time", Meaning::HandlingTotal),
            ("Avg Speed of Answer", Meaning::Ignored),
            ("Created at", Meaning::Stamp),
            ("Date/Time Opened", Meaning::Stamp),
            ("Case Origin", Meaning::Channel),
            ("Requester language", Meaning::Language),
            ("First reply time (min)", Meaning::Ignored),
            ("Talk Time", Meaning::Handling),
            ("After call work time", Meaning::Handling),
            ("ACD Calls", Meaning::Handled),
            ("Aban Calls", Meaning::Abandoned),
            ("Abandoned Calls", Meaning::Abandoned),
            ("Datum", Meaning::Date),
            ("Tijd", Meaning::Time),
            ("Kanaal", Meaning::Channel),
            ("Taal", Meaning::Language),
            ("Afhandeltijd (sec.)", Meaning::Handling),
            ("Aantal", Meaning::Offered),
            ("Bearbeitungszeit", Meaning::Handling),
            ("Uhrzeit", Meaning::Time),
            ("Anzahl Anrufe", Meaning::Offered),
            ("ACD Time", Meaning::HandlingTotal),
            ("Avg ACD Time", Meaning::Handling),
            ("Afhandeltijd (mm:ss)", Meaning::Handling),
            ("Afhandeltijd in minuten", Meaning::Handling),
        ];
        for (header, expected) in cases {
            assert_eq!(meaning(header).unwrap_or_default(), expected, "{header}");
        }
        assert_eq!(meaning("Customer"), None);
        assert_eq!(unit("AHT (sec)"), Some(Unit::Seconds));
        assert_eq!(unit("Afhandeltijd in minuten"), Some(Unit::Minutes));
        assert_eq!(unit("Handle time"), None);
        assert_eq!(unit("Time spent (h:mm)"), Some(Unit::Hours));
        assert_eq!(unit("Duration (mm:ss)"), Some(Unit::Seconds));
        assert_eq!(unit("Duration (hh:mm:ss)"), Some(Unit::Seconds));
    }

    #[test]
    fn averages_are_told_from_totals() {
        let cases = [
            ("Avg Handle Time", Some(Whole::Average)),
            ("AHT (s)", Some(Whole::Average)),
            ("Gem. afhandeltijd", Some(Whole::Average)),
            ("Durchschnittliche Bearbeitungszeit", Some(Whole::Average)),
            ("Total Handle Time", Some(Whole::Total)),
            ("Gesamtbearbeitungszeit", Some(Whole::Total)),
            ("Handle Time", None),
            ("ACW Time", None),
        ];
        for (header, expected) in cases {
            assert_eq!(says(header), expected, "{header}");
        }
    }
}
