//! The bar at the top: menus, the name of the work and whether it is saved, undo, language and theme.

use eframe::egui::{Button, Label, MenuBar, Response, RichText, ScrollArea, ThemePreference, Ui, Vec2};

use crate::app::catalogue::Section;
use crate::app::command::{Command, Output};
use crate::app::kit::buttons::{icon_button, row_of_two};
use crate::app::kit::fonts;
use crate::app::kit::icons::Icon;
use crate::app::kit::regions::{self, Region};
use crate::app::kit::theme::Palette;
use crate::app::session::exporting::Target;
use crate::app::session::preferences::ZOOMS;
use crate::app::session::state::State;
use crate::app::session::steps;
use crate::document::examples::{self, examples};
use crate::report::chart::Chart;
use crate::text::{Locale, Text};

/// Height of the controls in the bar, points.
const CONTROL: f32 = 26.0;
/// What is always left for the name of the work, points.
const NAME: f32 = 48.0;
/// Between that and the buttons at the right, points.
const BEFORE_CONTROLS: f32 = 16.0;
/// What a menu leaves free above the lower end of the window, points.
const BELOW_MENU: f32 = 12.0;

/// Draws the bar.
pub fn bar_ui(ui: &mut Ui, state: &State, palette: &Palette, commands: &mut Vec<Command>) {
    // Menus and buttons share one height, so that their texts share one line.
    ui.spacing_mut().interact_size.y = CONTROL;
    MenuBar::new().ui(ui, |ui| {
        menus_ui(ui, state, commands);
        ui.add_space(12.0);
        let controls = |ui: &mut Ui| controls_ui(ui, state, palette, commands);
        row_of_two(ui, "bar", BEFORE_CONTROLS, |ui| name_ui(ui, state, palette), controls);
    });
}

fn menus_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let text = &state.text;
    let file = menu_ui(ui, text.get("menu-file"), |ui| {
        ui.set_min_width(250.0);
        item_ui(ui, state, Command::New, commands);
        item_ui(ui, state, Command::NewFromDefaults, commands);
        item_ui(ui, state, Command::Duplicate, commands);
        item_ui(ui, state, Command::Open, commands);
        recent_ui(ui, state, commands);
        shipped_ui(ui, text, commands);
        item_ui(ui, state, Command::ImportContacts, commands);
        ui.separator();
        item_ui(ui, state, Command::Save, commands);
        item_ui(ui, state, Command::SaveAs, commands);
        ui.menu_button(text.get("menu-export"), |ui| {
            ui.set_min_width(250.0);
            for output in Output::WHOLE {
                item_ui(ui, state, Command::Export(output), commands);
            }
            ui.separator();
            ui.label(RichText::new(text.get("export-charts")).size(12.0).color(ui.visuals().weak_text_color()));
            for chart in Chart::ALL {
                ui.menu_button(chart.name(text), |ui| {
                    ui.set_min_width(200.0);
                    for command in Output::commands_of(chart) {
                        item_ui(ui, state, command, commands);
                    }
                });
            }
        });
        item_ui(ui, state, Command::Details, commands);
        ui.separator();
        item_ui(ui, state, Command::Close, commands);
        item_ui(ui, state, Command::Quit, commands);
    });
    regions::door(Region::Bar, &file);
    menu_ui(ui, text.get("menu-edit"), |ui| {
        ui.set_min_width(250.0);
        history_item_ui(ui, state, Command::Undo, state.work().history.undo_label(), commands);
        history_item_ui(ui, state, Command::Redo, state.work().history.redo_label(), commands);
        ui.separator();
        item_ui(ui, state, Command::Find, commands);
        ui.separator();
        item_ui(ui, state, Command::Estimate, commands);
        item_ui(ui, state, Command::Quotation, commands);
    });
    menu_ui(ui, text.get("menu-view"), |ui| {
        ui.set_min_width(200.0);
        item_ui(ui, state, Command::SideBySide(!state.side_by_side.is_shown(&state.desk)), commands);
        item_ui(ui, state, Command::Neighbour(-1), commands);
        for command in [Command::Neighbour(1), Command::Shift(-1), Command::Shift(1), Command::Pin(state.work().id)] {
            item_ui(ui, state, command, commands);
        }
        ui.separator();
        ui.menu_button(text.get("section-results"), |ui| {
            ui.set_min_width(250.0);
            for command in Section::Results.commands(state) {
                item_ui(ui, state, command, commands);
            }
        });
        for command in [Command::Region(1), Command::Region(-1)] {
            item_ui(ui, state, command, commands);
        }
        ui.separator();
        item_ui(ui, state, Command::Present(true), commands);
        item_ui(ui, state, Command::FoldInputs, commands);
        zoom_ui(ui, state, commands);
        ui.separator();
        item_ui(ui, state, Command::OpenGroups(true), commands);
        item_ui(ui, state, Command::OpenGroups(false), commands);
        ui.separator();
        for theme in [ThemePreference::Light, ThemePreference::Dark, ThemePreference::System] {
            let selected = state.preferences.theme == theme;
            choice_ui(ui, text, Command::SetTheme(theme), selected, commands);
        }
        ui.separator();
        for locale in Locale::ALL {
            choice_ui(ui, text, Command::SetLocale(locale), text.locale() == locale, commands);
        }
    });
    menu_ui(ui, text.get("menu-help"), |ui| {
        ui.set_min_width(200.0);
        for command in Section::Help.commands(state) {
            item_ui(ui, state, command, commands);
        }
    });
}

/// A menu of the bar; in a window that is lower than it, it scrolls.
fn menu_ui(ui: &mut Ui, title: String, content: impl FnOnce(&mut Ui)) -> Response {
    ui.menu_button(title, |ui| {
        let room = ui.ctx().content_rect().bottom() - ui.cursor().top() - BELOW_MENU;
        ScrollArea::vertical().max_height(room).min_scrolled_height(room).show(ui, content);
    })
    .response
}

/// The sizes at which everything can be drawn.
fn zoom_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    ui.menu_button(state.text.get("menu-zoom"), |ui| {
        ui.set_min_width(200.0);
        item_ui(ui, state, Command::ZoomBy(1), commands);
        item_ui(ui, state, Command::ZoomBy(-1), commands);
        ui.separator();
        for percent in ZOOMS {
            let selected = state.preferences.layout.zoom == percent;
            choice_ui(ui, &state.text, Command::Zoom(percent), selected, commands);
        }
    });
}

/// A command in a menu: its text, its keys, greyed out when it cannot be carried out.
fn item_ui(ui: &mut Ui, state: &State, command: Command, commands: &mut Vec<Command>) {
    let label = command.label(&state.text);
    labelled_ui(ui, state, command, label, commands);
}

/// Undo and redo say what they take back or make again.
fn history_item_ui(ui: &mut Ui, state: &State, command: Command, id: Option<&str>, commands: &mut Vec<Command>) {
    let label = match id {
        Some(id) => format!("{}: {}", command.label(&state.text), steps::label_of(&state.text, id)),
        None => command.label(&state.text),
    };
    labelled_ui(ui, state, command, label, commands);
}

fn labelled_ui(ui: &mut Ui, state: &State, command: Command, label: String, commands: &mut Vec<Command>) {
    let mut button = Button::new(&label);
    if let Some(keys) = command.shortcut() {
        button = button.shortcut_text(ui.ctx().format_shortcut(&keys));
    }
    let response = ui.add_enabled(command.is_available(state), button);
    // Undo and redo name what they take back; of the others the name is theirs.
    let name = if label == command.label(&state.text) { command.name(&state.text) } else { label };
    let response = response.on_hover_text(command.tooltip(&state.text, None)).accessible_name(name);
    if response.clicked() {
        commands.push(command);
        ui.close();
    }
}

/// One of several choices, the current one marked.
fn choice_ui(ui: &mut Ui, text: &Text, command: Command, selected: bool, commands: &mut Vec<Command>) {
    if ui.radio(selected, command.label(text)).clicked() {
        commands.push(command);
        ui.close();
    }
}

fn recent_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let files = &state.preferences.recent;
    ui.add_enabled_ui(!files.is_empty(), |ui| {
        ui.menu_button(state.text.get("menu-recent"), |ui| {
            for path in files {
                let command = Command::OpenFile(path.clone());
                let response = ui.button(command.label(&state.text)).on_hover_text(path.display().to_string());
                if response.clicked() {
                    commands.push(command);
                    ui.close();
                }
            }
        });
    });
}

fn shipped_ui(ui: &mut Ui, text: &Text, commands: &mut Vec<Command>) {
    ui.menu_button(text.get("menu-examples"), |ui| {
        for example in examples() {
            let command = Command::OpenExample(example.name);
            if ui.button(command.label(text)).clicked() {
                commands.push(command);
                ui.close();
            }
        }
        ui.separator();
        for file in examples::histories() {
            if ui.button(text.get(&format!("example-history-{}", file.stem()))).clicked() {
                commands.push(Command::ImportExample(file.name));
                ui.close();
            }
        }
    });
}

/// The name of the work, and whether it is saved.
fn name_ui(ui: &mut Ui, state: &State, palette: &Palette) {
    ui.spacing_mut().item_spacing.x = 6.0;
    if let Some(words) = export(state) {
        ui.add(named(state));
        let target = state.exported.as_ref().or(state.export.as_ref().map(|export| &export.target));
        let response = ui.add(Label::new(RichText::new(format!("\u{b7} {words}")).color(palette.weak_text)).truncate());
        if let Some(Target::File(path)) = target {
            response.on_hover_text(path.display().to_string());
        }
        return;
    }
    if let Some(words) = &state.taken {
        ui.label(RichText::new(state.name()).font(fonts::strong(13.0)));
        ui.add(Label::new(RichText::new(format!("\u{b7} {words}")).color(palette.weak_text)).truncate())
            .on_hover_text(words);
        return;
    }
    let key = match (state.notice, &state.work().path, state.work().history.is_dirty()) {
        (Some(notice), _, _) => notice,
        (None, _, true) => "file-unsaved",
        (None, Some(_), false) => "file-saved",
        (None, None, false) => "file-built_in",
    };
    let warns = state.notice.is_some() || state.work().history.is_dirty();
    let color = if warns { palette.warning } else { palette.weak_text };
    let said = format!("\u{b7} {}", state.text.get(key));
    // What is said of it matters more than the end of a long name.
    let room = ui.painter().layout_no_wrap(said.clone(), fonts::regular(13.0), color).size().x;
    let name = ui.available_width() - room - ui.spacing().item_spacing.x;
    let shown = ui.scope(|ui| {
        ui.set_max_width(name.max(NAME));
        ui.add(named(state))
    });
    let shown = shown.inner;
    if let Some(path) = &state.work().path {
        shown.on_hover_text(path.display().to_string());
    }
    ui.add(Label::new(RichText::new(said).color(color)).truncate());
}

/// The name of the work, cut where there is no room; who points at it sees it whole.
fn named(state: &State) -> Label {
    Label::new(RichText::new(state.name()).font(fonts::strong(13.0))).truncate()
}

/// What is to be said of results on their way: how far they are, or where they went.
fn export(state: &State) -> Option<String> {
    let told = |target: &Target, keys: [&str; 2], part: &str| match target {
        Target::File(path) => state.text.with(keys[0], &[("file", &path.display().to_string()), ("part", part)]),
        Target::Clipboard(chart) => state.text.with(keys[1], &[("chart", &chart.name(&state.text)), ("part", part)]),
    };
    if let Some(export) = &state.export {
        let part = export.progress()?.to_string();
        return Some(told(&export.target, ["export-part", "copy-part"], &part));
    }
    state.exported.as_ref().map(|target| told(target, ["export-done", "copy-done"], ""))
}

/// Undo, redo, language and theme.
fn controls_ui(ui: &mut Ui, state: &State, palette: &Palette, commands: &mut Vec<Command>) {
    let text = &state.text;
    ui.spacing_mut().item_spacing.x = 4.0;
    for (icon, command) in [(Icon::Undo, Command::Undo), (Icon::Redo, Command::Redo)] {
        let keys = command.shortcut().map(|keys| ui.ctx().format_shortcut(&keys));
        let tooltip = command.tooltip(text, keys);
        let enabled = command.is_available(state);
        if icon_button(ui, icon, &command.label(text), CONTROL, enabled).on_hover_text(tooltip).clicked() {
            commands.push(command);
        }
    }
    ui.add_space(6.0);
    for locale in Locale::ALL {
        let selected = text.locale() == locale;
        let code = RichText::new(locale.code().to_uppercase());
        let code = if selected { code.font(fonts::strong(12.0)) } else { code.size(12.0).color(palette.weak_text) };
        let button = Button::selectable(selected, code).min_size(Vec2::new(30.0, 22.0));
        if ui.add(button).on_hover_text(locale.name()).clicked() && !selected {
            commands.push(Command::SetLocale(locale));
        }
    }
    ui.add_space(6.0);
    let icon = match state.preferences.theme {
        ThemePreference::Light => Icon::Sun,
        ThemePreference::Dark => Icon::Moon,
        ThemePreference::System => Icon::System,
    };
    let current = Command::SetTheme(state.preferences.theme).label(text);
    let name = text.with("bar-theme", &[("theme", &current)]);
    if icon_button(ui, icon, &name, CONTROL, true).on_hover_text(&name).clicked() {
        commands.push(Command::NextTheme);
    }
}
