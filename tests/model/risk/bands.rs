//! How sure the curves over the volume are.

use contact_tco::model::break_even::Curves;
use contact_tco::model::cancellation::CancellationToken;
use contact_tco::model::risk::Bands;
use contact_tco::model::scenario::{Range, Scenario};

use super::with_ranges;

const VOLUMES: [f64; 4] = [500.0, 5000.0, 20_000.0, 100_000.0];

fn bands(scenario: &Scenario, volumes: &[f64], draws: usize) -> Bands {
    Bands::of(scenario, volumes, draws, 1, &CancellationToken::default()).expect("bands").expect("not stopped")
}

#[test]
fn without_a_range_a_band_is_the_curve() {
    let scenario = with_ranges(&[]);
    let bands = bands(&scenario, &VOLUMES, 50);
    assert_eq!(bands.volumes, VOLUMES);
    for (place, point) in Curves::of(&scenario, &VOLUMES).unwrap().points.iter().enumerate() {
        for (option, total) in bands.options.iter().zip(point.totals) {
            assert_eq!(option[place], (total, total));
        }
    }
}

#[test]
fn a_band_holds_what_the_range_says() {
    // 12 times a fee of 1,000 to 3,000 with its mode at 1,000: P10 is 1 - 0.9^0.2 = 0.02085 of the way, P90 0.36904,
    // each give or take four standard errors of 4,000 draws: 0.0041 and 0.0239.
    let scenario = with_ranges(&[("outsourcing.management_fee", 1000.0, 3000.0)]);
    let scenario = Scenario {
        outsourcing: contact_tco::model::scenario::Outsourcing {
            management_fee: 1000.0,
            ..scenario.outsourcing.clone()
        },
        ..scenario
    };
    let found = bands(&scenario, &VOLUMES, 4000);
    for (place, point) in Curves::of(&scenario, &VOLUMES).unwrap().points.iter().enumerate() {
        let [in_house, outsourced @ ..] = &found.options;
        assert_eq!(in_house[place], (point.totals[0], point.totals[0]));
        for (band, total) in outsourced.iter().zip(&point.totals[1..]) {
            let (low, high) = band[place];
            let part = |amount: f64| (amount - total) / 24_000.0;
            assert!((part(low) - 0.020_85).abs() < 0.0041, "{}", part(low));
            assert!((part(high) - 0.369_04).abs() < 0.0239, "{}", part(high));
        }
    }
}

#[test]
fn the_volumes_own_range_is_not_drawn() {
    let scenario = with_ranges(&[("staff.gross_hourly_wage", 15.0, 19.0)]);
    let mut more = scenario.clone();
    more.ranges.insert("demand.contacts_per_month".to_owned(), Range(5000.0, 20_000.0));
    assert_eq!(bands(&more, &VOLUMES, 60), bands(&scenario, &VOLUMES, 60));
}

#[test]
fn many_draws_are_worked_out_in_several_goes_with_the_same_result() {
    // 4,000 draws keep 25 volumes at a time.
    let scenario = with_ranges(&[("outsourcing.management_fee", 1000.0, 3000.0)]);
    let volumes: Vec<f64> = (1..=30).map(|step| 10.0 * f64::from(step)).collect();
    let all = bands(&scenario, &volumes, 4000);
    assert_eq!(all.volumes, volumes);
    let last = bands(&scenario, &volumes[29..], 4000);
    for (option, band) in all.options.iter().enumerate() {
        assert_eq!((band.len(), band[29]), (30, last.options[option][0]));
    }
}

#[test]
fn bands_end_where_a_case_cannot_be_planned() {
    let mut scenario = with_ranges(&[("demand.complexity", 1.0, 3.0)]);
    scenario.demand.channels[0].aht_seconds = 7200.0;
    let volumes: Vec<f64> = (0..40).map(|step| 1000.0 * 1.35_f64.powi(step)).collect();
    let volumes: Vec<f64> = volumes.into_iter().filter(|volume| *volume < 5e7).collect();
    let curve = Curves::of(&scenario, &volumes).unwrap().points.len();
    let found = bands(&scenario, &volumes, 40);
    assert!(found.volumes.len() > 5 && found.volumes.len() < curve, "{} of {curve}", found.volumes.len());
    assert!(found.options.iter().all(|band| band.len() == found.volumes.len()));
    assert_eq!(found.volumes, volumes[..found.volumes.len()]);
}

#[test]
fn stopped_there_are_none() {
    let going = CancellationToken::default();
    going.stop();
    let scenario = with_ranges(&[("staff.gross_hourly_wage", 15.0, 19.0)]);
    assert_eq!(Bands::of(&scenario, &VOLUMES, 60, 1, &going), Ok(None));
}
