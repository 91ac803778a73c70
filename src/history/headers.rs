//! What columns are called by the systems that export them, in English, Dutch and German: Genesys, Avaya, Five9,
//! Zendesk, Salesforce, Freshdesk, TOPdesk, Anywhere365 and their like.

use super::{Meaning, Unit};

/// Names of columns by meaning, in small letters, words apart by one space, names by a bar. A name counts where it is the
/// whole header, or, where it has two words or more, a part of it. The first match wins; of one meaning the earlier name
/// says it better.
const NAMES: &[(Meaning, &str)] = &[
    // What looks like a time or a handling time and is none comes first.
    (
        Meaning::Ignored,
        "speed of answer|asa|wait time|average wait|queue time|time in queue|first reply time|\
         first response time|full resolution time|resolution time|time to answer|time to resolve|\
         service level|end time|end date|interval end|closed at|resolved at|updated at|closed date|\
         closed time|resolved time|last updated time|wachttijd|gemiddelde wachttijd|einde|eindtijd|\
         afgehandeld op|wartezeit|ende|ticket id|contact id|call id|case number|abandon rate|\
         abandonment rate|avg abandon time|abandon time|abandoned time",
    ),
    (
        Meaning::HandlingTotal,
        "total handle time|total handling time|total handle|sum handle time|handle time total|thandle|\
         total talk time|total hold time|total acw time|total acw|total wrap up time|acd time|i acdtime|\
         i acwtime|totale afhandeltijd|totale gesprekstijd|totale nawerktijd|gesamtbearbeitungszeit|\
         summe bearbeitungszeit",
    ),
    (
        Meaning::Handling,
        "aht|aht s|aht sec|aht seconds|avg aht|average handle time|average handling time|avg handle time|\
         avg handle|handle time|handling time|handletime|handlingtime|handle seconds|handling seconds|\
         handle duration|aht seconden|avg talk time|avg talk|avg hold time|avg hold|avg acw time|avg acw|\
         avg wrap up time|average talk time|average acw time|average hold time|talk time|hold time|\
         wrap up time|wrap time|wrapup time|acw time|acw|after call work|after call work time|talk|hold|wrap|\
         wrapup|talktime|holdtime|wraptime|acwtime|duration|call duration|chat duration|agent time|\
         time spent|total time spent|aht minuten|aht min|aht minutes|afhandeltijd|gemiddelde afhandeltijd|\
         gem afhandeltijd|behandeltijd|gemiddelde behandeltijd|gem behandeltijd|gesprekstijd|gespreksduur|\
         gemiddelde gesprekstijd|nawerktijd|gemiddelde nawerktijd|nawerk|wachtstandtijd|duur|bestede tijd|\
         bewerkingstijd|bearbeitungszeit|durchschnittliche bearbeitungszeit|mittlere bearbeitungszeit|\
         gesprächszeit|gesprächsdauer|nachbearbeitungszeit|nachbearbeitung|haltezeit|dauer|bearbeitungsdauer",
    ),
    (
        Meaning::Abandoned,
        "abandoned|abandon|abandons|abn calls|abandoned calls|calls abandoned|abandoned contacts|\
         is abandoned|nabandon|abandcalls|i abncalls|lost calls|missed|missed calls|verlaten|opgehangen|\
         verlaten gesprekken|gemist|gemiste oproepen|afgebroken|abgebrochen|aufgelegt|verlorene anrufe|\
         verloren",
    ),
    (
        Meaning::Handled,
        "handled|answered|acd calls|answered calls|calls answered|handled calls|calls handled|\
         contacts handled|handled contacts|nanswered|nhandled|answer|acdcalls|solved tickets|beantwoord|\
         afgehandeld|beantwoorde gesprekken|aangenomen|behandeld|angenommen|beantwortet|angenommene anrufe|\
         bearbeitet",
    ),
    (
        Meaning::Offered,
        "offered|offer|offered calls|calls offered|contacts offered|offered contacts|noffered|callsoffered|\
         calls|contacts|count|number of contacts|number of calls|volume|total calls|inbound calls|tickets|\
         created tickets|tickets created|total contacts|interactions|conversations|inbound|entered|incoming|\
         cases|aangeboden|aantal|aanbod|aantal contacten|aantal gesprekken|aantal oproepen|contacten|\
         gesprekken|oproepen|binnengekomen|anzahl|angeboten|anrufe|kontakte|eingehende anrufe|\
         angebotene anrufe|anzahl anrufe|anzahl kontakte|aantal tickets",
    ),
    (
        Meaning::Language,
        "language|lang|locale|taal|taalcode|sprache|requester language|ticket language|customer language|\
         contact language",
    ),
    (
        Meaning::Channel,
        "channel|channel type|media|media type|mediatype|contact type|contact channel|origin|case origin|\
         source|ticket channel|via|medium|type|kanaal|contactkanaal|soort contact|bron|kanal|kontaktkanal|\
         herkomst|queue|queue name|skill|skill name|split skill|vdn|campaign|wachtrij|wachtrijnaam|\
         warteschlange",
    ),
    (
        Meaning::Stamp,
        "timestamp|time stamp|date time|datetime|date and time|start date time|start datetime|created at|\
         created|created date|created on|creation date|created time|opened at|opened date|date time opened|\
         date opened|started at|start|start timestamp|call start|call start time|conversation start|\
         interval start|interval|half hour|interval begin|received|received at|arrival time|arrived at|\
         contact date|contact start|initiated|queue enter time|tijdstip|datum tijd|datum en tijd|datumtijd|\
         aangemaakt|aangemaakt op|aanmaakdatum|ontvangen|ontvangen op|begin|start tijd|datum tijdstip|\
         zeitpunkt|datum uhrzeit|datum und uhrzeit|erstellt|erstellt am|eingang|startzeitpunkt|moment",
    ),
    (Meaning::Date, "date|start date|call date|day|row date|datum|dag|startdatum|tag|report date|contactdatum"),
    (
        Meaning::Time,
        "time|start time|call time|time of day|starttime|interval time|tijd|starttijd|tijd van|begintijd|uur|\
         uhrzeit|zeit|startzeit|hour|van",
    ),
];

/// The names of a meaning.
fn each(names: &'static str) -> impl Iterator<Item = &'static str> {
    names.split('|')
}

/// A header in small letters, every run of other signs one space.
fn plain(header: &str) -> String {
    let lower = header.to_lowercase();
    let words: Vec<&str> = lower.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// How well a header says what its column holds: the place of its name among the known ones, the best first.
pub(super) fn rank(header: &str) -> usize {
    let plain = plain(header);
    let of = |(_, names): &(Meaning, &'static str)| each(names).position(|name| name == plain);
    NAMES.iter().find_map(of).unwrap_or(usize::MAX)
}

/// What a header says that its column holds; none where it says nothing known.
pub(super) fn meaning(header: &str) -> Option<Meaning> {
    if header.len() > 100 {
        return None;
    }
    let plain = plain(header);
    let all = || NAMES.iter().flat_map(|(meaning, names)| each(names).map(move |name| (*meaning, name)));
    let whole = all().find(|(_, name)| *name == plain).map(|(meaning, _)| meaning);
    let padded = format!(" {plain} ");
    let part = || all().find(|(_, name)| name.contains(' ') && padded.contains(&format!(" {name} ")));
    // Units behind the name: "handle time sec", "gesprekstijd (s)", "duration (hh:mm)", "afhandeltijd in minuten".
    let without_unit = || {
        let mut name = plain.as_str();
        while let Some((rest, last)) = name.rsplit_once(' ') {
            if unit_of_word(last).is_none() && !matches!(last, "in" | "ss" | "mm" | "hh" | "h" | "uu" | "u") {
                return None;
            }
            name = rest;
            if let Some((meaning, _)) = all().find(|(_, known)| *known == name) {
                return Some(meaning);
            }
        }
        None
    };
    let found = whole.or_else(without_unit).or_else(|| part().map(|(meaning, _)| meaning));
    // An average of a known total: "avg ACD time".
    found.map(|meaning| match (meaning, says(header)) {
        (Meaning::HandlingTotal, Some(Whole::Average)) => Meaning::Handling,
        _ => meaning,
    })
}

/// What a header says of a handling time: of which contacts it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whole {
    /// Of the average contact.
    Average,
    /// Of all contacts of the row together.
    Total,
}

/// Whether the header of a handling time calls it an average or a total; none where it says neither.
pub(super) fn says(header: &str) -> Option<Whole> {
    const AVERAGES: [&str; 7] = ["avg", "average", "aht", "mean", "gemiddeld", "mittl", "durchschn"];
    const TOTALS: [&str; 6] = ["total", "totaal", "totale", "sum", "gesamt", "som"];
    let plain = plain(header);
    let has = |beginnings: &[&str]| {
        plain.split(' ').any(|word| beginnings.iter().any(|beginning| word.starts_with(beginning)))
    };
    let is_short = plain.split(' ').any(|word| matches!(word, "gem" | "\u{f8}"));
    if is_short || has(&AVERAGES) || plain.contains("per contact") || plain.contains("per call") {
        return Some(Whole::Average);
    }
    has(&TOTALS).then_some(Whole::Total)
}

/// The unit that a header of handling times names.
pub(super) fn unit(header: &str) -> Option<Unit> {
    let plain = plain(header);
    let has = |word: &str| plain.split(' ').any(|other| other == word);
    // The form of a clock: hh:mm, mm:ss.
    if has("mm") {
        let has_hours = has("hh") || has("h") || has("uu") || has("u");
        return Some(if has_hours && !has("ss") { Unit::Hours } else { Unit::Seconds });
    }
    plain.split(' ').rev().find_map(unit_of_word)
}

fn unit_of_word(word: &str) -> Option<Unit> {
    Some(match word {
        "s" | "sec" | "secs" | "seconds" | "seconden" | "sekunden" | "sek" => Unit::Seconds,
        "m" | "min" | "mins" | "minutes" | "minuten" => Unit::Minutes,
        "hrs" | "hours" | "uren" | "stunden" => Unit::Hours,
        "ms" | "msec" | "milliseconds" | "milliseconden" | "millisekunden" => Unit::Milliseconds,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_known_systems_are_understood() {
        let cases = [
            ("Interval Start", Meaning::Stamp),
            ("Media Type", Meaning::Channel),
            ("Queue Name", Meaning::Channel),
            ("Offered", Meaning::Offered),
            ("nOffered", Meaning::Offered),
            ("Avg Handle (s)", Meaning::Handling),
            ("Average Handle Time", Meaning::Handling),
            ("AHT (sec)", Meaning::Handling),
            ("Total Handle Time", Meaning::HandlingTotal),
            ("Avg Speed of Answer", Meaning::Ignored),
            ("Created at", Meaning::Stamp),
            ("Date/Time Opened", Meaning::Stamp),
            ("Case Origin", Meaning::Channel),
            ("Requester language", Meaning::Language),
            ("First reply time (min)", Meaning::Ignored),
            ("Talk Time", Meaning::Handling),
            ("After call work time", Meaning::Handling),
            ("ACD Calls", Meaning::Handled),
            ("Aban Calls", Meaning::Ignored),
            ("Abandoned Calls", Meaning::Abandoned),
            ("Datum", Meaning::Date),
            ("Tijd", Meaning::Time),
            ("Kanaal", Meaning::Channel),
            ("Taal", Meaning::Language),
            ("Afhandeltijd (sec.)", Meaning::Handling),
            ("Aantal", Meaning::Offered),
            ("Bearbeitungszeit", Meaning::Handling),
            ("Uhrzeit", Meaning::Time),
            ("Anzahl Anrufe", Meaning::Offered),
            ("ACD Time", Meaning::HandlingTotal),
            ("Avg ACD Time", Meaning::Handling),
            ("Afhandeltijd (mm:ss)", Meaning::Handling),
            ("Afhandeltijd in minuten", Meaning::Handling),
        ];
        for (header, expected) in cases {
            assert_eq!(meaning(header).unwrap_or_default(), expected, "{header}");
        }
        assert_eq!(meaning("Customer"), None);
        assert_eq!(unit("AHT (sec)"), Some(Unit::Seconds));
        assert_eq!(unit("Afhandeltijd in minuten"), Some(Unit::Minutes));
        assert_eq!(unit("Handle time"), None);
        assert_eq!(unit("Time spent (h:mm)"), Some(Unit::Hours));
        assert_eq!(unit("Duration (mm:ss)"), Some(Unit::Seconds));
        assert_eq!(unit("Duration (hh:mm:ss)"), Some(Unit::Seconds));
    }

    #[test]
    fn averages_are_told_from_totals() {
        let cases = [
            ("Avg Handle Time", Some(Whole::Average)),
            ("AHT (s)", Some(Whole::Average)),
            ("Gem. afhandeltijd", Some(Whole::Average)),
            ("Durchschnittliche Bearbeitungszeit", Some(Whole::Average)),
            ("Total Handle Time", Some(Whole::Total)),
            ("Gesamtbearbeitungszeit", Some(Whole::Total)),
            ("Handle Time", None),
            ("ACW Time", None),
        ];
        for (header, expected) in cases {
            assert_eq!(says(header), expected, "{header}");
        }
    }

    #[test]
    fn no_name_stands_twice() {
        let mut names: Vec<&str> = NAMES.iter().flat_map(|(_, names)| each(names)).collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
