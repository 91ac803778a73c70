//! The search of the panel: by label or id, in both languages.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::model::parameters::{self, Parameter};
use crate::text::{Locale, Text};

/// The inputs that are looked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    /// None: nothing is looked for, everything is shown.
    found: Option<HashSet<&'static str>>,
}

/// An input's names in lower case: id, label and group in all languages; and what it means, likewise.
struct Names {
    id: &'static str,
    names: String,
    about: String,
}

static NAMES: LazyLock<Vec<Names>> = LazyLock::new(|| {
    let texts = Locale::ALL.map(Text::new);
    let of = |input: &'static Parameter| {
        let (mut names, mut about) = (input.id.clone(), String::new());
        for text in &texts {
            let group = text.get(&format!("group-{}", input.group.id()));
            names.push_str(&format!("\n{}\n{group}", text.input(&input.id)));
            about.push_str(&format!("\n{}", text.about_input(&input.id)));
        }
        Names { id: &input.id, names: names.to_lowercase(), about: about.to_lowercase() }
    };
    parameters::all().iter().map(of).collect()
});

impl Filter {
    /// Looks for inputs whose names hold every word; if there is none, for those whose explanation does.
    pub(super) fn new(search: &str) -> Self {
        let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
        if words.is_empty() {
            return Self { found: None };
        }
        let holding = |place: fn(&Names) -> &str| -> HashSet<&'static str> {
            let all = |input: &&Names| words.iter().all(|word| place(input).contains(word.as_str()));
            NAMES.iter().filter(all).map(|input| input.id).collect()
        };
        let mut found = holding(|input| &input.names);
        if found.is_empty() {
            found = holding(|input| &input.about);
        }
        Self { found: Some(found) }
    }

    /// Whether anything is looked for.
    pub(super) fn is_on(&self) -> bool {
        self.found.is_some()
    }

    /// Whether an input of the table is to be shown. A list is where one of its fields is.
    pub(super) fn shows(&self, id: &str) -> bool {
        let Some(found) = &self.found else { return true };
        let field_of =
            |field: &&str| field.strip_prefix(id).is_some_and(|rest| rest.starts_with("[].") || rest.starts_with('.'));
        found.contains(id) || found.iter().any(field_of)
    }

    /// Whether a field of a list's items is looked for, so that the items are to be opened.
    pub(super) fn opens(&self, list: &str) -> bool {
        let prefix = format!("{list}[].");
        self.found.as_ref().is_some_and(|found| found.iter().any(|field| field.starts_with(&prefix)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_input_is_found_by_label_in_both_languages_and_by_id() {
        for search in ["gross hourly", "GROSS_hourly", "uurloon", "staff.gross_hourly_wage", "wage gross"] {
            let filter = Filter::new(search);
            assert!(filter.shows("staff.gross_hourly_wage"), "{search}");
            assert!(!filter.shows("housing.spare"), "{search}");
        }
    }

    #[test]
    fn a_field_of_a_list_shows_the_list() {
        assert!(Filter::new("concurrency").shows("demand.channels"));
        assert!(Filter::new("threshold").shows("hybrid.rule"));
        assert!(Filter::new("").shows("demand.channels"));
        assert!(!Filter::new("zzz").shows("demand.channels"));
        assert!(Filter::new("concurrency").opens("demand.channels"));
        assert!(!Filter::new("").opens("demand.channels"));
    }

    #[test]
    fn explanations_are_searched_when_no_name_matches() {
        assert!(Filter::new("disability").shows("staff.employer_charges"));
    }
}
