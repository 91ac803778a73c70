//! One field that finds everything: what can be done, every input, tabs, scenarios, files and words. The keyboard stays in
//! the field; arrows choose in the list below it.

use std::ops::Range;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Align, Align2, Context, Frame, Id, Key, Label, Margin, Modal, Modifiers, Rect, RichText, Role, ScrollArea, Sense,
    Stroke, TextEdit, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::modal::dimmed;
use crate::app::catalogue::finder::{Entry, Kind, found, places};
use crate::app::command::Command;
use crate::app::kit::icons::Icon;
use crate::app::kit::theme::Palette;
use crate::app::kit::{focus, fonts};
use crate::app::session::finder::Finder;
use crate::app::session::state::{Dialog, State};
use crate::text::Text;

const WIDTH: f32 = 640.0;
const FIELD: f32 = 46.0;
const ROW: f32 = 30.0;
/// How many rows are in sight.
const ROWS: usize = 11;
const FOOT: f32 = 44.0;
const PADDING: f32 = 16.0;
/// Room for what kind of entry it is, at the right.
const KIND: f32 = 78.0;
/// Below the top of the window.
const TOP: f32 = 64.0;

/// Draws the field and the list.
pub fn finder(ctx: &Context, state: &mut State, palette: &Palette, commands: &mut Vec<Command>) {
    let Some(Dialog::Finder(finder)) = &state.dialog else { return };
    let mut finder = finder.clone();
    let mut entries = found(ctx, state, &finder.search);
    let frame = Frame::popup(&ctx.global_style()).inner_margin(Margin::ZERO);
    let id = Id::unique("finder");
    let area = Modal::default_area(id)
        .anchor(Align2::CENTER_TOP, vec2(0.0, TOP))
        .accessible_name(state.text.get("finder-search"));
    Modal::new(id).area(area).frame(frame).backdrop_color(dimmed(ctx)).show(ctx, |ui| {
        ui.set_width(WIDTH.min(ctx.content_rect().width() - 40.0));
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        let step = steps(ui, entries.len());
        let field = field_ui(ui, &state.text, palette, &mut finder);
        if field.changed() {
            finder.chosen = 0;
            entries = found(ctx, state, &finder.search);
        } else if let Some(step) = step {
            finder.chosen = step.from(finder.chosen, entries.len());
        }
        finder.chosen = finder.chosen.min(entries.len().saturating_sub(1));
        ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), Stroke::new(1.0, palette.line));
        let mut list = List { entries: &entries, finder: &mut finder, text: &state.text, palette, field: field.id };
        let clicked = list.show(ui, field.changed() || step.is_some());
        let entered = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)).then_some(finder.chosen);
        if let Some(entry) = clicked.or(entered).and_then(|place| entries.get(place)).filter(|entry| entry.is_available)
        {
            commands.push(Command::Choose(Box::new(entry.command.clone())));
        }
        foot_ui(ui, &state.text, palette, entries.get(finder.chosen));
    });
    state.dialog = Some(Dialog::Finder(finder));
}

/// Where a key moves the choice.
#[derive(Clone, Copy)]
enum Step {
    By(isize),
    First,
    Last,
}

impl Step {
    /// From the first up leads to the last, and the other way round.
    fn from(self, chosen: usize, count: usize) -> usize {
        let last = count.saturating_sub(1);
        match self {
            Self::First => 0,
            Self::Last => last,
            Self::By(1) if chosen >= last => 0,
            Self::By(-1) if chosen == 0 => last,
            Self::By(step) => chosen.saturating_add_signed(step).min(last),
        }
    }
}

/// The keys that belong to the list; Home and End only with Ctrl, since by themselves they move in the field.
fn steps(ui: &Ui, count: usize) -> Option<Step> {
    let page = ROWS as isize - 1;
    let keys = [
        (Modifiers::COMMAND, Key::Home, Step::First),
        (Modifiers::COMMAND, Key::End, Step::Last),
        (Modifiers::NONE, Key::ArrowDown, Step::By(1)),
        (Modifiers::NONE, Key::ArrowUp, Step::By(-1)),
        (Modifiers::NONE, Key::PageDown, Step::By(page)),
        (Modifiers::NONE, Key::PageUp, Step::By(-page)),
    ];
    let pressed = |(modifiers, key, step)| ui.input_mut(|input| input.consume_key(modifiers, key)).then_some(step);
    keys.into_iter().find_map(pressed).filter(|_| count > 0)
}

fn field_ui(ui: &mut Ui, text: &Text, palette: &Palette, finder: &mut Finder) -> eframe::egui::Response {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), FIELD));
    let sign = Rect::from_center_size(pos2(rect.left() + PADDING + 8.0, rect.center().y), vec2(16.0, 16.0));
    Icon::Search.paint(ui.painter(), sign, palette.weak_text, 0.0);
    let inside = rect.with_min_x(sign.right() + 10.0).with_max_x(rect.right() - PADDING);
    let edit = TextEdit::singleline(&mut finder.search)
        .id(Id::unique("finder field"))
        .font(fonts::regular(15.0))
        .hint_text(RichText::new(text.get("finder-hint")).color(palette.weak_text))
        .frame(Frame::NONE)
        .char_limit(200)
        .desired_width(inside.width());
    let inside = Rect::from_center_size(inside.center(), vec2(inside.width(), 22.0));
    let response = ui.place(inside, edit).accessible_name(text.get("finder-search"));
    if !response.has_focus() {
        response.request_focus();
    }
    // It is the only one here that can have it.
    focus::is_shown(ui.ctx());
    response
}

/// What was found, and which of it is chosen.
struct List<'a> {
    entries: &'a [Entry],
    finder: &'a mut Finder,
    text: &'a Text,
    palette: &'a Palette,
    field: Id,
}

impl List<'_> {
    /// Draws the rows in sight; answers the one that was clicked.
    fn show(&mut self, ui: &mut Ui, moved: bool) -> Option<usize> {
        if self.entries.is_empty() {
            let words = RichText::new(self.text.get("finder-nothing")).color(self.palette.weak_text);
            Frame::new().inner_margin(Margin::same(PADDING as i8)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.add(Label::new(words).wrap());
            });
            return None;
        }
        let mut clicked = None;
        let height = ROW * ROWS.min(self.entries.len()) as f32;
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink([false, true]).show(
            ui,
            |ui| {
                ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                    node.set_role(Role::ListBox);
                    node.set_label(self.text.get("finder-results"));
                });
                let top = ui.cursor().min;
                let size = vec2(ui.available_width(), ROW * self.entries.len() as f32);
                let (_, all) = ui.allocate_space(size);
                let row =
                    |place: usize| Rect::from_min_size(top + vec2(0.0, ROW * place as f32), vec2(all.width(), ROW));
                if moved {
                    ui.scroll_to_rect_animation(
                        row(self.finder.chosen),
                        None,
                        eframe::egui::style::ScrollAnimation::none(),
                    );
                }
                for place in self.in_sight(ui.clip_rect(), top.y) {
                    if self.row(ui, place, row(place)) {
                        clicked = Some(place);
                    }
                }
            },
        );
        clicked
    }

    /// The rows that are drawn: those in sight, one more at each end, and the chosen one, which is told to who cannot see.
    fn in_sight(&self, sight: eframe::egui::Rect, top: f32) -> Range<usize> {
        let place = |y: f32| ((y - top) / ROW).max(0.0) as usize;
        let (first, last) = (place(sight.top()).saturating_sub(1), place(sight.bottom()) + 2);
        first..last.min(self.entries.len())
    }

    /// Draws a row; whether it was clicked.
    fn row(&mut self, ui: &Ui, place: usize, rect: Rect) -> bool {
        let (entry, palette, text) = (&self.entries[place], self.palette, self.text);
        // Clicked, and never where the keyboard goes: that stays in the field.
        let response = ui.interact(rect, Id::unique(("found", place)), Sense::CLICK);
        let moved = ui.input(|input| input.pointer.is_moving());
        if response.hovered() && moved {
            self.finder.chosen = place;
        }
        let chosen = self.finder.chosen == place;
        self.describe(ui, &response, place, chosen);
        if !ui.is_rect_visible(rect) {
            return response.clicked();
        }
        let painter = ui.painter();
        if chosen {
            painter.rect_filled(rect, 0.0, palette.soft);
            painter.rect_filled(rect.with_max_x(rect.left() + 3.0), 0.0, palette.accent);
        }
        let middle = rect.center().y;
        let right = rect.right() - PADDING;
        let weak = |text: String, x: f32, size: f32| {
            painter.text(pos2(x, middle), Align2::RIGHT_CENTER, text, fonts::regular(size), palette.weak_text)
        };
        weak(text.get(entry.kind.key()), right, 11.5);
        let mut end = right - KIND;
        let said = self.said(ui.ctx(), entry);
        if !said.is_empty() {
            let galley = painter.layout_no_wrap(said, fonts::regular(12.5), palette.weak_text);
            let room = galley.size().x.min(rect.width() * 0.4);
            let at = pos2(end - room, middle - galley.size().y / 2.0);
            let clip = painter.with_clip_rect(Rect::from_min_size(at, vec2(room, ROW)).intersect(painter.clip_rect()));
            clip.galley(at, galley, palette.weak_text);
            end -= room + 14.0;
        }
        let left = rect.left() + PADDING;
        let mut job = self.label(entry);
        job.wrap = eframe::egui::text::TextWrapping::truncate_at_width(end - left);
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        painter.galley(pos2(left, middle - galley.size().y / 2.0), galley, palette.text);
        response.clicked()
    }

    /// The label, with what matches the search in bold.
    fn label(&self, entry: &Entry) -> LayoutJob {
        let palette = self.palette;
        let colour = if entry.is_available { palette.text } else { palette.weak_text };
        let matched = places(&self.finder.search, &entry.label);
        let mut job = LayoutJob::default();
        for (place, letter) in entry.label.chars().enumerate() {
            let (font, colour) = match matched.contains(&place) {
                true => (fonts::strong(13.5), if entry.is_available { palette.accent } else { colour }),
                false => (fonts::regular(13.5), colour),
            };
            job.append(
                letter.encode_utf8(&mut [0; 4]),
                0.0,
                TextFormat { valign: Align::Center, ..TextFormat::simple(font, colour) },
            );
        }
        job
    }

    /// What stands at the right: the value of an input, the keys of a command, or that it cannot be done now.
    fn said(&self, ctx: &Context, entry: &Entry) -> String {
        if !entry.is_available {
            return self.text.get("finder-unavailable");
        }
        match entry.command.shortcut().filter(|_| entry.kind != Kind::Word) {
            Some(keys) => ctx.format_shortcut(&keys),
            None => entry.value.clone(),
        }
    }

    fn describe(&self, ui: &Ui, response: &eframe::egui::Response, place: usize, chosen: bool) {
        let entry = &self.entries[place];
        let said = self.said(ui.ctx(), entry);
        response.widget_info(|| {
            WidgetInfo::selected(Role::ListBoxOption, entry.is_available, chosen, entry.label.as_str())
        });
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::ListBoxOption);
            node.set_selected(chosen);
            node.set_position_in_set(place + 1);
            node.set_size_of_set(self.entries.len());
            node.set_description([self.text.get(entry.kind.key()), said].join(", "));
        });
        if chosen {
            // The keyboard stays in the field; what is chosen is told as if it were here.
            ui.ctx().accesskit_node_builder(self.field, |node| {
                node.set_active_descendant(response.id.accesskit_id());
            });
        }
    }
}

/// Below the list: what the chosen entry is or does.
fn foot_ui(ui: &mut Ui, text: &Text, palette: &Palette, chosen: Option<&Entry>) {
    let Some(entry) = chosen else { return };
    ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), Stroke::new(1.0, palette.line));
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), FOOT));
    let inside = rect.shrink2(vec2(PADDING, 5.0));
    let mut about = LayoutJob::simple(entry.about(text), fonts::regular(12.0), palette.weak_text, inside.width());
    about.wrap.max_rows = 2;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(about));
    ui.painter().galley(pos2(inside.left(), inside.center().y - galley.size().y / 2.0), galley, palette.weak_text);
}
