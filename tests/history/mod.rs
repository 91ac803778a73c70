//! Tests of contact history: files as systems export them, what is understood of them, and what follows.

mod books;
mod examples;
mod figures;
mod files;
mod hostile;
mod known;
mod misleading;
