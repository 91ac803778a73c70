//! A rising list of weights that is searched often.

/// Parts of the index for each weight: so many that a value seldom shares its part with a weight.
const PARTS_PER_WEIGHT: usize = 16;

/// Rising weights, with an index of where in the list a value would stand.
#[derive(Clone, Debug, Default)]
pub struct Weights {
    values: Vec<f64>,
    /// For each of many equal parts of the range from 0 to the last weight, the first weight that lies in it or above.
    first_of: Vec<u32>,
    /// Parts for each unit of weight.
    scale: f64,
}

impl Weights {
    /// Indexes rising weights, all 0 or more.
    pub fn new(values: Vec<f64>) -> Self {
        let parts = PARTS_PER_WEIGHT * values.len();
        let last = values.last().copied().unwrap_or_default();
        let scale = if last > 0.0 { parts as f64 / last } else { 0.0 };
        let mut first_of = Vec::with_capacity(parts + 1);
        for (index, value) in (0u32..).zip(&values) {
            while first_of.len() <= ((value * scale) as usize).min(parts) {
                first_of.push(index);
            }
        }
        Self { values, first_of, scale }
    }

    /// The weights.
    #[inline]
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// The largest weight; 0 of an empty list.
    #[inline]
    pub fn heaviest(&self) -> f64 {
        self.values.last().copied().unwrap_or_default()
    }

    /// A place in the list before which all weights are below a value, and seldom far from the first that is not.
    #[inline]
    pub fn place_of(&self, value: f64) -> usize {
        // The conversion to 32 bits is twice as fast, and the index is shorter.
        self.first_of.get((value * self.scale) as u32 as usize).map_or(self.values.len(), |first| *first as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_weights_before_the_place_of_a_value_are_below_it() {
        let weights = Weights::new(vec![0.0, 0.001, 0.25, 0.5, 0.5000001, 0.9, 1.3]);
        for step in 0..2000 {
            let value = f64::from(step) * 0.001;
            let place = weights.place_of(value);
            assert!(weights.values()[..place].iter().all(|weight| *weight < value), "{value}");
            let exact = weights.values().iter().filter(|weight| **weight < value).count();
            assert!(exact - place <= 2, "{value}: {place} is far from {exact}");
        }
    }
}
