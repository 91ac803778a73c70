//! What an input holds, as people read it: every kind of value in one line of text.

use crate::model::parameters::Value;
use crate::model::scenario::{Channel, Day, HybridRule, Language, Tier, Week};
use crate::text::Text;

/// Decimals of weights, beyond which no bar differs.
const DECIMALS: usize = 4;
/// Between the ends of a range.
const TO: &str = "\u{2013}";

/// A value of an input: `€ 16.50`, `18.49 %`, `Mon–Fri 09:00–17:30`, `By day: Mon, Tue 09:00–17:00`. What money is counted
/// per is left to the unit.
pub fn value(value: &Value, unit: &str, text: &Text) -> String {
    match value {
        Value::Absent => text.get("value-absent"),
        Value::Number(number) => text.value(*number, unit),
        Value::Numbers(numbers) => weights(numbers, text),
        Value::Text(words) => words.clone(),
        Value::Time(time) => time.to_string(),
        Value::Opening(week) => opening(week, text),
        Value::Channels(channels) => list(channels.iter().map(|item| channel(item, text))),
        Value::Languages(languages) => list(languages.iter().map(|item: &Language| item.name.clone())),
        Value::Lines(lines) if lines.is_empty() => text.get("value-no_lines"),
        Value::Lines(lines) => list(lines.iter().map(|line| text.line(line))),
        Value::Form(form) => text.get(&format!("form-{form:?}")),
        Value::Unit(unit) => text.get(&format!("blended_unit-{unit:?}")),
        Value::Rule(rule) => hybrid_rule(rule, text),
        Value::Start(start) => text.get(&format!("start-{start:?}")),
        Value::Window(window) => text.get(&format!("window-{window:?}")),
        Value::Tiers(tiers) if tiers.is_empty() => text.get("value-absent"),
        Value::Tiers(tiers) => list(tiers.iter().map(|it| tier(it, text))),
        Value::Switch(on) => text.get(if *on { "switch-on" } else { "switch-off" }),
    }
}

/// From low to high, in the unit of an input; one value where both are the same.
pub fn range((low, high): (f64, f64), unit: &str, text: &Text) -> String {
    if low == high {
        return text.value(low, unit);
    }
    format!("{} {TO} {}", text.value(low, unit), text.value(high, unit))
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(", ")
}

/// `Phone (Phone)` says nothing twice: the kind stands where the name does not say it.
fn channel(channel: &Channel, text: &Text) -> String {
    let kind = text.get(&format!("kind-{:?}", channel.kind));
    if channel.name == kind { kind } else { format!("{} ({})", channel.name, kind.to_lowercase()) }
}

/// Twelve months or seven days by name, 24 hours from midnight on; all alike in one word.
fn weights(numbers: &[f64], text: &Text) -> String {
    let shown = |value: &f64| text.trimmed(*value, DECIMALS);
    if let Some((first, rest)) = numbers.split_first()
        && rest.iter().all(|other| other == first)
    {
        return text.with("value-all", &[("value", &shown(first))]);
    }
    let named = |(place, value): (usize, &f64)| match numbers.len() {
        12 => format!("{} {}", text.get(&format!("month-{}.short", place + 1)), shown(value)),
        7 => format!("{} {}", Day::ALL.get(place).map(|day| short(*day, text)).unwrap_or_default(), shown(value)),
        _ => shown(value),
    };
    // Numbers alone need more between them than a comma, which Dutch uses inside of them.
    numbers.iter().enumerate().map(named).collect::<Vec<_>>().join(if numbers.len() > 12 { "; " } else { ", " })
}

fn short(day: Day, text: &Text) -> String {
    text.get(&format!("day-{day:?}.short"))
}

/// Days of the same hours together, closed days left out.
fn opening(week: &Week, text: &Text) -> String {
    let mut runs: Vec<(Day, Day, String)> = Vec::new();
    let mut last_closed = true;
    for day in Day::ALL {
        let Some((from, to)) = week.day(day) else {
            last_closed = true;
            continue;
        };
        let hours = format!("{from}{TO}{to}");
        match runs.last_mut() {
            Some((_, until, same)) if !last_closed && *same == hours => *until = day,
            _ => runs.push((day, day, hours)),
        }
        last_closed = false;
    }
    let said = |(from, until, hours): (Day, Day, String)| {
        let days =
            if from == until { short(from, text) } else { format!("{}{TO}{}", short(from, text), short(until, text)) };
        format!("{days} {hours}")
    };
    list(runs.into_iter().map(said))
}

/// `from 20,000 contacts a month 5 %`.
fn tier(tier: &Tier, text: &Text) -> String {
    let (from, discount) = (text.value(tier.from, ""), text.value(tier.discount, "fraction"));
    text.with("value-tier", &[("from", &from), ("discount", &discount)])
}

fn hybrid_rule(rule: &HybridRule, text: &Text) -> String {
    match rule {
        HybridRule::Daytime { days, from, to } => {
            let days = list(days.iter().map(|day| short(*day, text)));
            format!("{}: {days} {from}{TO}{to}", text.get("rule-Daytime"))
        }
        HybridRule::HighSeason { .. } => text.get("rule-HighSeason"),
        HybridRule::Cheapest => text.get("rule-Cheapest"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::parameters;
    use crate::model::scenario::Scenario;
    use crate::text::Locale;

    fn shown(scenario: &Scenario, id: &str, locale: Locale) -> String {
        let unit = &parameters::find(id).expect("an input").unit;
        value(&scenario.value(id).expect("a value"), unit, &Text::new(locale))
    }

    #[test]
    fn every_kind_of_value_reads_as_a_line() {
        let mut scenario = Scenario::default();
        scenario.demand.opening.wed = None;
        scenario.demand.opening.fri = scenario.demand.opening.thu.map(|(from, _)| (from, from));
        for (id, english) in [
            ("staff.gross_hourly_wage", "€\u{a0}16.50"),
            ("demand.months", "all 1"),
            ("demand.day_weights", "Mon 1.25, Tue 1.05, Wed 1, Thu 0.95, Fri 0.95, Sat 0.6, Sun 0.45"),
            ("demand.opening", "Mon–Tue 09:00–17:30, Thu 09:00–17:30, Fri 09:00–09:00"),
            ("demand.channels", "Phone, Chat (messaging), WhatsApp (messaging), E-mail (deferred)"),
            ("demand.languages", "Dutch"),
            ("staff.day_from", "07:00"),
            ("outsourcing.form", "Blended, per minute"),
            ("hybrid.rule", "By day: Mon, Tue, Wed, Thu, Fri 09:00–17:00"),
            ("years.start", "Existing team"),
            ("years.transfer_of_undertaking", "No"),
        ] {
            assert_eq!(shown(&scenario, id, Locale::English), english, "{id}");
        }
        assert_eq!(shown(&scenario, "years.transfer_of_undertaking", Locale::Dutch), "Nee");
        assert!(shown(&scenario, "demand.hour_weights", Locale::Dutch).starts_with("0,1; 0,05; 0,05"));
        scenario.outsourcing.tiers =
            [(5000.0, 0.03), (20_000.0, 0.075)].map(|(from, discount)| Tier { from, discount }).to_vec();
        assert_eq!(
            shown(&scenario, "outsourcing.tiers", Locale::English),
            "3 % from 5,000 contacts a month, 7.5 % from 20,000 contacts a month"
        );
        for id in ["staffing.patience", "demand.languages[Dutch].team", "demand.channels[Chat].opening"] {
            assert_eq!(shown(&scenario, id, Locale::English), "none", "{id}");
        }
        scenario.demand.languages[0].team = "Benelux".to_owned();
        assert_eq!(shown(&scenario, "demand.languages[Dutch].team", Locale::English), "Benelux");
        assert_eq!(shown(&scenario, "staffing.service_window", Locale::English), "Over the week");
        scenario.budget.visible.clear();
        assert_eq!(shown(&scenario, "budget.visible", Locale::English), "none");
    }

    #[test]
    fn every_input_reads_as_some_text_in_both_languages() {
        for locale in Locale::ALL {
            for input in parameters::all().iter().filter(|input| input.id != "hybrid.rule.threshold") {
                let id = input.id.replace("channels[]", "channels[Phone]").replace("languages[]", "languages[Dutch]");
                let text = shown(&Scenario::default(), &id, locale);
                assert!(!text.is_empty() && !text.contains('\n'), "{id}: {text}");
            }
        }
    }
}
