//! Pictures of all views at all sizes, to be looked at by people: `tests/gallery FOLDER [WORDS..]` writes them.

use std::path::{Path, PathBuf};

use contact_tco::app::command::Tab;
use contact_tco::model::scenario::Scenario;
use contact_tco::text::{Locale, Text};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, ThemePreference};
use egui_kittest::kittest::{By, Queryable};

use crate::desk::{Desk, Setup};

/// Width and height of screens in pixels, and the scales of their systems.
const SIZES: [(u32, u32); 4] = [(1280, 720), (1366, 768), (1920, 1080), (3840, 2160)];
const SCALES: [f32; 4] = [1.0, 1.25, 1.5, 2.0];

#[test]
#[ignore = "writes pictures for people to look at"]
fn all_views() {
    let Some(folder) = std::env::var_os("GALLERY").map(PathBuf::from) else { panic!("GALLERY names no folder") };
    let wanted = std::env::var("GALLERY_ONLY").unwrap_or_default();
    std::fs::create_dir_all(&folder).unwrap();
    for (width, height) in SIZES {
        for scale in SCALES {
            for locale in Locale::ALL {
                for theme in [ThemePreference::Light, ThemePreference::Dark] {
                    let gallery = Gallery::new(&folder, &wanted, (width, height, scale), locale, theme);
                    for (name, scene) in SCENES {
                        if gallery.wants(name) {
                            scene(&gallery);
                        }
                    }
                }
            }
        }
    }
}

/// Paints some pictures.
type Scene = fn(&Gallery<'_>);

/// What is painted, each at a desk of its own, by name.
const SCENES: [(&str, Scene); 14] = [
    ("tabs", tabs),
    ("side_by_side", side_by_side),
    ("explained", explained),
    ("folded", folded),
    ("many", many),
    ("menus", menus),
    ("market", market),
    ("presented", presented),
    ("presented_side_by_side", presented_side_by_side),
    ("start", start),
    ("hints", hints),
    ("found", found),
    ("imported", imported),
    ("wrong", wrong),
];

/// Where pictures go and what they show.
struct Gallery<'a> {
    folder: &'a Path,
    wanted: &'a str,
    size: [f32; 2],
    scale: f32,
    locale: Locale,
    theme: ThemePreference,
    ending: String,
}

impl<'a> Gallery<'a> {
    fn new(
        folder: &'a Path,
        wanted: &'a str,
        (width, height, scale): (u32, u32, f32),
        locale: Locale,
        theme: ThemePreference,
    ) -> Self {
        let shade = if theme == ThemePreference::Light { "light" } else { "dark" };
        let ending = format!("{width}x{height}-{}-{}-{shade}", (scale * 100.0) as u32, locale.code());
        Self { folder, wanted, size: [width as f32 / scale, height as f32 / scale], scale, locale, theme, ending }
    }

    /// Whether a picture's name holds every word that was asked for.
    fn wants(&self, name: &str) -> bool {
        let name = format!("{name}-{}", self.ending);
        self.wanted.split_whitespace().all(|word| name.contains(word))
    }

    fn text(&self) -> Text {
        Text::new(self.locale)
    }

    fn setup(&self) -> Setup {
        Setup::default()
            .locale(self.locale)
            .preferences(|preferences| preferences.theme = self.theme)
            .size(self.size[0], self.size[1])
            .scale(self.scale)
    }

    /// The same screen while presenting: 1060 x 590 points fit on it, in width or in height.
    fn presenting(&self) -> Setup {
        let [width, height] = self.size;
        let zoom = (width / 1060.0).min(height / 590.0);
        self.setup().size(width / zoom, height / zoom).scale(self.scale * zoom)
    }

    /// Types a number; in a narrow window the inputs lie over the results for that long.
    fn enter(&self, desk: &mut Desk, id: &str, typed: &str) {
        let label = self.text().input(id);
        let is_folded = !desk.has(Role::TextInput, &label);
        if is_folded {
            desk.keys(Modifiers::COMMAND, Key::B);
        }
        desk.enter(&label, typed);
        if is_folded {
            desk.keys(Modifiers::COMMAND, Key::B);
        }
    }

    fn keep(&self, desk: &mut Desk, name: &str) {
        settle(desk);
        let picture = desk.window.render().unwrap();
        picture.save(self.folder.join(format!("{name}-{}.png", self.ending))).unwrap();
    }
}

fn tabs(gallery: &Gallery) {
    let mut desk = gallery.setup().start();
    for tab in Tab::ALL {
        desk.click(Role::Tab, &gallery.text().get(tab.key()));
        gallery.keep(&mut desk, &tab.key().replace('-', "_"));
    }
}

fn side_by_side(gallery: &Gallery) {
    let mut desk = gallery.setup().start();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    gallery.enter(&mut desk, "staff.gross_hourly_wage", "19");
    gallery.enter(&mut desk, "demand.contacts_per_month", "14000");
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    gallery.keep(&mut desk, "side_by_side");
}

/// A figure explained, and the menu of the name and notes.
fn explained(gallery: &Gallery) {
    let mut desk = gallery.setup().start();
    let totals: Vec<_> = desk.window.query_all(By::new().role(Role::Button).label_contains("€")).collect();
    totals[0].click();
    desk.run();
    gallery.keep(&mut desk, "explained");
}

/// The inputs folded away; in a narrow window, lying over the results.
fn folded(gallery: &Gallery) {
    let mut desk = gallery.setup().start();
    desk.keys(Modifiers::COMMAND, Key::B);
    gallery.keep(&mut desk, "folded");
}

/// As many scenarios as fit, with long names.
fn many(gallery: &Gallery) {
    let mut desk = gallery.setup().start();
    while !desk.state().desk.is_full() {
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    }
    gallery.keep(&mut desk, "many");
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    gallery.keep(&mut desk, "many_side_by_side");
}

/// Each menu of the bar, open.
fn menus(gallery: &Gallery) {
    let text = gallery.text();
    for key in ["menu-file", "menu-edit", "menu-view", "menu-help"] {
        let mut desk = gallery.setup().start();
        desk.press(&text.get(key));
        gallery.keep(&mut desk, &key.replace('-', "_"));
    }
}

/// Each picture of a presentation. Beside a window everything is drawn as large as it allows; here it has that size at once.
fn presented(gallery: &Gallery) {
    let mut desk = gallery.presenting().start();
    desk.keys(Modifiers::NONE, Key::F5);
    for page in 0..Tab::ALL.len() - 1 {
        gallery.keep(&mut desk, &format!("presented_{page}"));
        desk.keys(Modifiers::NONE, Key::ArrowRight);
    }
    desk.press(&gallery.text().get("present-choose"));
    gallery.keep(&mut desk, "presented_choose");
}

fn presented_side_by_side(gallery: &Gallery) {
    let mut desk = gallery.presenting().start();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    gallery.enter(&mut desk, "staff.gross_hourly_wage", "19");
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    desk.keys(Modifiers::NONE, Key::F5);
    for page in 0..3 {
        gallery.keep(&mut desk, &format!("presented_side_by_side_{page}"));
        desk.keys(Modifiers::NONE, Key::ArrowRight);
    }
}

/// The dialogs of the market: estimated rates, and a quotation by the full-time agent with all that can stand in it.
fn market(gallery: &Gallery) {
    let text = gallery.text();
    let mut desk = gallery.setup().start();
    desk.menu(&text.get("menu-edit"), &text.get("command-estimate"));
    gallery.keep(&mut desk, "estimate");
    desk.click(Role::RadioButton, &text.input("outsourcing.contact_rate"));
    gallery.keep(&mut desk, "estimate_contact");
    desk.keys(Modifiers::NONE, Key::Escape);
    desk.menu(&text.get("menu-edit"), &text.get("command-quotation"));
    gallery.keep(&mut desk, "quotation_empty");
    let amount = |line: &str| text.with("quote-amount", &[("line", line)]);
    desk.click(Role::ComboBox, &text.with("quote-per", &[("line", "1")]));
    desk.press(&text.get("per-fte_month"));
    desk.type_and(&amount("1"), "5950", Key::Tab);
    desk.type_and(&amount("2"), "150", Key::Tab);
    desk.press(&text.get("quote-add"));
    desk.type_and(&amount("3"), "2,35", Key::Tab);
    desk.click(Role::CheckBox, &text.get("included-training"));
    gallery.keep(&mut desk, "quotation");
    desk.keys(Modifiers::NONE, Key::Escape);
}

/// Everything found by a few letters, the list of keys, the words of the field, and where the keyboard is.
fn found(gallery: &Gallery<'_>) {
    let mut desk = gallery.setup().start();
    for (name, modifiers, key) in [
        ("finder", Modifiers::COMMAND, Key::K),
        ("keyboard", Modifiers::NONE, Key::F1),
        ("glossary", Modifiers::COMMAND, Key::G),
    ] {
        desk.keys(modifiers, key);
        gallery.keep(&mut desk, name);
        desk.keys(Modifiers::NONE, Key::Escape);
    }
    for _ in 0..24 {
        desk.keys(Modifiers::NONE, Key::Tab);
    }
    gallery.keep(&mut desk, "focus");
}

/// Lets everything come in that is worked out beside the window.
fn settle(desk: &mut Desk) {
    for _ in 0..20 {
        std::thread::sleep(std::time::Duration::from_millis(30));
        desk.window.step();
    }
}

/// The questions of the guided start, as they come and with answers that deserve a second look.
fn start(gallery: &Gallery) {
    let text = gallery.text();
    let mut desk = gallery.setup().start();
    desk.keys(Modifiers::COMMAND, Key::N);
    gallery.keep(&mut desk, "start");
    desk.click(Role::CheckBox, &text.get("start-name-phone"));
    desk.click(Role::CheckBox, &text.get("start-name-english"));
    desk.find(Role::TextInput, &text.get("start-agents.name")).focus();
    desk.run();
    desk.find(Role::TextInput, &text.get("start-agents.name")).type_text("30");
    gallery.keep(&mut desk, "start_answered");
}

/// The list of hints of a scenario with a wage under the legal minimum and no absence.
fn hints(gallery: &Gallery) {
    let text = gallery.text();
    let mut scenario = Scenario::default();
    scenario.staff.gross_hourly_wage = 12.0;
    scenario.absence.rate = 0.0;
    let mut desk = gallery.setup().scenario(&scenario).start();
    desk.press(&text.plural("hints-count", 2, &[]));
    gallery.keep(&mut desk, "hints");
}

/// The page of an import, of contacts and of intervals, from its top and down to what follows from it.
fn imported(gallery: &Gallery) {
    let text = gallery.text();
    let mut desk = gallery.setup().start();
    for name in ["contacts", "intervals"] {
        let item = text.get(&format!("example-history-{name}"));
        desk.menu_in(&text.get("menu-file"), &text.get("menu-examples"), &item);
        gallery.keep(&mut desk, &format!("imported_{name}"));
        for (page, place) in ["understood", "proposals"].into_iter().enumerate() {
            let heading = text.get(&format!("history-step-{place}"));
            desk.window.get_by_label(&heading).scroll_to_me();
            gallery.keep(&mut desk, &format!("imported_{name}_{}", page + 1));
        }
    }
}

/// What was typed and cannot be taken, and results of an earlier scenario while the last one has none.
fn wrong(gallery: &Gallery) {
    let text = gallery.text();
    let mut scenario = Scenario::default();
    scenario.demand.channels.iter_mut().for_each(|channel| channel.aht_seconds = 14_400.0);
    let mut desk = gallery.setup().scenario(&scenario).start();
    gallery.enter(&mut desk, "staff.gross_hourly_wage", "much");
    gallery.keep(&mut desk, "wrong_refused");
    // Ten million contacts of four hours each: more than can be planned. Four million can be, but not with their growth.
    gallery.enter(&mut desk, "demand.contacts_per_month", "10000000");
    gallery.keep(&mut desk, "wrong_load");
    gallery.enter(&mut desk, "demand.contacts_per_month", "4000000");
    desk.click(Role::Tab, &text.get(Tab::Years.key()));
    gallery.enter(&mut desk, "years.volume_growth", "15");
    gallery.keep(&mut desk, "wrong_not_current");
}
