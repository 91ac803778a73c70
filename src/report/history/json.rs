//! A file of contacts as JSON.

use serde::Serialize;

use super::History;
use crate::history::{Caution, Choice, Coverage, Filtered, Form, Found, Meaning};
use crate::model::scenario::ChannelKind;
use crate::report::json::{Error, pretty};

#[derive(Serialize)]
struct Whole<'a> {
    file: &'a str,
    layout: Read<'a>,
    rows: Rows,
    filters: Vec<Filter<'a>>,
    period: Option<Period>,
    channels: Vec<Name<'a>>,
    languages: Vec<Name<'a>>,
    proposals: Vec<Proposal>,
    unread: Vec<Unread>,
    /// How many of the rows that were not read are not among `unread`.
    unread_more: u64,
}

#[derive(Serialize)]
struct Read<'a> {
    sheet: Option<&'a str>,
    /// All sheets of a workbook.
    sheets: &'a [String],
    encoding: &'static str,
    separator: char,
    header: u64,
    columns: Vec<&'static str>,
    order: &'static str,
    decimal: &'static str,
    unit: &'static str,
    quotes: bool,
    written_in: Option<&'a str>,
    zone: &'a str,
    /// Whether the dates stand in titles above the rows.
    titled: bool,
    /// Which days were chosen to be covered; none: those that the rows suggest.
    coverage: Option<&'static str>,
    doubts: Vec<&'static str>,
}

/// What a filter did.
#[derive(Serialize)]
struct Filter<'a> {
    /// The column, from 1, and its name.
    column: usize,
    name: Option<&'a str>,
    left_out: u64,
    values: Vec<Value<'a>>,
}

#[derive(Serialize)]
struct Value<'a> {
    value: &'a str,
    rows: u64,
    counts: bool,
    doubtful: bool,
}

#[derive(Serialize)]
struct Rows {
    all: u64,
    before: u64,
    read: u64,
    /// No contacts, by the filters or as lines of a log.
    left_out: u64,
    /// Titles between the rows, and repeated column names.
    aside: u64,
    /// Of those read, the ones of a contact that was counted before.
    repeats: u64,
    unread: u64,
    /// Of the unread, those whose lines are not kept.
    unlisted: u64,
    blank: u64,
    /// Whether some bytes are no letters in the encoding.
    misread: bool,
}

#[derive(Serialize)]
struct Period {
    first: String,
    last: String,
    days: i64,
    /// `rows`, `weeks` or `months`: what the first and the last day go by.
    coverage: &'static str,
    contacts: u64,
    left_out: u64,
    live: u64,
    outside: u64,
    missing_months: Vec<i64>,
    empty_days: i64,
    open_days: i64,
    stretches: Vec<Stretch>,
    growth: Vec<Growth>,
}

#[derive(Serialize)]
struct Stretch {
    first: String,
    last: String,
    contacts: u64,
}

#[derive(Serialize)]
struct Growth {
    year: i64,
    share: f64,
    months: usize,
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
    cautions: Vec<Said>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Values {
    Number { present: f64, found: f64 },
    Weights { present: Vec<f64>, found: Vec<f64> },
    Shares { shares: Vec<(String, Option<f64>, f64)> },
}

/// A caution with what it holds.
#[derive(Serialize, Default)]
struct Said {
    /// Contacts a month over the days as they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    plain: Option<f64>,
    id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    contacts: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    share: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    open_days: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    names: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    factor: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    measured: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stretches: Option<Vec<Stretch>>,
}

#[derive(Serialize)]
struct Unread {
    line: u64,
    column: usize,
    why: &'static str,
    holds: Option<String>,
}

/// All of it; of the rows that were not read at most a thousand, and how many more there are.
///
/// # Errors
/// When it cannot be written.
pub fn json(history: &History<'_>) -> Result<String, Error> {
    const LISTED: usize = 1000;
    let History { source, reading, matching, findings } = history;
    let layout = &reading.layout;
    let period = findings.map(|findings| Period {
        first: date(findings.period.begins()),
        last: date(findings.period.ends()),
        days: findings.period.days(),
        coverage: findings.period.coverage.id(),
        contacts: findings.contacts,
        left_out: findings.left_out,
        live: findings.live,
        outside: findings.outside,
        missing_months: findings.missing_months.clone(),
        empty_days: findings.empty_days,
        open_days: findings.open_days,
        stretches: findings.period.stretches(&reading.tally).iter().map(stretch).collect(),
        growth: findings
            .growth
            .iter()
            .map(|growth| Growth { year: growth.year, share: growth.share, months: growth.months })
            .collect(),
    });
    let proposals = findings.map(|findings| findings.proposals.as_slice()).unwrap_or_default();
    let unread: Vec<_> = reading.unread.rows(0).take(LISTED).collect();
    pretty(&Whole {
        file: &source.name,
        layout: Read {
            sheet: layout.sheet.as_deref(),
            sheets: match &source.form {
                Form::Book { sheets, .. } => sheets,
                Form::Text => &[],
            },
            encoding: layout.encoding.name(),
            separator: char::from(layout.separator),
            header: layout.header,
            columns: layout.columns.iter().map(|meaning: &Meaning| meaning.id()).collect(),
            order: layout.order.id(),
            decimal: layout.decimal.id(),
            unit: layout.unit.id(),
            quotes: layout.quotes,
            written_in: layout.written_in.as_ref().map(|zone| zone.name()),
            zone: layout.zone.name(),
            titled: layout.is_titled,
            coverage: layout.coverage.map(Coverage::id),
            doubts: layout.doubts.iter().map(|doubt| doubt.id()).collect(),
        },
        rows: Rows {
            all: reading.rows,
            before: reading.before,
            read: reading.read,
            left_out: reading.left_out,
            aside: reading.aside,
            repeats: reading.repeats,
            unread: reading.unread.count(),
            unlisted: reading.unread.unlisted(),
            blank: reading.blank,
            misread: reading.misread,
        },
        filters: reading.filters.iter().map(|each| filter(each, &reading.names)).collect(),
        period,
        channels: names(history, false, |place| matching.channels.get(place).map(channel)),
        languages: names(history, true, |place| {
            matching.languages.get(place).map(|choice| counts_as(choice, |()| "new"))
        }),
        proposals: proposals.iter().map(proposal).collect(),
        unread_more: reading.unread.count() - unread.len() as u64,
        unread: unread
            .into_iter()
            .map(|row| Unread { line: row.line, column: row.column + 1, why: row.why.id(), holds: row.holds })
            .collect(),
    })
}

fn filter<'a>(filtered: &'a Filtered, names: &'a [String]) -> Filter<'a> {
    let value = |value: &'a crate::history::Value| Value {
        value: &value.name,
        rows: value.rows,
        counts: value.counts,
        doubtful: value.is_doubtful,
    };
    Filter {
        column: filtered.column + 1,
        name: names.get(filtered.column).map(String::as_str),
        left_out: filtered.left_out(),
        values: filtered.values.iter().map(value).collect(),
    }
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
        Choice::New { name, kind } => format!("{}: {name}", new(*kind)),
        Choice::Any => "any".to_owned(),
        Choice::LeaveOut => "left out".to_owned(),
    }
}

fn date((year, month, day): (i64, i64, i64)) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

fn stretch(stretch: &crate::history::Stretch) -> Stretch {
    Stretch { first: date(stretch.begins), last: date(stretch.ends), contacts: stretch.contacts }
}

fn said(caution: &Caution) -> Said {
    let said = Said { id: caution.id(), ..Said::default() };
    let of = |contacts: u64| Some(contacts as f64);
    match caution {
        Caution::Few { contacts }
        | Caution::NoChannel { contacts }
        | Caution::Divided { contacts }
        | Caution::LeftOut { contacts }
        | Caution::Unmeasured { contacts } => Said { contacts: of(*contacts), ..said },
        Caution::LessThanAYear { days } | Caution::FewWeeks { days } | Caution::TotalsOnly { days } => {
            Said { days: Some(*days), ..said }
        }
        Caution::Gaps { stretches } => Said { stretches: Some(stretches.iter().map(stretch).collect()), ..said },
        Caution::EmptyDays { days, open } => Said { days: Some(*days), open_days: Some(*open), ..said },
        Caution::Kept { names, contacts } => Said { names: Some(names.clone()), contacts: Some(*contacts), ..said },
        Caution::Emptied { names } | Caution::NoPremium { names } => Said { names: Some(names.clone()), ..said },
        Caution::Complexity { factor, measured } => Said { factor: Some(*factor), measured: Some(*measured), ..said },
        Caution::Outside { contacts, share } => Said { contacts: of(*contacts), share: Some(*share), ..said },
        Caution::PresentSeason { plain } | Caution::FoundSeason { plain } => Said { plain: Some(*plain), ..said },
        Caution::AnsweredOnly | Caution::DaysOnly => said,
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
    let cautions = proposal.cautions.iter().map(said).collect();
    Proposal { id: proposal.subject.id(), values, contacts: proposal.contacts, cautions }
}
