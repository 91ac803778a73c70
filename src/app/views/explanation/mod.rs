//! The sheet beside the results: how a figure comes about, down to the inputs. It stays open and follows the sliders.

mod body;
mod half_hour;
mod page;

use eframe::egui::{
    Align, Area, Context, Frame, Id, Layout, Margin, Order, Panel, Rect, ScrollArea, Stroke, Ui, pos2, vec2,
};

use crate::app::command::Command;
use crate::app::draw::{View, budget_lines};
use crate::app::kit::buttons::{icon_button, tick};
use crate::app::kit::edge::Edge;
use crate::app::kit::focus::{self, is_by_keyboard};
use crate::app::kit::icons::Icon;
use crate::app::kit::regions::{self, Region};
use crate::app::kit::style;
use crate::app::session::preferences::EXPLANATION;
use crate::app::session::remembered::Trail;
use crate::model::bill::Sourcing;
use crate::report::explain::Subject;

/// Room that the results need beside it, points. Where there is less it lies over them, so that nothing is squeezed.
const RESULTS: f32 = 860.0;
/// How far it reaches over the end of the results, points.
const BEYOND: f32 = 4.0;
/// What it is never lower than, points.
const LOWEST: f32 = 380.0;

/// Width of the sheet, points. All scenarios of a window share it, so it stands with egui's own sizes of panels and not
/// with one of them.
#[derive(Clone, Copy, Debug)]
pub struct Width(pub f32);

impl Width {
    /// As it was pulled last, or as it is at first.
    pub fn of(ctx: &Context) -> f32 {
        ctx.data(|data| data.get_temp::<Self>(Id::NULL)).map_or(EXPLANATION[1], |width| width.0)
    }

    /// Keeps it for the next frame.
    pub fn keep(self, ctx: &Context) {
        ctx.data_mut(|data| data.insert_temp(Id::NULL, self));
    }
}

/// Whether the sheet stands beside results that together have so much room, points.
pub(super) fn stands_beside(width: f32) -> bool {
    width >= RESULTS + style::GAP + EXPLANATION[1]
}

/// Draws the sheet at the right, if a figure is explained, and takes its room from what is left to draw in.
pub(super) fn beside_ui(ui: &mut Ui, view: &View<'_>, trail: &mut Trail, commands: &mut Vec<Command>) {
    let range = [EXPLANATION[0], (ui.available_width() - RESULTS - style::GAP).min(EXPLANATION[2])];
    let width = Width::of(ui.ctx()).clamp(range[0], range[1]);
    let shown = Panel::right("sheet")
        .exact_size(width)
        .resizable(false)
        .show_separator_line(false)
        .frame(frame(view))
        .show(ui, |ui| contents_ui(ui, view, trail, commands));
    edge(ui, view, shown.response.rect, range);
    regions::place(ui.ctx(), Region::Explanation, shown.response.rect);
}

/// Draws the sheet over the right end of the results, below `top` if that leaves enough of it to read.
pub(super) fn over(ui: &Ui, view: &View<'_>, trail: &mut Trail, results: Rect, top: f32, commands: &mut Vec<Command>) {
    let top = if results.bottom() - top >= LOWEST { top } else { results.top() };
    let range = [EXPLANATION[0].min(results.width()), EXPLANATION[2].min(results.width())];
    let width = Width::of(ui.ctx()).clamp(range[0], range[1]);
    // It covers the scroll bar of the results too.
    let right = results.right() + BEYOND;
    let place = Rect::from_min_max(pos2(right - width, top), pos2(right, results.bottom()));
    regions::place(ui.ctx(), Region::Explanation, place);
    let area = Area::new(Id::unique("sheet over")).order(Order::Middle);
    area.fixed_pos(place.min).constrain(false).default_size(place.size()).show(ui.ctx(), |ui| {
        let frame = frame(view).shadow(ui.visuals().popup_shadow);
        frame.show(ui, |ui| {
            let inner = place.size() - frame.total_margin().sum();
            ui.set_min_size(inner);
            ui.set_max_size(inner);
            contents_ui(ui, view, trail, commands);
        });
        edge(ui, view, place, range);
    });
}

/// The left edge, at which the sheet is pulled wider.
fn edge(ui: &Ui, view: &View<'_>, place: Rect, range: [f32; 2]) {
    let edge = Edge { name: &view.text.get("edge-sheet"), width: place.width(), range, is_left: true };
    let pulled = edge.show(ui, Id::unique("edge of sheet"), place.left(), place.y_range(), view.palette);
    if let Some(wanted) = pulled.wanted {
        Width(wanted.clamp(range[0], range[1])).keep(ui.ctx());
    } else if pulled.response.double_clicked() {
        Width(EXPLANATION[1]).keep(ui.ctx());
    }
}

fn frame(view: &View<'_>) -> Frame {
    Frame::new()
        .fill(view.palette.card)
        .stroke(Stroke::new(1.0, view.palette.line))
        .corner_radius(8.0)
        .inner_margin(Margin { left: 14, right: 6, top: 8, bottom: 8 })
}

fn contents_ui(ui: &mut Ui, view: &View<'_>, trail: &mut Trail, commands: &mut Vec<Command>) {
    head_ui(ui, view, trail);
    let Some(subject) = trail.subject().cloned() else { return };
    ScrollArea::vertical().id_salt(("sheet", trail.depth())).auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - style::SCROLL_BAR);
        if let Subject::HalfHour { when, supplier } = subject
            && let Some(other) = half_hour::choices_ui(ui, view, when)
        {
            trail.replace(Subject::HalfHour { when: other, supplier });
        }
        let takes_keyboard = trail.takes_keyboard();
        let below = |ui: &mut Ui| in_budget_ui(ui, view, &subject, commands);
        let Some(shown) = trail.subject() else { return };
        let page = page::page(ui.ctx(), view, shown);
        let asked = body::show_ui(ui, view, &page, takes_keyboard, below);
        if let Some((link, response)) = asked {
            trail.follow(link, is_by_keyboard(&response), commands);
        }
        focus::keep_in_sight(ui);
    });
}

/// On the page of a line of the in-house bill: whether the manager's budget shows it.
fn in_budget_ui(ui: &mut Ui, view: &View<'_>, subject: &Subject, commands: &mut Vec<Command>) {
    let Some(comparison) = &view.results.last_good else { return };
    let is_it = |id: &&'static str| *subject == Subject::line(Sourcing::InHouse, id);
    let Some(line) = comparison.in_house().lines.iter().map(|line| line.id).find(is_it) else { return };
    let mut on = budget_lines::shows(view, line);
    let label = style::plain(view.text.get("budget-tick.label"), style::BODY, view.palette.text);
    let name = view.text.with("budget-tick", &[("line", &view.text.line(line))]);
    ui.add_space(4.0);
    let shown = tick(ui, view.palette, &mut on, label).accessible_name(name);
    if shown.changed() {
        commands.extend(budget_lines::ticked(view, line, on));
    }
    shown.on_hover_text(view.text.get("budget-tick.about"));
}

/// The way back, what led here, and the way to close.
fn head_ui(ui: &mut Ui, view: &View<'_>, trail: &mut Trail) {
    let (text, palette) = (view.text, view.palette);
    ui.horizontal(|ui| {
        let back = icon_button(ui, Icon::Back, &text.get("sheet-back"), 24.0, trail.depth() > 1);
        if back.clicked() {
            trail.back(is_by_keyboard(&back));
        }
        ui.label(style::plain(text.get("sheet-title"), style::SMALL, palette.weak_text));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(4.0);
            if icon_button(ui, Icon::Close, &text.get("sheet-close"), 24.0, true).clicked() {
                trail.close(ui.ctx());
            }
        });
    });
    if trail.depth() > 1 {
        let mut back_to = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(3.0, 1.0);
            for (place, subject) in trail.steps().iter().enumerate().take(trail.depth() - 1) {
                let name = subject.name(text);
                let label = style::plain(&name, style::SMALL, palette.accent);
                let link = eframe::egui::Button::new(label).frame_when_inactive(false).small().truncate();
                let link = ui.add(link).accessible_name(text.with("sheet-trail", &[("name", &name)]));
                if link.clicked() {
                    back_to = Some((place, is_by_keyboard(&link)));
                }
                ui.label(style::plain("›", style::SMALL, palette.weak_text));
            }
        });
        if let Some((place, keyboard)) = back_to {
            trail.back_to(place, keyboard);
        }
    }
    ui.add_space(2.0);
}
