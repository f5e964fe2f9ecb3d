//! Which crate may depend on which: the table of the design, held against what Cargo says.

use crate::house::{Complaints, House};
use serde_json::Value;
use std::process::Command;

/// The only arrows allowed between our crates: a crate and what it may name.
/// A new arrow is a page in `decisions/`; the two marked 0001 have theirs.
const ARROWS: &[(&str, &[&str])] = &[
    ("terms", &[]),
    ("record-derive", &[]),
    ("fonts", &[]),
    ("messages", &["terms"]),
    // 0001: the facts of one person's labour are a record; their table of fields is derived.
    ("law", &["terms", "record-derive"]),
    // 0001, and "terms, law, journal" of the design.
    ("register", &["terms", "law", "journal", "record-derive"]),
    ("journal", &["terms"]),
    // 0001: the facts an interview answers stand in `law`, as a record kind.
    ("intake", &["terms", "messages", "register", "law"]),
    // 0013: what phones say and are answered, as text in and text out.
    ("openrosa", &[]),
    ("duties", &["terms", "law", "register"]),
    // 0023: what an office signs, and how anybody checks it; with the signed notes of the journal.
    ("certificate", &["terms", "journal"]),
    // 0023: a paper that is signed needs what only an office's key makes.
    ("documents", &["terms", "messages", "law", "register", "duties", "fonts", "certificate"]),
    ("linkage", &["terms"]),
    ("estimates", &["terms"]),
    ("indicators", &["terms", "law", "register", "duties"]),
    ("publish", &["terms"]),
    // 0010: keys are made and wrapped with what seals the journal.
    ("access", &["terms", "register", "journal"]),
    ("store", &["terms", "journal", "register", "access"]),
    (
        "casework",
        &[
            "terms",
            "messages",
            "law",
            "journal",
            "register",
            "intake",
            "openrosa",
            "duties",
            "documents",
            "linkage",
            "estimates",
            "indicators",
            "publish",
            "access",
            "certificate",
            "store",
        ],
    ),
    (
        "web",
        &["terms", "messages", "law", "register", "intake", "openrosa", "duties", "indicators", "access", "casework"],
    ),
];

/// Crates of the table that touch the outside world; every other one is a function of its arguments: no clock, chance,
/// network, file, log or environment.
const TOUCHING: &[&str] = &["store", "casework", "web"];

/// Crates that may name any of ours. `prove` tries to break them and is never shipped: decision 0009.
const FREE: &[&str] = &["cli", "testkit", "prove"];

/// Who may use `testkit` outside tests: the demo and the simulated cases are its invented people (decision 0006).
const TESTKIT_USERS: &[&str] = &["cli", "prove"];

/// Others' crates and the only crates of ours that may name them. A crate that is not here is a decision not yet taken.
const OUTSIDE: &[(&str, &[&str])] = &[
    // Storage speaks SQL in one place; a proof shows beside it what plain SQLite does not notice.
    ("rusqlite", &["store", "prove"]),
    // A proof starts a server of its own, and kills it.
    ("postgres", &["store", "testkit", "prove"]),
    // HTTP and pages in one place.
    ("axum", &["web"]),
    ("tower", &["web"]),
    ("tower-http", &["web"]),
    ("maud", &["web"]),
    ("http-body", &["web"]),
    ("tokio", &["web", "cli", "prove"]),
    // Addresses that are told that something is new: dialled in one place.
    ("hyper", &["web"]),
    ("hyper-util", &["web"]),
    ("tokio-rustls", &["web"]),
    ("webpki-roots", &["web"]),
    // 0029: a digest is handed to a server of e-mail by the command line.
    ("lettre", &["cli"]),
    // Typesetting in one place.
    ("typst", &["documents"]),
    ("typst-pdf", &["documents"]),
    ("typst-render", &["documents"]),
    ("typst-layout", &["documents"]),
    ("comemo", &["documents"]),
    ("fast_qr", &["documents", "cli", "web"]),
    // XML at the door only.
    ("quick-xml", &["intake", "openrosa"]),
    ("roxmltree", &["intake"]),
    // What the protocol of phones asks for: a hash that protects nothing, and packing for a square code.
    ("md-5", &["openrosa"]),
    ("flate2", &["openrosa", "prove"]),
    // 0017: reports that were sealed on the phone; the private key is used in one place.
    ("cfb-mode", &["openrosa"]),
    ("openssl", &["casework"]),
    // Languages in one place.
    ("fluent-bundle", &["messages"]),
    ("fluent-syntax", &["messages"]),
    ("unic-langid", &["messages"]),
    // Passwords, chance and hashes.
    ("argon2", &["access"]),
    ("getrandom", &["casework", "cli"]),
    // Backups leave the building sealed, in one place.
    ("age", &["casework"]),
    // How much room a disk has.
    ("rustix", &["casework"]),
    // Sealing in two places: what is kept, and who holds the keys.
    ("chacha20poly1305", &["journal"]),
    ("ed25519-dalek", &["journal", "certificate"]),
    // 0023: the text of a square code that a counter scans.
    ("base45", &["certificate"]),
    ("hkdf", &["journal"]),
    // What is told to an address is signed as Standard Webhooks says.
    ("hmac", &["journal", "casework"]),
    ("x-wing", &["journal"]),
    ("hpke", &["journal"]),
    ("vsss-rs", &["access"]),
    ("rand_core", &["access"]),
    ("zeroize", &["journal", "access", "casework", "linkage"]),
    ("base64", &["journal", "openrosa", "casework", "cli", "prove"]),
    (
        "sha2",
        &[
            "journal",
            "access",
            "intake",
            "store",
            "casework",
            "law",
            "documents",
            "cli",
            "fonts",
            "messages",
            "certificate",
            "xtask",
        ],
    ),
    // The command line.
    ("clap", &["cli"]),
    ("indicatif", &["cli"]),
    // Text forms of data.
    ("csv", &["intake", "law", "cli"]),
    // 0016: spreadsheets are read and written at the door only.
    ("calamine", &["intake"]),
    ("zip", &["intake"]),
    ("encoding_rs", &["intake"]),
    ("rust_xlsxwriter", &["intake"]),
    ("toml", &["law", "intake", "casework", "xtask"]),
    ("strsim", &["intake", "law", "cli", "linkage"]),
    ("serde", &["terms", "law", "register", "intake", "duties", "documents", "store", "casework", "web", "cli"]),
    (
        "serde_json",
        &[
            "register",
            "intake",
            "openrosa",
            "documents",
            "store",
            "casework",
            "web",
            "cli",
            "testkit",
            "xtask",
            "prove",
        ],
    ),
    // Switched off when compiling; and what only an attacker does.
    ("log", &["store", "prove"]),
    ("tracing", &["web", "prove"]),
    ("aes", &["openrosa", "prove"]),
    ("cbc", &["prove"]),
    // Folders that go away: elsewhere in tests only.
    ("tempfile", &["prove"]),
    ("jiff", &["terms", "law", "register", "duties", "documents", "casework", "cli", "testkit", "web"]),
    ("smallvec", &["law"]),
    ("memchr", &["intake"]),
    ("csv-core", &["intake"]),
    // Not used: see the page of dependencies.
    ("bitflags", &["cli"]),
    // Macros.
    ("syn", &["record-derive"]),
    ("quote", &["record-derive"]),
    ("proc-macro2", &["record-derive", "xtask"]),
];

/// The page that says of each dependency what it is for, who keeps it, and what we would write instead.
const EXPLAINED: &str = "decisions/dependencies.md";

/// Holds the table against `cargo metadata`.
pub fn check(house: &House, complaints: &mut Complaints) {
    match metadata(house) {
        Ok(metadata) => compare(&metadata, complaints),
        Err(why) => complaints.say("Cargo.toml", 0, why),
    }
    every_dependency_is_explained(house, complaints);
}

/// Whether a crate stands in the table and touches nothing outside.
pub(crate) fn is_pure(name: &str) -> bool {
    ARROWS.iter().any(|(known, _)| *known == name) && !TOUCHING.contains(&name)
}

/// Each crate of others has a row in the page of decisions that says why it is here.
fn every_dependency_is_explained(house: &House, complaints: &mut Complaints) {
    let manifest = house.text("Cargo.toml").unwrap_or_default();
    let manifest = manifest.parse::<toml::Table>().unwrap_or_default();
    let named = manifest.get("workspace").and_then(|workspace| workspace.get("dependencies")?.as_table());
    let page = house.text(EXPLAINED).unwrap_or_default();
    for (name, _) in named.into_iter().flatten() {
        if !name.starts_with("mukti-") && !page.contains(&format!("| `{name}` |")) {
            complaints.say(EXPLAINED, 0, format!("says nothing of `{name}`"));
        }
    }
}

fn metadata(house: &House) -> Result<Value, String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_string());
    let told = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(&house.root)
        .output()
        .map_err(|why| format!("cargo could not be asked: {why}"))?;
    if !told.status.success() {
        return Err(format!("cargo metadata failed: {}", String::from_utf8_lossy(&told.stderr).trim()));
    }
    serde_json::from_slice(&told.stdout).map_err(|why| format!("cargo metadata does not read: {why}"))
}

fn compare(metadata: &Value, complaints: &mut Complaints) {
    for package in list(metadata, "packages") {
        let name = short(text(package, "name"));
        let place = format!("crates/{name}/Cargo.toml");
        if !FREE.contains(&name) && name != "xtask" && !ARROWS.iter().any(|(known, _)| *known == name) {
            complaints.say(&place, 0, format!("`{name}` is not in the table of crates"));
        }
        for dependency in list(package, "dependencies") {
            // What only tests use makes no arrow.
            if dependency["kind"].as_str() == Some("dev") {
                continue;
            }
            let to = text(dependency, "name");
            let refused =
                if dependency["path"].is_string() { refuse_ours(name, short(to)) } else { refuse_outside(name, to) };
            if let Some(why) = refused {
                complaints.say(&place, 0, why);
            }
        }
    }
}

fn refuse_ours(from: &str, to: &str) -> Option<String> {
    if from == "xtask" {
        return Some(format!("`xtask` depends on nothing of ours, and names `{to}`"));
    }
    if to == "testkit" {
        return (!TESTKIT_USERS.contains(&from)).then(|| format!("`{from}` may name `testkit` in tests only"));
    }
    if FREE.contains(&from) {
        return None;
    }
    let allowed = ARROWS.iter().find(|(name, _)| *name == from).is_some_and(|(_, to_these)| to_these.contains(&to));
    (!allowed).then(|| format!("the arrow `{from}` to `{to}` is not in the table of crates"))
}

fn refuse_outside(from: &str, to: &str) -> Option<String> {
    match OUTSIDE.iter().find(|(name, _)| *name == to) {
        None => Some(format!(
            "`{to}` is a new dependency; hint: it needs a line in xtask's table and in decisions/dependencies.md"
        )),
        Some((_, users)) if users.contains(&from) => None,
        Some((_, users)) => Some(format!("`{to}` may be named only in {}, not in `{from}`", users.join(", "))),
    }
}

/// `mukti-law` is called `law` here.
fn short(name: &str) -> &str {
    name.strip_prefix("mukti-").unwrap_or(name)
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default().iter()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::File;
    use serde_json::json;

    fn complaints_of(from: &str, dependency: Value) -> Vec<String> {
        let metadata = json!({ "packages": [ { "name": from, "dependencies": [ dependency ] } ] });
        let mut complaints = Complaints::default();
        compare(&metadata, &mut complaints);
        complaints.sentences()
    }

    #[test]
    fn an_arrow_outside_the_table_is_named() {
        let found = complaints_of("mukti-law", json!({ "name": "mukti-store", "path": "x", "kind": null }));
        assert_eq!(found, ["crates/law/Cargo.toml:0: the arrow `law` to `store` is not in the table of crates"]);
    }

    #[test]
    fn pages_may_not_name_the_store() {
        assert_eq!(complaints_of("mukti-web", json!({ "name": "mukti-store", "path": "x" })).len(), 1);
        assert!(complaints_of("mukti-web", json!({ "name": "mukti-casework", "path": "x" })).is_empty());
    }

    #[test]
    fn a_database_driver_outside_the_store_is_named() {
        assert_eq!(complaints_of("mukti-casework", json!({ "name": "rusqlite" })).len(), 1);
        assert!(complaints_of("mukti-store", json!({ "name": "rusqlite" })).is_empty());
    }

    #[test]
    fn a_crate_nobody_decided_on_is_named() {
        let found = complaints_of("mukti-web", json!({ "name": "left-pad" }));
        assert!(found[0].contains("new dependency"), "{found:?}");
    }

    #[test]
    fn what_only_tests_use_makes_no_arrow() {
        assert!(complaints_of("mukti-law", json!({ "name": "mukti-testkit", "path": "x", "kind": "dev" })).is_empty());
        assert_eq!(complaints_of("mukti-law", json!({ "name": "mukti-testkit", "path": "x" })).len(), 1);
    }

    #[test]
    fn a_dependency_nobody_explained_is_named() {
        let manifest = "[workspace.dependencies]\nmukti-law = { path = \"a\" }\nmaud = \"1\"\n";
        let said = |page: &str| {
            let house = House::of(vec![File::of("Cargo.toml", manifest), File::of(EXPLAINED, page)]);
            let mut complaints = Complaints::default();
            every_dependency_is_explained(&house, &mut complaints);
            complaints.sentences()
        };
        assert_eq!(said(""), ["decisions/dependencies.md:0: says nothing of `maud`"]);
        assert!(said("| `maud` | pages | | |").is_empty());
    }

    #[test]
    fn a_crate_missing_from_the_table_is_named() {
        let metadata = json!({ "packages": [ { "name": "mukti-helper", "dependencies": [] } ] });
        let mut complaints = Complaints::default();
        compare(&metadata, &mut complaints);
        assert_eq!(complaints.sentences(), ["crates/helper/Cargo.toml:0: `helper` is not in the table of crates"]);
    }
}
