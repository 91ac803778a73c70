//! Drawings as the pages of a PDF.

use krilla::Document;
use krilla::color::rgb;
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use thiserror::Error;

use super::{Item, Pen, Place, Scene, Weight, font};
use crate::report::colours::Colour;

/// Pages, and what a reader of the file sees around them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Booklet {
    pub title: String,
    /// `en`, `nl`.
    pub language: String,
    /// The program and its version.
    pub creator: String,
    /// Year, month and day.
    pub date: (u16, u8, u8),
    pub pages: Vec<Scene>,
    pub bookmarks: Vec<Bookmark>,
}

/// A heading that the reader can go to.
#[derive(Clone, Debug, PartialEq)]
pub struct Bookmark {
    pub title: String,
    /// Counted from 0.
    pub page: usize,
    pub at: Place,
}

/// Why pages could not be written.
#[derive(Debug, Error)]
#[error("the pages cannot be written: {0}")]
pub struct PdfError(String);

/// How far the four arcs of a circle reach towards their corners (a cubic curve through a quarter of a circle).
const ARC: f32 = 0.552_285;

impl Booklet {
    /// The file.
    ///
    /// # Errors
    /// None that drawings can cause.
    pub fn bytes(&self) -> Result<Vec<u8>, PdfError> {
        let font = |weight: Weight| {
            Font::new(weight.data().to_vec().into(), 0).ok_or_else(|| PdfError("a bundled font is broken".to_owned()))
        };
        let fonts = [font(Weight::Regular)?, font(Weight::Strong)?];
        let (year, month, day) = self.date;
        let mut document = Document::new();
        document.set_metadata(
            Metadata::new()
                .title(self.title.clone())
                .language(self.language.clone())
                .creator(self.creator.clone())
                .creation_date(DateTime::new(year).month(month).day(day)),
        );
        let mut lacking = [false; 2];
        for scene in &self.pages {
            let settings = PageSettings::from_wh(scene.width, scene.height)
                .ok_or_else(|| PdfError(format!("a page of {} by {}", scene.width, scene.height)))?;
            let mut page = document.start_page_with(settings);
            let mut surface = page.surface();
            for item in &scene.items {
                if let Item::Words { at, words, letters, .. } = item {
                    let is_known = &mut lacking[letters.weight as usize];
                    if !*is_known && font::shape(words, letters.weight).iter().any(|glyph| glyph.id == 0) {
                        *is_known = true;
                        name_missing(*at, &fonts[letters.weight as usize], &mut surface);
                    }
                }
                draw(item, &fonts, &mut surface);
            }
            surface.finish();
            page.finish();
        }
        let mut outline = Outline::new();
        for Bookmark { title, page, at } in self.bookmarks.iter().filter(|mark| mark.page < self.pages.len()) {
            let destination = XyzDestination::new(*page, point(*at));
            outline.push_child(OutlineNode::new(title.clone(), destination));
        }
        document.set_outline(outline);
        document.finish().map_err(|error| PdfError(format!("{error:?}")))
    }
}

fn draw(item: &Item, fonts: &[Font; 2], surface: &mut Surface<'_>) {
    match item {
        Item::Area { corners, colour, opacity } => {
            surface.set_stroke(None);
            let opacity = NormalizedF32::new(*opacity).unwrap_or(NormalizedF32::ONE);
            surface.set_fill(Some(Fill { opacity, ..fill(*colour) }));
            if let Some(path) = path(corners, true) {
                surface.draw_path(&path);
            }
        }
        Item::Line { points, pen, .. } => {
            surface.set_fill(None);
            surface.set_stroke(Some(stroke(*pen)));
            if let Some(path) = path(points, false) {
                surface.draw_path(&path);
            }
        }
        Item::Dot { centre, radius, fill: colour, pen } => {
            surface.set_fill(Some(fill(*colour)));
            surface.set_stroke((pen.width > 0.0).then(|| stroke(*pen)));
            if let Some(path) = circle(*centre, *radius) {
                surface.draw_path(&path);
            }
        }
        Item::Words { at: [x, y], words, letters, anchor } => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(letters.colour)));
            let left = x - letters.width(words) * anchor.part();
            let glyphs: Vec<KrillaGlyph> = font::shape(words, letters.weight).iter().map(glyph).collect();
            let font = fonts[letters.weight as usize].clone();
            surface.draw_glyphs(Point::from_xy(left, *y), &glyphs, font, words, letters.size, false);
        }
    }
}

/// Has each letter that a font lacks copied as itself. All of them are the same glyph, for which the first text that it
/// stands for is kept aside, and lost, since the list of what glyphs stand for leaves this one out; the others are told
/// beside it. So the first one stands for nothing, and is not seen.
fn name_missing(at: Place, font: &Font, surface: &mut Surface<'_>) {
    let nothing = KrillaGlyph::new(GlyphId::new(0), 0.0, 0.0, 0.0, 0.0, 0..0, None);
    surface.set_stroke(None);
    surface.set_fill(Some(Fill { opacity: NormalizedF32::ZERO, ..Fill::default() }));
    surface.draw_glyphs(point(at), &[nothing], font.clone(), "", 1.0, false);
}

fn glyph(glyph: &font::Glyph) -> KrillaGlyph {
    let [x, y] = glyph.offset;
    KrillaGlyph::new(GlyphId::new(glyph.id), glyph.advance, x, y, 0.0, glyph.bytes.clone(), None)
}

fn colour(colour: Colour) -> rgb::Color {
    let [red, green, blue] = colour.rgb();
    rgb::Color::new(red, green, blue)
}

fn fill(ink: Colour) -> Fill {
    Fill { paint: colour(ink).into(), opacity: NormalizedF32::ONE, ..Fill::default() }
}

fn stroke(pen: Pen) -> Stroke {
    Stroke {
        paint: colour(pen.colour).into(),
        width: pen.width,
        line_join: LineJoin::Round,
        dash: pen.dash.map(|dash| StrokeDash { array: dash.to_vec(), offset: 0.0 }),
        ..Stroke::default()
    }
}

fn point([x, y]: Place) -> Point {
    Point::from_xy(x, y)
}

fn path(places: &[Place], is_closed: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    let ([x, y], rest) = places.split_first()?;
    path.move_to(*x, *y);
    for [x, y] in rest {
        path.line_to(*x, *y);
    }
    if is_closed {
        path.close();
    }
    path.finish()
}

fn circle([x, y]: Place, radius: f32) -> Option<Path> {
    let arc = radius * ARC;
    let mut path = PathBuilder::new();
    path.move_to(x + radius, y);
    path.cubic_to(x + radius, y + arc, x + arc, y + radius, x, y + radius);
    path.cubic_to(x - arc, y + radius, x - radius, y + arc, x - radius, y);
    path.cubic_to(x - radius, y - arc, x - arc, y - radius, x, y - radius);
    path.cubic_to(x + arc, y - radius, x + radius, y - arc, x + radius, y);
    path.close();
    path.finish()
}
