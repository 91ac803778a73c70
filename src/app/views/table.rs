//! Tables: rows of labels on fixed columns, so that figures stand exactly under each other.

use eframe::egui::{Align, Color32, Label, Layout, Rect, RichText, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use super::widgets;
use crate::app::View;
use crate::app::panels::tick;
use crate::report::explain::Subject;

/// The height of a row, points.
pub(super) const ROW: f32 = 23.0;
const SWATCH: f32 = 9.0;
const GUTTER: f32 = 8.0;

/// One cell.
pub(super) struct Cell {
    text: RichText,
    /// Figures stand at the right end of their column.
    right: bool,
    indent: f32,
    swatch: Option<Color32>,
    about: Option<String>,
    explains: Option<Subject>,
    /// A box to tick, whether it is, and its name.
    tick: Option<(bool, String)>,
}

impl Cell {
    /// A name, at the left.
    pub fn name(text: RichText) -> Self {
        Self { text, right: false, indent: 0.0, swatch: None, about: None, explains: None, tick: None }
    }

    /// A figure, at the right.
    pub fn figure(text: RichText) -> Self {
        Self { right: true, ..Self::name(text) }
    }

    /// An empty cell.
    pub fn empty() -> Self {
        Self::name(RichText::new(""))
    }

    /// A box to tick, by its name for those who cannot see it.
    pub fn tick(on: bool, name: String) -> Self {
        Self { tick: Some((on, name)), ..Self::empty() }
    }

    /// With an explanation for who points at it.
    pub fn about(self, about: String) -> Self {
        Self { about: Some(about), ..self }
    }

    /// That tells how its figure comes about.
    pub fn explains(self, subject: Subject) -> Self {
        Self { explains: Some(subject), ..self }
    }

    /// With a coloured square before it.
    pub fn swatch(self, colour: Color32) -> Self {
        Self { swatch: Some(colour), ..self }
    }
}

/// Where the columns stand.
pub(super) struct Table<'a> {
    view: &'a View<'a>,
    widths: Vec<f32>,
}

impl<'a> Table<'a> {
    /// Columns of these widths, points.
    pub fn new(view: &'a View<'a>, widths: Vec<f32>) -> Self {
        Self { view, widths }
    }

    /// A first column for names that takes what the `figures` equal columns leave of a width.
    pub fn with_figures(view: &'a View<'a>, width: f32, name: f32, figures: usize) -> Self {
        let each = ((width - name) / figures.max(1) as f32).max(10.0);
        let mut widths = vec![name];
        widths.extend(std::iter::repeat_n(each, figures));
        Self { view, widths }
    }

    /// The width of all columns.
    pub fn width(&self) -> f32 {
        self.widths.iter().sum()
    }

    /// The width of the last column.
    pub fn figure_width(&self) -> f32 {
        self.widths.last().copied().unwrap_or_default()
    }

    /// Draws a row; answers whether its box is ticked now, if that changed.
    pub fn row(&self, ui: &mut Ui, cells: Vec<Cell>) -> Option<bool> {
        let (row, response) = ui.allocate_exact_size(vec2(self.width(), ROW), Sense::hover());
        if !ui.is_rect_visible(row.expand(200.0)) {
            return None;
        }
        if response.contains_pointer() {
            ui.painter().rect_filled(row, 3.0, self.view.palette.soft);
        }
        let mut left = row.left();
        let mut ticked = None;
        for (cell, width) in cells.into_iter().zip(&self.widths) {
            let rect = Rect::from_min_size(pos2(left, row.top()), vec2(*width, ROW));
            left += width;
            ticked = self.cell(ui, rect, cell).or(ticked);
        }
        ticked
    }

    fn cell(&self, ui: &mut Ui, rect: Rect, cell: Cell) -> Option<bool> {
        let mut inner = rect;
        inner.min.x += cell.indent;
        if cell.right {
            inner.max.x -= GUTTER;
        }
        if let Some(colour) = cell.swatch {
            let centre = pos2(inner.left() + SWATCH / 2.0, inner.center().y);
            ui.painter().rect_filled(Rect::from_center_size(centre, vec2(SWATCH, SWATCH)), 2.0, colour);
            inner.min.x += SWATCH + 7.0;
        }
        if let Some((mut on, name)) = cell.tick {
            let layout = Layout::centered_and_justified(eframe::egui::Direction::LeftToRight);
            let mut child = ui.new_child(UiBuilder::new().max_rect(inner).layout(layout));
            let shown = tick(&mut child, self.view.palette, &mut on, RichText::default()).accessible_name(&name);
            let changed = shown.changed();
            shown.on_hover_text(name);
            return changed.then_some(on);
        }
        if cell.text.is_empty() {
            return None;
        }
        let layout =
            if cell.right { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
        let mut child = ui.new_child(UiBuilder::new().max_rect(inner).layout(layout));
        if let Some(subject) = &cell.explains {
            let shown = widgets::explained(&mut child, self.view, cell.text, subject);
            if let Some(about) = cell.about {
                shown.on_hover_text(about);
            }
            return None;
        }
        // A name may be cut off, a figure never: it would read as a smaller one.
        let label = Label::new(cell.text);
        let label = child.add(if cell.right { label.extend() } else { label.truncate() });
        if let Some(about) = cell.about {
            label.on_hover_text(about);
        }
        None
    }

    /// Draws a thin line across all columns.
    pub fn line(&self, ui: &mut Ui) {
        let (row, _) = ui.allocate_exact_size(vec2(self.width(), 5.0), Sense::hover());
        ui.painter().hline(row.x_range(), row.center().y, Stroke::new(1.0, self.view.palette.line));
    }
}
