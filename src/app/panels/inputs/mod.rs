//! The panel on the left: a search field, and the inputs in groups with what each group costs.

mod absent;
mod bars;
mod budget;
mod choices;
mod context;
mod ends;
mod entry;
mod filter;
mod flips;
mod group;
mod hint;
mod large;
mod lists;
mod menu;
mod number;
mod range;
mod source;
mod team;
mod tiers;
mod times;
mod track;

pub use large::{choose_presented_ui, presented_height, presented_ui};

use eframe::egui::{
    Align2, Frame, Id, Label, Margin, RichText, ScrollArea, Sense, Stroke, TextEdit, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::kit::buttons::icon_button;
use crate::app::kit::icons::Icon;
use crate::app::kit::regions::{self, Region};
use crate::app::kit::{focus, fonts};
use crate::app::session::inputs_state::{InputsState, is_main};
use crate::app::session::refusals::Refusal;
use crate::model::parameters::{self, Group, Parameter, Slider, Value};
use crate::model::scenario::Day;
use bars::Bars;
use context::Inputs;
use filter::Filter;

/// Height of a group's header, points.
const HEADER: f32 = 30.0;
/// Width of the button that folds the panel away, points.
const FOLD: f32 = 28.0;

/// Draws the panel.
pub fn inputs_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut InputsState,
    refusal: Option<&Refusal>,
    commands: &mut Vec<Command>,
) {
    Frame::new().inner_margin(Margin { left: 14, right: 14, top: 10, bottom: 6 }).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let room = (ui.available_width() - menu::WIDTH - FOLD - 12.0).max(0.0);
            ui.scope(|ui| {
                ui.set_max_width(room);
                search_ui(ui, view, state);
            });
            menu::menu_ui(ui, view, state, commands);
            fold_button_ui(ui, view, true, commands);
        });
    });
    let ranged = state.only_ranges.then(|| view.scenario.ranges.keys().cloned().collect());
    let filter = Filter::new(&state.search, ranged);
    let mut inputs = Inputs { view, state, refusal, filter: &filter, commands };
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 14, right: 16, top: 0, bottom: 16 }).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let mut any = false;
            for group in Group::ALL {
                any |= inputs.group_ui(ui, group);
            }
            if !any {
                let message = RichText::new(view.text.get("search-nothing")).color(view.palette.weak_text);
                ui.add_space(12.0);
                ui.add(Label::new(message).wrap());
            }
            focus::keep_in_sight(ui);
        });
    });
}

/// The button that folds the inputs away or shows them.
pub fn fold_button_ui(ui: &mut Ui, view: &View<'_>, is_open: bool, commands: &mut Vec<Command>) {
    let name = view.text.get(if is_open { "inputs-fold" } else { "inputs-unfold" });
    let keys = Command::FoldInputs.shortcut().map(|keys| ui.ctx().format_shortcut(&keys)).unwrap_or_default();
    let button = icon_button(ui, Icon::Side, &name, 28.0, true);
    if button.on_hover_text(format!("{name} ({keys})")).clicked() {
        commands.push(Command::FoldInputs);
    }
}

/// The search field. Escape empties it.
fn search_ui(ui: &mut Ui, view: &View<'_>, state: &mut InputsState) {
    let id = Id::unique("search inputs");
    let name = view.text.get("search");
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 28.0));
    let frame = Frame::new()
        .fill(view.palette.card)
        .stroke(Stroke::new(1.0, view.palette.border))
        .corner_radius(6.0)
        .inner_margin(Margin { left: 26, right: 26, top: 5, bottom: 5 });
    let field = TextEdit::singleline(&mut state.search)
        .id(id)
        .hint_text(RichText::new(&name).color(view.palette.weak_text))
        .frame(frame)
        .desired_width(rect.width());
    let response = ui.place(rect, field).accessible_name(&name);
    regions::door(Region::Inputs, &response);
    let sign = pos2(response.rect.left() + 14.0, response.rect.center().y);
    let sign = eframe::egui::Rect::from_center_size(sign, vec2(15.0, 15.0));
    Icon::Search.paint(ui.painter(), sign, view.palette.weak_text, 0.0);
    let active = response.has_focus() || response.lost_focus();
    if active && ui.input(|input| input.key_pressed(eframe::egui::Key::Escape)) {
        state.search.clear();
    }
    if std::mem::take(&mut state.find) {
        response.request_focus();
    }
    if !state.search.is_empty() {
        let corner = eframe::egui::Rect::from_center_size(pos2(rect.right() - 15.0, rect.center().y), vec2(22.0, 22.0));
        let mut corner = ui.new_child(eframe::egui::UiBuilder::new().max_rect(corner));
        if icon_button(&mut corner, Icon::Close, &view.text.get("search-clear"), 22.0, true).clicked() {
            state.search.clear();
        }
    }
}

impl Inputs<'_> {
    /// Draws a group, unless nothing in it is looked for; whether it was drawn.
    fn group_ui(&mut self, ui: &mut Ui, group: Group) -> bool {
        let inputs = || parameters::all().iter().filter(move |input| input.group == group && is_shown(input));
        let found: Vec<&Parameter> = inputs().filter(|input| self.filter.shows(&input.id)).collect();
        if found.is_empty() {
            return false;
        }
        let open = self.filter.is_on() || self.state.is_open(group);
        self.header_ui(ui, group, open);
        if !open {
            return true;
        }
        if group == Group::Outsourcing && !self.filter.is_on() {
            self.market_ui(ui);
        }
        let all = self.filter.is_on() || self.state.shows_more(group);
        for input in found.iter().filter(|input| all || is_main(&input.id)) {
            self.input_ui(ui, input);
        }
        let rest = found.iter().filter(|input| !is_main(&input.id)).count();
        if rest > 0 && !self.filter.is_on() {
            let label = match all {
                true => self.text().get("group-fewer"),
                false => self.text().plural("group-more", rest as u64, &[]),
            };
            let name = format!("{}: {label}", self.text().get(&format!("group-{}", group.id())));
            let label = RichText::new(label).size(12.5).color(self.palette().accent);
            let button = eframe::egui::Button::new(label).frame_when_inactive(false);
            if ui.add(button).accessible_name(name).clicked() {
                self.state.set_more(group, !all);
            }
        }
        ui.add_space(8.0);
        true
    }

    /// The ways to the outsourcer's prices: estimated, or out of a quotation.
    fn market_ui(&mut self, ui: &mut Ui) {
        ui.add_space(2.0);
        for command in [Command::Estimate, Command::Quotation] {
            let label = RichText::new(command.label(self.text())).size(12.5).color(self.palette().accent);
            let button = eframe::egui::Button::new(label).frame_when_inactive(false);
            if ui.add(button).on_hover_text(command.tooltip(self.text(), None)).clicked() {
                self.commands.push(command);
            }
        }
        ui.add_space(2.0);
    }

    /// The header of a group: what it is called, what it costs a year; a click opens or closes it.
    fn header_ui(&mut self, ui: &mut Ui, group: Group, open: bool) {
        let (text, palette) = (self.text(), self.palette());
        let label = text.get(&format!("group-{}", group.id()));
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), HEADER));
        let response = ui.interact(rect, Id::unique(("group", group.id())), Sense::click());
        let comparison = self.view.results.last_good.as_ref();
        let summary = comparison.and_then(|comparison| group::summary(group, comparison, text));
        response.widget_info(|| WidgetInfo::labeled(eframe::egui::Role::Button, true, &label));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_expanded(open);
            if let Some(summary) = &summary {
                node.set_value(summary.as_str());
            }
        });
        let painter = ui.painter();
        if response.hovered() || response.has_focus() {
            painter.rect_filled(rect.expand2(vec2(8.0, 0.0)), 5.0, palette.soft);
        }
        if !open {
            painter.hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.line));
        }
        let sign = eframe::egui::Rect::from_center_size(pos2(rect.left() + 6.0, rect.center().y), vec2(14.0, 14.0));
        Icon::Chevron.paint(painter, sign, palette.weak_text, if open { 1.0 } else { 0.0 });
        let left = pos2(rect.left() + 18.0, rect.center().y);
        painter.text(left, Align2::LEFT_CENTER, &label, fonts::strong(14.0), palette.text);
        if let Some(summary) = summary {
            let right = pos2(rect.right() - 5.0, rect.center().y);
            painter.text(right, Align2::RIGHT_CENTER, summary, fonts::regular(12.0), palette.weak_text);
        }
        if response.clicked() {
            self.state.set_open(group, !self.state.is_open(group));
        }
        response.on_hover_text(text.get(&format!("group-{}.about", group.id())));
    }

    /// Draws one input of the table.
    fn input_ui(&mut self, ui: &mut Ui, input: &Parameter) {
        let scenario = self.scenario();
        match input.id.as_str() {
            "demand.months" => {
                let months =
                    |ending| (1..=12).map(|month| self.text().get(&format!("month-{month}{ending}"))).collect();
                let (names, short): (Vec<String>, Vec<String>) = (months(""), months(".short"));
                self.bars_ui(ui, &Bars { id: "demand.months", values: &scenario.demand.months, names, short });
            }
            "demand.day_weights" => {
                let days = |ending| Day::ALL.map(|day| self.text().get(&format!("day-{day:?}{ending}"))).to_vec();
                let (names, short) = (days(""), days(".short"));
                self.bars_ui(
                    ui,
                    &Bars { id: "demand.day_weights", values: &scenario.demand.day_weights, names, short },
                );
            }
            "demand.hour_weights" => {
                let names = (0..24).map(|hour| format!("{hour:02}:00\u{2013}{:02}:00", hour + 1)).collect();
                let short = (0..24).map(|hour| if hour % 3 == 0 { hour.to_string() } else { String::new() }).collect();
                self.bars_ui(
                    ui,
                    &Bars { id: "demand.hour_weights", values: &scenario.demand.hour_weights, names, short },
                );
            }
            "demand.opening" => self.opening_ui(ui),
            "demand.channels" => self.channels_ui(ui),
            "demand.languages" => self.languages_ui(ui),
            "staffing.service_window" => self.service_window_ui(ui),
            "staff.day_from" => self.time_ui(ui, "staff.day_from", scenario.staff.day_from),
            "staff.day_to" => self.time_ui(ui, "staff.day_to", scenario.staff.day_to),
            "budget.visible" => self.budget_ui(ui),
            "outsourcing.form" => self.form_ui(ui),
            "outsourcing.tiers" => self.tiers_ui(ui),
            "hybrid.blended_unit" => self.blended_unit_ui(ui),
            "hybrid.rule" => self.rule_ui(ui),
            "years.start" => self.start_ui(ui),
            id => match scenario.value(id) {
                Some(Value::Switch(on)) => self.switch_ui(ui, id, on),
                Some(Value::Absent) => self.absent_ui(ui, id),
                _ => self.number_ui(ui, id),
            },
        }
    }
}

/// Whether an input stands in the panel by itself; fields of items and of rules stand with their list or rule.
fn is_shown(input: &Parameter) -> bool {
    let stands_with_another = input.id.contains("[]") || input.id.starts_with("hybrid.rule.");
    !stands_with_another && (input.slider != Slider::List || input.default.is_some())
}
