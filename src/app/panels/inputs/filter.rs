//! What the panel shows: what is looked for, by label or id in both languages, and only inputs with a range if asked.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::model::parameters::{self, Parameter};
use crate::text::Text;

/// The inputs that are looked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    /// None: nothing is looked for, everything is shown.
    found: Option<HashSet<&'static str>>,
    /// The ids of the inputs with a range, where only these are shown.
    ranged: Option<Vec<String>>,
}

/// An input's names in lower case: id, label and group in all languages; and what it means, likewise.
struct Names {
    id: &'static str,
    names: String,
    about: String,
}

static NAMES: LazyLock<Vec<Names>> = LazyLock::new(|| {
    let of = |input: &'static Parameter| {
        let (mut names, mut about) = (input.id.clone(), String::new());
        for text in Text::all() {
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
    pub(super) fn new(search: &str, ranged: Option<Vec<String>>) -> Self {
        let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
        if words.is_empty() {
            return Self { found: None, ranged };
        }
        let holding = |place: fn(&Names) -> &str| -> HashSet<&'static str> {
            let all = |input: &&Names| words.iter().all(|word| place(input).contains(word.as_str()));
            NAMES.iter().filter(all).map(|input| input.id).collect()
        };
        let mut found = holding(|input| &input.names);
        if found.is_empty() {
            found = holding(|input| &input.about);
        }
        Self { found: Some(found), ranged }
    }

    /// Whether it leaves anything out.
    pub(super) fn is_on(&self) -> bool {
        self.found.is_some() || self.ranged.is_some()
    }

    /// Whether only inputs with a range are shown.
    pub(super) fn only_ranges(&self) -> bool {
        self.ranged.is_some()
    }

    /// Whether a number, or an item of a list (`demand.channels[Phone]`), is to be shown: where only inputs with a range
    /// are, it or one of its fields must have one.
    pub(super) fn shows_ranged(&self, id: &str) -> bool {
        let in_it = |ranged: &String| {
            let rest = ranged.strip_prefix(id);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.') || rest.starts_with('['))
        };
        self.ranged.as_ref().is_none_or(|ranged| ranged.iter().any(in_it))
    }

    /// Whether an input of the table is to be shown. A list is where one of its fields is.
    pub(super) fn shows(&self, id: &str) -> bool {
        if !self.shows_ranged(id) {
            return false;
        }
        let Some(found) = &self.found else { return true };
        let field_of =
            |field: &&str| field.strip_prefix(id).is_some_and(|rest| rest.starts_with("[].") || rest.starts_with('.'));
        found.contains(id) || found.iter().any(field_of)
    }

    /// Whether a field of a list's items is looked for, so that the items are to be opened.
    pub(super) fn opens(&self, list: &str) -> bool {
        let prefix = format!("{list}[].");
        if self.only_ranges() {
            return true;
        }
        self.found.as_ref().is_some_and(|found| found.iter().any(|field| field.starts_with(&prefix)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_input_is_found_by_label_in_both_languages_and_by_id() {
        for search in ["gross hourly", "GROSS_hourly", "uurloon", "staff.gross_hourly_wage", "wage gross"] {
            let filter = Filter::new(search, None);
            assert!(filter.shows("staff.gross_hourly_wage"), "{search}");
            assert!(!filter.shows("housing.spare"), "{search}");
        }
    }

    #[test]
    fn a_field_of_a_list_shows_the_list() {
        assert!(Filter::new("concurrency", None).shows("demand.channels"));
        assert!(Filter::new("threshold", None).shows("hybrid.rule"));
        assert!(Filter::new("", None).shows("demand.channels"));
        assert!(!Filter::new("zzz", None).shows("demand.channels"));
        assert!(Filter::new("concurrency", None).opens("demand.channels"));
        assert!(!Filter::new("", None).opens("demand.channels"));
    }

    #[test]
    fn explanations_are_searched_when_no_name_matches() {
        assert!(Filter::new("disability", None).shows("staff.employer_charges"));
    }
}
