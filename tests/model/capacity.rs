//! The permanent team, by hand arithmetic.

use contact_tco::model::plan::Hiring;

use crate::model::oracles::assert_close;

/// Six quiet months of 100 paid hours and six busy ones of 200: 1,800 a year, 150 on average.
const HALVES: [f64; 12] = [100.0, 200.0, 100.0, 200.0, 100.0, 200.0, 100.0, 200.0, 100.0, 200.0, 100.0, 200.0];

/// A permanent hour costs 10 EUR, one a month 120 EUR a year.
fn hiring(agency_cost: f64, flex_band: f64, max_agency_share: f64) -> Hiring {
    Hiring { permanent_cost: 120.0, agency_cost, peak_cost: 0.0, flex_band, max_agency_share, today: 0.0 }
}

#[track_caller]
fn assert_cheapest(hiring: Hiring, needed: [f64; 12], permanent: f64, short: f64) {
    let found = hiring.cheapest(&needed);
    assert_close(found.permanent, permanent, "permanent hours");
    assert!((found.short - short).abs() < 1e-9, "{} hours short and not {short}", found.short);
}

#[test]
fn annualised_hours_carry_the_season_within_the_band() {
    // 150 hours that move by up to 75: up 50 in busy months, down 50 in quiet ones.
    assert_cheapest(hiring(30.0, 0.5, 0.3), HALVES, 150.0, 0.0);
}

#[test]
fn without_a_band_a_dear_agency_leaves_the_team_at_the_peak() {
    // 12*200*10 = 24,000 against 12*100*10 + 6*100*30 = 30,000.
    assert_cheapest(hiring(30.0, 0.0, 1.0), HALVES, 200.0, 0.0);
}

#[test]
fn a_cheap_agency_is_used_as_far_as_its_share_allows() {
    // With 100 hours 600 are short, 12,000 + 9,000 = 21,000: cheaper than 24,000, but a third of the year's hours.
    assert_cheapest(hiring(15.0, 0.0, 0.4), HALVES, 100.0, 600.0);
    // At most 30 % is 540 hours: 6*(200-K) = 540.
    assert_cheapest(hiring(15.0, 0.0, 0.3), HALVES, 110.0, 540.0);
    assert_cheapest(hiring(15.0, 0.0, 0.0), HALVES, 200.0, 0.0);
}

#[test]
fn the_band_lowers_the_smallest_team_too() {
    // 141.67 hours may move by 28.33: six quiet months lend 170 of the 350 hours that six busy ones lack. What is left, 180,
    // is the 10 % allowed; an agency for nothing makes the smallest team the cheapest.
    assert_cheapest(hiring(0.0, 0.2, 0.1), HALVES, 425.0 / 3.0, 180.0);
}

#[test]
fn an_agency_for_nothing_replaces_everybody_where_it_may() {
    assert_cheapest(hiring(0.0, 0.1, 1.0), HALVES, 0.0, 1800.0);
}

#[test]
fn the_larger_team_wins_a_tie() {
    // Between 100 and 200 each hour costs 12*10 and saves 6*20.
    assert_cheapest(hiring(20.0, 0.0, 1.0), HALVES, 200.0, 0.0);
}

#[test]
fn even_months_need_what_they_need() {
    assert_cheapest(hiring(30.0, 0.1, 0.3), [1234.5; 12], 1234.5, 0.0);
    assert_cheapest(hiring(30.0, 1.0, 0.3), [0.0; 12], 0.0, 0.0);
}

/// Eleven months of 100 hours and one of 200.
const ONE_BUSY: [f64; 12] = [100.0, 100.0, 100.0, 100.0, 100.0, 200.0, 100.0, 100.0, 100.0, 100.0, 100.0, 100.0];

#[test]
fn the_team_may_be_that_at_which_quiet_months_give_just_what_the_busy_one_takes() {
    // K hours give 11*(K - 100) and the busy month takes K/10: level at 1100/10.9. Below it an hour saves 12 of the agency,
    // above it 1.1: at 30 EUR an agency hour only the first is worth its 120. Missing are 200 - 1.1*K.
    let even = 1100.0 / 10.9;
    assert_cheapest(hiring(30.0, 0.1, 1.0), ONE_BUSY, even, 200.0 - 1.1 * even);
}

#[test]
fn training_for_the_busiest_month_counts_too() {
    // At 11 EUR an hour the agency is dearer than 10 over the year but no permanent hour is worth it for one month:
    // between 101 and 200 it costs 120 and saves 12.1.
    let cheap = hiring(11.0, 0.1, 1.0);
    let even = 1100.0 / 10.9;
    assert_cheapest(cheap, ONE_BUSY, even, 200.0 - 1.1 * even);
    // 200 EUR of training for each hour of the busiest month tip it: an hour of the team lowers that month's gap by 1.1.
    assert_cheapest(Hiring { peak_cost: 200.0, ..cheap }, ONE_BUSY, 200.0 / 1.1, 0.0);
}

#[test]
fn the_team_of_today_stays_and_what_it_lacks_follows() {
    let cheapest = hiring(30.0, 0.0, 1.0);
    let today = |today: f64| Hiring { today, ..cheapest }.cheapest(&ONE_BUSY);
    // The cheapest is 100, which lacks 100 in the busy month.
    assert_eq!((today(0.0).permanent, today(0.0).short), (100.0, 100.0));
    assert_eq!((today(90.0).permanent, today(100.0).permanent), (100.0, 100.0));
    assert_eq!((today(150.0).permanent, today(150.0).short, today(150.0).peak), (150.0, 50.0, 50.0));
    assert_eq!((today(250.0).permanent, today(250.0).short), (250.0, 0.0));
}
