//! What an office does with its key: it issues a certificate, withdraws one, and says which were withdrawn.

use crate::chance;
use crate::deeds::{Addition, Receipt, entry};
use crate::desk::{By, Desk};
use crate::letters::compose::with_input;
use crate::letters::{LetterAsk, issued_of};
use crate::page::IssuedLetter;
use crate::problem::Problem;
use crate::said::Said;
use crate::understood::understand;
use mukti_certificate::{Certificate, Certifies, Code, Signed, TooLong, Withdrawn};
use mukti_documents::certificate::{self, DOCUMENT};
use mukti_journal::hex;
use mukti_messages::Messages;
use mukti_register::case::PersonInCase;
use mukti_register::certificates::acts;
use mukti_register::entry::Issued;
use mukti_register::{Body, Case, CaseId, DocumentId, Kept, PersonId};
use mukti_terms::when::{Moment, plus_days};
use mukti_terms::{Day, Language};
use std::collections::{BTreeMap, BTreeSet};

/// How long a list of withdrawn certificates may be relied on: whoever checks fetches a newer one once a month.
const LIST_DAYS: i64 = 30;

/// Whose certificate, in which language.
#[derive(Clone, Copy, Debug)]
pub struct CertificateAsk {
    /// The case.
    pub case: CaseId,
    /// The person it is for, and for nobody else.
    pub person: PersonId,
    /// The language of the paper.
    pub language: Language,
}

impl CertificateAsk {
    fn letter(&self) -> LetterAsk<'static> {
        LetterAsk {
            case: self.case,
            people: vec![self.person],
            kind: "certificate_application",
            office: None,
            against: None,
            language: self.language,
        }
    }
}

impl Desk {
    /// A certificate as a draft for an office to write out: the same in every installation, an office's too. Nothing is kept.
    ///
    /// # Errors
    /// No such person; somebody may still be held; the typesetter failed.
    pub fn certificate_draft(&self, by: &By, ask: CertificateAsk) -> Result<Vec<u8>, Problem> {
        let case = self.case(by, ask.case)?;
        let people = understand(&case, self.book, by.now);
        let messages = Messages::of(ask.language);
        with_input(self, &case, &people, &ask.letter(), by, |input, _| {
            let paper = certificate::draft(input, messages).map_err(|_| Problem::StillHeld)?;
            Ok(certificate::pdf(&paper).map_err(failed)?.bytes)
        })
    }

    /// Signs a certificate for one person with the office's own key, and keeps its paper and the act.
    ///
    /// # Errors
    /// This installation is no office's; the person has no name here; what it says is too long for a code.
    pub fn issue_certificate(&self, by: &By, ask: CertificateAsk) -> Result<IssuedLetter, Problem> {
        self.issue_signed(by, ask).map(|(letter, _)| letter)
    }

    /// The same, with what its square code says: for whoever hands it on without paper.
    ///
    /// # Errors
    /// As [`Desk::issue_certificate`].
    pub fn signed_certificate(&self, by: &By, ask: CertificateAsk) -> Result<Signed, Problem> {
        self.issue_signed(by, ask).map(|(_, signed)| signed)
    }

    fn issue_signed(&self, by: &By, ask: CertificateAsk) -> Result<(IssuedLetter, Signed), Problem> {
        let mut issued = None;
        self.in_case(by, ask.case, |case| {
            let person = case.person(ask.person).ok_or(Problem::NoSuchCase)?;
            let signed = self.sign_for(case, person, by.now.day_in_india())?;
            let people = understand(case, self.book, by.now);
            let messages = Messages::of(ask.language);
            let bytes = with_input(self, case, &people, &ask.letter(), by, |input, _| {
                Ok(certificate::pdf(&certificate::signed(input, &signed, messages)).map_err(failed)?.bytes)
            })?;
            let (addition, letter) = self.keep_certificate(by, ask, &signed, &bytes)?;
            issued = Some((letter, signed));
            Ok(addition)
        })?;
        issued.ok_or(Problem::NoSuchLetter)
    }

    /// Withdraws a certificate that was signed here, by its code; it is on the next list.
    ///
    /// # Errors
    /// This installation is no office's; no such certificate of this person; it was withdrawn before; no reason is given.
    pub fn withdraw_certificate(
        &self,
        by: &By,
        case: CaseId,
        person: PersonId,
        code: &str,
        reason: &str,
    ) -> Result<Receipt, Problem> {
        let here = self.office()?.ok_or(Problem::NotAnOffice)?;
        if reason.trim().is_empty() {
            return Err(Problem::ReasonMissing);
        }
        self.in_case(by, case, |case| {
            let given = acts(case, person, &[DOCUMENT]);
            let given = given.iter().find(|act| act.get("code") == Some(code)).ok_or(Problem::NoSuchCertificate)?;
            if acts(case, person, &["certificate_withdrawal"]).iter().any(|act| act.get("code") == Some(code)) {
                return Err(Problem::WithdrawnBefore);
            }
            let mut kept = Kept::new("certificate_withdrawal", BTreeMap::new());
            kept.put("on", &by.now.day_in_india().to_string());
            kept.put("office", &here.name);
            kept.put("number", given.get("number").unwrap_or_default());
            kept.put("code", code);
            kept.put("reasons", reason.trim());
            let entry = entry(by, case.id, Some(person), Said::DOCUMENT, Body::RecordKept(kept))?;
            Ok(Addition { entries: vec![entry], ..Addition::default() })
        })
    }

    /// The signed list of what this office has withdrawn, for whoever checks certificates without a network.
    ///
    /// # Errors
    /// This installation is no office's; the store cannot be read.
    pub fn withdrawn_certificates(&self, now: Moment) -> Result<String, Problem> {
        let (here, office) = self.signing_office()?;
        let cases: BTreeSet<CaseId> = self.store.document_views()?.into_iter().map(|(_, case, _)| case).collect();
        let mut codes = BTreeMap::new();
        for case in cases {
            // What the law needs opens while nobody is signed in; a case that was destroyed tells of nothing.
            let case = match self.read_case(None, case) {
                Ok((case, _)) => case,
                Err(Problem::NoSuchCase) => continue,
                Err(problem) => return Err(problem),
            };
            case.people.iter().for_each(|person| withdrawn(&case, *person, &mut codes));
        }
        let made = now.day_in_india();
        Ok(Withdrawn::new(here.id, made, plus_days(made, LIST_DAYS), codes).signed(&office))
    }

    fn sign_for(&self, case: &Case, person: PersonInCase, issued: Day) -> Result<Signed, Problem> {
        let (here, office) = self.signing_office()?;
        let described = case.described("person", Some(person.id));
        let name = described.get("name").map(str::trim).filter(|name| !name.is_empty());
        let before = acts(case, person.id, &[DOCUMENT]).iter().filter(|act| act.get("code").is_some()).count();
        let certificate = Certificate {
            number: format!("{}/{}", case.person_label(person.ordinal), before + 1),
            office: here.id.to_string(),
            office_name: here.name,
            issued,
            state: here.state.code().to_string(),
            district: here.district,
            person: name.ok_or(Problem::CertificateWithoutName)?.to_string(),
            certifies: Certifies::ReleasedFromBondedLabour,
        };
        office.sign(certificate).map_err(|too_long| match too_long {
            TooLong::Field(field) => Problem::CertificateTooLong { field },
            TooLong::Whole => Problem::CertificateTooLong { field: "person" },
        })
    }

    /// Keeps the paper's bytes, that it was issued, and the act that it is.
    fn keep_certificate(
        &self,
        by: &By,
        ask: CertificateAsk,
        signed: &Signed,
        bytes: &[u8],
    ) -> Result<(Addition, IssuedLetter), Problem> {
        let here = self.office()?.ok_or(Problem::NotAnOffice)?;
        let document = DocumentId::from_bits(chance::bits()?);
        let key = self.keep_bytes(document.bits(), bytes, by.now.unix())?;
        let told = signed.certificate();
        let mut act = Kept::new(DOCUMENT, BTreeMap::new());
        for (field, text) in [
            ("on", told.issued.to_string()),
            ("office", here.name),
            ("form", "individual".to_string()),
            ("own", "yes".to_string()),
            ("number", told.number.clone()),
            ("code", signed.code().to_string()),
        ] {
            act.put(field, &text);
        }
        let issued = Body::DocumentIssued(Issued {
            document,
            letter: DOCUMENT.to_string(),
            language: ask.language.tag().to_string(),
            office: here.bearer.to_string(),
            sha256: chance::sha256(bytes),
            key: hex::encode(&key.bytes()),
            law_edition: self.law_edition().to_string(),
            concluded: Vec::new(),
            decided: None,
        });
        let about = |body| entry(by, ask.case, Some(ask.person), Said::DOCUMENT, body);
        let (act, issued) = (about(Body::RecordKept(act))?, about(issued)?);
        let letter = issued_of(&issued).ok_or(Problem::NoSuchLetter)?;
        let addition = Addition { entries: vec![act, issued], arrived: vec![document.bits()], ..Addition::default() };
        Ok((addition, letter))
    }
}

/// What of one person's signed certificates was withdrawn, and when.
fn withdrawn(case: &Case, person: PersonInCase, codes: &mut BTreeMap<Code, Day>) {
    let given = acts(case, person.id, &[DOCUMENT]);
    for act in acts(case, person.id, &["certificate_withdrawal"]) {
        let of_ours = given.iter().any(|one| one.get("code").is_some() && one.get("code") == act.get("code"));
        if let Some(code) = act.get("code").and_then(Code::parse).filter(|_| of_ours) {
            codes.insert(code, act.on.latest());
        }
    }
}

fn failed(error: mukti_documents::print::Unprintable) -> Problem {
    Problem::LetterFailed { said: error.to_string() }
}
