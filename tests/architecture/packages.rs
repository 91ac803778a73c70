//! What the program is built from: licences, registries, one version of what must be one, nothing of the tests in a release.
//! `deny.toml` says what is allowed; cargo says what there is.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde::Deserialize;
use spdx::{Expression, Licensee, ParseMode};

use crate::architecture::source;

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Clone, Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    source: Option<String>,
}

#[derive(Deserialize)]
struct Rules {
    licenses: Licenses,
    bans: Bans,
    sources: Sources,
}

#[derive(Deserialize)]
struct Licenses {
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Ban>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Ban {
    #[serde(rename = "crate")]
    name: String,
    deny_multiple_versions: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: Vec<String>,
}

fn rules() -> Rules {
    toml::from_str(&source::read("deny.toml".as_ref())).expect("deny.toml")
}

/// Runs the cargo that runs this test, on this package.
fn cargo(arguments: &[&str]) -> String {
    let program = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(program).args(arguments).current_dir(source::root()).output().expect("cargo starts");
    assert!(output.status.success(), "cargo {arguments:?}\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// Every package of every platform and feature, tests included.
fn packages() -> Vec<Package> {
    let text = cargo(&["metadata", "--format-version", "1", "--locked", "--all-features"]);
    let metadata: Metadata = serde_json::from_str(&text).expect("cargo metadata");
    assert!(metadata.packages.len() > 100, "only {} packages", metadata.packages.len());
    metadata.packages
}

/// Packages whose licence is not on the list; a slash between licences is the old spelling of OR.
fn unlicensed(packages: &[Package], allow: &[String]) -> Vec<String> {
    let allowed: Vec<Licensee> = allow.iter().map(|name| Licensee::parse(name).expect(name)).collect();
    let mut faults = Vec::new();
    for Package { name, version, license, .. } in packages {
        let Some(license) = license else {
            faults.push(format!("{name} {version} names no licence"));
            continue;
        };
        match Expression::parse_mode(license, ParseMode::LAX) {
            Ok(expression) if expression.evaluate(|wanted| allowed.iter().any(|one| one.satisfies(wanted))) => {}
            Ok(_) => faults.push(format!("{name} {version}: {license}")),
            Err(error) => faults.push(format!("{name} {version}: {license}: {error}")),
        }
    }
    faults
}

/// Packages of the list that are there in more than one version, or not at all.
fn not_one(packages: &[Package], names: &[String]) -> Vec<String> {
    let mut versions: BTreeMap<&str, BTreeSet<&str>> =
        names.iter().map(|name| (name.as_str(), BTreeSet::new())).collect();
    for package in packages {
        if let Some(known) = versions.get_mut(package.name.as_str()) {
            known.insert(&package.version);
        }
    }
    versions
        .into_iter()
        .filter(|(_, known)| known.len() != 1)
        .map(|(name, known)| format!("{name}: {known:?}"))
        .collect()
}

/// Packages that come from elsewhere than the registries named; the package itself has no source.
fn strangers(packages: &[Package], registries: &[String]) -> Vec<String> {
    let known = |source: &str| registries.iter().any(|registry| source == format!("registry+{registry}"));
    let strange = |package: &&Package| match &package.source {
        Some(source) => !known(source),
        None => package.name != env!("CARGO_PKG_NAME"),
    };
    packages.iter().filter(strange).map(|package| format!("{} {:?}", package.name, package.source)).collect()
}

#[test]
fn every_licence_is_allowed_and_every_package_known() {
    let (rules, packages) = (rules(), packages());
    assert_eq!(unlicensed(&packages, &rules.licenses.allow), [""; 0], "not allowed by deny.toml");
    assert_eq!(strangers(&packages, &rules.sources.allow_registry), [""; 0], "not from a registry of deny.toml");
}

#[test]
fn what_must_be_one_is_one() {
    let names: Vec<String> =
        rules().bans.deny.into_iter().filter(|ban| ban.deny_multiple_versions).map(|ban| ban.name).collect();
    for name in ["egui", "wgpu", "winit"] {
        assert!(names.iter().any(|known| known == name), "deny.toml lets {name} be there twice");
    }
    assert_eq!(not_one(&packages(), &names), [""; 0]);
}

/// The packages that the program is linked with, its features and platform as given.
fn linked(features: &[&str]) -> BTreeSet<String> {
    let mut arguments = vec!["tree", "--locked", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"];
    arguments.extend(features);
    cargo(&arguments).lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn a_release_has_nothing_of_the_window_tests() {
    let (release, tested, core) =
        (linked(&[]), linked(&["--features", "window-tests"]), linked(&["--no-default-features"]));
    for name in ["egui_inspection", "egui_kittest"] {
        assert!(tested.contains(name), "the window tests lack {name}");
        assert!(!release.contains(name), "a release has {name}");
    }
    assert!(release.contains("eframe"));
    for path in source::rust_files("src") {
        let knows = source::read(&path).contains("window-tests");
        assert!(!knows, "{}: what is tested must be what is released", path.display());
    }
    for name in ["egui", "eframe", "winit", "wgpu", "rfd"] {
        assert!(!core.contains(name), "the core without the window has {name}");
    }
}

#[test]
fn an_offender_is_found() {
    let package = |name: &str, license: Option<&str>, source: Option<&str>| Package {
        name: name.to_owned(),
        version: "1.0.0".to_owned(),
        license: license.map(str::to_owned),
        source: source.map(str::to_owned),
    };
    let list = |names: &[&str]| -> Vec<String> { names.iter().map(|name| (*name).to_owned()).collect() };
    let allow = list(&["MIT", "Apache-2.0"]);
    let ask = |license: Option<&str>| unlicensed(&[package("it", license, None)], &allow).len();
    assert_eq!([ask(Some("MIT")), ask(Some("GPL-3.0 OR MIT")), ask(Some("MIT/Apache-2.0"))], [0, 0, 0]);
    assert_eq!([ask(Some("GPL-3.0-only")), ask(Some("MIT AND GPL-2.0-only")), ask(Some("own")), ask(None)], [1; 4]);

    let older = Package { version: "0.9.0".to_owned(), ..package("egui", None, None) };
    let twice = [package("egui", None, None), older];
    assert_eq!(not_one(&twice, &list(&["egui"])).len(), 1);
    assert_eq!(not_one(&twice[..1], &list(&["egui"])).len(), 0);
    assert_eq!(not_one(&twice, &list(&["wgpu"])).len(), 1, "a name that is gone guards nothing");

    let registries = list(&["https://registry.example/index"]);
    let from = |source: Option<&str>| strangers(&[package("it", None, source)], &registries).len();
    assert_eq!(from(Some("registry+https://registry.example/index")), 0);
    assert_eq!([from(Some("git+https://example.com/it")), from(None)], [1, 1]);
}
