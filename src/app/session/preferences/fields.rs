//! The fields of a file of preferences, taken one by one: a broken one leaves the others, and what nobody knows is kept.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// What was read and not yet taken.
#[derive(Debug, Default)]
pub struct Fields {
    left: Map<String, Value>,
    /// Whether the file, or a field of it, was of another kind than it should be.
    pub is_broken: bool,
}

impl Fields {
    /// The fields of a file's contents.
    pub fn of(contents: &[u8]) -> Self {
        match serde_json::from_slice(contents) {
            Ok(Value::Object(left)) => Self { left, is_broken: false },
            _ => Self { left: Map::new(), is_broken: true },
        }
    }

    /// One field, if it is there and of its kind.
    pub fn take<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let value = self.left.remove(name).filter(|value| !value.is_null())?;
        let taken = serde_json::from_value(value).ok();
        self.is_broken |= taken.is_none();
        taken
    }

    /// The fields that nobody took: those of a newer program.
    pub fn rest(self) -> Map<String, Value> {
        self.left
    }
}
