//! Pages that fill from the top: headings, paragraphs and drawings, each on the next page where it has no room.

use super::paragraph::{Line, lines};
use crate::report::colours;
use crate::report::scene::pdf::Bookmark;
use crate::report::scene::{Anchor, Letters, Pen, Scene};

/// A4, points.
pub(super) const PAGE: [f32; 2] = [595.28, 841.89];
pub(super) const LEFT: f32 = 48.0;
pub(super) const RIGHT: f32 = PAGE[0] - 48.0;
/// The width of what is written.
pub(super) const WIDTH: f32 = RIGHT - LEFT;
const TOP: f32 = 50.0;
const BOTTOM: f32 = PAGE[1] - 58.0;

/// Running words.
pub(super) const BODY: Letters = Letters::regular(9.0, colours::TEXT);
/// Remarks under figures.
pub(super) const NOTE: Letters = Letters::regular(7.6, colours::WEAK_TEXT);
/// The head of a section.
pub(super) const HEADING: Letters = Letters::strong(13.0, colours::TEXT);
/// The head of a part of a section.
pub(super) const SUBHEADING: Letters = Letters::strong(9.0, colours::TEXT);
/// From one base line to the next, in parts of the letters' size.
pub(super) const LEADING: f32 = 1.42;

/// What follows a heading is at least that high: a heading never stands alone at the foot of a page.
const AFTER_HEADING: f32 = 64.0;

/// Pages under way.
pub(super) struct Sheet {
    pub pages: Vec<Scene>,
    pub bookmarks: Vec<Bookmark>,
    /// Where the next thing begins on the last page.
    pub y: f32,
}

impl Sheet {
    /// One empty page.
    pub fn new() -> Self {
        Self { pages: vec![Scene::new(PAGE[0], PAGE[1])], bookmarks: Vec::new(), y: TOP }
    }

    /// The page that is being filled.
    pub fn page(&mut self) -> &mut Scene {
        if self.pages.is_empty() {
            self.pages.push(Scene::new(PAGE[0], PAGE[1]));
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    /// Room left on the page.
    pub fn room(&self) -> f32 {
        BOTTOM - self.y
    }

    /// Goes on to the next page unless there is so much room.
    pub fn need(&mut self, height: f32) {
        if self.room() < height && self.y > TOP {
            self.pages.push(Scene::new(PAGE[0], PAGE[1]));
            self.y = TOP;
        }
    }

    /// Leaves room, but not at the top of a page.
    pub fn gap(&mut self, height: f32) {
        if self.y > TOP {
            self.y += height;
        }
    }

    /// Remembers the next thing's place for the list of bookmarks.
    pub fn bookmark(&mut self, title: &str) {
        let at = [LEFT, (self.y - 8.0).max(0.0)];
        self.bookmarks.push(Bookmark { title: title.to_owned(), page: self.pages.len() - 1, at });
    }

    /// A section's head with a line above it, on a page with what follows it, which is so high.
    pub fn heading(&mut self, title: &str, follows: f32) {
        self.gap(22.0);
        self.need(26.0 + follows.max(AFTER_HEADING));
        self.bookmark(title);
        let y = self.y;
        self.page().line([LEFT, y], [RIGHT, y], Pen::new(colours::BORDER, 0.6));
        self.page().words([LEFT, y + 17.5], title, HEADING, Anchor::Start);
        self.y += 28.0;
    }

    /// A head inside a section.
    pub fn subheading(&mut self, title: &str, follows: f32) {
        self.gap(10.0);
        self.need(14.0 + follows);
        let y = self.y + 8.5;
        self.page().words([LEFT, y], title, SUBHEADING, Anchor::Start);
        self.y += 15.0;
    }

    /// A paragraph over the whole width.
    pub fn paragraph(&mut self, words: &str, letters: Letters) {
        let lines = lines(words, letters, WIDTH);
        self.lines(&lines, letters);
        self.gap(letters.size * 0.45);
    }

    /// Lines that may go on to the next page, at least two of them on each.
    pub fn lines(&mut self, lines: &[Line], letters: Letters) {
        let leading = letters.size * LEADING;
        let count = lines.len();
        for (index, line) in lines.iter().enumerate() {
            let left = count - index;
            // Two lines at the start, and the last but one takes the last one along.
            let together =
                if left <= 3 && left != 1 || index == 0 { left.min(if count <= 4 { 4 } else { 2 }) } else { 1 };
            self.need(leading * together as f32);
            let base = self.y + leading * 0.5 + letters.size * 0.36;
            let x = if line.anchor == Anchor::End { RIGHT } else { LEFT };
            self.page().words([x, base], line.words.as_str(), letters, line.anchor);
            self.y += leading;
        }
    }

    /// A drawing over the whole width.
    pub fn draw(&mut self, scene: Scene) {
        let height = scene.height;
        self.need(height);
        let at = [LEFT, self.y];
        self.page().put(scene, at);
        self.y += height;
    }
}
