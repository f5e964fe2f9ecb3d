//! Proof: nothing that was told stands readable on the disk, in a log, a copy or an export; and of who was forgotten no key is left.

mod pages;
mod scan;
pub(crate) mod teller;
mod words;

use crate::Asked;
use crate::report::{Report, bound};
use mukti_journal::hex;
use mukti_terms::schema::Class;
use mukti_testkit::Opener;
use mukti_testkit::postgres::Server;
use scan::{Looked, Needles};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use words::{Canary, writings};

/// What is broken on purpose, and which look must find it.
const SABOTEURS: [(&str, Look); 4] = [
    ("pages-in-clear", Look::Words),
    ("segments-in-clear", Look::Words),
    ("tells-the-log", Look::Words),
    ("keeps-who-was-forgotten", Look::Keys),
];

/// Canaries a saboteur is given.
const FEW: u64 = 200;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// For what was told.
    Words,
    /// For keys of who was forgotten.
    Keys,
}

/// Runs the proof.
///
/// # Errors
/// A process does not do its part, or a file cannot be read.
pub(crate) fn run(asked: &Asked) -> Result<Report, String> {
    let wanted = asked.trials(1_000, 10_000);
    let mut report = Report::new("canaries");
    let found = try_it(asked.seed, wanted, None, asked.saboteur())?;
    found.tell(&mut report, "folder");
    if asked.saboteur().is_some() {
        return Ok(report);
    }
    let server = Server::own();
    try_it(asked.seed, wanted, Some(&server), None)?.tell(&mut report, "PostgreSQL");
    if cfg!(not(feature = "sabotage")) {
        report.fail("built without its saboteurs; hint: cargo xtask prove canaries");
        return Ok(report);
    }
    for (name, look) in SABOTEURS {
        let found = try_it(asked.seed, FEW, None, Some(name))?;
        let count = if look == Look::Words { found.words(|_| true) } else { found.keys_left };
        match count {
            0 => report.fail(format!("the saboteur {name} is not noticed")),
            count => report.figure(format!("the saboteur {name} is caught ({count} found)")),
        }
    }
    Ok(report)
}

/// What one run found.
struct Found {
    canaries: Vec<Canary>,
    looked: Looked,
    keys: usize,
    keys_left: usize,
    on_postgres: bool,
}

impl Found {
    fn words(&self, of: impl Fn(Class) -> bool) -> usize {
        let hits: std::collections::BTreeSet<usize> = self.looked.hits.iter().map(|hit| hit.which).collect();
        hits.into_iter().filter(|which| of(self.canaries[*which].class)).count()
    }

    fn tell(&self, report: &mut Report, name: &str) {
        let count = self.canaries.len() as u64;
        let found = self.words(|class| class != Class::C2);
        let found_c2 = self.words(|class| class == Class::C2);
        let may_find_c2 = self.on_postgres;
        for hit in self.looked.hits.iter().take(5) {
            let class = self.canaries[hit.which].class;
            if class != Class::C2 || !may_find_c2 {
                report.say(format!("{class:?} in {}", hit.file.display()));
            }
        }
        let of_c2 = self.canaries.iter().filter(|canary| canary.class == Class::C2).count();
        let megabytes = self.looked.bytes >> 20;
        let text = format!(
            "{name}: of {count} canaries ({} of them C3) {found} found in {} files, {megabytes} MB: while it ran, killed, and closed ({})",
            self.canaries.len() - of_c2,
            self.looked.files,
            bound(count)
        );
        if found > 0 || (found_c2 > 0 && !may_find_c2) {
            report.fail(text)
        } else {
            report.figure(text)
        }
        if may_find_c2 {
            report.figure(format!("{name}: {found_c2} of {of_c2} C2 words are in its files, as said: its disk is the operator's to encrypt"));
        }
        let text = format!(
            "{name}: of {} keys of people who were forgotten {} are left in any file or page",
            self.keys, self.keys_left
        );
        if self.keys_left > 0 { report.fail(text) } else { report.figure(text) }
    }
}

/// A house that is told canaries, in a process of its own.
struct House {
    process: Child,
    asks: ChildStdin,
    says: BufReader<ChildStdout>,
}

impl House {
    fn start(
        room: &Path,
        database: Option<&str>,
        seed: u64,
        wanted: u64,
        saboteur: Option<&str>,
    ) -> Result<Self, String> {
        let said = |why: std::io::Error| format!("the house does not start: {why}");
        let program = std::env::current_exe().map_err(said)?;
        for part in ["folder", "out", "tmp"] {
            std::fs::create_dir_all(room.join(part)).map_err(said)?;
        }
        let mut command = Command::new(program);
        command
            .arg("teller")
            .args([room.join("folder"), room.join("out")])
            .args([seed.to_string(), wanted.to_string()]);
        command.env("TMPDIR", room.join("tmp")).env_remove("MUKTI_SABOTAGE");
        command.envs(saboteur.map(|name| ("MUKTI_SABOTAGE", name)));
        command.envs(database.map(|url| ("MUKTI_PROVE_DATABASE", url)));
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(said)?;
        let asks = process.stdin.take().ok_or("no way in")?;
        let says = BufReader::new(process.stdout.take().ok_or("no way out")?);
        Ok(Self { process, asks, says })
    }

    /// Its lines until it is ready again.
    fn until_ready(&mut self) -> Result<Vec<String>, String> {
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            let read = self.says.read_line(&mut line).map_err(|why| why.to_string())?;
            match line.trim_end() {
                _ if read == 0 => return Err("the house ended before it was ready".to_string()),
                "ready" => return Ok(lines),
                line => lines.push(line.to_string()),
            }
        }
    }

    /// What stands in files that have no name any more, and in those it holds open.
    fn held_open(&self) -> Vec<PathBuf> {
        let held = std::fs::read_dir(format!("/proc/{}/fd", self.process.id())).into_iter().flatten().flatten();
        let is_file = |path: &PathBuf| std::fs::metadata(path).is_ok_and(|known| known.is_file());
        held.map(|entry| entry.path()).filter(is_file).collect()
    }
}

impl Drop for House {
    fn drop(&mut self) {
        // One that has ended already is no fault.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn try_it(seed: u64, wanted: u64, server: Option<&Server>, saboteur: Option<&str>) -> Result<Found, String> {
    let room = tempfile::tempdir().map_err(|why| format!("no temporary folder: {why}"))?;
    let database = server.map(Server::fresh);
    let mut house = House::start(room.path(), database.as_deref(), seed, wanted, saboteur)?;
    let canaries: Vec<Canary> = house.until_ready()?.iter().filter_map(|line| canary(line)).collect();
    if (canaries.len() as u64) < wanted {
        return Err(format!("only {} canaries were told", canaries.len()));
    }
    let needles = Needles::new(canaries.iter().map(|canary| writings(&canary.word)));
    let mut looked = Looked::default();
    let folders: Vec<&Path> = std::iter::once(room.path()).chain(server.map(Server::folder)).collect();
    let everywhere = |needles: &Needles, looked: &mut Looked| {
        folders.iter().try_for_each(|folder| needles.in_folder(folder, looked))
    };
    everywhere(&needles, &mut looked)?;
    for file in house.held_open() {
        needles.take(&file, &std::fs::read(&file).unwrap_or_default(), &mut looked);
    }
    writeln!(house.asks, "forget").map_err(|why| why.to_string())?;
    let lines = house.until_ready()?;
    let keys: Vec<Vec<u8>> = lines.iter().filter_map(|line| hex::decode(line.strip_prefix("key ")?)).collect();
    if keys.is_empty() {
        return Err("nobody was forgotten".to_string());
    }
    drop(house);
    everywhere(&needles, &mut looked)?;
    let place = teller::place(&room.path().join("folder"), database);
    if saboteur.is_none() {
        let desk = mukti_casework::open_desk(&place);
        drop(desk.map_err(|problem| format!("it does not open again: {}", problem.code()))?);
    }
    everywhere(&needles, &mut looked)?;
    let keys_left = keys_left(&keys, &place, server, saboteur)?;
    Ok(Found { canaries, looked, keys: keys.len(), keys_left, on_postgres: server.is_some() })
}

/// How many of the keys stand in any file, or in any page that the server's own key opens.
fn keys_left(
    keys: &[Vec<u8>],
    place: &mukti_casework::Place,
    server: Option<&Server>,
    saboteur: Option<&str>,
) -> Result<usize, String> {
    let needles = Needles::new(keys.iter().map(|key| {
        let hex = hex::encode(key).into_bytes();
        std::iter::once(key.clone()).chain([hex]).chain(words::in_base64(key)).collect()
    }));
    let mut looked = Looked::default();
    needles.in_folder(&place.folder, &mut looked)?;
    if let Some(server) = server {
        needles.in_folder(&server.folder().join("data/base"), &mut looked)?;
    } else if !saboteur.is_some_and(|name| name.ends_with("-in-clear")) {
        let opener = Opener::of(place)?;
        for entry in std::fs::read_dir(&place.folder).map_err(|why| why.to_string())?.flatten() {
            let bytes = std::fs::read(entry.path()).map_err(|why| why.to_string())?;
            let name = entry.file_name().to_string_lossy().into_owned();
            for key in [&opener.journal, &opener.keys] {
                let clear =
                    if name.ends_with("-wal") { pages::of_log(&bytes, key) } else { pages::of_file(&bytes, key) };
                needles.take(&entry.path(), &clear, &mut looked);
            }
        }
    }
    let found: std::collections::BTreeSet<usize> = looked.hits.iter().map(|hit| hit.which).collect();
    Ok(found.len())
}

fn canary(line: &str) -> Option<Canary> {
    let (class, word) = line.strip_prefix("canary ")?.split_once(' ')?;
    let class = match class {
        "C2" => Class::C2,
        "C3" => Class::C3,
        "C4" => Class::C4,
        _ => return None,
    };
    Some(Canary { word: word.to_string(), class })
}
