//! Between what in-house and the chosen form cost in 80 % of the cases, behind the curves.

use egui_plot::{FilledArea, PlotUi};

use crate::app::draw::View;
use crate::app::session::remembered::ChartState;
use crate::model::bill::Sourcing;
use crate::model::risk::Bands;
use crate::report::chart::scale::{Measure, Scale};

/// How strongly a band is drawn, so that curves and lines show through it.
const STRENGTH: f32 = 0.28;

/// The bands of the scenario on screen; none of an earlier one.
pub(super) fn bands<'v>(view: &View<'v>, state: &ChartState) -> Option<&'v Bands> {
    let bands = &view.results.bands;
    bands.latest().filter(|_| !state.bands_hidden && bands.is_current() && !view.scenario.ranges.is_empty())
}

/// The options whose bands are drawn.
pub(super) fn options(view: &View<'_>) -> [Sourcing; 2] {
    [Sourcing::InHouse, Sourcing::Outsourced(view.scenario.outsourcing.form)]
}

/// Draws both bands.
pub(super) fn show(plot: &mut PlotUi<'_>, view: &View<'_>, state: &ChartState, scale: &Scale) {
    let Some(bands) = bands(view, state) else { return };
    for sourcing in options(view).into_iter().filter(|sourcing| !state.hidden[sourcing.index()]) {
        let (volumes, low, high) = edges(bands, sourcing, scale.measure);
        // An area between fewer than two points is none.
        if volumes.len() > 1 {
            let colour = view.palette.of(sourcing).gamma_multiply(STRENGTH);
            let area = FilledArea::new("", &volumes, &low, &high).fill_color(colour).allow_hover(false);
            plot.add(area.id(("band", sourcing.id())));
        }
    }
}

/// Where the lower and the upper edge of a band run, in plot coordinates; all three are equally long.
fn edges(bands: &Bands, sourcing: Sourcing, measure: Measure) -> (Vec<f64>, Vec<f64>, Vec<f64>) {
    let (mut volumes, mut lows, mut highs) = (Vec::new(), Vec::new(), Vec::new());
    for (volume, (low, high)) in bands.volumes.iter().zip(&bands.options[sourcing.index()]) {
        if let (Some(low), Some(high)) = (measure.of(*low, *volume), measure.of(*high, *volume)) {
            volumes.push(volume.log10());
            lows.push(measure.y(low));
            highs.push(measure.y(high));
        }
    }
    (volumes, lows, highs)
}

/// The band of an option at a volume, as the readout has it: `5.10–6.90`.
pub(super) fn words(
    view: &View<'_>,
    state: &ChartState,
    sourcing: Sourcing,
    measure: Measure,
    contacts_per_month: f64,
) -> Option<String> {
    let bands = bands(view, state).filter(|_| options(view).contains(&sourcing))?;
    let (low, high) = at(bands, sourcing, contacts_per_month)?;
    let shown = |total: f64| Some(measure.format(measure.of(total, contacts_per_month)?, view.text));
    let (low, high) = (shown(low)?, shown(high)?);
    Some(format!("{}–{}", bare(&low), bare(&high)))
}

/// Without the sign, which stands before the amount itself.
fn bare(amount: &str) -> &str {
    amount.trim_start_matches("€\u{a0}")
}

/// P10 and P90 of an option at a volume between those that were drawn, EUR a year.
pub(super) fn at(bands: &Bands, sourcing: Sourcing, contacts_per_month: f64) -> Option<(f64, f64)> {
    let after = bands.volumes.iter().position(|volume| *volume >= contacts_per_month)?;
    let band = &bands.options[sourcing.index()];
    let before = if bands.volumes[after] > contacts_per_month { after.checked_sub(1)? } else { after };
    let (from, to) = (bands.volumes[before].ln(), bands.volumes[after].ln());
    let part = if to > from { (contacts_per_month.ln() - from) / (to - from) } else { 0.0 };
    let (low, high) = (band.get(before)?, band.get(after)?);
    Some((low.0 + (high.0 - low.0) * part, low.1 + (high.1 - low.1) * part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bands() -> Bands {
        let band = vec![(12_000.0, 24_000.0), (120_000.0, 360_000.0)];
        Bands { volumes: vec![100.0, 10_000.0], options: std::array::from_fn(|_| band.clone()) }
    }

    #[test]
    fn edges_follow_the_measure() {
        let (volumes, low, high) = edges(&bands(), Sourcing::InHouse, Measure::PerContact);
        // 12,000 a year at 100 a month is 10 a contact.
        assert_eq!((volumes, low, high), (vec![2.0, 4.0], vec![10.0, 1.0], vec![20.0, 3.0]));
    }

    #[test]
    fn an_option_without_figures_has_no_band() {
        let mut bands = bands();
        bands.options[0].clear();
        assert_eq!(edges(&bands, Sourcing::InHouse, Measure::PerYear).0.len(), 0);
        assert_eq!(at(&bands, Sourcing::InHouse, 100.0), None);
    }

    #[test]
    fn between_two_volumes_the_band_is_in_between() {
        // 1,000 is halfway from 100 to 10,000 on a logarithmic axis.
        assert_eq!(at(&bands(), Sourcing::InHouse, 100.0), Some((12_000.0, 24_000.0)));
        let (low, high) = at(&bands(), Sourcing::InHouse, 1_000.0).unwrap();
        assert!((low - 66_000.0).abs() < 1e-6 && (high - 192_000.0).abs() < 1e-6);
        assert_eq!(at(&bands(), Sourcing::InHouse, 20_000.0), None);
        assert_eq!(at(&bands(), Sourcing::InHouse, 50.0), None);
    }
}
