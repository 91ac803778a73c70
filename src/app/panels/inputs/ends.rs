//! The two ends of a range on a slider: what an input may be at the lowest and at the highest.

use eframe::egui::accesskit::Action;
use eframe::egui::{CornerRadius, Id, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::track::{HANDLE, keyed, rail};
use crate::app::kit::span::Span;
use crate::app::kit::theme::Palette;
use crate::model::scenario::Range;

/// Width and height of an end, and how far it stays from the value's handle, points.
const WIDTH: f32 = 5.0;
const HEIGHT: f32 = 12.0;
const GAP: f32 = 2.5;
/// How far around an end the mouse takes hold of it, points.
const REACH: f32 = 3.0;

/// One end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum End {
    Low,
    High,
}

impl End {
    pub(super) const BOTH: [Self; 2] = [Self::Low, Self::High];

    /// The key of what it is called.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Low => "range-lowest",
            Self::High => "range-highest",
        }
    }

    /// The range with this end moved.
    pub(super) fn moved(self, Range(low, high): Range, end: f64) -> Range {
        match self {
            Self::Low => Range(end, high),
            Self::High => Range(low, end),
        }
    }

    pub(super) fn of(self, Range(low, high): Range) -> f64 {
        match self {
            Self::Low => low,
            Self::High => high,
        }
    }

    /// The nearest place of this end that leaves the value inside the range.
    fn around(self, value: f64, end: f64) -> f64 {
        match self {
            Self::Low => end.min(value),
            Self::High => end.max(value),
        }
    }

    /// Which way is out of the range.
    fn way(self) -> f32 {
        match self {
            Self::Low => -1.0,
            Self::High => 1.0,
        }
    }
}

/// The ends on the track of a number.
pub(super) struct Ends<'a> {
    /// What each end is called, and what it holds as people read it.
    pub names: [&'a str; 2],
    pub shown: [&'a str; 2],
    pub value: f64,
    pub range: Range,
    pub span: Span,
}

impl Ends<'_> {
    /// Draws the ends over the slider in a rectangle. What the range becomes, and whether the mouse or a key still holds
    /// the end.
    pub(super) fn show(&self, ui: &mut Ui, id: Id, rect: Rect, palette: &Palette) -> Option<(Range, bool)> {
        let mut moved = None;
        for (end, (name, shown)) in End::BOTH.into_iter().zip(self.names.iter().zip(self.shown)) {
            moved = self.end_ui(ui, end, id.with(end), (name, shown), rect, palette).or(moved);
        }
        moved
    }

    fn end_ui(
        &self,
        ui: &mut Ui,
        end: End,
        id: Id,
        (name, shown): (&str, &str),
        rect: Rect,
        palette: &Palette,
    ) -> Option<(Range, bool)> {
        let rail = rail(rect);
        let x = |value: f64| rail.left() + rail.width() * self.span.place(value).clamp(0.0, 1.0) as f32;
        let (at, way) = (end.of(self.range), end.way());
        // Where they coincide, the value's handle stays whole and the end lies beside it.
        let beside = x(self.value) + way * (HANDLE + GAP);
        let foot = if way < 0.0 { x(at).min(beside) } else { x(at).max(beside) };
        let tip = foot + way * WIDTH;
        let (left, right) = (foot.min(tip), foot.max(tip));
        let body =
            Rect::from_x_y_ranges(left..=right, (rail.center().y - HEIGHT / 2.0)..=(rail.center().y + HEIGHT / 2.0));
        let mut grip = body.expand2(vec2(REACH, 2.0));
        match end {
            End::Low => grip.max.x = grip.max.x.min(beside + GAP),
            End::High => grip.min.x = grip.min.x.max(beside - GAP),
        }
        let response = ui.interact(grip, id, Sense::click_and_drag());
        if response.clicked() || response.drag_started() {
            response.request_focus();
        }
        response.widget_info(|| WidgetInfo::slider(ui.is_enabled(), at, name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_value(shown);
            let inside = self.value;
            let (low, high) = (self.span.low, self.span.high);
            node.set_min_numeric_value(if end == End::Low { low.min(at) } else { inside });
            node.set_max_numeric_value(if end == End::Low { inside } else { high.max(at) });
            node.set_numeric_value_step(self.span.step_at(at));
            node.add_action(Action::SetValue);
            node.add_action(Action::Increment);
            node.add_action(Action::Decrement);
        });
        let active = response.hovered() || response.dragged() || response.has_focus();
        if response.has_focus() {
            ui.painter().rect_filled(body.expand(3.0), 4.0, palette.accent.gamma_multiply(0.25));
        }
        let (fill, stroke) = (if active { palette.accent } else { palette.card }, Stroke::new(1.5, palette.accent));
        let place = self.span.place(at);
        if (-1e-9..=1.0 + 1e-9).contains(&place) {
            let round = |out: bool| if out { 4 } else { 0 };
            let (west, east) = (round(way < 0.0), round(way > 0.0));
            let corners = CornerRadius { nw: west, sw: west, ne: east, se: east };
            ui.painter().rect(body, corners, fill, stroke, StrokeKind::Inside);
        } else {
            // Beyond the rail: an arrow points to where the end lies.
            let (base, tip) = if place < 0.0 { (body.right(), body.left()) } else { (body.left(), body.right()) };
            let points = vec![pos2(tip, body.center().y), pos2(base, body.top()), pos2(base, body.bottom())];
            ui.painter().add(Shape::convex_polygon(points, palette.accent, Stroke::NONE));
        }
        let dragged = self.dragged(ui, &response, rail, at);
        let next = keyed(ui, &response, &self.span, at).or(dragged).map(|next| end.around(self.value, next));
        let held = response.is_pointer_button_down_on() || response.dragged() || response.has_focus();
        response.on_hover_text(format!("{name}: {shown}"));
        next.filter(|next| *next != at).map(|next| (end.moved(self.range, next), held))
    }

    /// Where the mouse drags an end to. It is taken where it is held, so that taking hold of it does not move it.
    fn dragged(&self, ui: &Ui, response: &eframe::egui::Response, rail: Rect, at: f64) -> Option<f64> {
        let pointer = response.interact_pointer_pos()?;
        let (start, held) = (response.id.with("start"), response.is_pointer_button_down_on() || response.dragged());
        let begun = ui.data(|data| data.get_temp::<(f32, f64)>(start));
        let (from, place) = match begun.filter(|_| held && !response.drag_started()) {
            Some(begun) => begun,
            None => {
                let begun = (ui.input(|input| input.pointer.press_origin()).unwrap_or(pointer).x, self.span.place(at));
                ui.data_mut(|data| data.insert_temp(start, begun));
                begun
            }
        };
        let way = pointer.x - from;
        // An end beyond the rail comes back only when it is dragged inwards.
        let outwards = (place <= 0.0 && way <= 0.0) || (place >= 1.0 && way >= 0.0);
        let next = place.clamp(0.0, 1.0) + f64::from(way / rail.width());
        (response.dragged() && way != 0.0 && !outwards).then(|| self.span.value(next))
    }
}
