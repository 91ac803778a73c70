//! A desk to test at: the program with scripted file dialogs and folders of its own.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use contact_tco::app::App;
use contact_tco::app::actions::services::{Folders, Services};
use contact_tco::app::command::Purpose;
use contact_tco::app::session::preferences::Preferences;
use contact_tco::app::session::state::State;
use contact_tco::app::system::file_dialogs::{FileAnswer, FileDialogs, FileQuestion};
use contact_tco::document;
use contact_tco::model::scenario::Scenario;
use contact_tco::text::Locale;
use eframe::egui::accesskit::Role;
use eframe::egui::{
    Context, DroppedFile, Event, Key, Modifiers, PointerButton, Pos2, ThemePreference, ViewportId, vec2,
};
use egui_kittest::kittest::{By, NodeT, Queryable};
use egui_kittest::{Harness, Node};
use tempfile::TempDir;

/// What the file dialogs will answer, and what they were asked.
#[derive(Default)]
pub struct Script {
    pub answers: VecDeque<FileAnswer>,
    pub asked: Vec<FileQuestion>,
}

struct Scripted {
    script: Rc<RefCell<Script>>,
    open: Option<Purpose>,
}

impl FileDialogs for Scripted {
    fn ask(&mut self, question: FileQuestion, ctx: &Context, _frame: &eframe::Frame) -> bool {
        if self.open.is_some() {
            return false;
        }
        self.open = Some(question.purpose);
        self.script.borrow_mut().asked.push(question);
        ctx.request_repaint();
        true
    }

    fn answer(&mut self) -> Option<(Purpose, FileAnswer)> {
        self.open?;
        let answer = self.script.borrow_mut().answers.pop_front()?;
        Some((self.open.take()?, answer))
    }
}

/// A file that is dropped on the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

/// A key that is pressed.
pub fn pressed(modifiers: Modifiers, key: Key) -> Event {
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
}

/// Typed letters, each an event of its own.
pub fn typed(text: &str) -> impl Iterator<Item = Event> {
    text.chars().map(|letter| Event::Text(letter.to_string()))
}

/// The program at a desk.
pub struct Desk {
    pub window: Harness<'static, App>,
    pub script: Rc<RefCell<Script>>,
    pub folder: Rc<TempDir>,
}

/// How a desk is set up.
pub struct Setup {
    preferences: Preferences,
    file: Option<PathBuf>,
    folder: Rc<TempDir>,
    size: [f32; 2],
    scale: f32,
}

impl Default for Setup {
    fn default() -> Self {
        // Every group open, so that every input can be found.
        let all = ["demand", "staffing", "staff", "absence", "housing", "ict", "recruitment", "depreciation"];
        let all = all.into_iter().chain(["overhead", "outsourcing", "tax", "years"]);
        let preferences = Preferences {
            locale: Some(Locale::English),
            theme: ThemePreference::Light,
            open_groups: Some(all.map(str::to_owned).collect()),
            ..Preferences::default()
        };
        Self { preferences, file: None, folder: Rc::new(TempDir::new().unwrap()), size: [1366.0, 768.0], scale: 1.0 }
    }
}

impl Setup {
    pub fn locale(mut self, locale: Locale) -> Self {
        self.preferences.locale = Some(locale);
        self
    }

    pub fn preferences(mut self, change: impl FnOnce(&mut Preferences)) -> Self {
        change(&mut self.preferences);
        self
    }

    pub fn file(mut self, file: &Path) -> Self {
        self.file = Some(file.to_owned());
        self
    }

    /// Opens a scenario from a file that stays as long as the desk.
    pub fn scenario(self, scenario: &Scenario) -> Self {
        let file = self.folder.path().join("scenario.ron");
        std::fs::write(&file, document::to_text(scenario)).unwrap();
        self.file(&file)
    }

    /// Starts where another desk stood, with its preferences and copies.
    pub fn at(mut self, folder: &Rc<TempDir>) -> Self {
        self.folder = Rc::clone(folder);
        self
    }

    pub fn size(mut self, width: f32, height: f32) -> Self {
        self.size = [width, height];
        self
    }

    /// How many pixels a point takes on the screen.
    pub fn scale(mut self, scale: f32) -> Self {
        self.scale = scale;
        self
    }

    pub fn start(self) -> Desk {
        let folders = Folders {
            preferences: Some(self.folder.path().join("config")),
            recovery: Some(self.folder.path().join("recovery")),
        };
        let file = folders.preferences_file().unwrap();
        if !file.exists() {
            self.preferences.write(&file).unwrap();
        }
        let script = Rc::new(RefCell::new(Script::default()));
        let dialogs = Scripted { script: Rc::clone(&script), open: None };
        let open = self.file;
        let window = Harness::builder()
            .with_size(vec2(self.size[0], self.size[1]))
            .with_pixels_per_point(self.scale)
            .build_eframe(move |cc| App::new(&cc.egui_ctx, open, Services::new(Box::new(dialogs), folders)));
        let mut desk = Desk { window, script, folder: self.folder };
        desk.run();
        desk
    }
}

impl Desk {
    /// The webshop in English.
    pub fn new() -> Self {
        Setup::default().start()
    }

    /// Draws until something has come that is worked out beside the window; false if it does not come within a minute.
    pub fn until(&mut self, done: impl Fn(&Self) -> bool) -> bool {
        for _ in 0..3000 {
            self.window.step();
            if done(self) {
                self.run();
                return true;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        false
    }

    /// Lets everything settle that was asked.
    pub fn run(&mut self) {
        self.window.run_steps(3);
    }

    pub fn state(&self) -> &State {
        self.window.state().state()
    }

    pub fn scenario(&self) -> &Scenario {
        self.state().scenario()
    }

    /// The first widget of a role and name, from the left.
    pub fn find<'a>(&'a self, role: Role, label: &'a str) -> Node<'a> {
        let mut found = self.window.query_all(By::new().role(role).label(label));
        found.next().unwrap_or_else(|| {
            let all = self.window.query_all(By::new().role(role));
            let all: Vec<_> = all.filter_map(|node| node.accesskit_node().label()).collect();
            panic!("there is no {role:?} called {label:?} among {all:?}")
        })
    }

    pub fn has(&self, role: Role, label: &str) -> bool {
        self.window.query_all(By::new().role(role).label(label)).next().is_some()
    }

    /// Whether any text on screen holds these words.
    pub fn says(&self, words: &str) -> bool {
        self.window.query_all(By::new().recursive(true)).any(|node| {
            let node = node.accesskit_node();
            [node.label(), node.value()].into_iter().flatten().any(|text| text.contains(words))
        })
    }

    /// What a field shows.
    pub fn shown(&self, label: &str) -> String {
        self.find(Role::TextInput, label).value().unwrap()
    }

    pub fn click(&mut self, role: Role, label: &str) {
        self.find(role, label).scroll_to_me();
        self.run();
        self.find(role, label).click();
        self.run();
    }

    pub fn press(&mut self, label: &str) {
        self.click(Role::Button, label);
    }

    /// Chooses a command from a menu of the bar.
    pub fn menu(&mut self, menu: &str, item: &str) {
        self.press(menu);
        self.press(item);
    }

    /// Chooses a command from a menu within a menu of the bar.
    pub fn menu_in(&mut self, menu: &str, within: &str, item: &str) {
        self.press(menu);
        self.press(within);
        self.press(item);
    }

    /// Types into a field and leaves it with a key.
    pub fn type_and(&mut self, label: &str, text: &str, key: Key) {
        self.find(Role::TextInput, label).focus();
        self.run();
        self.find(Role::TextInput, label).type_text(text);
        self.run();
        self.window.key_press(key);
        self.run();
    }

    pub fn enter(&mut self, label: &str, text: &str) {
        self.type_and(label, text, Key::Enter);
    }

    pub fn keys(&mut self, modifiers: Modifiers, key: Key) {
        self.window.key_press_modifiers(modifiers, key);
        self.run();
    }

    /// Drags a slider to a share of its rail.
    pub fn drag(&mut self, label: &str, through: &[f32]) {
        self.find(Role::Slider, label).scroll_to_me();
        self.run();
        let rect = self.find(Role::Slider, label).rect();
        let at = |share: f32| eframe::egui::pos2(rect.left() + rect.width() * share, rect.center().y);
        self.window.hover_at(at(through[0]));
        self.window.step();
        self.window.drag_at(at(through[0]));
        self.window.step();
        for share in through {
            self.window.hover_at(at(*share));
            self.window.step();
        }
        self.window.drop_at(at(*through.last().unwrap()));
        self.run();
    }

    /// Takes hold of the middle of a slider and pulls it aside by so many points.
    pub fn pull(&mut self, label: &str, by: f32) {
        self.find(Role::Slider, label).scroll_to_me();
        self.run();
        let from = self.find(Role::Slider, label).rect().center();
        self.window.hover_at(from);
        self.window.step();
        self.window.drag_at(from);
        self.window.step();
        for share in [0.5, 1.0] {
            self.window.hover_at(from + vec2(by * share, 0.0));
            self.window.step();
        }
        self.window.drop_at(from + vec2(by, 0.0));
        self.run();
    }

    /// Types into a field, which keeps the keyboard.
    pub fn begin_typing(&mut self, label: &str, text: &str) {
        self.find(Role::TextInput, label).focus();
        self.run();
        self.find(Role::TextInput, label).type_text(text);
        self.run();
    }

    /// Sends events that all arrive in one frame, as they do while a frame takes long, and lets them settle.
    pub fn at_once(&mut self, events: Vec<Event>) {
        self.window.input_mut().events.extend(events);
        self.window.run_steps(8);
    }

    /// Clicks so fast that pressing and letting go arrive in one frame.
    pub fn click_at_once(&mut self, at: Pos2) {
        let button = |pressed| Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.at_once(vec![Event::PointerMoved(at)]);
        self.at_once(vec![button(true), button(false)]);
    }

    /// Drops files on the window.
    pub fn drop_files(&mut self, paths: &[PathBuf]) {
        self.window.input_mut().dropped_files = paths.iter().map(|path| Arc::new(Dropped(path.clone())) as _).collect();
        self.window.step();
        self.window.input_mut().dropped_files.clear();
        self.run();
    }

    /// The next file dialog answers so; or the one on screen, if there is one.
    pub fn will_answer(&self, answer: FileAnswer) {
        self.script.borrow_mut().answers.push_back(answer);
    }

    /// A path in this desk's folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The window manager asks to close the window; whether it may.
    pub fn close(&mut self) -> bool {
        use eframe::egui::{ViewportCommand, ViewportEvent};
        let viewport = self.window.input_mut().viewports.entry(ViewportId::ROOT).or_default();
        viewport.events.push(ViewportEvent::Close);
        self.window.step();
        let refused = self.commands().contains(&ViewportCommand::CancelClose);
        self.window.input_mut().viewports.entry(ViewportId::ROOT).or_default().events.clear();
        self.run();
        !refused
    }

    /// What the window was told in the last frame.
    pub fn commands(&self) -> Vec<eframe::egui::ViewportCommand> {
        self.window.output().viewport_output[&ViewportId::ROOT].commands.clone()
    }
}
