//! A spreadsheet engine that knows nothing of the program: it reads a workbook and works it out.

use std::collections::HashMap;

use ironcalc::base::Model;
use ironcalc::base::cell::CellValue;

/// A cell: sheet, row, column.
pub type Cell = (u32, i32, i32);

/// An open workbook.
pub struct Engine {
    model: Model<'static>,
    names: HashMap<String, Cell>,
}

impl Engine {
    /// Opens a file. Every formula still shows the result that the file keeps.
    pub fn open(bytes: &[u8]) -> Self {
        let workbook = ironcalc::import::load_from_xlsx_bytes(bytes, "workbook", "en", "UTC").expect("a workbook");
        let model = Model::from_workbook(workbook, "en").expect("a workbook that can be worked out");
        let tabs: Vec<String> = model.workbook.worksheets.iter().map(|sheet| sheet.name.clone()).collect();
        let mut names = HashMap::new();
        for (name, _, cells) in model.get_defined_name_list() {
            let (tab, cell) = cells.split_once('!').expect("a sheet");
            let sheet = tabs.iter().position(|known| *known == tab.trim_matches('\'')).expect("a known sheet");
            let first = cell.split(':').next().unwrap().replace('$', "");
            let letters = first.find(|c: char| c.is_ascii_digit()).unwrap();
            let column = first[..letters].bytes().fold(0, |sum, letter| sum * 26 + i32::from(letter - b'A') + 1);
            names.insert(name, (sheet as u32, first[letters..].parse().unwrap(), column));
        }
        Self { model, names }
    }

    /// Works every formula out.
    pub fn recalculate(&mut self) {
        self.model.evaluate();
    }

    /// The first cell of a name.
    pub fn cell(&self, name: &str) -> Option<Cell> {
        self.names.get(name).copied()
    }

    pub fn has_name(&self, name: &str) -> bool {
        self.names.contains_key(name)
    }

    pub fn set(&mut self, name: &str, value: f64) {
        let (sheet, row, column) = self.cell(name).unwrap_or_else(|| panic!("no cell is called {name}"));
        self.model.update_cell_with_number(sheet, row, column, value).expect("a cell");
    }

    pub fn set_words(&mut self, (sheet, row, column): Cell, words: &str) {
        self.model.update_cell_with_text(sheet, row, column, words).expect("a cell");
    }

    pub fn value_at(&self, (sheet, row, column): Cell) -> CellValue {
        self.model.get_cell_value_by_index(sheet, row, column).expect("a cell")
    }

    /// The number in a named cell.
    pub fn value(&self, name: &str) -> f64 {
        let cell = self.cell(name).unwrap_or_else(|| panic!("no cell is called {name}"));
        match self.value_at(cell) {
            CellValue::Number(value) => value,
            other => panic!("{name} holds {other:?}: {:?}", self.formula_at(cell)),
        }
    }

    pub fn formula_at(&self, (sheet, row, column): Cell) -> Option<String> {
        self.model.get_cell_formula(sheet, row, column).expect("a cell")
    }

    /// All cells that hold something.
    pub fn cells(&self) -> Vec<Cell> {
        self.model.get_all_cells().into_iter().map(|cell| (cell.index, cell.row, cell.column)).collect()
    }

    /// The names of the sheets.
    pub fn tabs(&self) -> Vec<String> {
        self.model.workbook.worksheets.iter().map(|sheet| sheet.name.clone()).collect()
    }

    /// `Bills!B5`, to say where something is wrong.
    pub fn said(&self, (sheet, row, column): Cell) -> String {
        let mut letters = String::new();
        let mut rest = column;
        while rest > 0 {
            letters.insert(0, char::from(b'A' + ((rest - 1) % 26) as u8));
            rest = (rest - 1) / 26;
        }
        format!("{}!{letters}{row}", self.tabs()[sheet as usize])
    }
}
