//! The years as a text.

use crate::model::scenario::Scenario;
use crate::model::years::Years;
use crate::text::Text;

/// The whole report.
pub fn text(_scenario: &Scenario, _years: &Years, _text: &Text) -> String {
    String::new()
}
