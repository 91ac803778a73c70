//! Contact history on its way into a scenario: from the menu, a dropped file, an example; in both languages.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use contact_tco::app::system::file_dialogs::FileAnswer;
use contact_tco::history::{Found, Subject};
use contact_tco::text::{Locale, Text};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};

use crate::desk::{Desk, Setup};

/// A year of 10 calls of 300 s and 5 mails of 200 s a day, with two rows that cannot be read.
fn file(folder: &Path) -> PathBuf {
    let path = folder.join("contacts.csv");
    let mut text = "Start;Channel;Calls;AHT (s)\n".to_owned();
    for day in 0..365 {
        let date = jiff::civil::date(2025, 1, 1).checked_add(jiff::Span::new().days(day)).unwrap();
        text.push_str(&format!("{date} 10:00;voice;10;300\n{date} 11:00;email;5;200\n"));
    }
    text.push_str("not a date;voice;1;100\n2025-02-30 10:00;voice;1;100\n");
    std::fs::write(&path, text).unwrap();
    path
}

/// Waits until the file is read.
fn settle(desk: &mut Desk) {
    let begin = Instant::now();
    loop {
        desk.run();
        let import = desk.state().work().import.as_ref();
        if import.is_none_or(|import| import.progress().is_none()) {
            break;
        }
        assert!(begin.elapsed() < Duration::from_secs(60), "the file is never read");
        std::thread::sleep(Duration::from_millis(10));
    }
    desk.run();
}

/// Opens the import by the menu.
fn import(desk: &mut Desk, path: &Path) {
    let text = Text::new(desk.state().text.locale());
    desk.script.borrow_mut().answers.push_back(FileAnswer::Path(path.to_owned()));
    desk.menu(&text.get("menu-file"), &text.get("command-import_history"));
    settle(desk);
}

#[test]
fn a_file_is_understood_and_taken_over_as_one_step() {
    for locale in Locale::ALL {
        let text = Text::new(locale);
        let mut desk = Setup::default().locale(locale).start();
        let before = desk.scenario().clone();
        let path = file(desk.folder.path());
        import(&mut desk, &path);
        assert!(desk.says(&text.plural("history-counted", 5475, &[])), "{locale:?}: 365 x 15 contacts");
        assert!(desk.says(&format!("{}: 2", text.get("history-unread-shown"))), "{locale:?}");
        assert!(desk.says(&text.get("history-why-not_a_date")), "{locale:?}");
        assert_eq!(*desk.scenario(), before, "nothing changes before it is taken over");
        let chosen = desk.state().work().import.as_ref().unwrap().chosen();
        desk.press(&text.plural("history-take", chosen as u64, &[]));
        assert!(desk.state().work().import.is_none());
        // 15 a day, and what stays on the channels that the file does not hold.
        let in_file = ["Phone", "E-mail"].map(|name| text.well_known(name));
        let kept: f64 =
            before.demand.channels.iter().filter(|channel| !in_file.contains(&channel.name)).map(|c| c.share).sum();
        let whole: f64 = before.demand.channels.iter().map(|channel| channel.share).sum();
        let volume = 15.0 * 365.25 / 12.0 + kept / whole * before.demand.contacts_per_month;
        assert!((desk.scenario().demand.contacts_per_month - volume).abs() < 0.01, "{locale:?}");
        let note = &desk.scenario().sources["demand.contacts_per_month"];
        assert!(note.starts_with("contacts.csv, 1 jan") || note.starts_with("contacts.csv, 1 Jan"), "{note}");
        desk.keys(Modifiers::COMMAND, Key::Z);
        assert_eq!(*desk.scenario(), before, "one step back");
    }
}

#[test]
fn only_what_is_ticked_is_taken_over_and_cancelling_takes_nothing() {
    // High enough for all proposals: what is out of sight is not drawn.
    let mut desk = Setup::default().size(1366.0, 2200.0).start();
    let before = desk.scenario().clone();
    let path = file(desk.folder.path());
    import(&mut desk, &path);
    desk.press("Cancel");
    assert!(desk.state().work().import.is_none());
    assert_eq!(*desk.scenario(), before);
    import(&mut desk, &path);
    desk.click(Role::Link, "None");
    desk.click(Role::CheckBox, "Take over Phone, Handling time");
    desk.press("Take over (1)");
    let mut expected = before.clone();
    expected.demand.channels[0].aht_seconds = (300.0 / before.demand.complexity * 10.0).round() / 10.0;
    assert_eq!(desk.scenario().demand, expected.demand);
}

#[test]
fn a_dropped_file_belongs_to_the_scenario_on_screen_and_waits_there() {
    #[derive(Debug)]
    struct File(PathBuf);
    impl eframe::egui::DroppedFile for File {
        fn path(&self) -> &Path {
            &self.0
        }
        fn bytes(&self) -> Result<Vec<u8>, String> {
            std::fs::read(&self.0).map_err(|error| error.to_string())
        }
    }
    let mut desk = Desk::new();
    let path = file(desk.folder.path());
    desk.window.input_mut().dropped_files = [std::sync::Arc::new(File(path)) as _].into();
    desk.window.step();
    desk.window.input_mut().dropped_files.clear();
    desk.run();
    settle(&mut desk);
    assert!(desk.has(Role::Button, "Cancel"));
    let first = desk.state().work().id;
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    assert_ne!(desk.state().work().id, first);
    assert!(desk.state().work().import.is_none(), "the variant has none");
    desk.keys(Modifiers::COMMAND, Key::PageUp);
    assert_eq!(desk.state().work().id, first);
    assert!(
        desk.state().work().import.as_ref().is_some_and(|import| import.findings.is_some()),
        "and it is still there"
    );
}

#[test]
fn what_a_column_means_and_a_name_stands_for_can_be_changed() {
    let mut desk = Desk::new();
    let path = file(desk.folder.path());
    import(&mut desk, &path);
    desk.click(Role::ComboBox, "voice counts as");
    desk.press("left out");
    let findings = desk.state().work().import.as_ref().unwrap().findings.clone().unwrap();
    assert_eq!((findings.contacts, findings.left_out), (5 * 365, 10 * 365));
    desk.click(Role::ComboBox, "Calls means");
    desk.press("not used");
    settle(&mut desk);
    let reading = desk.state().work().import.as_ref().unwrap().reading.clone().unwrap();
    assert_eq!(reading.tally.contacts(), 730, "a row a contact now");
}

/// A file of its own in the desk's folder, imported.
fn import_text(desk: &mut Desk, text: &str) {
    let path = desk.folder.path().join("own.csv");
    std::fs::write(&path, text).unwrap();
    import(desk, &path);
}

/// What is proposed for an input, if anything is.
fn proposed(desk: &Desk, id: &str) -> Option<f64> {
    let findings = desk.state().work().import.as_ref().unwrap().findings.as_ref().unwrap();
    let proposal = findings.proposals.iter().find(|proposal| proposal.subject.id() == id)?;
    match proposal.found {
        Found::Number { found, .. } => Some(found),
        _ => None,
    }
}

#[test]
fn a_channel_that_is_renamed_while_its_contacts_are_on_the_page_keeps_them() {
    let mut desk = Desk::new();
    let path = file(desk.folder.path());
    import(&mut desk, &path);
    let volume = proposed(&desk, "demand.contacts_per_month");
    assert!(proposed(&desk, "demand.channels[Phone].aht_seconds").is_some());
    desk.enter("Name of Phone", "Hotline");
    assert_eq!(proposed(&desk, "demand.contacts_per_month"), volume);
    assert!(proposed(&desk, "demand.channels[Hotline].aht_seconds").is_some());
    let chosen = desk.state().work().import.as_ref().unwrap().chosen();
    desk.press(&format!("Take over ({chosen})"));
    let names: Vec<_> = desk.scenario().demand.channels.iter().map(|channel| channel.name.as_str()).collect();
    assert_eq!(names, ["Hotline", "Chat", "WhatsApp", "E-mail"], "and none is new");
}

#[test]
fn contacts_of_no_channel_can_be_given_one() {
    let mut desk = Setup::default().size(1366.0, 2200.0).start();
    import_text(&mut desk, "date;offered;aht\n2025-01-06;300;350\n2025-01-07;300;350\n");
    assert!(desk.says("600 contacts say nothing of a channel"));
    assert_eq!(proposed(&desk, "demand.channels[Phone].aht_seconds"), None);
    desk.click(Role::ComboBox, "(no channel) counts as");
    desk.press("Phone");
    assert!(!desk.says("600 contacts say nothing of a channel"));
    let expected = (350.0 / desk.scenario().demand.complexity * 10.0).round() / 10.0;
    assert_eq!(proposed(&desk, "demand.channels[Phone].aht_seconds"), Some(expected));
}

#[test]
fn names_of_one_new_language_can_be_made_one() {
    let mut desk = Setup::default().size(1366.0, 2200.0).start();
    import_text(&mut desk, "date;language\n2025-01-06;Limburgs\n2025-01-06;Plat\n2025-01-07;Dutch\n2025-01-07;nl\n");
    desk.click(Role::ComboBox, "Limburgs counts as");
    desk.press("new: Limburgs");
    desk.click(Role::ComboBox, "Plat counts as");
    desk.press("new: Limburgs");
    let findings = desk.state().work().import.as_ref().unwrap().findings.clone().unwrap();
    let shares = findings.proposals.iter().find_map(|proposal| match (&proposal.subject, &proposal.found) {
        (Subject::Languages, Found::Shares(shares)) => Some(shares.clone()),
        _ => None,
    });
    let shares: Vec<_> = shares.unwrap().into_iter().map(|share| (share.name, share.found)).collect();
    assert_eq!(shares, [("Dutch".to_owned(), 0.5), ("Limburgs".to_owned(), 0.5)]);
    assert!(desk.says("Without premium on wages and rates until you state one: Limburgs."));
}

#[test]
fn clocks_that_may_be_hours_are_in_doubt_until_somebody_chooses() {
    for locale in Locale::ALL {
        let text = Text::new(locale);
        let mut desk = Setup::default().locale(locale).size(1366.0, 2200.0).start();
        import_text(&mut desk, "Datum;Afhandeltijd\n2025-01-06;1:30\n2025-01-07;1:30\n");
        let doubt = text.get("history-doubt-clock");
        assert!(desk.says(&doubt), "{locale:?}");
        desk.click(Role::ComboBox, &text.get("history-field-unit"));
        desk.press(&text.get("history-unit-hours"));
        settle(&mut desk);
        assert!(!desk.says(&doubt), "{locale:?}");
        let reading = desk.state().work().import.as_ref().unwrap().reading.clone().unwrap();
        assert_eq!(reading.tally.series()[0].seconds, 2.0 * 5400.0);
    }
}

#[test]
fn a_file_that_cannot_be_read_says_so_in_words() {
    let mut desk = Desk::new();
    let path = desk.folder.path().join("empty.csv");
    std::fs::write(&path, "").unwrap();
    import(&mut desk, &path);
    assert!(desk.says("It is empty"));
    assert!(desk.has(Role::Link, "Read again"));
    std::fs::write(&path, "date;count\n2025-01-01;5\n").unwrap();
    desk.click(Role::Link, "Read again");
    settle(&mut desk);
    assert!(desk.says("5 contacts"));
}

#[test]
fn the_examples_are_in_the_menu_and_the_list_of_unread_rows_can_be_saved() {
    let mut desk = Desk::new();
    desk.menu_in("File", "Examples", "Contacts of a webshop (CSV, a row a contact)");
    settle(&mut desk);
    assert!(desk.says("Rows not read: 5"));
    let path = desk.folder.path().join("unread.csv");
    desk.script.borrow_mut().answers.push_back(FileAnswer::Path(path.clone()));
    desk.press("Save the list…");
    desk.run();
    let list = std::fs::read_to_string(&path).unwrap();
    assert_eq!(list.lines().count(), 6, "{list}");
    assert!(list.contains("31-02-2025 10:15"));
}
