//! The field's words: which there are, and which of them a text speaks of.

mod spotting;

pub use spotting::{Spot, spots, words_in};

use crate::text::Text;

/// The keys of all words, in the order in which one learns them: the work, the team, its cost, the supplier, the answer.
/// `.about` of a key says what the word means, `.also` in which other forms it is written.
pub const WORDS: [&str; 36] = [
    "word-aht",
    "word-wrap_up",
    "word-service_level",
    "word-occupancy",
    "word-erlang",
    "word-concurrency",
    "word-deferred",
    "word-shrinkage",
    "word-schedule_loss",
    "word-fte",
    "word-paid_hours",
    "word-attended_hours",
    "word-staffed_hours",
    "word-handled_hours",
    "word-loaded",
    "word-turnover",
    "word-ramp_up",
    "word-continuation",
    "word-flex_band",
    "word-agency",
    "word-span",
    "word-hidden",
    "word-dedicated",
    "word-blended",
    "word-hybrid",
    "word-retained",
    "word-stranded",
    "word-vat",
    "word-break_even",
    "word-turning",
    "word-present_value",
    "word-discount",
    "word-payback",
    "word-percentiles",
    "word-pert",
    "word-tornado",
];

/// What to type into the list of words to see one: its name, by its key; nothing shows all.
pub fn search_of(text: &Text, key: &str) -> String {
    if key.is_empty() { String::new() } else { text.get(key) }
}

/// The words whose name, forms or meaning hold every part of a search, those whose name does first.
pub fn matching(text: &Text, search: &str) -> Vec<&'static str> {
    let parts: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
    let holds = |key: &str, endings: &[&str]| {
        let said: Vec<String> = endings.iter().filter_map(|ending| text.find(&format!("{key}{ending}"), &[])).collect();
        let said = said.join("\n").to_lowercase();
        parts.iter().all(|part| said.contains(part.as_str()))
    };
    let mut found: Vec<&'static str> = WORDS.into_iter().filter(|key| holds(key, &["", ".also", ".about"])).collect();
    found.sort_by_key(|key| !holds(key, &["", ".also"]));
    found
}
