//! The cards: both totals, both prices of a contact, and the team.

use eframe::egui::{
    Align, Color32, ComboBox, FontId, Label, Layout, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2,
    vec2,
};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::app::command::Command;
use crate::app::draw::{View, asking};
use crate::app::kit::{fonts, style};
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::scenario::Form;
use crate::report::explain::{Lines, Per, Subject};
use crate::report::groups::ONE_TIME;

const HEIGHT: f32 = 86.0;
const BETWEEN: f32 = 12.0;
const PADDING: f32 = 13.0;
/// Small text is never smaller than this.
const SMALLEST: f32 = 10.5;
/// All captions stand on one line, also beside a chooser.
const CAPTION: f32 = 22.0;
/// The outsourced card holds the chooser and is wider.
const SHARES: [f32; 4] = [1.0, 1.16, 0.96, 1.04];
/// Narrower than this the cards stand in two rows, points.
const NARROW: f32 = 780.0;

/// A card: what draws it, and its share of the row's width.
type Card = (fn(&mut Ui, &View<'_>, &Comparison, &mut Vec<Command>), f32);

/// Draws the four cards, equally high.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, commands: &mut Vec<Command>) {
    let cards: [Card; 4] =
        [(in_house_ui, SHARES[0]), (outsourced_ui, SHARES[1]), (per_contact_ui, SHARES[2]), (team_ui, SHARES[3])];
    if ui.available_width() >= NARROW {
        row_ui(ui, view, comparison, &cards, commands);
        return;
    }
    for (index, pair) in cards.chunks(2).enumerate() {
        if index > 0 {
            ui.add_space(BETWEEN - ui.spacing().item_spacing.y);
        }
        let alike: Vec<Card> = pair.iter().map(|(card, _)| (*card, 1.0)).collect();
        row_ui(ui, view, comparison, &alike, commands);
    }
}

fn row_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, cards: &[Card], commands: &mut Vec<Command>) {
    let gaps = BETWEEN * cards.len().saturating_sub(1) as f32;
    let unit = (ui.available_width() - gaps) / cards.iter().map(|(_, share)| share).sum::<f32>();
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let mut left = row.left();
    for (card, share) in cards {
        let rect = Rect::from_min_size(pos2(left, row.top()), vec2(share * unit, HEIGHT));
        left = rect.right() + BETWEEN;
        ui.painter().rect(rect, 8.0, view.palette.card, Stroke::new(1.0, view.palette.line), StrokeKind::Inside);
        let mut inner = ui.new_child(UiBuilder::new().max_rect(rect.shrink2(vec2(PADDING, 7.0))));
        inner.spacing_mut().item_spacing.y = 1.0;
        card(&mut inner, view, comparison, commands);
    }
}

fn caption_ui(ui: &mut Ui, view: &View<'_>, text: String) {
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(ui.available_width(), CAPTION), layout, |ui| note_ui(ui, view, text));
}

/// A line of small text, a little smaller where the card is narrow.
fn note_ui(ui: &mut Ui, view: &View<'_>, text: String) -> Response {
    note_or_ui(ui, view, text.clone(), text, None)
}

/// A line of small text, or where that does not fit a shorter one that tells the longer to who points at it. Rather than
/// be cut off it takes a second line.
fn note_or_ui(ui: &mut Ui, view: &View<'_>, text: String, short: String, asks: Option<&Subject>) -> Response {
    let width = ui.available_width();
    let size_of = |ui: &Ui, text: &String| fitting(ui, style::SMALL, fonts::regular, std::slice::from_ref(text), width);
    let whole = size_of(ui, &text);
    let (shown, size) = if whole >= SMALLEST { (text.clone(), whole) } else { (short.clone(), size_of(ui, &short)) };
    let label = Label::new(style::plain(&shown, size.max(SMALLEST), view.palette.weak_text));
    let label = if asks.is_some() { label.selectable(false).sense(Sense::click()) } else { label };
    let response = ui.add(if size >= SMALLEST { label.extend() } else { label.wrap() });
    if let Some(subject) = asks {
        let open = asking::asks(ui, view, &response, &shown, subject);
        asking::mark(ui, view.palette, &response, response.rect.expand2(vec2(4.0, 0.0)), open);
    }
    if whole < SMALLEST && text != short { response.on_hover_text(text) } else { response }
}

/// The amount of a card, smaller where the card is narrow.
fn total_ui(ui: &mut Ui, view: &View<'_>, text: String, sourcing: Sourcing) {
    let size = fitting(ui, style::FIGURE, fonts::strong, std::slice::from_ref(&text), ui.available_width());
    let figure = style::strong(text, size, view.palette.text_of(sourcing));
    asking::explained_ui(ui, view, figure, &Subject::Lines(sourcing, Lines::All));
}

/// An amount in little room, EUR.
fn compact(amount: Decimal, view: &View<'_>) -> String {
    format!("€\u{a0}{}", view.text.compact(amount.to_f64().unwrap_or_default()))
}

/// The largest size up to `size` at which every text fits a width.
fn fitting(ui: &Ui, size: f32, font: fn(f32) -> FontId, texts: &[String], width: f32) -> f32 {
    let wide = |text: &String| ui.painter().layout_no_wrap(text.clone(), font(size), Color32::WHITE).size().x;
    let widest = texts.iter().map(wide).fold(1.0, f32::max);
    size * (width / widest).min(1.0)
}

fn in_house_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, _: &mut Vec<Command>) {
    let bill = comparison.in_house();
    let text = view.text;
    caption_ui(ui, view, text.get("card-in_house"));
    total_ui(ui, view, text.euros(bill.total()), Sourcing::InHouse);
    let (hidden, share) = (text.euros(bill.hidden()), percent(bill.hidden(), bill.total(), view));
    let words = |amount: &str| text.with("card-hidden", &[("amount", amount), ("share", &share)]);
    let subject = Subject::Lines(Sourcing::InHouse, Lines::Budget { visible: false });
    note_or_ui(ui, view, words(&hidden), words(&compact(bill.hidden(), view)), Some(&subject));
}

fn percent(part: Decimal, whole: Decimal, view: &View<'_>) -> String {
    let fraction = part.checked_div(whole).and_then(|share| share.to_f64()).unwrap_or_default();
    view.text.percent(fraction, 0)
}

fn outsourced_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, commands: &mut Vec<Command>) {
    let bill = comparison.outsourced();
    let text = view.text;
    choose_form_ui(ui, view, comparison, commands);
    total_ui(ui, view, text.euros(bill.total()), bill.sourcing);
    let once: Decimal = ONE_TIME.iter().filter_map(|id| bill.line(id)).sum();
    let (amount, years) = (text.euros(once), text.trimmed(view.scenario.outsourcing.contract_years, 6));
    let count = if view.scenario.outsourcing.contract_years == 1.0 { 1 } else { 2 };
    let words = |amount: &str| text.plural("card-one_time", count, &[("amount", amount), ("years", &years)]);
    let subject = Subject::Lines(bill.sourcing, Lines::OneTime);
    note_or_ui(ui, view, words(&amount), words(&compact(once, view)), Some(&subject));
}

/// The caption of the outsourced card is the choice of the form that is compared.
fn choose_form_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, commands: &mut Vec<Command>) {
    let text = view.text;
    let inline = text.get(&format!("sourcing-{}.inline", comparison.chosen.id()));
    let caption = style::plain(text.with("card-outsourced", &[("form", &inline)]), style::SMALL, view.palette.text);
    // The words stand where those of the other cards do.
    let padding = ui.spacing().button_padding.x;
    let row = Rect::from_min_size(ui.cursor().min - vec2(padding, 0.0), vec2(ui.available_width() + padding, CAPTION));
    let mut inner = ui.new_child(UiBuilder::new().max_rect(row).layout(Layout::left_to_right(Align::Center)));
    let width = row.width() - padding;
    let choice =
        ComboBox::from_id_salt("form").selected_text(caption).width(width).truncate().show_ui(&mut inner, |ui| {
            for form in Form::ALL {
                let name = text.get(&format!("sourcing-{}", form.id()));
                let total = text.euros(comparison.bill(Sourcing::Outsourced(form)).total());
                let entry = text.with("card-form", &[("form", &name), ("total", &total)]);
                if ui.selectable_label(form == comparison.chosen, entry).clicked() && form != comparison.chosen {
                    commands.push(Command::SetForm(form));
                }
            }
        });
    let name = text.input("outsourcing.form");
    ui.ctx().accesskit_node_builder(choice.response.id, |node| node.set_label(name.as_str()));
    // What the chosen form is called is a word of the trade.
    let word = match comparison.chosen {
        Form::Dedicated => "word-dedicated",
        Form::BlendedMinute | Form::BlendedContact => "word-blended",
        Form::Hybrid => "word-hybrid",
    };
    let explained = format!("{}: {}", text.get(word), text.get(&format!("{word}.about")));
    choice.response.on_hover_text(format!("{}\n{explained}", text.about_input("outsourcing.form")));
    ui.add_space(CAPTION + ui.spacing().item_spacing.y);
}

fn per_contact_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, _: &mut Vec<Command>) {
    let text = view.text;
    caption_ui(ui, view, text.get("card-per_contact"));
    let sides = [
        (Sourcing::InHouse, "card-per_contact.in_house"),
        (Sourcing::Outsourced(comparison.chosen), "card-per_contact.outsourced"),
    ];
    let prices = sides.map(|(sourcing, _)| {
        comparison.per_contact(sourcing).map_or_else(|| "–".to_owned(), |amount| text.cents(amount))
    });
    let width = ui.available_width() / 2.0;
    let size = fitting(ui, style::FIGURE, fonts::strong, &prices, width - BETWEEN);
    let top = ui.cursor().min;
    for (index, ((sourcing, key), price)) in sides.into_iter().zip(prices).enumerate() {
        let rect = Rect::from_min_size(top + vec2(width * index as f32, 0.0), vec2(width, HEIGHT));
        let mut column = ui.new_child(UiBuilder::new().max_rect(rect));
        let row = vec2(width, ui.fonts_mut(|fonts| fonts.row_height(&fonts::strong(style::FIGURE))));
        column.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
            let figure = style::strong(&price, size, view.palette.text_of(sourcing));
            match comparison.per_contact(sourcing) {
                Some(_) => asking::explained_ui(ui, view, figure, &Subject::Price(sourcing, Per::Contact)),
                None => ui.label(figure),
            };
        });
        note_ui(&mut column, view, text.get(key));
    }
}

fn team_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, _: &mut Vec<Command>) {
    let (text, plan) = (view.text, &comparison.plan);
    caption_ui(ui, view, text.get("card-team"));
    let fte = text.number(plan.agent_fte + plan.agency_fte + plan.support_fte, 1);
    let figure = style::strong(text.with("card-team.fte", &[("fte", &fte)]), style::FIGURE, view.palette.text);
    asking::explained_ui(ui, view, figure, &Subject::Team);
    let users = text.number(plan.users.round(), 0);
    let seats = text.number(plan.workplaces, 0);
    let staffed: f64 = plan.staffed_hours.iter().sum();
    let busy = if staffed > 0.0 { plan.handling_hours_per_year / staffed } else { 0.0 };
    let busy = text.percent(busy, 0);
    let said =
        note_ui(ui, view, text.with("card-team.detail", &[("users", &users), ("seats", &seats), ("busy", &busy)]));
    let [agents, agency, support] =
        [plan.heads, plan.peak_agency_fte, plan.support_fte].map(|count| text.trimmed(count, 1));
    let about = [("agents", agents.as_str()), ("agency", &agency), ("support", &support)];
    said.on_hover_text(format!("{}\n{}", text.with("card-team.about", &about), text.get("card-team.busy")));
}
