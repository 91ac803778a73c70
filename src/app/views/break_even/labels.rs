//! The names of the curves and the crossings of in-house with each form, painted so that no text lies on another.

use eframe::egui::{Align2, Pos2, Rangef, Rect, Stroke, Ui, pos2, vec2};

use super::area::Area;
use crate::app::draw::View;
use crate::app::kit::{fonts, style};
use crate::app::session::remembered::ChartState;
use crate::model::bill::Sourcing;
use crate::model::break_even::Band;
use crate::report::chart::scale::{Measure, three_digits};

/// Crossings with a text; the list under the chart has all of them.
const MOST: usize = 7;
const LANE: f32 = 19.0;
/// Room for the tag of today's volume above the lanes, points.
const ABOVE: f32 = 28.0;
/// Between a text and the line it stands beside.
const BESIDE: f32 = 2.0;
const NAME_GAP: f32 = 15.0;

/// A place on a curve that gets a text.
pub(in crate::app::views) struct Mark {
    pub at: Pos2,
    /// The whole text, and a short one for where that has no room.
    pub words: [String; 2],
    /// Whose colour it has.
    pub sourcing: Sourcing,
    /// Where it is not one place, from where to where it reaches.
    pub range: Rangef,
}

/// Paints names and crossings.
pub(super) fn paint(ui: &Ui, view: &View<'_>, state: &ChartState, area: &Area) {
    let names = names(ui, view, area.rect, ends(view, state, area));
    let Some(found) = view.results.break_even.latest() else { return };
    let today = view.scenario.demand.contacts_per_month.max(1.0);
    let mut bands: Vec<&Band> =
        found.bands.iter().filter(|band| !state.hidden[Sourcing::Outsourced(band.form).index()]).collect();
    if state.hidden[Sourcing::InHouse.index()] {
        return;
    }
    let distance = |band: &Band| (middle(band) / today).log10().abs();
    bands.sort_by(|a, b| distance(a).total_cmp(&distance(b)));
    bands.truncate(MOST);
    let mark = |band: &Band| {
        let at = area.on_curve(&view.results.curves, Sourcing::InHouse.index(), middle(band))?;
        let words = [words(view, band), view.text.number(short_volume(band.first), 0)];
        let range = Rangef::new(area.clamped_x(band.first as f64), area.clamped_x(band.last as f64));
        Some(Mark { at, words, sourcing: Sourcing::Outsourced(band.form), range })
    };
    // Prices of a contact fall and totals rise with the volume.
    let side = match area.measure {
        Measure::PerContact => Side::Right,
        Measure::PerYear => Side::Left,
    };
    marks(ui, view, area.rect, bands.into_iter().filter_map(mark).collect(), area.clamped_x(today), &names, side);
}

/// Paints marks on the curves of an area, each with its text where there is room for it.
pub(in crate::app::views) fn marks(
    ui: &Ui,
    view: &View<'_>,
    area: Rect,
    mut marks: Vec<Mark>,
    today: f32,
    names: &[Rect],
    side: Side,
) {
    marks.sort_by(|a, b| b.at.x.total_cmp(&a.at.x));
    let font = fonts::regular(style::SMALL);
    let lay = |words: &String| ui.painter().layout_no_wrap(words.clone(), font.clone(), view.palette.text);
    let galleys: Vec<_> = marks.iter().map(|mark| mark.words.each_ref().map(lay)).collect();
    let requests: Vec<Request> = marks
        .iter()
        .zip(&galleys)
        .map(|(mark, galleys)| {
            let [width, short] = galleys.each_ref().map(|galley| galley.size().x + 8.0);
            Request { mark: mark.at, width, short }
        })
        .collect();
    // Texts may reach over the margin in which the names stand.
    let mut room = area;
    room.set_right(ui.max_rect().right());
    let places = place(&requests, room, today, names, side);
    for ((Mark { at, sourcing, range, .. }, [whole, short]), place) in marks.iter().zip(galleys).zip(places) {
        let colour = view.palette.of(*sourcing);
        if range.span() > 2.0 {
            let shade = Rect::from_x_y_ranges(*range, area.y_range());
            ui.painter().rect_filled(shade, 0.0, colour.gamma_multiply(0.13));
        }
        if let Some(place) = place {
            ui.painter().vline(at.x, place.bottom()..=at.y, Stroke::new(1.0, colour));
            ui.painter().rect_filled(place, 4.0, view.palette.background);
            let galley = if place.width() < whole.size().x { short } else { whole };
            let at = Align2::CENTER_CENTER.anchor_size(place.center(), galley.size());
            ui.painter().galley(at.min, galley, view.palette.text);
        }
        ui.painter().circle(*at, 4.5, view.palette.background, Stroke::new(2.0, colour));
    }
}

/// The middle of a band on the logarithmic axis, contacts a month.
fn middle(band: &Band) -> f64 {
    (band.first.max(1) as f64 * band.last.max(1) as f64).sqrt()
}

fn words(view: &View<'_>, band: &Band) -> String {
    let text = view.text;
    let form = text.get(&format!("sourcing-{}.inline", band.form.id()));
    let (first, last) = (short_volume(band.first), short_volume(band.last));
    let (from, to) = (text.number(first, 0), text.number(last, 0));
    if first == last {
        text.with("chart-crossing", &[("form", &form), ("volume", &from)])
    } else {
        text.with("chart-crossing.band", &[("form", &form), ("from", &from), ("to", &to)])
    }
}

/// As the chart writes it; the list under it has the exact volume.
fn short_volume(volume: u64) -> f64 {
    three_digits(volume as f64)
}

struct Request {
    mark: Pos2,
    /// Of the whole text, points.
    width: f32,
    /// Of the volume alone, for where the whole text has no room; the list under the chart names its form, points.
    short: f32,
}

/// On which side of their marks texts have the chart's empty corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app::views) enum Side {
    Left,
    Right,
}

/// Places for texts above their marks, which come from right to left. Beginning at the mark farthest to the side of the
/// empty corner, texts form a flight of stairs whose lines cross no text; the other way round is taken where more of them fit.
fn place(requests: &[Request], room: Rect, today: f32, names: &[Rect], side: Side) -> Vec<Option<Rect>> {
    let from_right: Vec<usize> = (0..requests.len()).collect();
    let from_left: Vec<usize> = from_right.iter().rev().copied().collect();
    let orders = match side {
        Side::Right => [from_right, from_left],
        Side::Left => [from_left, from_right],
    };
    let [first, second] = orders.map(|order| place_in_order(requests, &order, room, today, names, side));
    let written = |places: &[Option<Rect>]| places.iter().flatten().map(Rect::width).sum::<f32>();
    if written(&second) > written(&first) { second } else { first }
}

/// Each text stands beside a line that rises from its mark, in the lowest lane where it meets no other text or line, and
/// if it can be not today's either; none where there is no such lane.
fn place_in_order(
    requests: &[Request],
    order: &[usize],
    room: Rect,
    today: f32,
    names: &[Rect],
    side: Side,
) -> Vec<Option<Rect>> {
    let today = Rect::from_x_y_ranges(today - 1.0..=today + 1.0, room.y_range());
    let mut texts: Vec<Rect> = names.to_vec();
    let mut lines: Vec<Rect> = Vec::new();
    let lanes = requests.len();
    let mut places = vec![None; requests.len()];
    for index in order {
        let Request { mark, width, short } = &requests[*index];
        let find = |width: f32, avoid: Option<Rect>| {
            let (near, far) = match side {
                Side::Right => (BESIDE, -width - BESIDE),
                Side::Left => (-width - BESIDE, BESIDE),
            };
            let mut spots = [near, far].into_iter().flat_map(|shift| (0..lanes).map(move |lane| (lane, shift)));
            spots.find_map(|(lane, shift)| {
                let top = room.top() + ABOVE + (lanes - 1 - lane) as f32 * LANE;
                let text = Rect::from_min_size(pos2(mark.x + shift, top), vec2(width, LANE - 2.0));
                let rise = text.bottom()..=mark.y.max(text.bottom());
                let line = Rect::from_x_y_ranges(mark.x - 0.5..=mark.x + 0.5, rise);
                let inside = text.left() >= room.left() && text.right() <= room.right() && text.bottom() < mark.y;
                let clear = inside
                    && !texts.iter().any(|other| other.intersects(text) || other.intersects(line))
                    && !lines.iter().chain(&avoid).any(|other| other.shrink2(vec2(0.0, 1.0)).intersects(text));
                clear.then_some((text, line))
            })
        };
        let found =
            [*width, *short].into_iter().find_map(|width| find(width, Some(today)).or_else(|| find(width, None)));
        if let Some((text, line)) = found {
            texts.push(text);
            lines.push(line);
            places[*index] = Some(text);
        }
    }
    places
}

/// Where the curves end, unless that is before the end of the axis.
fn ends(view: &View<'_>, state: &ChartState, area: &Area) -> Vec<(Sourcing, f32)> {
    let Some(last) = view.results.curves.points.last() else { return Vec::new() };
    if view.results.curves.ended.is_some() {
        return Vec::new();
    }
    let shown = Sourcing::ALL.into_iter().filter(|sourcing| !state.hidden[sourcing.index()]);
    let end = |sourcing: Sourcing| {
        let amount = area.measure.of(last.totals[sourcing.index()], last.contacts_per_month)?;
        Some((sourcing, area.clamped_y(amount)))
    };
    shown.filter_map(end).collect()
}

/// Paints the names at the right ends of the curves, moved apart where the curves meet, and answers where they stand.
pub(in crate::app::views) fn names(ui: &Ui, view: &View<'_>, area: Rect, mut ends: Vec<(Sourcing, f32)>) -> Vec<Rect> {
    ends.sort_by(|a, b| a.1.total_cmp(&b.1));
    let heights = apart(&ends.iter().map(|end| end.1).collect::<Vec<_>>(), area.y_range());
    let mut places = Vec::new();
    for ((sourcing, end), height) in ends.into_iter().zip(heights) {
        let colour = view.palette.of(sourcing);
        let right = area.right();
        ui.painter().line_segment([pos2(right + 1.0, end), pos2(right + 8.0, height)], Stroke::new(1.0, colour));
        let name = view.text.get(&format!("sourcing-{}.short", sourcing.id()));
        let font = fonts::regular(style::SMALL);
        let at = pos2(right + 11.0, height);
        let colour = view.palette.text_of(sourcing);
        places.push(ui.painter().text(at, Align2::LEFT_CENTER, name, font, colour));
    }
    places
}

/// Ascending heights, at least a line of text apart and inside the range, each as near to its own as that allows: heights
/// that are too close form a group around their mean.
pub(in crate::app::views) fn apart(heights: &[f32], range: Rangef) -> Vec<f32> {
    // Of each group: how many, and the sum of what its first height should be.
    let mut groups: Vec<(usize, f32)> = Vec::new();
    let top = |(count, sum): (usize, f32)| {
        let height = (count as f32 - 1.0) * NAME_GAP;
        (sum / count as f32).min(range.max - height).max(range.min)
    };
    for height in heights {
        groups.push((1, *height));
        while let [.., above, below] = groups[..] {
            if top(above) + above.0 as f32 * NAME_GAP <= top(below) {
                break;
            }
            groups.truncate(groups.len() - 2);
            groups.push((above.0 + below.0, above.1 + below.1 - (below.0 * above.0) as f32 * NAME_GAP));
        }
    }
    groups.into_iter().flat_map(|group| (0..group.0).map(move |index| top(group) + index as f32 * NAME_GAP)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Rect = Rect { min: pos2(0.0, 0.0), max: pos2(950.0, 300.0) };

    #[test]
    fn texts_of_close_crossings_never_touch() {
        let mark = |x: f32| Request { mark: pos2(x, 250.0), width: 230.0, short: 40.0 };
        let requests: Vec<Request> = [700.0, 660.0, 655.0, 560.0, 540.0].into_iter().map(mark).collect();
        for side in [Side::Left, Side::Right] {
            let places: Vec<Rect> = place(&requests, AREA, 552.0, &[], side).into_iter().flatten().collect();
            assert_eq!(places.len(), requests.len(), "{side:?}");
            assert!(places.iter().all(|place| place.width() > 229.0), "{side:?}: all in full");
            for (index, place) in places.iter().enumerate() {
                assert!(AREA.contains_rect(*place), "{place:?}");
                for other in &places[index + 1..] {
                    assert!(!place.intersects(*other), "{place:?} and {other:?}");
                }
            }
        }
    }

    #[test]
    fn crossings_in_one_place_leave_room_for_those_beside_them() {
        // Two at the same volume, two just left of them, and today's line far away.
        let mark = |x: f32| Request { mark: pos2(x, 250.0), width: 230.0, short: 40.0 };
        let requests: Vec<Request> = [500.0, 499.5, 458.0, 443.0].into_iter().map(mark).collect();
        for side in [Side::Left, Side::Right] {
            assert!(place(&requests, AREA, 20.0, &[], side).iter().all(Option::is_some), "{side:?}");
        }
    }

    #[test]
    fn a_text_that_cannot_avoid_todays_line_lies_on_it() {
        let requests = [Request { mark: pos2(900.0, 250.0), width: 600.0, short: 600.0 }];
        let places = place(&requests, AREA, 500.0, &[], Side::Right);
        assert_eq!(places[0].map(|place| place.right()), Some(900.0 - BESIDE));
    }

    #[test]
    fn where_the_whole_text_has_no_room_the_volume_stands_alone() {
        let requests = [Request { mark: pos2(450.0, 250.0), width: 1_000.0, short: 40.0 }];
        assert_eq!(place(&requests, AREA, 0.0, &[], Side::Right)[0].map(|place| place.width()), Some(40.0));
    }

    #[test]
    fn a_text_without_room_is_left_to_the_list() {
        let requests = [Request { mark: pos2(450.0, 250.0), width: 1_000.0, short: 1_000.0 }];
        assert_eq!(place(&requests, AREA, 0.0, &[], Side::Right), [None]);
    }

    #[test]
    fn names_move_apart_and_stay_inside() {
        // The mean of 100 and 102 stays the mean of both.
        assert_eq!(apart(&[100.0, 102.0, 200.0], Rangef::new(0.0, 300.0)), [93.5, 108.5, 200.0]);
        assert_eq!(apart(&[0.0, 1.0], Rangef::new(0.0, 300.0)), [0.0, 15.0]);
        assert_eq!(apart(&[298.0, 299.0, 300.0], Rangef::new(0.0, 300.0)), [270.0, 285.0, 300.0]);
    }

    #[test]
    fn volumes_on_the_chart_have_three_digits() {
        assert_eq!(short_volume(12_092), 12_100.0);
        assert_eq!(short_volume(987), 987.0);
        assert_eq!(short_volume(7), 7.0);
    }
}
