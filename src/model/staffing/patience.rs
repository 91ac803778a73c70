//! Erlang's formula with callers that hang up (Erlang A, the queue M/M/n+M): who waits hangs up after an exponential time.
//!
//! Source: C. Palm, "Research on telephone traffic carried by full availability groups" (1957); notation of A. Mandelbaum and
//! S. Zeltyn, "Service engineering in action: the Palm/Erlang-A queue" (2007).
//!
//! With `A = n*P/t` and `B = lambda*P = a*P/t` for `n` servers held `t` seconds each, mean patience `P` and `E(x) =
//! exp(B*(1-exp(-x/P)) - n*x/t)`, the share answered within T is `(eps + lambda*K(T)) / (eps + lambda*J)`, where `J` is the
//! integral of E over all waits, `K(T)` that of `E(x)*exp(-x/P)` up to T (equal to `E(T) - 1 + (n/t)*J(T)` over lambda), and
//! `eps` the sum of the chances of fewer than n in the system over that of n - 1, which is `1 / B(n-1, a)` of the loss formula.
//! Both integrals are incomplete gamma functions, summed as series whose terms are all positive:
//! `S(x, b) = 1/x + b/(x(x+1)) + b^2/(x(x+1)(x+2)) + ...`, `J = P*S(A, B)`,
//! `K(T) = P*(S(A+1, B) - E(T)*y*S(A+1, B*y))` with `y = exp(-T/P)`.

/// A term this small against the sum no longer changes it.
const NEGLIGIBLE: f64 = 1e-19;

/// What so many servers give, before it is asked how long who waits may wait.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waiting {
    /// `A + 1`.
    next: f64,
    /// `B`.
    pressure: f64,
    /// What hangs up, `lambda * (J - K(infinity))`.
    lost: f64,
    /// `eps + lambda * J`.
    whole: f64,
}

impl Waiting {
    /// For `servers` and a load in erlang, above 0 and below the servers; `patience` in times that a contact holds a server;
    /// `eps` as above.
    pub fn of(servers: f64, load: f64, patience: f64, eps: f64) -> Self {
        let (all, pressure) = (servers * patience, load * patience);
        let (sum, weighted) = series(all + 1.0, pressure);
        let waiting = pressure / all * (1.0 + pressure * sum);
        Self { next: all + 1.0, pressure, lost: pressure * weighted / all, whole: eps + waiting }
    }

    /// The share of the contacts that are not answered in time: they hang up or wait longer. `longer` is `E(T)*y`, `survives`
    /// is `y`.
    pub fn late(&self, longer: f64, survives: f64) -> f64 {
        if longer <= 0.0 {
            return self.lost / self.whole;
        }
        let (sum, _) = series(self.next, self.pressure * survives);
        (self.lost + self.pressure * longer * sum) / self.whole
    }

    /// The chance that a contact has to wait.
    pub fn chance(&self, eps: f64) -> f64 {
        1.0 - eps / self.whole
    }

    /// `E(T)*y` for a time in times that a contact holds a server.
    pub fn longer(servers: f64, load: f64, patience: f64, time: f64, survives: f64) -> f64 {
        (load * patience * (1.0 - survives) - (servers + 1.0 / patience) * time).exp()
    }
}

/// `S(first, b)` for `0 <= b < first`, and the same with the terms times 1, 2, 3, ...
fn series(first: f64, b: f64) -> (f64, f64) {
    let (mut term, mut divisor, mut count) = (1.0 / first, first, 1.0);
    let (mut sum, mut weighted) = (term, term);
    loop {
        divisor += 1.0;
        count += 1.0;
        term *= b / divisor;
        sum += term;
        let more = count * term;
        weighted += more;
        // Zero, too, ends it.
        if more <= NEGLIGIBLE * weighted {
            return (sum, weighted);
        }
    }
}

/// The share of all contacts answered within `answer_within` seconds, for contacts of `handling` seconds and callers who
/// hang up after `patience` seconds on average. 0 if the agents cannot keep up.
pub fn service_level(agents: u32, load: f64, answer_within: f64, handling: f64, patience: f64) -> f64 {
    let servers = f64::from(agents);
    if servers <= load {
        return 0.0;
    }
    if load <= 0.0 {
        return 1.0;
    }
    let (patience, time) = (patience / handling, answer_within / handling);
    let survives = (-time / patience).exp();
    let eps = super::erlang::reciprocal_loss(agents.saturating_sub(1), load);
    let waiting = Waiting::of(servers, load, patience, eps);
    1.0 - waiting.late(Waiting::longer(servers, load, patience, time, survives), survives)
}
