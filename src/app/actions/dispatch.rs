//! The one place that carries out commands: it records undo, refuses what no scenario may hold, asks for new results and
//! keeps a copy of unsaved work.

use eframe::egui::{Popup, ThemePreference};

use super::executor::Executor;
use super::{contact_import, exports, files, leaving, opening, presenting, taking_over};
use crate::app::catalogue::glossary;
use crate::app::command::{Command, Purpose, Question};
use crate::app::kit::regions;
use crate::app::session::finder::Finder;
use crate::app::session::refusals::{self, Refusal};
use crate::app::session::state::{Dialog, Next, State};
use crate::app::session::{ranges, steps};
use crate::model::market::Rate;
use crate::model::parameters::{self, Group, Value};
use crate::model::scenario::{Range, Scenario, default_value};
use crate::text::{Locale, Text};

impl Executor<'_> {
    /// Carries out one command.
    #[allow(clippy::too_many_lines, reason = "a list: what each command does")]
    pub fn execute(&mut self, command: Command) {
        self.tidy(&command);
        match command {
            Command::SetNumber { id, value, held } => self.set_number(&id, value, held),
            Command::SetNumbers { values, held } => self.set_numbers(&values, held),
            Command::Set { id, value, held } => self.set(&id, value, held),
            Command::SetForm(form) => self.set("outsourcing.form", Value::Form(form), false),
            Command::Reset(id) => match default_value(&id) {
                Some(Value::Number(value)) => self.set_number(&id, value, false),
                Some(value) => {
                    let value = value.called(|name| self.state.text.well_known(name));
                    self.set(&id, value, false);
                }
                None => {}
            },
            Command::SetRange { id, range, held } => self.set_range(&id, range, held),
            Command::ClearRange(id) => self.edit(&steps::range_step(&id), &id, false, |scenario, _| {
                scenario.ranges.shift_remove(&id);
            }),
            Command::PlausibleRange(id) => self.edit(&steps::range_step(&id), &id, false, |scenario, given| {
                ranges::give_usual(scenario, given, &id);
            }),
            Command::PlausibleRanges => self.edit(steps::RANGES, steps::RANGES, false, ranges::give_all_usual),
            Command::ClearRanges => {
                self.edit(steps::RANGES, steps::RANGES, false, |scenario, _| scenario.ranges.clear())
            }
            Command::SetSource { id, source } => self.edit(&steps::source_step(&id), &id, false, |scenario, _| {
                if source.is_empty() {
                    scenario.sources.shift_remove(&id);
                } else {
                    scenario.sources.insert(id.clone(), source);
                }
            }),
            Command::TakeOver(offered) => taking_over::take_over(self, offered),
            Command::SetDetails { work, name, notes } => {
                self.state.dialog = None;
                if opening::select(self, work) {
                    self.edit("details", "details", false, |scenario, _| {
                        scenario.name = name;
                        scenario.notes = notes;
                    });
                }
            }
            Command::Refuse { id, message } => self.state.desk.work.refusal = Some(Refusal { id, message }),
            Command::ForgetRefusal => {}
            Command::Release => self.state.desk.work.history.release(),
            Command::Undo => {
                if self.state.desk.work.history.undo().is_some() {
                    self.state.desk.work.changed(None);
                }
            }
            Command::Redo => {
                if self.state.desk.work.history.redo().is_some() {
                    self.state.desk.work.changed(None);
                }
            }
            Command::New => opening::ask_to_begin(self),
            Command::NewFromDefaults => opening::begin_new(self),
            Command::Begin => opening::begin_of_answers(self),
            Command::Open => files::ask(self, Purpose::Open),
            Command::OpenFile(path) => opening::open(self, &path),
            Command::OpenExample(name) => opening::open_example(self, name),
            Command::ImportContacts => contact_import::ask(self),
            Command::ImportFile(path) => contact_import::begin(self, &path),
            Command::ImportExample(name) => contact_import::begin_example(self, name),
            Command::Import(step) => contact_import::execute(self, step),
            Command::Duplicate => opening::duplicate(self),
            Command::Select(id) => {
                opening::select(self, id);
            }
            Command::Neighbour(steps) => {
                if let Some(id) = self.state.desk.neighbour(steps) {
                    opening::select(self, id);
                }
            }
            Command::MoveTo(id, place) => self.state.desk.move_to(id, place),
            Command::SideBySide(open) => self.state.side_by_side.open = open,
            Command::Close => leaving::leave(self, Next::Close(self.state.work().id)),
            Command::CloseOne(id) => leaving::leave(self, Next::Close(id)),
            Command::Quit => leaving::leave(self, Next::Quit),
            Command::Save => files::save(self),
            Command::Export(output) => files::ask(self, Purpose::Export(output)),
            Command::CopyChart(chart) => exports::copy(self, chart),
            Command::CopyTable(table) => self.ctx.copy_text(table),
            Command::SaveAs => files::ask_where_to_save(self),
            Command::SaveFirst => leaving::save_first(self),
            Command::Discard => leaving::discard(self),
            Command::TypedPath(path) => files::typed(self, path),
            Command::Overwrite => files::overwrite(self),
            Command::Restore(index) => opening::restore(self, index),
            Command::Forget(index) => opening::forget(self, index),
            Command::Reload => opening::reload(self),
            Command::ForgetMissing => self.state.not_reopened.clear(),
            Command::ForgetOlder => self.state.desk.work.older = None,
            Command::KeepMine => self.state.desk.work.keep_mine(),
            Command::Dismiss => leaving::dismiss(self),
            Command::Details => {
                let (work, Scenario { name, notes, .. }) = (self.state.work().id, self.state.scenario());
                self.state.dialog = Some(Dialog::Details { work, name: name.clone(), notes: notes.clone() });
            }
            Command::Pin(id) => self.state.desk.pin(id),
            Command::Shift(steps) => {
                let (id, place) = (self.state.work().id, self.state.desk.place());
                if let Some(to) = place.checked_add_signed(steps) {
                    self.state.desk.move_to(id, to);
                }
            }
            Command::ShowTab(tab) => {
                self.state.side_by_side.open = false;
                self.state.desk.work.views.tab = tab;
            }
            Command::Explain(asking) => {
                let subject = asking.subject(self.state.scenario().outsourcing.form);
                let keyboard = self.ctx.memory(|memory| memory.focused());
                self.state.side_by_side.open = false;
                let question = Question { subject, keyboard };
                self.state.desk.work.views.explained.open(question, self.ctx);
            }
            Command::NextTheme => {
                let next = match self.state.preferences.theme {
                    ThemePreference::Light => ThemePreference::Dark,
                    ThemePreference::Dark => ThemePreference::System,
                    ThemePreference::System => ThemePreference::Light,
                };
                self.set_theme(next);
            }
            Command::Region(steps) => regions::go(self.ctx, steps),
            Command::FindAnything => self.show(Dialog::Finder(Finder::default())),
            Command::Choose(command) => {
                self.state.recent.remember(&command);
                self.state.dialog = None;
                self.execute(*command);
                return;
            }
            Command::Keyboard => self.show(Dialog::Keyboard),
            Command::Glossary(word) => self.show(Dialog::Glossary(glossary::search_of(&self.state.text, &word))),
            Command::Estimate => self.state.dialog = Some(Dialog::Estimate(Rate::Hour)),
            Command::Quotation => {
                let work = &mut self.state.desk.work;
                work.is_welcome = false;
                let draft = &mut work.quotation;
                if draft.date.is_empty() {
                    draft.date = jiff::ZonedDateTime::now().date().to_string();
                }
                self.state.dialog = Some(Dialog::Quotation);
            }
            Command::About => self.state.dialog = Some(Dialog::About),
            Command::StopWork => self.state.desk.work.results.stop(),
            Command::ContinueWork => self.state.desk.work.results.resume(),
            Command::Find => {
                self.unfold();
                self.state.inputs.find = true;
            }
            Command::ShowInput(id) => {
                if !(self.state.presenting && presenting::bring(self.state, &id)) {
                    if self.state.presenting {
                        presenting::present(self.state, self.ctx, false);
                    }
                    self.unfold();
                }
                self.state.inputs.show(&id);
            }
            Command::FoldInputs => {
                let State { inputs, preferences, .. } = &mut *self.state;
                let folded = if inputs.is_narrow { &mut inputs.is_over } else { &mut preferences.layout.inputs_folded };
                *folded = !*folded;
            }
            Command::Present(on) => presenting::present(self.state, self.ctx, on),
            Command::Turn(steps) => presenting::turn(self.state, steps),
            Command::PresentInput { id, on } => presenting::choose(self.state, id, on),
            Command::ZoomBy(steps) => self.zoom(self.state.preferences.layout.zoomed(steps)),
            Command::Zoom(percent) => self.zoom(percent),
            Command::PutHintAway(id) => self.state.desk.work.results.hints.put_away(id),
            Command::BringHintsBack => self.state.desk.work.results.hints.bring_back(),
            Command::Back => self.state.desk.work.views.explained.back(true),
            Command::CloseExplanation => self.state.desk.work.views.explained.close(self.ctx),
            Command::OpenGroups(open) => {
                for group in Group::ALL {
                    self.state.inputs.set_open(group, open);
                }
            }
            Command::SetLocale(locale) => self.set_locale(locale),
            Command::SetTheme(theme) => self.set_theme(theme),
        }
        self.remember();
    }

    /// Puts away what was said of an earlier command. A refusal stays while the same or another edit is being tried.
    fn tidy(&mut self, command: &Command) {
        use Command::{PlausibleRange, Refuse, Release, Reset, Set, SetForm, SetNumber, SetNumbers, SetRange};
        if matches!(command, Release) {
            return;
        }
        self.state.notice = None;
        self.state.exported = None;
        self.state.taken = None;
        let edits = matches!(command, Set { .. } | SetNumber { .. } | SetNumbers { .. } | SetForm(_) | Reset(_))
            || matches!(command, SetRange { .. } | PlausibleRange(_));
        if !edits && !matches!(command, Refuse { .. }) {
            self.state.desk.work.refusal = None;
        }
    }

    fn set_number(&mut self, id: &str, value: f64, held: bool) {
        let refused = parameters::find(id).and_then(|input| refusals::refused_number(&self.state.text, input, value));
        match refused {
            Some(message) => self.state.desk.work.refusal = Some(Refusal { id: id.to_owned(), message }),
            None => self.set(id, Value::Number(value), held),
        }
    }

    /// Sets all of some numbers, or none where one of them is refused.
    fn set_numbers(&mut self, values: &[(String, f64)], held: bool) {
        for (id, value) in values {
            let refused =
                parameters::find(id).and_then(|input| refusals::refused_number(&self.state.text, input, *value));
            if let Some(message) = refused {
                self.state.desk.work.refusal = Some(Refusal { id: id.clone(), message });
                return;
            }
        }
        let Some((first, _)) = values.first() else { return };
        self.edit(steps::SEVERAL, first, held, |scenario, _| {
            for (id, value) in values {
                // An id that no input has changes nothing.
                let _ = scenario.set_value(id, Value::Number(*value));
            }
        });
    }

    fn set(&mut self, id: &str, value: Value, held: bool) {
        self.edit(id, id, held, |scenario, _| {
            // An id that no input has changes nothing.
            let _ = scenario.set_value(id, value);
        });
    }

    fn set_range(&mut self, id: &str, range: Range, held: bool) {
        match refusals::refused_range(&self.state.text, self.state.scenario(), id, range) {
            Some(message) => self.state.desk.work.refusal = Some(Refusal { id: id.to_owned(), message }),
            None => self.edit(&steps::range_step(id), id, held, |scenario, given| {
                scenario.ranges.insert(id.to_owned(), range);
                given.insert(id.to_owned(), range);
            }),
        }
    }

    /// Shows the inputs, if they are folded away.
    fn unfold(&mut self) {
        let State { inputs, preferences, .. } = &mut *self.state;
        if inputs.is_narrow {
            inputs.is_over = true;
        } else {
            preferences.layout.inputs_folded = false;
        }
    }

    fn zoom(&mut self, percent: u16) {
        let layout = &mut self.state.preferences.layout;
        layout.zoom = percent;
        // A presentation is as large as its screen.
        if !self.state.presenting {
            self.ctx.set_zoom_factor(self.state.preferences.layout.zoom_factor());
        }
    }

    /// Shows a dialog in the place of open menus.
    fn show(&mut self, dialog: Dialog) {
        Popup::close_all(self.ctx);
        self.state.dialog = Some(dialog);
    }

    fn set_theme(&mut self, theme: ThemePreference) {
        self.state.preferences.theme = theme;
        // The frame is drawn; the next one is of the new theme from its beginning.
        self.ctx.set_theme(theme);
        self.ctx.request_repaint();
    }

    fn set_locale(&mut self, locale: Locale) {
        let state = &mut *self.state;
        state.preferences.locale = Some(locale);
        state.text = Text::new(locale);
        // Its names and numbers are written in the other language.
        state.begun = None;
        // It was worded in the other language.
        state.desk.all_mut().for_each(|work| work.refusal = None);
    }

    /// Writes the preferences if a command changed them.
    fn remember(&mut self) {
        let state = &mut *self.state;
        state.preferences.presented = state.inputs.presented.clone();
        state.preferences.open_groups = Some(state.inputs.open_groups());
        state.preferences.open_files = state.desk.all().filter_map(|work| work.path.clone()).collect();
        state.preferences.layout.tab = state.work().views.tab;
        state.preferences.last_file = state.work().path.clone();
        if state.preferences != state.remembered {
            self.services.remember(&state.preferences);
            state.remembered = state.preferences.clone();
        }
    }
}
