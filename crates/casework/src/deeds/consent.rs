//! What a person allows and takes back: one purpose, one recipient, until a day. Taking back always wins.

use super::{Addition, Receipt, entry};
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::said::Said;
use mukti_register::entry::{Consent, Undone};
use mukti_register::records::words::{ConsentForm, ConsentPurpose};
use mukti_register::{Body, Case, CaseId, Entry, EntryId, FieldProblem, FieldWrong, PersonId};
use mukti_terms::schema::{Word, Wrong};
use mukti_terms::when::Moment;
use mukti_terms::{Day, Language};

/// Something a person allows.
#[derive(Clone, Copy)]
pub struct NewConsent<'a> {
    /// The case.
    pub case: CaseId,
    /// Who allows it.
    pub person: PersonId,
    /// What for, a word of `consent_purpose`.
    pub purpose: &'a str,
    /// How it was given, a word of `consent_form`.
    pub form: &'a str,
    /// The language it was asked in.
    pub language: Language,
    /// Until when, as typed; empty for no end.
    pub until: &'a str,
    /// To whom; empty for us.
    pub recipient: &'a str,
    /// What the person said about it.
    pub words: &'a str,
    /// Who said so.
    pub said: Said,
}

/// One thing that was allowed, and whether it still is.
#[derive(Clone, PartialEq, Eq)]
pub struct ConsentOf {
    /// The entry that says so.
    pub entry: EntryId,
    /// Whose.
    pub person: PersonId,
    /// What was allowed.
    pub consent: Consent,
    /// When it was told.
    pub given: Moment,
    /// When it was taken back, and why.
    pub withdrawn: Option<(Moment, String)>,
    /// Whether it is in force at the moment asked.
    pub in_force: bool,
}

/// What was said could find somebody, and is not shown.
impl std::fmt::Debug for ConsentOf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ConsentOf({}, in force: {})", self.consent.purpose, self.in_force)
    }
}

impl Desk {
    /// Keeps that a person allows something.
    ///
    /// # Errors
    /// A purpose or form that is none of ours; a day that does not read or is over.
    pub fn give_consent(&self, by: &By, new: &NewConsent<'_>) -> Result<Receipt, Problem> {
        let consent = read(new, by.now.day_in_india())?;
        self.in_case(by, new.case, |case| {
            case.person(new.person).ok_or(Problem::NoSuchCase)?;
            let body = Body::ConsentGiven(consent.clone());
            let entries = vec![entry(by, case.id, Some(new.person), new.said, body)?];
            Ok(Addition { entries, ..Addition::default() })
        })
    }

    /// Keeps that a person takes back what they allowed; it needs no reason, and cannot be undone.
    ///
    /// # Errors
    /// The entry allows nothing, or it was taken back already.
    pub fn withdraw_consent(
        &self,
        by: &By,
        case: CaseId,
        of: EntryId,
        reason: &str,
        said: Said,
    ) -> Result<Receipt, Problem> {
        self.in_case(by, case, |case| {
            let all = consents(case, by.now);
            let known = all.iter().find(|consent| consent.entry == of).ok_or(Problem::NoSuchCase)?;
            if known.withdrawn.is_some() {
                return Ok(Addition::default());
            }
            let body = Body::ConsentWithdrawn(Undone { of, reason: reason.trim().to_string() });
            let entries = vec![entry(by, case.id, Some(known.person), said, body)?];
            Ok(Addition { entries, ..Addition::default() })
        })
    }

    /// What a person allows at a moment: nothing that was taken back by then, nothing whose day is over.
    ///
    /// # Errors
    /// There is no such person.
    pub fn consents_of(&self, by: &By, case: CaseId, person: PersonId, at: Moment) -> Result<Vec<ConsentOf>, Problem> {
        let case = self.case(by, case)?;
        case.person(person).ok_or(Problem::NoSuchCase)?;
        let mut all = consents(&case, at);
        all.retain(|consent| consent.person == person && consent.in_force);
        Ok(all)
    }
}

impl Desk {
    /// Everything a person ever allowed, as it stands now.
    ///
    /// # Errors
    /// There is no such person.
    pub fn every_consent(&self, by: &By, case: CaseId, person: PersonId) -> Result<Vec<ConsentOf>, Problem> {
        let case = self.case(by, case)?;
        case.person(person).ok_or(Problem::NoSuchCase)?;
        let mut all = consents(&case, by.now);
        all.retain(|consent| consent.person == person);
        Ok(all)
    }
}

/// Everything that was ever allowed in a case, oldest first, as it stands at a moment.
pub(crate) fn consents(case: &Case, at: Moment) -> Vec<ConsentOf> {
    let known = |entry: &&Entry| entry.learned <= at;
    let withdrawals: Vec<(&Entry, &Undone)> = case
        .entries
        .iter()
        .filter(known)
        .filter_map(|entry| match &entry.body {
            Body::ConsentWithdrawn(undone) => Some((entry, undone)),
            _ => None,
        })
        .collect();
    let given = |entry: &&Entry| matches!(entry.body, Body::ConsentGiven(_));
    case.entries.iter().filter(known).filter(given).filter_map(|entry| one(case, entry, &withdrawals, at)).collect()
}

fn one(case: &Case, entry: &Entry, withdrawals: &[(&Entry, &Undone)], at: Moment) -> Option<ConsentOf> {
    let Body::ConsentGiven(consent) = &entry.body else { return None };
    let person = entry.person?;
    let withdrawn = withdrawals
        .iter()
        .find(|(by, undone)| undone.of == entry.id || takes_back(case, by, undone, entry, consent))
        .map(|(by, undone)| (by.learned, undone.reason.clone()));
    let until = consent.until.as_deref().map(str::parse::<Day>);
    let is_over = until.is_some_and(|until| until.map_or(true, |until| until < at.day_in_india()));
    let in_force = withdrawn.is_none() && !is_over && !case.is_forgotten(person);
    Some(ConsentOf { entry: entry.id, person, consent: consent.clone(), given: entry.learned, withdrawn, in_force })
}

/// What was allowed twice is taken back once: for the same purpose and recipient, as far as it was told before.
fn takes_back(case: &Case, by: &Entry, undone: &Undone, entry: &Entry, consent: &Consent) -> bool {
    let Some(Entry { body: Body::ConsentGiven(first), person, .. }) = case.entry(undone.of) else { return false };
    *person == entry.person
        && first.purpose == consent.purpose
        && first.recipient.to_lowercase() == consent.recipient.to_lowercase()
        && entry.position < by.position
}

fn read(new: &NewConsent<'_>, today: Day) -> Result<Consent, Problem> {
    let wrong = |field: &str, wrong| FieldProblem { field: field.to_string(), wrong };
    let mut problems = Vec::new();
    if ConsentPurpose::from_word(new.purpose).is_none() {
        problems.push(wrong("purpose", FieldWrong::Unreadable(Wrong::NotAChoice(ConsentPurpose::CHOICES))));
    }
    if ConsentForm::from_word(new.form).is_none() {
        problems.push(wrong("form", FieldWrong::Unreadable(Wrong::NotAChoice(ConsentForm::CHOICES))));
    }
    let until = new.until.trim();
    let day = (!until.is_empty()).then(|| until.parse::<Day>());
    if day.as_ref().is_some_and(|day| day.as_ref().map_or(true, |day| *day < today)) {
        problems.push(wrong("until", FieldWrong::Unreadable(Wrong::NotADate)));
    }
    if !problems.is_empty() {
        return Err(Problem::Fields(problems));
    }
    Ok(Consent {
        purpose: new.purpose.to_string(),
        form: new.form.to_string(),
        language: new.language.tag().to_string(),
        until: day.and_then(Result::ok).map(|day| day.to_string()),
        recipient: new.recipient.trim().to_string(),
        words: new.words.trim().to_string(),
    })
}
