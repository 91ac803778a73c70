use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::*;
use crate::model::bill::Options;
use crate::model::book::rules;
use crate::model::parameters::{self, Group};
use crate::model::years::BOOK_VALUE;

fn both() -> [Text; 2] {
    Locale::ALL.map(Text::new)
}

/// Every key of a language, attributes as `key.attribute`, with the variables it uses.
fn keys(locale: Locale) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in locale.sources() {
        let (mut message, mut current) = (String::new(), String::new());
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let first = line.split(" =").next().unwrap_or_default();
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) && line.contains('=') {
                message = first.to_owned();
                current = message.clone();
                assert!(!keys.contains_key(&current), "{locale:?}: {current} stands twice");
            } else if let Some(attribute) = first.trim_start().strip_prefix('.') {
                current = format!("{message}.{attribute}");
            }
            if current.is_empty() {
                continue;
            }
            let variables = keys.entry(current.clone()).or_default();
            for rest in line.split('$').skip(1) {
                variables.insert(rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect());
            }
        }
    }
    keys
}

#[test]
fn every_text_file_parses_whole() {
    for locale in Locale::ALL {
        for source in locale.sources() {
            let parsed = FluentResource::try_new((*source).to_owned());
            assert!(parsed.is_ok(), "{locale:?}: {:?}", parsed.err().map(|(_, errors)| errors));
        }
    }
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_variables() {
    let (english, dutch) = (keys(Locale::English), keys(Locale::Dutch));
    for (key, variables) in &english {
        assert_eq!(Some(variables), dutch.get(key), "{key} in Dutch");
    }
    for key in dutch.keys() {
        assert!(english.contains_key(key), "{key} is Dutch only");
    }
    assert!(english.len() > 300, "the keys were found: {}", english.len());
}

#[test]
fn every_input_has_a_label_a_hint_and_a_unit() {
    for text in both() {
        for input in parameters::all() {
            for key in [key_of(&input.id), format!("{}.about", key_of(&input.id))] {
                assert!(text.find(&key, &[]).is_some(), "{:?}: {key}", text.locale());
            }
            for unit in [Some(&input.unit), input.dimension.as_ref()].into_iter().flatten() {
                assert!(text.find(&unit_key(unit), &[]).is_some(), "{:?}: {unit}", text.locale());
            }
        }
        for group in Group::ALL {
            assert!(text.find(&format!("group-{}", group.id()), &[]).is_some(), "{group:?}");
        }
    }
}

#[test]
fn labels_fit_the_panel() {
    for text in both() {
        for input in parameters::all() {
            let label = text.input(&input.id);
            assert!(label.chars().count() <= 30, "{:?}: {label}", text.locale());
        }
    }
}

#[test]
fn every_option_has_its_names() {
    for text in both() {
        for sourcing in Options::market().iter() {
            for ending in ["", ".short", ".inline", ".about"] {
                let key = format!("sourcing-{}{ending}", sourcing.id());
                assert!(text.find(&key, &[]).is_some(), "{:?}: {key}", text.locale());
            }
        }
    }
}

#[test]
fn every_line_of_every_bill_has_its_name() {
    for text in both() {
        for sourcing in Options::market().iter() {
            for rule in rules().of(sourcing) {
                for key in [line_key(rule.id), format!("{}.about", line_key(rule.id))] {
                    assert!(text.find(&key, &[]).is_some(), "{:?}: {key}", text.locale());
                }
            }
        }
        assert_eq!(text.line("outsourced.hybrid.service"), text.line("service"));
    }
}

#[test]
fn every_payment_has_its_name() {
    for text in both() {
        for sourcing in Options::market().iter() {
            let payments = rules().payments(sourcing).iter();
            for id in payments.map(|payment| payment.id).chain([BOOK_VALUE.id()]) {
                for key in [line_key(id), format!("{}.about", line_key(id))] {
                    assert!(text.find(&key, &[]).is_some(), "{:?}: {key}", text.locale());
                }
                assert_eq!(text.line(&format!("{}{id}", sourcing.prefix())), text.line(id));
            }
        }
    }
}

#[test]
fn money_and_numbers_follow_the_language() {
    let [english, dutch] = both();
    let amount = Decimal::new(-123_456_755, 2);
    assert_eq!(english.cents(amount), "\u{2212}€\u{a0}1,234,567.55");
    assert_eq!(dutch.cents(amount), "\u{2212}€\u{a0}1.234.567,55");
    assert_eq!(dutch.euros(amount), "\u{2212}€\u{a0}1.234.568");
    assert_eq!(english.cents(Decimal::new(5, 3)), "€\u{a0}0.01", "half a cent rounds away from zero");
    assert_eq!(english.euros(Decimal::new(-4, 1)), "€\u{a0}0", "no minus zero");
    assert_eq!(english.bare_cents(Decimal::new(125, 3)), "0.13");
    assert_eq!(dutch.number(1234.5, 1), "1.234,5");
    assert_eq!(english.number(-0.04, 1), "0.0");
    assert_eq!(english.percent(0.1849, 1), "18.5\u{a0}%");
    assert_eq!(english.trimmed(1200.50, 3), "1,200.5");
    assert_eq!(english.trimmed(1200.0, 3), "1,200");
    assert_eq!(english.compact(1_500_000.0), "1.5M");
    assert_eq!(dutch.compact(1_500_000.0), "1,5\u{a0}mln");
    assert_eq!(english.compact(10_000.0), "10k");
    assert_eq!(english.compact(500.0), "500");
    assert_eq!(english.duration(372.0), "6:12");
    assert_eq!(english.duration(45.0), "45\u{a0}s");
    assert_eq!(english.duration(3725.0), "1:02:05");
    assert_eq!(english.set_duration(300.0), "5:00");
    assert_eq!(Text::new(Locale::Dutch).set_duration(12.5), "12,5\u{a0}s");
}

#[test]
fn values_of_inputs_show_their_unit() {
    let [english, dutch] = both();
    assert_eq!(english.value(16.5, "EUR/h"), "€\u{a0}16.50");
    assert_eq!(english.value(45.0, "EUR/h"), "€\u{a0}45");
    assert_eq!(dutch.value(0.035, "EUR/min"), "€\u{a0}0,035");
    assert_eq!(english.value(0.1849, "fraction"), "18.49\u{a0}%");
    assert_eq!(english.value(0.07, "fraction/year"), "7\u{a0}%");
    assert_eq!(english.value(12.0, "m2"), "12\u{a0}m²");
    assert_eq!(dutch.value(10_000.0, "contacts/month"), "10.000");
    assert_eq!(dutch.unit("EUR/h"), "€/uur");
    assert_eq!(english.unit("erlang"), "erlang", "a unit without a text stays as it is");
}

#[test]
fn typed_numbers_may_have_a_comma_or_a_point() {
    let [english, dutch] = both();
    let same = [
        ("16.5", 16.5),
        ("16,5", 16.5),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1.234.567", 1_234_567.0),
        ("10 000", 10_000.0),
        ("€ 1 234,56", 1234.56),
        ("-3,5 %", -3.5),
        ("\u{2212}3", -3.0),
        (",5", 0.5),
        ("5.", 5.0),
        ("0.035", 0.035),
        ("0,035", 0.035),
        ("12345.678", 12_345.678),
        ("1.2345", 1.2345),
        ("1'000", 1000.0),
    ];
    for (typed, value) in same {
        assert_eq!(english.parse_number(typed), Some(value), "English {typed}");
        assert_eq!(dutch.parse_number(typed), Some(value), "Dutch {typed}");
    }
    assert_eq!(english.parse_number("1.234"), Some(1.234));
    assert_eq!(english.parse_number("1,234"), Some(1234.0));
    assert_eq!(dutch.parse_number("1.234"), Some(1234.0));
    assert_eq!(dutch.parse_number("1,234"), Some(1.234));
    for wrong in ["", " ", "-", ".", "abc", "1,2,3", "1.234,5.6", "12.34.567", "1e5", "NaN", "inf", "3-", "--3"] {
        assert_eq!(english.parse_number(wrong), None, "English {wrong:?}");
        assert_eq!(dutch.parse_number(wrong), None, "Dutch {wrong:?}");
    }
}

#[test]
fn the_sign_of_another_unit_is_not_read() {
    for text in both() {
        assert_eq!(text.parse_value("17%", "EUR/h"), None);
        assert_eq!(text.parse_value("17 %", "s"), None);
        assert_eq!(text.parse_value("€ 17", "fraction"), None);
        assert_eq!(text.parse_value("€ 17", "days/year"), None);
        assert_eq!(text.parse_value("17 %", "fraction/year"), Some(0.17));
        assert_eq!(text.parse_value("€ 17", "EUR/h"), Some(17.0));
        assert_eq!(text.parse_value("17", "EUR/h"), Some(17.0));
        assert_eq!((text.parse_in("95%", "EUR"), text.parse_in("95%", "fraction")), (None, Some(95.0)));
        let refused = text.refused_value(" 17% ", "EUR/h");
        assert!(refused.contains("17%") && refused.contains(&text.unit("EUR/h")), "{refused}");
        assert!(!text.refused_value("x%", "EUR/h").contains(&text.unit("EUR/h")), "it is no number in the first place");
    }
}

#[test]
fn what_a_number_box_shows_is_read_back_to_the_digit() {
    for text in both() {
        for input in parameters::all() {
            let default = match input.default {
                Some(parameters::Value::Number(default)) => Some(default),
                _ => None,
            };
            let ends = input.plausible.map(|(low, high)| [low, high]).unwrap_or_default();
            for value in default.into_iter().chain(ends) {
                let shown = text.value_digits(value, &input.unit);
                assert_eq!(text.parse_value(&shown, &input.unit), Some(value), "{}: {shown}", input.id);
                let whole = text.value(value, &input.unit);
                if input.unit.starts_with("EUR") || input.unit.starts_with("fraction") {
                    assert_eq!(text.parse_value(&whole, &input.unit), Some(value), "{}: {whole}", input.id);
                }
            }
        }
    }
}

#[test]
fn system_locales_choose_a_language() {
    assert_eq!(Locale::from_code("nl_NL.UTF-8"), Some(Locale::Dutch));
    assert_eq!(Locale::from_code("EN"), Some(Locale::English));
    assert_eq!(Locale::from_code("C"), None);
    assert_eq!(Locale::from_code(""), None);
}
