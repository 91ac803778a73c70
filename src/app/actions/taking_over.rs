//! Prices of the market or of a supplier, taken over into the scenario.

use crate::app::actions::executor::Executor;
use crate::app::command::Offered;
use crate::model::bill::Sourcing;
use crate::model::parameters::Value;
use crate::model::scenario::Scenario;
use crate::text::Text;

/// Sets inputs with their sources as one step, and says what became of them. What a supplier quoted is known, so that it
/// has no range any more, and the comparison is with a form that it is the price of.
pub fn take_over(it: &mut Executor<'_>, offered: Offered) {
    let Some((first, ..)) = offered.inputs.first() else { return };
    let said = said(&offered, it.state.scenario(), &it.state.text);
    it.edit(&offered.step, first, false, |scenario, _| {
        for (id, value, source) in &offered.inputs {
            if scenario.set_value(id, Value::Number(*value)) {
                scenario.sources.insert(id.clone(), source.clone());
            }
            if offered.is_quoted {
                scenario.ranges.shift_remove(id);
            }
        }
        if let Some(form) = offered.form {
            scenario.outsourcing.form = form;
        }
    });
    if it.state.work().refusal.is_none() {
        it.state.taken = Some(said);
    }
}

/// How much is taken over, whose ranges go, which form is compared with from now on, and what is left out.
fn said(offered: &Offered, scenario: &Scenario, text: &Text) -> String {
    let mut said = vec![text.plural("market-took", offered.inputs.len() as u64, &[])];
    let ids = offered.inputs.iter().map(|(id, ..)| id.as_str());
    let ranged: Vec<String> = ids.filter(|id| scenario.ranges.contains_key(*id)).map(|id| text.input_of(id)).collect();
    if offered.is_quoted && !ranged.is_empty() {
        said.push(text.with("market-took.range", &[("inputs", &ranged.join(", "))]));
    }
    if let Some(form) = offered.form {
        let form = text.get(&format!("sourcing-{}.inline", Sourcing::Outsourced(form).id()));
        said.push(text.with("market-took.form", &[("form", &form)]));
    }
    if !offered.left.is_empty() {
        said.push(text.with("market-took.left", &[("lines", &offered.left.join(", "))]));
    }
    said.join(" ")
}
