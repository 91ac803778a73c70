//! Why the model has no answer, in the reader's language.

use super::sentence::{capitalised, filled};
use crate::model::error::{ModelError, TooWide};
use crate::model::parameters;
use crate::text::{Text, key_of};

/// The reason in one or more sentences.
pub fn words(error: &ModelError, text: &Text) -> String {
    match error {
        ModelError::LoadTooLarge { erlang, contacts_per_month } => {
            // A volume that was searched for has digits that nobody counts contacts in.
            let decimals = if *contacts_per_month < 100.0 { 2 } else { 0 };
            let (load, volume) = (text.number(*erlang, 0), text.trimmed(*contacts_per_month, decimals));
            text.with("reason-load", &[("load", &load), ("volume", &volume)])
        }
        ModelError::AmountTooLarge { line } => {
            text.with("reason-amount", &[("line", &capitalised(&quantity(line, text)))])
        }
        ModelError::YearTooLarge { year, contacts_per_month, cause } => {
            let volume = text.number(*contacts_per_month, 0);
            filled(
                "reason-year",
                &[("year", year.to_string()), ("volume", volume), ("cause", alone(cause, text))],
                text,
            )
        }
        ModelError::CaseTooLarge { cause, ranges: TooWide { list, any } } => {
            let range = |(id, low, high): &(String, f64, f64)| {
                let unit = parameters::find(id).map_or("", |input| input.unit.as_str());
                let ends = [("low", text.value(*low, unit)), ("high", text.value(*high, unit))];
                filled("reason-range", &[&[("label", text.input_of(id)), ("id", id.clone())][..], &ends].concat(), text)
            };
            let between = text.get(if *any { "reason-or" } else { "reason-and" });
            let ranges = list.iter().map(range).collect::<Vec<_>>().join(&format!(" {between} "));
            filled("reason-case", &[("cause", alone(cause, text)), ("ranges", ranges)], text)
        }
        ModelError::Invalid(reason) => reason.clone(),
    }
}

/// A reason of which what to do about it is said elsewhere.
fn alone(cause: &ModelError, text: &Text) -> String {
    match cause {
        ModelError::LoadTooLarge { erlang, .. } => {
            text.with("reason-load-alone", &[("load", &text.number(*erlang, 0))])
        }
        other => words(other, text),
    }
}

/// The name of a quantity, or its id where it has none.
fn quantity(id: &str, text: &Text) -> String {
    let name = text.find(&format!("line-{}", key_of(id)), &[]).or_else(|| text.find(&key_of(id), &[]));
    name.unwrap_or_else(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn a_case_too_large_says_which_ranges_to_narrow() {
        let cause = ModelError::LoadTooLarge { erlang: 104_161.4, contacts_per_month: 40_725_130.836 };
        let list = vec![("demand.contacts_per_month".to_owned(), 0.0, 5e7), ("absence.rate".to_owned(), 0.01, 0.2)];
        let error = ModelError::CaseTooLarge { cause: Box::new(cause), ranges: TooWide { list, any: true } };
        let said = |locale| words(&error, &Text::new(locale)).replace('\u{a0}', " ");
        assert_eq!(
            said(Locale::English),
            "The busiest half-hour has a load of 104,161 erlang; more than 100,000 is too large to plan. That is a case \
             within the ranges; narrow the range of Contacts a month (demand.contacts_per_month: 0 to 50,000,000) or Absence rate \
             (absence.rate: 1 % to 20 %)."
        );
        assert!(said(Locale::Dutch).contains("Contacten per maand (demand.contacts_per_month: 0 tot 50.000.000) of "));
    }
}
