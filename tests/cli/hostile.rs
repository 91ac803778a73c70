//! Files and names that nobody means well, from outside: the program answers in words, soon, and nothing of it is raw.

use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::cli::program::{Run, answer, file, finish, program, root, run};

/// As long as a workbook may be read, and what a slow machine takes besides.
const LONGEST: Duration = Duration::from_secs(25);

/// What is said of a workbook that cannot be read within its limits.
fn refused(path: &Path) -> String {
    let began = Instant::now();
    let run = run(&["history", &path.to_string_lossy()]);
    let took = began.elapsed();
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{}: {}", path.display(), run.err);
    assert!(took < LONGEST, "{}: {took:?}", path.display());
    for raw in ["panicked", "RUST_BACKTRACE", "memory allocation", "src/"] {
        assert!(!run.err.contains(raw), "{}", run.err);
    }
    run.err
}

#[test]
fn small_workbooks_that_want_all_memory_are_refused() {
    for name in ["corner_of_12_sheets.xls", "repeated_cells.ods", "sst_unique_count.xlsx"] {
        let said = refused(&root().join("tests/hostile/books").join(name));
        let known = ["more than 256 MB of memory", "more than 10 seconds", "is damaged"];
        assert!(known.iter().any(|known| said.contains(known)), "{name}: {said}");
    }
}

/// A workbook of one sheet whose parts below `xl/` are these: a name, and a beginning, a piece so many times, and an end.
fn book(path: &Path, base: &str, parts: &[(&str, &str, String, usize, &str)]) {
    const MAIN: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut zip = ZipWriter::new(std::fs::File::create(path).expect("a file"));
    let mut put = |name: &str, begin: &str, piece: &str, count: usize, end: &str| {
        zip.start_file(name, SimpleFileOptions::default().large_file(true)).expect("a part");
        zip.write_all(begin.replace("NS", MAIN).as_bytes()).expect("written");
        for _ in 0..count {
            zip.write_all(piece.as_bytes()).expect("written");
        }
        zip.write_all(end.as_bytes()).expect("written");
    };
    put(
        "_rels/.rels",
        &format!(
            "<Relationships><Relationship Id=\"rId1\" Type=\"{RELATION}/officeDocument\" Target=\"{base}workbook.xml\"></Relationship></Relationships>"
        ),
        "",
        0,
        "",
    );
    put(
        &format!("{base}workbook.xml"),
        &format!(
            "<workbook NS xmlns:r=\"{RELATION}\"><sheets><sheet name=\"Calls\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
        ),
        "",
        0,
        "",
    );
    put(
        &format!("{base}_rels/workbook.xml.rels"),
        &format!(
            "<Relationships><Relationship Id=\"rId1\" Type=\"{RELATION}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
        ),
        "",
        0,
        "",
    );
    for (name, begin, piece, count, end) in parts {
        put(name, begin, piece, *count, end);
    }
    zip.finish().expect("a workbook");
}

#[test]
fn workbooks_that_unpack_to_more_than_they_may_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let (runs, texts) = (folder.path().join("runs.xlsx"), folder.path().join("texts.xlsx"));
    let letters = "a".repeat(60_000);
    // 330 MB each. Every run of the cell has its own brackets.
    let head = "<worksheet NS><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>";
    let run = format!("<r><t>{letters}</t></r>");
    book(&runs, "xl/", &[("xl/worksheets/sheet1.xml", head, run, 5500, "</is></c></row></sheetData></worksheet>")]);
    // The texts of all cells in the folder of the sheets, where they could be taken for a sheet that is streamed.
    let text = format!("<si><t>{letters}</t></si>");
    let sheet = "<worksheet NS><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>date</t></is></c></row></sheetData></worksheet>";
    let parts = [
        ("xl/worksheets/worksheets/sheet1.xml", sheet, String::new(), 0, ""),
        ("xl/worksheets/sharedStrings.xml", "<sst NS>", text, 5500, "</sst>"),
    ];
    book(&texts, "xl/worksheets/", &parts);
    for path in [runs, texts] {
        let said = refused(&path);
        assert!(said.contains("more than 256 MB of memory") || said.contains("more than 10 seconds"), "{said}");
    }
}

#[test]
fn an_archive_whose_parts_overlap_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("overlapping.xlsx");
    let part = |name: &'static str| (name, "", "<a>".repeat(1000), 1000, "");
    book(
        &path,
        "xl/",
        &[part("xl/worksheets/sheet1.xml"), part("xl/worksheets/sheet2.xml"), part("xl/worksheets/sheet3.xml")],
    );
    let mut bytes = std::fs::read(&path).expect("read");
    // Each entry of the list at the end says where its part begins, 42 bytes after its mark, and the end of the list where
    // the list begins, 16 bytes after its mark (APPNOTE 4.3.12, 4.3.16).
    let marks = |bytes: &[u8], mark: &[u8; 4]| -> Vec<usize> {
        (0..bytes.len() - 4).filter(|at| bytes[*at..].starts_with(mark)).collect()
    };
    let entries = marks(&bytes, b"PK\x01\x02");
    let [.., first, second, third] = entries[..] else { panic!("{entries:?}") };
    let begin = |at: usize| u32::from_le_bytes(bytes[at + 42..at + 46].try_into().expect("four bytes"));
    let (kept, cut) = (begin(first), begin(second));
    for entry in [second, third] {
        bytes.splice(entry + 42..entry + 46, kept.to_le_bytes());
    }
    // The second and third part go: all three are the first one now.
    bytes.drain(cut as usize..entries[0]);
    let end = marks(&bytes, b"PK\x05\x06")[0];
    bytes.splice(end + 16..end + 20, cut.to_le_bytes());
    std::fs::write(&path, &bytes).expect("written");
    let said = refused(&path);
    assert!(said.contains("lie over each other"), "{said}");
}

#[test]
fn a_damaged_workbook_is_told_in_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("damaged.xlsb");
    let mut zip = ZipWriter::new(std::fs::File::create(&path).expect("a file"));
    for name in ["xl/workbook.bin", "xl/_rels/workbook.bin.rels"] {
        zip.start_file(name, SimpleFileOptions::default()).expect("a part");
        // Records whose lengths lead beyond them.
        zip.write_all(&[0x9c, 0x01, 0xff, 0xff, 0xff, 0x7f, 1, 2, 3]).expect("written");
    }
    zip.finish().expect("a workbook");
    assert!(refused(&path).contains("is damaged"));
}

/// The workbook that is built in, as a file.
fn intervals(folder: &Path) -> String {
    let path = folder.join("intervals of a queue.xlsx");
    std::fs::copy(root().join("scenarios/history/intervals.xlsx"), &path).expect("copied");
    path.to_string_lossy().into_owned()
}

#[test]
fn a_workbook_in_a_process_of_its_own_reads_as_one_in_this_process() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = intervals(folder.path());
    let read: serde_json::Value = serde_json::from_str(&answer(&["history", &path, "--json"])).expect("JSON");
    let source = contact_tco::history::Source::open(path.as_ref(), &Default::default()).expect("a workbook");
    let zone = contact_tco::history::Zone::system();
    let (layout, _) = contact_tco::history::Layout::guess(&source, None, zone, &Default::default()).expect("a layout");
    let here =
        contact_tco::history::read(&source, &layout, &Default::default(), &|_| ()).expect("rows").expect("not stopped");
    assert_eq!(read["rows"]["read"], here.read, "{read}");
    assert!(here.read > 100);
}

#[test]
fn a_reader_that_is_asked_for_nonsense_tells_so() {
    for arguments in [
        &["read-workbook"][..],
        &["read-workbook", "--sheet=a", "x"],
        &["read-workbook", "--kind=pdf", "--sheet=a", "x"],
    ] {
        assert_eq!(run(arguments).code, Some(2), "{arguments:?}");
    }
    let help = answer(&["--help"]);
    assert!(!help.contains("read-workbook"), "{help}");
}

/// Control characters but those that end a line.
fn orders(said: &str) -> String {
    said.chars().filter(|sign| sign.is_control() && *sign != '\n' || ('\u{202a}'..='\u{202e}').contains(sign)).collect()
}

#[test]
fn nothing_that_a_terminal_obeys_is_printed() {
    let name = "A\\u{1b}[31mred\\u{1b}]0;pwned\\u{7}\\u{202e}abc\\u{0}x\\ny\\r\\nz\\u{9b}2J";
    let text = format!(
        "(name: \"{name}\", demand: (channels: [(name: \"P\\u{{1b}}[2J\", kind: Phone, share: 1, aht_seconds: 300)]))"
    );
    let (_folder, path) = file(&text);
    for command in ["compare", "years", "seek", "hints", "estimate", "break-even", "risk"] {
        let said = answer(&[command, &path]);
        assert_eq!(orders(&said), "", "{command}\n{said}");
        assert!(said.contains("A␛[31mred"), "{command}\n{said}");
    }
    for arguments in [&["compare", &path, "--json"][..], &["beside", &path, &path, "--json"]] {
        let said = answer(arguments);
        assert_eq!(orders(&said), "", "{said}");
        let read: serde_json::Value = serde_json::from_str(&said).expect("JSON");
        let name = read["scenario"].as_str().or(read["scenarios"][0]["name"].as_str()).unwrap_or_default();
        assert!(name.contains("\u{1b}[31mred") && name.contains("\u{9b}2J"), "JSON keeps what was said: {said}");
    }
    let strange = "no\u{1b}[2Jsuch\u{9b}31mfile\r\nx";
    for arguments in [
        &["compare", strange][..],
        &["history", strange],
        &[strange],
        &["compare", "webshop", strange],
        &["compare", "webshop", "--volume", strange],
    ] {
        let Run { code, err, .. } = run(arguments);
        assert_eq!((code, orders(&err)), (Some(2), String::new()), "{arguments:?}\n{err}");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("calls\u{1b}[2J.csv");
    std::fs::write(&path, "date;channel\u{1b}[2J;count\n2025-01-02 10:00;Pho\u{1b}]0;x\u{7}ne;5\nx\u{1b}y;Phone;5\n")
        .expect("written");
    let said = answer(&["history", &path.to_string_lossy(), "--column", "2=channel"]);
    assert_eq!(orders(&said), "", "{said}");
}

#[cfg(unix)]
#[test]
fn what_is_no_ordinary_file_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let pipe = folder.path().join("pipe.ron");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo starts").success());
    for path in [pipe.to_string_lossy().as_ref(), "/dev/zero"] {
        for arguments in [&["compare", path][..], &["history", path], &["history", "webshop", "--into", path], &[path]]
        {
            let run = run(arguments);
            assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.err);
        }
    }
}

/// A file of another user in a folder that anybody may write to: renaming would replace it.
#[cfg(unix)]
#[test]
fn a_file_that_another_user_has_closed_is_kept() {
    use std::fs::{Permissions, copy, read_to_string, set_permissions, write};
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    if !rustix::process::geteuid().is_root() {
        // Only root makes files of two users.
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    set_permissions(folder.path(), Permissions::from_mode(0o777)).expect("set");
    copy(env!("CARGO_BIN_EXE_contact-tco"), at("program")).expect("copied");
    write(at("theirs.csv"), "kept").expect("written");
    set_permissions(at("theirs.csv"), Permissions::from_mode(0o644)).expect("set");
    let as_other = |output: &str| {
        let mut other = std::process::Command::new(at("program"));
        for (name, value) in program().get_envs() {
            match value {
                Some(value) => other.env(name, value),
                None => other.env_remove(name),
            };
        }
        other
            .args(["report", "webshop", "--force", "-o"])
            .arg(at(output))
            .current_dir(folder.path())
            .uid(65_534)
            .gid(65_534);
        finish(&mut other)
    };
    let said = as_other("theirs.csv");
    assert_eq!(said.code, Some(1), "{}", said.err);
    assert!(said.err.contains("you have no permission to write this file"), "{}", said.err);
    assert_eq!(read_to_string(at("theirs.csv")).expect("text"), "kept");
    let said = as_other("own.csv");
    assert_eq!(said.code, Some(0), "{}", said.err);
}
