//! Results written to files from the window.

use std::path::Path;
use std::time::{Duration, Instant};

use contact_tco::app::command::{Output, Purpose};
use contact_tco::app::session::state::Dialog;
use contact_tco::app::system::file_dialogs::FileAnswer;
use contact_tco::model::scenario::Scenario;
use contact_tco::report::chart::Chart;
use contact_tco::report::export::Format;
use contact_tco::text::Locale;
use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, OutputCommand};

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
    desk.will_answer(FileAnswer::Path(path.clone()));
    desk.menu_in("File", "Export", "Table of all lines and curves (CSV)…");
    let asked = desk.script.borrow().asked.clone();
    assert_eq!((asked[0].purpose, asked[0].ending), (Purpose::Export(Output::whole(Format::Csv)), "csv"));
    assert_eq!(asked[0].name, "webshop.csv");
    wait(&mut desk);
    assert!(desk.says("Written: "), "it says where the file went");
    assert!(begins_with(&path, "\u{feff}Part,Option".as_bytes()));
    assert!(
        !desk.state().work().history.is_dirty() && desk.state().work().path.is_none(),
        "the scenario is not touched"
    );
}

#[test]
fn another_file_is_asked_about_and_a_missing_folder_is_told() {
    let mut desk = Setup::default().locale(Locale::Dutch).start();
    let path = desk.path("uit.json");
    std::fs::write(&path, "mine").unwrap();
    // The dialog was asked about `uit`, not about `uit.json`.
    desk.will_answer(FileAnswer::Path(desk.path("uit")));
    desk.menu_in("Bestand", "Exporteren", "Alle uitkomsten (JSON)…");
    let json = Output::whole(Format::Json);
    assert!(matches!(desk.state().dialog, Some(Dialog::Overwrite { export: Some(output), .. }) if output == json));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
    desk.press("Vervangen");
    wait(&mut desk);
    assert!(begins_with(&path, b"{"));
    desk.will_answer(FileAnswer::Path(desk.path("weg/uit.pdf")));
    desk.menu_in("Bestand", "Exporteren", "Rapport voor de directie (PDF)…");
    wait(&mut desk);
    let Some(Dialog::Problem { lines, .. }) = &desk.state().dialog else { panic!("{:?}", desk.state().dialog) };
    assert_eq!(lines.join(" "), "de map bestaat niet");
}

#[test]
fn every_chart_is_written_from_the_menu() {
    let mut desk = Desk::new();
    for (chart, file, begins) in [
        (Chart::BreakEven, "webshop-break_even.svg", &b"<svg"[..]),
        (Chart::BuildUp, "webshop-cost_build_up.png", b"\x89PNG"),
        (Chart::Years, "webshop-paid_so_far__by_year.svg", b"<svg"),
        (Chart::Spread, "webshop-spread_of_the_saving.png", b"\x89PNG"),
        (Chart::Tornado, "webshop-weight_of_each_input.svg", b"<svg"),
    ] {
        let is_picture = file.ends_with("png");
        let kind = if is_picture { "Save as a picture (PNG)…" } else { "Save as a drawing (SVG)…" };
        let name = chart.name(&desk.state().text);
        desk.will_answer(FileAnswer::Path(desk.path(file)));
        desk.press("File");
        desk.press("Export");
        desk.press(&name);
        desk.press(&format!("{name}: {kind}"));
        assert_eq!(desk.script.borrow().asked.last().unwrap().name, file);
        wait(&mut desk);
        assert!(begins_with(&desk.path(file), begins), "{file}");
        if !is_picture {
            let svg = std::fs::read_to_string(desk.path(file)).unwrap();
            assert!(svg.contains(&chart.title(&desk.state().text)), "{file} is the chart of that name");
        }
    }
}

#[test]
fn a_chart_is_copied_from_its_tab() {
    let mut desk = Setup::default().locale(Locale::Dutch).start();
    desk.press("Grafiek opslaan of kopiëren");
    desk.press("Omslagpunt: Kopiëren als afbeelding");
    let begin = Instant::now();
    let picture = loop {
        assert!(begin.elapsed() < Duration::from_secs(300), "nothing is copied");
        let commands = &desk.window.output().platform_output.commands;
        let copied = commands.iter().find_map(|command| match command {
            OutputCommand::CopyImage(picture) => Some(picture.clone()),
            _ => None,
        });
        match copied {
            Some(picture) => break picture,
            None => std::thread::sleep(Duration::from_millis(20)),
        }
        desk.window.step();
    };
    // As wide as the PNG: 560 points and a margin of 14 at both sides, three pixels a point.
    assert_eq!(picture.width(), (560 + 28) * 3);
    assert_eq!(picture.pixels.len(), picture.width() * picture.height());
    let white = picture.pixels.iter().filter(|pixel| **pixel == Color32::WHITE).count();
    assert!(white * 2 > picture.pixels.len(), "dark letters on white, also in the dark theme");
    assert!(picture.pixels.iter().all(|pixel| pixel.a() == 255), "nothing shines through");
    desk.run();
    assert!(desk.says("Gekopieerd: de grafiek Omslagpunt"));
    // The tab of the inputs' sources has no chart.
    desk.click(Role::Tab, "Aannames");
    assert!(!desk.has(Role::Button, "Grafiek opslaan of kopiëren"));
}

/// A name and notes that other programs have stumbled over.
fn hostile() -> Scenario {
    let name = "=HYPERLINK(\"x\") \u{202e}שלום\u{202c} مرحبا 👩\u{200d}👩\u{200d}👧 <script>&".to_owned();
    let notes = "-1+2 @cmd e\u{301} 🏳\u{fe0f}\u{200d}🌈\t\"\n".repeat(500).chars().take(10_000).collect();
    let mut scenario = Scenario { name, notes, ..Scenario::default() };
    scenario.sources.insert("absence.rate".to_owned(), "+شكرا ".repeat(300));
    scenario
}

#[test]
fn hostile_words_go_into_every_format() {
    let mut desk = Setup::default().scenario(&hostile()).start();
    assert!(desk.state().dialog.is_none(), "it opens");
    for (kind, name) in [
        ("Table of all lines and curves (CSV)…", "o.csv"),
        ("All results (JSON)…", "o.json"),
        ("Workbook (XLSX)…", "o.xlsx"),
        ("Report for the board (PDF)…", "o.pdf"),
    ] {
        desk.will_answer(FileAnswer::Path(desk.path(name)));
        desk.menu_in("File", "Export", kind);
        wait(&mut desk);
        assert!(desk.state().dialog.is_none(), "{name}: {:?}", desk.state().dialog);
        assert!(desk.path(name).exists(), "{name}");
    }
}
