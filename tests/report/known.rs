//! What is known of a scenario, with fewer draws and turning points than the program takes: the pages do not depend on it.

use std::sync::LazyLock;

use contact_tco::document::{self, examples};
use contact_tco::model::break_even::{BreakEven, Curves, volumes};
use contact_tco::model::cancellation::CancellationToken;
use contact_tco::model::prepared::Prepared;
use contact_tco::model::risk::{Bands, Simulation};
use contact_tco::model::scenario::Scenario;
use contact_tco::model::seek::{TurningPoint, TurningPoints};
use contact_tco::model::years::Years;
use contact_tco::report::findings::Findings;
use jiff::civil::Date;

/// Inputs whose turning points are looked for.
const SOUGHT: [&str; 4] =
    ["staff.gross_hourly_wage", "outsourcing.dedicated_rate", "outsourcing.contact_rate", "tax.vat_rate"];

/// All examples, by name.
pub static EXAMPLES: LazyLock<Vec<(&str, Findings)>> = LazyLock::new(|| {
    let scenario = |text: &str| document::parse(text.as_bytes()).expect("an example");
    examples().iter().map(|example| (example.name, of(&scenario(example.text)))).collect()
});

/// The day on which the pages are printed.
pub const DAY: Date = jiff::civil::date(2026, 11, 24);

/// What is known of a scenario.
pub fn of(scenario: &Scenario) -> Findings {
    let prepared = Prepared::new(scenario).expect("it can be planned");
    let going = CancellationToken::default();
    let range = volumes::axis_range(scenario.demand.contacts_per_month);
    let risk = || {
        let mut simulation = Simulation::new(&prepared, Simulation::SEED)?;
        simulation.extend_to(400, &going)?;
        Ok(simulation.risk())
    };
    let bands = || Bands::of(&prepared, &volumes::of_bands(range), 40, Simulation::SEED, &going).ok().flatten();
    let has_ranges = !scenario.ranges.is_empty();
    let points = SOUGHT.iter().map(|id| TurningPoint::of(&prepared, id)).collect::<Result<_, _>>();
    Findings {
        break_even: Some(BreakEven::of(&prepared, range)),
        curves: Some(Curves::of(&prepared, &volumes::sampled(range)).expect("curves")),
        years: Some(Years::of(&prepared)),
        risk: has_ranges.then(risk),
        bands: if has_ranges { bands() } else { None },
        turning_points: Some(points.map(|points| TurningPoints { points })),
        ..Findings::compared(prepared.clone()).expect("a comparison")
    }
}
