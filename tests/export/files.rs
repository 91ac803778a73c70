//! The workbook as a file.

use std::time::Duration;

use contact_tco::model::scenario::Scenario;
use contact_tco::text::Locale;

use crate::export::findings::bytes;

#[test]
fn two_workbooks_of_one_scenario_are_the_same_file() {
    for locale in Locale::ALL {
        let first = bytes(&Scenario::default(), locale);
        // The clock of the files counts in seconds, that of an archive in two of them.
        std::thread::sleep(Duration::from_millis(2100));
        assert!(first == bytes(&Scenario::default(), locale), "{locale:?}");
    }
}
