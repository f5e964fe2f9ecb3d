//! Puts every file of `messages/` into the program, so that nothing has to be installed beside it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the crate's folder"));
    let root = here.join("../../messages").canonicalize()?;
    println!("cargo:rerun-if-changed={}", root.display());
    let mut table = String::from("const FILES: &[Source] = &[\n");
    for folder in sorted(&root)?.into_iter().filter(|path| path.is_dir()) {
        println!("cargo:rerun-if-changed={}", folder.display());
        for file in sorted(&folder)? {
            println!("cargo:rerun-if-changed={}", file.display());
            add(&mut table, &folder, &file);
        }
    }
    table.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder for what is built"));
    fs::write(out.join("files.rs"), table)
}

/// One line of the table: language, area, kind and text of a file; other files are left out.
fn add(table: &mut String, folder: &Path, file: &Path) {
    let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (tag, file_name) = (name(folder), name(file));
    let Some((area, "ftl" | "tsv")) = file_name.rsplit_once('.') else { return };
    let is_review = file_name.ends_with(".tsv");
    let written = writeln!(
        table,
        "Source {{ tag: {tag:?}, area: {area:?}, is_review: {is_review}, text: include_str!({:?}) }},",
        file.display().to_string()
    );
    written.expect("writing to a String never fails");
}

/// What lies in a folder, by name, so that the table is the same on every machine.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
