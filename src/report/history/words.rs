//! Parts of what is said of a file of contacts.

use crate::history::{Caution, Findings, Form, HistoryError, Layout, Source, Stretch, Subject, Why};
use crate::model::parameters;
use crate::model::scenario::Day;
use crate::text::Text;

/// A day: year, month and day of the month.
pub fn date((year, month, day): (i64, i64, i64), text: &Text) -> String {
    let month = text.get(&format!("month-{month}.short"));
    text.with("history-date", &[("day", &day.to_string()), ("month", &month), ("year", &year.to_string())])
}

/// Calendar months by name.
pub fn months(months: &[i64], text: &Text) -> String {
    months.iter().map(|month| text.get(&format!("month-{month}"))).collect::<Vec<_>>().join(", ")
}

/// The source that is written for each input taken over.
pub fn note(file: &str, findings: &Findings, text: &Text) -> String {
    let (from, to) = (date(findings.period.begins(), text), date(findings.period.ends(), text));
    let contacts = text.number(findings.contacts as f64, 0);
    text.with("history-note", &[("file", file), ("from", &from), ("to", &to), ("contacts", &contacts)])
}

/// A part of the contacts in per cent; a small one is never 0 %.
pub fn share(part: f64, text: &Text) -> String {
    let decimals = if part > 0.0 && part < 0.001 { 2 } else { 1 };
    text.percent(part, decimals)
}

/// A value of the input of an id, in its unit.
pub fn value(value: f64, id: &str, text: &Text) -> String {
    let general = match (id.find('['), id.find(']')) {
        (Some(from), Some(to)) if from < to => {
            format!("{}[{}", id.get(..from).unwrap_or_default(), id.get(to..).unwrap_or_default())
        }
        _ => id.to_owned(),
    };
    let unit = parameters::find(&general).map_or("", |input| input.unit.as_str());
    text.value(value, unit)
}

/// A list of weights.
pub fn numbers(weights: &[f64], text: &Text) -> String {
    weights.iter().map(|weight| text.trimmed(*weight, 2)).collect::<Vec<_>>().join(", ")
}

/// What a proposal is for.
pub fn subject(subject: &Subject, text: &Text) -> String {
    match subject {
        Subject::Channels => text.get("history-subject-channels"),
        Subject::Languages => text.get("history-subject-languages"),
        subject => text.input_of(&subject.id()),
    }
}

/// What a weight is of: a month, a day, an hour.
pub fn weight_name(subject: &Subject, place: usize, text: &Text) -> String {
    match subject {
        Subject::Months => text.get(&format!("month-{}", place + 1)),
        Subject::Days => Day::ALL.get(place).map(|day| text.get(&format!("day-{day:?}"))).unwrap_or_default(),
        _ => format!("{place:02}:00"),
    }
}

/// A stretch of days with its contacts.
fn stretch(stretch: &Stretch, text: &Text) -> String {
    let (from, to) = (date(stretch.begins, text), date(stretch.ends, text));
    let contacts = text.plural("history-counted", stretch.contacts, &[]);
    if stretch.begins == stretch.ends {
        return format!("{from} ({contacts})");
    }
    format!("{} ({contacts})", text.with("history-period", &[("from", &from), ("to", &to)]))
}

/// A caution in a sentence.
pub fn caution(caution: &Caution, text: &Text) -> String {
    let count = |count: u64| text.number(count as f64, 0);
    let names = |names: &[String]| names.join(", ");
    match caution {
        Caution::Few { contacts } => text.with("history-caution-few", &[("contacts", &count(*contacts))]),
        Caution::LessThanAYear { days } => {
            text.with("history-caution-less_than_a_year", &[("days", &count(days.unsigned_abs()))])
        }
        Caution::PresentSeason { plain } | Caution::FoundSeason { plain } => {
            let plain = text.number(*plain, 0);
            text.with(&format!("history-caution-{}", caution.id()), &[("plain", &plain)])
        }
        Caution::Gaps { stretches } => {
            /// More stretches than these are told by their number.
            const TOLD: usize = 4;
            let mut told: Vec<String> = stretches.iter().take(TOLD).map(|each| stretch(each, text)).collect();
            if stretches.len() > TOLD {
                told.push("\u{2026}".to_owned());
            }
            let values = [("count", stretches.len().to_string()), ("stretches", told.join("; "))];
            text.with("history-caution-gaps", &values.each_ref().map(|(key, value)| (*key, value.as_str())))
        }
        Caution::EmptyDays { days, open } => {
            let values = [("days", count(days.unsigned_abs())), ("open", count(open.unsigned_abs()))];
            text.with("history-caution-empty_days", &values.each_ref().map(|(key, value)| (*key, value.as_str())))
        }
        Caution::NoChannel { contacts } => text.with("history-caution-no_channel", &[("contacts", &count(*contacts))]),
        Caution::NoPremium { names: new } => text.with("history-caution-no_premium", &[("names", &names(new))]),
        Caution::Kept { names: kept, contacts } => {
            let contacts = text.trimmed(*contacts, 0);
            text.with("history-caution-kept", &[("names", &names(kept)), ("contacts", &contacts)])
        }
        Caution::Emptied { names: emptied } => text.with("history-caution-emptied", &[("names", &names(emptied))]),
        Caution::Divided { contacts } => text.with("history-caution-divided", &[("contacts", &count(*contacts))]),
        Caution::LeftOut { contacts } => text.with("history-caution-left_out", &[("contacts", &count(*contacts))]),
        Caution::AnsweredOnly => text.get("history-caution-answered_only"),
        Caution::Unmeasured { contacts } => text.with("history-caution-unmeasured", &[("contacts", &count(*contacts))]),
        Caution::Complexity { factor, measured } => {
            let (factor, measured) = (text.trimmed(*factor, 4), text.value(*measured, "s"));
            text.with("history-caution-complexity", &[("factor", &factor), ("measured", &measured)])
        }
        Caution::Outside { contacts, share: part } => {
            let values = [("contacts", count(*contacts)), ("share", share(*part, text))];
            text.with("history-caution-outside", &values.each_ref().map(|(key, value)| (*key, value.as_str())))
        }
        Caution::FewWeeks { days } => text.with("history-caution-few_weeks", &[("days", &count(days.unsigned_abs()))]),
        Caution::DaysOnly => text.get("history-caution-days_only"),
        Caution::TotalsOnly { days } => {
            text.get(if *days > 7 { "history-caution-totals_of_months" } else { "history-caution-totals_of_weeks" })
        }
    }
}

/// Why a row was not read.
pub fn why(why: Why, text: &Text) -> String {
    text.get(&format!("history-why-{}", why.id()))
}

/// What separates cells.
pub fn separator(sign: u8, text: &Text) -> String {
    let key = match sign {
        b';' => "history-separator-semicolon",
        b',' => "history-separator-comma",
        b'\t' => "history-separator-tab",
        b'|' => "history-separator-bar",
        other => {
            return text.with("history-separator-other", &[("sign", &char::from(other).to_string())]);
        }
    };
    text.get(key)
}

/// How a file is read, part by part.
pub fn read_as(source: &Source, layout: &Layout, text: &Text) -> Vec<String> {
    let form = match &source.form {
        Form::Text => {
            let separator = separator(layout.separator, text);
            text.with("history-form-text", &[("encoding", layout.encoding.name()), ("separator", &separator)])
        }
        Form::Book { sheets, .. } => {
            let sheet = layout.sheet.as_ref().or(sheets.first()).map_or("", String::as_str);
            let others: Vec<&str> = sheets.iter().map(String::as_str).filter(|other| *other != sheet).collect();
            let read = text.with("history-form-book", &[("sheet", sheet)]);
            if others.is_empty() {
                read
            } else {
                format!("{read} ({})", text.with("history-form-sheets", &[("sheets", &others.join(", "))]))
            }
        }
    };
    let header = match layout.header {
        0 => text.get("history-header-none"),
        line => text.with("history-header-line", &[("line", &line.to_string())]),
    };
    let zone = layout.zone.name();
    let clock = match &layout.written_in {
        Some(from) => text.with("history-clock-from", &[("from", from.name()), ("zone", zone)]),
        None => text.with("history-clock", &[("zone", zone)]),
    };
    let order = text.get(&format!("history-order-{}", layout.order.id()));
    let unit =
        format!("{} {}", text.get("history-field-unit"), text.get(&format!("history-unit-{}", layout.unit.id())));
    vec![form, header, super::doubts::a_row(layout, text), order, unit.to_lowercase(), clock]
}

/// Why a file cannot be read at all.
pub fn error(error: &HistoryError, text: &Text) -> String {
    use HistoryError::*;
    match error {
        NotFound => text.get("history-error-not_found"),
        NoPermission => text.get("history-error-no_permission"),
        IsFolder => text.get("history-error-is_folder"),
        NotAFile => text.get("history-error-not_a_file"),
        Unreadable(what) => what.clone(),
        Empty => text.get("history-error-empty"),
        NotATable => text.get("history-error-not_a_table"),
        Damaged(what) => text.with("history-error-damaged", &[("what", what)]),
        Protected => text.get("history-error-protected"),
        TooLarge { most } => text.with("history-error-too_large", &[("most", &most.to_string())]),
        TooMuch { most } => text.with("history-error-too_much", &[("most", &most.to_string())]),
        TooSlow { seconds } => text.with("history-error-too_slow", &[("seconds", &seconds.to_string())]),
        Overlapping => text.get("history-error-overlapping"),
        NoSheet(name) => text.with("history-error-no_sheet", &[("name", name)]),
        Endless { line } => text.with("history-error-endless", &[("line", &line.to_string())]),
        LongLine { line } => text.with("history-error-long_line", &[("line", &line.to_string())]),
        NoStamp => text.get("history-error-no_stamp"),
        NoZone(name) => text.with("history-error-no_zone", &[("name", name)]),
    }
}
