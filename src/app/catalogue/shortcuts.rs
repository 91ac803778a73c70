//! The keys of commands.

use eframe::egui::{Key, KeyboardShortcut, Modifiers};

use crate::app::command::{Asking, Command, Output, Tab};
use crate::app::session::state::State;
use crate::report::export::Format;

/// Ctrl, or the command key of a Mac.
const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn ctrl_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

const fn plain(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

/// The keys of the tabs of the results, from left to right.
const DIGITS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

impl Command {
    /// All keys and what they do now, the longer combinations first: the shorter ones match them too.
    pub fn by_keys(state: &State) -> Vec<(KeyboardShortcut, Self)> {
        let mut found: Vec<_> = Self::listed(state)
            .flat_map(|command| command.shortcuts().map(|keys| (keys, command.clone())).collect::<Vec<_>>())
            .collect();
        let held = |keys: &KeyboardShortcut| {
            let Modifiers { alt, shift, command, .. } = keys.modifiers;
            u8::from(alt) + u8::from(shift) + u8::from(command)
        };
        found.sort_by_key(|(keys, _)| std::cmp::Reverse(held(keys)));
        found
    }

    /// Its keys, those that menus show first.
    pub fn shortcuts(&self) -> impl Iterator<Item = KeyboardShortcut> {
        self.shortcut().into_iter().chain(self.other_shortcut())
    }

    /// Its keys.
    pub fn shortcut(&self) -> Option<KeyboardShortcut> {
        Some(match self {
            Self::Undo => ctrl(Key::Z),
            Self::Redo => ctrl_shift(Key::Z),
            Self::New => ctrl(Key::N),
            Self::NewFromDefaults => ctrl_shift(Key::N),
            Self::Open => ctrl(Key::O),
            Self::Duplicate => ctrl_shift(Key::D),
            Self::Beside(..0) => ctrl(Key::PageUp),
            Self::Beside(_) => ctrl(Key::PageDown),
            Self::Shift(..0) => ctrl_shift(Key::PageUp),
            Self::Shift(_) => ctrl_shift(Key::PageDown),
            Self::Pin(_) => ctrl_shift(Key::R),
            Self::SideBySide(_) => ctrl_shift(Key::C),
            Self::Close => ctrl(Key::W),
            Self::Save => ctrl(Key::S),
            Self::SaveAs => ctrl_shift(Key::S),
            Self::Export(Output { chart: None, format: Format::Pdf, is_beside: false }) => ctrl(Key::E),
            Self::Export(Output { chart: None, format: Format::Xlsx, is_beside: false }) => ctrl_shift(Key::E),
            Self::Details => plain(Key::F2),
            Self::Quit => ctrl(Key::Q),
            Self::Find => ctrl(Key::F),
            Self::Present(_) => plain(Key::F5),
            Self::FoldInputs => ctrl(Key::B),
            Self::ZoomBy(..0) => ctrl(Key::Minus),
            Self::ZoomBy(_) => ctrl(Key::Plus),
            Self::Zoom(100) => ctrl(Key::Num0),
            Self::ShowTab(tab) => {
                let place = Tab::ALL.iter().position(|other| other == tab)?;
                ctrl(*DIGITS.get(place)?)
            }
            Self::Explain(Asking::InHouse) => ctrl_shift(Key::I),
            Self::Explain(Asking::Outsourced) => ctrl_shift(Key::O),
            Self::Back => KeyboardShortcut::new(Modifiers::ALT, Key::ArrowLeft),
            Self::Region(..0) => KeyboardShortcut::new(Modifiers::SHIFT, Key::F6),
            Self::Region(_) => plain(Key::F6),
            Self::NextTheme => ctrl_shift(Key::T),
            Self::FindAnything => ctrl(Key::K),
            Self::Keyboard => plain(Key::F1),
            Self::Glossary(_) => ctrl(Key::G),
            _ => return None,
        })
    }

    /// A second set of keys, where people are used to another.
    pub fn other_shortcut(&self) -> Option<KeyboardShortcut> {
        match self {
            Self::Redo => Some(ctrl(Key::Y)),
            Self::Present(_) => Some(plain(Key::F11)),
            // The plus sign without Shift.
            Self::ZoomBy(1..) => Some(ctrl(Key::Equals)),
            Self::Details => Some(ctrl(Key::I)),
            Self::FindAnything => Some(ctrl_shift(Key::P)),
            Self::Keyboard => Some(ctrl(Key::Slash)),
            _ => None,
        }
    }
}
