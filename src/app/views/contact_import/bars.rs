//! Weights now and as found, as pairs of bars.

use eframe::egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::draw::View;
use crate::app::kit::{fonts, style, widgets};
use crate::history::Subject;
use crate::model::scenario::Day;

/// Height of the bars and of the names under them, points.
const HEIGHT: f32 = 64.0;
const NAMES: f32 = 16.0;

/// Draws a pair of bars for each weight; both lists are drawn with the same mean, since only their shape counts.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, subject: &Subject, present: &[f64], found: &[f64], indent: f32) {
    let (text, palette) = (view.text, view.palette);
    let open = open(view, subject);
    let mean = |list: &[f64]| {
        let counted = || list.iter().zip(&open).filter(|(_, open)| **open).map(|(weight, _)| *weight);
        counted().sum::<f64>() / counted().count().max(1) as f64
    };
    let scaled = |list: &[f64]| -> Vec<f64> {
        let mean = mean(list);
        list.iter().map(|weight| if mean > 0.0 { weight / mean } else { 0.0 }).collect()
    };
    let (now, then) = (scaled(present), scaled(found));
    let shown: Vec<usize> = (0..found.len()).filter(|place| open.get(*place).copied().unwrap_or_default()).collect();
    let most =
        shown.iter().flat_map(|place| [now.get(*place), then.get(*place)]).flatten().copied().fold(0.0, f64::max);
    ui.horizontal(|ui| {
        ui.add_space(indent);
        widgets::key(ui, palette, palette.weak_text, &text.get("history-col-present"));
        widgets::key(ui, palette, palette.accent, &text.get("history-col-found"));
    });
    let width = (ui.available_width() - indent).min(46.0 * shown.len() as f32).max(100.0);
    let (all, _) = ui.allocate_exact_size(vec2(indent + width, HEIGHT + NAMES), Sense::hover());
    let field = Rect::from_min_max(pos2(all.left() + indent, all.top()), pos2(all.right(), all.top() + HEIGHT));
    let step = field.width() / shown.len().max(1) as f32;
    let painter = ui.painter().clone();
    for (index, place) in shown.iter().enumerate() {
        let left = field.left() + step * index as f32;
        let column = Rect::from_min_size(pos2(left, field.top()), vec2(step, HEIGHT + NAMES));
        let bar = (step * 0.34).min(14.0);
        for (side, (weights, colour)) in [(&now, palette.weak_text), (&then, palette.accent)].into_iter().enumerate() {
            let weight = weights.get(*place).copied().unwrap_or_default();
            let height = if most > 0.0 { (weight / most) as f32 * (HEIGHT - 4.0) } else { 0.0 };
            let x = column.center().x + bar * (side as f32 - 1.0);
            let rect = Rect::from_min_max(pos2(x, field.bottom() - height), pos2(x + bar - 1.0, field.bottom()));
            painter.rect_filled(rect, 1.0, colour);
        }
        let (short, long) = names(view, subject, *place);
        let font = fonts::regular(if step < 24.0 { 10.0 } else { 11.0 });
        painter.text(pos2(column.center().x, field.bottom() + 2.0), Align2::CENTER_TOP, short, font, palette.weak_text);
        let number = |weights: &[f64]| text.trimmed(weights.get(*place).copied().unwrap_or_default(), 2);
        let words = format!(
            "{long}: {} {}; {} {}",
            text.get("history-col-present"),
            number(&now),
            text.get("history-col-found"),
            number(&then)
        );
        let response = ui.interact(column, ui.scope_id().with((subject, place)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &words));
        response.on_hover_text(style::plain(words.clone(), style::BODY, palette.text));
    }
    painter.hline(field.x_range(), field.bottom(), eframe::egui::Stroke::new(1.0, palette.border));
    ui.add_space(4.0);
}

/// Which weights count: all months, and the days and hours at which the department is open.
fn open(view: &View<'_>, subject: &Subject) -> Vec<bool> {
    let opening = &view.scenario.demand.opening;
    match subject {
        Subject::Days => Day::ALL.iter().map(|day| opening.day(*day).is_some()).collect(),
        Subject::Hours => (0..24)
            .map(|hour| {
                let is_open = |(from, to): (crate::model::scenario::Time, crate::model::scenario::Time)| {
                    from.minutes() < 60 * (hour + 1) && to.minutes() > 60 * hour
                };
                Day::ALL.iter().filter_map(|day| opening.day(*day)).any(is_open)
            })
            .collect(),
        _ => vec![true; 12],
    }
}

/// The short and the long name of a weight.
fn names(view: &View<'_>, subject: &Subject, place: usize) -> (String, String) {
    let text = view.text;
    match subject {
        Subject::Months => {
            let key = format!("month-{}", place + 1);
            (text.get(&format!("{key}.short")), text.get(&key))
        }
        Subject::Days => {
            let key = Day::ALL.get(place).map(|day| format!("day-{day:?}")).unwrap_or_default();
            (text.get(&format!("{key}.short")), text.get(&key))
        }
        _ => (place.to_string(), format!("{place:02}:00")),
    }
}
