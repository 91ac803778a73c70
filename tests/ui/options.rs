//! Every option stands in the table of every tab that shows options: a form that is forgotten in one of them fails here.

use contact_tco::app::command::Tab;
use contact_tco::app::session::remembered::Shown;
use contact_tco::model::bill::{Options, Sourcing};
use contact_tco::model::comparison::Comparison;
use contact_tco::model::years::Years;
use contact_tco::report::option_names::{name, short};
use contact_tco::text::Locale;
use eframe::egui::Theme;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::stage::{Stage, count, painted, reference};

/// A tab on a screen that shows all of it.
fn shown<'a>(tab: Tab, locale: Locale) -> Harness<'a, Stage> {
    let mut stage = Stage::new(reference("default"), locale);
    stage.views.tab = tab;
    stage.views.turning.shown = Shown::Curve;
    stage.views.turning.selected = Some("staff.gross_hourly_wage".to_owned());
    let mut harness = stage.show_sized(1240.0, 4200.0, Theme::Light);
    for _ in 0..3 {
        harness.run();
        harness.state_mut().results.wait();
    }
    harness.run();
    harness
}

/// Holds that every option has something in a tab.
fn all(harness: &Harness<'_, Stage>, of: &str, has: impl Fn(Sourcing) -> bool) {
    let options = Options::of(&harness.state().scenario);
    let missing: Vec<Sourcing> = options.iter().filter(|option| !has(*option)).collect();
    assert!(missing.is_empty(), "{of} has nothing of {missing:?}");
}

/// Unfolds the figures of the charts.
fn unfold(harness: &mut Harness<'_, Stage>) {
    let closed: Vec<String> =
        harness.query_all_by_role(Role::DisclosureTriangle).filter_map(|node| node.accesskit_node().label()).collect();
    for label in closed {
        harness.get_by_role_and_label(Role::DisclosureTriangle, &label).click();
        harness.run_steps(30);
    }
}

#[test]
fn every_option_stands_in_the_table_of_each_tab() {
    for locale in Locale::ALL {
        for tab in [Tab::BreakEven, Tab::BuildUp, Tab::Years, Tab::Turning] {
            let mut harness = shown(tab, locale);
            unfold(&mut harness);
            let text = &harness.state().text;
            let words = painted(&harness);
            let has = |sought: &str| count(&harness, sought) > 0 || words.iter().any(|words| words.starts_with(sought));
            all(&harness, &format!("{tab:?}"), |option| has(&name(option, text)) || has(&short(option, text)));
            let scenario = &harness.state().scenario;
            let comparison = Comparison::of(scenario).unwrap();
            let years = Years::of(scenario).unwrap();
            match tab {
                Tab::BuildUp => {
                    all(&harness, "the bars", |option| has(&name(option, text)));
                    all(&harness, "the bars", |option| has(&text.euros(comparison.bill(option).total())));
                    all(&harness, "the bills", |option| {
                        has(&text.bare_euros(comparison.bill(option).total()))
                            && (!option.is_outsourced() || count(&harness, &short(option, text)) > 0)
                    });
                }
                Tab::Years => all(&harness, "the present values", |option| {
                    has(&name(option, text)) && has(&text.euros(years.of_option(option).present_value))
                }),
                _ => all(&harness, "the heads of the figures", |option| count(&harness, &short(option, text)) > 0),
            }
        }
    }
}
