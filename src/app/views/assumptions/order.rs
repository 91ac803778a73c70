//! Which inputs the table shows, and in which order.

use crate::app::session::remembered::{AssumptionsState, Column};
use crate::model::parameters::Value;
use crate::report::assumptions::Assumption;

/// By what an input is sorted in a column. Values are compared within their unit.
fn sort_key(column: Column, row: &Assumption) -> (String, f64) {
    // What differs or lies outside stands before the rest, and no year before the first.
    let first = |is_first: bool| (String::new(), if is_first { 0.0 } else { 1.0 });
    match column {
        Column::Input => (row.label.to_lowercase(), 0.0),
        Column::Value => (row.input.unit.clone(), number(&row.value_held)),
        Column::Default => first(row.differs),
        Column::Usual => first(row.is_outside),
        Column::Source => (row.from.to_lowercase(), 0.0),
        Column::Year => (String::new(), row.year.map_or(f64::NEG_INFINITY, f64::from)),
    }
}

fn number(value: &Value) -> f64 {
    if let Value::Number(number) = value { *number } else { f64::NEG_INFINITY }
}

/// The places of the rows that are shown, in their order.
pub(super) fn picked(rows: &[Assumption], state: &AssumptionsState) -> Vec<usize> {
    let words: Vec<String> = state.search.split_whitespace().map(str::to_lowercase).collect();
    let found = |row: &Assumption| {
        if words.is_empty() {
            return true;
        }
        let text = format!("{}\n{}\n{}\n{}", row.id, row.label, row.value, row.from).to_lowercase();
        words.iter().all(|word| text.contains(word.as_str()))
    };
    let shown = rows.iter().enumerate().filter(|(_, row)| state.show.holds(row) && found(row));
    let Some((column, is_falling)) = state.sorted else { return shown.map(|(place, _)| place).collect() };
    let mut keyed: Vec<((String, f64), usize)> = shown.map(|(place, row)| (sort_key(column, row), place)).collect();
    // A stable sort: what is alike stays in the order of the panel.
    keyed.sort_by(|((words, number), _), ((other_words, other_number), _)| {
        let order = words.cmp(other_words).then(number.total_cmp(other_number));
        if is_falling { order.reverse() } else { order }
    });
    keyed.into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::session::remembered::Show;
    use crate::model::scenario::Scenario;
    use crate::report::assumptions;
    use crate::text::{Locale, Text};

    fn ids(state: &AssumptionsState) -> Vec<String> {
        let mut scenario = Scenario::default();
        scenario.staff.gross_hourly_wage = 30.0;
        scenario.absence.rate = 0.07;
        scenario.sources.insert("absence.rate".to_owned(), "own report of 2019".to_owned());
        let rows = assumptions::of(&scenario, 2026, &Text::new(Locale::English));
        picked(&rows, state).into_iter().map(|place| rows[place].id.clone()).collect()
    }

    #[test]
    fn chips_pick_what_they_say() {
        let shown = |show| ids(&AssumptionsState { show, ..AssumptionsState::default() });
        assert_eq!(shown(Show::Changed), ["staff.gross_hourly_wage", "absence.rate"]);
        assert_eq!(shown(Show::Outside), ["staff.gross_hourly_wage"]);
        assert!(!shown(Show::Unsourced).contains(&"absence.rate".to_owned()));
        assert_eq!(shown(Show::Unsourced).len() + 1, shown(Show::All).len());
        let old = shown(Show::Old);
        assert!(old.contains(&"absence.rate".to_owned()) && old.contains(&"housing.cost_per_m2".to_owned()));
        assert!(!old.contains(&"ict.licence".to_owned()), "list prices of 2026");
    }

    #[test]
    fn columns_sort_both_ways_and_a_search_narrows() {
        let sorted = |column, is_falling| {
            ids(&AssumptionsState { sorted: Some((column, is_falling)), ..AssumptionsState::default() })
        };
        assert_eq!(sorted(Column::Usual, false)[0], "staff.gross_hourly_wage");
        let newest = sorted(Column::Year, true);
        let place = |id: &str| newest.iter().position(|other| other == id);
        assert!(place("ict.licence") < place("absence.rate"), "prices of 2026 before the report of 2019");
        let (up, down) = (sorted(Column::Input, false), sorted(Column::Input, true));
        assert_eq!(up.len(), down.len());
        assert_eq!(up.first(), down.last());
        let found = ids(&AssumptionsState { search: "REPORT 2019".to_owned(), ..AssumptionsState::default() });
        assert_eq!(found, ["absence.rate"]);
    }
}
