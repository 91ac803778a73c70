//! The charts as SVG and PNG: well formed, a curve an option, and each point where the model's figure puts it.

use contact_tco::model::bill::Sourcing;
use contact_tco::model::scenario::Scenario;
use contact_tco::report::chart::Chart;
use contact_tco::report::findings::Findings;
use contact_tco::text::{Locale, Text};
use roxmltree::{Document, Node};

use crate::report::known::{self, EXAMPLES};

fn english() -> Text {
    Text::new(Locale::English)
}

fn svg(chart: Chart, findings: &Findings, text: &Text) -> String {
    chart.alone(&findings.known(), text).expect("a chart").svg(&chart.title(text))
}

fn number(node: Node, name: &str) -> f64 {
    node.attribute(name).expect("an attribute").parse().expect("a number")
}

/// The points of the curve of a name, its pieces one after another.
fn curve(document: &Document, name: &str) -> Vec<(f64, f64)> {
    let is_piece = |node: &Node| {
        node.has_tag_name("polyline")
            && node
                .attribute("id")
                .is_some_and(|id| id == name || id.strip_prefix(name).is_some_and(|rest| rest.starts_with('-')))
    };
    let pair = |pair: &str| {
        let (x, y) = pair.split_once(',').expect("a pair");
        (x.parse().expect("a number"), y.parse().expect("a number"))
    };
    let points =
        |node: Node| -> Vec<(f64, f64)> { node.attribute("points").expect("points").split(' ').map(pair).collect() };
    document.descendants().filter(is_piece).flat_map(points).collect()
}

/// Where the words of an axis stand.
fn word<'a>(document: &'a Document, words: &str) -> Node<'a, 'a> {
    let found = document.descendants().find(|node| node.has_tag_name("text") && node.text() == Some(words));
    found.unwrap_or_else(|| panic!("no {words:?}"))
}

/// A straight scale through two marks.
fn between(a: (f64, f64), b: (f64, f64)) -> impl Fn(f64) -> f64 {
    move |place| a.1 + (place - a.0) / (b.0 - a.0) * (b.1 - a.1)
}

#[test]
fn every_chart_of_every_example_is_well_formed_in_both_languages() {
    for (name, findings) in EXAMPLES.iter() {
        for text in Locale::ALL.map(Text::new) {
            for chart in Chart::ALL {
                let svg = svg(chart, findings, &text);
                let document = Document::parse(&svg).unwrap_or_else(|error| panic!("{name}, {chart:?}: {error}"));
                let title = document.descendants().find(|node| node.has_tag_name("title")).and_then(|node| node.text());
                assert_eq!(title, Some(chart.title(&text).as_str()));
                if matches!(chart, Chart::BreakEven | Chart::Years) {
                    for option in Sourcing::ALL {
                        assert!(curve(&document, option.id()).len() > 1, "{name}, {chart:?}: {option:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_points_of_the_break_even_are_the_costs_of_the_model() {
    let (_, findings) = &EXAMPLES[0];
    let svg = svg(Chart::BreakEven, findings, &english());
    let document = Document::parse(&svg).expect("XML");
    let x = |words| number(word(&document, words), "x");
    let log_volume = between((x("100"), 2.0), (x("1,000,000"), 6.0));
    // The words of an amount stand 2.4 points below its line.
    let y = |words| number(word(&document, words), "y") - 2.4;
    let high = document
        .descendants()
        .filter_map(|node| node.text()?.strip_prefix("€\u{a0}")?.parse::<f64>().ok())
        .fold(0.0, f64::max);
    let cost = between((y("€\u{a0}0"), 0.0), (y(&format!("€\u{a0}{high}")), high));
    for option in Sourcing::ALL {
        let drawn: Vec<(f64, f64)> =
            curve(&document, option.id()).into_iter().map(|(x, y)| (log_volume(x), cost(y))).collect();
        let mut met = 0;
        for point in &findings.known().curves().points {
            let expected = point.totals[option.index()] / (12.0 * point.contacts_per_month);
            if expected > high {
                continue;
            }
            let volume = point.contacts_per_month.log10();
            let near = drawn.iter().map(|(x, y)| (x - volume).abs() / 4.0 + (y - expected).abs() / high);
            let off = near.fold(f64::INFINITY, f64::min);
            assert!(off < 2e-4, "{option:?} at {}: {expected} is off by {off}", point.contacts_per_month);
            met += 1;
        }
        assert!(met > 50, "{option:?}: {met} points");
    }
}

#[test]
fn the_points_of_the_years_are_the_cumulative_payments() {
    use rust_decimal::prelude::ToPrimitive;
    let findings = known::of(&Default::default());
    let years = findings.known().years().expect("years");
    let svg = svg(Chart::Years, &findings, &english());
    let document = Document::parse(&svg).expect("XML");
    let curves = Sourcing::ALL.map(|option| curve(&document, option.id()));
    let sums = Sourcing::ALL.map(|option| years.of_option(option).cumulative());
    // The scale that two points of one curve give is that of all others.
    let amount = |option: usize, year: usize| sums[option][year].to_f64().expect("an amount");
    let scale = between((curves[0][1].1, amount(0, 1)), (curves[0][5].1, amount(0, 5)));
    let whole = amount(0, 5);
    for (option, curve) in curves.iter().enumerate() {
        assert_eq!(curve.len(), years.horizon + 1);
        for (year, (x, y)) in curve.iter().enumerate() {
            let off = (scale(*y) - amount(option, year)).abs() / whole;
            assert!(off < 2e-3, "option {option}, year {year}: off by {off}");
            let even = curve[0].0 + (curve[5].0 - curve[0].0) * year as f64 / 5.0;
            assert!((x - even).abs() < 0.02);
        }
    }
}

#[test]
fn the_bars_of_the_build_up_are_as_long_as_the_totals() {
    use rust_decimal::prelude::ToPrimitive;
    let (_, findings) = &EXAMPLES[0];
    let svg = svg(Chart::BuildUp, findings, &english());
    let document = Document::parse(&svg).expect("XML");
    // Bars by the height at which they stand; the two keys are higher up and short.
    let mut rows: std::collections::BTreeMap<i64, f64> = Default::default();
    for node in document.descendants().filter(|node| node.has_tag_name("polygon")) {
        let corners: Vec<f64> = node
            .attribute("points")
            .expect("points")
            .split([' ', ','])
            .map(|number| number.parse().expect("a number"))
            .collect();
        let (wide, high) = (corners[2] - corners[0], corners[5] - corners[1]);
        if high > 10.0 {
            *rows.entry((corners[1] * 100.0) as i64).or_default() += wide;
        }
    }
    let rows: Vec<f64> = rows.into_values().collect();
    let totals = Sourcing::ALL.map(|option| findings.comparison.bill(option).total().to_f64().expect("an amount"));
    assert_eq!(rows.len(), 5);
    for (row, total) in rows.iter().zip(totals) {
        // A hair between two pieces is not drawn.
        assert!((row / rows[0] - total / totals[0]).abs() < 0.02, "{rows:?} for {totals:?}");
    }
}

#[test]
fn a_chart_without_figures_is_none() {
    let findings = known::of(&Default::default());
    assert!(Chart::Spread.alone(&findings.known(), &english()).is_none());
    assert!(Chart::Tornado.alone(&findings.known(), &english()).is_none());
    assert!(Chart::BreakEven.alone(&findings.known(), &english()).is_some());
}

#[test]
fn a_picture_is_three_pixels_a_point_and_not_blank() {
    let (_, findings) = &EXAMPLES[0];
    let scene = Chart::BreakEven.alone(&findings.known(), &english()).expect("a chart");
    let picture = scene.png(3.0).expect("a picture");
    let picture = resvg::tiny_skia::Pixmap::decode_png(&picture).expect("a PNG");
    assert_eq!(picture.width(), (scene.width * 3.0).ceil() as u32);
    assert_eq!(picture.height(), (scene.height * 3.0).ceil() as u32);
    let has = |red: u8, green: u8, blue: u8| {
        picture.pixels().iter().any(|pixel| (pixel.red(), pixel.green(), pixel.blue()) == (red, green, blue))
    };
    // The light theme's teal of in-house, and the near-black of words: the letters are drawn too.
    assert!(has(0x2c, 0x9b, 0x95) && has(0x1b, 0x20, 0x23));
}

#[test]
fn a_name_with_signs_of_xml_does_not_break_the_drawing() {
    let name = "<&\"'>\u{0}\u{b}]]>😀שלום".to_owned();
    let findings = known::of(&Scenario { name, ..Scenario::default() });
    for chart in [Chart::BreakEven, Chart::BuildUp, Chart::Years] {
        let svg = svg(chart, &findings, &english());
        let document = Document::parse(&svg).expect("XML");
        assert!(document.descendants().any(|node| node.text().is_some_and(|words| words.contains("<&\"'>"))));
    }
}
