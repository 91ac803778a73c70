//! How many hours the permanent team has: the cheapest mix of own staff, annualised hours and agency.

use crate::model::demand::MONTHS;
use crate::model::error::ModelError;
use crate::model::scenario::Scenario;

/// What permanent and agency hours cost, and what the contracts allow.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hiring {
    /// Cost of a paid permanent hour, EUR.
    pub permanent_cost: f64,
    /// Cost of the agency time that replaces one paid permanent hour, EUR.
    pub agency_cost: f64,
    /// Permanent hours may move between months by this share of a month, up and down.
    pub flex_band: f64,
    /// At most this share of the year's paid hours comes from an agency.
    pub max_agency_share: f64,
}

/// The permanent team, in paid hours.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Capacity {
    /// Paid permanent hours a month (K).
    pub permanent: f64,
    /// Paid hours a year that the permanent team lacks.
    pub short: f64,
}

/// Two costs that differ by less than this part are a tie: they differ by rounding.
const TIE: f64 = 1e-12;

impl Hiring {
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
        Ok(Self {
            permanent_cost: factor("wage.loaded")?,
            agency_cost: factor("time.attended_share")? * staff.agency_rate,
            flex_band: staff.flex_band,
            max_agency_share: staff.max_agency_share,
        })
    }

    /// Paid hours a year that `permanent` hours a month lack, when months above it borrow from months below within
    /// the band: `sum max(0, Q-K) - min(sum min(K*b, max(0, Q-K)), sum min(K*b, max(0, K-Q)))`.
    ///
    /// Month by month that is the larger of `sum max(0, Q-K*(1+b))` (the band is used up) and `sum max(Q-K, -K*b)`
    /// (the hours to borrow are used up): each a convex function of K, falling to its end.
    pub fn short(&self, permanent: f64, needed: &[f64; MONTHS]) -> f64 {
        let (mut beyond_band, mut beyond_balance) = (0.0, 0.0);
        for need in needed {
            let lacking = need - permanent;
            let band = permanent * self.flex_band;
            beyond_band += (lacking - band).max(0.0);
            beyond_balance += lacking.max(-band);
        }
        f64::max(beyond_band, beyond_balance)
    }

    /// The fewest permanent hours that lack at most `limit` hours a year.
    ///
    /// Both parts of [`Hiring::short`] are the largest of twelve straight lines in K, one for each number of busiest
    /// months taken together; so the answer is the largest of the places where the lines come down to the limit.
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

    /// Takes every team that may be the cheapest for the paid hours needed in each month.
    ///
    /// The cost is piecewise linear, so it is lowest where it bends or at the edge of what the agency share allows.
    fn consider(&self, needed: &[f64; MONTHS], mut take: impl FnMut(Capacity)) {
        let total: f64 = needed.iter().sum();
        let allowed = (self.max_agency_share + TIE) * total;
        let mut falling = *needed;
        falling.sort_by(|a, b| b.total_cmp(a));
        let mut consider = |permanent: f64| {
            let short = self.short(permanent, needed);
            if short <= allowed {
                take(Capacity { permanent, short });
            }
        };
        let mut last = f64::NAN;
        for need in falling {
            if need == last {
                continue;
            }
            last = need;
            consider(need);
            consider(need / (1.0 + self.flex_band));
            if self.flex_band < 1.0 {
                consider(need / (1.0 - self.flex_band));
            }
        }
        consider(total / MONTHS as f64);
        consider(self.least(self.max_agency_share * total, &falling));
    }

    /// The cheapest permanent team for the paid hours needed in each month; on a tie the larger.
    pub fn cheapest(&self, needed: &[f64; MONTHS]) -> Capacity {
        let mut best: Option<(f64, Capacity)> = None;
        self.consider(needed, |team| {
            let cost = 12.0 * team.permanent * self.permanent_cost + team.short * self.agency_cost;
            let better = best.is_none_or(|(lowest, chosen)| {
                let margin = TIE * lowest.abs();
                cost < lowest - margin || cost <= lowest + margin && team.permanent > chosen.permanent
            });
            if better {
                best = Some((cost, team));
            }
        });
        let all_permanent = || Capacity { permanent: needed.iter().copied().fold(0.0, f64::max), short: 0.0 };
        best.map_or_else(all_permanent, |(_, team)| team)
    }

    /// The teams among which [`Hiring::cheapest`] chooses, whatever an hour costs; the largest first, at least one.
    pub fn candidates(&self, needed: &[f64; MONTHS]) -> Vec<Capacity> {
        let mut teams = Vec::new();
        self.consider(needed, |team| teams.push(team));
        if teams.is_empty() {
            teams.push(self.cheapest(needed));
        }
        teams.sort_by(|a, b| b.permanent.total_cmp(&a.permanent));
        teams.dedup();
        teams
    }
}
