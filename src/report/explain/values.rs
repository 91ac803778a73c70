//! The values of quantities in a comparison.

use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::formula::{Kind, Program, QuantityId, Run, Stage, TooLarge, book};
use crate::model::scenario::Scenario;

/// The values of some quantities, one each, or one a month, channel or language.
pub(super) struct Values(Vec<(QuantityId, Vec<f64>)>);

impl Values {
    /// Works the quantities out from the inputs and from what the plan found.
    pub(super) fn of(
        scenario: &Scenario,
        comparison: &Comparison,
        quantities: &[QuantityId],
    ) -> Result<Self, ModelError> {
        let program = Program::new(book(), quantities.iter().copied(), |_| false);
        let mut run: Run<'_, f64> = Run::new(&program, book(), scenario).map_err(too_large)?;
        for id in run.given() {
            if let Kind::Figure { figure, .. } = book().quantity(id).kind {
                let found = figure.read(&comparison.plan, &comparison.supplier, &mut 0.0).to_vec();
                run.set(id, &found).map_err(too_large)?;
            }
        }
        run.work_out(Stage::Scenario..=Stage::Team).map_err(too_large)?;
        Ok(Self(quantities.iter().map(|id| (*id, run.values(*id).to_vec())).collect()))
    }

    /// The values of a quantity.
    pub(super) fn of_quantity(&self, id: QuantityId) -> &[f64] {
        self.0.iter().find(|(known, _)| *known == id).map_or(&[], |(_, values)| values)
    }
}

fn too_large(TooLarge(id): TooLarge) -> ModelError {
    ModelError::AmountTooLarge { line: book().quantity(id).id.clone() }
}
