//! Both totals and their difference: today's, and P10, P50 and P90.

use eframe::egui::{Color32, Ui};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::chosen;
use crate::app::draw::View;
use crate::app::draw::table::{Cell, Table};
use crate::app::kit::{fonts, style};
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::risk::{Percentiles, Risk};
use crate::report::explain::{Drawn, Lines, Rank, Subject};
use crate::text::Text;

/// Columns of figures, and the room that each needs around its widest figure, points.
const COLUMNS: usize = 4;
const AROUND: f32 = 14.0;
/// Room for the square before a name.
const SWATCH: f32 = 22.0;
/// The smaller size of figures that have little room.
const SMALLER: f32 = 11.5;
/// From this amount on, EUR, what has too little room for euros is told in millions.
const LARGE: f64 = 10e6;

/// Today's amount of a row, and those of the draws.
type Row<'a> = (Decimal, &'a Percentiles);

/// Draws the table, and in words what the difference is in most cases.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, risk: &Risk) {
    let (text, palette) = (view.text, view.palette);
    let [in_house, outsourced, saving]: [Row<'_>; 3] = [
        (comparison.in_house().total(), &risk.in_house),
        (comparison.outsourced().total(), &risk.outsourced),
        (comparison.difference(), &risk.difference),
    ];
    ui.label(style::strong(text.get("certainty-percentiles"), style::BODY, palette.text));
    let sides = [(Sourcing::InHouse, in_house, Drawn::InHouse), (chosen(view), outsourced, Drawn::Outsourced)];
    let names = sides.map(|(sourcing, ..)| text.get(&format!("sourcing-{}.short", sourcing.id())));
    let name = style::width(ui, names.iter().cloned().chain([text.get("certainty-saving")])) + SWATCH;
    let width = ui.available_width();
    let figures = Figures::fitting(ui, text, &[in_house, outsourced, saving], (width - name) / COLUMNS as f32);
    let table = Table::with_figures(view, width, name, COLUMNS);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.label(style::plain(text.get(figures.unit.key()), style::SMALL, palette.weak_text));
        let mut heads = vec![Cell::empty()];
        heads.extend(["certainty-now", "certainty-p10", "certainty-p50", "certainty-p90"].map(|key| {
            let head = style::plain(text.get(key), style::SMALL, palette.weak_text);
            Cell::figure(head).about(text.get(&format!("{key}.about")))
        }));
        table.row_ui(ui, heads);
        table.line_ui(ui);
        for ((sourcing, amounts, drawn), name) in sides.into_iter().zip(names) {
            let cell = Cell::name(style::plain(name, style::BODY, palette.text)).swatch(palette.of(sourcing));
            table.row_ui(ui, figures.row(view, cell, amounts, drawn));
        }
        table.line_ui(ui);
        let name = Cell::name(style::strong(text.get("certainty-saving"), style::BODY, palette.text));
        let name = name.about(text.get("certainty-saving.about"));
        table.row_ui(ui, figures.row(view, name, saving, Drawn::Saving));
    });
    ui.add_space(style::GAP / 2.0);
    ui.label(style::plain(most(text, &risk.difference), style::BODY, palette.weak_text));
    if let Some(key) = outside([in_house, outsourced, saving]) {
        ui.label(style::plain(text.get(key), style::BODY, palette.weak_text));
    }
}

/// Between what the difference lies in 8 of 10 cases.
fn most(text: &Text, Percentiles { p10, p90, .. }: &Percentiles) -> String {
    let (low, high) = (text.euros(p10.abs().min(p90.abs())), text.euros(p10.abs().max(p90.abs())));
    if *p10 >= Decimal::ZERO {
        text.with("certainty-most.outsourcing", &[("low", &low), ("high", &high)])
    } else if *p90 <= Decimal::ZERO {
        text.with("certainty-most.in_house", &[("low", &low), ("high", &high)])
    } else {
        let (in_house, outsourcing) = (text.euros(p10.abs()), text.euros(*p90));
        text.with("certainty-most.either", &[("in_house", &in_house), ("outsourcing", &outsourcing)])
    }
}

/// Which of today's figures lie outside what the draws say in 8 of 10 cases; none where none does.
fn outside([in_house, outsourced, saving]: [Row<'_>; 3]) -> Option<&'static str> {
    let is_outside = |(now, values): Row<'_>| now < values.p10 || now > values.p90;
    if is_outside(saving) {
        Some("certainty-outside.saving")
    } else if is_outside(in_house) || is_outside(outsourced) {
        Some("certainty-outside.totals")
    } else {
        None
    }
}

/// In what amounts are told.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Unit {
    Euros,
    Thousands,
    Millions,
}

impl Unit {
    fn key(self) -> &'static str {
        match self {
            Self::Euros => "compare-unit",
            Self::Thousands => "certainty-thousands",
            Self::Millions => "certainty-millions",
        }
    }

    fn shown(self, text: &Text, amount: Decimal) -> String {
        let number = amount.to_f64().unwrap_or_default();
        match self {
            Self::Euros => text.bare_euros(amount),
            Self::Thousands => text.number(number / 1e3, 0),
            Self::Millions => text.number(number / 1e6, 1),
        }
    }
}

/// How amounts are written.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Figures {
    unit: Unit,
    size: f32,
}

impl Figures {
    /// The most exact way in which every amount has room in a column of a width, points.
    fn fitting(ui: &Ui, text: &Text, rows: &[Row<'_>], column: f32) -> Self {
        let amounts: Vec<Decimal> = rows.iter().flat_map(|(now, of)| [*now, of.p10, of.p50, of.p90]).collect();
        let is_large = amounts.iter().any(|amount| amount.to_f64().unwrap_or_default().abs() >= LARGE);
        let rough = if is_large { Unit::Millions } else { Unit::Thousands };
        let ways = [(Unit::Euros, style::BODY), (Unit::Euros, SMALLER), (rough, style::BODY), (rough, SMALLER)];
        let ways = ways.map(|(unit, size)| Self { unit, size });
        let fits = |way: &Self| {
            let width = |amount: &Decimal| {
                let words = way.unit.shown(text, *amount);
                ui.painter().layout_no_wrap(words, fonts::strong(way.size), Color32::WHITE).size().x
            };
            amounts.iter().map(width).fold(0.0, f32::max) + AROUND <= column
        };
        ways.into_iter().find(fits).unwrap_or(Self { unit: rough, size: SMALLER })
    }

    fn row(self, view: &View<'_>, name: Cell, (now, values): Row<'_>, drawn: Drawn) -> Vec<Cell> {
        let figure = |(subject, amount): (Subject, Decimal)| {
            let shown = self.unit.shown(view.text, amount);
            let cell = Cell::figure(match drawn {
                Drawn::Saving => style::strong(shown, self.size, view.palette.text),
                Drawn::InHouse | Drawn::Outsourced => style::plain(shown, self.size, view.palette.text),
            });
            let cell = cell.explains(subject);
            if self.unit == Unit::Euros { cell } else { cell.about(view.text.euros(amount)) }
        };
        let today = match drawn {
            Drawn::InHouse => Subject::Lines(Sourcing::InHouse, Lines::All),
            Drawn::Outsourced => Subject::Lines(chosen(view), Lines::All),
            Drawn::Saving => Subject::Difference(view.scenario.outsourcing.form),
        };
        let percentiles = Rank::ALL.map(|rank| Subject::Percentile(drawn, rank));
        let amounts = [now, values.p10, values.p50, values.p90];
        std::iter::once(name).chain(std::iter::once(today).chain(percentiles).zip(amounts).map(figure)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::kit::visuals::install;
    use crate::text::Locale;
    use eframe::egui::{CentralPanel, Context, RawInput};

    fn fitting(scale: i64, column: f32) -> Figures {
        let values = Percentiles { p10: scale.into(), p50: (2 * scale).into(), p90: (3 * scale).into() };
        let mut found = None;
        let context = Context::default();
        install(&context);
        let mut output = context.run_ui(RawInput::default(), |ui| {
            CentralPanel::default().show(ui, |ui| {
                found = Some(Figures::fitting(ui, &Text::new(Locale::Dutch), &[((-scale).into(), &values)], column));
            });
        });
        output.textures_delta.clear();
        found.unwrap()
    }

    #[test]
    fn figures_lose_size_then_digits_where_they_have_no_room() {
        assert_eq!(fitting(1_000_000, 110.0), Figures { unit: Unit::Euros, size: style::BODY });
        assert_eq!(fitting(1_000_000_000, 200.0), Figures { unit: Unit::Euros, size: style::BODY });
        assert_eq!(fitting(1_000_000_000, 119.0), Figures { unit: Unit::Euros, size: SMALLER });
        assert_eq!(fitting(1_000_000_000, 80.0).unit, Unit::Millions);
        assert_eq!(fitting(1_000_000, 60.0).unit, Unit::Thousands);
    }

    #[test]
    fn figures_of_today_outside_the_middle_are_named() {
        let values = Percentiles { p10: 1.into(), p50: 2.into(), p90: 3.into() };
        let row = |now: i64| (Decimal::from(now), &values);
        assert_eq!(outside([row(1), row(2), row(3)]), None);
        assert_eq!(outside([row(0), row(2), row(2)]), Some("certainty-outside.totals"));
        assert_eq!(outside([row(0), row(2), row(4)]), Some("certainty-outside.saving"));
    }
}
