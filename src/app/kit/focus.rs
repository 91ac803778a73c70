//! Where the keyboard is: shown around every control, and kept in sight where a view scrolls.

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::{Context, Event, Id, Key, PointerButton, Rect, Response, Stroke, StrokeKind, TextEdit, Ui};

use super::theme::Palette;

/// Around what is scrolled into sight, points.
const MARGIN: f32 = 24.0;
/// How far out of sight rows are still drawn, points.
const NEAR: f32 = 200.0;

/// What is known of the keyboard.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    /// Whether a key was used last, and not the pointer.
    by_keys: bool,
    /// Whether the control shows by itself that it has the keyboard, in this frame.
    is_shown: bool,
}

fn known<R>(ctx: &Context, change: impl FnOnce(&mut Known) -> R) -> R {
    ctx.data_mut(|data| change(data.get_temp_mut_or_default(Id::unique("the keyboard"))))
}

/// Takes note that the control with the keyboard shows it by itself.
pub fn is_shown(ctx: &Context) {
    known(ctx, |known| known.is_shown = true);
}

/// Draws a ring around the control that has the keyboard, unless it shows that by itself. To be called when everything is
/// drawn.
pub fn ring(ctx: &Context, palette: &Palette) {
    let (key, pointer) = ctx.input(|input| {
        let is_key = |event: &Event| matches!(event, Event::Key { pressed: true, .. });
        (input.events.iter().any(is_key), input.pointer.any_pressed())
    });
    let Known { by_keys, is_shown } = known(ctx, |known| {
        known.by_keys = (known.by_keys || key) && !pointer;
        let now = *known;
        known.is_shown = false;
        now
    });
    let Some(focused) = ctx.memory(|memory| memory.focused()) else { return };
    if !by_keys || is_shown {
        return;
    }
    let Some(response) = ctx.read_response(focused) else { return };
    let place = response.interact_rect.expand(1.0);
    let stroke = Stroke::new(1.5, palette.accent);
    ctx.layer_painter(response.layer_id).rect_stroke(place, 6.0, stroke, StrokeKind::Outside);
}

/// Whether a row that may be left out is drawn: it is about in sight, or somebody goes from control to control by keys, and
/// the next one may be far away.
pub fn reaches(ui: &Ui, row: Rect) -> bool {
    let is_looking = || known(ui.ctx(), |known| known.by_keys) || ui.input(|input| input.key_pressed(Key::Tab));
    ui.is_rect_visible(row.expand(NEAR)) || is_looking()
}

/// Scrolls to the control that a key just gave the keyboard. To be called at the end of what scrolls.
pub fn keep_in_sight(ui: &Ui) {
    let ctx = ui.ctx();
    let gained = ctx.memory(|memory| memory.focused().filter(|focused| !memory.had_focus_last_frame(*focused)));
    let is_pointed = ctx.input(|input| input.pointer.any_down() || input.pointer.any_released());
    let Some(response) = gained.filter(|_| !is_pointed).and_then(|focused| ctx.read_response(focused)) else { return };
    let is_inside = response.layer_id == ui.layer_id() && ui.min_rect().contains(response.rect.center());
    if is_inside && !ui.clip_rect().contains_rect(response.rect) {
        ui.scroll_to_rect(response.rect.expand(MARGIN), None);
    }
}

/// Whether a click came from a key or from an aid that reads the screen, and from no pointer.
pub fn is_by_keyboard(response: &Response) -> bool {
    response.clicked() && !response.clicked_by(PointerButton::Primary)
}

/// Marks all of a field's text, so that typing replaces it.
pub fn select_all(ui: &Ui, id: Id) {
    let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
    let all = CCursorRange::two(CCursor::new(0), CCursor::new(usize::MAX));
    state.cursor.set_char_range(Some(all));
    TextEdit::store_state(ui.ctx(), id, state);
}
