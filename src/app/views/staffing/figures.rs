//! The figures of the month on screen, and of the team.

use eframe::egui::{Context, Ui};

use super::heatmap;
use super::week::Week;
use crate::app::draw::View;
use crate::app::draw::table::{Cell, Table};
use crate::app::kit::style;
use crate::app::session::remembered::StaffingState;
use crate::model::comparison::Comparison;
use crate::model::plan::Plan;
use crate::model::scenario::Time;
use crate::model::staffing::When;
use crate::report::explain::Subject;

const FIGURE: f32 = 150.0;

/// Words, the figure, and what explains it.
type Figure = (String, String, Option<Subject>);

/// Draws both lists.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, state: &StaffingState) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let text = view.text;
    let table = Table::new(view, vec![(ui.available_width() - FIGURE).max(60.0), FIGURE]);
    let name = text.get(&format!("month-{}", state.month + 1));
    heading_ui(ui, view, text.with("staffing-month", &[("month", &name)]));
    for (words, figure, subject) in month(ui.ctx(), view, comparison, state) {
        row_ui(ui, view, &table, words, figure, subject);
    }
    ui.add_space(style::GAP);
    heading_ui(ui, view, text.get("staffing-year"));
    for (words, figure, subject) in year(view, &comparison.plan) {
        row_ui(ui, view, &table, words, figure, subject);
    }
}

fn heading_ui(ui: &mut Ui, view: &View<'_>, words: String) {
    ui.label(style::strong(words, style::BODY, view.palette.text));
}

fn row_ui(ui: &mut Ui, view: &View<'_>, table: &Table<'_>, words: String, figure: String, subject: Option<Subject>) {
    let colour = view.palette.text;
    let figure = Cell::figure(style::plain(figure, style::BODY, colour));
    let figure = match subject {
        Some(subject) => figure.explains(subject),
        None => figure,
    };
    table.row_ui(ui, vec![Cell::name(style::plain(words, style::BODY, colour)), figure]);
}

/// What explains a figure of the plan.
fn of_plan(id: &str) -> Option<Subject> {
    Some(Subject::Quantity(id.to_owned()))
}

fn month(ctx: &Context, view: &View<'_>, comparison: &Comparison, state: &StaffingState) -> Vec<Figure> {
    let (text, plan) = (view.text, &comparison.plan);
    let mut rows = Vec::new();
    if let Ok(week) = &*Week::shown(ctx, view, state)
        && let Some((day, half_hour, agents)) = heatmap::busiest(week)
    {
        let day_name = text.get(&format!("day-{day:?}"));
        let from = Time::from_minutes((half_hour * 30) as u16).map(|time| time.to_string()).unwrap_or_default();
        let words = text.with("staffing-busiest", &[("day", &day_name), ("from", &from)]);
        let language = state.language.unwrap_or_default();
        let when = When { month: state.month, day, half_hour, language };
        let subject = Subject::HalfHour { when, supplier: false };
        rows.push((words, text.plural("staffing-agents", u64::from(agents), &[]), Some(subject)));
        let live = week.occupancy.map_or_else(|| "–".to_owned(), |share| text.percent(share, 0));
        rows.push((text.get("staffing-live_occupancy"), live, None));
    }
    let hours = |hours: f64| text.with("staffing-h", &[("hours", &text.number(hours, 0))]);
    rows.push((text.get("plan-staffed_hours"), hours(plan.staffed_hours[state.month]), of_plan("plan.staffed_hours")));
    rows.push((text.get("plan-paid_hours"), hours(plan.paid_hours[state.month]), of_plan("plan.paid_hours")));
    rows
}

fn year(view: &View<'_>, plan: &Plan) -> Vec<Figure> {
    let text = view.text;
    let staffed: f64 = plan.staffed_hours.iter().sum();
    let busy = if staffed > 0.0 { plan.handling_hours_per_year / staffed } else { 0.0 };
    let hours = |hours: f64| text.with("staffing-h", &[("hours", &text.number(hours, 0))]);
    let fte = |fte: f64| text.number(fte, 2);
    vec![
        (
            text.get("plan-handling_hours_per_year"),
            hours(plan.handling_hours_per_year),
            of_plan("plan.handling_hours_per_year"),
        ),
        (text.get("staffing-staffed_year"), hours(staffed), of_plan("plan.staffed_hours")),
        (text.get("staffing-occupancy"), text.percent(busy, 0), None),
        (text.get("plan-surcharge_hours"), hours(plan.surcharge_hours), of_plan("plan.surcharge_hours")),
        (text.get("plan-agency_hours"), hours(plan.agency_hours), of_plan("plan.agency_hours")),
        (text.get("plan-agent_fte"), fte(plan.agent_fte), of_plan("plan.agent_fte")),
        (text.get("plan-agency_fte"), fte(plan.agency_fte), of_plan("plan.agency_fte")),
        (text.get("plan-peak_agency_fte"), fte(plan.peak_agency_fte), of_plan("plan.peak_agency_fte")),
        (text.get("plan-team_leader_fte"), fte(plan.team_leader_fte), of_plan("plan.team_leader_fte")),
        (text.get("plan-quality_fte"), fte(plan.quality_fte), of_plan("plan.quality_fte")),
        (text.get("plan-planner_fte"), fte(plan.planner_fte), of_plan("plan.planner_fte")),
        (text.get("plan-manager_fte"), fte(plan.manager_fte), of_plan("plan.manager_fte")),
        (text.get("plan-peak_agents"), text.number(plan.peak_agents, 1), of_plan("plan.peak_agents")),
        (text.get("plan-heads"), text.number(plan.heads, 1), of_plan("plan.heads")),
        (text.get("plan-hires"), text.number(plan.hires, 1), of_plan("plan.hires")),
        (text.get("plan-workplaces"), text.number(plan.workplaces, 0), of_plan("plan.workplaces")),
    ]
}
