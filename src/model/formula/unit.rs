//! Units of quantities: EUR, hours, people and the periods they are counted per.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// Every base unit, with the other words that the table of inputs uses for it.
const BASES: [(&str, &[&str]); 16] = [
    ("EUR", &[]),
    ("h", &[]),
    ("FTE", &[]),
    ("person", &["persons"]),
    ("agent", &["agents"]),
    ("contact", &["contacts"]),
    ("workplace", &["workplaces"]),
    ("user", &["users"]),
    ("m2", &[]),
    ("erlang", &[]),
    ("year", &["years"]),
    ("month", &["months"]),
    ("week", &["weeks"]),
    ("day", &["days"]),
    ("min", &["minute", "minutes"]),
    ("s", &[]),
];

/// The places of two base units in the list.
const YEAR: usize = 10;
const MONTH: usize = 11;

/// Words for a plain number.
const NONE: [&str; 4] = ["1", "fraction", "factor", "weights"];

/// A product of powers of base units: `EUR/m2/year`. Units are equal when all powers are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Unit([i8; BASES.len()]);

impl Unit {
    /// A plain number: a fraction, a factor, a count of nothing in particular.
    pub const ONE: Self = Self([0; BASES.len()]);

    /// Months a year: what turns an amount a month into one a year.
    pub const MONTHS_A_YEAR: Self = {
        let mut powers = [0; BASES.len()];
        powers[MONTH] = 1;
        powers[YEAR] = -1;
        Self(powers)
    };

    /// The unit of a product.
    pub fn times(self, other: Self) -> Self {
        Self(std::array::from_fn(|base| self.0[base].saturating_add(other.0[base])))
    }

    /// The unit of a quotient.
    pub fn per(self, other: Self) -> Self {
        Self(std::array::from_fn(|base| self.0[base].saturating_sub(other.0[base])))
    }
}

/// A word that is no unit.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("\"{0}\" is not a unit")]
pub struct NotAUnit(String);

impl FromStr for Unit {
    type Err = NotAUnit;

    /// Reads `EUR/m2/year`, `h`, `1/year` or `fraction`: a first word, and what it is counted per.
    fn from_str(text: &str) -> Result<Self, NotAUnit> {
        let mut unit = Self::ONE;
        for (place, word) in text.split('/').enumerate() {
            if NONE.contains(&word) {
                continue;
            }
            let base = BASES
                .iter()
                .position(|(name, others)| *name == word || others.contains(&word))
                .ok_or_else(|| NotAUnit(word.to_owned()))?;
            unit.0[base] += if place == 0 { 1 } else { -1 };
        }
        Ok(unit)
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let powers = || BASES.iter().zip(self.0);
        let mut first = true;
        for ((name, _), power) in powers().filter(|(_, power)| *power > 0) {
            for _ in 0..power {
                write!(f, "{}{name}", if first { "" } else { "·" })?;
                first = false;
            }
        }
        if first {
            f.write_str("1")?;
        }
        for ((name, _), power) in powers().filter(|(_, power)| *power < 0) {
            for _ in 0..-power {
                write!(f, "/{name}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_reads_and_prints_alike() {
        for text in ["EUR", "EUR/FTE/month", "h/person/week", "1", "1/year", "EUR/m2/year"] {
            assert_eq!(text.parse::<Unit>().unwrap().to_string(), text);
        }
        assert_eq!("days/year".parse(), "day/year".parse::<Unit>());
        assert_eq!("fraction".parse(), Ok(Unit::ONE));
        assert_eq!("FTE/FTE".parse(), Ok(Unit::ONE));
        assert_eq!("list of lines".parse::<Unit>(), Err(NotAUnit("list of lines".to_owned())));
    }

    #[test]
    fn hours_and_euros_differ_and_their_product_cancels() {
        let hours: Unit = "h/month".parse().unwrap();
        let wage: Unit = "EUR/h".parse().unwrap();
        assert_ne!(hours, wage);
        assert_eq!(hours.times(wage).to_string(), "EUR/month");
        assert_eq!(wage.per(wage), Unit::ONE);
        assert_eq!(hours.times(Unit::MONTHS_A_YEAR).to_string(), "h/year");
    }
}
