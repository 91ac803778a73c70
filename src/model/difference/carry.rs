//! Carries an input over from one scenario into another.

use crate::model::parameters;
use crate::model::scenario::Scenario;

/// Gives `into` what `from` holds at the id of a difference. What has no part in any total (a range) is left as it is.
pub(super) fn carry(into: &mut Scenario, from: &Scenario, id: &str) {
    let item = |list: &str| id.strip_prefix(list)?.strip_prefix('[');
    if let Some((name, rest)) = item("demand.channels").and_then(|rest| rest.split_once(']')) {
        match rest {
            "" => replace(&mut into.demand.channels, &from.demand.channels, |channel| channel.name == name),
            ".kind" => {
                let kind = from.demand.channels.iter().find(|channel| channel.name == name).map(|channel| channel.kind);
                let target = into.demand.channels.iter_mut().find(|channel| channel.name == name);
                if let (Some(kind), Some(channel)) = (kind, target) {
                    channel.kind = kind;
                }
            }
            _ => value(into, from, id),
        }
    } else if let Some((name, rest)) = item("demand.languages").and_then(|rest| rest.split_once(']')) {
        match rest {
            "" => replace(&mut into.demand.languages, &from.demand.languages, |language| language.name == name),
            _ => value(into, from, id),
        }
    } else if parameters::find(id).is_some() {
        value(into, from, id);
    }
}

fn value(into: &mut Scenario, from: &Scenario, id: &str) {
    if let Some(value) = from.value(id) {
        // Both sides have an input of one kind at an id that differs.
        let _ = into.set_value(id, value);
    }
}

/// An item that one list alone has goes or comes.
fn replace<T: Clone>(into: &mut Vec<T>, from: &[T], is_it: impl Fn(&T) -> bool) {
    into.retain(|item| !is_it(item));
    into.extend(from.iter().find(|item| is_it(item)).cloned());
}
