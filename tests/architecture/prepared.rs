//! A scenario is laid out, and its prices are read, in one place.

use std::path::Path;

use crate::architecture::source;

/// What lays out or reads a scenario.
const CALLS: &[&str] = &["Planner::new(", "Pricing::new(", "Pricing::<f64>::new(", "Pricing::<Decimal>::new("];

/// Who does so for all others.
const PREPARED: &str = "src/model/prepared.rs";

fn calls(text: &str) -> impl Iterator<Item = usize> {
    let lines = text.lines().enumerate();
    lines.filter(|(_, line)| CALLS.iter().any(|call| line.contains(call))).map(|(index, _)| index + 1)
}

#[test]
fn only_the_prepared_scenario_lays_out_a_planner_and_reads_prices() {
    let others = source::rust_files("src").into_iter().filter(|path| path != Path::new(PREPARED));
    let found = others.flat_map(|path| {
        let text = source::read(&path);
        calls(&text).map(|line| format!("{}:{line}: ask a `Prepared` instead", path.display())).collect::<Vec<_>>()
    });
    let found: Vec<String> = found.collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
    assert_eq!(
        calls("let a = 1;\nlet planner = Planner::new(scenario)?;").collect::<Vec<_>>(),
        [2],
        "an offender is found"
    );
    assert_eq!(calls(&source::read(Path::new(PREPARED))).count(), 3, "a planner, and prices in both kinds of number");
}
