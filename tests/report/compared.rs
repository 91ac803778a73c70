//! The comparison of several scenarios on paper.

use contact_tco::model::scenario::{Form, Scenario};
use contact_tco::report::pdf_report;
use contact_tco::report::side_by_side::Worked;
use contact_tco::text::{Locale, Text};
use jiff::civil::date;

use crate::report::pages::{bare, nothing_runs_off};
use crate::report::paper::Paper;

/// A supplier that is paid nothing but contacts: 12 * 10,000 at 5.50 are 660,000 EUR, at 5.00 they are 600,000.
fn paying(name: &str, contact: f64) -> Worked {
    let mut scenario = Scenario { name: name.to_owned(), ..Scenario::default() };
    let terms = &mut scenario.outsourcing;
    (terms.form, terms.contact_rate) = (Form::BlendedContact, contact);
    (terms.management_fee, terms.start_up, terms.training_rate, terms.other_per_month) = (0.0, 0.0, 0.0, 0.0);
    (terms.numbers_per_month, terms.forwarding_per_minute) = (0.0, 0.0);
    (terms.retained_fte, terms.retained_share) = (0.0, 0.0);
    Worked::of(name.to_owned(), scenario)
}

fn bytes(all: &[Worked], text: &Text) -> Vec<u8> {
    pdf_report::compared(all, date(2026, 11, 25), text).expect("a PDF")
}

#[test]
fn figures_inputs_and_the_way_stand_on_the_pages() {
    let all = [paying("Now", 5.5), paying("Then", 5.0)];
    for text in Locale::ALL.map(Text::new) {
        let paper = Paper::read(&bytes(&all, &text));
        let words = bare(&paper.words());
        let euros = |amount: i64| text.euros(amount.into());
        for expected in [
            format!("1 Now ({})", text.get("side-reference")),
            "2 Then".to_owned(),
            // What it costs, and by how much that is less.
            format!("{} {} {} -{}", text.get("side-outsourced"), euros(660_000), euros(600_000), euros(60_000))
                .replace('-', "\u{2212}"),
            text.get("side-inputs"),
            text.input("outsourcing.contact_rate"),
            // All of the way is this input: outsourcing saves 60,000 more.
            format!("{} +{} Then", text.input("outsourcing.contact_rate"), euros(60_000)),
        ] {
            assert!(words.contains(&bare(&expected)), "{expected}: {words}");
        }
        assert!((1..=2).contains(&paper.pages.len()), "{} pages", paper.pages.len());
        nothing_runs_off(&paper, "compared");
        assert!(bytes(&all, &text) == bytes(&all, &text));
    }
}

#[test]
fn many_scenarios_with_long_names_and_one_that_cannot_be_calculated_keep_to_the_margins() {
    let name = "A customer service department with a name that goes on and on, and on, and on, and then on again";
    let mut all: Vec<Worked> =
        (0..6).map(|place| paying(&format!("{name} {place}"), 5.0 + f64::from(place) / 10.0)).collect();
    let mut broken = Scenario { name: name.to_owned(), ..Scenario::default() };
    broken.demand.contacts_per_month = 5e7;
    broken.demand.channels[0].aht_seconds = 7_000.0;
    all.push(Worked::of(name.to_owned(), broken));
    assert!(all[6].found.is_err(), "too large to plan");
    for text in Locale::ALL.map(Text::new) {
        let paper = Paper::read(&bytes(&all, &text));
        nothing_runs_off(&paper, "many");
        let words = bare(&paper.words());
        let failed = text.with("side-failed", &[("name", ""), ("reason", "")]);
        let failed = failed.trim_matches([' ', ':', '\u{a0}']);
        assert!(words.contains(&bare(failed)), "{failed}: {words}");
    }
}
