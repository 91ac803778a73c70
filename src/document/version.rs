//! The version of the file format: what this program reads, and what an older one did not know yet.

use std::sync::Arc;

use super::diagnostic::{FileDiagnostic, OpenError, Problem};
use super::locate::Lines;
use super::scan::Kind;
use super::walk::{Role, Walk};
use crate::model::check::{Allowed, Held, Place};
use crate::model::parameters;
use crate::model::prepared::Prepared;
use crate::model::scenario::{FORMAT, Scenario};
use crate::text::Text;

/// The oldest version that is read.
const OLDEST: u32 = 1;

/// The format version that a file says it has, the newest where it says none. It is found also in files whose other
/// fields this program cannot read.
///
/// # Errors
/// When this program does not know that version.
pub(super) fn of(text: &str) -> Result<u32, OpenError> {
    let mut walk = Walk::of(text);
    let format = Place::of("format");
    while let Some(visit) = walk.next() {
        let here = walk.steps().len() == 1 && walk.steps().iter().zip(&format.0).all(|(step, wanted)| step.is(wanted));
        if visit.role == Role::Value && here && visit.token.kind == Kind::Word {
            let source = text.get(visit.token.start..visit.token.end).unwrap_or_default();
            // What is no number at all is told with the other fields.
            let Ok(version) = source.parse::<f64>() else { break };
            let known = (OLDEST..=FORMAT).find(|known| version == f64::from(*known));
            return known.ok_or_else(|| {
                let at = Some(Lines::of(text).position(visit.token.start));
                let problem = Problem::Value { holds: Held::Source(source.to_owned()), allowed: Allowed::Version };
                OpenError::of(FileDiagnostic { at, id: "format".to_owned(), problem })
            });
        }
    }
    Ok(FORMAT)
}

/// A scenario as a file holds it.
#[derive(Clone)]
pub struct Opened {
    /// Ready to be worked out.
    pub prepared: Arc<Prepared>,
    /// Where its format is older than the one that is written: what to know of it.
    pub older: Option<Older>,
}

/// What to know of a file of an older version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Older {
    /// The version of its format.
    pub version: u32,
    /// The ids of the inputs that came after the file was written and stand at their default.
    pub inputs: Vec<&'static str>,
}

impl Older {
    /// Of a scenario from a file of a version; none where that is the newest.
    pub(super) fn of(scenario: &Scenario, version: u32) -> Option<Self> {
        (version < FORMAT).then(|| Self { version, inputs: new_inputs(scenario, version) })
    }

    /// Which inputs are new, and what saving does.
    pub fn note(&self, text: &Text) -> String {
        let named = |id: &&str| match id.split_once("[].") {
            Some((list, _)) => format!("{}: {}", text.input(list), text.input(id)),
            None => text.input(id),
        };
        let inputs: Vec<String> = self.inputs.iter().map(named).collect();
        let (version, newest, inputs) = (self.version.to_string(), FORMAT.to_string(), inputs.join(", "));
        text.with("document-older", &[("version", &version), ("newest", &newest), ("inputs", &inputs)])
    }
}

/// The ids of the inputs that came after a version and stand at their default.
fn new_inputs(scenario: &Scenario, version: u32) -> Vec<&'static str> {
    let demand = &scenario.demand;
    let is_default = |id: &str| match id.split_once("[].") {
        Some((list @ "demand.channels", field)) => {
            let mut names = demand.channels.iter().map(|channel| &channel.name);
            names.all(|name| scenario.is_default(&format!("{list}[{name}].{field}")))
        }
        Some((list, field)) => {
            let mut names = demand.languages.iter().map(|language| &language.name);
            names.all(|name| scenario.is_default(&format!("{list}[{name}].{field}")))
        }
        None => scenario.is_default(id),
    };
    let new = parameters::all().iter().filter(|input| input.since.is_some_and(|since| since > version));
    new.map(|input| input.id.as_str()).filter(|id| is_default(id)).collect()
}
