//! What all dialogs share: what dims the window behind them, and where the keyboard goes.

use eframe::egui::{Color32, Context, Popup, Response};

/// What lies over the window behind a dialog.
pub(super) fn dimmed(ctx: &Context) -> Color32 {
    Color32::from_black_alpha(if ctx.theme() == eframe::egui::Theme::Dark { 130 } else { 70 })
}

/// Gives a dialog's first control the keyboard when the dialog opens. A list that is open in it keeps the keyboard.
pub(super) fn first(response: &Response) {
    let ctx = &response.ctx;
    let is_outside = ctx
        .memory(|memory| memory.focused())
        .is_none_or(|focused| ctx.read_response(focused).is_none_or(|focused| focused.layer_id != response.layer_id));
    if is_outside && !Popup::is_any_open(ctx) {
        response.request_focus();
    }
}
