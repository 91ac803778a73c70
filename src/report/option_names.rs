//! The names of options, for people.

use crate::model::bill::Sourcing;
use crate::text::Text;

/// In full: `Blended, per minute`.
pub fn name(option: Sourcing, text: &Text) -> String {
    text.get(&key(option, ""))
}

/// Short, for the head of a column.
pub fn short(option: Sourcing, text: &Text) -> String {
    text.get(&key(option, ".short"))
}

/// As it stands inside a sentence.
pub fn inline(option: Sourcing, text: &Text) -> String {
    text.get(&key(option, ".inline"))
}

/// What it is, in a sentence.
pub fn about(option: Sourcing, text: &Text) -> String {
    text.get(&key(option, ".about"))
}

/// Where the names of an option stand among the texts.
fn key(option: Sourcing, ending: &str) -> String {
    format!("sourcing-{}{ending}", option.id())
}
