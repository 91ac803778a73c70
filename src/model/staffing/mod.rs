//! The team that gives the promised service (`model.md` section 2).
