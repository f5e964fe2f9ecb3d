//! One file of a backup: a line, what `installation.toml` says, and the rest sealed with age.

use crate::installation::{folder_problem, is_whole};
use crate::problem::Problem;
use crate::vault::broken;
use age::scrypt;
use age::secrecy::SecretString;
use mukti_journal::{Key, hex};
use mukti_store::StoreError;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

/// The first line, without the length that follows.
const FIRST: &str = "mukti backup v1 ";
/// `installation.toml` is far shorter.
const HEAD_MAX: usize = 64 * 1024;
/// The secret has 256 random bits: stretching it would protect nothing.
const WORK_FACTOR: u8 = 2;

/// A file being written.
pub(super) struct Sealed {
    out: age::stream::StreamWriter<BufWriter<File>>,
    unfinished: PathBuf,
    path: PathBuf,
}

fn secret_text(secret: &Key) -> SecretString {
    SecretString::from(hex::encode(secret.bytes()))
}

impl Sealed {
    pub fn create(path: &Path, head: &str, secret: &Key) -> Result<Self, Problem> {
        let told = |error: std::io::Error| folder_problem(path, &error);
        if path.exists() {
            return Err(told(std::io::ErrorKind::AlreadyExists.into()));
        }
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        name.push(".unfinished");
        let unfinished = path.with_file_name(name);
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut out = BufWriter::new(options.open(&unfinished).map_err(told)?);
        write!(out, "{FIRST}{}\n{head}", head.len()).map_err(told)?;
        let mut recipient = scrypt::Recipient::new(secret_text(secret));
        recipient.set_work_factor(WORK_FACTOR);
        let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient));
        let encryptor = encryptor.map_err(|error| broken(error.to_string()))?;
        let out = encryptor.wrap_output(out).map_err(told)?;
        Ok(Self { out, unfinished, path: path.to_path_buf() })
    }

    /// Ends it durably, and only then gives it its name; how many bytes it has.
    pub fn finish(self) -> Result<u64, Problem> {
        let told = |error: std::io::Error| folder_problem(&self.path, &error);
        let buffered = self.out.finish().map_err(told)?;
        let file = buffered.into_inner().map_err(|error| told(error.into_error()))?;
        file.sync_all().map_err(told)?;
        let bytes = file.metadata().map_err(told)?.len();
        std::fs::rename(&self.unfinished, &self.path).map_err(told)?;
        crate::installation::sync_folder(&self.path).map_err(told)?;
        Ok(bytes)
    }
}

impl Write for Sealed {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.out.flush()
    }
}

/// A file being read.
pub(super) struct Opened {
    from: age::stream::StreamReader<BufReader<File>>,
    /// What went wrong while reading, if the reader of its pieces was told only that something did.
    failed: Option<String>,
    /// Whether anything was read of it: files are read one after the other.
    begun: bool,
    path: PathBuf,
}

/// What the installation says at the beginning of a file.
pub(super) fn head(path: &Path) -> Result<String, Problem> {
    read_head(path).map(|(head, _)| head)
}

fn read_head(path: &Path) -> Result<(String, BufReader<File>), Problem> {
    let missing = |_| Problem::KeyMissing { file: path.display().to_string() };
    let damaged = || Problem::NoBackup { file: path.display().to_string() };
    let mut file = BufReader::new(File::open(path).map_err(missing)?);
    let mut first = Vec::new();
    for _ in 0..FIRST.len() + 8 {
        let mut byte = [0_u8];
        file.read_exact(&mut byte).map_err(|_| damaged())?;
        if byte == *b"\n" {
            break;
        }
        first.push(byte[0]);
    }
    let first = String::from_utf8(first).map_err(|_| damaged())?;
    let length: usize = first.strip_prefix(FIRST).and_then(|n| n.parse().ok()).ok_or_else(damaged)?;
    if length > HEAD_MAX {
        return Err(damaged());
    }
    let mut head = vec![0; length];
    file.read_exact(&mut head).map_err(|_| damaged())?;
    Ok((String::from_utf8(head).map_err(|_| damaged())?, file))
}

impl Opened {
    pub fn open(path: &Path, expected: &str, secret: &Key) -> Result<Self, Problem> {
        let damaged = || Problem::NoBackup { file: path.display().to_string() };
        let (head, file) = read_head(path)?;
        if !is_whole(&head) {
            return Err(damaged());
        }
        if head != expected {
            return Err(Problem::KeyOfAnother);
        }
        let mut identity = scrypt::Identity::new(secret_text(secret));
        identity.set_max_work_factor(WORK_FACTOR);
        let decryptor = age::Decryptor::new_buffered(file).map_err(|_| damaged())?;
        let from =
            // The head has said that the secret is this one: what does not open under it is not what was written.
            decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(|_| damaged())?;
        Ok(Self { from, failed: None, begun: false, path: path.to_path_buf() })
    }
}

impl Read for Opened {
    fn read(&mut self, bytes: &mut [u8]) -> std::io::Result<usize> {
        self.begun = true;
        let read = self.from.read(bytes);
        if let Err(error) = &read {
            self.failed = Some(error.to_string());
        }
        read
    }
}

/// What went wrong while putting files back: the file whose seal broke is named.
pub(super) fn told(place: &Path, journals: &[Opened], keys: &[Opened], error: StoreError) -> Problem {
    match journals.iter().chain(keys).find(|file| file.failed.is_some()) {
        Some(file) => Problem::BackupDamaged {
            file: file.path.display().to_string(),
            said: format!("{error}; {}", file.failed.as_deref().unwrap_or_default()),
        },
        None => match error {
            StoreError::Damaged { said, .. } => {
                let last = journals.iter().chain(keys).rfind(|file| file.begun);
                let file = last.map(|file| file.path.display().to_string()).unwrap_or_default();
                Problem::BackupDamaged { file, said }
            }
            StoreError::NotEmpty => Problem::NotEmpty { folder: place.display().to_string() },
            other => crate::world::opening(place, other),
        },
    }
}
