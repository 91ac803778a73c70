//! Rust source as a list of tokens, without comments and tests, and the paths it names.

use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A path a file names: `crate::model::bill` or `std::fs`, groups of `use` taken apart.
#[derive(Debug, PartialEq)]
pub struct Named {
    pub line: usize,
    pub path: Vec<String>,
    /// The name under which a `pub use` hands it on; none where it does not.
    pub handed_on: Option<String>,
}

/// The folder of `Cargo.toml`.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust files below a folder of the repository, sorted, with the path from the root.
pub fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path.strip_prefix(root()).expect("below the root").to_owned());
            }
        }
    }
    found.sort();
    found
}

/// The text of a file of the repository.
pub fn read(path: &Path) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The module a file of `src` is: `src/model/plan/mod.rs` is `model::plan`, `src/main.rs` is `main`.
pub fn module_of(path: &Path) -> Vec<String> {
    let inside = path.strip_prefix("src").unwrap_or(path).with_extension("");
    let mut module: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if module.last().is_some_and(|last| last == "mod" || last == "lib") {
        module.pop();
    }
    module
}

/// The paths that the source of a module names outside its tests, and each `unwrap` called as a method.
///
/// Paths from `crate`, `super`, `self` and `contact_tco` begin with `crate` in the answer.
pub fn names(module: &[String], source: &str) -> Result<Vec<Named>, String> {
    let tokens: TokenStream = source.parse().map_err(|error| format!("not Rust: {error}"))?;
    let mut scan = Scan { module: module.to_vec(), is_handed_on: false, found: Vec::new() };
    scan.walk(tokens);
    Ok(scan.found)
}

/// Words that a path with leading colons may follow: `use ::std::fs`.
const BEFORE_A_PATH: &[&str] = &["as", "dyn", "for", "impl", "in", "return", "use"];

struct Scan {
    module: Vec<String>,
    /// Whether a `pub use` is being read.
    is_handed_on: bool,
    found: Vec<Named>,
}

impl Scan {
    fn walk(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            if is_test_attribute(&tokens[at..]) {
                at = end_of_item(&tokens, at + 2);
                continue;
            }
            at = match &tokens[at] {
                TokenTree::Ident(word) if word == "mod" => self.inline_module(&tokens, at),
                TokenTree::Ident(word) if word == "pub" => {
                    self.is_handed_on = is_pub_use(&tokens[at..]);
                    // `pub(in crate::app)` says who may see it, and imports nothing.
                    at + if matches!(tokens.get(at + 1), Some(TokenTree::Group(_))) { 2 } else { 1 }
                }
                TokenTree::Punct(punct) if punct.as_char() == ';' => {
                    self.is_handed_on = false;
                    at + 1
                }
                TokenTree::Ident(word) if BEFORE_A_PATH.iter().any(|known| word == known) => at + 1,
                TokenTree::Ident(_) => self.path(&tokens, at, &[]),
                TokenTree::Group(group) => {
                    self.walk(group.stream());
                    at + 1
                }
                TokenTree::Punct(punct) if punct.as_char() == '.' => self.method(&tokens, at + 1),
                _ => at + 1,
            };
        }
    }

    /// A call by a dot is no path, whatever the method's name; `unwrap` is reported as `.unwrap`.
    fn method(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        match tokens.get(at) {
            Some(TokenTree::Ident(name)) => {
                if name == "unwrap" {
                    let line = name.span().start().line;
                    self.found.push(Named { line, path: vec![".unwrap".to_owned()], handed_on: None });
                }
                at + 1
            }
            _ => at,
        }
    }

    /// `mod name { .. }` is one module deeper, which `super` inside it needs to know.
    fn inline_module(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        if let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(body))) = (tokens.get(at + 1), tokens.get(at + 2)) {
            self.module.push(name.to_string());
            self.walk(body.stream());
            self.module.pop();
            return at + 3;
        }
        at + 2
    }

    /// Reads `a::b::{c, d::e}` from `at` on, adds what it names, and answers where it ends.
    fn path(&mut self, tokens: &[TokenTree], mut at: usize, prefix: &[String]) -> usize {
        let mut path = prefix.to_vec();
        let mut line = 0;
        loop {
            match tokens.get(at) {
                Some(TokenTree::Ident(word)) => {
                    line = word.span().start().line;
                    path.push(word.to_string());
                }
                Some(TokenTree::Punct(star)) if star.as_char() == '*' => {
                    line = star.span().start().line;
                    path.push("*".to_owned());
                }
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                    self.members(group, &path);
                    return at + 1;
                }
                _ => break,
            }
            at += 1;
            if !is_double_colon(&tokens[at..]) {
                break;
            }
            at += 2;
        }
        if path.len() > 1 || path.first().is_some_and(|first| first == "crate") {
            let path = self.absolute(path);
            let alias = match (tokens.get(at), tokens.get(at + 1)) {
                (Some(TokenTree::Ident(word)), Some(TokenTree::Ident(alias))) if word == "as" => {
                    Some(alias.to_string())
                }
                _ => path.last().cloned(),
            };
            self.found.push(Named { line, path, handed_on: alias.filter(|_| self.is_handed_on) });
        }
        at
    }

    /// The members of a `use` group, each one a path that begins with `prefix`.
    fn members(&mut self, group: &Group, prefix: &[String]) {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        for member in tokens.split(|token| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',')) {
            if !member.is_empty() {
                self.path(member, 0, prefix);
            }
        }
    }

    fn absolute(&self, mut path: Vec<String>) -> Vec<String> {
        let mut base = self.module.clone();
        let mut local = false;
        while path.first().is_some_and(|first| first == "super" || first == "self") {
            local = true;
            if path.remove(0) == "super" {
                base.pop();
            }
        }
        if local {
            let mut whole = vec!["crate".to_owned()];
            whole.extend(base);
            whole.extend(path);
            return whole;
        }
        if path.first().is_some_and(|first| first == "contact_tco") {
            path[0] = "crate".to_owned();
        }
        path
    }
}

/// `pub use` and `pub(super) use`.
fn is_pub_use(tokens: &[TokenTree]) -> bool {
    let next = match tokens.get(1) {
        Some(TokenTree::Group(_)) => tokens.get(2),
        next => next,
    };
    matches!(next, Some(TokenTree::Ident(word)) if word == "use")
}

fn is_double_colon(tokens: &[TokenTree]) -> bool {
    let colon = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    colon(tokens.first()) && colon(tokens.get(1))
}

/// `#[test]` and `#[cfg(test)]`.
fn is_test_attribute(tokens: &[TokenTree]) -> bool {
    let [TokenTree::Punct(hash), TokenTree::Group(group), ..] = tokens else { return false };
    let text: String = group.stream().to_string().split_whitespace().collect();
    hash.as_char() == '#' && (text == "test" || text == "cfg(test)")
}

/// The first place after the item that begins at `at`: behind its braces or its semicolon.
fn end_of_item(tokens: &[TokenTree], at: usize) -> usize {
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    };
    tokens[at..].iter().position(ends).map_or(tokens.len(), |length| at + length + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(module: &[&str], source: &str) -> Vec<String> {
        let module: Vec<String> = module.iter().map(|part| (*part).to_owned()).collect();
        names(&module, source).expect("Rust").iter().map(|named| named.path.join("::")).collect()
    }

    #[test]
    fn use_groups_are_taken_apart() {
        assert_eq!(
            paths(&["model"], "use std::{io, fs::{self, File}};"),
            ["std::io", "std::fs::self", "std::fs::File"]
        );
        assert_eq!(paths(&["model"], "use crate::*;"), ["crate::*"]);
        assert_eq!(paths(&["model"], "pub use ::eframe::egui as e;"), ["eframe::egui"]);
    }

    #[test]
    fn what_is_handed_on_has_the_name_it_is_handed_on_by() {
        let handed_on = |source: &str| -> Vec<Option<String>> {
            names(&["app".to_owned()], source).expect("Rust").into_iter().map(|named| named.handed_on).collect()
        };
        let some = |name: &str| Some(name.to_owned());
        assert_eq!(handed_on("pub use view::{View, draw as paint}; use a::b;"), [some("View"), some("paint"), None]);
        assert_eq!(handed_on("pub(super) use a::b; pub fn f() { c::d() }"), [some("b"), None]);
    }

    #[test]
    fn relative_paths_become_absolute() {
        assert_eq!(paths(&["model", "plan"], "use super::super::document::read;"), ["crate::document::read"]);
        assert_eq!(paths(&["model"], "use self::plan::Plan;"), ["crate::model::plan::Plan"]);
        assert_eq!(paths(&["model"], "mod inner { fn f() { super::super::app::run() } }"), ["crate::app::run"]);
        assert_eq!(paths(&["main"], "fn main() { contact_tco::app::run() }"), ["crate::app::run"]);
    }

    #[test]
    fn paths_inside_macros_are_seen_and_those_in_comments_and_text_are_not() {
        assert_eq!(paths(&["model"], "fn f() { vec![crate::app::run()]; }"), ["crate::app::run"]);
        assert_eq!(paths(&["model"], "//! crate::app\n/* std::fs */ const A: &str = \"std::fs::read\";"), [""; 0]);
    }

    #[test]
    fn tests_are_left_out_and_what_follows_them_is_not() {
        let source = "#[cfg(test)] mod tests { use std::fs::read; } #[cfg(test)] mod more; fn f() { x.y().unwrap(); }";
        assert_eq!(paths(&["model"], source), [".unwrap"]);
        let source = "#[cfg(feature = \"gui\")] fn g() { std::fs::read(p) }";
        assert_eq!(paths(&["model"], source), ["std::fs::read"]);
    }

    #[test]
    fn files_know_their_module() {
        assert_eq!(module_of(Path::new("src/model/plan/mod.rs")), ["model", "plan"]);
        assert_eq!(module_of(Path::new("src/text.rs")), ["text"]);
        assert_eq!(module_of(Path::new("src/lib.rs")), [""; 0]);
    }
}
