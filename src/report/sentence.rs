//! The answer in sentences: who is cheaper, what is hidden, and where the answer turns.

use std::cmp::Ordering;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::model::bill::Sourcing;
use crate::model::break_even::{Band, BreakEven};
use crate::model::comparison::Comparison;
use crate::model::scenario::Form;
use crate::text::Text;

/// The name of an option inside a sentence.
pub fn name(sourcing: Sourcing, text: &Text) -> String {
    text.get(&format!("sourcing-{}.inline", sourcing.id()))
}

/// Both totals and which is lower, with the difference as a share of the dearer one.
pub fn verdict(comparison: &Comparison, text: &Text) -> String {
    let (in_house, outsourced) = (comparison.in_house().total(), comparison.outsourced().total());
    let difference = comparison.difference();
    let key = match difference.cmp(&Decimal::ZERO) {
        Ordering::Greater => "compare-outsourcing",
        Ordering::Less => "compare-in_house",
        Ordering::Equal => "compare-equal",
    };
    let values = [
        ("form", name(Sourcing::Outsourced(comparison.chosen), text)),
        ("in_house", text.euros(in_house)),
        ("outsourced", text.euros(outsourced)),
        ("amount", text.euros(difference.abs())),
        ("share", share(difference.abs(), in_house.max(outsourced), text)),
    ];
    filled(key, &values, text)
}

/// The option with the lowest total.
pub fn cheapest(comparison: &Comparison, text: &Text) -> String {
    let best = comparison.cheapest();
    let total = text.euros(comparison.bill(best).total());
    filled("compare-cheapest", &[("option", name(best, text)), ("total", total)], text)
}

/// How much of the in-house total no line of the budget shows.
pub fn hidden(comparison: &Comparison, text: &Text) -> String {
    let bill = comparison.in_house();
    let (amount, share) = (text.euros(bill.hidden()), share(bill.hidden(), bill.total(), text));
    text.with("compare-hidden", &[("amount", &amount), ("share", &share)])
}

/// A part of a whole as a percentage with one decimal; 0 of nothing.
pub(super) fn share(part: Decimal, whole: Decimal, text: &Text) -> String {
    text.percent(ratio(part, whole), 1)
}

/// A part of a whole; 0 of nothing.
pub fn ratio(part: Decimal, whole: Decimal) -> f64 {
    part.checked_div(whole).and_then(|share| share.to_f64()).unwrap_or_default()
}

/// At which volumes in-house and a form change places: "Blended per minute is cheaper up to 12,092 contacts a month;
/// in-house from 12,093 on." Where they do not, who is cheaper at all of them.
pub fn turning(found: &BreakEven, form: Form, text: &Text) -> String {
    let bands: Vec<&Band> = found.bands.iter().filter(|band| band.form == form).collect();
    if bands.is_empty() {
        let is_lower = found.at_lowest.outsourcing_is_cheaper(form);
        let (from, to) = found.range;
        let values = [
            ("option", name(if is_lower { Sourcing::Outsourced(form) } else { Sourcing::InHouse }, text)),
            ("from", volume(from, text)),
            ("to", volume(to, text)),
        ];
        return capitalised(&filled("turn-always", &values, text));
    }
    capitalised(&format!("{}.", turns(&bands, text).join("; ")))
}

/// Who is cheaper below, between and above the bands of one form.
fn turns(bands: &[&Band], text: &Text) -> Vec<String> {
    let mut parts = Vec::new();
    for (place, band) in bands.iter().enumerate() {
        let below = [("option", name(band.cheaper_below, text)), ("to", volume(band.first, text))];
        match place.checked_sub(1).and_then(|before| bands.get(before)) {
            None => parts.push(filled("turn-first", &below, text)),
            Some(before) => {
                let from = ("from", volume(before.last + 1, text));
                parts.push(filled("turn-middle", &[&below[..], &[from]].concat(), text));
            }
        }
        if band.last > band.first {
            let mixed = [("from", volume(band.first + 1, text)), ("to", volume(band.last, text))];
            parts.push(filled("turn-mixed", &mixed, text));
        }
    }
    if let Some(last) = bands.last() {
        let above = [("option", name(last.cheaper_above, text)), ("from", volume(last.last + 1, text))];
        parts.push(filled("turn-last", &above, text));
    }
    parts
}

/// A whole number of contacts.
pub(super) fn volume(contacts: u64, text: &Text) -> String {
    text.number(contacts as f64, 0)
}

/// The text of a key with owned values put in.
pub(super) fn filled(key: &str, values: &[(&str, String)], text: &Text) -> String {
    let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
    text.with(key, &values)
}

/// With a capital at the beginning.
pub(super) fn capitalised(sentence: &str) -> String {
    let mut characters = sentence.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    const DEDICATED: Sourcing = Sourcing::Outsourced(Form::Dedicated);

    fn band(first: u64, last: u64, cheaper_below: Sourcing, cheaper_above: Sourcing) -> Band {
        Band { form: Form::Dedicated, first, last, cheaper_below, cheaper_above }
    }

    fn sentence(bands: &[Band], locale: Locale) -> String {
        capitalised(&turns(&bands.iter().collect::<Vec<_>>(), &Text::new(locale)).join("; "))
    }

    #[test]
    fn one_crossing_has_two_sides() {
        let bands = [band(12_092, 12_092, DEDICATED, Sourcing::InHouse)];
        assert_eq!(
            sentence(&bands, Locale::English),
            "Dedicated per hour is cheaper up to 12,092 contacts a month; in-house from 12,093 on"
        );
        assert_eq!(
            sentence(&bands, Locale::Dutch),
            "Dedicated per uur is goedkoper tot en met 12.092 contacten per maand; zelf doen vanaf 12.093"
        );
    }

    #[test]
    fn a_saw_tooth_says_that_it_goes_back_and_forth() {
        let bands = [band(200, 220, Sourcing::InHouse, DEDICATED), band(5000, 5000, DEDICATED, Sourcing::InHouse)];
        assert_eq!(
            sentence(&bands, Locale::English),
            "In-house is cheaper up to 200 contacts a month; from 201 to 220 it goes back and forth; \
             dedicated per hour from 221 to 5,000; in-house from 5,001 on"
        );
    }
}
