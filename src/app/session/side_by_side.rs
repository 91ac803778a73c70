//! What is remembered of the comparison of all open scenarios.

use std::collections::HashMap;

use crate::app::command::WorkId;
use crate::app::session::desk::Desk;
use crate::app::session::work::Work;

/// What is remembered of the comparison.
#[derive(Clone, Debug, Default)]
pub struct SideState {
    /// Whether it takes the place of the results of one scenario.
    pub open: bool,
    /// Which total is explained, its place among those offered.
    pub measure: usize,
    /// Which part a presentation shows, its place in [`SideState::PAGES`].
    pub page: usize,
    /// The scenario whose difference to the reference is explained.
    pub other: Option<WorkId>,
    /// Whose curves a person switched on or off.
    pub curves: HashMap<WorkId, bool>,
}

impl SideState {
    /// The parts that a presentation shows one by one, by the key of their heading.
    pub const PAGES: [&'static str; 3] = ["side-title", "side-explained", "side-curves"];

    /// Whether the comparison is on screen: it needs two scenarios.
    pub fn is_shown(&self, desk: &Desk) -> bool {
        self.open && desk.count() > 1
    }

    /// The scenario that is held against the reference: the chosen one, else the one on screen, else the first other.
    pub fn other<'d>(&self, desk: &'d Desk) -> Option<&'d Work> {
        let reference = desk.reference().id;
        let of = |id: Option<WorkId>| id.filter(|id| *id != reference).and_then(|id| desk.find(id));
        of(self.other).or_else(|| of(Some(desk.work.id))).or_else(|| desk.all().find(|work| work.id != reference))
    }
}
