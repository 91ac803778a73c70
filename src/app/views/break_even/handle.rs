//! A line across a chart at a value of today: says it, and is moved by the mouse and by keys.

use eframe::egui::accesskit::Action;
use eframe::egui::{
    Align2, CursorIcon, EventFilter, Id, Key, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::kit::theme::Palette;
use crate::app::kit::{fonts, style, widgets};

/// How far beside the line the pointer takes hold of it, points.
const REACH: f32 = 6.0;

/// The line.
pub(in crate::app::views) struct Handle<'a> {
    pub area: Rect,
    /// Where it stands.
    pub x: f32,
    /// What it says at its top.
    pub tag: String,
    /// What it is called.
    pub name: &'a str,
    pub value: f64,
}

/// What was done to it.
pub(in crate::app::views) struct Moved {
    /// Where the pointer drags it.
    pub to: Option<f32>,
    /// How many steps keys move it to the right.
    pub steps: i32,
    /// Whether mouse or key still hold it: the edits join into one step of undo.
    pub is_held: bool,
    /// Whether it is held or under the pointer.
    pub is_near: bool,
}

impl Handle<'_> {
    /// Draws the line and its tag.
    pub fn show(self, ui: &mut Ui, palette: &Palette) -> Moved {
        let galley = ui.painter().layout_no_wrap(self.tag, fonts::strong(style::SMALL), palette.background);
        let size = galley.size() + vec2(14.0, 6.0);
        let half = size.x / 2.0;
        let area = self.area;
        let centre = self.x.clamp(area.left() + half, (area.right() - half).max(area.left() + half));
        let tag = Rect::from_center_size(pos2(centre, area.top() + size.y / 2.0 + 1.0), size);
        let line = Rect::from_x_y_ranges(self.x - REACH..=self.x + REACH, area.y_range());
        let response = ui.interact(line, ui.scope_id().with("today"), Sense::click_and_drag());
        // The line takes the keyboard for both.
        let grip = ui.interact(tag, ui.scope_id().with("today's tag"), Sense::DRAG);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Slider, ui.is_enabled(), self.name);
            info.value = Some(self.value);
            info
        });
        let both = [&response, &grip];
        // The step ends when the window sees that no button is down any more.
        let dragged = both.iter().find(|handle| handle.dragged() || handle.drag_stopped());
        let to = dragged.and_then(|handle| handle.interact_pointer_pos()).map(|pointer| pointer.x);
        let (pressed, _) = arrows(ui, &response);
        let steps = pressed + requested(ui, response.id);
        let is_near = both.iter().any(|handle| handle.hovered() || handle.dragged());
        let stroke = Stroke::new(if is_near { 2.0 } else { 1.3 }, palette.text);
        let ends = [pos2(self.x, tag.bottom()), pos2(self.x, area.bottom())];
        ui.painter().extend(Shape::dashed_line(&ends, stroke, 5.0, 4.0));
        ui.painter().rect_filled(tag, 4.0, palette.text);
        let at = Align2::CENTER_CENTER.anchor_size(tag.center(), galley.size());
        ui.painter().galley(at.min, galley, palette.background);
        widgets::focus(ui, palette, &response);
        if is_near {
            ui.ctx().set_cursor_icon(CursorIcon::ResizeHorizontal);
        }
        Moved { to, steps, is_held: to.is_some() || pressed != 0, is_near }
    }
}

/// Presses of the arrow keys while something has the keyboard: to the right, and up.
pub(in crate::app::views) fn arrows(ui: &Ui, response: &Response) -> (i32, i32) {
    if !response.has_focus() {
        return (0, 0);
    }
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let presses = |key| ui.input(|input| input.num_presses(key) as i32);
    (presses(Key::ArrowRight) - presses(Key::ArrowLeft), presses(Key::ArrowUp) - presses(Key::ArrowDown))
}

/// Steps that a screen reader asks for.
fn requested(ui: &Ui, id: Id) -> i32 {
    ui.input(|input| {
        input.num_accesskit_action_requests(id, Action::Increment) as i32
            - input.num_accesskit_action_requests(id, Action::Decrement) as i32
    })
}
