//! The figures of the month on screen, and of the team.

use eframe::egui::Ui;

use super::{StaffingState, heatmap};
use crate::app::View;
use crate::app::views::style;
use crate::app::views::table::{Cell, Table};
use crate::model::comparison::Comparison;
use crate::model::plan::Plan;
use crate::model::scenario::Time;

const FIGURE: f32 = 150.0;

/// Draws both lists.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, state: &StaffingState) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let text = view.text;
    let table = Table::new(view.palette, vec![(ui.available_width() - FIGURE).max(60.0), FIGURE]);
    let name = text.get(&format!("month-{}", state.month + 1));
    heading(ui, view, text.with("staffing-month", &[("month", &name)]));
    for (words, figure) in month(view, comparison, state) {
        row(ui, view, &table, words, figure);
    }
    ui.add_space(style::GAP);
    heading(ui, view, text.get("staffing-year"));
    for (words, figure) in year(view, &comparison.plan) {
        row(ui, view, &table, words, figure);
    }
}

fn heading(ui: &mut Ui, view: &View<'_>, words: String) {
    ui.label(style::strong(words, style::BODY, view.palette.text));
}

fn row(ui: &mut Ui, view: &View<'_>, table: &Table<'_>, words: String, figure: String) {
    let colour = view.palette.text;
    let cells = vec![
        Cell::name(style::plain(words, style::BODY, colour)),
        Cell::figure(style::plain(figure, style::BODY, colour)),
    ];
    table.row(ui, cells);
}

fn month(view: &View<'_>, comparison: &Comparison, state: &StaffingState) -> Vec<(String, String)> {
    let (text, plan) = (view.text, &comparison.plan);
    let mut rows = Vec::new();
    if let Some((week, (day, half_hour, agents))) =
        state.week.as_ref().and_then(|week| Some((week, heatmap::busiest(week)?)))
    {
        let day = text.get(&format!("day-{day:?}"));
        let from = Time::from_minutes((half_hour * 30) as u16).map(|time| time.to_string()).unwrap_or_default();
        let words = text.with("staffing-busiest", &[("day", &day), ("from", &from)]);
        rows.push((words, text.plural("staffing-agents", u64::from(agents), &[])));
        let live = week.occupancy.map_or_else(|| "–".to_owned(), |share| text.percent(share, 0));
        rows.push((text.get("staffing-live_occupancy"), live));
    }
    let hours = |hours: f64| text.with("staffing-h", &[("hours", &text.number(hours, 0))]);
    rows.push((text.get("plan-staffed_hours"), hours(plan.staffed_hours[state.month])));
    rows.push((text.get("plan-paid_hours"), hours(plan.paid_hours[state.month])));
    rows
}

fn year(view: &View<'_>, plan: &Plan) -> Vec<(String, String)> {
    let text = view.text;
    let staffed: f64 = plan.staffed_hours.iter().sum();
    let busy = if staffed > 0.0 { plan.handling_hours_per_year / staffed } else { 0.0 };
    let hours = |hours: f64| text.with("staffing-h", &[("hours", &text.number(hours, 0))]);
    let fte = |fte: f64| text.number(fte, 2);
    vec![
        (text.get("plan-handling_hours_per_year"), hours(plan.handling_hours_per_year)),
        (text.get("staffing-staffed_year"), hours(staffed)),
        (text.get("staffing-occupancy"), text.percent(busy, 0)),
        (text.get("plan-surcharge_hours"), hours(plan.surcharge_hours)),
        (text.get("plan-agency_hours"), hours(plan.agency_hours)),
        (text.get("plan-agent_fte"), fte(plan.agent_fte)),
        (text.get("plan-agency_fte"), fte(plan.agency_fte)),
        (text.get("plan-peak_agency_fte"), fte(plan.peak_agency_fte)),
        (text.get("plan-team_leader_fte"), fte(plan.team_leader_fte)),
        (text.get("plan-quality_fte"), fte(plan.quality_fte)),
        (text.get("plan-planner_fte"), fte(plan.planner_fte)),
        (text.get("plan-manager_fte"), fte(plan.manager_fte)),
        (text.get("plan-peak_agents"), text.number(plan.peak_agents, 1)),
        (text.get("plan-heads"), text.number(plan.heads, 1)),
        (text.get("plan-hires"), text.number(plan.hires, 1)),
        (text.get("plan-workplaces"), text.number(plan.workplaces, 0)),
    ]
}
