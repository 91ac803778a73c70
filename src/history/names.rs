//! The names of channels and languages that a file holds.

use std::collections::HashMap;

/// Names in the order in which they first came, told apart regardless of capitals. A column with more names than any
/// department has channels is no column of names: what comes beyond the limit is one name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    list: Vec<String>,
    /// Every spelling met, with the place of its name.
    places: HashMap<String, u16>,
    has_others: bool,
    /// Whether no name is taken in any more.
    is_closed: bool,
}

impl Names {
    /// The most names that are told apart.
    pub const MOST: usize = 400;
    /// The most signs of a name that tell it apart.
    const SIGNS: usize = 100;

    /// The place of a name.
    pub(super) fn place(&mut self, text: &str) -> u16 {
        let text = text.trim();
        if let Some(place) = self.places.get(text) {
            return *place;
        }
        let end = text.char_indices().nth(Self::SIGNS).map_or(text.len(), |(end, _)| end);
        let text = text.get(..end).unwrap_or_default();
        let plain = text.to_lowercase();
        if let Some(place) = self.places.get(&plain).copied() {
            // Other spellings are kept too, so that they are found at once; not for ever.
            if self.places.len() < 4 * Self::MOST {
                self.places.insert(text.to_owned(), place);
            }
            return place;
        }
        if self.is_closed || self.list.len() >= Self::MOST {
            return self.close();
        }
        let place = self.list.len() as u16;
        self.list.push(text.to_owned());
        self.places.insert(plain, place);
        self.places.insert(text.to_owned(), place);
        place
    }

    /// Takes in no more names; the place of all others, which say nothing of themselves.
    pub(super) fn close(&mut self) -> u16 {
        self.is_closed = true;
        self.has_others = true;
        self.list.len() as u16
    }

    /// The names; an empty one stands for rows without a name.
    pub fn list(&self) -> &[String] {
        &self.list
    }

    /// The name at a place; none for what came beyond the limit.
    pub fn name(&self, place: u16) -> Option<&str> {
        self.list.get(usize::from(place)).map(String::as_str)
    }

    /// How many places there are, with the one for what came beyond the limit.
    pub fn count(&self) -> usize {
        self.list.len() + usize::from(self.has_others)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_differ_by_more_than_capitals_and_spaces() {
        let mut names = Names::default();
        assert_eq!([" Phone", "PHONE", "Chat", "phone ", ""].map(|name| names.place(name)), [0, 0, 1, 0, 2]);
        assert_eq!(names.list(), ["Phone", "Chat", ""]);
    }

    #[test]
    fn a_column_of_numbers_does_not_grow_without_end() {
        let mut names = Names::default();
        for number in 0..100_000 {
            names.place(&number.to_string());
        }
        assert_eq!((names.list().len(), names.count()), (400, 401));
        assert_eq!(names.name(names.list().len() as u16), None);
        assert!(names.places.len() <= 4 * Names::MOST);
    }
}
