//! A row that warns where the file of the scenario on screen has a life of its own.

use eframe::egui::{Align, Frame, Label, Layout, Margin, Panel, RichText, Ui, vec2};

use crate::app::command::Command;
use crate::app::kit::buttons::{row_of_two, secondary};
use crate::app::kit::icons::Icon;
use crate::app::kit::theme::Palette;
use crate::app::session::state::State;
use crate::app::system::disk_changes::Outside;

const HEIGHT: f32 = 40.0;
const ICON: f32 = 16.0;

/// Draws a row where there is something to warn of: files of the last session that did not open, copies for after a crash
/// that cannot be written, and what became of the file of the scenario on screen.
pub fn outside_ui(ui: &mut Ui, state: &State, palette: &Palette, commands: &mut Vec<Command>) {
    not_reopened_ui(ui, state, palette, commands);
    if state.desk.all().any(|work| work.autosave.is_refused()) {
        row_ui(ui, (state, palette), "unkept", (state.text.get("recovery-unkept"), None), &[], commands);
    }
    let work = state.work();
    let (key, answers): (_, &[(&str, Command)]) = match work.outside {
        Some(Outside::Changed) => {
            ("outside-changed", &[("outside-keep", Command::KeepMine), ("outside-reload", Command::Reload)])
        }
        Some(Outside::Gone) => ("outside-gone", &[("outside-ok", Command::KeepMine)]),
        None if work.lock.is_elsewhere() => ("outside-elsewhere", &[]),
        None => return,
    };
    let words = state.text.with(key, &[("name", &work.name(&state.text))]);
    row_ui(ui, (state, palette), "outside", (words, None), answers, commands);
}

/// Which files of the last session are not open again, with places and reasons for who points at the row.
fn not_reopened_ui(ui: &mut Ui, state: &State, palette: &Palette, commands: &mut Vec<Command>) {
    let files = &state.not_reopened;
    let told = |is_gone: bool, key: &str| {
        let names = files.iter().filter(|(_, reason)| reason.is_none() == is_gone);
        let names = names.map(|(path, _)| path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned());
        let names: Vec<String> = names.collect();
        (!names.is_empty()).then(|| state.text.with(key, &[("files", &names.join(", "))]))
    };
    let words: Vec<String> = [told(true, "missing-files"), told(false, "broken-files")].into_iter().flatten().collect();
    if words.is_empty() {
        return;
    }
    let about = files.iter().map(|(path, reason)| match reason {
        Some(reason) => format!("{}\n{reason}", path.display()),
        None => path.display().to_string(),
    });
    let about = about.collect::<Vec<_>>().join("\n");
    let answers = [("outside-ok", Command::ForgetMissing)];
    row_ui(ui, (state, palette), "not reopened", (words.join(" "), Some(about)), &answers, commands);
}

/// A row of words, with buttons that answer them.
fn row_ui(
    ui: &mut Ui,
    (state, palette): (&State, &Palette),
    id: &str,
    (words, about): (String, Option<String>),
    answers: &[(&str, Command)],
    commands: &mut Vec<Command>,
) {
    let row = Frame::new().fill(palette.soft).inner_margin(Margin::symmetric(14, 0));
    Panel::top(id.to_owned()).exact_size(HEIGHT).frame(row).show(ui, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(ICON, ICON), eframe::egui::Sense::hover());
            Icon::Warning.paint(ui.painter(), rect, palette.warning, 0.0);
            let said = |ui: &mut Ui| {
                let shown = ui.add(Label::new(RichText::new(words).color(palette.text)).truncate());
                if let Some(about) = about {
                    shown.on_hover_text(about);
                }
            };
            row_of_two(ui, id, ui.spacing().item_spacing.x, said, |ui| {
                for (key, command) in answers.iter().rev() {
                    if secondary(ui, palette, &state.text.get(key)).clicked() {
                        commands.push(command.clone());
                    }
                }
            });
        });
    });
}
