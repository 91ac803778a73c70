//! No repaint when nothing changes.

use std::time::Duration;

use eframe::egui::ViewportId;

use crate::desk::Desk;

#[test]
fn nothing_is_drawn_while_nothing_changes() {
    let mut desk = Desk::new();
    desk.enter("Gross hourly wage", "19");
    desk.settle();
    for _ in 0..5 {
        desk.window.step();
        let delay = desk.window.output().viewport_output[&ViewportId::ROOT].repaint_delay;
        assert!(delay > Duration::from_secs(3600), "it asks to be drawn: {:?}", desk.window.ctx.repaint_causes());
    }
}
