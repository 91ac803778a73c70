//! Workbooks of other programs than Excel.

use std::io::{Cursor, Write as _};
use std::path::Path;

use contact_tco::history::{HistoryError, Reading};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::history::files::{read_bytes, read_file};

/// A workbook as Excel wrote it before 2007: written once by another program (xlwt), since no crate writes them.
const XLS: &[u8] = include_bytes!("queue.xls");

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

/// The parts of a binary workbook (MS-XLSB) of one sheet, as Excel writes them where a department keeps large exports: what
/// each part is called, and its bytes.
fn xlsb_parts() -> Vec<(&'static str, Vec<u8>)> {
    let record = |kind: u16, body: &[u8]| {
        let mut bytes = match kind {
            0..0x80 => vec![kind as u8],
            _ => vec![(kind & 0x7f) as u8 | 0x80, (kind >> 7) as u8],
        };
        assert!(body.len() < 0x80);
        bytes.push(body.len() as u8);
        bytes.extend(body);
        bytes
    };
    let numbers = |numbers: &[u32]| numbers.iter().flat_map(|number| number.to_le_bytes()).collect::<Vec<u8>>();
    let wide = |text: &str| {
        let letters: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [numbers(&[letters.len() as u32 / 2]), letters].concat()
    };
    let texts = ["Interval Start", "Media Type", "Offered", "Avg Handle Time", "Telefoon", "Chat"];
    let shared = |column: u32, text: u32| record(0x07, &numbers(&[column, 0, text]));
    // Days since 30 December 1899: 6 January 2025 is day 45,663. The style of place 1 is a date.
    let moment = |days: f64| record(0x05, &[numbers(&[0, 1]), days.to_le_bytes().to_vec()].concat());
    // A whole number in 30 bits, and a number of 64 bits.
    let whole = |column: u32, number: u32| record(0x02, &numbers(&[column, 0, number << 2 | 2]));
    let real =
        |column: u32, number: f64| record(0x05, &[numbers(&[column, 0]), number.to_le_bytes().to_vec()].concat());
    let row = |place: u32, cells: &[Vec<u8>]| {
        [record(0x00, &[numbers(&[place, 0, 0, 0]), vec![0]].concat()), cells.concat()].concat()
    };
    let interval = |place, days, channel, contacts, seconds| {
        row(place, &[moment(days), shared(1, channel), whole(2, contacts), real(3, seconds)])
    };
    let sheet = [
        record(0x81, &[]),
        record(0x94, &numbers(&[0, 3, 0, 3])),
        record(0x91, &[]),
        row(0, &(0..4).map(|column| shared(column, column)).collect::<Vec<_>>()),
        interval(1, 45_663.375, 4, 10, 300.0),
        interval(2, 45_663.0 + 9.5 / 24.0, 4, 20, 360.0),
        interval(3, 45_664.0 + 10.0 / 24.0, 5, 5, 600.0),
        record(0x92, &[]),
        record(0x82, &[]),
    ];
    let workbook = [
        record(0x83, &[]),
        record(0x99, &[numbers(&[0, 0]), wide("")].concat()),
        record(0x8f, &[]),
        record(0x9c, &[numbers(&[0, 1]), wide("rId1"), wide("Wachtrij")].concat()),
        record(0x90, &[]),
        record(0x9d, &numbers(&[0; 6])),
        record(0x84, &[]),
    ];
    // Of each style the second number of 16 bits is the format: 0 as it is, 22 a date with its time.
    let styles = [
        record(0x269, &numbers(&[2])),
        record(0x2f, &numbers(&[0, 0, 0, 0])),
        record(0x2f, &numbers(&[22 << 16, 0, 0, 0])),
        record(0x26a, &[]),
    ];
    let strings = [
        record(0x9f, &numbers(&[12, texts.len() as u32])),
        texts.iter().flat_map(|text| record(0x13, &[vec![0], wide(text)].concat())).collect(),
        record(0xa0, &[]),
    ];
    let relations = "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.bin\"/></Relationships>";
    vec![
        ("xl/workbook.bin", workbook.concat()),
        ("xl/_rels/workbook.bin.rels", relations.as_bytes().to_vec()),
        ("xl/worksheets/sheet1.bin", sheet.concat()),
        ("xl/styles.bin", styles.concat()),
        ("xl/sharedStrings.bin", strings.concat()),
    ]
}

fn zipped(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The same three intervals stand in every kind of workbook.
fn holds_three_intervals(reading: &Reading) {
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
    holds_three_intervals(&read_file(&path).unwrap());
}

#[test]
fn a_workbook_of_before_2007_is_read_with_its_moments_and_numbers() {
    holds_three_intervals(&read_bytes(XLS).unwrap());
}

#[test]
fn a_binary_workbook_is_read_with_its_moments_and_numbers() {
    holds_three_intervals(&read_bytes(&zipped(&xlsb_parts())).unwrap());
}

#[test]
fn a_binary_sheet_with_a_cell_in_its_farthest_corner_is_read_row_by_row() {
    let mut parts = xlsb_parts();
    let sheet = &mut parts[2].1;
    // Before the two records that end it: row 1,048,576, column 16,384, an empty text.
    sheet.truncate(sheet.len() - 6);
    let far = [1_048_575_u32, 0, 0, 0].map(u32::to_le_bytes).concat();
    sheet.extend(
        [&[0x00, 17][..], &far, &[0], &[0x06, 12], &[16_383_u32, 0, 0].map(u32::to_le_bytes).concat()].concat(),
    );
    sheet.extend([0x92, 0x01, 0, 0x82, 0x01, 0]);
    let reading = read_bytes(&zipped(&parts)).unwrap();
    assert_eq!(reading.read, 3);
}

#[test]
fn no_damage_to_an_old_or_a_binary_workbook_ends_the_program() {
    let is_told = |bytes: &[u8]| match read_bytes(bytes) {
        // Most damage leaves a workbook that says something else.
        Ok(_) => false,
        Err(HistoryError::Damaged(_)) => true,
        Err(_) => false,
    };
    let mut refused = 0;
    for place in 0..XLS.len() {
        for sign in [0x00, 0xff] {
            let mut bytes = XLS.to_vec();
            bytes[place] = if bytes[place] == sign { 0x7f } else { sign };
            refused += u32::from(is_told(&bytes));
        }
    }
    for cut in (1..XLS.len()).step_by(7) {
        refused += u32::from(is_told(&XLS[..cut]));
    }
    let whole = xlsb_parts();
    for part in 0..whole.len() {
        for place in 0..whole[part].1.len() {
            for sign in [0x00, 0x7f] {
                let mut parts = whole.clone();
                parts[part].1[place] = sign;
                refused += u32::from(is_told(&zipped(&parts)));
                parts[part].1.truncate(place);
                refused += u32::from(is_told(&zipped(&parts)));
            }
        }
    }
    assert!(refused > 100, "{refused}");
}
