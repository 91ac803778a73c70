//! The report of every example in both languages: pages, words, headings, title, and nothing beyond the margins.

use contact_tco::model::bill::Sourcing;
use contact_tco::model::scenario::Scenario;
use contact_tco::report::findings::Findings;
use contact_tco::report::{pdf_report, sentence};
use contact_tco::text::{Locale, Text};
use lopdf::Object;

use crate::report::known::{self, DAY, EXAMPLES};
use crate::report::paper::Paper;

/// A4, points.
const PAGE: (f64, f64) = (595.28, 841.89);
/// What a printer may leave blank.
const MARGIN: f64 = 28.0;

pub fn printed(findings: &Findings, text: &Text) -> Paper {
    Paper::read(&pdf_report::bytes(&findings.known(), DAY, text).expect("a PDF"))
}

/// Every place on paper stands inside the margins.
pub fn nothing_runs_off(paper: &Paper, name: &str) {
    for (number, page) in paper.pages.iter().enumerate() {
        let (width, height) = paper.size(*page);
        assert!((width - PAGE.0).abs() < 0.1 && (height - PAGE.1).abs() < 0.1, "{name}: {width} by {height}");
        let places = paper.places(*page);
        assert!(places.len() > 10, "{name}: page {} is nearly empty", number + 1);
        for (x, y) in places {
            let is_inside = (MARGIN..=width - MARGIN).contains(&x) && (MARGIN..=height - MARGIN).contains(&y);
            assert!(is_inside, "{name}, page {}: something reaches {x:.1}, {y:.1}", number + 1);
        }
    }
}

fn plain(words: &str) -> String {
    words.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words without spaces and hyphens, which lines are broken at.
pub fn bare(words: &str) -> String {
    words.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn every_example_fills_two_to_five_pages_and_keeps_to_their_margins() {
    for (name, findings) in EXAMPLES.iter() {
        for locale in Locale::ALL {
            let paper = printed(findings, &Text::new(locale));
            assert!((2..=5).contains(&paper.pages.len()), "{name}, {locale:?}: {} pages", paper.pages.len());
            nothing_runs_off(&paper, name);
        }
    }
}

#[test]
fn totals_verdict_and_headings_can_be_found_by_their_words() {
    for (name, findings) in EXAMPLES.iter() {
        for text in Locale::ALL.map(Text::new) {
            let paper = printed(findings, &text);
            let words = paper.words();
            let comparison = &findings.comparison;
            for option in Sourcing::ALL {
                let total = text.bare_euros(comparison.bill(option).total());
                assert!(words.contains(&total), "{name}: {total} of {option:?}");
            }
            let whole = bare(&words);
            for sentence in [sentence::verdict(comparison, &text), sentence::hidden(comparison, &text)] {
                assert!(whole.contains(&bare(&sentence)), "{name}: {sentence}");
            }
            for heading in [
                "board-break_even",
                "board-build_up",
                "board-years",
                "board-certainty",
                "tab-turning",
                "board-assumptions",
            ] {
                assert!(words.contains(&plain(&text.get(heading))), "{name}: {heading}");
            }
            assert!(
                words.contains(&findings.prepared.scenario().name) && words.contains(env!("CARGO_PKG_VERSION")),
                "{name}"
            );
            assert!(whole.contains(&bare(&findings.prepared.scenario().notes)), "{name}: notes");
            let day = text.with("board-date", &[("day", "24"), ("month", &text.get("month-11")), ("year", "2026")]);
            let last = format!("{0} / {0}", paper.pages.len());
            assert!(words.contains(&day) && words.contains(&last), "{name}: {day}, {last}");
        }
    }
}

#[test]
fn the_file_has_title_language_and_bookmarks() {
    let (_, findings) = &EXAMPLES[0];
    for text in Locale::ALL.map(Text::new) {
        let Paper { document, .. } = printed(findings, &text);
        let language = document.catalog().and_then(|catalog| catalog.get(b"Lang")).and_then(Object::as_str);
        assert_eq!(language.expect("a language"), text.locale().code().as_bytes());
        let info = document.trailer.get(b"Info").and_then(Object::as_reference).expect("about the file");
        let info = document.get_dictionary(info).expect("about the file");
        let title = lopdf::decode_text_string(info.get(b"Title").expect("a title")).expect("a title");
        assert!(title.contains(&findings.prepared.scenario().name), "{title}");
        let marks: Vec<(String, usize)> =
            document.get_toc().expect("bookmarks").toc.into_iter().map(|mark| (mark.title, mark.page)).collect();
        let expected = [
            "board-verdict",
            "board-break_even",
            "board-build_up",
            "board-years",
            "board-certainty",
            "tab-turning",
            "board-notes",
            "board-assumptions",
        ];
        let titles: Vec<&str> = marks.iter().map(|mark| mark.0.as_str()).collect();
        assert_eq!(titles, expected.map(|key| text.get(key)));
        assert!(marks.is_sorted_by_key(|mark| mark.1) && marks[0].1 == 1, "{marks:?}");
    }
}

#[test]
fn the_same_findings_give_the_same_bytes_and_another_day_others() {
    let text = Text::new(Locale::English);
    let findings = known::of(&Default::default());
    let bytes = |day| pdf_report::bytes(&findings.known(), day, &text).expect("a PDF");
    assert!(bytes(DAY) == bytes(DAY));
    let later = Paper::read(&bytes(jiff::civil::date(2027, 1, 2)));
    assert!(later.words().contains("2 January 2027"));
}

/// 12.00 EUR is under the legal minimum of 14.99, and nobody is ever ill.
#[test]
fn figures_that_look_wrong_stand_with_the_assumptions() {
    let mut scenario = Scenario::default();
    scenario.staff.gross_hourly_wage = 12.0;
    scenario.absence.rate = 0.0;
    let (sound, doubtful) = (known::of(&Scenario::default()), known::of(&scenario));
    for (locale, words) in [
        (
            Locale::English,
            [
                "the statutory minimum is \u{20ac} 14.99",
                "Raise it to the minimum",
                "0 % absence is what nobody reaches",
            ],
        ),
        (
            Locale::Dutch,
            ["het wettelijk minimum is \u{20ac} 14,99", "Verhoog het tot het minimum", "0 % verzuim haalt niemand"],
        ),
    ] {
        let text = Text::new(locale);
        let title = bare(&text.get("hints-title"));
        assert!(
            !bare(&printed(&sound, &text).words()).contains(&title),
            "{locale:?}: nothing looks wrong with the defaults"
        );
        let paper = printed(&doubtful, &text);
        let printed = bare(&paper.words());
        let at = printed.find(&title).unwrap_or_else(|| panic!("{locale:?}: no title"));
        for words in words {
            assert!(printed[at..].contains(&bare(words)), "{locale:?}: {words}");
        }
        nothing_runs_off(&paper, "hints");
    }
}

#[test]
fn without_ranges_the_report_says_so() {
    for text in Locale::ALL.map(Text::new) {
        let paper = printed(&known::of(&Default::default()), &text);
        assert!((2..=5).contains(&paper.pages.len()));
        nothing_runs_off(&paper, "default");
        assert!(bare(&paper.words()).contains(&bare(&text.get("board-no_ranges"))));
    }
}
