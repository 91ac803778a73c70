//! How totals, prices and differences of bills come about.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::page::{Explainer, Page, Part, Section, Word};
use super::subject::{Lines, Per, Subject, option};
use crate::model::bill::{Line, Sourcing};
use crate::model::scenario::Form;
use crate::report::groups::{self, ONE_TIME};

impl Lines {
    /// Whether a line of a bill belongs to them.
    fn holds(&self, sourcing: Sourcing, line: &Line) -> bool {
        match self {
            Self::All => true,
            Self::Budget { visible } => line.visible == *visible,
            Self::Group(key) => groups::of_line(sourcing, line.id) == *key,
            Self::OneTime => ONE_TIME.contains(&line.id),
        }
    }
}

/// A sum of lines, each of which is explained further.
pub(super) fn lines(it: &Explainer<'_>, sourcing: Sourcing, lines: &Lines) -> Page {
    let text = it.text;
    let held = it.known.comparison.bill(sourcing).lines.iter().filter(|line| lines.holds(sourcing, line));
    let held: Vec<&Line> = held.collect();
    let sum: Decimal = held.iter().map(|line| line.amount).sum();
    let part =
        |line: &&Line| Part::new(text.line(line.id), text.cents(line.amount)).to(Subject::line(sourcing, line.id));
    let (paid, nothing): (Vec<&Line>, Vec<&Line>) = held.iter().partition(|line| !line.amount.is_zero());
    let mut notes = Vec::new();
    if !nothing.is_empty() {
        let names: Vec<String> = nothing.iter().map(|line| text.line(line.id)).collect();
        notes.push(text.with("explained-nothing", &[("lines", &names.join(", "))]));
    }
    let about = match lines {
        Lines::All => "explained-total.about",
        Lines::Budget { visible: true } => "explained-visible.about",
        Lines::Budget { visible: false } => "explained-hidden.about",
        Lines::Group(_) => "explained-group.about",
        Lines::OneTime => "explained-one_time.about",
    };
    let mut parts: Vec<Part> = paid.iter().map(part).collect();
    if !matches!(lines, Lines::All) {
        let total = it.known.comparison.bill(sourcing).total();
        let share = sum.checked_div(total).and_then(|share| share.to_f64()).unwrap_or_default();
        notes.insert(
            0,
            text.with("explained-share", &[("share", &text.percent(share, 1)), ("total", &text.cents(total))]),
        );
    }
    if parts.is_empty() {
        parts.extend(held.iter().map(part));
    }
    let mut sections = vec![Section { title: text.get("explained-sum"), parts }];
    if matches!(lines, Lines::Budget { .. }) {
        let part = Part::new(text.get("budget-ask"), "").detail(text.get("budget-ask.about")).input("budget.visible");
        sections.push(Section { title: text.input("budget.visible"), parts: vec![part] });
    }
    Page { value: per_year(it, text.cents(sum)), about: Some(text.get(about)), notes, sections, ..Page::default() }
}

fn per_year(it: &Explainer<'_>, amount: String) -> String {
    it.text.with("explained-a_year", &[("amount", &amount)])
}

/// The total of a form less the in-house total.
pub(super) fn difference(it: &Explainer<'_>, form: Form) -> Page {
    let form = Sourcing::Outsourced(form);
    let total = |sourcing| it.known.comparison.bill(sourcing).total();
    let of = |sourcing| (option(sourcing, it.text), total(sourcing), Subject::Lines(sourcing, Lines::All));
    let difference = total(form) - total(Sourcing::InHouse);
    minus(it, difference, of(form), of(Sourcing::InHouse), per_year(it, it.signed(difference)))
}

/// One amount less another: name, amount, and where it leads.
pub(super) fn minus(
    it: &Explainer<'_>,
    difference: Decimal,
    from: (String, Decimal, Subject),
    less: (String, Decimal, Subject),
    value: String,
) -> Page {
    let text = it.text;
    let key = match difference.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Less => "explained-difference.less",
        std::cmp::Ordering::Equal => "explained-difference.equal",
        std::cmp::Ordering::Greater => "explained-difference.more",
    };
    let sign = || Word::plain(" \u{2212} ");
    Page {
        value,
        about: Some(text.with(key, &[("amount", &text.cents(difference.abs())), ("option", &from.0)])),
        named: vec![Word::to(&from.0, from.2.clone()), sign(), Word::to(&less.0, less.2.clone())],
        filled: vec![
            Word::to(text.cents(from.1), from.2.clone()),
            sign(),
            Word::to(text.cents(less.1), less.2.clone()),
        ],
        sections: vec![Section {
            title: text.get("explained-parts"),
            parts: vec![
                Part::new(from.0, text.cents(from.1)).to(from.2),
                Part::new(less.0, text.cents(less.1)).to(less.2),
            ],
        }],
        ..Page::default()
    }
}

/// The total over contacts or handled hours; none without contacts.
pub(super) fn price(it: &Explainer<'_>, sourcing: Sourcing, per: Per) -> Option<Page> {
    let (text, comparison) = (it.text, it.known.comparison);
    let (price, id, count) = match per {
        Per::Contact => {
            (comparison.per_contact(sourcing)?, "plan.contacts_per_year", comparison.plan.contacts_per_year)
        }
        Per::HandledHour => {
            let hours = comparison.plan.handling_hours_per_year;
            (comparison.per_handled_hour(sourcing)?, "plan.handling_hours_per_year", hours)
        }
    };
    let total = Subject::Lines(sourcing, Lines::All);
    let (count, name) = (text.trimmed(count, 2), it.words().name(id));
    let amount = text.cents(comparison.bill(sourcing).total());
    let (sign, by) = (|| Word::plain(" ÷ "), Subject::Quantity(id.to_owned()));
    Some(Page {
        value: text.cents(price),
        about: Some(text.get("explained-price.about")),
        named: vec![Word::to(text.get("compare-total"), total.clone()), sign(), Word::to(&name, by.clone())],
        filled: vec![Word::to(&amount, total.clone()), sign(), Word::to(&count, by.clone())],
        sections: vec![Section {
            title: text.get("explained-parts"),
            parts: vec![Part::new(text.get("compare-total"), amount).to(total), Part::new(name, count).to(by)],
        }],
        ..Page::default()
    })
}

/// Agents, agency staff and support together.
pub(super) fn team(it: &Explainer<'_>) -> Page {
    let (text, plan) = (it.text, &it.known.comparison.plan);
    let parts = [
        ("plan.agent_fte", plan.agent_fte),
        ("plan.agency_fte", plan.agency_fte),
        ("plan.support_fte", plan.support_fte),
    ];
    let sum: f64 = parts.iter().map(|(_, fte)| fte).sum();
    let subject = |id: &str| Subject::Quantity(id.to_owned());
    let join = |word: &dyn Fn(&(&str, f64)) -> Word| {
        let mut out = Vec::new();
        for part in &parts {
            if !out.is_empty() {
                out.push(Word::plain(" + "));
            }
            out.push(word(part));
        }
        out
    };
    let name = |id: &str| it.words().name(id);
    Page {
        value: format!("{}\u{a0}FTE", text.trimmed(sum, 4)),
        named: join(&|(id, _)| Word::to(name(id), subject(id))),
        filled: join(&|(id, fte)| Word::to(text.trimmed(*fte, 4), subject(id))),
        sections: vec![Section {
            title: text.get("explained-parts"),
            parts: parts.iter().map(|(id, fte)| Part::new(name(id), text.trimmed(*fte, 4)).to(subject(id))).collect(),
        }],
        ..Page::default()
    }
}
