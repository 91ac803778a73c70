//! Times of day: opening hours by weekday, and single times.

use eframe::egui::{
    Align, Id, Key, Layout, Modifiers, Rect, Response, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::context::Inputs;
use super::entry::Entry;
use crate::app::kit::buttons::tick;
use crate::app::kit::fonts;
use crate::model::parameters::Value;
use crate::model::scenario::{Day, Time, Week};

/// What a day opens with when it is opened.
const OFFICE: (u16, u16) = (9 * 60, 17 * 60 + 30);
/// Height of a day's line, points.
const LINE: f32 = 24.0;
/// Room for the name of a day, and for a time, points.
const DAY_WIDTH: f32 = 58.0;
const TIME_WIDTH: f32 = 48.0;

/// The time that was typed, if typing ended with one, and its field.
struct TypedTime {
    time: Option<Time>,
    response: Response,
}

/// Opening hours that are shown.
struct Opening<'a> {
    id: &'a str,
    /// The channel or language whose they are; none for those of the department.
    of: Option<&'a str>,
    week: &'a Week,
}

impl Opening<'_> {
    /// A name for those who cannot see whose it is.
    fn named(&self, name: &str) -> String {
        self.of.map_or_else(|| name.to_owned(), |of| format!("{of}, {name}"))
    }
}

impl Inputs<'_> {
    /// The opening hours of the department.
    pub(super) fn opening_ui(&mut self, ui: &mut Ui) {
        const ID: &str = "demand.opening";
        let opening = Opening { id: ID, of: None, week: &self.scenario().demand.opening };
        self.heading_ui(ui, ID);
        self.week_ui(ui, &opening);
        self.show_refusal_ui(ui, ID);
        ui.add_space(6.0);
    }

    /// The opening hours of a channel or language: those of the department, until it gets its own.
    pub(super) fn own_opening_ui(&mut self, ui: &mut Ui, id: &str, of: &str, own: Option<&Week>) {
        self.heading_ui(ui, id);
        let label = self.text().get("opening-as_department");
        let mut as_department = own.is_none();
        let shown = tick(ui, self.palette(), &mut as_department, label.as_str().into());
        if shown.accessible_name(format!("{of}, {label}")).changed() {
            let own = Value::Opening(self.scenario().demand.opening.clone());
            self.set(id, if as_department { Value::Absent } else { own }, false);
        }
        if let Some(week) = own {
            self.week_ui(ui, &Opening { id, of: Some(of), week });
        }
        self.show_refusal_ui(ui, id);
        ui.add_space(6.0);
    }

    fn week_ui(&mut self, ui: &mut Ui, opening: &Opening<'_>) {
        for day in Day::ALL {
            self.day_ui(ui, opening, day);
        }
    }

    fn day_ui(&mut self, ui: &mut Ui, opening: &Opening<'_>, day: Day) {
        let text = self.text();
        let id = opening.id;
        let hours = opening.week.day(day);
        let name = opening.named(&text.get(&format!("day-{day:?}")));
        let short = text.get(&format!("day-{day:?}.short"));
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), LINE));
        let mut open = hours.is_some();
        let builder = UiBuilder::new().max_rect(rect.with_max_x(rect.left() + DAY_WIDTH));
        let mut corner = ui.new_child(builder.layout(Layout::left_to_right(Align::Center)));
        let shown = tick(&mut corner, self.palette(), &mut open, short.into());
        if shown.accessible_name(text.with("opening-open", &[("day", &name)])).changed() {
            let office = Time::from_minutes(OFFICE.0).zip(Time::from_minutes(OFFICE.1));
            self.set_hours(opening, day, if open { office } else { None }, false);
        }
        let rail = Rect::from_min_max(
            pos2(rect.left() + DAY_WIDTH + 4.0, rect.top()),
            pos2(rect.right() - 2.0 * TIME_WIDTH - 8.0, rect.bottom()),
        );
        self.rail_ui(ui, opening, day, &name, rail);
        let Some((from, to)) = hours else {
            let place = pos2(rect.right() - TIME_WIDTH - 2.0, rect.center().y);
            let (font, color) = (fonts::regular(12.0), self.palette().weak_text);
            ui.painter().text(place, eframe::egui::Align2::CENTER_CENTER, text.get("opening-closed"), font, color);
            return;
        };
        for (end, time, right) in [(0, from, rect.right() - TIME_WIDTH - 2.0), (1, to, rect.right())] {
            let field =
                Rect::from_min_max(pos2(right - TIME_WIDTH, rect.top() + 1.0), pos2(right, rect.bottom() - 1.0));
            let key = if end == 0 { "opening-from" } else { "opening-to" };
            let label = text.with(key, &[("day", &name)]);
            if let Some(time) = self.time_entry_ui(ui, id, (id, day, end), &label, time, field).time {
                self.set_hours(opening, day, Some(if end == 0 { (time, to) } else { (from, time) }), false);
            }
        }
    }

    /// The day from midnight to midnight, its open hours drawn; both ends can be dragged or moved by keys.
    fn rail_ui(&mut self, ui: &mut Ui, opening: &Opening<'_>, day: Day, name: &str, rect: Rect) {
        let palette = self.palette();
        let x = |minutes: f32| rect.left() + rect.width() * minutes / f32::from(Time::DAY);
        let middle = rect.center().y;
        let bar = |from: f32, to: f32, height: f32| {
            Rect::from_min_max(pos2(x(from), middle - height / 2.0), pos2(x(to), middle + height / 2.0))
        };
        ui.painter().rect_filled(bar(0.0, f32::from(Time::DAY), 4.0), 2.0, palette.rail);
        for hour in [6.0, 12.0, 18.0_f32] {
            let stroke = Stroke::new(1.0, palette.line);
            ui.painter().vline(x(hour * 60.0), (middle - 6.0)..=(middle + 6.0), stroke);
        }
        let Some((from, to)) = opening.week.day(day) else { return };
        let open = bar(f32::from(from.minutes()), f32::from(to.minutes()), 8.0);
        ui.painter().rect_filled(open, 4.0, palette.usual);
        for (end, time) in [(0, from), (1, to)] {
            let center = pos2(x(f32::from(time.minutes())), middle);
            let key = if end == 0 { "opening-from" } else { "opening-to" };
            let label = self.text().with(key, &[("day", name)]);
            let grip = Rect::from_center_size(center, vec2(12.0, LINE));
            let response = ui.interact(grip, Id::unique((opening.id, day, end)), Sense::click_and_drag());
            response.widget_info(|| WidgetInfo::slider(ui.is_enabled(), f64::from(time.minutes()) / 60.0, &label));
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(time.to_string()));
            if response.clicked() || response.drag_started() {
                response.request_focus();
            }
            let mut next = i32::from(time.minutes());
            if let Some(pointer) = response.interact_pointer_pos().filter(|_| response.dragged()) {
                next = (((pointer.x - rect.left()) / rect.width()) * 48.0).round() as i32 * 30;
            }
            next += 30 * arrows(ui, &response);
            // An end stops half an hour before the other.
            let next = match end {
                0 => next.clamp(0, i32::from(to.minutes()) - 30),
                _ => next.clamp(i32::from(from.minutes()) + 30, i32::from(Time::DAY)),
            };
            let moved = u16::try_from(next).ok().and_then(Time::from_minutes).filter(|next| *next != time);
            if let Some(moved) = moved {
                self.set_hours(opening, day, Some(if end == 0 { (moved, to) } else { (from, moved) }), true);
            }
            let active = response.hovered() || response.dragged() || response.has_focus();
            let fill = if active { palette.accent } else { palette.card };
            ui.painter().circle(center, 5.0, fill, Stroke::new(1.5, palette.accent));
        }
    }

    fn set_hours(&mut self, opening: &Opening<'_>, day: Day, hours: Option<(Time, Time)>, held: bool) {
        if hours.is_some_and(|(from, to)| from >= to) {
            self.refuse(opening.id, self.text().get("refused-order"));
            return;
        }
        let mut week = opening.week.clone();
        *week.day_mut(day) = hours;
        self.set(opening.id, Value::Opening(week), held);
    }

    /// A single time with its label.
    pub(super) fn time_ui(&mut self, ui: &mut Ui, id: &str, time: Time) {
        let label = self.text().input(id);
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), LINE));
        let place = rect.with_min_x(rect.right() - TIME_WIDTH - 10.0);
        let layout = Layout::left_to_right(Align::Center);
        let room = rect.with_max_x(place.left() - 4.0);
        self.sourced_label_ui(&mut ui.new_child(UiBuilder::new().max_rect(room).layout(layout)), id, label.as_str());
        let typed = self.time_entry_ui(ui, id, id, &label, time, place);
        self.found(ui, id, &typed.response);
        if let Some(time) = typed.time {
            self.set(id, Value::Time(time), false);
        }
        ui.add_space(2.0);
        self.show_refusal_ui(ui, id);
    }

    /// A line with a label and a time; the time that was typed. `field` tells the fields of one input apart.
    pub(super) fn labelled_time_ui(
        &mut self,
        ui: &mut Ui,
        id: &str,
        field: &str,
        label: &str,
        time: Time,
    ) -> Option<Time> {
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), LINE));
        let place = rect.with_min_x(rect.right() - TIME_WIDTH - 10.0);
        let layout = Layout::left_to_right(Align::Center);
        let room = rect.with_max_x(place.left() - 4.0);
        let mut line = ui.new_child(UiBuilder::new().max_rect(room).layout(layout));
        let shown = line.add(eframe::egui::Label::new(label).truncate().sense(Sense::hover()));
        shown.on_hover_ui(|ui| super::hint::hint_ui(ui, self.view, id));
        let typed = self.time_entry_ui(ui, id, field, label, time, place);
        ui.add_space(2.0);
        typed.time
    }

    fn time_entry_ui(
        &mut self,
        ui: &mut Ui,
        id: &str,
        salt: impl std::hash::Hash + std::fmt::Debug,
        label: &str,
        time: Time,
        rect: Rect,
    ) -> TypedTime {
        let entry = Entry {
            name: label,
            shown: time.to_string(),
            digits: time.to_string(),
            font: fonts::strong(12.5),
            color: self.palette().text,
            align: Align::RIGHT,
            border: false,
        };
        let typed = entry.show(ui, Id::unique(("time", salt)), rect, self.state);
        let time = typed.text.as_deref().and_then(read_time);
        if let Some(typed) = typed.text.filter(|_| time.is_none()) {
            self.refuse(id, self.text().with("refused-time", &[("typed", typed.trim())]));
        }
        TypedTime { time, response: typed.response }
    }
}

/// A time on a half-hour, as people type it: `9`, `9:00`, `9.30`, `0930`.
fn read_time(typed: &str) -> Option<Time> {
    let typed = typed.trim();
    let digits = |part: &str| !part.is_empty() && part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    let (hours, minutes) = match typed.split_once([':', '.', 'h', 'u']) {
        Some((hours, minutes)) => (hours, minutes),
        None if typed.len() >= 3 && typed.is_ascii() => typed.split_at(typed.len() - 2),
        None => (typed, "00"),
    };
    if !digits(hours) || !digits(minutes) || minutes.len() != 2 {
        return None;
    }
    let minutes = hours.parse::<u16>().ok()? * 60 + minutes.parse::<u16>().ok().filter(|minutes| *minutes < 60)?;
    Time::from_minutes(minutes).filter(|time| time.is_on_half_hour())
}

fn arrows(ui: &Ui, response: &Response) -> i32 {
    if !response.has_focus() {
        return 0;
    }
    let filter = eframe::egui::EventFilter { horizontal_arrows: true, ..Default::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    ui.input_mut(|input| {
        let right = input.count_and_consume_key(Modifiers::NONE, Key::ArrowRight);
        right as i32 - input.count_and_consume_key(Modifiers::NONE, Key::ArrowLeft) as i32
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_type_them() {
        for (typed, minutes) in [
            ("9", 540),
            ("9:00", 540),
            ("09:30", 570),
            ("9.30", 570),
            ("0930", 570),
            ("930", 570),
            ("24:00", 1440),
            ("0", 0),
        ] {
            assert_eq!(read_time(typed).map(Time::minutes), Some(minutes), "{typed}");
        }
        for wrong in ["", "9:15", "25", "24:30", "9:60", "x", "9:3", "12345", "-1", "9 00 0"] {
            assert_eq!(read_time(wrong), None, "{wrong}");
        }
    }
}
