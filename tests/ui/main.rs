//! Tests of the window without a screen: widgets are found by what they say, a topic a file.

#![cfg(feature = "window-tests")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on says so")]

mod desk;
mod dialogs;
mod stage;

mod answers;
mod assumptions;
mod beside;
mod build_up;
mod cards;
mod certainty;
mod chart;
mod closing;
mod contrast;
mod explained;
mod exports;
mod files;
mod finder;
mod gallery;
mod glossary;
mod hints;
mod history;
mod idle;
mod inputs;
mod keyboard;
mod languages;
mod layout;
mod lists;
mod market;
mod numbers;
mod optional;
mod others;
mod outside;
mod pictures;
mod preferences;
mod prepared;
mod presenting;
mod ranges;
mod recovery;
mod search;
mod staffing;
mod start;
mod tables;
mod turning;
mod typing;
mod verdict;
mod works;
mod years;
