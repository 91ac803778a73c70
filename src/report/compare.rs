//! The comparison as a text: the verdict, all bills side by side, the team, and where the answer turns.

use rust_decimal::Decimal;

use super::groups;
use super::known::Known;
use super::layout::{Table, paragraph};
use super::sentence;
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::scenario::Scenario;
use crate::text::Text;

/// The whole report.
pub fn text(known: &Known<'_>, text: &Text) -> String {
    let (scenario, comparison) = (known.scenario(), known.comparison);
    let plan = &comparison.plan;
    let volume = text.trimmed(scenario.demand.contacts_per_month, 2);
    let hours = text.number(plan.handling_hours_per_year, 0);
    let name = title(scenario, text);
    let title = text.with("compare-title", &[("name", &name), ("volume", &volume), ("hours", &hours)]);
    let answer =
        [sentence::verdict(comparison, text), sentence::hidden(comparison, text), sentence::cheapest(comparison, text)];
    [
        paragraph(&title, 0),
        paragraph(&answer.join(" "), 0),
        bills(comparison, text),
        team_text(comparison, text),
        turning_points(known, text),
    ]
    .join("\n")
}

/// The scenario's name, or that it has none.
pub(super) fn title(scenario: &Scenario, text: &Text) -> String {
    if scenario.name.is_empty() { text.get("compare-unnamed") } else { scenario.name.clone() }
}

/// All bills side by side: what the budget shows and what not, what the supplier invoices and what stays.
fn bills(comparison: &Comparison, text: &Text) -> String {
    let names = Sourcing::ALL.map(|sourcing| text.get(&format!("sourcing-{}.short", sourcing.id())));
    let mut table = Table::new([text.get("compare-unit")].into_iter().chain(names).collect());
    let in_house = comparison.in_house();
    for (key, visible) in [("compare-visible", true), ("compare-not_visible", false)] {
        let lines = || in_house.lines.iter().filter(|line| line.visible == visible);
        table.row(text.get(key), [euros(lines().map(|line| line.amount).sum(), text)]);
        for line in lines() {
            table.row(format!("  {}", text.line(line.id)), [euros(line.amount, text)]);
        }
    }
    let outsourced = || Sourcing::ALL.into_iter().skip(1).map(|sourcing| comparison.bill(sourcing));
    table.gap();
    for (key, stays) in [("compare-invoices", false), ("compare-stays", true)] {
        let belongs = |id: &str| groups::is_invoiced(id) != stays;
        let sums = outsourced()
            .map(|bill| bill.lines.iter().filter(|line| belongs(line.id)).map(|line| line.amount).sum::<Decimal>())
            .map(|sum| euros(sum, text));
        table.row(text.get(key), [String::new()].into_iter().chain(sums));
        for line in comparison.outsourced().lines.iter().filter(|line| belongs(line.id)) {
            let amounts = outsourced().map(|bill| euros(bill.line(line.id).unwrap_or_default(), text));
            table.row(format!("  {}", text.line(line.id)), [String::new()].into_iter().chain(amounts));
        }
    }
    table.rule();
    table.row(text.get("compare-total"), Sourcing::ALL.map(|option| text.bare_euros(comparison.bill(option).total())));
    let savings = outsourced().map(|bill| text.bare_euros(in_house.total() - bill.total()));
    table.row(text.get("compare-saving"), [String::new()].into_iter().chain(savings));
    let cents = |amount: Option<Decimal>| amount.map_or_else(String::new, |amount| text.bare_cents(amount));
    if comparison.plan.contacts_per_year > 0.0 {
        table.row(text.get("compare-per_contact"), Sourcing::ALL.map(|option| cents(comparison.per_contact(option))));
        let per_hour = Sourcing::ALL.map(|option| cents(comparison.per_handled_hour(option)));
        table.row(text.get("compare-per_handled_hour"), per_hour);
    }
    format!("{}{}", table.text(), paragraph(&text.get("compare-rounded"), 0))
}

/// An amount in whole euros, nothing as a dash.
pub(super) fn euros(amount: Decimal, text: &Text) -> String {
    if amount.is_zero() { "-".to_owned() } else { text.bare_euros(amount) }
}

fn team_text(comparison: &Comparison, text: &Text) -> String {
    let sentences = team(comparison, text);
    format!("{}\n{}", text.get("compare-team"), sentences.iter().map(|line| paragraph(line, 2)).collect::<String>())
}

/// The people and workplaces of the in-house team, a sentence each.
pub(super) fn team(comparison: &Comparison, text: &Text) -> Vec<String> {
    let plan = &comparison.plan;
    let one = |value: f64| text.number(value, 1);
    let agents = [("fte", one(plan.agent_fte)), ("heads", one(plan.heads)), ("hires", one(plan.hires))];
    let agency = [("fte", one(plan.agency_fte)), ("peak", one(plan.peak_agency_fte))];
    let seats = [("seats", text.number(plan.workplaces, 0)), ("peak", one(plan.peak_agents))];
    let mut sentences = vec![sentence::filled("compare-team-agents", &agents, text)];
    if plan.agency_hours > 0.0 {
        sentences.push(sentence::filled("compare-team-agency", &agency, text));
    }
    sentences.push(text.with("compare-team-support", &[("fte", &one(plan.support_fte))]));
    sentences.push(sentence::filled("compare-team-workplaces", &seats, text));
    sentences
}

/// Where the answer turns; nothing where nobody asked.
fn turning_points(known: &Known<'_>, text: &Text) -> String {
    let heading = text.with("compare-break_even", &[("form", &sentence::name(known.chosen(), text))]);
    let answer = match known.break_even {
        None => return String::new(),
        Some(Ok(found)) => sentence::turning(found, known.comparison.chosen, text),
        Some(Err(error)) => text.with("compare-break_even-none", &[("reason", &super::reason::words(error, text))]),
    };
    format!("{heading}\n{}", paragraph(&answer, 2))
}
