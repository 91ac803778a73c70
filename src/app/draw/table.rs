//! Tables: rows of labels on fixed columns, so that figures stand exactly under each other.

use eframe::egui::{
    Align, Color32, CursorIcon, Label, Layout, Rect, RichText, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

use crate::app::command::Command;
use crate::app::draw::{View, asking};
use crate::app::kit::buttons::tick;
use crate::app::kit::{focus, widgets};
use crate::report::explain::Subject;

/// The height of a row, points.
pub const ROW: f32 = 23.0;
const SWATCH: f32 = 9.0;
const GUTTER: f32 = 8.0;

/// One cell.
pub struct Cell {
    text: RichText,
    /// Figures stand at the right end of their column.
    right: bool,
    indent: f32,
    swatch: Option<Color32>,
    about: Option<String>,
    explains: Option<Subject>,
    /// A box to tick, whether it is, and its name.
    tick: Option<(bool, String)>,
    /// A square before the text with a number in it.
    badge: Option<(Color32, usize)>,
    /// What it says in full, where it is shown shorter.
    whole: Option<String>,
    /// What a click on it is for.
    leads_to: Vec<Command>,
}

impl Cell {
    /// A name, at the left.
    pub fn name(text: RichText) -> Self {
        Self {
            text,
            right: false,
            indent: 0.0,
            swatch: None,
            about: None,
            explains: None,
            tick: None,
            badge: None,
            whole: None,
            leads_to: Vec::new(),
        }
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

    /// Set in from the left of its column, points.
    pub fn indented(self, indent: f32) -> Self {
        Self { indent, ..self }
    }

    /// With a coloured square before it.
    pub fn swatch(self, colour: Color32) -> Self {
        Self { swatch: Some(colour), ..self }
    }

    /// With a coloured square before it that holds a number.
    pub fn badge(self, colour: Color32, number: usize) -> Self {
        Self { badge: Some((colour, number)), ..self }
    }

    /// That leads somewhere when it is clicked.
    pub fn leads_to(self, commands: Vec<Command>) -> Self {
        Self { leads_to: commands, ..self }
    }

    /// Whose words are shown shorter than they are.
    pub fn whole(self, words: impl Into<String>) -> Self {
        Self { whole: Some(words.into()), ..self }
    }

    /// What it says.
    pub fn words(&self) -> &str {
        self.text.text()
    }
}

/// Where the columns stand.
pub struct Table<'a> {
    view: &'a View<'a>,
    widths: Vec<f32>,
    /// Whether the first column stays in sight while the others scroll.
    first_stays: bool,
}

/// Draws what is a table for those who cannot see it, with a name; the rows drawn in it are its rows.
pub fn named_ui<R>(ui: &mut Ui, name: &str, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().accessibility_role(Role::Table).accessibility_label(name);
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        draw(ui)
    })
    .inner
}

impl<'a> Table<'a> {
    /// Columns of these widths, points.
    pub fn new(view: &'a View<'a>, widths: Vec<f32>) -> Self {
        Self { view, widths, first_stays: false }
    }

    /// The same, whose first column stays in sight while the others scroll.
    pub fn first_stays(self) -> Self {
        Self { first_stays: true, ..self }
    }

    /// A first column for names that takes what the `figures` equal columns leave of a width.
    pub fn with_figures(view: &'a View<'a>, width: f32, name: f32, figures: usize) -> Self {
        let each = ((width - name) / figures.max(1) as f32).max(10.0);
        let mut widths = vec![name];
        widths.extend(std::iter::repeat_n(each, figures));
        Self { view, widths, first_stays: false }
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
    pub fn row_ui(&self, ui: &mut Ui, cells: Vec<Cell>) -> Option<bool> {
        self.row_of_ui(ui, || cells)
    }

    /// Draws a row whose cells are made only if it is in sight.
    pub fn row_of_ui(&self, ui: &mut Ui, cells: impl FnOnce() -> Vec<Cell>) -> Option<bool> {
        let (row, response) = ui.allocate_exact_size(vec2(self.width(), ROW), Sense::hover());
        if !focus::reaches(ui, row) {
            // What follows keeps its identity while rows scroll out of sight, and so the keyboard its place.
            ui.skip_ahead_auto_ids(1);
            return None;
        }
        if response.contains_pointer() {
            ui.painter().rect_filled(row, 3.0, self.view.palette.soft);
        }
        let mut line = ui.new_child(UiBuilder::new().max_rect(row).accessibility_role(Role::Row));
        let mut left = row.left();
        let mut ticked = None;
        let mut first = None;
        for (index, (cell, width)) in cells().into_iter().zip(&self.widths).enumerate() {
            let mut rect = Rect::from_min_size(pos2(left, row.top()), vec2(*width, ROW));
            left += width;
            if index == 0 && self.first_stays && ui.clip_rect().left() > rect.left() {
                rect = rect.translate(vec2(ui.clip_rect().left() - rect.left(), 0.0));
                first = Some((rect, cell));
                continue;
            }
            // What lies under the first column is neither seen nor clicked.
            if first.as_ref().is_some_and(|(first, _)| rect.center().x < first.right()) {
                continue;
            }
            ticked = self.cell_ui(&mut line, rect, cell, index).or(ticked);
        }
        if let Some((rect, cell)) = first {
            let fill = if response.contains_pointer() { self.view.palette.soft } else { self.view.palette.background };
            line.painter().rect_filled(rect, 0.0, fill);
            line.painter().vline(rect.right(), rect.y_range(), Stroke::new(1.0, self.view.palette.line));
            ticked = self.cell_ui(&mut line, rect.with_max_x(rect.right() - GUTTER), cell, 0).or(ticked);
        }
        ticked
    }

    fn cell_ui(&self, ui: &mut Ui, rect: Rect, cell: Cell, column: usize) -> Option<bool> {
        let builder = |place: Rect, layout: Layout| {
            let role = if column == 0 { Role::RowHeader } else { Role::Cell };
            UiBuilder::new().max_rect(place).layout(layout).accessibility_role(role)
        };
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
        if let Some((colour, number)) = cell.badge {
            widgets::badge(ui, pos2(inner.left() + widgets::BADGE / 2.0, inner.center().y), colour, number);
            inner.min.x += widgets::BADGE + 7.0;
        }
        if let Some((mut on, name)) = cell.tick {
            let layout = Layout::centered_and_justified(eframe::egui::Direction::LeftToRight);
            let mut child = ui.new_child(builder(inner, layout));
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
        let mut child = ui.new_child(builder(inner, layout));
        child.ctx().accesskit_node_builder(child.unique_id(), |node| node.set_column_index(column));
        if !cell.leads_to.is_empty() {
            self.leading_ui(&mut child, cell);
            return None;
        }
        if let Some(subject) = &cell.explains {
            let shown = asking::explained_ui(&mut child, self.view, cell.text, subject);
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

    /// A cell that leads somewhere looks it when it is pointed at or has the keyboard.
    fn leading_ui(&self, ui: &mut Ui, cell: Cell) {
        let palette = self.view.palette;
        let words = cell.whole.unwrap_or_else(|| cell.text.text().to_owned());
        let label = Label::new(cell.text).selectable(false).sense(Sense::click());
        let shown = ui.add(if cell.right { label.extend() } else { label.truncate() });
        shown.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), &words));
        if shown.hovered() {
            ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
        }
        asking::mark(ui, palette, &shown, shown.rect.expand2(vec2(4.0, 1.0)), false);
        if shown.clicked() {
            cell.leads_to.into_iter().for_each(|command| self.view.asked.send(command));
        }
        if let Some(about) = cell.about {
            shown.on_hover_text(about);
        }
    }

    /// Draws a thin line across all columns.
    pub fn line_ui(&self, ui: &mut Ui) {
        let (row, _) = ui.allocate_exact_size(vec2(self.width(), 5.0), Sense::hover());
        ui.painter().hline(row.x_range(), row.center().y, Stroke::new(1.0, self.view.palette.line));
    }
}
