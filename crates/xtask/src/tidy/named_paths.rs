//! A path named in a document or a comment must exist.

use crate::house::{Complaints, House};

/// Endings by which a name in backticks is taken for a path.
const ENDINGS: &[&str] =
    &[".rs", ".md", ".toml", ".sql", ".csv", ".ftl", ".typ", ".sh", ".mjs", ".json", ".css", ".ttf"];

/// Looks at every document and every comment.
pub fn check(house: &House, complaints: &mut Complaints) {
    for file in &house.files {
        let comments_only = match file.path.rsplit('.').next() {
            Some("md") => false,
            Some("rs" | "toml" | "sql" | "mjs") => true,
            _ => continue,
        };
        for (number, line) in file.text.lines().enumerate() {
            let said = if comments_only { comment_of(line) } else { Some(line) };
            for path in said.map(paths_named).unwrap_or_default() {
                if !exists(house, &file.path, path) {
                    complaints.say(&file.path, number + 1, format!("names `{path}`, which does not exist"));
                }
            }
        }
    }
}

fn comment_of(line: &str) -> Option<&str> {
    let line = line.trim_start();
    ["//", "#", "--"].iter().find_map(|mark| line.strip_prefix(mark)).filter(|rest| !rest.starts_with('['))
}

/// The paths in backticks, and the targets of links.
fn paths_named(line: &str) -> Vec<&str> {
    let ticked = line.split('`').skip(1).step_by(2).filter(|name| looks_like_a_path(name));
    let linked = line.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let linked = linked.map(|target| target.split('#').next().unwrap_or_default());
    let linked = linked.filter(|target| {
        !target.is_empty() && !target.contains("::") && !target.contains('@') && !target.contains("://")
    });
    ticked.chain(linked).collect()
}

fn looks_like_a_path(name: &str) -> bool {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || "._-/".contains(c));
    let pattern = name.split(['/', '.', '-']).any(|part| matches!(part, "ID" | "XX" | "NNNN" | "TAG" | "tag"));
    // `../shared` lies beside the repository, not in it; `/today` is an address.
    let elsewhere = name.starts_with("../") || name.starts_with('/');
    let file = ENDINGS.iter().any(|ending| name.ends_with(ending) && name.len() > ending.len());
    // `tests/` alone may be any crate's.
    let folder = name.trim_end_matches('/').contains('/') && name.ends_with('/');
    plain && !pattern && !elsewhere && ((file && name.contains('/')) || folder)
}

fn exists(house: &House, from: &str, path: &str) -> bool {
    let path = path.trim_end_matches('/').trim_start_matches("./");
    let here = from.rsplit_once('/').map(|(folder, _)| folder).unwrap_or_default();
    let of_crate = from.split('/').take(2).collect::<Vec<_>>().join("/");
    let candidates = [
        path.to_string(),
        format!("crates/{path}"),
        format!("{of_crate}/{path}"),
        format!("{of_crate}/src/{path}"),
        normal(&format!("{here}/{path}")),
    ];
    candidates.iter().any(|candidate| house.paths.contains(candidate))
}

/// `a/b/../c` is `a/c`.
fn normal(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        match part {
            ".." => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::File;

    fn found(path: &str, text: &str) -> Vec<String> {
        let house = House::of(vec![
            File::of(path, text),
            File::of("crates/law/src/determine.rs", ""),
            File::of("decisions/0001-a.md", ""),
        ]);
        let mut complaints = Complaints::default();
        check(&house, &mut complaints);
        complaints.sentences()
    }

    #[test]
    fn a_document_that_names_a_path_that_is_gone_is_named() {
        assert_eq!(
            found("README.md", "see `crates/law/src/gone.rs`"),
            ["README.md:1: names `crates/law/src/gone.rs`, which does not exist"]
        );
        assert!(
            found("README.md", "see `crates/law/src/determine.rs`, `law/src/determine.rs`, [why](decisions/0001-a.md)")
                .is_empty()
        );
    }

    #[test]
    fn a_dead_link_is_named_and_an_address_on_the_web_is_not_a_path() {
        assert_eq!(found("README.md", "[a](decisions/0009-b.md)").len(), 1);
        assert!(found("README.md", "[a](https://example.org/b.md) [c](#d)").is_empty());
    }

    #[test]
    fn a_comment_names_paths_and_code_does_not() {
        assert_eq!(found("crates/law/src/a.rs", "// see `law/src/gone.rs`\n").len(), 1);
        assert!(found("crates/law/src/a.rs", "let a = \"`law/src/gone.rs`\";\n").is_empty());
    }

    #[test]
    fn a_pattern_is_not_a_path() {
        assert!(
            found(
                "README.md",
                "`law/states/IN-XX/`, `law/**/tests/*.toml`, `messages/<tag>/a.ftl`, `/today`, `and/or`"
            )
            .is_empty()
        );
    }
}
