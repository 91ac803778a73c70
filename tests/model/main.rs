//! Tests of the model, a topic a file.

mod oracles;
mod plan;
mod staffing;
