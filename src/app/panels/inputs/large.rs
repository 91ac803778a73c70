//! Inputs on a projector: a few large sliders, and the choice of which.

use eframe::egui::{
    Align, Frame, Id, Label, Layout, Margin, Popup, PopupCloseBehavior, Rect, RectAlign, RichText, ScrollArea, Sense,
    Stroke, TextEdit, Ui, UiBuilder, pos2, vec2,
};

use super::context::Inputs;
use super::entry::Entry;
use super::filter::Filter;
use super::is_shown;
use super::number::{is_outside, shown};
use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::kit::buttons::{secondary, tick};
use crate::app::kit::fonts;
use crate::app::session::inputs_state::InputsState;
use crate::app::session::presented::MOST;
use crate::app::session::refusals::Refusal;
use crate::model::parameters::{self, Parameter};

/// Height of an input: of the line with label and value, and of its slider, points.
const FIRST_LINE: f32 = 26.0;
const SECOND_LINE: f32 = 20.0;
const BETWEEN: f32 = 28.0;
/// The most that stand beside each other.
const COLUMNS: usize = 3;
/// The value of an input.
const FIGURE: f32 = 20.0;
const VALUE_WIDTH: f32 = 124.0;
/// Width and height of the list to choose from, points.
const LIST: [f32; 2] = [360.0, 260.0];

/// How high the inputs are that are shown, points.
pub fn presented_height(count: usize) -> f32 {
    count.div_ceil(COLUMNS) as f32 * (FIRST_LINE + SECOND_LINE + 6.0)
}

/// Draws the chosen inputs beside each other.
pub fn presented_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut InputsState,
    refusal: Option<&Refusal>,
    commands: &mut Vec<Command>,
) {
    let ids = state.presented(view.scenario);
    let filter = Filter::default();
    let mut inputs = Inputs { view, state, refusal, filter: &filter, commands };
    let columns = ids.len().clamp(1, COLUMNS);
    let width = (ui.available_width() - BETWEEN * (columns - 1) as f32) / columns as f32;
    for row in ids.chunks(COLUMNS) {
        let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), FIRST_LINE + SECOND_LINE), Sense::hover());
        for (column, id) in row.iter().enumerate() {
            let left = place.left() + column as f32 * (width + BETWEEN);
            inputs.large_ui(ui, id, Rect::from_min_size(pos2(left, place.top()), vec2(width, place.height())));
        }
        for id in row {
            inputs.show_refusal_ui(ui, id);
        }
    }
}

impl Inputs<'_> {
    fn large_ui(&mut self, ui: &mut Ui, id: &str, rect: Rect) {
        let (Some(input), Some(value)) = (parameters::find(id), self.scenario().number(id)) else { return };
        let (text, palette) = (self.text(), self.palette());
        let name = text.input(id);
        let first = rect.with_max_y(rect.top() + FIRST_LINE);
        let label = first.with_max_x(first.right() - VALUE_WIDTH - 4.0);
        let builder = UiBuilder::new().max_rect(label).layout(Layout::left_to_right(Align::Center));
        let words = RichText::new(&name).font(fonts::regular(14.0)).color(palette.text);
        ui.new_child(builder).add(Label::new(words).truncate());
        let entry = Entry {
            name: &name,
            shown: shown(text, value, &input.unit),
            digits: text.value_digits(value, &input.unit),
            font: fonts::strong(FIGURE),
            color: if is_outside(input, value) { palette.warning } else { palette.text },
            align: Align::RIGHT,
            border: false,
        };
        let field = Id::unique(("presented entry", id));
        let typed = entry.show(ui, field, first.with_min_x(first.right() - VALUE_WIDTH), self.state);
        self.found(ui, id, &typed.response);
        if let Some(typed) = typed.text {
            self.typed(input, id, &typed);
        }
        let second = rect.with_min_y(rect.top() + FIRST_LINE);
        self.slide_ui(ui, (input, id, &name), value, "presented slider", second);
    }
}

/// The button that lets one choose which inputs are shown.
pub fn choose_presented_ui(ui: &mut Ui, view: &View<'_>, state: &mut InputsState, commands: &mut Vec<Command>) {
    let (text, palette) = (view.text, view.palette);
    let button = secondary(ui, palette, &text.get("present-choose"));
    let popup = Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).width(LIST[0]);
    popup.align(RectAlign::TOP_END).show(|ui| {
        ui.set_width(LIST[0]);
        // A menu justifies what is in it; these are words.
        ui.with_layout(Layout::top_down(Align::Min), |ui| to_choose_ui(ui, view, state, commands));
    });
}

fn to_choose_ui(ui: &mut Ui, view: &View<'_>, state: &mut InputsState, commands: &mut Vec<Command>) {
    let (text, palette) = (view.text, view.palette);
    let about = text.with("present-choose.about", &[("most", &MOST.to_string())]);
    ui.add(Label::new(RichText::new(about).color(palette.weak_text)).wrap());
    let name = text.get("search");
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.border))
        .corner_radius(6.0)
        .inner_margin(Margin::symmetric(8, 5));
    let field = TextEdit::singleline(&mut state.present_search).frame(frame);
    let field = field.hint_text(RichText::new(&name).color(palette.weak_text)).desired_width(f32::INFINITY);
    ui.add(field).accessible_name(&name);
    let chosen = state.presented(view.scenario);
    let filter = Filter::new(&state.present_search, None);
    let is_number = |input: &&Parameter| is_shown(input) && view.scenario.number(&input.id).is_some();
    let found = parameters::all().iter().filter(is_number).filter(|input| filter.shows(&input.id));
    let (first, rest): (Vec<_>, Vec<_>) = found.partition(|input| chosen.contains(&input.id));
    ScrollArea::vertical().max_height(LIST[1]).min_scrolled_height(LIST[1]).show(ui, |ui| {
        ui.set_min_width(LIST[0] - 16.0);
        for input in first.into_iter().chain(rest) {
            let mut on = chosen.contains(&input.id);
            let is_free = on || chosen.len() < MOST;
            let label = text.input(&input.id);
            let ticked = ui.add_enabled_ui(is_free, |ui| tick(ui, palette, &mut on, label.into())).inner;
            if ticked.changed() {
                commands.push(Command::PresentInput { id: input.id.clone(), on });
            }
        }
    });
}
