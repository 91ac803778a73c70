//! Compares JSON with a margin: money 0.02 EUR or 1e-9 of it, other numbers 1e-9 of them. Names, their order, the length
//! of lists and all other texts must be the same.

use serde_json::Value;

/// Every difference between two JSON texts, a line each, by path.
pub fn differences(found: &str, expected: &str) -> Vec<String> {
    let parse = |text: &str| serde_json::from_str(text).expect("JSON");
    let mut differences = Vec::new();
    compare("", &parse(found), &parse(expected), &mut differences);
    if differences.is_empty() && names(found) != names(expected) {
        differences.push("the fields stand in another order".to_owned());
    }
    differences
}

/// The names of all fields, in the order of the text, which parsing forgets.
fn names(text: &str) -> Vec<&str> {
    let quoted = text.split('"').skip(1).step_by(2);
    let after = text.split('"').skip(2).step_by(2);
    quoted.zip(after).filter(|(_, after)| after.trim_start().starts_with(':')).map(|(name, _)| name).collect()
}

fn compare(path: &str, found: &Value, expected: &Value, out: &mut Vec<String>) {
    match (found, expected) {
        (Value::Object(left), Value::Object(right)) => {
            let (names, wanted): (Vec<_>, Vec<_>) = (left.keys().collect(), right.keys().collect());
            if names != wanted {
                out.push(format!("{path}: fields {names:?} are not {wanted:?}"));
            }
            for (name, value) in left {
                if let Some(other) = right.get(name) {
                    compare(&format!("{path}.{name}"), value, other, out);
                }
            }
        }
        (Value::Array(left), Value::Array(right)) => {
            if left.len() != right.len() {
                out.push(format!("{path}: {} items are not {}", left.len(), right.len()));
            }
            for (place, (value, other)) in left.iter().zip(right).enumerate() {
                compare(&format!("{path}[{place}]"), value, other, out);
            }
        }
        (Value::Number(left), Value::Number(right)) if near(left.as_f64(), right.as_f64(), 0.0) => {}
        (Value::String(left), Value::String(right)) if left == right => {}
        (Value::String(left), Value::String(right)) if near(money(left), money(right), 0.02) => {}
        _ if found == expected => {}
        _ => out.push(format!("{path}: {found} is not {expected}")),
    }
}

/// A text with exactly two decimals.
fn money(text: &str) -> Option<f64> {
    let (_, cents) = text.split_once('.')?;
    (cents.len() == 2).then(|| text.parse().ok())?
}

fn near(found: Option<f64>, expected: Option<f64>, least: f64) -> bool {
    match (found, expected) {
        (Some(found), Some(expected)) => (found - expected).abs() <= (1e-9 * expected.abs()).max(least + 1e-12),
        _ => false,
    }
}

#[test]
fn margins_are_kept_and_no_more() {
    assert!(differences(r#"{"a": "100.02", "b": 1.0000000001}"#, r#"{"a": "100.00", "b": 1}"#).is_empty());
    assert_eq!(differences(r#"{"a": "100.03"}"#, r#"{"a": "100.00"}"#).len(), 1);
    assert_eq!(differences(r#"{"a": 1.00000001}"#, r#"{"a": 1}"#).len(), 1);
    assert_eq!(differences(r#"{"a": 1, "b": 2}"#, r#"{"b": 2, "a": 1}"#).len(), 1);
    assert_eq!(differences("[1, 2]", "[1]").len(), 1);
    assert_eq!(differences(r#"["a"]"#, r#"["b"]"#).len(), 1);
    assert_eq!(differences(r#"["1.00"]"#, "[1.00]").len(), 1);
    assert!(differences("null", "null").is_empty());
    assert_eq!(differences("null", r#""0.00""#).len(), 1);
}
