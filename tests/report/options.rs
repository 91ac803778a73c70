//! Every option stands in everything that is made of results: a form that is forgotten somewhere fails here.

use contact_tco::model::bill::{PerOption, Sourcing};
use contact_tco::model::scenario::Scenario;
use contact_tco::report::chart::Chart;
use contact_tco::report::export::Format;
use contact_tco::report::findings::Findings;
use contact_tco::report::option_names::{inline, name, short};
use contact_tco::report::{break_even, compare, json, years};
use contact_tco::text::{Locale, Text};
use ironcalc::base::cell::CellValue;
use roxmltree::Document;
use rust_decimal::Decimal;
use serde_json::Value;

use crate::export::engine::Engine;
use crate::report::known;
use crate::report::pages::printed;

/// Holds that every option has something in an output.
fn all(findings: &Findings, output: &str, has: impl Fn(Sourcing) -> bool) {
    let missing: Vec<Sourcing> = findings.comparison.options().filter(|option| !has(*option)).collect();
    assert!(missing.is_empty(), "{output} has nothing of {missing:?}");
}

/// Holds that every option but in-house has something in an output.
fn all_outsourced(findings: &Findings, output: &str, has: impl Fn(Sourcing) -> bool) {
    all(findings, output, |option| !option.is_outsourced() || has(option));
}

fn money(amount: Decimal) -> Value {
    format!("{amount:.2}").into()
}

/// Findings of which no two options cost the same, so that an amount says whose it is.
fn told_apart() -> Findings {
    let findings = known::of(&Scenario::default());
    let totals = findings.comparison.totals();
    let years = findings.known().years().expect("years").options.map(|_, flow| flow.present_value);
    for values in [totals, years] {
        let mut values: Vec<Decimal> = values.into_iter().map(|(_, value)| value).collect();
        values.sort();
        assert!(values.windows(2).all(|pair| pair[0] != pair[1]), "{values:?}");
    }
    findings
}

#[test]
fn every_option_stands_in_the_texts() {
    let findings = told_apart();
    let known = findings.known();
    let (scenario, comparison, found) = (known.scenario(), known.comparison, known.years().expect("years"));
    for text in Locale::ALL.map(Text::new) {
        let compared = compare::text(&known, &text);
        let over_years = years::text(scenario, found, &text);
        all(&findings, "the comparison", |option| {
            compared.contains(&short(option, &text))
                && compared.contains(&text.bare_euros(comparison.bill(option).total()))
        });
        all(&findings, "the years", |option| {
            let value = text.bare_euros(found.of_option(option).present_value);
            over_years.contains(&short(option, &text)) && over_years.contains(&value)
        });
        let turns = break_even::text(scenario, known.break_even().expect("a break-even"), &text);
        all_outsourced(&findings, "the break-even", |option| turns.contains(&inline(option, &text)));
        for lines in [&compared, &over_years] {
            assert!(
                lines.lines().all(|line| line.chars().count() <= 100),
                "a line is too wide for a terminal:\n{lines}"
            );
        }
    }
}

#[test]
fn every_option_stands_in_json() {
    let findings = told_apart();
    let parsed = |json: String| serde_json::from_str::<Value>(&json).expect("JSON");
    let of = |whole: &Value, option: Sourcing| match option {
        Sourcing::InHouse => whole["in_house"].clone(),
        _ => whole["outsourced"][option.id()].clone(),
    };
    let compared = parsed(json::comparison(findings.known().scenario(), &findings.comparison).expect("JSON"));
    all(&findings, "compare --json", |option| {
        of(&compared, option)["total"] == money(findings.comparison.bill(option).total())
    });
    let found = findings.known().years().expect("years");
    let years = parsed(json::years(found).expect("JSON"));
    all(&findings, "years --json", |option| {
        of(&years, option)["present_value"] == money(found.of_option(option).present_value)
    });
    let text = Text::new(Locale::English);
    let file =
        String::from_utf8(Format::Json.write(&findings.known(), known::DAY, &text).expect("a file")).expect("text");
    let curves = parsed(file)["curves"].clone();
    let listed = curves["options"].as_array().expect("a list");
    assert_eq!(listed.len(), findings.comparison.bills.len());
    all(&findings, "the curves of the JSON file", |option| {
        let place = listed.iter().position(|id| id == option.id());
        let points = findings.known().curves().points.iter().zip(curves["points"].as_array().expect("points"));
        let is_same = |(point, written): (&contact_tco::model::break_even::CurvePoint, &Value)| {
            let total = place.and_then(|place| written[1][place].as_f64());
            total.is_some_and(|total| (total - point.totals[option]).abs() < 0.006)
        };
        points.clone().count() > 50 && points.clone().all(is_same)
    });
}

#[test]
fn every_option_stands_in_the_table_for_other_programs() {
    let findings = told_apart();
    let text = Text::new(Locale::English);
    let bytes = Format::Csv.write(&findings.known(), known::DAY, &text).expect("a file");
    let table = bytes.strip_prefix("\u{feff}".as_bytes()).expect("a byte order mark");
    let rows: Vec<Vec<String>> = csv::Reader::from_reader(table)
        .records()
        .map(|row| row.expect("a row").iter().map(str::to_owned).collect())
        .collect();
    for part in ["table-bill", "table-years", "table-curve"] {
        let part = text.get(part);
        all(&findings, &part, |option| rows.iter().any(|row| row[0] == part && row[1] == name(option, &text)));
    }
}

#[test]
fn every_option_has_its_cells_in_the_workbook() {
    let findings = told_apart();
    let text = Text::new(Locale::English);
    let engine = Engine::open(&Format::Xlsx.write(&findings.known(), known::DAY, &text).expect("a file"));
    let holds = |name: String, amount: Decimal| {
        engine.has_name(&name)
            && (engine.value(&name) - contact_tco::model::formula::Number::to_f64(amount)).abs() < 0.005
    };
    let found = findings.known().years().expect("years");
    all(&findings, "the totals of the workbook", |option| {
        holds(format!("total.{}", option.id()), findings.comparison.bill(option).total())
            && holds(format!("present_value.{}", option.id()), found.of_option(option).present_value)
    });
    all_outsourced(&findings, "the paybacks", |option| engine.has_name(&format!("payback.{}", option.id())));
    let words = |cell| match engine.value_at(cell) {
        CellValue::String(words) => words,
        _ => String::new(),
    };
    // The head of its column stands above the total: nothing else was written over it.
    all_outsourced(&findings, "the heads of the bills", |option| {
        let (sheet, total, column) = engine.cell(&format!("total.{}", option.id())).expect("a total");
        (1..total).any(|row| words((sheet, row, column)) == short(option, &text))
    });
    // On the sheet of the break-even: a sentence, a column a year and one per contact.
    let tab = text.get("workbook-sheet-break_even");
    let sheet = engine.tabs().iter().position(|name| *name == tab).expect("a sheet of the break-even") as u32;
    let on_sheet = |words_sought: &str| {
        let cells = engine.cells().into_iter().filter(|cell| cell.0 == sheet);
        cells.filter(|cell| words(*cell) == words_sought).count()
    };
    all(&findings, "the table of the break-even", |option| {
        let per_contact = text.with("workbook-break_even-per_contact", &[("option", &short(option, &text))]);
        on_sheet(&short(option, &text)) > 0 && on_sheet(&per_contact) == 1
    });
    all_outsourced(&findings, "the sentences of the break-even", |option| on_sheet(&short(option, &text)) > 1);
    // On the first sheet, below one another, and none on what stands below them.
    let first = |words_sought: &str| engine.cells().into_iter().any(|cell| cell.0 == 0 && words(cell) == words_sought);
    all(&findings, "the summary", |option| first(&summary_name(option, &text)));
    assert!(first(&text.get("workbook-summary-parts")));
}

/// The name of an option as the input has it, which the summary looks up.
fn summary_name(option: Sourcing, text: &Text) -> String {
    use contact_tco::model::parameters::Value;
    match option {
        Sourcing::InHouse => name(option, text),
        Sourcing::Outsourced(form) => contact_tco::report::values::value(&Value::Form(form), "choice", text),
    }
}

#[test]
fn every_option_stands_in_the_report_for_a_board() {
    let findings = told_apart();
    let found = findings.known().years().expect("years");
    for text in Locale::ALL.map(Text::new) {
        let words = printed(&findings, &text).words();
        all(&findings, "the report", |option| {
            // The head of a column may be broken over lines.
            short(option, &text).split([' ', '\u{a0}']).all(|word| words.contains(word))
                && words.contains(&text.bare_euros(findings.comparison.bill(option).total()))
                && words.contains(&text.bare_euros(found.of_option(option).present_value))
        });
    }
}

#[test]
fn every_option_is_drawn() {
    let findings = told_apart();
    let text = Text::new(Locale::English);
    for chart in [Chart::BreakEven, Chart::Years] {
        let svg = chart.alone(&findings.known(), &text).expect("a chart").svg(&chart.title(&text));
        let document = Document::parse(&svg).expect("XML");
        let has_curve = |option: Sourcing| {
            let is_curve =
                |id: &str| id == option.id() || id.strip_prefix(option.id()).is_some_and(|rest| rest.starts_with('-'));
            document.descendants().filter_map(|node| node.attribute("id")).any(is_curve)
        };
        all(&findings, chart.id(), has_curve);
        all(&findings, chart.id(), |option| svg.contains(&short(option, &text)));
    }
    let chart = Chart::BuildUp.alone(&findings.known(), &text).expect("a chart");
    let svg = chart.svg("bars");
    all(&findings, "the bars", |option| svg.contains(&name(option, &text)));
    let colours: PerOption<_> =
        findings.comparison.bills.map(|option, _| contact_tco::report::colours::Colour::of(option));
    for (option, colour) in colours.iter() {
        assert!(
            colours.iter().all(|(other, its)| other == option || its != colour),
            "{option:?} has no colour of its own"
        );
    }
}
