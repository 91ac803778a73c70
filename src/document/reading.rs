//! The RON reader's errors in a manager's terms: which field, what it holds, what it may hold, or which mark is missing.

use ron::error::{Error, SpannedError};

use super::decimals;
use super::diagnostic::{FileDiagnostic, FileProblem, Problem, Syntax};
use super::locate::Lines;
use super::scan::{Kind, Token, Tokens, is_blank};
use super::scene::{Scene, Spot};
use super::schema::allowed_at;
use super::walk::{Role, opening};
use crate::model::check::{Allowed, Held, Place, Step};

/// The fault behind an error of the RON reader.
pub(super) fn reword(text: &str, error: &SpannedError) -> FileDiagnostic {
    let lines = Lines::of(text);
    let at = lines.byte(error.span.end.line, error.span.end.col);
    let began = lines.byte(error.span.start.line, error.span.start.col);
    let reader = Reader { text, lines, at, scene: Scene::at(text, at) };
    match (&reader.scene.here, Tokens::of(text).last()) {
        (_, None) => FileDiagnostic::file(FileProblem::Empty),
        (_, Some(last)) if last.kind == Kind::OpenComment => reader.syntax(last.start, Syntax::UnclosedComment),
        _ => reader.fault(&error.code, began),
    }
}

/// A text that the RON reader could not read to its end.
pub(super) struct Reader<'a> {
    pub text: &'a str,
    pub lines: Lines<'a>,
    /// Where the RON reader gave up.
    pub at: usize,
    /// What stands there.
    pub scene: Scene<'a>,
}

impl Reader<'_> {
    fn fault(&self, error: &Error, began: usize) -> FileDiagnostic {
        match error {
            Error::NoSuchStructField { found, expected, .. } => self.unknown_field(found, expected, began),
            Error::DuplicateStructField { .. } => self.repeated(began),
            Error::MissingStructField { field, .. } => self.missing(field),
            Error::Message(_) if self.is_key(began) => self.repeated(began),
            Error::Message(_)
            | Error::NoSuchEnumVariant { .. }
            | Error::InvalidValueForType { .. }
            | Error::ExpectedDifferentStructName { .. } => {
                let scene = Scene::at(self.text, began);
                scene.here.as_ref().map_or_else(|| self.notation(error), |spot| self.value(spot))
            }
            _ => self.notation(error),
        }
    }

    /// Errors that a wrong mark or a wrong value may be behind; the marks first.
    fn notation(&self, error: &Error) -> FileDiagnostic {
        let Some(here) = &self.scene.here else { return self.end_of_file() };
        let start = here.token.start;
        let previous = self.scene.previous.as_ref();
        let found = || here.source.to_owned();
        if let Some(quote) = here.source.chars().next().filter(|first| "“”„‟‘’‚«»".contains(*first)) {
            return self.syntax(start, Syntax::CurlyQuote { found: quote });
        }
        if let Some(space) = here.source.chars().next().filter(|first| is_strange_space(*first)) {
            return self.syntax(start, Syntax::StrangeSpace { found: space });
        }
        if here.source.starts_with('#') && start > 0 {
            return self.syntax(start, Syntax::HashComment);
        }
        if let (Role::WrongClose, Kind::Close(closing)) = (here.role, here.token.kind) {
            return self.wrong_close(start, closing);
        }
        match error {
            Error::InvalidEscape(_) | Error::Utf8Error(_) => {
                let backslash = self.text.get(..self.at).and_then(|before| before.rfind('\\')).unwrap_or(start);
                self.syntax(backslash, Syntax::Escape)
            }
            Error::ExpectedStringEnd => self.syntax(start, Syntax::UnclosedText { runs_into: None }),
            Error::ExceededRecursionLimit => self.syntax(start, Syntax::TooDeep),
            Error::ExpectedAttribute | Error::ExpectedAttributeEnd | Error::NoSuchExtension(_) => {
                self.syntax(self.at, Syntax::Attribute)
            }
            Error::TrailingCharacters => {
                let end = previous.map_or(start, |previous| previous.token.start);
                self.syntax(end, Syntax::Trailing { line: self.lines.position(start).line })
            }
            Error::ExpectedComma => self.no_comma(here),
            Error::ExpectedMapColon => {
                let after = previous.map(|spot| spot.source.to_owned()).unwrap_or_default();
                self.syntax(start, Syntax::MissingColon { after, found: found() })
            }
            Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) => self.no_name(here),
            Error::UnexpectedChar(_) => self.syntax(start, Syntax::Unexpected { found: found() }),
            Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd | Error::ExpectedDifferentLength { .. } => {
                // Too many or too few items: the fault is of the whole.
                let whole = if here.role == Role::Close { here.place.clone() } else { here.around() };
                self.whole(&whole, here.token)
            }
            _ => self.no_value(here),
        }
    }

    /// A value that does not read.
    fn no_value(&self, here: &Spot<'_>) -> FileDiagnostic {
        let after_colon = self.scene.previous.as_ref().is_some_and(|previous| previous.token.kind == Kind::Colon);
        match (here.role, here.token.kind) {
            // `pension: ,` and `pension: )`: the colon belongs to the field that holds nothing.
            (Role::Mark | Role::Close, _) if after_colon => {
                let place = self.scene.previous.as_ref().map(|spot| spot.place.clone()).unwrap_or_default();
                self.of_value(here.token.start, &place, Held::Nothing, allowed_at(&place))
            }
            (Role::Key, _) if matches!(here.place.0.last(), Some(Step::Key(_))) => {
                // The key of an entry without quotes.
                self.of_value(here.token.start, &here.around(), Held::Source(here.source.to_owned()), Allowed::Text)
            }
            // A name where a plain value should stand, as in `(low: 1, high: 2)`.
            (Role::Key, _) => self.whole(&here.around(), here.token),
            _ => match self.scene.value() {
                Some(spot) => self.value(spot),
                None => self.syntax(here.token.start, Syntax::Unexpected { found: here.source.to_owned() }),
            },
        }
    }

    /// A field's name should stand here.
    fn no_name(&self, here: &Spot<'_>) -> FileDiagnostic {
        let start = here.token.start;
        let previous = self.scene.previous.as_ref();
        let found = || here.source.to_owned();
        if let Some((from, written)) = decimals::ending_at(self.text, start) {
            let place = Scene::at(self.text, from).here.map(|spot| spot.place).unwrap_or_default();
            return self.of_place(from, &place, Problem::DecimalComma { written });
        }
        match previous.map(|spot| spot.token.kind) {
            Some(Kind::Colon) => self.no_value(here),
            _ if self.scene.colon_follows && here.token.kind != Kind::Word => {
                self.syntax(start, Syntax::QuotedName { name: found() })
            }
            _ if self.scene.colon_follows => self.unknown_field(here.source, &[], start),
            // Values without names.
            Some(Kind::Open(_)) if here.role == Role::Value => self.whole(&here.around(), here.token),
            _ if here.token.kind == Kind::Comma => self.syntax(start, Syntax::ExtraComma),
            _ => self.syntax(start, Syntax::NoName { found: found() }),
        }
    }

    /// A comma should stand before this.
    fn no_comma(&self, here: &Spot<'_>) -> FileDiagnostic {
        let Some(previous) = &self.scene.previous else { return self.no_value(here) };
        if self.at > here.token.start {
            // `16.5%`: the number ends inside the word.
            return self.value(here);
        }
        let between = self.text.get(previous.token.start..here.token.start).unwrap_or_default();
        let lines_between = between.contains('\n');
        if matches!(previous.token.kind, Kind::Text { .. }) && previous.source.contains('\n') {
            let line = self.lines.position(previous.token.end).line;
            return self.syntax(previous.token.start, Syntax::UnclosedText { runs_into: Some(line) });
        }
        let goes_on = here.token.kind == Kind::Word && !self.scene.colon_follows && previous.is_field();
        if goes_on && previous.token.kind == Kind::Word && !lines_between {
            // `10 000`, `16.50 EUR`: more than one word on the line.
            return self.value(previous);
        }
        let after = match previous.token.kind {
            Kind::Close(_) => previous.source.to_owned(),
            _ => previous.source.lines().next().unwrap_or_default().to_owned(),
        };
        self.syntax(previous.token.end, Syntax::MissingComma { after })
    }

    /// The file ends too early.
    pub(super) fn end_of_file(&self) -> FileDiagnostic {
        let last = self.scene.previous.as_ref();
        match (last.map(|spot| spot.token), self.scene.open) {
            (Some(Token { kind: Kind::Text { closed: false }, start, .. }), _) => {
                self.syntax(start, Syntax::UnclosedText { runs_into: None })
            }
            (_, Some(Token { kind: Kind::Open(bracket), start, .. })) => {
                self.syntax(start, Syntax::Unclosed { bracket })
            }
            (Some(token), _) => self.not_ron(token),
            (None, _) => FileDiagnostic::file(FileProblem::Empty),
        }
    }

    fn wrong_close(&self, start: usize, found: char) -> FileDiagnostic {
        let open = self.scene.open.and_then(|open| match open.kind {
            Kind::Open(bracket) if bracket != opening(found) => Some((bracket, self.lines.position(open.start))),
            _ => None,
        });
        self.syntax(start, Syntax::WrongClose { found, open })
    }

    fn is_key(&self, byte: usize) -> bool {
        Scene::at(self.text, byte).here.is_some_and(|spot| spot.role == Role::Key)
    }

    /// A fault of what a field holds.
    pub(super) fn of_value(&self, start: usize, place: &Place, holds: Held, allowed: Allowed) -> FileDiagnostic {
        self.of_place(start, place, Problem::Value { holds, allowed })
    }

    /// A fault of the field at a place.
    pub(super) fn of_place(&self, start: usize, place: &Place, problem: Problem) -> FileDiagnostic {
        self.at_byte(start, self.id(place), problem)
    }

    /// A fault of no field.
    pub(super) fn syntax(&self, start: usize, syntax: Syntax) -> FileDiagnostic {
        self.at_byte(start, String::new(), Problem::Syntax(syntax))
    }

    /// A fault that stands at a byte.
    pub(super) fn at_byte(&self, start: usize, id: String, problem: Problem) -> FileDiagnostic {
        FileDiagnostic { at: Some(self.lines.position(start)), id, problem }
    }
}

/// Whether a space is one that RON does not take for a space; they come from web pages and word processors.
fn is_strange_space(character: char) -> bool {
    (character.is_whitespace() && !is_blank(character)) || matches!(character, '\u{200b}'..='\u{200d}' | '\u{feff}')
}
