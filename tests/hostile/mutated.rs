//! Random bytes, and good files with something changed.

use contact_tco::document::{examples, parse, to_text};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::attempt;

/// Good files: as shipped, and with every input written.
fn good() -> Vec<String> {
    let shipped = examples().iter().map(|example| example.text.to_owned());
    let whole = examples().iter().filter_map(|example| Some(to_text(&parse(example.text.as_bytes()).ok()?)));
    shipped.chain(whole).collect()
}

/// One change to a file.
#[derive(Clone, Debug)]
enum Change {
    Flip(Index, u8),
    Cut(Index, Index),
    Repeat(Index, usize, Index, usize),
    /// Two words or marks change places.
    Swap(Index, Index),
    /// A word or mark becomes another.
    Replace(Index, String),
    Insert(Index, String),
}

/// What people and programs write in the wrong place.
fn strange() -> impl Strategy<Value = String> {
    let known = [
        "1e308",
        "-1e308",
        "1e999",
        "NaN",
        "-inf",
        "9999999999999999999999999",
        "0x10",
        "1_000",
        "16,5",
        "1.2.3",
        "5e-324",
        "-0",
        "\"16.5\"",
        "'a'",
        "None",
        "Some(",
        "true",
        "Phone",
        "Cheapest",
        "HighSeason(threshold: 1)",
        "()",
        "[]",
        "{}",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "\"",
        "\\",
        "//",
        "/*",
        "*/",
        "#",
        "#![enable(unwrap_newtypes)]",
        "#![enable(unwrap_variant_newtypes)]",
        "#![enable(explicit_struct_names)]",
        "r#\"",
        "b\"a\"",
        "\u{feff}",
        "\u{0}",
        "\r",
        "“",
        "format: 2,",
        "name: \"x\",",
        "staff: (),",
        "\"24:30\"",
        "\"09:15\"",
        "..",
        "1..2",
        "_",
        "é",
        "日本",
    ];
    let deep =
        (select(vec!["(", "[", "{", "Some(", "(a: "]), 1..400_usize).prop_map(|(piece, count)| piece.repeat(count));
    prop_oneof![4 => select(known.to_vec()).prop_map(str::to_owned), 1 => deep, 1 => any::<String>(), 1 => any::<f64>().prop_map(|number| number.to_string())]
}

fn change() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    prop_oneof![
        (index(), any::<u8>()).prop_map(|(at, byte)| Change::Flip(at, byte)),
        (index(), index()).prop_map(|(from, to)| Change::Cut(from, to)),
        (index(), 1..200_usize, index(), 1..20_usize)
            .prop_map(|(from, length, to, times)| Change::Repeat(from, length, to, times)),
        (index(), index()).prop_map(|(one, other)| Change::Swap(one, other)),
        (index(), strange()).prop_map(|(at, text)| Change::Replace(at, text)),
        (index(), strange()).prop_map(|(at, text)| Change::Insert(at, text)),
    ]
}

/// Words and marks of a file, with the spaces between them.
fn pieces(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut pieces: Vec<Vec<u8>> = Vec::new();
    for byte in bytes {
        let word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | 0x80..);
        match pieces.last_mut() {
            Some(last) if word(byte) && last.last().is_some_and(word) => last.push(*byte),
            _ => pieces.push(vec![*byte]),
        }
    }
    pieces
}

fn changed(bytes: Vec<u8>, change: &Change) -> Vec<u8> {
    if bytes.is_empty() {
        return bytes;
    }
    let mut bytes = bytes;
    match change {
        Change::Flip(at, byte) => {
            let at = at.index(bytes.len());
            bytes[at] ^= byte;
        }
        Change::Cut(one, other) => {
            let (one, other) = (one.index(bytes.len()), other.index(bytes.len()));
            // Short cuts more often than long ones.
            let (from, to) = (one.min(other), one.max(other));
            bytes.drain(from..from + (to - from).min(1 + (to - from) % 40));
        }
        Change::Repeat(from, length, to, times) => {
            let from = from.index(bytes.len());
            let slice = bytes[from..bytes.len().min(from + length)].repeat(*times);
            let to = to.index(bytes.len());
            bytes.splice(to..to, slice);
        }
        Change::Swap(one, other) => {
            let mut pieces = pieces(&bytes);
            let (one, other) = (one.index(pieces.len()), other.index(pieces.len()));
            pieces.swap(one, other);
            bytes = pieces.concat();
        }
        Change::Replace(at, text) => {
            let mut pieces = pieces(&bytes);
            let at = at.index(pieces.len());
            pieces[at] = text.clone().into_bytes();
            bytes = pieces.concat();
        }
        Change::Insert(at, text) => {
            let at = at.index(bytes.len());
            bytes.splice(at..at, text.bytes());
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, max_shrink_iters: 500, ..ProptestConfig::default() })]

    #[test]
    fn a_good_file_with_changes_is_answered(file in select(good()), changes in vec(change(), 1..4)) {
        let bytes = changes.iter().fold(file.into_bytes(), changed);
        let answer = attempt(&bytes);
        prop_assert!(answer.is_ok(), "{}\n{}", answer.err().unwrap_or_default(), String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_bytes_are_answered(bytes in vec(any::<u8>(), 0..400)) {
        prop_assert!(attempt(&bytes).is_ok());
    }

    #[test]
    fn any_text_is_answered(text in any::<String>(), pieces in vec(strange(), 0..30)) {
        prop_assert!(attempt(text.as_bytes()).is_ok());
        let text = format!("({}", pieces.concat());
        let answer = attempt(text.as_bytes());
        prop_assert!(answer.is_ok(), "{}\n{text}", answer.err().unwrap_or_default());
    }
}

#[test]
fn every_beginning_of_a_good_file_is_answered() {
    for file in good().iter().map(String::as_bytes).filter(|file| file.len() < 6000) {
        for end in (0..file.len()).step_by(23) {
            let answer = attempt(&file[..end]);
            assert!(answer.is_ok(), "{:?}", answer.err());
        }
    }
}
