//! Every chart has its figures as a table.

use contact_tco::app::command::Tab;
use contact_tco::text::{Locale, Text};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, OutputCommand};
use egui_kittest::kittest::{By, NodeT, Queryable};

use crate::desk::{Desk, Setup};

/// Charts by name, of whatever kind of node.
fn charts(desk: &Desk) -> Vec<String> {
    let of = |role| desk.window.query_all(By::new().role(role)).filter_map(|node| node.accesskit_node().label());
    [Role::Image, Role::Figure, Role::Canvas, Role::GraphicsDocument].into_iter().flat_map(of).collect()
}

/// Opens the figures of every chart on screen, and holds that each has a table with rows under its heads. Answers how many
/// there were.
fn all_have_tables(desk: &mut Desk, text: &Text) -> usize {
    let charts = charts(desk);
    for chart in &charts {
        let header = text.with("figures-of", &[("chart", chart)]);
        let is_open = desk.has(Role::Table, chart);
        if !is_open {
            desk.click(Role::DisclosureTriangle, &header);
            // It unfolds.
            desk.window.run_steps(30);
        }
        let table = desk.find(Role::Table, chart);
        let rows = table.query_all(By::new().role(Role::Row)).count();
        assert!(rows > 2, "{chart} has {rows} rows");
        let cells = table.query_all(By::new().role(Role::Cell)).count();
        assert!(cells >= rows - 1, "{chart}: {cells} cells in {rows} rows");
    }
    charts.len()
}

/// High enough that nothing is scrolled out of sight, with inputs in doubt.
fn tall(locale: Locale) -> Desk {
    let mut desk = Setup::default().locale(locale).size(1600.0, 6000.0).start();
    // The days and the hours of the demand.
    desk.press(match locale {
        Locale::English => "Demand: 2 more inputs",
        Locale::Dutch => "Aanbod: Nog 2 invoeren",
    });
    desk
}

fn settle(desk: &mut Desk, done: impl Fn(&Desk) -> bool) {
    assert!(desk.until(done), "it was not worked out in time");
}

#[test]
fn every_chart_of_every_tab_has_a_table() {
    for locale in Locale::ALL {
        let text = Text::new(locale);
        let mut desk = tall(locale);
        let mut counts = Vec::new();
        for tab in Tab::ALL {
            desk.click(Role::Tab, &text.get(tab.key()));
            settle(&mut desk, |desk| {
                let results = &desk.state().work().results;
                (tab != Tab::Certainty || results.risk.latest().is_some() && results.risk.is_finished())
                    && (tab != Tab::Turning || results.sweep.latest().is_some())
            });
            counts.push(all_have_tables(&mut desk, &text));
        }
        // The three rows of weights stand beside every tab: months, days and hours.
        let of_tabs: Vec<usize> = counts.iter().map(|count| count - 3).collect();
        assert_eq!(of_tabs, [1, 1, 2, 1, 2, 1, 0], "the charts of each tab");
        desk.click(Role::Tab, &text.get(Tab::Turning.key()));
        desk.click(Role::RadioButton, &text.get("turning-map"));
        settle(&mut desk, |desk| desk.state().work().results.map.latest().is_some());
        assert_eq!(all_have_tables(&mut desk, &text), 4, "the map");
    }
}

#[test]
fn the_charts_of_the_comparison_have_tables() {
    let text = Text::new(Locale::Dutch);
    let mut desk = tall(Locale::Dutch);
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.enter(&text.input("staff.gross_hourly_wage"), "19");
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    settle(&mut desk, |desk| desk.state().together.explanation.latest().is_some());
    assert_eq!(all_have_tables(&mut desk, &text), 2 + 3, "the way and the curves, and the weights at the left");
}

#[test]
fn a_table_is_copied_as_spreadsheets_take_it() {
    let mut desk = Setup::default().size(1600.0, 3000.0).start();
    let text = Text::new(Locale::English);
    let chart = text.input("demand.day_weights");
    desk.press("Demand: 2 more inputs");
    desk.click(Role::DisclosureTriangle, &text.with("figures-of", &[("chart", &chart)]));
    desk.window.run_steps(30);
    let label = text.with("table-copy_of", &[("chart", &chart)]);
    desk.find(Role::Button, &label).scroll_to_me();
    desk.run();
    desk.find(Role::Button, &label).click();
    let mut copied = None;
    for _ in 0..4 {
        desk.window.step();
        for command in &desk.window.output().platform_output.commands {
            if let OutputCommand::CopyText(text) = command {
                copied = Some(text.clone());
            }
        }
    }
    let copied = copied.unwrap();
    let rows: Vec<Vec<&str>> = copied.lines().map(|row| row.split('\t').collect()).collect();
    assert_eq!(rows.len(), 8, "the heads and seven days");
    let weights = &desk.scenario().demand.day_weights;
    for (row, weight) in rows[1..].iter().zip(weights) {
        assert_eq!(row[1].parse::<f64>().unwrap(), *weight, "{row:?}");
    }
    assert_eq!(rows[1][0], "Monday");
}
