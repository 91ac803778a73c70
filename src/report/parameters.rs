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
    let sources: Vec<String> = input.sources.iter().map(source).collect();
    let sources = text.with("parameters-sources", &[("sources", &sources.join("; "))]);
    format!("  {}\n{}{}{}", input.id, paragraph(&about, 6), paragraph(&values.join(", "), 6), paragraph(&sources, 6))
}

/// A source as people cite it: title, year unless the title has it, value.
pub(super) fn source(source: &Source) -> String {
    let mut cited = source.title.clone();
    if let Some(year) = source.year.map(|year| year.to_string()).filter(|year| !cited.contains(year.as_str())) {
        cited.push_str(&format!(" {year}"));
    }
    if let Some(value) = &source.value {
        cited.push_str(&format!(": {value}"));
    }
    cited
}

/// A default as it would stand in a file.
fn in_file(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Numbers(numbers) => format!("[{}]", numbers.iter().map(f64::to_string).collect::<Vec<_>>().join(", ")),
        Value::Time(time) => ron_text(time),
        Value::Opening(week) => ron_text(week),
        Value::Channels(channels) => ron_text(channels),
        Value::Languages(languages) => ron_text(languages),
        Value::Lines(lines) => ron_text(lines),
        Value::Form(form) => ron_text(form),
        Value::Unit(unit) => ron_text(unit),
        Value::Rule(rule) => ron_text(rule),
        Value::Start(start) => ron_text(start),
        Value::Switch(switch) => ron_text(switch),
    }
}

fn ron_text(value: &impl Serialize) -> String {
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let style = ron::ser::PrettyConfig::new().compact_arrays(true).compact_structs(true).compact_maps(true);
    // Every default can be written: a test reads them back.
    options.to_string_pretty(value, style).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

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
            assert!(listed.contains("16.5") && listed.contains("14.71"));
        }
    }
}
