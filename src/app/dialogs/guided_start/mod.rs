//! The guided start: six questions on one screen, and under them what the answer is so far.

mod field;
mod list;
mod preview;
mod questions;
mod season;

use eframe::egui::{Button, Label, RichText, ScrollArea, Ui, UiBuilder, Vec2, vec2};

use crate::app::command::Command;
use crate::app::kit::buttons::{at_right, primary, secondary};
use crate::app::kit::theme::Palette;
use crate::app::kit::{focus, fonts};
use crate::app::session::guided_start::{Field, GuidedStart, Wrong};
use crate::text::Text;

/// The widest the questions stand, and what is left of the window around them, points.
const WIDEST: f32 = 1060.0;
const AROUND: f32 = 88.0;
/// Between the two columns; narrower than this there is one, points.
const BETWEEN: f32 = 36.0;
const ONE_COLUMN: f32 = 820.0;
/// What stands above and below the questions, with the dialog's own margin, points.
const REST: f32 = 262.0;
/// The least height of the questions, points.
const LEAST: f32 = 96.0;
/// A window lower than this goes without the words below the title, which take so much; points.
const LOW: f32 = 480.0;
const ABOUT: f32 = 26.0;
/// What a second line below the figures takes in a narrow window, points.
const SECOND_LINE: f32 = 14.0;
/// The size of notes, points.
const NOTE: f32 = 12.0;

/// The width of the dialog in a window of such a size, points.
pub fn width(room: Vec2) -> f32 {
    (room.x - AROUND).clamp(320.0, WIDEST)
}

/// What all questions are drawn with.
struct Questions<'a> {
    form: &'a mut GuidedStart,
    text: &'a Text,
    palette: &'a Palette,
    wrong: Vec<Wrong>,
    /// Whether Enter was pressed in a field.
    entered: bool,
}

/// Draws the questions, what follows from the answers, and the buttons.
pub fn show_ui(
    ui: &mut Ui,
    form: &mut GuidedStart,
    room: Vec2,
    text: &Text,
    palette: &Palette,
    commands: &mut Vec<Command>,
) {
    ui.label(RichText::new(text.get("start-title")).font(fonts::strong(18.0)));
    let is_low = room.y < LOW;
    if !is_low {
        ui.add(Label::new(RichText::new(text.get("start-about")).color(palette.weak_text)).wrap());
    }
    ui.add_space(2.0);
    let wrong = form.answers(text).err().unwrap_or_default();
    let mut questions = Questions { form, text, palette, wrong, entered: false };
    let about = if is_low { ABOUT } else { 0.0 };
    let second = if ui.available_width() < ONE_COLUMN { SECOND_LINE } else { 0.0 };
    let height = (room.y - REST + about - second).max(LEAST);
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        questions.columns_ui(ui);
        focus::keep_in_sight(ui);
    });
    let entered = questions.entered;
    ui.separator();
    let can_begin = preview::show_ui(ui, form, text, palette);
    ui.add_space(4.0);
    let begin = buttons_ui(ui, can_begin, text, palette, commands);
    if can_begin && (entered || begin) {
        commands.push(Command::Begin);
    }
}

/// The buttons; whether the scenario is to be opened.
fn buttons_ui(ui: &mut Ui, can_begin: bool, text: &Text, palette: &Palette, commands: &mut Vec<Command>) -> bool {
    let mut begin = false;
    ui.horizontal(|ui| {
        let defaults = Button::new(RichText::new(text.get("start-defaults")).color(palette.accent));
        let defaults = ui.add(defaults.frame_when_inactive(false).min_size(vec2(0.0, 28.0)));
        if defaults.on_hover_text(text.get("start-defaults.about")).clicked() {
            commands.push(Command::NewFromDefaults);
        }
        at_right(ui, "buttons", |ui| {
            if secondary(ui, palette, &text.get("button-cancel")).clicked() {
                commands.push(Command::Dismiss);
            }
            let create = ui.add_enabled_ui(can_begin, |ui| primary(ui, palette, &text.get("start-create"))).inner;
            begin = create.clicked();
        });
    });
    begin
}

impl Questions<'_> {
    /// The questions in two columns, or in one where there is little room.
    fn columns_ui(&mut self, ui: &mut Ui) {
        ui.spacing_mut().item_spacing = vec2(8.0, 5.0);
        if ui.available_width() < ONE_COLUMN {
            ui.set_width(ui.available_width() - 10.0);
            self.left_ui(ui);
            self.right_ui(ui);
            return;
        }
        let all = ui.available_rect_before_wrap();
        let each = (all.width() - BETWEEN - 10.0) / 2.0;
        let column = |left: f32| eframe::egui::Rect::from_min_size(all.min + vec2(left, 0.0), vec2(each, all.height()));
        let mut child = ui.new_child(UiBuilder::new().max_rect(column(0.0)).id_salt("left"));
        self.left_ui(&mut child);
        let mut bottom = child.min_rect().bottom();
        let mut child = ui.new_child(UiBuilder::new().max_rect(column(each + BETWEEN)).id_salt("right"));
        self.right_ui(&mut child);
        bottom = bottom.max(child.min_rect().bottom());
        ui.allocate_space(vec2(all.width(), bottom - all.top()));
    }

    fn left_ui(&mut self, ui: &mut Ui) {
        self.contacts_ui(ui);
        self.channels_ui(ui);
        self.languages_ui(ui);
    }

    fn right_ui(&mut self, ui: &mut Ui) {
        self.opening_ui(ui);
        self.season_ui(ui);
        self.today_ui(ui);
    }

    /// A question with its number.
    fn question_ui(&self, ui: &mut Ui, number: usize, key: &str) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let number = RichText::new(number.to_string()).font(fonts::strong(14.0)).color(self.palette.accent);
            ui.label(number);
            ui.label(RichText::new(self.text.get(key)).font(fonts::strong(14.0)));
        });
    }

    /// Quiet words under a question.
    fn note_ui(&self, ui: &mut Ui, words: &str) {
        ui.add(Label::new(RichText::new(words).size(NOTE).color(self.palette.weak_text)).wrap());
    }

    /// Draws notes that take so many lines at least.
    fn lines_ui(&self, ui: &mut Ui, count: usize, draw: impl FnOnce(&mut Ui)) {
        let height = ui.fonts_mut(|fonts| fonts.row_height(&fonts::regular(NOTE))) * count as f32;
        ui.scope(|ui| {
            ui.set_min_height(height);
            draw(ui);
        });
    }

    /// Why what stands at a place cannot be used.
    fn refusal_ui(&self, ui: &mut Ui, field: Field) {
        for wrong in self.wrong.iter().filter(|wrong| wrong.field == field) {
            ui.add(Label::new(RichText::new(&wrong.message).size(NOTE).color(self.palette.error)).wrap());
        }
    }

    fn is_wrong(&self, field: Field) -> bool {
        self.wrong.iter().any(|wrong| wrong.field == field)
    }
}
