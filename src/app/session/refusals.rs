//! Why an edit is refused, in the reader's language.

use std::sync::Arc;

use crate::document;
use crate::model::check::{self, Allowed, Diagnostic, Held};
use crate::model::error::ModelError;
use crate::model::parameters::{self, Parameter};
use crate::model::prepared::Prepared;
use crate::model::scenario::{Range, Scenario};
use crate::report::reason;
use crate::text::Text;

/// Why an edit was not carried out, said beside the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub id: String,
    pub message: String,
}

/// Why a number cannot stand at an id, in the reader's language. None: it can.
pub fn refused_number(text: &Text, parameter: &Parameter, value: f64) -> Option<String> {
    let shown = |value: f64| text.value(value, &parameter.unit);
    if let Some((low, high)) = parameter.bounds {
        if value < low {
            return Some(text.with("refused-below", &[("value", &shown(value)), ("bound", &shown(low))]));
        }
        if value > high {
            return Some(text.with("refused-above", &[("value", &shown(value)), ("bound", &shown(high))]));
        }
    }
    (parameter.whole && value.fract() != 0.0).then(|| text.with("refused-whole", &[("value", &shown(value))]))
}

/// A changed scenario, ready to be worked out; none where it is at fault but no worse than before (a recovered copy may have
/// been at fault already).
///
/// # Errors
/// Why it cannot be used, in the reader's language where the fault is a usual one.
pub fn checked_edit(text: &Text, before: &Scenario, after: &Scenario) -> Result<Option<Arc<Prepared>>, String> {
    let faults = match check::prepare(after) {
        Ok(prepared) => return Ok(Some(prepared)),
        Err(faults) => faults,
    };
    let old = check::check(before);
    match faults.into_iter().find(|fault| !old.contains(fault)) {
        Some(fault) => Err(usual(text, after, &fault)),
        None => Ok(None),
    }
}

fn usual(text: &Text, after: &Scenario, fault: &Diagnostic) -> String {
    if let Held::Load { contacts_per_month, erlang } = fault.holds {
        return reason::words(&ModelError::LoadTooLarge { erlang, contacts_per_month }, text);
    }
    match (&fault.holds, &fault.allowed) {
        (Held::NeverOpenWith { id } | Held::ZeroWhenOpenWith { id }, _) => {
            let name = |id: &str| id.split(['[', ']']).nth(1).unwrap_or_default().to_owned();
            return text.with("refused-never_together", &[("one", &name(&fault.id)), ("other", &name(id))]);
        }
        (_, Allowed::OwnTier) => return text.get("refused-tier_taken"),
        (Held::Number(value), Allowed::Number(rule)) if fault.id.starts_with("outsourcing.tiers") => {
            let shown = |value: f64| text.value(value, rule.unit);
            let (key, bound) =
                if *value < rule.low { ("refused-below", rule.low) } else { ("refused-above", rule.high) };
            return text.with(key, &[("value", &shown(*value)), ("bound", &shown(bound))]);
        }
        _ => {}
    }
    let demand = &after.demand;
    let all_zero = |numbers: &[f64]| numbers.iter().all(|number| *number == 0.0);
    let mut shares = demand.channels.iter().map(|channel| channel.share);
    let mut other_shares = demand.languages.iter().map(|language| language.share);
    let key = match fault.id.as_str() {
        "demand.opening" => "refused-closed",
        "demand.months" if all_zero(&demand.months) => "refused-all_zero",
        "demand.day_weights" | "demand.hour_weights" => "refused-no_weight",
        id if id.starts_with("demand.channels") && shares.all(|share| share == 0.0) => "refused-no_share",
        id if id.starts_with("demand.languages") && other_shares.all(|share| share == 0.0) => "refused-no_share",
        "staff.day_to" | "hybrid.rule.to" | "hybrid.rule" => "refused-order",
        _ => return document::FileDiagnostic::from(fault.clone()).message(text),
    };
    text.get(key)
}

/// Why a range cannot be given to an input, in the reader's language. None: it can, as far as the input itself goes.
pub fn refused_range(text: &Text, scenario: &Scenario, id: &str, Range(low, high): Range) -> Option<String> {
    let (input, value) = (parameters::find(id)?, scenario.number(id)?);
    let end = [low, high].into_iter().find_map(|end| refused_number(text, input, end));
    let shown = |value: f64| text.value(value, &input.unit);
    let why = |key: &str| text.with(key, &[("low", &shown(low)), ("high", &shown(high)), ("value", &shown(value))]);
    end.or_else(|| {
        if low > high {
            Some(why("refused-range_order"))
        } else if low > value {
            Some(why("refused-range_low"))
        } else if high < value {
            Some(why("refused-range_high"))
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn more_work_than_can_be_planned_is_told_without_ids() {
        let mut before = Scenario::default();
        before.demand.channels.iter_mut().for_each(|channel| channel.aht_seconds = 14_400.0);
        let mut after = before.clone();
        after.demand.contacts_per_month = 1e7;
        let told =
            checked_edit(&Text::new(Locale::English), &before, &after).err().unwrap_or_default().replace('\u{a0}', " ");
        assert!(told.starts_with("At 10,000,000 contacts a month the busiest half-hour has a load of "), "{told}");
        assert!(!told.contains("contacts_per_month"), "{told}");
    }

    #[test]
    fn bounds_and_whole_numbers_are_named_in_both_languages() {
        let wage = parameters::find("staff.gross_hourly_wage").expect("an input");
        let agents = parameters::find("staffing.min_agents").expect("an input");
        for (locale, bound) in [(Locale::English, "€\u{a0}500"), (Locale::Dutch, "€\u{a0}500")] {
            let text = Text::new(locale);
            assert_eq!(refused_number(&text, wage, 16.5), None);
            assert!(refused_number(&text, wage, 900.0).is_some_and(|message| message.contains(bound)), "{locale:?}");
            assert!(refused_number(&text, wage, 0.5).is_some_and(|message| message.contains("€\u{a0}1")), "{locale:?}");
            assert!(refused_number(&text, agents, 1.5).is_some(), "{locale:?}");
        }
    }
}
