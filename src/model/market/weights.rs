//! The judgement behind an estimate, described by data: `assets/market.ron` is read once.

use std::sync::LazyLock;

use serde::Deserialize;

use super::rate::Rate;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Judgement {
    pub places: Places,
    rates: Vec<Weights>,
    pub forms: Forms,
    pub quotation: Quoted,
}

/// From where to where each factor asks something of a supplier.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Places {
    pub languages: (f64, f64),
    pub off_hours: (f64, f64),
    pub channels: (f64, f64),
    pub season: (f64, f64),
    pub rush: (f64, f64),
}

/// Parts of the width of a rate's range.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Weights {
    rate: Option<Rate>,
    pub base: f64,
    /// On the volume's logarithm.
    pub volume: f64,
    /// On the volume itself.
    pub size: f64,
    pub complexity: f64,
    pub languages: f64,
    pub off_hours: f64,
    pub channels: f64,
    pub season: f64,
    pub rush: f64,
}

/// When which form suits.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Forms {
    pub dedicated_from: f64,
    pub seasonal_from: f64,
    pub off_hours_from: f64,
}

/// What a quotation is converted with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Quoted {
    pub talk_share: f64,
}

static JUDGEMENT: LazyLock<Judgement> = LazyLock::new(|| {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options
        .from_str(include_str!("../../../assets/market.ron"))
        .unwrap_or_else(|error| unreachable!("assets/market.ron is part of the program: {error}"))
});

impl Judgement {
    /// The file's.
    pub(super) fn get() -> &'static Self {
        &JUDGEMENT
    }

    /// The weights of a rate; a contact's price is made of the minute's.
    pub(super) fn of(&self, rate: Rate) -> Weights {
        self.rates.iter().find(|weights| weights.rate == Some(rate)).copied().unwrap_or_default()
    }
}
