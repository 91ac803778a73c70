//! The work: contacts, channels, languages and the open half-hours of the week (`model.md` section 1).
