//! The cards: both totals, both prices of a contact, and the team.

use eframe::egui::{ComboBox, Stroke, Ui, UiBuilder, vec2};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::style;
use crate::app::{Command, View};
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::scenario::Form;

const HEIGHT: f32 = 96.0;
const BETWEEN: f32 = 12.0;

/// The lines of an outsourced bill that are paid once and spread over the contract.
pub(super) const ONE_TIME: [&str; 2] = ["training.initial", "start_up"];

/// Draws the four cards, equally wide.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, commands: &mut Vec<Command>) {
    let width = (ui.available_width() - 3.0 * BETWEEN) / 4.0;
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), eframe::egui::Sense::hover());
    for (index, card) in [in_house, outsourced, per_contact, team].into_iter().enumerate() {
        let left = row.left() + index as f32 * (width + BETWEEN);
        let rect = eframe::egui::Rect::from_min_size(eframe::egui::pos2(left, row.top()), vec2(width, HEIGHT));
        ui.painter().rect(
            rect,
            8.0,
            view.palette.card,
            Stroke::new(1.0, view.palette.line),
            eframe::egui::StrokeKind::Inside,
        );
        let mut inner = ui.new_child(UiBuilder::new().max_rect(rect.shrink2(vec2(14.0, 9.0))));
        inner.spacing_mut().item_spacing.y = 3.0;
        card(&mut inner, view, comparison, commands);
    }
}

fn caption(ui: &mut Ui, view: &View<'_>, text: String) {
    ui.label(style::plain(text, style::SMALL, view.palette.weak_text));
}

fn in_house(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, _: &mut Vec<Command>) {
    let bill = comparison.in_house();
    let text = view.text;
    caption(ui, view, text.get("card-in_house"));
    ui.label(style::strong(text.euros(bill.total()), style::FIGURE, view.palette.of(Sourcing::InHouse)));
    let (hidden, share) = (text.euros(bill.hidden()), percent(bill.hidden(), bill.total(), view));
    caption(ui, view, text.with("card-hidden", &[("amount", &hidden), ("share", &share)]));
}

fn percent(part: Decimal, whole: Decimal, view: &View<'_>) -> String {
    let fraction = part.checked_div(whole).and_then(|share| share.to_f64()).unwrap_or_default();
    format!("{}\u{a0}%", view.text.number(fraction * 100.0, 0))
}

fn outsourced(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, commands: &mut Vec<Command>) {
    let bill = comparison.outsourced();
    let text = view.text;
    let name = |form: Form| text.get(&format!("sourcing-{}", form.id()));
    ComboBox::from_id_salt("form").selected_text(name(comparison.chosen)).show_ui(ui, |ui| {
        for form in Form::ALL {
            if ui.selectable_label(form == comparison.chosen, name(form)).clicked() && form != comparison.chosen {
                commands.push(Command::SetForm(form));
            }
        }
    });
    ui.label(style::strong(text.euros(bill.total()), style::FIGURE, view.palette.of(bill.sourcing)));
    let once: Decimal = ONE_TIME.iter().filter_map(|id| bill.line(id)).sum();
    let (amount, years) = (text.euros(once), text.number(view.scenario.outsourcing.contract_years, 0));
    caption(ui, view, text.with("card-one_time", &[("amount", &amount), ("years", &years)]));
}

fn per_contact(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, _: &mut Vec<Command>) {
    let text = view.text;
    caption(ui, view, text.get("card-per_contact"));
    let sides = [Sourcing::InHouse, Sourcing::Outsourced(comparison.chosen)];
    ui.horizontal(|ui| {
        for sourcing in sides {
            let shown = comparison.per_contact(sourcing).map_or_else(|| "–".to_owned(), |amount| text.cents(amount));
            ui.label(style::strong(shown, style::FIGURE, view.palette.of(sourcing)));
        }
    });
    caption(ui, view, text.get("card-per_contact.sides"));
}

fn team(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, _: &mut Vec<Command>) {
    let (text, plan) = (view.text, &comparison.plan);
    caption(ui, view, text.get("card-team"));
    let fte = text.number(plan.agent_fte + plan.agency_fte + plan.support_fte, 1);
    ui.label(style::strong(text.with("card-team.fte", &[("fte", &fte)]), style::FIGURE, view.palette.text));
    let people = text.number(plan.users.round(), 0);
    let seats = text.number(plan.workplaces, 0);
    let staffed: f64 = plan.staffed_hours.iter().sum();
    let busy = if staffed > 0.0 { plan.handling_hours_per_year / staffed } else { 0.0 };
    let busy = format!("{}\u{a0}%", text.number(busy * 100.0, 0));
    caption(ui, view, text.with("card-team.detail", &[("people", &people), ("seats", &seats), ("busy", &busy)]));
}
