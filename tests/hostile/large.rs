//! Files up to the largest that is read, made to be slow or to take much memory.

use std::fmt::Write;

use contact_tco::document::MAX_BYTES;

use super::attempt;

/// A piece over and over, up to the largest file, between a beginning and an end.
fn filled(begin: &str, piece: &str, end: &str) -> String {
    filled_to(MAX_BYTES, begin, piece, end)
}

fn filled_to(bytes: usize, begin: &str, piece: &str, end: &str) -> String {
    let count = (bytes - begin.len() - end.len()) / piece.len();
    format!("{begin}{}{end}", piece.repeat(count))
}

/// Numbered pieces, up to the largest file; `#` stands for the number.
fn numbered(begin: &str, piece: &str, end: &str) -> String {
    let mut text = begin.to_owned();
    for number in 0.. {
        let next = piece.replace('#', &format!("{number}"));
        if text.len() + next.len() + end.len() > MAX_BYTES {
            break;
        }
        text.push_str(&next);
    }
    text + end
}

fn answers(text: &str) {
    let begin: String = text.chars().take(80).collect();
    if let Err(wrong) = attempt(text.as_bytes()) {
        panic!("{begin}...: {wrong}");
    }
}

fn opens(text: &str) {
    match attempt(text.as_bytes()) {
        Ok(Ok(_)) => {}
        other => panic!("{}...: {:?}", &text[..80], other.map(|read| read.map(|_| ()))),
    }
}

#[test]
fn one_thing_over_and_over() {
    let pieces = [
        "(",
        "[",
        "{",
        ")",
        "]",
        "}",
        "\"",
        "'",
        ",",
        ":",
        "#",
        "/",
        "/*",
        "/**/",
        "//\n",
        "\n",
        "\r",
        " ",
        "\t",
        "-",
        "0",
        "9",
        ".",
        "_",
        "a",
        "é",
        "\u{feff}",
        "\u{a0}",
        "“",
        "Some(",
        "(a:",
        "(demand:",
        "[[",
        "{\"a\":",
        "r#",
        "r#\"",
        "b\"",
        "\\",
        "1,",
        "1e9",
        "1 ",
        "a ",
        "\"\",",
        "(),",
        "#![enable(implicit_some)]",
        "#![enable(",
        "\u{0}",
        "\u{1b}",
    ];
    for piece in pieces {
        for (begin, end) in [
            ("", ""),
            ("(", ")"),
            ("(name: ", ")"),
            ("(name: \"", "\")"),
            ("(demand: (months: [", "]))"),
            ("(demand: (opening: (mon: ", ")))"),
            ("(hybrid: (rule: ", "))"),
            ("(ranges: {", "})"),
            ("(sources: {\"staff.pension\": ", "})"),
        ] {
            answers(&filled_to(10_000, begin, piece, end));
        }
        answers(&filled_to(MAX_BYTES / 4, "", piece, ""));
        answers(&filled("(demand: (months: [", piece, "]))"));
    }
}

#[test]
fn long_lists_that_are_right() {
    let channel = "(name:\"#\",kind:Messaging,share:1,aht_seconds:300),";
    opens(&numbered("(demand:(channels:[", channel, "]))"));
    opens(&numbered("(demand:(languages:[", "(name:\"#\",share:0.#1),", "]))"));
    opens(&filled("(budget:(visible:[", "\"in_house.vat\",", "]))"));
    opens(&filled("(hybrid:(rule:Daytime(days:[", "Mon,", "],from:\"09:00\",to:\"10:00\")))"));
    opens(&filled("(notes:\"", "\\u{1f600}", "\")"));
    opens(&filled("(name:\"", "x", "\")"));
}

#[test]
fn many_ranges_and_notes_of_many_channels() {
    let mut channels = String::new();
    let (mut ranges, mut notes) = (String::new(), String::new());
    for number in 0..7000 {
        let _ = write!(channels, "(name:\"{number}\",kind:Phone,share:1,aht_seconds:300),");
        let _ = write!(ranges, "\"demand.channels[{number}].aht_seconds\":(200,400),");
        let _ = write!(notes, "\"demand.channels[{number}].share\":\"\",");
    }
    let text = format!("(demand:(channels:[{channels}]),ranges:{{{ranges}}},sources:{{{notes}}})");
    assert!(text.len() > MAX_BYTES * 4 / 5 && text.len() <= MAX_BYTES, "{}", text.len());
    opens(&text);
}

#[test]
fn long_lists_that_are_wrong() {
    for (begin, piece, end) in [
        ("(demand:(channels:[", "(name:\"#]\",kind:Phone,share:-1,aht_seconds:0,concurrency:7),", "]))"),
        ("(demand:(channels:[", "(name:\"a\",kind:Phone,share:0,aht_seconds:9),", "]))"),
        ("(demand:(languages:[", "(name:\"\",share:NaN,wage_premium:inf),", "]))"),
        ("(demand:(months:[", "-1,", "]))"),
        ("(demand:(hour_weights:[", "1,", "]))"),
        ("(budget:(visible:[", "\"\",", "]))"),
        ("(ranges:{", "\"demand.channels[#].share\":(1,2),", "})"),
        ("(sources:{", "\"#\":\"\",", "})"),
        ("(", "a#:0,", ")"),
        ("(ranges:{", "\"staff.pension\":(0,1),", "})"),
        ("(demand:(channels:[", "(name:\"#\",kind:Phone,share:1,aht_seconds:9),", "(name:\"x\")]))"),
        ("(demand:(channels:[", "(name:\"#\",kind:Phone,share:1,aht_seconds:9),", "(name:\"x\",kind:Fax)]))"),
    ] {
        let text = numbered(begin, piece, end);
        assert!(
            matches!(attempt(text.as_bytes()), Ok(Err(_))),
            "{begin}{piece}: {:?}",
            attempt(text.as_bytes()).map(|_| ())
        );
    }
}

#[test]
fn a_long_name_in_every_message_is_shortened() {
    let long = "x".repeat(200_000);
    for text in [
        format!("({long}: 1)"),
        format!("(staff: ({long}: 1))"),
        format!("(ranges: {{ \"{long}\": (1, 2) }}, sources: {{ \"{long}\": \"\" }})"),
        format!(
            "(demand: (channels: [(name: \"{long}]\", kind: Phone, share: -1, aht_seconds: 0, concurrency: 3, service_level: 7)]))"
        ),
        format!("(demand: (channels: [(name: \"{long}\", kind: {long}, share: 1, aht_seconds: 1)]))"),
        format!("(budget: (visible: [\"{long}\"]))"),
        format!("(staff: (pension: {long}))"),
        format!("(staff: (pension: \"{long}\"))"),
        format!("(staff: (day_from: \"{long}\"))"),
        format!("(format: {})", "9".repeat(200_000)),
        format!("{long}(a: 1)"),
        format!("(staff: (pension: 0.{}))", "9".repeat(200_000)),
        format!("(staff: (pension: {}))", "9".repeat(200_000)),
    ] {
        answers(&text);
    }
}
