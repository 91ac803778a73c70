//! Presenting: figures for a room that looks at a projector. Everything is drawn so large that the window is always about
//! as high in points, so what fits on one screen fits on all of them.

use eframe::egui::{CentralPanel, Context, Frame, Margin, Ui, ViewportCommand};

use super::asked::Asked;
use super::command::Command;
use super::state::State;
use super::theme::Palette;
use super::views::{self, SideState, Tab};
use super::work::Work;
use super::{View, panels};
use crate::model::parameters;
use crate::model::scenario::{Form, Scenario};

/// Width and height that a presentation has at least, points.
const PAGE: [f32; 2] = [1060.0, 590.0];
/// The largest size at which everything can be drawn.
const LARGEST: f32 = 5.0;
/// The most inputs that are shown at a time: more would be small again.
pub const MOST: usize = 6;

/// What the window shows: each is one picture.
pub const PAGES: [Tab; 6] = [Tab::BreakEven, Tab::BuildUp, Tab::Staffing, Tab::Years, Tab::Certainty, Tab::Turning];

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

/// Draws everything as large as the window allows. Without a window there is nothing to go by.
pub fn fit(ctx: &Context, frame: &eframe::Frame) {
    let Some(window) = frame.winit_window() else { return };
    let pixels = window.inner_size();
    let scale = window.scale_factor() as f32;
    let zoom = zoom([pixels.width as f32 / scale, pixels.height as f32 / scale]);
    if (zoom / ctx.zoom_factor() - 1.0).abs() > 0.005 {
        ctx.set_zoom_factor(zoom);
    }
}

/// Draws the window while presenting.
pub fn show(ui: &mut Ui, state: &mut State, palette: &Palette, commands: &mut Vec<Command>) {
    let is_beside = state.side_by_side.is_shown(&state.desk);
    let name = state.name();
    let State { desk, text, inputs, side_by_side, .. } = state;
    let Work { history, results, views: shown, refusal, .. } = &mut desk.work;
    if !PAGES.contains(&shown.tab) {
        shown.tab = PAGES[0];
    }
    if !is_beside {
        results.want(history.scenario(), shown.wanted(history.scenario()));
    }
    let asked = Asked::new(shown.explained.subject().cloned());
    let view = View { asked: &asked, scenario: history.scenario(), results, text, palette, is_presented: true };
    let page = text.get(if is_beside { SideState::PAGES[side_by_side.page] } else { shown.tab.key() });
    panels::presenting(ui, &view, inputs, [&name, &page], commands);
    panels::presented_inputs(ui, &view, inputs, refusal.as_ref(), commands);
    let main = Frame::new().fill(palette.background).inner_margin(Margin { left: 28, right: 28, top: 2, bottom: 10 });
    if is_beside {
        let State { desk, together, side_by_side, text, .. } = state;
        let draw = |ui: &mut Ui| views::presented_side_by_side(ui, desk, together, text, palette, side_by_side);
        CentralPanel::default().frame(main).show(ui, draw);
    } else {
        CentralPanel::default().frame(main).show(ui, |ui| views::presented(ui, &view, shown, commands));
        commands.extend(asked.sent());
    }
}

/// How large everything is drawn in a window of this size, points of the system.
fn zoom([width, height]: [f32; 2]) -> f32 {
    let zoom = (width / PAGE[0]).min(height / PAGE[1]);
    if zoom.is_finite() { zoom.clamp(0.5, LARGEST) } else { 1.0 }
}

/// The inputs that are shown where nobody chose any: the volume, the wage, and what the chosen form bills for.
pub fn proposed(scenario: &Scenario) -> Vec<String> {
    let rate = match scenario.outsourcing.form {
        Form::Dedicated | Form::Hybrid => "outsourcing.dedicated_rate",
        Form::BlendedMinute => "outsourcing.minute_rate",
        Form::BlendedContact => "outsourcing.contact_rate",
    };
    ["demand.contacts_per_month", "staff.gross_hourly_wage", rate].map(str::to_owned).to_vec()
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
    fn a_presentation_is_as_high_on_every_screen() {
        // 1280 / 1060 and 720 / 590 are about 1.21; twice and three times the screen is twice and three times as large.
        assert!((zoom([1280.0, 720.0]) - 1.2075).abs() < 0.001);
        assert!((zoom([2560.0, 1440.0]) - 2.415).abs() < 0.001);
        assert!((zoom([3840.0, 2160.0]) - 3.6226).abs() < 0.001);
        assert!((zoom([1024.0, 768.0]) - 0.966).abs() < 0.001, "an old projector is as wide as it is");
        assert_eq!(zoom([0.0, 0.0]), 0.5);
        assert_eq!(zoom([1e9, 1e9]), LARGEST);
    }

    #[test]
    fn pages_follow_each_other_in_a_ring() {
        assert_eq!([after(0, 6, 1), after(5, 6, 1), after(0, 6, -1)], [1, 0, 5]);
    }

    #[test]
    fn proposed_inputs_are_numbers_of_the_table() {
        for form in Form::ALL {
            let mut scenario = Scenario::default();
            scenario.outsourcing.form = form;
            for id in proposed(&scenario) {
                assert!(parameters::find(&id).is_some() && scenario.number(&id).is_some(), "{id}");
            }
        }
    }
}
