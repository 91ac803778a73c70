//! A text read from left to right: numbers, words, and the signs between them.

/// Where a text is being read.
#[derive(Clone, Copy)]
pub(super) struct Scan<'a> {
    text: &'a str,
}

impl<'a> Scan<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text }
    }

    /// What is still to be read.
    pub fn rest(&self) -> &'a str {
        self.text
    }

    /// The next byte; 0 at the end.
    pub fn next(&self) -> u8 {
        self.text.as_bytes().first().copied().unwrap_or_default()
    }

    /// A number and how many digits it has, at most 14.
    pub fn number(&mut self) -> Option<(i64, usize)> {
        let digits = self.text.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > 14 {
            return None;
        }
        let (number, rest) = self.text.split_at(digits);
        self.text = rest;
        Some((number.bytes().fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0')), digits))
    }

    /// A word of letters; empty where there is none.
    pub fn word(&mut self) -> &'a str {
        let length = self.text.chars().take_while(|letter| letter.is_alphabetic()).map(char::len_utf8).sum();
        let (word, rest) = self.text.split_at(length);
        self.text = rest;
        word
    }

    /// One of some ASCII signs; which.
    pub fn sign(&mut self, signs: &[u8]) -> Option<u8> {
        let next = self.next();
        if next == 0 || !signs.contains(&next) {
            return None;
        }
        self.text = self.text.get(1..).unwrap_or_default();
        Some(next)
    }

    /// Spaces of any kind, and commas where they stand between a date and a time.
    pub fn spaces(&mut self, commas: bool) {
        self.text =
            self.text.trim_start_matches(|sign: char| sign.is_whitespace() || (commas && matches!(sign, ',' | '_')));
    }
}
