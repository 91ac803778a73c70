//! The version of the file format.

use super::diagnostic::{FileDiagnostic, Problem};
use super::locate::Lines;
use super::scan::Kind;
use super::walk::{Role, Walk};
use crate::model::check::{Allowed, Held, Place};

/// The format version that a file says it has, if that is another than the one this program knows. It is found also in
/// files whose other fields this program cannot read.
pub(super) fn other_than(text: &str, known: u32) -> Option<FileDiagnostic> {
    let mut walk = Walk::of(text);
    let format = Place::of("format");
    while let Some(visit) = walk.next() {
        let here = walk.steps().len() == 1 && walk.steps().iter().zip(&format.0).all(|(step, wanted)| step.is(wanted));
        if visit.role == Role::Value && here && visit.token.kind == Kind::Word {
            let source = text.get(visit.token.start..visit.token.end)?;
            let version: f64 = source.parse().ok()?;
            if version == f64::from(known) {
                return None;
            }
            let at = Some(Lines::of(text).position(visit.token.start));
            let problem = Problem::Value { holds: Held::Source(source.to_owned()), allowed: Allowed::Version };
            return Some(FileDiagnostic { at, id: "format".to_owned(), problem });
        }
    }
    None
}
