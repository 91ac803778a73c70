//! What is known of each scenario, and what is not, and why.

use eframe::egui::{Label, Ui};

use super::Sides;
use crate::app::kit::style;
use crate::app::session::work::Work;
use crate::model::error::ModelError;
use crate::report::known::Known;
use crate::report::reason;
use crate::report::side_by_side::{Figure, Line};
use crate::text::Text;

/// What a cell says.
pub(super) enum Said {
    /// Whether it is of the scenario as it is now.
    Figure(Figure, bool),
    /// It is being worked out.
    Pending,
    /// There is none, and perhaps why.
    None(Option<String>),
}

impl Said {
    /// A figure of the scenario as it is now.
    pub fn current(&self) -> Option<&Figure> {
        match self {
            Self::Figure(figure, true) => Some(figure),
            _ => None,
        }
    }
}

/// Only what is of the scenario as it is now, and whole; none if it cannot be calculated.
pub(super) fn settled(work: &Work) -> Option<Known<'_>> {
    let results = &work.results;
    let known = results.known()?;
    Some(Known {
        break_even: known.break_even.filter(|_| results.break_even.is_current()),
        risk: known.risk.filter(|_| results.risk.is_current() && results.risk.is_finished()),
        ..known
    })
}

/// What a scenario has in a line.
pub(super) fn of(line: Line, work: &Work, text: &Text) -> Said {
    let results = &work.results;
    let Some(known) = results.known() else { return Said::None(results.comparison.as_ref().err().map(words(text))) };
    let (error, is_current) = match line {
        Line::BreakEven => (results.break_even.error(), results.break_even.is_current()),
        Line::Probability => (results.risk.error(), results.risk.is_current()),
        Line::InHousePresentValue | Line::OutsourcedPresentValue | Line::Payback => {
            (results.years_error.as_ref(), true)
        }
        _ => (None, true),
    };
    match line.figure(&known, text) {
        Some(figure) => Said::Figure(figure, is_current),
        None if error.is_some() => Said::None(error.map(words(text))),
        None if line == Line::Probability && work.scenario().ranges.is_empty() => {
            Said::None(Some(text.get("side-probability-no_ranges")))
        }
        None if matches!(line, Line::BreakEven | Line::Probability) => Said::Pending,
        None => Said::None(None),
    }
}

fn words(text: &Text) -> impl Fn(&ModelError) -> String + '_ {
    |error| reason::words(error, text)
}

/// Names the scenarios that cannot be calculated, each with the reason; the others stand as they are.
pub(super) fn failed_ui(ui: &mut Ui, sides: &Sides<'_>) {
    let (text, palette) = (sides.view.text, sides.view.palette);
    for (_, work, name) in sides.all() {
        let Err(error) = &work.results.comparison else { continue };
        let reason = reason::words(error, text);
        let words = text.with("side-failed", &[("name", name), ("reason", &reason)]);
        ui.add(Label::new(style::plain(words, style::BODY, palette.error)).wrap());
        ui.add_space(4.0);
    }
}
