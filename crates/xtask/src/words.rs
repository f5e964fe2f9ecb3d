//! What may not stand in the files: another host in a page, a sentence in a template, a machine's path.

use crate::house::{Complaints, File, House, has_word};
use crate::rust_source::{RustSource, Word, is_test_path};

/// Words a template may show in every language: our own name, and the names of formats.
const SAME_EVERYWHERE: &[&str] = &["Mukti", "PDF", "CSV", "JSON", "SHA-256"];

/// Holds each rule against each file.
pub fn check(house: &House, complaints: &mut Complaints) {
    for file in &house.files {
        no_machine_path(file, complaints);
        no_maker_named(file, complaints);
        if file.path.starts_with("crates/web/") && !is_test_path(&file.path) {
            no_other_host(file, complaints);
            if file.is("rs") {
                no_sentence_in_a_template(file, complaints);
            }
        }
    }
}

/// A folder of one machine means nothing to a reader of another.
fn no_machine_path(file: &File, complaints: &mut Complaints) {
    if file.is("lock") || file.path.ends_with("package-lock.json") {
        return;
    }
    let folders = ["work", "root", "farm", "Users", "home"].map(|name| format!("/{name}/"));
    for (number, line) in file.text.lines().enumerate() {
        let named = folders.iter().any(|folder| {
            let inside = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
            line.match_indices(folder.as_str()).any(|(at, _)| !line[..at].ends_with(inside))
        });
        if named {
            complaints.say(&file.path, number + 1, "names a folder of one machine");
        }
    }
}

/// The repository speaks of the work, not of who typed it.
fn no_maker_named(file: &File, complaints: &mut Complaints) {
    // Written in halves so that this file does not name itself.
    let words = [
        concat!("cla", "ude"),
        concat!("anth", "ropic"),
        concat!("chat", "gpt"),
        concat!("open", "ai"),
        concat!("sub", "agent"),
        concat!("language ", "model"),
        concat!("work ", "package"),
        concat!("coding ", "session"),
    ];
    for (number, line) in file.text.lines().enumerate() {
        let line = line.to_lowercase();
        for word in words.iter().filter(|word| has_word(&line, word)) {
            complaints.say(&file.path, number + 1, format!("speaks of `{word}`, not of the project"));
        }
    }
}

/// A page asks nothing of another host: a visit to a third party tells that this person reads about bondage.
fn no_other_host(file: &File, complaints: &mut Complaints) {
    if !["rs", "css", "js", "svg", "html"].iter().any(|ending| file.is(ending)) {
        return;
    }
    let source = if file.is("rs") { RustSource::read(&file.path, &file.text).ok() } else { None };
    let in_test = |line: usize| source.as_ref().is_some_and(|source| source.in_test(line));
    for (number, line) in file.text.lines().enumerate() {
        let code = line.trim_start();
        // The name of the SVG vocabulary is written like an address and is never fetched.
        let code = code.replace("http://www.w3.org/", "");
        let comment = code.starts_with("//") || code.starts_with('*') || code.starts_with("/*");
        let local = ["http://127.0.0.1", "http://localhost", "http://{", "http://[::1]"];
        let bare = local.iter().fold(code.clone(), |rest, own| rest.replace(own, ""));
        if !comment
            && !in_test(number + 1)
            && (bare.contains("http://") || bare.contains("https://") || bare.contains("url(//"))
        {
            complaints.say(&file.path, number + 1, "names another host in a page");
        }
    }
}

/// A template shows message keys; a sentence written into it exists in one language only.
fn no_sentence_in_a_template(file: &File, complaints: &mut Complaints) {
    let Ok(source) = RustSource::read(&file.path, &file.text) else {
        return;
    };
    for at in 0..source.words.len().saturating_sub(2) {
        let [name, bang, open] = &source.words[at..at + 3] else {
            continue;
        };
        if name.text == "html" && bang.text == "!" && open.text == "{" && !source.in_test(name.line) {
            let inside = &source.words[at + 3..open.closes_at];
            for word in sentences(inside, at + 3) {
                complaints.say(&file.path, word.line, format!("{} in a template; hint: a message key", word.text));
            }
        }
    }
}

/// Strings that are shown: not the value of an attribute, not inside Rust between parentheses.
fn sentences(words: &[Word], start: usize) -> Vec<&Word> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let word = &words[at];
        // `href={ "/cases/" (id) }` is put together; it is an attribute all the same.
        let of_attribute = word.text == "{" && at > 0 && words[at - 1].text == "=";
        if !word.literal && (matches!(word.text.as_str(), "(" | "[") || of_attribute) {
            at = word.closes_at - start + 1;
            continue;
        }
        let before = at.checked_sub(1).map(|before| words[before].text.as_str()).unwrap_or_default();
        let shown = word.literal && word.text.starts_with('"') && matches!(before, "" | "{" | "}" | ";" | ")" | "]");
        let shown = shown
            || (word.literal && word.text.starts_with('"') && at > 0 && words[at - 1].literal && before.ends_with('"'));
        // An arm of a `match` in a template is Rust.
        let arm = words.get(at + 1).is_some_and(|next| next.text == "=")
            && words.get(at + 2).is_some_and(|next| next.text == ">");
        if shown && !arm && holds_words(word.text.trim_matches('"')) {
            found.push(word);
        }
        at += 1;
    }
    found
}

fn holds_words(text: &str) -> bool {
    if SAME_EVERYWHERE.contains(&text.trim_matches(|c: char| !c.is_alphanumeric())) {
        return false;
    }
    text.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        let mut complaints = Complaints::default();
        check(&House::of(vec![File::of(path, text)]), &mut complaints);
        complaints.sentences()
    }

    #[test]
    fn a_page_that_asks_another_host_is_named() {
        assert_eq!(found("crates/web/src/a.rs", "const A: &str = \"https://fonts.example.org/a.css\";").len(), 1);
        assert_eq!(found("crates/web/assets/a.css", "@import url(//fonts.example.org/a.css);").len(), 1);
        assert!(
            found("crates/web/src/a.rs", "// see https://example.org\nconst A: &str = \"http://www.w3.org/2000/svg\";")
                .is_empty()
        );
        assert!(found("crates/law/src/a.rs", "const A: &str = \"https://example.org\";").is_empty());
    }

    #[test]
    fn a_sentence_in_a_template_is_named_and_a_key_is_not() {
        let page = |inside: &str| format!("fn a() {{ html! {{ {inside} }} }}");
        assert_eq!(found("crates/web/src/a.rs", &page("p { \"Nothing is late\" }")).len(), 1);
        assert_eq!(found("crates/web/src/a.rs", &page("p { (say(\"page-late\")) \"days late\" }")).len(), 1);
        assert!(
            found("crates/web/src/a.rs", &page("p class=\"late one\" { (say(\"page-late\")) \" · \" }")).is_empty()
        );
        assert!(
            found(
                "crates/web/src/a.rs",
                &page("h1 { \"Mukti\" } a.\"link\" href=(url(\"some words\")) id={ \"case-\" (id) } {}")
            )
            .is_empty()
        );
    }

    #[test]
    fn an_arm_of_a_match_and_a_name_that_is_the_same_everywhere_are_no_sentences() {
        let page = |inside: &str| format!("fn a() {{ html! {{ {inside} }} }}");
        assert!(found("crates/web/src/a.rs", &page("@match a { \"month\" => (b), _ => (c) }")).is_empty());
        assert!(found("crates/web/src/a.rs", &page("dt { \"SHA-256\" }")).is_empty());
    }

    #[test]
    fn a_folder_of_one_machine_is_named() {
        assert_eq!(found("README.md", &format!("put it in {}", ["", "home", "meena", "x"].join("/"))).len(), 1);
        assert!(found("README.md", "see crates/web/src/work/a.rs and law/work/").is_empty());
    }
}
