//! The text of a scenario file: every input, in the order of the format, laid out to be read and compared line by line.

use super::options;
use super::scan::{Kind, Token, Tokens};
use crate::model::scenario::Scenario;

/// A group of inputs stands on one line up to this length.
const SHORT_GROUP: usize = 60;
/// A list of texts or of brackets stands on one line up to this length.
const SHORT_LIST: usize = 100;

/// A scenario as the text of a file. Every input is written, so that a later program's other defaults never change what
/// was decided; reading it gives the same scenario, and writing that the same text.
pub fn to_text(scenario: &Scenario) -> String {
    let one_line = ron::ser::PrettyConfig::new().depth_limit(0).struct_names(false);
    // Writing to memory fails for no value that a scenario can hold; an empty text would not open and is never saved.
    let line = options().to_string_pretty(scenario, one_line).unwrap_or_default();
    lay_out(&line)
}

/// An open bracket while laying out.
#[derive(Clone, Copy)]
struct Group {
    /// Whether each of its items has a line of its own.
    broken: bool,
    empty: bool,
}

/// Breaks a text on one line into lines, with a comma behind every item that has its own.
fn lay_out(line: &str) -> String {
    let tokens: Vec<Token> = Tokens::of(line).collect();
    let broken = broken_groups(&tokens);
    let mut out = String::with_capacity(line.len() * 5 / 4);
    let mut groups: Vec<Group> = Vec::new();
    for (token, broken) in tokens.iter().zip(broken) {
        let source = line.get(token.start..token.end).unwrap_or_default();
        match token.kind {
            Kind::Close(_) => {
                let closed = groups.pop();
                if closed.is_some_and(|group| group.broken && !group.empty) {
                    if !out.ends_with(",") {
                        out.push(',');
                    }
                    new_line(&mut out, groups.len());
                }
                out.push_str(source);
            }
            Kind::Comma => out.push(','),
            Kind::Colon => out.push_str(": "),
            _ => {
                let depth = groups.len();
                if let Some(group) = groups.last_mut() {
                    let after_comma = out.ends_with(',');
                    if group.broken && (group.empty || after_comma) {
                        new_line(&mut out, depth);
                    } else if after_comma {
                        out.push(' ');
                    }
                    group.empty = false;
                }
                out.push_str(source);
                if matches!(token.kind, Kind::Open(_)) {
                    groups.push(Group { broken, empty: true });
                }
            }
        }
    }
    out.push('\n');
    out
}

/// For each token whether it opens a group that has a line for each item.
fn broken_groups(tokens: &[Token]) -> Vec<bool> {
    let mut broken = vec![false; tokens.len()];
    // Of each open bracket: its index, whether it holds brackets, whether it holds text.
    let mut open: Vec<(usize, bool, bool)> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Open(_) => {
                if let Some((_, brackets, _)) = open.last_mut() {
                    *brackets = true;
                }
                open.push((index, false, false));
            }
            Kind::Text { .. } => {
                if let Some((_, _, text)) = open.last_mut() {
                    *text = true;
                }
            }
            Kind::Close(_) => {
                let Some((begin, brackets, text)) = open.pop() else { continue };
                let Some(first) = tokens.get(begin) else { continue };
                let length = token.end - first.start;
                let long = match open.len() {
                    0 => true,
                    1 => length > SHORT_GROUP,
                    // A channel has one line, and so has a list of numbers, however long they are.
                    _ => length > SHORT_LIST && (brackets || (text && first.kind == Kind::Open('['))),
                };
                if let Some(broken) = broken.get_mut(begin) {
                    *broken = long;
                }
            }
            _ => {}
        }
    }
    broken
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    out.push_str(&"    ".repeat(depth));
}
