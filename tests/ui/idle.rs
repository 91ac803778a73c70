//! No repaint when nothing changes.

use std::time::Duration;

use eframe::egui::ViewportId;

use crate::desk::Desk;

#[test]
fn nothing_is_drawn_while_nothing_changes() {
    let mut desk = Desk::new();
    desk.enter("Gross hourly wage", "19");
    // The break-even is calculated beside the window and wakes it once.
    let mut still = 0;
    for _ in 0..2400 {
        desk.window.step();
        let delay = desk.window.output().viewport_output[&ViewportId::ROOT].repaint_delay;
        still = if delay > Duration::from_secs(3600) { still + 1 } else { 0 };
        if still == 5 {
            return;
        }
        std::thread::sleep(Duration::from_millis(25));
    }
    panic!("the window keeps asking to be drawn: {:?}", desk.window.ctx.repaint_causes());
}
