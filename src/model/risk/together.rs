//! Inputs that move together: one labour market drives wages and rates, one kind of work drives handling times.

use crate::model::scenario::Scenario;

/// What drives several inputs alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Wages, salaries and the supplier's rates.
    Labour,
    /// Handling times and complexity.
    Handling,
}

/// The inputs of the labour market.
const LABOUR: [&str; 11] = [
    "staff.gross_hourly_wage",
    "staff.agency_rate",
    "staff.team_leader_salary",
    "staff.quality_salary",
    "staff.planner_salary",
    "staff.manager_salary",
    "outsourcing.retained_salary",
    "outsourcing.dedicated_rate",
    "outsourcing.minute_rate",
    "outsourcing.contact_rate",
    "outsourcing.training_rate",
];

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 2] = [Self::Labour, Self::Handling];

    /// The kind of an input; none for one that moves by itself.
    pub fn of(id: &str) -> Option<Self> {
        let is_handling =
            id == "demand.complexity" || id.starts_with("demand.channels[") && id.ends_with("].aht_seconds");
        if LABOUR.contains(&id) {
            Some(Self::Labour)
        } else if is_handling {
            Some(Self::Handling)
        } else {
            None
        }
    }

    /// How far its inputs move together, a correlation of 0..1.
    pub fn correlation(self, scenario: &Scenario) -> f64 {
        match self {
            Self::Labour => scenario.risk.labour,
            Self::Handling => scenario.risk.handling,
        }
    }

    /// What its common driver is drawn under, as inputs are under their ids.
    pub fn stream(self) -> &'static str {
        match self {
            Self::Labour => "risk.labour",
            Self::Handling => "risk.handling",
        }
    }
}

/// The quantile 0..1 of an input whose own quantile is `own`, where the quantile of what drives its kind is `common`: both as
/// standard normals, weighted so that the result is one too (a Gaussian copula with one factor).
pub(super) fn quantile(own: f64, common: f64, correlation: f64) -> f64 {
    if correlation <= 0.0 {
        return own;
    }
    let rest = (1.0 - correlation * correlation).max(0.0).sqrt();
    below(correlation * normal(common) + rest * normal(own))
}

/// The chance that a standard normal lies below a value.
fn below(value: f64) -> f64 {
    0.5 * libm::erfc(-value * std::f64::consts::FRAC_1_SQRT_2)
}

/// The standard normal below which a part, between 0 and 1, of all cases lies.
///
/// A start by M. Abramowitz and I. Stegun, "Handbook of mathematical functions" (1964), 26.2.23, right to 4.5e-4, and two steps
/// of Halley's method, each of which triples the digits.
fn normal(part: f64) -> f64 {
    let tail = part.min(1.0 - part);
    let t = (-2.0 * tail.ln()).sqrt();
    let above = 2.515_517 + t * (0.802_853 + t * 0.010_328);
    let under = 1.0 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308));
    let mut value = above / under - t;
    for _ in 0..2 {
        let density = (-0.5 * value * value).exp() / (2.0 * std::f64::consts::PI).sqrt();
        let step = (below(value) - tail) / density;
        value -= step / (1.0 + 0.5 * value * step);
    }
    if part <= 0.5 { value } else { -value }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normals_are_those_of_the_tables() {
        // Abramowitz and Stegun, table 26.5 and 26.6: 50 %, 97.5 %, 99.5 %, 99.99 % and one in a million.
        for (part, value) in [
            (0.5, 0.0),
            (0.975, 1.959_963_984_540_054),
            (0.995, 2.575_829_303_548_901),
            (0.999_9, 3.719_016_485_455_68),
            (1e-6, -4.753_424_308_822_899),
        ] {
            assert!((normal(part) - value).abs() < 1e-12, "{part}: {}", normal(part));
            assert!((below(value) / part - 1.0).abs() < 1e-12, "{value}: {}", below(value));
        }
    }

    #[test]
    fn without_correlation_a_quantile_is_its_own_and_with_all_of_it_the_common_one() {
        for own in [1e-9, 0.1, 0.5, 0.87] {
            assert_eq!(quantile(own, 0.3, 0.0), own);
            assert!((quantile(own, 0.3, 1.0) - 0.3).abs() < 1e-12);
        }
    }

    #[test]
    fn every_kind_of_input_is_known() {
        assert_eq!(Kind::of("staff.manager_salary"), Some(Kind::Labour));
        assert_eq!(Kind::of("demand.channels[Phone].aht_seconds"), Some(Kind::Handling));
        assert_eq!(Kind::of("demand.channels[Phone].share"), None);
        assert_eq!(Kind::of("absence.rate"), None);
        assert!(LABOUR.iter().all(|id| crate::model::parameters::find(id).is_some()));
    }
}
