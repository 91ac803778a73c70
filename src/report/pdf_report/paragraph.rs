//! Words broken into lines.

use crate::report::scene::font::{runs_to_the_left, shape};
use crate::report::scene::{Anchor, Letters};

/// One line, and at which end of its room it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub words: String,
    pub anchor: Anchor,
}

/// Keeps a line of a text that runs to the left in that direction, whatever it begins with.
const TO_THE_LEFT: char = '\u{200f}';

/// The lines of a text in a width; what stands on lines of its own stays so.
pub(super) fn lines(text: &str, letters: Letters, width: f32) -> Vec<Line> {
    text.split('\n').flat_map(|paragraph| broken(&clean(paragraph), letters, width)).collect()
}

/// Letters that are not to be seen become spaces.
fn clean(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

fn broken(paragraph: &str, letters: Letters, width: f32) -> Vec<Line> {
    let is_left = runs_to_the_left(paragraph);
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(paragraph) {
        let tight = letters.width(piece.trim_end());
        // The line is measured whole: letters beside each other are not as wide as each alone.
        if !line.is_empty() && letters.width(&format!("{line}{}", piece.trim_end())) > width {
            lines.push(std::mem::take(&mut line));
        }
        let parts = if tight > width { cut(piece, letters, width) } else { vec![piece] };
        for (index, part) in parts.into_iter().enumerate() {
            if index > 0 {
                lines.push(std::mem::take(&mut line));
            }
            line.push_str(part);
        }
    }
    lines.push(line);
    let finish = |line: String| {
        let words = line.trim_end();
        let mark = if is_left { TO_THE_LEFT.to_string() } else { String::new() };
        Line { words: format!("{mark}{words}"), anchor: if is_left { Anchor::End } else { Anchor::Start } }
    };
    lines.into_iter().map(finish).collect()
}

/// A text cut where a line may end: after spaces, after hyphens and slashes between letters, around ideographs.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((place, letter)) = letters.next() {
        let Some((next_place, next)) = letters.peek().copied() else { break };
        let is_space = |letter: char| letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}' | '\u{2007}');
        let may_end = if is_space(letter) {
            !is_space(next)
        } else if matches!(letter, '-' | '–' | '/') {
            before.is_alphabetic() && next.is_alphabetic()
        } else {
            is_ideograph(letter) || is_ideograph(next) && !is_space(next)
        };
        if may_end && place < next_place {
            pieces.extend(text.get(start..next_place));
            start = next_place;
        }
        before = letter;
    }
    pieces.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    pieces
}

fn is_ideograph(letter: char) -> bool {
    ('\u{2e80}'..='\u{d7af}').contains(&letter) || ('\u{20000}'..='\u{3ffff}').contains(&letter)
}

/// A word that is wider than a line, cut between its letters.
fn cut(word: &str, letters: Letters, width: f32) -> Vec<&str> {
    let mut glyphs: Vec<(usize, f32)> =
        shape(word, letters.weight).iter().map(|glyph| (glyph.bytes.start, glyph.advance * letters.size)).collect();
    glyphs.sort_by_key(|glyph| glyph.0);
    let mut parts = Vec::new();
    let (mut start, mut long) = (0, 0.0);
    for (place, advance) in glyphs {
        if long + advance > width && place > start {
            parts.extend(word.get(start..place));
            (start, long) = (place, 0.0);
        }
        long += advance;
    }
    parts.extend(word.get(start..));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::colours::TEXT;

    const LETTERS: Letters = Letters::regular(9.0, TEXT);

    fn broken_words(text: &str, width: f32) -> Vec<String> {
        lines(text, LETTERS, width).into_iter().map(|line| line.words).collect()
    }

    #[test]
    fn no_line_is_wider_than_its_room_and_no_letter_is_lost() {
        let long = "x".repeat(300);
        for text in [
            "A break-even of in-house/outsourced at € 1,234 a year, said twice over.",
            &long,
            "中文没有空格所以处处可断",
            "שלום עולם זה טקסט ארוך מאוד",
        ] {
            for width in [40.0, 120.0] {
                let lines = lines(text, LETTERS, width);
                assert!(width > 100.0 || lines.len() > 1);
                let told: String = lines.iter().map(|line| line.words.replace(TO_THE_LEFT, "")).collect();
                let bare = |text: &str| text.replace(' ', "");
                assert_eq!(bare(&told), bare(text));
                for line in &lines {
                    assert!(LETTERS.width(&line.words) <= width + 0.5, "{line:?}");
                }
            }
        }
    }

    #[test]
    fn lines_end_after_spaces_and_hyphens_but_not_inside_amounts() {
        assert_eq!(broken_words("break-even €\u{a0}5", 30.0), ["break-", "even", "€\u{a0}5"]);
        assert_eq!(broken_words("one\n\ntwo", 100.0), ["one", "", "two"]);
        assert_eq!(broken_words("tab\there\u{7}", 100.0), ["tab here"]);
        assert_eq!(broken_words("", 100.0), [""]);
    }

    #[test]
    fn a_text_that_runs_to_the_left_stands_at_the_right() {
        let lines = lines("שלום", LETTERS, 100.0);
        assert_eq!(lines.iter().map(|line| line.anchor).collect::<Vec<_>>(), [Anchor::End]);
    }
}
