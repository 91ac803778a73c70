//! What the chart measures, and how far its axes reach.

use crate::model::break_even::{Band, CurvePoint, Curves};
use crate::text::Text;

/// The cost a curve shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// EUR per contact, on a plain axis.
    #[default]
    PerContact,
    /// EUR a year, on a logarithmic axis: over four decades of volume nothing else is legible.
    PerYear,
}

impl Measure {
    /// Both, from left to right.
    pub const ALL: [Self; 2] = [Self::PerContact, Self::PerYear];

    /// Its key in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::PerContact => "chart-per_contact",
            Self::PerYear => "chart-per_year",
        }
    }

    /// A yearly total in this measure, EUR; none without contacts.
    pub fn of(self, total: f64, contacts_per_month: f64) -> Option<f64> {
        match self {
            Self::PerYear => Some(total),
            Self::PerContact if contacts_per_month > 0.0 => Some(total / (12.0 * contacts_per_month)),
            Self::PerContact => None,
        }
    }

    /// An amount as the tables and the readout show it.
    pub fn format(self, amount: f64, text: &Text) -> String {
        match self {
            Self::PerContact => format!("€\u{a0}{}", text.number(amount, 2)),
            Self::PerYear => format!("€\u{a0}{}", text.number(amount, 0)),
        }
    }

    /// Where an amount stands on the axis, in its plot coordinate.
    pub fn y(self, amount: f64) -> f64 {
        match self {
            Self::PerContact => amount,
            Self::PerYear => amount.max(1.0).log10(),
        }
    }
}

/// The steps at which an axis ends and is marked, within a decade.
const NICE: [f64; 11] = [1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 7.5, 10.0];

/// The smallest nice number that is not below `value`.
fn nice_above(value: f64) -> f64 {
    let decade = 10f64.powf(value.max(1e-6).log10().floor());
    NICE.iter().map(|step| step * decade).find(|nice| *nice >= value * (1.0 - 1e-9)).unwrap_or(10.0 * decade)
}

/// The vertical axis: its ends in plot coordinates, and its marks.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    pub measure: Measure,
    pub low: f64,
    pub high: f64,
    /// Plot coordinate and text of each mark.
    pub marks: Vec<(f64, String)>,
}

impl Scale {
    /// An axis on which today's volume and the crossings are legible. Per contact the curves of small volumes leave it at
    /// the top: a contact at a hundred a month costs more than the rest of the chart is high.
    pub fn of(measure: Measure, curves: &Curves, bands: &[Band], today: f64, text: &Text) -> Self {
        match measure {
            Measure::PerContact => Self::per_contact(curves, bands, today, text),
            Measure::PerYear => Self::per_year(curves, text),
        }
    }

    fn per_contact(curves: &Curves, bands: &[Band], today: f64, text: &Text) -> Self {
        let highest = |point: &CurvePoint| {
            let total = point.totals.values().copied().fold(0.0, f64::max);
            Measure::PerContact.of(total, point.contacts_per_month).unwrap_or_default()
        };
        let at_scale = curves.points.last().map_or(1.0, highest);
        let now = curves.points.iter().find(|point| point.contacts_per_month >= today).map_or(0.0, highest);
        let now = if today > 0.0 { now } else { 0.0 };
        // Crossings far below today's volume would flatten all the rest: they are marked at the upper edge.
        let near = bands.iter().filter(|band| band.last as f64 >= today / 10.0);
        let crossing = near
            .filter_map(|band| curves.points.iter().find(|point| point.contacts_per_month >= band.first as f64))
            .map(highest)
            .fold(0.0, f64::max);
        let high = nice_above((3.0 * at_scale).max(1.2 * now).max(1.2 * crossing.min(6.0 * at_scale)));
        let step = nice_step(high / 5.0);
        let count = (high / step + 1e-9).floor() as u32;
        let decimals = if step.fract() == 0.0 { 0 } else { 2 };
        let mark = |index| {
            let value = f64::from(index) * step;
            (value, format!("€\u{a0}{}", text.number(value, decimals)))
        };
        Self { measure: Measure::PerContact, low: 0.0, high, marks: (0..=count).map(mark).collect() }
    }

    fn per_year(curves: &Curves, text: &Text) -> Self {
        let totals =
            || curves.points.iter().flat_map(|point| point.totals.values().copied()).filter(|total| *total > 0.0);
        let (lowest, highest) = (totals().fold(f64::INFINITY, f64::min), totals().fold(1.0, f64::max));
        let (lowest, high) = (lowest.min(highest).log10(), highest.log10());
        let mut marks = Vec::new();
        let mut decade = lowest.floor();
        while decade <= high.ceil() {
            for step in [1.0f64, 2.0, 5.0] {
                let y = decade + step.log10();
                if y <= high + 0.31 {
                    marks.push((y, compact_euros(10f64.powf(decade) * step, text)));
                }
            }
            decade += 1.0;
        }
        let high = marks.iter().map(|(y, _)| *y).find(|y| *y >= high).unwrap_or(high.ceil());
        let low = marks.iter().map(|(y, _)| *y).rfind(|y| *y <= lowest + 1e-9).unwrap_or(lowest.floor());
        let high = high.max(low + 1.0);
        marks.retain(|(y, _)| (low - 1e-9..=high + 1e-9).contains(y));
        Self { measure: Measure::PerYear, low, high, marks }
    }

    /// The text of a mark.
    pub fn label(&self, value: f64) -> String {
        let near = self.marks.iter().find(|(mark, _)| (mark - value).abs() < 1e-9);
        near.map(|(_, label)| label.clone()).unwrap_or_default()
    }
}

/// Three significant digits, and whole: what is dragged or written on a chart is no finer.
pub fn three_digits(value: f64) -> f64 {
    let step = 10f64.powi(value.max(1.0).log10().floor() as i32 - 2).max(1.0);
    (value / step).round() * step
}

/// One of 1, 2, 5 times a power of ten, not below `value`.
pub fn nice_step(value: f64) -> f64 {
    let decade = 10f64.powf(value.max(1e-6).log10().floor());
    [1.0, 2.0, 5.0].map(|step| step * decade).into_iter().find(|step| *step >= value * 0.999).unwrap_or(10.0 * decade)
}

/// An amount in little room.
pub fn compact_euros(value: f64, text: &Text) -> String {
    format!("€\u{a0}{}", text.compact(value))
}

/// Room for the text of one volume, points.
const LABEL: f32 = 60.0;

/// The volumes that get a text on an axis of that many points: 100, 200, 500, 1,000, or where that is too tight only the
/// powers of ten.
pub fn labelled(volumes: &[u64], width: f32) -> Vec<u64> {
    let decades = match (volumes.first(), volumes.last()) {
        (Some(first), Some(last)) => (*last as f64 / *first as f64).log10().max(1.0) as f32,
        _ => 1.0,
    };
    // From 1 to 2 is the shortest step, log10(2) of a decade.
    let roomy = width / decades * std::f32::consts::LOG10_2 >= LABEL;
    let is_power = |volume: u64| volume.to_string().trim_end_matches('0') == "1";
    volumes.iter().copied().filter(|volume| roomy || is_power(*volume)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::bill::{Options, Sourcing};
    use crate::model::scenario::Form;
    use crate::text::Locale;

    fn curves(total: impl Fn(f64) -> f64) -> Curves {
        let point = |exponent: u32| {
            let contacts_per_month = 10f64.powi(exponent as i32);
            CurvePoint { contacts_per_month, totals: Options::market().map(|_| total(contacts_per_month)) }
        };
        Curves { points: (2..=6).map(point).collect(), ended: None }
    }

    #[test]
    fn small_volumes_do_not_flatten_the_rest() {
        // 12,000 a year fixed and 4 a contact: 14 a contact at 100 a month, 4.001 at a million.
        let curves = curves(|volume| 12_000.0 + 48.0 * volume);
        let text = Text::new(Locale::English);
        let scale = Scale::of(Measure::PerContact, &curves, &[], 10_000.0, &text);
        // Three times 4.001 is 12.003, and 12.5 the next nice number.
        assert_eq!((scale.low, scale.high), (0.0, 12.5));
        assert_eq!(scale.label(5.0), "€\u{a0}5");
        // Today's own price is always on the axis: 1.2 times 14 is 16.8.
        assert_eq!(Scale::of(Measure::PerContact, &curves, &[], 100.0, &text).high, 20.0);
    }

    #[test]
    fn a_crossing_near_todays_volume_is_on_the_axis() {
        let curves = curves(|volume| 120_000.0 + 48.0 * volume);
        let band = Band {
            option: Sourcing::Outsourced(Form::Hybrid),
            first: 1_000,
            last: 1_000,
            cheaper_below: Sourcing::Outsourced(Form::Hybrid),
            cheaper_above: Sourcing::InHouse,
        };
        let text = Text::new(Locale::Dutch);
        // 14 a contact at a thousand, times 1.2 is 16.8.
        assert_eq!(Scale::of(Measure::PerContact, &curves, &[band], 10_000.0, &text).high, 20.0);
    }

    #[test]
    fn a_year_is_on_a_logarithmic_axis_between_round_amounts() {
        let curves = curves(|volume| 48.0 * volume);
        let scale = Scale::of(Measure::PerYear, &curves, &[], 10_000.0, &Text::new(Locale::English));
        // 4,800 to 48 million.
        assert!((scale.low - 2e3f64.log10()).abs() < 1e-9);
        assert!((scale.high - 50e6f64.log10()).abs() < 1e-9);
        assert_eq!(scale.label(6.0), "€\u{a0}1M");
    }

    #[test]
    fn texts_of_volumes_thin_out_on_a_narrow_axis() {
        let volumes = [100, 200, 500, 1_000, 2_000, 5_000, 10_000];
        assert_eq!(labelled(&volumes, 500.0), volumes);
        assert_eq!(labelled(&volumes, 300.0), [100, 1_000, 10_000]);
    }
}
