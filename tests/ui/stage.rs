//! A stage for the right side of the window: a scenario, its results, and what is asked of them.

use std::path::Path;

use contact_tco::app::Command;
use contact_tco::app::draw::View;
use contact_tco::app::draw::asked::Asked;
use contact_tco::app::kit::theme::Palette;
use contact_tco::app::kit::visuals as style;
use contact_tco::app::session::remembered::ViewState;
use contact_tco::app::session::results::Results;
use contact_tco::app::views;
use contact_tco::document;
use contact_tco::model::scenario::Scenario;
use contact_tco::text::{Locale, Text};
use eframe::egui::{CentralPanel, Context, Frame, Margin, Pos2, Shape, Theme, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use serde_json::Value;

/// What the drawn frame reads and writes.
pub struct Stage {
    pub scenario: Scenario,
    pub results: Results,
    pub text: Text,
    pub views: ViewState,
    pub commands: Vec<Command>,
}

impl Stage {
    /// The results of a scenario, with its break-even.
    pub fn new(scenario: Scenario, locale: Locale) -> Self {
        let mut results = Results::new(&scenario, &Context::default());
        results.wait();
        Self { scenario, results, text: Text::new(locale), views: ViewState::default(), commands: Vec::new() }
    }

    /// Puts it on a screen of the smallest size that shows everything without scrolling.
    pub fn show<'a>(self) -> Harness<'a, Self> {
        self.show_sized(1040.0, 1500.0, Theme::Light)
    }

    /// Puts it on a screen.
    pub fn show_sized<'a>(self, width: f32, height: f32, theme: Theme) -> Harness<'a, Self> {
        let builder = Harness::builder().with_size(vec2(width, height)).with_theme(theme);
        let builder = builder.with_context_setup(style::install);
        let mut harness = builder.build_ui_state(
            move |ui, stage: &mut Self| {
                let palette = Palette::of_theme(theme);
                let wanted = stage.views.wanted(&stage.scenario);
                stage.results.want(&stage.scenario, wanted);
                stage.results.receive();
                let asked = Asked::new(stage.views.explained.subject().cloned());
                let Stage { scenario, results, text, views, commands } = stage;
                let view = View { asked: &asked, scenario, results, text, palette, is_presented: false };
                let frame = Frame::new().fill(palette.background).inner_margin(Margin::same(16));
                CentralPanel::default().frame(frame).show(ui, |ui| {
                    views::show_ui(ui, &view, views, commands);
                });
                commands.extend(asked.sent());
            },
            self,
        );
        harness.run();
        harness
    }
}

/// How often a text stands on the screen.
pub fn count(harness: &Harness<'_, Stage>, words: &str) -> usize {
    harness.query_all_by_label(words).count()
}

/// Holds that a text stands on the screen.
pub fn sees(harness: &Harness<'_, Stage>, words: &str) {
    assert!(count(harness, words) > 0, "\"{words}\" is not among: {:#?}", everything(harness));
}

fn everything(harness: &Harness<'_, Stage>) -> Vec<String> {
    let all = harness.query_all(egui_kittest::kittest::By::new());
    all.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect()
}

/// All texts that are painted, also those that stand in a picture.
pub fn painted(harness: &Harness<'_, Stage>) -> Vec<String> {
    fn texts(shape: &Shape, found: &mut Vec<String>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, found)),
            Shape::Text(text) => found.push(text.galley.text().to_owned()),
            _ => {}
        }
    }
    let mut found = Vec::new();
    harness.output().shapes.iter().for_each(|clipped| texts(&clipped.shape, &mut found));
    found
}

/// Presses the mouse button at one place and lets it go at another, a few frames later.
pub fn drag(harness: &mut Harness<'_, Stage>, from: Pos2, to: Pos2) {
    harness.hover_at(from);
    harness.run();
    harness.drag_at(from);
    harness.run();
    for step in 1..=4 {
        harness.hover_at(from + (to - from) * (step as f32 / 4.0));
        harness.run();
    }
    harness.drop_at(to);
    harness.run();
}

/// A scenario of the reference results.
pub fn reference(name: &str) -> Scenario {
    document::parse(read(&format!("{name}.ron")).as_bytes()).unwrap()
}

/// What an independent implementation says of it.
pub fn reference_result(name: &str, command: &str) -> Value {
    serde_json::from_str(&read(&format!("{name}.{command}.json"))).unwrap()
}

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference").join(name);
    std::fs::read_to_string(path).unwrap()
}
