//! The program as eframe runs it: asks the panels to draw, and carries out what they send.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use eframe::egui::{CentralPanel, Context, Frame, Margin, Panel, Ui, ViewportCommand};

use super::command::Command;
use super::views::ExplanationWidth;
use super::{dialogs, panels, views};
use crate::app::actions::executor::Executor;
use crate::app::actions::opening::Again;
use crate::app::actions::services::Services;
use crate::app::actions::{exports, files, leaving, opening};
use crate::app::draw::asked::Asked;
use crate::app::draw::{View, word_hints};
use crate::app::kit::keystrokes::Keystrokes;
use crate::app::kit::regions::{self, Region};
use crate::app::kit::theme::Palette;
use crate::app::kit::{focus, visuals};
use crate::app::session::desk::Desk;
use crate::app::session::preferences::Found;
use crate::app::session::presented::PAGES;
use crate::app::session::refusals::Refusal;
use crate::app::session::results::Wanted;
use crate::app::session::side_by_side::SideState;
use crate::app::session::state::{Dialog, Next, State};
use crate::app::session::work::Work;
use crate::document::recovery::Offered;
use crate::document::{UndoHistory, examples};
use crate::text::{Locale, Text};

/// How long what another program does to a file may go unnoticed while the window is in use.
const OFTEN: Duration = Duration::from_secs(1);

/// The window's program.
pub struct App {
    state: State,
    services: Services,
    /// The files of the last session, to be opened again in the first frame, and then the one that was asked for; the last
    /// is on screen then.
    again: Again,
    first: Option<PathBuf>,
    /// The title that the window has.
    title: String,
    /// When the files were last looked at.
    looked: Option<Instant>,
    /// What leads elsewhere and waits one frame for what is still being typed.
    waiting: Vec<Command>,
    /// Copies that a crash left behind are offered in one window at a time.
    _offered: Offered,
}

impl App {
    /// Opens the files that were open last and the given one; where there are none, the first built-in scenario.
    pub fn new(ctx: &Context, file: Option<PathBuf>, services: Services) -> Self {
        visuals::install(ctx);
        ctx.add_plugin(Keystrokes::default());
        let Found { preferences, is_broken } = services.preferences();
        ctx.set_theme(preferences.theme);
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        ExplanationWidth(preferences.layout.explanation_width).keep(ctx);
        ctx.set_zoom_factor(preferences.layout.zoom_factor());
        let again = Again::begin(preferences.open_files.iter().chain(&preferences.last_file).cloned());
        let example = opening::welcome(&Text::new(preferences.locale()));
        let mut welcome = Work::new(UndoHistory::new(example), services.autosave(), ctx);
        welcome.is_welcome = true;
        welcome.views.tab = preferences.layout.tab;
        let mut state = State::new(Desk::new(welcome), preferences, ctx);
        if is_broken && services.put_aside() {
            services.remember(&state.preferences);
            state.notice = Some("preferences-broken");
        }
        let (copies, offered) = services.recovery.as_ref().map(|recovery| recovery.offer()).unwrap_or_default();
        if !copies.is_empty() {
            state.dialog = Some(Dialog::Recovery(copies));
        }
        Self {
            state,
            services,
            again,
            first: file,
            title: String::new(),
            looked: None,
            waiting: Vec::new(),
            _offered: offered,
        }
    }

    /// Speaks a language until another is chosen; the next start does not remember it.
    pub fn speak(&mut self, locale: Locale) {
        self.state.text = Text::new(locale);
    }

    /// What the window knows.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Whether something that is looked at is being searched for beside the window.
    pub fn is_searching(&self) -> bool {
        self.state.desk.all().any(|work| work.results.is_searching()) || !self.state.together.explanation.is_finished()
    }

    /// Whether anything is being worked out, read or written beside the window: what is on screen may change by itself.
    pub fn is_working(&self) -> bool {
        let is_reading = |work: &Work| work.import.as_ref().is_some_and(|import| import.progress().is_some());
        let is_working = |work: &Work| work.results.is_working() || is_reading(work);
        self.is_searching() || self.state.desk.all().any(is_working) || self.state.export.is_some()
    }

    /// Waits for what is looked at and searched for: for pictures and tests, never while drawing.
    pub fn wait_for_searches(&mut self) {
        self.state.desk.all_mut().for_each(|work| work.results.wait_for_searches());
        self.state.together.wait();
    }

    /// Waits until nothing more is worked out or read: for pictures and tests, never while drawing.
    pub fn wait_for_all(&mut self) {
        for work in self.state.desk.all_mut() {
            work.results.wait_for_all();
            if let Some(import) = &mut work.import {
                import.wait(work.history.scenario());
            }
        }
        self.state.together.wait();
    }

    fn execute(&mut self, commands: Vec<Command>, ctx: &Context, frame: &eframe::Frame) {
        for command in commands {
            self.executor(ctx, frame).execute(command);
        }
    }

    /// Carries out what keys, menus and tabs ask for, after what was typed and dragged in the same frame: a field gives up
    /// its number when the keyboard leaves it, and the number belongs to the scenario in which it was typed.
    fn go_on(&mut self, mut steps: Vec<Command>, before: Option<Refusal>, ctx: &Context, frame: &eframe::Frame) {
        if steps.is_empty() && self.waiting.is_empty() {
            return;
        }
        if self.waiting.is_empty() && self.state.inputs.is_unfinished() {
            regions::give_up(ctx);
            self.waiting = steps;
            ctx.request_repaint();
            return;
        }
        let work = self.state.work();
        let refused = work.refusal.clone().filter(|refusal| Some(refusal) != before.as_ref()).map(|it| (work.id, it));
        steps.splice(0..0, self.waiting.drain(..));
        for command in steps {
            if command.is_available(&self.state) {
                self.executor(ctx, frame).execute(command);
            }
        }
        // Nobody has read yet why it was refused.
        if let Some((id, refusal)) = refused
            && let Some(work) = self.state.desk.all_mut().find(|work| work.id == id)
        {
            work.refusal.get_or_insert(refusal);
        }
    }

    fn executor<'a>(&'a mut self, ctx: &'a Context, frame: &'a eframe::Frame) -> Executor<'a> {
        Executor { state: &mut self.state, services: &mut self.services, ctx, frame }
    }

    /// Keeps the window open while there is unsaved work or something is being typed, and asks about it. Also called while
    /// the window is minimised.
    fn guard_closing(&mut self, ctx: &Context, frame: &eframe::Frame) {
        if !ctx.input(|input| input.viewport().close_requested()) || self.state.leaving {
            return;
        }
        let desk = &self.state.desk;
        let renamed = self.state.renamed();
        let is_typing = renamed.is_some() || self.state.inputs.is_unfinished();
        if !is_typing && !desk.all().any(|work| work.history.is_dirty() && !work.given_up) {
            return desk.all().for_each(|work| work.autosave.clear());
        }
        ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
        ctx.send_viewport_cmd(ViewportCommand::Focus);
        if is_typing {
            // It is asked again when what is typed has been taken in.
            regions::give_up(ctx);
            self.waiting.extend(renamed);
            self.waiting.push(Command::Quit);
        } else {
            leaving::leave(&mut self.executor(ctx, frame), Next::Quit);
        }
    }

    /// Looks now and then whether another program wrote to the files that are open. Only while the window draws anyway: it
    /// draws when somebody comes back to it.
    fn look_outside(&mut self) {
        if self.looked.is_none_or(|last| last.elapsed() >= OFTEN) {
            self.looked = Some(Instant::now());
            self.state.desk.all_mut().for_each(Work::look_outside);
        }
    }

    /// Asks for what the comparison of all open scenarios shows.
    fn want_together(&mut self) {
        let State { desk, together, side_by_side, .. } = &mut self.state;
        for work in desk.all_mut() {
            let scenario = work.history.scenario();
            let wanted = Wanted { risk: !scenario.ranges.is_empty(), ..Wanted::default() };
            work.results.want(scenario, wanted);
        }
        if let Some(other) = side_by_side.other(desk) {
            together.want(desk.reference(), other);
        }
    }

    /// Remembers place and size of the window for the next start.
    fn watch_size(&mut self, ctx: &Context) {
        if self.state.presenting {
            return;
        }
        let viewport = ctx.input(|input| input.viewport().clone());
        let layout = &mut self.state.preferences.layout;
        layout.explanation_width = ExplanationWidth::of(ctx);
        layout.maximized = viewport.maximized.unwrap_or(layout.maximized);
        if layout.maximized || viewport.minimized == Some(true) || viewport.fullscreen == Some(true) {
            return;
        }
        // The system's points: they stay what they are when everything is drawn larger.
        let zoom = ctx.zoom_factor();
        layout.window = Some((ctx.content_rect().size() * zoom).round().into());
        layout.place = viewport.outer_rect.map(|rect| (rect.min.to_vec2() * zoom).into());
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, frame: &mut eframe::Frame) {
        for (path, read) in self.again.take() {
            opening::reopen(&mut self.executor(ctx, frame), &path, read);
            // The scenario on screen shows the tab that was open last.
            self.state.desk.work.views.tab = self.state.preferences.layout.tab;
        }
        if let Some(path) = self.first.take() {
            match examples::instead_of(&path) {
                Some(example) => opening::open_example(&mut self.executor(ctx, frame), example.name),
                None => opening::open(&mut self.executor(ctx, frame), &path),
            }
        }
        // The first frame only: later themes are set where they are chosen, so that no frame has two.
        if ctx.options(|options| options.theme_preference) != self.state.preferences.theme {
            ctx.set_theme(self.state.preferences.theme);
            ctx.request_repaint();
        }
        self.look_outside();
        files::answered(&mut self.executor(ctx, frame));
        exports::receive(&mut self.executor(ctx, frame));
        self.guard_closing(ctx, frame);
        for work in self.state.desk.all_mut() {
            work.results.receive();
            if let Some(import) = &mut work.import {
                import.receive(work.history.scenario(), work.results.revision());
            }
        }
        self.state.together.receive();
        let title = self.state.title();
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        self.watch_size(ui.ctx());
        let had_dialog = self.state.dialog.is_some();
        regions::begin(ui.ctx());
        let palette = Palette::of_theme(ui.theme());
        let (mut commands, mut steps) = (Vec::new(), Vec::new());
        let refusal = self.state.work().refusal.clone();
        panels::keys(ui.ctx(), &self.state, &mut steps);
        panels::dropped(ui.ctx(), &self.state, &mut steps);
        // The pointer is over the dialog: what lies below shows no tip of what it rests on.
        let pointer = had_dialog.then(|| ui.input_mut(|input| std::mem::take(&mut input.pointer)));
        if self.state.side_by_side.is_shown(&self.state.desk) {
            self.want_together();
        }
        if self.state.presenting {
            panels::fit(ui.ctx(), frame);
            present_ui(ui, &mut self.state, palette, &mut commands);
        } else {
            self.draw_ui(ui, palette, &mut commands, &mut steps);
        }
        if !had_dialog {
            regions::end(ui.ctx());
        }
        if let Some(pointer) = pointer {
            ui.input_mut(|input| input.pointer = pointer);
        }
        dialogs::dialog(ui.ctx(), &mut self.state, palette, &mut commands);
        focus::ring(ui.ctx(), palette);
        word_hints::under_pointer(ui.ctx(), &self.state.text, palette);
        panels::drop_hint(ui.ctx(), &self.state.text, had_dialog, palette);
        let ctx = ui.ctx().clone();
        panels::release(&ctx, &mut commands);
        self.execute(commands, &ctx, frame);
        self.go_on(steps, refusal, &ctx, frame);
        if had_dialog && self.state.dialog.is_none() {
            regions::back(&ctx);
        }
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.services.remember(&self.state.preferences);
        // What cannot be kept now is not kept at all: nobody is there to be told.
        self.state.desk.all().for_each(|work| _ = work.autosave.settle());
    }
}

impl App {
    /// Draws the window of one who works at it: menus, inputs, results. Collects what changes scenarios, and what leads on.
    fn draw_ui(&mut self, ui: &mut Ui, palette: &Palette, commands: &mut Vec<Command>, steps: &mut Vec<Command>) {
        let bar = Frame::new().fill(palette.card).inner_margin(Margin::symmetric(12, 5));
        let bar = Panel::top("bar").frame(bar).show(ui, |ui| panels::bar_ui(ui, &self.state, palette, steps));
        regions::place(ui.ctx(), Region::Bar, bar.response.rect);
        if self.state.desk.count() > 1 {
            let row = Frame::new().fill(palette.card).inner_margin(Margin::symmetric(12, 0));
            let desk = Panel::top("desk").exact_size(panels::DESK_HEIGHT).frame(row).show(ui, |ui| {
                panels::desk_ui(ui, &self.state, palette, steps);
            });
            regions::place(ui.ctx(), Region::Desk, desk.response.rect);
        }
        panels::outside_ui(ui, &self.state, palette, steps);
        let is_beside = self.state.side_by_side.is_shown(&self.state.desk);
        let State { desk, text, inputs, preferences, .. } = &mut self.state;
        let Work { history, results, views, refusal, import, is_welcome, .. } = &mut desk.work;
        views.is_welcome = *is_welcome;
        if !is_beside {
            results.want(history.scenario(), views.wanted(history.scenario()));
        }
        let asked = Asked::new(views.explained.subject().cloned());
        let view = View { asked: &asked, scenario: history.scenario(), results, text, palette, is_presented: false };
        panels::side_ui(ui, &view, inputs, &mut preferences.layout, refusal.as_ref(), commands);
        regions::place(ui.ctx(), Region::Results, ui.available_rect_before_wrap());
        let main = Frame::new().fill(palette.background).inner_margin(Margin::symmetric(20, 14));
        let tab = views.tab;
        if let Some(import) = import.as_ref().filter(|_| !is_beside) {
            CentralPanel::default().frame(main).show(ui, |ui| views::contact_import_ui(ui, &view, import, commands));
        } else if !is_beside {
            CentralPanel::default().frame(main).show(ui, |ui| views::show_ui(ui, &view, views, commands));
            if views.tab != tab {
                steps.push(Command::ForgetRefusal);
            }
        } else {
            let State { desk, together, side_by_side, text, .. } = &mut self.state;
            CentralPanel::default().frame(main).show(ui, |ui| {
                views::side_by_side_ui(ui, desk, together, (text, palette), side_by_side, commands);
            });
        }
        commands.extend(asked.sent());
    }
}

/// Draws the window while presenting.
fn present_ui(ui: &mut Ui, state: &mut State, palette: &Palette, commands: &mut Vec<Command>) {
    let is_beside = state.side_by_side.is_shown(&state.desk);
    let name = state.name();
    let State { desk, text, inputs, side_by_side, .. } = state;
    let Work { history, results, views: shown, refusal, .. } = &mut desk.work;
    if !PAGES.contains(&shown.tab) {
        shown.tab = PAGES[0];
    }
    if !is_beside {
        results.want(history.scenario(), shown.wanted(history.scenario()));
    }
    let asked = Asked::new(shown.explained.subject().cloned());
    let view = View { asked: &asked, scenario: history.scenario(), results, text, palette, is_presented: true };
    let page = text.get(if is_beside { SideState::PAGES[side_by_side.page] } else { shown.tab.key() });
    panels::presenting_ui(ui, &view, inputs, [&name, &page], commands);
    panels::presented_inputs_ui(ui, &view, inputs, refusal.as_ref(), commands);
    let main = Frame::new().fill(palette.background).inner_margin(Margin { left: 28, right: 28, top: 2, bottom: 10 });
    if is_beside {
        let State { desk, together, side_by_side, text, .. } = state;
        let draw = |ui: &mut Ui| views::presented_side_by_side_ui(ui, desk, together, text, palette, side_by_side);
        CentralPanel::default().frame(main).show(ui, draw);
    } else {
        CentralPanel::default().frame(main).show(ui, |ui| views::presented_ui(ui, &view, shown, commands));
        commands.extend(asked.sent());
    }
}
