//! Which words a text speaks of, and where.

use std::ops::Range;
use std::sync::LazyLock;

use super::WORDS;
use crate::text::{Locale, Text};

/// A form in which a word is written: its letters in lower case, and the word's key.
struct Form {
    letters: Vec<char>,
    word: &'static str,
}

/// The forms of each language, the longest first.
static FORMS: LazyLock<Vec<Vec<Form>>> = LazyLock::new(|| Text::all().iter().map(forms).collect());

fn forms(text: &Text) -> Vec<Form> {
    let of = |word: &'static str| {
        let also = text.find(&format!("{word}.also"), &[]).unwrap_or_default();
        let all = format!("{}|{also}", text.get(word));
        let forms = all.split('|').filter(|form| !form.is_empty());
        forms.map(|form| Form { letters: form.chars().map(lower).collect(), word }).collect::<Vec<_>>()
    };
    let mut forms: Vec<Form> = WORDS.into_iter().flat_map(of).collect();
    forms.sort_by_key(|form| std::cmp::Reverse(form.letters.len()));
    forms
}

/// Every letter stays one letter, so that places in the text stay what they are.
fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// A word in a text, and the places of its letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    pub word: &'static str,
    pub letters: Range<usize>,
}

/// The words that a text speaks of, from left to right; of two that overlap the longer one.
pub fn spots(said: &str, locale: Locale) -> Vec<Spot> {
    let letters: Vec<char> = said.chars().map(lower).collect();
    let forms = Locale::ALL.iter().position(|one| *one == locale).and_then(|place| FORMS.get(place));
    let forms = forms.map_or(&[][..], Vec::as_slice);
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let begins = at == 0 || !letters[at - 1].is_alphanumeric();
        let form = forms.iter().filter(|_| begins).find(|form| {
            let after = letters.get(at + form.letters.len());
            letters[at..].starts_with(&form.letters) && after.is_none_or(|letter| !letter.is_alphanumeric())
        });
        match form {
            Some(form) => {
                found.push(Spot { word: form.word, letters: at..at + form.letters.len() });
                at += form.letters.len();
            }
            None => at += 1,
        }
    }
    found
}

/// The words that a text speaks of, each once.
pub fn words_in(said: &str, locale: Locale) -> Vec<&'static str> {
    let mut words = Vec::new();
    for spot in spots(said, locale) {
        if !words.contains(&spot.word) {
            words.push(spot.word);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(said: &str, locale: Locale) -> Vec<&'static str> {
        words_in(said, locale)
    }

    #[test]
    fn words_are_found_whole_and_in_all_their_forms() {
        assert_eq!(found("Occupancy, at most", Locale::English), ["word-occupancy"]);
        assert_eq!(found("Phone, Handling time", Locale::English), ["word-aht"]);
        assert_eq!(found("P10\u{2013}P90", Locale::English), ["word-percentiles"]);
        assert_eq!(found("the agencyless agent", Locale::English), [""; 0]);
        assert_eq!(found("Bezettingsgraad, hoogstens", Locale::Dutch), ["word-occupancy"]);
        assert_eq!(found("FTE en fte", Locale::Dutch), ["word-fte"]);
    }

    #[test]
    fn the_longer_of_two_words_is_meant() {
        let spots = spots("Stranded housing, a hidden cost", Locale::English);
        assert_eq!(spots[0], Spot { word: "word-stranded", letters: 0..16 });
        assert_eq!(spots[1], Spot { word: "word-hidden", letters: 20..31 });
        assert_eq!(found("In-office shrinkage", Locale::English), ["word-shrinkage"]);
    }
}
