//! The scenarios that ship with the program.

use std::path::Path;

/// A built-in scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// Its file name without `.ron`.
    pub name: &'static str,
    /// The text of its file.
    pub text: &'static str,
}

/// Each file of `scenarios/` that is built in, in the order in which they are offered.
macro_rules! built_in {
    ($($name:literal),* $(,)?) => {
        &[$(Example { name: $name, text: include_str!(concat!("../../scenarios/", $name, ".ron")) }),*]
    };
}

/// A built-in file of contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistoryExample {
    /// Its file name.
    pub name: &'static str,
    pub bytes: &'static [u8],
}

impl HistoryExample {
    /// The file name without its ending.
    pub fn stem(&self) -> &'static str {
        self.name.split('.').next().unwrap_or_default()
    }
}

const HISTORIES: [HistoryExample; 2] = [
    HistoryExample { name: "contacts.csv", bytes: include_bytes!("../../scenarios/history/contacts.csv") },
    HistoryExample { name: "intervals.xlsx", bytes: include_bytes!("../../scenarios/history/intervals.xlsx") },
];

/// The built-in files of contacts: a row a contact, and a row an interval.
pub fn histories() -> &'static [HistoryExample] {
    &HISTORIES
}

/// The built-in file of contacts of that name.
pub fn history(name: &str) -> Option<&'static HistoryExample> {
    HISTORIES.iter().find(|example| example.name == name)
}

const EXAMPLES: &[Example] = built_in![
    "webshop",
    "toy_maker",
    "municipality",
    "energy_supplier",
    "hospital",
    "software_firm",
    "roadside",
    "marketplace",
];

/// All built-in scenarios; the first is the one a new user meets.
pub fn examples() -> &'static [Example] {
    EXAMPLES
}

/// The built-in scenario that a path stands for: its name, also with `.ron`, where there is no such file.
pub fn instead_of(path: &Path) -> Option<&'static Example> {
    path.to_str().and_then(example).filter(|_| !path.exists())
}

/// The built-in scenario of that name, also with `.ron`.
pub fn example(name: &str) -> Option<&'static Example> {
    let name = name.strip_suffix(".ron").unwrap_or(name);
    EXAMPLES.iter().find(|example| example.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_opens() {
        for example in examples() {
            let scenario = crate::document::parse(example.text.as_bytes());
            assert!(
                scenario.as_ref().is_ok_and(|scenario| !scenario.name.is_empty()),
                "{}: {scenario:?}",
                example.name
            );
        }
    }
}
