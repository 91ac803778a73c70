//! What a presentation shows: which tabs, and which inputs where nobody chose any.

use crate::app::command::Tab;
use crate::model::scenario::{Form, Scenario};

/// The most inputs that are shown at a time: more would be small again.
pub const MOST: usize = 6;

/// What the window shows: each is one picture.
pub const PAGES: [Tab; 6] = [Tab::BreakEven, Tab::BuildUp, Tab::Staffing, Tab::Years, Tab::Certainty, Tab::Turning];

/// The inputs that are shown where nobody chose any: the volume, the wage, and what the chosen form bills for.
pub fn proposed(scenario: &Scenario) -> Vec<String> {
    let rate = match scenario.outsourcing.form {
        Form::Dedicated | Form::Hybrid => "outsourcing.dedicated_rate",
        Form::BlendedMinute => "outsourcing.minute_rate",
        Form::BlendedContact => "outsourcing.contact_rate",
    };
    ["demand.contacts_per_month", "staff.gross_hourly_wage", rate].map(str::to_owned).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::parameters;

    #[test]
    fn proposed_inputs_are_numbers_of_the_table() {
        for form in Form::ALL {
            let mut scenario = Scenario::default();
            scenario.outsourcing.form = form;
            for id in proposed(&scenario) {
                assert!(parameters::find(&id).is_some() && scenario.number(&id).is_some(), "{id}");
            }
        }
    }
}
