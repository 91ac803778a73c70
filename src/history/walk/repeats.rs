//! Rows of one contact: it is told apart by its name, of which a number is kept.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasher, RandomState};

/// The names met so far. Of each a number is kept, of 64 bits, so that names of any length take the same room.
#[derive(Default)]
pub(super) struct Repeats {
    hasher: RandomState,
    seen: HashMap<u64, Last>,
}

/// When the last row of a contact was, and its seconds.
#[derive(Clone, Copy)]
struct Last {
    at: i64,
    seconds: f32,
    is_measured: bool,
}

/// What a row is of its contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// The first one.
    First,
    /// The same one again.
    Copy,
    /// Another part of it, as when it was transferred.
    Leg { was_measured: bool },
}

impl Repeats {
    /// The most contacts that are told apart, so that a file of any length fits into memory; those beyond count as they stand.
    const MOST: usize = 2_000_000;

    /// Looks whether a contact was there before.
    pub fn look(&mut self, name: &str, at: i64, seconds: f64) -> Seen {
        let seconds = seconds as f32;
        let is_full = self.seen.len() >= Self::MOST;
        match self.seen.entry(self.hasher.hash_one(name)) {
            Entry::Vacant(place) => {
                if !is_full {
                    place.insert(Last { at, seconds, is_measured: seconds > 0.0 });
                }
                Seen::First
            }
            Entry::Occupied(mut place) => {
                let last = place.get_mut();
                if last.seconds == seconds && (last.at == at || seconds > 0.0) {
                    return Seen::Copy;
                }
                let was_measured = last.is_measured;
                *last = Last { at, seconds, is_measured: was_measured || seconds > 0.0 };
                Seen::Leg { was_measured }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_and_legs_are_told_apart() {
        let mut repeats = Repeats::default();
        assert_eq!(repeats.look("a", 10, 0.0), Seen::First);
        assert_eq!(repeats.look("b", 10, 60.0), Seen::First);
        assert_eq!(repeats.look("a", 10, 0.0), Seen::Copy);
        assert_eq!(repeats.look("a", 20, 90.0), Seen::Leg { was_measured: false });
        assert_eq!(repeats.look("a", 30, 45.0), Seen::Leg { was_measured: true });
        assert_eq!(repeats.look("b", 30, 60.0), Seen::Copy);
    }
}
