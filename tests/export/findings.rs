//! Findings for the workbook, and the scenarios they are of.

use contact_tco::document::{self, examples};
use contact_tco::model::break_even::{BreakEven, Curves};
use contact_tco::model::prepared::Prepared;
use contact_tco::model::scenario::{Scenario, StartOfYears};
use contact_tco::model::years::Years;
use contact_tco::report::findings::Findings;
use contact_tco::report::workbook;
use contact_tco::text::{Locale, Text};
use jiff::civil::date;

use crate::export::engine::Engine;

/// The findings of which the workbook is made, without the slow searches that stand in none of its formulas.
pub fn findings(scenario: &Scenario) -> Findings {
    let prepared = Prepared::new(scenario).expect("it can be planned");
    let volume = scenario.demand.contacts_per_month.round().max(100.0) as u64;
    Findings {
        break_even: Some(BreakEven::of(&prepared, (volume, volume + 1))),
        curves: Some(Curves::of(&prepared, &[1000.0, 2000.0, 5000.0, 10_000.0]).expect("curves")),
        years: Some(Years::of(&prepared)),
        ..Findings::compared(prepared.clone()).expect("a comparison")
    }
}

/// The workbook of a scenario.
pub fn bytes(scenario: &Scenario, locale: Locale) -> Vec<u8> {
    workbook::bytes(&findings(scenario).known(), date(2026, 11, 23), &Text::new(locale)).expect("a workbook")
}

/// The workbook of a scenario in English, opened.
pub fn open(scenario: &Scenario) -> Engine {
    Engine::open(&bytes(scenario, Locale::English))
}

/// The reference scenarios, the examples, and some whose years differ from one another.
pub fn scenarios() -> Vec<(String, Scenario)> {
    let mut all = Vec::new();
    for name in ["default", "clinic", "roadside", "toy_maker"] {
        let path = format!("{}/tests/reference/{name}.ron", env!("CARGO_MANIFEST_DIR"));
        all.push((format!("reference {name}"), document::read(path.as_ref()).expect("a scenario")));
    }
    for example in examples() {
        all.push((example.name.to_owned(), document::parse(example.text.as_bytes()).expect("a scenario")));
    }
    all.extend(growing());
    let mut idle = Scenario::default();
    idle.demand.contacts_per_month = 0.0;
    idle.years.volume_growth = 0.05;
    all.push(("no contacts".to_owned(), idle));
    all
}

/// A department that grows, and one that starts from nothing and shrinks.
pub fn growing() -> [(String, Scenario); 2] {
    let mut growing = Scenario::default();
    growing.years.volume_growth = 0.06;
    growing.demand.months[11] = 2.0;
    growing.years.horizon = 4.0;
    let mut greenfield = document::parse(examples()[1].text.as_bytes()).expect("a scenario");
    greenfield.years.start = StartOfYears::Greenfield;
    greenfield.years.volume_growth = -0.1;
    greenfield.years.horizon = 7.0;
    greenfield.depreciation.hardware_life = 2.5;
    [("growing".to_owned(), growing), ("greenfield".to_owned(), greenfield)]
}
