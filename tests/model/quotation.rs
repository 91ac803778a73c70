//! A supplier's prices converted into inputs, by hand.

use contact_tco::model::bill::Sourcing;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::market::Rate;
use contact_tco::model::market::quotation::{
    Basis, Converted, Included, Per, Price, Quotation, Standing, Unusable, What, asked_form, with_given,
};
use contact_tco::model::scenario::{Form, Language, Scenario};
use rust_decimal::Decimal;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// A supplier that works 40 hours a week.
fn basis() -> Basis {
    Basis {
        hours_per_week: 40.0,
        attended: 0.84,
        logged_in: 0.87,
        talk: 0.85,
        vat_rate: 0.21,
        complexity: 1.25,
        training_hours: 40.0,
        dedicated_hours: 1500.0,
        monthly_hours: [1500.0; 12],
        hour_price: 40.0,
    }
}

fn price(amount: &str, per: Per) -> Price {
    Price { amount: decimal(amount), per, with_vat: false }
}

fn value(amount: &str, per: Per) -> Decimal {
    price(amount, per).convert(&basis()).unwrap().value
}

fn quotation(prices: Vec<Price>, included: Vec<Included>) -> Quotation {
    Quotation { prices, included, basis: basis() }
}

#[test]
fn every_price_becomes_what_the_bill_works_with() {
    let cases = [
        ("41.255", Per::HourLoggedIn, "41.255"), // as it is
        ("38", Per::HourPaid, "43.68"),          // / 0.87 = 43.678
        ("5950", Per::FteMonth, "40.73"),        // / (40 * 4.348125 * 0.84 = 146.097) = 40.7264
        ("1.10", Per::MinuteHandled, "1.10"),    // as it is
        ("1.20", Per::MinuteTalk, "1.02"),       // * 0.85
        ("6.00", Per::Contact, "4.80"),          // / 1.25
        ("750", Per::FeeMonth, "750"),           // as it is
        ("9000", Per::FeeYear, "750"),           // / 12
        ("40", Per::TrainingHour, "40"),         // as it is
        ("1600", Per::TrainingAgent, "32"),      // / (40 * 1.25)
        ("2500", Per::Once, "2500"),             // as it is
        ("4000", Per::MinimumMonth, "4000"),     // as it is
        ("48000", Per::MinimumYear, "48000"),    // as it is
        ("3", Per::BonusPercent, "0.03"),        // / 100
        ("1200", Per::CommittedHours, "0.8"),    // / 1500
        ("8", Per::CommittedFte, "0.7792"),      // * 146.10 / 1500
        ("85", Per::CommittedPercent, "0.85"),   // / 100
    ];
    assert_eq!(cases.len(), Per::ALL.len());
    for (amount, per, expected) in cases {
        assert_eq!(value(amount, per), decimal(expected), "{per:?}");
    }
}

/// 40 hours a week are 173.9286 a month (365.25 / 7 / 12 weeks), of which 83.33 % are 144.9347. What is told is 144.93, and
/// 130,000 / 144.93 is 896.98; with all digits it would be 896.96, which nobody can check.
#[test]
fn a_conversion_can_be_worked_out_again_from_what_is_told() {
    let Converted { value, steps, .. } =
        price("130000", Per::FteMonth).convert(&Basis { attended: 0.8333, ..basis() }).unwrap();
    assert_eq!((steps[0].by, value), (decimal("144.93"), decimal("896.98")));
    let Converted { steps, .. } =
        price("38", Per::HourPaid).convert(&Basis { logged_in: 0.8712345, ..basis() }).unwrap();
    assert_eq!(steps[0].by, decimal("0.87123"), "87.123 %");
}

#[test]
fn vat_is_taken_off_first() {
    let mut hour = price("48.40", Per::HourLoggedIn);
    hour.with_vat = true;
    let Converted { value, steps, .. } = hour.convert(&basis()).unwrap();
    assert_eq!((value, steps.len(), steps[0].what, steps[0].by), (decimal("40"), 1, What::Vat, decimal("1.21")));
    let mut fte = price("7199.50", Per::FteMonth);
    fte.with_vat = true;
    assert_eq!(fte.convert(&basis()).unwrap().value, decimal("40.73"), "5,950 and 21 %");
    let mut share = price("85", Per::CommittedPercent);
    share.with_vat = true;
    assert_eq!(share.convert(&basis()).unwrap().value, decimal("0.85"), "no amount of money");
}

#[test]
fn an_hours_price_holds_what_would_be_billed_on_top() {
    for per in [Per::HourLoggedIn, Per::HourPaid, Per::FteMonth] {
        let along = price("40", per).convert(&Basis { attended: 0.01, ..basis() }).unwrap().along;
        assert_eq!(along, [("outsourcing.billed_uplift", 0.0)]);
    }
}

#[test]
fn a_figure_of_nothing_converts_nothing() {
    let cases = [
        (Per::FteMonth, Basis { attended: 0.0, ..basis() }, What::FteHours),
        (Per::HourPaid, Basis { logged_in: 0.0, ..basis() }, What::LoggedIn),
        (Per::MinuteTalk, Basis { talk: 0.0, ..basis() }, What::Talk),
        (Per::TrainingAgent, Basis { training_hours: 0.0, ..basis() }, What::TrainingHours),
        (Per::CommittedHours, Basis { dedicated_hours: 0.0, ..basis() }, What::DedicatedHours),
    ];
    for (per, basis, what) in cases {
        assert_eq!(price("10", per).convert(&basis), Err(Unusable::Nothing(what)), "{per:?}");
    }
}

#[test]
fn bounds_of_the_input_hold() {
    assert_eq!(value("1000", Per::HourLoggedIn), decimal("1000"));
    assert_eq!(value("0", Per::Contact), Decimal::ZERO);
    for (amount, per) in [("1000.01", Per::HourLoggedIn), ("-1", Per::MinuteHandled), ("-5", Per::CommittedPercent)] {
        let refused = price(amount, per).convert(&basis());
        assert!(matches!(refused, Err(Unusable::Outside { .. })), "{amount} {per:?}: {refused:?}");
    }
}

/// 12 FTE of 146.10 hours are 1,753.2 hours a month where half of the months need 1,400 and the others 1,600: 353.2 and 153.2
/// too many, 6 times each, together 3,038.4 hours a year.
#[test]
fn a_minimum_above_the_need_is_told_in_hours_and_euros() {
    let monthly_hours = std::array::from_fn(|month| if month < 6 { 1400.0 } else { 1600.0 });
    let basis = Basis { monthly_hours, ..basis() };
    let told = |prices: Vec<Price>| {
        let quotation = Quotation { prices, included: Vec::new(), basis };
        match quotation.converted().pop() {
            Some(Err(Unusable::AboveNeed { committed, needed, extra })) => (committed, needed, extra),
            other => panic!("{other:?}"),
        }
    };
    let (committed, needed, extra) = told(vec![price("12", Per::CommittedFte)]);
    assert!((committed - 1753.2).abs() < 1e-6 && needed == 1500.0, "{committed} {needed}");
    assert!((extra - 3038.4 * 40.0).abs() < 1e-3, "at the scenario's 40 EUR an hour: {extra}");
    let (.., extra) = told(vec![price("31.50", Per::HourLoggedIn), price("12", Per::CommittedFte)]);
    assert!((extra - 3038.4 * 31.5).abs() < 1e-3, "at the quotation's price: {extra}");
    // As a minimum invoice it costs exactly that: 12 * 1,753.2 * 31.50 against 12 * 1,500 * 31.50.
    assert!((12.0 * (1753.2 - 1500.0) * 31.5 - extra).abs() < 1e-3);
}

#[test]
fn a_quotation_asks_to_be_compared_with_the_form_that_it_prices() {
    let mut scenario = Scenario::default();
    assert_eq!(scenario.outsourcing.form, Form::BlendedMinute);
    let (hour, minute, fee) = ("outsourcing.dedicated_rate", "outsourcing.minute_rate", "outsourcing.management_fee");
    assert_eq!(asked_form(&scenario, [hour]), Some(Form::Dedicated));
    assert_eq!(asked_form(&scenario, ["outsourcing.contact_rate", hour]), Some(Form::BlendedContact), "the first");
    assert_eq!(asked_form(&scenario, [hour, minute]), None, "the present form is paid by the minute");
    assert_eq!(asked_form(&scenario, [fee]), None, "no rate");
    scenario.outsourcing.form = Form::Hybrid;
    assert_eq!(asked_form(&scenario, [hour]), None, "a hybrid is paid by the hour too");
}

/// Contacts at 5 EUR, 1,000 in each of six months and 4,000 in each of the others: 6 * 5,000 + 6 * 20,000 = 150,000 EUR a year.
#[test]
fn a_minimum_over_the_year_is_none_for_each_month() {
    let mut scenario = Scenario::default();
    scenario.demand.contacts_per_month = 2_500.0;
    scenario.demand.months = [1.0, 4.0].repeat(6);
    scenario.outsourcing.contact_rate = 5.0;
    let service = |scenario: &Scenario| {
        let comparison = Comparison::of(scenario).unwrap();
        comparison.bill(Sourcing::Outsourced(Form::BlendedContact)).line("service").unwrap()
    };
    assert_eq!(service(&scenario), decimal("150000"));
    // A contract with at least 120,000 a year costs 150,000: the service is more. As 10,000 in each month it would be
    // 6 * 10,000 + 6 * 20,000 = 180,000.
    let mut monthly = scenario.clone();
    monthly.outsourcing.minimum_monthly_invoice = 10_000.0;
    assert_eq!(service(&monthly), decimal("180000"));
    let quotation = quotation(vec![price("120000", Per::MinimumYear), price("5000", Per::MinimumMonth)], Vec::new());
    let converted = quotation.converted();
    let yearly = converted[0].as_ref().unwrap();
    assert_eq!((yearly.id, yearly.value), ("outsourcing.minimum_yearly_invoice", decimal("120000")));
    // Both stand: 5,000 is what a quiet month costs anyhow.
    assert_eq!(converted[1].as_ref().unwrap().value, decimal("5000"));
    let given = quotation.given(&scenario).unwrap();
    assert_eq!(service(&with_given(&scenario, &given)), decimal("150000"));
}

#[test]
fn a_bonus_is_a_part_of_the_service_and_has_no_vat_in_it() {
    let bonus = |amount: &str| Price { amount: decimal(amount), per: Per::BonusPercent, with_vat: true };
    for (quoted, value) in [("3", "0.03"), ("-2.5", "-0.025")] {
        let converted = bonus(quoted).convert(&basis()).unwrap();
        assert_eq!((converted.id, converted.value), ("outsourcing.bonus", decimal(value)), "{quoted}");
    }
    assert!(matches!(bonus("101").convert(&basis()), Err(Unusable::Outside { id: "outsourcing.bonus", .. })));
}

#[test]
fn fees_add_up_and_a_second_price_of_an_hour_does_not() {
    let prices = vec![
        price("750", Per::FeeMonth),
        price("1200", Per::FeeYear),
        price("40", Per::HourLoggedIn),
        price("38", Per::HourPaid),
    ];
    let quotation = quotation(prices, Vec::new());
    assert_eq!(quotation.converted()[3], Err(Unusable::Twice("outsourcing.dedicated_rate")));
    let given = quotation.given(&Scenario::default()).unwrap();
    let given: Vec<_> = given.iter().map(|given| (given.id.as_str(), given.value, given.from.clone())).collect();
    let expected = [
        ("outsourcing.management_fee", 850.0, vec![0, 1]),
        ("outsourcing.dedicated_rate", 40.0, vec![2]),
        ("outsourcing.billed_uplift", 0.0, vec![2]),
    ];
    assert_eq!(given, expected);
}

#[test]
fn what_a_price_includes_costs_nothing_besides() {
    let mut scenario = Scenario::default();
    let german = Language { rate_premium: 0.1, ..Language::new("German", 1.0) };
    scenario.demand.languages.push(german);
    let quotation = quotation(vec![price("300", Per::FeeMonth)], Included::ALL.into());
    let given = quotation.given(&scenario).unwrap();
    let of = |id: &str| given.iter().find(|given| given.id == id).map(|given| given.value);
    assert_eq!(of("outsourcing.management_fee"), Some(300.0), "its own price counts");
    for id in [
        "outsourcing.training_rate",
        "outsourcing.start_up",
        "outsourcing.numbers_per_month",
        "outsourcing.forwarding_per_minute",
        "outsourcing.other_per_month",
        "outsourcing.off_hours_premium",
        "demand.languages[German].rate_premium",
    ] {
        assert_eq!(of(id), Some(0.0), "{id}");
    }
    assert_eq!(given.len(), 8, "the first language has no premium to take away");
}

#[test]
fn usual_figures_are_those_of_the_scenario() {
    let scenario = Scenario::default();
    let basis = Basis::of(&scenario, &[1000.0; 12]);
    // An agent of the supplier is logged in 120 hours a month; 13 % of an own hour is breaks and meetings.
    assert!((basis.fte_hours() - 120.0).abs() < 1e-9 && (basis.logged_in - 0.87).abs() < 1e-12);
    assert_eq!((basis.hours_per_week, basis.vat_rate, basis.dedicated_hours), (38.0, 0.21, 1000.0));
    let fte = price("5950", Per::FteMonth).convert(&basis).unwrap();
    assert_eq!(fte.value, decimal("49.58"), "5,950 / 120 is 49.5833");
}

#[test]
fn the_total_is_that_of_the_scenario_with_the_prices_in_it() {
    let scenario = Scenario::default();
    let prices = vec![price("2.20", Per::MinuteHandled), price("0", Per::FeeMonth)];
    let changed = with_given(&scenario, &quotation(prices, Vec::new()).given(&scenario).unwrap());
    let [before, after] = [&scenario, &changed].map(|scenario| Comparison::of(scenario).unwrap());
    let line = |comparison: &Comparison, id: &str| {
        comparison.bill(Sourcing::Outsourced(Form::BlendedMinute)).line(id).unwrap()
    };
    assert_eq!(line(&after, "service"), line(&before, "service") * Decimal::TWO, "1.10 became 2.20");
    assert_eq!(line(&after, "management"), Decimal::ZERO);
}

#[test]
fn a_price_at_the_end_of_the_market_is_inside_it() {
    let standing = |value| Standing::of(Rate::Hour, value);
    assert_eq!(
        [31.99, 32.0, 75.0, 75.01].map(standing),
        [Standing::Below, Standing::Inside, Standing::Inside, Standing::Above]
    );
}
