//! What would have to change: the inputs that turn the answer, the likeliest first.

use super::sheet::{BODY, NOTE, Sheet};
use super::table::{Column, Row, Table};
use crate::model::seek::{Likely, TurningPoint};
use crate::report::known::Known;
use crate::report::reason;
use crate::report::scene::Anchor;
use crate::report::seek::{distance_to, place, shown, turned};
use crate::report::sentence::{capitalised, name};
use crate::report::turn;
use crate::text::Text;

/// The most rows.
const MOST: usize = 12;

/// Writes the section.
pub(super) fn write(sheet: &mut Sheet, known: &Known<'_>, text: &Text) {
    sheet.heading(&text.get("tab-turning"), 0.0);
    let points = match known.turning_points {
        None => return,
        Some(Ok(found)) => &found.points,
        Some(Err(error)) => {
            sheet.paragraph(&text.with("board-turning-none", &[("reason", &reason::words(error, text))]), BODY);
            return;
        }
    };
    let flips: Vec<(&TurningPoint, Likely)> =
        points.iter().filter_map(|point| point.likely.map(|likely| (point, likely))).collect();
    if flips.is_empty() {
        sheet.paragraph(&text.get("board-turning-never"), BODY);
        return;
    }
    let is_outsourced = known.comparison.difference().is_sign_positive() && !known.comparison.difference().is_zero();
    let key = if is_outsourced { "turning-intro-outsourcing" } else { "turning-intro-in_house" };
    sheet.paragraph(&capitalised(&text.with(key, &[("form", &name(known.chosen(), text))])), BODY);
    sheet.gap(2.0);
    let column = |key: &str, width: f32| Column { head: text.get(key), width, anchor: Anchor::End };
    let mut table = Table::new(vec![
        Column { anchor: Anchor::Start, ..column("seek-input", 0.0) },
        column("seek-now", 70.0),
        column("seek-nearest", 78.0),
        column("seek-distance", 78.0),
        column("board-usual", 70.0),
    ]);
    for (point, likely) in flips.iter().take(MOST) {
        let Some(nearest) = turn::told(point).first().copied() else { continue };
        let mut row = Row::new([
            text.input_of(&point.id),
            shown(point.value, &point.id, text),
            turned(nearest, point, text),
            distance_to(nearest, point, text),
            place(likely.solution, &point.id, text),
        ]);
        if likely.is_plausible {
            row = row.strong();
        }
        table.row(row);
    }
    table.draw(sheet);
    sheet.gap(4.0);
    let values = [("more", flips.len().saturating_sub(MOST)), ("never", points.len() - flips.len())];
    let values = values.map(|(key, count)| (key, count.to_string()));
    let values: Vec<(&str, &str)> = values.iter().map(|(key, count)| (*key, count.as_str())).collect();
    let key = if flips.len() > MOST { "board-turning-more" } else { "board-turning-all" };
    sheet.paragraph(&text.with(key, &values), NOTE);
}
