//! The bills line by line: in-house at the left, the four forms beside each other at the right.

use eframe::egui::{Rect, Sense, Shape, Ui, UiBuilder, pos2, vec2};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::app::command::Command;
use crate::app::draw::table::{Cell, Table};
use crate::app::draw::{View, budget_lines};
use crate::app::kit::style;
use crate::model::bill::{Bill, Line, Sourcing};
use crate::model::comparison::Comparison;
use crate::model::scenario::Form;
use crate::report::explain::{Lines, Per, Subject};
use crate::report::groups::ONE_TIME;
use crate::report::parts::{is_seen, parts};

const BETWEEN: f32 = 36.0;
/// The in-house side's part of the width.
const LEFT: f32 = 0.385;
/// Room for the name of a supplier's line; figures share the rest.
const NAME: f32 = 210.0;
/// What the square before the name of a line takes, and some air behind the name.
const SWATCH: f32 = 28.0;
/// Room around a figure.
const AROUND: f32 = 20.0;
const SHARE: f32 = 54.0;
/// Room for the box to tick, under its head.
const BUDGET: f32 = 62.0;
const NOTHING: &str = "–";

/// Narrower than this the sides stand under each other, so that no amount is cut off, points.
const NARROW: f32 = 920.0;

/// Draws both sides, each as high as it is.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, commands: &mut Vec<Command>) {
    let width = ui.available_width();
    if width < NARROW {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            in_house_ui(ui, view, comparison, commands);
            ui.add_space(2.0 * style::GAP);
            outsourced_ui(ui, view, comparison);
        });
        return;
    }
    let [names, supplier_names] = [Sourcing::InHouse, Sourcing::Outsourced(comparison.chosen)]
        .map(|sourcing| names_width(ui, view, comparison.bill(sourcing)));
    // No name is cut where both sides have the room.
    let wanted = names + figure_width(ui, view, comparison) + SHARE + BUDGET;
    let supplier = supplier_names.max(NAME) + 4.0 * figures_width(ui, view, comparison);
    let left = ((width - BETWEEN) * LEFT).max(wanted.min(width - BETWEEN - supplier));
    let top = ui.cursor().min;
    let side = |ui: &mut Ui, shift: f32, width: f32, draw: &mut dyn FnMut(&mut Ui)| {
        let place = Rect::from_min_size(top + vec2(shift, 0.0), vec2(width, f32::INFINITY));
        let mut inner = ui.new_child(UiBuilder::new().max_rect(place));
        inner.spacing_mut().item_spacing.y = 0.0;
        draw(&mut inner);
        inner.min_rect().height()
    };
    let heights = [
        side(ui, 0.0, left, &mut |ui| in_house_ui(ui, view, comparison, commands)),
        side(ui, left + BETWEEN, width - left - BETWEEN, &mut |ui| outsourced_ui(ui, view, comparison)),
    ];
    ui.allocate_exact_size(vec2(width, heights[0].max(heights[1])), Sense::hover());
}

/// An amount in whole euros; a line that costs nothing is a dash.
fn amount(view: &View<'_>, amount: Decimal, is_strong: bool, subject: Subject) -> Cell {
    let shown = if amount.is_zero() { NOTHING.to_owned() } else { view.text.bare_euros(amount) };
    figure(view, shown, is_strong).explains(subject)
}

/// A difference in whole euros with its sign, as the bars have it.
fn signed(view: &View<'_>, difference: Decimal) -> String {
    if difference.is_zero() {
        return NOTHING.to_owned();
    }
    let sign = if difference > Decimal::ZERO { "+" } else { "" };
    format!("{sign}{}", view.text.bare_euros(difference))
}

fn figure(view: &View<'_>, shown: String, is_strong: bool) -> Cell {
    let colour = if shown == NOTHING { view.palette.weak_text } else { view.palette.text };
    Cell::figure(match is_strong {
        true => style::strong(shown, style::BODY, colour),
        false => style::plain(shown, style::BODY, colour),
    })
}

/// What explains a group of a bill.
fn group(sourcing: Sourcing, key: &str) -> Subject {
    Subject::Lines(sourcing, Lines::Group(key.to_owned()))
}

fn note(view: &View<'_>, words: String) -> Cell {
    Cell::figure(style::plain(words, style::SMALL, view.palette.weak_text))
}

fn heading(view: &View<'_>, key: &str) -> Cell {
    Cell::name(style::strong(view.text.get(key), style::BODY, view.palette.text))
}

/// The name of a line; the square before it has the tone of its piece of the bar.
fn name(view: &View<'_>, sourcing: Sourcing, line: &Line) -> Cell {
    let (palette, text) = (view.palette, view.text);
    let colour = palette.of(sourcing);
    let tone = if is_seen(sourcing, line) { colour } else { style::hidden(colour, palette) };
    let name = style::plain(text.line(line.id), style::BODY, palette.text);
    Cell::name(name).about(text.about_line(line.id)).swatch(tone)
}

/// The box that says whether the manager's budget shows a line.
fn in_budget(view: &View<'_>, line: &str) -> Cell {
    let name = view.text.with("budget-tick", &[("line", &view.text.line(line))]);
    Cell::tick(budget_lines::shows(view, line), name)
}

/// The room for the names of a bill's lines, points.
fn names_width(ui: &Ui, view: &View<'_>, bill: &Bill) -> f32 {
    style::width(ui, bill.lines.iter().map(|line| view.text.line(line.id))) + SWATCH
}

/// The room for the figures of in-house, points.
fn figure_width(ui: &Ui, view: &View<'_>, comparison: &Comparison) -> f32 {
    let text = view.text;
    let prices = [comparison.per_contact(Sourcing::InHouse), comparison.per_handled_hour(Sourcing::InHouse)];
    let prices = prices.into_iter().flatten().map(|price| text.bare_cents(price));
    let figures = prices.chain([text.bare_euros(comparison.in_house().total()), text.get("compare-unit")]);
    style::width(ui, figures) + AROUND
}

/// The room for the figures of one form, points.
fn figures_width(ui: &Ui, view: &View<'_>, comparison: &Comparison) -> f32 {
    let text = view.text;
    let figures = Form::ALL.into_iter().flat_map(|form| {
        let (sourcing, total) = (Sourcing::Outsourced(form), comparison.bill(Sourcing::Outsourced(form)).total());
        let prices = [comparison.per_contact(sourcing), comparison.per_handled_hour(sourcing)].into_iter().flatten();
        let amounts = [text.bare_euros(total), signed(view, total - comparison.in_house().total())];
        prices.map(|price| text.bare_cents(price)).chain(amounts).collect::<Vec<_>>()
    });
    style::width(ui, figures) + AROUND
}

fn in_house_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, commands: &mut Vec<Command>) {
    let (bill, text) = (comparison.in_house(), view.text);
    let figure = figure_width(ui, view, comparison);
    let head = note(view, text.get("budget-tick.head"));
    let name_width = (ui.available_width() - figure - SHARE - BUDGET).max(60.0);
    let table = Table::new(view, vec![name_width, figure, SHARE, BUDGET]);
    let title = style::strong(text.get("sourcing-in_house"), style::BODY, view.palette.text_of(Sourcing::InHouse));
    table.row_ui(
        ui,
        vec![
            Cell::name(title),
            note(view, text.get("compare-unit")),
            Cell::empty(),
            head.about(text.get("budget-tick.about")),
        ],
    );
    table.line_ui(ui);
    let total = bill.total();
    let share = |part: Decimal| {
        if part.is_zero() {
            return Cell::empty();
        }
        let share = part.checked_div(total).and_then(|share| share.to_f64()).unwrap_or_default();
        note(view, text.percent(share, 1))
    };
    for part in parts(bill) {
        if let [line] = part.lines[..] {
            // A group of one line needs no sum.
            // Nor the square of a line within a group, which would set it in.
            let cells = vec![
                Cell::name(style::strong(text.line(line.id), style::BODY, view.palette.text))
                    .about(text.about_line(line.id)),
                amount(view, line.amount, true, Subject::line(bill.sourcing, line.id)),
                share(line.amount),
                in_budget(view, line.id),
            ];
            let ticked = table.row_ui(ui, cells);
            commands.extend(ticked.and_then(|on| budget_lines::ticked(view, line.id, on)));
            continue;
        }
        table.row_ui(
            ui,
            vec![
                heading(view, &part.key),
                amount(view, part.total(), true, group(bill.sourcing, &part.key)),
                share(part.total()),
            ],
        );
        for line in &part.lines {
            let cells = vec![
                name(view, bill.sourcing, line),
                amount(view, line.amount, false, Subject::line(bill.sourcing, line.id)),
                Cell::empty(),
                in_budget(view, line.id),
            ];
            let ticked = table.row_ui(ui, cells);
            commands.extend(ticked.and_then(|on| budget_lines::ticked(view, line.id, on)));
        }
    }
    table.line_ui(ui);
    table.row_ui(
        ui,
        vec![
            heading(view, "compare-total"),
            amount(view, total, true, Subject::Lines(bill.sourcing, Lines::All)),
            Cell::empty(),
        ],
    );
    for (key, part, visible) in
        [("compare-visible", bill.visible(), true), ("compare-not_visible", bill.hidden(), false)]
    {
        let subject = Subject::Lines(bill.sourcing, Lines::Budget { visible });
        let words = style::plain(text.get(key), style::BODY, view.palette.text);
        table.row_ui(ui, vec![Cell::name(words), amount(view, part, false, subject), share(part)]);
    }
    let per_hour = comparison.per_handled_hour(Sourcing::InHouse);
    unit_rows_ui(
        ui,
        view,
        &table,
        [(&[comparison.per_contact(Sourcing::InHouse)], Per::Contact), (&[per_hour], Per::HandledHour)],
        &[Sourcing::InHouse],
    );
}

/// Prices of a unit, to the cent.
fn unit_rows_ui<const N: usize>(
    ui: &mut Ui,
    view: &View<'_>,
    table: &Table<'_>,
    rows: [(&[Option<Decimal>; N], Per); 2],
    sides: &[Sourcing; N],
) {
    for (prices, per) in rows {
        let key = match per {
            Per::Contact => "compare-per_contact",
            Per::HandledHour => "compare-per_handled_hour",
        };
        let mut cells = vec![Cell::name(style::plain(view.text.get(key), style::BODY, view.palette.text))];
        cells.extend(prices.iter().zip(sides).map(|(price, sourcing)| match price {
            Some(price) => figure(view, view.text.bare_cents(*price), false).explains(Subject::Price(*sourcing, per)),
            None => figure(view, NOTHING.to_owned(), false),
        }));
        table.row_ui(ui, cells);
    }
}

fn outsourced_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison) {
    let (text, palette) = (view.text, view.palette);
    let bills = Form::ALL.map(|form| comparison.bill(Sourcing::Outsourced(form)));
    let sides = Form::ALL.map(Sourcing::Outsourced);
    let prices = sides.map(|sourcing| comparison.per_contact(sourcing));
    let hours = sides.map(|sourcing| comparison.per_handled_hour(sourcing));
    let difference = |index: usize| bills[index].total() - comparison.in_house().total();
    let widest = figures_width(ui, view, comparison);
    let name_width = names_width(ui, view, bills[0]).max(NAME).min(ui.available_width() - 4.0 * widest).max(60.0);
    let table = Table::with_figures(view, ui.available_width(), name_width, 4);
    let behind = ui.painter().add(Shape::Noop);
    let top = ui.cursor().top();
    let mut heads = vec![Cell::name(style::plain(text.get("compare-unit"), style::SMALL, palette.weak_text))];
    heads.extend(Form::ALL.map(|form| {
        let sourcing = Sourcing::Outsourced(form);
        let name = text.get(&format!("sourcing-{}.short", form.id()));
        Cell::figure(style::strong(name, style::BODY, palette.text_of(sourcing)))
    }));
    table.row_ui(ui, heads);
    table.line_ui(ui);
    let row = |ui: &mut Ui,
               first: Cell,
               is_strong: bool,
               of: &dyn Fn(usize) -> Decimal,
               subject: &dyn Fn(Sourcing) -> Subject| {
        let mut cells = vec![first];
        cells.extend((0..4).map(|index| amount(view, of(index), is_strong, subject(sides[index]))));
        table.row_ui(ui, cells);
    };
    let grouped = bills.map(parts);
    for (group, part) in grouped[0].iter().enumerate() {
        let key = &part.key;
        row(ui, heading(view, key), true, &|index| grouped[index][group].total(), &|side| self::group(side, key));
        for (place, line) in part.lines.iter().enumerate() {
            let chosen = Sourcing::Outsourced(comparison.chosen);
            let amount = |index: usize| grouped[index][group].lines[place].amount;
            row(ui, name(view, chosen, line), false, &amount, &|side| Subject::line(side, line.id));
        }
    }
    table.line_ui(ui);
    let all = |side| Subject::Lines(side, Lines::All);
    row(ui, heading(view, "compare-total"), true, &|index| bills[index].total(), &all);
    let plain = |key: &str| Cell::name(style::plain(text.get(key), style::BODY, palette.text));
    let once = |index: usize| ONE_TIME.iter().filter_map(|id| bills[index].line(id)).sum();
    row(ui, plain("build_up-one_time"), false, &once, &|side| Subject::Lines(side, Lines::OneTime));
    let mut cells = vec![plain("build_up-difference")];
    cells.extend((0..4).map(|index| {
        let shown = figure(view, signed(view, difference(index)), false);
        shown.explains(Subject::Difference(Form::ALL[index]))
    }));
    table.row_ui(ui, cells);
    unit_rows_ui(ui, view, &table, [(&prices, Per::Contact), (&hours, Per::HandledHour)], &sides);
    // The form that is compared stands out.
    let each = table.figure_width();
    let right = ui.min_rect().left() + table.width() - each * (3 - comparison.chosen as usize) as f32;
    let column = Rect::from_min_max(pos2(right - each + 4.0, top), pos2(right + 2.0, ui.cursor().top()));
    ui.painter().set(behind, Shape::rect_filled(column, 6.0, palette.soft));
}
