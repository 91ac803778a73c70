//! Where everything stands in the workbook, and the names of its cells.

use std::collections::{HashMap, HashSet};

use rust_xlsxwriter::utility::{cell_range_absolute, quote_sheet_name, row_col_to_cell_absolute};

use crate::model::formula::{NodeId, QuantityId};
use crate::text::Text;

/// The sheets, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Sheet {
    Summary,
    Inputs,
    Plan,
    Calculation,
    Bills,
    BreakEven,
    Years,
    LaterYears,
    Assumptions,
}

impl Sheet {
    pub const ALL: [Self; 9] = [
        Self::Summary,
        Self::Inputs,
        Self::Plan,
        Self::Calculation,
        Self::Bills,
        Self::BreakEven,
        Self::Years,
        Self::LaterYears,
        Self::Assumptions,
    ];

    /// Its name on the tab.
    pub fn name(self, text: &Text) -> String {
        text.get(match self {
            Self::Summary => "workbook-sheet-summary",
            Self::Inputs => "workbook-sheet-inputs",
            Self::Plan => "workbook-sheet-plan",
            Self::Calculation => "workbook-sheet-calculation",
            Self::Bills => "workbook-sheet-bills",
            Self::BreakEven => "workbook-sheet-break_even",
            Self::Years => "workbook-sheet-years",
            Self::LaterYears => "workbook-sheet-later_years",
            Self::Assumptions => "workbook-sheet-assumptions",
        })
    }
}

/// What formulas read: a quantity of the book, or a list that is worked out inside a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Operand {
    Quantity(QuantityId),
    List(NodeId),
}

/// The cells of an operand.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub sheet: Sheet,
    pub row: u32,
    pub column: u16,
    /// One cell, or one a month (channel, language).
    pub length: usize,
    /// Whether a list runs down its column; else along its row.
    pub is_down: bool,
    /// The name of the cell or of the list.
    pub name: Option<String>,
}

impl Place {
    /// A cell, or a list along its row.
    pub fn across(sheet: Sheet, row: u32, column: u16, length: usize) -> Self {
        Self { sheet, row, column, length, is_down: false, name: None }
    }

    /// A list down its column.
    pub fn down(sheet: Sheet, row: u32, column: u16, length: usize) -> Self {
        Self { is_down: true, ..Self::across(sheet, row, column, length) }
    }

    /// Row and column of an item.
    pub fn cell(&self, item: usize) -> (u32, u16) {
        if self.is_down { (self.row + item as u32, self.column) } else { (self.row, self.column + item as u16) }
    }
}

/// The first column of the later years: year 2.
pub(super) const FIRST_LATER_COLUMN: u16 = 3;

/// All places and names of a workbook.
pub(super) struct Places {
    sheets: Vec<String>,
    base: HashMap<Operand, Place>,
    /// First row and length on the sheet of the later years, where each year has a column.
    later: HashMap<Operand, (u32, usize)>,
    /// Rows there of what is more than ever before.
    increases: HashMap<QuantityId, u32>,
    /// Each name with the cells it stands for.
    names: Vec<(String, String)>,
    taken: HashSet<String>,
    /// The languages of each team, by their places.
    pub teams: Vec<Vec<usize>>,
}

impl Places {
    pub fn new(text: &Text) -> Self {
        Self {
            sheets: Sheet::ALL.map(|sheet| sheet.name(text)).to_vec(),
            base: HashMap::new(),
            later: HashMap::new(),
            increases: HashMap::new(),
            names: Vec::new(),
            taken: HashSet::new(),
            teams: Vec::new(),
        }
    }

    /// The name on a tab.
    pub fn tab(&self, sheet: Sheet) -> &str {
        self.sheets.get(sheet as usize).map_or("", String::as_str)
    }

    /// Puts an operand in its place, under a name if there is one.
    pub fn put(&mut self, operand: Operand, mut place: Place, name: Option<&str>) {
        place.name = name.map(|name| self.name(name, &place));
        self.base.insert(operand, place);
    }

    /// Names some cells, by an id made fit for a name, and gives the name.
    pub fn name(&mut self, id: &str, place: &Place) -> String {
        let fit = fit_for_a_name(id);
        let mut name = fit.clone();
        let mut next = 2;
        // Names are the same in upper and in lower case.
        while !self.taken.insert(name.to_lowercase()) {
            name = format!("{fit}_{next}");
            next += 1;
        }
        self.names.push((name.clone(), self.area(None, place)));
        name
    }

    /// Names with the cells they stand for, in the order in which they were given.
    pub fn names(&self) -> &[(String, String)] {
        &self.names
    }

    pub fn put_later(&mut self, operand: Operand, row: u32, length: usize) {
        self.later.insert(operand, (row, length));
    }

    pub fn put_increase(&mut self, quantity: QuantityId, row: u32) {
        self.increases.insert(quantity, row);
    }

    /// Where an operand of year 1 stands.
    pub fn of(&self, operand: Operand) -> Option<&Place> {
        self.base.get(&operand)
    }

    /// A cell as a formula of a sheet writes it.
    pub fn reference(&self, from: Option<Sheet>, sheet: Sheet, row: u32, column: u16) -> String {
        self.on_sheet(from, sheet, row_col_to_cell_absolute(row, column))
    }

    /// All cells of a place as a formula of a sheet writes them.
    pub fn area(&self, from: Option<Sheet>, place: &Place) -> String {
        if place.length == 1 {
            return self.reference(from, place.sheet, place.row, place.column);
        }
        let (row, column) = place.cell(place.length.saturating_sub(1));
        self.on_sheet(from, place.sheet, cell_range_absolute(place.row, place.column, row, column))
    }

    fn on_sheet(&self, from: Option<Sheet>, sheet: Sheet, cells: String) -> String {
        if from == Some(sheet) { cells } else { format!("{}!{cells}", quote_sheet_name(self.tab(sheet))) }
    }
}

/// Letters, digits, points and underscores, with a point inside, so that it never reads like a cell (`A1`).
fn fit_for_a_name(id: &str) -> String {
    let fit: String = id.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_')).collect();
    let begins_well = fit.starts_with(|c: char| c.is_ascii_alphabetic());
    if begins_well && fit.contains('.') { fit } else { format!("name.{fit}") }
}

/// Reads the cells of one year for the formulas of one sheet.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub places: &'a Places,
    pub from: Sheet,
    /// 1 or later.
    pub year: usize,
    /// Whether figures that grow stand for what they are more than ever before.
    pub only_more: bool,
}

impl<'a> Reader<'a> {
    /// Reads year 1.
    pub fn new(places: &'a Places, from: Sheet) -> Self {
        Self { places, from, year: 1, only_more: false }
    }

    /// Reads another year.
    pub fn of_year(self, year: usize) -> Self {
        Self { year, ..self }
    }

    /// The column of the year among the later ones.
    fn column(self) -> u16 {
        FIRST_LATER_COLUMN + self.year.saturating_sub(2) as u16
    }

    /// One cell of an operand; of a single value always that one.
    pub fn cell(&self, operand: Operand, item: usize) -> String {
        if let (Operand::Quantity(id), true) = (operand, self.only_more)
            && let Some(row) = self.places.increases.get(&id)
        {
            return self.places.reference(Some(self.from), Sheet::LaterYears, *row, self.column());
        }
        if let (Some((row, length)), true) = (self.places.later.get(&operand), self.year > 1) {
            let item = if *length == 1 { 0 } else { item };
            return self.places.reference(Some(self.from), Sheet::LaterYears, row + item as u32, self.column());
        }
        let Some(place) = self.places.of(operand) else { return "#REF!".to_owned() };
        if let (1, Some(name)) = (place.length, &place.name) {
            return name.clone();
        }
        let (row, column) = place.cell(if place.length == 1 { 0 } else { item });
        self.places.reference(Some(self.from), place.sheet, row, column)
    }

    /// All cells of an operand.
    pub fn area(&self, operand: Operand) -> String {
        if let (Some((row, length)), true) = (self.places.later.get(&operand), self.year > 1) {
            let place = Place::down(Sheet::LaterYears, *row, self.column(), *length);
            return self.places.area(Some(self.from), &place);
        }
        let Some(place) = self.places.of(operand) else { return "#REF!".to_owned() };
        place.name.clone().unwrap_or_else(|| self.places.area(Some(self.from), place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn names_are_fit_and_differ() {
        assert_eq!(fit_for_a_name("staff.gross_hourly_wage"), "staff.gross_hourly_wage");
        assert_eq!(fit_for_a_name("demand.channels[].share"), "demand.channels.share");
        assert_eq!(fit_for_a_name("A1"), "name.A1");
        assert_eq!(fit_for_a_name("1.a"), "name.1.a");
        let mut places = Places::new(&Text::new(Locale::English));
        let place = Place::across(Sheet::Inputs, 4, 1, 1);
        assert_eq!(places.name("a.b", &place), "a.b");
        assert_eq!(places.name("A.B", &place), "A.B_2");
        assert_eq!(places.names()[1], ("A.B_2".to_owned(), "Inputs!$B$5".to_owned()));
    }
}
