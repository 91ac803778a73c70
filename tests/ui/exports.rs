//! Results written to files from the window.

use std::path::Path;
use std::time::{Duration, Instant};

use contact_tco::app::dialogs::Answer;
use contact_tco::app::state::{Dialog, Purpose};
use contact_tco::report::export::Format;
use contact_tco::text::Locale;

use crate::desk::{Desk, Setup};

/// Draws until the file is written or a dialog says why not.
fn wait(desk: &mut Desk) {
    let begin = Instant::now();
    while desk.state().export.is_some() {
        assert!(begin.elapsed() < Duration::from_secs(300), "the file is never written");
        std::thread::sleep(Duration::from_millis(50));
        desk.run();
    }
}

fn begins_with(path: &Path, bytes: &[u8]) -> bool {
    std::fs::read(path).unwrap().starts_with(bytes)
}

#[test]
fn a_table_is_written_where_the_dialog_says() {
    let mut desk = Desk::new();
    let path = desk.path("out.csv");
    desk.will_answer(Answer::Path(path.clone()));
    desk.menu_in("File", "Export", "Table of all lines and curves (CSV)…");
    let asked = desk.script.borrow().asked.clone();
    assert_eq!((asked[0].purpose, asked[0].ending), (Purpose::Export(Format::Csv), "csv"));
    assert_eq!(asked[0].name, "webshop.csv");
    wait(&mut desk);
    assert!(desk.says("Written: "), "it says where the file went");
    assert!(begins_with(&path, "\u{feff}Part,Option".as_bytes()));
    assert!(!desk.state().history.is_dirty() && desk.state().path.is_none(), "the scenario is not touched");
}

#[test]
fn another_file_is_asked_about_and_a_missing_folder_is_told() {
    let mut desk = Setup::default().locale(Locale::Dutch).start();
    let path = desk.path("uit.json");
    std::fs::write(&path, "mine").unwrap();
    // The dialog was asked about `uit`, not about `uit.json`.
    desk.will_answer(Answer::Path(desk.path("uit")));
    desk.menu_in("Bestand", "Exporteren", "Alle uitkomsten (JSON)…");
    assert!(matches!(desk.state().dialog, Some(Dialog::Overwrite { export: Some(Format::Json), .. })));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
    desk.press("Vervangen");
    wait(&mut desk);
    assert!(begins_with(&path, b"{"));
    desk.will_answer(Answer::Path(desk.path("weg/uit.pdf")));
    desk.menu_in("Bestand", "Exporteren", "Rapport voor de directie (PDF)…");
    wait(&mut desk);
    let Some(Dialog::Fault { lines, .. }) = &desk.state().dialog else { panic!("{:?}", desk.state().dialog) };
    assert_eq!(lines.join(" "), "de map bestaat niet");
}
