//! How a number stands in a file: `9000` and not `9000.0`, and back to the digit.

use serde::{Serialize, Serializer};

/// Whole numbers below this are exact in `f64` and written without a point.
const EXACT: f64 = 1e15;

/// Serialises a number plainly: whole numbers without a decimal point.
pub(crate) fn plain<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if value.fract() == 0.0 && value.abs() < EXACT {
        serializer.serialize_i64(*value as i64)
    } else {
        serializer.serialize_f64(*value)
    }
}

/// Serialises a number that may be absent plainly.
pub(super) fn plain_optional<S: Serializer>(value: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    value.map(Plain).serialize(serializer)
}

/// Serialises a list of numbers plainly.
pub(super) fn plain_list<S: Serializer>(values: &[f64], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(values.iter().map(|value| Plain(*value)))
}

/// A number that is serialised plainly.
pub(super) struct Plain(pub f64);

impl Serialize for Plain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        plain(&self.0, serializer)
    }
}
