//! What the years say, in words.

use rust_decimal::Decimal;

use super::flows::chosen;
use crate::app::draw::View;
use crate::model::bill::Sourcing;
use crate::model::scenario::StartOfYears;
use crate::model::years::{CashFlow, Years};
use crate::text::Text;

/// Who is cheaper over all years, and when the switch has paid for itself.
pub(super) fn finding(view: &View<'_>, years: &Years) -> String {
    let text = view.text;
    let (own, form) = (years.of_option(Sourcing::InHouse), years.of_option(chosen(view)));
    let difference = own.present_value - form.present_value;
    let key = match difference.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Greater => "flow-outsourcing",
        std::cmp::Ordering::Less => "flow-in_house",
        std::cmp::Ordering::Equal => "flow-equal",
    };
    let count = years.horizon as u64;
    let finding = text.plural(key, count, &[("amount", &text.euros(difference.abs()))]);
    let name = text.get(&format!("sourcing-{}.inline", form.sourcing.id()));
    let pays = match form.payback_years {
        Some(moment) if moment <= 0.0 => text.with("flow-pays_back.at_once", &[("form", &name)]),
        Some(_) => text.with("flow-pays_back", &[("form", &name), ("when", &payback(form, years, text))]),
        None => text.plural("flow-pays_back.never", count, &[("form", &name)]),
    };
    format!("{finding} {pays}")
}

/// When a form has paid for itself: "from the start", "after 2.3 years", "never within 5 years".
pub(super) fn payback(form: &CashFlow, years: &Years, text: &Text) -> String {
    match form.payback_years {
        Some(moment) if moment <= 0.0 => text.get("flow-payback.at_once"),
        // Under a year the months say more: 0.3 years is 4 months.
        Some(moment) if moment < 23.5 / 24.0 => {
            text.plural("flow-after_months", (moment * 12.0).round().max(1.0) as u64, &[])
        }
        Some(moment) if moment < 1.05 => text.get("flow-payback.one"),
        Some(moment) => text.with("flow-payback.after", &[("years", &text.trimmed(moment, 1))]),
        None => text.plural("flow-never", years.horizon as u64, &[]),
    }
}

/// What the figures rest on.
pub(super) fn assumptions(view: &View<'_>, years: &Years) -> String {
    let (text, given) = (view.text, &view.scenario.years);
    let start = match given.start {
        StartOfYears::Existing => "flow-start.existing",
        StartOfYears::Greenfield => "flow-start.greenfield",
    };
    let percent = |rate: f64| {
        let sign = if rate > 0.0 { "+" } else { "" };
        format!("{sign}{}\u{a0}%", text.trimmed(rate * 100.0, 2))
    };
    let rates = [
        ("volume", percent(given.volume_growth)),
        ("wages", percent(given.wage_growth)),
        ("prices", percent(given.price_growth)),
        ("rates", percent(given.rate_growth)),
        ("discount", text.value(given.discount, "fraction")),
    ];
    let rates: Vec<(&str, &str)> = rates.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let horizon = text.plural("flow-horizon", years.horizon as u64, &[]);
    let besides = match given.start {
        StartOfYears::Existing => "flow-besides.existing",
        StartOfYears::Greenfield => "flow-besides.greenfield",
    };
    format!("{} {horizon} {} {}", text.get(start), text.with("flow-rates", &rates), text.get(besides))
}

/// The name of a year.
pub(super) fn year(year: usize, text: &Text) -> String {
    text.with("flow-year", &[("year", &year.to_string())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::scenario::Scenario;
    use crate::text::Locale;

    #[test]
    fn paybacks_are_told_in_years_or_months() {
        let years = Years::of(&Scenario::default()).unwrap();
        let [english, dutch] = Locale::ALL.map(Text::new);
        let words = |moment: Option<f64>, text: &Text| {
            payback(&CashFlow { payback_years: moment, ..years.options[1].clone() }, &years, text)
        };
        for (moment, in_english, in_dutch) in [
            (Some(0.0), "from the start", "vanaf het begin"),
            (Some(2.304), "after 2.3 years", "na 2,3 jaar"),
            (Some(1.04), "after 1 year", "na 1 jaar"),
            (Some(0.3), "after 4 months", "na 4 maanden"),
            (Some(0.02), "after 1 month", "na 1 maand"),
            (None, "never within 5 years", "niet binnen 5 jaar"),
        ] {
            assert_eq!(words(moment, &english), in_english);
            assert_eq!(words(moment, &dutch), in_dutch);
        }
    }
}
