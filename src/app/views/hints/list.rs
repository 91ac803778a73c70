//! The list of hints: what looks wrong, what to do, and what can be done at once.

use eframe::egui::{Button, Frame, Label, Margin, Sense, Stroke, Ui, vec2};

use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::kit::icons::Icon;
use crate::app::kit::style;
use crate::model::hints::Hint;
use crate::report::hints::{proposal, remedy, sentence};

const ICON: f32 = 14.0;

/// Draws all that are shown, and how many are put away; whether the person went to an input.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Vec<Command>) -> bool {
    let mut leads_away = false;
    for hint in view.results.hints.shown() {
        leads_away |= card_ui(ui, view, hint, commands);
    }
    let away = view.results.hints.away();
    if away > 0 {
        ui.horizontal(|ui| {
            let words = view.text.plural("hints-away", away as u64, &[]);
            ui.label(style::plain(words, style::SMALL, view.palette.weak_text));
            if link_ui(ui, view, view.text.get("hints-away.back")).clicked() {
                commands.push(Command::BringHintsBack);
            }
        });
    }
    leads_away
}

fn card_ui(ui: &mut Ui, view: &View<'_>, hint: &Hint, commands: &mut Vec<Command>) -> bool {
    let (text, palette) = (view.text, view.palette);
    let input = text.input_of(&hint.id);
    let mut leads_away = false;
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.line))
        .corner_radius(6.0)
        .inner_margin(Margin::symmetric(10, 8));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(ICON, ICON), Sense::hover());
            Icon::Warning.paint(ui.painter(), rect.translate(vec2(0.0, 1.0)), palette.warning, 0.0);
            ui.vertical(|ui| {
                ui.add(Label::new(style::plain(sentence(hint, text), style::BODY, palette.text)).wrap());
                ui.add(Label::new(style::plain(remedy(hint, text), style::SMALL, palette.weak_text)).wrap());
                ui.horizontal(|ui| {
                    let name = text.with("hints-show", &[("input", &input)]);
                    if link_ui(ui, view, text.get("hints-show.button")).accessible_name(name).clicked() {
                        commands.push(Command::ShowInput(hint.id.clone()));
                        leads_away = true;
                    }
                    if let Some(words) = proposal(hint, text)
                        && link_ui(ui, view, words).clicked()
                    {
                        commands.push(settle(hint));
                    }
                    let name = text.with("hints-put_away.name", &[("input", &input)]);
                    let away = link_ui(ui, view, text.get("hints-put_away")).accessible_name(name);
                    if away.on_hover_text(text.get("hints-put_away.about")).clicked() {
                        commands.push(Command::PutHintAway((hint.kind, hint.id.clone())));
                    }
                });
            });
        });
    });
    leads_away
}

/// Carries out what a hint proposes, as one step that can be taken back.
fn settle(hint: &Hint) -> Command {
    match hint.proposal.as_slice() {
        [(id, value)] => Command::SetNumber { id: id.clone(), value: *value, held: false },
        values => Command::SetNumbers { values: values.to_vec(), held: false },
    }
}

fn link_ui(ui: &mut Ui, view: &View<'_>, words: String) -> eframe::egui::Response {
    let words = style::plain(words, style::SMALL, view.palette.accent);
    ui.add(Button::new(words).stroke(Stroke::new(1.0, view.palette.border)).fill(view.palette.card))
}
