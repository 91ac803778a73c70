//! Today's point on the map: says what is cheapest there, and is moved by the mouse and by keys.

use eframe::egui::{CursorIcon, Pos2, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::parts;
use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::session::remembered::TurningState;
use crate::app::session::remembered::input_axis::InputAxis;
use crate::app::views::break_even::handle::arrows;
use crate::app::views::turning_points::turning_words;

const RADIUS: f32 = 7.0;
/// How far from its middle the pointer takes hold of it, points.
const REACH: f32 = 13.0;

/// Where it stands.
fn place(view: &View<'_>, (x, y): (&InputAxis, &InputAxis), rect: Rect) -> Option<Pos2> {
    let (across, up) = (view.scenario.number(&x.id)?, view.scenario.number(&y.id)?);
    Some(pos2(x.on(rect.left(), rect.right(), across), y.on(rect.bottom(), rect.top(), up)))
}

/// Draws thin lines from the point to both axes.
pub(super) fn lines(ui: &Ui, view: &View<'_>, axes: (&InputAxis, &InputAxis), rect: Rect) {
    let Some(at) = place(view, axes, rect) else { return };
    let line = Stroke::new(1.0, view.palette.background.gamma_multiply(0.8));
    ui.painter().vline(at.x, at.y..=rect.bottom(), line);
    ui.painter().hline(rect.left()..=at.x, at.y, line);
}

/// Draws the point, and sends both values while it is dragged. Answers whether it is held or under the pointer.
pub(super) fn show_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut TurningState,
    (x, y): (&InputAxis, &InputAxis),
    rect: Rect,
    commands: &mut Vec<Command>,
) -> bool {
    let (Some(across), Some(up)) = (view.scenario.number(&x.id), view.scenario.number(&y.id)) else { return false };
    let Some(at) = place(view, (x, y), rect) else { return false };
    let response = ui.interact(
        Rect::from_center_size(at, vec2(2.0 * REACH, 2.0 * REACH)),
        ui.scope_id().with("today's point"),
        Sense::click_and_drag(),
    );
    let said = |axis: &InputAxis, value: f64| {
        format!("{} {}", turning_words::name(view.text, &axis.id), view.text.value(value, &axis.input.unit))
    };
    let sentence = view.text.with("turning-point", &[("x", &said(x, across)), ("y", &said(y, up))]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &sentence));
    let is_dragged = response.dragged() || response.drag_stopped();
    let (right, above) = arrows(ui, &response);
    let to = response.interact_pointer_pos().filter(|_| is_dragged).map(|pointer| {
        let (across, up) = parts(rect, pointer);
        (x.value(across), y.value(up))
    });
    state.hold(&[x, y], is_dragged);
    let stepped =
        |axis: &InputAxis, value: f64, steps: i32| if steps == 0 { value } else { axis.stepped(value, steps) };
    let (to_across, to_up) = to.unwrap_or_else(|| (stepped(x, across, right), stepped(y, up, above)));
    if (to_across, to_up) != (across, up) {
        let values = vec![(x.id.clone(), to_across), (y.id.clone(), to_up)];
        commands.push(Command::SetNumbers { values, held: is_dragged || right != 0 || above != 0 });
    }
    let is_near = response.hovered() || response.dragged();
    let (palette, painter) = (view.palette, ui.painter());
    painter.circle_filled(at, RADIUS + if is_near { 4.0 } else { 2.5 }, palette.background);
    painter.circle(at, RADIUS - 1.0, palette.background, Stroke::new(3.5, palette.text));
    if response.has_focus() {
        painter.circle_stroke(at, RADIUS + 6.0, Stroke::new(2.0, palette.accent));
    }
    if is_near {
        ui.ctx().set_cursor_icon(if response.dragged() { CursorIcon::Grabbing } else { CursorIcon::Grab });
    }
    is_near
}
