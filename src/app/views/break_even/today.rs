//! The line at today's volume: says it, and moves it.

use eframe::egui::Ui;

use super::area::Area;
use super::handle::Handle;
use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::views::verdict;
use crate::report::chart::scale::three_digits;

const ID: &str = "demand.contacts_per_month";
/// One press of an arrow key, as a part of a decade.
const KEY_STEP: f64 = 0.02;

/// Whether today's volume is on the axis: none and less than one contact a month are on no logarithmic one.
pub(super) fn is_on_axis(view: &View<'_>) -> bool {
    let (low, high) = view.results.range;
    (low as f64..=high as f64).contains(&view.scenario.demand.contacts_per_month)
}

/// Draws the line, and sends the new volume while it is dragged. Answers whether it is held or under the pointer.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, area: &Area, commands: &mut Vec<Command>) -> bool {
    if !is_on_axis(view) {
        return false;
    }
    let today = view.scenario.demand.contacts_per_month;
    let tag = view.text.with("chart-now", &[("volume", &view.text.value_digits(today, verdict::CONTACTS))]);
    let name = view.text.get("chart-now.name");
    let handle = Handle { area: area.rect, x: area.clamped_x(today), tag, name: &name, value: today };
    let moved = handle.show(ui, view.palette);
    let range = view.results.range;
    let value = match (moved.to, moved.steps) {
        (Some(x), _) => rounded(area.volume(x), range),
        (None, 0) => today,
        (None, steps) => rounded(today.max(range.0 as f64) * 10f64.powf(KEY_STEP * f64::from(steps)), range),
    };
    if value != today {
        commands.push(Command::SetNumber { id: ID.to_owned(), value, held: moved.is_held });
    }
    moved.is_near
}

/// Of three digits, and on the axis.
fn rounded(volume: f64, range: (u64, u64)) -> f64 {
    three_digits(volume).clamp(range.0 as f64, range.1 as f64)
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
