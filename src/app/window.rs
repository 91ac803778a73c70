//! The program as eframe runs it: asks the panels to draw, and carries out what they send.

use std::path::PathBuf;

use eframe::egui::{CentralPanel, Context, Frame, Margin, Panel, Ui};

use super::state::State;
use super::theme::Palette;
use super::{View, execute, style, views};
use crate::document::{self, History};
use crate::text::Locale;

/// The window's program.
pub struct App {
    state: State,
}

impl App {
    /// Opens a file, or the first built-in scenario.
    pub fn new(ctx: &Context, file: Option<PathBuf>) -> Self {
        style::install(ctx);
        let opened = file.and_then(|path| document::read(&path).ok().map(|scenario| (scenario, Some(path))));
        let (scenario, path) = opened.unwrap_or_else(|| {
            let first = document::examples().first();
            (first.and_then(|example| document::parse(example.text.as_bytes()).ok()).unwrap_or_default(), None)
        });
        Self { state: State::new(History::new(scenario), path, Locale::default(), ctx) }
    }

    /// What the window knows.
    pub fn state(&self) -> &State {
        &self.state
    }
}

impl eframe::App for App {
    fn logic(&mut self, _ctx: &Context, _frame: &mut eframe::Frame) {
        self.state.results.receive();
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let palette = Palette::of_theme(ui.theme());
        let mut commands = Vec::new();
        let State { history, results, text, views, .. } = &mut self.state;
        let view = View { scenario: history.scenario(), results, text, palette };
        let side = Frame::new().fill(palette.card).inner_margin(Margin::same(16));
        Panel::left("inputs").exact_size(340.0).frame(side).show(ui, |_ui| {});
        let main = Frame::new().fill(palette.background).inner_margin(Margin::same(16));
        CentralPanel::default().frame(main).show(ui, |ui| views::show(ui, &view, views, &mut commands));
        for command in commands {
            execute::execute(&mut self.state, command);
        }
    }
}
