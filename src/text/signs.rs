//! Characters that do something instead of being read: what a terminal takes for an order, and what turns the direction of
//! the text after it. In names, cells and paths they are shown as signs.

use std::borrow::Cow;

/// A text in one line, with a sign for each character that does something: a name, a path, a cell.
pub fn plain(text: &str) -> Cow<'_, str> {
    shown(text, |character| is_order(character) || matches!(character, '\t'..='\r' | '\u{2028}' | '\u{2029}'))
}

/// A text of lines, with a sign for each character that does something but end a line.
pub fn plain_lines(text: &str) -> Cow<'_, str> {
    shown(text, |character| is_order(character) && !matches!(character, '\n' | '\t'))
}

fn shown(text: &str, is: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&is) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|character| if is(character) { sign(character) } else { character }).collect())
}

fn is_order(character: char) -> bool {
    // Embeddings, overrides and isolates of direction; names in a script from right to left need none of them.
    character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The picture that Unicode has of a control character, else the sign for what cannot be shown.
fn sign(character: char) -> char {
    match character {
        '\0'..=' ' => char::from_u32(0x2400 + character as u32).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        '\u{2028}' | '\u{2029}' => '\u{2424}',
        _ => char::REPLACEMENT_CHARACTER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_something_is_shown_as_a_sign() {
        assert_eq!(plain("a\u{1b}[31mb\u{7}\0c"), "a␛[31mb␇␀c");
        assert_eq!(plain("x\ny\r\nz\tq"), "x␊y␍␊z␉q");
        assert_eq!(plain("\u{9b}2J\u{7f}\u{202e}abc\u{2066}"), "\u{fffd}2J␡\u{fffd}abc\u{fffd}");
        assert_eq!(plain_lines("x\ny\tz\r\n\u{1b}"), "x\ny\tz␍\n␛");
        assert!(matches!(plain("Café – 日本語 עברית\u{a0}€"), Cow::Borrowed(_)));
    }
}
