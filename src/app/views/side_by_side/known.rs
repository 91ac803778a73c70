//! What is known of each scenario, and what is not, and why.

use eframe::egui::{Label, Ui};

use super::Sides;
use crate::app::kit::style;
use crate::app::session::work::Work;
use crate::model::error::ModelError;
use crate::report::reason;
use crate::report::side_by_side::{Figure, Line, Side};
use crate::text::Text;

/// What a cell says.
pub(super) enum Known {
    /// Whether it is of the scenario as it is now.
    Figure(Figure, bool),
    /// It is being worked out.
    Pending,
    /// There is none, and perhaps why.
    None(Option<String>),
}

impl Known {
    /// A figure of the scenario as it is now.
    pub fn current(&self) -> Option<&Figure> {
        match self {
            Self::Figure(figure, true) => Some(figure),
            _ => None,
        }
    }
}

/// What is known of a scenario; none if it cannot be calculated.
pub(super) fn side(work: &Work) -> Option<Side<'_>> {
    let results = &work.results;
    Some(Side {
        scenario: work.scenario(),
        comparison: results.comparison.as_ref().ok()?,
        years: results.years.as_ref().filter(|_| results.years_error.is_none()),
        break_even: results.break_even.latest().filter(|_| results.break_even.error().is_none()),
        risk: results.risk.latest().filter(|_| results.risk.error().is_none() && !work.scenario().ranges.is_empty()),
    })
}

/// Only what is of the scenario as it is now, and whole.
pub(super) fn settled(work: &Work) -> Option<Side<'_>> {
    let results = &work.results;
    let side = side(work)?;
    Some(Side {
        break_even: side.break_even.filter(|_| results.break_even.is_current()),
        risk: side.risk.filter(|_| results.risk.is_current() && results.risk.is_finished()),
        ..side
    })
}

/// What a scenario has in a line.
pub(super) fn of(line: Line, work: &Work, text: &Text) -> Known {
    let results = &work.results;
    let Some(side) = side(work) else { return Known::None(results.comparison.as_ref().err().map(words(text))) };
    let (error, is_current) = match line {
        Line::BreakEven => (results.break_even.error(), results.break_even.is_current()),
        Line::Probability => (results.risk.error(), results.risk.is_current()),
        Line::InHousePresentValue | Line::OutsourcedPresentValue | Line::Payback => {
            (results.years_error.as_ref(), true)
        }
        _ => (None, true),
    };
    match line.figure(&side, text) {
        Some(figure) => Known::Figure(figure, is_current),
        None if error.is_some() => Known::None(error.map(words(text))),
        None if line == Line::Probability && work.scenario().ranges.is_empty() => {
            Known::None(Some(text.get("side-probability-no_ranges")))
        }
        None if matches!(line, Line::BreakEven | Line::Probability) => Known::Pending,
        None => Known::None(None),
    }
}

fn words(text: &Text) -> impl Fn(&ModelError) -> String + '_ {
    |error| reason::words(error, text)
}

/// Names the scenarios that cannot be calculated, each with the reason; the others stand as they are.
pub(super) fn failed(ui: &mut Ui, sides: &Sides<'_>) {
    let (text, palette) = (sides.view.text, sides.view.palette);
    for (_, work, name) in sides.all() {
        let Err(error) = &work.results.comparison else { continue };
        let reason = reason::words(error, text);
        let words = text.with("side-failed", &[("name", name), ("reason", &reason)]);
        ui.add(Label::new(style::plain(words, style::BODY, palette.error)).wrap());
        ui.add_space(4.0);
    }
}
