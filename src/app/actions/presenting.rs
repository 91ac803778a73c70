//! Presenting: figures for a room that looks at a projector, a page at a time, with a few large inputs.

use eframe::egui::{Context, ViewportCommand};

use crate::app::session::presented::{MOST, PAGES};
use crate::app::session::side_by_side::SideState;
use crate::app::session::state::State;
use crate::model::parameters;

/// Begins or ends presenting.
pub fn present(state: &mut State, ctx: &Context, on: bool) {
    state.presenting = on;
    ctx.send_viewport_cmd(ViewportCommand::Fullscreen(on));
    if on {
        turn(state, 0);
    } else {
        ctx.set_zoom_factor(state.preferences.layout.zoom_factor());
    }
}

/// Turns so many pages on, from the last to the first.
pub fn turn(state: &mut State, steps: i8) {
    if state.side_by_side.is_shown(&state.desk) {
        let page = &mut state.side_by_side.page;
        *page = after(*page, SideState::PAGES.len(), steps);
        return;
    }
    let tab = &mut state.desk.work.views.tab;
    // What is no picture, such as a table, gives way to the first page.
    match PAGES.iter().position(|page| page == tab) {
        Some(place) => *tab = PAGES[after(place, PAGES.len(), steps)],
        None => *tab = PAGES[0],
    }
}

fn after(place: usize, count: usize, steps: i8) -> usize {
    (place as isize + isize::from(steps)).rem_euclid(count as isize) as usize
}

/// Adds an input to those that are shown, or takes it away.
pub fn choose(state: &mut State, id: String, on: bool) {
    let mut ids = state.inputs.presented(state.desk.work.scenario());
    ids.retain(|other| *other != id);
    if on && ids.len() < MOST {
        ids.push(id);
    }
    state.inputs.presented = Some(ids);
}

/// Puts an input among those that are shown, in the place of the last one where there is no more room; false if it is no
/// number, which has no place there.
pub fn bring(state: &mut State, id: &str) -> bool {
    let scenario = state.desk.work.scenario();
    if parameters::find(id).is_none() || scenario.number(id).is_none() {
        return false;
    }
    let mut ids = state.inputs.presented(scenario);
    if !ids.iter().any(|other| other == id) {
        ids.truncate(MOST - 1);
        ids.push(id.to_owned());
        state.inputs.presented = Some(ids);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_each_other_in_a_ring() {
        assert_eq!([after(0, 6, 1), after(5, 6, 1), after(0, 6, -1)], [1, 0, 5]);
    }
}
