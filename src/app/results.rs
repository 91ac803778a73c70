//! What the model says of the scenario on screen, made anew when it changes.

use crate::model::break_even::{BreakEven, Curves};
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;

/// The results the views draw.
pub struct Results {
    /// Made on the drawing thread, within the frame.
    pub comparison: Result<Comparison, ModelError>,
    /// Made on the drawing thread, within the frame.
    pub curves: Curves,
    /// Made beside the window; none until the first answer, the last good one while a newer is under way.
    pub break_even: Option<BreakEven>,
}
