//! Writes the law book into the program: every file under `law/`, and the edition, a digest over all of them.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    let root = Path::new(&std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../law");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    let mut digest = Sha256::new();
    let mut table = String::from(
        "/// Every file of the law book: its path under `law/` and its text.\npub static FILES: &[(&str, &str)] = &[\n",
    );
    for file in &files {
        let text = std::fs::read_to_string(file).expect("a law file is UTF-8 text");
        let path = file.strip_prefix(&root).expect("it was found under the root").to_string_lossy().replace('\\', "/");
        if !path.contains("/tests/") {
            digest.update(path.as_bytes());
            digest.update([0]);
            digest.update(text.as_bytes());
        }
        let _ = writeln!(table, "    ({path:?}, include_str!({:?})),", file.to_string_lossy());
    }
    table.push_str("];\n");
    let edition: String = digest.finalize().iter().take(8).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    let _ = writeln!(
        table,
        "/// The edition: the first 16 hex digits of a digest over every file that carries law.\npub const EDITION: &str = {edition:?};"
    );
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it")).join("law_files.rs");
    std::fs::write(out, table).expect("the build folder can be written");
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "toml" || ending == "csv" || ending == "md") {
            files.push(path);
        }
    }
}
