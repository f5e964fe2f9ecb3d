//! The catalogue of social protection held against one person: can they have it, which paper is missing, what became of it.

use super::Row;
use mukti_law::Book;
use mukti_law::finding::{Entitlement, EntitlementStatus};
use mukti_terms::schema::FieldId;
use mukti_terms::{Answer, Grade};
use std::collections::BTreeMap;

/// How ids of social protection begin in the book.
pub const SCHEME: &str = "scheme.";
/// The paper that proves that somebody was released: known from the certificate itself.
pub const CERTIFICATE: &str = "release_certificate";

/// Whether somebody can have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match {
    /// They can, as far as anybody knows.
    Eligible,
    /// They could, and these papers are surely not there.
    PaperMissing(Vec<&'static str>),
    /// Something must come first.
    NotYet,
    /// These facts decide it, or nobody has asked what does.
    NotKnown,
}

/// One scheme held against one person.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Its id in the book.
    pub id: &'static str,
    /// Whether they can have it.
    pub fit: Match,
    /// What that rests on, or what must be asked.
    pub because: Vec<FieldId>,
    /// Papers of which nobody has said whether they are there.
    pub papers_to_ask: Vec<&'static str>,
    /// Whether it is for the household and not for each person.
    pub of_household: bool,
    /// How well the rule is known.
    pub grade: Grade,
    /// How well it is known which papers are asked for.
    pub papers_grade: Grade,
    /// Where the rule stands.
    pub provision: &'static str,
    /// The office that gives it.
    pub payer: &'static str,
    /// What was applied for, the last one last.
    pub applied: Vec<Row>,
}

impl Scheme {
    /// The word of the list `scheme`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        self.id.strip_prefix(SCHEME).unwrap_or(self.id)
    }

    /// The last thing that became of an application: a word of `benefit_outcome`.
    #[must_use]
    pub fn outcome(&self) -> Option<&str> {
        self.applied.last().map(|row| row.word("outcome").unwrap_or("waiting"))
    }
}

/// Which papers somebody has: as told last, each for itself.
#[must_use]
pub fn papers(told: &[Row], certificate: bool, account: Answer) -> BTreeMap<String, Answer> {
    let mut papers = BTreeMap::new();
    if account != Answer::NotKnown {
        papers.insert("bank_account".to_string(), account);
    }
    for row in told {
        for (name, _) in row.kept.values() {
            let answer = row.answer(name);
            if answer != Answer::NotKnown {
                papers.insert(name.to_string(), answer);
            }
        }
    }
    // Nobody is asked for a certificate that is in the file; that none is there is known too.
    papers.insert(CERTIFICATE.to_string(), if certificate { Answer::Yes } else { Answer::No });
    papers
}

/// The schemes of the book that may concern a person, with what became of each; what does not apply is left out.
#[must_use]
pub fn matched(
    entitled: &[Entitlement],
    book: &Book,
    papers: &BTreeMap<String, Answer>,
    applied: &[Row],
) -> Vec<Scheme> {
    let schemes =
        entitled.iter().filter(|one| one.id.starts_with(SCHEME) && one.status != EntitlementStatus::NotApplicable);
    schemes.map(|one| held_against(one, book, papers, applied)).collect()
}

fn held_against(one: &Entitlement, book: &Book, papers: &BTreeMap<String, Answer>, applied: &[Row]) -> Scheme {
    let rule = book.entitlements().iter().find(|rule| rule.id == one.id);
    let asked = rule.map(|rule| rule.papers.as_slice()).unwrap_or_default();
    let held = |paper: &str| papers.get(paper).copied().unwrap_or(Answer::NotKnown);
    let missing: Vec<&'static str> = asked.iter().copied().filter(|paper| held(paper).is_no()).collect();
    let fit = match one.status {
        EntitlementStatus::Due if missing.is_empty() => Match::Eligible,
        EntitlementStatus::Due => Match::PaperMissing(missing),
        EntitlementStatus::NotYet => Match::NotYet,
        _ => Match::NotKnown,
    };
    let word = one.id.strip_prefix(SCHEME);
    Scheme {
        id: one.id,
        fit,
        because: one.because.iter().copied().collect(),
        papers_to_ask: asked.iter().copied().filter(|paper| held(paper) == Answer::NotKnown).collect(),
        of_household: rule.is_some_and(|rule| rule.per == "household"),
        grade: one.grade,
        papers_grade: rule.map_or(Grade::Unknown, |rule| rule.papers_grade),
        provision: one.provision,
        payer: one.payer,
        applied: applied.iter().filter(|row| row.word("scheme") == word).cloned().collect(),
    }
}
