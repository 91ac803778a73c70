//! The half-hour that is explained can be chosen: month, day, time and language.

use eframe::egui::{ComboBox, Ui};

use crate::app::draw::View;
use crate::app::kit::style;
use crate::model::demand::open_slots;
use crate::model::scenario::{Day, Time};
use crate::model::staffing::When;

/// Draws the choices; answers another half-hour, if one was chosen.
pub(super) fn choices_ui(ui: &mut Ui, view: &View<'_>, when: When) -> Option<When> {
    let text = view.text;
    let slots = open_slots(view.scenario).unwrap_or_default();
    let mut next = when;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let months: Vec<usize> = (0..12).collect();
        let month = |month: &usize| text.get(&format!("month-{}", month + 1));
        choose_ui(ui, view, "sheet-month", &mut next.month, &months, month);
        let days: Vec<Day> = Day::ALL.into_iter().filter(|day| slots.iter().any(|slot| slot.day == *day)).collect();
        choose_ui(ui, view, "sheet-day", &mut next.day, &days, |day| text.get(&format!("day-{day:?}")));
        let times: Vec<usize> = slots.iter().filter(|slot| slot.day == next.day).map(|slot| slot.half_hour).collect();
        if !times.contains(&next.half_hour)
            && let Some(first) = times.first()
        {
            next.half_hour = *first;
        }
        choose_ui(ui, view, "sheet-half_hour", &mut next.half_hour, &times, |half_hour| {
            Time::from_minutes((half_hour * 30) as u16).map(|time| time.to_string()).unwrap_or_default()
        });
        let languages = &view.scenario.demand.languages;
        if languages.len() > 1 {
            let places: Vec<usize> = (0..languages.len()).collect();
            let name = |place: &usize| languages.get(*place).map(|language| language.name.clone()).unwrap_or_default();
            choose_ui(ui, view, "demand-languages", &mut next.language, &places, name);
        }
    });
    (next != when).then_some(next)
}

fn choose_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    view: &View<'_>,
    key: &str,
    chosen: &mut T,
    all: &[T],
    name: impl Fn(&T) -> String,
) {
    let shown = style::plain(name(chosen), style::SMALL, view.palette.text);
    let choice = ComboBox::from_id_salt(("sheet", key)).selected_text(shown).width(40.0).show_ui(ui, |ui| {
        for value in all {
            ui.selectable_value(chosen, *value, name(value));
        }
    });
    let label = view.text.get(key);
    ui.ctx().accesskit_node_builder(choice.response.id, |node| node.set_label(label.as_str()));
}
