//! What the answer is so far.

use eframe::egui::{Align, Frame, Label, Layout, Margin, RichText, Sense, Ui, vec2};

use crate::app::kit::fonts;
use crate::app::kit::icons::Icon;
use crate::app::kit::theme::Palette;
use crate::app::session::guided_start::GuidedStart;
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::start::Today;
use crate::report::start::against_plan;
use crate::text::Text;

/// So high that it does not move when an answer is wrong for a moment, points.
const HEIGHT: f32 = 66.0;
const ICON: f32 = 15.0;
/// How the figures share the width: the form of the alternative has the longest name.
const PARTS: [f32; 4] = [0.26, 0.15, 0.24, 0.35];

/// Draws it; whether there is a scenario to open.
pub(super) fn show_ui(ui: &mut Ui, form: &mut GuidedStart, text: &Text, palette: &Palette) -> bool {
    let frame = Frame::new().fill(palette.soft).corner_radius(8.0).inner_margin(Margin::symmetric(14, 8));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(HEIGHT);
        ui.spacing_mut().item_spacing.y = 3.0;
        let answers = match form.answers(text) {
            Ok(answers) => answers,
            Err(wrong) => {
                let many = text.plural("start-wrong", wrong.len() as u64, &[]);
                warning_ui(ui, palette, &many);
                return false;
            }
        };
        match form.look(&answers, text) {
            Ok((scenario, comparison)) => {
                figures_ui(ui, comparison, text, palette);
                if let Today::Team(Some(told)) = answers.today {
                    let against = against_plan(told, &comparison.plan, &scenario.staff, text);
                    if against.is_far {
                        warning_ui(ui, palette, &against.words);
                    } else {
                        ui.add(Label::new(RichText::new(against.words).color(palette.text)).wrap());
                    }
                } else {
                    ui.label(RichText::new(text.get("start-preview.rest")).size(12.0).color(palette.weak_text));
                }
                true
            }
            Err(reason) => {
                warning_ui(ui, palette, reason);
                false
            }
        }
    });
    shown.inner
}

fn warning_ui(ui: &mut Ui, palette: &Palette, words: &str) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let (rect, _) = ui.allocate_exact_size(vec2(ICON, ICON), Sense::hover());
        Icon::Warning.paint(ui.painter(), rect, palette.warning, 0.0);
        ui.add(Label::new(RichText::new(words).color(palette.warning)).wrap());
    });
}

/// The team, what it costs, and what the cheapest alternative costs.
fn figures_ui(ui: &mut Ui, comparison: &Comparison, text: &Text, palette: &Palette) {
    let plan = &comparison.plan;
    let agents = text.number(plan.peak_agents.ceil(), 0);
    let fte = text.number(plan.agent_fte + plan.agency_fte, 1);
    let alternative = Sourcing::Outsourced(comparison.cheapest_form());
    let name = text.get(&format!("sourcing-{}.inline", alternative.id()));
    let figures = [
        (text.get("start-preview.agents"), agents, palette.text),
        (text.get("start-preview.fte"), fte, palette.text),
        (
            text.get("start-preview.in_house"),
            text.euros(comparison.in_house().total()),
            palette.text_of(Sourcing::InHouse),
        ),
        (
            text.with("start-preview.alternative", &[("form", &name)]),
            text.euros(comparison.bill(alternative).total()),
            palette.text_of(alternative),
        ),
    ];
    let width = ui.available_width();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for ((caption, figure, colour), part) in figures.into_iter().zip(PARTS) {
            let column = vec2(width * part, 0.0);
            ui.allocate_ui_with_layout(column, Layout::top_down(Align::Min), |ui| {
                ui.set_width(column.x);
                ui.add(Label::new(RichText::new(caption).size(12.0).color(palette.weak_text)).truncate());
                ui.label(RichText::new(figure).font(fonts::strong(18.0)).color(colour));
            });
        }
    });
}
