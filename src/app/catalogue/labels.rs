//! What commands are called, and what they say of themselves.

use super::rows::Row;
use crate::app::command::Command;
use crate::text::Text;

impl Command {
    /// The key of its text; `.about` of it is the tooltip. None for commands that no menu shows.
    pub fn key(&self) -> Option<&'static str> {
        Row::of(self).and_then(|row| row.key)
    }

    /// What a menu calls it.
    pub fn label(&self, text: &Text) -> String {
        match self {
            Self::Zoom(percent) => {
                text.with("command-zoom", &[("percent", &text.percent(f64::from(*percent) / 100.0, 0))])
            }
            Self::SetLocale(locale) => locale.name().to_owned(),
            Self::OpenExample(name) => text.find(&format!("example-{name}"), &[]).unwrap_or_else(|| title_of(name)),
            Self::OpenFile(path) | Self::ImportFile(path) => {
                path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
            }
            _ => self.key().map_or_else(String::new, |key| text.get(key)),
        }
    }

    /// What those who cannot see the menu hear: of a chart, also which.
    pub fn name(&self, text: &Text) -> String {
        let chart = match self {
            Self::CopyChart(chart) => Some(chart),
            Self::Export(output) => output.chart.as_ref(),
            _ => None,
        };
        let label = self.label(text);
        chart.map_or_else(|| label.clone(), |chart| format!("{}: {label}", chart.name(text)))
    }

    /// What it does, in a sentence, with its keys.
    pub fn tooltip(&self, text: &Text, keys: Option<String>) -> String {
        let about = self.key().and_then(|key| text.find(&format!("{key}.about"), &[])).unwrap_or_default();
        match keys {
            Some(keys) => format!("{about} ({keys})"),
            None => about,
        }
    }
}

/// A file name as a title: `toy_maker` is `Toy maker`.
fn title_of(name: &str) -> String {
    let mut characters = name.chars().map(|character| if character == '_' { ' ' } else { character });
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
