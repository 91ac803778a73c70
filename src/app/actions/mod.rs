//! What carries commands out. Nothing else changes the state.

pub mod contact_import;
pub mod dispatch;
pub mod executor;
pub mod exports;
pub mod files;
pub mod leaving;
pub mod opening;
pub mod presenting;
pub mod services;
pub mod taking_over;
