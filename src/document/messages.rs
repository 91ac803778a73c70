//! Faults in words a manager understands, in the languages of the program.

use std::sync::LazyLock;

use super::diagnostic::{FileDiagnostic, FileProblem, Problem, Syntax};
use super::values::{allowed, held, list};
use crate::text::{Locale, Text};

/// The longest piece of a file that a message quotes, in characters.
const LONGEST: usize = 60;

/// The language of messages where none is chosen.
pub(super) fn english() -> &'static Text {
    static ENGLISH: LazyLock<Text> = LazyLock::new(|| Text::new(Locale::English));
    &ENGLISH
}

/// What is wrong, with line and column before it.
pub(super) fn located(fault: &FileDiagnostic, text: &Text) -> String {
    let message = message(fault, text);
    match fault.at {
        Some(at) => {
            let (line, column) = (at.line.to_string(), at.column.to_string());
            text.with("fault-located", &[("line", &line), ("column", &column), ("message", &message)])
        }
        None => message,
    }
}

/// What is wrong.
pub(super) fn message(fault: &FileDiagnostic, text: &Text) -> String {
    let id = &short_id(&fault.id);
    match &fault.problem {
        Problem::Value { holds, allowed: may } => {
            let (holds, allowed) = (held(holds, text), allowed(may, Some(holds), text));
            let key = if id.is_empty() { "fault-value.whole" } else { "fault-value" };
            text.with(key, &[("id", id), ("holds", &holds), ("allowed", &allowed)])
        }
        Problem::UnknownField { near: Some(near), .. } => {
            text.with("fault-unknown-field.near", &[("id", id), ("near", &short_id(near))])
        }
        Problem::UnknownField { near: None, known } if known.is_empty() => {
            text.with("fault-unknown-field", &[("id", id)])
        }
        Problem::UnknownField { near: None, known } => {
            text.with("fault-unknown-field.known", &[("id", id), ("known", &list(known, "words-and", text))])
        }
        Problem::Misplaced { group } => text.with("fault-misplaced", &[("id", id), ("group", &short_id(group))]),
        Problem::DottedName { group, field } => {
            text.with("fault-dotted-name", &[("id", id), ("group", group), ("field", field)])
        }
        Problem::Repeated { first: Some(first) } => {
            text.with("fault-repeated.after", &[("id", id), ("line", &first.line.to_string())])
        }
        Problem::Repeated { first: None } => text.with("fault-repeated", &[("id", id)]),
        Problem::Missing { allowed: may } => {
            text.with("fault-missing", &[("id", id), ("allowed", &allowed(may, None, text))])
        }
        Problem::DecimalComma { written } => {
            let (written, point) = (short(written), short(&written.replace(',', ".")));
            text.with("fault-decimal-comma", &[("id", id), ("written", &written), ("point", &point)])
        }
        Problem::Syntax(syntax) => syntax_message(syntax, text),
        Problem::File(problem) => file_message(problem, text),
    }
}

fn syntax_message(syntax: &Syntax, text: &Text) -> String {
    match syntax {
        Syntax::MissingComma { after } => text.with("syntax-missing-comma", &[("after", &short(after))]),
        Syntax::MissingColon { after, found } => {
            text.with("syntax-missing-colon", &[("after", &short(after)), ("found", &short(found))])
        }
        Syntax::Unclosed { bracket } => text.with("syntax-unclosed", &[("bracket", &bracket.to_string())]),
        Syntax::WrongClose { found, open: Some((open, at)) } => {
            let (found, open) = (found.to_string(), open.to_string());
            let (line, column) = (at.line.to_string(), at.column.to_string());
            let values = [("found", &found), ("open", &open), ("line", &line), ("column", &column)];
            text.with("syntax-wrong-close", &values.map(|(name, value)| (name, value.as_str())))
        }
        Syntax::WrongClose { found, open: None } => text.with("syntax-stray-close", &[("found", &found.to_string())]),
        Syntax::UnclosedText { runs_into: Some(line) } => {
            text.with("syntax-unclosed-text.runs-into", &[("line", &line.to_string())])
        }
        Syntax::UnclosedText { runs_into: None } => text.get("syntax-unclosed-text"),
        Syntax::UnclosedComment => text.get("syntax-unclosed-comment"),
        Syntax::CurlyQuote { found } => text.with("syntax-curly-quote", &[("found", &found.to_string())]),
        Syntax::StrangeSpace { found } => {
            text.with("syntax-strange-space", &[("code", &format!("U+{:04X}", u32::from(*found)))])
        }
        Syntax::HashComment => text.get("syntax-hash-comment"),
        Syntax::QuotedName { name } => {
            let plain = name.trim_matches('"');
            text.with("syntax-quoted-name", &[("name", &short(name)), ("plain", &short(plain))])
        }
        Syntax::Escape => text.get("syntax-escape"),
        Syntax::Trailing { line } => text.with("syntax-trailing", &[("line", &line.to_string())]),
        Syntax::TooDeep => text.get("syntax-too-deep"),
        Syntax::Attribute => text.get("syntax-attribute"),
        Syntax::ExtraComma => text.get("syntax-extra-comma"),
        Syntax::NoName { found } => text.with("syntax-no-name", &[("found", &short(found))]),
        Syntax::Unexpected { found } => text.with("syntax-unexpected", &[("found", &short(found))]),
    }
}

fn file_message(problem: &FileProblem, text: &Text) -> String {
    match problem {
        FileProblem::NotFound => text.get("file-not-found"),
        FileProblem::NoPermission => text.get("file-no-permission"),
        FileProblem::IsFolder => text.get("file-is-folder"),
        FileProblem::NotAFile => text.get("file-not-a-file"),
        FileProblem::Unreadable(reason) => text.with("file-unreadable", &[("reason", reason)]),
        FileProblem::TooLarge => text.get("file-too-large"),
        FileProblem::Empty => text.get("file-empty"),
        FileProblem::NotText => text.get("file-not-text"),
        FileProblem::NotUtf8 => text.get("file-not-utf8"),
        FileProblem::Utf16 => text.get("file-utf16"),
        FileProblem::Json => text.get("file-json"),
        FileProblem::NotRon { found } => text.with("file-not-ron", &[("found", &short(found))]),
    }
}

/// A piece of the file on one line, shortened.
pub(super) fn short(source: &str) -> String {
    let words: Vec<&str> = source.split_whitespace().take(LONGEST).collect();
    visible(&cut(&words.join(" ")))
}

/// An id, which may hold a name that a user made up.
pub(super) fn short_id(id: &str) -> String {
    match id.char_indices().nth(2 * LONGEST) {
        Some((end, _)) => visible(&format!("{}…", id.get(..end).unwrap_or_default())),
        None => visible(id),
    }
}

/// Line breaks and other control characters as escapes.
fn visible(text: &str) -> String {
    let escape = |character: char| match character.is_control() {
        true => character.escape_default().to_string(),
        false => character.to_string(),
    };
    text.chars().map(escape).collect()
}

/// The first characters of a text.
pub(super) fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
