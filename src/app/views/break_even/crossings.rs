//! Where the answer turns, in words: a chart has no accessibility tree, and exact volumes belong in a text.

use eframe::egui::{Label, Sense, Ui, UiBuilder, vec2};

use super::today;
use crate::app::draw::table::{Cell, Table};
use crate::app::draw::{View, asking};
use crate::app::kit::style;
use crate::app::views::verdict;
use crate::model::bill::Sourcing;
use crate::model::break_even::{Band, BreakEven};
use crate::model::comparison::Comparison;
use crate::model::scenario::Form;
use crate::report::explain::Subject;
use crate::report::reason;
use crate::text::Text;

const BETWEEN: f32 = 32.0;
/// The list of the cheapest options needs no more than this, points.
const CHEAPEST: f32 = 350.0;

/// Draws the crossings, and beside them the cheapest option of each range.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison) {
    let text = view.text;
    let curves = &view.results.curves;
    if !today::is_on_axis(view) {
        let volume = text.value_digits(view.scenario.demand.contacts_per_month, verdict::CONTACTS);
        let words = text.with("chart-now.outside", &[("volume", &volume)]);
        ui.label(style::plain(words, style::BODY, view.palette.weak_text));
        ui.add_space(style::GAP / 2.0);
    }
    if let (Some(reason), Some(last)) = (&curves.ended, curves.points.last()) {
        let (volume, reason) = (text.number(last.contacts_per_month, 0), reason::words(reason, text));
        let words = text.with("crossings-ended", &[("volume", &volume), ("reason", &reason)]);
        ui.label(style::plain(words, style::BODY, view.palette.warning));
        ui.add_space(style::GAP / 2.0);
    }
    let Some(found) = view.results.break_even.latest() else {
        let words = match view.results.break_even.error() {
            Some(reason) => reason::words(reason, text),
            None if view.results.break_even.is_current() => text.get("crossings-none"),
            None => text.get("crossings-pending"),
        };
        ui.label(style::plain(words, style::BODY, view.palette.weak_text));
        return;
    };
    let width = ui.available_width();
    let right = CHEAPEST.min(width * 0.4);
    let left = width - right - BETWEEN;
    let top = ui.cursor().min;
    let column = |ui: &mut Ui, shift: f32, width: f32, draw: &dyn Fn(&mut Ui)| {
        let rect = eframe::egui::Rect::from_min_size(top + vec2(shift, 0.0), vec2(width, f32::INFINITY));
        let mut inner = ui.new_child(UiBuilder::new().max_rect(rect));
        draw(&mut inner);
        inner.min_rect().height()
    };
    let heights = [
        column(ui, 0.0, left, &|ui| crossings_ui(ui, view, comparison, found)),
        column(ui, left + BETWEEN, right, &|ui| cheapest_ui(ui, view, found)),
    ];
    ui.allocate_exact_size(vec2(width, heights[0].max(heights[1])), Sense::hover());
    ui.add_space(style::GAP / 2.0);
    ui.label(style::plain(text.get("crossings-resolution"), style::SMALL, view.palette.weak_text));
}

pub(in crate::app::views) fn heading_ui(ui: &mut Ui, view: &View<'_>, key: &str) {
    ui.label(style::strong(view.text.get(key), style::BODY, view.palette.text));
    ui.add_space(2.0);
}

fn crossings_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, found: &BreakEven) {
    heading_ui(ui, view, "crossings-title");
    for form in Form::ALL {
        let bands: Vec<&Band> = found.bands.iter().filter(|band| band.form == form).collect();
        let always = comparison.bill(Sourcing::Outsourced(form)).total() < comparison.in_house().total();
        line_ui(ui, view, form, &sentence(view.text, always, &bands), Some(Subject::Crossings(form)));
    }
}

/// Draws what there is to say of a form.
pub(in crate::app::views) fn line_ui(ui: &mut Ui, view: &View<'_>, form: Form, words: &str, explains: Option<Subject>) {
    let name = view.text.get(&format!("sourcing-{}", form.id()));
    ui.horizontal_top(|ui| {
        let (square, _) = ui.allocate_exact_size(vec2(9.0, 18.0), Sense::hover());
        let square = eframe::egui::Rect::from_center_size(square.center(), vec2(9.0, 9.0));
        ui.painter().rect_filled(square, 2.0, view.palette.of(Sourcing::Outsourced(form)));
        let words = format!("{name}: {words}");
        let label = Label::new(style::plain(&words, style::BODY, view.palette.text)).wrap();
        match explains {
            Some(subject) => {
                let response = ui.add(label.selectable(false).sense(Sense::click()));
                let open = asking::asks(ui, view, &response, &words, &subject);
                asking::mark(ui, view.palette, &response, response.rect.expand2(vec2(3.0, 0.0)), open);
            }
            None => drop(ui.add(label)),
        }
    });
}

/// Where in-house and a form cost the same, from the lowest volume up; or that the form is the cheaper at all of them.
pub(in crate::app::views) fn sentence(text: &Text, always: bool, bands: &[&Band]) -> String {
    if bands.is_empty() {
        return text.get(if always { "crossing-always" } else { "crossing-never" });
    }
    let whole = |volume: u64| text.number(volume as f64, 0);
    let words = bands.iter().map(|band| {
        let (first, last, after) = (whole(band.first), whole(band.last), whole(band.last + 1));
        let values = [("first", first.as_str()), ("last", last.as_str()), ("after", after.as_str())];
        let below = band.cheaper_below != Sourcing::InHouse;
        let above = band.cheaper_above != Sourcing::InHouse;
        text.with(
            match (below, above, band.first == band.last) {
                (true, false, true) => "crossing-until",
                (false, true, true) => "crossing-from",
                (true, false, false) => "crossing-until.band",
                (false, true, false) => "crossing-from.band",
                (true, true, _) => "crossing-both",
                (false, false, _) => "crossing-neither",
            },
            &values,
        )
    });
    words.collect::<Vec<_>>().join("; ")
}

fn cheapest_ui(ui: &mut Ui, view: &View<'_>, found: &BreakEven) {
    heading_ui(ui, view, "cheapest-title");
    let table = Table::new(view, vec![160.0, (ui.available_width() - 160.0).max(100.0)]);
    for range in &found.cheapest {
        let (from, to) = (view.text.number(range.from as f64, 0), view.text.number(range.to as f64, 0));
        let name = view.text.get(&format!("sourcing-{}", range.option.id()));
        let range_text = view.text.with("cheapest-range", &[("from", &from), ("to", &to)]);
        table.row_ui(
            ui,
            vec![
                Cell::name(style::plain(name, style::BODY, view.palette.text)).swatch(view.palette.of(range.option)),
                Cell::figure(style::plain(range_text, style::BODY, view.palette.text)),
            ],
        );
    }
}
