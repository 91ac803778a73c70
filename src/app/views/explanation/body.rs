//! A page of the sheet: name and value, the formula with names and with figures, and the parts.

use eframe::egui::{Align, Label, Layout, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use crate::app::draw::View;
use crate::app::kit::regions::{self, Region};
use crate::app::kit::{fonts, style, widgets};
use crate::model::error::ModelError;
use crate::report::explain::{Link, Page, Part, Section, Word};
use crate::report::reason;

/// The name of a part is never narrower than this, points.
const NAME: f32 = 110.0;

/// What was clicked: where it leads, and the words that do.
type Clicked = Option<(Link, Response)>;

/// Draws a page; answers what was clicked. With `takes_keyboard` its name gets the keyboard; `below`
/// is drawn under its value.
pub(super) fn show_ui(
    ui: &mut Ui,
    view: &View<'_>,
    page: &Result<Option<Page>, ModelError>,
    takes_keyboard: bool,
    below: impl FnOnce(&mut Ui),
) -> Clicked {
    let (text, palette) = (view.text, view.palette);
    match page {
        Ok(Some(page)) => whole_ui(ui, view, page, takes_keyboard, below),
        Ok(None) => {
            ui.label(style::plain(text.get("sheet-gone"), style::BODY, palette.weak_text));
            None
        }
        Err(error) => {
            ui.label(style::plain(reason::words(error, text), style::BODY, palette.error));
            None
        }
    }
}

fn whole_ui(ui: &mut Ui, view: &View<'_>, page: &Page, takes_keyboard: bool, below: impl FnOnce(&mut Ui)) -> Clicked {
    let palette = view.palette;
    ui.spacing_mut().item_spacing.y = 3.0;
    name_ui(ui, view, page, takes_keyboard);
    if !page.context.is_empty() {
        let words = page.context.join(" · ");
        ui.add(Label::new(style::plain(words, style::SMALL, palette.weak_text)).wrap());
    }
    if !page.value.is_empty() {
        ui.add(Label::new(style::strong(&page.value, 20.0, palette.text)).wrap());
    }
    if let Some(about) = &page.about {
        let about = format!("{}.", about.trim_end_matches('.'));
        ui.add(Label::new(style::plain(about, style::SMALL, palette.weak_text)).wrap());
    }
    below(ui);
    let mut clicked = None;
    if !page.named.is_empty() {
        heading_ui(ui, view, &view.text.get("sheet-formula"));
        clicked = clicked.or(words_ui(ui, view, &page.named, false));
        ui.add_space(2.0);
        clicked = clicked.or(words_ui(ui, view, &page.filled, true));
    }
    if !page.notes.is_empty() {
        ui.add_space(4.0);
    }
    for note in &page.notes {
        ui.add(Label::new(style::plain(note, style::BODY, palette.text)).wrap());
    }
    for section in &page.sections {
        clicked = clicked.or(self::section_ui(ui, view, section));
    }
    ui.add_space(style::GAP);
    clicked
}

/// The name of what is explained. The keyboard can stand on it, so that one hears what the page is about.
fn name_ui(ui: &mut Ui, view: &View<'_>, page: &Page, takes_keyboard: bool) {
    let label = Label::new(style::strong(&page.name, 15.0, view.palette.text)).wrap();
    let shown = ui.add(label.selectable(false).sense(Sense::focusable_noninteractive()));
    shown.widget_info(|| WidgetInfo::labeled(Role::Heading, ui.is_enabled(), &page.name));
    ui.ctx().accesskit_node_builder(shown.id, |node| node.set_description(page.value.as_str()));
    regions::door(Region::Explanation, &shown);
    if takes_keyboard {
        shown.request_focus();
    }
    if shown.has_focus() {
        crate::app::kit::focus::is_shown(ui.ctx());
        let around = shown.rect.expand2(vec2(4.0, 1.0));
        ui.painter().rect_stroke(around, 4.0, Stroke::new(1.5, view.palette.accent), StrokeKind::Inside);
    }
}

fn heading_ui(ui: &mut Ui, view: &View<'_>, words: &str) {
    ui.add_space(8.0);
    ui.add(Label::new(style::strong(words, style::SMALL, view.palette.weak_text)));
}

/// A formula: names or figures, each of which leads further.
fn words_ui(ui: &mut Ui, view: &View<'_>, words: &[Word], is_filled: bool) -> Clicked {
    let mut clicked = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 2.0);
        if is_filled {
            ui.label(style::plain("= ", style::BODY, view.palette.weak_text));
        }
        for word in words {
            match &word.link {
                Some(link) => {
                    let shown = self::link_ui(ui, view, &word.text, style::BODY);
                    if shown.clicked() {
                        clicked = Some((link.clone(), shown));
                    }
                }
                None => drop(ui.label(style::plain(&word.text, style::BODY, view.palette.weak_text))),
            }
        }
    });
    clicked
}

/// Words that lead somewhere.
fn link_ui(ui: &mut Ui, view: &View<'_>, words: &str, size: f32) -> Response {
    let palette = view.palette;
    let label = Label::new(style::plain(words, size, palette.accent)).selectable(false).sense(Sense::click());
    let response = ui.add(label);
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), words));
    if response.hovered() || response.has_focus() {
        let (rect, y) = (response.rect, response.rect.bottom() - 1.0);
        ui.painter().hline(rect.x_range(), y, Stroke::new(1.0, palette.accent));
    }
    widgets::focus(ui, palette, &response);
    response.on_hover_cursor(eframe::egui::CursorIcon::PointingHand)
}

fn section_ui(ui: &mut Ui, view: &View<'_>, section: &Section) -> Clicked {
    heading_ui(ui, view, &section.title);
    let mut clicked = None;
    for part in &section.parts {
        clicked = clicked.or(self::part_ui(ui, view, part));
    }
    clicked
}

/// A part: its name, its value at the right, and below them where it comes from.
fn part_ui(ui: &mut Ui, view: &View<'_>, part: &Part) -> Clicked {
    let palette = view.palette;
    let width = ui.available_width();
    let value = ui.painter().layout_no_wrap(part.value.clone(), fonts::regular(style::BODY), palette.text);
    let beside = value.size().x + 10.0 <= width - NAME;
    let mut clicked = None;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let room = if beside { width - value.size().x - 10.0 } else { width };
        ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::left_to_right(Align::Min).with_main_wrap(true), |ui| {
            ui.set_width(room);
            match &part.link {
                Some(target) => {
                    let shown = link_ui(ui, view, &part.name, style::BODY);
                    if shown.clicked() {
                        clicked = Some((target.clone(), shown));
                    }
                }
                None => drop(ui.add(Label::new(style::plain(&part.name, style::BODY, palette.text)).wrap())),
            }
        });
        if beside {
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                ui.add(Label::new(style::plain(&part.value, style::BODY, palette.text)).extend());
            });
        }
    });
    if !beside && !part.value.is_empty() {
        ui.with_layout(Layout::right_to_left(Align::Min).with_main_wrap(true), |ui| {
            ui.add(Label::new(style::plain(&part.value, style::BODY, palette.text)).wrap());
        });
    }
    if let Some(detail) = &part.detail {
        ui.add(Label::new(style::plain(detail, 11.0, palette.weak_text)).wrap());
        ui.add_space(2.0);
    }
    clicked
}
