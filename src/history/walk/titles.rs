//! Rows that are no contacts: titles, column names that are repeated, and sums.

use crate::history::stamp::{self, Stamp};
use crate::history::vocabulary::vocabulary;
use crate::history::{Cell, Order};

/// The date that a title names: a row of few cells of which one is a date, or holds one behind other words. A
/// title with two dates names a stretch of days and says nothing of each row.
pub(in crate::history) fn date_in(cells: &[Cell<'_>], order: Order) -> Option<Stamp> {
    const FEW: usize = 4;
    let filled = cells.iter().filter(|cell| !cell.is_empty());
    if filled.clone().take(FEW + 1).count() > FEW {
        return None;
    }
    let mut dates = filled.flat_map(|cell| dates(cell, order));
    let first = dates.next()?;
    dates.all(|date| stamp::day_of(date.seconds) == stamp::day_of(first.seconds)).then_some(first)
}

/// The dates that a cell names.
fn dates(cell: &Cell<'_>, order: Order) -> Vec<Stamp> {
    let of = |cell: &Cell<'_>| stamp::of(cell, order).ok().filter(|stamp| stamp.days == 1);
    match cell {
        Cell::Text(text) if text.len() <= 200 => {
            let mut found = Vec::new();
            let mut from = 0;
            while let Some(rest) = text.get(from..).filter(|rest| !rest.is_empty()) {
                // The longest date that begins with this word.
                let words: Vec<usize> = rest.match_indices(' ').map(|(place, _)| place).chain([rest.len()]).collect();
                let longest = words.iter().take(6).rev().find_map(|end| {
                    let part = rest.get(..*end)?.trim_matches([',', ';', '.', ':', '(', ')', ' ']);
                    let is_bare = part.bytes().all(|byte| byte.is_ascii_digit()) && part.len() != 8;
                    of(&Cell::Text(part)).filter(|_| !is_bare).map(|stamp| (stamp, *end))
                });
                from += match longest {
                    Some((stamp, end)) => {
                        found.push(stamp);
                        end + 1
                    }
                    None => words.first().copied().unwrap_or_default() + 1,
                };
            }
            found
        }
        Cell::Moment(_) => of(cell).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Whether a row repeats the column names: as many of its cells as there are names, or nearly.
pub(super) fn repeats(cells: &[Cell<'_>], header: &[String]) -> bool {
    let filled = || cells.iter().zip(header).filter(|(cell, _)| !cell.is_empty());
    let same = filled().filter(|(cell, name)| !name.is_empty() && cell.shown() == name.as_str()).count();
    same > 0 && 5 * same >= 4 * filled().count()
}

/// Whether a row is a title without a date: one or two cells are filled.
pub(super) fn is_title(cells: &[Cell<'_>]) -> bool {
    cells.iter().filter(|cell| !cell.is_empty()).take(3).count() <= 2
}

/// The first word of a text, in small letters.
fn first_word(text: &str) -> String {
    text.trim().split(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default().to_lowercase()
}

/// Whether a row sums others up, by the first words of its texts.
pub(super) fn is_sum(cells: &[Cell<'_>]) -> bool {
    let mut texts = cells.iter().take(6).filter_map(|cell| match cell {
        Cell::Text(text) if !text.trim().is_empty() => Some(*text),
        _ => None,
    });
    texts.any(|text| text.len() <= 60 && vocabulary().sums.contains(&first_word(text)))
}

/// Whether the name of a channel says that the row sums others up.
pub(super) fn is_sum_name(cell: &Cell<'_>) -> bool {
    match cell {
        Cell::Text(text) => {
            let text = text.trim();
            (5..=16).contains(&text.len())
                && matches!(text.as_bytes().first(), Some(b't' | b'T' | b's' | b'S' | b'g' | b'G' | b'e' | b'E'))
                && vocabulary().sums.contains(&text.to_lowercase())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_name_one_day() {
        let day = |cells: &[Cell<'_>], order| date_in(cells, order).map(|stamp| stamp::day_of(stamp.seconds));
        // 20,458 days from 1 January 1970 is 5 January 2026.
        for title in [
            "Date: 05-01-2026",
            "Datum: maandag 5 januari 2026",
            "Report for 5 Jan 2026 (all skills)",
            "05-01-2026",
            "Date: 05-01-2026 08:00",
        ] {
            assert_eq!(day(&[Cell::Text(title)], Order::DayFirst), Some(20_458), "{title}");
        }
        assert_eq!(day(&[Cell::Text("Date:"), Cell::Text("1/5/2026")], Order::MonthFirst), Some(20_458));
        for title in ["01-01-2026 to 31-01-2026", "From 01-01-2026 until 31-01-2026", "Sales 2026", "Skill 12", "12345"]
        {
            assert_eq!(day(&[Cell::Text(title)], Order::DayFirst), None, "{title}");
        }
    }

    #[test]
    fn sums_and_repeated_names_are_known() {
        assert!(is_sum(&[Cell::Text("Totaal jan"), Cell::Empty, Cell::Text("11.432")]));
        assert!(is_sum(&[Cell::Text("Grand Total")]) && !is_sum(&[Cell::Text("Sales")]));
        assert!(is_sum_name(&Cell::Text("Totaal")) && !is_sum_name(&Cell::Text("Total Energy")));
        let header = ["Datum", "Aantal"].map(str::to_owned);
        assert!(repeats(&[Cell::Text("Datum"), Cell::Text("Aantal")], &header));
        assert!(!repeats(&[Cell::Text("x"), Cell::Text("Aantal")], &header));
    }
}
