//! The repository as the checks see it: its files as text, and the complaints about them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A file of the repository, as text.
pub struct File {
    /// Path from the root, with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl File {
    /// Makes a file that exists only in a test or in memory.
    #[cfg(test)]
    pub fn of(path: &str, text: &str) -> File {
        File { path: path.to_string(), text: text.to_string() }
    }

    /// Whether the path ends in this extension.
    pub fn is(&self, extension: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|found| found == extension)
    }
}

/// The repository: every text file that is tracked or could be, and every path that exists.
#[derive(Default)]
pub struct House {
    /// Where the repository lies on this machine.
    pub root: PathBuf,
    /// Text files, sorted by path.
    pub files: Vec<File>,
    /// Every path known to git, text or not, and every folder above one.
    pub paths: std::collections::BTreeSet<String>,
}

impl House {
    /// Reads the repository this program was built in.
    pub fn open() -> Result<House, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .nth(2)
            .ok_or("this crate lies two folders under the root")?
            .to_path_buf();
        let mut house = House { root, ..House::default() };
        for path in house.listed()? {
            house.add(path);
        }
        Ok(house)
    }

    /// A house of these files only, for tests.
    #[cfg(test)]
    pub fn of(files: Vec<File>) -> House {
        let mut house = House::default();
        for file in files {
            house.note_path(&file.path);
            house.files.push(file);
        }
        house
    }

    fn listed(&self) -> Result<Vec<String>, String> {
        let listing = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(&self.root)
            .output()
            .map_err(|why| format!("git could not list the files: {why}"))?;
        if !listing.status.success() {
            return Err("git could not list the files; hint: run this inside a clone".to_string());
        }
        let text = String::from_utf8_lossy(&listing.stdout).into_owned();
        let mut paths: Vec<String> = text.split('\0').filter(|p| !p.is_empty()).map(str::to_string).collect();
        paths.sort();
        paths.dedup();
        Ok(paths)
    }

    fn add(&mut self, path: String) {
        // A file deleted but not yet committed is still listed.
        let Ok(bytes) = fs::read(self.root.join(&path)) else {
            return;
        };
        self.note_path(&path);
        if let Ok(text) = String::from_utf8(bytes) {
            self.files.push(File { path, text });
        }
    }

    fn note_path(&mut self, path: &str) {
        let mut rest = path;
        self.paths.insert(rest.to_string());
        while let Some((folder, _)) = rest.rsplit_once('/') {
            self.paths.insert(folder.to_string());
            rest = folder;
        }
    }

    /// The files with this extension under this folder; an empty folder means everywhere.
    pub fn under<'a>(&'a self, folder: &'a str, extension: &'a str) -> impl Iterator<Item = &'a File> {
        self.files.iter().filter(move |f| f.is(extension) && (folder.is_empty() || f.path.starts_with(folder)))
    }

    /// The text of one file, if it is there.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.iter().find(|f| f.path == path).map(|f| f.text.as_str())
    }
}

/// What the checks found, each with its place.
#[derive(Default)]
pub struct Complaints {
    found: Vec<(String, usize, String)>,
}

impl Complaints {
    /// Adds one: `place:line: what`. Line 0 means the whole file.
    pub fn say(&mut self, path: &str, line: usize, what: impl Into<String>) {
        self.found.push((path.to_string(), line, what.into()));
    }

    /// Prints them in order and tells how many there were.
    pub fn print(&mut self) -> usize {
        self.found.sort();
        self.found.dedup();
        for (path, line, what) in &self.found {
            match line {
                0 => println!("{path}: {what}"),
                _ => println!("{path}:{line}: {what}"),
            }
        }
        self.found.len()
    }

    /// The complaints as sentences, for tests.
    #[cfg(test)]
    pub fn sentences(&self) -> Vec<String> {
        self.found.iter().map(|(path, line, what)| format!("{path}:{line}: {what}")).collect()
    }
}

/// Whether a word or phrase stands in a line by itself, not inside a longer word.
pub(crate) fn has_word(line: &str, word: &str) -> bool {
    let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        !inside(before) && !inside(after)
    })
}
