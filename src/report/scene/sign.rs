//! Signs that tell the options of a chart apart where no colour does: in print without colour, and for who sees none.

use std::f32::consts::TAU;

use super::Place;
use crate::model::bill::Sourcing;
use crate::model::scenario::Form;

/// A circle is drawn with so many corners.
const ROUND: usize = 16;

/// The corners of an option's sign around a centre. In-house has none: it is the plain line that the others are held
/// against.
pub fn corners(sourcing: Sourcing, [x, y]: Place, radius: f32) -> Vec<Place> {
    let around = |count: usize, from: f32, radius: f32| -> Vec<Place> {
        let turn = |index: usize| TAU * (from + index as f32 / count as f32);
        (0..count).map(|index| [x + radius * turn(index).sin(), y - radius * turn(index).cos()]).collect()
    };
    match sourcing {
        Sourcing::InHouse => Vec::new(),
        Sourcing::Outsourced(Form::Dedicated) => around(ROUND, 0.0, radius),
        Sourcing::Outsourced(Form::BlendedMinute) => around(3, 0.0, radius * 1.3),
        Sourcing::Outsourced(Form::BlendedContact) => around(4, 0.125, radius * 1.25),
        Sourcing::Outsourced(Form::Hybrid) => around(4, 0.0, radius * 1.35),
    }
}

/// Where the signs of an option stand on a line that runs from left to right: so far apart, and those of each option a
/// little beside those of the others, so that lines that meet keep their signs.
pub fn along(sourcing: Sourcing, line: &[Place], apart: f32) -> Vec<Place> {
    let Some(first) = line.first() else { return Vec::new() };
    if sourcing == Sourcing::InHouse || apart <= 0.0 {
        return Vec::new();
    }
    let mut next = first[0] + apart * (0.3 + 0.2 * sourcing.index() as f32);
    let mut places = Vec::new();
    for pair in line.windows(2) {
        let [from, to] = [pair[0], pair[1]];
        while next <= to[0] && next >= from[0] && to[0] > from[0] {
            let part = (next - from[0]) / (to[0] - from[0]);
            places.push([next, from[1] + (to[1] - from[1]) * part]);
            next += apart;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_has_a_shape_of_its_own() {
        let shapes: Vec<Vec<[i32; 2]>> = Sourcing::ALL
            .iter()
            .map(|option| corners(*option, [0.0, 0.0], 100.0).iter().map(|[x, y]| [*x as i32, *y as i32]).collect())
            .collect();
        for (index, shape) in shapes.iter().enumerate() {
            assert!(shapes[index + 1..].iter().all(|other| other != shape), "{:?}", Sourcing::ALL[index]);
        }
    }

    #[test]
    fn signs_stand_on_their_line_and_no_two_options_at_one_place() {
        // From (0, 0) to (1000, 500): y is half of x.
        let line = [[0.0, 0.0], [400.0, 200.0], [1000.0, 500.0]];
        let mut all: Vec<f32> = Vec::new();
        for option in Sourcing::ALL {
            let places = along(option, &line, 100.0);
            // Each begins a fifth of the distance later: 50, 70, 90 and 110; the last then has no room for a tenth.
            let expected = [0, 10, 10, 10, 9][option.index()];
            assert_eq!(places.len(), expected, "{option:?}");
            assert!(places.iter().all(|[x, y]| (y - x / 2.0).abs() < 1e-3));
            all.extend(places.iter().map(|place| place[0]));
        }
        all.sort_by(f32::total_cmp);
        assert!(all.windows(2).all(|pair| pair[1] - pair[0] > 15.0));
        assert!(along(Sourcing::ALL[1], &[], 100.0).is_empty());
    }
}
