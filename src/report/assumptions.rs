//! What a scenario assumes: every input with its value, its default, what is usual, and where it comes from.

use crate::model::parameters::{self, Group, Parameter, Value};
use crate::model::scenario::{Channel, ChannelKind, Range, Scenario, default_value};
use crate::report::{parameters::source, values};
use crate::text::Text;

/// Years after which the source of a figure is called old.
const STILL_FRESH: u16 = 2;
/// No source of a manager's figure is older; a smaller number in a note is no year.
const FIRST_YEAR: u16 = 1990;

/// One input of a scenario. A channel's or language's carries its name: `demand.channels[Phone].share`.
#[derive(Clone, Debug)]
pub struct Assumption {
    pub id: String,
    /// Its entry in the table of inputs: unit, bounds, usual range as numbers.
    pub input: &'static Parameter,
    /// `Gross hourly wage`, `Phone, Handling time`.
    pub label: String,
    /// What it holds.
    pub value_held: Value,
    /// As people read it; what money is counted per is left to the unit.
    pub value: String,
    /// As people read it; none for what has no default, such as the share of an own channel.
    pub default: Option<String>,
    /// The usual range, as people read it.
    pub plausible: Option<String>,
    /// How low and how high the user says it may be, as people read it.
    pub range: Option<String>,
    /// As people read it: `€/h`, `%`; empty where the value says it all.
    pub unit: String,
    /// Whether it holds something else than its default, or has none.
    pub differs: bool,
    /// Whether its number lies outside the usual range.
    pub is_outside: bool,
    /// The user's own note and source.
    pub own: Option<String>,
    /// What default and usual range come from, as people cite it.
    pub sources: Vec<String>,
    /// Where its value comes from: the user's own source, that of the default which it holds, or that none is given.
    pub from: String,
    /// The newest year that its source names: the user's own if there is one, else that of the default which it holds. None
    /// if they name no year.
    pub year: Option<u16>,
    /// Whether that year lies more than two years back.
    pub is_old: bool,
}

impl Assumption {
    /// The group under which the window shows it.
    pub fn group(&self) -> Group {
        self.input.group
    }
}

/// Every input of a scenario in the order of the table, the fields of a channel or language together under its list.
/// Inputs that nothing uses (the service level of deferred work) are left out. Sources are judged at the year `now`.
pub fn of(scenario: &Scenario, now: u16, text: &Text) -> Vec<Assumption> {
    ids(scenario).into_iter().filter_map(|id| assumption(scenario, id, now, text)).collect()
}

/// The same of one input.
pub fn one(scenario: &Scenario, id: &str, now: u16, text: &Text) -> Option<Assumption> {
    assumption(scenario, id.to_owned(), now, text)
}

/// How many inputs there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Another value than the default, as the table of assumptions counts what was changed.
    pub changed: usize,
    /// The default, with a source of one's own: looked at and found right.
    pub confirmed: usize,
    /// The default, without one.
    pub defaults: usize,
}

impl Counts {
    /// Counts the inputs of a scenario.
    pub fn of(scenario: &Scenario) -> Self {
        let mut counts = Self::default();
        for id in ids(scenario) {
            let is_confirmed = || scenario.source(&id).is_some();
            let kind = match () {
                () if !scenario.is_default(&id) => &mut counts.changed,
                () if is_confirmed() => &mut counts.confirmed,
                () => &mut counts.defaults,
            };
            *kind += 1;
        }
        counts
    }

    /// The person's own.
    pub fn own(self) -> usize {
        self.changed + self.confirmed
    }
}

fn assumption(scenario: &Scenario, id: String, now: u16, text: &Text) -> Option<Assumption> {
    let input = parameters::find(&id)?;
    let value = scenario.value(&id)?;
    let default = default_value(&id).map(|default| default.called(|name| text.well_known(name)));
    let own = scenario.source(&id).map(str::to_owned);
    let differs = !scenario.is_default(&id);
    let sources: Vec<String> = input.sources.iter().map(|one| source(one, text)).collect();
    // The market's source speaks for the usual range, and for the value only where that is the default.
    let (from, year) = match &own {
        Some(own) => (own.split_whitespace().collect::<Vec<_>>().join(" "), year_in(own, now)),
        None if differs => (text.get("board-no_source"), None),
        None => (sources.join("; "), input.sources.iter().filter_map(|source| source.year).max()),
    };
    let shown = |value: &Value| values::value(value, &input.unit, text);
    Some(Assumption {
        input,
        label: text.input_of(&id),
        value: shown(&value),
        default: default.as_ref().map(shown),
        plausible: input.plausible.map(|usual| values::range(usual, &input.unit, text)),
        range: scenario.ranges.get(&id).map(|Range(low, high)| values::range((*low, *high), &input.unit, text)),
        unit: if matches!(value, Value::Number(_)) { text.unit(&input.unit) } else { String::new() },
        differs,
        is_outside: is_outside(input, &value),
        sources,
        from,
        year,
        is_old: year.is_some_and(|year| year.saturating_add(STILL_FRESH) < now),
        own,
        id,
        value_held: value,
    })
}

fn is_outside(input: &Parameter, value: &Value) -> bool {
    match (input.plausible, value) {
        (Some((low, high)), Value::Number(value)) => *value < low || *value > high,
        _ => false,
    }
}

/// The ids of all inputs that the scenario uses, list items by name.
pub fn ids(scenario: &Scenario) -> Vec<String> {
    let demand = &scenario.demand;
    let mut ids = Vec::new();
    for input in parameters::all() {
        if input.id.contains("[]") {
            continue;
        }
        if scenario.value(&input.id).is_some() {
            ids.push(input.id.clone());
        }
        let names: Vec<&str> = match input.id.as_str() {
            "demand.channels" => demand.channels.iter().map(|channel| channel.name.as_str()).collect(),
            "demand.languages" => demand.languages.iter().map(|language| language.name.as_str()).collect(),
            _ => continue,
        };
        let prefix = format!("{}[].", input.id);
        let fields: Vec<&str> = parameters::all().iter().filter_map(|input| input.id.strip_prefix(&prefix)).collect();
        for (place, name) in names.into_iter().enumerate() {
            let channel = demand.channels.get(place).filter(|_| input.id == "demand.channels");
            let unused = channel.map_or(&[][..], unused);
            let fields = fields.iter().filter(|field| !unused.contains(*field));
            ids.extend(fields.map(|field| format!("{}[{name}].{field}", input.id)));
        }
    }
    ids
}

/// The fields of a channel that its kind has no use for.
fn unused(channel: &Channel) -> &'static [&'static str] {
    match channel.kind {
        ChannelKind::Phone => &["concurrency"],
        ChannelKind::Messaging => &[],
        ChannelKind::Deferred => &["concurrency", "service_level", "answer_within", "opening"],
    }
}

/// The newest year that a note names, up to the next one: `quotation of 3-11-2025`. An amount of money is no year.
fn year_in(note: &str, now: u16) -> Option<u16> {
    let bytes = note.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let starts = (0..bytes.len()).filter(|at| is_digit(*at) && (*at == 0 || !is_digit(at - 1)));
    let year = |at: usize| {
        let digits = note.get(at..at + 4).filter(|_| !is_digit(at + 4))?;
        let before = note.get(..at)?.trim_end().to_lowercase();
        let after = note.get(at + 4..)?.trim_start().to_lowercase();
        let is_money = ["€", "eur", "euro"].iter().any(|sign| before.ends_with(sign) || after.starts_with(sign));
        let year = digits.parse().ok().filter(|year| (FIRST_YEAR..=now.saturating_add(1)).contains(year));
        year.filter(|_| !is_money)
    };
    starts.filter_map(year).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    const NOW: u16 = 2026;

    fn english(scenario: &Scenario) -> Vec<Assumption> {
        of(scenario, NOW, &Text::new(Locale::English))
    }

    fn found<'a>(all: &'a [Assumption], id: &str) -> &'a Assumption {
        all.iter().find(|assumption| assumption.id == id).unwrap_or_else(|| panic!("{id} is not there"))
    }

    #[test]
    fn every_input_stands_there_once_and_lists_with_their_items() {
        let all = english(&Scenario::default());
        for input in parameters::all().iter().filter(|input| !input.id.contains("[]")) {
            let is_unused = input.id == "hybrid.rule.threshold";
            let times = all.iter().filter(|assumption| assumption.id == input.id).count();
            assert_eq!(times, usize::from(!is_unused), "{}", input.id);
        }
        let ids: Vec<&str> = all.iter().map(|assumption| assumption.id.as_str()).collect();
        let phone = ids.iter().position(|id| *id == "demand.channels").expect("the list") + 1;
        assert_eq!(
            ids[phone..phone + 5],
            ["share", "aht_seconds", "service_level", "answer_within", "opening"]
                .map(|f| format!("demand.channels[Phone].{f}"))
        );
        assert!(ids.contains(&"demand.channels[WhatsApp].concurrency"));
        assert!(ids.contains(&"demand.languages[Dutch].wage_premium"));
        assert!(!ids.contains(&"demand.channels[E-mail].service_level"), "deferred work has no service level");
    }

    #[test]
    fn a_new_scenario_differs_nowhere_and_lies_inside_every_usual_range() {
        for assumption in english(&Scenario::default()) {
            assert!(!assumption.differs && !assumption.is_outside, "{}", assumption.id);
            assert_eq!(assumption.default.as_deref(), Some(assumption.value.as_str()), "{}", assumption.id);
            assert!(assumption.own.is_none() && !assumption.sources.is_empty(), "{}", assumption.id);
        }
    }

    #[test]
    fn an_input_is_own_by_another_value_or_by_a_source() {
        let all = english(&Scenario::default()).len();
        assert_eq!(Counts::of(&Scenario::default()), Counts { changed: 0, confirmed: 0, defaults: all });
        let mut scenario = Scenario::default();
        scenario.staff.gross_hourly_wage = 17.0;
        scenario.sources.insert("absence.rate".to_owned(), "HR".to_owned());
        assert_eq!(Counts::of(&scenario), Counts { changed: 1, confirmed: 1, defaults: all - 2 });
        // A source of a list's field speaks for each of the four channels.
        scenario.sources.insert("demand.channels[].share".to_owned(), "telephone log".to_owned());
        let counts = Counts::of(&scenario);
        assert_eq!(counts, Counts { changed: 1, confirmed: 5, defaults: all - 6 });
        assert_eq!(counts.changed, english(&scenario).iter().filter(|one| one.differs).count());
    }

    #[test]
    fn what_was_changed_says_so() {
        let mut scenario = Scenario::default();
        scenario.staff.gross_hourly_wage = 22.0;
        scenario.demand.channels[0].aht_seconds = 480.0;
        scenario.demand.channels[3].name = "Letters".to_owned();
        scenario.ranges.insert("staff.gross_hourly_wage".to_owned(), Range(20.0, 25.0));
        let all = english(&scenario);
        let wage = found(&all, "staff.gross_hourly_wage");
        assert!(wage.differs && wage.is_outside, "21 is the highest usual wage");
        assert_eq!((wage.value.as_str(), wage.unit.as_str()), ("€\u{a0}22", "€/h"));
        assert_eq!(wage.default.as_deref(), Some("€\u{a0}16.50"));
        assert_eq!(wage.plausible.as_deref(), Some("€\u{a0}14.99 – €\u{a0}21"));
        assert_eq!(wage.range.as_deref(), Some("€\u{a0}20 – €\u{a0}25"));
        let phone = found(&all, "demand.channels[Phone].aht_seconds");
        assert!(phone.differs && !phone.is_outside);
        assert_eq!((phone.label.as_str(), phone.default.as_deref()), ("Phone, Handling time", Some("360\u{a0}s")));
        let own = found(&all, "demand.channels[Letters].share");
        assert!(own.differs && own.default.is_none(), "an own channel has no default");
        assert!(found(&all, "demand.channels").differs);
        assert_eq!(found(&all, "tax.vat_rate").plausible.as_deref(), Some("21\u{a0}%"));
    }

    #[test]
    fn a_source_is_old_from_the_third_year_on() {
        let text = Text::new(Locale::English);
        // The built-in source of the space per workplace is of 2021.
        let at = |now: u16| one(&Scenario::default(), "housing.m2_per_workplace", now, &text).expect("an input").is_old;
        assert_eq!([2021, 2023, 2024].map(at), [false, false, true]);
        // The newest counts: absence is cited from 2024 and 2025.
        let absence = one(&Scenario::default(), "absence.rate", 2027, &text).expect("an input");
        assert_eq!((absence.year, absence.is_old), (Some(2025), false));
    }

    #[test]
    fn the_markets_source_is_not_that_of_a_changed_value() {
        let id = "demand.channels[Phone].aht_seconds";
        let default = english(&Scenario::default());
        assert!(found(&default, id).from.contains("Spangenberg"), "the default is the market's");
        let mut scenario = Scenario::default();
        scenario.demand.channels[0].aht_seconds = 300.0;
        let all = english(&scenario);
        let phone = found(&all, id);
        assert_eq!((phone.from.as_str(), phone.year, phone.is_old), ("no source given", None, false));
        assert!(phone.sources.iter().any(|source| source.contains("Spangenberg")), "it stays that of the usual range");
    }

    #[test]
    fn an_own_source_takes_the_place_of_the_built_in_ones() {
        let mut scenario = Scenario::default();
        let id = "housing.m2_per_workplace";
        for (note, year, is_old) in [
            ("floor plan, October", None, false),
            ("floor plan of 2019", Some(2019), true),
            ("floor plans of 2019 and 3-11-2025", Some(2025), false),
        ] {
            scenario.sources.insert(id.to_owned(), note.to_owned());
            let all = english(&scenario);
            let space = found(&all, id);
            assert_eq!((space.own.as_deref(), space.year, space.is_old), (Some(note), year, is_old));
            assert!(!space.sources.is_empty(), "the built-in sources stay there to read");
        }
    }

    #[test]
    fn a_year_in_a_note_is_four_digits_that_can_be_a_year() {
        for (note, year) in [
            ("quotation of 3 November", None),
            ("quotation 2025", Some(2025)),
            ("2023-11-03, revised 2024-01-10", Some(2024)),
            ("invoice 20251", None),
            ("file 1871", None),
            ("plan for 2031", None),
            ("price list 2027", Some(2027)),
            ("€ 2000 a month", None),
            ("2.000 EUR, then 1995 euro", None),
            ("日2025本", Some(2025)),
            ("2025", Some(2025)),
            ("", None),
        ] {
            assert_eq!(year_in(note, NOW), year, "{note}");
        }
    }
}
