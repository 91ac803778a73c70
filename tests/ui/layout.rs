//! Panels that are pulled and folded, everything drawn larger, and what is remembered of it.

use std::rc::Rc;

use contact_tco::app::command::Tab;
use contact_tco::text::{Locale, Text};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Rect, vec2};
use egui_kittest::kittest::{By, NodeT, Queryable};

use crate::desk::{Desk, Setup};

const FOLD: &str = "Fold the inputs away";
const UNFOLD: &str = "Show the inputs";
const EDGE: &str = "Width of the inputs";

/// Pulls an edge aside by so many points.
fn pull(desk: &mut Desk, edge: &str, by: f32) {
    let from = desk.find(Role::Splitter, edge).rect().center();
    desk.window.hover_at(from);
    desk.window.step();
    desk.window.drag_at(from);
    desk.window.step();
    for share in [0.25, 0.5, 0.75, 1.0] {
        desk.window.hover_at(from + vec2(by * share, 0.0));
        desk.window.step();
    }
    desk.window.drop_at(from + vec2(by, 0.0));
    desk.run();
}

fn edge(desk: &Desk, name: &str) -> f32 {
    desk.find(Role::Splitter, name).rect().center().x
}

#[test]
fn the_inputs_fold_away_by_button_and_keys_and_are_found_again() {
    let mut desk = Desk::new();
    assert!(desk.has(Role::TextInput, "Search the inputs"));
    desk.press(FOLD);
    assert!(!desk.has(Role::TextInput, "Search the inputs"));
    let folder = Rc::clone(&desk.folder);
    drop(desk);
    let mut desk = Setup::default().at(&folder).start();
    assert!(!desk.has(Role::TextInput, "Search the inputs"), "folded as it was left");
    desk.press(UNFOLD);
    assert!(desk.has(Role::TextInput, "Search the inputs"));
    desk.keys(Modifiers::COMMAND, Key::B);
    assert!(!desk.has(Role::TextInput, "Search the inputs"));
    desk.keys(Modifiers::COMMAND, Key::F);
    desk.run();
    assert!(desk.find(Role::TextInput, "Search the inputs").is_focused(), "who looks for an input sees the inputs");
}

#[test]
fn the_edge_of_the_inputs_is_pulled_and_stays_where_it_was_left() {
    let mut desk = Desk::new();
    let before = edge(&desk, EDGE);
    pull(&mut desk, EDGE, 80.0);
    assert!((edge(&desk, EDGE) - before - 80.0).abs() < 1.5, "{before} {}", edge(&desk, EDGE));
    let pulled = edge(&desk, EDGE);
    desk.keys(Modifiers::COMMAND, Key::Z);
    let folder = Rc::clone(&desk.folder);
    drop(desk);
    let mut desk = Setup::default().at(&folder).start();
    assert!((edge(&desk, EDGE) - pulled).abs() < 1.5, "remembered");
    pull(&mut desk, EDGE, 2000.0);
    let widest = edge(&desk, EDGE);
    assert!(1366.0 - widest >= 600.0, "the results keep their room: {widest}");
    pull(&mut desk, EDGE, -widest);
    assert!(desk.has(Role::Button, UNFOLD), "pulled to the side of the window they fold");
    desk.press(UNFOLD);
    assert!(edge(&desk, EDGE) > 280.0);
}

#[test]
fn the_edge_follows_the_arrow_keys() {
    let mut desk = Desk::new();
    let before = edge(&desk, EDGE);
    desk.find(Role::Splitter, EDGE).focus();
    desk.run();
    desk.window.key_press(Key::ArrowRight);
    desk.run();
    assert!((edge(&desk, EDGE) - before - 16.0).abs() < 1.0);
    desk.window.key_press(Key::ArrowLeft);
    desk.run();
    assert!((edge(&desk, EDGE) - before).abs() < 1.0);
}

#[test]
fn the_explanation_is_pulled_wider_beside_and_over_the_results() {
    for width in [1366.0, 1920.0] {
        let mut desk = Setup::default().size(width, 900.0).start();
        desk.window.query_all(By::new().role(Role::Button).label_contains("€")).next().unwrap().click();
        desk.run();
        let before = edge(&desk, "Width of the explanation");
        pull(&mut desk, "Width of the explanation", -60.0);
        let after = edge(&desk, "Width of the explanation");
        assert!((before - after - 60.0).abs() < 1.5, "{width}: {before} {after}");
        let folder = Rc::clone(&desk.folder);
        assert_eq!(desk.state().preferences.layout.explanation_width, 336.0 + 60.0);
        drop(desk.window);
        drop(folder);
    }
}

#[test]
fn in_a_narrow_window_the_inputs_fold_by_themselves_and_open_over_the_results() {
    let mut desk = Setup::default().size(800.0, 600.0).start();
    assert!(!desk.has(Role::TextInput, "Search the inputs"));
    let tab = desk.find(Role::Tab, "Break-even").rect();
    desk.press(UNFOLD);
    assert!(desk.has(Role::TextInput, "Search the inputs"));
    assert_eq!(desk.find(Role::Tab, "Break-even").rect(), tab, "the results keep their place");
    desk.enter("Gross hourly wage", "19");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 19.0);
    desk.keys(Modifiers::COMMAND, Key::B);
    assert!(!desk.has(Role::TextInput, "Search the inputs"));
    assert!(!desk.state().preferences.layout.inputs_folded, "a wide window shows them again");
}

#[test]
fn everything_is_drawn_larger_and_smaller_and_so_again_at_the_next_start() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND, Key::Plus);
    desk.keys(Modifiers::COMMAND, Key::Equals);
    assert_eq!(desk.window.ctx.zoom_factor(), 1.25);
    desk.keys(Modifiers::COMMAND, Key::Minus);
    assert_eq!(desk.window.ctx.zoom_factor(), 1.1);
    let folder = Rc::clone(&desk.folder);
    drop(desk);
    let mut desk = Setup::default().at(&folder).start();
    assert_eq!(desk.window.ctx.zoom_factor(), 1.1);
    desk.keys(Modifiers::COMMAND, Key::Num0);
    assert_eq!(desk.window.ctx.zoom_factor(), 1.0);
    for _ in 0..12 {
        desk.keys(Modifiers::COMMAND, Key::Plus);
    }
    assert_eq!(desk.window.ctx.zoom_factor(), 2.0, "no larger than twice");
}

#[test]
fn the_tab_is_open_again_that_was_open_last() {
    let scenario = contact_tco::model::scenario::Scenario::default();
    let mut desk = Setup::default().scenario(&scenario).start();
    desk.click(Role::Tab, "Years");
    desk.keys(Modifiers::COMMAND, Key::B);
    let folder = Rc::clone(&desk.folder);
    drop(desk);
    assert_eq!(Setup::default().at(&folder).start().state().work().views.tab, Tab::Years);
}

#[test]
fn a_long_name_leaves_the_controls_beside_it_alone() {
    let name = "Customer service of the merged municipalities along the river, as proposed to the council in spring";
    let mut scenario = contact_tco::model::scenario::Scenario { name: name.to_owned(), ..Default::default() };
    scenario.staff.gross_hourly_wage = 18.0;
    for width in [640.0, 1280.0] {
        let mut desk = Setup::default().scenario(&scenario).size(width, 720.0).start();
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
        assert!(desk.state().name().starts_with("scenario") || desk.state().name().starts_with(name));
        let undo = desk.find(Role::Button, "Undo").rect();
        for node in desk.window.query_all(By::new().role(Role::Label)) {
            let rect = node.rect();
            assert!(
                !rect.shrink(1.0).intersects(undo),
                "{width}: {:?} at {rect:?} lies over undo at {undo:?}",
                node.accesskit_node().value()
            );
        }
    }
}

#[test]
fn a_variant_of_a_variant_counts_on() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    assert_eq!(desk.scenario().name, "Webshop – variant 3");
}

#[test]
fn the_tab_of_a_scenario_comes_into_sight_with_it() {
    let mut desk = Desk::new();
    for _ in 0..14 {
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    }
    desk.run();
    let name = desk.state().name();
    let window = Rect::from_min_size(eframe::egui::Pos2::ZERO, vec2(1366.0, 768.0));
    assert!(window.contains_rect(desk.find(Role::Tab, &name).rect()), "{:?}", desk.find(Role::Tab, &name).rect());
    desk.keys(Modifiers::COMMAND, Key::PageDown);
    desk.run();
    assert!(window.contains_rect(desk.find(Role::Tab, "Webshop").rect()), "from the last on to the first");
}

/// Lets come in what is worked out beside the window.
fn settle(desk: &mut Desk) {
    for _ in 0..10 {
        std::thread::sleep(std::time::Duration::from_millis(20));
        desk.window.step();
    }
}

/// What reaches over the right or left side of a window.
fn cut_off(desk: &Desk, width: f32) -> Vec<String> {
    let roles = [Role::Button, Role::Tab, Role::Label, Role::TextInput, Role::Slider, Role::CheckBox, Role::ComboBox];
    let nodes = desk.window.query_all(By::new()).filter(|node| {
        let about = node.accesskit_node();
        roles.contains(&about.role()) && about.bounding_box().is_some()
    });
    let outside = nodes.filter(|node| {
        let rect = node.rect();
        (rect.right() > width + 1.0 || rect.left() < -1.0) && rect.is_positive()
    });
    let told = outside.map(|node| {
        let about = node.accesskit_node();
        format!("{:?} {:?} at {:?}", about.role(), about.label().or(about.value()), node.rect())
    });
    told.collect()
}

/// Opens each dialog that a menu or a key leads to, and does something with what it shows.
fn each_dialog(desk: &mut Desk, mut look: impl FnMut(&Desk, &str)) {
    let text = Text::new(desk.state().text.locale());
    let keys = [
        ("new", Modifiers::COMMAND, Key::N),
        ("keyboard", Modifiers::NONE, Key::F1),
        ("glossary", Modifiers::COMMAND, Key::G),
        ("finder", Modifiers::COMMAND, Key::K),
        ("details", Modifiers::NONE, Key::F2),
    ];
    for (name, modifiers, key) in keys {
        desk.keys(modifiers, key);
        settle(desk);
        assert!(desk.state().dialog.is_some(), "{name}");
        look(desk, name);
        desk.keys(Modifiers::NONE, Key::Escape);
    }
    for command in ["command-estimate", "command-quotation", "command-about"] {
        desk.keys(Modifiers::COMMAND, Key::K);
        desk.find(Role::TextInput, &text.get("finder-search")).type_text(&text.get(command));
        desk.run();
        desk.keys(Modifiers::NONE, Key::Enter);
        settle(desk);
        assert!(desk.state().dialog.is_some(), "{command}");
        look(desk, command);
        if command == "command-quotation" {
            desk.type_and(&text.with("quote-amount", &[("line", "1")]), "42", Key::Tab);
            settle(desk);
            look(desk, "a quotation with a price");
        }
        desk.keys(Modifiers::NONE, Key::Escape);
    }
}

/// Whatever the size of the window, nothing reaches over its right or left side, and no button of the bar is lost.
#[test]
fn nothing_is_cut_off_at_the_side_of_a_window_of_any_size() {
    let mut faults = Vec::new();
    for (width, height) in [(640.0, 360.0), (853.0, 480.0), (960.0, 540.0), (1024.0, 614.0), (1280.0, 720.0)] {
        let text = Text::new(Locale::Dutch);
        let mut desk = Setup::default().locale(Locale::Dutch).size(width, height).start();
        let mut hold = |desk: &Desk, what: &str| {
            faults.extend(cut_off(desk, width).into_iter().map(|told| format!("{width} x {height}, {what}: {told}")));
        };
        for tab in Tab::ALL {
            desk.click(Role::Tab, &text.get(tab.key()));
            settle(&mut desk);
            hold(&desk, tab.key());
        }
        each_dialog(&mut desk, hold);
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn in_a_low_window_the_last_item_of_a_menu_is_within_reach() {
    let text = Text::new(Locale::Dutch);
    let mut desk = Setup::default().locale(Locale::Dutch).size(640.0, 360.0).start();
    desk.press(&text.get("menu-view"));
    let item = desk.find(Role::RadioButton, "English");
    assert!(item.rect().bottom() > 360.0, "the menu is higher than the window");
    item.scroll_to_me();
    desk.run();
    assert!(desk.find(Role::RadioButton, "English").rect().bottom() <= 360.0);
    desk.click(Role::RadioButton, "English");
    assert_eq!(desk.state().text.locale(), Locale::English);
}

/// Drawn at twice its size on a small screen, or squeezed by a window manager, it may be of no use; it must not end.
#[test]
fn the_smallest_windows_end_nothing() {
    for (width, height) in [(640.0, 200.0), (320.0, 180.0)] {
        let mut desk = Setup::default().size(width, height).start();
        for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7] {
            desk.keys(Modifiers::COMMAND, key);
            settle(&mut desk);
        }
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::I);
        each_dialog(&mut desk, |_, _| {});
        desk.keys(Modifiers::COMMAND, Key::B);
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
        settle(&mut desk);
        desk.keys(Modifiers::NONE, Key::F5);
        settle(&mut desk);
    }
}

#[test]
fn the_buttons_of_every_dialog_are_in_sight_in_a_window_of_any_size() {
    let mut faults = Vec::new();
    for (width, height) in [(640.0, 360.0), (853.0, 480.0), (910.0, 512.0), (1280.0, 720.0)] {
        let text = Text::new(Locale::Dutch);
        let mut desk = Setup::default().locale(Locale::Dutch).size(width, height).start();
        let last = ["start-create", "button-close", "market-take-all", "button-apply"].map(|key| text.get(key));
        each_dialog(&mut desk, |desk, what| {
            for name in &last {
                let found = desk.window.query_all(By::new().role(Role::Button).label(name));
                let below = found.filter(|button| button.rect().bottom() > height || button.rect().top() < 0.0);
                faults.extend(below.map(|button| format!("{width} x {height}, {what}: {name} at {:?}", button.rect())));
            }
        });
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
