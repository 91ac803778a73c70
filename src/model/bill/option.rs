//! Options of the comparison: what they are, which of them a scenario has, and something of each.

use std::ops::{Index, IndexMut};

use crate::model::scenario::{Form, Scenario};

/// An option of the comparison: who does the work, and on which contract. They compare in the order of their list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sourcing {
    InHouse,
    Outsourced(Form),
}

impl Sourcing {
    /// The option that a scenario compares with in-house.
    pub fn compared(scenario: &Scenario) -> Self {
        Self::Outsourced(scenario.outsourcing.form)
    }

    /// Its name in JSON and in line ids: `in_house`, `dedicated`, ...
    pub fn id(self) -> &'static str {
        match self {
            Self::InHouse => "in_house",
            Self::Outsourced(form) => form.id(),
        }
    }

    /// What stands before the ids of what is its own in the book: `in_house.`, `outsourced.hybrid.`.
    pub fn prefix(self) -> String {
        match self {
            Self::InHouse => "in_house.".to_owned(),
            Self::Outsourced(form) => format!("outsourced.{}.", form.id()),
        }
    }

    /// Whether somebody else does the work, for an invoice.
    pub fn is_outsourced(self) -> bool {
        self != Self::InHouse
    }
}

/// The list of options: each once, in the order that settles ties, in-house first. It is the only such list; what there
/// is of each option is a [`PerOption`] made from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options(Vec<Sourcing>);

impl Options {
    /// The options that there are without an offer: in-house and each contract form of the market, in bill order. The
    /// book has a bill of each.
    pub fn market() -> Self {
        Self(std::iter::once(Sourcing::InHouse).chain(Form::ALL.map(Sourcing::Outsourced)).collect())
    }

    /// The options of a scenario.
    pub fn of(_scenario: &Scenario) -> Self {
        Self::market()
    }

    /// Each option, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Sourcing> + DoubleEndedIterator + Clone + '_ {
        self.0.iter().copied()
    }

    /// Those in which somebody else does the work, in order.
    pub fn outsourced(&self) -> impl Iterator<Item = Sourcing> + Clone + '_ {
        self.iter().filter(|option| option.is_outsourced())
    }

    /// The option whose own a quantity of the book is, by its id: a line or a payment.
    pub fn owner(&self, quantity: &str) -> Option<Sourcing> {
        self.iter().find(|option| quantity.starts_with(&option.prefix()))
    }

    /// Something of each option.
    pub fn map<T>(&self, mut of: impl FnMut(Sourcing) -> T) -> PerOption<T> {
        self.iter().map(|option| (option, of(option))).collect()
    }

    /// Something of each option, or the first error.
    ///
    /// # Errors
    /// The first that there is.
    pub fn try_map<T, E>(&self, mut of: impl FnMut(Sourcing) -> Result<T, E>) -> Result<PerOption<T>, E> {
        self.iter().map(|option| Ok((option, of(option)?))).collect()
    }
}

/// Something of each option of a list, in its order. It knows its options: whoever goes through it needs no other list.
///
/// `map[option]` is for an option that is known to be in it, such as one of its own or of the same scenario's; for one
/// that was remembered from before the scenario changed there is [`PerOption::get`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PerOption<T>(Vec<(Sourcing, T)>);

impl<T> PerOption<T> {
    /// What there is of an option; none when it is not in the list.
    pub fn get(&self, option: Sourcing) -> Option<&T> {
        self.0.iter().find(|(other, _)| *other == option).map(|(_, of)| of)
    }

    /// How many options there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its options, in order.
    pub fn options(&self) -> impl ExactSizeIterator<Item = Sourcing> + DoubleEndedIterator + Clone + '_ {
        self.0.iter().map(|(option, _)| *option)
    }

    /// Its options in which somebody else does the work, in order.
    pub fn outsourced(&self) -> impl Iterator<Item = Sourcing> + Clone + '_ {
        self.options().filter(|option| option.is_outsourced())
    }

    /// Each option with what there is of it, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Sourcing, &T)> + DoubleEndedIterator + Clone {
        self.0.iter().map(|(option, of)| (*option, of))
    }

    /// What there is of each, in order.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &T> + DoubleEndedIterator + Clone {
        self.0.iter().map(|(_, of)| of)
    }

    /// As [`PerOption::iter`], to be changed.
    pub fn iter_mut(&mut self) -> impl ExactSizeIterator<Item = (Sourcing, &mut T)> {
        self.0.iter_mut().map(|(option, of)| (*option, of))
    }

    /// As [`PerOption::values`], to be changed.
    pub fn values_mut(&mut self) -> impl ExactSizeIterator<Item = &mut T> {
        self.0.iter_mut().map(|(_, of)| of)
    }

    /// Something else of each of the same options.
    pub fn map<U>(&self, mut to: impl FnMut(Sourcing, &T) -> U) -> PerOption<U> {
        self.iter().map(|(option, of)| (option, to(option, of))).collect()
    }

    /// Something else of each of the same options, or the first error.
    ///
    /// # Errors
    /// The first that there is.
    pub fn try_map<U, E>(&self, mut to: impl FnMut(Sourcing, &T) -> Result<U, E>) -> Result<PerOption<U>, E> {
        self.iter().map(|(option, of)| Ok((option, to(option, of)?))).collect()
    }
}

impl<T: PartialOrd> PerOption<T> {
    /// The option with the lowest value, on a tie the first.
    pub fn lowest(&self) -> Sourcing {
        let lowest = self.iter().reduce(|best, other| if other.1 < best.1 { other } else { best });
        lowest.map_or(Sourcing::InHouse, |(option, _)| option)
    }
}

impl<T> Index<Sourcing> for PerOption<T> {
    type Output = T;

    fn index(&self, option: Sourcing) -> &T {
        &self.0[place(&self.0, option)].1
    }
}

impl<T> IndexMut<Sourcing> for PerOption<T> {
    fn index_mut(&mut self, option: Sourcing) -> &mut T {
        let place = place(&self.0, option);
        &mut self.0[place].1
    }
}

/// Where an option stands; past the end when it does not.
fn place<T>(list: &[(Sourcing, T)], option: Sourcing) -> usize {
    list.iter().position(|(other, _)| *other == option).unwrap_or(list.len())
}

impl<T> FromIterator<(Sourcing, T)> for PerOption<T> {
    fn from_iter<I: IntoIterator<Item = (Sourcing, T)>>(options: I) -> Self {
        Self(options.into_iter().collect())
    }
}

impl<T> IntoIterator for PerOption<T> {
    type Item = (Sourcing, T);
    type IntoIter = std::vec::IntoIter<(Sourcing, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Sourcing = Sourcing::Outsourced(Form::BlendedMinute);

    #[test]
    fn the_list_has_in_house_first_and_each_option_once_in_the_order_of_their_comparison() {
        let options: Vec<Sourcing> = Options::market().iter().collect();
        assert_eq!(options[0], Sourcing::InHouse);
        assert!(options.is_sorted_by(|one, next| one < next), "{options:?}");
        let form = |id: &str| options.iter().filter(|option| option.id() == id).count();
        for id in ["in_house", "dedicated", "blended_minute", "blended_contact", "hybrid"] {
            assert_eq!(form(id), 1, "{id}");
        }
    }

    #[test]
    fn the_lowest_is_the_first_of_equals_and_what_is_not_in_the_list_is_none() {
        let mut values = Options::market().map(|option| if option.is_outsourced() { 2 } else { 3 });
        assert_eq!(values.lowest(), Sourcing::Outsourced(Form::Dedicated));
        values[MINUTE] = 1;
        assert_eq!((values.lowest(), values[MINUTE], values.get(MINUTE)), (MINUTE, 1, Some(&1)));
        let two: PerOption<i32> = values.iter().take(2).map(|(option, value)| (option, *value)).collect();
        assert_eq!(two.get(MINUTE), None);
        assert_eq!(two.map(|option, value| (option.id(), *value)).into_iter().count(), 2);
    }
}
