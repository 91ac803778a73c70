//! The line at today's volume: says it, and moves it.

use eframe::egui::{
    Align2, CursorIcon, EventFilter, Key, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2,
};

use super::area::Area;
use crate::app::views::{style, verdict, widgets};
use crate::app::{Command, View, fonts};

const ID: &str = "demand.contacts_per_month";
/// How far beside the line the pointer takes hold of it, points.
const REACH: f32 = 6.0;
/// One press of an arrow key, as a part of a decade.
const KEY_STEP: f64 = 0.02;

/// Whether today's volume is on the axis: none and less than one contact a month are on no logarithmic one.
pub(super) fn is_on_axis(view: &View<'_>) -> bool {
    let (low, high) = view.results.range;
    (low as f64..=high as f64).contains(&view.scenario.demand.contacts_per_month)
}

/// Draws the line, and sends the new volume while it is dragged. Answers whether it is held or under the pointer.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, area: &Area, commands: &mut Vec<Command>) -> bool {
    if !is_on_axis(view) {
        return false;
    }
    let today = view.scenario.demand.contacts_per_month;
    let x = area.clamped_x(today);
    let label = view.text.with("chart-now", &[("volume", &view.text.value_digits(today, verdict::CONTACTS))]);
    let galley = ui.painter().layout_no_wrap(label, fonts::strong(style::SMALL), view.palette.background);
    let size = galley.size() + vec2(14.0, 6.0);
    let half = size.x / 2.0;
    let centre = x.clamp(area.rect.left() + half, (area.rect.right() - half).max(area.rect.left() + half));
    let tag = Rect::from_center_size(pos2(centre, area.rect.top() + size.y / 2.0 + 1.0), size);
    let line = Rect::from_x_y_ranges(x - REACH..=x + REACH, area.rect.y_range());

    let response = ui.interact(line, ui.scope_id().with("today"), Sense::click_and_drag());
    let grip = ui.interact(tag, ui.scope_id().with("today's tag"), Sense::drag());
    let name = view.text.get("chart-now.name");
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::Slider, ui.is_enabled(), &name);
        info.value = Some(today);
        info
    });
    for handle in [&response, &grip] {
        drag(handle, view, area, commands);
    }
    keys(ui, &response, view, today, commands);

    let held = [&response, &grip].iter().any(|handle| handle.hovered() || handle.dragged());
    let stroke = Stroke::new(if held { 2.0 } else { 1.3 }, view.palette.text);
    let ends = [pos2(x, tag.bottom()), pos2(x, area.rect.bottom())];
    ui.painter().extend(Shape::dashed_line(&ends, stroke, 5.0, 4.0));
    ui.painter().rect_filled(tag, 4.0, view.palette.text);
    let at = Align2::CENTER_CENTER.anchor_size(tag.center(), galley.size());
    ui.painter().galley(at.min, galley, view.palette.background);
    widgets::focus(ui, view.palette, &response);
    if held {
        ui.ctx().set_cursor_icon(CursorIcon::ResizeHorizontal);
    }
    held
}

fn drag(handle: &Response, view: &View<'_>, area: &Area, commands: &mut Vec<Command>) {
    let Some(pointer) = handle.interact_pointer_pos() else { return };
    let value = rounded(area.volume(pointer.x), view.results.range);
    // The step ends when the window sees that no button is down any more.
    if (handle.dragged() || handle.drag_stopped()) && value != view.scenario.demand.contacts_per_month {
        commands.push(Command::SetNumber { id: ID.to_owned(), value, held: true });
    }
}

fn keys(ui: &Ui, response: &Response, view: &View<'_>, today: f64, commands: &mut Vec<Command>) {
    use eframe::egui::accesskit::Action;
    let mut steps = ui.input(|input| {
        input.num_accesskit_action_requests(response.id, Action::Increment) as i32
            - input.num_accesskit_action_requests(response.id, Action::Decrement) as i32
    });
    // A key that stays down is one step of undo, as a drag is.
    let mut held = false;
    if response.has_focus() {
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let presses =
            ui.input(|input| input.num_presses(Key::ArrowRight) as i32 - input.num_presses(Key::ArrowLeft) as i32);
        held = presses != 0;
        steps += presses;
    }
    if steps != 0 {
        let from = today.max(view.results.range.0 as f64);
        let value = rounded(from * 10f64.powf(KEY_STEP * f64::from(steps)), view.results.range);
        commands.push(Command::SetNumber { id: ID.to_owned(), value, held });
    }
}

/// Three significant digits, whole, and on the axis.
fn rounded(volume: f64, range: (u64, u64)) -> f64 {
    let step = 10f64.powi(volume.max(1.0).log10().floor() as i32 - 2).max(1.0);
    ((volume / step).round() * step).clamp(range.0 as f64, range.1 as f64)
}

#[cfg(test)]
mod tests {
    use super::rounded;

    #[test]
    fn a_dragged_volume_is_round_and_on_the_axis() {
        assert_eq!(rounded(12_345.6, (100, 1_000_000)), 12_300.0);
        assert_eq!(rounded(99.0, (100, 1_000_000)), 100.0);
        assert_eq!(rounded(1_000_400.0, (100, 1_000_000)), 1_000_000.0);
        assert_eq!(rounded(7.4, (1, 1_000_000)), 7.0);
    }
}
