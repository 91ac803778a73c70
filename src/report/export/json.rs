//! All results in one JSON object: each as its own command gives it, the curves besides.

use jiff::civil::Date;
use serde::Serialize;

use crate::model::bill::Sourcing;
use crate::report::json::{
    BreakEvenJson, ComparisonJson, Error, TurningPointJson, YearsJson, of_break_even, of_comparison, of_turning_point,
    of_years, pretty,
};
use crate::report::known::Known;
use crate::report::risk::{RiskJson, for_json};

#[derive(Serialize)]
struct FindingsJson<'a> {
    version: &'static str,
    date: String,
    compare: ComparisonJson<'a>,
    /// Null where it cannot be calculated, as with what follows; `risk` also where no input has a range.
    break_even: Option<BreakEvenJson>,
    curves: CurvesJson,
    years: Option<YearsJson>,
    risk: Option<RiskJson<'a>>,
    turning_points: Option<Vec<TurningPointJson<'a>>>,
}

#[derive(Serialize)]
struct CurvesJson {
    options: [&'static str; 5],
    /// Contacts of the average month, and EUR a year of each option.
    points: Vec<(f64, [f64; 5])>,
}

/// The object.
///
/// # Errors
/// None that findings can cause.
pub(super) fn text(known: &Known<'_>, date: Date) -> Result<String, Error> {
    let points = known.turning_points().map(|all| all.points.iter().map(of_turning_point).collect());
    pretty(&FindingsJson {
        version: env!("CARGO_PKG_VERSION"),
        date: date.to_string(),
        compare: of_comparison(known.scenario(), known.comparison),
        break_even: known.break_even().map(of_break_even),
        curves: CurvesJson {
            options: Sourcing::ALL.map(Sourcing::id),
            points: known
                .curves()
                .points
                .iter()
                .map(|point| (point.contacts_per_month, point.totals.map(cents)))
                .collect(),
        },
        years: known.years().map(of_years),
        risk: known.risk().map(for_json),
        turning_points: points,
    })
}

/// Curves are calculated in floating point; more digits than cents would be noise.
fn cents(amount: f64) -> f64 {
    (amount * 100.0).round() / 100.0
}
