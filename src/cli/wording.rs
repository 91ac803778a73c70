//! Help, and what is wrong with arguments, in the language of the reader.

use std::error::Error;
use std::ffi::OsString;

use clap::builder::Resettable;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Command};

use super::arguments::Language;
use super::system_locale;
use crate::text::{Locale, Text};
use clap::ValueEnum;

/// The language that the arguments ask for, before they are read: what is wrong with them is told in it too.
pub(super) fn asked_for(arguments: &[OsString]) -> Locale {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    let mut asked = None;
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--lang") {
            Some("") => asked = arguments.next().or(asked),
            Some(value) => asked = value.strip_prefix('=').or(asked),
            None => {}
        }
    }
    let language = asked.and_then(|value| Language::from_str(value, false).ok());
    language.map_or_else(system_locale, Language::locale)
}

/// The whole command with its help in a language.
pub(super) fn worded(mut command: Command, text: &Text) -> Command {
    // Help and version are arguments from here on.
    command.build();
    let usage = text.get("cli-heading");
    let template = |about: &str| format!("{about}\n\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}");
    let about = text.get("cli-about");
    command = of(command, text)
        .help_template(template("{about}"))
        .about(about.clone())
        .long_about(format!("{about}\n\n{}", text.get("cli-about.long")))
        .after_help(text.get("cli-after"))
        .subcommand_help_heading(text.get("cli-heading.commands"));
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let about = text.get(&format!("cli-{name}"));
        command = command.mut_subcommand(name, |sub| of(sub, text).help_template(template("{about}")).about(about));
    }
    command
}

/// A command with its arguments in a language.
fn of(command: Command, text: &Text) -> Command {
    let own = command.get_name().to_owned();
    command.mut_args(|argument| {
        let id = argument.get_id().to_string();
        let told = text.find(&format!("cli-{own}.{id}"), &[]).or_else(|| text.find(&format!("cli-any.{id}"), &[]));
        let mut help = told.unwrap_or_default();
        let takes = matches!(argument.get_action(), ArgAction::Set | ArgAction::Append);
        let defaults: Vec<_> = argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        let possible: Vec<String> =
            argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
        for (key, values) in [("default", defaults.join(", ")), ("values", possible.join(", "))] {
            if takes && !values.is_empty() {
                help = format!("{help} {}", text.with(&format!("cli-heading.{key}"), &[("values", &values)]));
            }
        }
        let heading = if argument.is_positional() { "cli-heading.arguments" } else { "cli-heading.options" };
        let argument = argument.hide_default_value(true).hide_possible_values(true);
        argument.long_help(Resettable::Reset).help(help).help_heading(text.get(heading))
    })
}

/// What is wrong with the arguments, or the help that was asked for.
pub(super) fn said(error: &clap::Error, text: &Text) -> String {
    if !error.use_stderr() {
        return error.render().to_string();
    }
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(one)) => one.clone(),
        Some(ContextValue::Strings(many)) => many.join(", "),
        Some(ContextValue::StyledStr(one)) => one.to_string(),
        Some(ContextValue::StyledStrs(many)) => many.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    };
    let (argument, value) = (context(ContextKind::InvalidArg), context(ContextKind::InvalidValue));
    let told = |key: &str, values: &[(&str, &str)]| text.with(&format!("cli-wrong.{key}"), values);
    let what = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => told("needs_value", &[("argument", &argument)]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::InvalidUtf8 => {
            told("value", &[("value", &value), ("argument", &argument)])
        }
        ErrorKind::UnknownArgument => told("unknown", &[("argument", &argument)]),
        ErrorKind::InvalidSubcommand => told("command", &[("command", &context(ContextKind::InvalidSubcommand))]),
        ErrorKind::MissingRequiredArgument => told("missing", &[("arguments", &argument)]),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => told("needs_value", &[("argument", &argument)]),
        ErrorKind::ArgumentConflict => {
            told("conflict", &[("argument", &argument), ("other", &context(ContextKind::PriorArg))])
        }
        _ => told("other", &[]),
    };
    // Why a value is none, as where it must lie within bounds.
    let why = error.source().map(|why| format!(" ({why})")).unwrap_or_default();
    let mut lines = vec![text.with("cli-wrong", &[("what", &format!("{what}{why}"))])];
    let known = context(ContextKind::ValidValue);
    if !known.is_empty() {
        lines.push(format!("  {}", text.with("cli-heading.values", &[("values", &known)])));
    }
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedValue, ContextKind::SuggestedSubcommand];
    if let Some(near) = near.map(context).into_iter().find(|near| !near.is_empty()) {
        lines.push(format!("  {}", told("near", &[("near", &near)])));
    }
    let usage = context(ContextKind::Usage);
    if let Some((_, usage)) = usage.split_once(": ") {
        lines.push(format!("\n{}: {}", text.get("cli-heading"), usage.trim_end()));
    }
    lines.push(format!("\n{}", told("more", &[])));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::arguments::Arguments;
    use clap::CommandFactory;

    #[test]
    fn every_command_and_argument_has_words_in_every_language() {
        for text in Text::all() {
            let command = worded(Arguments::command(), text);
            let seen = std::iter::once(&command).chain(command.get_subcommands());
            for command in seen.filter(|command| !command.is_hide_set()) {
                let name = command.get_name();
                let about = command.get_about().map(ToString::to_string).unwrap_or_default();
                assert!(!about.is_empty() && !about.starts_with("cli-"), "{name}: {about:?}");
                for argument in command.get_arguments() {
                    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                    let words = help.split('[').next().unwrap_or_default().trim();
                    assert!(!words.is_empty() && !words.starts_with("cli-"), "{name} {}: {help:?}", argument.get_id());
                }
            }
        }
    }

    #[test]
    fn the_language_is_known_before_the_arguments_are_read() {
        let of = |arguments: &[&str]| asked_for(&arguments.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(of(&["x", "--lang", "nl", "compare"]), Locale::Dutch);
        assert_eq!(of(&["x", "compare", "--lang=nl", "--volume"]), Locale::Dutch);
        assert_eq!(of(&["x", "--lang=en"]), Locale::English);
        assert_eq!(of(&["x", "--lang", "fr"]), system_locale());
    }
}
