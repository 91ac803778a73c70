//! Results as files for other programs and for other people.

mod csv;
mod json;

use std::path::Path;

use jiff::civil::Date;
use thiserror::Error;

use super::chart::Chart;
use super::findings::Needs;
use super::grid::CsvError;
use super::known::Known;
use super::pdf_report;
use super::scene::pdf::PdfError;
use super::scene::{Picture, PngError};
use super::workbook::{self, WorkbookError};
use crate::text::Text;

/// What kind of file results are written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// All lines and curves as a table of text.
    Csv,
    /// All results for other programs.
    Json,
    /// The report for a board.
    Pdf,
    /// A chart, as a picture of points of colour.
    Png,
    /// A chart, as a drawing that stays sharp at any size.
    Svg,
    /// A workbook that calculates.
    Xlsx,
}

/// Pixels to a point of a chart's picture: sharp in a document and on a screen.
const PIXELS: f32 = 3.0;

/// Why results could not be turned into a file.
#[derive(Debug, Error)]
pub enum ExportError {
    #[error("the results cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
    #[error(transparent)]
    Csv(#[from] CsvError),
    #[error(transparent)]
    Pdf(#[from] PdfError),
    #[error(transparent)]
    Png(#[from] PngError),
    #[error("the scenario gives the chart {0} nothing to show")]
    NoChart(&'static str),
    #[error("the program broke off while it made the file; please tell its makers which scenario it was")]
    Broken,
    #[error(transparent)]
    Workbook(#[from] WorkbookError),
}

impl Format {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Csv, Self::Json, Self::Xlsx, Self::Pdf, Self::Png, Self::Svg];

    /// The end of the file's name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Xlsx => "xlsx",
        }
    }

    /// The format that the end of a file's name says, in whatever case.
    pub fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_lowercase();
        Self::ALL.into_iter().find(|format| format.extension() == extension)
    }

    /// Whether it holds one chart.
    pub fn is_chart(self) -> bool {
        matches!(self, Self::Png | Self::Svg)
    }

    /// What it is made from, beside the comparison; with a chart, what that chart is drawn from.
    pub fn needs(self, chart: Option<Chart>) -> Needs {
        let tables = Needs { curves: true, years: true, ..Needs::NOTHING };
        match self {
            Self::Csv => tables,
            // The bands are for the eye.
            Self::Json => Needs { bands: false, ..Needs::ALL },
            Self::Pdf => Needs::ALL,
            Self::Xlsx => Needs { break_even: true, ..tables },
            Self::Png | Self::Svg => chart.unwrap_or(Chart::BreakEven).needs(),
        }
    }

    /// The contents of such a file, made on a day; of the formats that hold one chart, that of the break-even.
    ///
    /// # Errors
    /// When there is no volume whose curves could be drawn.
    pub fn write(self, known: &Known<'_>, date: Date, text: &Text) -> Result<Vec<u8>, ExportError> {
        match self {
            Self::Csv => csv::bytes(known, text),
            Self::Json => Ok(json::text(known, date)?.into_bytes()),
            Self::Pdf => Ok(pdf_report::bytes(known, date, text)?),
            Self::Xlsx => Ok(workbook::bytes(known, date, text)?),
            Self::Png | Self::Svg => self.write_chart(Chart::BreakEven, known, text),
        }
    }

    /// The contents of a file that holds one chart: a PNG, or else an SVG.
    ///
    /// # Errors
    /// When the scenario gives the chart nothing to show.
    pub fn write_chart(self, chart: Chart, known: &Known<'_>, text: &Text) -> Result<Vec<u8>, ExportError> {
        let scene = chart.alone(known, text).ok_or(ExportError::NoChart(chart.id()))?;
        match self {
            Self::Png => Ok(scene.png(PIXELS)?),
            _ => Ok(scene.svg(&chart.title(text)).into_bytes()),
        }
    }
}

/// A chart as the points of colour of its PNG.
///
/// # Errors
/// When the scenario gives the chart nothing to show.
pub fn picture(chart: Chart, known: &Known<'_>, text: &Text) -> Result<Picture, ExportError> {
    let scene = chart.alone(known, text).ok_or(ExportError::NoChart(chart.id()))?;
    Ok(scene.picture(PIXELS)?)
}

impl ExportError {
    /// Why, in words.
    pub fn message(&self, text: &Text) -> String {
        match self {
            Self::NoChart(id) => match Chart::of(id) {
                Some(chart) => text.with("export-nothing_to_show", &[("chart", &chart.name(text))]),
                None => self.to_string(),
            },
            other => other.to_string(),
        }
    }
}
