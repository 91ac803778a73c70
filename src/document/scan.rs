//! RON text as tokens, each with its place. It takes any text, also one that is no RON: it serves the messages about
//! files that do not read, while the reading itself is the RON reader's.

/// A piece of the text, from byte `start` to byte `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// An opening bracket.
    Open(char),
    /// A closing bracket.
    Close(char),
    Comma,
    Colon,
    /// Text in quotes; `closed` is false when the file ends before its closing quote.
    Text {
        closed: bool,
    },
    /// A comment that the file ends in.
    OpenComment,
    /// Anything else without a space: a number, a name, a word.
    Word,
}

/// The tokens of a text, without spaces and closed comments.
#[derive(Clone)]
pub(super) struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    /// The tokens of a whole text.
    pub fn of(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Skips spaces and comments. Answers where a comment began that never ends.
    fn skip_blank(&mut self) -> Option<usize> {
        loop {
            self.at += leading(self.rest(), is_blank);
            let rest = self.rest();
            if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                let start = self.at;
                match comment_length(rest) {
                    Some(length) => self.at += length,
                    None => {
                        self.at = self.text.len();
                        return Some(start);
                    }
                }
            } else {
                return None;
            }
        }
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        if let Some(start) = self.skip_blank() {
            return Some(Token { kind: Kind::OpenComment, start, end: self.at });
        }
        let rest = self.rest();
        let first = rest.chars().next()?;
        let (kind, length) = match first {
            '(' | '[' | '{' => (Kind::Open(first), 1),
            ')' | ']' | '}' => (Kind::Close(first), 1),
            ',' => (Kind::Comma, 1),
            ':' => (Kind::Colon, 1),
            _ => text_length(rest).unwrap_or_else(|| (Kind::Word, word_length(rest))),
        };
        let start = self.at;
        self.at += length;
        Some(Token { kind, start, end: self.at })
    }
}

/// The white space of RON.
pub(super) fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t'..='\r' | '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}')
}

/// How many bytes at the beginning are such characters.
fn leading(text: &str, is: impl Fn(char) -> bool) -> usize {
    text.find(|character| !is(character)).unwrap_or(text.len())
}

/// The length of the comment that the text begins with; comments nest.
fn comment_length(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    loop {
        at += text.get(at..)?.find(['/', '*'])?;
        match text.get(at..at + 2) {
            Some("/*") => depth += 1,
            Some("*/") => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return Some(at);
        }
    }
}

/// The quoted text that the text begins with, if it begins with one.
fn text_length(text: &str) -> Option<(Kind, usize)> {
    let prefix = ["br", "b", "r", ""].into_iter().find(|prefix| {
        let rest = text.strip_prefix(prefix).unwrap_or_default();
        let hashes = if prefix.ends_with('r') { leading(rest, |character| character == '#') } else { 0 };
        rest.get(hashes..).is_some_and(|rest| rest.starts_with('"'))
    });
    if let Some(prefix) = prefix {
        let raw = prefix.ends_with('r');
        return Some(if raw { raw_length(text, prefix.len()) } else { escaped_length(text, prefix.len() + 1) });
    }
    // A character, or a word in single quotes as some people write text: up to the next single quote on the line.
    let inside = text.strip_prefix('\'')?;
    let from = if inside.starts_with("\\'") { 2 } else { 0 };
    let end = from + inside.get(from..)?.find(['\'', '\n', '\r'])?;
    inside.get(end..)?.starts_with('\'').then_some((Kind::Word, 1 + end + 1))
}

/// A raw text whose hashes begin at that byte.
fn raw_length(text: &str, hashes_at: usize) -> (Kind, usize) {
    let rest = text.get(hashes_at..).unwrap_or_default();
    let hashes = leading(rest, |character| character == '#');
    let closing = format!("\"{}", "#".repeat(hashes));
    match rest.get(hashes + 1..).and_then(|inside| inside.find(&closing)) {
        Some(length) => (Kind::Text { closed: true }, hashes_at + hashes + 1 + length + closing.len()),
        None => (Kind::Text { closed: false }, text.len()),
    }
}

/// A text with escapes whose contents begin at that byte.
fn escaped_length(text: &str, from: usize) -> (Kind, usize) {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(from) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return (Kind::Text { closed: true }, at + 1),
            _ => {}
        }
    }
    (Kind::Text { closed: false }, text.len())
}

/// The length of a word: at least one character.
fn word_length(text: &str) -> usize {
    let first = text.chars().next().map_or(0, char::len_utf8);
    let ends = |(at, character): &(usize, char)| {
        let comment = *character == '/' && text.get(at + 1..).is_some_and(|rest| rest.starts_with(['/', '*']));
        is_blank(*character) || "()[]{},:\"".contains(*character) || comment
    };
    text.char_indices().skip(1).find(ends).map_or(text.len(), |(at, _)| at).max(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        Tokens::of(text).map(|token| &text[token.start..token.end]).collect()
    }

    #[test]
    fn brackets_words_and_text_are_told_apart() {
        assert_eq!(
            pieces("(name: \"A, (b)\", x: -1.5e3,\tlist: [1,2],)"),
            [
                "(",
                "name",
                ":",
                "\"A, (b)\"",
                ",",
                "x",
                ":",
                "-1.5e3",
                ",",
                "list",
                ":",
                "[",
                "1",
                ",",
                "2",
                "]",
                ",",
                ")"
            ]
        );
    }

    #[test]
    fn quotes_and_hashes_inside_text_do_not_end_it() {
        assert_eq!(pieces(r####"a: "say \"no\" \\" b"####), ["a", ":", r#""say \"no\" \\""#, "b"]);
        assert_eq!(pieces(r####"r"a\" r##"b"#c"## r#d"####), [r#"r"a\""#, r###"r##"b"#c"##"###, "r#d"]);
        assert_eq!(pieces("'Toy maker' don't '\\''"), ["'Toy maker'", "don't", "'\\''"]);
    }

    #[test]
    fn comments_nest_and_are_left_out() {
        assert_eq!(pieces("a // b \"\n /* c /* d */ e */f/g"), ["a", "f/g"]);
        let open: Vec<Kind> = Tokens::of("a /* b /* c */").map(|token| token.kind).collect();
        assert_eq!(open, [Kind::Word, Kind::OpenComment]);
    }

    #[test]
    fn what_never_ends_reaches_to_the_end() {
        for text in ["\"abc", "\"abc\\\"", "r#\"abc\"", "b\"x"] {
            let tokens: Vec<Token> = Tokens::of(text).collect();
            assert_eq!(tokens, [Token { kind: Kind::Text { closed: false }, start: 0, end: text.len() }], "{text}");
        }
    }
}
