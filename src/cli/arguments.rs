//! The arguments, as clap reads them.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use super::{output, wording};
use crate::history::{BookKind, apart};
use crate::model::break_even::BreakEven;
use crate::model::difference::Measure;
use crate::model::risk::Simulation;
use crate::report::chart::Chart;
use crate::text::{Locale, Text};

const USAGE: &str = "contact-tco [OPTIONS] [FILE]\n       contact-tco [OPTIONS] <COMMAND>";

/// What customer service costs in-house and at an outsourcer, and from which contact volume the answer turns.
///
/// Without a command it opens the window.
#[derive(Debug, Parser)]
#[command(name = "contact-tco", version, override_usage = USAGE)]
pub(super) struct Arguments {
    /// The scenario to open the window on
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// What draws the window: auto tries wgpu first and then glow
    #[arg(long, value_enum, default_value_t = Renderer::Auto)]
    pub renderer: Renderer,
    /// The language of window and texts; otherwise that of the system. JSON does not depend on it
    #[arg(long, value_enum, global = true)]
    lang: Option<Language>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Both totals, all bills line by line, and where the answer turns
    Compare {
        /// A scenario file, or the name of a built-in example
        file: PathBuf,
        /// As JSON, for other programs
        #[arg(long)]
        json: bool,
        /// Contacts in the average month, in place of the scenario's own; written as in the window: 9,500 in English, 9.500 in Dutch
        #[arg(long, value_name = "N", allow_negative_numbers = true)]
        volume: Option<String>,
    },
    /// Which inputs of two scenarios differ, and the way from one total to the other, input by input
    Difference {
        /// The reference: a scenario file, or the name of a built-in example
        reference: PathBuf,
        /// The scenario that is held against it
        other: PathBuf,
        /// Which amount is explained; in-house, the chosen form and their difference unless said
        #[arg(long, value_parser = measure_names())]
        measure: Option<Measure>,
        /// As JSON, for other programs
        #[arg(long)]
        json: bool,
    },
    /// Several scenarios beside each other: their figures, and the inputs that they hold differently from the first
    Beside {
        /// Scenario files, or names of built-in examples; the first is the reference
        #[arg(required = true, num_args = 2..)]
        files: Vec<PathBuf>,
        /// As JSON, for other programs
        #[arg(long)]
        json: bool,
    },
    /// The contact volumes at which in-house and outsourcing change places, and the cheapest option at every volume
    BreakEven {
        /// A scenario file, or the name of a built-in example
        file: PathBuf,
        /// As JSON, for other programs
        #[arg(long)]
        json: bool,
        /// The lowest volume to examine, contacts a month
        #[arg(long, value_name = "A", default_value_t = BreakEven::RANGE.0, value_parser = clap::value_parser!(u64).range(1..=MOST))]
        from: u64,
        /// The highest volume to examine, contacts a month
        #[arg(long, value_name = "B", default_value_t = BreakEven::RANGE.1, value_parser = clap::value_parser!(u64).range(1..=MOST))]
        to: u64,
    },
    /// What each option costs in every year up to the horizon, its present value, and when a switch has paid for itself
    Years {
        /// A scenario file, or the name of a built-in example
        file: PathBuf,
        /// As JSON, for other programs
        #[arg(long)]
        json: bool,
    },
    /// How sure the answer is: the whole model at many cases drawn from the ranges of the inputs
    Risk {
        /// A scenario file, or the name of a built-in example
        file: PathBuf,
        /// As JSON, for other programs
        #[arg(long)]
        json: bool,
        /// How many cases to draw, 1 to 1,000,000; more make the answer surer
        #[arg(long, value_name = "N", default_value_t = Simulation::DRAWS as u64, value_parser = clap::value_parser!(u64).range(1..=Simulation::MOST_DRAWS as u64))]
        draws: u64,
        /// Which random numbers to draw with; the same seed gives the same figures
        #[arg(long, value_name = "S", default_value_t = Simulation::SEED)]
        seed: u64,
    },
    /// What would have to change: the values of an input at which the chosen form starts or stops being cheaper than in-house
    Seek {
        /// A scenario file, or the name of a built-in example
        file: PathBuf,
        /// staff.gross_hourly_wage, demand.channels[Phone].aht_seconds; without one all inputs, the likeliest flip first
        id: Option<String>,
        /// As JSON, for other programs
        #[arg(long)]
        json: bool,
    },
    /// The outsourcer's rates inside the market's range, estimated from six factors, with the reasons, and the form that suits
    Estimate {
        /// A scenario file, or the name of a built-in example
        file: PathBuf,
        /// As JSON, for other programs
        #[arg(long)]
        json: bool,
    },
    /// Figures that look wrong, each with what to do: a wage under the legal minimum, a promise nobody keeps, one agent around the clock
    Hints {
        /// A scenario file, or the name of a built-in example
        file: PathBuf,
        /// As JSON, for other programs
        #[arg(long)]
        json: bool,
    },
    /// How a line of a bill, or a payment of the years, comes about: its formula, and every quantity in it down to the inputs and their sources
    Explain {
        /// A scenario file, or the name of a built-in example
        file: PathBuf,
        /// in_house.housing, outsourced.hybrid.service, or service for the form that the scenario compares with;
        /// payment.severance
        line: String,
    },
    /// Writes all results to a file: the report for a board (.pdf), a workbook that calculates (.xlsx), a table of text (.csv), JSON for other programs (.json);
    /// or one of its charts (.svg, .png)
    Report {
        /// A scenario file, or the name of a built-in example
        file: PathBuf,
        /// The file to write; the end of its name says which kind
        #[arg(short, long, value_name = "OUT")]
        output: PathBuf,
        /// Which chart goes into an .svg or .png; break-even unless said
        #[arg(long, value_parser = chart_names())]
        chart: Option<Chart>,
        /// Replaces the file if it is there
        #[arg(long)]
        force: bool,
    },
    /// What a file of contacts, as telephony and ticket systems export them, says of the inputs, beside a scenario's own values
    History(Box<HistoryArguments>),
    /// Reads a workbook within the limits of a process of its own, for another one of this program
    #[command(name = apart::COMMAND, hide = true)]
    ReadWorkbook {
        /// The kind of workbook, where the rows of a sheet are asked for
        #[arg(long, requires = "sheet", value_parser = book_kinds())]
        kind: Option<BookKind>,
        /// The sheet whose rows are asked for
        #[arg(long, requires = "kind", allow_hyphen_values = true)]
        sheet: Option<String>,
        /// The workbook
        file: PathBuf,
    },
    /// All inputs of a scenario file: unit, default, usual and accepted values, source
    Parameters,
    /// The built-in examples, or the file of one of them
    Examples {
        /// Which example to print
        name: Option<String>,
    },
}

#[derive(Debug, Args)]
pub(super) struct HistoryArguments {
    /// A text with separators (.csv, .tsv, .txt) or a workbook (.xlsx, .xlsb, .xls, .ods): a row a contact, or a row an interval
    pub file: PathBuf,
    /// The scenario that it is held against, or the name of a built-in example; the defaults unless said
    #[arg(long, value_name = "SCENARIO")]
    pub into: Option<PathBuf>,
    /// Writes the scenario with everything taken over
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// Writes the rows that were not read, with their line numbers, as a .csv
    #[arg(long, value_name = "OUT")]
    pub unread: Option<PathBuf>,
    /// Replaces files that are there
    #[arg(long)]
    pub force: bool,
    /// Writes the scenario although something of the file is in doubt, as it was guessed
    #[arg(long, requires = "output")]
    pub accept_doubts: bool,
    /// As JSON, for other programs
    #[arg(long)]
    pub json: bool,
    /// The sheet of a workbook; the first that holds a table unless said
    #[arg(long)]
    pub sheet: Option<String>,
    /// The department's time zone, such as Europe/Amsterdam; that of the system unless said
    #[arg(long)]
    pub zone: Option<String>,
    /// The time zone in which the file was written, where its times do not say; the department's unless said
    #[arg(long, value_name = "ZONE")]
    pub written_in: Option<String>,
    /// Dates have the day before the month; found out unless said
    #[arg(long, conflicts_with = "month_first")]
    pub day_first: bool,
    /// Dates have the month before the day
    #[arg(long)]
    pub month_first: bool,
    /// Quotation marks are plain signs and hold no cells together
    #[arg(long)]
    pub no_quotes: bool,
    /// The line that names the columns, 0 for none; found out unless said
    #[arg(long, value_name = "LINE")]
    pub header: Option<u64>,
    /// What a column holds, by its number or its name: 3=handling, "Total time=handling_total"; may be repeated
    #[arg(long, value_name = "COLUMN=MEANING")]
    pub column: Vec<String>,
    /// Rows with this value in a column are no contacts: "Direction=Internal"; may be repeated
    #[arg(long, value_name = "COLUMN=VALUE")]
    pub leave_out: Vec<String>,
    /// Rows with this value in a column are contacts: "Type=Callback"; may be repeated
    #[arg(long, value_name = "COLUMN=VALUE")]
    pub count: Vec<String>,
    /// Which days the file covers: those from its first to its last row, whole weeks, or whole months; found out unless said
    #[arg(long, value_parser = ["rows", "weeks", "months"])]
    pub covers: Option<String>,
    /// What handling times are counted in; found out unless said
    #[arg(long, value_parser = ["seconds", "minutes", "hours", "milliseconds", "days"])]
    pub unit: Option<String>,
    /// The decimal sign; found out unless said
    #[arg(long, value_parser = ["point", "comma"])]
    pub decimal: Option<String>,
    /// The scenario's channel that contacts without a name are of, or those of a name: Phone, "Team 4=Phone"; may be repeated
    #[arg(long, value_name = "[NAME=]CHANNEL")]
    pub channel: Vec<String>,
}

/// The kinds of workbook by name.
fn book_kinds() -> impl TypedValueParser<Value = BookKind> {
    let of = |id: String| BookKind::ALL.into_iter().find(|kind| kind.id() == id);
    PossibleValuesParser::new(BookKind::ALL.map(BookKind::id)).try_map(move |id| of(id).ok_or("no kind of that name"))
}

/// The charts by name.
fn chart_names() -> impl TypedValueParser<Value = Chart> {
    let unknown = "no chart of that name";
    PossibleValuesParser::new(Chart::ALL.map(Chart::id)).try_map(move |id| Chart::of(&id).ok_or(unknown))
}

/// The amounts by name.
fn measure_names() -> impl TypedValueParser<Value = Measure> {
    let unknown = "no amount of that name";
    PossibleValuesParser::new(Measure::ALL.map(Measure::id)).try_map(move |id| Measure::of(&id).ok_or(unknown))
}

/// What draws the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Renderer {
    /// wgpu, and glow where it does not open.
    #[default]
    Auto,
    Wgpu,
    Glow,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Language {
    En,
    Nl,
}

/// The most contacts a month that an input accepts.
const MOST: u64 = 50_000_000;

impl Arguments {
    /// Reads the arguments; what is wrong with them, and help, is printed here.
    pub(super) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, ExitCode> {
        let arguments: Vec<OsString> = arguments.into_iter().collect();
        let text = Text::new(wording::asked_for(&arguments));
        let read = wording::worded(Self::command(), &text)
            .try_get_matches_from(arguments)
            .and_then(|matches| Self::from_arg_matches(&matches));
        match read {
            Ok(Self { file: Some(file), command: Some(_), .. }) => {
                // A file goes with the window, a command names its own.
                let what = text.with("cli-wrong.two", &[("file", &file.display().to_string())]);
                let more = text.get("cli-wrong.more");
                output::complain(&format!("{}\n\n{more}", text.with("cli-wrong", &[("what", &what)])));
                Err(ExitCode::from(2))
            }
            Ok(arguments) => Ok(arguments),
            Err(error) => {
                let said = wording::said(&error, &text);
                if error.use_stderr() {
                    output::complain(&said);
                } else {
                    // A closed pipe is the only way this fails, and nobody is left to read about it.
                    let _ = output::print(&said);
                }
                Err(ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2)))
            }
        }
    }

    pub(super) fn locale(&self) -> Option<Locale> {
        self.lang.map(Language::locale)
    }
}

impl Language {
    pub(super) fn locale(self) -> Locale {
        match self {
            Self::En => Locale::English,
            Self::Nl => Locale::Dutch,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::parameters;

    #[test]
    fn the_arguments_are_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn volumes_end_where_the_input_does() {
        let bounds = parameters::find("demand.contacts_per_month").and_then(|input| input.bounds);
        assert_eq!(bounds.map(|(_, high)| high), Some(MOST as f64));
    }
}
