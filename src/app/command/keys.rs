//! The keys of commands.

use eframe::egui::{Key, KeyboardShortcut, Modifiers};

use super::Command;

/// Ctrl, or the command key of a Mac.
const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn ctrl_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

impl Command {
    /// The commands that have keys, in the order in which keys are looked for: the longer combination first.
    pub fn with_keys() -> [Self; 19] {
        use Command::*;
        [
            Redo,
            SaveAs,
            Duplicate,
            Undo,
            New,
            Open,
            Save,
            Close,
            Quit,
            Find,
            Details,
            Back,
            Beside(-1),
            Beside(1),
            SideBySide(true),
            FoldInputs,
            ZoomBy(1),
            ZoomBy(-1),
            Zoom(100),
        ]
    }

    /// Its keys.
    pub fn shortcut(&self) -> Option<KeyboardShortcut> {
        Some(match self {
            Self::Undo => ctrl(Key::Z),
            Self::Redo => ctrl_shift(Key::Z),
            Self::New => ctrl(Key::N),
            Self::Open => ctrl(Key::O),
            Self::Duplicate => ctrl_shift(Key::D),
            Self::Beside(..0) => ctrl(Key::PageUp),
            Self::Beside(_) => ctrl(Key::PageDown),
            Self::SideBySide(_) => ctrl_shift(Key::C),
            Self::Close => ctrl(Key::W),
            Self::Save => ctrl(Key::S),
            Self::SaveAs => ctrl_shift(Key::S),
            Self::Quit => ctrl(Key::Q),
            Self::Find => ctrl(Key::F),
            Self::Details => ctrl(Key::I),
            Self::FoldInputs => ctrl(Key::B),
            Self::ZoomBy(..0) => ctrl(Key::Minus),
            Self::ZoomBy(_) => ctrl(Key::Plus),
            Self::Zoom(100) => ctrl(Key::Num0),
            Self::Back => KeyboardShortcut::new(Modifiers::ALT, Key::ArrowLeft),
            _ => return None,
        })
    }

    /// A second set of keys, where people are used to another.
    pub fn other_shortcut(&self) -> Option<KeyboardShortcut> {
        match self {
            Self::Redo => Some(ctrl(Key::Y)),
            // The plus sign without Shift.
            Self::ZoomBy(1..) => Some(ctrl(Key::Equals)),
            _ => None,
        }
    }
}
