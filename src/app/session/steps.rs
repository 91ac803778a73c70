//! What steps of the undo history are named by, and what they are called.

use crate::text::{Text, key_of};

/// What a step that changes many ranges is called.
pub const RANGES: &str = "ranges";

/// What a step that changes the range of an input is called.
pub fn range_step(id: &str) -> String {
    format!("{RANGES}[{id}]")
}

/// The input whose range a step changes, by the step's name.
pub fn ranged_input(step: &str) -> Option<&str> {
    step.strip_prefix(RANGES)?.strip_prefix('[')?.strip_suffix(']')
}

/// The name of the step that sets several numbers at once.
pub const SEVERAL: &str = "several";

/// What a step that changes the source of an input is called.
pub fn source_step(id: &str) -> String {
    format!("sources[{id}]")
}

/// What an edit is called: the label of its input, with the name of the channel or language.
pub fn label_of(text: &Text, id: &str) -> String {
    if let Some(input) = ranged_input(id) {
        return text.with("edit-range", &[("input", &label_of(text, input))]);
    }
    if let Some(input) = id.strip_prefix("sources[").and_then(|rest| rest.strip_suffix(']')) {
        return text.with("edit-source", &[("input", &label_of(text, input))]);
    }
    match text.find(&key_of(id), &[]) {
        Some(_) => text.input_of(id),
        None => text.get(&format!("edit-{}", key_of(id))),
    }
}
