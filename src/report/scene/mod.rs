//! Drawings as data: lines, areas, dots and words on a surface, which are written as SVG, PNG or pages of a PDF.

pub mod font;
pub mod pdf;
mod png;
pub mod sign;
mod svg;

pub use font::Weight;
pub use png::{Picture, PngError};

use super::colours::{CARD, Colour};
use crate::model::bill::Sourcing;

/// Size of the sign of an option, points.
const SIGN: f32 = 2.2;
/// Between the lines of a hatching, points.
const HATCH: f32 = 3.2;

/// A place: to the right and down from the upper left corner, in points of 1/72 inch.
pub type Place = [f32; 2];

/// A drawing; what comes later lies on top.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    pub width: f32,
    pub height: f32,
    pub items: Vec<Item>,
}

/// A part of a drawing.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A filled area with corners; of opacity 1 nothing shows through.
    Area { corners: Vec<Place>, colour: Colour, opacity: f32 },
    /// A line through points. A curve of figures has a name.
    Line { points: Vec<Place>, pen: Pen, name: Option<String> },
    /// A filled circle with an edge.
    Dot { centre: Place, radius: f32, fill: Colour, pen: Pen },
    /// Words on one line.
    Words { at: Place, words: String, letters: Letters, anchor: Anchor },
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pen {
    pub colour: Colour,
    pub width: f32,
    pub dash: Option<[f32; 2]>,
}

/// How words are written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Letters {
    pub size: f32,
    pub weight: Weight,
    pub colour: Colour,
}

/// Which end of words stands at their place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    #[default]
    Start,
    Middle,
    End,
}

impl Pen {
    /// A plain line.
    pub const fn new(colour: Colour, width: f32) -> Self {
        Self { colour, width, dash: None }
    }

    /// A dashed line.
    pub const fn dashed(colour: Colour, width: f32, dash: [f32; 2]) -> Self {
        Self { colour, width, dash: Some(dash) }
    }
}

impl Letters {
    /// Letters of the regular weight.
    pub const fn regular(size: f32, colour: Colour) -> Self {
        Self { size, weight: Weight::Regular, colour }
    }

    /// Letters of the semi-bold weight.
    pub const fn strong(size: f32, colour: Colour) -> Self {
        Self { size, weight: Weight::Strong, colour }
    }

    /// How wide words are.
    pub fn width(self, words: &str) -> f32 {
        font::width(words, self.weight) * self.size
    }
}

impl Scene {
    /// An empty drawing.
    pub fn new(width: f32, height: f32) -> Self {
        Self { width, height, items: Vec::new() }
    }

    /// A filled rectangle, from its upper left corner.
    pub fn bar(&mut self, [x, y]: Place, [width, height]: [f32; 2], colour: Colour) {
        if width > 0.0 && height > 0.0 {
            let corners = vec![[x, y], [x + width, y], [x + width, y + height], [x, y + height]];
            self.items.push(Item::Area { corners, colour, opacity: 1.0 });
        }
    }

    /// A filled rectangle as [`Scene::bar`], hatched with thin lines of paper where the option is told apart by it.
    pub fn bar_of(&mut self, sourcing: Sourcing, [x, y]: Place, [width, height]: [f32; 2]) {
        self.bar([x, y], [width, height], Colour::of(sourcing));
        if sourcing == Sourcing::InHouse || width <= 0.0 || height <= 0.0 {
            return;
        }
        let mut left = x - height + HATCH / 2.0;
        while left < x + width {
            // Rises by as much as it goes to the right.
            let (from, to) = (left.max(x), (left + height).min(x + width));
            let rise = |at: f32| y + height - (at - left);
            if to > from {
                self.line([from, rise(from)], [to, rise(to)], Pen::new(CARD, 0.5));
            }
            left += HATCH;
        }
    }

    /// The sign of an option.
    pub fn sign(&mut self, sourcing: Sourcing, at: Place, colour: Colour) {
        self.veil(sign::corners(sourcing, at, SIGN), colour, 1.0);
    }

    /// A filled area with corners that lets something of what is below it show through.
    pub fn veil(&mut self, corners: Vec<Place>, colour: Colour, opacity: f32) {
        if corners.len() > 2 {
            self.items.push(Item::Area { corners, colour, opacity });
        }
    }

    /// A straight line.
    pub fn line(&mut self, from: Place, to: Place, pen: Pen) {
        self.items.push(Item::Line { points: vec![from, to], pen, name: None });
    }

    /// A curve with a name.
    pub fn curve(&mut self, points: Vec<Place>, pen: Pen, name: impl Into<String>) {
        if points.len() > 1 {
            self.items.push(Item::Line { points, pen, name: Some(name.into()) });
        }
    }

    /// A circle.
    pub fn dot(&mut self, centre: Place, radius: f32, fill: Colour, pen: Pen) {
        self.items.push(Item::Dot { centre, radius, fill, pen });
    }

    /// Words on one line; the place is on their base line.
    pub fn words(&mut self, at: Place, words: impl Into<String>, letters: Letters, anchor: Anchor) {
        let words = words.into();
        if !words.trim().is_empty() {
            self.items.push(Item::Words { at, words, letters, anchor });
        }
    }

    /// Puts another drawing into this one, its upper left corner at a place.
    pub fn put(&mut self, scene: Self, at: Place) {
        self.items.extend(scene.items.into_iter().map(|item| item.moved(at)));
    }
}

impl Item {
    fn moved(self, [x, y]: Place) -> Self {
        let to = |[left, top]: Place| [left + x, top + y];
        let all = |places: Vec<Place>| places.into_iter().map(to).collect();
        match self {
            Self::Area { corners, colour, opacity } => Self::Area { corners: all(corners), colour, opacity },
            Self::Line { points, pen, name } => Self::Line { points: all(points), pen, name },
            Self::Dot { centre, radius, fill, pen } => Self::Dot { centre: to(centre), radius, fill, pen },
            Self::Words { at, words, letters, anchor } => Self::Words { at: to(at), words, letters, anchor },
        }
    }

    /// The corners of what it covers, upper left and lower right; words reach from their ascent to their descent.
    pub fn bounds(&self) -> [Place; 2] {
        let around = |places: &[Place], more: f32| {
            let end = |part: usize, pick: fn(f32, f32) -> f32, start: f32| {
                places.iter().map(|place| place[part]).fold(start, pick)
            };
            let low = [0, 1].map(|part| end(part, f32::min, f32::INFINITY) - more);
            let high = [0, 1].map(|part| end(part, f32::max, f32::NEG_INFINITY) + more);
            [low, high]
        };
        match self {
            Self::Area { corners, .. } => around(corners, 0.0),
            Self::Line { points, pen, .. } => around(points, pen.width / 2.0),
            Self::Dot { centre, radius, pen, .. } => around(&[*centre], radius + pen.width / 2.0),
            Self::Words { at, words, letters, anchor } => {
                let left = at[0] - letters.width(words) * anchor.part();
                [
                    [left, at[1] - letters.size * font::ASCENT],
                    [left + letters.width(words), at[1] + letters.size * font::DESCENT],
                ]
            }
        }
    }
}

impl Anchor {
    /// The part of the words that stands before their place.
    pub fn part(self) -> f32 {
        match self {
            Self::Start => 0.0,
            Self::Middle => 0.5,
            Self::End => 1.0,
        }
    }
}

/// As much of a name as fits in a width, with dots where it is cut off.
pub fn fitted(name: &str, letters: Letters, width: f32) -> String {
    let name: String = name.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    if letters.width(&name) <= width {
        return name;
    }
    let ends: Vec<usize> = name.char_indices().map(|(place, _)| place).take(400).collect();
    let short = |place: usize| format!("{}…", name.get(..place).unwrap_or_default().trim_end());
    let count = ends.partition_point(|place| letters.width(&short(*place)) <= width);
    count.checked_sub(1).and_then(|last| ends.get(last)).map_or_else(String::new, |place| short(*place))
}
