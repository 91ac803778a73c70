//! The field's words where they stand: whatever text the pointer rests on, the word below it is underlined and explained.

use std::sync::Arc;

use eframe::egui::text::CCursor;
use eframe::egui::{Color32, Context, Galley, Id, Label, LayerId, Order, Pos2, Rect, RichText, Shape, Ui, pos2, vec2};

use crate::app::catalogue::glossary::{Spot, spots, words_in};
use crate::app::kit::fonts;
use crate::app::kit::theme::Palette;
use crate::text::{Locale, Text};

/// Between the dots of the underline, points.
const DOTS: f32 = 3.0;

/// Set in the frame in which a hint explains the words itself.
fn told() -> Id {
    Id::unique("words are told by a hint")
}

/// Explains the words that an input's label and meaning speak of, inside its hint.
pub fn explained_ui(ui: &mut Ui, said: &str, text: &Text, palette: &Palette) {
    ui.ctx().data_mut(|data| data.insert_temp(told(), true));
    for word in words_in(said, text.locale()) {
        one_ui(ui, word, text, palette);
    }
}

/// A word and what it means.
fn one_ui(ui: &mut Ui, word: &str, text: &Text, palette: &Palette) {
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.label(RichText::new(text.get(word)).font(fonts::strong(12.0)).color(palette.accent));
    let about = text.get(&format!("{word}.about"));
    ui.add(Label::new(RichText::new(about).size(12.0).color(palette.text)).wrap());
}

/// Explains the word on which the pointer rests, in whatever text that is painted; below the tip that the text may have
/// already. To be called when everything is drawn.
pub fn under_pointer(ctx: &Context, text: &Text, palette: &Palette) {
    let is_told = ctx.data_mut(|data| data.remove_temp::<bool>(told())).unwrap_or_default();
    let (pointer, is_down) = ctx.input(|input| (input.pointer.hover_pos(), input.pointer.any_down()));
    let Some(pointer) = pointer.filter(|_| !is_told && !is_down) else { return };
    let Some(layer) = ctx.layer_id_at(pointer).filter(|layer| layer.order != Order::Tooltip) else { return };
    let Some((spot, place)) = spot_at(ctx, layer, pointer, text.locale()) else { return };
    let Some(owner) = owner(ctx, layer, pointer) else { return };
    if !ctx.text_edit_focused() || ctx.memory(|memory| memory.focused()) != Some(owner) {
        underline(ctx, layer, place, palette.accent);
        if let Some(response) = ctx.read_response(owner) {
            response.on_hover_ui(|ui| one_ui(ui, spot.word, text, palette));
        }
    }
}

/// The word at a point, and where it stands.
fn spot_at(ctx: &Context, layer: LayerId, at: Pos2, locale: Locale) -> Option<(Spot, Rect)> {
    let (origin, galley) = ctx.graphics(|graphics| {
        let shapes = graphics.get(layer)?.all_entries().filter(|shape| shape.clip_rect.contains(at));
        shapes.filter_map(|shape| text_at(&shape.shape, at)).last()
    })?;
    let inside = at - origin;
    let letter = galley.cursor_from_pos(inside).index.0;
    let place = |spot: &Spot| {
        let [left, right] =
            [spot.letters.start, spot.letters.end].map(|place| galley.pos_from_cursor(CCursor::new(place)));
        // A word that runs over the end of a line is marked where it begins.
        let right = if right.top() > left.top() + 1.0 { left.right() + 20.0 } else { right.left() };
        Rect::from_min_max(left.min, pos2(right, left.bottom())).translate(origin.to_vec2())
    };
    let spots = spots(galley.text(), locale)
        .into_iter()
        .filter(|spot| (spot.letters.start..=spot.letters.end).contains(&letter));
    spots.map(|spot| (place(&spot), spot)).find(|(place, _)| place.contains(at)).map(|(place, spot)| (spot, place))
}

/// The text of a shape that lies under a point, and where its first line begins.
fn text_at(shape: &Shape, at: Pos2) -> Option<(Pos2, Arc<Galley>)> {
    match shape {
        Shape::Text(text) if text.angle == 0.0 => {
            let place = text.galley.rect.translate(text.pos.to_vec2());
            place.contains(at).then(|| (text.pos, Arc::clone(&text.galley)))
        }
        Shape::Vec(shapes) => shapes.iter().filter_map(|shape| text_at(shape, at)).next_back(),
        _ => None,
    }
}

/// The smallest control under a point, which shows the tip.
fn owner(ctx: &Context, layer: LayerId, at: Pos2) -> Option<Id> {
    let all = ctx.interaction_snapshot(|snapshot| snapshot.contains_pointer.iter().copied().collect::<Vec<Id>>());
    let placed = all.into_iter().filter_map(|id| Some((id, ctx.read_response(id)?)));
    let here = placed.filter(|(_, response)| response.layer_id == layer && response.rect.contains(at));
    let size = |rect: Rect| rect.width() * rect.height();
    here.min_by(|a, b| size(a.1.rect).total_cmp(&size(b.1.rect))).map(|(id, _)| id)
}

fn underline(ctx: &Context, layer: LayerId, place: Rect, colour: Color32) {
    let line = [place.left_bottom(), place.right_bottom()].map(|end| end + vec2(0.0, -1.0));
    let dots = Shape::dotted_line(&line, colour, DOTS, 0.8);
    ctx.layer_painter(layer).extend(dots);
}
