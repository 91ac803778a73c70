//! What commands are called, and what they say of themselves.

use eframe::egui::ThemePreference;

use crate::app::command::{Asking, Command};
use crate::report::export::Format;
use crate::text::Text;

impl Command {
    /// The key of its text; `.about` of it is the tooltip. None for commands that no menu shows.
    pub fn key(&self) -> Option<&'static str> {
        Some(match self {
            Self::Undo => "command-undo",
            Self::Redo => "command-redo",
            Self::New => "command-new",
            Self::NewFromDefaults => "command-new_from_defaults",
            Self::Begin => "start-create",
            Self::Open => "command-open",
            Self::ImportHistory => "command-import_history",
            Self::Duplicate => "command-duplicate",
            Self::Beside(..0) => "command-previous",
            Self::Beside(_) => "command-next",
            Self::Shift(..0) => "command-shift_left",
            Self::Shift(_) => "command-shift_right",
            Self::Pin(_) => "command-pin",
            Self::Close | Self::CloseOne(_) => "command-close",
            Self::SideBySide(_) => "command-side_by_side",
            Self::Save => "command-save",
            Self::SaveAs => "command-save_as",
            Self::Export(output) if output.is_beside => match output.format {
                Format::Pdf => "command-export-beside-pdf",
                Format::Json => "command-export-beside-json",
                _ => "command-export-beside-csv",
            },
            Self::Export(output) => match output.format {
                Format::Pdf => "command-export-pdf",
                Format::Xlsx => "command-export-xlsx",
                Format::Csv => "command-export-csv",
                Format::Json => "command-export-json",
                Format::Png => "command-export-png",
                Format::Svg => "command-export-svg",
            },
            Self::CopyChart(_) => "command-copy_chart",
            Self::Quit => "command-quit",
            Self::Details => "command-details",
            Self::Find => "command-find",
            Self::Present(_) => "command-present",
            Self::FoldInputs => "command-fold_inputs",
            Self::Zoom(_) => "command-zoom",
            Self::ZoomBy(..0) => "command-zoom_out",
            Self::ZoomBy(_) => "command-zoom_in",
            Self::ShowTab(tab) => tab.key(),
            Self::Explain(Asking::InHouse) => "command-explain-in_house",
            Self::Explain(Asking::Outsourced) => "command-explain-outsourced",
            Self::Explain(Asking::Difference) => "command-explain-difference",
            Self::Explain(Asking::Crossings) => "command-explain-crossings",
            Self::Back => "command-back",
            Self::CloseExplanation => "command-close_explanation",
            Self::Estimate => "command-estimate",
            Self::Quotation => "command-quotation",
            Self::OpenGroups(true) => "command-open_groups",
            Self::OpenGroups(false) => "command-close_groups",
            Self::SetTheme(ThemePreference::Light) => "theme-light",
            Self::SetTheme(ThemePreference::Dark) => "theme-dark",
            Self::SetTheme(ThemePreference::System) => "theme-system",
            Self::NextTheme => "command-next_theme",
            Self::Region(..0) => "command-previous_region",
            Self::Region(_) => "command-next_region",
            Self::FindAnything => "command-find_anything",
            Self::Keyboard => "command-keyboard",
            Self::Glossary(_) => "command-glossary",
            Self::About => "command-about",
            Self::PlausibleRanges => "command-plausible_ranges",
            Self::ClearRanges => "command-clear_ranges",
            _ => return None,
        })
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
