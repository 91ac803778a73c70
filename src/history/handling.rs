//! Which columns hold the handling time, of each contact or of all of an interval together, and what they count.

use super::headers::{self, Whole};
use super::sample::Kept;
use super::{Cell, Doubt, Layout, Meaning, Sample, Unit, amount};

/// Words in the name of a column that holds a part of the handling time.
const PARTS: [&str; 13] = [
    "talk",
    "hold",
    "acw",
    "wrap",
    "after call",
    "acd",
    "gesprek",
    "nawerk",
    "wachtstand",
    "gespräch",
    "nachbearb",
    "halte",
    "ring",
];
/// Words in the name of a column that holds all of it.
const WHOLES: [&str; 6] = ["handl", "aht", "afhandel", "behandel", "bearbeitungs", "bewerking"];

/// The whole handling time goes before its parts, which would count it twice, and the average before the total.
fn tidy_handling(found: &mut [Meaning], names: &[String]) {
    let is_named = |place: usize, words: &[&str]| names.get(place).is_some_and(|name| has(name, words));
    let places = handling_places(found);
    let is_average = |place: &usize| found.get(*place) == Some(&Meaning::Handling);
    let wholes = |place: &usize| is_named(*place, &WHOLES) || !is_named(*place, &PARTS);
    let pick = |of: &dyn Fn(&usize) -> bool| places.iter().copied().find(|place| of(place));
    let whole = pick(&|place| is_average(place) && is_named(*place, &WHOLES))
        .or_else(|| pick(&|place| is_named(*place, &WHOLES)))
        .or_else(|| pick(&|place| is_average(place) && wholes(place)))
        .or_else(|| pick(&|place| wholes(place)));
    let has_average = places.iter().any(is_average);
    let keeps: Vec<usize> = match whole {
        Some(place) => vec![place],
        None => places.iter().copied().filter(|place| !has_average || is_average(place)).collect(),
    };
    for place in places.into_iter().filter(|place| !keeps.contains(place)) {
        if let Some(meaning) = found.get_mut(place) {
            *meaning = Meaning::Ignored;
        }
    }
}

/// Handling times of a contact that are no surprise, seconds.
const USUAL: std::ops::RangeInclusive<f64> = 20.0..=3600.0;

/// Those for which nothing else than seconds comes to mind.
const CERTAIN: std::ops::RangeInclusive<f64> = 90.0..=3600.0;

impl Layout {
    /// Finds the columns of the handling time and their unit. What names and numbers do not decide is in doubt.
    pub(super) fn guess_handling(&mut self, names: &[String], sample: &Sample) {
        let open = if self.is_intervals() { self.tell_totals(names, sample) } else { Vec::new() };
        tidy_handling(&mut self.columns, names);
        if handling_places(&self.columns).iter().any(|place| open.contains(place)) {
            self.doubts.push(Doubt::Total);
        }
        self.guess_unit(names, sample);
    }

    /// Says what a column holds, with the unit that handling times have then, unless a person chose that.
    pub fn choose_column(&mut self, column: usize, meaning: Meaning, sample: &Sample) {
        self.set_column(column, meaning);
        if !self.is_unit_chosen {
            self.doubts.retain(|doubt| ![Doubt::Unit, Doubt::Clock].contains(doubt));
            let names = sample.names(self.header);
            self.guess_unit(&names, sample);
        }
    }

    fn guess_unit(&mut self, names: &[String], sample: &Sample) {
        let places = handling_places(&self.columns);
        let Some(first) = places.first() else { return };
        let is_total = self.columns.get(*first) == Some(&Meaning::HandlingTotal);
        let named = places.iter().find_map(|place| headers::unit(names.get(*place)?));
        let cells: Vec<&Kept> =
            sample.below(self.header).flat_map(|cells| places.iter().filter_map(|place| cells.get(*place))).collect();
        self.unit = named.unwrap_or_default();
        if named.is_some() {
            return;
        }
        if cells.iter().any(|cell| plain(cell, self).is_some()) {
            // Talking, on hold and after the call together, of one contact.
            let of_one = |cells: &[Kept]| {
                let sum: f64 = places.iter().filter_map(|place| plain(cells.get(*place)?, self)).sum();
                let count = if is_total { answered(cells, self)? } else { 1.0 };
                (sum > 0.0 && count > 0.0).then_some(sum / count)
            };
            let each = median(sample.below(self.header).filter_map(of_one).collect());
            self.unit = each.map_or(Unit::Seconds, |each| match each {
                20_000.0.. => Unit::Milliseconds,
                30.0.. => Unit::Seconds,
                0.2.. => Unit::Minutes,
                _ => Unit::Days,
            });
            if self.unit != Unit::Seconds || !each.is_some_and(|each| CERTAIN.contains(&each)) {
                self.doubts.push(Doubt::Unit);
            }
            return;
        }
        let clocks = || {
            cells.iter().filter_map(|cell| match cell {
                Kept::Text(text) if text.contains(':') => Some(text.as_str()),
                _ => None,
            })
        };
        if clocks().next().is_some() && clocks().all(amount::is_short) {
            let seconds = clocks()
                .filter_map(|text| amount::length(&Cell::Text(text), Unit::Seconds, self.decimal).ok().flatten());
            let middle = median(seconds.filter(|seconds| *seconds > 0.0).collect());
            // A quarter of an hour is written as 0:15; hardly any contact takes 15 seconds.
            self.unit = if middle.is_some_and(|seconds| seconds < 60.0) { Unit::Hours } else { Unit::Seconds };
            self.doubts.push(Doubt::Clock);
        }
    }

    /// Tells in a file of intervals which handling times are totals of all contacts of the row; the columns of which
    /// neither their name nor that of a sister says it, so that their numbers decided.
    fn tell_totals(&mut self, names: &[String], sample: &Sample) -> Vec<usize> {
        let said = |place: &usize| match self.columns.get(*place) {
            Some(Meaning::HandlingTotal) => Some(Whole::Total),
            _ => names.get(*place).and_then(|name| headers::says(name)),
        };
        let told: Vec<(usize, Option<Whole>)> =
            handling_places(&self.columns).into_iter().map(|place| (place, said(&place))).collect();
        let mut named = told.iter().filter_map(|(_, whole)| *whole);
        let sister = named.next().filter(|first| named.all(|whole| whole == *first));
        let mut open = Vec::new();
        for (place, own) in told {
            // Talking and after the call are written alike; all of it may be written otherwise.
            let alike = || sister.filter(|_| names.get(place).is_some_and(|name| has(name, &PARTS)));
            let is_total = own.or_else(alike).map_or_else(
                || {
                    open.push(place);
                    self.is_total(place, names, sample)
                },
                |whole| whole == Whole::Total,
            );
            if let Some(meaning) = self.columns.get_mut(place) {
                *meaning = if is_total { Meaning::HandlingTotal } else { Meaning::Handling };
            }
        }
        open
    }

    /// Whether the numbers of a column are totals. A total grows with the contacts of its row, so that it spreads more than
    /// itself divided by them; with an average it is the other way round. Where contacts hardly differ, what would be usual
    /// seconds for one contact decides, and else the bare name, which is a total in the reports of most systems.
    fn is_total(&self, place: usize, names: &[String], sample: &Sample) -> bool {
        /// Rows from which a spread says something, and how much one spread has to be smaller.
        const ENOUGH: usize = 8;
        const SMALLER: f64 = 0.8;
        let unit = names.get(place).and_then(|name| headers::unit(name)).unwrap_or_default();
        let pair = |cells: &[Kept]| {
            let value = amount::length(&cells.get(place)?.cell(), unit, self.decimal).ok().flatten()?;
            let count = answered(cells, self)?;
            (value > 0.0 && count > 0.0).then_some((value, value / count))
        };
        let (wholes, parts): (Vec<f64>, Vec<f64>) = sample.below(self.header).filter_map(pair).unzip();
        let (of_whole, of_part) = (spread(&wholes), spread(&parts));
        if wholes.len() >= ENOUGH && of_part < SMALLER * of_whole {
            return true;
        }
        if wholes.len() >= ENOUGH && of_whole < SMALLER * of_part {
            return false;
        }
        let is_usual = |values: Vec<f64>| median(values).is_some_and(|middle| USUAL.contains(&middle));
        is_usual(parts) || !is_usual(wholes)
    }
}

/// Whether a name holds one of some words.
fn has(name: &str, words: &[&str]) -> bool {
    let lower = name.to_lowercase();
    words.iter().any(|word| lower.contains(word))
}

/// The places of the columns that hold it.
fn handling_places(columns: &[Meaning]) -> Vec<usize> {
    let is_handling = |meaning: &Meaning| matches!(meaning, Meaning::Handling | Meaning::HandlingTotal);
    columns.iter().enumerate().filter(|(_, meaning)| is_handling(meaning)).map(|(place, _)| place).collect()
}

/// A plain number, whatever it counts.
fn plain(cell: &Kept, layout: &Layout) -> Option<f64> {
    amount::in_cell(&cell.cell(), layout.decimal).ok().flatten()
}

/// How many contacts of an interval were answered, as far as its row says.
fn answered(cells: &[Kept], layout: &Layout) -> Option<f64> {
    let count = |meaning: Meaning| plain(cells.get(layout.column(meaning)?)?, layout);
    let offered = || Some(count(Meaning::Offered)? - count(Meaning::Abandoned).unwrap_or_default());
    count(Meaning::Handled).or_else(offered)
}

/// The middle one.
fn median(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}

/// The standard deviation of the logarithms: how much numbers above 0 differ, whatever they count.
fn spread(numbers: &[f64]) -> f64 {
    let count = numbers.len().max(1) as f64;
    let mean = numbers.iter().map(|number| number.ln()).sum::<f64>() / count;
    (numbers.iter().map(|number| (number.ln() - mean).powi(2)).sum::<f64>() / count).sqrt()
}
