//! Scenario files.
#[test]
fn show() {
    let mut names: Vec<_> = std::fs::read_dir("tests/broken")
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "ron"))
        .collect();
    names.sort();
    for p in names {
        match contact_tco::document::read(&p) {
            Ok(_) => println!("== {} OPENS", p.file_stem().unwrap().display()),
            Err(e) => println!("== {}\n{e}", p.file_stem().unwrap().display()),
        }
    }
}
