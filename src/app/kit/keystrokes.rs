//! Keys in the order in which they were pressed, also where several arrive in one frame. The toolkit moves the keyboard once
//! a frame: what is typed right after Tab would go into the field that was left, and what is typed right before a command
//! would come too late for it.

use eframe::egui::{Context, Event, Key, Modifiers, Plugin, RawInput};

/// Gives each frame at most one event that leads elsewhere; what comes after it waits until the keyboard is there.
#[derive(Debug, Default)]
pub struct Keystrokes {
    held: Vec<Event>,
    /// Frames in which nothing typed may arrive yet.
    rest: u8,
    /// The frame that has its events; a frame may be drawn more than once.
    frame: Option<u64>,
}

impl Plugin for Keystrokes {
    fn debug_name(&self) -> &'static str {
        "Keystrokes"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        let frame = ctx.cumulative_frame_nr_for(input.viewport_id);
        if self.frame.replace(frame) == Some(frame) {
            return;
        }
        input.events = self.next(std::mem::take(&mut input.events));
        if !self.held.is_empty() {
            ctx.request_repaint();
        }
    }
}

impl Keystrokes {
    /// The events of this frame, of those that waited and those that arrived.
    fn next(&mut self, arrived: Vec<Event>) -> Vec<Event> {
        let mut events = std::mem::take(&mut self.held);
        // A key that is held down on a slow screen must not go on after it was let go.
        let is_behind = !events.is_empty();
        events.extend(arrived.into_iter().filter(|event| !(is_behind && is_repeated(event))));
        let mut must_wait = self.rest > 0;
        self.rest = self.rest.saturating_sub(1);
        let mut typed = false;
        let mut stepped = None;
        for place in 0..events.len() {
            let event = &events[place];
            let leads = leads(event);
            // Undone or made again once more: the keyboard stays where it is.
            if stepped.is_some() && step(event) == stepped {
                continue;
            }
            if must_wait && (leads.is_some() || is_typed(event)) || typed && leads.is_some() {
                self.held = events.split_off(place);
                break;
            }
            typed |= is_typed(event);
            if let Some(frames) = leads {
                must_wait = true;
                stepped = step(event);
                self.rest = self.rest.max(frames);
            }
        }
        events
    }
}

/// Whether an event may move the keyboard or read what was typed, and how many more frames that takes.
fn leads(event: &Event) -> Option<u8> {
    match event {
        Event::Key { key, pressed: true, modifiers, .. } => match key {
            Key::Tab | Key::Enter | Key::Escape => Some(1),
            // A command may open a dialog, which has its size a frame later.
            _ if is_function(*key) || is_command(*key, *modifiers) => Some(2),
            _ => None,
        },
        Event::PointerButton { pressed: true, .. } => Some(0),
        _ => None,
    }
}

/// The keys of undo and redo: pressed many times they are many steps, and none of them leads elsewhere.
fn step(event: &Event) -> Option<(Key, Modifiers)> {
    match event {
        Event::Key { key: key @ (Key::Z | Key::Y), pressed: true, modifiers, .. } if modifiers.command => {
            Some((*key, *modifiers))
        }
        _ => None,
    }
}

/// Keys with Ctrl or Alt, except those that only change the text itself.
fn is_command(key: Key, modifiers: Modifiers) -> bool {
    let edits = [
        Key::A,
        Key::ArrowLeft,
        Key::ArrowRight,
        Key::ArrowUp,
        Key::ArrowDown,
        Key::Home,
        Key::End,
        Key::Backspace,
        Key::Delete,
    ];
    // Some keyboards write letters with both.
    (modifiers.command || modifiers.ctrl) != modifiers.alt && !edits.contains(&key)
}

fn is_function(key: Key) -> bool {
    key.name().strip_prefix('F').is_some_and(|number| number.parse::<u8>().is_ok())
}

/// Whether an event goes to whatever has the keyboard.
fn is_typed(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { pressed: true, .. } | Event::Text(_) | Event::Paste(_) | Event::Ime(_) | Event::Copy | Event::Cut
    )
}

fn is_repeated(event: &Event) -> bool {
    matches!(event, Event::Key { repeat: true, .. }) && leads(event).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(key: Key, modifiers: Modifiers, repeat: bool) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat, modifiers }
    }

    fn text(typed: &str) -> Event {
        Event::Text(typed.to_owned())
    }

    /// What each of the next frames gets of events that all arrived in the first.
    fn frames(arrived: Vec<Event>, count: usize) -> Vec<Vec<Event>> {
        let mut keys = Keystrokes::default();
        let mut arrived = Some(arrived);
        (0..count).map(|_| keys.next(arrived.take().unwrap_or_default())).collect()
    }

    #[test]
    fn what_is_typed_after_tab_waits_until_the_keyboard_moved() {
        let tab = key(Key::Tab, Modifiers::NONE, false);
        let all = vec![text("5"), text("5"), tab.clone(), text("4"), text("1")];
        let expected = [vec![text("5"), text("5")], vec![tab], vec![], vec![text("4"), text("1")], vec![]];
        assert_eq!(frames(all, 5), expected);
    }

    #[test]
    fn a_command_comes_after_what_was_typed_before_it() {
        let save = key(Key::S, Modifiers::COMMAND, false);
        assert_eq!(frames(vec![text("7"), save.clone()], 2), [vec![text("7")], vec![save]]);
    }

    #[test]
    fn the_same_step_many_times_takes_one_frame() {
        let (undo, redo) = (key(Key::Z, Modifiers::COMMAND, false), key(Key::Y, Modifiers::COMMAND, false));
        let let_go = Event::Key {
            key: Key::Y,
            physical_key: None,
            pressed: false,
            repeat: false,
            modifiers: Modifiers::COMMAND,
        };
        let sixty: Vec<Event> = (0..60).flat_map(|_| [redo.clone(), let_go.clone()]).collect();
        let all = [sixty.clone(), vec![undo.clone(), text("x"), undo.clone()]].concat();
        let expected = [sixty, vec![], vec![], vec![undo.clone()], vec![], vec![], vec![text("x")], vec![undo], vec![]];
        assert_eq!(frames(all, 9), expected);
    }

    #[test]
    fn plain_typing_and_marking_all_take_one_frame() {
        let all = vec![key(Key::A, Modifiers::COMMAND, false), text("1"), key(Key::Backspace, Modifiers::NONE, false)];
        assert_eq!(frames(all.clone(), 2), [all, vec![]]);
    }

    #[test]
    fn a_held_tab_that_cannot_be_followed_is_not_saved_up() {
        let tab = |repeat| key(Key::Tab, Modifiers::NONE, repeat);
        let mut keys = Keystrokes::default();
        assert_eq!(keys.next(vec![tab(false), tab(true)]), [tab(false)]);
        assert_eq!(keys.next(vec![tab(true), tab(true)]), []);
        assert_eq!(keys.next(vec![tab(true)]), [tab(true)], "the one that waited");
        assert_eq!((keys.next(vec![]), keys.next(vec![])), (vec![], vec![]));
    }
}
