//! The bytes of a text file as UTF-8 with one kind of line end.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

use encoding_rs::{CoderResult, Decoder};

use super::Encoding;

/// Bytes that are decoded at a time.
const CHUNK: usize = 1 << 16;

/// The most bytes a row may have; a longer one is a quotation mark that is never closed.
const LONGEST_ROW: u64 = 1 << 20;

/// What the reader of rows and the decoder tell each other.
#[derive(Clone, Default)]
pub(super) struct Told {
    /// Bytes handed out since the last row ended.
    pub since_row: Rc<Cell<u64>>,
    /// Whether a row was longer than any row is.
    pub is_endless: Rc<Cell<bool>>,
    /// Whether some bytes are no letters in the encoding.
    pub misread: Rc<Cell<bool>>,
}

/// UTF-8 with a line feed at the end of every line, also the last, and no byte order mark.
pub(super) struct Decoded<R> {
    inner: R,
    decoder: Decoder,
    raw: Vec<u8>,
    /// What of `raw` is still to be decoded.
    raw_from: usize,
    raw_to: usize,
    out: Vec<u8>,
    out_from: usize,
    is_at_end: bool,
    is_done: bool,
    /// The last letter handed out was a carriage return, written as a line feed.
    after_return: bool,
    last: u8,
    told: Told,
}

impl<R: Read> Decoded<R> {
    pub fn new(inner: R, encoding: Encoding, told: Told) -> Self {
        let encoding = match encoding {
            Encoding::Utf8 => encoding_rs::UTF_8,
            Encoding::Utf16Le => encoding_rs::UTF_16LE,
            Encoding::Utf16Be => encoding_rs::UTF_16BE,
            Encoding::Windows1252 => encoding_rs::WINDOWS_1252,
        };
        Self {
            inner,
            decoder: encoding.new_decoder_with_bom_removal(),
            raw: vec![0; CHUNK],
            raw_from: 0,
            raw_to: 0,
            out: Vec::new(),
            out_from: 0,
            is_at_end: false,
            is_done: false,
            after_return: false,
            last: b'\n',
            told,
        }
    }

    /// Decodes the next bytes into `out`, which is empty only at the end.
    fn fill(&mut self) -> io::Result<()> {
        self.out_from = 0;
        self.out.clear();
        while self.out.is_empty() && !self.is_done {
            if self.raw_from == self.raw_to && !self.is_at_end {
                self.raw_from = 0;
                self.raw_to = self.inner.read(&mut self.raw)?;
                self.is_at_end = self.raw_to == 0;
            }
            // A byte becomes at most three.
            self.out.resize(3 * CHUNK + 16, 0);
            let raw = self.raw.get(self.raw_from..self.raw_to).unwrap_or_default();
            let (result, read, written, replaced) = self.decoder.decode_to_utf8(raw, &mut self.out, self.is_at_end);
            self.raw_from += read;
            self.out.truncate(written);
            if replaced {
                self.told.misread.set(true);
            }
            self.one_line_end();
            if self.is_at_end && result == CoderResult::InputEmpty {
                self.is_done = true;
                if self.out.last().copied().unwrap_or(self.last) != b'\n' {
                    self.out.push(b'\n');
                }
            }
            self.last = self.out.last().copied().unwrap_or(self.last);
        }
        Ok(())
    }

    /// Writes carriage returns, alone or before a line feed, as line feeds.
    fn one_line_end(&mut self) {
        if !self.after_return && !self.out.contains(&b'\r') {
            return;
        }
        let mut after_return = self.after_return;
        self.out.retain_mut(|byte| {
            let keep = !(after_return && *byte == b'\n');
            after_return = *byte == b'\r';
            if after_return {
                *byte = b'\n';
            }
            keep
        });
        self.after_return = after_return;
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.told.since_row.get() > LONGEST_ROW {
            self.told.is_endless.set(true);
            return Err(io::Error::other("a row does not end"));
        }
        if self.out_from >= self.out.len() {
            self.fill()?;
        }
        let rest = self.out.get(self.out_from..).unwrap_or_default();
        let count = rest.len().min(into.len());
        if let (Some(into), Some(rest)) = (into.get_mut(..count), rest.get(..count)) {
            into.copy_from_slice(rest);
        }
        self.out_from += count;
        self.told.since_row.set(self.told.since_row.get() + count as u64);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8], encoding: Encoding) -> (String, bool) {
        let told = Told::default();
        let mut text = String::new();
        Decoded::new(bytes, encoding, told.clone()).read_to_string(&mut text).expect("text");
        (text, told.misread.get())
    }

    #[test]
    fn all_encodings_give_the_same_text() {
        let utf16 = |big: bool| {
            let units = "\u{feff}Café;1\r\nx".encode_utf16();
            units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect::<Vec<u8>>()
        };
        let expected = ("Café;1\nx\n".to_owned(), false);
        assert_eq!(decoded("Café;1\r\nx".as_bytes(), Encoding::Utf8), expected);
        assert_eq!(decoded("\u{feff}Café;1\nx\n".as_bytes(), Encoding::Utf8), expected);
        assert_eq!(decoded(b"Caf\xe9;1\rx\r", Encoding::Windows1252), expected);
        assert_eq!(decoded(&utf16(false), Encoding::Utf16Le), expected);
        assert_eq!(decoded(&utf16(true), Encoding::Utf16Be), expected);
    }

    #[test]
    fn bytes_that_are_no_letters_are_noticed() {
        let (text, misread) = decoded(b"Caf\xe9;1\n", Encoding::Utf8);
        assert_eq!((text.as_str(), misread), ("Caf\u{fffd};1\n", true));
    }

    #[test]
    fn a_line_end_may_fall_between_two_chunks() {
        let mut bytes = vec![b'a'; CHUNK - 1];
        bytes.extend(b"\r\nb\r\n\r\nc");
        let (text, _) = decoded(&bytes, Encoding::Utf8);
        assert_eq!(text.get(CHUNK - 1..), Some("\nb\n\nc\n"));
    }
}
