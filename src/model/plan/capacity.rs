//! How many hours the permanent team has: the cheapest mix of own staff, annualised hours and agency.

use crate::model::demand::MONTHS;
use crate::model::error::ModelError;
use crate::model::scenario::Scenario;

/// What permanent and agency hours cost, and what the contracts allow.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hiring {
    /// Cost of a paid permanent hour a month over a year, EUR a year: wages with overhead, and who leaves is replaced.
    pub permanent_cost: f64,
    /// Cost of the agency time that replaces one paid permanent hour, with overhead, EUR.
    pub agency_cost: f64,
    /// Cost of training who comes from an agency, EUR a year for a paid hour of the busiest month.
    pub peak_cost: f64,
    /// Permanent hours may move between months by this share of a month, up and down.
    pub flex_band: f64,
    /// At most this share of the year's paid hours comes from an agency.
    pub max_agency_share: f64,
    /// Paid hours a month of the team of today, which stays; 0 where the work decides.
    pub today: f64,
}

/// A permanent team, in paid hours.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Capacity {
    /// Paid permanent hours a month (K).
    pub permanent: f64,
    /// Paid hours a year that the permanent team lacks.
    pub short: f64,
    /// Those of the month that lacks the most.
    pub peak: f64,
}

/// Two costs that differ by less than this part are a tie: they differ by rounding.
const TIE: f64 = 1e-12;

/// How hours move between months.
#[derive(Clone, Copy)]
struct Moved {
    team: Capacity,
    /// Hours that busy months would take more than quiet ones can give.
    balance: f64,
}

impl Hiring {
    /// The quantities of the book that [`Hiring::of`] reads.
    pub const FACTORS: [&str; 6] = [
        "time.paid_to_staffed",
        "time.leave_share",
        "time.fte_hours_per_month",
        "team.permanent_cost",
        "team.agency_cost",
        "team.agency_learning",
    ];

    /// The costs and limits of a scenario, by the factors of its formulas.
    ///
    /// # Errors
    /// When there is no such factor, or no time is left to work.
    pub fn of(scenario: &Scenario, factor: impl Fn(&str) -> Result<f64, ModelError>) -> Result<Self, ModelError> {
        if !(factor("time.paid_to_staffed")? > 0.0 && factor("time.leave_share")? < 1.0) {
            return Err(ModelError::Invalid(
                "staff.vacation_days, staff.public_holidays, absence.rate and staff.in_office_shrinkage leave no time to work"
                    .to_owned(),
            ));
        }
        let staff = &scenario.staff;
        let fte_hours = factor("time.fte_hours_per_month")?;
        Ok(Self {
            permanent_cost: factor("team.permanent_cost")?,
            agency_cost: factor("team.agency_cost")?,
            peak_cost: factor("team.agency_learning")? / fte_hours,
            flex_band: staff.flex_band,
            max_agency_share: staff.max_agency_share,
            today: staff.team_fte.map_or(0.0, |fte| fte * fte_hours),
        })
    }

    /// What `permanent` hours a month lack, when months above it borrow from months below within the band.
    pub fn team(&self, permanent: f64, needed: &[f64; MONTHS]) -> Capacity {
        self.moved(permanent, needed).team
    }

    fn moved(&self, permanent: f64, needed: &[f64; MONTHS]) -> Moved {
        let band = permanent * self.flex_band;
        let (mut up, mut down, mut over) = (0.0, 0.0, 0.0);
        for need in needed {
            let lacking = (need - permanent).max(0.0);
            over += lacking;
            up += lacking.min(band);
            down += (permanent - need).max(0.0).min(band);
        }
        let moved = f64::min(up, down);
        let part = if up > 0.0 { moved / up } else { 0.0 };
        let gap = |need: &f64| {
            let lacking = (need - permanent).max(0.0);
            lacking - lacking.min(band) * part
        };
        let peak = needed.iter().map(gap).fold(0.0, f64::max);
        Moved { team: Capacity { permanent, short: over - moved, peak }, balance: up - down }
    }

    /// The fewest permanent hours that lack at most `limit` hours a year; `falling` are the hours needed, the most first.
    ///
    /// What is lacking is the larger of `sum max(0, Q-K*(1+b))` (the band is used up) and `sum max(Q-K, -K*b)` (the hours to
    /// borrow are used up). Each is the largest of twelve straight lines in K, one for each number of busiest months taken
    /// together; so the answer is the largest of the places where the lines come down to the limit.
    fn least(&self, limit: f64, falling: &[f64; MONTHS]) -> f64 {
        let band = self.flex_band;
        let (mut sum, mut least) = (0.0, 0.0f64);
        for (months, need) in (1u8..).map(f64::from).zip(falling) {
            sum += need;
            let flattest = f64::min(months * (1.0 + band), months + (MONTHS as f64 - months) * band);
            least = least.max((sum - limit) / flattest);
        }
        least
    }

    /// Every team that may be the cheapest for the paid hours needed in each month, the largest first.
    ///
    /// Apart from the training of the busiest month's agency staff the cost is piecewise linear, so it is lowest where it bends
    /// or at the edge of what the agency share allows.
    fn consider(&self, needed: &[f64; MONTHS]) -> Vec<Capacity> {
        let total: f64 = needed.iter().sum();
        let mut falling = *needed;
        falling.sort_by(|a, b| b.total_cmp(a));
        let mut teams = Vec::with_capacity(4 * MONTHS);
        let mut last = f64::NAN;
        for need in falling {
            if need == last {
                continue;
            }
            last = need;
            teams.extend([need, need / (1.0 + self.flex_band)]);
            if self.flex_band < 1.0 {
                teams.push(need / (1.0 - self.flex_band));
            }
        }
        teams.push(total / MONTHS as f64);
        teams.push(self.least(self.max_agency_share * total, &falling));
        teams.sort_by(|a, b| b.total_cmp(a));
        teams.dedup();
        let mut all: Vec<Capacity> = Vec::with_capacity(2 * teams.len());
        let mut before: Option<Moved> = None;
        for permanent in teams {
            let moved = self.moved(permanent, needed);
            if let Some(upper) = before
                && upper.balance * moved.balance < 0.0
            {
                // Linear in between: where busy months take what quiet ones give.
                let part = upper.balance / (upper.balance - moved.balance);
                let even = upper.team.permanent + (permanent - upper.team.permanent) * part;
                all.push(self.team(even, needed));
            }
            all.push(moved.team);
            before = Some(moved);
        }
        let allowed = (self.max_agency_share + TIE) * total;
        all.retain(|team| team.short <= allowed);
        if all.is_empty() {
            all.push(Capacity { permanent: falling.first().copied().unwrap_or_default(), ..Capacity::default() });
        }
        all
    }

    /// What a team costs a year, as far as teams differ, EUR.
    pub fn cost(&self, team: &Capacity) -> f64 {
        team.permanent * self.permanent_cost + team.short * self.agency_cost + team.peak * self.peak_cost
    }

    /// The cheapest permanent team for the paid hours needed in each month, on a tie the larger; at least that of today.
    pub fn cheapest(&self, needed: &[f64; MONTHS]) -> Capacity {
        let mut best: Option<(f64, Capacity)> = None;
        for team in self.consider(needed) {
            let cost = self.cost(&team);
            if best.is_none_or(|(lowest, _)| cost < lowest - TIE * lowest.abs()) {
                best = Some((cost, team));
            }
        }
        let chosen = best.map(|(_, team)| team).unwrap_or_default();
        if chosen.permanent < self.today { self.team(self.today, needed) } else { chosen }
    }

    /// The teams among which [`Hiring::cheapest`] chooses, whatever an hour costs; the largest first, at least one.
    pub fn candidates(&self, needed: &[f64; MONTHS]) -> Vec<Capacity> {
        let mut teams = self.consider(needed);
        for team in &mut teams {
            if team.permanent < self.today {
                *team = self.team(self.today, needed);
            }
        }
        teams.dedup();
        teams
    }
}
