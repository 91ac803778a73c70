//! The totals between the nodes of a map.

use crate::model::bill::Sourcing;
use crate::model::seek::Map;

/// The totals at a part of the axes across and up, 0 to 1 each, between the four nodes around it; none where one of those
/// has none.
fn totals_at(map: &Map, across: f32, up: f32) -> Option<[f64; 5]> {
    let (column, x) = cell(across, map.columns);
    let (row, y) = cell(up, map.rows);
    let corner =
        |right: usize, above: usize| map.totals((column + right).min(map.columns - 1), (row + above).min(map.rows - 1));
    let [a, b, c, d] = [corner(0, 0)?, corner(1, 0)?, corner(0, 1)?, corner(1, 1)?];
    let between = |option: usize| {
        let (low, high) = (a[option] + (b[option] - a[option]) * x, c[option] + (d[option] - c[option]) * x);
        low + (high - low) * y
    };
    Some(std::array::from_fn(between))
}

/// The cheapest option there; on a tie the first.
pub(super) fn cheapest_at(map: &Map, across: f32, up: f32) -> Option<Sourcing> {
    let totals = totals_at(map, across, up)?;
    Sourcing::ALL.into_iter().min_by(|a, b| totals[a.index()].total_cmp(&totals[b.index()]))
}

/// The node before a part of an axis, and how far it is to the next.
fn cell(part: f32, nodes: usize) -> (usize, f64) {
    let place = f64::from(part.clamp(0.0, 1.0)) * nodes.saturating_sub(1) as f64;
    let node = (place.floor() as usize).min(nodes.saturating_sub(2));
    (node, place - node as f64)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Two by two nodes: in-house costs 100 everywhere, dedicated 50 at the left and 150 at the right, the others more.
    pub fn halves() -> Map {
        let node = |dedicated: f64| Some([100.0, dedicated, 900.0, 900.0, 900.0]);
        Map {
            columns: 2,
            rows: 2,
            x: vec![0.0, 1.0],
            y: vec![0.0, 1.0],
            cells: vec![node(50.0), node(150.0), node(50.0), node(150.0)],
        }
    }

    #[test]
    fn the_boundary_lies_between_the_nodes_where_the_totals_meet() {
        let map = halves();
        assert_eq!(totals_at(&map, 0.25, 0.7), Some([100.0, 75.0, 900.0, 900.0, 900.0]));
        assert_eq!(cheapest_at(&map, 0.49, 0.5), Some(Sourcing::ALL[1]));
        // Where they cost the same the first counts as the cheaper.
        assert_eq!(cheapest_at(&map, 0.5, 0.5), Some(Sourcing::InHouse));
        assert_eq!(cheapest_at(&map, 1.0, 1.0), Some(Sourcing::InHouse));
    }

    #[test]
    fn beside_a_node_without_an_answer_there_is_none() {
        let mut map = halves();
        map.cells[3] = None;
        assert_eq!(totals_at(&map, 0.5, 0.5), None);
        assert!(totals_at(&map, 0.0, 0.0).is_none(), "all four nodes around it count");
    }
}
