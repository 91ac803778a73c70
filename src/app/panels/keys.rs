//! Keys, dropped files, and the end of a held edit.

use std::path::Path;

use eframe::egui::{Align2, Context, Id, InputState, Key, LayerId, Modifiers, Order, Popup};

use crate::app::command::Command;
use crate::app::kit::theme::Palette;
use crate::app::kit::{fonts, regions};
use crate::app::session::state::State;
use crate::history::is_history;
use crate::text::Text;

/// Collects the commands whose keys were pressed.
pub fn keys(ctx: &Context, state: &State, commands: &mut Vec<Command>) {
    if state.dialog.is_some() {
        return;
    }
    if state.work().refusal.is_some() && ctx.input(|input| input.key_pressed(Key::Escape)) {
        commands.push(Command::ForgetRefusal);
    } else if !ctx.text_edit_focused() && !Popup::is_any_open(ctx) && ctx.input(|input| input.key_pressed(Key::Escape))
    {
        commands.push(Command::CloseExplanation);
    }
    if state.presenting {
        turned(ctx, state, commands);
    }
    // While a text is being changed, undo and redo belong to the text.
    let typing = state.inputs.is_typing(ctx);
    let tab = super::desk::with_keyboard(ctx);
    for (keys, command) in Command::by_keys(state) {
        if typing && matches!(command, Command::Undo | Command::Redo) {
            continue;
        }
        let times = ctx.input_mut(|input| input.count_and_consume_key(keys.modifiers, keys.logical_key));
        if times > 0 {
            let is_due = command.is_available(state) || state.inputs.is_unfinished();
            if is_due && !matches!(command, Command::Undo | Command::Redo | Command::Find) {
                // What is still being typed counts: the field takes it in when it loses the keyboard.
                regions::give_up(ctx);
            }
            if let (Command::Details, Some(work)) = (&command, tab) {
                commands.push(Command::Select(work));
            }
            // Whether it can be carried out may depend on what the field takes in. Pressed many times, other commands do not
            // do more than once what they do.
            let times = if matches!(command, Command::Undo | Command::Redo) { times } else { 1 };
            commands.extend(std::iter::repeat_n(command, times));
        }
    }
}

/// Turns pages by the arrows, or by the page keys that a presenter's remote control sends; Escape ends the presentation.
fn turned(ctx: &Context, state: &State, commands: &mut Vec<Command>) {
    if Popup::is_any_open(ctx) || state.inputs.has_entry() || state.work().refusal.is_some() {
        return;
    }
    let is_free = ctx.memory(|memory| memory.focused().is_none());
    let on = |input: &mut InputState, key| input.consume_key(Modifiers::NONE, key);
    ctx.input_mut(|input| {
        let forward = on(input, Key::PageDown) || is_free && (on(input, Key::ArrowRight) || on(input, Key::Space));
        let back = on(input, Key::PageUp) || is_free && on(input, Key::ArrowLeft);
        if forward || back {
            commands.push(Command::Turn(if forward { 1 } else { -1 }));
        }
        if state.work().views.explained.is_empty() && input.key_pressed(Key::Escape) {
            commands.push(Command::Present(false));
        }
    });
}

/// Opens the files that were dropped on the window; while a dialog is on screen, which may speak of the scenario below it, none.
pub fn dropped(ctx: &Context, state: &State, commands: &mut Vec<Command>) {
    if state.dialog.is_some() {
        return;
    }
    ctx.input(|input| {
        let paths = input.raw.dropped_files.iter().map(|file| file.path().to_owned());
        commands.extend(paths.filter(|path| path != Path::new("")).map(|path| {
            // Contacts go into the scenario on screen, scenarios onto the desk.
            if is_history(&path) { Command::ImportFile(path) } else { Command::OpenFile(path) }
        }));
    });
}

/// Says what dropping will do while a file is held over the window.
pub fn drop_hint(ctx: &Context, text: &Text, has_dialog: bool, palette: &Palette) {
    if ctx.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let painter = ctx.layer_painter(LayerId::new(Order::Foreground, Id::unique("drop hint")));
    let all = ctx.content_rect();
    painter.rect_filled(all, 0.0, palette.background.gamma_multiply(0.85));
    let key = if has_dialog { "drop-wait" } else { "drop-hint" };
    painter.text(all.center(), Align2::CENTER_CENTER, text.get(key), fonts::strong(22.0), palette.text);
}

/// Ends a held edit when no mouse button and no key is down any more.
pub fn release(ctx: &Context, commands: &mut Vec<Command>) {
    let (any_down, let_go) = ctx.input(|input| {
        let key = input.events.iter().any(|event| matches!(event, eframe::egui::Event::Key { pressed: false, .. }));
        (input.pointer.any_down() || !input.keys_down.is_empty(), input.pointer.any_released() || key)
    });
    if let_go && !any_down {
        commands.push(Command::Release);
    }
}
