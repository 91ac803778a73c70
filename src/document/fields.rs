//! Faults of fields: unknown, repeated or missing, or with a value that does not read.

use super::decimals;
use super::diagnostic::{FileDiagnostic, FileProblem, Problem, Syntax};
use super::locate::{find, value_source};
use super::near;
use super::reading::Reader;
use super::scan::{Kind, Token, Tokens};
use super::scene::{Scene, Spot};
use super::schema::{allowed_at, id_of};
use super::walk::unquote;
use crate::model::check::{Allowed, Held, Place, Step};
use crate::model::parameters;

impl Reader<'_> {
    /// A field that there is not.
    pub(super) fn unknown_field(&self, found: &str, expected: &[&'static str], began: usize) -> FileDiagnostic {
        let scene = Scene::at(self.text, began);
        let spot = scene.here.as_ref();
        let around = spot.map(Spot::around).unwrap_or_default();
        let place = around.clone().field(found);
        let start = spot.map_or(self.at, |spot| spot.token.start);
        if let Some((group, field)) = found.split_once('.').filter(|_| parameters::find(found).is_some()) {
            let (group, field) = (group.to_owned(), field.to_owned());
            return self.at_byte(start, found.to_owned(), Problem::DottedName { group, field });
        }
        if !around.0.is_empty() && is_group(found) {
            return self.at_byte(start, found.to_owned(), Problem::Misplaced { group: self.id(&around) });
        }
        let known = if expected.len() <= 8 { expected.to_vec() } else { Vec::new() };
        let near = match near::nearest(found, expected.iter().copied()) {
            Some(near) => Some(self.id(&around.field(near))),
            None if expected.is_empty() => near::input(&self.id(&place)),
            None => near::in_another_group(found).map(str::to_owned),
        };
        self.of_place(start, &place, Problem::UnknownField { near, known })
    }

    /// A field or an entry that stands there a second time.
    pub(super) fn repeated(&self, began: usize) -> FileDiagnostic {
        let scene = Scene::at(self.text, began);
        let Some(spot) = &scene.here else { return self.end_of_file() };
        let first = find(self.text, &spot.place).filter(|first| *first < spot.token.start);
        let first = first.map(|first| self.lines.position(first));
        self.of_place(spot.token.start, &spot.place, Problem::Repeated { first })
    }

    /// A field without a default that is left out.
    pub(super) fn missing(&self, field: &str) -> FileDiagnostic {
        let around = self.scene.here.as_ref().map(|spot| spot.place.clone()).unwrap_or_default();
        let start = find(self.text, &around).unwrap_or(self.at);
        let place = around.field(field);
        let allowed = allowed_at(&place);
        self.of_place(start, &place, Problem::Missing { allowed })
    }

    /// A group, list or pair that does not hold what it may hold.
    pub(super) fn whole(&self, place: &Place, token: Token) -> FileDiagnostic {
        if place.0.is_empty() {
            return self.not_ron(token);
        }
        let key = matches!(place.0.last(), Some(Step::Key(_)));
        let start = find(self.text, place).unwrap_or(token.start);
        // The place of an entry is its key; the value begins after the key and the colon.
        let mut tokens = Tokens::of(self.text.get(start..).unwrap_or_default());
        let value = if key { tokens.nth(1).map_or(start, |colon| start + colon.end) } else { start };
        let source = value_source(self.text, value);
        if let Some(written) = decimals::in_list(source) {
            return self.of_place(start, place, Problem::DecimalComma { written });
        }
        self.of_value(start, place, Held::Source(source.to_owned()), allowed_at(place))
    }

    /// The value that begins at a spot, or of which it is a part.
    pub(super) fn value(&self, spot: &Spot<'_>) -> FileDiagnostic {
        if spot.place.0.is_empty() {
            return self.not_ron(spot.token);
        }
        let start = spot.token.start;
        let mut source = value_source(self.text, start);
        if spot.token.kind == Kind::Word && !source.contains('(') {
            // Whatever else stands on the line belongs to it: `10 000`, `€ 16.50`, `08:00`.
            let line = self.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
            let end = line.find([',', '(', ')', '[', ']', '{', '}']).unwrap_or(line.len());
            let words = line.get(..end).and_then(|words| words.split("//").next());
            source = words.map(str::trim_end).filter(|words| words.len() >= source.len()).unwrap_or(source);
        }
        let held = match spot.token.kind {
            Kind::Text { .. } if !matches!(allowed_at(&spot.place), Allowed::Number(_)) => {
                unquote(source).map_or_else(|| Held::Source(source.to_owned()), Held::Text)
            }
            _ => Held::Source(source.to_owned()),
        };
        self.of_value(start, &spot.place, held, allowed_at(&spot.place))
    }

    /// No scenario begins here.
    pub(super) fn not_ron(&self, token: Token) -> FileDiagnostic {
        let found = self.text.get(token.start..token.end).unwrap_or_default().to_owned();
        match Tokens::of(self.text).next().map(|token| token.kind) {
            Some(Kind::Open('{')) => FileDiagnostic::file(FileProblem::Json),
            Some(Kind::Open('(')) => self.syntax(token.start, Syntax::NoName { found }),
            _ => self.at_byte(token.start, String::new(), Problem::File(FileProblem::NotRon { found })),
        }
    }

    /// The id of a place; items go by their name where they have one, else by their number, counted from 1.
    pub(super) fn id(&self, place: &Place) -> String {
        id_of(place, |list, index| {
            let name = find(self.text, &list.clone().item(index).field("name"));
            let name = name.and_then(|at| unquote(value_source(self.text, at)));
            name.unwrap_or_else(|| format!("{}", index + 1))
        })
    }
}

/// Whether a field of the scenario itself has that name.
fn is_group(name: &str) -> bool {
    ["format", "name", "notes", "ranges", "sources"].contains(&name)
        || parameters::all().iter().any(|input| input.id.split('.').next() == Some(name))
}
