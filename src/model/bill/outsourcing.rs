//! The outsourced bills: four forms of contract, each with what it invoices and what stays with the buyer.

use super::Sourcing;
use super::in_house::{InHouse, greenfield, other_work};
use super::rule::{Due, FIXED, PRICE, Page, Paid, RATE, WAGE};
use crate::model::formula::{Constant, Draft, Read, Term, inputs};
use crate::model::plan::formulas::{ClientTeam, Factors, Formulas};
use crate::model::scenario::{BlendedUnit, Form};

const MONTHS: Constant = Constant(12.0, "month/year");
/// Who comes for the busiest month is trained for it each year.
const SEASONS_A_YEAR: Constant = Constant(1.0, "1/year");
/// The statutory severance (transitievergoeding) is a third of a month's pay for each year of service: article 7:673 of
/// the Dutch Civil Code. A month's pay includes the holiday allowance and a fixed year-end bonus.
const SERVICE_YEARS_PER_MONTH_OF_PAY: Constant = Constant(3.0, "year/month");

/// Writes the lines of one form's bill.
pub(super) fn write<'d>(draft: &'d Draft, formulas: &Formulas<'d>, in_house: &InHouse<'d>, form: Form) -> Page<'d> {
    let &Formulas { factors, billed, .. } = formulas;
    let Factors { complexity, loading, loaded_wage, paid_to_staffed, .. } = factors;
    inputs!(draft;
        outsourcing {
            minimum_monthly_invoice, minimum_yearly_invoice, bonus, systems_per_agent, management_fee, start_up, training_rate, training_hours, retraining_share,
            contract_years, numbers_per_month, forwarding_per_minute, other_per_month, retained_fte, retained_salary,
            retained_share, stranded_housing, stranded_overhead,
        },
        years { selection, transition, ramp_months, ramp_gap },
    );
    let ClientTeam { core, seasonal } = match form {
        Form::Dedicated => billed.dedicated_team,
        Form::BlendedMinute | Form::BlendedContact => billed.blended_team,
        Form::Hybrid => billed.hybrid_team,
    };
    let training = |people: Term<'d>| people * training_hours * complexity * training_rate;

    let mut page = Page::new(draft, Sourcing::Outsourced(form));
    let monthly_service = monthly_service(draft, formulas, form);
    let yearly_service = monthly_service.at_least(minimum_monthly_invoice).year_sum().at_least(minimum_yearly_invoice);
    let service = page.line("service", yearly_service, RATE.vat());
    page.line("bonus", bonus * service, RATE.vat());
    page.line("management", MONTHS * management_fee, RATE.vat());
    page.line("training.initial", training(core) / contract_years, FIXED.vat().paid(Paid::Once));
    page.line("training.renewal", training(core * retraining_share + seasonal * SEASONS_A_YEAR), RATE.vat());
    page.line("start_up", start_up / contract_years, FIXED.vat().paid(Paid::Once));
    page.line("systems", MONTHS * core * systems_per_agent, PRICE.vat());
    page.line("telephony", MONTHS * numbers_per_month + billed.phone_minutes * forwarding_per_minute, PRICE.vat());
    page.line("other", MONTHS * other_per_month, PRICE.vat());
    page.line("retained", (MONTHS * loading * retained_fte * retained_salary).at_least(retained_share * service), WAGE);
    page.line("stranded", stranded_housing * in_house.housing + stranded_overhead * in_house.overhead, FIXED);
    let idle = match form {
        Form::Dedicated => Some(billed.other_work),
        Form::Hybrid => Some(billed.hybrid_other_work),
        Form::BlendedMinute | Form::BlendedContact => None,
    };
    // A shared agent is never idle for you.
    let other_work = match idle {
        Some(hours) => other_work(draft, hours, loaded_wage, paid_to_staffed),
        None => draft.constant(Constant(0.0, "EUR/year")),
    };
    page.line("other_work", other_work, WAGE);
    page.vat_line("vat");
    page.pay("payment.start_up", start_up, Due::BOUGHT);
    page.pay("payment.supplier_training", training(core), Due { grows: true, ..Due::BOUGHT });
    page.pay("payment.selection", selection, Due::BOUGHT);
    page.pay("payment.transition", transition, Due::BOUGHT);
    // New agents are slower; who is paid by the contact bears that himself.
    if form != Form::BlendedContact {
        page.pay("payment.learning", ramp_months / MONTHS * ramp_gap * service, Due { year: 1, ..Due::BOUGHT });
    }
    leaving(draft, formulas, in_house, &mut page);
    page
}

/// What it costs to leave a team that exists. What was spent on it before is gone either way and does not count.
fn leaving<'d>(draft: &'d Draft, formulas: &Formulas<'d>, in_house: &InHouse<'d>, page: &mut Page<'d>) {
    inputs!(draft; years { parallel_run_months, service_years, redeployed_share });
    let nothing = draft.constant(Constant(0.0, "EUR"));
    let existing_team = |payment: Term<'d>| greenfield(draft).choose(nothing, payment);
    if let Some(paid_year) = in_house.paid_year {
        page.pay("payment.parallel_run", existing_team(parallel_run_months / MONTHS * paid_year), Due::default());
    }
    let months_of_pay = service_years / SERVICE_YEARS_PER_MONTH_OF_PAY;
    let severance = (1 - redeployed_share) * months_of_pay * in_house.gross_wages * formulas.factors.allowances;
    // Staff that go along to the supplier keep their terms and are not dismissed.
    let transfer = Read::One(|scenario| f64::from(scenario.years.transfer_of_undertaking));
    let transfer = draft.choice("years.transfer_of_undertaking", transfer);
    page.pay("payment.severance", existing_team(transfer.choose(nothing, severance)), Due::default());
}

/// What a form invoices for the work of each month, before the minimum invoice.
fn monthly_service<'d>(draft: &'d Draft, formulas: &Formulas<'d>, form: Form) -> Term<'d> {
    let &Formulas { factors: Factors { complexity, .. }, billed, .. } = formulas;
    inputs!(draft; outsourcing { dedicated_rate, dedicated_min_share, billed_uplift, minute_rate, contact_rate });
    // A month with dedicated hours bills at least a part of the average one.
    let by_the_hour = |hours: Term<'d>| {
        let committed = (dedicated_min_share * hours.mean_of_months()).only_where(hours);
        hours.at_least(committed) * (1 + billed_uplift) * dedicated_rate * billed.discounted
    };
    let by_the_minute = |minutes: Term<'d>| minutes * minute_rate * billed.discounted;
    // The price of a contact is quoted at complexity 1.
    let by_the_contact = |contacts: Term<'d>| contacts * contact_rate * complexity * billed.discounted;
    match form {
        Form::Dedicated => by_the_hour(billed.dedicated_hours),
        Form::BlendedMinute => by_the_minute(billed.blended_minutes),
        Form::BlendedContact => by_the_contact(billed.blended_contacts),
        Form::Hybrid => {
            let is_minute = Read::One(|scenario| f64::from(scenario.hybrid.blended_unit == BlendedUnit::Minute));
            let by_minute = draft.choice("hybrid.blended_unit", is_minute);
            let blended =
                by_minute.choose(by_the_minute(billed.hybrid_minutes), by_the_contact(billed.hybrid_contacts));
            by_the_hour(billed.hybrid_hours) + blended
        }
    }
}
