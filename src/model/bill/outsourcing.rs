//! The outsourced bills: four forms of contract, each with what it invoices and what stays with the buyer.

use super::in_house::InHouse;
use super::rule::{FIXED, PRICE, Page, RATE, Rule, WAGE};
use crate::model::formula::{Constant, Draft, Read, Term, inputs};
use crate::model::plan::formulas::{Factors, Formulas};
use crate::model::scenario::{BlendedUnit, Form};

const MONTHS: Constant = Constant(12.0, "month/year");

/// Writes the lines of one form's bill.
pub(super) fn write<'d>(draft: &'d Draft, formulas: &Formulas<'d>, in_house: &InHouse<'d>, form: Form) -> Vec<Rule> {
    let &Formulas { factors: Factors { complexity, loading, .. }, billed, .. } = formulas;
    inputs!(draft;
        outsourcing {
            minimum_monthly_invoice, management_fee, start_up, training_rate, training_hours, retraining_share,
            contract_years, numbers_per_month, forwarding_per_minute, other_per_month, retained_fte, retained_salary,
            retained_share, stranded_housing, stranded_overhead,
        },
    );
    let trainees = match form {
        Form::Dedicated => billed.dedicated_trainees,
        Form::BlendedMinute | Form::BlendedContact => billed.blended_trainees,
        Form::Hybrid => billed.hybrid_trainees,
    };
    let training = trainees * training_hours * complexity * training_rate;

    let mut page = Page::new(draft, format!("outsourced.{}.", form.id()));
    let monthly_service = monthly_service(draft, formulas, form);
    let service = page.line("service", monthly_service.at_least(minimum_monthly_invoice).year_sum(), RATE.vat());
    page.line("management", MONTHS * management_fee, RATE.vat());
    page.line("training.initial", training / contract_years, FIXED.vat());
    page.line("training.renewal", training * retraining_share, RATE.vat());
    page.line("start_up", start_up / contract_years, FIXED.vat());
    page.line("telephony", MONTHS * numbers_per_month + billed.phone_minutes * forwarding_per_minute, PRICE.vat());
    page.line("other", MONTHS * other_per_month, PRICE.vat());
    page.line("retained", (MONTHS * loading * retained_fte * retained_salary).at_least(retained_share * service), WAGE);
    page.line("stranded", stranded_housing * in_house.housing + stranded_overhead * in_house.overhead, FIXED);
    page.vat_line("vat");
    page.rules()
}

/// What a form invoices for the work of each month, before the minimum invoice.
fn monthly_service<'d>(draft: &'d Draft, formulas: &Formulas<'d>, form: Form) -> Term<'d> {
    let &Formulas { factors: Factors { complexity, .. }, billed, .. } = formulas;
    inputs!(draft; outsourcing { dedicated_rate, dedicated_min_share, billed_uplift, minute_rate, contact_rate });
    let by_the_hour = |hours: Term<'d>| hours * (1 + billed_uplift) * dedicated_rate;
    // The price of a contact is quoted at complexity 1.
    let by_the_contact = |contacts: Term<'d>| contacts * contact_rate * complexity;
    match form {
        Form::Dedicated => {
            let hours = billed.dedicated_hours;
            let committed = dedicated_min_share * hours.year_sum() / MONTHS;
            by_the_hour(hours.at_least(committed))
        }
        Form::BlendedMinute => billed.blended_minutes * minute_rate,
        Form::BlendedContact => by_the_contact(billed.blended_contacts),
        Form::Hybrid => {
            let is_minute = Read::One(|scenario| f64::from(scenario.hybrid.blended_unit == BlendedUnit::Minute));
            let by_minute = draft.choice("hybrid.blended_unit", is_minute);
            let blended = by_minute.choose(billed.hybrid_minutes * minute_rate, by_the_contact(billed.hybrid_contacts));
            by_the_hour(billed.hybrid_hours) + blended
        }
    }
}
