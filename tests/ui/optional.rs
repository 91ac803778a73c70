//! Inputs that may be absent, and lists of numbers: patience, opening hours of a channel, teams of languages, tiers.

use contact_tco::model::scenario::{Day, Scenario, ServiceWindow, Tier};
use eframe::egui::accesskit::Role;

use crate::desk::{Desk, Setup};

#[test]
fn patience_is_given_and_taken_away() {
    let mut desk = Setup::default().size(1366.0, 4200.0).start();
    desk.press("Staffing");
    desk.press("Staffing: 4 more inputs");
    desk.click(Role::CheckBox, "Patience");
    assert_eq!(desk.scenario().staffing.patience, Some(200.0), "the middle of 60 and 600, to one digit");
    desk.enter("Patience", "90");
    assert_eq!(desk.scenario().staffing.patience, Some(90.0));
    desk.press("Reset Patience");
    assert_eq!(desk.scenario().staffing.patience, None);
    desk.click(Role::ComboBox, "Service level holds");
    desk.press("In every half-hour");
    assert_eq!(desk.scenario().staffing.service_window, ServiceWindow::HalfHour);
}

/// A range of what is taken away goes with it, and comes back with an undo.
#[test]
fn a_range_goes_with_its_input() {
    let mut scenario = Scenario::default();
    scenario.staff.team_fte = Some(12.0);
    scenario.ranges.insert("staff.team_fte".to_owned(), contact_tco::model::scenario::Range(10.0, 14.0));
    let mut desk = Setup::default().scenario(&scenario).size(1366.0, 4200.0).start();
    desk.press("Reset Team of today");
    assert_eq!((desk.scenario().staff.team_fte, desk.scenario().ranges.len()), (None, 0));
    desk.press("Undo");
    assert_eq!(desk.scenario(), &scenario);
}

#[test]
fn a_channel_gets_opening_hours_of_its_own() {
    let mut desk = Setup::default().size(1366.0, 4200.0).start();
    desk.click(Role::DisclosureTriangle, "Chat");
    assert!(!desk.has(Role::CheckBox, "Open on Chat, Monday"));
    desk.click(Role::CheckBox, "Chat, As the department");
    assert_eq!(desk.scenario().demand.channels[1].opening.as_ref(), Some(&desk.scenario().demand.opening));
    desk.enter("Open until, Chat, Monday", "12");
    let monday = |desk: &Desk| {
        let hours = desk.scenario().demand.channels[1].opening.as_ref().and_then(|week| week.day(Day::Mon));
        hours.map(|(from, to)| (from.to_string(), to.to_string()))
    };
    assert_eq!(monday(&desk), Some(("09:00".to_owned(), "12:00".to_owned())));
    let department = desk.scenario().demand.opening.day(Day::Mon).map(|(_, to)| to.to_string());
    assert_eq!(department.as_deref(), Some("17:30"), "the department stays open");
    for day in ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] {
        desk.click(Role::CheckBox, &format!("Open on Chat, {day}"));
    }
    assert!(desk.says("Chat and Dutch would never be open at the same time"));
    desk.click(Role::CheckBox, "Chat, As the department");
    assert_eq!(desk.scenario().demand.channels[1].opening, None);
}

#[test]
fn a_language_joins_the_team_of_another() {
    let mut desk = Setup::default().size(1366.0, 4200.0).start();
    desk.press("+ Add a language");
    desk.enter("Name of New language", "German");
    desk.enter("German, Share", "25");
    desk.press("Choose who answers German too");
    desk.press("With Dutch");
    let teams = |desk: &Desk| desk.scenario().demand.languages.iter().map(|it| it.team.clone()).collect::<Vec<_>>();
    assert_eq!(teams(&desk), ["Dutch + German", "Dutch + German"]);
    desk.enter("German, Team", "Night shift");
    assert_eq!(teams(&desk), ["Dutch + German", "Night shift"]);
    desk.enter("German, Team", "");
    assert_eq!(teams(&desk), ["Dutch + German", ""]);
}

#[test]
fn tiers_are_added_typed_and_removed() {
    let mut desk = Setup::default().size(1366.0, 4200.0).start();
    while let Some(more) = more_of(&desk, "Outsourcing: ") {
        desk.press(&more);
    }
    let volume = desk.scenario().demand.contacts_per_month;
    desk.press("+ Add a tier");
    assert_eq!(desk.scenario().outsourcing.tiers, [Tier { from: volume, discount: 0.03 }]);
    desk.press("+ Add a tier");
    assert_eq!(desk.scenario().outsourcing.tiers[1], Tier { from: 2.0 * volume, discount: 0.06 });
    desk.enter("Tier 2, contacts a month", "20000");
    desk.enter("Tier 2, discount", "7,5");
    assert_eq!(desk.scenario().outsourcing.tiers[1], Tier { from: 20_000.0, discount: 0.075 });
    desk.enter("Tier 2, discount", "95");
    assert!(desk.says("95\u{a0}% is too high; the highest this may hold is 90\u{a0}%."));
    desk.enter("Tier 1, contacts a month", "20000");
    assert!(desk.says("Another tier begins at this number of contacts."));
    desk.press("Remove tier 1");
    assert_eq!(desk.scenario().outsourcing.tiers, [Tier { from: 20_000.0, discount: 0.075 }]);
}

/// The button that shows the rest of a group's inputs, while there is one.
fn more_of(desk: &Desk, group: &str) -> Option<String> {
    use egui_kittest::kittest::{By, NodeT, Queryable};
    let buttons = desk.window.query_all(By::new().role(Role::Button).label_contains(group));
    let labels = buttons.filter_map(|node| node.accesskit_node().label());
    labels.into_iter().find(|label| label.contains(" more input"))
}
