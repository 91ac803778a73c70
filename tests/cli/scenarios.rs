//! The shipped scenarios are believable: every number lies in its usual range.

use contact_tco::document;
use contact_tco::model::parameters;

use crate::cli::program::files;

#[test]
fn every_number_of_a_shipped_scenario_is_usual() {
    let mut looked_at = 0;
    for file in files("scenarios", ".ron") {
        let scenario = document::read(&file).expect("a good file");
        assert!(scenario.notes.len() > 100, "{}: notes say what it shows", file.display());
        for input in parameters::all() {
            let ids = match input.id.split_once("[].") {
                Some(("demand.channels", field)) => {
                    let names = scenario.demand.channels.iter().map(|channel| &channel.name);
                    names.map(|name| format!("demand.channels[{name}].{field}")).collect()
                }
                Some(("demand.languages", field)) => {
                    let names = scenario.demand.languages.iter().map(|language| &language.name);
                    names.map(|name| format!("demand.languages[{name}].{field}")).collect()
                }
                _ => vec![input.id.clone()],
            };
            for id in ids {
                if let (Some(value), Some((low, high))) = (scenario.number(&id), input.plausible) {
                    // A national supplier of energy is larger than most; that is what its scenario is there for.
                    let large = id == "demand.contacts_per_month" && scenario.name == "Energy supplier";
                    assert!(
                        large || (low..=high).contains(&value),
                        "{}: {id} is {value}, usual is {low} to {high}",
                        file.display()
                    );
                    looked_at += 1;
                }
            }
        }
    }
    assert!(looked_at > 800, "the numbers were found: {looked_at}");
}
