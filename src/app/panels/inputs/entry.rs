//! A field in which a value is typed. What is typed counts when the field is left or Enter is pressed; Escape takes it back.

use eframe::egui::{Align, Align2, Color32, FontId, Frame, Id, Key, Margin, Rect, Response, Stroke, TextEdit, Ui};

use crate::app::kit::focus::select_all;
use crate::app::session::inputs_state::{InputsState, Typing};

/// How a field looks and what it shows.
pub(super) struct Entry<'a> {
    /// Its name for those who cannot see it.
    pub name: &'a str,
    /// What it shows while nobody types.
    pub shown: String,
    /// What it shows when typing begins.
    pub digits: String,
    pub font: FontId,
    pub color: Color32,
    pub align: Align,
    /// Whether a border shows that one can type here.
    pub border: bool,
}

/// What was typed, if typing ended, and the field.
pub(super) struct Typed {
    pub text: Option<String>,
    pub response: Response,
}

impl Entry<'_> {
    /// Draws the field into a rectangle.
    pub(super) fn show(self, ui: &mut Ui, id: Id, rect: Rect, state: &mut InputsState) -> Typed {
        let typing = state.typing.as_ref().is_some_and(|typing| typing.field == id);
        let mut shown = match &state.typing {
            Some(typing) if typing.field == id => typing.shown.clone(),
            _ => self.shown.clone(),
        };
        let visuals = ui.visuals();
        let hovered = ui.rect_contains_pointer(rect);
        let stroke = if typing {
            Stroke::new(1.0, visuals.hyperlink_color)
        } else if hovered || self.border {
            visuals.widgets.hovered.bg_stroke
        } else {
            Stroke::NONE
        };
        let fill = if typing { visuals.text_edit_bg_color() } else { Color32::TRANSPARENT };
        let frame = Frame::new().fill(fill).stroke(stroke).corner_radius(5.0).inner_margin(Margin::symmetric(5, 1));
        let field = TextEdit::singleline(&mut shown)
            .id(id)
            .font(self.font)
            .text_color(self.color)
            .frame(frame)
            .align(Align2([self.align, Align::Center]))
            .char_limit(400)
            .desired_width(rect.width());
        let response = ui.place(rect, field).accessible_name(self.name);
        if response.gained_focus() && !typing {
            state.typing = Some(Typing { field: id, shown: self.digits.clone(), before: self.digits });
            select_all(ui, id);
            return Typed { text: None, response };
        }
        if !typing {
            return Typed { text: None, response };
        }
        // Also in the frame that ends typing: the last keys and Enter may come in one.
        if let Some(typing) = &mut state.typing {
            typing.shown = shown;
        }
        if response.has_focus() {
            crate::app::kit::focus::is_shown(ui.ctx());
            return Typed { text: None, response };
        }
        // The keyboard went elsewhere: typing ended.
        let ended = state.typing.take();
        let taken_back = ui.input(|input| input.key_pressed(Key::Escape));
        let text = ended.filter(|typing| !taken_back && typing.shown != typing.before).map(|typing| typing.shown);
        Typed { text, response }
    }
}
