//! The comparison of several scenarios as a text for the command line, and as a table in a file.

use super::{Worked, figures, inputs};
use crate::model::scenario::Scenario;
use crate::report::grid::{CsvError, Grid};
use crate::report::layout::{Table, length, paragraph};
use crate::report::reason;
use crate::text::Text;

/// Scenarios beside the reference in one table: more do not fit in the width of a page.
const BESIDE: usize = 2;
/// What is longer is cut in a column, and stands whole in a file.
const CELL: usize = 22;

/// The whole comparison; the first scenario is the reference.
pub fn text(all: &[Worked], text: &Text) -> String {
    let mut out = paragraph(&text.get("side-title"), 0);
    for (place, worked) in all.iter().enumerate() {
        let role = if place == 0 { format!(" ({})", text.get("side-reference")) } else { String::new() };
        out.push_str(&paragraph(&format!("{}  {}{role}", place + 1, worked.name), 2));
        if let Err(error) = &worked.found {
            let reason = reason::words(error, text);
            let words = text.with("side-failed", &[("name", &worked.name), ("reason", &reason)]);
            out.push_str(&paragraph(&words, 5));
        }
    }
    let (figures, inputs) = grids(all, text);
    out.push_str(&blocks(in_parts(&figures, all.len())));
    if inputs.rows.len() > 1 {
        out.push_str(&format!("\n{}", paragraph(&text.get("side-inputs"), 0)));
        out.push_str(&blocks(in_differing_parts(&inputs, all.len())));
    } else {
        out.push_str(&format!("\n{}", paragraph(&text.get("side-inputs-none"), 0)));
    }
    out
}

/// Both tables, as a spreadsheet opens them.
///
/// # Errors
/// None that a comparison can cause.
pub fn csv(all: &[Worked], text: &Text) -> Result<Vec<u8>, CsvError> {
    let (mut figures, inputs) = grids(all, text);
    figures.rows.push(Vec::new());
    figures.rows.extend(inputs.rows);
    // A row without cells is an empty line.
    figures.rows.iter_mut().filter(|row| row.is_empty()).for_each(|row| row.push(String::new()));
    figures.csv(text)
}

/// The figures, and the inputs that differ; the first scenario is the reference.
pub fn grids(all: &[Worked], text: &Text) -> (Grid, Grid) {
    let names: Vec<String> = all.iter().map(|worked| worked.name.clone()).collect();
    let known: Vec<_> = all.iter().map(Worked::known).collect();
    let scenarios: Vec<&Scenario> = all.iter().map(|worked| &worked.scenario).collect();
    (figures(&names, &known, 0, text), inputs(&names, &scenarios, 0, text))
}

/// A grid of so many scenarios as grids of the reference and a few others each, with the places of these.
pub fn in_parts(grid: &Grid, count: usize) -> Vec<(Grid, Vec<usize>)> {
    parts(grid, count, |_| true)
}

/// The same of the inputs that differ: each part holds those that differ in one of its own scenarios, so that no input
/// stands where there is nothing to tell of it, and a part without any is left out.
pub fn in_differing_parts(grid: &Grid, count: usize) -> Vec<(Grid, Vec<usize>)> {
    let differs = |cells: &[String]| match cells {
        [_, reference, others @ ..] => others
            .chunks(2)
            .any(|other| other.first() != Some(reference) || other.last().is_some_and(|it| !it.is_empty())),
        _ => true,
    };
    let mut parts = parts(grid, count, differs);
    parts.retain(|(part, _)| part.rows.len() > 1);
    parts
}

fn parts(grid: &Grid, count: usize, is_told: impl Fn(&[String]) -> bool) -> Vec<(Grid, Vec<usize>)> {
    let part = |first: usize| {
        let others: Vec<usize> = (first..count.min(first + BESIDE)).collect();
        let row = |row: &Vec<String>| {
            let cell = |column: usize| row.get(column).cloned().unwrap_or_default();
            let cells = others.iter().flat_map(|place| [cell(2 * place), cell(2 * place + 1)]);
            [cell(0), cell(1)].into_iter().chain(cells).collect()
        };
        let rows: Vec<Vec<String>> = grid.rows.iter().map(row).collect();
        let told = rows.into_iter().enumerate().filter(|(place, row)| *place == 0 || is_told(row));
        (Grid { rows: told.map(|(_, row)| row).collect() }, others)
    };
    (1..count.max(2)).step_by(BESIDE).map(part).collect()
}

/// The parts of a grid as tables, the scenarios by their numbers.
fn blocks(parts: Vec<(Grid, Vec<usize>)>) -> String {
    let mut out = String::new();
    for (part, others) in parts {
        let change = part.rows.first().and_then(|heads| heads.get(3)).cloned().unwrap_or_default();
        let heads = others.iter().flat_map(|place| [(place + 1).to_string(), change.clone()]);
        let mut table = Table::new([String::new(), "1".to_owned()].into_iter().chain(heads).collect());
        for row in part.rows.iter().skip(1) {
            let [name, cells @ ..] = row.as_slice() else { continue };
            table.row(cut_to(name, 40), cells.iter().map(|words| cut(words)));
        }
        out.push_str(&format!("\n{}", table.text()));
    }
    out
}

fn cut(words: &str) -> String {
    cut_to(words, CELL)
}

fn cut_to(words: &str, most: usize) -> String {
    if length(words) <= most {
        return words.to_owned();
    }
    let start: String = words.chars().take(most - 1).collect();
    format!("{}\u{2026}", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::scenario::Form;
    use crate::text::Locale;

    /// A supplier that is paid nothing but contacts: 12 * 10,000 at 5.50 are 660,000 EUR, at 5.00 they are 600,000.
    fn paying(name: &str, contact: f64) -> Worked {
        let mut scenario = Scenario { name: name.to_owned(), ..Scenario::default() };
        let terms = &mut scenario.outsourcing;
        (terms.form, terms.contact_rate) = (Form::BlendedContact, contact);
        (terms.management_fee, terms.start_up, terms.training_rate, terms.other_per_month) = (0.0, 0.0, 0.0, 0.0);
        (terms.numbers_per_month, terms.forwarding_per_minute) = (0.0, 0.0);
        (terms.retained_fte, terms.retained_share) = (0.0, 0.0);
        Worked::of(name.to_owned(), scenario)
    }

    #[test]
    fn an_input_stands_only_beside_the_scenarios_that_differ_in_it() {
        let mut all: Vec<Worked> = [5.5, 5.0, 5.5, 5.5, 5.5, 5.5].map(|contact| paying("Offer", contact)).into();
        all[4].scenario.staff.gross_hourly_wage = 18.0;
        let words = Text::new(Locale::English);
        let (_, inputs) = grids(&all, &words);
        let [rate, wage] = ["outsourcing.contact_rate", "staff.gross_hourly_wage"].map(|id| words.input(id));
        let told: Vec<(Vec<String>, Vec<usize>)> = in_differing_parts(&inputs, all.len())
            .into_iter()
            .map(|(part, places)| (part.rows.into_iter().skip(1).map(|row| row[0].clone()).collect(), places))
            .collect();
        // The second differs in the rate and the fifth in the wage; the last is the same as the first.
        assert_eq!(told, [(vec![rate], vec![1, 2]), (vec![wage], vec![3, 4])]);
    }

    #[test]
    fn a_file_holds_numbers_that_a_spreadsheet_can_add_up() {
        let all = [paying("Now", 5.5), paying("Then", 5.0)];
        for (locale, separator, totals, contacts) in [
            (Locale::English, b',', ["660,000", "600,000", "-60,000"], ["5.50", "5.00", "-0.50"]),
            (Locale::Dutch, b';', ["660.000", "600.000", "-60.000"], ["5,50", "5,00", "-0,50"]),
        ] {
            let words = Text::new(locale);
            let file = csv(&all, &words).unwrap();
            let mut reader = ::csv::ReaderBuilder::new();
            let mut reader = reader.delimiter(separator).flexible(true).has_headers(false).from_reader(file.as_slice());
            let rows: Vec<Vec<String>> =
                reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
            let cells = |name: String| -> &[String] {
                let row = rows.iter().find(|row| row[0] == name);
                &row.unwrap_or_else(|| panic!("{name}: {rows:?}"))[1..]
            };
            assert_eq!(cells(words.get("side-outsourced")), totals);
            assert_eq!(cells(words.get("side-outsourced_per_contact")), contacts);
            // The inputs that differ follow, and only those.
            assert_eq!(cells(words.input("outsourcing.contact_rate"))[2], contacts[2]);
            assert!(rows.iter().all(|row| row[0] != words.input("outsourcing.management_fee")));
        }
    }
}
