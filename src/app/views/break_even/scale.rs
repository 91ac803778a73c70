//! The chart's scale, as the plot reads it.

use egui_plot::GridMark;

use crate::report::chart::scale::Scale;

/// Marks for the plot. Their step tells the plot that they stand far enough apart to be drawn in full.
pub fn grid(scale: &Scale) -> Vec<GridMark> {
    let step_size = scale.high - scale.low;
    scale.marks.iter().map(|(value, _)| GridMark { value: *value, step_size }).collect()
}
