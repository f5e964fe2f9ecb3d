//! A Rust file as the checks read it: its words in order, its functions, and which lines are tests.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// One word, sign or bracket of a file.
#[derive(Debug, PartialEq, Eq)]
pub struct Word {
    /// As written; brackets are `{`, `}` and so on.
    pub text: String,
    /// First line it stands on, from 1.
    pub line: usize,
    /// For an opening bracket, the place of its closing one.
    pub closes_at: usize,
    /// Whether it is a string, character or number.
    pub literal: bool,
}

/// A function with a body.
#[derive(Debug)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// The line of `fn`.
    pub line: usize,
    /// Lines from `fn` to the closing brace, blank lines and comment lines left out.
    pub lines: usize,
}

/// A Rust file, read.
pub struct RustSource {
    /// Every word in order.
    pub words: Vec<Word>,
    /// Functions outside tests.
    pub functions: Vec<Function>,
    /// For each line (from 0): is it part of a test?
    pub test_lines: Vec<bool>,
}

impl RustSource {
    /// Reads a file; a file under `tests/` or `benches/`, or named `tests.rs`, is all test.
    pub fn read(path: &str, text: &str) -> Result<RustSource, String> {
        let stream: TokenStream = text.parse().map_err(|why| format!("does not read as Rust: {why}"))?;
        let mut words = Vec::new();
        flatten(stream, &mut words);
        let all_test = is_test_path(path);
        let lines = text.lines().count() + 1;
        let mut source = RustSource { words, functions: Vec::new(), test_lines: vec![all_test; lines] };
        source.mark_tests();
        source.functions = source.find_functions(text);
        Ok(source)
    }

    /// Whether this line (from 1) belongs to a test.
    pub fn in_test(&self, line: usize) -> bool {
        self.test_lines.get(line - 1).copied().unwrap_or(false)
    }

    /// Lines of the file that are not tests.
    pub fn lines_outside_tests(&self, text: &str) -> usize {
        text.lines().zip(&self.test_lines).filter(|(_, test)| !**test).count()
    }

    /// The lines outside tests where these words stand one after another.
    pub fn places(&self, sought: &[&str]) -> Vec<usize> {
        self.words
            .windows(sought.len())
            .filter(|window| window.iter().zip(sought).all(|(word, text)| !word.literal && word.text == *text))
            .map(|window| window[0].line)
            .filter(|line| !self.in_test(*line))
            .collect()
    }

    fn mark_tests(&mut self) {
        for at in 0..self.words.len() {
            if self.words[at].text != "#" || !self.opens(at + 1, "[") {
                continue;
            }
            let end = self.words[at + 1].closes_at;
            if self.is_test_attribute(at + 2, end) {
                let last = self.end_of_item(end + 1);
                let (from, to) = (self.words[at].line, self.words[last].line);
                for line in from..=to {
                    self.test_lines[line - 1] = true;
                }
            }
        }
    }

    fn opens(&self, at: usize, bracket: &str) -> bool {
        self.words.get(at).is_some_and(|word| !word.literal && word.text == bracket)
    }

    /// `#[test]`, `#[tokio::test]`, `#[cfg(test)]`; not `#[cfg(not(test))]`, not `#[cfg_attr(test, ..)]`.
    fn is_test_attribute(&self, from: usize, end: usize) -> bool {
        let inside: Vec<&str> = self.words[from..end].iter().map(|w| w.text.as_str()).collect();
        match inside.as_slice() {
            ["cfg", rest @ ..] => rest.contains(&"test") && !rest.contains(&"not"),
            [.., "test"] => true,
            _ => false,
        }
    }

    /// The last word of the item that starts here: its closing brace or its semicolon.
    fn end_of_item(&self, from: usize) -> usize {
        let mut at = from;
        while at < self.words.len() {
            let word = &self.words[at];
            match word.text.as_str() {
                _ if word.literal => at += 1,
                "{" => return word.closes_at,
                ";" => return at,
                "(" | "[" => at = word.closes_at + 1,
                _ => at += 1,
            }
        }
        self.words.len() - 1
    }

    fn find_functions(&self, text: &str) -> Vec<Function> {
        let lines: Vec<&str> = text.lines().collect();
        let mut found = Vec::new();
        for at in 0..self.words.len().saturating_sub(1) {
            let word = &self.words[at];
            let name = &self.words[at + 1];
            let named = name.text.starts_with(|c: char| c.is_alphabetic() || c == '_');
            if word.literal || word.text != "fn" || name.literal || !named || self.in_test(word.line) {
                continue;
            }
            let last = self.end_of_item(at + 1);
            if self.words[last].text != "}" {
                continue;
            }
            let body = &lines[word.line - 1..self.words[last].line];
            let count = body.iter().map(|l| l.trim()).filter(|l| !l.is_empty() && !l.starts_with("//")).count();
            found.push(Function { name: name.text.clone(), line: word.line, lines: count });
        }
        found
    }
}

/// Whether a file holds nothing but tests.
pub fn is_test_path(path: &str) -> bool {
    path.split('/').any(|part| matches!(part, "tests" | "benches" | "tests.rs"))
}

fn flatten(stream: TokenStream, words: &mut Vec<Word>) {
    for tree in stream {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::None => ("", ""),
                };
                let opened = words.len();
                words.push(plain(open, group.span_open().start().line));
                flatten(group.stream(), words);
                words[opened].closes_at = words.len();
                words.push(plain(close, group.span_close().start().line));
            }
            TokenTree::Literal(literal) => {
                let line = literal.span().start().line;
                words.push(Word { text: literal.to_string(), line, closes_at: 0, literal: true });
            }
            TokenTree::Ident(ident) => words.push(plain(&ident.to_string(), ident.span().start().line)),
            TokenTree::Punct(sign) => words.push(plain(&sign.as_char().to_string(), sign.span().start().line)),
        }
    }
}

fn plain(text: &str, line: usize) -> Word {
    Word { text: text.to_string(), line, closes_at: 0, literal: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = r##"//! A sample.
fn outer(a: [u8; 2]) -> u8 {
    // a comment with fn inside() { }
    let s = "fn not_me() {";

    a[0]
}

#[cfg(test)]
mod tests {
    #[test]
    fn inner() {
        let x: Option<u8> = None;
        x.unwrap();
    }
}

fn after() { Some(1).unwrap(); }
"##;

    #[test]
    fn functions_are_found_and_comments_strings_and_tests_are_not() {
        let source = RustSource::read("crates/a/src/lib.rs", SAMPLE).unwrap();
        let found: Vec<(&str, usize)> = source.functions.iter().map(|f| (f.name.as_str(), f.lines)).collect();
        assert_eq!(found, [("outer", 4), ("after", 1)]);
    }

    #[test]
    fn an_unwrap_in_a_test_is_not_a_place_and_one_outside_is() {
        let source = RustSource::read("crates/a/src/lib.rs", SAMPLE).unwrap();
        assert_eq!(source.places(&[".", "unwrap", "("]), [18]);
    }

    #[test]
    fn what_is_compiled_only_outside_tests_is_not_a_test() {
        let text = "#[cfg(not(test))]\nfn a() { x.unwrap() }\n#[cfg_attr(test, derive(Debug))]\nstruct B;\n";
        let source = RustSource::read("crates/a/src/lib.rs", text).unwrap();
        assert_eq!(source.places(&["unwrap"]), [2]);
        assert!(!source.in_test(4));
    }

    #[test]
    fn a_file_under_tests_is_all_test() {
        let source = RustSource::read("crates/a/tests/door.rs", "fn a() { x.unwrap() }").unwrap();
        assert!(source.places(&["unwrap"]).is_empty());
        assert_eq!(source.lines_outside_tests("fn a() { x.unwrap() }"), 0);
    }
}
