//! A PDF as another library reads it: its words, and where each line and letter stands on the page.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// A read PDF.
pub struct Paper {
    pub document: Document,
    pub pages: Vec<ObjectId>,
}

/// `x' = a x + c y + e`, `y' = b x + d y + f`.
type Matrix = [f64; 6];

fn times(m: Matrix, n: Matrix) -> Matrix {
    [
        m[0] * n[0] + m[1] * n[2],
        m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2],
        m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4],
        m[4] * n[1] + m[5] * n[3] + n[5],
    ]
}

fn at(m: Matrix, x: f64, y: f64) -> (f64, f64) {
    (m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5])
}

const UNCHANGED: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

fn number(object: &Object) -> f64 {
    f64::from(object.as_float().expect("a number"))
}

/// The widths of a font's glyphs, in thousandths of its size.
struct Widths {
    each: BTreeMap<u16, f64>,
    other: f64,
}

impl Widths {
    fn of(document: &Document, font: &Dictionary) -> Self {
        let follow = |object: &Object| match object {
            Object::Reference(id) => document.get_object(*id).expect("an object").clone(),
            other => other.clone(),
        };
        let below = follow(font.get(b"DescendantFonts").expect("a font of glyph numbers"));
        let below = follow(&below.as_array().expect("an array")[0]);
        let below = below.as_dict().expect("a dictionary");
        let list = below.get(b"W").map(follow).ok();
        let mut each = BTreeMap::new();
        let mut rest = list.as_ref().map_or(&[][..], |list| list.as_array().expect("an array"));
        while let [first, second, after @ ..] = rest {
            let first = number(first) as u16;
            match second {
                Object::Array(widths) => {
                    each.extend(widths.iter().enumerate().map(|(place, width)| (first + place as u16, number(width))));
                    rest = after;
                }
                last => {
                    each.extend((first..=number(last) as u16).map(|glyph| (glyph, number(&after[0]))));
                    rest = &after[1..];
                }
            }
        }
        Self { each, other: below.get(b"DW").map_or(1000.0, number) }
    }

    fn of_text(&self, bytes: &[u8]) -> f64 {
        let glyphs = bytes.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        glyphs.map(|glyph| self.each.get(&glyph).unwrap_or(&self.other)).sum()
    }
}

impl Paper {
    pub fn read(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).expect("a PDF");
        let pages = document.get_pages().into_values().collect();
        Self { document, pages }
    }

    /// The words of all pages, with plain spaces, and no mark of direction.
    pub fn words(&self) -> String {
        let numbers: Vec<u32> = (1..=self.pages.len() as u32).collect();
        let text = self.document.extract_text(&numbers).expect("words");
        let plain = text.replace('\u{200f}', "").replace(['\u{a0}', '\n', '\r'], " ");
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// What the file says boxes and other glyphs of no letter stand for.
    pub fn replaced(&self) -> String {
        let mut words = String::new();
        for page in &self.pages {
            let content = Content::decode(&self.document.get_page_content(*page)).expect("a page's content");
            for operation in content.operations.iter().filter(|operation| operation.operator == "BDC") {
                let about = operation.operands.get(1).and_then(|about| about.as_dict().ok());
                if let Some(text) = about.and_then(|about| about.get(b"ActualText").ok()) {
                    words.push_str(&lopdf::decode_text_string(text).expect("a text"));
                }
            }
        }
        words
    }

    /// Width and height of a page, points.
    pub fn size(&self, page: ObjectId) -> (f64, f64) {
        let page = self.document.get_dictionary(page).expect("a page");
        let sides = page.get(b"MediaBox").and_then(Object::as_array).expect("a media box");
        (number(&sides[2]), number(&sides[3]))
    }

    /// Every place that a page draws to: ends of lines, corners of areas, beginnings and ends of words.
    pub fn places(&self, page: ObjectId) -> Vec<(f64, f64)> {
        let fonts = self.document.get_page_fonts(page).expect("fonts");
        let fonts: BTreeMap<Vec<u8>, Widths> =
            fonts.into_iter().map(|(name, font)| (name, Widths::of(&self.document, font))).collect();
        let content = Content::decode(&self.document.get_page_content(page)).expect("a page's content");
        let mut pen = Pen { now: UNCHANGED, kept: vec![], line: UNCHANGED, size: 0.0, font: vec![], places: vec![] };
        for operation in &content.operations {
            pen.follow(operation, &fonts);
        }
        pen.places
    }
}

/// The state of drawing.
struct Pen {
    now: Matrix,
    kept: Vec<Matrix>,
    line: Matrix,
    size: f64,
    font: Vec<u8>,
    places: Vec<(f64, f64)>,
}

impl Pen {
    fn follow(&mut self, Operation { operator, operands }: &Operation, fonts: &BTreeMap<Vec<u8>, Widths>) {
        let numbers = || -> Vec<f64> { operands.iter().map(number).collect() };
        let matrix = || -> Matrix { numbers().try_into().expect("six numbers") };
        match operator.as_str() {
            "q" => self.kept.push(self.now),
            "Q" => self.now = self.kept.pop().expect("a kept state"),
            "cm" => self.now = times(matrix(), self.now),
            "BT" => self.line = UNCHANGED,
            "Tm" => self.line = matrix(),
            "Td" => {
                let by = numbers();
                self.line = times([1.0, 0.0, 0.0, 1.0, by[0], by[1]], self.line);
            }
            "Tf" => {
                self.font = operands[0].as_name().expect("a font's name").to_vec();
                self.size = number(&operands[1]);
            }
            "Tj" => self.show(&operands[..1], &fonts[&self.font]),
            "TJ" => self.show(operands[0].as_array().expect("an array"), &fonts[&self.font]),
            "m" | "l" | "c" | "re" => {
                for pair in numbers().chunks(2).take(if operator == "re" { 1 } else { 3 }) {
                    self.places.push(at(self.now, pair[0], pair[1]));
                }
                if let ("re", [x, y, width, height]) = (operator.as_str(), &numbers()[..]) {
                    self.places.push(at(self.now, x + width, y + height));
                }
            }
            "'" | "\"" | "T*" | "TD" | "Tz" | "Tc" | "Tw" | "TL" | "Do" | "v" | "y" => panic!("{operator} is not read"),
            _ => {}
        }
    }

    fn show(&mut self, parts: &[Object], widths: &Widths) {
        let mut long = 0.0;
        for part in parts {
            match part {
                Object::String(bytes, _) => long += widths.of_text(bytes) / 1000.0 * self.size,
                other => long -= number(other) / 1000.0 * self.size,
            }
        }
        let all = times(self.line, self.now);
        self.places.extend([at(all, 0.0, 0.0), at(all, long, 0.0)]);
        self.line = times([1.0, 0.0, 0.0, 1.0, long, 0.0], self.line);
    }
}
