//! What the questions offer, read from `assets/start.ron`.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::scenario::{Channel, Language, Week, defaults};

/// Opening hours that departments have.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// Its key in the texts.
    pub id: String,
    pub week: Week,
}

/// A shape of the year.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Season {
    /// Its key in the texts.
    pub id: String,
    /// Twelve weights, January first, average 1.
    pub months: Vec<f64>,
}

/// How contacts divide over the channels.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mix {
    /// Its key in the texts.
    pub id: String,
    /// Name of a default channel and its share; together 1.
    shares: Vec<(String, f64)>,
}

impl Mix {
    /// The share of a default channel by its name, 0..1; 0 where the mix leaves it out.
    pub fn share(&self, channel: &str) -> f64 {
        self.shares.iter().find(|(name, _)| name == channel).map_or(0.0, |(_, share)| *share)
    }

    /// How many channels it names.
    #[cfg(test)]
    pub(super) fn shares_stated(&self) -> usize {
        self.shares.len()
    }

    /// The default channels with their shares in this mix, those with none left out.
    pub fn channels(&self) -> Vec<Channel> {
        let all = defaults().demand.channels.iter();
        let with = all.map(|channel| Channel { share: self.share(&channel.name), ..channel.clone() });
        with.filter(|channel| channel.share > 0.0).collect()
    }
}

/// A language with the share that it gets when it is added, and what is usual to pay more for it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Offered {
    name: String,
    share: f64,
    #[serde(default)]
    wage_premium: f64,
    #[serde(default)]
    rate_premium: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    openings: Vec<Opening>,
    seasons: Vec<Season>,
    mixes: Vec<Mix>,
    languages: Vec<Offered>,
    another: Offered,
}

static PRESETS: LazyLock<File> = LazyLock::new(|| {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options
        .from_str(include_str!("../../../assets/start.ron"))
        .unwrap_or_else(|error| unreachable!("assets/start.ron is part of the program: {error}"))
});

/// The opening hours to choose from, the default first.
pub fn openings() -> &'static [Opening] {
    &PRESETS.openings
}

/// The shapes of the year to choose from, the even one first.
pub fn seasons() -> &'static [Season] {
    &PRESETS.seasons
}

/// The usual mixes of channels, the default first.
pub fn mixes() -> &'static [Mix] {
    &PRESETS.mixes
}

/// The languages to choose from, each with the share that it gets when it is chosen and with what is usual to pay more
/// for it, in wages and to a supplier; the default first, without a premium.
pub fn offered_languages() -> Vec<Language> {
    PRESETS.languages.iter().map(language).collect()
}

/// A language that is not offered by name, without one: it costs what a foreign language usually costs.
pub fn another_language() -> Language {
    language(&PRESETS.another)
}

fn language(offered: &Offered) -> Language {
    let Offered { name, share, wage_premium, rate_premium } = offered;
    Language { wage_premium: *wage_premium, rate_premium: *rate_premium, ..Language::new(name, *share) }
}
