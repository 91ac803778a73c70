//! Small pictures of the main views, light and dark: what no label says, such as overlap and colour. After an intended
//! change, `UPDATE_SNAPSHOTS=1` writes them anew; they are looked at before they are kept.

use contact_tco::app::command::Tab;
use contact_tco::text::Locale;
use eframe::egui::Theme;
use egui_kittest::{SnapshotOptions, SnapshotResults};

use crate::stage::{Stage, reference};

/// Machines smooth edges differently, so a few pixels of half a million may be off.
const OFF: usize = 150;

fn same_as_picture(tab: Tab, name: &str) {
    let mut results = SnapshotResults::new();
    for (theme, locale) in [(Theme::Light, Locale::English), (Theme::Dark, Locale::Dutch)] {
        let mut stage = Stage::new(reference("toy_maker"), locale);
        stage.views.tab = tab;
        // The bands around the curves are drawn beside the window, and belong to the picture.
        let wanted = stage.views.wanted(&stage.scenario);
        stage.results.want(&stage.scenario, wanted);
        stage.results.wait();
        let mut harness = stage.show_sized(900.0, 600.0, theme);
        let options = SnapshotOptions::new().threshold(2.0).max_failed_pixels(OFF).output_path("tests/ui/pictures");
        harness.snapshot_options(format!("{name}-{}", format!("{theme:?}").to_lowercase()), &options);
        results.extend_harness(&mut harness);
    }
}

#[test]
fn break_even() {
    same_as_picture(Tab::BreakEven, "break-even");
}

#[test]
fn build_up() {
    same_as_picture(Tab::BuildUp, "build-up");
}

#[test]
fn staffing() {
    same_as_picture(Tab::Staffing, "staffing");
}

#[test]
fn years() {
    same_as_picture(Tab::Years, "years");
}
