//! The years by hand: departments small enough that every amount is worked out beside it.

use contact_tco::model::bill::Sourcing;
use contact_tco::model::scenario::{Channel, ChannelKind, Form, Scenario, StartOfYears};
use contact_tco::model::years::{BOOK_VALUE, CashFlow, RowId, Years};
use rust_decimal::Decimal;

const MINUTE: Sourcing = Sourcing::Outsourced(Form::BlendedMinute);

/// Weeks a month: 365.25 / 7 / 12.
const WEEKS: f64 = 365.25 / 84.0;

/// A department without contacts: the platform at 6,000 a year and an implementation of 40,000 over five years remain. At
/// the supplier remain the fee (12 * 750 = 9,000), the numbers (12 * 50 = 600), five trained agents (5 * 40 h * 40 =
/// 8,000, a fifth of them anew each year: 1,600) and the own contract manager (12 * 1.08 * 1.2349 * 0.3 * 5,000 =
/// 24,006.456).
fn nobody_calls() -> Scenario {
    let mut scenario = Scenario::default();
    scenario.demand.contacts_per_month = 0.0;
    let years = &mut scenario.years;
    (years.wage_growth, years.price_growth, years.rate_growth, years.discount) = (0.0, 0.0, 0.0, 0.0);
    years.ramp_months = 0.0;
    scenario.outsourcing.systems_per_agent = 0.0;
    scenario
}

/// A thousand e-mails of an hour each a month, worked by 1,000 paid hours: no leave, no sickness, no breaks. An hour costs
/// 20 * 1.08 * 1.2 = 25.92, so a year 12 * 1,000 * 25.92 = 311,040 and with 10 % overhead 342,144; nothing else costs
/// anything. At the supplier the 60,000 minutes a month cost 0.30 each: 216,000 a year, and nothing else.
fn mail_room() -> Scenario {
    let mut scenario = nobody_calls();
    let Scenario { demand, staffing, staff, absence, housing, .. } = &mut scenario;
    demand.contacts_per_month = 1000.0;
    demand.channels = vec![Channel::new("E-mail", ChannelKind::Deferred, 1.0, 3600.0)];
    staffing.deferred_occupancy = 1.0;
    (staff.gross_hourly_wage, staff.employer_charges, staff.pension) = (20.0, 0.2, 0.0);
    (staff.vacation_days, staff.public_holidays, staff.in_office_shrinkage) = (0.0, 0.0, 0.0);
    (staff.span_team_leader, staff.span_quality, staff.span_planner, staff.span_manager) = (1e3, 1e3, 1e3, 1e3);
    (staff.team_leader_salary, staff.quality_salary, staff.planner_salary) = (0.0, 0.0, 0.0);
    (staff.manager_fte, staff.manager_salary) = (0.0, 0.0);
    (absence.rate, absence.health_service) = (0.0, 0.0);
    (housing.m2_per_workplace, housing.facility_services, housing.spare, housing.home_share) = (0.0, 0.0, 0.0, 0.0);
    let Scenario { ict, recruitment, depreciation, overhead, outsourcing, years, .. } = &mut scenario;
    (ict.licence, ict.workplace_it, ict.telephony_per_minute, ict.platform) = (0.0, 0.0, 0.0, 0.0);
    recruitment.turnover = 0.0;
    (depreciation.hardware, depreciation.furniture, depreciation.implementation) = (0.0, 0.0, 0.0);
    overhead.rate = 0.1;
    (outsourcing.minute_rate, outsourcing.management_fee, outsourcing.start_up) = (0.3, 0.0, 0.0);
    (outsourcing.training_hours, outsourcing.numbers_per_month) = (0.0, 0.0);
    (outsourcing.retained_fte, outsourcing.retained_share, outsourcing.stranded_overhead) = (0.0, 0.0, 0.0);
    (years.selection, years.transition, years.parallel_run_months, years.redeployed_share) = (0.0, 0.0, 0.0, 1.0);
    scenario
}

fn flow(scenario: &Scenario, sourcing: Sourcing) -> CashFlow {
    Years::of(scenario).unwrap().of_option(sourcing).clone()
}

fn cash(flow: &CashFlow) -> Vec<String> {
    flow.cash.iter().map(|cash| format!("{cash:.2}")).collect()
}

/// The amounts of a row, rounded to the cent; nothing in any year without that row.
fn row(flow: &CashFlow, id: RowId) -> Vec<String> {
    let row = flow.rows.iter().find(|row| row.id == id);
    row.map(|row| row.amounts.iter().map(|amount| format!("{:.2}", amount.round_dp(2))).collect()).unwrap_or_default()
}

fn payment(flow: &CashFlow, id: &'static str) -> Vec<String> {
    row(flow, RowId::Payment(id))
}

#[test]
fn at_constant_prices_every_year_is_alike() {
    let scenario = nobody_calls();
    let in_house = flow(&scenario, Sourcing::InHouse);
    // 6,000 + 40,000 / 5, and nothing at the start; the interest of the bill is no payment.
    assert_eq!(cash(&in_house), ["0.00", "14000.00", "14000.00", "14000.00", "14000.00", "14000.00"]);
    assert_eq!((in_house.present_value, in_house.payback_years), (Decimal::from(70_000), None));
    let minute = flow(&scenario, MINUTE);
    // Start-up 5,000, training 8,000, selection 5,000, transition 15,000, parallel run 1.5/12 * 14,000 = 1,750.
    // A year: 9,000 + 1,600 + 600 + 24,006.46 = 35,206.46.
    let mut expected = vec!["34750.00"];
    expected.resize(6, "35206.46");
    assert_eq!(cash(&minute), expected);
    // 34,750 + 5 * 35,206.46.
    assert_eq!(minute.present_value, Decimal::new(21_078_230, 2));
    assert_eq!(minute.payback_years, None);
    let sums: Vec<String> = minute.cumulative().iter().map(|sum| format!("{sum:.2}")).collect();
    assert_eq!(sums[..3], ["34750.00", "69956.46", "105162.92"]);
}

#[test]
fn every_line_rises_with_its_own_index_and_later_money_is_worth_less() {
    let mut scenario = nobody_calls();
    let years = &mut scenario.years;
    (years.wage_growth, years.price_growth, years.rate_growth) = (0.1, 0.05, 0.02);
    (years.discount, years.horizon) = (0.25, 2.0);
    let years = Years::of(&scenario).unwrap();
    let in_house = years.of_option(Sourcing::InHouse);
    // Platform 6,000 * 1.05 = 6,300; depreciation stays.
    assert_eq!(cash(in_house), ["0.00", "14000.00", "14300.00"]);
    // 14,000 / 1.25 + 14,300 / 1.5625 = 11,200 + 9,152.
    assert_eq!(in_house.present_value, Decimal::from(20_352));
    assert_eq!(in_house.discounted(&years.growth), [0, 11_200, 9_152].map(Decimal::from));
    let minute = years.of_option(MINUTE);
    // 9,000 * 1.02 + 1,600 * 1.02 + 600 * 1.05 + 24,006.46 * 1.1 = 9,180 + 1,632 + 630 + 26,407.106.
    assert_eq!(cash(minute), ["34750.00", "35206.46", "37849.11"]);
    // 34,750 + 35,206.46 / 1.25 + 37,849.11 / 1.5625 = 34,750 + 28,165.168 + 24,223.4304.
    assert_eq!(minute.present_value, Decimal::new(8_713_860, 2));
}

#[test]
fn what_wears_out_is_bought_again_and_what_is_left_at_the_end_is_credited_with_its_vat() {
    let mut scenario = nobody_calls();
    scenario.years.start = StartOfYears::Greenfield;
    scenario.years.horizon = 4.0;
    scenario.depreciation.implementation_life = 2.5;
    scenario.tax.vat_recovery = 0.0;
    let in_house = flow(&scenario, Sourcing::InHouse);
    // The first lasts 2.5 years: bought again at the end of year 3; a third would follow at the end of year 5.
    let paid = ["40000.00", "0.00", "0.00", "40000.00", "0.00"];
    assert_eq!(payment(&in_house, "payment.implementation"), paid);
    // At the end of year 4 the second is one year old: 40,000 * 1.21 * (1 - 1 / 2.5) = 48,400 * 0.6.
    assert_eq!(row(&in_house, BOOK_VALUE), ["0.00", "0.00", "0.00", "0.00", "-29040.00"]);
    // 21 % of 40,000 and of the platform, 6,000.
    let vat = ["8400.00", "1260.00", "1260.00", "9660.00", "1260.00"];
    assert_eq!(row(&in_house, RowId::Line("in_house.vat")), vat);
    assert_eq!(cash(&in_house), ["48400.00", "7260.00", "7260.00", "55660.00", "-21780.00"]);
    assert!(row(&in_house, RowId::Line("in_house.depreciation.implementation")).is_empty());
    // A life that ends with the horizon leaves nothing and buys nothing.
    scenario.depreciation.implementation_life = 4.0;
    let in_house = flow(&scenario, Sourcing::InHouse);
    assert_eq!(payment(&in_house, "payment.implementation"), ["40000.00", "0.00", "0.00", "0.00", "0.00"]);
    assert!(row(&in_house, BOOK_VALUE).is_empty());
    // Half a year: twice in each year, the second purchase of a year at its end.
    scenario.depreciation.implementation_life = 0.5;
    scenario.years.horizon = 2.0;
    let in_house = flow(&scenario, Sourcing::InHouse);
    assert_eq!(payment(&in_house, "payment.implementation"), ["40000.00", "80000.00", "0.00"]);
}

#[test]
fn payments_to_the_supplier_bear_vat_and_those_to_ones_own_people_do_not() {
    let mut scenario = nobody_calls();
    scenario.tax.vat_recovery = 0.5;
    let minute = flow(&scenario, MINUTE);
    // Half of 21 %: of 5,000 + 8,000 + 5,000 + 15,000 = 33,000 at the start, of 9,000 + 1,600 + 600 = 11,200 in a year.
    assert_eq!(row(&minute, RowId::Line("vat"))[..2], ["3465.00", "1176.00"]);
    // Old and new together for 1.5 months: the old team's year is 14,000 with VAT of 10.5 % on all of it, 15,470.
    assert_eq!(payment(&minute, "payment.parallel_run")[0], "1933.75");
    assert_eq!(cash(&minute)[..2], ["38398.75", "36382.46"]);
}

#[test]
fn a_team_that_leaves_is_paid_off_and_runs_on_beside_the_new_one() {
    let mut scenario = mail_room();
    let years = &mut scenario.years;
    (years.parallel_run_months, years.service_years, years.redeployed_share) = (3.0, 6.0, 0.25);
    let in_house = flow(&scenario, Sourcing::InHouse);
    assert_eq!(cash(&in_house)[..2], ["0.00", "342144.00"]);
    let minute = flow(&scenario, MINUTE);
    // 3/12 * 342,144; and of three quarters of the team two months' pay: 0.75 * 6/3 * 1,000 * 20 * 1.08.
    assert_eq!(payment(&minute, "payment.parallel_run")[0], "85536.00");
    assert_eq!(payment(&minute, "payment.severance")[0], "32400.00");
    assert_eq!(cash(&minute)[..2], ["117936.00", "216000.00"]);
    // Staff that move along with their terms are not dismissed.
    scenario.years.transfer_of_undertaking = true;
    assert_eq!(cash(&flow(&scenario, MINUTE))[0], "85536.00");
    // Where there was no team nobody leaves.
    scenario.years.transfer_of_undertaking = false;
    scenario.years.start = StartOfYears::Greenfield;
    assert_eq!(cash(&flow(&scenario, MINUTE))[0], "0.00");
}

#[test]
fn the_supplier_s_learning_is_billed_in_the_first_year_with_its_vat() {
    let mut scenario = mail_room();
    (scenario.years.ramp_months, scenario.years.ramp_gap) = (3.0, 0.2);
    (scenario.tax.vat_rate, scenario.tax.vat_recovery) = (0.2, 0.5);
    let minute = flow(&scenario, MINUTE);
    // 3/12 * 0.2 * 216,000, in year 1 alone; a tenth of VAT on it and on the service.
    assert_eq!(payment(&minute, "payment.learning")[..3], ["0.00", "10800.00", "0.00"]);
    assert_eq!(cash(&minute)[..3], ["0.00", "249480.00", "237600.00"]);
    // Who is paid by the contact bears it himself.
    let contact = flow(&scenario, Sourcing::Outsourced(Form::BlendedContact));
    assert!(payment(&contact, "payment.learning").is_empty());
}

#[test]
fn a_new_team_is_hired_trained_and_equipped_and_buys_more_when_it_grows() {
    let mut scenario = mail_room();
    let years = &mut scenario.years;
    (years.start, years.volume_growth, years.horizon) = (StartOfYears::Greenfield, 1.0, 3.0);
    (scenario.depreciation.hardware, scenario.depreciation.hardware_life) = (1300.0, 2.0);
    (scenario.depreciation.furniture, scenario.depreciation.furniture_life) = (1500.0, 8.0);
    (scenario.outsourcing.training_hours, scenario.outsourcing.retraining_share) = (40.0, 0.0);
    let in_house = flow(&scenario, Sourcing::InHouse);
    // 1,000 h a month are 1,000 / (W * 26) heads, each hired, trained for 160 h and slow for 8 weeks.
    let heads = 1000.0 / (WEEKS * 26.0);
    let to_the_cent = |amount: f64| format!("{amount:.2}");
    assert_eq!(payment(&in_house, "payment.hiring")[0], to_the_cent(heads * 2500.0));
    assert_eq!(payment(&in_house, "payment.training")[0], to_the_cent(heads * 160.0 * (25.92 + 8.0)));
    assert_eq!(payment(&in_house, "payment.ramp_up")[0], to_the_cent(heads * 8.0 * 26.0 * 0.3 * 25.92));
    // Support is four times a thousandth of the agents' full-time places.
    let support = 4.0 / 1000.0 * 1000.0 / (WEEKS * 38.0);
    let users = heads + support;
    // In year 2 as many again come, in year 3 twice as many; the first devices wear out at the end of year 2.
    let hardware = [users, 0.0, users + users, 2.0 * users].map(|bought| to_the_cent(bought * 1300.0));
    assert_eq!(payment(&in_house, "payment.hardware"), hardware);
    // 1,000 h in 42.5 open hours a week are 1,000 / (W * 42.5) = 5.41 at once, with support 5.44: 6 workplaces; then 10.87:
    // 11, then 21.74: 22.
    assert_eq!(payment(&in_house, "payment.furniture"), ["9000.00", "0.00", "7500.00", "16500.00"]);
    // Left at the end of year 3: devices of year 2 half, of year 3 whole; desks 5/8, 7/8 and whole.
    let left = 1300.0 * users * (0.5 + 0.5 + 2.0) + 9000.0 * 0.625 + 7500.0 * 0.875 + 16_500.0;
    assert_eq!(row(&in_house, BOOK_VALUE)[3], to_the_cent(-left));
    // 1,000 h / 120 * 4 clients an agent = 33.3 trained agents, 40 h at 40 each; as many more, then twice as many.
    let training = [100.0 / 3.0, 0.0, 100.0 / 3.0, 200.0 / 3.0].map(|agents| to_the_cent(agents * 1600.0));
    assert_eq!(payment(&flow(&scenario, MINUTE), "payment.supplier_training"), training);
    // A team that exists pays for its growth with its depreciation.
    scenario.years.start = StartOfYears::Existing;
    let in_house = flow(&scenario, Sourcing::InHouse);
    assert!(in_house.rows.iter().all(|row| matches!(row.id, RowId::Line(_))));
    let hardware = [0.0, users, 2.0 * users, 4.0 * users].map(|used| to_the_cent(used * 1300.0 / 2.0));
    assert_eq!(row(&in_house, RowId::Line("in_house.depreciation.hardware")), hardware);
}

#[test]
fn a_switch_has_paid_for_itself_when_its_savings_have_made_up_for_the_start() {
    let mut scenario = mail_room();
    // A year saves 342,144 - 216,000 = 126,144.
    let mut payback = |start_up: f64| {
        scenario.outsourcing.start_up = start_up;
        let [_, _, minute, ..] = Years::of(&scenario).unwrap().options;
        minute.payback_years
    };
    assert_eq!(payback(1.5 * 126_144.0), Some(1.5));
    assert_eq!(payback(0.25 * 126_144.0), Some(0.25));
    assert_eq!(payback(4.75 * 126_144.0), Some(4.75));
    assert_eq!(payback(2.0 * 126_144.0), Some(2.0));
    // Level only at the end of year 5 is not below.
    assert_eq!(payback(5.0 * 126_144.0), None);
    assert_eq!(payback(0.0), Some(0.0));
    // Cheaper from the start: a new team costs 100,000 before it works, the supplier half of that.
    scenario.years.start = StartOfYears::Greenfield;
    (scenario.depreciation.implementation, scenario.depreciation.implementation_life) = (100_000.0, 50.0);
    (scenario.recruitment.cost_per_hire, scenario.recruitment.training_hours) = (0.0, 0.0);
    (scenario.recruitment.ramp_up_gap, scenario.outsourcing.start_up) = (0.0, 50_000.0);
    assert_eq!(flow(&scenario, MINUTE).payback_years, Some(0.0));
    scenario.outsourcing.start_up = 100_000.0 + 0.5 * 126_144.0;
    assert_eq!(flow(&scenario, MINUTE).payback_years, Some(0.5));
}
