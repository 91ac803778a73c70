//! The range of a number that is not sure: the button that gives it, its ends on the slider, and the line where both ends
//! are typed.

use eframe::egui::{Align, Align2, Button, Id, Rect, RichText, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::context::Inputs;
use super::ends::{End, Ends};
use super::entry::Entry;
use super::number::shown;
use crate::app::command::Command;
use crate::app::kit::buttons::icon_button;
use crate::app::kit::fonts;
use crate::app::kit::icons::Icon;
use crate::app::kit::span::Span;
use crate::app::session::ranges;
use crate::model::parameters::Parameter;
use crate::model::scenario::Range;

/// Height of the line with both ends, and the least width of an end, also while it is typed, points.
const LINE: f32 = 19.0;
const END_WIDTH: f32 = 28.0;
const TYPING_WIDTH: f32 = 64.0;
/// How far a new range reaches to both sides, as a share of the value.
const FIRST: f64 = 0.1;

impl Inputs<'_> {
    /// The way to say that a number is not sure. It shows while the mouse or the keyboard is in the number's row.
    pub(super) fn range_button_ui(
        &mut self,
        ui: &mut Ui,
        input: &Parameter,
        id: &str,
        name: &str,
        place: Rect,
        row: Rect,
    ) {
        let Some(value) = self.scenario().number(id).filter(|_| !self.scenario().ranges.contains_key(id)) else {
            return;
        };
        let text = self.text();
        let response = ui.interact(place, Id::unique(("give range", id)), Sense::click());
        let label = text.with("range-add", &[("input", name)]);
        response.widget_info(|| WidgetInfo::labeled(eframe::egui::Role::Button, true, &label));
        let near = ["entry", "slider"].map(|part| Id::unique((part, id)));
        let in_row = ui.rect_contains_pointer(row) || ui.memory(|memory| near.iter().any(|id| memory.has_focus(*id)));
        if in_row || response.has_focus() {
            let palette = self.palette();
            let active = response.hovered() || response.has_focus();
            if active {
                ui.painter().rect_filled(place, 4.0, palette.soft);
            }
            let color = if active { palette.accent } else { palette.weak_text };
            ui.painter().text(place.center(), Align2::CENTER_CENTER, "\u{b1}", fonts::strong(14.0), color);
        }
        if response.clicked() {
            let range = first(self.scenario(), input, id, value);
            self.commands.push(Command::SetRange { id: id.to_owned(), range, held: false });
        }
        response.on_hover_text(format!("{label}. {}", text.get("range-add.about")));
    }

    /// The ends of a range on the slider in a rectangle.
    pub(super) fn ends_ui(&mut self, ui: &mut Ui, input: &Parameter, id: &str, name: &str, place: Rect) {
        let (Some(range), Some(value)) = (self.range(id), self.scenario().number(id)) else { return };
        let names = End::BOTH.map(|end| self.text().with(end.key(), &[("input", name)]));
        let shown = End::BOTH.map(|end| self.text().value(end.of(range), &input.unit));
        let ends = Ends {
            names: names.each_ref().map(String::as_str),
            shown: shown.each_ref().map(String::as_str),
            value,
            range,
            span: Span::of(input),
        };
        if let Some((range, held)) = ends.show(ui, Id::unique(("ends", id)), place, self.view.palette) {
            self.commands.push(Command::SetRange { id: id.to_owned(), range, held });
        }
    }

    pub(super) fn range(&self, id: &str) -> Option<Range> {
        self.scenario().ranges.get(id).copied()
    }

    /// The line under a slider with a range: both ends typed, the usual range, and the way to remove it.
    pub(super) fn range_line_ui(&mut self, ui: &mut Ui, input: &Parameter, id: &str, name: &str) {
        let Some(range) = self.range(id) else { return };
        let palette = self.palette();
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), LINE));
        // The text of the first field stands under the label.
        let mut left = rect.left() - 5.0;
        for end in End::BOTH {
            let field = self.end_ui(ui, input, id, name, range, end, pos2(left, rect.top()));
            left = field.right();
            if end == End::Low {
                let place = pos2(left + 5.0, rect.center().y + 1.0);
                let font = fonts::regular(12.0);
                ui.painter().text(place, Align2::CENTER_CENTER, "\u{2013}", font, palette.weak_text);
                left += 10.0;
            }
        }
        let text = self.text();
        // On the line of the typed values.
        let rect = rect.translate(vec2(0.0, 1.0));
        let corner = Rect::from_min_size(pos2(rect.right() - 19.0, rect.top() + 0.5), vec2(18.0, 18.0));
        let mut corner_ui = ui.new_child(UiBuilder::new().max_rect(corner).id_salt((id, "remove range")));
        let label = text.with("range-remove", &[("input", name)]);
        if icon_button(&mut corner_ui, Icon::Close, &label, 18.0, true).on_hover_text(&label).clicked() {
            self.commands.push(Command::ClearRange(id.to_owned()));
        }
        let Some(usual) = ranges::usual(self.scenario(), id).filter(|usual| *usual != range) else { return };
        let room = rect.with_max_x(corner.left() - 2.0).with_min_x(left + 4.0);
        let layout = eframe::egui::Layout::right_to_left(Align::Center);
        let mut room = ui.new_child(UiBuilder::new().max_rect(room).layout(layout).id_salt((id, "usual range")));
        room.spacing_mut().button_padding = vec2(4.0, 0.0);
        room.spacing_mut().interact_size.y = LINE - 1.0;
        let label = RichText::new(text.get("range-usual")).size(11.5).color(palette.accent);
        let [low, high] = End::BOTH.map(|end| text.value(end.of(usual), &input.unit));
        let about = text.with("range-usual.about", &[("low", &low), ("high", &high)]);
        let name = text.with("range-usual.name", &[("input", name)]);
        let button = room.add(Button::new(label).frame_when_inactive(false)).on_hover_text(about);
        if button.accessible_name(name).clicked() {
            self.commands.push(Command::PlausibleRange(id.to_owned()));
        }
    }

    /// One end as it is typed; where its field stands.
    #[expect(clippy::too_many_arguments, reason = "the parts of one field")]
    fn end_ui(
        &mut self,
        ui: &mut Ui,
        input: &Parameter,
        id: &str,
        name: &str,
        range: Range,
        end: End,
        corner: eframe::egui::Pos2,
    ) -> Rect {
        let text = self.text();
        let value = end.of(range);
        let name = text.with(end.key(), &[("input", name)]);
        let entry = Entry {
            name: &name,
            shown: shown(text, value, &input.unit),
            digits: text.value_digits(value, &input.unit),
            font: fonts::regular(12.0),
            color: self.palette().text,
            align: Align::LEFT,
            border: false,
        };
        let width = ui.painter().layout_no_wrap(entry.shown.clone(), entry.font.clone(), entry.color).size().x;
        let field_id = Id::unique(("range entry", id, end));
        let typing = self.state.typing.as_ref().is_some_and(|typing| typing.field == field_id);
        let least = if typing { TYPING_WIDTH } else { END_WIDTH };
        let field = Rect::from_min_size(corner, vec2((width + 12.0).max(least), LINE));
        let typed = entry.show(ui, field_id, field, self.state);
        if let Some(typed) = typed.text {
            match text.parse_value(&typed, &input.unit) {
                Some(value) => {
                    let range = end.moved(range, value);
                    self.commands.push(Command::SetRange { id: id.to_owned(), range, held: false });
                }
                None => self.refuse(id, text.refused_value(&typed, &input.unit)),
            }
        }
        field
    }
}

/// The range that a number begins with: somewhat to both sides of its value, at least a step where the bounds leave room.
fn first(scenario: &crate::model::scenario::Scenario, input: &Parameter, id: &str, value: f64) -> Range {
    let usual = ranges::usual(scenario, id);
    if let (0.0, Some(usual)) = (value, usual) {
        return usual;
    }
    let span = Span::of(input);
    let (room, step) = (value.abs() * FIRST, span.step_at(value));
    let low = Some(span.rounded(value - room)).filter(|low| *low < value).unwrap_or(value - step);
    let high = Some(span.rounded(value + room)).filter(|high| *high > value).unwrap_or(value + step);
    let (lowest, highest) = input.bounds.unwrap_or((value, value));
    Range(low.max(lowest).min(value), high.min(highest).max(value))
}
