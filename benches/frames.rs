//! What a frame takes while a slider is dragged, on every tab and with five scenarios compared: logic, panels, views and
//! tessellation, with the accessibility tree that a window without a screen reader does without. Each is also told as
//! so many times the frame of the window at rest, which depends less on the machine.
//!
//! `FRAMES=n` drags every slider in n steps, 12 unless said; `TAB=words` measures only what is called so.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench prints, and stops where it cannot go on"
)]

#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../tests/ui/desk.rs"]
mod desk;

use std::time::{Duration, Instant};

use contact_tco::app::command::Tab;
use contact_tco::text::{Locale, Text};
use desk::{Desk, Setup};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, pos2};
use egui_kittest::kittest::{By, NodeT, Queryable};

/// What a frame may take at the 95th percentile: the time between two pictures of a screen.
const MOST: Duration = Duration::from_millis(16);

fn main() {
    let steps = std::env::var("FRAMES").ok().and_then(|steps| steps.parse().ok()).unwrap_or(12);
    let text = Text::new(Locale::English);
    let mut desk = Setup::default().size(1366.0, 768.0).start();
    println!("{:<16} {:>8} {:>8} {:>8} {:>8} {:>6}  worst slider", "tab", "rest", "median", "95 %", "worst", "ratio");
    let only = std::env::var("TAB").unwrap_or_default();
    for tab in Tab::ALL {
        let name = text.get(tab.key());
        if name.contains(&only) {
            desk.click(Role::Tab, &name);
            report(&name, &mut desk, steps);
        }
    }
    if !"compare, five, all inputs".contains(&only) {
        return;
    }
    for _ in 1..5 {
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    }
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    report("compare, five", &mut desk, steps);
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    desk.click(Role::Tab, &text.get(Tab::BreakEven.key()));
    let more = || By::new().role(Role::Button).predicate(|node| node.label().is_some_and(|label| is_more(&label)));
    let label = |desk: &Desk| desk.window.query_all(more()).next().and_then(|button| button.accesskit_node().label());
    while let Some(label) = label(&desk) {
        desk.find(Role::Button, &label).scroll_to_me();
        desk.run();
        desk.press(&label);
    }
    report("all inputs", &mut desk, steps);
}

/// Whether a button shows the further inputs of a group.
fn is_more(label: &str) -> bool {
    label.ends_with("more inputs") || label.ends_with("more input")
}

/// Drags every slider and prints what the frames took.
fn report(name: &str, desk: &mut Desk, steps: usize) {
    for _ in 0..40 {
        desk.window.step();
        std::thread::sleep(Duration::from_millis(10));
    }
    let mut rest: Vec<Duration> = (0..30).map(|_| frame(desk)).collect();
    rest.sort_unstable();
    let sliders: Vec<String> =
        desk.window.query_all(By::new().role(Role::Slider)).filter_map(|node| node.accesskit_node().label()).collect();
    let mut all: Vec<(Duration, usize)> = Vec::new();
    for (index, slider) in sliders.iter().enumerate() {
        all.extend(drag(desk, slider, steps).into_iter().map(|took| (took, index)));
    }
    all.sort_unstable();
    let at = |part: f64| all[((all.len() - 1) as f64 * part) as usize].0;
    let shown = |took: Duration| format!("{:.2}", took.as_secs_f64() * 1e3);
    let (still, high) = (rest[rest.len() / 2], at(0.95));
    let worst = all.last().map_or("", |(_, index)| sliders[*index].as_str());
    println!(
        "{name:<16} {:>8} {:>8} {:>8} {:>8} {:>6.1}  {worst}{}",
        shown(still),
        shown(at(0.5)),
        shown(high),
        shown(at(1.0)),
        high.as_secs_f64() / still.as_secs_f64(),
        if high > MOST { "  <-- over 16 ms" } else { "" },
    );
}

/// Draws a frame; what it took, with the triangles.
fn frame(desk: &mut Desk) -> Duration {
    let begin = Instant::now();
    desk.window.step();
    let output = desk.window.output();
    let triangles = desk.window.ctx.tessellate(output.shapes.clone(), output.pixels_per_point);
    std::hint::black_box(triangles);
    begin.elapsed()
}

/// Drags a slider over its rail in small steps.
fn drag(desk: &mut Desk, slider: &str, steps: usize) -> Vec<Duration> {
    desk.find(Role::Slider, slider).scroll_to_me();
    desk.run();
    let rect = desk.find(Role::Slider, slider).rect();
    let at = |step: usize| {
        let part = 0.15 + 0.7 * step as f32 / steps as f32;
        pos2(rect.left() + rect.width() * part, rect.center().y)
    };
    desk.window.hover_at(at(0));
    desk.window.step();
    desk.window.drag_at(at(0));
    desk.window.step();
    let mut took = Vec::new();
    for step in 1..=steps {
        desk.window.hover_at(at(step));
        took.push(frame(desk));
    }
    desk.window.drop_at(at(steps));
    desk.run();
    desk.keys(Modifiers::COMMAND, Key::Z);
    took
}
