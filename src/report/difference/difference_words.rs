//! How an input that differs is called, and what each side holds, in words.

use crate::model::difference::{Content, Difference};
use crate::model::parameters::{self, Value};
use crate::model::scenario::Range;
use crate::report::{risk, seek, values};
use crate::text::Text;

/// `Gross hourly wage`, `Phone: Handling time`, `Channel Phone`, `Range of Gross hourly wage`.
pub fn label(id: &str, text: &Text) -> String {
    if let Some(ranged) = id.strip_prefix("ranges[").and_then(|rest| rest.strip_suffix(']')) {
        return text.with("difference-range", &[("label", &risk::label(ranged, text))]);
    }
    match id.strip_suffix(']').and_then(|item| item.split_once('[')) {
        Some(("demand.channels", name)) => text.with("difference-channel", &[("name", name)]),
        Some((_, name)) => text.with("difference-language", &[("name", name)]),
        None => risk::label(id, text),
    }
}

/// What a side holds, in one line; nothing as a dash.
pub fn content(held: Option<&Content>, id: &str, text: &Text) -> String {
    let unit = |id: &str| parameters::find(id).map_or("", |input| input.unit.as_str());
    let field = |list: &str, name: &str, value: f64| {
        let id = format!("{list}[].{name}");
        format!("{} {}", text.input(&id).to_lowercase(), text.value(value, unit(&id)))
    };
    match held {
        None => "-".to_owned(),
        Some(Content::Name(name)) => name.clone(),
        Some(Content::Kind(kind)) => text.get(&format!("kind-{kind:?}")),
        Some(Content::Range(Range(low, high))) => {
            let ranged = id.strip_prefix("ranges[").and_then(|rest| rest.strip_suffix(']')).unwrap_or(id);
            values::range((*low, *high), unit(ranged), text)
        }
        // A channel or a language that one side alone has.
        Some(Content::Value(Value::Channels(channels))) => {
            let list = "demand.channels";
            let parts = channels.iter().flat_map(|channel| {
                let kind = text.get(&format!("kind-{:?}", channel.kind));
                [kind, field(list, "share", channel.share), field(list, "aht_seconds", channel.aht_seconds)]
            });
            parts.collect::<Vec<_>>().join(", ")
        }
        Some(Content::Value(Value::Languages(languages))) => {
            let parts = languages.iter().map(|language| field("demand.languages", "share", language.share));
            parts.collect::<Vec<_>>().join(", ")
        }
        Some(Content::Value(value)) => values::value(value, unit(id), text),
    }
}

/// By how much a number differs, with its sign; empty for what is no number.
pub fn change(difference: &Difference, text: &Text) -> String {
    difference.by().map_or_else(String::new, |by| seek::distance(by, &difference.id, text))
}
