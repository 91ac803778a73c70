//! A slider on a rail that shows the usual range and the default. It never changes a value by being drawn.

use eframe::egui::accesskit::{Action, ActionData};
use eframe::egui::{EventFilter, Id, Key, Modifiers, Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::flips::Flip;
use crate::app::kit::span::Span;
use crate::app::kit::theme::Palette;
use crate::model::scenario::Range;

/// Radius of the handle, points.
pub(super) const HANDLE: f32 = 6.5;
/// Height of the rail, and of the band of a range behind it, points.
const RAIL: f32 = 4.0;
const BAND: f32 = 10.0;
/// Steps of a page key, and of an arrow with Shift.
const BIG_STEP: f64 = 10.0;

/// What a slider shows.
pub(super) struct Track<'a> {
    pub name: &'a str,
    pub value: f64,
    pub span: Span,
    pub usual: Option<(f64, f64)>,
    pub default: Option<f64>,
    /// Low and high of what it may be, where it is not sure.
    pub range: Option<Range>,
    /// Where the answer flips.
    pub flips: &'a [Flip],
    /// The value as people read it.
    pub shown: &'a str,
}

/// Where the slider was moved to, and whether the mouse or a key still holds it.
pub(super) struct Moved {
    pub value: Option<f64>,
    pub held: bool,
}

impl Track<'_> {
    /// Draws the slider into a rectangle.
    pub(super) fn show(self, ui: &mut Ui, id: Id, rect: Rect, palette: &Palette) -> Moved {
        let response = ui.interact(rect, id, Sense::click_and_drag());
        if response.clicked() || response.drag_started() {
            // The arrows then set finely what the mouse set roughly.
            response.request_focus();
        }
        let rail = rail(rect);
        let mut moved = None;
        if let Some(pointer) = response.interact_pointer_pos() {
            let place = f64::from((pointer.x - rail.left()) / rail.width());
            moved = Some(self.span.value(place));
        }
        if let Some(value) = keyed(ui, &response, &self.span, self.value) {
            moved = Some(value);
        }
        self.describe(ui, &response);
        if ui.is_rect_visible(rect) {
            self.paint(ui, &response, rail, palette);
        }
        let held = response.is_pointer_button_down_on() || response.dragged() || response.has_focus();
        Moved { value: moved.filter(|value| *value != self.value), held }
    }

    fn describe(&self, ui: &Ui, response: &Response) {
        response.widget_info(|| WidgetInfo::slider(ui.is_enabled(), self.value, self.name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_value(self.shown);
            node.set_min_numeric_value(self.span.low.min(self.value));
            node.set_max_numeric_value(self.span.high.max(self.value));
            node.set_numeric_value_step(self.span.step_at(self.value));
            if !self.flips.is_empty() {
                let flips: Vec<&str> = self.flips.iter().map(|flip| flip.about.as_str()).collect();
                node.set_description(flips.join(" "));
            }
            node.add_action(Action::SetValue);
            node.add_action(Action::Increment);
            node.add_action(Action::Decrement);
        });
    }

    fn paint(&self, ui: &Ui, response: &Response, rail: Rect, palette: &Palette) {
        let painter = ui.painter();
        let x = |value: f64| rail.left() + rail.width() * self.span.place(value).clamp(0.0, 1.0) as f32;
        if let Some(Range(low, high)) = self.range {
            let band = Rect::from_x_y_ranges(x(low)..=x(high), rail.y_range()).expand2(vec2(0.0, (BAND - RAIL) / 2.0));
            painter.rect_filled(band, 2.0, palette.accent.gamma_multiply(0.18));
        }
        painter.rect_filled(rail, RAIL / 2.0, palette.rail);
        if let Some((low, high)) = self.usual {
            let (left, right) = (x(low), x(high));
            let usual = Rect::from_x_y_ranges(left..=right.max(left + 2.0), rail.y_range());
            painter.rect_filled(usual, RAIL / 2.0, palette.usual);
        }
        if let Some(default) = self.default.filter(|default| *default != self.value) {
            let at = x(default);
            painter.vline(at, (rail.top() - 3.0)..=(rail.bottom() + 3.0), Stroke::new(1.5, palette.border));
        }
        let place = self.span.place(self.value);
        let center = pos2(x(self.value), rail.center().y);
        let outside = self.usual.is_some_and(|(low, high)| self.value < low || self.value > high);
        let color = if outside { palette.warning } else { palette.accent };
        let active = response.hovered() || response.dragged() || response.has_focus();
        if response.has_focus() {
            crate::app::kit::focus::is_shown(ui.ctx());
            painter.circle_filled(center, HANDLE + 3.5, color.gamma_multiply(0.25));
        }
        if (-1e-9..=1.0 + 1e-9).contains(&place) {
            let fill = if active { color } else { palette.card };
            painter.circle(center, HANDLE, fill, Stroke::new(2.0, color));
        } else {
            // Beyond the rail: an arrow at its end points to where the value lies.
            let way = if place < 0.0 { -1.0 } else { 1.0 };
            let tip = vec2(way * HANDLE * 1.1, 0.0);
            let corner = vec2(-way * HANDLE * 0.7, HANDLE);
            let points = vec![center + tip, center + corner, center + vec2(corner.x, -corner.y)];
            painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
        }
    }
}

/// The rail inside a slider's rectangle.
pub(super) fn rail(rect: Rect) -> Rect {
    Rect::from_center_size(rect.center(), vec2(rect.width() - 2.0 * HANDLE, RAIL))
}

/// Where arrows, page keys, Home and End, or a screen reader, move a value.
pub(super) fn keyed(ui: &Ui, response: &Response, span: &Span, value: f64) -> Option<f64> {
    let asked = ui.input(|input| {
        let steps = input.num_accesskit_action_requests(response.id, Action::Increment) as f64
            - input.num_accesskit_action_requests(response.id, Action::Decrement) as f64;
        let set = input.accesskit_action_requests(response.id, Action::SetValue).find_map(|asked| match asked.data {
            Some(ActionData::NumericValue(value)) => Some(value),
            _ => None,
        });
        set.or((steps != 0.0).then(|| span.stepped(value, steps)))
    });
    if asked.is_some() || !response.has_focus() {
        return asked;
    }
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    ui.input_mut(|input| {
        let mut steps = 0.0;
        for (key, way) in [
            (Key::ArrowRight, 1.0),
            (Key::ArrowUp, 1.0),
            (Key::ArrowLeft, -1.0),
            (Key::ArrowDown, -1.0),
            (Key::PageUp, BIG_STEP),
            (Key::PageDown, -BIG_STEP),
        ] {
            steps += way * input.count_and_consume_key(Modifiers::NONE, key) as f64;
            steps += way * BIG_STEP * input.count_and_consume_key(Modifiers::SHIFT, key) as f64;
        }
        if input.consume_key(Modifiers::NONE, Key::Home) {
            return Some(span.low);
        }
        if input.consume_key(Modifiers::NONE, Key::End) {
            return Some(span.high);
        }
        (steps != 0.0).then(|| span.stepped(value, steps))
    })
}
