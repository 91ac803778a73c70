//! The map as one texture, made once for each answer.

use std::fmt;
use std::sync::Arc;

use eframe::egui::{Color32, ColorImage, Id, TextureHandle, TextureOptions, Ui, Vec2};

use super::names;
use super::surface::cheapest_at;
use crate::app::draw::View;
use crate::app::kit::theme::Palette;
use crate::model::bill::Sourcing;
use crate::model::seek::Map;

/// No side of the texture is longer, pixels: the least that every graphics card offers.
const LONGEST: f32 = 2048.0;
/// Width of the stripes where nothing can be calculated, pixels.
const STRIPE: usize = 5;

/// A map that was drawn.
pub(super) struct Picture {
    drawn: Drawn,
    pub texture: TextureHandle,
    /// Where the name of an option has room, as parts of the width and height.
    pub names: Vec<(Sourcing, Vec2)>,
}

/// What it shows.
#[derive(Clone, PartialEq)]
struct Drawn {
    map: Map,
    size: [usize; 2],
    is_dark: bool,
    names: [Vec2; 5],
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Picture").field("size", &self.drawn.size).finish_non_exhaustive()
    }
}

impl Picture {
    /// The picture of a map in so many points: the one that was drawn last, if it shows that. It stands in egui's memory,
    /// which goes with the window.
    pub fn of(ui: &Ui, view: &View<'_>, map: &Map, points: Vec2) -> Arc<Self> {
        let pixels = (points * ui.ctx().pixels_per_point()).round().min(Vec2::splat(LONGEST));
        let size = [(pixels.x as usize).max(2), (pixels.y as usize).max(2)];
        let names = names::sizes(ui, view).map(|name| name / points);
        let is_dark = ui.visuals().dark_mode;
        let id = Id::unique("picture of the map");
        if let Some(last) = ui.data(|data| data.get_temp::<Arc<Self>>(id)) {
            let drawn = &last.drawn;
            if (drawn.size, drawn.is_dark, drawn.names) == (size, is_dark, names) && drawn.map == *map {
                return last;
            }
        }
        let image = image(map, size, view.palette);
        let texture = ui.ctx().load_texture("map", image, TextureOptions::LINEAR);
        let placed = names::places(map, &names);
        let picture =
            Arc::new(Self { drawn: Drawn { map: map.clone(), size, is_dark, names }, texture, names: placed });
        ui.data_mut(|data| data.insert_temp(id, Arc::clone(&picture)));
        picture
    }
}

/// The colour of what cannot be calculated.
pub(super) fn unknown(palette: &Palette) -> Color32 {
    palette.border
}

/// The cheapest option of every pixel in its colour, with a line wherever two meet.
fn image(map: &Map, size: [usize; 2], palette: &Palette) -> ColorImage {
    let [width, height] = size;
    let part = |index: usize, count: usize| index as f32 / (count - 1).max(1) as f32;
    let mut options = Vec::with_capacity(width * height);
    for row in 0..height {
        let up = 1.0 - part(row, height);
        options.extend((0..width).map(|column| cheapest_at(map, part(column, width), up)));
    }
    let at = |column: usize, row: usize| options[row * width + column];
    let mut pixels = Vec::with_capacity(width * height);
    for row in 0..height {
        for column in 0..width {
            let option = at(column, row);
            let (left, right) = (at(column.saturating_sub(1), row), at((column + 1).min(width - 1), row));
            let (above, below) = (at(column, row.saturating_sub(1)), at(column, (row + 1).min(height - 1)));
            let is_boundary = [left, right, above, below].into_iter().any(|other| other != option);
            let is_striped = ((column + row) / STRIPE).is_multiple_of(2);
            pixels.push(match option {
                _ if is_boundary => palette.background,
                Some(option) => palette.of(option),
                None if is_striped => unknown(palette),
                None => palette.soft,
            });
        }
    }
    ColorImage::new(size, pixels)
}

#[cfg(test)]
mod tests {
    use super::super::surface::tests::halves;
    use super::*;

    #[test]
    fn every_pixel_has_the_colour_of_the_cheapest_and_the_boundary_is_one_line() {
        let palette = &Palette::LIGHT;
        let image = image(&halves(), [11, 4], palette);
        // Eleven pixels from 0 to 1: below 0.5, and so in the first five, dedicated is the cheapest.
        let row: Vec<Color32> = image.pixels[..11].to_vec();
        let (dedicated, in_house) = (palette.of(Sourcing::ALL[1]), palette.of(Sourcing::InHouse));
        assert_eq!(row[..4], [dedicated; 4]);
        assert_eq!(row[4..6], [palette.background; 2]);
        assert_eq!(row[6..], [in_house; 5]);
        assert_eq!(image.pixels[11..22], row[..], "all rows are alike");
    }

    #[test]
    fn what_cannot_be_calculated_is_striped() {
        let mut map = halves();
        map.cells = vec![None; 4];
        let palette = &Palette::DARK;
        let image = image(&map, [20, 2], palette);
        assert_eq!(image.pixels[..5], [unknown(palette); 5]);
        assert_eq!(image.pixels[5..10], [palette.soft; 5]);
    }
}
