//! What all years together are worth today, for all five options.

use eframe::egui::{Align2, Rect, Ui, pos2, vec2};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::flows::chosen;
use super::years_words;
use crate::app::draw::View;
use crate::app::draw::table::{Cell, ROW, Table};
use crate::app::kit::{fonts, style};
use crate::model::bill::Sourcing;
use crate::model::years::Years;
use crate::report::explain::{Flow, Paid, Subject};

const BAR: f32 = 15.0;
const NAME: f32 = 150.0;
/// A shorter bar would say nothing, and is left out, points.
const SHORTEST: f32 = 44.0;
/// Where there is less room than this, figures stand closer together, points.
const NARROW: f32 = 600.0;
const CLOSER: f32 = 14.0;
/// Room around a figure.
const AROUND: f32 = 24.0;

/// Draws the five rows under their heads.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, years: &Years) {
    let (palette, text) = (view.palette, view.text);
    let values = Sourcing::ALL.map(|sourcing| years.of_option(sourcing).present_value);
    let differences = values.map(|value| difference(view, value - values[0]));
    let paybacks = Sourcing::ALL.map(|sourcing| payback(view, years, sourcing));
    let around = if ui.available_width() < NARROW { CLOSER } else { AROUND };
    let column =
        |key: &str, figures: &[String; 5]| style::width(ui, figures.iter().cloned().chain([text.get(key)])) + around;
    let amounts = values.map(|value| text.euros(value));
    let widths = [
        column("flow-present_value", &amounts),
        column("build_up-difference", &differences),
        column("flow-payback", &paybacks),
    ];
    let bar = (ui.available_width() - NAME - widths.iter().sum::<f32>()).max(0.0);
    let table = Table::new(view, vec![NAME, bar, widths[0], widths[1], widths[2]]);
    let head = |key: &str| Cell::figure(style::plain(text.get(key), style::SMALL, palette.weak_text));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let heads = ["flow-present_value", "build_up-difference", "flow-payback"].map(head);
        table.row_ui(ui, [Cell::empty(), Cell::empty()].into_iter().chain(heads).collect());
        let most = values.iter().copied().max().unwrap_or_default();
        for (index, sourcing) in Sourcing::ALL.into_iter().enumerate() {
            let compared = sourcing == Sourcing::InHouse || sourcing == chosen(view);
            let words = |words: &str| match compared {
                true => style::strong(words, style::BODY, palette.text),
                false => style::plain(words, style::BODY, palette.text),
            };
            let about = text.get(&format!("sourcing-{}.about", sourcing.id()));
            let cells = vec![
                Cell::name(words(&text.get(&format!("sourcing-{}", sourcing.id())))).about(about),
                Cell::empty(),
                Cell::figure(words(&amounts[index])).explains(Subject::Flow(Flow {
                    sourcing,
                    of: Paid::Cash,
                    year: None,
                    present: true,
                })),
                match sourcing {
                    Sourcing::InHouse => Cell::figure(words("–")),
                    Sourcing::Outsourced(form) => {
                        Cell::figure(words(&differences[index])).explains(Subject::FlowDifference(form))
                    }
                },
                Cell::figure(words(&paybacks[index])),
            ];
            let top = ui.cursor().min;
            table.row_ui(ui, cells);
            let place = Rect::from_min_size(top + vec2(NAME, (ROW - BAR) / 2.0), vec2(bar - 12.0, BAR));
            let cheapest = sourcing == years.cheapest();
            if bar >= SHORTEST {
                draw_ui(ui, view, sourcing, part(values[index], most), place, cheapest);
            }
        }
    });
}

fn part(value: Decimal, most: Decimal) -> f32 {
    let part = value.checked_div(most).and_then(|part| part.to_f32());
    part.unwrap_or_default().clamp(0.0, 1.0)
}

/// A bar; that of the cheapest says so.
fn draw_ui(ui: &mut Ui, view: &View<'_>, sourcing: Sourcing, part: f32, place: Rect, cheapest: bool) {
    let colour = view.palette.of(sourcing);
    let bar = Rect::from_min_size(place.min, vec2(place.width() * part, place.height()));
    ui.painter().rect_filled(bar, 2.0, colour);
    if !cheapest {
        return;
    }
    let words = view.text.get("flow-cheapest");
    let ink = style::readable_on(colour);
    let galley = ui.painter().layout_no_wrap(words, fonts::strong(11.0), ink);
    let inside = galley.size().x + 14.0 <= bar.width();
    // Beside a bar that is too short it must not reach into the amounts.
    if !inside && bar.right() + 7.0 + galley.size().x > place.right() + 6.0 {
        return;
    }
    let left = if inside { bar.left() + 7.0 } else { bar.right() + 7.0 };
    let at = Align2::LEFT_CENTER.anchor_size(pos2(left, bar.center().y), galley.size());
    let ink = if inside { ink } else { view.palette.text };
    ui.painter().galley_with_override_text_color(at.min, galley, ink);
}

/// An amount with its sign.
fn difference(view: &View<'_>, difference: Decimal) -> String {
    let sign = if difference > Decimal::ZERO { "+" } else { "" };
    format!("{sign}{}", view.text.euros(difference))
}

fn payback(view: &View<'_>, years: &Years, sourcing: Sourcing) -> String {
    match sourcing {
        Sourcing::InHouse => "–".to_owned(),
        Sourcing::Outsourced(_) => years_words::payback(years.of_option(sourcing), years, view.text),
    }
}
