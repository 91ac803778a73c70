//! Everything is reached and told by the keyboard.

use std::collections::{BTreeMap, BTreeSet};

use contact_tco::app::Command;
use contact_tco::app::command::Tab;
use contact_tco::app::session::state::Dialog;
use contact_tco::text::{Locale, Text};
use eframe::egui::accesskit::{Action, Role};
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::{By, NodeT, Queryable};

use crate::desk::{Desk, Setup, pressed};

/// What Tab must reach: its role and name by its number in the tree.
type Controls = BTreeMap<u64, (Role, String)>;

/// The controls on screen that are enabled, and what is wrong with how they are told.
fn controls(desk: &Desk, wrong: &mut BTreeSet<String>) -> Controls {
    let mut controls = Controls::new();
    for node in desk.window.query_all(By::new().recursive(true)) {
        let node = node.accesskit_node();
        let acts = [Action::Click, Action::Focus, Action::SetValue, Action::Increment];
        let is_control = acts.into_iter().any(|action| node.data().supports_action(action));
        // A group of controls is none by itself, text inside a field belongs to the field, and what scrolls follows the
        // keyboard without its bar.
        let is_none = matches!(node.role(), Role::GenericContainer | Role::TextRun | Role::ScrollBar);
        if !is_control || node.is_disabled() || is_none {
            continue;
        }
        let name = node.label().unwrap_or_default();
        let is_unnamed = name.trim().is_empty() && node.role() != Role::Label;
        if is_unnamed {
            wrong.insert(format!("no name: {:?} at {:?}", node.role(), node.raw_bounds()));
        }
        let needs_value = matches!(node.role(), Role::Slider | Role::SpinButton);
        if needs_value && node.value().is_none() && node.numeric_value().is_none() {
            wrong.insert(format!("no value: {:?} {name}", node.role()));
        }
        if matches!(node.role(), Role::CheckBox | Role::RadioButton) && node.data().toggled().is_none() {
            wrong.insert(format!("neither on nor off: {:?} {name}", node.role()));
        }
        controls.insert(node.locate().0.0, (node.role(), name));
    }
    controls
}

/// Presses Tab until it comes round; what was on screen meanwhile and was not reached.
fn walk(desk: &mut Desk, wrong: &mut BTreeSet<String>) -> Vec<String> {
    let (mut seen, mut reached) = (Controls::new(), BTreeSet::new());
    let mut first = None;
    for _ in 0..1500 {
        desk.window.key_press(Key::Tab);
        desk.window.run_steps(2);
        seen.extend(controls(desk, wrong));
        let focused = desk.window.query_all(By::new().recursive(true)).find(|node| node.is_focused());
        let Some(id) = focused.map(|node| node.accesskit_node().locate().0.0) else { continue };
        if first == Some(id) {
            break;
        }
        first.get_or_insert(id);
        reached.insert(id);
    }
    assert!(reached.len() > 10, "Tab goes nowhere");
    // The values of the bars are typed in fields that Enter leads to.
    let by_enter = |role: Role, name: &str| role == Role::TextInput && name.starts_with("Season, ");
    let missed = seen.into_iter().filter(|(id, (role, name))| !reached.contains(id) && !by_enter(*role, name));
    missed.map(|(_, (role, name))| format!("not reached: {role:?} {name}")).collect()
}

#[test]
fn tab_reaches_every_control_of_every_view_and_each_has_a_name_and_a_value() {
    let mut wrong = BTreeSet::new();
    for tab in Tab::ALL {
        // The inputs are walked once, with the first view.
        let setup = Setup::default().preferences(|it| {
            if tab != Tab::BreakEven {
                it.open_groups = Some(Vec::new());
            }
        });
        let mut desk = setup.start();
        desk.click(Role::Tab, &Text::new(Locale::English).get(tab.key()));
        // What appears while Tab goes round may stand where the keyboard was already.
        desk.settle();
        let missed = walk(&mut desk, &mut wrong);
        wrong.extend(missed.into_iter().map(|missed| format!("{tab:?}: {missed}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn tab_reaches_every_control_of_the_comparison_and_of_the_sheet() {
    let mut wrong = BTreeSet::new();
    let mut desk = Setup::default().preferences(|it| it.open_groups = Some(Vec::new())).start();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::I);
    desk.settle();
    let mut told = BTreeSet::new();
    wrong.extend(walk(&mut desk, &mut told));
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    desk.settle();
    wrong.extend(walk(&mut desk, &mut told));
    wrong.extend(told);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_two_commands_have_the_same_keys_and_each_has_its_words() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    let mut keys = BTreeMap::new();
    for (shortcut, command) in Command::by_keys(desk.state()) {
        let name = desk.window.ctx.format_shortcut(&shortcut);
        if let Some(other) = keys.insert(name.clone(), command.clone()) {
            panic!("{name}: {command:?} and {other:?}");
        }
    }
    assert!(keys.len() > 35);
    for text in Text::all() {
        for command in Command::listed(desk.state()) {
            assert!(!command.label(text).is_empty(), "{command:?}");
            let is_plain = matches!(command, Command::SetTheme(_) | Command::SetLocale(_));
            assert!(is_plain || !command.tooltip(text, None).is_empty(), "{command:?} says nothing of itself");
        }
    }
}

#[test]
fn the_sheet_of_keys_lists_them_all_in_the_language_on_screen() {
    for (key, locale, words) in
        [(Key::F1, Locale::English, "Duplicate as variant"), (Key::F1, Locale::Dutch, "Dupliceren als variant")]
    {
        let mut desk = Setup::default().locale(locale).start();
        desk.keys(Modifiers::NONE, key);
        assert_eq!(desk.state().dialog, Some(Dialog::Keyboard));
        assert!(desk.says(words) && desk.says("Ctrl+Shift+D") && desk.says("Ctrl+7"));
        desk.keys(Modifiers::NONE, Key::Escape);
        assert_eq!(desk.state().dialog, None);
    }
}

#[test]
fn tabs_scenarios_and_parts_of_the_window_have_keys() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND, Key::Num3);
    assert_eq!(desk.state().work().views.tab, Tab::Staffing);
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    let shown = desk.state().work().id;
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::PageUp);
    assert_eq!((desk.state().desk.place(), desk.state().work().id), (0, shown));
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::R);
    assert!(desk.state().desk.is_pinned(shown));
    desk.keys(Modifiers::COMMAND, Key::Num1);
    let mut doors = Vec::new();
    for _ in 0..4 {
        desk.keys(Modifiers::NONE, Key::F6);
        let focused = desk.window.query_all(By::new().recursive(true)).find(|node| node.is_focused());
        doors.push(focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default());
    }
    assert_eq!(doors[0], "File");
    assert!(doors[1].starts_with("Webshop"), "{doors:?}");
    assert_eq!(doors[2..], ["Search the inputs", "Break-even"]);
}

/// Names and left ends of what Tab leads to from a control on, as many as asked for.
fn walked(desk: &mut Desk, count: usize) -> Vec<(String, f32)> {
    let mut walked = Vec::new();
    for _ in 0..count {
        desk.window.key_press(Key::Tab);
        desk.window.run_steps(2);
        let mut all = desk.window.query_all(By::new().recursive(true));
        let focused = all.rfind(|node| node.is_focused());
        let named = focused.map(|node| (node.accesskit_node().label().unwrap_or_default(), node.rect().left()));
        walked.push(named.unwrap_or_default());
    }
    walked
}

#[test]
fn tab_goes_through_bar_and_tabs_from_left_to_right() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.enter("Gross hourly wage", "21");
    desk.enter("Gross hourly wage", "22");
    desk.press("Undo");
    desk.find(Role::Button, "File").focus();
    desk.run();
    let bar = walked(&mut desk, 8);
    let names: Vec<&str> = bar.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Edit", "View", "Help", "Undo", "Redo", "EN", "NL", "Theme: Light"]);
    assert!(bar.windows(2).all(|pair| pair[0].1 < pair[1].1), "{bar:?}");
    let desk = walked(&mut desk, 7);
    let names: Vec<&str> = desk.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names[5..], ["All open scenarios", "Compare"]);
    assert!(desk.windows(2).all(|pair| pair[0].1 < pair[1].1), "{desk:?}");
}

#[test]
fn a_dialog_has_a_name_and_its_buttons_are_reached_from_left_to_right() {
    let mut desk = Desk::new();
    desk.enter("Gross hourly wage", "19");
    desk.keys(Modifiers::COMMAND, Key::W);
    assert!(desk.has(Role::Dialog, "Save the changes to Webshop?"));
    assert!(desk.find(Role::Button, "Save").is_focused(), "what one most likely wants has the keyboard");
    let buttons = walked(&mut desk, 3);
    let names: Vec<&str> = buttons.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Cancel", "Don\u{2019}t save", "Save"]);
    assert!(buttons.windows(2).all(|pair| pair[0].1 < pair[1].1), "{buttons:?}");
    let right = desk.find(Role::Button, "Save").rect().right();
    // The dialog is 440 points wide inside, in the middle of a window of 1366.
    assert!((right - (683.0 + 220.0)).abs() < 1.0, "the row ends at the right: {right}");
}

#[test]
fn the_dialogs_of_the_market_have_names_and_take_the_keyboard() {
    for (item, title) in [
        ("Estimate the outsourcer's rates\u{2026}", "Estimate the outsourcer's rates"),
        ("I have a quotation\u{2026}", "I have a quotation"),
    ] {
        let mut desk = Desk::new();
        desk.menu("Edit", item);
        assert!(desk.has(Role::Dialog, title), "{title}");
        let layer = desk.find(Role::Dialog, title).accesskit_node().locate().0;
        let all = desk.window.query_all(By::new().recursive(true));
        let mut focused = all.filter(|node| node.is_focused());
        let mut parent = focused.next().and_then(|node| node.accesskit_node().parent());
        while parent.as_ref().is_some_and(|node| node.locate().0 != layer) {
            parent = parent.and_then(|node| node.parent());
        }
        assert!(parent.is_some(), "{title} has not the keyboard");
    }
}

#[test]
fn a_dialog_takes_the_keyboard_and_gives_it_back() {
    let mut desk = Desk::new();
    desk.find(Role::Slider, "Gross hourly wage").focus();
    desk.run();
    desk.keys(Modifiers::NONE, Key::F2);
    let name = desk.find(Role::TextInput, "Name");
    assert!(name.is_focused());
    desk.keys(Modifiers::NONE, Key::Escape);
    desk.run();
    assert!(desk.find(Role::Slider, "Gross hourly wage").is_focused());
    desk.keys(Modifiers::COMMAND, Key::K);
    desk.keys(Modifiers::NONE, Key::Escape);
    desk.run();
    assert!(desk.find(Role::Slider, "Gross hourly wage").is_focused());
}

#[test]
fn what_has_the_keyboard_is_scrolled_into_sight() {
    let mut desk = Desk::new();
    desk.find(Role::TextInput, "Search the inputs").focus();
    desk.run();
    for _ in 0..60 {
        desk.window.key_press(Key::Tab);
        desk.window.run_steps(3);
        let all = desk.window.query_all(By::new().recursive(true));
        let rects: Vec<_> = all.filter(|node| node.is_focused()).map(|node| node.rect()).collect();
        let is_seen = rects.iter().all(|rect| rect.top() >= 0.0 && rect.bottom() <= 768.0);
        assert!(is_seen && !rects.is_empty(), "{rects:?}");
    }
}

#[test]
fn enter_on_a_bar_leads_to_its_value() {
    let mut desk = Desk::new();
    desk.find(Role::Slider, "Season, March").focus();
    desk.run();
    desk.keys(Modifiers::NONE, Key::Enter);
    assert!(desk.find(Role::TextInput, "Season, March").is_focused());
    desk.find(Role::TextInput, "Season, March").type_text("2.5");
    desk.run();
    desk.keys(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.scenario().demand.months[2], 2.5);
}

#[test]
fn many_steps_pressed_at_once_are_all_made_and_none_waits() {
    let mut desk = Desk::new();
    let wages = |desk: &Desk| desk.scenario().staff.gross_hourly_wage;
    let first = wages(&desk);
    for wage in 17..=28 {
        desk.enter("Gross hourly wage", &wage.to_string());
    }
    assert_eq!(wages(&desk), 28.0);
    let presses = |key: Key, count: usize| -> Vec<_> { (0..count).map(|_| pressed(Modifiers::COMMAND, key)).collect() };
    desk.at_once(presses(Key::Z, 12));
    assert_eq!(wages(&desk), first, "all twelve are undone");
    desk.at_once(presses(Key::Y, 60));
    assert_eq!(wages(&desk), 28.0, "and made again");
}
