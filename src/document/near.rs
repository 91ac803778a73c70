//! What somebody may have meant.

use crate::model::check::in_house_lines;
use crate::model::parameters::{self, Parameter, Value};

/// Names longer than this are no misspelling of any of ours, and would take long to compare.
const LONGEST: usize = 80;

/// The candidate most like a name, if one is like it at all: few letters differ, or it goes on after the name.
pub(super) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = name.chars().count();
    if length > LONGEST {
        return None;
    }
    let lower = name.to_lowercase();
    let distance = |candidate: &'a str| match candidate.strip_prefix(&lower) {
        Some(rest) if length > 2 && rest.starts_with('_') => (1, candidate),
        _ => (strsim::osa_distance(&lower, &candidate.to_lowercase()), candidate),
    };
    let (distance, candidate) = candidates.into_iter().map(distance).min_by_key(|(distance, _)| *distance)?;
    // A third of the letters may differ: 1 of 3, 2 of 6, 5 of 17.
    (distance * 3 <= length.max(3)).then_some(candidate)
}

/// The line of the in-house bill most like an id.
pub(super) fn line(id: &str) -> Option<String> {
    let short = in_house_lines().find(|line| line.rsplit('.').next() == Some(id));
    short.or_else(|| nearest(id, in_house_lines())).map(str::to_owned)
}

/// The input most like an id, an item keeping its name.
pub(super) fn input(id: &str) -> Option<String> {
    among(id, |_| true)
}

/// The number most like an id.
pub(super) fn number(id: &str) -> Option<String> {
    among(id, |input| input.bounds.is_some() && !matches!(input.default, Some(Value::Numbers(_) | Value::Tiers(_))))
}

/// The one input that a name is the last part of: `staff.pension` for `pension`.
pub(super) fn in_another_group(name: &str) -> Option<&'static str> {
    with_last_part(name, parameters::all().iter().map(|input| input.id.as_str()))
}

fn among(id: &str, wanted: fn(&Parameter) -> bool) -> Option<String> {
    let ids = || parameters::all().iter().filter(move |input| wanted(input)).map(|input| input.id.as_str());
    // An id that is right but for its item's name, or for being no number, is no help.
    let Some((list, rest)) = id.split_once('[') else {
        let near = with_last_part(id, ids()).or_else(|| nearest(id, ids()));
        return near.filter(|near| *near != id).map(str::to_owned);
    };
    let (item, field) = rest.split_once("].")?;
    let fields = ids().filter_map(|id| id.strip_prefix(list)?.strip_prefix("[]."));
    let field = nearest(field, fields).filter(|near| *near != field)?;
    Some(format!("{list}[{item}].{field}"))
}

/// The one id whose last part is that of another: `staff.pension` for `pension` or `absence.pension`.
fn with_last_part<'a>(id: &str, ids: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let last = id.rsplit('.').next();
    let mut found = ids.filter(|known| known.rsplit('.').next() == last);
    found.next().filter(|_| found.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_understood_and_strange_words_are_not() {
        assert_eq!(input("staff.gros_hourly_wage").as_deref(), Some("staff.gross_hourly_wage"));
        assert_eq!(input("staff.training_rate").as_deref(), Some("outsourcing.training_rate"), "in another group");
        assert_eq!(input("demand.channels[Phone].aht").as_deref(), Some("demand.channels[Phone].aht_seconds"));
        assert_eq!(input("demand.channels[Phone].aht_second").as_deref(), Some("demand.channels[Phone].aht_seconds"));
        assert_eq!(input("demand.channels[Fax].share"), None, "the field is right, the channel is not");
        assert_eq!(input("nonsense"), None);
        assert_eq!(number("demand.months"), None, "a list is no number");
        assert_eq!(line("housing").as_deref(), Some("in_house.housing"));
        assert_eq!(line("in_house.staff.agent").as_deref(), Some("in_house.staff.agents"));
        assert_eq!(nearest(&"x".repeat(100_000), ["x"]), None);
    }
}
