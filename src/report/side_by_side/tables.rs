//! The comparison of several scenarios as tables: to be copied, written to a file or printed.

use indexmap::IndexMap;
use rust_decimal::Decimal;

use super::{Figure, Line};
use crate::model::difference::{Content, Difference, Waterfall, differences};
use crate::model::scenario::Scenario;
use crate::report::difference::{change, content, label, together};
use crate::report::grid::Grid;
use crate::report::known::Known;
use crate::text::Text;

/// What is not known, or does not exist.
const NOTHING: &str = "\u{2013}";

/// The figures, a row each: of every scenario, and by how much that differs from the reference's.
pub fn figures(names: &[String], known: &[Option<Known<'_>>], reference: usize, text: &Text) -> Grid {
    let mut rows = vec![heads(names, reference, text)];
    for line in Line::ALL {
        let found: Vec<Option<Figure>> =
            known.iter().map(|known| known.as_ref().and_then(|known| line.figure(known, text))).collect();
        // A probability is only spoken of where something is in doubt.
        if line == Line::Probability && found.iter().all(Option::is_none) {
            continue;
        }
        let base = found.get(reference).and_then(Option::as_ref);
        let mut row = vec![line.name(text)];
        for (place, figure) in found.iter().enumerate() {
            row.push(figure.as_ref().map_or_else(|| NOTHING.to_owned(), |figure| figure.words(text)));
            if place != reference {
                let change = figure.as_ref().zip(base).and_then(|(figure, base)| figure.change(base, text));
                row.push(change.unwrap_or_default());
            }
        }
        rows.push(row);
    }
    Grid { rows }
}

/// The inputs that differ in any scenario from the reference's: what each holds, and by how much a number differs.
pub fn inputs(names: &[String], scenarios: &[&Scenario], reference: usize, text: &Text) -> Grid {
    let mut rows = vec![heads(names, reference, text)];
    let Some(base) = scenarios.get(reference) else { return Grid::default() };
    let found: Vec<Vec<Difference>> = scenarios.iter().map(|scenario| differences(base, scenario)).collect();
    for (id, held) in differing(&found) {
        let mut row = vec![label(id, text)];
        for (place, found) in found.iter().enumerate() {
            match found.iter().find(|it| it.id == id) {
                _ if place == reference => row.push(content(held, id, text)),
                Some(it) => row.extend([content(it.to.as_ref(), id, text), change(it, text)]),
                None => row.extend([content(held, id, text), String::new()]),
            }
        }
        rows.push(row);
    }
    Grid { rows }
}

/// Each input that differs anywhere once, in the order of the table of inputs, with what the reference holds.
pub fn differing(found: &[Vec<Difference>]) -> Vec<(&str, Option<&Content>)> {
    let mut ids: IndexMap<&str, Option<&Content>> = IndexMap::new();
    for differences in found {
        // One that an earlier scenario does not have goes before the next that both have.
        let mut place = 0;
        for it in differences {
            match ids.get_index_of(it.id.as_str()) {
                Some(known) => place = known + 1,
                None => {
                    ids.shift_insert(place, &it.id, it.from.as_ref());
                    place += 1;
                }
            }
        }
    }
    ids.into_iter().collect()
}

/// The way from one total to the other, to the cent: each step, and the sum so far.
pub fn steps(waterfall: &Waterfall, [from, to]: [&str; 2], text: &Text) -> Grid {
    let heads = ["difference-step", "difference-change", "difference-sum"].map(|key| text.get(key));
    let mut rows = vec![heads.to_vec()];
    let mut sum = waterfall.from;
    rows.push(vec![from.to_owned(), String::new(), text.cents(sum)]);
    let mut step = |name: String, by: Decimal| {
        sum += by;
        rows.push(vec![name, signed(by, text), text.cents(sum)]);
    };
    for found in &waterfall.steps {
        step(together(&found.ids, text), found.change);
    }
    step(text.get("difference-interaction"), waterfall.interaction);
    rows.push(vec![to.to_owned(), signed(waterfall.to - waterfall.from, text), text.cents(waterfall.to)]);
    Grid { rows }
}

/// An amount to the cent with its sign.
fn signed(amount: Decimal, text: &Text) -> String {
    let sign = match amount.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Greater => "+",
        std::cmp::Ordering::Less => "\u{2212}",
        std::cmp::Ordering::Equal => "",
    };
    format!("{sign}{}", text.cents(amount.abs()))
}

fn heads(names: &[String], reference: usize, text: &Text) -> Vec<String> {
    let mut heads = vec![String::new()];
    for (place, name) in names.iter().enumerate() {
        if place == reference {
            heads.push(format!("{name} ({})", text.get("side-reference")));
        } else {
            heads.extend([name.clone(), text.get("side-change")]);
        }
    }
    heads
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::bill::Sourcing;
    use crate::model::difference::{Measure, Step};
    use crate::text::Locale;

    #[test]
    fn the_way_is_told_to_the_cent_with_the_sum_so_far() {
        // 1,000.10 + 20.35 - 5.40 + 0.95 of interaction = 1,016.00.
        let step = |id: &str, cents: i64| Step { ids: vec![id.to_owned()], change: Decimal::new(cents, 2) };
        let waterfall = Waterfall {
            measure: Measure::Total(Sourcing::InHouse),
            from: Decimal::new(100_010, 2),
            to: Decimal::new(101_600, 2),
            steps: vec![step("staff.gross_hourly_wage", 2_035), step("staff.pension", -540)],
            interaction: Decimal::new(95, 2),
            left: Vec::new(),
        };
        let text = Text::new(Locale::English);
        let grid = steps(&waterfall, ["Now", "Then"], &text);
        let sums: Vec<&str> = grid.rows.iter().skip(1).map(|row| row[2].as_str()).collect();
        let euros = ["1,000.10", "1,020.45", "1,015.05", "1,016.00", "1,016.00"];
        assert_eq!(sums, euros.map(|amount| format!("\u{20ac}\u{a0}{amount}")));
        assert_eq!(grid.rows[3][1], "\u{2212}\u{20ac}\u{a0}5.40");
        assert_eq!(grid.rows[5][1], "+\u{20ac}\u{a0}15.90", "1,016.00 less 1,000.10");
    }

    #[test]
    fn an_input_that_only_a_later_scenario_changes_keeps_its_place() {
        let of = |ids: &[&str]| -> Vec<Difference> {
            ids.iter().map(|id| Difference { id: (*id).to_owned(), from: None, to: None }).collect()
        };
        let found = [of(&["a", "d"]), of(&[]), of(&["b", "d", "e"])];
        let ids: Vec<&str> = differing(&found).into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ["b", "a", "d", "e"]);
    }

    #[test]
    fn figures_stand_beside_the_references() {
        use crate::model::comparison::Comparison;
        use crate::model::prepared::Prepared;
        let (reference, mut other) = (Scenario::default(), Scenario::default());
        other.demand.contacts_per_month = reference.demand.contacts_per_month + 1_500.0;
        let prepared = [&reference, &other].map(|scenario| Prepared::new(scenario).unwrap());
        let found = prepared.each_ref().map(|prepared| Comparison::of(prepared).unwrap());
        let known = |place: usize| Some(Known::of(&prepared[place], &found[place]));
        let sides = [known(0), None, known(1)];
        let names = ["a", "b", "c"].map(str::to_owned);
        let grid = figures(&names, &sides, 0, &Text::new(Locale::English));
        assert_eq!(grid.rows[0], ["", "a (reference)", "b", "difference", "c", "difference"]);
        let volume = &grid.rows[1];
        assert_eq!((volume[2].as_str(), volume[3].as_str()), (NOTHING, ""), "one that cannot be calculated");
        assert_eq!(volume[5], "+1,500");
        assert!(grid.rows.iter().all(|row| row.len() == 6));
    }
}
