//! What both sides have cost by the end of every year, and the moment at which the switch has paid for itself.

use eframe::egui::{Align2, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2};

use super::bars::described;
use super::field::{Field, number};
use super::flows::Flows;
use super::years_words;
use crate::app::draw::View;
use crate::app::kit::{fonts, signs, style};
use crate::model::bill::Sourcing;

/// Draws both lines, and the payback where amounts are as paid.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, flows: &Flows<'_>) {
    let amounts = flows.sides.iter().flat_map(|side| side.so_far.iter().map(number));
    let field = Field::show(ui, view, "flow-so_far", flows, amounts);
    for year in 0..=flows.years.horizon {
        let column = field.column(year);
        let response = ui.interact(column, ui.scope_id().with(("so far", year)), Sense::hover());
        if response.hovered() {
            ui.painter().rect_filled(column.with_max_y(field.rect.bottom()), 3.0, view.palette.soft);
        }
        let amounts = described(view, flows, year, |side| side.so_far.get(year).copied());
        let words = view.text.with("flow-by_the_end", &[("amounts", &amounts)]);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &words));
        response.on_hover_text(style::plain(words.clone(), style::BODY, view.palette.text));
    }
    for side in &flows.sides {
        let colour = view.palette.of(side.sourcing);
        let ends = side.so_far.iter().enumerate();
        let points: Vec<_> = ends.map(|(year, sum)| pos2(field.x(year as f64), field.y(number(sum)))).collect();
        ui.painter().add(Shape::line(points.clone(), Stroke::new(2.4, colour)));
        if field.step() >= 14.0 {
            for point in points {
                let edge = Stroke::new(1.0, view.palette.background);
                if side.sourcing == Sourcing::InHouse {
                    ui.painter().circle(point, 2.2, colour, edge);
                }
                signs::paint(ui.painter(), side.sourcing, point, 4.0, colour, edge);
            }
        }
    }
    if !flows.present_value {
        payback(ui, view, flows, &field);
    }
}

/// A dashed line at the moment from which the form stays cheaper.
fn payback(ui: &Ui, view: &View<'_>, flows: &Flows<'_>, field: &Field) {
    let form = &flows.sides[1];
    let Some(moment) = form.flow.payback_years.filter(|moment| *moment > 0.0) else { return };
    let year = moment.floor() as usize;
    let at = |year: usize| form.so_far.get(year).map(number);
    let (Some(before), Some(after)) = (at(year), at(year + 1).or(at(year))) else { return };
    let place = pos2(field.x(moment), field.y(before + (after - before) * moment.fract()));
    let (palette, painter) = (view.palette, ui.painter());
    let ends = [pos2(place.x, field.rect.top()), pos2(place.x, field.rect.bottom())];
    painter.extend(Shape::dashed_line(&ends, Stroke::new(1.2, palette.text), 5.0, 4.0));
    painter.circle(place, 5.0, palette.background, Stroke::new(2.0, palette.text));
    let words = years_words::payback(form.flow, flows.years, view.text);
    let galley = painter.layout_no_wrap(words, fonts::strong(style::SMALL), palette.text);
    let mut label = Align2::LEFT_TOP.anchor_size(pos2(place.x + 6.0, field.rect.top()), galley.size());
    if label.right() > field.rect.right() {
        label = Align2::RIGHT_TOP.anchor_size(pos2(place.x - 6.0, field.rect.top()), galley.size());
    }
    painter.rect_filled(label.expand(2.0), 3.0, palette.background);
    painter.galley(label.min, galley, palette.text);
}
