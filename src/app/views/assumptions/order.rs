//! Which inputs the table shows, and in which order.

use std::cmp::Ordering;

use super::AssumptionsState;
use crate::model::parameters::Value;
use crate::report::assumptions::Assumption;

/// Which inputs are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    #[default]
    All,
    /// Those that differ from their default.
    Changed,
    /// Those at their default, with no source of the user's own.
    Default,
    /// Those outside their usual range.
    Outside,
    /// Those without a source of the user's own.
    Unsourced,
    /// Those whose source is old.
    Old,
}

impl Show {
    /// All of them, in the order of the chips.
    pub const ALL: [Self; 6] = [Self::All, Self::Changed, Self::Default, Self::Outside, Self::Unsourced, Self::Old];

    /// Its key in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::All => "assumptions-all",
            Self::Changed => "assumptions-changed",
            Self::Default => "assumptions-still_default",
            Self::Outside => "assumptions-outside",
            Self::Unsourced => "assumptions-unsourced",
            Self::Old => "assumptions-old",
        }
    }

    /// Whether an input is shown.
    pub fn holds(self, row: &Assumption) -> bool {
        match self {
            Self::All => true,
            Self::Changed => row.differs,
            Self::Default => !row.differs && row.own.is_none(),
            Self::Outside => row.is_outside,
            Self::Unsourced => row.own.is_none(),
            Self::Old => row.is_old,
        }
    }
}

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Input,
    Value,
    Default,
    Usual,
    Source,
    Year,
}

impl Column {
    /// All of them, from the left.
    pub const ALL: [Self; 6] = [Self::Input, Self::Value, Self::Default, Self::Usual, Self::Source, Self::Year];

    /// Its key in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Input => "assumptions-input",
            Self::Value => "assumptions-value",
            Self::Default => "assumptions-default",
            Self::Usual => "assumptions-usual",
            Self::Source => "assumptions-source",
            Self::Year => "assumptions-year",
        }
    }

    /// How two inputs stand to each other in this column. Values are compared within their unit.
    fn compare(self, a: &Assumption, b: &Assumption) -> Ordering {
        match self {
            Self::Input => a.label.to_lowercase().cmp(&b.label.to_lowercase()),
            Self::Value => {
                a.input.unit.cmp(&b.input.unit).then(number(&a.value_held).total_cmp(&number(&b.value_held)))
            }
            Self::Default => b.differs.cmp(&a.differs),
            Self::Usual => b.is_outside.cmp(&a.is_outside),
            Self::Source => source(a).to_lowercase().cmp(&source(b).to_lowercase()),
            Self::Year => a.year.cmp(&b.year),
        }
    }
}

fn number(value: &Value) -> f64 {
    if let Value::Number(number) = value { *number } else { f64::NEG_INFINITY }
}

/// What the table says of where an input comes from.
pub(super) fn source(row: &Assumption) -> String {
    match &row.own {
        Some(own) => own.split_whitespace().collect::<Vec<_>>().join(" "),
        None => row.sources.join("; "),
    }
}

/// The rows that are shown, in their order.
pub(super) fn picked<'r>(rows: &'r [Assumption], state: &AssumptionsState) -> Vec<&'r Assumption> {
    let words: Vec<String> = state.search.split_whitespace().map(str::to_lowercase).collect();
    let found = |row: &&Assumption| {
        let text = format!("{}\n{}\n{}\n{}", row.id, row.label, row.value, source(row)).to_lowercase();
        words.iter().all(|word| text.contains(word.as_str()))
    };
    let mut rows: Vec<&Assumption> = rows.iter().filter(|row| state.show.holds(row)).filter(found).collect();
    if let Some((column, is_falling)) = state.sorted {
        // A stable sort: what is alike stays in the order of the panel.
        rows.sort_by(|a, b| {
            let order = column.compare(a, b);
            if is_falling { order.reverse() } else { order }
        });
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::scenario::Scenario;
    use crate::report::assumptions;
    use crate::text::{Locale, Text};

    fn ids(state: &AssumptionsState) -> Vec<String> {
        let mut scenario = Scenario::default();
        scenario.staff.gross_hourly_wage = 30.0;
        scenario.absence.rate = 0.07;
        scenario.sources.insert("absence.rate".to_owned(), "own report of 2019".to_owned());
        let rows = assumptions::of(&scenario, 2026, &Text::new(Locale::English));
        picked(&rows, state).into_iter().map(|row| row.id.clone()).collect()
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
