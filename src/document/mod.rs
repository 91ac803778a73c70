//! Scenario files: reading, checking, saving, recovery and the history of edits.
