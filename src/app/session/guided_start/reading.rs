//! What is typed becomes answers, or words of what is wrong with it.

use super::{ChannelRow, GuidedStart, LanguageRow, Who};
use crate::app::session::refusals;
use crate::model::parameters;
use crate::model::scenario::{Channel, Language};
use crate::model::start::{AgentsToday, Answers, Per, Today};
use crate::text::Text;

/// A place where something can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Contacts,
    /// The share or handling time of a channel, by its place.
    Share(usize),
    Seconds(usize),
    /// All channels together.
    Channels,
    /// The name or share of a language, by its place.
    Name(usize),
    LanguageShare(usize),
    /// All languages together.
    Languages,
    Agents,
}

/// What is wrong at a place, in the person's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    pub field: Field,
    pub message: String,
}

/// The most agents that a department has.
const MOST_AGENTS: f64 = 1e6;

impl GuidedStart {
    /// The answers, or everything that is wrong with what is typed.
    pub fn answers(&self, text: &Text) -> Result<Answers, Vec<Wrong>> {
        let mut reader = Reader { text, wrong: Vec::new() };
        let contacts = reader.contacts(&self.contacts, self.per);
        let channels = self.channels.iter().enumerate().filter(|(_, row)| row.on);
        let channels: Vec<Channel> = channels.map(|(place, row)| reader.channel(place, row)).collect();
        reader.shares(channels.iter().map(|channel| channel.share), Field::Channels, "start-no_channel");
        let alone = self.spoken() == 1;
        let languages = self.languages.iter().enumerate().filter(|(_, row)| row.on);
        let languages: Vec<Language> = languages.map(|(place, row)| reader.language(place, row, alone, self)).collect();
        reader.shares(languages.iter().map(|language| language.share), Field::Languages, "start-no_language");
        let today = match self.who {
            Who::Nobody => Today::Nobody,
            Who::Supplier => Today::Supplier,
            Who::Team => {
                Today::Team(reader.agents(&self.agents).map(|number| AgentsToday { number, counted: self.counted }))
            }
        };
        if !reader.wrong.is_empty() {
            return Err(reader.wrong);
        }
        let (opening, months) = (self.week(), self.months());
        let (same_people, keeps_team) = (self.same_people, self.keeps_team);
        Ok(Answers { contacts, per: self.per, channels, languages, same_people, opening, months, today, keeps_team })
    }
}

struct Reader<'a> {
    text: &'a Text,
    wrong: Vec<Wrong>,
}

impl Reader<'_> {
    fn refuse(&mut self, field: Field, message: String) {
        self.wrong.push(Wrong { field, message });
    }

    /// A number in a unit; none is said to be wrong.
    fn number(&mut self, typed: &str, unit: &str, field: Field) -> Option<f64> {
        let value = self.text.parse_value(typed, unit);
        if value.is_none() {
            let message = match typed.trim() {
                "" => self.text.get("start-empty"),
                typed => self.text.refused_value(typed, unit),
            };
            self.refuse(field, message);
        }
        value
    }

    /// A number within the bounds of an input.
    fn input(&mut self, typed: &str, id: &str, field: Field) -> f64 {
        let Some(input) = parameters::find(id) else { return 0.0 };
        let Some(value) = self.number(typed, &input.unit, field) else { return 0.0 };
        if let Some(message) = refusals::refused_number(self.text, input, value) {
            self.refuse(field, message);
        }
        value
    }

    fn contacts(&mut self, typed: &str, per: Per) -> f64 {
        const ID: &str = "demand.contacts_per_month";
        if per == Per::Month {
            return self.input(typed, ID, Field::Contacts);
        }
        let Some(input) = parameters::find(ID) else { return 0.0 };
        let Some(value) = self.number(typed, &input.unit, Field::Contacts) else { return 0.0 };
        let monthly = per.monthly(value);
        if let Some(message) = refusals::refused_number(self.text, input, monthly) {
            let monthly = self.text.value_digits(monthly, &input.unit);
            let message = self.text.with("start-monthly", &[("monthly", &monthly), ("refused", &message)]);
            self.refuse(Field::Contacts, message);
        }
        value
    }

    fn channel(&mut self, place: usize, row: &ChannelRow) -> Channel {
        let share = self.input(&row.share, "demand.channels[].share", Field::Share(place));
        let aht_seconds = self.input(&row.seconds, "demand.channels[].aht_seconds", Field::Seconds(place));
        Channel { share, aht_seconds, ..row.channel.clone() }
    }

    /// A language; the only one has all contacts, whatever its share says.
    fn language(&mut self, place: usize, row: &LanguageRow, alone: bool, form: &GuidedStart) -> Language {
        let name = row.language.name.trim().to_owned();
        let is_other = |(other, spoken): (usize, &LanguageRow)| {
            other != place && spoken.on && spoken.language.name.trim().eq_ignore_ascii_case(&name)
        };
        if row.own && name.is_empty() {
            self.refuse(Field::Name(place), self.text.get("start-no_name"));
        } else if row.own && name.contains(']') {
            self.refuse(Field::Name(place), self.text.get("start-bad_name"));
        } else if row.own && form.languages.iter().enumerate().any(is_other) {
            self.refuse(Field::Name(place), self.text.with("start-same_name", &[("name", &name)]));
        }
        let share =
            if alone { 1.0 } else { self.input(&row.share, "demand.languages[].share", Field::LanguageShare(place)) };
        Language { name, share, ..row.language.clone() }
    }

    /// At least one share, and not all of them zero; other faults go first.
    fn shares(&mut self, shares: impl Iterator<Item = f64>, field: Field, none: &str) {
        let shares: Vec<f64> = shares.collect();
        if shares.is_empty() {
            self.refuse(field, self.text.get(none));
        } else if self.wrong.is_empty() && shares.iter().all(|share| *share == 0.0) {
            self.refuse(field, self.text.get("refused-no_share"));
        }
    }

    /// How many agents there are, if that is told.
    fn agents(&mut self, typed: &str) -> Option<f64> {
        if typed.trim().is_empty() {
            return None;
        }
        let number = self.number(typed, "agents", Field::Agents)?;
        if number <= 0.0 || number > MOST_AGENTS {
            self.refuse(Field::Agents, self.text.get("start-bad_agents"));
        }
        Some(number)
    }
}
