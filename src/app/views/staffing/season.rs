//! The year: paid hours needed each month, and who works them.

use eframe::egui::{Align2, Color32, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::draw::View;
use crate::app::draw::figures::{Figures, chart_ui};
use crate::app::kit::{fonts, style, widgets};
use crate::app::session::remembered::StaffingState;
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::plan::Plan;
use crate::report::chart::scale::three_digits;

const HEIGHT: f32 = 190.0;
const ABOVE: f32 = 20.0;
const BELOW: f32 = 20.0;
/// Size of the hours above a bar, and how far two of them are apart at least, points.
const LABEL: f32 = 11.0;
const APART: f32 = 4.0;
/// Width of the names in the table, points.
const MONTH: f32 = 100.0;

/// Who works the paid hours of one month.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Month {
    /// Within the permanent team's even share.
    permanent: f64,
    /// By the permanent team, from hours saved in quiet months.
    moved: f64,
    /// By an agency.
    agency: f64,
}

/// Divides each month's hours. What is above the even share K comes first from the annualised-hours band, up to K * b, as
/// far as quiet months free so much, and then from an agency; so the agency's hours add up to those of the plan.
fn divide(plan: &Plan, flex_band: f64) -> [Month; 12] {
    let even = plan.permanent_hours_per_month;
    let band = even * flex_band;
    let up = plan.paid_hours.map(|needed| (needed - even).clamp(0.0, band));
    let down: f64 = plan.paid_hours.iter().map(|needed| (even - needed).clamp(0.0, band)).sum();
    let wanted: f64 = up.iter().sum();
    let part = if wanted > 0.0 { (down / wanted).min(1.0) } else { 0.0 };
    std::array::from_fn(|month| {
        let needed = plan.paid_hours[month];
        let (permanent, moved) = (needed.min(even), up[month] * part);
        Month { permanent, moved, agency: (needed - permanent - moved).max(0.0) }
    })
}

/// Draws twelve bars; a click on one shows its week.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, state: &mut StaffingState) {
    let (palette, text, plan) = (view.palette, view.text, &comparison.plan);
    let name = text.get("season-title");
    ui.label(style::strong(&name, style::BODY, palette.text));
    let months = divide(plan, view.scenario.staff.flex_band);
    legend_ui(ui, view, plan, &months);
    chart_ui(ui, &name, |ui| bars_ui(ui, view, plan, &months, state));
    let heads = ["figures-month", "figures-hours", "figures-permanent", "figures-moved", "figures-agency"];
    let heads = heads.map(|key| text.get(key));
    Figures::new(view, &name, MONTH, &heads).folded_words(ui, view, || {
        let row = |(index, month): (usize, &Month)| {
            let hours = [plan.paid_hours[index], month.permanent, month.moved, month.agency];
            let name = text.get(&format!("month-{}", index + 1));
            std::iter::once(name).chain(hours.map(|hours| text.number(hours, 0))).collect()
        };
        months.iter().enumerate().map(row).collect()
    });
}

fn bars_ui(ui: &mut Ui, view: &View<'_>, plan: &Plan, months: &[Month; 12], state: &mut StaffingState) {
    let palette = view.palette;
    let (area, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let bars = Rect::from_min_max(area.min + vec2(0.0, ABOVE), area.max - vec2(0.0, BELOW));
    let most = plan.paid_hours.iter().copied().fold(plan.permanent_hours_per_month, f64::max).max(1e-9);
    let height = |hours: f64| (hours / most) as f32 * bars.height();
    let step = bars.width() / 12.0;
    let even = bars.bottom() - height(plan.permanent_hours_per_month);
    let labels = labels(ui, view, plan, step);
    for (index, month) in months.iter().enumerate() {
        let column =
            Rect::from_min_size(pos2(bars.left() + index as f32 * step, area.top()), vec2(step, area.height()));
        let mut bottom = bars.bottom();
        for (hours, colour) in [month.permanent, month.moved, month.agency].into_iter().zip(colours(view)) {
            let top = bottom - height(hours);
            let piece = Rect::from_min_max(pos2(column.left() + 3.0, top), pos2(column.right() - 3.0, bottom));
            ui.painter().rect_filled(piece, 0.0, colour);
            bottom = top;
        }
        let needed = labels.get(index).cloned().unwrap_or_default();
        let font = fonts::regular(LABEL);
        // Above the line of the even share, so that it strikes no figure through.
        let place = pos2(column.center().x, bottom.min(even) - 3.0);
        ui.painter().text(place, Align2::CENTER_BOTTOM, needed, font, palette.text);
        caption(ui, view, state, column, index, month);
    }
    // The even share: what the permanent team is paid for every month.
    let ends = [pos2(bars.left(), even), pos2(bars.right(), even)];
    ui.painter().extend(Shape::dashed_line(&ends, Stroke::new(1.3, palette.text), 5.0, 4.0));
}

/// The hours of each month above its bar: whole, or all of them in short, or none where the bars are too narrow; the
/// month itself and the table have them whole.
fn labels(ui: &Ui, view: &View<'_>, plan: &Plan, step: f32) -> Vec<String> {
    let text = view.text;
    let whole = plan.paid_hours.map(|hours| text.number(hours, 0));
    let short = plan.paid_hours.map(|hours| text.compact(three_digits(hours)));
    let wide =
        |words: &String| ui.painter().layout_no_wrap(words.clone(), fonts::regular(LABEL), view.palette.text).size().x;
    let fits = |labels: &[String; 12]| labels.iter().map(wide).fold(0.0, f32::max) + APART <= step;
    [whole, short].into_iter().find(fits).map_or_else(Vec::new, Vec::from)
}

/// The name of a month, which is also the button that shows its week.
fn caption(ui: &Ui, view: &View<'_>, state: &mut StaffingState, column: Rect, index: usize, month: &Month) {
    let (palette, text) = (view.palette, view.text);
    let chosen = state.month == index;
    let response = ui.interact(column, ui.scope_id().with(("month", index)), Sense::click());
    let name = text.get(&format!("month-{}", index + 1));
    let (total, agency) = (month.permanent + month.moved + month.agency, month.agency);
    let (total, agency) = (text.number(total, 0), text.number(agency, 0));
    let words = text.with("season-month", &[("month", &name), ("hours", &total), ("agency", &agency)]);
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), chosen, &words));
    let font = if chosen { fonts::strong(11.5) } else { fonts::regular(11.5) };
    let colour = if chosen || response.hovered() { palette.text } else { palette.weak_text };
    let short = text.get(&format!("month-{}.short", index + 1));
    let place = pos2(column.center().x, column.bottom() - BELOW / 2.0);
    ui.painter().text(place, Align2::CENTER_CENTER, short, font, colour);
    if chosen {
        let mark = Rect::from_min_max(
            pos2(column.left() + 3.0, column.bottom() - 2.0),
            column.right_bottom() - vec2(3.0, 0.0),
        );
        ui.painter().rect_filled(mark, 1.0, palette.accent);
    }
    widgets::focus(ui, palette, &response);
    if response.clicked() {
        state.month = index;
    }
    response.on_hover_text(words);
}

fn colours(view: &View<'_>) -> [Color32; 3] {
    let own = view.palette.of(Sourcing::InHouse);
    [own, style::hidden(own, view.palette), view.palette.weak_text]
}

/// Names only what there is.
fn legend_ui(ui: &mut Ui, view: &View<'_>, plan: &Plan, months: &[Month; 12]) {
    let hours = |of: fn(&Month) -> f64| months.iter().map(of).sum::<f64>();
    let sums = [plan.permanent_hours_per_month, hours(|month| month.moved), hours(|month| month.agency)];
    let keys = ["season-permanent", "season-moved", "season-agency"];
    ui.horizontal_wrapped(|ui| {
        for ((sum, key), colour) in sums.into_iter().zip(keys).zip(colours(view)) {
            if sum < 0.5 {
                continue;
            }
            widgets::key(ui, view.palette, colour, &view.text.with(key, &[("hours", &view.text.number(sum, 0))]));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(paid_hours: [f64; 12], permanent_hours_per_month: f64) -> Plan {
        Plan { paid_hours, permanent_hours_per_month, ..Plan::default() }
    }

    #[test]
    fn busy_months_first_take_what_quiet_months_free() {
        // K is 100 with a band of a tenth: a quiet month of 80 frees 10, so the busy months' 10 and 10 get half each.
        let mut paid = [100.0; 12];
        (paid[0], paid[10], paid[11]) = (80.0, 130.0, 110.0);
        let months = divide(&plan(paid, 100.0), 0.1);
        assert_eq!(months[0], Month { permanent: 80.0, moved: 0.0, agency: 0.0 });
        assert_eq!(months[10], Month { permanent: 100.0, moved: 5.0, agency: 25.0 });
        assert_eq!(months[11], Month { permanent: 100.0, moved: 5.0, agency: 5.0 });
    }

    #[test]
    fn agency_hours_add_up_to_the_plan() {
        use crate::model::scenario::Scenario;
        let mut scenario = Scenario::default();
        scenario.demand.months = vec![0.6, 0.6, 0.7, 0.7, 0.7, 0.7, 0.7, 0.8, 1.0, 1.4, 2.2, 2.9];
        let plan = Comparison::of(&scenario).unwrap().plan;
        let agency: f64 = divide(&plan, scenario.staff.flex_band).iter().map(|month| month.agency).sum();
        // The plan has the agency's average as FTE: a twelfth of the year's hours by the hours of an FTE.
        let expected = plan.agency_fte * 12.0 * scenario.staff.fte_hours_per_week * 365.25 / 7.0 / 12.0;
        assert!(expected > 100.0);
        assert!((agency - expected).abs() < 1e-6 * expected, "{agency} and {expected}");
    }
}
