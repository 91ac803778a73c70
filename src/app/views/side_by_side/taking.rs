//! How the comparison is taken along: copied as text, or written to a file.

use eframe::egui::{Popup, Ui};

use super::{Sides, known};
use crate::app::command::{Command, Output};
use crate::app::draw::figures;
use crate::app::kit::buttons::icon_button;
use crate::app::kit::icons::Icon;
use crate::model::scenario::Scenario;
use crate::report::grid::Grid;
use crate::report::side_by_side;

const BUTTON: f32 = 26.0;

/// Draws a button that copies the tables, and one with what else can be done; from the right.
pub(super) fn show_ui(ui: &mut Ui, sides: &Sides<'_>) {
    let view = &sides.view;
    let text = view.text;
    let name = text.get("side-menu");
    let button = icon_button(ui, Icon::More, &name, BUTTON, true);
    let is_open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&button));
    let button = if is_open { button } else { button.on_hover_text(&name) };
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(250.0);
        for output in Output::BESIDE {
            let command = Command::Export(output);
            let item = ui.button(command.label(text)).on_hover_text(command.tooltip(text, None));
            if item.clicked() {
                view.asked.send(command);
                ui.close();
            }
        }
        ui.separator();
        if ui.button(text.get("side-copy_markdown")).on_hover_text(text.get("side-copy_markdown.about")).clicked() {
            view.asked.send(Command::CopyTable(both(sides, Grid::markdown)));
            ui.close();
        }
    });
    // The text is made only when it is asked for.
    figures::copying_ui(ui, view, &text.get("side-title"), || both(sides, Grid::tabs));
}

/// The table of figures, and under it that of the inputs that differ.
fn both(sides: &Sides<'_>, written: impl Fn(&Grid) -> String) -> String {
    let text = sides.view.text;
    let found: Vec<_> = sides.desk.all().map(known::settled).collect();
    let figures = side_by_side::figures(&sides.names, &found, sides.reference, text);
    let scenarios: Vec<&Scenario> = sides.desk.all().map(|work| work.scenario()).collect();
    let inputs = side_by_side::inputs(&sides.names, &scenarios, sides.reference, text);
    let mut all = written(&figures);
    if inputs.rows.len() > 1 {
        all.push_str(&format!("\n{}", written(&inputs)));
    }
    all
}
