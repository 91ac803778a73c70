//! A department's own history: contacts as telephony and ticket systems export them, and what a scenario should hold
//! for them.
//!
//! A file goes through in steps, each of which can be looked at: [`Source`] gives its rows, [`Layout`] says what its
//! columns mean and which rows count (guessed from a sample, by the words of `assets/contact_names.ron`), [`read`] counts the contacts ([`Tally`]) and lists what it could not read
//! ([`Unread`]), [`Matching`] says which of the file's names are which of the scenario's, and [`Findings`] holds what
//! follows for each input.

mod accept;
mod amount;
pub mod apart;
mod book;
mod cell;
mod column;
mod coverage;
mod decode;
mod doubt;
mod error;
mod filter;
mod findings;
mod fit;
mod guard;
mod guess;
mod handling;
mod headers;
mod layout;
mod lines;
mod matching;
mod meanings;
mod names;
mod pass;
mod period;
mod proposal;
mod sample;
mod sheets;
mod source;
mod stamp;
mod table;
mod tally;
mod unfold;
mod unread;
mod vocabulary;
mod walk;
mod zone;

pub use accept::accepted;
pub use cell::Cell;
pub use doubt::Doubt;
pub use error::HistoryError;
pub use filter::{Filter, Filtered, Value};
pub use findings::{Findings, Growth};
pub use layout::{Coverage, Decimal, Layout, Meaning, Order, Unit};
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
