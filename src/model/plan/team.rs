//! From hours to people and seats, in-house.

use super::{Capacity, Factors, Plan};
use crate::model::demand::MONTHS;
use crate::model::scenario::{Housing, Recruitment, Scenario, Staff};

/// A remainder below this is no seat: it is left by rounding.
const CEILING_TOLERANCE: f64 = 1e-9;

/// The inputs that turn hours into people and seats.
#[derive(Clone, Debug)]
pub struct Team {
    staff: Staff,
    housing: Housing,
    recruitment: Recruitment,
    factors: Factors,
}

impl Team {
    /// The inputs of a scenario.
    pub fn of(scenario: &Scenario, factors: Factors) -> Self {
        Self {
            staff: scenario.staff.clone(),
            housing: scenario.housing.clone(),
            recruitment: scenario.recruitment.clone(),
            factors,
        }
    }

    /// Fills the people and seats of a plan whose paid hours, capacity and peak are known. Without hours nobody is
    /// needed, no manager either.
    pub fn fill(&self, plan: &mut Plan, capacity: Capacity) {
        let total: f64 = plan.paid_hours.iter().sum();
        if total <= 0.0 {
            return;
        }
        let Self { staff, housing, recruitment, factors } = self;
        let hours = factors.fte_hours;
        plan.permanent_hours_per_month = capacity.permanent;
        plan.agency_hours = capacity.short * factors.attended;
        plan.agent_fte = capacity.permanent / hours;
        plan.agency_fte = capacity.short / MONTHS as f64 / hours;
        let reach = capacity.permanent * (1.0 + staff.flex_band);
        let busiest = plan.paid_hours.iter().copied().fold(0.0, f64::max);
        plan.peak_agency_fte = (busiest - reach).max(0.0) / hours;

        let agents = plan.agent_fte + plan.agency_fte;
        plan.team_leader_fte = agents / staff.span_team_leader;
        plan.quality_fte = agents / staff.span_quality;
        plan.planner_fte = agents / staff.span_planner;
        plan.manager_fte = staff.manager_fte.max(agents / staff.span_manager);
        plan.support_fte = plan.team_leader_fte + plan.quality_fte + plan.planner_fte + plan.manager_fte;

        plan.heads = plan.agent_fte * staff.fte_hours_per_week / staff.average_contract_hours;
        plan.hires = recruitment.turnover * plan.heads;
        plan.users = plan.heads + plan.peak_agency_fte + plan.support_fte;
        // People on a break still have a seat.
        let present = plan.peak_agents / (1.0 - staff.in_office_shrinkage);
        let seated = present * (1.0 - housing.home_share) + plan.support_fte;
        plan.workplaces = (seated * (1.0 + housing.spare) - CEILING_TOLERANCE).ceil().max(0.0);
    }
}
