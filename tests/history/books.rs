//! Workbooks of other programs than Excel.

use std::io::Write as _;
use std::path::Path;

use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::files::read_file;

const TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// A cell as LibreOffice writes it: a text, a number, or a moment.
enum Cell {
    Text(&'static str),
    Number(f64),
    Moment(&'static str),
}

impl Cell {
    fn xml(&self) -> String {
        match self {
            Self::Text(text) => {
                format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
            }
            Self::Number(number) => format!(
                "<table:table-cell office:value-type=\"float\" office:value=\"{number}\"><text:p>{number}</text:p></table:table-cell>"
            ),
            Self::Moment(at) => format!(
                "<table:table-cell office:value-type=\"date\" office:date-value=\"{at}\"><text:p>{at}</text:p></table:table-cell>"
            ),
        }
    }
}

/// Writes an OpenDocument spreadsheet of one sheet.
fn write_ods(path: &Path, rows: &[Vec<Cell>]) {
    let row = |row: &Vec<Cell>| {
        format!("<table:table-row>{}</table:table-row>", row.iter().map(Cell::xml).collect::<String>())
    };
    let rows: String = rows.iter().map(row).collect();
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
         <office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.3\">\
         <office:body><office:spreadsheet><table:table table:name=\"Wachtrij\">{rows}</table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    let manifest = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
         <manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\
         <manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"{TYPE}\"/>\
         <manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>"
    );
    let mut zip = ZipWriter::new(std::fs::File::create(path).unwrap());
    for (name, text) in [("mimetype", TYPE), ("content.xml", &content), ("META-INF/manifest.xml", &manifest)] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
}

#[test]
fn a_spreadsheet_of_libreoffice_is_read_with_its_moments_and_numbers() {
    use Cell::{Moment, Number, Text};
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("wachtrij.ods");
    let interval = |at, channel, contacts, seconds| vec![Moment(at), Text(channel), Number(contacts), Number(seconds)];
    write_ods(
        &path,
        &[
            ["Interval Start", "Media Type", "Offered", "Avg Handle Time"].map(Text).into(),
            interval("2025-01-06T09:00:00", "Telefoon", 10.0, 300.0),
            interval("2025-01-06T09:30:00", "Telefoon", 20.0, 360.0),
            interval("2025-01-07T10:00:00", "Chat", 5.0, 600.0),
        ],
    );
    let reading = read_file(&path).unwrap();
    assert_eq!((reading.rows, reading.read, reading.unread.count()), (4, 3, 0));
    let tally = &reading.tally;
    let told = |place: usize| {
        let series = &tally.series()[place];
        let name = tally.channels.list()[usize::from(series.channel)].as_str();
        (name, series.contacts, series.seconds / series.measured as f64)
    };
    // (10 x 300 + 20 x 360) / 30 = 340 seconds.
    assert_eq!([told(0), told(1)], [("Telefoon", 30, 340.0), ("Chat", 5, 600.0)]);
    // Monday 9:00 and 9:30, Tuesday 10:00.
    let (phone, chat) = (&tally.series()[0], &tally.series()[1]);
    assert_eq!([phone.in_half_hour(0, 18), phone.in_half_hour(0, 19), chat.in_half_hour(1, 20)], [10, 20, 5]);
}
