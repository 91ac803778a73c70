//! What people read: texts by key, numbers and money, in their language.

mod locale;
mod number;
mod parse;
mod signs;
#[cfg(test)]
mod tests;

pub use locale::Locale;
pub use signs::{plain, plain_lines};

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

/// The texts of all languages, for what is found in each of them.
static ALL: LazyLock<[Text; Locale::ALL.len()]> = LazyLock::new(|| Locale::ALL.map(Text::new));

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

    /// The texts of all languages, in the order of [`Locale::ALL`], made once.
    pub fn all() -> &'static [Self; Locale::ALL.len()] {
        &ALL
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
        self.format(key, &arguments(values))
    }

    /// The text of a key that speaks of a number of things. The text chooses its form by `$n`
    /// (`{ $n -> [one] .. *[other] .. }`) and shows the number, grouped by thousands, as `$count`.
    pub fn plural(&self, key: &str, n: u64, values: &[(&str, &str)]) -> String {
        let mut arguments = arguments(values);
        arguments.set("n", n);
        arguments.set("count", self.localise(&n.to_string()));
        self.format(key, &arguments).unwrap_or_else(|| key.to_owned())
    }

    fn format(&self, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = match key.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let shown = self.bundle.format_pattern(pattern, Some(arguments), &mut errors);
        // What was put in may come from anybody's file.
        Some(match plain_lines(&shown) {
            Cow::Borrowed(_) => shown.into_owned(),
            Cow::Owned(shown) => shown,
        })
    }

    /// The label of an input: `staff.gross_hourly_wage`, `demand.channels[].share`.
    pub fn input(&self, id: &str) -> String {
        self.get(&key_of(id))
    }

    /// The label of an input, after the name of its channel or language: `Phone, Handling time`.
    pub fn input_of(&self, id: &str) -> String {
        match id.split_once('[').and_then(|(_, rest)| rest.split_once("].")) {
            Some((name, _)) if !name.is_empty() => format!("{name}, {}", self.input(id)),
            _ => self.input(id),
        }
    }

    /// What a channel or language of that English name is called, where it is one that everybody knows; else its name.
    pub fn well_known(&self, name: &str) -> String {
        let key = format!("start-name-{}", name.to_lowercase());
        // A point in a name would ask for an attribute.
        self.find(&key, &[]).filter(|_| !name.contains('.')).unwrap_or_else(|| name.to_owned())
    }

    /// What an input means, in a sentence or two.
    pub fn about_input(&self, id: &str) -> String {
        self.get(&format!("{}.about", key_of(id)))
    }

    /// The label of a bill's line or of a payment: `in_house.staff.agents`, `service`, `payment.hardware`, also with
    /// `outsourced.FORM.` (of a payment, `in_house.`) before it.
    pub fn line(&self, id: &str) -> String {
        self.get(&line_key(id))
    }

    /// What a bill's line or a payment holds.
    pub fn about_line(&self, id: &str) -> String {
        self.get(&format!("{}.about", line_key(id)))
    }

    /// A unit as people read it: `EUR/h` is €/h or €/uur, `fraction` is %; a unit without a text stays as it is.
    pub fn unit(&self, unit: &str) -> String {
        self.find(&unit_key(unit), &[]).unwrap_or_else(|| unit.to_owned())
    }
}

fn arguments<'a>(values: &[(&'a str, &'a str)]) -> FluentArgs<'a> {
    values.iter().copied().collect()
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

/// The key of a bill's line or of a payment; those of the four outsourced bills share theirs.
fn line_key(id: &str) -> String {
    let own = match id.strip_prefix("outsourced.").and_then(|rest| rest.split_once('.')) {
        Some((_form, own)) => own,
        None => id,
    };
    let payment = own.strip_prefix("in_house.").unwrap_or(own);
    if payment.starts_with("payment.") {
        return key_of(payment);
    }
    format!("line-{}", key_of(own))
}

/// The key of a unit: every run of other characters than letters and digits is one hyphen.
fn unit_key(unit: &str) -> String {
    let words = unit.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut key = "unit".to_owned();
    for word in words {
        key.push('-');
        key.push_str(word);
    }
    key
}
