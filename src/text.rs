//! What people read: texts by key, numbers and money, in their language.

use std::collections::HashMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_decimal::{Decimal, RoundingStrategy};
use unic_langid::{LanguageIdentifier, langid};

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

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Dutch => "Nederlands",
        }
    }

    fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::English => langid!("en"),
            Self::Dutch => langid!("nl"),
        }
    }

    fn sources(self) -> &'static [&'static str] {
        match self {
            Self::English => &[
                include_str!("../assets/i18n/en/inputs.ftl"),
                include_str!("../assets/i18n/en/model.ftl"),
                include_str!("../assets/i18n/en/report.ftl"),
                include_str!("../assets/i18n/en/window.ftl"),
                include_str!("../assets/i18n/en/results.ftl"),
            ],
            Self::Dutch => &[
                include_str!("../assets/i18n/nl/inputs.ftl"),
                include_str!("../assets/i18n/nl/model.ftl"),
                include_str!("../assets/i18n/nl/report.ftl"),
                include_str!("../assets/i18n/nl/window.ftl"),
                include_str!("../assets/i18n/nl/results.ftl"),
            ],
        }
    }
}

/// Texts and number formats of one language.
pub struct Text {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

impl Text {
    /// The texts of a language.
    pub fn new(locale: Locale) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.identifier()]);
        bundle.set_use_isolating(false);
        for source in locale.sources() {
            // A test holds that every text file parses whole; what parses is used in any case.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { locale, bundle }
    }

    /// The language.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The text of a key, or the key itself where there is none. `key.attribute` names an attribute.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text of a key with values put in; numbers and money are formatted before they are put in.
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.find(key, values).unwrap_or_else(|| key.to_owned())
    }

    /// The text of a key, if there is one.
    pub fn find(&self, key: &str, values: &[(&str, &str)]) -> Option<String> {
        let (message, attribute) = match key.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args: HashMap<&str, &str> = values.iter().copied().collect();
        let args: FluentArgs<'_> = args.into_iter().map(|(key, value)| (key, FluentValue::from(value))).collect();
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }

    /// The label of an input: `staff.gross_hourly_wage`, `demand.channels[].share`.
    pub fn input(&self, id: &str) -> String {
        self.get(&key_of(id))
    }

    /// A number with that many decimals, grouped by thousands.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        self.localise(&format!("{value:.decimals$}"))
    }

    /// An amount in whole euros: `€ 1,234`.
    pub fn euros(&self, amount: Decimal) -> String {
        self.money(amount, 0)
    }

    /// An amount to the cent: `€ 1,234.56`.
    pub fn cents(&self, amount: Decimal) -> String {
        self.money(amount, 2)
    }

    fn money(&self, amount: Decimal, decimals: u32) -> String {
        let rounded = amount.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
        let digits = self.localise(&format!("{:.*}", decimals as usize, rounded.abs()));
        let sign = if rounded.is_sign_negative() && !rounded.is_zero() { "\u{2212}" } else { "" };
        format!("{sign}€\u{a0}{digits}")
    }

    /// Groups thousands and sets the decimal sign of the language: 1,234.5 or 1.234,5.
    fn localise(&self, plain: &str) -> String {
        let (group, point) = match self.locale {
            Locale::English => (',', '.'),
            Locale::Dutch => ('.', ','),
        };
        let (sign, digits) = match plain.strip_prefix('-') {
            Some(digits) if digits.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) => ("\u{2212}", digits),
            Some(digits) => ("", digits),
            None => ("", plain),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (digits, None),
        };
        let mut out = sign.to_owned();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                out.push(group);
            }
            out.push(digit);
        }
        if let Some(fraction) = fraction {
            out.push(point);
            out.push_str(fraction);
        }
        out
    }
}

/// The key of an id: dots become hyphens, `[]` and `[Phone]` go: `demand-channels-share`.
pub fn key_of(id: &str) -> String {
    let mut key = String::with_capacity(id.len());
    let mut inside = false;
    for character in id.chars() {
        match character {
            '[' => inside = true,
            ']' => inside = false,
            _ if inside => {}
            '.' => key.push('-'),
            other => key.push(other),
        }
    }
    key
}
