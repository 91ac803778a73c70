//! Which columns hold the handling time, of each contact or of all of an interval together, and what they count.

use super::headers::{self, Whole, has_stem};
use super::sample::Kept;
use super::vocabulary::vocabulary;
use super::{Doubt, Layout, Meaning, Sample, Unit, amount, stamp};

/// The whole handling time goes before its parts, which would count it twice, and the average before the total.
fn tidy_handling(found: &mut [Meaning], names: &[String]) {
    let known = vocabulary();
    let is_named = |place: usize, words: &[String]| names.get(place).is_some_and(|name| has_stem(name, words));
    let places = handling_places(found);
    let is_average = |place: &usize| found.get(*place) == Some(&Meaning::Handling);
    // "Nachbearbeitungszeit" has "Bearbeitungszeit" in it and is a part of it.
    let is_whole = |place: usize| is_named(place, &known.wholes) && !is_named(place, &known.afterwards);
    let wholes = |place: &usize| is_whole(*place) || !is_named(*place, &known.parts);
    let pick = |of: &dyn Fn(&usize) -> bool| places.iter().copied().find(|place| of(place));
    let whole = pick(&|place| is_average(place) && is_whole(*place))
        .or_else(|| pick(&|place| is_whole(*place)))
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

/// Handling times that no average contact has, seconds: they are the total of several.
const LONGEST: f64 = 7200.0;

/// Those for which nothing else than seconds comes to mind.
const CERTAIN: std::ops::RangeInclusive<f64> = 90.0..=3600.0;

impl Layout {
    /// Finds the columns of the handling time and their unit. What names and numbers do not decide is in doubt.
    pub(super) fn guess_handling(&mut self, names: &[String], sample: &Sample) {
        let open = if self.is_intervals() { self.tell_totals(names, sample) } else { Vec::new() };
        tidy_handling(&mut self.columns, names);
        if !self.is_intervals() {
            self.tidy_hold(names, sample);
        }
        if handling_places(&self.columns).iter().any(|place| open.contains(place)) {
            self.doubts.push(Doubt::Total);
        }
        self.guess_unit(names, sample);
    }

    /// Takes the time on hold out where talking alone fills the time from the beginning of a contact to its end: it is a part
    /// of that.
    fn tidy_hold(&mut self, names: &[String], sample: &Sample) {
        let known = vocabulary();
        let is_hold = |place: &usize| names.get(*place).is_some_and(|name| has_stem(name, &known.on_hold));
        let places = handling_places(&self.columns);
        let (Some(hold), Some(start)) = (places.iter().copied().find(is_hold), self.column(Meaning::Stamp)) else {
            return;
        };
        let Some(talk) = places.iter().copied().find(|place| !is_hold(place)) else { return };
        let rows = || sample.below(self.header);
        let moment = |cells: &[Kept], place: usize| {
            let stamp = stamp::of(&cells.get(place)?.cell(), self.order).ok()?;
            stamp.timed.then_some(stamp.seconds as f64)
        };
        let length = |cells: &[Kept], place: usize| {
            let cell = cells.get(place)?.cell();
            amount::length(&cell, Unit::Seconds, self.decimal).ok().flatten().filter(|seconds| *seconds > 0.0)
        };
        let fills = |cells: &&[Kept], end: usize| {
            let (Some(from), Some(to)) = (moment(cells, start), moment(cells, end)) else { return false };
            let talked = length(cells, talk).filter(|_| length(cells, hold).is_some());
            talked.is_some_and(|talked| (to - from - talked).abs() <= 1.0)
        };
        let both = rows().filter(|cells| length(cells, talk).is_some() && length(cells, hold).is_some()).count();
        let is_filled =
            |end: usize| end != start && both > 0 && 10 * rows().filter(|cells| fills(cells, end)).count() >= 9 * both;
        if (0..sample.width()).any(is_filled)
            && let Some(meaning) = self.columns.get_mut(hold)
        {
            *meaning = Meaning::Ignored;
        }
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
            // Talking and after the call together, of one contact.
            let of_one = |cells: &[Kept]| {
                let sum: f64 = places
                    .iter()
                    .filter_map(|place| amount::length(&cells.get(*place)?.cell(), Unit::Seconds, self.decimal).ok()?)
                    .sum();
                let count = if is_total { answered(cells, self)? } else { 1.0 };
                (sum > 0.0 && count > 0.0).then_some(sum / count)
            };
            let middle = median(sample.below(self.header).filter_map(of_one).collect());
            // A quarter of an hour is written as 0:15; hardly any contact takes 15 seconds, and none more than two hours.
            self.unit = if middle.is_some_and(|seconds| seconds < 60.0) { Unit::Hours } else { Unit::Seconds };
            if middle.is_none_or(|seconds| seconds < LONGEST / 60.0) {
                self.doubts.push(Doubt::Clock);
            }
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
            let alike = || sister.filter(|_| names.get(place).is_some_and(|name| has_stem(name, &vocabulary().parts)));
            // A name that calls an average what no contact takes is not believed.
            let own = own.filter(|whole| *whole == Whole::Total || !self.is_too_long(place, names, sample));
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

    /// Whether the middle one of a column's times is longer than a contact takes, and its part of the contacts of its row is
    /// not.
    fn is_too_long(&self, place: usize, names: &[String], sample: &Sample) -> bool {
        let unit = names.get(place).and_then(|name| headers::unit(name)).unwrap_or_default();
        let pair = |cells: &[Kept]| {
            // A number without a sign may be in any unit.
            let cell = cells.get(place)?.cell();
            let is_clock = headers::unit(names.get(place)?).is_some() || plain(cells.get(place)?, self).is_none();
            let value = amount::length(&cell, unit, self.decimal).ok().flatten().filter(|_| is_clock)?;
            let count = answered(cells, self)?;
            (value > 0.0 && count > 0.0).then_some((value, value / count))
        };
        let (wholes, parts): (Vec<f64>, Vec<f64>) = sample.below(self.header).filter_map(pair).unzip();
        median(wholes).is_some_and(|middle| middle > LONGEST) && median(parts).is_some_and(|part| USUAL.contains(&part))
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
        let (whole, part) = (median(wholes), median(parts));
        let is_in = |middle: Option<f64>, range: &std::ops::RangeInclusive<f64>| {
            middle.is_some_and(|middle| range.contains(&middle))
        };
        match (is_in(part, &CERTAIN), is_in(whole, &CERTAIN)) {
            (true, _) => true,
            (false, true) => false,
            _ => is_in(part, &USUAL) || !is_in(whole, &USUAL),
        }
    }
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
