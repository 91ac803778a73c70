//! What a percentile and a probability say: which share of how many draws.

use rust_decimal::Decimal;

use super::page::{Explainer, Page, Part, Section};
use super::subject::{Drawn, Lines, Rank, Subject, option};
use crate::model::bill::Sourcing;
use crate::model::parameters;
use crate::model::risk::{Percentiles, Risk};
use crate::model::scenario::Range;
use crate::report::values;

/// The share of the draws that lie below an amount; none before anything was drawn.
pub(super) fn percentile(it: &Explainer<'_>, drawn: Drawn, rank: Rank) -> Option<Page> {
    let risk = it.known.risk().filter(|risk| risk.draws > 0)?;
    let text = it.text;
    let of = |percentiles: &Percentiles, rank: Rank| match rank {
        Rank::P10 => percentiles.p10,
        Rank::P50 => percentiles.p50,
        Rank::P90 => percentiles.p90,
    };
    let chosen = it.known.comparison.chosen;
    let (percentiles, whose, today, subject) = match drawn {
        Drawn::InHouse => {
            let today = it.known.comparison.in_house().total();
            (&risk.in_house, Sourcing::InHouse, today, Subject::Lines(Sourcing::InHouse, Lines::All))
        }
        Drawn::Outsourced => {
            let (form, today) = (Sourcing::Outsourced(chosen), it.known.comparison.outsourced().total());
            (&risk.outsourced, form, today, Subject::Lines(form, Lines::All))
        }
        Drawn::Saving => {
            let form = Sourcing::Outsourced(chosen);
            (&risk.difference, form, it.known.comparison.difference(), Subject::Difference(chosen))
        }
    };
    let amount = of(percentiles, rank);
    let others = Rank::ALL.into_iter().filter(|other| *other != rank).map(|other| {
        let value = text.cents(of(percentiles, other));
        Part::new(text.get(other.key()), value).to(Subject::Percentile(drawn, other))
    });
    let mut parts: Vec<Part> = others.collect();
    // The saving is in-house less the form; a page of the difference has it the other way round.
    parts.push(match drawn {
        Drawn::Saving => Part::new(text.get("explained-today"), text.cents(today)).to(subject),
        _ => Part::new(text.get("explained-today"), text.cents(today)).to(subject),
    });
    let (below, amount) = (text.percent(rank.share(), 0), text.cents(amount));
    let mut context = Vec::new();
    if drawn != Drawn::Saving {
        context.push(option(whose, text));
    }
    Some(Page {
        value: amount.clone(),
        context,
        about: Some(text.with("explained-percentile", &[("share", &below), ("amount", &amount)])),
        notes: vec![drawing(it, risk)],
        sections: vec![Section { title: text.get("explained-beside"), parts }, ranges(it)],
        ..Page::default()
    })
}

/// In how many of the draws the chosen form is cheaper; none before anything was drawn.
pub(super) fn chance(it: &Explainer<'_>) -> Option<Page> {
    let risk = it.known.risk().filter(|risk| risk.draws > 0)?;
    let text = it.text;
    let share = text.percent(risk.probability_outsourcing_cheaper, 1);
    let margin = text.trimmed(risk.margin * 100.0, 2);
    let chosen = it.known.comparison.chosen;
    Some(Page {
        value: share,
        about: Some(text.with("explained-chance.about", &[("option", &option(Sourcing::Outsourced(chosen), text))])),
        notes: vec![drawing(it, risk), text.with("explained-chance.margin", &[("margin", &margin)])],
        sections: vec![
            Section {
                title: text.get("certainty-saving"),
                parts: Rank::ALL
                    .into_iter()
                    .zip([risk.difference.p10, risk.difference.p50, risk.difference.p90])
                    .map(|(rank, amount): (Rank, Decimal)| {
                        Part::new(text.get(rank.key()), text.cents(amount)).to(Subject::Percentile(Drawn::Saving, rank))
                    })
                    .collect(),
            },
            ranges(it),
        ],
        ..Page::default()
    })
}

/// How many draws, and how they can be had again.
fn drawing(it: &Explainer<'_>, risk: &Risk) -> String {
    it.text.plural("explained-draws", risk.draws as u64, &[("seed", &risk.seed.to_string())])
}

/// The inputs that are drawn, with their ranges.
fn ranges(it: &Explainer<'_>) -> Section {
    let text = it.text;
    let part = |(id, Range(low, high)): (&String, &Range)| {
        let unit = parameters::find(id).map_or("", |input| input.unit.as_str());
        Part::new(text.input_of(id), values::range((*low, *high), unit, text)).input(id)
    };
    Section { title: text.get("explained-ranges"), parts: it.known.scenario().ranges.iter().map(part).collect() }
}
