//! The inputs of an explanation: the value with all its digits, whether it is the default, and its sources.

use crate::model::parameters;
use crate::model::scenario::{ChannelKind, Scenario};
use crate::report::layout::paragraph;
use crate::report::parameters::{as_in_a_file, source};
use crate::text::Text;

/// An input with its value, unit, meaning and sources.
pub(super) fn entry(scenario: &Scenario, id: &str, text: &Text) -> String {
    let value = value(scenario, id, text);
    let own = value != self::value(&Scenario::default(), id, text);
    let Some(input) = parameters::find(id) else {
        // A yes or no that the model reads off another input, such as the kind of a channel.
        return paragraph(&format!("{id} = {value}"), 2);
    };
    let mut about = vec![text.get(if own { "explain-own" } else { "explain-default" })];
    about.push(format!("{}: {}.", text.input(id), text.about_input(id)));
    if let Some(note) = scenario.source(id) {
        about.push(text.with("explain-note", &[("note", note)]));
    }
    let sources: Vec<String> = input.sources.iter().map(|one| source(one, text)).collect();
    about.push(text.with("parameters-sources", &[("sources", &sources.join("; "))]));
    let unit = match input.unit.as_str() {
        "fraction" | "factor" | "choice" | "time" => String::new(),
        unit => format!(" ({unit})"),
    };
    format!("{}{}", paragraph(&format!("{id} = {value}{unit}"), 2), paragraph(&about.join(" "), 6))
}

/// What a scenario holds for an input: numbers with the decimal sign of the language, all else as its file does.
fn value(scenario: &Scenario, id: &str, text: &Text) -> String {
    if let Some(number) = scenario.number(id) {
        return text.as_held(number);
    }
    // A comma between numbers would be one too many where it is their decimal sign.
    let between = if text.as_held(0.5).contains(',') { "; " } else { ", " };
    let list = |numbers: &[f64]| {
        format!("[{}]", numbers.iter().map(|number| text.as_held(*number)).collect::<Vec<_>>().join(between))
    };
    let demand = &scenario.demand;
    if let Some((list_id, field)) = id.split_once("[].") {
        let names: Vec<&str> = match list_id {
            "demand.channels" => demand.channels.iter().map(|channel| channel.name.as_str()).collect(),
            _ => demand.languages.iter().map(|language| language.name.as_str()).collect(),
        };
        let item = |name: &&str| match (field, demand.channels.iter().find(|channel| channel.name == **name)) {
            ("is_live", Some(channel)) => format!("{name} {}", u8::from(channel.kind.is_live())),
            ("is_phone", Some(channel)) => format!("{name} {}", u8::from(channel.kind == ChannelKind::Phone)),
            _ => {
                let number = scenario.number(&format!("{list_id}[{name}].{field}")).unwrap_or_default();
                format!("{name} {}", text.as_held(number))
            }
        };
        return names.iter().map(item).collect::<Vec<_>>().join(between);
    }
    match id {
        "demand.months" => list(&demand.months),
        "demand.day_weights" => list(&demand.day_weights),
        "demand.hour_weights" => list(&demand.hour_weights),
        "demand.opening" => as_in_a_file(&demand.opening),
        "staff.day_from" => as_in_a_file(&scenario.staff.day_from),
        "staff.day_to" => as_in_a_file(&scenario.staff.day_to),
        "hybrid.rule" => as_in_a_file(&scenario.hybrid.rule),
        "hybrid.blended_unit" => as_in_a_file(&scenario.hybrid.blended_unit),
        "years.start" => as_in_a_file(&scenario.years.start),
        "years.transfer_of_undertaking" => as_in_a_file(&scenario.years.transfer_of_undertaking),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::formula::{Kind, book};

    #[test]
    fn every_input_of_a_formula_has_a_value() {
        let scenario = Scenario::default();
        for (_, quantity) in book().quantities() {
            let ids: Vec<&str> = match &quantity.kind {
                Kind::Input(_) | Kind::Choice(_) => vec![&quantity.id],
                Kind::Figure { from, .. } => from.iter().copied().filter(|id| book().find(id).is_none()).collect(),
                _ => vec![],
            };
            for id in ids {
                assert!(!value(&scenario, id, Text::all().first().unwrap()).is_empty(), "{id} of {}", quantity.id);
            }
        }
    }
}
