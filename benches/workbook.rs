//! What the workbook of the default scenario costs, with years of one plan and with a plan a year, on one core.
//!
//! `cargo bench --no-default-features --bench workbook`

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints, and stops where it cannot go on")]

#[allow(dead_code, reason = "the volumes are for the other benches")]
mod common;

use contact_tco::model::cancellation::CancellationToken;
use contact_tco::model::scenario::Scenario;
use contact_tco::report::export::Format;
use contact_tco::report::findings::Findings;
use contact_tco::report::workbook;
use contact_tco::text::{Locale, Text};

use common::shortest;

fn main() {
    let text = Text::new(Locale::English);
    for (name, growth) in [("one plan", 0.0), ("a plan a year", 0.05)] {
        let mut scenario = Scenario::default();
        scenario.years.volume_growth = growth;
        let date = jiff::civil::date(2026, 11, 24);
        let needs = Format::Xlsx.needs(None);
        let findings = Findings::of(&scenario, needs, &CancellationToken::default(), &|_| {}).unwrap().unwrap();
        let size = workbook::bytes(&findings.known(), date, &text).unwrap().len();
        let time = shortest(5, || workbook::bytes(&findings.known(), date, &text));
        println!("workbook, {name}: {:.0} ms, {} kB", time.as_secs_f64() * 1e3, size / 1024);
    }
}
