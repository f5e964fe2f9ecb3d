//! Reads a file of messages: keys, attributes and texts, with the lines that do not read.

use std::collections::BTreeSet;

/// One message or one attribute of a message.
#[derive(Debug, Clone)]
pub struct Message {
    /// The file's name without its ending.
    pub area: String,
    /// Where it stands.
    pub path: String,
    /// On which line it begins.
    pub line: usize,
    /// Its text, indentation removed.
    pub text: String,
}

impl Message {
    /// The names after `$`, and the messages it takes in.
    pub fn variables(&self) -> BTreeSet<String> {
        let name = |rest: &str| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "_-".contains(*c)).collect::<String>()
        };
        self.text.match_indices('$').map(|(at, _)| name(&self.text[at + 1..])).filter(|name| !name.is_empty()).collect()
    }
}

/// The lines that do not read, each with why.
pub type Unread = Vec<(usize, String)>;

/// Reads one file: every message and attribute by key.
pub fn read(area: &str, path: &str, text: &str) -> (Vec<(String, Message)>, Unread) {
    let mut found: Vec<(String, Message)> = Vec::new();
    let mut unread = Unread::new();
    let mut message = String::new();
    for (number, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let begin = |key: String, rest: &str| {
            let text = rest.trim().to_string();
            (key, Message { area: area.to_string(), path: path.to_string(), line: number + 1, text })
        };
        let trimmed = line.trim();
        if trimmed.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some((key, rest)) = key_of(line) {
            message = key.clone();
            found.push(begin(key, rest));
        } else if let Some((attribute, rest)) = attribute_of(line) {
            found.push(begin(format!("{message}.{attribute}"), rest));
        } else if (line.starts_with([' ', '\t']) || trimmed == "}") && !found.is_empty() {
            let (_, last) = found.last_mut().expect("a message has begun");
            last.text.push('\n');
            last.text.push_str(trimmed);
        } else {
            unread.push((number + 1, "is neither a message nor a comment".to_string()));
        }
    }
    // A message may have attributes only; then its own text is empty and no key of its own.
    found.retain(|(_, message)| !message.text.is_empty());
    for (key, message) in &found {
        let (open, close) = (message.text.matches('{').count(), message.text.matches('}').count());
        if open != close {
            unread.push((message.line, format!("`{key}` has {open} opening and {close} closing braces")));
        }
    }
    (found, unread)
}

fn key_of(line: &str) -> Option<(String, &str)> {
    let (key, rest) = line.split_once('=')?;
    let key = key.trim_end();
    let name = key.strip_prefix('-').unwrap_or(key);
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
    (plain && name.starts_with(|c: char| c.is_ascii_alphabetic())).then(|| (key.to_string(), rest))
}

fn attribute_of(line: &str) -> Option<(String, &str)> {
    let inner = line.trim_start();
    if inner.len() == line.len() {
        return None;
    }
    let (name, rest) = inner.strip_prefix('.')?.split_once('=')?;
    let name = name.trim_end();
    let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
    plain.then(|| (name.to_string(), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = "# A note.\nlate = { $days ->\n    [one] One day late\n   *[other] { $days } days late\n}\n    .help = Counted in Indian time,\n        from { $start }.\n\nplain = Yes\nonly =\n    .ask = Which?\n";

    #[test]
    fn keys_attributes_and_variables_are_read() {
        let (found, unread) = read("a", "a.ftl", SAMPLE);
        let keys: Vec<&str> = found.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["late", "late.help", "plain", "only.ask"]);
        assert_eq!(found[0].1.variables().into_iter().collect::<Vec<_>>(), ["days"]);
        assert_eq!(found[1].1.text, "Counted in Indian time,\nfrom { $start }.");
        assert!(unread.is_empty(), "{unread:?}");
    }

    #[test]
    fn a_line_that_does_not_read_is_told() {
        let (_, unread) = read("a", "a.ftl", "plain = Yes\nno message at all\nopen = { $day\n");
        assert_eq!(unread.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 3]);
    }
}
