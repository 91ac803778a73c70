//! Erlang's formulas as in a textbook, with and without callers that hang up.

/// The chance that a contact waits (Erlang C), by the recursion over the number of agents.
pub fn delay_probability(agents: f64, load: f64) -> f64 {
    let (mut loss, mut n) = (1.0, 0.0);
    while n < agents {
        n += 1.0;
        loss = load * loss / (n + load * loss);
    }
    if agents > load { loss / (1.0 - load / agents * (1.0 - loss)) } else { 1.0 }
}

/// The share answered within `within` seconds when nobody hangs up, for contacts of `seconds`.
pub fn without_patience(agents: f64, load: f64, within: f64, seconds: f64) -> f64 {
    1.0 - delay_probability(agents, load) * (-(agents - load) * within / seconds).exp()
}

/// The share answered within `within` seconds when callers hang up after an exponential time of mean `patience`
/// (M/M/n+M), by its integral: `E(x) = exp(lambda*P*(1-exp(-x/P)) - n*x/t)`, J its integral from 0,
/// `SL = (eps + E(T) - 1 + (n/t)*J(T)) / (eps + lambda*J(infinity))`.
pub fn with_patience(agents: f64, load: f64, within: f64, seconds: f64, patience: f64) -> f64 {
    let lambda = load / seconds;
    let e = |x: f64| (lambda * patience * (1.0 - (-x / patience).exp()) - agents * x / seconds).exp();
    // The sum over j < n of the chances of j against that of n - 1, from n - 1 down.
    let (mut eps, mut term, mut j) = (1.0, 1.0, agents - 1.0);
    while j > 0.0 && term > 1e-20 * eps && eps < 1e30 {
        term *= j / load;
        eps += term;
        j -= 1.0;
    }
    let width = (seconds / agents).min(patience);
    let part = integral(e, within, width);
    let whole = integral(e, f64::INFINITY, width);
    (eps + e(within) - 1.0 + agents / seconds * part) / (eps + lambda * whole)
}

/// The integral of a falling function from 0 to an end, or until it is nothing: Gauss-Legendre with five points on panels.
fn integral(f: impl Fn(f64) -> f64, end: f64, width: f64) -> f64 {
    const POINTS: [(f64, f64); 5] = [
        (-0.906_179_845_938_664, 0.236_926_885_056_189_08),
        (-0.538_469_310_105_683_1, 0.478_628_670_499_366_47),
        (0.0, 0.568_888_888_888_888_9),
        (0.538_469_310_105_683_1, 0.478_628_670_499_366_47),
        (0.906_179_845_938_664, 0.236_926_885_056_189_08),
    ];
    let (mut from, mut sum) = (0.0, 0.0);
    while from < end && f(from) > 1e-25 {
        let half = 0.5 * f64::min(0.5 * width, end - from);
        sum += POINTS.iter().map(|(at, weight)| weight * f(from + half * (1.0 + at))).sum::<f64>() * half;
        from += 2.0 * half;
    }
    sum
}

/// The same share state by state: the chances of so many contacts in the system, and for who finds all agents busy the
/// chance to be reached in time while those ahead are answered or hang up and patience lasts. By small steps of a chain
/// (uniformisation), for small cases.
pub fn state_by_state(agents: usize, load: f64, within: f64, seconds: f64, patience: f64) -> f64 {
    let (lambda, service, leave) = (load / seconds, 1.0 / seconds, 1.0 / patience);
    // So many waiting places that the rest is nothing.
    let mut chance = vec![1.0];
    let mut sum = 1.0;
    loop {
        let busy = chance.len();
        let out = agents.min(busy) as f64 * service + busy.saturating_sub(agents) as f64 * leave;
        let next = chance[busy - 1] * lambda / out;
        chance.push(next);
        sum += next;
        if busy > agents && next < 1e-16 * sum {
            break;
        }
    }
    let most = chance.len() - 1;
    // in_time[j]: reached in time with j ahead in the queue besides the busy agents, j = 0 is first in line.
    let ahead = most - agents;
    let rate_of = |j: usize| agents as f64 * service + j as f64 * leave;
    let step = rate_of(ahead) + leave;
    let mean = step * within;
    let mut now = vec![0.0; ahead + 1];
    let (mut reached, mut weight, mut k) = (vec![0.0; ahead + 1], -mean, 0.0);
    // now[j]: reached after k steps of the chain.
    while k < mean + 12.0 * mean.sqrt() + 60.0 {
        for (reached, now) in reached.iter_mut().zip(&now) {
            *reached += weight.exp() * now;
        }
        k += 1.0;
        weight += if mean > 0.0 { (mean / k).ln() } else { f64::NEG_INFINITY };
        let mut next = vec![0.0; ahead + 1];
        for j in 0..=ahead {
            let before = if j == 0 { 1.0 } else { now[j - 1] };
            let out = rate_of(j);
            next[j] = (out * before + (step - out - leave) * now[j]) / step;
        }
        now = next;
    }
    let waiting: f64 = (0..=ahead).map(|j| chance[agents + j] * reached[j]).sum();
    (chance[..agents].iter().sum::<f64>() + waiting) / sum
}
