//! The open scenarios beside each other: their figures, what they hold differently, the way from one total to the other,
//! and their curves.

mod curves;
mod figures;
mod inputs;
mod known;
mod steps;
mod taking;
mod waterfall;

use eframe::egui::{Align, Color32, Layout, ScrollArea, Ui};

use crate::app::command::{Command, WorkId};
use crate::app::draw::View;
use crate::app::draw::asked::Asked;
use crate::app::kit::theme::Palette;
use crate::app::kit::{focus, style};
use crate::app::session::desk::Desk;
use crate::app::session::side_by_side::SideState;
use crate::app::session::together::Together;
use crate::app::session::work::Work;
use crate::text::Text;

/// The scenarios as all parts of the comparison see them.
struct Sides<'a> {
    view: View<'a>,
    desk: &'a Desk,
    /// What they are called, from left to right.
    names: Vec<String>,
    /// Place of the reference.
    reference: usize,
}

impl<'a> Sides<'a> {
    fn of(desk: &'a Desk, asked: &'a Asked, (text, palette): (&'a Text, &'a Palette)) -> Self {
        let reference = desk.reference();
        let (scenario, results) = (reference.scenario(), &reference.results);
        let view = View { asked, scenario, results, text, palette, is_presented: false };
        let place = desk.all().position(|work| work.id == reference.id).unwrap_or_default();
        Self { view, desk, names: desk.names(text), reference: place }
    }

    /// Their places, works and names, from left to right.
    fn all(&self) -> impl Iterator<Item = (usize, &'a Work, &str)> + '_ {
        self.desk.all().zip(&self.names).enumerate().map(|(place, (work, name))| (place, work, name.as_str()))
    }

    /// Which scenarios these are and as what: what is derived from them is out of date when it differs.
    fn revisions(&self) -> Vec<(WorkId, u64)> {
        self.desk.all().map(|work| (work.id, work.results.revision())).collect()
    }

    fn name(&self, id: WorkId) -> &str {
        self.all().find(|(_, work, _)| work.id == id).map_or("", |(_, _, name)| name)
    }
}

/// Draws the comparison.
pub fn show_ui(
    ui: &mut Ui,
    desk: &Desk,
    together: &Together,
    (text, palette): (&Text, &Palette),
    state: &mut SideState,
    commands: &mut Vec<Command>,
) {
    // Figures explain themselves in the results of their own scenario.
    let asked = Asked::default();
    let sides = Sides::of(desk, &asked, (text, palette));
    head_ui(ui, &sides);
    ui.add_space(style::GAP / 2.0);
    ScrollArea::vertical().id_salt("side by side").auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - style::SCROLL_BAR);
        known::failed_ui(ui, &sides);
        figures::show_ui(ui, &sides);
        let Some(other) = state.other(desk) else { return };
        ui.add_space(1.5 * style::GAP);
        inputs::show_ui(ui, &sides);
        ui.add_space(1.5 * style::GAP);
        heading_ui(ui, &sides.view, "side-explained");
        waterfall::show_ui(ui, &sides, other, together, state);
        ui.add_space(1.5 * style::GAP);
        heading_ui(ui, &sides.view, "side-curves");
        curves::show_ui(ui, &sides, other.id, state);
        ui.add_space(style::GAP);
        focus::keep_in_sight(ui);
    });
    commands.extend(asked.sent());
}

/// The title, what differences are to, and at the right how to take the comparison along.
fn head_ui(ui: &mut Ui, sides: &Sides<'_>) {
    let Sides { view, desk, .. } = sides;
    let (text, palette) = (view.text, view.palette);
    ui.horizontal(|ui| {
        ui.label(style::strong(text.get("side-title"), style::FIGURE, palette.text));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| taking::show_ui(ui, sides));
    });
    let values = [("reference", sides.name(desk.reference().id)), ("open", sides.name(desk.work.id))];
    ui.label(style::plain(text.with("side-about", &values), style::BODY, palette.weak_text));
}

/// Draws one part of the comparison alone.
pub fn presented_ui(
    ui: &mut Ui,
    desk: &Desk,
    together: &Together,
    text: &Text,
    palette: &Palette,
    state: &mut SideState,
) {
    let asked = Asked::default();
    let mut sides = Sides::of(desk, &asked, (text, palette));
    sides.view.is_presented = true;
    ScrollArea::vertical().id_salt(("presented", state.page)).auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - style::SCROLL_BAR);
        match (state.page, state.other(desk)) {
            (1, Some(other)) => waterfall::show_ui(ui, &sides, other, together, state),
            (2, Some(other)) => curves::show_ui(ui, &sides, other.id, state),
            _ => figures::show_ui(ui, &sides),
        }
    });
}

fn heading_ui(ui: &mut Ui, view: &View<'_>, key: &str) {
    ui.label(style::strong(view.text.get(key), 16.0, view.palette.text));
    if let Some(about) = view.text.find(&format!("{key}.about"), &[]) {
        ui.label(style::plain(about, style::SMALL, view.palette.weak_text));
    }
    ui.add_space(4.0);
}

/// The colour of an open scenario, by its place on the desk. There are fewer colours than scenarios: what is drawn in one
/// also has the scenario's number.
fn colour(palette: &Palette, place: usize) -> Color32 {
    palette.sourcing[place % palette.sourcing.len()]
}
