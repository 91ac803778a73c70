//! What the README shows of the command line is what the program prints; `[...]` stands for what is left out.

use crate::cli::program::{answer, root};

#[test]
fn excerpts_are_true() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("a readable file");
    let blocks = readme.split("```").skip(1).step_by(2);
    let excerpts: Vec<(&str, &str)> = blocks
        .filter_map(|block| block.trim_start().strip_prefix("$ contact-tco "))
        .filter_map(|block| block.split_once('\n'))
        .collect();
    assert!(excerpts.len() >= 3, "{excerpts:?}");
    for (arguments, shown) in excerpts {
        let arguments: Vec<&str> = arguments.split_whitespace().collect();
        let printed = answer(&arguments);
        let mut rest = printed.as_str();
        for part in shown.split("[...]").map(str::trim).filter(|part| !part.is_empty()) {
            let Some((_, after)) = rest.split_once(part) else {
                panic!("{arguments:?} prints\n{printed}\nand not\n{part}");
            };
            rest = after;
        }
    }
}

/// The list of commands in the README, each with the options that it names.
fn listed(readme: &str) -> Vec<(String, Vec<String>)> {
    let block = readme.split("```").find(|block| block.contains("\ncontact-tco compare FILE")).expect("the list");
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for line in block.lines() {
        if let Some(rest) = line.strip_prefix("contact-tco ") {
            found.push((rest.split_whitespace().next().unwrap_or_default().to_owned(), Vec::new()));
        }
        let options = line.split([' ', ',', ';']).filter(|word| word.starts_with('-') && word.len() > 1);
        if let Some((_, known)) = found.last_mut() {
            known.extend(options.map(str::to_owned));
        }
    }
    found
}

#[test]
fn the_commands_it_lists_are_those_there_are_with_the_options_it_names() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("a readable file");
    let listed: Vec<_> = listed(&readme).into_iter().filter(|(command, _)| command != "[FILE]").collect();
    assert!(listed.iter().map(|(_, options)| options.len()).sum::<usize>() > 20, "{listed:?}");
    let help = answer(&["--help"]);
    let commands =
        help.split_once("Commands:\n").and_then(|(_, rest)| rest.split_once("\n\n")).expect("the commands").0;
    let commands = commands.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let mut commands: Vec<&str> = commands.filter_map(|line| line.split_whitespace().next()).collect();
    commands.retain(|command| *command != "help");
    commands.sort_unstable();
    let mut told: Vec<&str> = listed.iter().map(|(command, _)| command.as_str()).collect();
    told.sort_unstable();
    assert_eq!(told, commands);
    for (command, options) in &listed {
        let help = answer(&[command, "--help"]);
        for option in options {
            assert!(help.split([' ', ',', '\n']).any(|word| word == option), "{command} has no {option}:\n{help}");
        }
    }
}
