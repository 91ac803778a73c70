//! Numbers as people type them, with a comma or a point.

use super::Text;
use super::number::is_fraction;

impl Text {
    /// Reads a typed number; spaces, apostrophes between thousands, `€` and `%` are skipped.
    ///
    /// With both signs in it, the last one is the decimal sign: `1.234,5` and `1,234.5` are the same in both languages.
    /// One sign that repeats groups thousands: `1.234.567`. A single sign is decimal, except where this language groups
    /// with it and it stands as a group would: `1.234` is 1234 in Dutch and 1.234 in English, `16.5` is 16.5 in both.
    pub fn parse_number(&self, typed: &str) -> Option<f64> {
        self.plain(typed)?.parse().ok().filter(|value: &f64| value.is_finite())
    }

    /// Reads a typed number that may have the sign of its unit and of no other: `17%` is no price.
    pub fn parse_in(&self, typed: &str, unit: &str) -> Option<f64> {
        self.parse_number(typed).filter(|_| !is_foreign(typed, unit))
    }

    /// Reads a typed value of an input into the input's unit: a percentage becomes a fraction. The sign of another unit is
    /// refused.
    pub fn parse_value(&self, typed: &str, unit: &str) -> Option<f64> {
        if is_foreign(typed, unit) {
            return None;
        }
        let mut plain = self.plain(typed)?;
        if is_fraction(unit) {
            // Shifting the point in the text keeps every digit: 7 % is 0.07 and not 0.07000000000000001.
            plain.push_str("e-2");
        }
        plain.parse().ok().filter(|value: &f64| value.is_finite())
    }

    /// Why a typed value of an input cannot be used, where [`Text::parse_value`] reads none.
    pub fn refused_value(&self, typed: &str, unit: &str) -> String {
        let typed = typed.trim();
        if is_foreign(typed, unit) && self.plain(typed).is_some() {
            return self.with("refused-unit", &[("typed", typed), ("unit", &self.unit(unit))]);
        }
        self.with("refused-not_a_number", &[("typed", typed)])
    }

    /// The number as Rust reads it, or none if it is no number.
    fn plain(&self, typed: &str) -> Option<String> {
        let mut digits = String::with_capacity(typed.len());
        let mut negative = false;
        for character in typed.chars() {
            match character {
                '0'..='9' | '.' | ',' => digits.push(character),
                '-' | '\u{2212}' | '\u{2013}' if digits.is_empty() && !negative => negative = true,
                '+' if digits.is_empty() => {}
                '€' | '%' | '\'' | '\u{2019}' => {}
                _ if character.is_whitespace() => {}
                _ => return None,
            }
        }
        let (whole, fraction) = self.split(&digits)?;
        if whole.is_empty() && fraction.is_empty() {
            return None;
        }
        let sign = if negative { "-" } else { "" };
        Some(format!("{sign}0{whole}.{fraction}0"))
    }

    /// The digits before and after the decimal sign, without signs between thousands.
    fn split(&self, digits: &str) -> Option<(String, String)> {
        let (group_sign, _) = self.locale().signs();
        let signs: Vec<char> = digits.chars().filter(|character| !character.is_ascii_digit()).collect();
        let decimal = match signs.as_slice() {
            [] => None,
            [only] if *only == group_sign && is_grouped(digits, group_sign) => None,
            [only] => Some(*only),
            [first, .., last] if first != last => Some(*last),
            _ => None,
        };
        let (whole, fraction) = match decimal {
            Some(sign) => digits.rsplit_once(sign)?,
            None => (digits, ""),
        };
        if fraction.contains(|character: char| !character.is_ascii_digit()) {
            return None;
        }
        let whole = match whole.chars().find(|character| !character.is_ascii_digit()) {
            Some(sign) if is_grouped(whole, sign) => whole.replace(sign, ""),
            Some(_) => return None,
            None => whole.to_owned(),
        };
        Some((whole, fraction.to_owned()))
    }
}

/// Whether a typed value has the sign of another unit: `%` where no percentage is held, `€` where no money is.
fn is_foreign(typed: &str, unit: &str) -> bool {
    typed.contains('%') && !is_fraction(unit) || typed.contains('€') && !unit.starts_with("EUR")
}

/// Whether a sign stands where it groups thousands: 1 to 3 digits, not a lone zero, then groups of three.
fn is_grouped(digits: &str, sign: char) -> bool {
    let mut groups = digits.split(sign);
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len())
        && first != "0"
        && groups.all(|group| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit()))
}
