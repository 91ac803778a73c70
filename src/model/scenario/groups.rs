//! The groups of inputs. A new number is one field here, one entry in `assets/parameters.ron` and one label a language.

use serde::{Deserialize, Serialize};

use super::lists::{BlendedUnit, Channel, Form, HybridRule, Language, ServiceWindow, StartOfYears, Tier};
use super::number::{plain, plain_list, plain_optional};
use super::time::{Time, Week};
use crate::model::parameters::{self, Value};

/// Declares a group: numbers by name, those that may be absent after `optional`, other fields with their type. Units and
/// bounds stand in `assets/parameters.ron`.
macro_rules! group {
    ($(#[$doc:meta])* $name:ident $prefix:literal { $($number:ident),* $(,)? } $(optional { $($optional:ident),* $(,)? })? $({ $($(#[$attribute:meta])* $field:ident: $type:ty = $pattern:path),* $(,)? })?) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields, default)]
        #[allow(missing_docs, reason = "each field is described in assets/parameters.ron")]
        pub struct $name {
            $(#[serde(serialize_with = "plain")] pub $number: f64,)*
            $($(#[serde(serialize_with = "plain_optional", skip_serializing_if = "Option::is_none")] pub $optional: Option<f64>,)*)?
            $($($(#[$attribute])* pub $field: $type,)*)?
        }

        impl Default for $name {
            fn default() -> Self {
                Self {
                    $($number: parameters::default_number(concat!($prefix, ".", stringify!($number))),)*
                    $($($optional: None,)*)?
                    $($($field: match parameters::default_value(concat!($prefix, ".", stringify!($field))) {
                        Some($pattern(value)) => value.clone(),
                        _ => Default::default(),
                    },)*)?
                }
            }
        }

        impl $name {
            /// The number of that name in this group; none where it is absent.
            pub(super) fn number(&self, name: &str) -> Option<f64> {
                match name {
                    $(stringify!($number) => Some(self.$number),)*
                    $($(stringify!($optional) => self.$optional,)*)?
                    _ => None,
                }
            }

            /// Where the number of that name stands; nowhere where it is absent.
            pub(super) fn number_mut(&mut self, name: &str) -> Option<&mut f64> {
                match name {
                    $(stringify!($number) => Some(&mut self.$number),)*
                    $($(stringify!($optional) => self.$optional.as_mut(),)*)?
                    _ => None,
                }
            }

            /// Where the number of that name stands or is absent, if it may be absent.
            pub(super) fn optional_mut(&mut self, name: &str) -> Option<&mut Option<f64>> {
                match name { $($(stringify!($optional) => Some(&mut self.$optional),)*)? _ => None }
            }
        }
    };
}

group! {
    /// The work: how much, when, how and in which language it arrives.
    Demand "demand" { contacts_per_month, complexity } {
        #[serde(serialize_with = "plain_list")] months: Vec<f64> = Value::Numbers,
        opening: Week = Value::Opening,
        #[serde(serialize_with = "plain_list")] day_weights: Vec<f64> = Value::Numbers,
        #[serde(serialize_with = "plain_list")] hour_weights: Vec<f64> = Value::Numbers,
        channels: Vec<Channel> = Value::Channels,
        languages: Vec<Language> = Value::Languages,
    }
}

group! {
    /// How the team is sized.
    Staffing "staffing" { max_occupancy, min_agents, idle_use, other_work, deferred_occupancy, schedule_loss }
    optional { patience }
    {
        service_window: ServiceWindow = Value::Window,
    }
}

group! {
    /// Wages, working time and the people around the agents.
    Staff "staff" {
        gross_hourly_wage, holiday_allowance, year_end_bonus, employer_charges, pension, fte_hours_per_week,
        average_contract_hours, vacation_days, public_holidays, in_office_shrinkage, evening_surcharge,
        saturday_surcharge, sunday_surcharge, agency_rate, max_agency_share, flex_band, span_team_leader,
        team_leader_salary, span_quality, quality_salary, span_planner, planner_salary, manager_fte, span_manager,
        manager_salary,
    }
    optional { team_fte }
    {
        day_from: Time = Value::Time,
        day_to: Time = Value::Time,
    }
}

group! {
    /// Sickness.
    Absence "absence" { rate, continuation, health_service }
}

group! {
    /// Workplaces.
    Housing "housing" { m2_per_workplace, cost_per_m2, facility_services, spare, home_share }
}

group! {
    /// Systems and devices.
    Ict "ict" { licence, workplace_it, telephony_per_minute, platform }
}

group! {
    /// Replacing who leaves.
    Recruitment "recruitment" {
        turnover, cost_per_hire, training_hours, agency_training_hours, trainer_per_trainee_hour, ramp_up_weeks,
        ramp_up_gap,
    }
}

group! {
    /// What was bought, spread over its life.
    Depreciation "depreciation" {
        hardware, hardware_life, furniture, furniture_life, implementation, implementation_life, cost_of_capital,
    }
}

group! {
    /// General management, HR and finance.
    Overhead "overhead" { rate }
}

group! {
    /// What the manager's own budget shows.
    Budget "budget" {} { visible: Vec<String> = Value::Lines }
}

group! {
    /// The offers.
    Outsourcing "outsourcing" {
        aht_factor, repeat_contacts, dedicated_rate, dedicated_min_share, billed_uplift, minute_rate, contact_rate,
        off_hours_premium, bonus, management_fee, start_up, training_rate, training_hours, retraining_share,
        provider_hours_per_agent, blended_team, clients_per_agent, minimum_monthly_invoice,
        minimum_yearly_invoice, contract_years, numbers_per_month, forwarding_per_minute, systems_per_agent, other_per_month,
        retained_fte, retained_salary, retained_share,
        stranded_housing, stranded_overhead,
    } {
        form: Form = Value::Form,
        tiers: Vec<Tier> = Value::Tiers,
    }
}

group! {
    /// How a hybrid contract divides the work.
    Hybrid "hybrid" {} {
        blended_unit: BlendedUnit = Value::Unit,
        rule: HybridRule = Value::Rule,
    }
}

group! {
    /// Value added tax.
    Tax "tax" { vat_rate, vat_recovery }
}

group! {
    /// What the view over the years needs.
    Years "years" {
        horizon, volume_growth, wage_growth, price_growth, rate_growth, discount, selection, transition,
        parallel_run_months, ramp_months, ramp_gap, service_years, redeployed_share,
    } {
        start: StartOfYears = Value::Start,
        transfer_of_undertaking: bool = Value::Switch,
    }
}

group! {
    /// How far inputs move together when the answer's certainty is worked out.
    Risk "risk" { labour, handling }
}
