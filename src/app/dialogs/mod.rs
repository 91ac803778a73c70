//! The dialogs that the window draws itself. Each is answered by its own buttons or Escape, never by a click beside it.

mod finder;
mod glossary;
mod guided_start;
mod keyboard;
mod market;
mod modal;

use std::path::PathBuf;
use std::time::SystemTime;

use eframe::egui::{
    Context, Frame, Id, Key, Label, LayerId, Margin, Modal, Modifiers, Order, Popup, RichText, ScrollArea, TextEdit, Ui,
};

use crate::app::command::{Command, Purpose, WorkId};
use crate::app::kit::buttons::{at_right, primary, secondary};
use crate::app::kit::theme::Palette;
use crate::app::kit::{focus, fonts};
use crate::app::session::desk::Desk;
use crate::app::session::state::{Dialog, Next, State};
use crate::document::recovery::Copy;
use crate::text::Text;
use finder::finder;
use modal::{dimmed, first};

/// Draws the dialog on screen, if there is one.
pub fn dialog(ctx: &Context, state: &mut State, palette: &Palette, commands: &mut Vec<Command>) {
    if matches!(state.dialog, Some(Dialog::Finder(_))) {
        finder(ctx, state, palette, commands);
        if escaped(ctx) {
            commands.push(Command::Dismiss);
        }
        return;
    }
    let keys = matches!(state.dialog, Some(Dialog::Keyboard)).then(|| keyboard::parts(ctx, state)).unwrap_or_default();
    let State { dialog: Some(dialog), text, desk, .. } = state else { return };
    let room = ctx.content_rect().size();
    let width = match dialog {
        Dialog::Start(_) => guided_start::width(room),
        Dialog::Keyboard => 820.0,
        Dialog::Estimate(_) | Dialog::Quotation => market::room(ctx).x,
        Dialog::Problem { .. } | Dialog::Details { .. } | Dialog::About | Dialog::Path { .. } | Dialog::Glossary(_) => {
            560.0
        }
        _ => 440.0,
    };
    let width = width.min(room.x - market::AROUND);
    // Escape closes what is open over a dialog first.
    let covered = Popup::is_any_open(ctx);
    let frame = Frame::popup(&ctx.global_style()).inner_margin(Margin::same(20));
    // One kind must not begin with the size of another.
    let id = Id::unique(("dialog", dialog.kind()));
    let title = title(dialog, text, desk);
    let area = Modal::default_area(id).accessible_name(&title);
    let layer = area.layer();
    Modal::new(id).area(area).frame(frame).backdrop_color(dimmed(ctx)).show(ctx, |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 8.0;
        let mut form = Form { ui, title, text, palette, commands };
        match dialog {
            Dialog::Unsaved(next, _) => form.unsaved(next),
            Dialog::Problem { lines, .. } => form.problem(lines),
            Dialog::Path { purpose, cancelled, typed, .. } => form.path(*purpose, *cancelled, typed),
            Dialog::Overwrite { path, changed, .. } => form.overwrite(path, *changed),
            Dialog::Recovery(copies) => form.recovery(copies),
            Dialog::Details { work, name, notes } => form.details(*work, name, notes),
            Dialog::Keyboard => form.keyboard(&keys),
            Dialog::Glossary(search) => form.glossary(search),
            Dialog::Finder(_) => {}
            Dialog::Start(answers) => guided_start::show_ui(form.ui, answers, room, text, palette, form.commands),
            Dialog::About => form.about(),
            Dialog::Estimate(chosen) => {
                let offer = market::Offer { text, palette, work: &desk.work };
                market::estimate_ui(ui, &offer, chosen, commands);
            }
            Dialog::Quotation => {
                let mut draft = std::mem::take(&mut desk.work.quotation);
                let offer = market::Offer { text, palette, work: &desk.work };
                market::quotation_ui(ui, &offer, &mut draft, commands);
                desk.work.quotation = draft;
            }
        }
    });
    lists_above(ctx, layer);
    if !covered && escaped(ctx) {
        // A name and notes that were typed are taken over: that can be undone, and typing them again cannot.
        commands.push(state.renamed().unwrap_or(Command::Dismiss));
    }
}

fn escaped(ctx: &Context) -> bool {
    ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}

/// Keeps an open list above the dialog that it stands in. By itself it is so only when it opens for the first time: a click
/// lifts the dialog, and a list that is opened again in that frame keeps its place below.
fn lists_above(ctx: &Context, dialog: LayerId) {
    let shown = ctx.memory(|memory| memory.areas().visible_layer_ids());
    let lists = shown.into_iter().filter(|layer| layer.order == Order::Foreground && *layer != dialog);
    for list in lists.filter(|layer| Popup::is_id_open(ctx, layer.id)) {
        ctx.set_sublayer(dialog, list);
    }
}

/// What a dialog is called, for those who see its heading and those who hear it.
fn title(dialog: &Dialog, text: &Text, desk: &Desk) -> String {
    let key = match dialog {
        Dialog::Unsaved(_, id) => {
            let name = desk.find(*id).map(|work| work.name(text)).unwrap_or_default();
            return text.with("unsaved-title", &[("name", &name)]);
        }
        Dialog::Problem { title, .. } => return title.clone(),
        Dialog::About => return format!("Contact TCO {}", env!("CARGO_PKG_VERSION")),
        Dialog::Path { cancelled: true, .. } => "path-not_saved",
        Dialog::Path { purpose, .. } => match purpose {
            Purpose::Open => "path-open",
            Purpose::Save => "path-save",
            Purpose::Export(_) => "dialog-export",
            Purpose::Contacts => "path-history",
            Purpose::Unread => "history-unread-title",
        },
        Dialog::Overwrite { .. } => "overwrite-title",
        Dialog::Recovery(_) => "recovery-title",
        Dialog::Details { .. } => "details-title",
        Dialog::Finder(_) => "finder-search",
        Dialog::Keyboard => "keyboard-title",
        Dialog::Glossary(_) => "glossary-title",
        Dialog::Start(_) => "start-title",
        Dialog::Estimate(_) => "market-window",
        Dialog::Quotation => "quote-title",
    };
    text.get(key)
}

struct Form<'a> {
    ui: &'a mut Ui,
    title: String,
    text: &'a Text,
    palette: &'a Palette,
    commands: &'a mut Vec<Command>,
}

impl Form<'_> {
    fn heading(&mut self) {
        self.ui.label(RichText::new(&self.title).font(fonts::strong(16.0)));
    }

    fn body(&mut self, body: &str) {
        self.ui.add(Label::new(RichText::new(body).color(self.palette.weak_text)).wrap());
    }

    /// Buttons at the right, the primary one last.
    fn buttons(&mut self, buttons: &[(&str, Command)]) {
        let Self { ui, text, palette, commands, .. } = self;
        ui.add_space(6.0);
        at_right(ui, "buttons", |ui| {
            for (index, (key, command)) in buttons.iter().enumerate().rev() {
                let label = text.get(key);
                let response = if index == 0 { primary(ui, palette, &label) } else { secondary(ui, palette, &label) };
                if index == 0 {
                    first(&response);
                }
                if response.clicked() {
                    commands.push(command.clone());
                }
            }
        });
    }

    fn unsaved(&mut self, next: &Next) {
        self.heading();
        let key = match next {
            Next::Quit => "unsaved-quit",
            Next::Close(_) => "unsaved-close",
        };
        self.body(&self.text.get(key));
        self.buttons(&[
            ("button-save", Command::SaveFirst),
            ("button-discard", Command::Discard),
            ("button-cancel", Command::Dismiss),
        ]);
    }

    fn problem(&mut self, lines: &[String]) {
        self.heading();
        let many = lines.len() > 1;
        ScrollArea::vertical().max_height(320.0).auto_shrink([false, true]).show(self.ui, |ui| {
            for line in lines {
                ui.horizontal_top(|ui| {
                    if many {
                        ui.label(RichText::new("\u{2022}").color(self.palette.error));
                    }
                    ui.add(Label::new(line).wrap().selectable(true));
                });
            }
        });
        let copy = self.text.get("button-copy");
        self.ui.add_space(6.0);
        at_right(self.ui, "buttons", |ui| {
            if secondary(ui, self.palette, &copy).clicked() {
                ui.ctx().copy_text(format!("{}\n{}", self.title, lines.join("\n")));
            }
            let close = primary(ui, self.palette, &self.text.get("button-close"));
            first(&close);
            if close.clicked() {
                self.commands.push(Command::Dismiss);
            }
        });
    }

    fn path(&mut self, purpose: Purpose, cancelled: bool, typed: &mut String) {
        let button = match purpose {
            Purpose::Open | Purpose::Contacts => "button-open",
            Purpose::Save | Purpose::Export(_) | Purpose::Unread => "button-save",
        };
        self.heading();
        self.body(&self.text.get(if cancelled { "path-cancelled" } else { "path-about" }));
        let field = TextEdit::singleline(typed).desired_width(f32::INFINITY).cursor_at_end(true);
        let response = self.ui.add(field).accessible_name(self.text.get("path-label"));
        let entered = response.lost_focus() && self.ui.input(|input| input.key_pressed(Key::Enter));
        if !response.has_focus() && !entered {
            response.request_focus();
        }
        let command = Command::TypedPath(PathBuf::from(typed.trim()));
        if entered {
            self.commands.push(command.clone());
        }
        self.buttons(&[(button, command), ("button-cancel", Command::Dismiss)]);
    }

    fn overwrite(&mut self, path: &std::path::Path, changed: bool) {
        let about = if changed { "overwrite-changed" } else { "overwrite-about" };
        self.heading();
        self.body(&self.text.with(about, &[("path", &path.display().to_string())]));
        // The answer that loses nothing has the keyboard.
        let mut buttons = vec![("button-cancel", Command::Dismiss), ("button-overwrite", Command::Overwrite)];
        if changed {
            buttons.insert(0, ("command-save_as", Command::SaveAs));
        }
        self.buttons(&buttons);
    }

    fn recovery(&mut self, copies: &[Copy]) {
        self.heading();
        self.body(&self.text.get("recovery-about"));
        ScrollArea::vertical().max_height(300.0).show(self.ui, |ui| {
            for (index, copy) in copies.iter().enumerate() {
                ui.separator();
                let title = if copy.name.is_empty() { self.text.get("file-untitled") } else { copy.name.clone() };
                ui.label(RichText::new(title).font(fonts::strong(13.0)));
                let place = match &copy.original {
                    Some(path) => path.display().to_string(),
                    None => self.text.get("recovery-never_saved"),
                };
                let about = format!("{} \u{b7} {place}", age(self.text, copy.time));
                ui.add(Label::new(RichText::new(about).color(self.palette.weak_text)).wrap());
                ui.horizontal(|ui| {
                    let restore = primary(ui, self.palette, &self.text.get("button-restore"));
                    first(&restore);
                    if restore.clicked() {
                        self.commands.push(Command::Restore(index));
                    }
                    if secondary(ui, self.palette, &self.text.get("button-delete")).clicked() {
                        self.commands.push(Command::Forget(index));
                    }
                });
            }
            focus::keep_in_sight(ui);
        });
        self.ui.separator();
        at_right(self.ui, "buttons", |ui| {
            if secondary(ui, self.palette, &self.text.get("button-later")).clicked() {
                self.commands.push(Command::Dismiss);
            }
        });
    }

    fn details(&mut self, work: WorkId, name: &mut String, notes: &mut String) {
        self.heading();
        let label = self.ui.label(self.text.get("details-name"));
        let field = TextEdit::singleline(name).desired_width(f32::INFINITY).char_limit(200);
        first(&self.ui.add(field).labelled_by(label.id));
        let label = self.ui.label(self.text.get("details-notes"));
        ScrollArea::vertical().max_height(260.0).show(self.ui, |ui| {
            let field = TextEdit::multiline(notes).desired_width(f32::INFINITY).desired_rows(10).char_limit(100_000);
            ui.add(field).labelled_by(label.id);
        });
        let command = Command::SetDetails { work, name: name.trim().to_owned(), notes: notes.clone() };
        self.buttons(&[("button-apply", command), ("button-cancel", Command::Dismiss)]);
    }

    fn keyboard(&mut self, parts: &[keyboard::Part]) {
        self.heading();
        keyboard::show_ui(self.ui, self.palette, parts);
        self.buttons(&[("button-close", Command::Dismiss)]);
    }

    fn glossary(&mut self, search: &mut String) {
        self.heading();
        glossary::show_ui(self.ui, self.text, self.palette, search);
        self.buttons(&[("button-close", Command::Dismiss)]);
    }

    fn about(&mut self) {
        self.heading();
        self.body(&self.text.get("about-purpose"));
        self.ui.add_space(4.0);
        self.ui.label(RichText::new(self.text.get("about-limits")).font(fonts::strong(13.0)));
        for number in 1..=LIMITS {
            self.ui.horizontal_top(|ui| {
                ui.label("\u{2022}");
                ui.add(Label::new(self.text.get(&format!("about-limit-{number}"))).wrap());
            });
        }
        self.ui.add_space(4.0);
        self.body(&self.text.get("about-licence"));
        self.buttons(&[("button-close", Command::Dismiss)]);
    }
}

/// How long ago, in the largest unit that is at least one.
fn age(text: &Text, time: SystemTime) -> String {
    let minutes = SystemTime::now().duration_since(time).unwrap_or_default().as_secs() / 60;
    let (key, count) = match minutes {
        0 => return text.get("age-now"),
        1..=59 => ("age-minutes", minutes),
        60..=1439 => ("age-hours", minutes / 60),
        _ => ("age-days", minutes / 1440),
    };
    text.plural(key, count, &[])
}

/// How many limits of the model the texts state.
const LIMITS: usize = 6;
