//! The guided start: six questions become a scenario.

use contact_tco::app::session::state::Dialog;
use contact_tco::model::bill::Sourcing;
use contact_tco::model::check::check;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::scenario::{Scenario, StartOfYears};
use contact_tco::text::{Locale, Text};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT;

use crate::desk::{Desk, Setup};

fn asked() -> Desk {
    asked_in(Locale::English)
}

fn asked_in(locale: Locale) -> Desk {
    let mut desk = Setup::default().locale(locale).start();
    desk.keys(Modifiers::COMMAND, Key::N);
    assert!(is_asked(&desk));
    desk
}

fn is_asked(desk: &Desk) -> bool {
    matches!(desk.state().dialog, Some(Dialog::Start(_)))
}

/// Replaces what stands in a field of the dialog.
fn answer(desk: &mut Desk, field: &str, typed: &str) {
    desk.find(Role::TextInput, field).focus();
    desk.run();
    desk.keys(Modifiers::COMMAND, Key::A);
    match typed {
        "" => desk.keys(Modifiers::NONE, Key::Delete),
        typed => desk.find(Role::TextInput, field).type_text(typed),
    }
    desk.run();
}

fn can_create(desk: &Desk) -> bool {
    !desk.find(Role::Button, "Create").accesskit_node().is_disabled()
}

#[test]
fn enter_at_once_gives_the_defaults_with_their_sources() {
    let mut desk = asked();
    desk.keys(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.state().dialog, None);
    let scenario = desk.scenario().clone();
    assert_eq!(scenario.name, "My department");
    assert_eq!(scenario.source("demand.contacts_per_month"), Some("answered at the start"));
    let mut rest = Scenario { name: String::new(), notes: String::new(), sources: Default::default(), ..scenario };
    let cheapest = Comparison::of(&rest).unwrap().cheapest_form();
    assert_eq!(std::mem::take(&mut rest.outsourcing.form), cheapest, "what the preview showed");
    assert_eq!(rest, Scenario::default());
    assert!(desk.state().work().history.is_dirty(), "it is on no disk yet");
    assert_eq!(desk.state().desk.count(), 1, "the example made room");
}

#[test]
fn six_answers_stand_in_the_scenario_and_in_its_notes() {
    for locale in Locale::ALL {
        let text = Text::new(locale);
        let mut desk = asked_in(locale);
        answer(&mut desk, &text.get("start-contacts.name"), "2000");
        desk.click(Role::RadioButton, &text.get("start-per-week"));
        desk.click(Role::RadioButton, &text.get("start-mix-phone"));
        let phone = text.get("start-name-phone");
        answer(&mut desk, &text.with("start-seconds", &[("name", &phone)]), "412,5");
        desk.click(Role::CheckBox, &text.get("start-name-english"));
        let dutch = text.get("start-name-dutch");
        answer(&mut desk, &text.with("start-share", &[("name", &dutch)]), "90");
        desk.click(Role::RadioButton, &text.get("start-opening-saturday"));
        desk.click(Role::RadioButton, &text.get("start-season-summer"));
        answer(&mut desk, &text.get("start-agents.name"), "25");
        assert!(desk.says("25"), "what was told is held against the plan");
        desk.press(&text.get("start-create"));
        let scenario = desk.scenario();
        let demand = &scenario.demand;
        // 2,000 * 365.25 / 7 / 12 = 8,696.4 a month.
        assert_eq!(demand.contacts_per_month, 8_696.0);
        let channels: Vec<_> = demand.channels.iter().map(|c| (c.name.clone(), c.share, c.aht_seconds)).collect();
        assert_eq!(channels, [(phone, 0.85, 412.5), ("E-mail".to_owned(), 0.15, 300.0)]);
        let languages: Vec<_> = demand.languages.iter().map(|l| (l.name.clone(), l.share)).collect();
        assert_eq!(languages, [(dutch, 0.9), (text.get("start-name-english"), 0.1)]);
        assert!(demand.opening.sat.is_some() && demand.opening.sun.is_none());
        assert_eq!(demand.months[6], 1.4);
        assert_eq!(scenario.years.start, StartOfYears::Existing);
        assert_eq!(scenario.source("demand.channels[E-mail].share"), Some(text.get("start-source").as_str()));
        let per = text.with("start-per-week.of", &[("contacts", &text.number(2000.0, 0))]);
        assert!(scenario.notes.contains(&per) && scenario.notes.contains("25"), "{}", scenario.notes);
        assert_eq!(check(scenario), []);
    }
}

#[test]
fn the_preview_is_the_answer_of_the_scenario_that_follows() {
    let mut desk = asked();
    answer(&mut desk, "Number of contacts", "3500");
    desk.click(Role::RadioButton, "Around the clock");
    let text = Text::new(Locale::English);
    let mut expected = Scenario::default();
    expected.demand.contacts_per_month = 3_500.0;
    expected.demand.opening = contact_tco::model::start::openings()[4].week.clone();
    let comparison = Comparison::of(&expected).unwrap();
    assert!(desk.says(&text.euros(comparison.in_house().total())));
    assert!(desk.says(&text.number(comparison.plan.agent_fte + comparison.plan.agency_fte, 1)));
    let cheapest = text.euros(comparison.bill(Sourcing::Outsourced(comparison.cheapest_form())).total());
    assert!(desk.says(&cheapest));
    answer(&mut desk, "Number of agents today", "100");
    assert!(desk.says("you told 100"));
    desk.press("Create");
    assert_eq!(desk.scenario().demand, expected.demand);
    assert!(desk.scenario().notes.contains("you told 100"));
    let made = Comparison::of(desk.scenario()).unwrap();
    assert_eq!(text.euros(made.outsourced().total()), cheapest, "the verdict speaks of what the preview showed");
    // It stays a question after the dialog is closed.
    let hints: Vec<_> = desk.state().work().results.hints.shown().map(|hint| hint.kind.id()).collect();
    assert!(hints.contains(&"team_today"), "{hints:?}");
}

#[test]
fn the_keyboard_alone_is_enough() {
    let mut desk = asked();
    // The first field has the keyboard, and what is typed replaces what stands there.
    desk.find(Role::TextInput, "Number of contacts").type_text("4321");
    desk.run();
    desk.keys(Modifiers::NONE, Key::Tab);
    desk.keys(Modifiers::NONE, Key::Tab);
    desk.keys(Modifiers::NONE, Key::Tab);
    desk.keys(Modifiers::NONE, Key::Space);
    for _ in 0..60 {
        if desk.find(Role::Button, "Create").accesskit_node().is_focused() {
            break;
        }
        desk.keys(Modifiers::NONE, Key::Tab);
    }
    assert!(is_asked(&desk));
    desk.keys(Modifiers::NONE, Key::Enter);
    assert!(!is_asked(&desk));
    // The third stop after the number is "a year": 4,321 / 12 = 360.08.
    assert_eq!(desk.scenario().demand.contacts_per_month, 360.0);
}

#[test]
fn what_cannot_be_used_is_said_beside_it_and_makes_no_scenario() {
    for (field, typed, said) in [
        ("Number of contacts", "many", "“many” is not a number."),
        ("Number of contacts", "", "Fill in a number."),
        ("Number of contacts", "-5", "too low"),
        ("Number of contacts", "60000000", "too high"),
        ("Share of Phone", "six", "“six” is not a number."),
        ("Handling time of Chat, seconds", "0", "too low"),
        ("Number of agents today", "0", "above 0"),
        ("Name of another language", "a]b", "cannot hold"),
        ("Name of another language", "Dutch", "is there already"),
    ] {
        let mut desk = asked();
        answer(&mut desk, field, typed);
        assert!(desk.says(said), "{field}: {typed}");
        assert!(!can_create(&desk), "{field}: {typed}");
        desk.keys(Modifiers::NONE, Key::Enter);
        assert!(is_asked(&desk), "{field}: {typed}");
        desk.keys(Modifiers::NONE, Key::Escape);
        assert_eq!(desk.state().dialog, None);
        assert_eq!(desk.scenario().name, "Webshop", "nothing happened");
    }
}

#[test]
fn all_channels_or_languages_off_is_refused() {
    let mut desk = asked();
    for channel in ["Phone", "Chat", "WhatsApp", "E-mail"] {
        desk.click(Role::CheckBox, channel);
    }
    desk.click(Role::CheckBox, "Dutch");
    assert!(desk.says("Choose at least one channel.") && desk.says("Choose at least one language."));
    assert!(desk.says("2 answers cannot be used yet") && !can_create(&desk));
    desk.click(Role::CheckBox, "E-mail");
    desk.click(Role::CheckBox, "German");
    assert!(can_create(&desk));
    desk.press("Create");
    let demand = &desk.scenario().demand;
    assert_eq!((demand.channels.len(), demand.channels[0].share), (1, 1.0), "the only channel has all");
    assert_eq!((demand.languages[0].name.as_str(), demand.languages[0].share), ("German", 1.0));
}

#[test]
fn no_contacts_and_ten_million_are_answers() {
    for (typed, contacts) in [("0", 0.0), ("10.000.000", 10_000_000.0)] {
        let mut desk = asked();
        answer(&mut desk, "Number of contacts", typed);
        assert!(can_create(&desk), "{typed}");
        desk.press("Create");
        assert_eq!(desk.scenario().demand.contacts_per_month, contacts);
        assert!(desk.state().work().results.comparison.is_ok());
    }
    // More than can be planned: the reason stands where the answer would.
    let mut desk = asked();
    answer(&mut desk, "Number of contacts", "50000000");
    answer(&mut desk, "Handling time of Phone, seconds", "14400");
    assert!(desk.says("erlang") && !can_create(&desk));
}

#[test]
fn with_an_outsourcer_its_start_is_behind() {
    let mut desk = asked();
    desk.click(Role::RadioButton, "An outsourcer");
    assert!(!desk.has(Role::TextInput, "Number of agents today"), "there is no team to count");
    desk.press("Create");
    let scenario = desk.scenario();
    assert_eq!(scenario.years.start, StartOfYears::Greenfield);
    assert_eq!(scenario.years.selection + scenario.years.transition + scenario.outsourcing.start_up, 0.0);
}

#[test]
fn each_new_department_stands_beside_the_others_under_a_name_of_its_own() {
    let mut desk = asked();
    desk.keys(Modifiers::NONE, Key::Enter);
    desk.keys(Modifiers::COMMAND, Key::N);
    desk.keys(Modifiers::NONE, Key::Enter);
    let names: Vec<_> = desk.state().desk.all().map(|work| work.scenario().name.clone()).collect();
    assert_eq!(names, ["My department", "My department 2"]);
    desk.keys(Modifiers::COMMAND, Key::N);
    desk.press("Start from defaults only");
    assert_eq!(desk.scenario(), &Scenario::default());
    assert_eq!(desk.state().desk.count(), 3);
}

#[test]
fn the_example_leads_to_the_start_and_a_scenario_says_what_is_still_a_default() {
    let mut desk = Desk::new();
    assert!(desk.says("This is an example."));
    desk.press("Describe your own department\u{2026}");
    assert!(is_asked(&desk));
    desk.keys(Modifiers::NONE, Key::Enter);
    assert!(!desk.says("This is an example."));
    // Contacts, months, opening, the lists, their 4 shares, 4 handling times and 1 share, how the years begin, and the form.
    assert!(desk.says("16 of your own"), "1 + 1 + 1 + 2 + 4 + 4 + 1 + 1 + 1");
    desk.press("Look at the assumptions");
    assert_eq!(desk.state().work().views.tab, contact_tco::app::command::Tab::Assumptions);
    assert!(desk.says("Still default"));
}

#[test]
fn a_language_that_is_added_takes_its_share_from_the_largest_and_gives_it_back() {
    for locale in Locale::ALL {
        let text = Text::new(locale);
        let mut desk = asked_in(locale);
        let name = |key: &str| text.get(&format!("start-name-{key}"));
        let share = |desk: &Desk, key: &str| {
            let label = text.with("start-share", &[("name", &name(key))]);
            desk.find(Role::TextInput, &label).accesskit_node().value().unwrap_or_default()
        };
        desk.click(Role::CheckBox, &name("german"));
        assert!(desk.says(&text.get("start-languages.apart")), "each language is staffed apart");
        assert_eq!([share(&desk, "dutch"), share(&desk, "german")], ["90", "10"]);
        desk.click(Role::CheckBox, &text.get("start-languages.together"));
        assert!(desk.says(&text.get("start-languages.one_team")), "one team speaks both");
        desk.click(Role::CheckBox, &text.get("start-languages.together"));
        desk.click(Role::CheckBox, &name("french"));
        assert_eq!([share(&desk, "dutch"), share(&desk, "french")], ["80", "10"]);
        desk.click(Role::CheckBox, &name("german"));
        assert_eq!([share(&desk, "dutch"), share(&desk, "french")], ["90", "10"]);
        // What does not add up is the person's: 70 and 10 stay, and 10 comes to them.
        answer(&mut desk, &text.with("start-share", &[("name", &name("dutch"))]), "70");
        desk.click(Role::CheckBox, &name("english"));
        assert_eq!([share(&desk, "dutch"), share(&desk, "english")], ["70", "10"]);
        assert!(desk.says(&text.with("start-together", &[("sum", &text.value(0.9, "fraction"))])));
    }
}

#[test]
fn answers_that_were_left_are_there_the_next_time() {
    let leave: [fn(&mut Desk); 3] = [
        |desk| desk.press("Start from defaults only"),
        |desk| desk.press("Cancel"),
        |desk| desk.keys(Modifiers::NONE, Key::Escape),
    ];
    for leave in leave {
        let mut desk = asked();
        answer(&mut desk, "Number of contacts", "4321");
        desk.click(Role::RadioButton, "a week");
        leave(&mut desk);
        assert!(!is_asked(&desk));
        desk.keys(Modifiers::COMMAND, Key::N);
        assert_eq!(desk.shown("Number of contacts"), "4321");
        assert!(desk.find(Role::TextInput, "Number of contacts").is_focused());
        desk.press("Create");
        // 4,321 * 365.25 / 7 / 12 = 18,788.6 a month.
        assert_eq!(desk.scenario().demand.contacts_per_month, 18_789.0);
        desk.keys(Modifiers::COMMAND, Key::N);
        assert_eq!(desk.shown("Number of contacts"), "10,000", "these were used");
    }
}
