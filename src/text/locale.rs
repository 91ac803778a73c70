//! The languages of the program and their text files.

use unic_langid::LanguageIdentifier;

/// A language of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    #[default]
    English,
    Dutch,
}

impl Locale {
    /// All languages.
    pub const ALL: [Self; 2] = [Self::English, Self::Dutch];

    /// Its code: `en`, `nl`.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Dutch => "nl",
        }
    }

    /// The language of a code or of a system locale such as `nl_NL.UTF-8`, if the program speaks it.
    pub fn from_code(code: &str) -> Option<Self> {
        let language = code.split(['_', '-', '.']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|locale| locale.code().eq_ignore_ascii_case(language))
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Dutch => "Nederlands",
        }
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        // Both codes are identifiers, which a test holds.
        self.code().parse().unwrap_or_default()
    }

    /// The sign between thousands and the decimal sign.
    pub(super) fn signs(self) -> (char, char) {
        match self {
            Self::English => (',', '.'),
            Self::Dutch => ('.', ','),
        }
    }

    pub(super) fn sources(self) -> &'static [&'static str] {
        match self {
            Self::English => &[
                include_str!("../../assets/i18n/en/inputs.ftl"),
                include_str!("../../assets/i18n/en/cli.ftl"),
                include_str!("../../assets/i18n/en/model.ftl"),
                include_str!("../../assets/i18n/en/export.ftl"),
                include_str!("../../assets/i18n/en/report.ftl"),
                include_str!("../../assets/i18n/en/window.ftl"),
                include_str!("../../assets/i18n/en/results.ftl"),
                include_str!("../../assets/i18n/en/board.ftl"),
                include_str!("../../assets/i18n/en/workbook.ftl"),
                include_str!("../../assets/i18n/en/explain.ftl"),
                include_str!("../../assets/i18n/en/beside.ftl"),
                include_str!("../../assets/i18n/en/layout.ftl"),
                include_str!("../../assets/i18n/en/finder.ftl"),
                include_str!("../../assets/i18n/en/glossary.ftl"),
                include_str!("../../assets/i18n/en/tables.ftl"),
                include_str!("../../assets/i18n/en/start.ftl"),
                include_str!("../../assets/i18n/en/market.ftl"),
                include_str!("../../assets/i18n/en/history.ftl"),
                include_str!("../../assets/i18n/en/hints.ftl"),
                include_str!("../../assets/i18n/en/sources.ftl"),
            ],
            Self::Dutch => &[
                include_str!("../../assets/i18n/nl/inputs.ftl"),
                include_str!("../../assets/i18n/nl/cli.ftl"),
                include_str!("../../assets/i18n/nl/model.ftl"),
                include_str!("../../assets/i18n/nl/export.ftl"),
                include_str!("../../assets/i18n/nl/report.ftl"),
                include_str!("../../assets/i18n/nl/window.ftl"),
                include_str!("../../assets/i18n/nl/results.ftl"),
                include_str!("../../assets/i18n/nl/board.ftl"),
                include_str!("../../assets/i18n/nl/workbook.ftl"),
                include_str!("../../assets/i18n/nl/explain.ftl"),
                include_str!("../../assets/i18n/nl/beside.ftl"),
                include_str!("../../assets/i18n/nl/layout.ftl"),
                include_str!("../../assets/i18n/nl/finder.ftl"),
                include_str!("../../assets/i18n/nl/glossary.ftl"),
                include_str!("../../assets/i18n/nl/tables.ftl"),
                include_str!("../../assets/i18n/nl/start.ftl"),
                include_str!("../../assets/i18n/nl/market.ftl"),
                include_str!("../../assets/i18n/nl/history.ftl"),
                include_str!("../../assets/i18n/nl/hints.ftl"),
                include_str!("../../assets/i18n/nl/sources.ftl"),
            ],
        }
    }
}
