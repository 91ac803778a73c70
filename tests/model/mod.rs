//! Tests of the model, a topic a file.

mod bills;
mod capacity;
mod difference;
mod edges;
mod erlang;
mod explain;
mod half_hour;
mod hand;
mod market;
mod money;
mod oracles;
mod plain;
mod plainly;
mod plan;
mod properties;
mod quotation;
mod reference;
mod risk;
mod scenarios;
mod seek;
mod staffing;
mod what_if;
mod years;
mod years_properties;
