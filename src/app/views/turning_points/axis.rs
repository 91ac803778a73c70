//! How the axis of an input is written: its marks, its title, its values.

use eframe::egui::{Rangef, Ui};

use super::turning_words;
use crate::app::draw::{View, marks};
use crate::app::session::remembered::input_axis::InputAxis;
use crate::report::chart::scale::nice_step;
use crate::report::turn;
use crate::text::Text;

/// Room for the text of a mark, points.
const LABEL: f32 = 66.0;
/// Where on a logarithm the marks of a decade stand.
const DECADE: [f64; 3] = [1.0, 2.0, 5.0];

/// How an axis is written.
impl InputAxis {
    /// Round values on an axis of that many points, with their texts and room for each of these.
    pub fn written(&self, ui: &Ui, view: &View<'_>, length: f32) -> Vec<(f64, String)> {
        let texts = |marks: Vec<f64>| {
            let written = marks.into_iter().map(|mark| (mark, self.mark(view.text, mark)));
            written.collect::<Vec<_>>()
        };
        let first = texts(self.marks(length, LABEL));
        let room = marks::widest(ui, view, first.iter().map(|(_, words)| words.clone())) + marks::BETWEEN;
        if room <= LABEL { first } else { texts(self.marks(length, room)) }
    }

    /// Round values on an axis of that many points, of which a text needs some.
    pub fn marks(&self, length: f32, label: f32) -> Vec<f64> {
        let (low, high) = (self.span.low, self.span.high);
        let room = f64::from((length / label).max(2.0));
        if !self.span.is_log() {
            let step = nice_step((high - low) / room);
            let step = if self.input.whole { step.max(1.0) } else { step };
            let first = (low / step - 1e-9).ceil();
            let count = ((high / step + 1e-9).floor() - first).max(0.0) as u32;
            return (0..=count).map(|index| (first + f64::from(index)) * step).collect();
        }
        let decades = (high / low).log10();
        let (first, last) = (low.log10().floor() as i32, high.log10().ceil() as i32);
        let all = (first..=last).flat_map(|decade| DECADE.map(|part| (part, part * 10f64.powi(decade))));
        // From 1 to 2 is the shortest step.
        let is_roomy = room / decades * 2f64.log10() >= 1.0 || decades < 1.0;
        let kept = all.filter(|(part, value)| (is_roomy || *part == 1.0) && self.holds(*value));
        kept.map(|(_, value)| value).collect()
    }

    /// A value as it stands on or beside the axis, about as fine as can be seen there; on a logarithm whole.
    pub fn shown(&self, text: &Text, value: f64) -> String {
        turning_words::rounded(text, self.input, value, self.fineness())
    }

    /// The value that [`InputAxis::shown`] writes: what is told beside it must be worked out there.
    pub fn named(&self, value: f64) -> f64 {
        turning_words::on_step(self.input, value, self.fineness())
    }

    /// A value at which the answer turns, as the list of turning points has it.
    pub fn turned(&self, text: &Text, turn: f64, today: f64, turns: &[f64]) -> String {
        text.value(turn::rounded(&self.id, today, turn, turns), &self.input.unit)
    }

    fn fineness(&self) -> f64 {
        if self.span.is_log() { 1.0 } else { (self.span.high - self.span.low) / 1e3 }
    }

    /// The same without a unit, where the axis itself names it.
    pub fn mark(&self, text: &Text, value: f64) -> String {
        let unit = &self.input.unit;
        if unit.starts_with("EUR") || unit.starts_with("fraction") {
            return text.value(value, unit);
        }
        text.value_digits(value, unit)
    }

    /// What it is called, with its unit where its marks have none.
    pub fn title(&self, text: &Text) -> String {
        turning_words::with_unit(text, &self.id, self.input)
    }

    /// From where to where a part of the values reaches between two places of the screen.
    pub fn range(&self, (left, right): (f32, f32), (from, to): (f64, f64)) -> Rangef {
        Rangef::new(self.on(left, right, from), self.on(left, right, to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::session::remembered::input_axis::VOLUME;
    use crate::model::parameters;
    use crate::model::scenario::Scenario;

    #[test]
    fn an_axis_holds_todays_value_and_the_turning_point_inside_the_bounds() {
        let mut scenario = Scenario::default();
        for input in parameters::all().iter().filter(|input| scenario.number(&input.id).is_some()) {
            let axis = InputAxis::of(&scenario, &input.id, &[]).expect("an axis");
            let ((low, high), (_, from, to)) = (input.bounds.expect("bounds"), axis.wish());
            assert!(low <= from && from < to && to <= high, "{}: {from}..{to}", input.id);
        }
        scenario.staff.gross_hourly_wage = 80.0;
        let axis = InputAxis::of(&scenario, "staff.gross_hourly_wage", &[80.0, 6.0]).expect("an axis");
        assert!(axis.holds(80.0) && axis.holds(6.0) && axis.place(80.0) < 0.97 && axis.place(6.0) > 0.02, "{axis:?}");
        // The bounds end at EUR 500 and 1.
        let axis = InputAxis::of(&scenario, "staff.gross_hourly_wage", &[500.0, 1.0]).expect("an axis");
        assert_eq!(axis.wish(), ("staff.gross_hourly_wage".to_owned(), 1.0, 500.0));
    }

    #[test]
    fn the_volume_has_the_axis_of_the_break_even() {
        let scenario = Scenario::default();
        let axis = InputAxis::of(&scenario, VOLUME, &[5_000_000.0]).expect("an axis");
        assert_eq!(axis.wish(), (VOLUME.to_owned(), 100.0, 1_000_000.0));
        // Four decades: a quarter of the way is a thousand.
        assert!((axis.place(1_000.0) - 0.25).abs() < 1e-6);
        assert_eq!(axis.value(0.5), 10_000.0);
        assert_eq!(axis.marks(900.0, LABEL).len(), 13);
        assert_eq!(axis.marks(300.0, LABEL), [100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0]);
    }

    #[test]
    fn marks_of_an_even_axis_are_round_and_inside() {
        let axis = InputAxis::between("staff.gross_hourly_wage", 12.0, 24.0).expect("an axis");
        // Room for 6.06 texts on 12 euros: one every 2.
        let marks = axis.marks(400.0, LABEL);
        assert_eq!(marks, [12.0, 14.0, 16.0, 18.0, 20.0, 22.0, 24.0]);
    }
}
