//! The RON reader's errors in a manager's terms: which field, what it holds, what it may hold, or which mark is missing.

use ron::error::{Error, SpannedError};

use super::fault::{Fault, FileProblem, Problem, Syntax};
use super::locate::{Lines, find, value_source};
use super::near;
use super::scan::{Kind, Token, Tokens, is_blank};
use super::scene::{Scene, Spot};
use super::schema::{allowed_at, id_of};
use super::walk::{Role, Walk, opening, unquote};
use crate::model::check::{Allowed, Held, Place, Step};
use crate::model::parameters;

/// The fault behind an error of the RON reader.
pub(super) fn reword(text: &str, error: &SpannedError) -> Fault {
    let lines = Lines::of(text);
    let at = lines.byte(error.span.end.line, error.span.end.col);
    let began = lines.byte(error.span.start.line, error.span.start.col);
    let reader = Reader { text, lines, at, scene: Scene::at(text, at) };
    match (&reader.scene.here, Tokens::of(text).last()) {
        (_, None) => Fault::file(FileProblem::Empty),
        (_, Some(last)) if last.kind == Kind::OpenComment => reader.syntax(last.start, Syntax::UnclosedComment),
        _ => reader.fault(&error.code, began),
    }
}

struct Reader<'a> {
    text: &'a str,
    lines: Lines<'a>,
    /// Where the RON reader gave up.
    at: usize,
    scene: Scene<'a>,
}

impl Reader<'_> {
    fn fault(&self, error: &Error, began: usize) -> Fault {
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
    fn notation(&self, error: &Error) -> Fault {
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
    fn no_value(&self, here: &Spot<'_>) -> Fault {
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
    fn no_name(&self, here: &Spot<'_>) -> Fault {
        let start = here.token.start;
        let previous = self.scene.previous.as_ref();
        let found = || here.source.to_owned();
        match previous.map(|spot| spot.token.kind) {
            Some(Kind::Colon) => self.no_value(here),
            Some(Kind::Comma) if self.written_with_comma(start).is_some() => {
                let (from, written) = self.written_with_comma(start).unwrap_or_default();
                let place = Scene::at(self.text, from).here.map(|spot| spot.place).unwrap_or_default();
                self.of_place(from, &place, Problem::DecimalComma { written })
            }
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

    /// Where a number with a decimal comma begins, and the number, when its decimals begin at a byte.
    fn written_with_comma(&self, decimals: usize) -> Option<(usize, String)> {
        let before = self.text.get(..decimals)?.strip_suffix(',')?;
        let digits = |character: char| character.is_ascii_digit() || character == '-' || character == '.';
        let from = before.trim_end_matches(digits).len();
        let rest = self.text.get(decimals..)?;
        let end = decimals + rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len());
        let whole = before.get(from..).filter(|whole| !whole.is_empty())?;
        let decimals = self.text.get(decimals..end).filter(|decimals| !decimals.is_empty())?;
        Some((from, format!("{whole},{decimals}")))
    }

    /// A comma should stand before this.
    fn no_comma(&self, here: &Spot<'_>) -> Fault {
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
    fn end_of_file(&self) -> Fault {
        let last = self.scene.previous.as_ref();
        match (last.map(|spot| spot.token), self.scene.open) {
            (Some(Token { kind: Kind::Text { closed: false }, start, .. }), _) => {
                self.syntax(start, Syntax::UnclosedText { runs_into: None })
            }
            (_, Some(Token { kind: Kind::Open(bracket), start, .. })) => {
                self.syntax(start, Syntax::Unclosed { bracket })
            }
            (Some(token), _) => self.not_ron(token),
            (None, _) => Fault::file(FileProblem::Empty),
        }
    }

    fn wrong_close(&self, start: usize, found: char) -> Fault {
        let open = self.scene.open.and_then(|open| match open.kind {
            Kind::Open(bracket) if bracket != opening(found) => Some((bracket, self.lines.position(open.start))),
            _ => None,
        });
        self.syntax(start, Syntax::WrongClose { found, open })
    }

    fn is_key(&self, byte: usize) -> bool {
        Scene::at(self.text, byte).here.is_some_and(|spot| spot.role == Role::Key)
    }

    fn unknown_field(&self, found: &str, expected: &[&'static str], began: usize) -> Fault {
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

    fn repeated(&self, began: usize) -> Fault {
        let scene = Scene::at(self.text, began);
        let Some(spot) = &scene.here else { return self.end_of_file() };
        let first = find(self.text, &spot.place).filter(|first| *first < spot.token.start);
        let first = first.map(|first| self.lines.position(first));
        self.of_place(spot.token.start, &spot.place, Problem::Repeated { first })
    }

    fn missing(&self, field: &str) -> Fault {
        let around = self.scene.here.as_ref().map(|spot| spot.place.clone()).unwrap_or_default();
        let start = find(self.text, &around).unwrap_or(self.at);
        let place = around.field(field);
        let allowed = allowed_at(&place);
        self.of_place(start, &place, Problem::Missing { allowed })
    }

    /// A group, list or pair that does not hold what it may hold.
    fn whole(&self, place: &Place, token: Token) -> Fault {
        if place.0.is_empty() {
            return self.not_ron(token);
        }
        let key = matches!(place.0.last(), Some(Step::Key(_)));
        let start = find(self.text, place).unwrap_or(token.start);
        // The place of an entry is its key; the value begins after the colon.
        let value = if key {
            self.text.get(start..).and_then(|rest| rest.find(':')).map_or(start, |at| start + at + 1)
        } else {
            start
        };
        let source = value_source(self.text, value);
        if let Some(written) = decimal_comma(source) {
            return self.of_place(start, place, Problem::DecimalComma { written });
        }
        self.of_value(start, place, Held::Source(source.to_owned()), allowed_at(place))
    }

    /// The value that begins at a spot, or of which it is a part.
    fn value(&self, spot: &Spot<'_>) -> Fault {
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

    fn not_ron(&self, token: Token) -> Fault {
        let found = self.text.get(token.start..token.end).unwrap_or_default().to_owned();
        match Tokens::of(self.text).next().map(|token| token.kind) {
            Some(Kind::Open('{')) => Fault::file(FileProblem::Json),
            Some(Kind::Open('(')) => self.syntax(token.start, Syntax::NoName { found }),
            _ => self.at_byte(token.start, String::new(), Problem::File(FileProblem::NotRon { found })),
        }
    }

    fn of_value(&self, start: usize, place: &Place, holds: Held, allowed: Allowed) -> Fault {
        self.of_place(start, place, Problem::Value { holds, allowed })
    }

    fn of_place(&self, start: usize, place: &Place, problem: Problem) -> Fault {
        self.at_byte(start, self.id(place), problem)
    }

    fn syntax(&self, start: usize, syntax: Syntax) -> Fault {
        self.at_byte(start, String::new(), Problem::Syntax(syntax))
    }

    fn at_byte(&self, start: usize, id: String, problem: Problem) -> Fault {
        Fault { at: Some(self.lines.position(start)), id, problem }
    }

    /// The id of a place; items go by their name where they have one, else by their number, counted from 1.
    fn id(&self, place: &Place) -> String {
        id_of(place, |list, index| {
            let name = find(self.text, &list.clone().item(index).field("name"));
            let name = name.and_then(|at| unquote(value_source(self.text, at)));
            name.unwrap_or_else(|| format!("{}", index + 1))
        })
    }
}

/// Whether a space is one that RON does not take for a space; they come from web pages and word processors.
fn is_strange_space(character: char) -> bool {
    (character.is_whitespace() && !is_blank(character)) || matches!(character, '\u{200b}'..='\u{200d}' | '\u{feff}')
}

/// Whether a field of the scenario itself has that name.
fn is_group(name: &str) -> bool {
    ["format", "name", "notes", "ranges", "sources"].contains(&name)
        || parameters::all().iter().any(|input| input.id.split('.').next() == Some(name))
}

/// A number with a decimal comma among the items of a list: `15,5` in `(15,5, 18)`. Commas between items have a space
/// behind them there, that of the number has none.
pub(super) fn decimal_comma(list: &str) -> Option<String> {
    let written = list.split_whitespace().find_map(|word| {
        let item = word.trim_matches(|character: char| !character.is_ascii_digit() && character != '-');
        let (whole, decimals) = item.split_once(',')?;
        let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        (number(whole.trim_start_matches('-')) && number(decimals)).then(|| item.to_owned())
    });
    written.filter(|_| list.contains(", "))
}

/// The format version that a file says it has, if that is another than the one this program knows. It is found also in
/// files whose other fields this program cannot read.
pub(super) fn other_format(text: &str, known: u32) -> Option<Fault> {
    let mut walk = Walk::of(text);
    let format = Place::of("format");
    while let Some(visit) = walk.next() {
        let here = walk.steps().len() == 1 && walk.steps().iter().zip(&format.0).all(|(step, wanted)| step.is(wanted));
        if visit.role == Role::Value && here && visit.token.kind == Kind::Word {
            let source = text.get(visit.token.start..visit.token.end)?;
            let version: f64 = source.parse().ok()?;
            if version == f64::from(known) {
                return None;
            }
            let at = Some(Lines::of(text).position(visit.token.start));
            let problem = Problem::Value { holds: Held::Source(source.to_owned()), allowed: Allowed::Version };
            return Some(Fault { at, id: "format".to_owned(), problem });
        }
    }
    None
}
