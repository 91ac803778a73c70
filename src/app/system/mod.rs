//! What the window asks of the system: file dialogs, copies after a crash, locks on files, changes on disk.

pub mod autosave;
pub mod disk_changes;
pub mod file_dialogs;
pub mod file_lock;
pub mod window_place;
