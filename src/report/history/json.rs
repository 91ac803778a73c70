//! A file of contacts as JSON.

use serde::Serialize;

use super::History;
use crate::history::{Caution, Choice, Found, Meaning};
use crate::model::scenario::ChannelKind;
use crate::report::json::{Error, pretty};

#[derive(Serialize)]
struct Whole<'a> {
    file: &'a str,
    layout: Read<'a>,
    rows: Rows,
    period: Option<Period>,
    channels: Vec<Name<'a>>,
    languages: Vec<Name<'a>>,
    proposals: Vec<Proposal>,
    unread: Vec<Unread>,
}

#[derive(Serialize)]
struct Read<'a> {
    sheet: Option<&'a str>,
    encoding: &'static str,
    separator: char,
    header: u64,
    columns: Vec<&'static str>,
    order: &'static str,
    decimal: &'static str,
    unit: &'static str,
    written_in: Option<&'a str>,
    zone: &'a str,
    doubts: Vec<&'static str>,
}

#[derive(Serialize)]
struct Rows {
    all: u64,
    before: u64,
    read: u64,
    unread: u64,
    blank: u64,
}

#[derive(Serialize)]
struct Period {
    first: String,
    last: String,
    days: i64,
    contacts: u64,
    left_out: u64,
    live: u64,
    outside: u64,
    missing_months: Vec<i64>,
    empty_days: i64,
    growth: Vec<(i64, f64)>,
}

#[derive(Serialize)]
struct Name<'a> {
    name: &'a str,
    contacts: u64,
    measured: u64,
    seconds: f64,
    counts_as: String,
}

#[derive(Serialize)]
struct Proposal {
    id: String,
    #[serde(flatten)]
    values: Values,
    contacts: u64,
    cautions: Vec<&'static str>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Values {
    Number { present: f64, found: f64 },
    Weights { present: Vec<f64>, found: Vec<f64> },
    Shares { shares: Vec<(String, Option<f64>, f64)> },
}

#[derive(Serialize)]
struct Unread {
    line: u64,
    column: usize,
    why: &'static str,
    holds: Option<String>,
}

/// All of it; of the rows that were not read at most a thousand.
///
/// # Errors
/// When it cannot be written.
pub fn json(history: &History<'_>) -> Result<String, Error> {
    const LISTED: usize = 1000;
    let History { source, reading, matching, findings } = history;
    let layout = &reading.layout;
    let date = |(year, month, day): (i64, i64, i64)| format!("{year:04}-{month:02}-{day:02}");
    let period = findings.map(|findings| Period {
        first: date(findings.period.begins()),
        last: date(findings.period.ends()),
        days: findings.period.days(),
        contacts: findings.contacts,
        left_out: findings.left_out,
        live: findings.live,
        outside: findings.outside,
        missing_months: findings.missing_months.clone(),
        empty_days: findings.empty_days,
        growth: findings.growth.iter().map(|growth| (growth.year, growth.share)).collect(),
    });
    let proposals = findings.map(|findings| findings.proposals.as_slice()).unwrap_or_default();
    let unread = reading.unread.rows(0).take(LISTED);
    pretty(&Whole {
        file: &source.name,
        layout: Read {
            sheet: layout.sheet.as_deref(),
            encoding: layout.encoding.name(),
            separator: char::from(layout.separator),
            header: layout.header,
            columns: layout.columns.iter().map(|meaning: &Meaning| meaning.id()).collect(),
            order: layout.order.id(),
            decimal: layout.decimal.id(),
            unit: layout.unit.id(),
            written_in: layout.written_in.as_ref().map(|zone| zone.name()),
            zone: layout.zone.name(),
            doubts: layout.doubts.iter().map(|doubt| doubt.id()).collect(),
        },
        rows: Rows {
            all: reading.rows,
            before: reading.before,
            read: reading.read,
            unread: reading.unread.count(),
            blank: reading.blank,
        },
        period,
        channels: names(history, false, |place| matching.channels.get(place).map(channel)),
        languages: names(history, true, |place| {
            matching.languages.get(place).map(|choice| counts_as(choice, |()| "new"))
        }),
        proposals: proposals.iter().map(proposal).collect(),
        unread: unread
            .map(|row| Unread { line: row.line, column: row.column + 1, why: row.why.id(), holds: row.holds })
            .collect(),
    })
}

fn names<'a>(history: &History<'a>, of_languages: bool, counts_as: impl Fn(usize) -> Option<String>) -> Vec<Name<'a>> {
    let tally = &history.reading.tally;
    let names = if of_languages { &tally.languages } else { &tally.channels };
    let name = |place: usize| {
        let series = tally.series().iter();
        let series =
            series.filter(|each| usize::from(if of_languages { each.language } else { each.channel }) == place);
        let (contacts, measured, seconds) = series.fold((0, 0, 0.0), |(contacts, measured, seconds), each| {
            (contacts + each.contacts, measured + each.measured, seconds + each.seconds)
        });
        let name = names.list().get(place).map_or("", String::as_str);
        Name { name, contacts, measured, seconds, counts_as: counts_as(place).unwrap_or_default() }
    };
    (0..names.count()).map(name).collect()
}

fn channel(choice: &Choice<ChannelKind>) -> String {
    counts_as(choice, |kind| match kind {
        ChannelKind::Phone => "new Phone",
        ChannelKind::Messaging => "new Messaging",
        ChannelKind::Deferred => "new Deferred",
    })
}

fn counts_as<N: Copy>(choice: &Choice<N>, new: impl Fn(N) -> &'static str) -> String {
    match choice {
        Choice::Same(name) => format!("same {name}"),
        Choice::New(kind) => new(*kind).to_owned(),
        Choice::Any => "any".to_owned(),
        Choice::LeaveOut => "left out".to_owned(),
    }
}

fn proposal(proposal: &crate::history::Proposal) -> Proposal {
    let values = match &proposal.found {
        Found::Number { present, found } => Values::Number { present: *present, found: *found },
        Found::Weights { present, found } => Values::Weights { present: present.clone(), found: found.clone() },
        Found::Shares(shares) => Values::Shares {
            shares: shares.iter().map(|share| (share.name.clone(), share.present, share.found)).collect(),
        },
    };
    let cautions = proposal.cautions.iter().map(Caution::id).collect();
    Proposal { id: proposal.subject.id(), values, contacts: proposal.contacts, cautions }
}
