//! What each option's yearly total is made of: a bar an option, what budget or invoice shows and what they do not.

use super::{SMALL, number};
use crate::model::bill::{Bill, Sourcing};
use crate::model::comparison::Comparison;
use crate::report::colours::{self, Colour};
use crate::report::option_names;
use crate::report::parts::{Piece, pieces};
use crate::report::scene::{Anchor, Letters, Place, Scene};
use crate::text::Text;

const NAMES: f32 = 104.0;
const TOTALS: f32 = 62.0;
const HEAD: f32 = 15.0;
const ROW: f32 = 18.0;
const BAR: f32 = 12.5;
/// Between two pieces.
const HAIR: f32 = 0.6;

/// The chart in a width.
pub(super) fn scene(comparison: &Comparison, text: &Text, width: f32) -> Scene {
    let mut scene = Scene::new(width, HEAD + ROW * comparison.bills.len() as f32);
    key(&mut scene, text);
    scene.words([width, 7.0], text.get("build_up-total"), SMALL, Anchor::End);
    let most = comparison.bills.values().map(Bill::total).max().map_or(1.0, number).max(1.0);
    for (index, (sourcing, bill)) in comparison.bills.iter().enumerate() {
        let top = HEAD + ROW * index as f32;
        let base = top + ROW / 2.0 + 2.9;
        let is_compared = sourcing == Sourcing::InHouse || sourcing == comparison.chosen;
        let colour = colours::TEXT;
        let letters = if is_compared { Letters::strong(8.0, colour) } else { Letters::regular(8.0, colour) };
        scene.words([0.0, base], option_names::name(sourcing, text), letters, Anchor::Start);
        scene.words([width, base], text.euros(bill.total()), letters, Anchor::End);
        let room = width - NAMES - TOTALS;
        let mut left = NAMES;
        for piece in pieces(bill) {
            let long = (number(piece.amount) / most) as f32 * room;
            draw(&mut scene, &piece, sourcing, [left, top + (ROW - BAR) / 2.0], long, text);
            left += long;
        }
    }
    scene
}

/// What the two tones of a bar mean.
fn key(scene: &mut Scene, text: &Text) {
    let mut left = NAMES;
    for (key, tone) in [("build_up-seen", colours::WEAK_TEXT), ("build_up-unseen", colours::WEAK_TEXT.hidden())] {
        let words = text.get(key);
        scene.bar([left, 1.5], [6.5, 6.5], tone);
        scene.words([left + 10.0, 7.2], words.as_str(), SMALL, Anchor::Start);
        left += 10.0 + SMALL.width(&words) + 14.0;
    }
}

fn draw(scene: &mut Scene, piece: &Piece, sourcing: Sourcing, [left, top]: Place, long: f32, text: &Text) {
    let colour = if piece.seen { Colour::of(sourcing) } else { Colour::of(sourcing).hidden() };
    let shown = if long > 2.0 { long - HAIR } else { long };
    scene.bar([left, top], [shown, BAR], colour);
    let letters = Letters::regular(6.4, colour.ink());
    let name = text.get(&piece.key);
    if letters.width(&name) + 5.0 <= shown {
        scene.words([left + 3.0, top + BAR - 4.0], name, letters, Anchor::Start);
    }
}
