//! Rates estimated from six factors: what the scenario says of them, each rate on the market's range, and the sum that makes
//! the chosen one, with its reasons.

use eframe::egui::{
    Align, Align2, Label, Layout, Rect, RichText, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Offer, SMALL, scrolls_ui};
use crate::app::command::{Command, Offered};
use crate::app::dialogs::modal::first;
use crate::app::kit::cache::cached;
use crate::app::kit::fonts;
use crate::model::market::{Estimate, Factor, Factors, Market, Rate};
use crate::report::{market, reason};

/// Heights of a rate on the left and of a line of the sum on the right, points.
const ROW: f32 = 55.0;
const LINE: f32 = 20.0;
/// Width of the left side, and of the dialog from which on the sum stands beside it.
const LEFT: f32 = 400.0;
const BESIDE: f32 = 720.0;
const NAME: f32 = 132.0;
const AMOUNT: f32 = 84.0;
/// Room for the button beside an estimate.
const TAKE: f32 = 104.0;

/// Draws the dialog.
pub fn estimate_ui(ui: &mut Ui, offer: &Offer<'_>, chosen: &mut Rate, commands: &mut Vec<Command>) {
    let (text, work) = (offer.text, offer.work);
    offer.heading_ui(ui, "market-window", "market-caveat");
    let of = (work.id, work.results.revision());
    let market = cached(ui.ctx(), "market", of, || work.results.ask(Market::of));
    let market = match market.as_ref() {
        Ok(market) => market,
        Err(error) => {
            let words = text.with("market-error", &[("reason", &reason::words(error, text))]);
            ui.add(Label::new(RichText::new(words).color(offer.palette.error)).wrap());
            return offer.buttons_ui(ui, None, commands);
        }
    };
    scrolls_ui(ui, 110.0, |ui| {
        factors_ui(ui, offer, &market.factors);
        ui.add_space(6.0);
        let is_wide = ui.available_width() >= BESIDE;
        let both = if is_wide { Layout::left_to_right(Align::Min) } else { Layout::top_down(Align::Min) };
        ui.with_layout(both, |ui| {
            ui.spacing_mut().item_spacing = vec2(18.0, 8.0);
            ui.vertical(|ui| {
                ui.set_width(LEFT);
                ui.spacing_mut().item_spacing.y = 2.0;
                for estimate in &market.estimates {
                    rate_ui(ui, offer, estimate, chosen, commands);
                }
                offer.rail_key_ui(ui, "market-key-estimate");
            });
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                if let Some(estimate) = market.of_rate(*chosen) {
                    sum_ui(ui, offer, estimate, &market.factors);
                }
            });
        });
        ui.add_space(4.0);
        ui.label(offer.strong(text.get("market-advice")));
        let mut advice = market::advice(market, text);
        advice.extend(work.results.last_good.as_ref().map(|comparison| market::cheapest(comparison, text)));
        ui.add(Label::new(offer.plain(advice.join(" "))).wrap());
    });
    let open: Vec<&Estimate> = market.estimates.iter().filter(|it| !is_taken(offer, it)).collect();
    let all = (!open.is_empty()).then(|| take(offer, "market_rates", &open));
    offer.buttons_ui(ui, all, commands);
}

/// A line a factor. A grid would be as tall in its first frames as words in the narrowest column are.
fn factors_ui(ui: &mut Ui, offer: &Offer<'_>, found: &Factors) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for factor in Factor::ALL {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().interact_size.y = 16.0;
                let (place, _) = ui.allocate_exact_size(vec2(NAME, 16.0), Sense::hover());
                let mut name = ui.new_child(UiBuilder::new().max_rect(place));
                name.add(Label::new(offer.weak(market::factor(factor, offer.text))).truncate());
                ui.add(Label::new(offer.plain(market::state(factor, found, offer.text))).wrap());
            });
        }
    });
}

fn is_taken(offer: &Offer<'_>, estimate: &Estimate) -> bool {
    offer.work.scenario().number(estimate.rate.id()) == Some(market::value(estimate))
}

/// Takes estimates over, each with its source.
fn take(offer: &Offer<'_>, step: &'static str, estimates: &[&Estimate]) -> Command {
    let inputs = estimates.iter().map(|estimate| {
        let rate = estimate.rate;
        (rate.id().to_owned(), market::value(estimate), market::source(rate, offer.text))
    });
    Command::TakeOver(Offered { step: step.to_owned(), inputs: inputs.collect(), ..Offered::default() })
}

/// A rate on the left: a click shows how it comes about.
fn rate_ui(ui: &mut Ui, offer: &Offer<'_>, estimate: &Estimate, chosen: &mut Rate, commands: &mut Vec<Command>) {
    let (text, palette, rate) = (offer.text, offer.palette, estimate.rate);
    let present = offer.work.scenario().number(rate.id()).unwrap_or_default();
    let name = text.input(rate.id());
    let amount = market::amount(rate, estimate.amount, text);
    let (rect, _) = ui.allocate_exact_size(vec2(LEFT, ROW), Sense::hover());
    let response = ui.interact(rect, ui.scope_id().with(("rate", rate.id())), Sense::click());
    let on = *chosen == rate;
    if on {
        first(&response);
    }
    let told = [
        text.with("market-estimate", &[("value", &amount)]),
        text.with("market-range", &[("range", &market::range(rate, text))]),
        text.with("market-present", &[("value", &text.value(present, market::unit(rate)))]),
    ];
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(told.join("; ")));
    let painter = ui.painter();
    if on || response.hovered() {
        painter.rect_filled(rect, 6.0, palette.soft);
    }
    if on || response.has_focus() {
        let stroke =
            if response.has_focus() { Stroke::new(1.5, palette.accent) } else { Stroke::new(1.0, palette.border) };
        painter.rect_stroke(rect, 6.0, stroke, StrokeKind::Inside);
    }
    if response.clicked() {
        *chosen = rate;
    }
    let inner = rect.shrink2(vec2(10.0, 5.0));
    let y = inner.top() + 11.0;
    painter.text(pos2(inner.left(), y), Align2::LEFT_CENTER, &name, fonts::regular(13.0), palette.text);
    let shown = painter.layout_no_wrap(amount.clone(), fonts::strong(15.0), palette.text);
    // A payment that is made once is counted per nothing.
    let unit = market::unit(rate);
    let unit = if unit.contains('/') { text.unit(unit) } else { String::new() };
    let unit = painter.layout_no_wrap(unit, fonts::regular(11.0), palette.weak_text);
    let right = inner.right() - TAKE;
    let unit_at = pos2(right - 56.0, y - unit.size().y / 2.0 + 1.0);
    painter.galley(pos2(unit_at.x - 5.0 - shown.size().x, y - shown.size().y / 2.0), shown, palette.text);
    painter.galley(unit_at, unit, palette.weak_text);
    let rail =
        Rect::from_min_max(pos2(inner.left() - 6.0, inner.top() + 20.0), pos2(inner.right() - TAKE, rect.bottom()));
    offer.rail(ui, rail, rate, Some(market::value(estimate)), present);
    let button = Rect::from_min_max(pos2(inner.right() - TAKE, rect.top()), pos2(inner.right(), rect.bottom()));
    let called = text.with("market-take-one", &[("value", &amount), ("input", &name)]);
    if offer.take_ui(ui, button, is_taken(offer, estimate), &called) {
        commands.push(take(offer, rate.id(), &[estimate]));
    }
}

/// One line of the sum.
struct Step {
    name: String,
    amount: String,
    /// From which sum to which.
    ends: (Decimal, Decimal),
    why: String,
    is_total: bool,
}

/// How a rate comes about: a small waterfall, a reason a line.
fn sum_ui(ui: &mut Ui, offer: &Offer<'_>, estimate: &Estimate, found: &Factors) {
    let (text, rate) = (offer.text, estimate.rate);
    let mut steps = Vec::new();
    let mut at = estimate.base;
    let base = market::base(estimate, found, text);
    let name = text.get("market-base-name");
    let ends = (estimate.range.0, at);
    steps.push(Step { name, amount: market::amount(rate, at, text), ends, why: base, is_total: true });
    for part in &estimate.parts {
        let (name, why) = (market::factor(part.factor, text), market::why(rate, part, found, text));
        let ends = (at, at + part.amount);
        at += part.amount;
        steps.push(Step { name, amount: market::signed(rate, part.amount, text), ends, why, is_total: false });
    }
    if let Some(why) = market::cut(estimate, text) {
        let name = text.get("market-cut-name");
        let ends = (at, at + estimate.cut);
        steps.push(Step { name, amount: market::signed(rate, estimate.cut, text), ends, why, is_total: false });
    }
    let reach = steps.iter().flat_map(|step| [step.ends.0, step.ends.1]);
    let (mut low, mut high) = estimate.range;
    for end in reach {
        (low, high) = (low.min(end), high.max(end));
    }
    ui.label(offer.strong(text.input(rate.id())));
    for (index, step) in steps.iter().enumerate() {
        step.show(ui, offer, (low, high), index);
    }
    let total = market::amount(rate, estimate.amount, text);
    let ends = (estimate.range.0, estimate.amount);
    let name = text.get("market-sum-name");
    Step { name, amount: total, ends, why: String::new(), is_total: true }.show(ui, offer, (low, high), steps.len());
}

impl Step {
    fn show(&self, ui: &mut Ui, offer: &Offer<'_>, (low, high): (Decimal, Decimal), index: usize) {
        let palette = offer.palette;
        let width = ui.available_width();
        let (row, _) = ui.allocate_exact_size(vec2(width, LINE), Sense::hover());
        let response = ui.interact(row, ui.scope_id().with(("sum", index)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{}: {}", self.name, self.amount)));
        let painter = ui.painter();
        let font = |size| if self.is_total { fonts::strong(size) } else { fonts::regular(size) };
        let y = row.center().y;
        painter.text(pos2(row.left(), y), Align2::LEFT_CENTER, &self.name, font(SMALL), palette.text);
        painter.text(pos2(row.right(), y), Align2::RIGHT_CENTER, &self.amount, font(SMALL), palette.text);
        let field = Rect::from_x_y_ranges(row.left() + NAME..=row.right() - AMOUNT, y - 5.0..=y + 5.0);
        let x = |sum: Decimal| {
            let part = (sum - low).checked_div(high - low).and_then(|part| part.to_f32()).unwrap_or_default();
            field.left() + part.clamp(0.0, 1.0) * field.width()
        };
        painter.hline(field.x_range(), y, Stroke::new(1.0, palette.line));
        let (from, to) = (x(self.ends.0), x(self.ends.1));
        let colour = match () {
            () if self.is_total => palette.weak_text,
            () if to >= from => palette.warning,
            () => palette.accent,
        };
        let bar = Rect::from_x_y_ranges(from.min(to)..=from.max(to).max(from.min(to) + 2.0), field.y_range());
        painter.rect_filled(bar, 1.5, colour);
        if !self.why.is_empty() {
            // The reason stands under the bar it explains.
            let place = ui.available_rect_before_wrap();
            let mut inner = ui.new_child(UiBuilder::new().max_rect(place.with_min_x(row.left())));
            inner.set_width(width);
            inner.add(Label::new(RichText::new(&self.why).size(11.5).color(palette.weak_text)).wrap());
            ui.advance_cursor_after_rect(inner.min_rect());
            ui.add_space(2.0);
        }
    }
}
