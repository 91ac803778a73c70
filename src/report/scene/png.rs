//! A drawing as a picture of points of colour.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{self, Options, Tree, fontdb::Database};
use thiserror::Error;

use super::Scene;
use super::font::{REGULAR, STRONG};

/// Why a drawing did not become a picture.
#[derive(Debug, Error)]
pub enum PngError {
    #[error("the picture cannot be drawn: {0}")]
    Svg(#[from] usvg::Error),
    #[error("a picture of {width} by {height} points is too large")]
    Size { width: u32, height: u32 },
    #[error("the picture cannot be written: {0}")]
    Encoding(String),
}

/// Points of colour, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width and height, pixels.
    pub size: [usize; 2],
    /// Red, green, blue and opacity of each, 0 to 255; the ground is opaque.
    pub rgba: Vec<u8>,
}

/// The bundled fonts alone: a picture is the same on every machine.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for data in [REGULAR, STRONG] {
        fonts.load_font_data(data.to_vec());
    }
    Arc::new(fonts)
});

impl Scene {
    /// The drawing as a PNG file with so many pixels to a point of the drawing.
    ///
    /// # Errors
    /// When the picture is too large.
    pub fn png(&self, scale: f32) -> Result<Vec<u8>, PngError> {
        self.pixels(scale)?.encode_png().map_err(|error| PngError::Encoding(error.to_string()))
    }

    /// The drawing as points of colour, so many to a point of the drawing.
    ///
    /// # Errors
    /// When the picture is too large.
    pub fn picture(&self, scale: f32) -> Result<Picture, PngError> {
        let pixels = self.pixels(scale)?;
        let size = [pixels.width() as usize, pixels.height() as usize];
        Ok(Picture { size, rgba: pixels.take() })
    }

    fn pixels(&self, scale: f32) -> Result<Pixmap, PngError> {
        let options = Options { fontdb: FONTS.clone(), font_family: "Inter".to_owned(), ..Options::default() };
        let tree = Tree::from_str(&self.svg(""), &options)?;
        let size = tree.size();
        let fit = scale * self.width / size.width();
        let [width, height] = [self.width, self.height].map(|points| (points * scale).ceil() as u32);
        let mut pixels = Pixmap::new(width, height).ok_or(PngError::Size { width, height })?;
        // The drawing may end within the last point of colour.
        pixels.fill(Color::WHITE);
        resvg::render(&tree, Transform::from_scale(fit, fit), &mut pixels.as_mut());
        Ok(pixels)
    }
}
