//! The field's words: the same in both languages, found where they stand, explained when pointed at.

use contact_tco::app::catalogue::glossary::{WORDS, words_in};
use contact_tco::app::command::Tab;
use contact_tco::model::parameters;
use contact_tco::text::{Locale, Text};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::{By, NodeT, Queryable};

use crate::desk::{Desk, Setup};

/// Everything that the window says in its views, of inputs and of the terms in which results are given.
fn said(locale: Locale) -> Vec<String> {
    let text = Text::new(locale);
    let mut said: Vec<String> = Vec::new();
    for input in parameters::all() {
        said.extend([text.input(&input.id), text.about_input(&input.id)]);
    }
    let mut scenario = contact_tco::model::scenario::Scenario::default();
    for id in ["staff.gross_hourly_wage", "recruitment.turnover"] {
        let value = scenario.number(id).unwrap();
        scenario.ranges.insert(id.to_owned(), contact_tco::model::scenario::Range(value * 0.9, value * 1.1));
    }
    let mut desk = Setup::default().locale(locale).scenario(&scenario).size(1920.0, 2400.0).start();
    for tab in Tab::ALL {
        desk.click(Role::Tab, &text.get(tab.key()));
        let is_there = desk.until(|desk| {
            let results = &desk.state().work().results;
            results.break_even.latest().is_some()
                && (tab != Tab::Certainty || results.risk.latest().is_some() && results.risk.is_finished())
                && (tab != Tab::Turning || results.turning.latest().is_some() && results.sweep.latest().is_some())
        });
        assert!(is_there, "{tab:?}");
        said.extend(everything(&desk));
    }
    // Pages of the sheet, which lead from the totals to what they are made of.
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::I);
    said.extend(everything(&desk));
    for id in ["wage.loaded", "time.attended_share", "plan.staffed_hours", "half_hour-about"] {
        said.push(text.get(&contact_tco::text::key_of(id)));
    }
    said
}

fn everything(desk: &Desk) -> Vec<String> {
    let all = desk.window.query_all(By::new().recursive(true));
    all.flat_map(|node| {
        let node = node.accesskit_node();
        [node.label(), node.value(), node.description()]
    })
    .flatten()
    .collect()
}

#[test]
fn every_word_stands_somewhere_in_the_window() {
    for locale in Locale::ALL {
        let said = said(locale);
        let missing: Vec<_> =
            WORDS.into_iter().filter(|word| !said.iter().any(|said| words_in(said, locale).contains(word))).collect();
        assert!(missing.is_empty(), "{locale:?}: {missing:?}");
    }
}

#[test]
fn every_word_is_explained_in_at_most_two_short_sentences() {
    for text in Text::all() {
        for word in WORDS {
            let about = text.find(&format!("{word}.about"), &[]).unwrap_or_default();
            let sentences = about.matches(['.', '?', '!']).count();
            assert!(!text.get(word).starts_with("word-") && !about.is_empty(), "{word}");
            assert!(sentences <= 2 && about.chars().count() <= 180, "{word}: {about}");
        }
    }
}

/// Rests the pointer on a text until its tip is shown.
fn rest(desk: &mut Desk, role: Role, label: &str) {
    let rect = desk.find(role, label).rect();
    let at = eframe::egui::pos2(rect.left() + 12.0, rect.center().y);
    desk.window.hover_at(at);
    for _ in 0..60 {
        desk.window.step();
    }
}

#[test]
fn a_word_is_explained_where_it_stands_and_within_the_hint_of_an_input() {
    for (locale, tab, tab_words, input, input_words) in [
        (
            Locale::English,
            "Turning points",
            "The value of an input at which the cheaper option becomes the dearer one",
            "About Turnover: default, usual range and sources",
            "Each replacement is hired and trained",
        ),
        (
            Locale::Dutch,
            "Kantelpunten",
            "De waarde van een gegeven waarbij de goedkopere optie de duurdere wordt",
            "Over Verloop: standaard, gebruikelijk en bronnen",
            "Elke vervanger wordt geworven",
        ),
    ] {
        let mut desk = Setup::default().locale(locale).start();
        rest(&mut desk, Role::Tab, tab);
        assert!(desk.says(tab_words), "{tab}");
        desk.window.hover_at(eframe::egui::pos2(700.0, 20.0));
        desk.run();
        desk.find(Role::Button, input).scroll_to_me();
        desk.run();
        rest(&mut desk, Role::Button, input);
        assert!(desk.says(input_words), "{input}");
    }
}

#[test]
fn the_list_is_searched_by_name_form_and_meaning() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND, Key::G);
    assert!(desk.says("Shrinkage") && desk.says("Tornado"));
    desk.find(Role::TextInput, "Search the words").type_text("lease");
    desk.run();
    assert!(desk.says("Stranded costs") && !desk.says("a lease that runs off"));
    let heads = desk.window.query_all(By::new().role(Role::Label)).filter_map(|node| node.accesskit_node().value());
    assert!(!heads.into_iter().any(|head| head == "Tornado"));
}
