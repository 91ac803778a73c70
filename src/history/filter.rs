//! Which rows count as contacts of the department: by what a column says of the way a contact went, or what became of it.

use super::column::Column;
use super::names::Names;
use super::vocabulary::{plain, vocabulary};
use super::{Meaning, headers};

/// Which rows count, by the values of a column. What a person has not chosen the words of the field decide: what went out
/// does not count, and neither does what may be no contact at all, which is then in doubt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// The place of the column, from 0.
    pub column: usize,
    /// Values in plain letters, and whether their rows count.
    chosen: Vec<(String, bool)>,
}

/// Whether rows of a value count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Counts,
    LeftOut,
    /// They are left out, but may count.
    Doubtful,
}

impl Filter {
    /// A filter by the words of the field alone.
    pub fn new(column: usize) -> Self {
        Self { column, chosen: Vec::new() }
    }

    /// Says whether the rows with a value count.
    pub fn choose(&mut self, value: &str, counts: bool) {
        let value = plain(value);
        self.chosen.retain(|(known, _)| *known != value);
        self.chosen.push((value, counts));
    }

    /// Whether rows with a value count.
    pub(super) fn verdict(&self, value: &str) -> Verdict {
        let plain = plain(value);
        match self.chosen.iter().find(|(known, _)| *known == plain) {
            Some((_, true)) => Verdict::Counts,
            Some((_, false)) => Verdict::LeftOut,
            None => verdict(&plain),
        }
    }
}

/// What a value in plain letters says. Short words count only where they are all of it: "in" is no "Sign in".
fn verdict(plain: &str) -> Verdict {
    let known = vocabulary();
    let is = |list: &super::vocabulary::Words| {
        list.contains(plain) || plain.split(' ').any(|word| word.len() >= 5 && list.contains(word))
    };
    if known.inbound.contains(plain) || known.answered.contains(plain) || known.abandoned_values.contains(plain) {
        Verdict::Counts
    } else if is(&known.outbound) {
        Verdict::LeftOut
    } else if is(&known.doubtful) || plain.split(' ').any(|word| word == "bot") {
        Verdict::Doubtful
    } else {
        Verdict::Counts
    }
}

/// Whether a value in plain letters is a known way or outcome of a contact.
fn is_known(plain: &str) -> bool {
    let known = vocabulary();
    let lists = [&known.inbound, &known.outbound, &known.answered, &known.abandoned_values, &known.doubtful];
    lists.iter().any(|list| list.contains(plain)) || verdict(plain) != Verdict::Counts
}

/// The rows of one value of a filter's column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    pub name: String,
    pub rows: u64,
    /// Whether they count.
    pub counts: bool,
    /// Whether they are left out and may count.
    pub is_doubtful: bool,
}

/// What a filter did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filtered {
    /// The place of the column, from 0.
    pub column: usize,
    /// Its values, in the order in which they first came.
    pub values: Vec<Value>,
}

impl Filtered {
    /// How many rows it left out; one that another filter had left out before is not among them.
    pub fn left_out(&self) -> u64 {
        self.values.iter().filter(|value| !value.counts).map(|value| value.rows).sum()
    }
}

/// A filter at work: the values met so far, each with its rows.
pub(super) struct Sieve {
    filter: Filter,
    names: Names,
    verdicts: Vec<Verdict>,
    rows: Vec<u64>,
}

impl Sieve {
    pub fn new(filter: &Filter) -> Self {
        Self { filter: filter.clone(), names: Names::default(), verdicts: Vec::new(), rows: Vec::new() }
    }

    /// The column that it looks at.
    pub fn column(&self) -> usize {
        self.filter.column
    }

    /// Counts a row with a value; whether it counts as a contact.
    pub fn lets_through(&mut self, value: &str) -> bool {
        let place = usize::from(self.names.place(value));
        while self.verdicts.len() <= place {
            let verdict = self.names.name(self.verdicts.len() as u16).map(|name| self.filter.verdict(name));
            self.verdicts.push(verdict.unwrap_or(Verdict::Counts));
            self.rows.push(0);
        }
        if let Some(rows) = self.rows.get_mut(place) {
            *rows += 1;
        }
        self.verdicts.get(place) == Some(&Verdict::Counts)
    }

    /// What it did.
    pub fn done(&self) -> Filtered {
        let all = self.verdicts.iter().zip(&self.rows).enumerate();
        let values = all.map(|(place, (verdict, rows))| Value {
            name: self.names.name(place as u16).unwrap_or("\u{2026}").to_owned(),
            rows: *rows,
            counts: *verdict == Verdict::Counts,
            is_doubtful: *verdict == Verdict::Doubtful,
        });
        Filtered { column: self.filter.column, values: values.collect() }
    }
}

/// The filters that the names and the first values of the columns speak for: columns of directions, and those of outcomes
/// and channels in which something is that does not count, or may not.
pub(super) fn guess(names: &[String], columns: &[Column], found: &[Meaning]) -> Vec<Filter> {
    let is_wanted = |(place, column): &(usize, &Column)| {
        let meaning = found.get(*place).copied().unwrap_or_default();
        let is_free = matches!(meaning, Meaning::Ignored | Meaning::Channel | Meaning::Outcome);
        if !is_free || !column.is_names() || column.names.len() > 40 {
            return false;
        }
        let name = names.get(*place).map_or("", String::as_str);
        let values: Vec<String> = column.names.iter().map(|value| plain(value)).collect();
        let is_left_out = values.iter().any(|value| verdict(value) != Verdict::Counts);
        let is_all_known = values.iter().all(|value| is_known(value));
        let known = values.iter().filter(|value| is_known(value)).count();
        let is_way = values.iter().any(|value| is_way(value));
        match meaning {
            Meaning::Channel | Meaning::Outcome => is_left_out,
            // "Type" may be that of a ticket.
            _ if headers::is_direction(name) => is_left_out || is_way && 2 * known >= values.len(),
            _ if headers::is_outcome(name) => is_left_out,
            _ => is_left_out && is_all_known && is_way,
        }
    };
    let mut filters: Vec<Filter> = Vec::new();
    for (place, _) in columns.iter().enumerate().filter(is_wanted) {
        filters.push(Filter::new(place));
    }
    filters
}

/// Whether a value in plain letters says that a contact came in or went out.
fn is_way(plain: &str) -> bool {
    let known = vocabulary();
    let has = |list: &super::vocabulary::Words| {
        list.contains(plain) || plain.split(' ').any(|word| word.len() >= 5 && list.contains(word))
    };
    has(&known.inbound) || has(&known.outbound)
}

/// Whether the values of a column say what became of single contacts: that some were missed, and mostly that others were
/// answered.
pub(super) fn is_outcome(name: &str, column: &Column) -> bool {
    let known = vocabulary();
    let values: Vec<String> = column.names.iter().map(|value| plain(value)).collect();
    let is_missed = |value: &String| value.len() > 3 && known.abandoned_values.contains(value);
    let is_named = headers::is_outcome(name) || headers::is_direction(name);
    column.is_names() && is_named && values.iter().any(is_missed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_judged_as_systems_write_them() {
        for value in [
            "Inbound",
            "Inkomend",
            "Eingehend",
            "Entrant",
            "Inbound Voicemail",
            "missed",
            "voicemail",
            "Agent inbound",
            "from-trunk",
            "Answered",
            "Question",
            "INBOUND",
            "",
        ] {
            assert_eq!(Filter::new(0).verdict(value), Verdict::Counts, "{value}");
        }
        for value in [
            "Outbound",
            "OUTBOUND",
            "Uitgaand",
            "ausgehend",
            "Sortant",
            "outbound-api",
            "Outbound QA",
            "Internal",
            "Manual",
            "from-internal",
            "out",
        ] {
            assert_eq!(Filter::new(0).verdict(value), Verdict::LeftOut, "{value}");
        }
        for value in ["CALLBACK", "QUEUE_TRANSFER", "Chatbot", "blocked", "API"] {
            assert_eq!(Filter::new(0).verdict(value), Verdict::Doubtful, "{value}");
        }
    }

    #[test]
    fn what_is_chosen_goes_before_the_words() {
        let mut filter = Filter::new(0);
        filter.choose("Outbound", true);
        filter.choose("Callback", true);
        filter.choose("Question", false);
        assert_eq!(filter.verdict("outbound"), Verdict::Counts);
        assert_eq!(filter.verdict("CALLBACK"), Verdict::Counts);
        assert_eq!(filter.verdict("Question"), Verdict::LeftOut);
    }
}
