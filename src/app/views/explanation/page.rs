//! The page of the figure that is explained, made when something changed.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use eframe::egui::Context;

use crate::app::draw::View;
use crate::app::kit::cache::cached;
use crate::model::error::ModelError;
use crate::report::explain::{Explainer, Page, Subject};
use crate::text::Locale;

/// The page of a figure; none where the scenario has no such figure any more.
pub(super) fn page(ctx: &Context, view: &View<'_>, subject: &Subject) -> Arc<Result<Option<Page>, ModelError>> {
    cached(ctx, "page of the explanation", Of::now(view, subject), || make(view, subject))
}

/// What a page follows from.
#[derive(Clone, Debug, PartialEq)]
struct Of {
    subject: Subject,
    locale: Locale,
    revision: u64,
    /// Notes and sources are edited without new results.
    sources: u64,
    draws: usize,
    current: [bool; 3],
}

impl Of {
    fn now(view: &View<'_>, subject: &Subject) -> Self {
        let results = view.results;
        Self {
            subject: subject.clone(),
            locale: view.text.locale(),
            revision: results.revision(),
            sources: digest(view.scenario.sources.iter()),
            draws: results.risk.latest().map_or(0, |risk| risk.draws),
            current: [results.break_even.is_current(), results.risk.is_current(), results.turning.is_current()],
        }
    }
}

fn digest(values: impl Iterator<Item = impl Hash>) -> u64 {
    let mut digest = DefaultHasher::new();
    values.for_each(|value| value.hash(&mut digest));
    digest.finish()
}

fn make(view: &View<'_>, subject: &Subject) -> Result<Option<Page>, ModelError> {
    // What is shown of an earlier scenario cannot be explained by the one on screen.
    view.results.comparison.as_ref().map_err(Clone::clone)?;
    let Some(known) = view.results.known() else { return Ok(None) };
    Explainer { known, text: view.text }.page(subject)
}
