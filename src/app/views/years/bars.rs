//! What both sides pay in every year, beside each other.

use eframe::egui::{Rect, Role, Sense, Ui, WidgetInfo, pos2};

use super::field::{Field, number};
use super::flows::Flows;
use super::years_words;
use crate::app::draw::View;
use crate::app::kit::{signs, style};

/// The part of a year's column that its bars take.
const FILLED: f32 = 0.72;

/// Draws a pair of bars per year.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, flows: &Flows<'_>) {
    let amounts = flows.sides.iter().flat_map(|side| side.cash.iter().map(number));
    let field = Field::show(ui, view, "flow-cash", flows, amounts);
    let width = field.step() * FILLED / 2.0;
    for year in 0..=flows.years.horizon {
        let column = field.column(year);
        let response = ui.interact(column, ui.scope_id().with(("cash", year)), Sense::hover());
        if response.hovered() {
            ui.painter().rect_filled(column.with_max_y(field.rect.bottom()), 3.0, view.palette.soft);
        }
        for (index, side) in flows.sides.iter().enumerate() {
            let amount = side.cash.get(year).map(number).unwrap_or_default();
            let left = field.x(year as f64) + width * (index as f32 - 1.0);
            let (zero, end) = (field.y(0.0), field.y(amount));
            let bar = Rect::from_min_max(pos2(left, zero.min(end)), pos2(left + width - 1.0, zero.max(end)));
            ui.painter().rect_filled(bar, 1.0, view.palette.of(side.sourcing));
            if index > 0 {
                signs::hatch(ui.painter(), bar, view.palette.background);
            }
        }
        let words = described(view, flows, year, |side| side.cash.get(year).copied());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &words));
        response.on_hover_text(style::plain(words.clone(), style::BODY, view.palette.text));
    }
}

/// Both sides' amounts of a year in words.
pub(super) fn described(
    view: &View<'_>,
    flows: &Flows<'_>,
    year: usize,
    amount: impl Fn(&super::flows::Side<'_>) -> Option<rust_decimal::Decimal>,
) -> String {
    let text = view.text;
    let sides = flows.sides.iter().map(|side| {
        let name = text.get(&format!("sourcing-{}", side.sourcing.id()));
        format!("{name} {}", text.euros(amount(side).unwrap_or_default()))
    });
    let sides: Vec<String> = sides.collect();
    format!("{}: {}", years_words::year(year, text), sides.join("; "))
}
