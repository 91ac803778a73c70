//! The text of a scenario file.

use crate::model::scenario::Scenario;

/// A scenario as the text of a file, every input written.
pub fn to_text(scenario: &Scenario) -> String {
    let layout = ron::ser::PrettyConfig::new().struct_names(false).new_line("\n");
    let mut text = super::options().to_string_pretty(scenario, layout).unwrap_or_default();
    text.push('\n');
    text
}
