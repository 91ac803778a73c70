//! The open scenarios beside each other: their figures, what they hold differently, the way from one total to the other,
//! and their curves.

mod curves;
mod figures;
mod inputs;
mod waterfall;

use eframe::egui::{Color32, ScrollArea, Ui};

use super::{style, widgets};
use crate::app::View;
use crate::app::asked::Asked;
use crate::app::desk::Desk;
use crate::app::results::Together;
use crate::app::theme::Palette;
use crate::app::work::{Work, WorkId};
use crate::text::Text;

/// What is remembered of the comparison.
#[derive(Clone, Debug, Default)]
pub struct SideState {
    /// Whether it takes the place of the results of one scenario.
    pub open: bool,
    /// Which total is explained, its place among those offered.
    pub measure: usize,
    /// The scenario whose difference to the reference is explained.
    pub other: Option<WorkId>,
}

impl SideState {
    /// Whether the comparison is on screen: it needs two scenarios.
    pub fn is_shown(&self, desk: &Desk) -> bool {
        self.open && desk.count() > 1
    }

    /// The scenario that is held against the reference: the chosen one, else the one on screen, else the first other.
    pub fn other<'d>(&self, desk: &'d Desk) -> Option<&'d Work> {
        let reference = desk.reference().id;
        let of = |id: Option<WorkId>| id.filter(|id| *id != reference).and_then(|id| desk.find(id));
        of(self.other).or_else(|| of(Some(desk.work.id))).or_else(|| desk.all().find(|work| work.id != reference))
    }
}

/// Draws the comparison.
pub fn show(ui: &mut Ui, desk: &Desk, together: &Together, text: &Text, palette: &Palette, state: &mut SideState) {
    let reference = desk.reference();
    // Figures explain themselves in the results of their own scenario.
    let asked = Asked::default();
    let view = View { asked: &asked, scenario: reference.scenario(), results: &reference.results, text, palette };
    ui.label(style::strong(text.get("side-title"), style::FIGURE, palette.text));
    let about = text.with("side-about", &[("reference", &reference.name(text))]);
    ui.label(style::plain(about, style::BODY, palette.weak_text));
    ui.add_space(style::GAP / 2.0);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - style::SCROLL_BAR);
        figures::show(ui, &view, desk);
        let Some(other) = state.other(desk) else { return };
        ui.add_space(1.5 * style::GAP);
        inputs::show(ui, &view, desk);
        ui.add_space(1.5 * style::GAP);
        heading(ui, &view, "side-explained");
        pair(ui, &view, desk, other, state);
        waterfall::show(ui, &view, desk, other, together, state);
        ui.add_space(1.5 * style::GAP);
        heading(ui, &view, "side-curves");
        curves::show(ui, &view, desk);
    });
}

fn heading(ui: &mut Ui, view: &View<'_>, key: &str) {
    ui.label(style::strong(view.text.get(key), 16.0, view.palette.text));
    if let Some(about) = view.text.find(&format!("{key}.about"), &[]) {
        ui.label(style::plain(about, style::SMALL, view.palette.weak_text));
    }
    ui.add_space(4.0);
}

/// Chooses the scenario that is held against the reference, where there are several.
fn pair(ui: &mut Ui, view: &View<'_>, desk: &Desk, other: &Work, state: &mut SideState) {
    let others: Vec<&Work> = desk.all().filter(|work| work.id != desk.reference().id).collect();
    if others.len() < 2 {
        return;
    }
    let names: Vec<String> = others.iter().map(|work| work.name(view.text)).collect();
    let chosen = others.iter().position(|work| work.id == other.id).unwrap_or_default();
    ScrollArea::horizontal().id_salt("pair").show(ui, |ui| {
        if let Some(index) = widgets::segmented(ui, view.palette, &names, chosen) {
            state.other = others.get(index).map(|work| work.id);
        }
    });
    ui.add_space(6.0);
}

/// The colour of an open scenario, by its place on the desk.
fn colour(palette: &Palette, place: usize) -> Color32 {
    palette.sourcing[place % palette.sourcing.len()]
}
