//! A file of contacts, what was understood of it, and what follows for a scenario: as words, as text and as JSON.

mod doubts;
mod json;
mod unread;
mod words;

pub use doubts::{column_name, doubt, doubts, rows_left_out};
pub use json::json;
pub use unread::unread_csv;
pub use words::{caution, date, error, months, note, numbers, read_as, separator, share, subject, value, why};

use super::layout::{Table, paragraph};
use crate::history::{Absent, Choice, Findings, Found, Layout, Matching, Proposal, Reading, Source};
use crate::model::scenario::ChannelKind;
use crate::text::Text;

/// A file as it was read and held against a scenario.
pub struct History<'a> {
    pub source: &'a Source,
    pub reading: &'a Reading,
    pub matching: &'a Matching,
    pub findings: Option<&'a Findings>,
}

/// How many rows that were not read the text lists; all of them stand in the list that can be saved.
const LISTED: usize = 20;

/// What was understood, the proposals beside the scenario's values, and the first rows that were not read.
pub fn text(history: &History<'_>, text: &Text) -> String {
    let History { source, reading, matching, findings } = history;
    let mut parts = vec![paragraph(&text.with("history-title", &[("file", &source.name)]), 0)];
    let as_read = format!("{}: {}.", text.get("history-read-as"), read_as(source, &reading.layout, text).join("; "));
    parts.push(paragraph(&as_read, 0) + &columns(&reading.layout, text));
    let mut account = vec![account(reading, text)];
    account.extend(rows_left_out(reading, text));
    account.extend(doubts(reading, text));
    match findings {
        None => account.push(text.get("history-nothing")),
        Some(findings) => account.extend(told(findings, text)),
    }
    parts.push(account.iter().map(|line| paragraph(line, 0)).collect());
    if let Some(findings) = findings {
        parts.push(names(reading, matching, text));
        parts.push(proposals(findings, text));
    }
    parts.push(unread(reading, text));
    parts.join("\n")
}

/// How many rows were read, not read and blank.
pub fn account(reading: &Reading, text: &Text) -> String {
    let count = |count: u64| text.number(count as f64, 0);
    let rows = text.plural("history-rows", reading.rows, &[]);
    let (read, unread) = (count(reading.read), count(reading.unread.count()));
    let (blank, before) = (count(reading.blank), count(reading.before));
    let values =
        [("rows", rows.as_str()), ("read", &read), ("unread", &unread), ("blank", &blank), ("before", &before)];
    text.with("history-account", &values)
}

/// The period and what it says besides the proposals.
pub fn told(findings: &Findings, text: &Text) -> Vec<String> {
    let (from, to) = (date(findings.period.begins(), text), date(findings.period.ends(), text));
    let days = text.plural("history-period.days", findings.period.days().unsigned_abs(), &[]);
    let contacts = text.plural("history-counted", findings.contacts, &[]);
    let period = text.with("history-period", &[("from", &from), ("to", &to)]);
    let covers = text.get(&format!("history-covers-{}", findings.period.coverage.id()));
    let mut told = vec![format!("{period} ({days}, {covers}): {contacts}.")];
    if !findings.missing_months.is_empty() {
        let missing = months(&findings.missing_months, text);
        told.push(text.with("history-less-than-a-year", &[("months", &missing)]));
    }
    if findings.empty_days > 0 {
        told.push(format!("{}.", text.plural("history-empty-days", findings.empty_days.unsigned_abs(), &[])));
    }
    for growth in &findings.growth {
        let sign = if growth.share >= 0.0 { "+" } else { "" };
        let share = format!("{sign}{}", text.percent(growth.share, 1));
        let year = growth.year.to_string();
        let line = text.plural(
            "history-growth",
            growth.months as u64,
            &[("year", &year), ("share", &share), ("months", &growth.months.to_string())],
        );
        told.push(format!("{line}."));
    }
    if findings.outside > 0 {
        let contacts = text.number(findings.outside as f64, 0);
        let share = share(findings.outside as f64 / findings.live.max(1) as f64, text);
        told.push(format!("{}.", text.with("history-outside", &[("contacts", &contacts), ("share", &share)])));
    }
    told
}

fn columns(layout: &Layout, text: &Text) -> String {
    let used = layout.columns.iter().enumerate().filter(|(_, meaning)| **meaning != crate::history::Meaning::Ignored);
    let used: Vec<String> = used
        .map(|(place, meaning)| format!("{} {}", place + 1, text.get(&format!("history-meaning-{}", meaning.id()))))
        .collect();
    paragraph(&format!("{}: {}.", text.get("history-unread-column"), used.join(", ")), 0)
}

/// What a name of a channel counts as.
pub fn counts_as(choice: &Choice<ChannelKind>, text: &Text) -> String {
    match choice {
        Choice::Same(name) => text.with("history-same", &[("name", name)]),
        Choice::New { name, kind } => {
            let kind = text.get(&format!("kind-{kind:?}")).to_lowercase();
            text.with("history-new", &[("kind", &kind), ("name", name)])
        }
        Choice::Any => text.get("history-any"),
        Choice::LeaveOut => text.get("history-left-out"),
    }
}

/// What a name of a language counts as.
pub fn language_counts_as(choice: &Choice<()>, text: &Text) -> String {
    match choice {
        Choice::Same(name) => text.with("history-same", &[("name", name)]),
        Choice::New { name, .. } => text.with("history-new-language", &[("name", name)]),
        Choice::Any => text.get("history-any-language"),
        Choice::LeaveOut => text.get("history-left-out"),
    }
}

/// What becomes of the scenario's channels that the file does not hold.
pub fn absent(absent: Absent, text: &Text) -> String {
    text.get(&format!("history-absent-{}", absent.id()))
}

/// One name of the file, with its contacts, their share, and their average handling time, seconds.
#[derive(Clone, Debug, PartialEq)]
pub struct NameRow {
    pub name: String,
    pub contacts: u64,
    pub share: f64,
    pub average: Option<f64>,
}

/// The names of channels, or of languages, of a file.
pub fn name_rows(reading: &Reading, of_languages: bool, text: &Text) -> Vec<NameRow> {
    let tally = &reading.tally;
    let names = if of_languages { &tally.languages } else { &tally.channels };
    let all = tally.contacts().max(1) as f64;
    let empty = text.get(if of_languages { "history-no-language" } else { "history-no-channel" });
    let row = |place: usize| {
        let is_of = |series: &&crate::history::Series| {
            usize::from(if of_languages { series.language } else { series.channel }) == place
        };
        let (mut contacts, mut measured, mut seconds) = (0, 0, 0.0);
        for series in tally.series().iter().filter(is_of) {
            contacts += series.contacts;
            measured += series.measured;
            seconds += series.seconds;
        }
        let name = match names.list().get(place) {
            Some(name) if name.is_empty() => empty.clone(),
            Some(name) => name.clone(),
            None => text.get("history-other-names"),
        };
        NameRow {
            name,
            contacts,
            share: contacts as f64 / all,
            average: (measured > 0).then(|| seconds / measured as f64),
        }
    };
    (0..names.count()).map(row).collect()
}

fn names(reading: &Reading, matching: &Matching, text: &Text) -> String {
    let heading = |first: &str| {
        let keys =
            [first, "history-col-contacts", "history-col-share", "history-col-handling", "history-col-counts-as"];
        keys.map(|key| text.get(key)).to_vec()
    };
    let mut out = String::new();
    let mut table = |first: &str, of_languages: bool, counts: &dyn Fn(usize) -> String| {
        let rows = name_rows(reading, of_languages, text);
        let mut table = Table::new(heading(first));
        for (place, row) in rows.iter().enumerate() {
            let average = row.average.map(|seconds| text.duration(seconds)).unwrap_or_default();
            let figures = [text.number(row.contacts as f64, 0), share(row.share, text), average, counts(place)];
            table.row(row.name.clone(), figures);
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&table.text());
    };
    let channel = |place: usize| matching.channels.get(place).map(|choice| counts_as(choice, text)).unwrap_or_default();
    let language =
        |place: usize| matching.languages.get(place).map(|choice| language_counts_as(choice, text)).unwrap_or_default();
    table("history-col-channel", false, &channel);
    table("history-col-language", true, &language);
    out
}

fn proposals(findings: &Findings, text: &Text) -> String {
    let keys = ["history-col-input", "history-col-present", "history-col-found", "history-col-from"];
    let mut table = Table::new(keys.map(|key| text.get(key)).to_vec());
    let mut notes = String::new();
    for proposal in &findings.proposals {
        let Proposal { subject: about, found, contacts, cautions } = proposal;
        let name = subject(about, text);
        let from = text.number(*contacts as f64, 0);
        match found {
            Found::Number { present, found } => {
                let id = about.id();
                table.row(&name, [value(*present, &id, text), value(*found, &id, text), from]);
            }
            Found::Weights { present, found } => {
                table.row(&name, [String::new(), String::new(), from]);
                for (place, (present, found)) in present.iter().zip(found).enumerate() {
                    let figures = [text.trimmed(*present, 4), text.trimmed(*found, 4)];
                    table.row(format!("  {}", words::weight_name(about, place, text)), figures);
                }
            }
            Found::Shares(shares) => {
                table.row(&name, [String::new(), String::new(), from]);
                for each in shares {
                    let present = each.present.map_or_else(|| text.get("history-new-share"), |now| share(now, text));
                    table.row(format!("  {}", each.name), [present, share(each.found, text)]);
                }
            }
        }
        for caution in cautions {
            notes.push_str(&paragraph(&format!("{name}: {}", words::caution(caution, text)), 0));
        }
    }
    let table = table.text();
    if notes.is_empty() { table } else { format!("{table}\n{notes}") }
}

fn unread(reading: &Reading, text: &Text) -> String {
    let count = reading.unread.count();
    if count == 0 {
        return paragraph(&text.get("history-unread-none"), 0);
    }
    let mut out = paragraph(&format!("{}: {}", text.get("history-unread-title"), text.number(count as f64, 0)), 0);
    let (line, column) = (text.get("history-unread-line"), text.get("history-unread-column").to_lowercase());
    for row in reading.unread.rows(0).take(LISTED) {
        let holds = row.holds.map(|holds| format!(" \"{holds}\"")).unwrap_or_default();
        out.push_str(&format!("  {line} {}, {column} {}:{holds} {}\n", row.line, row.column + 1, why(row.why, text)));
    }
    let more = count.saturating_sub(LISTED as u64);
    if more > 0 {
        let more = text.with("history-unread-more", &[("count", &text.number(more as f64, 0))]);
        out.push_str(&paragraph(&more, 2));
        for (reason, count) in reading.unread.reasons() {
            out.push_str(&format!("    {} x {}\n", text.number(count as f64, 0), why(reason, text)));
        }
    }
    out
}
