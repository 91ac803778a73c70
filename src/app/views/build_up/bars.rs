//! One bar per option, all on one scale, with its totals beside it.

use eframe::egui::{Align, Align2, Layout, Rect, RichText, Sense, Ui, UiBuilder, pos2, vec2};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::app::draw::figures::{Figures, chart_ui};
use crate::app::draw::table::{Cell, ROW, Table};
use crate::app::draw::{View, asking};
use crate::app::kit::{fonts, style, widgets};
use crate::model::bill::{Bill, Sourcing};
use crate::model::comparison::Comparison;
use crate::report::explain::{Lines, Per, Subject};
use crate::report::parts::{Piece, pieces};
use crate::report::sentence::ratio;

const NAME: f32 = 150.0;
/// Room around a figure.
const AROUND: f32 = 24.0;
const BAR: f32 = 17.0;
/// Width of the names in the table of the pieces, points.
const PART: f32 = 420.0;
/// What is always left for a bar, points.
const SHORTEST: f32 = 64.0;
/// What a tone's square takes with the room around its words, points.
const SQUARE: f32 = 36.0;

/// Draws the five rows under their heads.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison) {
    let (palette, text) = (view.palette, view.text);
    let price = |sourcing: Sourcing| price(view, comparison, sourcing);
    let column = |key: &str, figure: &dyn Fn(Sourcing) -> String| {
        style::width(ui, Sourcing::ALL.into_iter().map(figure).chain([text.get(key)])) + AROUND
    };
    let total = column("build_up-total", &|sourcing| text.euros(comparison.bill(sourcing).total()));
    let prices = column("build_up-per_contact", &price);
    let differences = column("build_up-difference", &|sourcing| difference(view, comparison, sourcing));
    let bar = (ui.available_width() - NAME - total - prices - differences).max(SHORTEST);
    let table = Table::new(view, vec![NAME, bar, total, prices, differences]);
    let head = |key: &str| Cell::figure(style::plain(text.get(key), style::SMALL, palette.weak_text));
    let heads = [head("build_up-total"), head("build_up-per_contact"), head("build_up-difference")];
    let top = ui.cursor().min;
    // Where the bars are short, what their tones mean stands in a row of its own.
    let is_roomy = bar >= widest_of_tones(ui, view);
    let place = match is_roomy {
        true => Rect::from_min_size(top + vec2(NAME, 0.0), vec2(bar, ROW)),
        false => Rect::from_min_size(top, vec2(ui.available_width(), ROW)),
    };
    ui.add_space(if is_roomy { 0.0 } else { ROW });
    table.row_ui(ui, [Cell::empty(), Cell::empty()].into_iter().chain(heads).collect());
    // Over the row, which is shaded under the pointer.
    tones_ui(ui, view, place);
    let most = comparison.bills.iter().map(Bill::total).max().unwrap_or_default();
    let name = text.get("chart-name-build-up");
    chart_ui(ui, &name, |ui| rows_ui(ui, view, comparison, &table, (bar, most)));
    ui.add_space(style::GAP / 2.0);
    let heads = ["figures-part", "figures-a_year", "figures-share"].map(|key| text.get(key));
    Figures::new(view, &name, PART, &heads).folded_words(ui, view, || figures(view, comparison));
}

/// Every piece of every bar, with its part of the bill.
fn figures(view: &View<'_>, comparison: &Comparison) -> Vec<Vec<String>> {
    let text = view.text;
    let mut rows = Vec::new();
    for sourcing in Sourcing::ALL {
        let bill = comparison.bill(sourcing);
        let name = text.get(&format!("sourcing-{}.short", sourcing.id()));
        for piece in pieces(bill) {
            let tone = text.get(if piece.seen { "build_up-seen" } else { "build_up-unseen" });
            let part = format!("{name}: {} ({tone})", text.get(&piece.key));
            rows.push(vec![part, text.euros(piece.amount), text.percent(ratio(piece.amount, bill.total()), 1)]);
        }
        rows.push(vec![format!("{name}: {}", text.get("build_up-total")), text.euros(bill.total()), String::new()]);
    }
    rows
}

/// The five bars in the rows of their table.
fn rows_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, table: &Table<'_>, (bar, most): (f32, Decimal)) {
    let text = view.text;
    let palette = view.palette;
    let price = |sourcing: Sourcing| price(view, comparison, sourcing);
    ui.spacing_mut().item_spacing.y = 0.0;
    for sourcing in Sourcing::ALL {
        let bill = comparison.bill(sourcing);
        let compared = sourcing == Sourcing::InHouse || sourcing == Sourcing::Outsourced(comparison.chosen);
        let words = |words: String| match compared {
            true => style::strong(words, style::BODY, palette.text),
            false => style::plain(words, style::BODY, palette.text),
        };
        let name = text.get(&format!("sourcing-{}", sourcing.id()));
        let about = text.get(&format!("sourcing-{}.about", sourcing.id()));
        let cells = vec![
            Cell::name(words(name)).about(about),
            Cell::empty(),
            Cell::figure(words(text.euros(bill.total()))).explains(Subject::Lines(sourcing, Lines::All)),
            Cell::figure(words(price(sourcing))).explains(Subject::Price(sourcing, Per::Contact)),
            against_in_house(words(difference(view, comparison, sourcing)), sourcing),
        ];
        let top = ui.cursor().min;
        table.row_ui(ui, cells);
        let place = Rect::from_min_size(top + vec2(NAME, (ROW - BAR) / 2.0), vec2(bar - 12.0, BAR));
        draw_ui(ui, view, bill, most, place);
    }
}

fn price(view: &View<'_>, comparison: &Comparison, sourcing: Sourcing) -> String {
    comparison.per_contact(sourcing).map_or_else(|| "–".to_owned(), |amount| view.text.cents(amount))
}

/// What an option costs against in-house, which has nothing to be held against.
fn against_in_house(figure: RichText, sourcing: Sourcing) -> Cell {
    match sourcing {
        Sourcing::InHouse => Cell::figure(figure),
        Sourcing::Outsourced(form) => Cell::figure(figure).explains(Subject::Difference(form)),
    }
}

/// The two tones of a bar.
const TONES: [&str; 2] = ["build_up-seen", "build_up-unseen"];

/// The room that the words on both tones take with the squares before them, points.
fn widest_of_tones(ui: &Ui, view: &View<'_>) -> f32 {
    TONES.map(|key| style::width(ui, [view.text.get(key)]) + SQUARE).iter().sum()
}

/// What the two tones of a bar mean.
fn tones_ui(ui: &mut Ui, view: &View<'_>, place: Rect) {
    let mut row = ui.new_child(UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center)));
    let colour = view.palette.weak_text;
    for (key, tone) in TONES.into_iter().zip([colour, style::hidden(colour, view.palette)]) {
        widgets::key(&mut row, view.palette, tone, &view.text.get(key));
    }
}

/// What an option costs more or less than in-house, with its sign.
fn difference(view: &View<'_>, comparison: &Comparison, sourcing: Sourcing) -> String {
    if sourcing == Sourcing::InHouse {
        return "–".to_owned();
    }
    let difference = comparison.bill(sourcing).total() - comparison.in_house().total();
    let sign = if difference > Decimal::ZERO { "+" } else { "" };
    format!("{sign}{}", view.text.euros(difference))
}

fn draw_ui(ui: &mut Ui, view: &View<'_>, bill: &Bill, most: Decimal, place: Rect) {
    let most = most.to_f64().filter(|most| *most > 0.0).unwrap_or(1.0);
    let mut left = place.left();
    for (index, piece) in pieces(bill).into_iter().enumerate() {
        let width = (piece.amount.to_f64().unwrap_or_default() / most) as f32 * place.width();
        let rect = Rect::from_min_size(pos2(left, place.top()), vec2(width, place.height()));
        left += width;
        draw_piece_ui(ui, view, bill, &piece, rect, index);
    }
}

fn draw_piece_ui(ui: &mut Ui, view: &View<'_>, bill: &Bill, piece: &Piece, rect: Rect, index: usize) {
    let (palette, text) = (view.palette, view.text);
    let colour = palette.of(bill.sourcing);
    let colour = if piece.seen { colour } else { style::hidden(colour, palette) };
    // A hair between the pieces, which narrow ones do without.
    let shown = if rect.width() > 3.0 { rect.with_max_x(rect.right() - 1.0) } else { rect };
    ui.painter().rect_filled(shown, 0.0, colour);
    let name = text.get(&piece.key);
    let ink = style::readable_on(colour);
    let galley = ui.painter().layout_no_wrap(name.clone(), fonts::regular(11.0), ink);
    if galley.size().x + 10.0 <= shown.width() {
        let place = Align2::LEFT_CENTER.anchor_size(pos2(shown.left() + 5.0, shown.center().y), galley.size());
        ui.painter().galley(place.min, galley, ink);
    }
    let key = match (bill.sourcing, piece.seen) {
        (Sourcing::InHouse, true) => "compare-visible",
        (Sourcing::InHouse, false) => "compare-not_visible",
        (Sourcing::Outsourced(_), true) => "compare-invoices",
        (Sourcing::Outsourced(_), false) => "compare-stays",
    };
    let id = ui.scope_id().with(("piece", bill.sourcing, index));
    let response = ui.interact(rect, id, Sense::click());
    let amount = text.euros(piece.amount);
    let subject = piece.subject(bill.sourcing);
    let open = asking::asks(ui, view, &response, &format!("{name}: {amount}"), &subject);
    if open || response.has_focus() {
        asking::mark(ui, palette, &response, rect, open);
    }
    response.on_hover_ui_at_pointer(|ui| {
        ui.label(style::strong(format!("{name}: {amount}"), style::BODY, palette.text));
        ui.label(style::plain(text.get(key), style::SMALL, palette.weak_text));
    });
}
