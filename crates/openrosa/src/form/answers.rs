//! Answers to a form, each with where it stands and in which of the repetitions.

use super::is_within;
use crate::tree::Node;
use std::collections::HashMap;

/// One answer.
#[derive(Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it stands: names of elements below the root, apart by `/`.
    pub path: String,
    /// Which repetition of each repeat it stands in, the outermost first: the repeat's path and 0 for the first.
    pub at: Vec<(String, usize)>,
    /// What was answered.
    pub text: String,
}

/// What it says could find a person, and is not shown.
impl std::fmt::Debug for Found {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Found({})", self.path)
    }
}

/// Every answer of a submission but what its envelope says. What repeats is told by the form's `repeats`.
#[must_use]
pub fn answers(root: &Node, repeats: &[String]) -> Vec<Found> {
    let mut found = Vec::new();
    walk(root, "", &[], repeats, &mut found);
    found.retain(|answer| answer.path != "meta" && !is_within(&answer.path, "meta"));
    found
}

fn walk(node: &Node, above: &str, at: &[(String, usize)], repeats: &[String], found: &mut Vec<Found>) {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for child in &node.children {
        let path = if above.is_empty() { child.name.clone() } else { format!("{above}/{}", child.name) };
        let number = seen.entry(&child.name).or_default();
        let mut within = at.to_vec();
        if repeats.contains(&path) {
            within.push((path.clone(), *number));
        }
        *number += 1;
        if child.children.is_empty() {
            found.push(Found { path, at: within, text: child.text.clone() });
        } else {
            walk(child, &path, &within, repeats, found);
        }
    }
}
