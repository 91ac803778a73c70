//! What is looked at on the view of turning points.

use crate::app::session::remembered::input_axis::{InputAxis, VOLUME};
use crate::app::session::results::{self, Results};
use crate::model::scenario::Scenario;

/// The other axis of a map where no channel is live.
const WAGE: &str = "staff.gross_hourly_wage";

/// What stands beside the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// The totals over one input.
    #[default]
    Curve,
    /// The cheapest option over two.
    Map,
}

impl Shown {
    /// Both, from left to right.
    pub const ALL: [Self; 2] = [Self::Curve, Self::Map];

    /// Its key in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Curve => "turning-curve",
            Self::Map => "turning-map",
        }
    }
}

/// Choices made on the view of turning points.
#[derive(Clone, Debug, Default)]
pub struct TurningState {
    /// The input whose curve is shown; none until the first turning points are known.
    pub selected: Option<String>,
    /// The inputs of the map, across and up, where they were chosen.
    pub axes: Option<(String, String)>,
    pub shown: Shown,
    /// What is typed to find an input for an axis.
    pub search: String,
    /// The value nearest to today's at which the selected input turns the answer.
    turn: Option<(String, f64)>,
    /// The axes as they were when a drag began: they do not move under the pointer.
    held: Vec<InputAxis>,
    /// The axes of the map that is known, which may be an earlier one.
    pub drawn: Option<(String, String)>,
}

impl TurningState {
    /// The input whose totals are wanted, and from where to where.
    pub fn sweep_wish(&self, scenario: &Scenario) -> Option<results::SweptInput> {
        let id = self.selected.as_deref().filter(|_| self.shown == Shown::Curve)?;
        Some(self.curve_axis(scenario, id)?.wish())
    }

    /// The inputs across and up whose map is wanted, and from where to where.
    pub fn map_wish(&self, scenario: &Scenario) -> Option<(results::SweptInput, results::SweptInput)> {
        if self.shown != Shown::Map {
            return None;
        }
        let (x, y) = self.map_inputs(scenario);
        Some((self.map_axis(scenario, &x)?.wish(), self.map_axis(scenario, &y)?.wish()))
    }

    /// The inputs of the map: the chosen ones, or the volume and the handling time of the first live channel.
    pub fn map_inputs(&self, scenario: &Scenario) -> (String, String) {
        let exists = |id: &String| scenario.number(id).is_some();
        if let Some((x, y)) = self.axes.as_ref().filter(|(x, y)| x != y && exists(x) && exists(y)) {
            return (x.clone(), y.clone());
        }
        let live = scenario.demand.channels.iter().find(|channel| channel.kind.is_live());
        let other = live.map_or(WAGE.to_owned(), |channel| format!("demand.channels[{}].aht_seconds", channel.name));
        (VOLUME.to_owned(), other)
    }

    /// The axis of the curve over an input.
    pub fn curve_axis(&self, scenario: &Scenario, id: &str) -> Option<InputAxis> {
        if let Some(held) = self.held.iter().find(|axis| axis.id == id) {
            return Some(held.clone());
        }
        let turn = self.turn.iter().filter(|(of, _)| of == id).map(|(_, turn)| *turn);
        let holding: Vec<f64> = scenario.number(id).into_iter().chain(turn).collect();
        InputAxis::of(scenario, id, &holding)
    }

    /// Without the turning point: that depends on the other axis, and the map would be drawn anew with every move.
    fn map_axis(&self, scenario: &Scenario, id: &str) -> Option<InputAxis> {
        if let Some(held) = self.held.iter().find(|axis| axis.id == id) {
            return Some(held.clone());
        }
        InputAxis::of(scenario, id, &[scenario.number(id)?])
    }

    /// Keeps the axes where they are while something on them is dragged.
    pub fn hold(&mut self, axes: &[&InputAxis], is_dragged: bool) {
        self.held = if is_dragged { axes.iter().map(|axis| (*axis).clone()).collect() } else { Vec::new() };
    }

    /// Takes note of what the results say. To be called before anything is drawn.
    pub fn follow(&mut self, scenario: &Scenario, results: &Results) {
        if self.selected.as_ref().is_some_and(|id| scenario.number(id).is_none()) {
            self.selected = None;
        }
        if let Some(found) = results.turning.latest() {
            if self.selected.is_none() {
                self.selected = found.points.iter().find(|point| point.likely.is_some()).map(|point| point.id.clone());
            }
            let point = found.points.iter().find(|point| Some(&point.id) == self.selected.as_ref());
            self.turn = point.and_then(|point| Some((point.id.clone(), point.likely?.solution)));
        }
        if self.selected.is_none() && results.turning.is_finished() {
            self.selected = Some(VOLUME.to_owned());
        }
        if self.shown == Shown::Map && results.map.is_current() {
            self.drawn = Some(self.map_inputs(scenario));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_shows_volume_and_handling_time_until_others_are_chosen() {
        let mut scenario = Scenario::default();
        let mut state = TurningState { shown: Shown::Map, ..TurningState::default() };
        let ids = |state: &TurningState, scenario: &Scenario| state.map_wish(scenario).map(|(x, y)| (x.0, y.0));
        let phone = "demand.channels[Phone].aht_seconds";
        assert_eq!(ids(&state, &scenario), Some((VOLUME.to_owned(), phone.to_owned())));
        state.axes = Some(("absence.rate".to_owned(), phone.to_owned()));
        assert_eq!(ids(&state, &scenario), state.axes);
        // The channel goes, and with it the axis.
        scenario.demand.channels.remove(0);
        let other = format!("demand.channels[{}].aht_seconds", scenario.demand.channels[0].name);
        assert_eq!(ids(&state, &scenario), Some((VOLUME.to_owned(), other)));
        state.shown = Shown::Curve;
        assert_eq!(ids(&state, &scenario), None);
    }

    #[test]
    fn axes_stay_where_they_are_while_something_is_dragged() {
        let mut scenario = Scenario::default();
        let mut state = TurningState { selected: Some(WAGE.to_owned()), ..TurningState::default() };
        scenario.staff.gross_hourly_wage = 90.0;
        let before = state.sweep_wish(&scenario).expect("a wish");
        let axis = InputAxis::between(&before.0, before.1, before.2).expect("an axis");
        state.hold(&[&axis], true);
        scenario.staff.gross_hourly_wage = 20.0;
        assert_eq!(state.sweep_wish(&scenario), Some(before.clone()));
        state.hold(&[&axis], false);
        assert!(state.sweep_wish(&scenario).is_some_and(|after| after.2 < before.2));
    }
}
