//! Every sentence a person reads, in every language we ship, with its review state.

mod ftl;
mod named;

use crate::house::{Complaints, House};
use ftl::Message;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;

/// Languages in which every page is complete.
const PAGES: &[&str] = &["hi", "ta", "ur"];
/// Languages in which every letter is complete.
const LETTERS: &[&str] = &["hi", "ta", "te", "or", "kn", "bn", "ur"];
/// Areas that no letter uses.
const PAGES_ONLY: &[&str] = &[
    "pages",
    "errors",
    "topics",
    "records",
    "cli",
    "files",
    "health",
    "forgetting",
    "phones",
    "programs",
    "visits",
    "registers",
    "follow",
    "import",
    "export",
    "forms",
    "offline",
    "money",
    "justice_records",
    "justice_pages",
    "scorecards",
    "bodies",
    "after",
    "after_records",
    "certificate_pages",
    "work",
    "digest",
    "case_panels",
    "acts",
    "pages_looked",
    "forms_asked",
];
/// Attributes that only the interview uses: how a question is asked aloud, and its help.
const INTERVIEW_ONLY: &[&str] = &[".ask", ".help"];

/// Every message of one language, by key; an attribute is a message of its own, `key.attribute`.
type Messages = BTreeMap<String, Message>;

/// Holds every language against English.
pub fn check(house: &House, complaints: &mut Complaints) {
    let english = read(house, "en", Some(complaints));
    if english.is_empty() {
        complaints.say("messages/en", 0, "no message in English");
    }
    named::check(house, &english, complaints);
    for tag in LETTERS {
        let theirs = read(house, tag, Some(complaints));
        compare(tag, &english, &theirs, complaints);
        check_review(house, tag, &english, &theirs, complaints);
    }
}

/// For each language: its tag, how many keys it lacks, how many nobody has reviewed.
pub fn coverage(house: &House) -> Vec<(&'static str, usize, usize)> {
    let english = read(house, "en", None);
    let of = |tag: &'static str| {
        let theirs = read(house, tag, None);
        let missing = english.iter().filter(|(key, m)| needed(tag, key, &m.area) && !theirs.contains_key(*key)).count();
        let reviewed = review(house, tag).values().filter(|(state, _)| state == "reviewed").count();
        (tag, missing, theirs.len().saturating_sub(reviewed))
    };
    LETTERS.iter().map(|tag| of(tag)).collect()
}

/// Writes `review.tsv` of every language: a reviewed line stays until its English changes, then it is stale.
pub fn stamp(house: &House) -> Result<(), String> {
    let english = read(house, "en", None);
    for tag in LETTERS {
        let rows = stamped(&english, &read(house, tag, None), &review(house, tag));
        if rows.is_empty() {
            continue;
        }
        let path = house.root.join(review_path(tag));
        fs::write(&path, rows).map_err(|why| format!("{} could not be written: {why}", review_path(tag)))?;
    }
    Ok(())
}

fn review_path(tag: &str) -> String {
    format!("messages/{tag}/review.tsv")
}

fn read(house: &House, tag: &str, mut complaints: Option<&mut Complaints>) -> Messages {
    let folder = format!("messages/{tag}/");
    let mut all = Messages::new();
    for file in house.under(&folder, "ftl") {
        let area = file.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".ftl");
        let (messages, unread) = ftl::read(area, &file.path, &file.text);
        for (key, message) in messages {
            let line = message.line;
            let twice = all.insert(key.clone(), message).is_some();
            if let (true, Some(complaints)) = (twice, complaints.as_deref_mut()) {
                complaints.say(&file.path, line, format!("`{key}` is there twice"));
            }
        }
        for (line, why) in unread {
            if let Some(complaints) = complaints.as_deref_mut() {
                complaints.say(&file.path, line, why);
            }
        }
    }
    all
}

fn needed(tag: &str, key: &str, area: &str) -> bool {
    if PAGES.contains(&tag) {
        return true;
    }
    !PAGES_ONLY.contains(&area) && !INTERVIEW_ONLY.iter().any(|end| key.ends_with(end)) && !key.starts_with("topic-")
}

fn compare(tag: &str, english: &Messages, theirs: &Messages, complaints: &mut Complaints) {
    let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (key, message) in english.iter().filter(|(key, m)| needed(tag, key, &m.area) && !theirs.contains_key(*key)) {
        missing.entry(&message.area).or_default().push(key);
    }
    for (area, keys) in missing {
        complaints.say(&format!("messages/{tag}/{area}.ftl"), 0, format!("lacks {}", some(&keys)));
    }
    for (key, message) in theirs {
        match english.get(key) {
            None => complaints.say(&message.path, message.line, format!("`{key}` is not in English")),
            Some(original) if original.variables() != message.variables() => {
                let want = original.variables().into_iter().collect::<Vec<_>>().join(" ");
                complaints.say(
                    &message.path,
                    message.line,
                    format!("`{key}` has other variables than English ({want})"),
                );
            }
            Some(_) => {}
        }
    }
}

/// A few of many, by name, and how many there are.
fn some(keys: &[&str]) -> String {
    let first: Vec<String> = keys.iter().take(5).map(|key| format!("`{key}`")).collect();
    let more = if keys.len() > first.len() { format!(" … {} in all", keys.len()) } else { String::new() };
    format!("{}{more}", first.join(", "))
}

/// State and hash by key, as the review file tells them.
type Review = BTreeMap<String, (String, String)>;

fn review(house: &House, tag: &str) -> Review {
    let lines = house.text(&review_path(tag)).unwrap_or_default().lines().skip(1);
    let cells = lines.map(|line| line.split('\t').collect::<Vec<_>>());
    cells
        .filter_map(|c| match c.as_slice() {
            [key, state, hash] => Some((key.to_string(), (state.to_string(), hash.to_string()))),
            _ => None,
        })
        .collect()
}

fn check_review(house: &House, tag: &str, english: &Messages, theirs: &Messages, complaints: &mut Complaints) {
    if theirs.is_empty() {
        return;
    }
    let path = review_path(tag);
    let review = review(house, tag);
    let unstamped: Vec<&str> = theirs.keys().filter(|key| !review.contains_key(*key)).map(String::as_str).collect();
    if !unstamped.is_empty() {
        complaints.say(&path, 0, format!("has no state for {}; hint: cargo xtask messages --stamp", some(&unstamped)));
    }
    for key in theirs.keys() {
        match (review.get(key), english.get(key)) {
            (Some((state, _)), _) if !matches!(state.as_str(), "draft" | "reviewed" | "stale") => {
                complaints.say(&path, 0, format!("`{key}` is `{state}`; a state is draft, reviewed or stale"));
            }
            (Some((state, hash)), Some(original)) if state == "reviewed" && *hash != original.hash() => {
                complaints.say(
                    &path,
                    0,
                    format!("the English of `{key}` changed since it was reviewed; hint: cargo xtask messages --stamp"),
                );
            }
            _ => {}
        }
    }
}

fn stamped(english: &Messages, theirs: &Messages, old: &Review) -> String {
    let mut text = String::new();
    for key in theirs.keys() {
        let Some(original) = english.get(key) else {
            continue;
        };
        let hash = original.hash();
        let (state, hash) = match old.get(key) {
            Some((state, seen)) if state == "reviewed" && *seen == hash => ("reviewed", hash),
            // The hash of the English that was reviewed stays, so that the reviewer can see what changed.
            Some((state, seen)) if state == "reviewed" || state == "stale" => ("stale", seen.clone()),
            _ => ("draft", hash),
        };
        text.push_str(&format!("{key}\t{state}\t{hash}\n"));
    }
    if text.is_empty() { text } else { format!("key\tstate\tenglish\n{text}") }
}

impl Message {
    /// The first eight hexadecimal digits of the SHA-256 of its text.
    fn hash(&self) -> String {
        let digest = Sha256::digest(self.text.as_bytes());
        digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::File;

    const ENGLISH: &str = "duty-fir = FIR by { $day }\n    .what = The police must write it down.\n";

    fn found(tag: &str, text: &str) -> Vec<String> {
        let english = Messages::from_iter(ftl::read("duties", "messages/en/duties.ftl", ENGLISH).0);
        let theirs = Messages::from_iter(ftl::read("duties", "messages/x/duties.ftl", text).0);
        let mut complaints = Complaints::default();
        compare(tag, &english, &theirs, &mut complaints);
        complaints.sentences()
    }

    #[test]
    fn a_missing_key_or_attribute_is_named() {
        assert_eq!(found("hi", ""), ["messages/hi/duties.ftl:0: lacks `duty-fir`, `duty-fir.what`"]);
        assert!(found("hi", "duty-fir = { $day }\n")[0].contains("duty-fir.what"));
        assert!(found("hi", "duty-fir = { $day }\n    .what = क\n").is_empty());
    }

    #[test]
    fn a_key_that_english_lacks_is_named() {
        let all = found("hi", "duty-fir = { $day }\n    .what = क\nduty-more = ख\n");
        assert!(all.len() == 1 && all[0].contains("duty-more"), "{all:?}");
    }

    #[test]
    fn other_variables_than_english_are_named() {
        let all = found("hi", "duty-fir = { $date }\n    .what = क\n");
        assert!(all.len() == 1 && all[0].contains("other variables"), "{all:?}");
    }

    #[test]
    fn a_language_of_letters_needs_no_page_and_no_question() {
        assert!(needed("te", "duty-fir", "duties") && needed("te", "duty-fir.what", "duties"));
        assert!(!needed("te", "page-today", "pages") && !needed("te", "fact-work-state.ask", "facts"));
        assert!(needed("hi", "page-today", "pages") && needed("hi", "fact-work-state.ask", "facts"));
    }

    #[test]
    fn a_reviewed_line_stays_until_its_english_changes_and_is_then_stale() {
        let read = |text: &str| Messages::from_iter(ftl::read("duties", "", text).0);
        let hindi = read("duty-a = क\n");
        let hash = read("duty-a = One\n")["duty-a"].hash();
        let reviewed = Review::from([("duty-a".to_string(), ("reviewed".to_string(), hash.clone()))]);
        assert_eq!(
            stamped(&read("duty-a = One\n"), &hindi, &Review::new()),
            format!("key\tstate\tenglish\nduty-a\tdraft\t{hash}\n")
        );
        assert!(stamped(&read("duty-a = One\n"), &hindi, &reviewed).contains(&format!("reviewed\t{hash}")));
        assert!(stamped(&read("duty-a = Two\n"), &hindi, &reviewed).contains(&format!("stale\t{hash}")));
    }

    #[test]
    fn a_review_of_other_english_is_named() {
        let house = House::of(vec![
            File::of("messages/en/duties.ftl", "duty-a = One\n"),
            File::of("messages/hi/duties.ftl", "duty-a = क\n"),
            File::of("messages/hi/review.tsv", "key\tstate\tenglish\nduty-a\treviewed\t00000000\n"),
        ]);
        let mut complaints = Complaints::default();
        check(&house, &mut complaints);
        assert!(complaints.sentences().iter().any(|s| s.contains("messages/hi/review.tsv") && s.contains("changed")));
    }
}
