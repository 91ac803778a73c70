//! The agents of a week.

use std::sync::Arc;

use eframe::egui::Context;

use crate::app::draw::View;
use crate::app::kit::cache::cached;
use crate::app::session::remembered::StaffingState;
use crate::model::error::ModelError;
use crate::model::staffing::{Grid, StaffedWeek};

/// The week of a month and a choice of languages.
#[derive(Clone, Debug)]
pub struct Week {
    month: usize,
    language: Option<usize>,
    /// Agents by day and half-hour; none where closed.
    pub grid: Grid,
    /// The most agents of any half-hour in the busiest month, so that months are compared on one scale.
    pub most: u32,
    /// Share of the live agents' time spent on contacts, all languages; none without live agents.
    pub occupancy: Option<f64>,
}

impl Week {
    /// The week that the view shows, worked out when the scenario or the choice changes; why not, where the scenario on
    /// screen cannot be staffed.
    pub fn shown(ctx: &Context, view: &View<'_>, state: &StaffingState) -> Arc<Result<Self, ModelError>> {
        let of = (view.results.revision(), state.month, state.language);
        cached(ctx, "week of the staffing", of, || Self::of(view, state))
    }

    fn of(view: &View<'_>, state: &StaffingState) -> Result<Self, ModelError> {
        let months = &view.scenario.demand.months;
        let busiest = (0..months.len()).max_by(|a, b| months[*a].total_cmp(&months[*b])).unwrap_or_default();
        let volume = view.scenario.demand.contacts_per_month;
        let week = |month: usize| view.results.ask(|prepared| prepared.week(month, volume));
        let staffed = week(state.month)?;
        let grid_of = |week: &StaffedWeek| match state.language {
            Some(language) => week.agents_of(language),
            None => week.agents(),
        };
        let grid = grid_of(&staffed);
        let most = most(&grid_of(&week(busiest)?));
        let occupancy = staffed.occupancy();
        Ok(Self { month: state.month, language: state.language, grid, most, occupancy })
    }

    /// The month, 0..12.
    pub fn month(&self) -> usize {
        self.month
    }

    /// The language, by its place; none: all together.
    pub fn language(&self) -> Option<usize> {
        self.language
    }

    /// The half-hours of a day in which any day is open: first, and one after the last.
    pub fn open_span(&self) -> Option<(usize, usize)> {
        let open = |half_hour: &usize| self.grid.iter().any(|day| day[*half_hour].is_some());
        let first = (0..self.grid[0].len()).find(open)?;
        let last = (0..self.grid[0].len()).rfind(open)?;
        Some((first, last + 1))
    }
}

/// The most agents of any half-hour.
pub fn most(grid: &Grid) -> u32 {
    grid.iter().flatten().flatten().copied().max().unwrap_or_default()
}
