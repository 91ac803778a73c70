//! Where each form and in-house cost the same, in words.

use eframe::egui::Ui;

use crate::app::draw::View;
use crate::app::kit::style;
use crate::app::session::remembered::input_axis::{InputAxis, VOLUME};
use crate::app::views::break_even::crossings::{heading_ui, line_ui, sentence as volumes};
use crate::model::bill::Sourcing;
use crate::model::break_even::{Band, BreakEven};
use crate::model::scenario::Form;
use crate::model::seek::Sweep;
use crate::text::Text;

/// Crossings that are told one by one; of more only the first and the last.
const FEW: usize = 4;

/// The break-even where the axis is the volume: the same crossings by the same search, so that no other figure stands
/// here than there.
pub(super) fn break_even<'a>(view: &View<'a>, axis: &InputAxis) -> Option<&'a BreakEven> {
    let found = &view.results.break_even;
    found.latest().filter(|_| axis.id == VOLUME && found.is_current())
}

/// Draws a line for each form.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, sweep: &Sweep, axis: &InputAxis, today: f64) {
    heading_ui(ui, view, "crossings-title");
    for form in Form::ALL {
        let option = Sourcing::Outsourced(form).index();
        let cheaper = sweep.totals.first().is_some_and(|totals| totals[option] < totals[0]);
        let words = match break_even(view, axis) {
            Some(found) => {
                let bands: Vec<&Band> = found.bands.iter().filter(|band| band.form == form).collect();
                volumes(view.text, cheaper, &bands)
            }
            None => sentence(view.text, axis, &sweep.crossings[option - 1], today, cheaper),
        };
        line_ui(ui, view, form, &words, None);
    }
    ui.add_space(style::GAP / 2.0);
    let (_, low, high) = axis.wish();
    let (low, high) = (axis.shown(view.text, low), axis.shown(view.text, high));
    let words = view.text.with("turning-shown", &[("low", &low), ("high", &high)]);
    ui.label(style::plain(words, style::SMALL, view.palette.weak_text));
}

/// On which side of each crossing a form is the cheaper, from the lowest value up.
fn sentence(text: &Text, axis: &InputAxis, crossings: &[f64], today: f64, mut cheaper: bool) -> String {
    let shown = |value: &f64| axis.turned(text, *value, today, crossings);
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
        let axis = InputAxis::between("staff.gross_hourly_wage", 10.0, 30.0).expect("an axis");
        let text = Text::new(Locale::English);
        let told = |crossings: &[f64], cheaper: bool| sentence(&text, &axis, crossings, 20.0, cheaper);
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
