//! The scenarios that are open, side by side, one of them on screen.

use std::path::Path;

use super::work::Work;
use crate::app::command::WorkId;
use crate::app::system::disk_changes;
use crate::text::Text;

/// The most scenarios that are open at a time: each keeps its results at hand.
pub const MOST: usize = 24;

/// The open scenarios from left to right. There is always one on screen, so the others stand left and right of it.
pub struct Desk {
    left: Vec<Work>,
    /// The scenario on screen.
    pub work: Work,
    /// From left to right.
    right: Vec<Work>,
    /// The scenario that the others are compared with; the leftmost where none is chosen.
    reference: Option<WorkId>,
    newest: WorkId,
}

impl Desk {
    /// A desk with one scenario.
    pub fn new(mut work: Work) -> Self {
        work.id = WorkId::default().next();
        Self { left: Vec::new(), right: Vec::new(), reference: None, newest: work.id, work }
    }

    /// All of them, from left to right.
    pub fn all(&self) -> impl Iterator<Item = &Work> {
        self.left.iter().chain([&self.work]).chain(&self.right)
    }

    pub fn all_mut(&mut self) -> impl Iterator<Item = &mut Work> {
        self.left.iter_mut().chain([&mut self.work]).chain(&mut self.right)
    }

    /// How many there are, at least one.
    pub fn count(&self) -> usize {
        self.left.len() + 1 + self.right.len()
    }

    /// Whether no more find room.
    pub fn is_full(&self) -> bool {
        self.count() >= MOST
    }

    /// What they are called beside each other, from left to right: by the scenario's own name, which says more than that of
    /// its file and follows when it is renamed; those of one name also by file, or by number.
    pub fn names(&self, text: &Text) -> Vec<String> {
        let own: Vec<String> = self.all().map(|work| work.own_name(text)).collect();
        let is_double = |names: &[String], name: &String| names.iter().filter(|other| *other == name).count() > 1;
        let filed = self.all().zip(&own).map(|(work, name)| match work.file_name() {
            Some(file) if is_double(&own, name) && file != *name => format!("{name} ({file})"),
            _ => name.clone(),
        });
        let filed: Vec<String> = filed.collect();
        let numbered = |(place, name): (usize, &String)| {
            let before = filed.iter().take(place).filter(|other| *other == name).count();
            if before > 0 { format!("{name} ({})", before + 1) } else { name.clone() }
        };
        filed.iter().enumerate().map(numbered).collect()
    }

    /// What one of them is called beside the others.
    pub fn name_of(&self, id: WorkId, text: &Text) -> String {
        let place = self.all().position(|work| work.id == id);
        place.and_then(|place| self.names(text).into_iter().nth(place)).unwrap_or_default()
    }

    /// The one with that number.
    pub fn find(&self, id: WorkId) -> Option<&Work> {
        self.all().find(|work| work.id == id)
    }

    /// The one whose file this is, by whatever way the path leads there.
    pub fn with_path(&self, path: &Path) -> Option<WorkId> {
        let file = disk_changes::file(path);
        self.all().find(|work| work.path.as_deref().map(disk_changes::file).as_ref() == Some(&file)).map(|work| work.id)
    }

    /// Place of the scenario on screen, from the left.
    pub fn place(&self) -> usize {
        self.left.len()
    }

    /// The scenario that the others are compared with.
    pub fn reference(&self) -> &Work {
        let chosen = self.reference.and_then(|id| self.find(id));
        chosen.unwrap_or_else(|| self.left.first().unwrap_or(&self.work))
    }

    /// Whether the others are compared with this one because a person chose so.
    pub fn is_pinned(&self, id: WorkId) -> bool {
        self.reference == Some(id)
    }

    /// Compares the others with this one; with the leftmost again, if that was so already.
    pub fn pin(&mut self, id: WorkId) {
        self.reference = (self.reference != Some(id)).then_some(id);
    }

    /// Puts a scenario at the right of the one on screen, and on screen; what a new user meets makes room for it.
    pub fn put(&mut self, mut work: Work) {
        self.newest = self.newest.next();
        work.id = self.newest;
        let before = std::mem::replace(&mut self.work, work);
        if !before.is_welcome {
            self.left.push(before);
        }
    }

    /// Brings one on screen; false if it is not open.
    pub fn select(&mut self, id: WorkId) -> bool {
        let Some(place) = self.all().position(|work| work.id == id) else { return false };
        while self.place() > place {
            let Some(work) = self.left.pop() else { break };
            self.right.insert(0, std::mem::replace(&mut self.work, work));
        }
        while self.place() < place {
            let work = self.right.remove(0);
            self.left.push(std::mem::replace(&mut self.work, work));
        }
        true
    }

    /// The one so many places to the right, from the last on to the first.
    pub fn neighbour(&self, steps: isize) -> Option<WorkId> {
        let place = (self.place() as isize + steps).rem_euclid(self.count() as isize);
        self.all().nth(place as usize).map(|work| work.id)
    }

    /// Moves one to a place, counted from the left; beyond the last it becomes the last.
    pub fn move_to(&mut self, id: WorkId, place: usize) {
        let shown = self.work.id;
        if !self.select(id) {
            return;
        }
        while self.place() > place {
            let Some(other) = self.left.pop() else { break };
            self.right.insert(0, other);
        }
        while self.place() < place && !self.right.is_empty() {
            self.left.push(self.right.remove(0));
        }
        self.select(shown);
    }

    /// Takes all from the desk and puts one there, which has a number that none had before.
    pub fn begin_anew(&mut self, mut work: Work) {
        self.newest = self.newest.next();
        work.id = self.newest;
        *self = Self { left: Vec::new(), right: Vec::new(), reference: None, newest: self.newest, work };
    }

    /// Takes one from the desk; false, and nothing is done, if it is the only one.
    pub fn close(&mut self, id: WorkId) -> bool {
        let shown = self.work.id;
        if !self.select(id) {
            return false;
        }
        let next = if self.right.is_empty() { self.left.pop() } else { Some(self.right.remove(0)) };
        let Some(next) = next else { return false };
        self.work = next;
        self.select(shown);
        true
    }
}
