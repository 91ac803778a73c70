//! Formulas: expressions over named quantities with units, written once and used for totals, curves and explanations.
