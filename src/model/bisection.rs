//! Where an answer changes between two values, by bisection: for volumes, for any input, and along a map.

/// Two values close together with different answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Change<V, T> {
    pub below: V,
    pub above: V,
    pub from: T,
    pub to: T,
}

/// Pins a change down: halves the way until `middle` names no value between the two.
///
/// Where `ask` gives no answer, the value counts as the lower one: the search goes on above it, and ends beside a value
/// that has the other answer.
///
/// # Errors
/// The first that `ask` gives.
pub(super) fn pin_down<V: Copy, T: Copy + PartialEq, E>(
    mut change: Change<V, T>,
    middle: impl Fn(V, V) -> Option<V>,
    mut ask: impl FnMut(V) -> Result<Option<T>, E>,
) -> Result<Change<V, T>, E> {
    while let Some(value) = middle(change.below, change.above) {
        match ask(value)? {
            Some(answer) if answer != change.from => (change.above, change.to) = (value, answer),
            _ => change.below = value,
        }
    }
    Ok(change)
}

/// Every change between neighbours of rising values with their answers, pinned down. Where a third answer turns up
/// between two, the search goes on between it and the upper one.
///
/// # Errors
/// The first that `ask` gives.
pub(super) fn changes<V: Copy, T: Copy + PartialEq, E>(
    answers: &[(V, T)],
    middle: impl Fn(V, V) -> Option<V>,
    mut ask: impl FnMut(V) -> Result<Option<T>, E>,
) -> Result<Vec<Change<V, T>>, E> {
    let mut changes = Vec::new();
    for pair in answers.windows(2) {
        let &[(mut below, mut from), (above, to)] = pair else { continue };
        while from != to {
            let change = pin_down(Change { below, above, from, to }, &middle, &mut ask)?;
            (below, from) = (change.above, change.to);
            changes.push(change);
        }
    }
    Ok(changes)
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    fn between(low: u32, high: u32) -> Option<u32> {
        (high - low > 1).then(|| low + (high - low) / 2)
    }

    #[test]
    fn a_value_without_an_answer_counts_as_the_lower_one() {
        // From 40 on the answer is another; 30 to 59 have none, so the first that is known to have it is 60.
        let ask = |value| Ok::<_, Infallible>((!(30..60).contains(&value)).then_some(value >= 40));
        let Ok(found) = pin_down(Change { below: 0, above: 100, from: false, to: true }, between, ask);
        assert_eq!(found, Change { below: 59, above: 60, from: false, to: true });
    }

    #[test]
    fn a_third_answer_between_two_is_a_change_of_its_own() {
        let answer = |value: u32| {
            if value < 41 {
                'a'
            } else if value < 71 {
                'b'
            } else {
                'c'
            }
        };
        let answers = [(1, 'a'), (100, 'c')];
        let Ok(found) = changes(&answers, between, |value| Ok::<_, Infallible>(Some(answer(value))));
        let expected =
            [Change { below: 40, above: 41, from: 'a', to: 'b' }, Change { below: 70, above: 71, from: 'b', to: 'c' }];
        assert_eq!(found, expected);
    }

    #[test]
    fn the_first_error_ends_the_search() {
        assert_eq!(
            changes(&[(0, 'a'), (9, 'b')], between, |value| if value == 4 { Err("4") } else { Ok(None) }),
            Err("4")
        );
    }
}
