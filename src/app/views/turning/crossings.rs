//! Where each form and in-house cost the same, in words.

use eframe::egui::Ui;

use super::axis::Axis;
use crate::app::View;
use crate::app::views::chart::crossings::{heading, line};
use crate::app::views::style;
use crate::model::bill::Sourcing;
use crate::model::scenario::Form;
use crate::model::seek::Sweep;
use crate::text::Text;

/// Crossings that are told one by one; of more only the first and the last.
const FEW: usize = 4;

/// Draws a line for each form.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, sweep: &Sweep, axis: &Axis) {
    heading(ui, view, "crossings-title");
    for form in Form::ALL {
        let option = Sourcing::Outsourced(form).index();
        let crossings = &sweep.crossings[option - 1];
        let cheaper = sweep.totals.first().is_some_and(|totals| totals[option] < totals[0]);
        line(ui, view, form, &sentence(view.text, axis, crossings, cheaper), None);
    }
    ui.add_space(style::GAP / 2.0);
    let (_, low, high) = axis.wish();
    let (low, high) = (axis.shown(view.text, low), axis.shown(view.text, high));
    let words = view.text.with("turning-shown", &[("low", &low), ("high", &high)]);
    ui.label(style::plain(words, style::SMALL, view.palette.weak_text));
}

/// On which side of each crossing a form is the cheaper, from the lowest value up.
fn sentence(text: &Text, axis: &Axis, crossings: &[f64], mut cheaper: bool) -> String {
    let shown = |value: &f64| axis.shown(text, *value);
    let side = |cheaper: bool| if cheaper { "turning-cheaper" } else { "turning-dearer" };
    let (Some(first), Some(last)) = (crossings.first(), crossings.last()) else {
        return text.get(&format!("{}.all", side(cheaper)));
    };
    let mut parts = vec![text.with(&format!("{}.below", side(cheaper)), &[("value", &shown(first))])];
    if crossings.len() > FEW {
        parts.push(text.with("turning-to_and_fro", &[("from", &shown(first)), ("to", &shown(last))]));
        cheaper ^= crossings.len() % 2 == 1;
    } else {
        for pair in crossings.windows(2) {
            cheaper = !cheaper;
            let ends = [("from", shown(&pair[0])), ("to", shown(&pair[1]))];
            let ends = [("from", ends[0].1.as_str()), ("to", ends[1].1.as_str())];
            parts.push(text.with(&format!("{}.between", side(cheaper)), &ends));
        }
        cheaper = !cheaper;
    }
    parts.push(text.with(&format!("{}.above", side(cheaper)), &[("value", &shown(last))]));
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn every_crossing_changes_the_side() {
        let axis = Axis::between("staff.gross_hourly_wage", 10.0, 30.0).expect("an axis");
        let text = Text::new(Locale::English);
        let told = |crossings: &[f64], cheaper: bool| sentence(&text, &axis, crossings, cheaper);
        assert_eq!(told(&[], true), "cheaper at every value shown");
        assert_eq!(told(&[15.0], false), "dearer below €\u{a0}15, cheaper above €\u{a0}15");
        assert_eq!(
            told(&[12.0, 15.0], true),
            "cheaper below €\u{a0}12, dearer from €\u{a0}12 to €\u{a0}15, cheaper above €\u{a0}15"
        );
        // An odd number of crossings ends on the other side.
        assert_eq!(
            told(&[11.0, 12.0, 13.0, 14.0, 15.0], true),
            "cheaper below €\u{a0}11, back and forth from €\u{a0}11 to €\u{a0}15, dearer above €\u{a0}15"
        );
    }
}
