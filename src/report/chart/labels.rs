//! Where the words on a chart stand so that they meet neither each other nor a curve.

use crate::report::scene::Place;

/// Left, top, right and bottom.
pub(super) type Room = [f32; 4];

/// Whether two rooms share a place.
fn meet(a: Room, b: Room) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

/// Rising heights, at least a gap apart and between two ends, each as near to its own as that allows: heights that are
/// too close form a group around their mean.
pub(super) fn apart(heights: &[f32], (low, high): (f32, f32), gap: f32) -> Vec<f32> {
    // Of each group: how many, and the sum of what its first height should be.
    let mut groups: Vec<(usize, f32)> = Vec::new();
    let top = |(count, sum): (usize, f32)| {
        let height = (count as f32 - 1.0) * gap;
        (sum / count as f32).min(high - height).max(low)
    };
    for height in heights {
        groups.push((1, *height));
        while let [.., above, below] = groups[..] {
            if top(above) + above.0 as f32 * gap <= top(below) {
                break;
            }
            groups.truncate(groups.len() - 2);
            groups.push((above.0 + below.0, above.1 + below.1 - (below.0 * above.0) as f32 * gap));
        }
    }
    groups.into_iter().flat_map(|group| (0..group.0).map(move |index| top(group) + index as f32 * gap)).collect()
}

/// Words that belong to a mark on a curve.
pub(super) struct Request {
    pub mark: Place,
    /// Of the whole words, and of fewer where those have no room.
    pub widths: [f32; 2],
}

/// Where words stand, and which of the two they are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    pub room: Room,
    pub is_short: bool,
}

/// What words must not meet.
pub(super) struct Around<'a> {
    /// In which all stand.
    pub room: Room,
    /// Other words.
    pub words: &'a [Room],
    /// Points of the curves.
    pub curves: &'a [Place],
    pub line_height: f32,
}

/// Between words and the line that leads to their mark.
const BESIDE: f32 = 3.0;

/// A place for each mark's words above it, beside a line that rises from the mark; the marks at the right are served
/// first. None where there is no room.
pub(super) fn place(requests: &[Request], around: &Around<'_>) -> Vec<Option<Spot>> {
    let mut order: Vec<usize> = (0..requests.len()).collect();
    order.sort_by(|a, b| requests[*b].mark[0].total_cmp(&requests[*a].mark[0]));
    let mut words = around.words.to_vec();
    let mut lines: Vec<Room> = Vec::new();
    let mut spots = vec![None; requests.len()];
    for index in order {
        let Request { mark, widths } = &requests[index];
        let found = [(false, widths[0]), (true, widths[1])].into_iter().find_map(|(is_short, width)| {
            let room = room(*mark, width, around, &words, &lines)?;
            Some(Spot { room, is_short })
        });
        if let Some(spot) = found {
            lines.push([mark[0] - 1.0, spot.room[3], mark[0] + 1.0, mark[1]]);
            words.push(spot.room);
            spots[index] = Some(spot);
        }
    }
    spots
}

fn room(mark: Place, width: f32, around: &Around<'_>, words: &[Room], lines: &[Room]) -> Option<Room> {
    let [left, top, right, _] = around.room;
    let lanes = ((mark[1] - top) / around.line_height) as usize;
    // The lowest lane that is free keeps the line short.
    (0..lanes).rev().flat_map(|lane| [BESIDE, -width - BESIDE].map(|shift| (lane, shift))).find_map(|(lane, shift)| {
        let y = top + lane as f32 * around.line_height;
        let room = [mark[0] + shift, y, mark[0] + shift + width, y + around.line_height];
        let line = [mark[0] - 0.5, room[3], mark[0] + 0.5, mark[1] - 4.0];
        let wide = [room[0] - 2.0, room[1] - 1.0, room[2] + 2.0, room[3] + 1.0];
        let is_free = room[0] >= left
            && room[2] <= right
            && room[3] < mark[1] - 5.0
            && !words.iter().any(|other| meet(*other, room) || meet(*other, line))
            && !lines.iter().any(|other| meet(*other, room))
            && !around.curves.iter().any(|[x, y]| meet([*x, *y, *x + 0.1, *y + 0.1], wide));
        is_free.then_some(room)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heights_that_are_close_are_moved_apart_around_their_mean() {
        assert_eq!(apart(&[10.0, 50.0], (0.0, 100.0), 10.0), [10.0, 50.0]);
        assert_eq!(apart(&[50.0, 50.0], (0.0, 100.0), 10.0), [45.0, 55.0]);
        assert_eq!(apart(&[95.0, 99.0, 100.0], (0.0, 100.0), 10.0), [80.0, 90.0, 100.0]);
        assert_eq!(apart(&[], (0.0, 100.0), 10.0), [0.0; 0]);
    }

    #[test]
    fn words_stand_free_of_words_and_curves() {
        let curve: Vec<Place> = (0..100).map(|x| [x as f32 * 5.0, 60.0]).collect();
        let taken = [[200.0, 0.0, 260.0, 30.0]];
        let around = Around { room: [0.0, 0.0, 500.0, 100.0], words: &taken, curves: &curve, line_height: 10.0 };
        let requests = [220.0, 300.0, 310.0].map(|x| Request { mark: [x, 60.0], widths: [80.0, 30.0] });
        let spots = place(&requests, &around);
        for (index, spot) in spots.iter().enumerate() {
            let room = spot.expect("there is room").room;
            assert!(!meet(room, taken[0]) && room[3] < 60.0, "{room:?}");
            assert!(spots.iter().skip(index + 1).flatten().all(|other| !meet(room, other.room)));
        }
        let nowhere = [Request { mark: [100.0, 8.0], widths: [80.0, 30.0] }];
        assert_eq!(place(&nowhere, &around), [None]);
    }
}
