//! The rows that were not read, as a file that spreadsheets open.

use super::why;
use crate::history::Unread;
use crate::report::grid::harmless;
use crate::text::Text;

/// Line, column, what stands there and why it was not read, with a byte order mark so that spreadsheets see the letters.
pub fn unread_csv(unread: &Unread, text: &Text) -> Vec<u8> {
    let mut out = csv::WriterBuilder::new().delimiter(b';').from_writer(b"\xef\xbb\xbf".to_vec());
    let keys = ["history-unread-line", "history-unread-column", "history-unread-holds", "history-unread-why"];
    // Writing into memory does not fail.
    let _ = out.write_record(keys.map(|key| text.get(key)));
    for row in unread.rows(0) {
        let (line, column) = (row.line.to_string(), (row.column + 1).to_string());
        let holds = row.holds.unwrap_or_default();
        // A cell that begins like a formula would be worked out by the program that opens the list.
        let _ = out.write_record([line, column, harmless(&holds), why(row.why, text)]);
    }
    if unread.unlisted() > 0 {
        let more = text.with("history-unread-unlisted", &[("count", &text.number(unread.unlisted() as f64, 0))]);
        let _ = out.write_record([String::new(), String::new(), String::new(), more]);
    }
    out.into_inner().unwrap_or_default()
}
