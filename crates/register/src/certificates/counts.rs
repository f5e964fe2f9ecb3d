//! Which papers count: a later refusal or certificate governs an earlier one, and a family's paper is one person's own.

use super::{Act, acts};
use crate::case::{Case, PersonInCase};
use crate::ids::EntryId;
use mukti_terms::{Answer, Told};

/// The kinds that decide whether somebody has a certificate.
pub(super) const CERTIFICATE: &str = "release_certificate";
/// An office said no.
pub(super) const REFUSAL: &str = "certificate_refusal";
/// An office took back what it gave.
pub(super) const WITHDRAWAL: &str = "certificate_withdrawal";

/// What of the acts about one person's certificate counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counting {
    /// Acts that a later one governs: they stay in the case, and decide nothing.
    pub passed_over: Vec<EntryId>,
    /// Whether the paper that counts stands in the name of another person of the case.
    pub is_anothers: bool,
}

/// Weighs the acts about a person's certificate.
#[must_use]
pub fn counting(case: &Case, person: PersonInCase) -> Counting {
    if !mentions_certificates(case) {
        return Counting::default();
    }
    let all = acts(case, person.id, &[CERTIFICATE, REFUSAL, WITHDRAWAL]);
    let (certificates, others): (Vec<&Act<'_>>, Vec<&Act<'_>>) = all.iter().partition(|act| act.kind == CERTIFICATE);
    let standing: Vec<&Act<'_>> =
        certificates.iter().copied().filter(|one| !others.iter().any(|act| withdraws(act, one))).collect();
    let last_certificate = standing.last();
    let governs = |no: &Act<'_>| {
        let counts = no.kind == REFUSAL || no.get("number").is_none() || standing.is_empty();
        counts && last_certificate.is_none_or(|yes| no.order() > yes.order())
    };
    let passed_over = match (others.iter().rfind(|no| governs(no)), last_certificate) {
        // Refused, or taken back, in the end: the last such word holds.
        (Some(last), _) => others.iter().filter(|no| no.entry != last.entry).map(|no| no.entry).collect(),
        (None, Some(yes)) => under_a_certificate(&certificates, &standing, &others, yes.on),
        (None, None) => Vec::new(),
    };
    let is_anothers = last_certificate.is_some_and(|paper| has_another_holder(case, person, paper));
    Counting { passed_over, is_anothers }
}

/// Most cases have no certificate yet: nothing need be sorted for them.
fn mentions_certificates(case: &Case) -> bool {
    case.entries.iter().any(|entry| matches!(entry.body.record_kind(), Some(CERTIFICATE)))
}

/// A certificate holds in the end: what was refused before stays as an earlier day, everything else about it is passed over.
fn under_a_certificate(
    certificates: &[&Act<'_>],
    standing: &[&Act<'_>],
    others: &[&Act<'_>],
    holds: Told,
) -> Vec<EntryId> {
    let last_no = others.iter().filter(|no| no.kind == REFUSAL).map(|no| no.order()).max();
    let is_before = |one: &&&Act<'_>| last_no.is_some_and(|no| one.order() < no);
    let gone = certificates.iter().filter(|one| !standing.iter().any(|s| s.entry == one.entry));
    let earlier = standing.iter().filter(is_before);
    let same_day = |no: &&&Act<'_>| no.kind == WITHDRAWAL || no.on.latest() >= holds.latest();
    gone.map(|one| one.entry)
        .chain(earlier.map(|one| one.entry))
        .chain(others.iter().filter(same_day).map(|no| no.entry))
        .collect()
}

/// Whether a withdrawal is of this certificate: of its number, or, where it names none, of whatever was given before.
pub(super) fn withdraws(act: &Act<'_>, certificate: &Act<'_>) -> bool {
    let named = act.get("number").map(plain);
    let is_this = named.is_none_or(|number| certificate.get("number").map(plain) == Some(number));
    act.kind == WITHDRAWAL && is_this && act.order() > certificate.order()
}

fn plain(number: &str) -> String {
    number.split_whitespace().collect::<String>().to_uppercase()
}

/// Whether a family's paper is another person's own: of whom that was said, else of the first of those it was recorded for.
fn has_another_holder(case: &Case, person: PersonInCase, paper: &Act<'_>) -> bool {
    if paper.get("form") != Some("family") || paper.answer("own").is_yes() {
        return false;
    }
    let same = |other: &PersonInCase| {
        let theirs = acts(case, other.id, &[CERTIFICATE]);
        theirs.into_iter().find(|one| is_same_paper(one, paper))
    };
    case.people.iter().filter(|other| other.id != person.id && !case.is_forgotten(other.id)).any(|other| {
        same(other).is_some_and(|theirs| match theirs.answer("own") {
            Answer::Yes => true,
            Answer::No => false,
            Answer::NotKnown => other.ordinal < person.ordinal,
        })
    })
}

/// One paper: of the same number; where a number is missing, of the same day and office.
fn is_same_paper(one: &Act<'_>, other: &Act<'_>) -> bool {
    if one.get("form") != Some("family") {
        return false;
    }
    match (one.get("number"), other.get("number")) {
        (Some(one), Some(other)) => plain(one) == plain(other),
        _ => one.on == other.on && one.get("office") == other.get("office"),
    }
}
