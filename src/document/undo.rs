//! Undo and redo: a scenario with the states it had before.

use std::collections::VecDeque;
use std::sync::Arc;

use crate::model::scenario::Scenario;

/// A scenario, its earlier and undone states, and the state that is on the disk. It always takes back at least the last
/// step; older ones are forgotten when there are too many or they take too much memory.
#[derive(Clone, Debug)]
pub struct UndoHistory {
    current: Arc<Scenario>,
    /// Steps that can be taken back, the oldest first.
    undo: VecDeque<Step>,
    /// Steps that can be made again, the next one last.
    redo: Vec<Step>,
    /// What is on the disk; none for a scenario that never was.
    saved: Option<Arc<Scenario>>,
    /// Whether what was saved is no longer on the disk.
    is_lost: bool,
    /// The label of the step that is still being made, while the mouse button or key is held.
    held: Option<String>,
    /// How many of the oldest steps are forgotten.
    forgotten: usize,
}

/// A change and the state on its other side.
#[derive(Clone, Debug)]
struct Step {
    label: String,
    other: Arc<Scenario>,
}

impl UndoHistory {
    /// The most steps that are remembered.
    pub const MAX_STEPS: usize = 500;
    /// About how many bytes the remembered states may take.
    pub const MAX_BYTES: usize = 32 << 20;

    /// A history that begins with a scenario as it is on the disk, or as it came with the program.
    pub fn new(scenario: Scenario) -> Self {
        let current = Arc::new(scenario);
        let saved = Some(Arc::clone(&current));
        Self { current, undo: VecDeque::new(), redo: Vec::new(), saved, is_lost: false, held: None, forgotten: 0 }
    }

    /// A history that begins with work that is on no disk, such as a recovered scenario.
    pub fn unsaved(scenario: Scenario) -> Self {
        Self { saved: None, ..Self::new(scenario) }
    }

    /// The scenario as it is now.
    pub fn scenario(&self) -> &Scenario {
        &self.current
    }

    /// How many steps lead from the first state to this one, forgotten steps too. It falls with undo and rises with redo,
    /// so it tells the remembered states apart.
    pub fn step(&self) -> usize {
        self.forgotten + self.undo.len()
    }

    /// Changes the scenario and answers whether that made a difference. The label is the id of the input. While `held`,
    /// further changes with the same label join into one step; it ends with [`UndoHistory::release`] or another label.
    pub fn edit(&mut self, label: &str, held: bool, change: impl FnOnce(&mut Scenario)) -> bool {
        let joins = held && self.held.as_deref() == Some(label);
        if !joins {
            self.release();
        }
        let mut next = Scenario::clone(&self.current);
        change(&mut next);
        let differs = next != *self.current;
        if differs {
            let before = std::mem::replace(&mut self.current, Arc::new(next));
            self.redo.clear();
            if !joins {
                self.undo.push_back(Step { label: label.to_owned(), other: before });
                self.forget();
            }
            self.held = held.then(|| label.to_owned());
        }
        differs
    }

    /// Ends the step that is being made: the mouse button or key was let go. A drag that came back to where it began is no step.
    pub fn release(&mut self) {
        if self.held.take().is_some() && self.undo.back().is_some_and(|step| step.other == self.current) {
            self.undo.pop_back();
        }
    }

    /// Takes the last step back and answers its label.
    pub fn undo(&mut self) -> Option<String> {
        self.release();
        let step = self.undo.pop_back()?;
        let undone = std::mem::replace(&mut self.current, step.other);
        self.redo.push(Step { label: step.label.clone(), other: undone });
        Some(step.label)
    }

    /// Makes the last undone step again and answers its label.
    pub fn redo(&mut self) -> Option<String> {
        self.release();
        let step = self.redo.pop()?;
        let before = std::mem::replace(&mut self.current, step.other);
        self.undo.push_back(Step { label: step.label.clone(), other: before });
        Some(step.label)
    }

    /// The label of the step that [`UndoHistory::undo`] would take back.
    pub fn undo_label(&self) -> Option<&str> {
        self.undo.back().map(|step| step.label.as_str())
    }

    /// The label of the step that [`UndoHistory::redo`] would make again.
    pub fn redo_label(&self) -> Option<&str> {
        self.redo.last().map(|step| step.label.as_str())
    }

    /// Remembers that the scenario as it is now is on the disk.
    pub fn mark_saved(&mut self) {
        self.release();
        self.saved = Some(Arc::clone(&self.current));
        self.is_lost = false;
    }

    /// Takes note that what was saved is no longer on the disk, so that every state differs from it, or that it is there again.
    pub fn mark_lost(&mut self, is_lost: bool) {
        self.is_lost = is_lost;
    }

    /// Whether the scenario differs from what is on the disk. Undoing back to the saved state is clean again.
    pub fn is_dirty(&self) -> bool {
        self.is_lost || self.saved.as_ref() != Some(&self.current)
    }

    /// Forgets the oldest steps beyond what is remembered, never the last one.
    fn forget(&mut self) {
        let mut bytes: usize = self.undo.iter().map(|step| weight(&step.other)).sum();
        while self.undo.len() > Self::MAX_STEPS || (bytes > Self::MAX_BYTES && self.undo.len() > 1) {
            if let Some(step) = self.undo.pop_front() {
                self.forgotten += 1;
                bytes -= weight(&step.other);
            }
        }
    }
}

/// About how many bytes a scenario takes.
fn weight(scenario: &Scenario) -> usize {
    let demand = &scenario.demand;
    let numbers = demand.months.len() + demand.day_weights.len() + demand.hour_weights.len();
    let names: usize = demand.channels.iter().map(|channel| channel.name.len() + size_of_val(channel)).sum();
    let languages: usize = demand.languages.iter().map(|it| it.name.len() + it.team.len() + size_of_val(it)).sum();
    let lines: usize = scenario.budget.visible.iter().map(|line| line.len() + size_of_val(line)).sum();
    let tiers = size_of_val(scenario.outsourcing.tiers.as_slice());
    let ranges: usize = scenario.ranges.keys().map(|id| id.len() + 64).sum();
    let sources: usize = scenario.sources.iter().map(|(id, source)| id.len() + source.len() + 96).sum();
    let texts = scenario.name.len() + scenario.notes.len();
    size_of::<Scenario>() + numbers * size_of::<f64>() + names + languages + lines + tiers + ranges + sources + texts
}
