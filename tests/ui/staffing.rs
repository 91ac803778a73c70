//! Staffing: the week, the season and the figures of the team.

use contact_tco::app::command::Tab;
use contact_tco::model::staffing::StaffedWeek;
use contact_tco::text::Locale;
use eframe::egui::{Role, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::stage::{Stage, count, painted, reference, reference_result, sees};

fn shown<'a>(name: &str, locale: Locale) -> Harness<'a, Stage> {
    let mut stage = Stage::new(reference(name), locale);
    stage.views.tab = Tab::Staffing;
    stage.show()
}

#[test]
fn the_week_adds_up_to_the_reference() {
    let harness = shown("default", Locale::English);
    // The reference has 1,280.658 staffed hours a month and 9 agents at the peak. No hours are added for e-mail, so the week
    // has 1,280.658 / (365.25/84 weeks x 1.05 for schedule loss) = 280.5 hours, which are those of the five open days.
    let plan = &reference_result("default", "compare")["plan"];
    let staffed = plan["staffed_hours"][0].as_f64().unwrap();
    assert!((staffed / (365.25 / 84.0 * 1.05) - 280.5).abs() < 1e-9);
    let days = [65.0, 56.0, 54.5, 52.5, 52.5];
    assert_eq!(days.iter().sum::<f64>(), 280.5);
    for hours in days {
        sees(&harness, &harness.state().text.number(hours, 1));
    }
    assert_eq!(count(&harness, "closed"), 2);
    sees(&harness, "Busiest: Monday 10:00");
    sees(&harness, "9 agents");
}

#[test]
fn the_figures_are_those_of_the_reference() {
    let harness = shown("toy_maker", Locale::Dutch);
    let plan = &reference_result("toy_maker", "compare")["plan"];
    let text = &harness.state().text;
    let figure = |id: &str| plan[id].as_f64().unwrap();
    for (label, words) in [
        ("Medewerkers, fte", text.number(figure("agent_fte"), 2)),
        ("Uitzendkrachten, fte gemiddeld", text.number(figure("agency_fte"), 2)),
        ("Uitzendkrachten, fte in de drukste maand", text.number(figure("peak_agency_fte"), 2)),
        ("Medewerkers in het drukste half uur", text.number(figure("peak_agents"), 1)),
        ("Medewerkers, personen", text.number(figure("heads"), 1)),
        ("Werkplekken", text.number(figure("workplaces"), 0)),
        ("Uitzenduren per jaar", format!("{} u", text.number(figure("agency_hours"), 0))),
        ("Benodigde betaalde uren", format!("{} u", text.number(plan["paid_hours"][0].as_f64().unwrap(), 0))),
    ] {
        sees(&harness, label);
        sees(&harness, &words);
    }
}

#[test]
fn hours_of_a_large_team_stand_above_their_bars_in_short() {
    let mut scenario = reference("default");
    // A hundred times the contacts: some 1,700 paid hours a month become more than 100,000.
    scenario.demand.contacts_per_month *= 100.0;
    let mut stage = Stage::new(scenario, Locale::English);
    stage.views.tab = Tab::Staffing;
    let harness = stage.show_sized(780.0, 1500.0, Theme::Light);
    let hours = harness.state().results.comparison.as_ref().unwrap().plan.paid_hours[0];
    assert!((100_000.0..1_000_000.0).contains(&hours), "{hours}");
    let short = format!("{:.0}k", hours / 1000.0);
    assert!(painted(&harness).iter().filter(|words| **words == short).count() >= 12, "{short}");
    // The month itself has them whole.
    let whole = harness.state().text.number(hours, 0);
    assert!(harness.query_all_by_label_contains(&whole).next().is_some(), "{whole}");
}

#[test]
fn a_month_is_chosen_by_its_name_or_its_bar() {
    let mut harness = shown("toy_maker", Locale::English);
    harness.get_by_label("Nov").click();
    harness.run();
    assert_eq!(harness.state().views.staffing.month, 10);
    sees(&harness, "In November");
    let paid = &reference_result("toy_maker", "compare")["plan"]["paid_hours"];
    let december = harness.state().text.number(paid[11].as_f64().unwrap(), 0);
    let bar = format!("December: {december} paid hours");
    harness.get_by(|node| node.role() == Role::Button && node.label().is_some_and(|l| l.starts_with(&bar))).click();
    harness.run();
    assert_eq!(harness.state().views.staffing.month, 11);
    sees(&harness, "In December");
}

#[test]
fn a_language_is_shown_alone() {
    let mut harness = shown("toy_maker", Locale::English);
    let scenario = harness.state().scenario.clone();
    let week = StaffedWeek::of(&scenario, 0, scenario.demand.contacts_per_month).unwrap();
    let most = |grid: contact_tco::model::staffing::Grid| grid.into_iter().flatten().flatten().max().unwrap();
    let (all, one) = (most(week.agents()), most(week.agents_of(1)));
    assert!(one < all);
    sees(&harness, &format!("{all} agents"));
    harness.get_by_label("Languages").click();
    harness.run();
    let name = scenario.demand.languages[1].name.clone();
    harness.get_by_label(&name).click();
    harness.run();
    assert_eq!(harness.state().views.staffing.language, Some(1));
    sees(&harness, &format!("{one} agents"));
}

#[test]
fn a_language_that_is_gone_gives_way_to_all() {
    let mut stage = Stage::new(reference("toy_maker"), Locale::English);
    stage.views.tab = Tab::Staffing;
    stage.views.staffing.language = Some(1);
    stage.scenario.demand.languages.truncate(1);
    stage.results.update(&stage.scenario, None);
    stage.results.wait();
    let harness = stage.show();
    assert_eq!(harness.state().views.staffing.language, None);
    assert_eq!(count(&harness, "Languages"), 0, "one language leaves nothing to choose");
}

#[test]
fn a_week_that_cannot_be_staffed_says_why() {
    let mut stage = Stage::new(reference("default"), Locale::English);
    stage.views.tab = Tab::Staffing;
    stage.scenario.demand.complexity = 4.0;
    stage.scenario.demand.contacts_per_month = 50_000_000.0;
    stage.results.update(&stage.scenario, None);
    stage.results.wait();
    let harness = stage.show();
    assert_eq!(
        harness.query_all_by_label_contains("is too large to plan").count(),
        2,
        "in the verdict and in the view"
    );
}
