//! The texts along an axis: as many as there is room for, so that none runs into the next.

use eframe::egui::{Align2, Rangef, Ui, pos2};

use crate::app::draw::View;
use crate::app::kit::{fonts, style};

/// Room between two texts, points.
pub const BETWEEN: f32 = 12.0;

/// Writes texts centred at places along a line, or every second, every third, ... of them.
pub fn below(ui: &Ui, view: &View<'_>, texts: impl IntoIterator<Item = (f32, String)>, y: f32) {
    let ink = view.palette.weak_text;
    let write = |(x, words)| (x, ui.painter().layout_no_wrap(words, fonts::regular(style::SMALL), ink));
    let texts: Vec<_> = texts.into_iter().map(write).collect();
    let taken: Vec<Rangef> = texts.iter().map(|(x, galley)| around(*x, galley.size().x)).collect();
    for index in free(&taken) {
        let (x, galley) = &texts[index];
        let place = Align2::CENTER_CENTER.anchor_size(pos2(*x, y), galley.size());
        ui.painter().galley(place.min, galley.clone(), ink);
    }
}

/// The width of the widest of some texts, points.
pub fn widest(ui: &Ui, view: &View<'_>, texts: impl IntoIterator<Item = String>) -> f32 {
    let font = fonts::regular(style::SMALL);
    let wide = |words| ui.painter().layout_no_wrap(words, font.clone(), view.palette.text).size().x;
    texts.into_iter().map(wide).fold(0.0, f32::max)
}

fn around(x: f32, width: f32) -> Rangef {
    Rangef::new(x - width / 2.0, x + width / 2.0)
}

/// Which of the texts that would take these places, from left to right, can stand there: evenly many, and no two too close.
fn free(taken: &[Rangef]) -> Vec<usize> {
    let each = |step: usize| (0..taken.len()).step_by(step).collect::<Vec<_>>();
    let fits = |kept: &Vec<usize>| kept.windows(2).all(|pair| taken[pair[0]].max + BETWEEN <= taken[pair[1]].min);
    (1..=taken.len()).map(each).find(fits).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_without_room_leave_every_second_out() {
        let places = |step: f32| (0..5).map(|index| around(index as f32 * step, 30.0)).collect::<Vec<_>>();
        assert_eq!(free(&places(42.0)), [0, 1, 2, 3, 4]);
        assert_eq!(free(&places(41.0)), [0, 2, 4]);
        assert_eq!(free(&places(14.0)), [0, 3]);
        assert_eq!(free(&places(1.0)), [0]);
        assert!(free(&[]).is_empty());
    }
}
