//! P10, P50 and P90 of both totals and of the difference.

use eframe::egui::Ui;
use rust_decimal::Decimal;

use super::chosen;
use crate::app::View;
use crate::app::views::style;
use crate::app::views::table::{Cell, Table};
use crate::model::bill::Sourcing;
use crate::model::risk::{Percentiles, Risk};

/// Draws the table, and in words what the difference is in most cases.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, risk: &Risk) {
    let (text, palette) = (view.text, view.palette);
    ui.label(style::strong(text.get("certainty-percentiles"), style::BODY, palette.text));
    let table = Table::with_figures(palette, ui.available_width(), ui.available_width() * 0.34, 3);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut heads = vec![Cell::name(style::plain(text.get("compare-unit"), style::SMALL, palette.weak_text))];
        heads.extend(["certainty-p10", "certainty-p50", "certainty-p90"].map(|key| {
            let head = style::plain(text.get(key), style::SMALL, palette.weak_text);
            Cell::figure(head).about(text.get(&format!("{key}.about")))
        }));
        table.row(ui, heads);
        table.line(ui);
        for (sourcing, values) in [(Sourcing::InHouse, &risk.in_house), (chosen(view), &risk.outsourced)] {
            let name = text.get(&format!("sourcing-{}.short", sourcing.id()));
            let cell = Cell::name(style::plain(name, style::BODY, palette.text)).swatch(palette.of(sourcing));
            table.row(ui, row(view, cell, values, false));
        }
        table.line(ui);
        let name = Cell::name(style::strong(text.get("certainty-saving"), style::BODY, palette.text));
        let name = name.about(text.get("certainty-saving.about"));
        table.row(ui, row(view, name, &risk.difference, true));
    });
    ui.add_space(style::GAP / 2.0);
    let Percentiles { p10, p90, .. } = risk.difference;
    let (low, high) = (text.euros(p10.abs().min(p90.abs())), text.euros(p10.abs().max(p90.abs())));
    let words = if p10 >= Decimal::ZERO {
        text.with("certainty-most.outsourcing", &[("low", &low), ("high", &high)])
    } else if p90 <= Decimal::ZERO {
        text.with("certainty-most.in_house", &[("low", &low), ("high", &high)])
    } else {
        let (in_house, outsourcing) = (text.euros(p10.abs()), text.euros(p90));
        text.with("certainty-most.either", &[("in_house", &in_house), ("outsourcing", &outsourcing)])
    };
    ui.label(style::plain(words, style::BODY, palette.weak_text));
}

fn row(view: &View<'_>, name: Cell, values: &Percentiles, is_strong: bool) -> Vec<Cell> {
    let figure = |amount: Decimal| {
        let shown = view.text.bare_euros(amount);
        Cell::figure(match is_strong {
            true => style::strong(shown, style::BODY, view.palette.text),
            false => style::plain(shown, style::BODY, view.palette.text),
        })
    };
    vec![name, figure(values.p10), figure(values.p50), figure(values.p90)]
}
