//! The edge at which the width of a panel is pulled, with the mouse, the arrow keys or a screen reader.

use eframe::egui::accesskit::{Action, ActionData, Orientation};
use eframe::egui::{
    CursorIcon, EventFilter, Id, Key, Modifiers, Rangef, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo,
};

use crate::app::kit::theme::Palette;

/// How far on both sides of the edge one can take hold of it, points.
const GRIP: f32 = 4.0;
/// How far an arrow key moves it, points.
const STEP: f32 = 16.0;

/// The edge of a panel.
pub struct Edge<'a> {
    /// What it is to those who cannot see it.
    pub name: &'a str,
    /// Width of the panel now, and between which widths it may be, points.
    pub width: f32,
    pub range: [f32; 2],
    /// Whether the panel grows as the edge moves to the left.
    pub is_left: bool,
}

/// What was done to an edge.
pub struct Pulled {
    /// The width that was asked for, points; it may lie outside of what the panel may have.
    pub wanted: Option<f32>,
    pub response: Response,
}

impl Edge<'_> {
    /// Draws the edge along a line. Drawn after the panel, so that nothing in it is hit first.
    pub fn show(&self, ui: &Ui, id: Id, x: f32, along: Rangef, palette: &Palette) -> Pulled {
        let rect = Rect::from_x_y_ranges(Rangef::new(x - GRIP, x + GRIP), along);
        let response = ui.interact(rect, id, Sense::click_and_drag());
        self.describe(ui, &response);
        let way = if self.is_left { -1.0 } else { 1.0 };
        let dragged = response.dragged().then(|| response.interact_pointer_pos()).flatten();
        let wanted = match dragged {
            Some(pointer) => Some(self.width + way * (pointer.x - x)),
            None => self.asked(ui, &response, way),
        };
        if response.hovered() || response.dragged() {
            ui.ctx().set_cursor_icon(CursorIcon::ResizeHorizontal);
        }
        if response.hovered() || response.dragged() || response.has_focus() {
            ui.painter().vline(x - 0.5, along, Stroke::new(2.0, palette.accent));
        }
        Pulled { wanted, response }
    }

    fn describe(&self, ui: &Ui, response: &Response) {
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Splitter, ui.is_enabled(), self.name);
            info.value = Some(f64::from(self.width));
            info
        });
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_orientation(Orientation::Vertical);
            node.set_min_numeric_value(f64::from(self.range[0]));
            node.set_max_numeric_value(f64::from(self.range[1]));
            node.set_numeric_value_step(f64::from(STEP));
            node.add_action(Action::SetValue);
            node.add_action(Action::Increment);
            node.add_action(Action::Decrement);
        });
    }

    /// The width that keys or a screen reader ask for.
    fn asked(&self, ui: &Ui, response: &Response, way: f32) -> Option<f32> {
        let steps = ui.input(|input| {
            let count = |action| input.num_accesskit_action_requests(response.id, action) as f32;
            count(Action::Increment) - count(Action::Decrement)
        });
        let set = ui.input(|input| {
            let mut asked = input.accesskit_action_requests(response.id, Action::SetValue);
            asked.find_map(|asked| match asked.data {
                Some(ActionData::NumericValue(value)) => Some(value as f32),
                _ => None,
            })
        });
        let mut steps = steps;
        if response.has_focus() {
            let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
            steps += way
                * ui.input_mut(|input| {
                    let mut count = |key| input.count_and_consume_key(Modifiers::NONE, key) as f32;
                    count(Key::ArrowRight) - count(Key::ArrowLeft)
                });
        }
        let [low, high] = self.range;
        set.or((steps != 0.0).then_some(self.width + STEP * steps)).map(|wanted| wanted.clamp(low, high))
    }
}
