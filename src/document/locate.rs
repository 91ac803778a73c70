//! Where in a file's text the fields stand.

use super::diagnostic::Position;
use super::scan::Kind;
use super::walk::{RawStep, Role, Walk};
use crate::model::check::{Place, Step};

/// Finds lines and columns by byte and back.
pub(super) struct Lines<'a> {
    text: &'a str,
    /// The byte at which each line begins.
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// The lines of a text.
    pub fn of(text: &'a str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// The line and column of a byte.
    pub fn position(&self, at: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = line.checked_sub(1).and_then(|index| self.starts.get(index)).copied().unwrap_or_default();
        let before = self.text.get(start..at).unwrap_or_default();
        Position { line, column: before.chars().count() + 1 }
    }

    /// The byte of a line and column, both from 1.
    pub fn byte(&self, line: usize, column: usize) -> usize {
        let start = line.checked_sub(1).and_then(|index| self.starts.get(index)).copied().unwrap_or(self.text.len());
        let rest = self.text.get(start..).unwrap_or_default();
        let inside = rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
        start + inside
    }
}

/// A place that is looked for, and the byte of the nearest thing found: itself, or what it would be part of.
struct Search<'a> {
    place: &'a [Step],
    found: Option<(usize, usize)>,
}

impl Search<'_> {
    fn see(&mut self, steps: &[RawStep<'_>], at: usize) {
        let depth = steps.len();
        let nearer = self.found.is_none_or(|(known, _)| known < depth);
        // The last steps differ most often.
        if nearer
            && depth <= self.place.len()
            && steps.iter().zip(self.place).rev().all(|(step, wanted)| step.is(wanted))
        {
            self.found = Some((depth, at));
        }
    }
}

/// Where a place stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The byte at which its value begins; of an entry in a map, its key.
    pub at: usize,
    /// Whether that is the place itself and not the nearest group around it.
    pub exact: bool,
}

/// Where each place stands, or else the nearest group around it.
pub(super) fn find_all(text: &str, places: &[&Place]) -> Vec<Option<Found>> {
    let mut searches: Vec<Search<'_>> = places.iter().map(|place| Search { place: &place.0, found: None }).collect();
    let mut walk = Walk::of(text);
    while let Some(visit) = walk.next() {
        let keyed = matches!(walk.steps().last(), Some(RawStep::Key(_)));
        let wanted = if keyed { Role::Key } else { Role::Value };
        if visit.role == wanted {
            for search in &mut searches {
                search.see(walk.steps(), visit.token.start);
            }
        }
    }
    let found = |search: &Search<'_>| search.found.map(|(depth, at)| Found { at, exact: depth == search.place.len() });
    searches.iter().map(found).collect()
}

/// The byte at which a place stands, if it is in the text.
pub(super) fn find(text: &str, place: &Place) -> Option<usize> {
    match find_all(text, &[place]).first() {
        Some(Some(Found { at, exact: true })) => Some(*at),
        _ => None,
    }
}

/// The source of the value that begins at a byte, up to its last bracket.
pub(super) fn value_source(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    let mut depth = 0_usize;
    let mut end = 0;
    for token in super::scan::Tokens::of(rest) {
        match token.kind {
            Kind::Open(_) => depth += 1,
            Kind::Close(_) | Kind::Comma | Kind::Colon if depth == 0 => break,
            Kind::Close(_) => depth -= 1,
            // A word or text after the value is not part of it.
            Kind::Word | Kind::Text { .. } if depth == 0 && end > 0 => break,
            _ => {}
        }
        end = token.end;
        if depth == 0 && matches!(token.kind, Kind::Close(_)) {
            break;
        }
    }
    rest.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "(\n  name: \"é\", staff: (pension: 0.05),\n  ranges: { \"staff.pension\": (0, 1) },\n)";

    fn at(place: &Place) -> Option<(usize, usize, bool)> {
        let Found { at, exact } = find_all(TEXT, &[place])[0]?;
        let Position { line, column } = Lines::of(TEXT).position(at);
        Some((line, column, exact))
    }

    #[test]
    fn fields_entries_and_what_is_missing_are_found() {
        assert_eq!(at(&Place::of("staff.pension")), Some((2, 31, true)));
        assert_eq!(at(&Place::of("ranges").key("staff.pension")), Some((3, 13, true)));
        assert_eq!(at(&Place::of("staff.flex_band")), Some((2, 21, false)));
        assert_eq!(at(&Place::of("demand.months").item(3)), Some((1, 1, false)));
    }

    #[test]
    fn bytes_and_positions_are_inverse() {
        let lines = Lines::of(TEXT);
        for (byte, _) in TEXT.char_indices() {
            let Position { line, column } = lines.position(byte);
            assert_eq!(lines.byte(line, column), byte);
        }
    }

    #[test]
    fn a_value_ends_where_it_ends() {
        for (text, value) in [
            ("16.5, b", "16.5"),
            ("Some((1, 2)), b", "Some((1, 2))"),
            ("[1, (2)] x", "[1, (2)]"),
            ("\"a, b\" c", "\"a, b\""),
            (")", ""),
        ] {
            assert_eq!(value_source(text, 0), value);
        }
    }
}
