//! The plan: hours, people, seats and billed quantities. Floating point; euros come later, in the bills.

mod capacity;
mod cheapest;
mod finder;
pub(super) mod formulas;
mod hours;
mod hybrid;
mod memory;
mod planner;
mod supplier;

pub use capacity::{Capacity, Hiring};
pub(super) use finder::{Finder, Sides};
pub(super) use memory::Memory;
pub use planner::Planner;

/// What the work takes, for one demand and one year. Field names are those of the JSON output where it has them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Contacts of the average month: the volume that is planned, and that its bills are priced at.
    pub contacts_per_month: f64,
    /// Contacts a year.
    pub contacts_per_year: f64,
    /// Agent time on contacts, hours a year.
    pub handling_hours_per_year: f64,
    /// Telephone minutes a year.
    pub phone_minutes: f64,
    /// Hours that agents are at work, a month each (H).
    pub staffed_hours: [f64; 12],
    /// Hours weighted with their wage surcharge, the year's sum of X.
    pub surcharge_hours: f64,
    /// Agents present in the busiest half-hour of the year.
    pub peak_agents: f64,
    /// Paid hours needed, a month each (Q).
    pub paid_hours: [f64; 12],
    /// Paid hours of the permanent team, a month (K).
    pub permanent_hours_per_month: f64,
    /// Hours an agency bills in a year (G).
    pub agency_hours: f64,
    /// Permanent agents, FTE (F).
    pub agent_fte: f64,
    /// Agency agents on the year's average, FTE (Fa).
    pub agency_fte: f64,
    /// Agency agents in the busiest month, FTE (Fp).
    pub peak_agency_fte: f64,
    /// Team leaders, FTE.
    pub team_leader_fte: f64,
    /// Quality coaches and trainers, FTE.
    pub quality_fte: f64,
    /// Workforce planners, FTE.
    pub planner_fte: f64,
    /// Managers, FTE.
    pub manager_fte: f64,
    /// All of the four above, FTE (Fs).
    pub support_fte: f64,
    /// Permanent agents, persons.
    pub heads: f64,
    /// Permanent agents recruited in a year.
    pub hires: f64,
    /// Seats, a whole number.
    pub workplaces: f64,
    /// Named licences and workplace IT: permanent agents and support one each, agency agents on the year's average.
    pub users: f64,
    /// Devices: permanent agents and support one each, agency agents of the busiest month.
    pub devices: f64,
    /// Other useful work of idle agents, hours a year (the year's sum of O).
    pub other_work_hours: f64,
}

/// What the supplier bills for and trains, from the plan of the supplier's own demand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SupplierPlan {
    /// Telephone minutes a year of the supplier's demand.
    pub phone_minutes: f64,
    /// Discount on the rates by the hour, the minute and the contact, of the tier that is reached, 0..1.
    pub discount: f64,
    /// Average of the premiums of language and time over all agent time on contacts, a factor.
    pub minute_premium: f64,
    /// The same over all contacts.
    pub contact_premium: f64,
    /// Hours a month that agents work for the client, dedicated.
    pub staffed_hours: [f64; 12],
    /// Dedicated: hours a month, language and off-hours premiums included, before the committed minimum.
    pub dedicated_hours: [f64; 12],
    /// Dedicated: other useful work of idle agents, hours a year.
    pub other_work_hours: f64,
    /// Blended: minutes a month, premiums included.
    pub blended_minutes: [f64; 12],
    /// Blended: contacts a month, premiums included, complexity not.
    pub blended_contacts: [f64; 12],
    /// Hybrid: dedicated hours a month, premiums included.
    pub hybrid_hours: [f64; 12],
    /// Hybrid: blended minutes a month, premiums included; used when the blended unit is a minute.
    pub hybrid_minutes: [f64; 12],
    /// Hybrid: blended contacts a month, premiums included; used when the blended unit is a contact.
    pub hybrid_contacts: [f64; 12],
    /// Hybrid: dedicated hours a month as worked.
    pub hybrid_staffed_hours: [f64; 12],
    /// Hybrid: agent hours a month on blended contacts.
    pub hybrid_handling_hours: [f64; 12],
    /// Hybrid: other useful work of idle dedicated agents, hours a year.
    pub hybrid_other_work_hours: f64,
    /// Agents who know the client all year: dedicated.
    pub dedicated_core: f64,
    /// Agents who come for the busiest month: dedicated.
    pub dedicated_seasonal: f64,
    /// Agents who know the client all year: both blended forms.
    pub blended_core: f64,
    /// Agents who come for the busiest month: both blended forms.
    pub blended_seasonal: f64,
    /// Agents who know the client all year: hybrid, both parts.
    pub hybrid_core: f64,
    /// Agents who come for the busiest month: hybrid, both parts.
    pub hybrid_seasonal: f64,
}
