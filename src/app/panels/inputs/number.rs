//! A number: label, value that can be typed, slider with the usual range, unit.

use eframe::egui::{Align, Id, Label, Rect, RichText, Ui, UiBuilder, pos2, vec2};

use super::context::Inputs;
use super::entry::Entry;
use super::flips;
use super::hint::hint_ui;
use super::track::Track;
use crate::app::command::Command;
use crate::app::kit::buttons::icon_button;
use crate::app::kit::fonts;
use crate::app::kit::icons::Icon;
use crate::app::kit::span::Span;
use crate::model::parameters::{self, Parameter, Value};
use crate::model::scenario::{default_number, default_value};
use crate::report::values;
use crate::text::Text;

/// Heights of the line with label and value, and of the one with slider and unit, points.
const FIRST_LINE: f32 = 20.0;
const SECOND_LINE: f32 = 16.0;
/// Room for the value, and for the unit beside the slider, points.
const VALUE_WIDTH: f32 = 104.0;
const UNIT_WIDTH: f32 = 92.0;
/// Room for the button that gives a range, at the end of the slider, points.
const RANGE_WIDTH: f32 = 14.0;

impl Inputs<'_> {
    /// Draws the number at an id. A list item is named: `demand.channels[Phone].share`.
    pub(super) fn number_ui(&mut self, ui: &mut Ui, id: &str) {
        let (Some(input), Some(value)) = (parameters::find(id), self.scenario().number(id)) else { return };
        if !self.filter.shows_ranged(id) {
            return;
        }
        let label = self.text().input(id);
        let name = self.name_of(id, &label);
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), FIRST_LINE + SECOND_LINE));
        let first = rect.with_max_y(rect.top() + FIRST_LINE);
        let second = rect.with_min_y(rect.top() + FIRST_LINE);
        let mut left = first.with_max_x(first.right() - VALUE_WIDTH - 2.0);
        let is_own = default_value(id).is_some_and(|default| default != Value::Number(value));
        let reset = Rect::from_min_size(pos2(left.right() - 18.0, left.top() + 1.0), vec2(18.0, 18.0));
        if is_own {
            left.set_right(reset.left());
        }
        self.label_ui(ui, id, &label, left);
        self.value_ui(ui, input, id, value, &name, first.with_min_x(first.right() - VALUE_WIDTH));
        let track = self.slider_ui(ui, input, id, value, &name, second);
        let corner = Rect::from_min_size(pos2(track.right() - 1.0, second.top()), vec2(RANGE_WIDTH, SECOND_LINE));
        self.range_button_ui(ui, input, id, &name, corner, rect);
        // After the slider in the order of the keyboard: it comes as soon as a number was typed, and Tab and Enter after that
        // must not undo it.
        if is_own {
            self.reset_ui(ui, input, id, &name, reset);
        }
        self.range_line_ui(ui, input, id, &name);
        self.show_outside_ui(ui, input, value);
        self.show_refusal_ui(ui, id);
        ui.add_space(4.0);
    }

    /// The way back to the default.
    fn reset_ui(&mut self, ui: &mut Ui, input: &Parameter, id: &str, name: &str, place: Rect) {
        let tooltip = self.reset_tooltip(input, id, name);
        let mut ui = ui.new_child(UiBuilder::new().max_rect(place).id_salt((id, "reset")));
        if icon_button(&mut ui, Icon::Reset, &self.text().with("reset", &[("input", name)]), 18.0, true)
            .on_hover_text(tooltip)
            .clicked()
        {
            self.commands.push(Command::Reset(id.to_owned()));
        }
    }

    /// What those who cannot see the panel hear: fields of list items say whose they are.
    fn name_of(&self, id: &str, label: &str) -> String {
        match id.split_once('[').and_then(|(_, rest)| rest.split_once("].")) {
            Some((item, _)) => format!("{item}, {label}"),
            None => label.to_owned(),
        }
    }

    fn reset_tooltip(&self, input: &Parameter, id: &str, name: &str) -> String {
        let text = self.text();
        let default = default_value(id).map(|default| values::value(&default, &input.unit, text)).unwrap_or_default();
        text.with("reset-to", &[("input", name), ("default", &default)])
    }

    fn label_ui(&mut self, ui: &mut Ui, id: &str, label: &str, rect: Rect) {
        let builder = UiBuilder::new().max_rect(rect).layout(eframe::egui::Layout::left_to_right(Align::Center));
        let mut ui = ui.new_child(builder);
        self.sourced_label_ui(&mut ui, id, label);
    }

    fn value_ui(&mut self, ui: &mut Ui, input: &Parameter, id: &str, value: f64, name: &str, rect: Rect) {
        let text = self.text();
        let palette = self.palette();
        let entry = Entry {
            name,
            shown: shown(text, value, &input.unit),
            digits: text.value_digits(value, &input.unit),
            font: fonts::strong(13.0),
            color: if is_outside(input, value) { palette.warning } else { palette.text },
            align: Align::RIGHT,
            border: false,
        };
        let typed = entry.show(ui, Id::unique(("entry", id)), rect, self.state);
        self.found(ui, id, &typed.response);
        typed.response.on_hover_ui(|ui| hint_ui(ui, self.view, id));
        if let Some(typed) = typed.text {
            self.typed(input, id, &typed);
        }
    }

    /// Takes in what was typed for a number.
    pub(super) fn typed(&mut self, input: &Parameter, id: &str, typed: &str) {
        let text = self.text();
        match text.parse_value(typed, &input.unit) {
            Some(value) => self.commands.push(Command::SetNumber { id: id.to_owned(), value, held: false }),
            None => self.refuse(id, text.refused_value(typed, &input.unit)),
        }
    }

    fn slider_ui(&mut self, ui: &mut Ui, input: &Parameter, id: &str, value: f64, name: &str, rect: Rect) -> Rect {
        let text = self.text();
        let unit = if needs_unit(&input.unit) { text.unit(&input.unit) } else { String::new() };
        let painter = ui.painter();
        let unit = painter.layout_no_wrap(unit, fonts::regular(11.0), self.palette().weak_text);
        let room = UNIT_WIDTH.max(unit.size().x + 16.0);
        let corner = pos2(rect.right() - 5.0 - unit.size().x, rect.center().y - unit.size().y / 2.0);
        painter.galley(corner, unit, self.palette().weak_text);
        let place = rect.with_max_x(rect.right() - room);
        self.slide_ui(ui, (input, id, name), value, "slider", place);
        self.ends_ui(ui, input, id, name, place);
        place
    }

    /// Draws the slider of a number at a place, under an id of that kind, and takes in where it was moved to.
    pub(super) fn slide_ui(
        &mut self,
        ui: &mut Ui,
        (input, id, name): (&Parameter, &str, &str),
        value: f64,
        kind: &str,
        place: Rect,
    ) {
        let flips = flips::of(self.view, input, id, value);
        let span = Span::of(input);
        let track = Track {
            name,
            value,
            span,
            usual: input.plausible,
            default: default_number(id),
            range: self.range(id),
            flips: &flips,
            shown: &self.text().value(value, &input.unit),
        };
        let moved = track.show(ui, Id::unique((kind, id)), place, self.palette());
        if let Some(value) = moved.value {
            self.commands.push(Command::SetNumber { id: id.to_owned(), value, held: moved.held });
        }
        flips::show_ui(ui, &flips, &span, &format!("{kind} {id}"), place, self.palette());
    }

    /// Marks a value that is allowed but unusual.
    fn show_outside_ui(&self, ui: &mut Ui, input: &Parameter, value: f64) {
        let Some((low, high)) = input.plausible.filter(|_| is_outside(input, value)) else { return };
        let text = self.text();
        let (low, high) = (text.value(low, &input.unit), text.value(high, &input.unit));
        let message = text.with("outside-usual", &[("low", &low), ("high", &high)]);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let color = self.palette().warning;
            let (_, icon) = ui.allocate_space(vec2(14.0, 14.0));
            Icon::Warning.paint(ui.painter(), icon, color, 0.0);
            ui.add(Label::new(RichText::new(message).size(11.5).color(color)).wrap());
        });
    }
}

pub(super) fn is_outside(input: &Parameter, value: f64) -> bool {
    input.plausible.is_some_and(|(low, high)| value < low || value > high)
}

/// A value as it stands in the panel: what it is counted per stands below it.
pub(super) fn shown(text: &Text, value: f64, unit: &str) -> String {
    let bare = unit.contains('/') && !unit.starts_with("EUR") && !unit.starts_with("fraction");
    if bare { text.value_digits(value, unit) } else { text.value(value, unit) }
}

/// Whether the unit stands below the value: what it is counted per, and what a bare count counts.
fn needs_unit(unit: &str) -> bool {
    unit.contains('/') || matches!(unit, "agents" | "clients" | "contacts" | "agent FTE")
}
