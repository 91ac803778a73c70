//! Explanations: they end in the amount of the bill, and in inputs with their sources.

use serde_json::Value;

use crate::cli::program::{answer, run};

/// Every line of a comparison with its amount: `in_house.housing`, `outsourced.hybrid.service`.
fn lines(comparison: &Value) -> Vec<(String, f64)> {
    let bills = comparison["outsourced"].as_object().expect("bills");
    let bills = bills.iter().map(|(form, bill)| (format!("outsourced.{form}."), bill));
    let bills = [(String::new(), &comparison["in_house"])].into_iter().chain(bills);
    let lines = bills.flat_map(|(prefix, bill)| {
        let lines = bill["lines"].as_array().expect("lines").iter();
        lines.map(move |line| {
            let amount = line["amount"].as_str().and_then(|amount| amount.parse().ok());
            (format!("{prefix}{}", line["id"].as_str().expect("an id")), amount.expect("money"))
        })
    });
    lines.collect()
}

/// The value after ` = ` in the entry of a quantity.
fn value(explanation: &str, id: &str) -> f64 {
    let entry = explanation.lines().find_map(|line| line.strip_prefix(&format!("{id} = ")));
    let digits = entry.and_then(|entry| entry.split(' ').next()).map(|digits| digits.replace(',', ""));
    digits.and_then(|digits| digits.parse().ok()).unwrap_or_else(|| panic!("{id} has no value in:\n{explanation}"))
}

#[test]
fn every_line_is_explained_by_its_amount() {
    let comparison = serde_json::from_str(&answer(&["compare", "toy_maker", "--json"])).expect("JSON");
    let lines = lines(&comparison);
    assert_eq!(lines.len(), 21 + 4 * 10);
    for (id, amount) in lines {
        let explanation = answer(&["explain", "toy_maker", &id]);
        assert!((value(&explanation, &id) - amount).abs() < 0.011, "{id}: {amount} is not in:\n{explanation}");
        assert!(explanation.contains("\nInputs\n"), "{id}");
    }
}

#[test]
fn an_explanation_goes_down_to_inputs_with_values_and_sources() {
    let found = answer(&["explain", "hospital", "in_house.recruitment.hiring"]);
    // 27.5671 people of whom 18 % leave in a year: 0.18 * 27.5671 = 4.9621; 4.9621 * 2500 = 12,405.20.
    for words in [
        "in_house.recruitment.hiring = 12,405.20 €/year\n    = plan.hires * recruitment.cost_per_hire\n    = 4.9621 * 2,500",
        "plan.hires = 4.9621 persons/year\n    = recruitment.turnover * plan.heads\n    = 0.18 * 27.5671",
        "  recruitment.turnover = 0.18 (fraction/year)\n      The scenario's own.",
        "  recruitment.cost_per_hire = 2500 (EUR)\n      Default.",
        "Coniche: 4000 in all per leaver",
        "  demand.opening = (mon: (\"08:00\", \"17:00\")",
    ] {
        assert!(found.contains(words), "{words}\nis not in\n{found}");
    }
    let noted = answer(&["explain", "hospital", "in_house.vat"]);
    let words: Vec<&str> = noted.split_whitespace().collect();
    let note = "Note: health care is exempt: VAT on purchases cannot be reclaimed.";
    assert!(words.join(" ").contains(note), "{noted}");
}

#[test]
fn a_payment_of_the_years_is_explained_like_a_line() {
    let found = answer(&["explain", "hospital", "payment.severance"]);
    for words in [
        "Severance. ",
        // 0.5 * 5/3 * (2,996.69 h * 17.90 + the support's month) * 1.1633.
        "outsourced.dedicated.payment.severance = 61,659.34 €\n    = (1 - years.redeployed_share) * years.service_years / 3 year/month *",
        "    = (1 - 0.5) * 5 / 3 * (2,996.69 * 17.90 * 1 + 1.2824 * 3,500.00",
        "  years.redeployed_share = 0.5\n      Default.",
        "  years.start = Existing",
    ] {
        assert!(found.contains(words), "{words}\nis not in\n{found}");
    }
    let bought = answer(&["explain", "tests/cli/greenfield.ron", "payment.hardware"]);
    assert!(bought.contains("    = plan.users * depreciation.hardware\n"), "{bought}");
    // A team that exists has its devices.
    assert!(answer(&["explain", "hospital", "payment.hardware"]).contains("in_house.payment.hardware = 0.00 €"));
}

#[test]
fn a_short_name_is_a_line_of_the_chosen_form() {
    assert_eq!(
        answer(&["explain", "toy_maker", "service"]),
        answer(&["explain", "toy_maker", "outsourced.hybrid.service"])
    );
    assert_eq!(answer(&["explain", "toy_maker", "housing"]), answer(&["explain", "toy_maker", "in_house.housing"]));
    assert!(answer(&["explain", "toy_maker", "plan.heads"]).starts_with("plan.heads = "));
}

#[test]
fn an_unknown_line_is_bad_input_and_the_lines_are_named() {
    let run = run(&["explain", "webshop", "in_house.coffee"]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert!(run.err.contains("in_house.coffee") && run.err.contains("outsourced.hybrid.service"), "{}", run.err);
}
