//! A walk through RON text that knows at each token which field, list item or map entry it belongs to.

use std::iter::Peekable;

use super::scan::{Kind, Token, Tokens};
use crate::model::check::{Place, Step};

/// Brackets deeper than this end the walk; a scenario needs six, and the RON reader gives up at a similar depth.
const MAX_DEPTH: usize = 256;

/// What part a token plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The name of a field or the key of an entry.
    Key,
    /// A value, or the bracket, name or word that a value begins with.
    Value,
    /// A word or bracket in a value that has begun already.
    Rest,
    /// The bracket that ends a group, list or map.
    Close,
    /// A closing bracket that does not fit the one that is open.
    WrongClose,
    /// A comma or colon.
    Mark,
}

/// A token and its part. The place is that of [`Walk::steps`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Visit {
    pub token: Token,
    pub role: Role,
}

/// One step of a path, as it stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RawStep<'a> {
    Field(&'a str),
    Index(usize),
    /// A key of a map, quotes included.
    Key(&'a str),
}

/// An open bracket.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub open: Token,
    /// Items or fields before the present one.
    index: usize,
    /// Whether the path ends with a step into this bracket.
    inside: bool,
    /// Whether the present value has begun.
    begun: bool,
}

/// The walk.
pub(super) struct Walk<'a> {
    text: &'a str,
    tokens: Peekable<Tokens<'a>>,
    frames: Vec<Frame>,
    path: Vec<RawStep<'a>>,
    /// Whether the outermost value has begun.
    begun: bool,
}

impl<'a> Walk<'a> {
    /// A walk through a whole text; `#![..]` at its beginning is passed over.
    pub fn of(text: &'a str) -> Self {
        let mut tokens = Tokens::of(text).peekable();
        while tokens.peek().is_some_and(|token| text.get(token.start..).is_some_and(|rest| rest.starts_with('#'))) {
            let mut depth = 0_usize;
            for token in tokens.by_ref() {
                match token.kind {
                    Kind::Open(_) => depth += 1,
                    Kind::Close(_) => depth = depth.saturating_sub(1),
                    _ => continue,
                }
                if depth == 0 {
                    break;
                }
            }
        }
        Self { text, tokens, frames: Vec::new(), path: Vec::new(), begun: false }
    }

    /// The path of the last token: of the value, of the field whose name it is, or of the group it closes.
    pub fn steps(&self) -> &[RawStep<'a>] {
        &self.path
    }

    /// The brackets that are open after the last token, the outermost first.
    pub fn open(&self) -> &[Frame] {
        &self.frames
    }

    fn source(&self, token: Token) -> &'a str {
        self.text.get(token.start..token.end).unwrap_or_default()
    }

    /// Leaves the present field or item.
    fn leave(&mut self) {
        if let Some(frame) = self.frames.last_mut()
            && frame.inside
        {
            frame.inside = false;
            self.path.pop();
        }
    }

    /// A token that may begin a value: steps into the item or field that it belongs to.
    fn enter(&mut self, token: Token) -> Role {
        let colon_follows = self.tokens.peek().is_some_and(|next| next.kind == Kind::Colon);
        let source = self.source(token);
        let Some(frame) = self.frames.last_mut() else {
            return if std::mem::replace(&mut self.begun, true) { Role::Rest } else { Role::Value };
        };
        if frame.inside {
            return if std::mem::replace(&mut frame.begun, true) { Role::Rest } else { Role::Value };
        }
        frame.inside = true;
        let (step, role) = match (frame.open.kind, token.kind) {
            (Kind::Open('('), Kind::Word) if colon_follows => (field(source), Role::Key),
            (Kind::Open('{'), Kind::Word | Kind::Text { .. }) => (RawStep::Key(source), Role::Key),
            _ => (RawStep::Index(frame.index), Role::Value),
        };
        frame.begun = role == Role::Value;
        self.path.push(step);
        role
    }

    fn visit(&mut self, token: Token) -> Role {
        match token.kind {
            Kind::Colon => Role::Mark,
            Kind::Comma => {
                self.leave();
                if let Some(frame) = self.frames.last_mut() {
                    frame.index += 1;
                }
                Role::Mark
            }
            Kind::Open(_) => {
                let role = self.enter(token);
                self.frames.push(Frame { open: token, index: 0, inside: false, begun: false });
                role
            }
            Kind::Close(closing) => {
                self.leave();
                let open = self.frames.last().map(|frame| frame.open.kind);
                if open != Some(Kind::Open(opening(closing))) {
                    return Role::WrongClose;
                }
                self.frames.pop();
                Role::Close
            }
            Kind::Word | Kind::Text { .. } | Kind::OpenComment => self.enter(token),
        }
    }
}

impl Iterator for Walk<'_> {
    type Item = Visit;

    fn next(&mut self) -> Option<Visit> {
        if self.frames.len() > MAX_DEPTH {
            return None;
        }
        let token = self.tokens.next()?;
        Some(Visit { token, role: self.visit(token) })
    }
}

/// The bracket that a closing one closes.
pub(super) fn opening(closing: char) -> char {
    match closing {
        ')' => '(',
        ']' => '[',
        _ => '{',
    }
}

/// A field's name, which may be written `r#name`.
fn field(source: &str) -> RawStep<'_> {
    RawStep::Field(source.strip_prefix("r#").unwrap_or(source))
}

impl RawStep<'_> {
    /// Whether it is that step of a place.
    pub fn is(&self, step: &Step) -> bool {
        match (self, step) {
            (Self::Field(name), Step::Field(wanted)) => name == wanted,
            (Self::Index(index), Step::Index(wanted)) => index == wanted,
            (Self::Key(source), Step::Key(wanted)) => {
                let plain = source.strip_prefix('"').and_then(|source| source.strip_suffix('"'));
                match plain.filter(|plain| !plain.contains('\\')) {
                    Some(plain) => plain == wanted,
                    None => unquote(source).as_deref() == Some(wanted.as_str()),
                }
            }
            _ => false,
        }
    }

    /// The step as one of a place.
    pub fn to_step(self) -> Step {
        match self {
            Self::Field(name) => Step::Field(name.to_owned()),
            Self::Index(index) => Step::Index(index),
            Self::Key(source) => Step::Key(unquote(source).unwrap_or_else(|| source.to_owned())),
        }
    }
}

/// A path as a place.
pub(super) fn place_of(steps: &[RawStep<'_>]) -> Place {
    Place(steps.iter().map(|step| step.to_step()).collect())
}

/// The text that a quoted text stands for.
pub(super) fn unquote(source: &str) -> Option<String> {
    ron::from_str(source).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every value with its path.
    fn values(text: &str) -> Vec<String> {
        let mut walk = Walk::of(text);
        let mut found = Vec::new();
        while let Some(visit) = walk.next() {
            if visit.role == Role::Value {
                let path: Vec<String> = walk
                    .steps()
                    .iter()
                    .map(|step| match step {
                        RawStep::Field(name) => format!(".{name}"),
                        RawStep::Index(index) => format!("[{index}]"),
                        RawStep::Key(key) => format!("{{{key}}}"),
                    })
                    .collect();
                found.push(format!("{} {}", path.concat(), &text[visit.token.start..visit.token.end]));
            }
        }
        found
    }

    #[test]
    fn every_value_knows_its_path() {
        let text = "#![enable(implicit_some)]\n(format: 1, demand: Demand(months: [1, 2], opening: (mon: Some((\"9\", \"10\")), tue: None)),
            rule: Daytime(days: [Mon]), ranges: {\"a.b\": (1, 2)}, last: Cheapest)";
        assert_eq!(
            values(text),
            [
                " (",
                ".format 1",
                ".demand Demand",
                ".demand.months [",
                ".demand.months[0] 1",
                ".demand.months[1] 2",
                ".demand.opening (",
                ".demand.opening.mon Some",
                ".demand.opening.mon[0] (",
                ".demand.opening.mon[0][0] \"9\"",
                ".demand.opening.mon[0][1] \"10\"",
                ".demand.opening.tue None",
                ".rule Daytime",
                ".rule.days [",
                ".rule.days[0] Mon",
                ".ranges {",
                ".ranges{\"a.b\"} (",
                ".ranges{\"a.b\"}[0] 1",
                ".ranges{\"a.b\"}[1] 2",
                ".last Cheapest",
            ]
        );
    }

    #[test]
    fn brackets_that_do_not_fit_are_seen() {
        let mut walk = Walk::of("(a: [1, 2), b: 3");
        let wrong = walk.by_ref().find(|visit| visit.role == Role::WrongClose).map(|visit| visit.token.start);
        assert_eq!(wrong, Some(9));
        walk.by_ref().for_each(drop);
        assert_eq!(walk.open().iter().map(|frame| frame.open.start).collect::<Vec<_>>(), [0, 4]);
    }

    #[test]
    fn escaped_keys_are_compared_by_what_they_stand_for() {
        assert!(RawStep::Key(r#""a\u{2e}b""#).is(&Step::Key("a.b".to_owned())));
        assert!(RawStep::Key(r##"r#"a"b"#"##).is(&Step::Key("a\"b".to_owned())));
        assert!(!RawStep::Key("\"a.c\"").is(&Step::Key("a.b".to_owned())));
    }
}
