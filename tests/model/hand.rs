//! Small bills worked by hand: the arithmetic stands beside each amount.

use contact_tco::model::bill::{Bill, Pricing, Sourcing};
use contact_tco::model::error::ModelError;
use contact_tco::model::plan::{Plan, SupplierPlan};
use contact_tco::model::scenario::{BlendedUnit, Form, Scenario};
use rust_decimal::Decimal;

/// Working days a year: 365.25 / 7 * 5.
const WORKING_DAYS: f64 = 365.25 / 7.0 * 5.0;

/// Loading 1.08 * 1.25 = 1.35 and loaded wage 20 * 1.35 = 27; leave and absence 10 % each, shrinkage 20 %.
fn department() -> Scenario {
    let mut scenario = Scenario::default();
    scenario.demand.complexity = 1.5;
    scenario.staff.gross_hourly_wage = 20.0;
    scenario.staff.employer_charges = 0.2;
    scenario.staff.vacation_days = WORKING_DAYS / 10.0;
    scenario.staff.public_holidays = 0.0;
    scenario.staff.in_office_shrinkage = 0.2;
    scenario.absence.rate = 0.1;
    scenario.absence.continuation = 0.7;
    scenario.tax.vat_recovery = 0.5;
    scenario
}

fn plan() -> Plan {
    Plan {
        phone_minutes: 100_000.0,
        surcharge_hours: 400.0,
        permanent_hours_per_month: 1000.0,
        agency_hours: 500.0,
        agent_fte: 10.0,
        peak_agency_fte: 2.0,
        team_leader_fte: 1.0,
        quality_fte: 0.5,
        planner_fte: 0.25,
        manager_fte: 0.5,
        support_fte: 2.25,
        hires: 4.0,
        workplaces: 10.0,
        users: 18.0,
        devices: 20.0,
        other_work_hours: 100.0,
        ..Plan::default()
    }
}

fn supplier() -> SupplierPlan {
    let mut dedicated_hours = [100.0; 12];
    dedicated_hours[11] = 400.0;
    SupplierPlan {
        phone_minutes: 50_000.0,
        dedicated_hours,
        blended_minutes: [1000.0; 12],
        blended_contacts: [200.0; 12],
        hybrid_hours: [100.0; 12],
        hybrid_minutes: [1000.0; 12],
        hybrid_contacts: [200.0; 12],
        other_work_hours: 50.0,
        hybrid_other_work_hours: 20.0,
        dedicated_core: 10.0,
        dedicated_seasonal: 3.0,
        blended_core: 5.0,
        hybrid_core: 20.0,
        hybrid_seasonal: 1.0,
        ..SupplierPlan::default()
    }
}

fn bills(scenario: &Scenario, plan: &Plan) -> [Bill; 5] {
    let mut pricing = Pricing::<Decimal>::new(scenario).unwrap();
    pricing.price(plan, &supplier()).unwrap();
    pricing.bills(scenario).unwrap()
}

fn bill(scenario: &Scenario, form: Form) -> Bill {
    bills(scenario, &plan())[Sourcing::Outsourced(form).index()].clone()
}

fn amounts(bill: &Bill) -> Vec<(&'static str, String)> {
    bill.lines.iter().map(|line| (line.id, format!("{:.2}", line.amount))).collect()
}

fn line(bill: &Bill, id: &str) -> String {
    format!("{:.2}", bill.line(id).unwrap())
}

fn expect(bill: &Bill, expected: &[(&'static str, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(id, amount)| (*id, (*amount).to_owned())).collect();
    assert_eq!(amounts(bill), expected);
}

#[test]
fn every_line_in_house() {
    expect(
        &bills(&department(), &plan())[0],
        &[
            ("in_house.staff.agents", "294840.00"), // 12*1000*27 = 324000; * (1 - 0.9*0.1) = 0.91
            ("in_house.staff.surcharges", "13500.00"), // 400 / 0.8 * 27
            ("in_house.staff.agency", "18250.00"),  // 500 * 36.50
            ("in_house.staff.support", "142560.00"), // 12*1.35 * (3500 + 1700 + 850 + 2750)
            ("in_house.staff.other_work", "-4166.67"), // 100 * 27 / (0.9*0.9*0.8)
            ("in_house.absence.sick_pay", "20412.00"), // 324000 * 0.9*0.1 * 0.7
            ("in_house.absence.health_service", "1837.50"), // (10 + 2.25) * 150
            ("in_house.housing", "45000.00"),       // 10 * (12*300 + 900)
            ("in_house.ict.licences", "24840.00"),  // 12 * 18 * 115
            ("in_house.ict.workplace", "21600.00"), // 18 * 1200
            ("in_house.ict.telephony", "2000.00"),  // 100000 * 0.02
            ("in_house.ict.platform", "6000.00"),
            ("in_house.recruitment.hiring", "10000.00"),         // 4 * 2500
            ("in_house.recruitment.training", "33600.00"),       // 4 * 160*1.5 * (27 + 8)
            ("in_house.recruitment.agency_training", "8010.00"), // 2 * 60*1.5 * (36.50 + 8)
            ("in_house.recruitment.ramp_up", "6739.20"),         // 4 * 8*26*0.3 * 27
            ("in_house.depreciation.hardware", "6500.00"),       // 20 * 1300 / 4
            ("in_house.depreciation.furniture", "1875.00"),      // 10 * 1500 / 8
            ("in_house.depreciation.implementation", "8000.00"), // 40000 / 5
            ("in_house.depreciation.capital", "2025.00"),        // 0.05 * (26000 + 15000 + 40000) / 2
            ("in_house.overhead", "36452.00"),                   // 0.08 * (294840 + 18250 + 142560)
            // 18250 + 1837.50 + 45000 + 24840 + 21600 + 2000 + 6000 + 10000 + 8010 + 6500 + 1875 + 8000 = 153912.50;
            // * 0.21 * 0.5 = 16160.8125
            ("in_house.vat", "16160.81"),
        ],
    );
}

#[test]
fn every_line_of_a_dedicated_contract() {
    let mut scenario = department();
    scenario.outsourcing.other_per_month = 100.0;
    scenario.outsourcing.stranded_housing = 0.5;
    scenario.outsourcing.stranded_overhead = 0.25;
    scenario.outsourcing.bonus = -0.02;
    expect(
        &bill(&scenario, Form::Dedicated),
        &[
            // An hour is 1.05 * 45 = 47.25. The mean month has (11*100 + 400) / 12 = 125 hours, the commitment is 0.85 of it:
            // 106.25. 11 * 106.25 * 47.25 + 400 * 47.25 = 55223.4375 + 18900
            ("service", "74123.44"),
            ("bonus", "-1482.47"),            // -0.02 * 74123.44
            ("management", "9000.00"),        // 12 * 750
            ("training.initial", "8000.00"),  // 10 * 40*1.5 * 40 / 3
            ("training.renewal", "12000.00"), // (10 * 0.2 + 3) * 2400
            ("start_up", "1666.67"),          // 5000 / 3
            ("systems", "3600.00"),           // 12 * 10 * 30
            ("telephony", "2100.00"),         // 12 * 50 + 50000 * 0.03
            ("other", "1200.00"),             // 12 * 100
            ("retained", "24300.00"),         // 12 * 1.35 * 0.3 * 5000; 3 % of the service is less
            ("stranded", "31613.00"),         // 0.5 * 45000 + 0.25 * 36452
            ("other_work", "-2083.33"),       // 50 * 27 / (0.9*0.9*0.8)
            // 74123.44 - 1482.47 + 9000 + 8000 + 12000 + 1666.67 + 3600 + 2100 + 1200 = 110207.64;
            // * 0.21 * 0.5 = 11571.8022
            ("vat", "11571.80"),
        ],
    );
}

#[test]
fn the_service_of_each_form() {
    let mut scenario = department();
    assert_eq!(line(&bill(&scenario, Form::BlendedMinute), "service"), "13200.00"); // 12 * 1000 * 1.10
    assert_eq!(line(&bill(&scenario, Form::BlendedContact), "service"), "20880.00"); // 12 * 200 * 5.80 * 1.5
    assert_eq!(line(&bill(&scenario, Form::Hybrid), "service"), "69900.00"); // 12 * (100*47.25 + 1000*1.10)
    scenario.hybrid.blended_unit = BlendedUnit::Contact;
    assert_eq!(line(&bill(&scenario, Form::Hybrid), "service"), "77580.00"); // 12 * (100*47.25 + 200*5.80*1.5)
    assert_eq!(line(&bill(&scenario, Form::BlendedMinute), "training.initial"), "4000.00"); // 5 * 60 * 40 / 3
    assert_eq!(line(&bill(&scenario, Form::Hybrid), "training.renewal"), "12000.00"); // (20 * 0.2 + 1) * 60 * 40
}

#[test]
fn a_tier_lowers_every_rate_and_a_month_without_hours_is_not_billed() {
    let scenario = department();
    let discounted = SupplierPlan { discount: 0.1, ..supplier() };
    let price = |supplier: &SupplierPlan, form| {
        let mut pricing = Pricing::<Decimal>::new(&scenario).unwrap();
        pricing.price(&plan(), supplier).unwrap();
        line(&pricing.bills(&scenario).unwrap()[Sourcing::Outsourced(form).index()], "service")
    };
    assert_eq!(price(&discounted, Form::BlendedMinute), "11880.00"); // 0.9 * 13200
    assert_eq!(price(&discounted, Form::BlendedContact), "18792.00"); // 0.9 * 20880
    assert_eq!(price(&discounted, Form::Hybrid), "62910.00"); // 0.9 * 69900
    // Ten months without hours: the other two have 250 on average, 85 % of it is 212.5, and nothing is billed for the ten.
    let mut dedicated_hours = [0.0; 12];
    (dedicated_hours[3], dedicated_hours[4]) = (100.0, 400.0);
    let two = SupplierPlan { dedicated_hours, ..supplier() };
    assert_eq!(price(&two, Form::Dedicated), "28940.63"); // (212.5 + 400) * 47.25 = 28940.625
}

#[test]
fn the_minimum_invoice_holds_month_by_month() {
    let mut scenario = department();
    scenario.outsourcing.minimum_monthly_invoice = 6000.0;
    // 106.25 * 47.25 = 5020.31 is below the minimum, 400 * 47.25 = 18900 above: 11*6000 + 18900.
    assert_eq!(line(&bill(&scenario, Form::Dedicated), "service"), "84900.00");
    // 1100 is below it in every month.
    assert_eq!(line(&bill(&scenario, Form::BlendedMinute), "service"), "72000.00");
    // The year's own minimum is above that of twelve months, and below the dedicated service.
    scenario.outsourcing.minimum_yearly_invoice = 80_000.0;
    assert_eq!(line(&bill(&scenario, Form::BlendedMinute), "service"), "80000.00");
    assert_eq!(line(&bill(&scenario, Form::Dedicated), "service"), "84900.00");
}

#[test]
fn contract_management_costs_at_least_a_share_of_the_rounded_service() {
    let mut scenario = department();
    scenario.outsourcing.retained_share = 1.0;
    assert_eq!(line(&bill(&scenario, Form::Dedicated), "retained"), "74123.44");
    assert_eq!(line(&bill(&scenario, Form::BlendedMinute), "retained"), "24300.00");
}

#[test]
fn overhead_and_vat_are_taken_on_rounded_lines() {
    let mut scenario = Scenario::default();
    let staff = &mut scenario.staff;
    (staff.gross_hourly_wage, staff.holiday_allowance, staff.employer_charges, staff.pension) = (1.0, 0.0, 0.0, 0.0);
    scenario.absence.rate = 0.0;
    scenario.overhead.rate = 5.0;
    scenario.ict.platform = 0.015;
    scenario.depreciation.implementation = 0.0;
    (scenario.tax.vat_rate, scenario.tax.vat_recovery) = (1.0, 0.0);
    let plan = Plan { permanent_hours_per_month: 0.00125, ..Plan::default() };
    let bill = &bills(&scenario, &plan)[0];
    assert_eq!(line(bill, "in_house.staff.agents"), "0.02"); // 12 * 0.00125 * 1 = 0.015
    assert_eq!(line(bill, "in_house.overhead"), "0.10"); // 5 * 0.02, and not 5 * 0.015 = 0.075
    assert_eq!(line(bill, "in_house.vat"), "0.02"); // 1 * 0.02: the platform is the only line with VAT
}

#[test]
fn visible_and_hidden_make_the_total() {
    let mut scenario = department();
    let of = |scenario: &Scenario| bills(scenario, &plan())[0].clone();
    let bill = of(&scenario);
    // Agents, surcharges, agency, support and telephony: 294840 + 13500 + 18250 + 142560 + 2000.
    assert_eq!(bill.visible(), Decimal::from(471_150));
    assert_eq!(bill.visible() + bill.hidden(), bill.total());
    scenario.budget.visible = vec!["in_house.overhead".to_owned(), "in_house.overhead".to_owned()];
    assert_eq!(of(&scenario).visible(), Decimal::from(36_452));
}

#[test]
fn an_amount_beyond_all_money_is_an_error_with_its_name() {
    let scenario = department();
    let mut pricing = Pricing::<Decimal>::new(&scenario).unwrap();
    let error = |plan: Plan, pricing: &mut Pricing<Decimal>| pricing.price(&plan, &supplier()).unwrap_err();
    let found = error(Plan { users: 1e30, ..plan() }, &mut pricing);
    assert_eq!(found, ModelError::AmountTooLarge { line: "plan.users".to_owned() });
    let found = error(Plan { workplaces: 7e28, ..plan() }, &mut pricing);
    assert_eq!(found, ModelError::AmountTooLarge { line: "in_house.housing".to_owned() });
}
