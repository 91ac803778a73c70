//! The surroundings of a byte in RON text: the token there, the one before, and which fields they belong to.

use super::scan::{Kind, Token};
use super::walk::{Role, Visit, Walk, place_of};
use crate::model::check::{Place, Step};

/// A token, its source and where it belongs.
#[derive(Clone, Debug)]
pub(super) struct Spot<'a> {
    pub token: Token,
    pub role: Role,
    pub source: &'a str,
    pub place: Place,
}

/// What stands around a byte.
pub(super) struct Scene<'a> {
    /// The token that holds the byte, or the next one; none at the end of the file.
    pub here: Option<Spot<'a>>,
    /// The token before that one.
    pub previous: Option<Spot<'a>>,
    /// Whether a colon comes after the token here.
    pub colon_follows: bool,
    /// The innermost bracket that is open there.
    pub open: Option<Token>,
}

impl<'a> Scene<'a> {
    /// The surroundings of a byte.
    pub fn at(text: &'a str, byte: usize) -> Self {
        let before = Walk::of(text).take_while(|visit| visit.token.end <= byte).count();
        let mut walk = Walk::of(text);
        let previous = before.checked_sub(1).and_then(|index| walk.nth(index));
        let previous = previous.map(|visit| Spot::of(text, visit, &walk));
        let open = walk.open().last().map(|frame| frame.open);
        let here = walk.next().map(|visit| Spot::of(text, visit, &walk));
        let colon_follows = walk.next().is_some_and(|visit| visit.token.kind == Kind::Colon);
        Self { here, previous, colon_follows, open }
    }

    /// The value that an error here is about: the token here, or the one before where that is a value which has ended.
    pub fn value(&self) -> Option<&Spot<'a>> {
        let is_value = |spot: &&Spot<'_>| matches!(spot.role, Role::Value | Role::Rest);
        match &self.here {
            Some(here) if here.role == Role::Value => Some(here),
            _ => self.previous.as_ref().filter(is_value),
        }
    }
}

impl<'a> Spot<'a> {
    fn of(text: &'a str, visit: Visit, walk: &Walk<'a>) -> Self {
        let source = text.get(visit.token.start..visit.token.end).unwrap_or_default();
        Self { token: visit.token, role: visit.role, source, place: place_of(walk.steps()) }
    }

    /// The group, list or map around this field, item or entry.
    pub fn around(&self) -> Place {
        let mut place = self.place.clone();
        place.0.pop();
        place
    }

    /// The name of the field this spot belongs to, if it is one.
    pub fn is_field(&self) -> bool {
        matches!(self.place.0.last(), Some(Step::Field(_)))
    }
}
