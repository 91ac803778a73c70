//! What the columns of a file hold: by their names as far as their cells bear it out, or by their cells alone.

use super::column::Column;
use super::matching::{is_channel, is_language};
use super::vocabulary::plain;
use super::{Meaning, filter, headers};

fn is_date(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Stamp | Meaning::Date | Meaning::Month | Meaning::Week)
}

/// What the columns hold by their names, as far as their cells bear it out; and whether numbers of answered contacts were
/// taken for a mark of single ones.
pub(super) fn by_names(names: &[String], columns: &[Column]) -> (Vec<Meaning>, bool) {
    let mut found: Vec<Meaning> = columns
        .iter()
        .enumerate()
        .map(|(place, column)| {
            let name = names.get(place).map(String::as_str);
            name.and_then(headers::meaning).map_or(Meaning::Ignored, |meaning| column.bears(meaning))
        })
        .collect();
    tidy_bare_words(&mut found, names, columns);
    tidy_dates(&mut found);
    let is_demoted = tidy_counts(&mut found, columns);
    prefer_channels(&mut found, columns);
    for meaning in Meaning::ALL.into_iter().filter(|meaning| !meaning.may_repeat()) {
        keep_best(&mut found, meaning, names);
    }
    if !found.iter().copied().any(is_date)
        && let Some(place) = columns.iter().position(|column| column.is_dates() && !column.is_mostly(column.bare))
        && let Some(meaning) = found.get_mut(place)
    {
        *meaning = columns.get(place).map_or(Meaning::Stamp, |column| column.bears(Meaning::Stamp));
    }
    tidy_singles(&mut found, names, columns);
    (found, is_demoted)
}

/// "Handle" beside "Avg Handle" and "Total Handle" is how many were handled, and "Hold" how many were on hold.
fn tidy_bare_words(found: &mut [Meaning], names: &[String], columns: &[Column]) {
    let plains: Vec<String> = names.iter().map(|name| plain(name)).collect();
    for (place, meaning) in found.iter_mut().enumerate().filter(|(_, meaning)| **meaning == Meaning::Handling) {
        let Some(name) = plains.get(place) else { continue };
        let has_sister = ["avg", "total", "average"].iter().any(|word| plains.contains(&format!("{word} {name}")));
        let is_whole = columns.get(place).is_some_and(|column| column.lengths == 0 && column.is_counts());
        if has_sister && is_whole {
            *meaning = if name == "handle" { Meaning::Handled } else { Meaning::Ignored };
        }
    }
}

/// A column with date and time makes those with either superfluous; one of days goes before one of weeks and months.
fn tidy_dates(found: &mut [Meaning]) {
    let has = |meaning: Meaning| found.contains(&meaning);
    let superfluous: &[Meaning] = if has(Meaning::Stamp) {
        &[Meaning::Date, Meaning::Time, Meaning::Month, Meaning::Week, Meaning::Year]
    } else if has(Meaning::Date) {
        &[Meaning::Month, Meaning::Week, Meaning::Year]
    } else if has(Meaning::Week) {
        &[Meaning::Month]
    } else {
        &[]
    };
    found.iter_mut().filter(|meaning| superfluous.contains(meaning)).for_each(|meaning| *meaning = Meaning::Ignored);
}

/// A column of answered contacts with the numbers 0 and 1 says what became of a single contact, where no other column holds
/// numbers of contacts; answers whether there is such a one. A file that begins with closed days has nothing but 0 there,
/// and is one of intervals. Offered contacts give the same volume whether they are counts or marks.
fn tidy_counts(found: &mut [Meaning], columns: &[Column]) -> bool {
    let is_count = |meaning: Meaning| matches!(meaning, Meaning::Offered | Meaning::Handled);
    let mut handled = found.iter().zip(columns).filter(|(meaning, _)| **meaning == Meaning::Handled).peekable();
    let has_handled = handled.peek().is_some();
    let is_demoted =
        has_handled && handled.all(|(_, column)| column.is_zeros_and_ones()) && !found.contains(&Meaning::Offered);
    if is_demoted {
        found.iter_mut().filter(|meaning| is_count(**meaning)).for_each(|meaning| *meaning = Meaning::Ignored);
    }
    let is_intervals = found.iter().copied().any(is_count);
    for (meaning, column) in found.iter_mut().zip(columns) {
        match meaning {
            Meaning::Abandoned if !is_intervals && column.filled > 0 && !column.is_flags() => {
                *meaning = Meaning::Ignored
            }
            Meaning::Abandoned if is_intervals && column.filled > 0 && !column.is_numbers() => {
                *meaning = Meaning::Ignored
            }
            // A file of single contacts has no total of others.
            Meaning::HandlingTotal if !is_intervals => *meaning = Meaning::Handling,
            // An interval has no name of a contact.
            Meaning::Contact if is_intervals => *meaning = Meaning::Ignored,
            _ => {}
        }
    }
    is_demoted
}

/// Of several columns of channels those whose cells are mostly known ones.
fn prefer_channels(found: &mut [Meaning], columns: &[Column]) {
    let names_channels = |column: &Column| {
        let known = column.names.iter().filter(|name| is_channel(name)).count();
        known > 0 && 2 * known >= column.names.len()
    };
    let is_better: Vec<bool> = found
        .iter()
        .zip(columns)
        .map(|(meaning, column)| *meaning == Meaning::Channel && names_channels(column))
        .collect();
    if is_better.contains(&true) {
        for (meaning, is_better) in found.iter_mut().zip(is_better) {
            if *meaning == Meaning::Channel && !is_better {
                *meaning = Meaning::Ignored;
            }
        }
    }
}

/// Of several columns of a meaning that one may have, the one whose name says it best, else the first.
fn keep_best(found: &mut [Meaning], meaning: Meaning, names: &[String]) {
    let places = (0..found.len()).filter(|place| found.get(*place) == Some(&meaning));
    let best = places.min_by_key(|place| names.get(*place).map_or(usize::MAX, |name| headers::rank(name)));
    for (place, other) in found.iter_mut().enumerate() {
        if *other == meaning && Some(place) != best {
            *other = Meaning::Ignored;
        }
    }
}

/// In a file of single contacts, what became of each, and the lines of a log.
fn tidy_singles(found: &mut [Meaning], names: &[String], columns: &[Column]) {
    let is_count = |meaning: &Meaning| matches!(meaning, Meaning::Offered | Meaning::Handled);
    if found.iter().any(is_count) {
        return;
    }
    let events = columns.iter().position(Column::is_events);
    if let Some(event) = events {
        if let Some(meaning) = found.get_mut(event) {
            *meaning = Meaning::Event;
        }
        for meaning in found.iter_mut() {
            if matches!(meaning, Meaning::Handling | Meaning::HandlingTotal | Meaning::Contact | Meaning::Abandoned) {
                *meaning = Meaning::Ignored;
            }
        }
        return;
    }
    let is_outcome = |(place, column): (usize, &Column)| {
        let is_free = matches!(found.get(place), Some(Meaning::Ignored | Meaning::Channel));
        is_free && names.get(place).is_some_and(|name| filter::is_outcome(name, column))
    };
    if let Some(place) = columns.iter().enumerate().position(is_outcome)
        && let Some(meaning) = found.get_mut(place)
    {
        *meaning = Meaning::Outcome;
    }
}

/// What the columns hold where no header names them. No number of contacts is guessed from what looks like a telephone
/// number or an id.
pub(super) fn without_header(columns: &[Column]) -> Vec<Meaning> {
    let mut found = vec![Meaning::Ignored; columns.len()];
    let mut set = |place: Option<usize>, meaning: Meaning| {
        if let Some(place) = place.and_then(|place| found.get_mut(place)).filter(|place| **place == Meaning::Ignored) {
            *place = meaning;
        }
    };
    let first = |is: &dyn Fn(&Column) -> bool| columns.iter().position(is);
    let date = first(&|column| column.is_dates() && !column.is_mostly(column.bare));
    let stamp = date.and_then(|place| columns.get(place));
    let meaning = stamp.map_or(Meaning::Date, |column| column.bears(Meaning::Date));
    set(date, meaning);
    if meaning != Meaning::Stamp {
        set(first(&|column| column.lengths > 0 && column.is_mostly(column.times)), Meaning::Time);
    }
    set(first(&|column| column.is_names() && column.names.iter().any(|name| is_channel(name))), Meaning::Channel);
    set(first(&|column| column.is_names() && column.names.iter().any(|name| is_language(name))), Meaning::Language);
    let is_length = |column: &Column| column.is_mostly(column.lengths) && !column.is_dates() && column.timed == 0;
    let is_number = |column: &Column| {
        is_length(column) || column.is_counts() && !column.is_dates() && !column.is_index() && !column.is_large()
    };
    let numbers: Vec<usize> = (0..columns.len()).filter(|place| columns.get(*place).is_some_and(is_number)).collect();
    // A moment that is no beginning of an interval is that of a single contact.
    let is_single = stamp.is_some_and(|column| column.is_mostly(column.timed) && 2 * column.on_grid < column.filled);
    match numbers.as_slice() {
        [] => {}
        all if is_single => {
            set(all.iter().copied().find(|place| columns.get(*place).is_some_and(is_length)), Meaning::Handling)
        }
        [handling] => set(Some(*handling), Meaning::Handling),
        [.., count, handling] => {
            set(Some(*count), Meaning::Offered);
            set(Some(*handling), Meaning::Handling);
        }
    }
    found
}
