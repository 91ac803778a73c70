//! The list of all keys, made from the commands that have some.

use eframe::egui::{Context, Grid, RichText, ScrollArea, Ui, vec2};

use crate::app::catalogue::Section;
use crate::app::command::Command;
use crate::app::kit::fonts;
use crate::app::kit::theme::Palette;
use crate::app::session::state::State;

/// Keys that belong to controls and to no command: the key of their text, and of what they do.
const MOVING: [(&str, &str); 5] = [
    ("key-tab", "keyboard-tab"),
    ("key-press", "keyboard-press"),
    ("key-arrows", "keyboard-arrows"),
    ("key-ends", "keyboard-ends"),
    ("key-escape", "keyboard-escape"),
];
/// Room for what keys do, and for the keys, points.
const COLUMNS: [f32; 2] = [230.0, 130.0];
/// Room for two columns of both, points.
const TWO: f32 = 780.0;

/// A heading, and the lines below it: what they do, and the keys.
pub(super) type Part = (String, Vec<(String, String)>);

/// What the list says.
pub(super) fn parts(ctx: &Context, state: &State) -> Vec<Part> {
    let text = &state.text;
    let mut parts: Vec<Part> = Section::ALL
        .into_iter()
        .map(|section| {
            let lines = section.commands(state).into_iter().filter_map(|command| {
                let keys = keys_of(ctx, &command);
                (!keys.is_empty()).then(|| (command.label(text), keys))
            });
            (text.get(section.key()), lines.collect())
        })
        .filter(|(_, lines): &Part| !lines.is_empty())
        .collect();
    let moving = MOVING.iter().map(|(keys, does)| (text.get(does), text.get(keys))).collect();
    parts.push((text.get("keyboard-moving"), moving));
    parts
}

/// All keys of a command.
fn keys_of(ctx: &Context, command: &Command) -> String {
    let keys: Vec<String> = command.shortcuts().map(|keys| ctx.format_shortcut(&keys).replace("Slash", "/")).collect();
    keys.join(", ")
}

/// Draws the list in two columns of parts.
pub(super) fn show_ui(ui: &mut Ui, palette: &Palette, parts: &[Part]) {
    let height = ui.ctx().content_rect().height() - 150.0;
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        let all = parts.iter().map(|(_, lines)| lines.len() + 2).sum::<usize>();
        // Where two do not stand beside each other there is one column.
        let half = if ui.available_width() < TWO { all + 1 } else { all.div_ceil(2) };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 28.0;
            let mut before = 0;
            let (left, right): (Vec<_>, Vec<_>) = parts.iter().partition(|(_, lines)| {
                let is_left = before + lines.len() / 2 < half;
                before += lines.len() + 2;
                is_left
            });
            for (place, column) in [left, right].into_iter().filter(|column| !column.is_empty()).enumerate() {
                ui.vertical(|ui| {
                    ui.set_width(COLUMNS.iter().sum::<f32>() + 12.0);
                    for (heading, lines) in column {
                        part_ui(ui, palette, (place, heading), lines);
                    }
                });
            }
        });
    });
}

fn part_ui(ui: &mut Ui, palette: &Palette, (place, heading): (usize, &String), lines: &[(String, String)]) {
    ui.add_space(4.0);
    ui.spacing_mut().interact_size.y = 18.0;
    ui.label(RichText::new(heading).font(fonts::strong(13.0)).color(palette.accent));
    Grid::new(("keys", place, heading)).num_columns(2).spacing(vec2(12.0, 2.0)).show(ui, |ui| {
        for (does, keys) in lines {
            for (words, width, colour) in [(does, COLUMNS[0], palette.text), (keys, COLUMNS[1], palette.weak_text)] {
                ui.scope(|ui| {
                    ui.set_width(width);
                    ui.add(eframe::egui::Label::new(RichText::new(words).color(colour)).wrap());
                });
            }
            ui.end_row();
        }
    });
}
