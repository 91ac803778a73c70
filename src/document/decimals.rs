//! Decimal commas: `16,5` is two items to RON, and one number to whoever wrote it.

/// Where a number with a decimal comma begins, and the number, when its decimals begin at a byte.
pub(super) fn ending_at(text: &str, decimals: usize) -> Option<(usize, String)> {
    let before = text.get(..decimals)?.strip_suffix(',')?;
    let digits = |character: char| character.is_ascii_digit() || character == '-' || character == '.';
    let from = before.trim_end_matches(digits).len();
    let rest = text.get(decimals..)?;
    let end = decimals + rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len());
    let whole = before.get(from..).filter(|whole| !whole.is_empty())?;
    let decimals = text.get(decimals..end).filter(|decimals| !decimals.is_empty())?;
    Some((from, format!("{whole},{decimals}")))
}

/// A number with a decimal comma among the items of a list: `15,5` in `(15,5, 18)`. Commas between items have a space
/// behind them there, that of the number has none.
pub(super) fn in_list(list: &str) -> Option<String> {
    let written = list.split_whitespace().find_map(|word| {
        let item = word.trim_matches(|character: char| !character.is_ascii_digit() && character != '-');
        let (whole, decimals) = item.split_once(',')?;
        let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        (number(whole.trim_start_matches('-')) && number(decimals)).then(|| item.to_owned())
    });
    written.filter(|_| list.contains(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_inside_a_number_is_told_from_one_between_numbers() {
        assert_eq!(in_list("(15,5, 18)").as_deref(), Some("15,5"));
        assert_eq!(in_list("[0.5, -0,25]").as_deref(), Some("-0,25"));
        assert_eq!(in_list("[1,1,1]"), None, "written without spaces");
        assert_eq!(in_list("[1, 1, 1]"), None);
        assert_eq!(ending_at("wage: 16,50,", 9), Some((6, "16,50".to_owned())));
        assert_eq!(ending_at("wage: 16, 50", 10), None);
        assert_eq!(ending_at("name: \"a\",5", 10), None);
    }
}
