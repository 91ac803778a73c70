//! What an output asks for: enough for all that it shows, and nothing that it does not.

use contact_tco::model::cancellation::CancellationToken;
use contact_tco::model::risk::Simulation;
use contact_tco::model::scenario::{Range, Scenario};
use contact_tco::report::chart::Chart;
use contact_tco::report::export::Format;
use contact_tco::report::findings::{Findings, Needs};
use contact_tco::report::known::Known;
use contact_tco::text::{Locale, Text};

use crate::report::known::{DAY, EXAMPLES};

/// Every kind of file, those of charts with each chart.
fn outputs() -> Vec<(Format, Option<Chart>)> {
    let charts = Chart::ALL.into_iter().flat_map(|chart| [(Format::Png, Some(chart)), (Format::Svg, Some(chart))]);
    let files = Format::ALL.into_iter().filter(|format| !format.is_chart()).map(|format| (format, None));
    files.chain(charts).collect()
}

fn written((format, chart): (Format, Option<Chart>), known: &Known<'_>, text: &Text) -> Vec<u8> {
    match chart {
        Some(chart) => format.write_chart(chart, known, text).expect("a chart"),
        None => format.write(known, DAY, text).expect("a file"),
    }
}

#[test]
fn each_output_is_the_same_without_what_it_does_not_ask_for() {
    let text = Text::new(Locale::English);
    let (_, findings) = EXAMPLES.iter().find(|(_, all)| all.risk.is_some()).expect("an example with ranges");
    let all = findings.known();
    for output @ (format, chart) in outputs() {
        // The workbook bears the moment at which it was made.
        if format == Format::Xlsx {
            continue;
        }
        let needs = format.needs(chart);
        let asked = Known {
            break_even: all.break_even.filter(|_| needs.break_even),
            curves: all.curves.filter(|_| needs.curves),
            years: all.years.filter(|_| needs.years),
            risk: all.risk.filter(|_| needs.risk.is_some()),
            bands: all.bands.filter(|_| needs.bands),
            turning_points: all.turning_points.filter(|_| needs.turning_points),
            ..all
        };
        assert!(written(output, &asked, &text) == written(output, &all, &text), "{output:?}");
    }
}

#[test]
fn no_chart_searches_for_turning_points_and_only_the_spread_of_the_cases_draws_ten_thousand() {
    for chart in Chart::ALL {
        for format in [Format::Png, Format::Svg] {
            let Needs { risk, turning_points, .. } = format.needs(Some(chart));
            assert!(!turning_points, "{chart:?}");
            let draws = match chart {
                Chart::Spread => Some(Simulation::DRAWS),
                // The ends of each range, and no draws.
                Chart::Tornado => Some(0),
                Chart::BreakEven | Chart::BuildUp | Chart::Years => None,
            };
            assert_eq!(risk, draws, "{chart:?}");
        }
    }
    for format in [Format::Csv, Format::Xlsx] {
        let Needs { risk, bands, turning_points, .. } = format.needs(None);
        assert_eq!(
            (risk, bands, turning_points),
            (None, false, false),
            "{format:?} has no draws and no turning points"
        );
    }
    assert_eq!(Format::Pdf.needs(None), Needs::ALL);
}

#[test]
fn only_what_is_asked_for_is_worked_out() {
    let ranges = [("staff.gross_hourly_wage".to_owned(), Range(15.0, 19.0))].into_iter().collect();
    let scenario = Scenario { ranges, ..Scenario::default() };
    for chart in [Chart::BuildUp, Chart::Years, Chart::Tornado] {
        let needs = chart.needs();
        let found = Findings::of(&scenario, needs, &CancellationToken::default(), &|_| {})
            .expect("findings")
            .expect("not stopped");
        let Findings { break_even, curves, years, risk, bands, turning_points, .. } = &found;
        assert!(break_even.is_none() && curves.is_none() && bands.is_none() && turning_points.is_none(), "{chart:?}");
        assert_eq!(years.is_some(), needs.years, "{chart:?}");
        let draws = risk.as_ref().map(|risk| risk.as_ref().expect("draws").draws);
        assert_eq!(draws, needs.risk, "{chart:?}");
        assert!(chart.alone(&found.known(), &Text::new(Locale::English)).is_some(), "{chart:?}");
    }
}
