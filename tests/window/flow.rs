//! A manager's way through the program.

use std::fs;
use std::path::Path;

use contact_tco::document;
use contact_tco::model::comparison::Comparison;
use contact_tco::text::{Locale, Text};
use eframe::egui::Role;

use crate::program::Program;
use crate::screen::Screen;
use crate::tree::Tree;

pub const SCENARIO: &str = include_str!("../../scenarios/webshop.ron");

/// Both totals of a scenario file as the cards show them, worked out here and not by the window.
fn totals(file: &Path) -> [String; 2] {
    let scenario = document::read(file).expect("a scenario");
    let comparison = Comparison::of(&scenario).expect("figures");
    let text = Text::new(Locale::English);
    [comparison.in_house(), comparison.outsourced()].map(|bill| text.euros(bill.total()))
}

fn shows(tree: &Tree, totals: &[String]) -> Option<()> {
    totals.iter().all(|total| tree.says(total)).then_some(())
}

#[test]
fn a_file_opens_and_a_tab_is_chosen() {
    let screen = Screen::start();
    let home = tempfile::tempdir().expect("a folder");
    let file = home.path().join("department.ron");
    fs::write(&file, SCENARIO).expect("a scenario file");
    let tab = Text::new(Locale::English).get("tab-staffing");

    let mut window = Program::start(&screen, home.path(), &[&file]);
    let totals = totals(&file);
    window.wait_for("the totals of the file", |tree| shows(tree, &totals));
    let staffing = window.wait_for("the tabs", |tree| tree.find(Role::Tab, &tab));
    assert!(!staffing.chosen);
    screen.click(staffing.middle());
    window.wait_for("the other tab", |tree| tree.find(Role::Tab, &tab).filter(|tab| tab.chosen));
}
