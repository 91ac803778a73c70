//! A row of weights as bars: months, days of the week, hours of the day. A bar is dragged, or moved by keys; the value of
//! the marked bar can be typed, and a list that is typed or pasted fills the bars from there.

use eframe::egui::accesskit::Action;
use eframe::egui::{
    Align, Align2, EventFilter, Id, Key, Label, Modifiers, Rect, Response, RichText, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use super::context::Inputs;
use super::entry::Entry;
use crate::app::draw::figures::{self, Figures};
use crate::app::kit::fonts;
use crate::model::parameters::{self, Value};

/// Height of the bars, and of the line with their names, points.
const HEIGHT: f32 = 64.0;
const NAMES: f32 = 15.0;
/// Width of the names in the table, points.
const NAME: f32 = 120.0;
/// The smallest change of a weight by dragging or keys.
const STEP: f64 = 0.05;

/// A row of bars.
pub(super) struct Bars<'a> {
    pub id: &'static str,
    pub values: &'a [f64],
    /// What each bar is called, in full.
    pub names: Vec<String>,
    /// What stands under each bar; empty for none.
    pub short: Vec<String>,
}

impl Inputs<'_> {
    /// Draws a row of weights.
    pub(super) fn bars_ui(&mut self, ui: &mut Ui, bars: &Bars<'_>) {
        self.heading_ui(ui, bars.id);
        let name = self.text().input(bars.id);
        figures::chart_ui(ui, &name, |ui| self.columns_ui(ui, bars));
        self.figures_ui(ui, bars, &name);
        self.show_refusal_ui(ui, bars.id);
        ui.add_space(6.0);
    }

    /// Every weight in figures, and what it is against the mean.
    fn figures_ui(&self, ui: &mut Ui, bars: &Bars<'_>, chart: &str) {
        let text = self.text();
        let mean = bars.values.iter().sum::<f64>() / bars.values.len().max(1) as f64;
        let heads = ["figures-bar", "figures-weight", "figures-of_mean"].map(|key| text.get(key));
        Figures::new(self.view, chart, NAME, &heads).folded_words(ui, self.view, || {
            let of_mean = |value: f64| if mean > 0.0 { text.percent(value / mean, 0) } else { String::new() };
            let row = |(name, value): (&String, &f64)| vec![name.clone(), text.trimmed(*value, 6), of_mean(*value)];
            bars.names.iter().zip(bars.values).map(row).collect()
        });
    }

    fn columns_ui(&mut self, ui: &mut Ui, bars: &Bars<'_>) {
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), HEIGHT + NAMES));
        let area = rect.with_max_y(rect.top() + HEIGHT);
        let top = self.top(ui, bars);
        let mean = bars.values.iter().sum::<f64>() / bars.values.len().max(1) as f64;
        let marked = self.state.bars.get(bars.id).copied().unwrap_or(0).min(bars.values.len().saturating_sub(1));
        let width = area.width() / bars.values.len().max(1) as f32;
        for (index, value) in bars.values.iter().enumerate() {
            let left = area.left() + width * index as f32;
            let slot = Rect::from_min_size(pos2(left, area.top()), vec2(width, HEIGHT));
            self.bar_ui(ui, bars, index, *value, slot, top, index == marked);
            if let Some(short) = bars.short.get(index) {
                let color = if index == marked { self.palette().text } else { self.palette().weak_text };
                let place = pos2(slot.center().x, area.bottom() + NAMES / 2.0 + 1.0);
                ui.painter().text(place, Align2::CENTER_CENTER, short, fonts::regular(10.5), color);
            }
        }
        if mean > 0.0 {
            let y = area.bottom() - HEIGHT * (mean / top).min(1.0) as f32;
            let dashes = eframe::egui::Shape::dashed_line(
                &[pos2(area.left(), y), pos2(area.right(), y)],
                Stroke::new(1.0, self.palette().weak_text),
                3.0,
                3.0,
            );
            ui.painter().extend(dashes);
        }
        self.typed_bar_ui(ui, bars, marked, mean);
    }

    /// The weight at the top of the chart. It stands still while a bar is dragged.
    fn top(&self, ui: &Ui, bars: &Bars<'_>) -> f64 {
        let place = Id::unique(("bars top", bars.id));
        let highest = bars.values.iter().copied().fold(0.0, f64::max);
        let known = ui.data(|data| data.get_temp::<f64>(place));
        match known {
            Some(top) if ui.input(|input| input.pointer.any_down()) => top,
            _ => {
                let top = if highest > 0.0 { highest * 1.3 } else { 2.0 };
                ui.data_mut(|data| data.insert_temp(place, top));
                top
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one bar")]
    fn bar_ui(&mut self, ui: &mut Ui, bars: &Bars<'_>, index: usize, value: f64, slot: Rect, top: f64, marked: bool) {
        let palette = self.palette();
        let label = format!("{}, {}", self.text().input(bars.id), bars.names.get(index).map_or("", String::as_str));
        let response = ui.interact(slot, Id::unique(("bar", bars.id, index)), Sense::click_and_drag());
        let (_, high) = parameters::find(bars.id).and_then(|input| input.bounds).unwrap_or((0.0, 100.0));
        response.widget_info(|| WidgetInfo::slider(ui.is_enabled(), value, &label));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(high);
            node.set_numeric_value_step(STEP);
            node.add_action(Action::Increment);
            node.add_action(Action::Decrement);
        });
        let step = STEP.max(10_f64.powf((top / 2.0).log10().floor()) * STEP);
        let round = |value: f64| (((value / step).round() * step) * 1e6).round() / 1e6;
        let mut next = None;
        if let Some(pointer) = response.interact_pointer_pos().filter(|_| response.dragged()) {
            next = Some(round(f64::from((slot.bottom() - pointer.y) / HEIGHT) * top).clamp(0.0, high));
        }
        if response.clicked() || response.drag_started() {
            response.request_focus();
        }
        if response.has_focus() {
            self.state.bars.insert(bars.id.to_owned(), index);
            // Its value is typed below all bars, too far away for Tab.
            if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
                ui.memory_mut(|memory| memory.request_focus(field_of(bars, index)));
            }
        }
        let steps = keyed(ui, &response);
        if steps != 0.0 {
            next = Some(round(value + steps * step).clamp(0.0, high));
        }
        if let Some(next) = next.filter(|next| *next != value) {
            let mut values = bars.values.to_vec();
            if let Some(value) = values.get_mut(index) {
                *value = next;
            }
            self.set(bars.id, Value::Numbers(values), true);
        }
        let height = (HEIGHT * (value / top).min(1.0) as f32).max(1.5);
        let gap = if slot.width() > 16.0 { 2.0 } else { 1.0 };
        let column = Rect::from_min_max(pos2(slot.left() + gap, slot.bottom() - height), slot.max - vec2(gap, 0.0));
        let color = if marked || response.hovered() { palette.accent } else { palette.usual };
        ui.painter().rect_filled(column, 2.0, color);
        if response.has_focus() {
            ui.painter().rect_stroke(column.expand(2.0), 3.0, Stroke::new(1.5, palette.accent), StrokeKind::Inside);
        }
        let shown = self.text().trimmed(value, 3);
        let name = bars.names.get(index).map_or("", String::as_str);
        response.on_hover_text_at_pointer(format!("{name}: {shown}"));
    }

    /// The marked bar's name and value, and what it is against the mean.
    fn typed_bar_ui(&mut self, ui: &mut Ui, bars: &Bars<'_>, marked: usize, mean: f64) {
        let text = self.text();
        let (Some(value), Some(name)) = (bars.values.get(marked), bars.names.get(marked)) else { return };
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 22.0));
        let field = rect.with_min_x(rect.right() - 84.0);
        let digits = text.trimmed(*value, 6);
        let entry = Entry {
            name: &format!("{}, {name}", text.input(bars.id)),
            shown: digits.clone(),
            digits,
            font: fonts::strong(13.0),
            color: self.palette().text,
            align: Align::RIGHT,
            border: true,
        };
        let typed = entry.show(ui, field_of(bars, marked), field, self.state);
        typed.response.on_hover_text(text.get("bars-hint"));
        let against = if mean > 0.0 { text.percent(value / mean, 0) } else { String::new() };
        let about = text.with("bars-against_mean", &[("name", name), ("percent", &against)]);
        let about = RichText::new(about).size(12.0).color(self.palette().weak_text);
        let layout = eframe::egui::Layout::left_to_right(Align::Center);
        let room = rect.with_max_x(field.left() - 6.0);
        ui.new_child(eframe::egui::UiBuilder::new().max_rect(room).layout(layout)).add(Label::new(about).truncate());
        if let Some(typed) = typed.text {
            match self.filled(&typed, bars, marked) {
                Ok(values) => self.set(bars.id, Value::Numbers(values), false),
                Err(message) => self.refuse(bars.id, message),
            }
        }
    }

    /// The weights with what was typed put in from the marked bar on.
    fn filled(&self, typed: &str, bars: &Bars<'_>, marked: usize) -> Result<Vec<f64>, String> {
        let text = self.text();
        let input = parameters::find(bars.id);
        let (low, high) = input.and_then(|input| input.bounds).unwrap_or((0.0, 100.0));
        let mut list = read_list(typed, |part| text.parse_number(part))
            .map_err(|part| text.with("refused-not_a_number", &[("typed", &part)]))?;
        let mean = list.iter().sum::<f64>() / list.len().max(1) as f64;
        // Twelve counts of contacts are as good as twelve weights: only their proportions matter.
        if list.len() > 1 && list.len() == bars.values.len() && mean > 0.0 && list.iter().any(|value| *value > high) {
            list = list.iter().map(|value| (value / mean * 1e6).round() / 1e6).collect();
        }
        if let Some(bad) = list.iter().find(|value| !(low..=high).contains(*value)) {
            let key = if *bad < low { "refused-below" } else { "refused-above" };
            let bound = if *bad < low { low } else { high };
            return Err(text.with(key, &[("value", &text.trimmed(*bad, 6)), ("bound", &text.trimmed(bound, 6))]));
        }
        if marked + list.len() > bars.values.len() {
            let room = (bars.values.len() - marked).to_string();
            return Err(text.with("refused-too_many", &[("room", &room)]));
        }
        let mut values = bars.values.to_vec();
        for (place, value) in values.iter_mut().skip(marked).zip(list) {
            *place = value;
        }
        Ok(values)
    }
}

/// The numbers of a list, between spaces, tabs, semicolons or line ends; the part that is none.
fn read_list(typed: &str, number: impl Fn(&str) -> Option<f64>) -> Result<Vec<f64>, String> {
    let parts = typed.split(|character: char| character.is_whitespace() || character == ';');
    parts.filter(|part| !part.is_empty()).map(|part| number(part).ok_or_else(|| part.to_owned())).collect()
}

/// The field below the bars in which the value of one is typed.
fn field_of(bars: &Bars<'_>, index: usize) -> Id {
    Id::unique(("typed bar", bars.id, index))
}

/// Steps asked for by arrow keys or a screen reader.
fn keyed(ui: &Ui, response: &Response) -> f64 {
    let asked = ui.input(|input| {
        input.num_accesskit_action_requests(response.id, Action::Increment) as f64
            - input.num_accesskit_action_requests(response.id, Action::Decrement) as f64
    });
    if !response.has_focus() {
        return asked;
    }
    // Left and right go to the next bar; up and down change this one.
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    ui.input_mut(|input| {
        let up = input.count_and_consume_key(Modifiers::NONE, Key::ArrowUp) as f64;
        asked + up - input.count_and_consume_key(Modifiers::NONE, Key::ArrowDown) as f64
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Locale, Text};

    #[test]
    fn lists_are_read_with_comma_or_point() {
        let text = Text::new(Locale::Dutch);
        let read = |typed: &str| read_list(typed, |part| text.parse_number(part));
        assert_eq!(read("1,5"), Ok(vec![1.5]));
        assert_eq!(read("1,5 2;3,25\t4\n5.5"), Ok(vec![1.5, 2.0, 3.25, 4.0, 5.5]));
        assert_eq!(read("1 2 3"), Ok(vec![1.0, 2.0, 3.0]));
        assert_eq!(read("1,5 x 2"), Err("x".to_owned()));
    }
}
