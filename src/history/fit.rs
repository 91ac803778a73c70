//! Weights of days and hours from what arrived in each half-hour of the week.

use super::tally::HALF_HOURS;
use crate::model::scenario::{Day, Week};

/// Arrivals of an average week: by day from Monday and half-hour.
pub(super) type Arrivals = [[f64; HALF_HOURS]; 7];

/// Seven weights and 24, the way the model multiplies them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Weights {
    pub days: Vec<f64>,
    pub hours: Vec<f64>,
}

/// The half-hours of a day that are open.
fn open(opening: &Week, day: usize) -> std::ops::Range<usize> {
    let hours = Day::ALL.get(day).and_then(|day| opening.day(*day));
    hours.map_or(0..0, |(from, to)| from.half_hour()..to.half_hour().min(HALF_HOURS))
}

/// Whether a half-hour is open.
pub(super) fn is_open(opening: &Week, day: usize, half_hour: usize) -> bool {
    open(opening, day).contains(&half_hour)
}

/// How many half-hours of an hour are open on a day: 0, 1 or 2.
fn half_hours(opening: &Week, day: usize, hour: usize) -> f64 {
    open(opening, day).filter(|half_hour| half_hour / 2 == hour).count() as f64
}

/// Weights of days and hours with which the model's open half-hours have the day totals and the hour totals of the
/// arrivals. The model weighs a half-hour by its day times its hour, so both are fitted together, by iterative
/// proportional fitting (Deming and Stephan 1940): in turn each day's weight is scaled to its total, and each hour's. Both
/// lists have a mean of 1 over what is open; what is never open keeps its present weight. None: nothing arrived while open.
pub(super) fn fit(arrivals: &Arrivals, opening: &Week, present: &Weights) -> Option<Weights> {
    /// Rounds after which the totals agree to far more digits than are kept.
    const ROUNDS: usize = 400;
    let arrived = |day: usize, half_hour: usize| {
        arrivals.get(day).and_then(|day| day.get(half_hour)).copied().unwrap_or_default()
    };
    let day_total = |day: usize| open(opening, day).map(|half_hour| arrived(day, half_hour)).sum::<f64>();
    let in_hour = |day: usize, hour: usize| {
        open(opening, day)
            .filter(move |half_hour| half_hour / 2 == hour)
            .map(|half_hour| arrived(day, half_hour))
            .sum::<f64>()
    };
    let day_totals: Vec<f64> = (0..7).map(day_total).collect();
    let hour_totals: Vec<f64> = (0..24).map(|hour| (0..7).map(|day| in_hour(day, hour)).sum()).collect();
    let slots: Vec<Vec<f64>> = (0..7).map(|day| (0..24).map(|hour| half_hours(opening, day, hour)).collect()).collect();
    let open_days: Vec<bool> = slots.iter().map(|day| day.iter().any(|count| *count > 0.0)).collect();
    let open_hours: Vec<bool> =
        (0..24).map(|hour| slots.iter().any(|day| day.get(hour).is_some_and(|count| *count > 0.0))).collect();
    if day_totals.iter().sum::<f64>() <= 0.0 {
        return None;
    }
    let (mut days, mut hours) = (vec![1.0; 7], vec![1.0; 24]);
    for _ in 0..ROUNDS {
        for ((day, total), slots) in days.iter_mut().zip(&day_totals).zip(&slots) {
            *day = ratio(*total, slots.iter().zip(&hours).map(|(count, hour)| count * hour).sum());
        }
        for (place, (hour, total)) in hours.iter_mut().zip(&hour_totals).enumerate() {
            let weight = |(slots, day): (&Vec<f64>, &f64)| slots.get(place).copied().unwrap_or_default() * day;
            *hour = ratio(*total, slots.iter().zip(&days).map(weight).sum());
        }
    }
    Some(Weights { days: scaled(&days, &open_days, &present.days), hours: scaled(&hours, &open_hours, &present.hours) })
}

/// Weights of the days alone, where the times of day are not known, under the present weights of the hours.
pub(super) fn fit_days(arrivals: &[f64; 7], opening: &Week, present: &Weights) -> Option<Vec<f64>> {
    let of_day = |day: usize| open(opening, day).filter_map(|half_hour| present.hours.get(half_hour / 2)).sum::<f64>();
    let open_days: Vec<bool> = (0..7).map(|day| of_day(day) > 0.0).collect();
    let days: Vec<f64> = arrivals.iter().enumerate().map(|(day, total)| ratio(*total, of_day(day))).collect();
    (days.iter().sum::<f64>() > 0.0).then(|| scaled(&days, &open_days, &present.days))
}

fn ratio(total: f64, by: f64) -> f64 {
    if by > 0.0 { total / by } else { 0.0 }
}

/// The weights with a mean of 1 over what is open; what is closed keeps its present weight.
fn scaled(weights: &[f64], is_open: &[bool], present: &[f64]) -> Vec<f64> {
    let open = || weights.iter().zip(is_open).filter(|(_, open)| **open).map(|(weight, _)| *weight);
    let mean = open().sum::<f64>() / open().count().max(1) as f64;
    let scaled = |(place, (weight, open)): (usize, (&f64, &bool))| match open {
        true => ratio(*weight, mean),
        false => present.get(place).copied().unwrap_or(1.0),
    };
    weights.iter().zip(is_open).enumerate().map(scaled).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::scenario::{Scenario, Time};

    fn present() -> Weights {
        let demand = Scenario::default().demand;
        Weights { days: demand.day_weights, hours: demand.hour_weights }
    }

    #[test]
    fn what_the_model_would_make_is_found_again() {
        let opening = Week { sat: Some((time(10 * 60), time(12 * 60 + 30))), ..Week::default() };
        let days = [1.3, 1.1, 0.9, 0.8, 0.7, 1.2, 0.0];
        let hour = |hour: usize| 0.5 + hour as f64 / 20.0;
        let mut arrivals = [[0.0; HALF_HOURS]; 7];
        for day in 0..7 {
            for half_hour in open(&opening, day) {
                arrivals[day][half_hour] = 40.0 * days[day] * hour(half_hour / 2);
            }
        }
        let found = fit(&arrivals, &opening, &present()).expect("weights");
        // Six open days with a mean of 1: the sum of the weights above is 6.
        for (found, day) in found.days.iter().zip(&days).take(6) {
            assert!((found - day).abs() < 1e-9, "{found} for {day}");
        }
        assert_eq!(found.days[6], present().days[6], "Sunday is closed");
        // Open from 9 to 18: nine hours, of which the mean is at 13.
        for at in 9..18 {
            assert!((found.hours[at] - hour(at) / hour(13)).abs() < 1e-9, "{at}: {:?}", found.hours);
        }
        assert_eq!(found.hours[8], present().hours[8]);
    }

    #[test]
    fn totals_agree_where_no_weights_are_exact() {
        // Monday and Tuesday, 9 to 11: 10 and 30 contacts on Monday, 20 and 20 on Tuesday.
        let two_hours = Some((time(9 * 60), time(11 * 60)));
        let opening = Week { mon: two_hours, tue: two_hours, wed: None, thu: None, fri: None, sat: None, sun: None };
        let mut arrivals = [[0.0; HALF_HOURS]; 7];
        for (day, half_hour, count) in
            [(0, 18, 10.0), (0, 20, 30.0), (1, 18, 20.0), (1, 21, 20.0), (1, 30, 500.0), (3, 18, 9.0)]
        {
            arrivals[day][half_hour] = count;
        }
        let found = fit(&arrivals, &opening, &present()).expect("weights");
        // Both days have 40; the hour from 9 has 30, that from 10 has 50: weights 0.75 and 1.25.
        assert!((found.days[0] - 1.0).abs() < 1e-9 && (found.days[1] - 1.0).abs() < 1e-9);
        assert!((found.hours[9] - 0.75).abs() < 1e-9 && (found.hours[10] - 1.25).abs() < 1e-9);
    }

    #[test]
    fn nothing_while_open_gives_no_weights() {
        let mut arrivals = [[0.0; HALF_HOURS]; 7];
        arrivals[6][20] = 50.0;
        assert_eq!(fit(&arrivals, &Week::default(), &present()), None);
    }

    fn time(minutes: u16) -> Time {
        Time::from_minutes(minutes).expect("a time")
    }
}
