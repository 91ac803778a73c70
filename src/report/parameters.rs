//! All inputs, for people who write scenario files: values stand as they do in a file.

use ron::extensions::Extensions;
use serde::Serialize;

use super::layout::paragraph;
use crate::model::parameters::{self, Group, Parameter, Source, Value};
use crate::text::Text;

/// Each input with its unit, default, usual and accepted range, and sources, by group.
pub fn text(text: &Text) -> String {
    let mut out = paragraph(&text.get("parameters-about"), 0);
    for group in Group::ALL {
        out.push_str(&format!("\n{}\n", text.get(&format!("group-{}", group.id()))));
        for input in parameters::all().iter().filter(|input| input.group == group) {
            out.push_str(&entry(input, text));
        }
    }
    out
}

fn entry(input: &Parameter, text: &Text) -> String {
    let about = format!("{}. {}.", text.input(&input.id), text.about_input(&input.id));
    let mut values = vec![text.with("parameters-unit", &[("unit", &input.unit)])];
    if let Some(default) = &input.default {
        values.push(text.with("parameters-default", &[("value", &in_file(default))]));
    }
    for (key, range) in [("parameters-plausible", input.plausible), ("parameters-bounds", input.bounds)] {
        if let Some((low, high)) = range {
            values.push(text.with(key, &[("low", &low.to_string()), ("high", &high.to_string())]));
        }
    }
    if input.whole {
        values.push(text.get("parameters-whole"));
    }
    let sources: Vec<String> = input.sources.iter().map(|one| source(one, text)).collect();
    let sources = text.with("parameters-sources", &[("sources", &sources.join("; "))]);
    format!("  {}\n{}{}{}", input.id, paragraph(&about, 6), paragraph(&values.join(", "), 6), paragraph(&sources, 6))
}

/// A source as people cite it: title, in their language where it is no name, year unless the title has it, value.
pub fn source(source: &Source, text: &Text) -> String {
    let mut cited = text.find(&key(&source.title), &[]).unwrap_or_else(|| source.title.clone());
    if let Some(year) = source.year.map(|year| year.to_string()).filter(|year| !cited.contains(year.as_str())) {
        cited.push_str(&format!(" {year}"));
    }
    if let Some(value) = &source.value {
        cited.push_str(&format!(": {value}"));
    }
    cited
}

/// The key of a title: its letters and digits, with what lies between as one low line.
fn key(title: &str) -> String {
    let words = title.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    format!("source-{}", words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("_"))
}

/// A default as it would stand in a file.
fn in_file(value: &Value) -> String {
    match value {
        Value::Absent => as_in_a_file(&None::<f64>),
        Value::Number(number) => number.to_string(),
        Value::Numbers(numbers) => numbers_in_a_file(numbers),
        Value::Text(words) => as_in_a_file(words),
        Value::Time(time) => as_in_a_file(time),
        Value::Opening(week) => as_in_a_file(week),
        Value::Channels(channels) => as_in_a_file(channels),
        Value::Languages(languages) => as_in_a_file(languages),
        Value::Lines(lines) => as_in_a_file(lines),
        Value::Form(form) => as_in_a_file(form),
        Value::Unit(unit) => as_in_a_file(unit),
        Value::Rule(rule) => as_in_a_file(rule),
        Value::Start(start) => as_in_a_file(start),
        Value::Window(window) => as_in_a_file(window),
        Value::Tiers(tiers) => as_in_a_file(tiers),
        Value::Switch(switch) => as_in_a_file(switch),
    }
}

/// A value of a scenario as it would stand in a file.
pub(super) fn as_in_a_file(value: &impl Serialize) -> String {
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let style = ron::ser::PrettyConfig::new().compact_arrays(true).compact_structs(true).compact_maps(true);
    // Every input can be written: a test reads the defaults back.
    options.to_string_pretty(value, style).unwrap_or_default()
}

/// A list of numbers as it would stand in a file.
pub(super) fn numbers_in_a_file(numbers: &[f64]) -> String {
    format!("[{}]", numbers.iter().map(f64::to_string).collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn sources_are_told_in_the_language_of_the_reader_and_names_stay() {
        let [english, dutch] = Locale::ALL.map(Text::new);
        let told = |id: &str, text: &Text| {
            let input = parameters::find(id).expect("an input");
            input.sources.iter().map(|one| source(one, text)).collect::<Vec<_>>()
        };
        assert_eq!(told("demand.contacts_per_month", &dutch), ["eigen cijfer van de gebruiker"]);
        assert_eq!(told("demand.day_weights", &dutch), ["gangbare week", "eigen cijfer waar bekend"]);
        for input in parameters::all() {
            for one in &input.sources {
                // English reads as the list of inputs has it; what is nobody's name has Dutch words.
                let bare = Source { year: None, value: None, ..one.clone() };
                assert_eq!(source(&bare, &english), one.title);
                let is_name = !["own ", "the ", "typical ", "usual ", "market", "Dutch "]
                    .iter()
                    .any(|words| one.title.starts_with(words));
                assert!(is_name || source(&bare, &dutch) != one.title, "{}", one.title);
            }
        }
    }

    #[test]
    fn every_default_stands_as_a_file_would_hold_it() {
        for input in parameters::all() {
            if let Some(default) = &input.default {
                let text = in_file(default);
                assert!(ron::from_str::<ron::Value>(&text).is_ok(), "{}: {text}", input.id);
            }
        }
    }

    #[test]
    fn every_input_is_listed_with_its_numbers() {
        for locale in Locale::ALL {
            let listed = text(&Text::new(locale));
            for input in parameters::all() {
                assert!(listed.contains(&format!("\n  {}\n", input.id)), "{}", input.id);
            }
            assert!(listed.contains("16.5") && listed.contains("14.99"));
        }
    }
}
