//! The same staffing rules written the plain way, as in a textbook: slow, and what the tests and benches compare the fast
//! way with. The program itself does not use it.

use super::need::TOLERANCE;
use crate::model::demand::Mix;
use crate::model::scenario::Staffing;

/// Erlang's delay probability by the recursion over the number of agents, `B(n) = a*B(n-1) / (n + a*B(n-1))`.
pub fn delay_probability(agents: u32, load: f64) -> f64 {
    let mut loss = 1.0;
    for n in 1..=agents {
        loss = load * loss / (f64::from(n) + load * loss);
    }
    delay(loss, f64::from(agents), load)
}

/// The chance to wait from the chance to be lost.
fn delay(loss: f64, agents: f64, load: f64) -> f64 {
    if agents > load { loss / (1.0 - load / agents * (1.0 - loss)) } else { 1.0 }
}

/// The fewest agents for a load in erlang, tried one by one from 1 up; `min_agents` without load.
pub fn agents(staffing: &Staffing, mix: &Mix, load: f64) -> f64 {
    if load <= 0.0 {
        return staffing.min_agents;
    }
    let (mut n, mut loss) = (0.0, 1.0);
    loop {
        n += 1.0;
        loss = load * loss / (n + load * loss);
        let enough = n > load && load / n <= staffing.max_occupancy + TOLERANCE && n >= staffing.min_agents && {
            let delay = delay(loss, n, load);
            mix.promises.iter().all(|promise| {
                let late = delay * (-(n - load) * promise.answer_within / mix.pool_seconds()).exp();
                1.0 - late >= promise.service_level - TOLERANCE
            })
        };
        if enough {
            return n;
        }
    }
}
