//! The search for the volumes at which an answer changes, for any answer.

use crate::model::bisection::{self, Change};
use crate::model::error::ModelError;

/// Steps between the lowest and the highest examined volume.
const STEPS: u32 = 960;

/// Crossings no further apart than this, contacts a month, or this part of the lower one, belong together.
const BAND_GAP: u64 = 10;
const BAND_PART: u64 = 10;

/// An answer at a whole volume.
type Ask<'a, T> = dyn FnMut(u64) -> Result<T, ModelError> + 'a;

/// The examined volumes, rising, each once: `round(from * (to/from)^(j/960))`.
pub(super) fn examined((from, to): (u64, u64)) -> Vec<u64> {
    let (low, high) = (from as f64, to as f64);
    let volume = |step: u32| (low * (high / low).powf(f64::from(step) / f64::from(STEPS))).round() as u64;
    let mut volumes: Vec<u64> = (0..=STEPS).map(|step| volume(step).clamp(from, to)).collect();
    volumes.dedup();
    volumes
}

/// The whole volume half way between two; none between neighbours.
fn between(low: u64, high: u64) -> Option<u64> {
    (high - low > 1).then(|| low + (high - low) / 2)
}

/// Every change of the answer between neighbours of rising volumes, pinned down to two volumes one apart.
fn changes<T: Copy + PartialEq>(volumes: &[u64], ask: &mut Ask<'_, T>) -> Result<Vec<Change<u64, T>>, ModelError> {
    let answers: Vec<(u64, T)> =
        volumes.iter().map(|volume| Ok((*volume, ask(*volume)?))).collect::<Result<_, ModelError>>()?;
    bisection::changes(&answers, between, |volume| ask(volume).map(Some))
}

/// Every volume `v` found whose answer is not that of `v + 1`, rising.
pub(super) fn crossings(volumes: &[u64], ask: &mut Ask<'_, bool>) -> Result<Vec<u64>, ModelError> {
    Ok(changes(volumes, ask)?.into_iter().map(|change| change.below).collect())
}

/// Crossings close together, as first and last: the gap to the next is at most 10 contacts or 10 % of the lower.
pub(super) fn bands(crossings: &[u64]) -> Vec<(u64, u64)> {
    let together = |low: &u64, high: &u64| high - low <= BAND_GAP.max(low / BAND_PART);
    let band = |chunk: &[u64]| Some((*chunk.first()?, *chunk.last()?));
    crossings.chunk_by(together).filter_map(band).collect()
}

/// The ranges over which the answer stays, as first, last and answer, covering the examined volumes. Where a third
/// answer turns up between two neighbours, the search goes on between it and the upper neighbour.
pub(super) fn ranges<T: Copy + PartialEq>(
    volumes: &[u64],
    ask: &mut Ask<'_, T>,
) -> Result<Vec<(u64, u64, T)>, ModelError> {
    let (Some(first), Some(last)) = (volumes.first(), volumes.last()) else { return Ok(Vec::new()) };
    let mut ranges = Vec::new();
    let mut from = *first;
    for change in changes(volumes, ask)? {
        ranges.push((from, change.below, change.from));
        from = change.above;
    }
    ranges.push((from, *last, ask(*last)?));
    Ok(ranges)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examined_volumes_rise_geometrically_between_the_ends() {
        let volumes = examined((100, 1_000_000));
        assert_eq!((volumes.first(), volumes.last()), (Some(&100), Some(&1_000_000)));
        // 100 * 10000^(480/960) is the middle, 10000.
        assert!(volumes.contains(&10_000) && volumes.is_sorted());
        assert_eq!(examined((7, 7)), [7]);
        assert_eq!(examined((1, 3)), [1, 2, 3]);
    }

    #[test]
    fn a_change_is_pinned_down_to_its_last_volume_before() {
        let found = crossings(&[1, 100, 1000], &mut |volume| Ok(volume > 321)).unwrap();
        assert_eq!(found, [321]);
        // Two changes between neighbours cancel out and stay unseen.
        assert_eq!(crossings(&[1, 100], &mut |volume| Ok((40..50).contains(&volume))).unwrap(), [0; 0]);
    }

    #[test]
    fn crossings_ten_apart_or_a_tenth_of_the_lower_make_a_band() {
        assert_eq!(bands(&[20, 30, 41, 1000, 1100, 1211]), [(20, 30), (41, 41), (1000, 1100), (1211, 1211)]);
        assert_eq!(bands(&[]), []);
    }

    #[test]
    fn a_third_answer_between_neighbours_has_its_own_range() {
        let mut ask = |volume| {
            Ok(match volume {
                0..=40 => 'a',
                41..=70 => 'b',
                _ => 'c',
            })
        };
        assert_eq!(ranges(&[1, 100], &mut ask).unwrap(), [(1, 40, 'a'), (41, 70, 'b'), (71, 100, 'c')]);
        assert_eq!(ranges(&[1, 10, 50, 100], &mut ask).unwrap(), [(1, 40, 'a'), (41, 70, 'b'), (71, 100, 'c')]);
        assert_eq!(ranges(&[5], &mut ask).unwrap(), [(5, 5, 'a')]);
    }

    #[test]
    fn an_error_at_an_examined_volume_is_the_answer() {
        let error = ModelError::Invalid("too large".to_owned());
        let result = crossings(&[1, 2], &mut |volume| if volume == 2 { Err(error.clone()) } else { Ok(true) });
        assert_eq!(result, Err(error));
    }
}
