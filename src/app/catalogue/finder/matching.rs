//! Which entries a search finds, and how well.

use std::cell::RefCell;
use std::cmp::Reverse;

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use super::Entry;

/// What a name that is not on screen counts, against the label, of 100.
const OTHER_NAME: u32 = 95;
/// What it counts when the words stand in several names, of 100.
const TOGETHER: u32 = 80;
/// Of the best, of 100: below this, letters stand scattered over a name that means something else.
const GOOD_ENOUGH: u32 = 76;

thread_local! {
    /// It keeps some memory for its work.
    static MATCHER: RefCell<Matcher> = RefCell::new(Matcher::new(Config::DEFAULT));
}

fn pattern(search: &str, kind: AtomKind) -> Pattern {
    Pattern::new(search, CaseMatching::Ignore, Normalization::Smart, kind)
}

fn score(pattern: &Pattern, name: &str) -> Option<u32> {
    let mut letters = Vec::new();
    MATCHER.with_borrow_mut(|matcher| pattern.score(Utf32Str::new(name, &mut letters), matcher))
}

/// The entries that a search finds, the best first: every word of it as letters of a name in their order, or as a part of
/// one of several names; if there are none, as a part of what is said about the entry.
pub fn best(entries: Vec<Entry>, search: &str) -> Vec<Entry> {
    let (letters, parts) = (pattern(search, AtomKind::Fuzzy), pattern(search, AtomKind::Substring));
    let by_name = |entry: &Entry| {
        let label = score(&letters, &entry.label).map(|score| score * 100);
        let others = entry.names.iter().filter_map(|name| score(&letters, name)).max();
        let together = score(&parts, &format!("{} {}", entry.label, entry.names.join(" ")));
        let weighed = [label, others.map(|score| score * OTHER_NAME), together.map(|score| score * TOGETHER)];
        weighed.into_iter().flatten().max()
    };
    let by_about = |entry: &Entry| entry.abouts().filter_map(|about| score(&parts, &about)).max();
    sorted(entries, by_name).or_else(|entries| sorted(entries, by_about)).unwrap_or_default()
}

/// Those that have a score, the best first; all of them again if none has.
fn sorted(entries: Vec<Entry>, score: impl Fn(&Entry) -> Option<u32>) -> Result<Vec<Entry>, Vec<Entry>> {
    let mut scored: Vec<(Option<u32>, Entry)> = entries.into_iter().map(|entry| (score(&entry), entry)).collect();
    let Some(best) = scored.iter().filter_map(|(score, _)| *score).max() else {
        return Err(scored.into_iter().map(|(_, entry)| entry).collect());
    };
    let enough = u64::from(best) * u64::from(GOOD_ENOUGH) / 100;
    scored.retain(|(score, _)| score.is_some_and(|score| u64::from(score) >= enough));
    // Of names that match equally well the shorter one says it more exactly.
    scored
        .sort_by_key(|(score, entry)| (Reverse(*score), !entry.is_available, entry.label.chars().count(), entry.kind));
    Ok(scored.into_iter().map(|(_, entry)| entry).collect())
}

/// The places of the letters of a label that a search matches, in characters.
pub fn places(search: &str, label: &str) -> Vec<usize> {
    let mut letters = Vec::new();
    let mut places = Vec::new();
    let shown = Utf32Str::new(label, &mut letters);
    // A word is marked where it stands whole; else its letters are.
    for kind in [AtomKind::Substring, AtomKind::Fuzzy] {
        let found =
            MATCHER.with_borrow_mut(|matcher| pattern(search, kind).indices(shown, matcher, &mut places).is_some());
        if found {
            break;
        }
        places.clear();
    }
    places.into_iter().map(|place| place as usize).collect()
}
