//! Erlang's delay formula (Erlang C): the chance that a contact has to wait.
//!
//! Source: A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in automatic
//! telephone exchanges" (1917); notation of R. B. Cooper, "Introduction to Queueing Theory" (1981), chapter 3.

/// A term this small against the sum no longer changes it.
const NEGLIGIBLE: f64 = 1e-18;

/// The reciprocal of Erlang's loss probability, `1 / B(n, a)`, for `a > 0` erlang and `agents >= 0`.
///
/// `1/B = sum over k = 0..n of n!/(n-k)! * a^-k`: each term is the one before times `(n-k)/a`. The terms rise until
/// `k = n - a` and then fall like a bell of width `sqrt(a)`, so the sum ends after about `n - a + 9*sqrt(a)` steps
/// at any load. It is infinite where `B` is below the smallest number.
///
/// Four terms at a time: each is the one before the four times a product that does not wait for it.
pub fn reciprocal_loss(agents: u32, load: f64) -> f64 {
    reciprocal_loss_up_to(f64::from(agents), load, f64::INFINITY)
}

/// The same for a whole number of agents, but only until it reaches `enough`: then anything from that up to the value.
pub(super) fn reciprocal_loss_up_to(agents: f64, load: f64, enough: f64) -> f64 {
    let per_erlang = 1.0 / load;
    let mut left = agents;
    let (mut term, mut sum) = (1.0, 1.0);
    while left > 3.0 {
        let (first, second) = (left * per_erlang, (left - 1.0) * per_erlang);
        let (third, fourth) = ((left - 2.0) * per_erlang, (left - 3.0) * per_erlang);
        let (two, next_two) = (first * second, third * fourth);
        sum += term * (first + two + two * (third + next_two));
        term *= two * next_two;
        left -= 4.0;
        if left < load && term < NEGLIGIBLE * sum || sum >= enough {
            return sum;
        }
    }
    while left > 0.0 {
        term *= left * per_erlang;
        sum += term;
        left -= 1.0;
    }
    sum
}

/// The chance that a contact waits, `C(n, a)`, for `agents` and a load in erlang: 0 without load, 1 if the agents
/// cannot keep up.
pub fn delay_probability(agents: u32, load: f64) -> f64 {
    if load <= 0.0 {
        return 0.0;
    }
    let free = 1.0 - load / f64::from(agents);
    if free > 0.0 { 1.0 / (1.0 + free * (reciprocal_loss(agents, load) - 1.0)) } else { 1.0 }
}

/// Share of all contacts answered within `answer_within` seconds, nobody hanging up, for contacts of `handling`
/// seconds: `1 - C * exp(-(n - a) * answer_within / handling)`. 0 if the agents cannot keep up.
pub fn service_level(agents: u32, load: f64, answer_within: f64, handling: f64) -> f64 {
    let spare = f64::from(agents) - load;
    if spare <= 0.0 {
        return 0.0;
    }
    1.0 - delay_probability(agents, load) * (-spare * answer_within / handling).exp()
}

/// Average seconds until an answer, for contacts of `handling` seconds: `C * handling / (n - a)`. Infinite if the
/// agents cannot keep up.
pub fn average_wait(agents: u32, load: f64, handling: f64) -> f64 {
    let spare = f64::from(agents) - load;
    if spare <= 0.0 {
        return f64::INFINITY;
    }
    delay_probability(agents, load) * handling / spare
}
