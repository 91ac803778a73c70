//! A department's own history: contacts as telephony and ticket systems export them, and what a scenario should hold
//! for them.
//!
//! A file goes through in steps, each of which can be looked at: [`Source`] gives its rows, [`Layout`] says what its
//! columns mean (guessed from a sample), [`read`] counts the contacts ([`Tally`]) and lists what it could not read
//! ([`Unread`]), [`Matching`] says which of the file's names are which of the scenario's, and [`Findings`] holds what
//! follows for each input.

mod accept;
mod amount;
mod book;
mod cell;
mod column;
mod decode;
mod error;
mod findings;
mod fit;
mod guard;
mod guess;
mod handling;
mod headers;
mod layout;
mod lines;
mod matching;
mod names;
mod pass;
mod period;
mod proposal;
mod sample;
mod source;
mod stamp;
mod tally;
mod unfold;
mod unread;
mod zone;

pub use accept::accepted;
pub use cell::Cell;
pub use error::HistoryError;
pub use findings::{Findings, Growth};
pub use layout::{Decimal, Doubt, Layout, Meaning, Order, Unit};
pub use matching::{Absent, Choice, ItemNames, Matching, language_name};
pub use names::Names;
pub use pass::{Reading, read};
pub use period::{Period, Stretch};
pub use proposal::{Caution, Found, Proposal, Share, Subject};
pub use sample::{Kept, SEPARATORS, Sample};
pub use source::{BookKind, Encoding, Form, Options, Source, is_history};
pub use tally::{Series, Tally};
pub use unread::{Unread, UnreadRow, Why};
pub use zone::Zone;
