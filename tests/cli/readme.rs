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
