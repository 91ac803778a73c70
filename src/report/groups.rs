//! How the lines of a bill, and the rows of the years, are grouped: in-house as its inputs are, outsourced by who is paid.

use crate::model::bill::Sourcing;
use crate::model::years::RowId;

/// Lines of an outsourced bill that no supplier invoices: they stay with the department.
const STAYS: [&str; 2] = ["retained", "stranded"];

/// The lines of an outsourced bill that are paid once and spread over the contract.
pub const ONE_TIME: [&str; 2] = ["training.initial", "start_up"];

/// What is paid once in the years stands apart.
pub const PAYMENTS: &str = "flow-payments";

/// Whether a line of an outsourced bill is on an invoice.
pub fn is_invoiced(line: &str) -> bool {
    !STAYS.contains(&line)
}

/// The key in the texts of the group that a line belongs to.
pub fn of_line(sourcing: Sourcing, line: &str) -> String {
    match sourcing {
        Sourcing::InHouse => {
            let group = line.split('.').nth(1).unwrap_or_default();
            format!("group-{}", if group == "vat" { "tax" } else { group })
        }
        Sourcing::Outsourced(_) if is_invoiced(line) => "compare-invoices".to_owned(),
        Sourcing::Outsourced(_) => "compare-stays".to_owned(),
    }
}

/// The key of the group that a row of the years belongs to.
pub fn of_row(sourcing: Sourcing, row: RowId) -> String {
    match row {
        RowId::Line(id) => of_line(sourcing, id),
        RowId::Payment(_) => PAYMENTS.to_owned(),
    }
}
