//! Holds the walls of the program: who imports whom, how long a file is, what it is built from. Every check is itself
//! checked on a made-up offender.

mod floors;
mod imports;
mod packages;
mod prepared;
mod source;
