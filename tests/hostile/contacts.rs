//! Files of contacts that are large, or unpack to far more than they are.

use std::io::Write as _;
use std::path::Path;

use contact_tco::history::{HistoryError, Layout, Reading, Source, Zone, read};
use contact_tco::model::cancellation::CancellationToken;
use tempfile::TempDir;

use super::{ALONE, MEMORY};

fn read_file(path: &Path) -> Reading {
    let going = CancellationToken::default();
    let source = Source::open(path, &going).expect("a file");
    let (layout, _) = Layout::guess(&source, None, Zone::system(), &going).expect("a layout");
    read(&source, &layout, &going, &|_| ()).expect("rows").expect("not stopped")
}

#[test]
fn memory_does_not_grow_with_the_file() {
    let folder = TempDir::new().expect("it works");
    let path = folder.path().join("calls.csv");
    let mut file = std::io::BufWriter::new(std::fs::File::create(&path).expect("it works"));
    writeln!(file, "start;channel;id;aht (s)").expect("it works");
    // 400,000 rows, of which every second is no contact, with an id of its own in each: 16 MB.
    for number in 0..400_000 {
        let day = number / 1200 % 28 + 1;
        let date = if number % 2 == 0 { format!("2025-02-{day:02} 10:00") } else { "not a date".to_owned() };
        writeln!(file, "{date};channel {number};{number:020};300").expect("it works");
    }
    file.into_inner().expect("it works").sync_all().expect("it works");
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let reading = read_file(&path);
    let most = MEMORY.peak_usage() - before;
    assert_eq!((reading.read, reading.unread.count()), (200_000, 200_000));
    // Alternating rows are the worst case of the list: 24 bytes each. What is kept of names and days is far below.
    assert!(
        most < 24_000_000,
        "{most} bytes for a file of {} bytes",
        std::fs::metadata(&path).expect("it works").len()
    );
}

#[test]
fn a_workbook_that_unpacks_to_far_more_than_it_is_does_not_fill_the_memory() {
    let folder = TempDir::new().expect("it works");
    let path = folder.path().join("bomb.xlsx");
    let mut archive = zip::ZipWriter::new(std::fs::File::create(&path).expect("it works"));
    let options = zip::write::SimpleFileOptions::default();
    archive.start_file("xl/workbook.xml", options).expect("it works");
    archive.write_all(b"<workbook/>").expect("it works");
    archive.start_file("xl/sharedStrings.xml", options).expect("it works");
    let zeros = vec![b'a'; 1 << 20];
    for _ in 0..400 {
        archive.write_all(&zeros).expect("it works");
    }
    archive.finish().expect("it works");
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let found = Source::open(&path, &CancellationToken::default());
    assert!(matches!(found, Err(HistoryError::TooLarge { .. })), "{found:?}");
    assert!(MEMORY.peak_usage() - before < 8_000_000);
}
