//! Tests of what is printed: the report for a board, read by another library than the one that writes it, and the charts.

mod charts;
mod compared;
mod hostile;
mod known;
mod needs;
mod pages;
mod paper;
