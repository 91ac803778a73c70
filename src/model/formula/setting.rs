//! Inputs that no formula reads, as an explanation shows them: what a search goes by.

use super::explain::Value;
use super::unit::Unit;
use crate::model::parameters;
use crate::model::scenario::{Day, HybridRule, Language, Scenario, Tier, Week};

/// The unit of an input: its dimension, else its unit, else none.
pub(super) fn unit(id: &str) -> Unit {
    parameters::find(id)
        .and_then(|parameter| parameter.dimension.as_ref().unwrap_or(&parameter.unit).parse().ok())
        .unwrap_or_default()
}

/// What an input holds in a scenario.
pub(super) fn value(scenario: &Scenario, id: &str) -> Value {
    let demand = &scenario.demand;
    if id.contains("[]") {
        let names: Vec<&String> = if id.starts_with("demand.channels") {
            demand.channels.iter().map(|channel| &channel.name).collect()
        } else {
            demand.languages.iter().map(|language| &language.name).collect()
        };
        match id {
            "demand.channels[].opening" => {
                return own_openings(demand.channels.iter().map(|channel| (&channel.name, channel.opening.as_ref())));
            }
            "demand.languages[].opening" => {
                return own_openings(demand.languages.iter().map(|of| (&of.name, of.opening.as_ref())));
            }
            "demand.languages[].team" => {
                let team = |of: &Language| Some(format!("{}: {}", of.name, of.team()?));
                return Value::Text(demand.languages.iter().filter_map(team).collect::<Vec<_>>().join(", "));
            }
            _ => {}
        }
        let item = |name: &String| Some((name.clone(), scenario.number(&id.replacen("[]", &format!("[{name}]"), 1))?));
        return Value::Items(names.into_iter().filter_map(item).collect());
    }
    match id {
        "demand.months" => Value::Numbers(demand.months.clone()),
        "demand.day_weights" => Value::Numbers(demand.day_weights.clone()),
        "demand.hour_weights" => Value::Numbers(demand.hour_weights.clone()),
        "demand.opening" => Value::Text(opening(&demand.opening)),
        "staffing.service_window" => Value::Text(format!("{:?}", scenario.staffing.service_window)),
        "outsourcing.tiers" => {
            let tier = |tier: &Tier| format!("{}: {}", tier.from, tier.discount);
            Value::Text(scenario.outsourcing.tiers.iter().map(tier).collect::<Vec<_>>().join(", "))
        }
        "staff.day_from" => Value::Text(scenario.staff.day_from.to_string()),
        "staff.day_to" => Value::Text(scenario.staff.day_to.to_string()),
        "hybrid.rule" => Value::Text(rule(&scenario.hybrid.rule)),
        "hybrid.blended_unit" => Value::Text(format!("{:?}", scenario.hybrid.blended_unit)),
        "years.start" => Value::Text(format!("{:?}", scenario.years.start)),
        "years.transfer_of_undertaking" => Value::Text(scenario.years.transfer_of_undertaking.to_string()),
        _ => scenario.number(id).map_or_else(|| Value::Text(String::new()), Value::Number),
    }
}

/// `Mon 09:00-17:30, Tue ...`, closed days left out.
fn opening(week: &Week) -> String {
    let day = |day: Day| week.day(day).map(|(from, to)| format!("{day:?} {from}-{to}"));
    Day::ALL.into_iter().filter_map(day).collect::<Vec<_>>().join(", ")
}

/// The opening hours of those that have their own, by name.
fn own_openings<'a>(of: impl Iterator<Item = (&'a String, Option<&'a Week>)>) -> Value {
    let own = of.filter_map(|(name, week)| Some(format!("{name}: {}", opening(week?))));
    Value::Text(own.collect::<Vec<_>>().join("; "))
}

fn rule(rule: &HybridRule) -> String {
    match rule {
        HybridRule::Daytime { days, from, to } => {
            let days: Vec<_> = days.iter().map(|day| format!("{day:?}")).collect();
            format!("Daytime {} {from}-{to}", days.join(" "))
        }
        HybridRule::HighSeason { threshold } => format!("HighSeason {threshold}"),
        HybridRule::Cheapest => "Cheapest".to_owned(),
    }
}
