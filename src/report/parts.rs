//! How the lines of a bill are grouped: in-house as its inputs are, outsourced by who is paid.

use rust_decimal::Decimal;

use crate::model::bill::{Bill, Line, Sourcing};
use crate::report::explain::{Lines, Subject};
use crate::report::groups::{is_invoiced, of_line as group};

/// Lines that belong together.
pub struct Part<'a> {
    /// Its key in the texts.
    pub key: String,
    pub lines: Vec<&'a Line>,
}

impl Part<'_> {
    /// EUR a year.
    pub fn total(&self) -> Decimal {
        self.lines.iter().map(|line| line.amount).sum()
    }
}

/// Whether a line is one that the manager sees: in the own budget, or on an invoice.
pub fn is_seen(sourcing: Sourcing, line: &Line) -> bool {
    match sourcing {
        Sourcing::InHouse => line.visible,
        Sourcing::Outsourced(_) => is_invoiced(line.id),
    }
}

/// The parts of a bill, in its order.
pub fn parts(bill: &Bill) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    for line in &bill.lines {
        let key = group(bill.sourcing, line.id);
        match parts.iter_mut().find(|part| part.key == key) {
            Some(part) => part.lines.push(line),
            None => parts.push(Part { key, lines: vec![line] }),
        }
    }
    parts
}

/// A piece of a bar: what is seen first, then what is hidden; a group may have a piece of both.
pub struct Piece {
    pub key: String,
    pub seen: bool,
    pub amount: Decimal,
    /// The line it is, where it is one.
    line: Option<&'static str>,
}

impl Piece {
    /// What explains it: its line, else its group.
    pub fn subject(&self, sourcing: Sourcing) -> Subject {
        match self.line {
            Some(line) => Subject::line(sourcing, line),
            None => Subject::Lines(sourcing, Lines::Group(self.key.clone())),
        }
    }
}

/// The pieces of a bill's bar, without those that cost nothing. Of an outsourced bill every line is one.
pub fn pieces(bill: &Bill) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for seen in [true, false] {
        for line in bill.lines.iter().filter(|line| is_seen(bill.sourcing, line) == seen) {
            let key = match bill.sourcing {
                Sourcing::InHouse => group(bill.sourcing, line.id),
                Sourcing::Outsourced(_) => format!("line-{}", line.id.replace('.', "-")),
            };
            match pieces.iter_mut().find(|piece| piece.key == key && piece.seen == seen) {
                Some(piece) => (piece.amount, piece.line) = (piece.amount + line.amount, None),
                None => pieces.push(Piece { key, seen, amount: line.amount, line: Some(line.id) }),
            }
        }
    }
    pieces.retain(|piece| piece.amount > Decimal::ZERO);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::comparison::Comparison;
    use crate::model::scenario::Scenario;

    #[test]
    fn parts_and_pieces_add_up_to_the_bill() {
        let comparison = Comparison::of(&Scenario::default()).unwrap();
        for bill in comparison.bills.values() {
            let parts: Decimal = parts(bill).iter().map(Part::total).sum();
            let pieces: Decimal = pieces(bill).iter().map(|piece| piece.amount).sum();
            assert_eq!((parts, pieces), (bill.total(), bill.total()), "{:?}", bill.sourcing);
        }
    }

    #[test]
    fn in_house_lines_are_grouped_as_their_inputs_are() {
        let comparison = Comparison::of(&Scenario::default()).unwrap();
        let keys: Vec<String> = parts(comparison.in_house()).into_iter().map(|part| part.key).collect();
        let groups = ["staff", "absence", "housing", "ict", "recruitment", "depreciation", "overhead", "tax"];
        assert_eq!(keys, groups.map(|group| format!("group-{group}")));
    }

    #[test]
    fn a_group_that_is_partly_in_the_budget_has_two_pieces() {
        let comparison = Comparison::of(&Scenario::default()).unwrap();
        let pieces = pieces(comparison.in_house());
        // The budget shows telephone traffic, 12 x 10,000 x 60 % x 6 minutes at 2 cents, but no licences.
        let seen = pieces.iter().find(|piece| piece.key == "group-ict" && piece.seen).map(|piece| piece.amount);
        assert_eq!(seen, Some(Decimal::from(8_640)));
        assert!(pieces.iter().any(|piece| piece.key == "group-ict" && !piece.seen));
        assert!(pieces.windows(2).all(|pair| pair[0].seen >= pair[1].seen), "what is seen comes first");
    }
}
