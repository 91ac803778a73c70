//! Where the names of the options stand in the map: in the middle of the widest room each one has.

use eframe::egui::{Color32, FontId, Ui, Vec2, vec2};

use crate::app::draw::View;
use crate::app::kit::fonts;
use crate::model::bill::Sourcing;
use crate::model::seek::Map;

/// Room around a name, points.
const AROUND: Vec2 = vec2(16.0, 8.0);
/// How many times its size a name would like to have free around it, the most first.
const ROOM: [f32; 4] = [3.0, 2.0, 1.4, 1.0];

/// The font of a name.
pub(super) fn font() -> FontId {
    fonts::strong(13.0)
}

/// How large the names are with some room around them, points.
pub(super) fn sizes(ui: &Ui, view: &View<'_>) -> [Vec2; 5] {
    Sourcing::ALL.map(|option| {
        let name = view.text.get(&format!("sourcing-{}", option.id()));
        ui.painter().layout_no_wrap(name, font(), Color32::WHITE).size() + AROUND
    })
}

/// The middle of the place of each name that has one, as parts of the width and height from the top left; sizes are parts too.
pub(super) fn places(map: &Map, sizes: &[Vec2; 5]) -> Vec<(Sourcing, Vec2)> {
    let place = |option: Sourcing| {
        let sums = sums(map, option);
        let at = ROOM.into_iter().find_map(|times| find(map, &sums, sizes[option.index()] * times))?;
        Some((option, at))
    };
    Sourcing::ALL.into_iter().filter_map(place).collect()
}

/// How many nodes of the option lie below and left of each node: any rectangle is then counted in four steps.
fn sums(map: &Map, option: Sourcing) -> Vec<u32> {
    let width = map.columns + 1;
    let mut sums = vec![0; width * (map.rows + 1)];
    for row in 0..map.rows {
        for column in 0..map.columns {
            let here = u32::from(map.cheapest(column, row) == Some(option));
            let at = (row + 1) * width + column + 1;
            sums[at] = here + sums[at - 1] + sums[at - width] - sums[at - width - 1];
        }
    }
    sums
}

/// The middle of a rectangle of that size that lies wholly inside, the nearest one to the middle of the option's nodes.
fn find(map: &Map, sums: &[u32], size: Vec2) -> Option<Vec2> {
    let stride = map.columns + 1;
    let nodes = |part: f32, count: usize| ((part * (count - 1) as f32).ceil() as usize + 1).max(1);
    let (width, height) = (nodes(size.x, map.columns), nodes(size.y, map.rows));
    if width > map.columns || height > map.rows {
        return None;
    }
    let mut inside = Vec::new();
    for row in 0..=map.rows - height {
        for column in 0..=map.columns - width {
            let (low, high) = (row * stride + column, (row + height) * stride + column);
            if sums[high + width] + sums[low] - sums[high] - sums[low + width] == (width * height) as u32 {
                inside.push(vec2(column as f32, row as f32));
            }
        }
    }
    let mean = inside.iter().fold(Vec2::ZERO, |sum, at| sum + *at) / inside.len().max(1) as f32;
    let nearest = inside.into_iter().min_by(|a, b| (*a - mean).length_sq().total_cmp(&(*b - mean).length_sq()))?;
    let middle = nearest + vec2((width - 1) as f32, (height - 1) as f32) / 2.0;
    let part = middle / vec2((map.columns - 1).max(1) as f32, (map.rows - 1).max(1) as f32);
    Some(vec2(part.x, 1.0 - part.y))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In-house is the cheapest in the first six of ten columns, dedicated in the others.
    fn map() -> Map {
        let node = |column: usize| Some(if column < 6 { [1.0, 2.0, 9.0, 9.0, 9.0] } else { [2.0, 1.0, 9.0, 9.0, 9.0] });
        let cells = (0..100).map(|index| node(index % 10)).collect();
        Map { columns: 10, rows: 10, x: vec![0.0; 10], y: vec![0.0; 10], cells }
    }

    #[test]
    fn a_name_stands_in_the_middle_of_its_region() {
        let found = places(&map(), &[vec2(0.1, 0.1); 5]);
        let [(a, left), (b, right)] = found[..] else { panic!("{found:?}") };
        assert_eq!((a, b), (Sourcing::ALL[0], Sourcing::ALL[1]));
        // Columns 0 to 5 and 6 to 9 of 9 steps: the middles are 2.5 and 7.5, give or take half a step.
        assert!((left.x * 9.0 - 2.5).abs() <= 0.5 && (right.x * 9.0 - 7.5).abs() <= 0.5, "{found:?}");
        assert!((left.y - 0.5).abs() < 0.12, "{found:?}");
    }

    #[test]
    fn a_name_without_room_is_left_to_the_legend() {
        // Wider than the four columns of dedicated, but not than the six of in-house.
        let found = places(&map(), &[vec2(0.45, 0.1); 5]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0, Sourcing::InHouse);
    }
}
