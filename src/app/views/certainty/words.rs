//! How sure the answer is, as a sentence.

use rust_decimal::Decimal;

use super::chosen;
use crate::app::View;
use crate::model::risk::Risk;
use crate::text::Text;

/// From this share of the cases on a figure would read as certainty.
const NEARLY_ALL: f64 = 0.995;

/// Who is cheaper, in how many cases, and how far more draws may move that.
pub(super) fn headline(risk: &Risk, text: &Text) -> String {
    if is_equal(risk) {
        return text.get("certainty-equal");
    }
    let outsourcing = risk.probability_outsourcing_cheaper >= 0.5;
    let key = if outsourcing { "certainty-outsourcing" } else { "certainty-in_house" };
    let share = share(risk);
    if share >= NEARLY_ALL {
        // No more than the draws so far can carry: ten that agree are no 99 %.
        let least = ((share - risk.margin) * 100.0).floor().clamp(50.0, 99.0);
        return text.with(&format!("{key}.nearly"), &[("share", &percent(least, text))]);
    }
    let margin = (risk.margin * 100.0 - 1e-9).ceil().max(1.0);
    let values = [("share", percent((share * 100.0).round(), text)), ("margin", text.number(margin, 0))];
    text.with(key, &[("share", &values[0].1), ("margin", &values[1].1)])
}

/// How likely that is in a word, and what it rests on.
pub(super) fn detail(view: &View<'_>, risk: &Risk) -> String {
    let text = view.text;
    let word = match share(risk) {
        _ if is_equal(risk) => return basis(view),
        share if share >= NEARLY_ALL => "certainty-word.certain",
        share if share >= 0.9 => "certainty-word.very_likely",
        share if share >= 2.0 / 3.0 => "certainty-word.likely",
        share if share >= 0.55 => "certainty-word.rather",
        _ => "certainty-word.open",
    };
    format!("{} {}", text.get(word), basis(view))
}

fn basis(view: &View<'_>) -> String {
    let form = view.text.get(&format!("sourcing-{}.inline", chosen(view).id()));
    view.text.plural("certainty-basis", view.scenario.ranges.len() as u64, &[("form", &form)])
}

/// In which part of the cases the side that is cheaper more often is so.
fn share(risk: &Risk) -> f64 {
    risk.probability_outsourcing_cheaper.max(1.0 - risk.probability_outsourcing_cheaper)
}

/// Whether both sides cost the same in (nearly) all cases: then neither is cheaper.
fn is_equal(risk: &Risk) -> bool {
    risk.difference.p10 == Decimal::ZERO && risk.difference.p90 == Decimal::ZERO
}

/// A share of the cases as a whole percentage; no draws make it none or all.
pub(super) fn in_little_room(share: f64, text: &Text) -> String {
    if share >= NEARLY_ALL {
        format!(">\u{a0}{}", percent(99.0, text))
    } else if share <= 1.0 - NEARLY_ALL {
        format!("<\u{a0}{}", percent(1.0, text))
    } else {
        percent((share * 100.0).round(), text)
    }
}

/// A whole percentage.
fn percent(share: f64, text: &Text) -> String {
    text.percent(share / 100.0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::risk::Percentiles;
    use crate::text::Locale;

    #[test]
    fn the_sentence_names_the_cheaper_side_and_never_claims_certainty() {
        let [english, dutch] = Locale::ALL.map(Text::new);
        let risk = |probability_outsourcing_cheaper, margin| Risk {
            probability_outsourcing_cheaper,
            margin,
            difference: Percentiles { p90: Decimal::ONE, ..Percentiles::default() },
            ..Risk::default()
        };
        for (probability, margin, in_english) in [
            (0.83, 0.0075, "Outsourcing is cheaper in 83\u{a0}% of cases, ±1"),
            (0.83, 0.031, "Outsourcing is cheaper in 83\u{a0}% of cases, ±4"),
            (0.174, 0.01, "In-house is cheaper in 83\u{a0}% of cases, ±1"),
            (0.9949, 0.002, "Outsourcing is cheaper in 99\u{a0}% of cases, ±1"),
            (0.9951, 0.0002, "Outsourcing is cheaper in more than 99\u{a0}% of cases"),
            (1.0, 0.037, "Outsourcing is cheaper in more than 96\u{a0}% of cases"),
            (0.0, 0.0004, "In-house is cheaper in more than 99\u{a0}% of cases"),
        ] {
            assert_eq!(headline(&risk(probability, margin), &english), in_english);
        }
        assert_eq!(headline(&risk(0.2, 0.01), &dutch), "Zelf doen is goedkoper in 80\u{a0}% van de gevallen, ±1");
        let equal = Risk { probability_outsourcing_cheaper: 0.0, ..Risk::default() };
        assert_eq!(headline(&equal, &english), "Both sides cost the same in every case");
    }
}
