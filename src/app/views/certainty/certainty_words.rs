//! How sure the answer is, as a sentence.

use rust_decimal::Decimal;

use super::chosen;
use crate::app::draw::View;
use crate::model::risk::Risk;
use crate::report::risk::COARSE;
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
    if let Some(least) = nearly_all(risk) {
        return text.with(&format!("{key}.nearly"), &[("share", &percent(least, text))]);
    }
    let told = Told::of(risk);
    text.with(key, &[("share", &told.share(text)), ("margin", &text.number(told.margin, told.decimals))])
}

/// What more draws would change, in a sentence; none where nothing is drawn at random.
pub(super) fn error(risk: &Risk, text: &Text) -> Option<String> {
    if is_equal(risk) || risk.margin <= 0.0 {
        return None;
    }
    if nearly_all(risk).is_none() {
        let told = Told::of(risk);
        let share = told.share(text);
        if told.decimals == 0 {
            return Some(text.plural("certainty-error", told.margin as u64, &[("share", &share)]));
        }
        let margin = text.number(told.margin, told.decimals);
        return Some(text.with("certainty-error_fine", &[("share", &share), ("margin", &margin)]));
    }
    let numbers = [share(risk) * risk.draws as f64, risk.draws as f64].map(|number| text.number(number.round(), 0));
    let points = text.number((risk.margin * 1e4 - 1e-9).ceil() / 100.0, 2);
    let values = [("agreed", numbers[0].as_str()), ("draws", &numbers[1]), ("margin", &points)];
    Some(text.with("certainty-error_nearly", &values))
}

/// A share and its sampling error as they are told, percentage points.
struct Told {
    share: f64,
    /// Never smaller than it is, with what is lost by rounding the share.
    margin: f64,
    decimals: usize,
}

impl Told {
    /// One decimal while the error is small enough for one.
    fn of(risk: &Risk) -> Self {
        let (decimals, steps) = if risk.margin < COARSE { (1, 10.0) } else { (0, 1.0) };
        let points = share(risk) * 100.0;
        let told = (points * steps).round() / steps;
        let margin = ((risk.margin * 100.0 + (told - points).abs()) * steps - 1e-9).ceil().max(1.0) / steps;
        Self { share: told, margin, decimals }
    }

    fn share(&self, text: &Text) -> String {
        text.percent(self.share / 100.0, self.decimals)
    }
}

/// Where a figure would read as certainty: the whole percentage above which the share lies. No more than the draws so
/// far can carry: ten that agree are no 99 %.
fn nearly_all(risk: &Risk) -> Option<f64> {
    let share = share(risk);
    (share >= NEARLY_ALL).then(|| ((share - risk.margin) * 100.0).floor().clamp(50.0, 99.0))
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
pub(super) fn is_equal(risk: &Risk) -> bool {
    risk.difference.p10 == Decimal::ZERO && risk.difference.p90 == Decimal::ZERO
}

/// In how many cases in-house and the chosen form are cheaper, in little room, as the headline says it; both are 100 %.
pub(super) fn in_little_room(risk: &Risk, text: &Text) -> [String; 2] {
    let [more, less] = match nearly_all(risk) {
        Some(least) => [format!(">\u{a0}{}", percent(least, text)), format!("<\u{a0}{}", percent(100.0 - least, text))],
        None => {
            let more = Told::of(risk);
            let less = Told { share: 100.0 - more.share, ..more };
            [more.share(text), less.share(text)]
        }
    };
    if risk.probability_outsourcing_cheaper >= 0.5 { [less, more] } else { [more, less] }
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

    fn risk(probability_outsourcing_cheaper: f64, margin: f64, draws: usize) -> Risk {
        let difference = Percentiles { p90: Decimal::ONE, ..Percentiles::default() };
        Risk { probability_outsourcing_cheaper, margin, draws, difference, ..Risk::default() }
    }

    #[test]
    fn labels_say_what_the_headline_says() {
        let text = Text::new(Locale::English);
        for (probability, margin, in_house, outsourced) in [
            (0.83, 0.0075, "17.0\u{a0}%", "83.0\u{a0}%"),
            // Both halves would round up.
            (0.125, 0.02, "88\u{a0}%", "12\u{a0}%"),
            (0.1234, 0.01, "87.7\u{a0}%", "12.3\u{a0}%"),
            (0.9949, 0.002, "0.5\u{a0}%", "99.5\u{a0}%"),
            (0.996, 0.012, "<\u{a0}2\u{a0}%", ">\u{a0}98\u{a0}%"),
            (0.004, 0.012, ">\u{a0}98\u{a0}%", "<\u{a0}2\u{a0}%"),
            (1.0, 0.0004, "<\u{a0}1\u{a0}%", ">\u{a0}99\u{a0}%"),
        ] {
            let risk = risk(probability, margin, 1000);
            assert_eq!(in_little_room(&risk, &text), [in_house, outsourced], "{probability}");
            let more = if probability >= 0.5 { outsourced } else { in_house };
            let share = more.trim_start_matches(">\u{a0}");
            assert!(headline(&risk, &text).contains(share), "{probability}");
        }
    }

    #[test]
    fn the_sampling_error_is_told_in_points() {
        let [english, dutch] = Locale::ALL.map(Text::new);
        let told = |probability, margin, draws| error(&risk(probability, margin, draws), &english);
        assert_eq!(
            told(0.83, 0.0075, 10_000).as_deref(),
            Some("±0.8: more draws would, with 95 % certainty, move the 83.0\u{a0}% by at most 0.8 percentage points.")
        );
        assert_eq!(
            told(0.2, 0.031, 700).as_deref(),
            Some("±4: more draws would, with 95 % certainty, move the 80\u{a0}% by at most 4 percentage points.")
        );
        assert_eq!(
            told(0.0001, 0.000_464, 10_000).as_deref(),
            Some(
                "9,999 of 10,000 draws agree, ±0.05: more draws would, with 95 % certainty, move that share by at most \
                 0.05 percentage points."
            )
        );
        assert_eq!(told(1.0, 0.0, 10_000), None);
        let words = error(&risk(0.83, 0.0075, 10_000), &dutch).unwrap();
        assert!(words.starts_with("±0,8: meer trekkingen zouden de 83,0\u{a0}%"), "{words}");
    }

    #[test]
    fn the_sentence_names_the_cheaper_side_and_never_claims_certainty() {
        let [english, dutch] = Locale::ALL.map(Text::new);
        for (probability, margin, in_english) in [
            (0.83, 0.0075, "Outsourcing is cheaper in 83.0\u{a0}% of cases, ±0.8"),
            (0.83, 0.031, "Outsourcing is cheaper in 83\u{a0}% of cases, ±4"),
            (0.174, 0.01, "In-house is cheaper in 82.6\u{a0}% of cases, ±1.0"),
            (0.9949, 0.002, "Outsourcing is cheaper in 99.5\u{a0}% of cases, ±0.3"),
            (0.9951, 0.0002, "Outsourcing is cheaper in more than 99\u{a0}% of cases"),
            (1.0, 0.037, "Outsourcing is cheaper in more than 96\u{a0}% of cases"),
            (0.0, 0.0004, "In-house is cheaper in more than 99\u{a0}% of cases"),
        ] {
            assert_eq!(headline(&risk(probability, margin, 1000), &english), in_english);
        }
        assert_eq!(
            headline(&risk(0.2, 0.01, 1000), &dutch),
            "Zelf doen is goedkoper in 80,0\u{a0}% van de gevallen, ±1,0"
        );
        let equal = Risk { probability_outsourcing_cheaper: 0.0, ..Risk::default() };
        assert_eq!(headline(&equal, &english), "Both sides cost the same in every case");
    }
}
