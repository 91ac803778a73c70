//! Closing scenarios and the window, and the question before unsaved changes are lost.

use eframe::egui::ViewportCommand;

use super::files::save;
use super::opening::{let_go, select, welcome};
use crate::app::actions::executor::Executor;
use crate::app::command::WorkId;
use crate::app::session::state::{Dialog, Next};
use crate::document::UndoHistory;

/// Closes the window or a scenario; asks first where unsaved changes would be lost.
pub fn leave(it: &mut Executor<'_>, next: Next) {
    let desk = &mut it.state.desk;
    let unsaved = match next {
        Next::Quit => desk.all().find(|work| work.history.is_dirty() && !work.given_up).map(|work| work.id),
        Next::Close(id) => desk.find(id).filter(|work| work.history.is_dirty()).map(|work| work.id),
    };
    match unsaved {
        Some(id) => {
            select(it, id);
            it.state.dialog = Some(Dialog::Unsaved(next, id));
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
            it.state.desk.all().for_each(|work| work.autosave.clear());
            it.state.leaving = true;
            it.ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        Next::Close(id) => close(it, id),
    }
}

fn close(it: &mut Executor<'_>, id: WorkId) {
    let Some(work) = it.state.desk.find(id) else { return };
    work.autosave.clear();
    if it.state.desk.count() > 1 {
        it.state.desk.close(id);
    } else {
        let mut work = it.work(UndoHistory::new(welcome(&it.state.text)), None);
        work.is_welcome = true;
        it.state.desk.begin_anew(work);
    }
    let_go(it);
}

/// Saves, then goes on to what was asked.
pub fn save_first(it: &mut Executor<'_>) {
    match it.state.dialog.take() {
        Some(Dialog::Unsaved(next, id)) if select(it, id) => {
            it.state.after_save = Some((next, id));
            save(it);
        }
        Some(Dialog::Unsaved(..)) => {}
        other => it.state.dialog = other,
    }
}

/// Gives the unsaved changes up and goes on to what was asked.
pub fn discard(it: &mut Executor<'_>) {
    match it.state.dialog.take() {
        Some(Dialog::Unsaved(Next::Quit, id)) => {
            it.state.desk.all_mut().filter(|work| work.id == id).for_each(|work| work.given_up = true);
            // Another one may be unsaved too.
            leave(it, Next::Quit);
        }
        Some(Dialog::Unsaved(next, _)) => proceed(it, next),
        other => it.state.dialog = other,
    }
}

/// Puts the question on screen away, and with it what waited for its answer.
pub fn dismiss(it: &mut Executor<'_>) {
    it.state.put_answers_by();
    it.state.after_save = None;
    let copies = std::mem::take(&mut it.state.copies);
    it.state.dialog = (!copies.is_empty()).then_some(Dialog::Recovery(copies));
    it.state.desk.all_mut().for_each(|work| work.given_up = false);
}
