//! Where the inputs stand: beside the results, with an edge to pull at; folded away; or, in a narrow window, over the results
//! for as long as somebody needs them.

use eframe::egui::{Area, Frame, Id, Margin, Order, Panel, Rect, Ui, pos2, vec2};

use super::inputs::{fold_button_ui, inputs_ui};
use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::kit::edge::Edge;
use crate::app::kit::fonts;
use crate::app::kit::regions::{self, Region};
use crate::app::session::inputs_state::InputsState;
use crate::app::session::preferences::{INPUTS, Layout};
use crate::app::session::refusals::Refusal;

/// What the results need beside the inputs, with their margins, points.
const RESULTS: f32 = 668.0;
/// Width of what stays of folded inputs, points.
const FOLDED: f32 = 36.0;
/// How far its edge is pulled beyond the smallest width until the panel folds, points.
const FOLDS: f32 = 90.0;

/// Whether a window of this width has no room for inputs beside the results, points.
pub fn is_narrow(width: f32) -> bool {
    width < RESULTS + INPUTS[0]
}

/// Draws the inputs at the left, and takes their room from what is left to draw in.
pub fn side_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut InputsState,
    layout: &mut Layout,
    refusal: Option<&Refusal>,
    commands: &mut Vec<Command>,
) {
    state.is_narrow = is_narrow(ui.available_width());
    if state.is_narrow {
        folded_panel(view).show(ui, |ui| folded_ui(ui, view, commands));
        if state.is_over {
            over(ui, view, state, layout, refusal, commands);
        }
        return;
    }
    state.is_over = false;
    if layout.inputs_folded {
        folded_panel(view).show(ui, |ui| folded_ui(ui, view, commands));
        return;
    }
    let range = [INPUTS[0], (ui.available_width() - RESULTS).min(INPUTS[2])];
    let width = layout.inputs_width.clamp(range[0], range[1]);
    let panel = Panel::left("inputs").exact_size(width).resizable(false).frame(frame(view));
    let shown = panel.show(ui, |ui| inputs_ui(ui, view, state, refusal, commands));
    let rect = shown.response.rect;
    regions::place(ui.ctx(), Region::Inputs, rect);
    let edge = Edge { name: &view.text.get("edge-inputs"), width, range, is_left: false };
    let pulled = edge.show(ui, Id::unique("edge of inputs"), rect.right(), rect.y_range(), view.palette);
    match pulled.wanted {
        Some(wanted) if wanted < range[0] - FOLDS => commands.push(Command::FoldInputs),
        Some(wanted) => layout.inputs_width = wanted.clamp(range[0], range[1]),
        None if pulled.response.double_clicked() => layout.inputs_width = INPUTS[1],
        None => {}
    }
}

fn folded_panel(view: &View<'_>) -> Panel {
    Panel::left("inputs folded").exact_size(FOLDED).resizable(false).frame(frame(view))
}

fn frame(view: &View<'_>) -> Frame {
    Frame::new().fill(view.palette.card)
}

/// What stays of folded inputs: the button, and what it shows, from bottom to top.
fn folded_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Vec<Command>) {
    ui.add_space(10.0);
    ui.vertical_centered(|ui| fold_button_ui(ui, view, false, commands));
    let words = view.text.get("inputs-title");
    let galley = ui.painter().layout_no_wrap(words, fonts::strong(13.0), view.palette.weak_text);
    let place = pos2(ui.max_rect().center().x - galley.size().y / 2.0, ui.cursor().top() + 8.0 + galley.size().x);
    let turned = eframe::egui::epaint::TextShape::new(place, galley, view.palette.weak_text);
    ui.painter().add(turned.with_angle(-std::f32::consts::FRAC_PI_2));
}

/// Draws the inputs over the left end of the results.
fn over(
    ui: &Ui,
    view: &View<'_>,
    state: &mut InputsState,
    layout: &Layout,
    refusal: Option<&Refusal>,
    commands: &mut Vec<Command>,
) {
    let room = ui.available_rect_before_wrap();
    let width = layout.inputs_width.min(room.width());
    let place = Rect::from_min_size(room.min, vec2(width, room.height()));
    regions::place(ui.ctx(), Region::Inputs, place);
    let area = Area::new(Id::unique("inputs over")).order(Order::Middle);
    area.fixed_pos(place.min).constrain(false).default_size(place.size()).show(ui.ctx(), |ui| {
        let frame = frame(view).shadow(ui.visuals().popup_shadow).inner_margin(Margin::ZERO);
        frame.show(ui, |ui| {
            ui.set_min_size(place.size());
            ui.set_max_size(place.size());
            inputs_ui(ui, view, state, refusal, commands);
        });
    });
}
