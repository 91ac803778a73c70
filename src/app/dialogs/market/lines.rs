//! The prices of a quotation, a line each: typed at the left, converted at the right.

use eframe::egui::{ComboBox, Label, Rect, RichText, Sense, TextEdit, Ui, UiBuilder, pos2, vec2};
use rust_decimal::prelude::ToPrimitive;

use super::Offer;
use crate::app::command::Command;
use crate::app::kit::buttons::{icon_button, tick};
use crate::app::kit::fonts;
use crate::app::kit::icons::Icon;
use crate::app::session::quotation_draft::{Line, Outcome, QuotationDraft, Read, is_held};
use crate::model::market::Rate;
use crate::model::market::quotation::{Per, Standing};
use crate::model::parameters;
use crate::report::market::quotation as words;

/// Widths of the amount, of the button that takes over and of the one that removes, points.
const AMOUNT: f32 = 92.0;
const TAKE: f32 = 104.0;
const CROSS: f32 = 30.0;

/// Where the columns begin, points from the left.
struct Columns {
    per: f32,
    vat: f32,
    becomes: f32,
    rail: f32,
}

impl Columns {
    /// From this width on the rail has its room.
    const WIDE: f32 = 800.0;

    /// Those of a row so wide: in a narrow one the choices are cut and the rail is left out.
    fn of(width: f32) -> Self {
        if width >= Self::WIDE {
            Self { per: 100.0, vat: 346.0, becomes: 450.0, rail: 570.0 }
        } else {
            let becomes = width - TAKE - CROSS - 116.0;
            Self { per: 100.0, vat: becomes - 90.0, becomes, rail: width }
        }
    }
}

/// Heights of the fields and of a line of words.
const FIELD: f32 = 28.0;
const ROW: f32 = 36.0;

/// Draws the lines; answers what was read, with which the rest is drawn.
pub(super) fn show_ui(
    ui: &mut Ui,
    offer: &Offer<'_>,
    draft: &mut QuotationDraft,
    read: Read,
    commands: &mut Vec<Command>,
) -> Read {
    let mut removed = None;
    for place in 0..draft.lines.len() {
        let outcome = read.outcomes.get(place).unwrap_or(&Outcome::Empty);
        let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
        let columns = Columns::of(row.width());
        if let Some(line) = draft.lines.get_mut(place) {
            fields_ui(ui, offer, line, place, (row, &columns));
        }
        if let Outcome::Price(at, _, converted) = outcome {
            let value = converted.value.to_f64().unwrap_or_default();
            let unit = parameters::find(converted.id).map_or("", |input| input.unit.as_str());
            let shown = offer.text.value(value, unit);
            let y = row.top() + FIELD / 2.0;
            let painter = ui.painter();
            let at_x = pos2(row.left() + columns.becomes, y);
            let end =
                painter.text(at_x, eframe::egui::Align2::LEFT_CENTER, &shown, fonts::strong(15.0), offer.palette.text);
            if unit.starts_with("EUR/") {
                let at_x = pos2(end.right() + 5.0, y + 1.0);
                let unit = offer.text.unit(unit);
                painter.text(
                    at_x,
                    eframe::egui::Align2::LEFT_CENTER,
                    unit,
                    fonts::regular(11.0),
                    offer.palette.weak_text,
                );
            }
            let present = offer.work.scenario().number(converted.id).unwrap_or_default();
            if let Some(rate) = Rate::of(converted.id) {
                let right = row.right() - TAKE - CROSS - 8.0;
                let rail =
                    Rect::from_min_max(pos2(row.left() + columns.rail, row.top() + 5.0), pos2(right, row.bottom()));
                offer.rail(ui, rail, rate, Some(value), present);
            }
            let inputs = read.taken(draft, |given| given.from.contains(at), offer.text);
            let taken = is_held(offer.work.scenario(), &inputs);
            let name =
                offer.text.with("market-take-one", &[("value", &shown), ("input", &offer.text.input(converted.id))]);
            let right = row.right() - CROSS;
            let button = Rect::from_min_max(pos2(right - TAKE, row.top()), pos2(right, row.top() + FIELD));
            if offer.take_ui(ui, button, taken || inputs.is_empty(), &name) {
                commands.push(Command::TakeOver(read.offered(converted.id, inputs, offer.work.scenario())));
            }
        }
        if draft.lines.len() > 1 {
            let corner = Rect::from_min_size(pos2(row.right() - 24.0, row.top() + 2.0), vec2(24.0, 24.0));
            let mut corner = ui.new_child(UiBuilder::new().max_rect(corner).id_salt(("remove", place)));
            let name = offer.text.with("quote-remove", &[("line", &(place + 1).to_string())]);
            if icon_button(&mut corner, Icon::Close, &name, 24.0, true).on_hover_text(&name).clicked() {
                removed = Some(place);
            }
        }
        about_ui(ui, offer, outcome);
        ui.add_space(3.0);
    }
    if let Some(place) = removed {
        draft.lines.remove(place);
    }
    read
}

fn fields_ui(ui: &mut Ui, offer: &Offer<'_>, line: &mut Line, place: usize, (row, columns): (Rect, &Columns)) {
    let text = offer.text;
    let number = (place + 1).to_string();
    let called = |key: &str| text.with(key, &[("line", &number)]);
    let top = row.top() + 2.0;
    let amount = Rect::from_min_size(pos2(row.left(), top), vec2(AMOUNT, 24.0));
    let field = TextEdit::singleline(&mut line.amount).char_limit(40).desired_width(AMOUNT - 8.0);
    let field = field.hint_text(text.get("quote-amount.hint"));
    ui.place(amount, field).accessible_name(called("quote-amount"));
    let width = columns.vat - columns.per - 10.0;
    let choice = Rect::from_min_size(pos2(row.left() + columns.per, top), vec2(width, 24.0));
    let mut inner = ui.new_child(UiBuilder::new().max_rect(choice).id_salt(("per", place)));
    let combo =
        ComboBox::from_id_salt(("per", place)).selected_text(words::per(line.per, text)).width(width).height(420.0);
    let shown = combo.truncate().show_ui(&mut inner, |ui| {
        for per in Per::ALL {
            ui.selectable_value(&mut line.per, per, words::per(per, text));
        }
    });
    ui.ctx().accesskit_node_builder(shown.response.id, |node| node.set_label(called("quote-per")));
    if line.per.is_money() {
        let vat =
            Rect::from_min_size(pos2(row.left() + columns.vat, top), vec2(columns.becomes - columns.vat - 8.0, 24.0));
        let mut inner = ui.new_child(UiBuilder::new().max_rect(vat).id_salt(("vat", place)));
        let label = offer.plain(text.get("quote-vat"));
        tick(&mut inner, offer.palette, &mut line.with_vat, label).accessible_name(called("quote-vat-of"));
    }
}

/// How a price is converted, how it stands to the market, and what the scenario has; or why it cannot be used.
fn about_ui(ui: &mut Ui, offer: &Offer<'_>, outcome: &Outcome) {
    let (text, palette) = (offer.text, offer.palette);
    match outcome {
        Outcome::Empty => {}
        Outcome::Refused(why) => {
            ui.add(Label::new(RichText::new(why).size(super::SMALL).color(palette.error)).wrap());
        }
        Outcome::Price(_, price, converted) => {
            let input = text.input(converted.id);
            let mut told = vec![format!("{input}: {}", words::told(price, converted, text))];
            let standing = words::standing(converted, text);
            let is_inside = standing.as_ref().is_none_or(|(standing, _)| *standing == Standing::Inside);
            told.extend(standing.map(|(_, words)| words));
            let unit = parameters::find(converted.id).map_or("", |input| input.unit.as_str());
            let present = offer.work.scenario().number(converted.id).unwrap_or_default();
            told.push(text.with("quote-present", &[("value", &text.value(present, unit))]));
            let colour = if is_inside { palette.weak_text } else { palette.warning };
            ui.add(Label::new(RichText::new(told.join(" \u{b7} ")).size(super::SMALL).color(colour)).wrap());
        }
    }
}
