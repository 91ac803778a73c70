//! Names and notes that somebody may type: they are printed as they are, or as far as there is room.

use contact_tco::model::scenario::Scenario;
use contact_tco::text::{Locale, Text};

use crate::report::known;
use crate::report::pages::{nothing_runs_off, printed};

#[test]
fn markup_and_formulas_are_printed_to_the_letter() {
    let strange = "#set page(1) $x^2$ @ref =1+1 <b>&amp;</b> \\textbf{a} %PDF (a) [b] {c} `d` *e* _f_ ~";
    let scenario = Scenario { name: strange.to_owned(), notes: strange.to_owned(), ..Scenario::default() };
    let paper = printed(&known::of(&scenario), &Text::new(Locale::English));
    assert!(paper.words().matches(strange).count() >= 2, "{}", paper.words());
    nothing_runs_off(&paper, "markup");
}

#[test]
fn letters_the_font_lacks_and_text_that_runs_to_the_left_are_kept() {
    let name = "שירות לקוחות 😀";
    let notes =
        "العربية والعبرية\nשלום עולם 42\n日本語の説明文\n👨‍👩‍👧 e\u{301}\u{302}\u{303} \u{202e}back\u{202c} \u{0}\u{7} end";
    let scenario = Scenario { name: name.to_owned(), notes: notes.to_owned(), ..Scenario::default() };
    let paper = printed(&known::of(&scenario), &Text::new(Locale::Dutch));
    nothing_runs_off(&paper, "scripts");
    assert!(paper.words().contains("end"));
    // Letters without a glyph are boxes on paper, and the file says what they stand for: a reader can find and copy them.
    let replaced = paper.replaced();
    for letter in "שירותלקוחות日本語العربية".chars() {
        assert!(replaced.contains(letter), "{letter} is not in {replaced}");
    }
}

#[test]
fn the_first_letter_that_the_font_lacks_is_copied_too() {
    let scenario = Scenario { name: "日本語テキスト".to_owned(), ..Scenario::default() };
    let paper = printed(&known::of(&scenario), &Text::new(Locale::English));
    nothing_runs_off(&paper, "letters the font lacks");
    let replaced = paper.replaced();
    let times = replaced.matches('語').count();
    assert!(times > 0, "{replaced}");
    for letter in "日本テキスト".chars() {
        assert_eq!(replaced.matches(letter).count(), times, "{letter} in {replaced}");
    }
}

#[test]
fn notes_and_names_of_any_length_stay_on_their_pages() {
    for (name, notes) in [
        ("W".repeat(10_000), "word ".repeat(2_000)),
        ("long name ".repeat(1_000), "x".repeat(10_000)),
        ("\n\t\u{2028}".to_owned(), "\n".repeat(10_000)),
        ("a".to_owned(), "paragraph\n\n".repeat(1_000)),
        (String::new(), "𝔘".repeat(5_000)),
    ] {
        let mut scenario = Scenario { name, notes, ..Scenario::default() };
        scenario.sources.insert("staff.gross_hourly_wage".to_owned(), "quotation ".repeat(1_000));
        let paper = printed(&known::of(&scenario), &Text::new(Locale::English));
        assert!(paper.pages.len() <= 7, "{} pages", paper.pages.len());
        nothing_runs_off(&paper, &scenario.notes.chars().take(12).collect::<String>());
    }
}

#[test]
fn a_scenario_without_contacts_or_with_very_many_has_a_report() {
    for volume in [0.0, 0.5, 1.0, 3_000_000.0] {
        let mut scenario = Scenario::default();
        scenario.demand.contacts_per_month = volume;
        for text in Locale::ALL.map(Text::new) {
            let paper = printed(&known::of(&scenario), &text);
            assert!((2..=5).contains(&paper.pages.len()), "{volume}: {} pages", paper.pages.len());
            nothing_runs_off(&paper, &volume.to_string());
        }
    }
}
