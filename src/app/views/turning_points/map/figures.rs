//! The map as a table: for who reads words, and for who cannot see a map.

use eframe::egui::Ui;

use crate::app::draw::View;
use crate::app::draw::figures::{Figures, first};
use crate::app::draw::table::Cell;
use crate::app::kit::style;
use crate::app::session::remembered::input_axis::InputAxis;
use crate::model::seek::Map;

/// Rows and columns of the table.
const COUNT: usize = 5;
const NAME: f32 = 250.0;

/// Draws the cheapest option at a few values of both inputs, folded until it is asked for.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, map: &Map, (x, y): (&InputAxis, &InputAxis)) {
    let (text, palette) = (view.text, view.palette);
    let head =
        |axis: &InputAxis, value: f64| Cell::name(style::strong(axis.shown(text, value), style::SMALL, palette.text));
    let corner = text.with("turning-map_axes", &[("x", &x.title(text)), ("y", &y.title(text))]);
    let mut heads = vec![first(view, corner.clone()).about(corner)];
    heads.extend(nodes(map.columns).map(|column| head(x, map.x[column])));
    let chart = text.get("chart-of-map");
    Figures { chart: &chart, name: NAME, heads }.folded(ui, view, || {
        let row = |row: usize| {
            let mut cells = vec![head(y, map.y[row])];
            cells.extend(nodes(map.columns).map(|column| {
                match map.cheapest(column, row) {
                    Some(option) => {
                        let name = text.get(&format!("sourcing-{}.short", option.id()));
                        Cell::name(style::plain(name, style::SMALL, palette.text)).swatch(palette.of(option))
                    }
                    None => Cell::name(style::plain("–", style::SMALL, palette.weak_text))
                        .about(text.get("turning-unplannable")),
                }
            }));
            cells
        };
        nodes(map.rows).rev().map(row).collect()
    });
}

/// Some nodes of an axis, both ends among them.
fn nodes(count: usize) -> impl DoubleEndedIterator<Item = usize> {
    (0..COUNT).map(move |index| index * count.saturating_sub(1) / (COUNT - 1))
}
