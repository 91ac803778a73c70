//! A drawing as SVG.

use std::fmt::Write;

use super::{Anchor, Item, Pen, Place, Scene, Weight};
use crate::report::colours::Colour;

/// Inter where it is installed, and what looks most like it elsewhere.
const FAMILY: &str = "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

impl Scene {
    /// The drawing as an SVG file on white with a title, which viewers and screen readers show.
    pub fn svg(&self, title: &str) -> String {
        let (width, height) = (number(self.width), number(self.height));
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}pt\" height=\"{height}pt\" viewBox=\"0 0 {width} {height}\" font-family=\"{FAMILY}\" role=\"img\">\n<title>{}</title>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n",
            escaped(title)
        );
        for item in &self.items {
            out.push_str(&element(item));
            out.push('\n');
        }
        out.push_str("</svg>\n");
        out
    }
}

fn element(item: &Item) -> String {
    match item {
        Item::Area { corners, colour, opacity } => {
            let opacity = if *opacity < 1.0 { format!(" fill-opacity=\"{opacity}\"") } else { String::new() };
            format!("<polygon points=\"{}\" fill=\"{}\"{opacity}/>", places(corners), hex(*colour))
        }
        Item::Line { points, pen, name } => {
            let name = name.as_ref().map(|name| format!(" id=\"{}\"", escaped(name))).unwrap_or_default();
            format!("<polyline{name} points=\"{}\" fill=\"none\"{}/>", places(points), stroke(*pen))
        }
        Item::Dot { centre: [x, y], radius, fill, pen } => format!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\"{}/>",
            number(*x),
            number(*y),
            number(*radius),
            hex(*fill),
            stroke(*pen)
        ),
        Item::Words { at: [x, y], words, letters, anchor } => {
            let anchor = match anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            };
            let weight = match letters.weight {
                Weight::Regular => "",
                Weight::Strong => " font-weight=\"600\"",
            };
            format!(
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight} fill=\"{}\"{anchor}>{}</text>",
                number(*x),
                number(*y),
                number(letters.size),
                hex(letters.colour),
                escaped(words)
            )
        }
    }
}

fn places(places: &[Place]) -> String {
    let mut out = String::with_capacity(places.len() * 14);
    for [x, y] in places {
        let gap = if out.is_empty() { "" } else { " " };
        // Writing to a text does not fail.
        let _ = write!(out, "{gap}{},{}", number(*x), number(*y));
    }
    out
}

fn stroke(pen: Pen) -> String {
    if pen.width <= 0.0 {
        return String::new();
    }
    let dash = pen.dash.map(|[on, off]| format!(" stroke-dasharray=\"{} {}\"", number(on), number(off)));
    format!(
        " stroke=\"{}\" stroke-width=\"{}\" stroke-linejoin=\"round\"{}",
        hex(pen.colour),
        number(pen.width),
        dash.unwrap_or_default()
    )
}

fn hex(Colour(colour): Colour) -> String {
    format!("#{colour:06x}")
}

/// A hundredth of a point is finer than any printer.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let short = text.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

/// Text for XML; characters that XML may not hold are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => out.push(other),
        }
    }
    out
}
