//! `mukti keys`: how the keys stand, replacing each, and the trustees' packs on paper.

use crate::clock::now;
use crate::place::Where;
use crate::say::{self, Failure};
use clap::{Args, Subcommand, ValueEnum};
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder};
use mukti_access::{JoinError, Pack, Share};
use mukti_casework::{By, Desk, KeyKind, NewOffice, Problem, Recovery, look_desk, open_desk};
use mukti_messages::{Args as Gaps, Messages, format};
use mukti_terms::{Language, Secret};
use std::fmt::Write as _;
use std::io::{BufRead as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Example: `mukti keys --data ~/mukti status`
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mukti keys --data ~/mukti ceremony --name Meena --trustees 5 --threshold 3 --out packs\nA member's passphrase is read from the standard input. While Mukti is serving, keys are replaced on its page “Keys”."
)]
pub struct Arguments {
    #[command(flatten)]
    place: Where,
    #[command(subcommand)]
    ask: Ask,
}

#[derive(Debug, Subcommand)]
enum Ask {
    /// How the keys stand. Works while serving.
    Status,
    /// Replaces a key by another; everything opens as before. Goes on where it was stopped.
    Rotate {
        /// Which.
        key: Which,
        /// The member who signs in for it; not needed for the data key.
        #[arg(long)]
        name: Option<String>,
    },
    /// Deals packs to trustees: words and a square code on paper.
    Ceremony {
        /// The member who signs in for it.
        #[arg(long)]
        name: String,
        /// How many packs.
        #[arg(long, default_value_t = 5)]
        trustees: u8,
        /// How many of them together open.
        #[arg(long, default_value_t = 3)]
        threshold: u8,
        /// A new folder for the packs.
        #[arg(long)]
        out: PathBuf,
    },
    /// Says whether each pack is one of the newest ceremony's, without opening anything. Works while serving.
    SplitCheck {
        /// Files with the words or the scanned text of packs.
        packs: Vec<PathBuf>,
    },
    /// The key of an issuing office, where this installation is one's: certificates are signed with it.
    Office {
        #[command(subcommand)]
        ask: OfficeAsk,
    },
    /// With enough packs: begins to bring the keys back, and after three days gives a code to become a member.
    Recover {
        /// Files with the words or the scanned text of packs.
        packs: Vec<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
enum OfficeAsk {
    /// Makes this installation an office's, with a key of its own; again, it gives the office another key.
    Make {
        /// The member who decides it.
        #[arg(long)]
        name: String,
        /// The office's id, chosen once: capital letters, digits, dots, dashes, slashes.
        #[arg(long)]
        id: String,
        /// The office's name, as it calls itself on paper.
        #[arg(long)]
        office: String,
        /// Its State, e.g. IN-TN.
        #[arg(long)]
        state: String,
        /// Its district.
        #[arg(long)]
        district: String,
        /// district_magistrate or sub_divisional_magistrate.
        #[arg(long, default_value = "sub_divisional_magistrate")]
        bearer: String,
    },
    /// Prints its public keys, for banks and other States. Works while serving.
    Public,
    /// Prints the signed list of certificates it has withdrawn. Works while serving.
    Withdrawn,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Which {
    /// In the key file.
    Data,
    /// Held by every member.
    Organisation,
    /// A member's own.
    Member,
    /// What reports are sealed to while nobody is signed in.
    Intake,
    /// What checkpoints are signed with.
    Signing,
}

/// Runs it.
///
/// # Errors
/// When the folder cannot be opened, or what is asked cannot be done.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let place = arguments.place.place()?;
    let look = || look_desk(&place);
    let open = || open_desk(&place);
    match &arguments.ask {
        Ask::Status => status(&look()?)?,
        Ask::Rotate { key, name } => rotate(&open()?, *key, name.as_deref())?,
        Ask::Ceremony { name, trustees, threshold, out } => ceremony(&open()?, name, (*trustees, *threshold), out)?,
        Ask::SplitCheck { packs } => check(&look()?, packs)?,
        Ask::Office { ask: OfficeAsk::Public } => say::line(look()?.office_keys()?.trim_end()),
        Ask::Office { ask: OfficeAsk::Withdrawn } => say::line(look()?.withdrawn_certificates(now())?.trim_end()),
        Ask::Office { ask } => make_office(&open()?, ask)?,
        Ask::Recover { packs } => recover(&open()?, packs)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn key_name(kind: &str) -> String {
    Messages::of(Language::English).plain(&format!("page-keys-{kind}")).into_owned()
}

fn status(desk: &Desk) -> Result<(), Failure> {
    let page = desk.keys_page()?;
    for (kind, generation, waiting) in &page.kinds {
        let name = key_name(kind.word());
        say::line(&say::text("cli-keys-line", &Gaps::new().with("key", name.as_str()).with("generation", *generation)));
        if *waiting > 0 {
            say::line(&format!("  {}", say::text("page-keys-waiting", &Gaps::new().with("count", *waiting))));
        }
    }
    match page.trustees {
        Some((threshold, shares)) => {
            let gaps = Gaps::new().with("threshold", u32::from(threshold)).with("shares", shares);
            say::line(&say::text("cli-keys-trustees", &gaps));
        }
        None => say::line(&say::text("cli-keys-trustees-none", &Gaps::NONE)),
    }
    if let Some(until) = page.recovery {
        let date = format::moment(Language::English, until);
        say::line(&say::text("page-keys-recovery", &Gaps::new().with("date", date.as_str())));
    }
    Ok(())
}

/// A member's passphrase: the next line of the standard input.
fn passphrase() -> Result<Secret<String>, Failure> {
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(Secret::new(line.trim_end_matches(['\r', '\n']).to_string()))
}

fn signed_in(desk: &Desk, name: &str, passphrase: &Secret<String>) -> Result<By, Failure> {
    Ok(desk.sign_in(now(), name, passphrase)?.by(now()))
}

fn rotate(desk: &Desk, key: Which, name: Option<&str>) -> Result<(), Failure> {
    let kind = match key {
        Which::Data => {
            let generation = desk.replace_data_key(now())?;
            return replaced(KeyKind::Data.word(), generation);
        }
        Which::Organisation => Some(KeyKind::Organisation),
        Which::Intake => Some(KeyKind::Intake),
        Which::Signing => Some(KeyKind::Signing),
        Which::Member => None,
    };
    let name = name.ok_or(Problem::NameMissing)?;
    let passphrase = passphrase()?;
    let by = signed_in(desk, name, &passphrase)?;
    match kind {
        Some(kind) => replaced(kind.word(), desk.replace_key(&by, kind)?),
        None => {
            desk.replace_own_key(&by, &passphrase)?;
            say::line(&say::text("page-keys-replaced", &Gaps::NONE));
            Ok(())
        }
    }
}

fn make_office(desk: &Desk, ask: &OfficeAsk) -> Result<(), Failure> {
    let OfficeAsk::Make { name, id, office, state, district, bearer } = ask else { return Ok(()) };
    let by = signed_in(desk, name, &passphrase()?)?;
    let here = desk.become_office(&by, &NewOffice { id, name: office, state, district, bearer })?;
    let gaps = Gaps::new().with("office", here.name.as_str()).with("id", here.id.as_str());
    say::line(&say::text("certificate-office-made", &gaps.with("number", u32::from(here.generation))));
    say::line(here.line().trim_end());
    Ok(())
}

fn replaced(kind: &str, generation: u32) -> Result<(), Failure> {
    let name = key_name(kind);
    say::line(&say::text("cli-keys-replaced", &Gaps::new().with("key", name.as_str()).with("generation", generation)));
    Ok(())
}

fn ceremony(desk: &Desk, name: &str, (shares, threshold): (u8, u8), out: &Path) -> Result<(), Failure> {
    let by = signed_in(desk, name, &passphrase()?)?;
    // The folder first: packs that could not be written would be lost.
    new_folder(out)?;
    let packs = desk.hold_ceremony(&by, threshold, shares)?;
    for pack in &packs {
        let number = pack.number();
        write_for_owner(&out.join(format!("pack-{number}.txt")), paper(pack).open())?;
        if let Ok(code) = QRBuilder::new(pack.qr().open().as_str()).ecl(ECL::M).build() {
            write_for_owner(&out.join(format!("pack-{number}.svg")), &SvgBuilder::default().to_str(&code))?;
        }
    }
    let path = out.display().to_string();
    say::line(&say::text("cli-keys-dealt", &Gaps::new().with("count", packs.len()).with("path", path.as_str())));
    Ok(())
}

/// What is printed for one trustee: the words, each with its number, and what the square code says.
fn paper(pack: &Pack) -> Secret<String> {
    let gaps = Gaps::new()
        .with("number", u32::from(pack.number()))
        .with("shares", u32::from(pack.shares()))
        .with("threshold", u32::from(pack.threshold()));
    let mut paper =
        format!("{}\n\n{}\n\n", say::text("cli-keys-pack", &gaps), say::text("cli-keys-pack-words", &Gaps::NONE));
    for line in pack.words().open() {
        for (number, word) in line {
            // Writing to a text cannot fail.
            let _ = write!(paper, "{number:04} {word:<10}");
        }
        paper.push('\n');
    }
    let _ = write!(paper, "\n{}\n\n{}\n", say::text("cli-keys-pack-what", &Gaps::NONE), pack.qr().open());
    Secret::new(paper)
}

fn new_folder(out: &Path) -> Result<(), Failure> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(out).map_err(|error| not_written(out, &error))
}

fn write_for_owner(file: &Path, text: &str) -> Result<(), Failure> {
    let mut open = std::fs::OpenOptions::new();
    open.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
    let written = open.open(file).and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()));
    written.map_err(|error| not_written(file, &error))
}

fn not_written(file: &Path, error: &std::io::Error) -> Failure {
    let (file, error) = (file.display().to_string(), error.to_string());
    say::failure("600-09", &Gaps::new().with("value", file.as_str()).with("detail", error.as_str()))
}

/// Packs from files: the printed sheet, only its words, or the scanned text.
fn read(files: &[PathBuf]) -> Result<Vec<Share>, Failure> {
    files.iter().map(|file| one(&Secret::new(std::fs::read_to_string(file)?))).collect()
}

fn one(sheet: &Secret<String>) -> Result<Share, Failure> {
    let scanned = sheet.open().lines().map(str::trim).rev().find(|line| line.to_uppercase().starts_with("MUKTI"));
    let tried = scanned.map_or_else(|| Share::read(sheet), |line| Share::read(&Secret::new(line.to_string())));
    tried.map_err(|error| Failure(error.to_string()))
}

fn check(desk: &Desk, files: &[PathBuf]) -> Result<(), Failure> {
    for share in read(files)? {
        desk.recognise(&share)?.map_err(|error| Failure(error.to_string()))?;
        say::line(&say::text("cli-keys-pack-good", &Gaps::new().with("number", u32::from(share.number()))));
    }
    Ok(())
}

fn recover(desk: &Desk, files: &[PathBuf]) -> Result<(), Failure> {
    let shares = read(files)?;
    for share in &shares {
        desk.recognise(share)?.map_err(|error| Failure(error.to_string()))?;
    }
    let need = desk.keys_page()?.trustees.map_or(0, |(threshold, _)| usize::from(threshold));
    let have = shares.iter().map(Share::number).collect::<std::collections::BTreeSet<_>>().len();
    if have < need {
        return Err(Failure(JoinError::TooFew { have, need }.to_string()));
    }
    match desk.recover(now(), &shares)? {
        Recovery::Waits { until } => {
            let until = format::moment(Language::English, until);
            say::line(&say::text("cli-keys-recovery-waits", &Gaps::new().with("until", until.as_str())));
        }
        Recovery::Invites(invitation) => {
            let until = format::moment(Language::English, invitation.until);
            let gaps = Gaps::new().with("code", invitation.code.open().as_str()).with("until", until.as_str());
            say::line(&say::text("cli-keys-invited", &gaps));
        }
    }
    Ok(())
}
