//! The channels and languages of the file, and what each counts as.

use eframe::egui::{Align, Label, Layout, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use super::fields::{choice_ui, field_ui};
use crate::app::command::{Command, Step};
use crate::app::draw::View;
use crate::app::draw::table::{Cell, ROW, Table};
use crate::app::kit::style;
use crate::app::session::contact_import::Import;
use crate::history::{Absent, Choice, Matching, Reading, language_name};
use crate::model::scenario::ChannelKind;
use crate::report::history::{self, NameRow};

/// The most names that are listed; a file with more has another column for its channels.
const MOST: usize = 60;
/// Width of the choice at the end of a row, points.
const CHOICE: f32 = 190.0;

/// Draws both lists.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, import: &Import, reading: &Reading, commands: &mut Vec<Command>) {
    let (text, demand) = (view.text, &view.scenario.demand);
    let matching = &import.matching;
    let channels = history::name_rows(reading, false, text);
    let kinds = [ChannelKind::Phone, ChannelKind::Messaging, ChannelKind::Deferred];
    // A new channel is called as in the file; where that has no name for it, as its kind.
    let own = |place: usize, kind: ChannelKind| {
        let name = reading.tally.channels.list().get(place)?;
        let name = if name.is_empty() { text.get(&format!("kind-{kind:?}")) } else { name.clone() };
        Some(Choice::New { name, kind })
    };
    let options = |place: usize| {
        let same = demand.channels.iter().map(|channel| Choice::Same(channel.name.clone()));
        let new = kinds.into_iter().filter_map(|kind| own(place, kind));
        let all = self::options(same, new, &matching.channels);
        all.into_iter().map(|choice| (choice.clone(), history::counts_as(&choice, text))).collect::<Vec<_>>()
    };
    list_ui(ui, view, "history-col-channel", &channels, |ui, place, label| {
        let chosen = matching.channels.get(place)?;
        let choice = choice_ui(ui, view, label, CHOICE, chosen, options(place))?;
        let mut changed = matching.clone();
        *changed.channels.get_mut(place)? = choice;
        Some(changed)
    })
    .map(|changed| commands.push(Command::Import(Step::Match(Box::new(changed)))))
    .unwrap_or_default();
    absent_ui(ui, view, matching, reading, commands);
    let languages = history::name_rows(reading, true, text);
    let own = |place: usize| {
        let name = reading.tally.languages.list().get(place).filter(|name| !name.is_empty());
        let names = name.map(|name| [text.well_known(&language_name(name)), name.clone()]).into_iter().flatten();
        names.map(|name| Choice::New { name, kind: () })
    };
    let options = |place: usize| {
        let same = demand.languages.iter().map(|language| Choice::Same(language.name.clone()));
        let all = self::options(same, own(place), &matching.languages);
        all.into_iter().map(|choice| (choice.clone(), history::language_counts_as(&choice, text))).collect::<Vec<_>>()
    };
    if languages.len() > 1 || reading.layout.column(crate::history::Meaning::Language).is_some() {
        let changed = list_ui(ui, view, "history-col-language", &languages, |ui, place, label| {
            let chosen = matching.languages.get(place)?;
            let choice = choice_ui(ui, view, label, CHOICE, chosen, options(place))?;
            let mut changed = matching.clone();
            *changed.languages.get_mut(place)? = choice;
            Some(changed)
        });
        if let Some(changed) = changed {
            commands.push(Command::Import(Step::Match(Box::new(changed))));
        }
    }
}

/// What a name may count as: an item of the scenario, a new one of its own, one that another name stands for, or none.
fn options<N: Clone + PartialEq>(
    same: impl Iterator<Item = Choice<N>>,
    own: impl Iterator<Item = Choice<N>>,
    chosen: &[Choice<N>],
) -> Vec<Choice<N>> {
    let others = chosen.iter().filter(|choice| matches!(choice, Choice::New { .. })).cloned();
    let mut all: Vec<Choice<N>> = Vec::new();
    for choice in same.chain(own).chain(others).chain([Choice::Any, Choice::LeaveOut]) {
        if !all.contains(&choice) {
            all.push(choice);
        }
    }
    all
}

/// A row a name; answers what was changed.
fn list_ui(
    ui: &mut Ui,
    view: &View<'_>,
    heading: &str,
    rows: &[NameRow],
    mut choose: impl FnMut(&mut Ui, usize, &str) -> Option<Matching>,
) -> Option<Matching> {
    let (text, palette) = (view.text, view.palette);
    let width = ui.available_width();
    let figures = 92.0;
    let name = (width - 3.0 * figures - CHOICE - 24.0).clamp(120.0, 300.0);
    let table = Table::new(view, vec![name, figures, figures, figures, CHOICE + 24.0]);
    ui.add_space(4.0);
    ui.spacing_mut().item_spacing.y = 0.0;
    let head = |key: &str| style::plain(text.get(key), style::SMALL, palette.weak_text);
    table.row_ui(
        ui,
        vec![
            Cell::name(head(heading)),
            Cell::figure(head("history-col-contacts")),
            Cell::figure(head("history-col-share")),
            Cell::figure(head("history-col-handling")),
            Cell::name(head("history-col-counts-as")).indented(16.0),
        ],
    );
    table.line_ui(ui);
    let mut changed = None;
    for (place, row) in rows.iter().enumerate().take(MOST) {
        let plain = |words: String| style::plain(words, style::BODY, palette.text);
        let average = row.average.map(|seconds| text.duration(seconds)).unwrap_or_default();
        let cells = vec![
            Cell::name(plain(row.name.clone())).about(row.name.clone()),
            Cell::figure(plain(text.number(row.contacts as f64, 0))),
            Cell::figure(plain(history::share(row.share, text))),
            Cell::figure(plain(average)),
        ];
        let top = ui.cursor().left_top();
        table.row_ui(ui, cells);
        let left = top.x + table.width() - CHOICE - 8.0;
        let rect = Rect::from_min_size(pos2(left, top.y), vec2(CHOICE, ROW));
        let mut child = ui.new_child(
            UiBuilder::new().max_rect(rect).id_salt((heading, place)).layout(Layout::left_to_right(Align::Center)),
        );
        child.spacing_mut().interact_size.y = ROW - 2.0;
        child.spacing_mut().button_padding.y = 1.0;
        let label = text.with("history-counts-as", &[("name", &row.name)]);
        changed = choose(&mut child, place, &label).or(changed);
    }
    if rows.len() > MOST {
        ui.add(Label::new(style::plain("\u{2026}", style::BODY, palette.weak_text)).sense(Sense::hover()));
    }
    ui.spacing_mut().item_spacing.y = 6.0;
    ui.add_space(2.0);
    changed
}

/// What becomes of the scenario's channels that the file does not hold, where there are any.
fn absent_ui(ui: &mut Ui, view: &View<'_>, matching: &Matching, reading: &Reading, commands: &mut Vec<Command>) {
    let text = view.text;
    let absent = matching.absent_channels(&reading.tally, view.scenario);
    if absent.is_empty() {
        return;
    }
    let label = text.with("history-absent-label", &[("names", &absent.join(", "))]);
    let options = Absent::ALL.map(|absent| (absent, history::absent(absent, text)));
    ui.horizontal_wrapped(|ui| {
        if let Some(absent) = field_ui(ui, view, &label, 170.0, &matching.absent, options) {
            let changed = Matching { absent, ..matching.clone() };
            commands.push(Command::Import(Step::Match(Box::new(changed))));
        }
    });
}
