//! Closing scenarios and the window, and the question before unsaved changes are lost.

use eframe::egui::ViewportCommand;

use super::desk::Desk;
use super::execute::Executor;
use super::files::save;
use super::opening::welcome;
use super::state::{Dialog, Next};
use super::work::WorkId;
use crate::document::History;

/// Closes the window or the scenario on screen; asks first where unsaved changes would be lost.
pub fn leave(it: &mut Executor<'_>, next: Next) {
    let desk = &mut it.state.desk;
    let unsaved = match next {
        Next::Quit => desk.all().find(|work| work.history.is_dirty() && !work.given_up).map(|work| work.id),
        Next::Close => desk.work.history.is_dirty().then_some(desk.work.id),
    };
    match unsaved {
        Some(id) => {
            desk.select(id);
            it.state.dialog = Some(Dialog::Unsaved(next));
        }
        None => proceed(it, next),
    }
}

/// Goes on without a question.
fn proceed(it: &mut Executor<'_>, next: Next) {
    it.state.dialog = None;
    it.state.after_save = None;
    match next {
        Next::Quit => {
            it.state.desk.all().for_each(|work| work.keeper.clear());
            it.state.leaving = true;
            it.ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        Next::Close => close(it, it.state.desk.work.id),
    }
}

/// Takes a scenario from the desk; asks first where unsaved changes would be lost.
pub fn close_one(it: &mut Executor<'_>, id: WorkId) {
    match it.state.desk.find(id) {
        Some(work) if work.history.is_dirty() => {
            it.state.desk.select(id);
            leave(it, Next::Close);
        }
        Some(_) => close(it, id),
        None => {}
    }
}

fn close(it: &mut Executor<'_>, id: WorkId) {
    if let Some(work) = it.state.desk.find(id) {
        work.keeper.clear();
    }
    if !it.state.desk.close(id) {
        let mut work = it.work(History::new(welcome()), None);
        work.is_welcome = true;
        it.state.desk = Desk::new(work);
    }
    it.state.inputs.forget_typing();
}
/// Saves, then goes on to what was asked.
pub fn save_first(it: &mut Executor<'_>) {
    if let Some(Dialog::Unsaved(next)) = it.state.dialog.take() {
        it.state.after_save = Some(next);
        save(it);
    }
}

/// Gives the unsaved changes up and goes on to what was asked.
pub fn discard(it: &mut Executor<'_>) {
    match it.state.dialog.take() {
        Some(Dialog::Unsaved(Next::Quit)) => {
            it.state.desk.work.given_up = true;
            // Another one may be unsaved too.
            leave(it, Next::Quit);
        }
        Some(Dialog::Unsaved(next)) => proceed(it, next),
        other => it.state.dialog = other,
    }
}

/// Puts the question on screen away, and with it what waited for its answer.
pub fn dismiss(it: &mut Executor<'_>) {
    it.state.after_save = None;
    it.state.dialog = None;
    it.state.desk.all_mut().for_each(|work| work.given_up = false);
}
