//! What a change of the scenario costs: it is laid out once, for all that follows.

use contact_tco::app::command::Tab;
use contact_tco::model::prepared::Prepared;
use eframe::egui::accesskit::Role;
use eframe::egui::pos2;

use crate::desk::Desk;

const VOLUME: &str = "Contacts a month";

#[test]
fn a_step_of_a_drag_lays_the_scenario_out_once_whatever_tab_is_open() {
    let mut desk = Desk::new();
    for tab in Tab::ALL {
        let name = desk.state().text.get(tab.key());
        desk.click(Role::Tab, &name);
        desk.find(Role::Slider, VOLUME).scroll_to_me();
        desk.run();
        let rect = desk.find(Role::Slider, VOLUME).rect();
        let at = |share: f32| pos2(rect.left() + rect.width() * share, rect.center().y);
        desk.window.hover_at(at(0.3));
        desk.window.step();
        desk.window.drag_at(at(0.3));
        desk.window.step();
        desk.window.step();
        let (before, volume) = (Prepared::made_on_this_thread(), desk.scenario().demand.contacts_per_month);
        for share in [0.4, 0.5, 0.6] {
            desk.window.hover_at(at(share));
            desk.window.step();
        }
        desk.window.step();
        assert!(desk.scenario().demand.contacts_per_month > volume, "{name}: nothing was dragged");
        assert_eq!(
            Prepared::made_on_this_thread() - before,
            3,
            "{name}: check, figures, hints, years and curves together"
        );
        desk.window.drop_at(at(0.6));
        desk.run();
    }
}
