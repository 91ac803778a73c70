//! A manager at a desk: a screen, a home, a scenario file, and a way with mouse and keyboard.

use std::fs;
use std::path::{Path, PathBuf};

use contact_tco::document;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::scenario::Scenario;
use contact_tco::text::{Locale, Text};
use eframe::egui::Role;
use tempfile::TempDir;

use crate::program::Program;
use crate::screen::Screen;
use crate::tree::{Item, Tree};

/// The shipped scenario that the tests begin with.
pub const SCENARIO: &str = include_str!("../../scenarios/webshop.ron");

pub struct Desk {
    pub screen: Screen,
    pub home: TempDir,
    pub file: PathBuf,
    pub text: Text,
}

impl Desk {
    /// A new desk with a scenario file on it.
    pub fn new() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let file = home.path().join("department.ron");
        fs::write(&file, SCENARIO).expect("a scenario file");
        Self { screen: Screen::start(), home, file, text: Text::new(Locale::English) }
    }

    /// Opens the window.
    pub fn open(&self, arguments: &[&Path]) -> Program {
        Program::start(&self.screen, self.home.path(), arguments)
    }

    /// What the file holds now.
    pub fn scenario(&self) -> Scenario {
        document::read(&self.file).expect("a scenario")
    }

    /// Both totals of a scenario as the cards show them, worked out here and not by the window.
    pub fn totals(&self, scenario: &Scenario) -> [String; 2] {
        let comparison = Comparison::of(scenario).expect("figures");
        [comparison.in_house(), comparison.outsourced()].map(|bill| self.text.euros(bill.total()))
    }

    /// Drags the slider of an input to a place on its track, a share of its width, and answers its value there.
    pub fn drag(&self, window: &mut Program, input: &str, to: f64) -> f64 {
        let name = self.text.input(input);
        let find = |tree: &Tree| tree.find(Role::Slider, &name);
        let slider = window.wait_for(&name, find);
        let stood = slider.number.expect("a number");
        self.screen.point(slider.at((to + 0.5) / 2.0));
        self.screen.press();
        let on_the_way = window.wait_for("the slider moved", |tree| find(tree)?.number.filter(|now| *now != stood));
        self.screen.point(slider.at(to));
        let there = window.wait_for("the slider moved on", |tree| find(tree)?.number.filter(|now| *now != on_the_way));
        self.screen.release();
        there
    }

    /// Looks an input up by its name, and types a value into its field.
    pub fn type_value(&self, window: &mut Program, input: &str, value: &str) {
        let name = self.text.input(input);
        self.screen.key("ctrl+f");
        window.wait_for("the search field ready", |tree| tree.focus().filter(|item| item.role == Role::TextInput));
        self.screen.type_text(&name);
        let field = window.wait_for(&name, |tree| tree.find(Role::TextInput, &name).filter(Item::is_near_the_top));
        let before = field.value.clone();
        self.screen.click(field.at(0.5));
        window.wait_for("the field ready", |tree| tree.focus().filter(|item| item.label == name));
        self.screen.type_text(value);
        self.screen.key("Return");
        window.wait_for("another value", |tree| {
            let typing = tree.focus().is_some_and(|item| item.label == name);
            tree.find(Role::TextInput, &name).filter(|field| !typing && field.value != before)
        });
    }

    /// Clicks a button.
    pub fn click(&self, window: &mut Program, button: &str) {
        let label = self.text.get(button);
        let button = window.wait_for(&label, |tree| tree.find(Role::Button, &label));
        self.screen.click(button.at(0.5));
    }
}

/// Whether all these texts are on screen.
pub fn shows(tree: &Tree, texts: &[String]) -> Option<()> {
    texts.iter().all(|text| tree.says(text)).then_some(())
}
