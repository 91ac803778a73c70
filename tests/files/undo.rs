//! Undo and redo.

use contact_tco::document::UndoHistory;
use contact_tco::model::scenario::Scenario;
use proptest::prelude::*;

const WAGE: &str = "staff.gross_hourly_wage";

fn set_wage(history: &mut UndoHistory, wage: f64, held: bool) -> bool {
    history.edit(WAGE, held, |scenario| scenario.staff.gross_hourly_wage = wage)
}

fn wage(history: &UndoHistory) -> f64 {
    history.scenario().staff.gross_hourly_wage
}

#[test]
fn a_drag_is_one_step() {
    let mut history = UndoHistory::new(Scenario::default());
    for wage in [17.0, 18.0, 19.0] {
        assert!(set_wage(&mut history, wage, true));
    }
    history.release();
    set_wage(&mut history, 20.0, true);
    assert_eq!(history.undo().as_deref(), Some(WAGE));
    assert_eq!(wage(&history), 19.0, "the second drag is a step of its own");
    assert_eq!(history.undo().as_deref(), Some(WAGE));
    assert_eq!((wage(&history), history.undo()), (16.5, None));
    assert_eq!((history.redo().as_deref(), wage(&history)), (Some(WAGE), 19.0));
    assert_eq!(history.redo_label(), Some(WAGE));
}

#[test]
fn another_input_ends_a_drag() {
    let mut history = UndoHistory::new(Scenario::default());
    set_wage(&mut history, 17.0, true);
    history.edit("staff.pension", true, |scenario| scenario.staff.pension = 0.1);
    set_wage(&mut history, 18.0, true);
    assert_eq!(
        [history.undo(), history.undo(), history.undo()].map(|label| label.unwrap_or_default()),
        [WAGE, "staff.pension", WAGE]
    );
}

#[test]
fn a_drag_back_to_where_it_began_is_no_step() {
    let mut history = UndoHistory::new(Scenario::default());
    set_wage(&mut history, 17.0, true);
    set_wage(&mut history, 16.5, true);
    history.release();
    assert_eq!((history.undo_label(), history.is_dirty()), (None, false));
}

#[test]
fn an_edit_that_changes_nothing_is_no_step() {
    let mut history = UndoHistory::new(Scenario::default());
    set_wage(&mut history, 17.0, false);
    history.undo();
    assert!(!set_wage(&mut history, 16.5, false));
    assert_eq!(history.redo_label(), Some(WAGE), "and takes nothing away");
}

#[test]
fn an_edit_forgets_what_was_undone() {
    let mut history = UndoHistory::new(Scenario::default());
    set_wage(&mut history, 17.0, false);
    history.undo();
    set_wage(&mut history, 18.0, false);
    assert_eq!((history.redo(), wage(&history)), (None, 18.0));
}

#[test]
fn saving_makes_clean_and_so_does_coming_back_to_it() {
    let mut history = UndoHistory::new(Scenario::default());
    assert!(!history.is_dirty());
    set_wage(&mut history, 17.0, false);
    assert!(history.is_dirty());
    history.mark_saved();
    assert!(!history.is_dirty());
    history.undo();
    assert!(history.is_dirty(), "what is on the disk is not what is on the screen");
    history.redo();
    assert!(!history.is_dirty());
    set_wage(&mut history, 18.0, false);
    set_wage(&mut history, 17.0, false);
    assert!(!history.is_dirty(), "typed back");
    assert!(UndoHistory::unsaved(Scenario::default()).is_dirty());
}

#[test]
fn memory_is_bounded_and_the_last_step_stays() {
    let mut history = UndoHistory::new(Scenario::default());
    for step in 0..2000_u32 {
        set_wage(&mut history, 1.0 + f64::from(step) / 10.0, false);
    }
    let mut steps = 0;
    while history.undo().is_some() {
        steps += 1;
    }
    assert_eq!(steps, UndoHistory::MAX_STEPS);

    let mut history = UndoHistory::new(Scenario::default());
    for step in 0..200_u32 {
        history.edit("notes", false, |scenario| scenario.notes = format!("{step}{}", "x".repeat(1 << 20)));
    }
    let mut steps = 0;
    while history.undo().is_some() {
        steps += 1;
    }
    assert!((20..=32).contains(&steps), "{steps} steps of a mebibyte each");
    history.edit("notes", false, |scenario| scenario.notes = "x".repeat(2 * UndoHistory::MAX_BYTES));
    history.edit("notes", false, |scenario| scenario.notes = "y".repeat(2 * UndoHistory::MAX_BYTES));
    assert!(history.undo().is_some(), "however large");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Against a plain list of all states.
    #[test]
    fn undo_and_redo_walk_through_the_states(actions in proptest::collection::vec(0..6_u8, 1..60)) {
        let mut history = UndoHistory::new(Scenario::default());
        let (mut states, mut at, mut saved) = (vec![16.5], 0, 16.5);
        for (step, action) in actions.into_iter().enumerate() {
            match action {
                0 => { history.undo(); at = usize::saturating_sub(at, 1); }
                1 => { history.redo(); at = (at + 1).min(states.len() - 1); }
                2 => { history.mark_saved(); saved = states[at]; }
                _ => {
                    let wage = 20.0 + step as f64;
                    set_wage(&mut history, wage, false);
                    states.truncate(at + 1);
                    states.push(wage);
                    at += 1;
                }
            }
            prop_assert_eq!(wage(&history), states[at]);
            prop_assert_eq!(history.is_dirty(), states[at] != saved);
        }
    }
}

#[test]
fn what_is_no_longer_on_the_disk_is_not_saved_until_it_is_there_again() {
    let mut history = UndoHistory::new(Scenario::default());
    history.mark_lost(true);
    assert!(history.is_dirty());
    history.mark_lost(false);
    assert!(!history.is_dirty(), "it came back");
    history.mark_lost(true);
    history.mark_saved();
    assert!(!history.is_dirty(), "it was written again");
}
