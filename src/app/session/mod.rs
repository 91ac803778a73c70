//! What the window knows: open scenarios with their results, preferences, and what a person chose and typed.

pub mod contact_import;
pub mod desk;
pub mod edits;
pub mod exporting;
pub mod finder;
pub mod guided_start;
pub mod hints;
pub mod inputs_state;
pub mod preferences;
pub mod presented;
pub mod quotation_draft;
pub mod ranges;
pub mod refusals;
pub mod remembered;
pub mod results;
pub mod side_by_side;
pub mod state;
pub mod steps;
pub mod together;
pub mod work;
