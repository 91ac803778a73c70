//! The totals as curves over any input.

use super::examined::Input;
use super::turn::Change;
use crate::model::bill::Sourcing;
use crate::model::cancellation::CancellationToken;
use crate::model::error::ModelError;
use crate::model::prepared::Prepare;
use crate::model::scenario::Form;
use crate::model::verdict::Verdict;
use crate::model::what_if::WhatIf;

/// Steps between the ends of a sweep.
const STEPS: u32 = 239;

/// The totals over the values of one input, everything else as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Sweep {
    /// The input, a list item by its name.
    pub id: String,
    /// Rising, today's value among them where the range holds it; values with a model error are left out.
    pub values: Vec<f64>,
    /// The totals at each value, EUR a year, in the order of [`Sourcing::ALL`].
    pub totals: Vec<[f64; 5]>,
    /// By form in bill order, the values in the range at which it starts or stops being cheaper than in-house, rising.
    pub crossings: [Vec<f64>; 4],
    /// From, to and the cheapest of all options between, rising. Ends of a whole input belong to their range.
    pub cheapest: Vec<(f64, f64, Sourcing)>,
}

impl Sweep {
    /// Sweeps a number of a scenario over the part of a range that lies inside its hard bounds; `None` when stopped.
    ///
    /// # Errors
    /// When the scenario has no such number or breaks a rule of the check, or the range is none.
    pub fn of(
        of: &impl Prepare,
        id: &str,
        range: (f64, f64),
        going: &CancellationToken,
    ) -> Result<Option<Self>, ModelError> {
        let prepared = of.prepared()?;
        let input = Input::of(prepared.scenario(), id)?;
        let range @ (low, high) = (range.0.max(input.bounds.0), range.1.min(input.bounds.1));
        if low > high {
            return Err(ModelError::Invalid(format!("the range of {id} is {low}..{high}; it must rise")));
        }
        let mut what_if = WhatIf::new(&prepared)?;
        let drawn = input.answers(&drawn(&input, range), going, &mut |value| {
            what_if.set(id, value);
            what_if.totals().ok()
        });
        let mut ask = |value| {
            what_if.set(id, value);
            what_if.verdict().ok()
        };
        let answers = input.answers(&examined(&input, range), going, &mut ask);
        let (Some(drawn), Some(answers)) = (drawn, answers) else { return Ok(None) };
        let mut crossings: [Vec<f64>; 4] = Default::default();
        for (form, crossings) in Form::ALL.into_iter().zip(&mut crossings) {
            let Some(changes) = part(&input, &answers, going, &mut ask, |verdict| verdict.outsourcing_is_cheaper(form))
            else {
                return Ok(None);
            };
            let places = changes.iter().map(|change| input.place(change));
            crossings.extend(places.filter(|place| (low..=high).contains(place)));
        }
        let Some(changes) = part(&input, &answers, going, &mut ask, |verdict| verdict.cheapest) else {
            return Ok(None);
        };
        let cheapest = ranges(&input, &answers, &changes, range);
        let (values, totals) = drawn.into_iter().unzip();
        Ok(Some(Self { id: input.id, values, totals, crossings, cheapest }))
    }
}

/// The values that are drawn: even on the input's scale, and today's.
fn drawn(input: &Input, range @ (low, high): (f64, f64)) -> Vec<f64> {
    let mut values = input.steps(range, STEPS);
    // A logarithmic scale begins above 0.
    values.push(low);
    if (low..=high).contains(&input.today) {
        values.push(input.today);
    }
    values.sort_by(f64::total_cmp);
    values.dedup();
    values
}

/// The examined values of a range, with the nearest beyond each end: what changes inside the range is what changes there
/// when the whole input is examined.
fn examined(input: &Input, (low, high): (f64, f64)) -> Vec<f64> {
    let values = input.examined();
    let from = values.partition_point(|value| *value <= low).saturating_sub(1);
    let to = (values.partition_point(|value| *value < high) + 1).min(values.len());
    values.get(from..to).unwrap_or_default().to_vec()
}

/// The changes of one part of the verdict.
fn part<T: Copy + PartialEq>(
    input: &Input,
    answers: &[(f64, Verdict)],
    going: &CancellationToken,
    ask: &mut impl FnMut(f64) -> Option<Verdict>,
    part: impl Fn(Verdict) -> T,
) -> Option<Vec<Change<T>>> {
    let answers: Vec<(f64, T)> = answers.iter().map(|(value, verdict)| (*value, part(*verdict))).collect();
    input.changes(&answers, going, &mut |value| ask(value).map(&part))
}

/// The part of a range in which each option is the cheapest.
fn ranges(
    input: &Input,
    answers: &[(f64, Verdict)],
    changes: &[Change<Sourcing>],
    (low, high): (f64, f64),
) -> Vec<(f64, f64, Sourcing)> {
    let (Some((first, verdict)), Some((last, _))) = (answers.first(), answers.last()) else { return Vec::new() };
    let mut ranges = Vec::with_capacity(changes.len() + 1);
    let (mut from, mut option) = (*first, verdict.cheapest);
    for change in changes {
        let to = if input.is_whole { change.below } else { input.place(change) };
        ranges.push((from, to, option));
        (from, option) = (input.place(change), change.to);
    }
    ranges.push((from, *last, option));
    ranges.retain(|(from, to, _)| *to >= low && *from <= high);
    ranges.into_iter().map(|(from, to, option)| (from.max(low), to.min(high), option)).collect()
}
