//! What follows from a file for a scenario.

mod shares;
mod volume;
mod week;

use super::fit::is_open;
use super::matching::Choice;
use super::proposal::{Caution, Found, Proposal, Subject};
use super::tally::{HALF_HOURS, Series};
use super::{Matching, Meaning, Period, Reading};
use crate::model::scenario::{ChannelKind, Scenario};

/// The contacts of one year against those of the year before, over the calendar months that both cover.
#[derive(Clone, Debug, PartialEq)]
pub struct Growth {
    /// The later year.
    pub year: i64,
    /// How many calendar months are compared.
    pub months: usize,
    /// More contacts a day, a fraction; below 0 fewer.
    pub share: f64,
}

/// What follows from a file for a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings {
    pub period: Period,
    /// Contacts that count: all but those of names that were left out.
    pub contacts: u64,
    pub left_out: u64,
    /// Contacts of live channels, and how many of them came outside the opening hours.
    pub live: u64,
    pub outside: u64,
    /// Calendar months, 1 to 12, that are covered in no year. While there are any, nothing is known of the season.
    pub missing_months: Vec<i64>,
    /// Days without any contact, of those on which the department is open.
    pub empty_days: i64,
    pub open_days: i64,
    pub growth: Vec<Growth>,
    /// In the order of the inputs.
    pub proposals: Vec<Proposal>,
}

/// What is looked at to find it.
struct Look<'a> {
    reading: &'a Reading,
    scenario: &'a Scenario,
    matching: &'a Matching,
    period: Period,
    /// What counts.
    series: Vec<&'a Series>,
    contacts: u64,
    left_out: u64,
}

impl Findings {
    /// Holds what was read against a scenario. None: nothing was read, or all of it is left out.
    pub fn of(reading: &Reading, scenario: &Scenario, matching: &Matching) -> Option<Self> {
        let look = Look::new(reading, scenario, matching)?;
        let (open_days, empty_days) = look.open_days();
        let volume = volume::of(&look);
        let mut proposals = vec![volume.proposal];
        proposals.extend(volume.months);
        let (live, outside) = look.outside();
        proposals.extend(week::of(&look, live, outside));
        proposals.extend(shares::channels(&look, volume.file));
        proposals.extend(shares::handling(&look));
        proposals.extend(shares::languages(&look));
        for proposal in &mut proposals {
            if proposal.contacts < Proposal::FEW {
                proposal.cautions.insert(0, Caution::Few { contacts: proposal.contacts });
            }
        }
        Some(Self {
            contacts: look.contacts,
            left_out: look.left_out,
            live,
            outside,
            missing_months: look.period.missing_months(),
            empty_days,
            open_days,
            growth: volume::growth(&look),
            proposals,
            period: look.period,
        })
    }
}

/// A choice, or none in particular where its item is not there any more.
fn there<N>(choice: Option<&Choice<N>>, is_there: impl FnOnce(&String) -> bool) -> &Choice<N> {
    match choice {
        Some(Choice::Same(name)) if !is_there(name) => &Choice::Any,
        choice => choice.unwrap_or(&Choice::Any),
    }
}

impl<'a> Look<'a> {
    fn new(reading: &'a Reading, scenario: &'a Scenario, matching: &'a Matching) -> Option<Self> {
        let all = reading.tally.series();
        let is_left_out = |series: &Series| {
            let channel = matching.channels.get(usize::from(series.channel));
            let language = matching.languages.get(usize::from(series.language));
            matches!(channel, Some(Choice::LeaveOut)) || matches!(language, Some(Choice::LeaveOut))
        };
        let series: Vec<&Series> = all.iter().filter(|series| !is_left_out(series)).collect();
        let contacts = series.iter().map(|series| series.contacts).sum();
        let period = Period::of(&reading.tally, reading.layout.coverage).filter(|_| contacts > 0)?;
        Some(Self {
            reading,
            scenario,
            matching,
            period,
            series,
            contacts,
            left_out: reading.tally.contacts() - contacts,
        })
    }

    /// What the channel of a series stands for. One that the scenario does not have any more is none in particular.
    fn channel(&self, series: &Series) -> &Choice<ChannelKind> {
        let mut names = self.scenario.demand.channels.iter().map(|channel| &channel.name);
        there(self.matching.channels.get(usize::from(series.channel)), |name| names.any(|other| other == name))
    }

    /// What the language of a series stands for.
    fn language(&self, series: &Series) -> &Choice<()> {
        let mut names = self.scenario.demand.languages.iter().map(|language| &language.name);
        there(self.matching.languages.get(usize::from(series.language)), |name| names.any(|other| other == name))
    }

    /// Whether contacts of a series wait for an answer; those of an unknown channel may.
    fn is_live(&self, series: &Series) -> bool {
        match self.channel(series) {
            Choice::New { kind, .. } => kind.is_live(),
            Choice::Same(name) => {
                let channel = self.scenario.demand.channels.iter().find(|channel| channel.name == *name);
                channel.is_none_or(|channel| channel.kind.is_live())
            }
            Choice::Any => true,
            Choice::LeaveOut => false,
        }
    }

    fn live(&self) -> impl Iterator<Item = &&'a Series> {
        self.series.iter().filter(|series| self.is_live(series))
    }

    /// Contacts of live channels, and how many of them came outside the opening hours; where only the day is known, on
    /// closed days.
    fn outside(&self) -> (u64, u64) {
        let opening = &self.scenario.demand.opening;
        let live = self.live().map(|series| series.contacts).sum();
        if self.reading.tally.grain() > 1 {
            // Totals say nothing of days and hours.
            return (live, 0);
        }
        let inside = |day: usize| -> u64 {
            if !self.reading.tally.is_timed() {
                let is_open_day = (0..HALF_HOURS).any(|half_hour| is_open(opening, day, half_hour));
                return if is_open_day { self.live().map(|series| series.on_weekday(day)).sum() } else { 0 };
            }
            let open = (0..HALF_HOURS).filter(|half_hour| is_open(opening, day, *half_hour));
            open.map(|half_hour| self.arrived(day, half_hour)).sum()
        };
        (live, live - (0..7).map(inside).sum::<u64>().min(live))
    }

    /// Live contacts of a half-hour of a day of the week. Where a file has whole hours only, those of an hour came in the
    /// part of it in which the department is open: from 08:30, the row of 08:00 holds what came from 08:30 on. Which of two
    /// open halves is given them does not matter, as weights are by the hour.
    fn arrived(&self, day: usize, half_hour: usize) -> u64 {
        let of = |half_hour: usize| self.live().map(|series| series.in_half_hour(day, half_hour)).sum();
        if !self.reading.tally.is_hourly() {
            return of(half_hour);
        }
        let begin = half_hour - half_hour % 2;
        let opening = &self.scenario.demand.opening;
        let is_late = !is_open(opening, day, begin) && is_open(opening, day, begin + 1);
        if (half_hour == begin) == is_late { 0 } else { of(begin) }
    }

    /// The days of the period on which the department is open, and how many of them have no contact.
    fn open_days(&self) -> (i64, i64) {
        if self.reading.tally.grain() > 1 {
            return (0, 0);
        }
        self.period.open_days(&self.reading.tally, &self.scenario.demand.opening)
    }

    /// Contacts in a month of a year.
    fn in_month(&self, year: i64, month: i64) -> u64 {
        self.series.iter().map(|series| series.in_month(year, month)).sum()
    }

    /// The cautions that hold for every figure.
    fn cautions(&self) -> Vec<Caution> {
        let mut cautions = Vec::new();
        if self.left_out > 0 {
            cautions.push(Caution::LeftOut { contacts: self.left_out });
        }
        cautions
    }

    /// The cautions that hold for what is counted by the day, besides those for every figure: days that may be missing from
    /// the file, and dates far from the others.
    fn day_cautions(&self) -> Vec<Caution> {
        let mut cautions = self.cautions();
        let stretches = self.period.stretches(&self.reading.tally);
        if stretches.len() > 1 {
            cautions.push(Caution::Gaps { stretches });
        }
        let (open, empty) = self.open_days();
        if 10 * empty > open {
            cautions.push(Caution::EmptyDays { days: empty, open });
        }
        cautions
    }

    /// Whether the file tells only of contacts that were answered.
    fn is_answered_only(&self) -> bool {
        let layout = &self.reading.layout;
        let has = |meaning: Meaning| layout.column(meaning).is_some();
        layout.is_intervals() && has(Meaning::Handled) && !has(Meaning::Offered) && !has(Meaning::Abandoned)
    }
}

/// A number with so many decimals as the program keeps of it.
fn rounded(number: f64, decimals: i32) -> f64 {
    let scale = 10_f64.powi(decimals);
    (number * scale).round() / scale
}

fn rounded_all(numbers: Vec<f64>, decimals: i32) -> Vec<f64> {
    numbers.into_iter().map(|number| rounded(number, decimals)).collect()
}

fn number(subject: Subject, present: f64, found: f64, contacts: u64, cautions: Vec<Caution>) -> Proposal {
    Proposal { subject, found: Found::Number { present, found }, contacts, cautions }
}
