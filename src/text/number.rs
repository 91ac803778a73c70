//! Numbers, money, percentages and durations as people read them.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Locale, Text};

const MINUS: &str = "\u{2212}";
/// Decimals beyond which a typed value no longer differs for a reader.
const FINEST: usize = 6;

impl Text {
    /// A number with that many decimals, grouped by thousands.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        self.localise(&format!("{value:.decimals$}"))
    }

    /// A number with as many decimals as it has, at most `decimals`: 16.5, 1,234, 0.035.
    pub fn trimmed(&self, value: f64, decimals: usize) -> String {
        self.localise(trim(&format!("{value:.decimals$}")))
    }

    /// A number with all digits that a file would have, and no signs between thousands: 6000, 0.1849; in Dutch 0,1849.
    pub fn as_held(&self, value: f64) -> String {
        let (_, point) = self.locale.signs();
        value.to_string().replace('.', &point.to_string())
    }

    /// A large number in little room, as on an axis: 950, 10k, 1.5M; in Dutch 10k and 1,5 mln.
    pub fn compact(&self, value: f64) -> String {
        let (scale, sign) = match (value.abs(), self.locale) {
            (size, _) if size < 1e3 => (1.0, ""),
            (size, _) if size < 1e6 => (1e3, "k"),
            (_, Locale::English) => (1e6, "M"),
            (_, Locale::Dutch) => (1e6, "\u{a0}mln"),
        };
        format!("{}{sign}", self.trimmed(value / scale, 2))
    }

    /// A fraction as a percentage with that many decimals: 0.125 is `12.5 %`.
    pub fn percent(&self, fraction: f64, decimals: usize) -> String {
        format!("{}\u{a0}%", self.number(fraction * 100.0, decimals))
    }

    /// An amount in whole euros: `€ 1,234`.
    pub fn euros(&self, amount: Decimal) -> String {
        self.money(amount, 0)
    }

    /// An amount to the cent: `€ 1,234.56`.
    pub fn cents(&self, amount: Decimal) -> String {
        self.money(amount, 2)
    }

    /// An amount in whole euros without the sign, for columns that say € above them: `1,234`.
    pub fn bare_euros(&self, amount: Decimal) -> String {
        self.bare(amount, 0)
    }

    /// An amount to the cent without the sign, for columns that say € above them: `1,234.56`.
    pub fn bare_cents(&self, amount: Decimal) -> String {
        self.bare(amount, 2)
    }

    /// Minutes and seconds, `6:12`; from an hour on `1:02:05`. Below a minute `45 s`.
    pub fn duration(&self, seconds: f64) -> String {
        let whole = seconds.max(0.0).round() as u64;
        let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60);
        match (hours, minutes) {
            (0, 0) => format!("{rest}\u{a0}s"),
            (0, _) => format!("{minutes}:{rest:02}"),
            _ => format!("{hours}:{minutes:02}:{rest:02}"),
        }
    }

    /// A time that somebody set, where a part of a second is not lost: `5:00`, `20 s`, `12.5 s`.
    pub fn set_duration(&self, seconds: f64) -> String {
        if seconds.fract() == 0.0 { self.duration(seconds) } else { self.value(seconds, "s") }
    }

    /// The value of an input as it stands beside its slider: `€ 16.50`, `18.49 %`, `12 m²`, `10,000`. What money is
    /// counted per is left to the label or [`Text::unit`].
    pub fn value(&self, value: f64, unit: &str) -> String {
        if is_fraction(unit) {
            return format!("{}\u{a0}%", self.trimmed(value * 100.0, FINEST));
        }
        let digits = self.value_digits(value, unit);
        if unit.starts_with("EUR") {
            return match digits.strip_prefix(MINUS) {
                Some(digits) => format!("{MINUS}€\u{a0}{digits}"),
                None => format!("€\u{a0}{digits}"),
            };
        }
        match unit {
            "factor" | "contacts/month" | "agents" | "clients" | "contacts" | "agent FTE" => digits,
            _ => format!("{digits}\u{a0}{}", self.unit(unit)),
        }
    }

    /// The digits of [`Text::value`], as a number box shows them for editing; [`Text::parse_value`] reads them back.
    pub fn value_digits(&self, value: f64, unit: &str) -> String {
        if is_fraction(unit) {
            return self.trimmed(value * 100.0, FINEST);
        }
        let plain = format!("{value:.FINEST$}");
        let short = trim(&plain);
        // Money has no decimals or at least two: 16.50, 0.035, 45.
        match short.split_once('.') {
            Some((_, fraction)) if unit.starts_with("EUR") && fraction.len() == 1 => self.number(value, 2),
            _ => self.localise(short),
        }
    }

    fn money(&self, amount: Decimal, decimals: u32) -> String {
        let bare = self.bare(amount, decimals);
        match bare.strip_prefix(MINUS) {
            Some(digits) => format!("{MINUS}€\u{a0}{digits}"),
            None => format!("€\u{a0}{bare}"),
        }
    }

    fn bare(&self, amount: Decimal, decimals: u32) -> String {
        // Formatting a decimal truncates, so it is rounded first.
        let rounded = amount.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
        self.localise(&format!("{:.*}", decimals as usize, rounded))
    }

    /// Groups thousands and sets the decimal sign of the language: 1,234.5 or 1.234,5. Minus zero loses its sign.
    pub(super) fn localise(&self, plain: &str) -> String {
        let (group, point) = self.locale.signs();
        let (sign, digits) = match plain.strip_prefix('-') {
            Some(digits) if digits.bytes().any(|byte| !matches!(byte, b'0' | b'.')) => (MINUS, digits),
            Some(digits) => ("", digits),
            None => ("", plain),
        };
        if !digits.starts_with(|character: char| character.is_ascii_digit()) {
            return format!("{sign}{digits}");
        }
        let (whole, fraction) = match digits.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (digits, None),
        };
        let mut out = sign.to_owned();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                out.push(group);
            }
            out.push(digit);
        }
        if let Some(fraction) = fraction {
            out.push(point);
            out.push_str(fraction);
        }
        out
    }
}

/// Whether a unit is shown as a percentage.
pub(super) fn is_fraction(unit: &str) -> bool {
    unit.starts_with("fraction")
}

/// Without the zeros at the end of a decimal fraction.
fn trim(plain: &str) -> &str {
    if plain.contains('.') { plain.trim_end_matches('0').trim_end_matches('.') } else { plain }
}
