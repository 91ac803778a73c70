//! Channels, languages, weights, opening hours, and the other inputs that are no numbers.

use contact_tco::model::scenario::{ChannelKind, Day, Form, HybridRule, StartOfYears};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};

use crate::desk::Desk;

#[test]
fn a_channel_is_added_renamed_and_removed() {
    let mut desk = Desk::new();
    let before = desk.scenario().demand.channels.clone();
    desk.press("+ Add a channel");
    assert_eq!(desk.scenario().demand.channels.len(), before.len() + 1);
    let new = desk.scenario().demand.channels.last().unwrap().clone();
    assert_eq!((new.name.as_str(), new.share), ("New channel", 0.0), "it changes nothing until it gets a share");
    desk.enter("Name of New channel", "Letters");
    desk.enter("Letters, Share", "10");
    desk.enter("Letters, Handling time", "600");
    let letters = desk.scenario().demand.channels.last().unwrap().clone();
    assert_eq!((letters.name.as_str(), letters.share, letters.aht_seconds), ("Letters", 0.1, 600.0));
    desk.press("Remove Letters");
    assert_eq!(desk.scenario().demand.channels, before);
    for _ in 0..5 {
        desk.press("Undo");
    }
    assert!(!desk.state().work().history.is_dirty(), "every edit was a step");
}

#[test]
fn two_channels_cannot_have_one_name() {
    let mut desk = Desk::new();
    desk.enter("Name of Chat", "Phone");
    assert!(desk.says("“Phone” is there already."));
    assert_eq!(desk.scenario().demand.channels[1].name, "Chat");
    desk.enter("Name of Chat", "a]b");
    assert!(desk.says("square brackets"));
}

#[test]
fn a_kind_decides_which_fields_a_channel_has() {
    let mut desk = Desk::new();
    desk.click(Role::DisclosureTriangle, "Chat");
    assert!(desk.has(Role::TextInput, "Chat, At the same time"), "messaging holds several at once");
    desk.click(Role::ComboBox, "Chat, Kind");
    desk.press("Deferred");
    let chat = &desk.scenario().demand.channels[1];
    assert_eq!((chat.kind, chat.concurrency), (ChannelKind::Deferred, 1.0));
    assert!(!desk.has(Role::TextInput, "Chat, At the same time"));
    assert!(!desk.has(Role::TextInput, "Chat, Service level"));
}

#[test]
fn the_last_share_cannot_become_zero() {
    let mut desk = Desk::new();
    desk.click(Role::DisclosureTriangle, "Dutch");
    desk.enter("Dutch, Share", "0");
    assert!(desk.says("At least one share must be above zero."));
    assert_eq!(desk.scenario().demand.languages[0].share, 1.0);
}

#[test]
fn a_language_is_added_with_its_premiums() {
    let mut desk = Desk::new();
    desk.press("+ Add a language");
    desk.enter("Name of New language", "German");
    desk.enter("German, Share", "25");
    desk.enter("German, Wage premium", "8");
    let german = &desk.scenario().demand.languages[1];
    assert_eq!((german.name.as_str(), german.share, german.wage_premium), ("German", 0.25, 0.08));
}

#[test]
fn months_are_dragged_typed_and_pasted() {
    let mut desk = Desk::new();
    desk.find(Role::Slider, "Season, March").focus();
    desk.run();
    let before = desk.scenario().demand.months.clone();
    desk.keys(Modifiers::NONE, Key::ArrowUp);
    assert!(desk.scenario().demand.months[2] > before[2]);
    desk.enter("Season, March", "2,5");
    assert_eq!(desk.scenario().demand.months[2], 2.5);
    desk.enter("Season, March", "3 4;5");
    assert_eq!(desk.scenario().demand.months[2..5], [3.0, 4.0, 5.0]);
    desk.enter("Season, March", "-1");
    assert!(desk.says("too low"));
    desk.find(Role::Slider, "Season, January").focus();
    desk.run();
    desk.enter("Season, January", "1000 1000 1000 1000 1000 1000 1000 1000 1000 1000 2000 3000");
    let months = &desk.scenario().demand.months;
    assert!((months[11] - 3.0 * months[0]).abs() < 1e-5, "counts become weights");
    assert!((months.iter().sum::<f64>() - 12.0).abs() < 1e-4, "{months:?}");
    desk.enter("Season, January", "0 0 0 0 0 0 0 0 0 0 0 0");
    assert!(desk.says("At least one month must be above zero."));
}

#[test]
fn opening_hours_are_ticked_typed_and_moved() {
    let mut desk = Desk::new();
    desk.click(Role::CheckBox, "Open on Sunday");
    let sunday =
        |desk: &Desk| desk.scenario().demand.opening.day(Day::Sun).map(|(a, b)| (a.to_string(), b.to_string()));
    assert_eq!(sunday(&desk), Some(("09:00".to_owned(), "17:30".to_owned())));
    desk.enter("Open until, Sunday", "18");
    assert_eq!(sunday(&desk).unwrap().1, "18:00");
    desk.enter("Open until, Sunday", "18:10");
    assert!(desk.says("is not a time on a half-hour"));
    desk.enter("Open from, Sunday", "19:00");
    assert!(desk.says("The end must come after the beginning."));
    desk.find(Role::Slider, "Open from, Sunday").focus();
    desk.run();
    desk.keys(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(sunday(&desk).unwrap().0, "09:30");
    for day in ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] {
        desk.click(Role::CheckBox, &format!("Open on {day}"));
    }
    assert!(desk.says("At least one half-hour of the week must be open."));
    assert!(desk.scenario().demand.opening.day(Day::Sun).is_some(), "the last one stays open");
}

#[test]
fn the_form_and_the_rule_are_chosen() {
    let mut desk = Desk::new();
    desk.click(Role::ComboBox, "Contract form");
    desk.press("Dedicated, per hour");
    assert_eq!(desk.scenario().outsourcing.form, Form::Dedicated);
    desk.click(Role::ComboBox, "Dedicated when");
    desk.press("In high season");
    assert_eq!(desk.scenario().hybrid.rule, HybridRule::HighSeason { threshold: 1.0 });
    desk.enter("Season threshold", "1,2");
    assert_eq!(desk.scenario().hybrid.rule, HybridRule::HighSeason { threshold: 1.2 });
    desk.click(Role::ComboBox, "Dedicated when");
    desk.press("By day");
    desk.press("On these days, Saturday");
    let HybridRule::Daytime { days, .. } = &desk.scenario().hybrid.rule else { panic!("not by day") };
    assert_eq!(days.len(), 6);
    desk.enter("From", "17:00");
    assert!(desk.says("The end must come after the beginning."));
    desk.enter("From", "08:00");
    let HybridRule::Daytime { from, .. } = &desk.scenario().hybrid.rule else { panic!("not by day") };
    assert_eq!(from.to_string(), "08:00");
}

#[test]
fn budget_lines_are_ticked() {
    let mut desk = Desk::new();
    let before = desk.scenario().budget.visible.len();
    desk.click(Role::CheckBox, "Platform");
    assert_eq!(desk.scenario().budget.visible.len(), before + 1);
    desk.press("Reset Lines in your budget");
    assert_eq!(desk.scenario().budget.visible.len(), before);
}

#[test]
fn years_have_their_choices() {
    let mut desk = Desk::new();
    desk.click(Role::ComboBox, "Start");
    desk.press("Starting from nothing");
    assert_eq!(desk.scenario().years.start, StartOfYears::Greenfield);
}
