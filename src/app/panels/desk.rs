//! The open scenarios as a row of tabs: choose, move, close, and what the others are compared with.

use eframe::egui::{
    Align, Button, Color32, Context, CornerRadius, CursorIcon, Id, Key, Layout, Modifiers, PointerButton, Popup, Pos2,
    Rect, Response, RichText, Role, ScrollArea, Sense, Stroke, StrokeKind, TextWrapMode, Ui, UiBuilder, WidgetInfo,
    WidgetText, pos2, vec2,
};

use crate::app::command::{Command, WorkId};
use crate::app::kit::buttons::{icon_button, row_of_two};
use crate::app::kit::icons::Icon;
use crate::app::kit::regions::{self, Region};
use crate::app::kit::theme::Palette;
use crate::app::kit::{focus, fonts};
use crate::app::session::desk::Desk;
use crate::app::session::state::State;
use crate::app::session::work::Work;
use crate::text::Text;

/// Height of the row, points.
pub const HEIGHT: f32 = 34.0;
const TAB: f32 = 28.0;
/// A longer name is cut, and shown whole while the mouse rests on it.
const LONGEST: f32 = 190.0;
const PADDING: f32 = 10.0;
/// Between the tabs and what stands right of them, points.
const AFTER_TABS: f32 = 12.0;
const ICON: f32 = 14.0;
/// So near to an end of the row a tab that is dragged moves it, by so much a frame, points.
const EDGE: f32 = 24.0;
const PACE: f32 = 10.0;

/// Draws the row.
pub fn desk_ui(ui: &mut Ui, state: &State, palette: &Palette, commands: &mut Vec<Command>) {
    ui.spacing_mut().item_spacing.x = 4.0;
    let (mut at_tabs, mut after_them) = (Vec::new(), Vec::new());
    let right = |ui: &mut Ui| {
        list_ui(ui, state, &mut after_them);
        side_by_side_ui(ui, state, palette, &mut after_them);
    };
    row_of_two(ui, "desk", AFTER_TABS, |ui| tabs_ui(ui, state, palette, &mut at_tabs), right);
    commands.extend(at_tabs.into_iter().chain(after_them));
}

/// Shows all of them beside each other, or one again.
fn side_by_side_ui(ui: &mut Ui, state: &State, palette: &Palette, commands: &mut Vec<Command>) {
    let on = state.side_by_side.is_shown(&state.desk);
    let command = Command::SideBySide(!on);
    let keys = command.shortcut().map(|keys| ui.ctx().format_shortcut(&keys));
    let about = command.tooltip(&state.text, keys);
    let label = RichText::new(command.label(&state.text)).color(if on { palette.on_accent } else { palette.text });
    let fill = if on { palette.accent } else { Color32::TRANSPARENT };
    let button = Button::new(label).fill(fill).stroke(Stroke::new(1.0, palette.border)).min_size(vec2(84.0, 26.0));
    let response = ui.add(button).on_hover_text(about);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, command.label(&state.text)));
    if response.clicked() {
        commands.push(command);
    }
}

/// All open scenarios in a list: the way to tabs that have no room.
fn list_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let name = state.text.get("desk-all");
    let button = icon_button(ui, Icon::List, &name, 24.0, true);
    let is_open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&button));
    let button = if is_open { button } else { button.on_hover_text(&name) };
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(260.0);
        ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
            for (work, name) in state.desk.all().zip(state.desk.names(&state.text)) {
                let is_unsaved = work.history.is_dirty();
                let words =
                    if is_unsaved { format!("{name}  \u{b7} {}", state.text.get("file-unsaved")) } else { name };
                if ui.radio(work.id == state.desk.work.id, words).clicked() {
                    commands.push(Command::Select(work.id));
                    ui.close();
                }
            }
        });
    });
}

fn tabs_ui(ui: &mut Ui, state: &State, palette: &Palette, commands: &mut Vec<Command>) {
    // The wheel of a mouse turns one way only, and so does the row.
    ui.style_mut().always_scroll_the_only_direction = true;
    ScrollArea::horizontal().auto_shrink([false, true]).show(ui, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let works = state.desk.all().zip(state.desk.names(&state.text)).enumerate();
            let tabs: Vec<Response> =
                works.map(|(place, (work, name))| tab_ui(ui, state, palette, (place, work, &name), commands)).collect();
            keep_in_sight(ui, &state.desk, &tabs);
            reorder(ui, palette, &state.desk, &tabs, commands);
            let label = Command::Duplicate.label(&state.text);
            let keys = Command::Duplicate.shortcut().map(|keys| ui.ctx().format_shortcut(&keys));
            let about = Command::Duplicate.tooltip(&state.text, keys);
            if icon_button(ui, Icon::Plus, &label, 24.0, true).on_hover_text(about).clicked() {
                commands.push(Command::Duplicate);
            }
            focus::keep_in_sight(ui);
        });
    });
}

/// One scenario: its name, a mark where changes are not saved, a pin where the others are compared with it, and a cross.
fn tab_ui(
    ui: &mut Ui,
    state: &State,
    palette: &Palette,
    (place, work, name): (usize, &Work, &str),
    commands: &mut Vec<Command>,
) -> Response {
    let text = &state.text;
    let open = work.id == state.desk.work.id;
    let is_reference = state.desk.count() > 1 && state.desk.reference().id == work.id;
    let font = if open { fonts::strong(13.0) } else { fonts::regular(13.0) };
    let words = WidgetText::from(name);
    let galley = words.into_galley(ui, Some(TextWrapMode::Truncate), LONGEST, font);
    let pin = if is_reference { ICON + 4.0 } else { 0.0 };
    let width = PADDING + pin + galley.size().x + 6.0 + 8.0 + 20.0 + 4.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, TAB), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), open, name));
    if open {
        regions::door(Region::Desk, &response);
    }
    let fill = if open {
        palette.background
    } else if response.hovered() {
        palette.soft
    } else {
        Color32::TRANSPARENT
    };
    let corners = CornerRadius::same(6);
    ui.painter().rect_filled(rect, corners, fill);
    if response.has_focus() {
        focus::is_shown(ui.ctx());
    }
    if open || response.has_focus() {
        let line = if response.has_focus() { palette.accent } else { palette.line };
        ui.painter().rect_stroke(rect, corners, Stroke::new(1.0, line), StrokeKind::Inside);
    }
    let mut left = rect.left() + PADDING;
    let colour = if open { palette.text } else { palette.weak_text };
    if is_reference {
        let square = Rect::from_center_size(pos2(left + ICON / 2.0, rect.center().y), vec2(ICON, ICON));
        Icon::Pin.paint(ui.painter(), square, palette.accent, 0.0);
        left += pin;
    }
    let top = rect.center().y - galley.size().y / 2.0;
    let after = left + galley.size().x + 6.0;
    ui.painter().galley(pos2(left, top), galley, colour);
    if work.history.is_dirty() {
        ui.painter().circle_filled(pos2(after + 4.0, rect.center().y), 3.0, palette.warning);
    }
    cross_ui(ui, text, pos2(rect.right() - 14.0, rect.center().y), work, name, commands);
    let response = response.on_hover_text(about(text, work, name, is_reference));
    if response.clicked() && !open {
        commands.push(Command::Select(work.id));
    }
    if response.has_focus() {
        ui.data_mut(|data| data.insert_temp(keyboard(), (response.id, work.id)));
        let pressed = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Delete));
        if pressed {
            commands.push(Command::CloseOne(work.id));
        }
    }
    if response.double_clicked() {
        commands.extend([Command::Select(work.id), Command::Details]);
    }
    if response.clicked_by(PointerButton::Middle) {
        commands.push(Command::CloseOne(work.id));
    }
    response.context_menu(|ui| menu_ui(ui, state, work, place, commands));
    response
}

/// Where the tab that had the keyboard last is kept.
fn keyboard() -> Id {
    Id::unique("desk: tab with the keyboard")
}

/// The scenario whose tab has the keyboard.
pub(super) fn with_keyboard(ctx: &Context) -> Option<WorkId> {
    let focused = ctx.memory(|memory| memory.focused())?;
    let (tab, work) = ctx.data(|data| data.get_temp::<(Id, WorkId)>(keyboard()))?;
    (tab == focused).then_some(work)
}

fn cross_ui(ui: &mut Ui, text: &Text, centre: Pos2, work: &Work, name: &str, commands: &mut Vec<Command>) {
    let rect = Rect::from_center_size(centre, vec2(20.0, 20.0));
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(("close", work.id)));
    let label = text.with("desk-close", &[("name", name)]);
    if icon_button(&mut child, Icon::Close, &label, 20.0, true).on_hover_text(label).clicked() {
        commands.push(Command::CloseOne(work.id));
    }
}

/// What a tab says of itself: where its file is, whether it is saved, what it is to the others.
fn about(text: &Text, work: &Work, name: &str, is_reference: bool) -> String {
    let place = work.path.as_ref().map_or_else(|| name.to_owned(), |path| path.display().to_string());
    let mut lines = vec![place];
    if work.history.is_dirty() {
        lines.push(text.get("file-unsaved"));
    }
    if is_reference {
        lines.push(text.get("desk-pinned"));
    }
    lines.join("\n")
}

fn menu_ui(ui: &mut Ui, state: &State, work: &Work, place: usize, commands: &mut Vec<Command>) {
    let text = &state.text;
    let mut item = |ui: &mut Ui, label: String, enabled: bool, wanted: &[Command]| {
        if ui.add_enabled(enabled, Button::new(label)).clicked() {
            commands.extend(wanted.iter().cloned());
            ui.close();
        }
    };
    let id = work.id;
    item(ui, text.get("desk-rename"), true, &[Command::Select(id), Command::Details]);
    item(ui, Command::Duplicate.label(text), true, &[Command::Select(id), Command::Duplicate]);
    let pin = if state.desk.is_pinned(id) { "desk-unpin" } else { "desk-pin" };
    item(ui, text.get(pin), true, &[Command::Pin(id)]);
    ui.separator();
    let last = place + 1 >= state.desk.count();
    item(ui, text.get("desk-left"), place > 0, &[Command::MoveTo(id, place.saturating_sub(1))]);
    item(ui, text.get("desk-right"), !last, &[Command::MoveTo(id, place + 1)]);
    ui.separator();
    item(ui, Command::Close.label(text), true, &[Command::CloseOne(id)]);
}

/// Brings the tab of the scenario on screen into sight when it comes there or moves.
fn keep_in_sight(ui: &Ui, desk: &Desk, tabs: &[Response]) {
    let place = Id::unique("desk: tab in sight");
    let now = (desk.work.id, desk.place(), desk.count());
    if ui.data(|data| data.get_temp(place)) != Some(now) {
        ui.data_mut(|data| data.insert_temp(place, now));
        if let Some(tab) = tabs.get(desk.place()) {
            tab.scroll_to_me(None);
        }
    }
}

/// Shows where the tab that is dragged would go, and moves it there when it is let go.
fn reorder(ui: &Ui, palette: &Palette, desk: &Desk, tabs: &[Response], commands: &mut Vec<Command>) {
    let Some(from) = tabs.iter().position(|tab| tab.dragged() || tab.drag_stopped()) else { return };
    let (Some(pointer), Some(tab)) = (ui.ctx().pointer_interact_pos(), tabs.get(from)) else { return };
    let last = tabs.len().saturating_sub(1);
    let to = tabs.iter().position(|tab| pointer.x < tab.rect.right()).unwrap_or(last);
    if tab.drag_stopped() {
        if let Some(work) = desk.all().nth(from).filter(|_| to != from) {
            commands.push(Command::MoveTo(work.id, to));
        }
        return;
    }
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    // At the edge of the row it moves on to the tabs beyond.
    let sight = ui.clip_rect();
    if pointer.x < sight.left() + EDGE {
        ui.scroll_with_delta(vec2(PACE, 0.0));
    } else if pointer.x > sight.right() - EDGE {
        ui.scroll_with_delta(vec2(-PACE, 0.0));
    }
    let ghost = Rect::from_center_size(pos2(pointer.x, tab.rect.center().y), tab.rect.size());
    let stroke = Stroke::new(1.0, palette.accent);
    ui.painter().rect(ghost, CornerRadius::same(6), palette.accent.gamma_multiply(0.12), stroke, StrokeKind::Inside);
    if let Some(there) = tabs.get(to).filter(|_| to != from) {
        let x = if to > from { there.rect.right() + 2.0 } else { there.rect.left() - 2.0 };
        ui.painter().vline(x, there.rect.y_range(), Stroke::new(3.0, palette.accent));
    }
}
