//! The font files are the ones their README says they are.

use sha2::{Digest, Sha256};

const README: &str = include_str!("../fonts/README.md");

/// The hash the README gives for a file.
fn promised(file: &str) -> Option<&'static str> {
    let row = README.lines().find(|line| line.starts_with(&format!("| `{file}` |")))?;
    row.split('|').nth(4).map(|cell| cell.trim().trim_matches('`'))
}

#[test]
fn every_font_file_has_the_hash_its_readme_promises() {
    for face in mukti_fonts::all() {
        let found: String = Sha256::digest(face.bytes).iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(promised(face.file), Some(found.as_str()), "{}", face.file);
    }
}

#[test]
fn a_letter_loads_two_or_four_faces_and_ends_with_latin() {
    for (tag, faces) in [("en", 2), ("hi", 4), ("ta", 4), ("te", 4), ("or", 4), ("kn", 4), ("bn", 4), ("ur", 4)] {
        let loaded = mukti_fonts::for_language(tag);
        assert_eq!(loaded.len(), faces, "{tag}");
        assert_eq!(loaded[0].family, mukti_fonts::family_of(tag));
        assert_eq!(loaded[faces - 1].family, "Noto Sans");
    }
}

#[test]
fn the_licence_of_every_family_stands_beside_it() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fonts");
    let licences = std::fs::read_dir(folder).unwrap().filter(|file| {
        let path = file.as_ref().unwrap().path();
        path.extension().is_some_and(|e| e == "txt")
            && std::fs::read_to_string(path).unwrap().contains("SIL OPEN FONT LICENSE Version 1.1")
    });
    assert_eq!(licences.count(), 11);
}
