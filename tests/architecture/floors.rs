//! Floors inside the window, and rings: files of different folders that import one another cannot be understood, or moved,
//! one without the others.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::architecture::source::{self, Named};

/// The folders of the window from below; folders of one floor do not know each other.
const WINDOW: &[&[&str]] = &[
    &["kit"],
    &["command"],
    &["system"],
    &["session"],
    &["catalogue"],
    &["actions"],
    &["draw"],
    &["views", "panels", "dialogs"],
];

/// A module by its path: `["app", "kit", "theme"]`.
type Module = Vec<String>;

/// Which file imports which, re-exports followed to the file that defines the name.
struct Imports {
    files: BTreeMap<Module, PathBuf>,
    of: BTreeMap<Module, BTreeSet<Module>>,
}

impl Imports {
    /// Those between these files: path and text of each.
    fn between(files: &[(PathBuf, String)]) -> Self {
        let mut named: BTreeMap<Module, Vec<Named>> = BTreeMap::new();
        let mut paths = BTreeMap::new();
        for (path, text) in files {
            let module = source::module_of(path);
            if module.is_empty() || module.last().is_some_and(|last| last == "tests") {
                continue;
            }
            let names = source::names(&module, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            named.insert(module.clone(), names);
            paths.insert(module, path.clone());
        }
        let known = Known { named: &named };
        let of = named.iter().map(|(module, names)| {
            let to = names.iter().filter(|name| name.handed_on.is_none() || !known.is_inside(module, name));
            let to = to.filter_map(|name| known.file_of(module, &name.path, 0)).filter(|to| to != module);
            (module.clone(), to.collect())
        });
        Self { of: of.collect(), files: paths }
    }

    /// Imports of the window that do not lead to a lower floor.
    fn upward(&self) -> Vec<String> {
        let floor = |module: &Module| match module.get(1) {
            Some(folder) => WINDOW.iter().position(|floor| floor.contains(&folder.as_str())).unwrap_or(WINDOW.len()),
            None => WINDOW.len(),
        };
        let all = self.of.iter().flat_map(|(from, to)| to.iter().map(move |to| (from, to)));
        let within = all.filter(|(from, to)| from[0] == "app" && to[0] == "app" && floor(from) < WINDOW.len());
        let wrong = within.filter(|(from, to)| from.get(1) != to.get(1) && floor(to) >= floor(from));
        wrong.map(|(from, to)| format!("{} must not import {}", self.name(from), self.name(to))).collect()
    }

    /// Rings of files that stand in more than one folder.
    fn rings(&self) -> Vec<String> {
        let reached: BTreeMap<&Module, BTreeSet<&Module>> =
            self.of.keys().map(|module| (module, self.reached_from(module))).collect();
        let mut rings: BTreeSet<Vec<&Module>> = BTreeSet::new();
        for module in self.of.keys() {
            let back = |other: &&&Module| reached.get(**other).is_some_and(|from| from.contains(module));
            let ring: Vec<&Module> = reached[module].iter().filter(back).copied().collect();
            let folders: BTreeSet<PathBuf> = ring.iter().map(|module| folder_of(&self.files[*module])).collect();
            if folders.len() > 1 {
                rings.insert(ring);
            }
        }
        rings
            .into_iter()
            .map(|ring| ring.into_iter().map(|module| self.name(module)).collect::<Vec<_>>().join(" "))
            .collect()
    }

    fn reached_from(&self, module: &Module) -> BTreeSet<&Module> {
        let mut reached = BTreeSet::new();
        let mut next: Vec<&Module> = self.of[module].iter().collect();
        while let Some(module) = next.pop() {
            if reached.insert(module) {
                next.extend(self.of.get(module).into_iter().flatten());
            }
        }
        reached
    }

    fn name(&self, module: &Module) -> String {
        self.files[module].display().to_string()
    }
}

struct Known<'a> {
    named: &'a BTreeMap<Module, Vec<Named>>,
}

impl Known<'_> {
    /// The module whose file defines what a path of a module names; none where that is no file of the crate.
    fn file_of(&self, from: &Module, path: &[String], depth: usize) -> Option<Module> {
        let path = self.whole(from, path)?;
        let length = (1..=path.len()).rev().find(|length| self.named.contains_key(&path[..*length]))?;
        let (module, rest) = path.split_at(length);
        let module = module.to_vec();
        let handed_on = |name: &&Named| name.handed_on.as_ref() == rest.first() && depth < 8;
        if let Some(name) = self.named[&module].iter().find(handed_on).filter(|_| !rest.is_empty()) {
            let further: Vec<String> = name.path.iter().chain(&rest[1..]).cloned().collect();
            if let Some(found) = self.file_of(&module, &further, depth + 1) {
                return Some(found);
            }
        }
        Some(module)
    }

    /// A path from the root of the crate, without its `crate`: also one that begins with a module inside.
    fn whole(&self, from: &Module, path: &[String]) -> Option<Module> {
        if path.first().is_some_and(|first| first == "crate") {
            return Some(path[1..].to_vec());
        }
        let inside: Module = from.iter().chain(path.first()).cloned().collect();
        self.named.contains_key(&inside).then(|| from.iter().chain(path).cloned().collect())
    }

    /// Whether a name is handed on from inside the folder: who uses it is taken to import the file that defines it.
    fn is_inside(&self, module: &Module, name: &Named) -> bool {
        self.file_of(module, &name.path, 0).is_some_and(|found| found.starts_with(module))
    }
}

/// The folder that files must share to import one another: a folder of a floor, in the window a folder of a folder.
fn folder_of(path: &Path) -> PathBuf {
    let folder = path.parent().unwrap_or(path);
    let depth = if folder.starts_with("src/app") { 4 } else { 3 };
    folder.iter().take(depth).collect()
}

fn imports() -> Imports {
    let files: Vec<(PathBuf, String)> =
        source::rust_files("src").into_iter().map(|path| (path.clone(), source::read(&path))).collect();
    Imports::between(&files)
}

#[test]
fn the_window_stands_on_floors() {
    let imports = imports();
    for folder in WINDOW.iter().copied().flatten() {
        let is_there =
            imports.files.keys().any(|module| module[0] == "app" && module.get(1).is_some_and(|it| it == folder));
        assert!(is_there, "src/app/{folder} is not there");
    }
    assert_eq!(imports.upward(), [""; 0], "\n");
}

/// Folders of the model that still import one another: the book of formulas holds the rules of the bills.
const TO_BE_PARTED: [&str; 3] = ["src/model/bill/", "src/model/formula/", "src/model/plan/"];

#[test]
fn no_ring_of_files_spans_folders() {
    let is_known = |file: &str| TO_BE_PARTED.iter().any(|folder| file.starts_with(folder));
    let rings = imports().rings().into_iter().filter(|ring| !ring.split(' ').all(is_known)).collect::<Vec<_>>();
    assert!(rings.is_empty(), "\n{}", rings.join("\n"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(files: &[(&str, &str)]) -> Imports {
        let files: Vec<_> = files.iter().map(|(path, text)| (PathBuf::from(path), (*text).to_owned())).collect();
        Imports::between(&files)
    }

    #[test]
    fn an_import_upward_is_found_also_through_a_facade() {
        let files = [
            ("src/app/kit/buttons.rs", "use crate::app::session::State;"),
            ("src/app/session/mod.rs", "pub mod state; pub use state::State;"),
            ("src/app/session/state.rs", "use crate::app::command; pub struct State;"),
            ("src/app/command/mod.rs", "pub enum Command {}"),
            ("src/app/views/a.rs", "use crate::app::panels::b; use crate::app::window::App;"),
            ("src/app/panels/b.rs", ""),
            ("src/app/window.rs", "use crate::app::views::a;"),
        ];
        let expected = [
            "src/app/kit/buttons.rs must not import src/app/session/state.rs",
            "src/app/views/a.rs must not import src/app/panels/b.rs",
            "src/app/views/a.rs must not import src/app/window.rs",
        ];
        assert_eq!(of(&files).upward(), expected);
    }

    #[test]
    fn a_ring_across_folders_is_found_and_one_inside_a_folder_is_not() {
        let ring = [
            ("src/model/formula/book.rs", "use crate::model::bill::rule;"),
            ("src/model/bill/mod.rs", "pub mod rule; pub use crate::model::formula::book::Book;"),
            ("src/model/bill/rule.rs", "use super::Book;"),
        ];
        assert_eq!(of(&ring).rings(), ["src/model/bill/rule.rs src/model/formula/book.rs"]);
        let inside = [
            ("src/app/views/years/mod.rs", "mod rows; struct Side; use rows::show;"),
            ("src/app/views/years/rows.rs", "use super::Side;"),
        ];
        assert_eq!(of(&inside).rings(), [""; 0]);
        let beside = [
            ("src/app/views/mod.rs", "mod years; pub fn measured() {} use years::show;"),
            ("src/app/views/years/mod.rs", "use super::measured;"),
        ];
        assert_eq!(of(&beside).rings().len(), 1, "what many views share stands below them");
    }
}
