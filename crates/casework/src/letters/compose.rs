//! From a case as understood to the words and bytes of one letter; what could find a person is opened here, for the paper only.

use super::{Decision, LetterAsk, around};
use crate::account::account_of;
use crate::assess::Assessed;
use crate::assess::letters::needed as needed_by_one;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::understood::{Understood, of_the_case, urgency};
use mukti_documents::input::{
    Addressee, Certificates, Earlier, Fault, InGroup, LetterInput, One, Outcome, Person, Recorded, Said, Threat,
    Worksite, Writer,
};
use mukti_documents::kind::Kind;
use mukti_documents::letter::Letter;
use mukti_documents::letters;
use mukti_documents::print::pdf;
use mukti_duties::{Duty, DutyStatus};
use mukti_law::book::{LadderOf, Rung};
use mukti_law::facts::FindingOutcome;
use mukti_law::{Book, Facts};
use mukti_messages::Messages;
use mukti_register::certificates::{Act, Stage, acts};
use mukti_register::{ActDone, Body, Case, Kept};
use mukti_terms::schema::FieldId;
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Language, Told};

/// A letter that is ready to be kept.
pub(super) struct Composed {
    pub bytes: Vec<u8>,
    pub office: String,
    pub concluded: Vec<(String, String)>,
}

/// The letters that somebody in the case needs now.
pub(super) fn needed(case: &Case, people: &[Understood], book: &'static Book, now: Moment) -> Vec<Kind> {
    let mut all: Vec<Kind> = Vec::new();
    let work = crate::views::place(case, people);
    for person in people {
        let (entitlements, offences) = person.claims(book, now);
        let account = account_of(case, person, &entitlements, book, now).account;
        let assessed = Assessed {
            facts: std::borrow::Cow::Borrowed(&person.folded.facts),
            on: now.day_in_india(),
            found: person.found.clone(),
            category: person.category,
            entitlements,
            duties: person.duties.clone(),
            offences,
        };
        let calls = |kind: &Kind| match kind {
            Kind::HandoffLetter => {
                around::may_be_handed_over(person) && !crate::handing::is_accepted(case, person.person.id, &work)
            }
            Kind::CommonSuperiorLetter => around::needs_decision(case, person, &work, now),
            _ => true,
        };
        all.extend(needed_by_one(&assessed, &account).into_iter().filter(calls));
        all.extend(of_the_ladder(&person.duties, superior(&person.duties, person).is_some()));
        // Where bondage was found in writing nothing is left to be enquired into: the certificate follows from it.
        let found = person.folded.facts.finding_outcome == Some(FindingOutcome::Bonded);
        let next = person.track.letters.iter().filter_map(|name| Kind::named(name));
        all.extend(next.filter(|kind| *kind != Kind::ReEnquiryDemand || !found));
        if crate::threats::calls_for_a_letter(case, person.person.id) {
            all.push(Kind::ProtectionRequest);
        }
    }
    if is_mixed(people) {
        all.push(Kind::ComparisonAnnexure);
    }
    all
}

/// Whether some of a group have a certificate of their own and others were refused.
fn is_mixed(people: &[Understood]) -> bool {
    let refused = people.iter().any(|person| person.track.stage == Stage::Refused);
    let given = |person: &Understood| person.track.holds.is_some() && person.track.stage != Stage::AnothersPaper;
    refused && people.iter().any(given)
}

/// Whether an office refused what it owes, and has not done it since.
fn is_refused(duty: &Duty) -> bool {
    duty.refused.is_some() && duty.status != DutyStatus::Fulfilled
}

/// The letters of the ladder: they follow other letters, so that only a case that knows its letters can write them.
fn of_the_ladder(duties: &[Duty], has_superior: bool) -> Vec<Kind> {
    let late = duties.iter().any(|duty| duty.status == DutyStatus::Overdue);
    let refused = duties.iter().any(is_refused);
    let mut kinds = Vec::new();
    if late || refused {
        // Above some offices the ladder names none but the State Government.
        kinds.extend(has_superior.then_some(Kind::EscalationSuperior));
        kinds.extend([Kind::EscalationState, Kind::RtiApplication, Kind::NhrcComplaint, Kind::LegalAidApplication]);
    }
    let silent = |duty: &Duty| duty.id == "release_certificate" && duty.status == DutyStatus::Overdue;
    if refused || duties.iter().any(silent) {
        kinds.push(Kind::ReasonedOrderDemand);
    }
    kinds
}

/// Composes and prints a letter about the people asked for.
pub(super) fn compose(
    desk: &Desk,
    case: &Case,
    people: &[Understood],
    ask: &LetterAsk<'_>,
    by: &By,
    decision: Option<&Decision>,
) -> Result<Composed, Problem> {
    let (letter, office, concluded) = draft(desk, case, people, ask, by, decision)?;
    Ok(Composed { bytes: printed(&letter)?, office, concluded })
}

/// The bytes of a letter.
pub(super) fn printed(letter: &Letter) -> Result<Vec<u8>, Problem> {
    pdf(letter).map(|done| done.bytes).map_err(|error| Problem::LetterFailed { said: error.to_string() })
}

/// What a letter is before it is printed: its parts, the office, and what was concluded of whom.
pub(super) type Drafted = (Letter, String, Vec<(String, String)>);

/// Composes a letter about the people asked for.
pub(super) fn draft(
    desk: &Desk,
    case: &Case,
    people: &[Understood],
    ask: &LetterAsk<'_>,
    by: &By,
    decision: Option<&Decision>,
) -> Result<Drafted, Problem> {
    let kind = super::named(ask.kind)?;
    let decision = decision.map(|d| mukti_documents::gate::Decision { by: d.name.clone(), reason: d.reason.clone() });
    with_input(desk, case, people, ask, by, |input, named| {
        let letter = letters::compose(kind, input, Messages::of(ask.language), decision.as_ref())
            .map_err(|_| Problem::StillHeld)?;
        let concluded = |p: &&Understood| (case.person_label(p.person.ordinal), p.found.status.word().to_string());
        let about = named.first().ok_or(Problem::NothingToClaim)?;
        Ok((letter, office(kind, ask.office, input.duties, about), named.iter().map(concluded).collect()))
    })
}

/// Gathers what a paper about the people asked for is composed from, and hands it over.
pub(crate) fn with_input<T>(
    desk: &Desk,
    case: &Case,
    people: &[Understood],
    ask: &LetterAsk<'_>,
    by: &By,
    write: impl FnOnce(&LetterInput<'_>, &[&Understood]) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let (kind, book, now) = (Kind::named(ask.kind), desk.book, by.now);
    let named = people_named(case, kind, people, ask)?;
    let first = named.first().ok_or(Problem::NothingToClaim)?;
    let (entitlements, offences) = first.claims(book, now);
    let account = account_of(case, first, &entitlements, book, now).account;
    let duties = duties_of(kind, &named, people);
    let names: Vec<Particulars> = named.iter().map(|p| Particulars::of(case, p, ask.language)).collect();
    // A request for information becomes a public record: it names nobody.
    let unnamed = kind == Some(Kind::RtiApplication);
    let printed: Vec<Person<'_>> = names.iter().filter(|_| !unnamed).map(Particulars::person).collect();
    let everyone: Vec<Particulars> = people.iter().map(|p| Particulars::of(case, p, ask.language)).collect();
    let decided: Vec<Vec<Act<'_>>> = people.iter().map(|p| acts(case, p.person.id, DECIDING)).collect();
    let group: Vec<InGroup<'_>> =
        everyone.iter().zip(people).zip(&decided).map(|((known, p), acts)| known.beside(p, acts)).collect();
    let faults: Vec<Fault<'_>> = names.iter().zip(&named).flat_map(|(known, p)| known.faults(p)).collect();
    let standing: Vec<Standing<'_>> = names.iter().zip(&named).flat_map(|(known, p)| known.threats(case, p)).collect();
    let told_of: Vec<Threat<'_>> = standing.iter().map(|(label, act)| threat(label, act)).collect();
    let history = super::letters_of(case);
    let earlier: Vec<Earlier<'_>> = history.iter().map(super::LetterOfCase::earlier).collect();
    let (place, employer) = worksite(&case.described("worksite", None));
    let office = kind.map_or_else(String::new, |kind| office(kind, ask.office, &duties, first));
    let asked = around::Asked { desk, by, kind, language: ask.language };
    let around = around::Around::of(&asked, case, (people, &named), &account)?;
    let (state, district) = around.place();
    let address = desk.address_of(&office, state, district, now.day_in_india())?;
    let magistrates = desk.magistrates(kind, &around.work, &first.folded.facts, now)?;
    let head = desk.letterhead()?;
    let speakers: Vec<_> = named.iter().map(|p| move |field: FieldId| said(p, field)).collect();
    let each: Vec<One<'_>> = named.iter().zip(&speakers).map(|(p, said)| one(p, said)).collect();
    let input = LetterInput {
        case: &case.label(),
        reference: &format!("{}/{}", case.label(), letters_issued(case) + 1),
        on: now.day_in_india(),
        office: (!office.is_empty()).then_some(Addressee { id: &office, address: &address }),
        magistrates: magistrates.each_ref().map(Vec::as_slice),
        writer: Writer { copies: &around.copies, ..head.writer() },
        people: &printed,
        informant: None,
        worksite: Worksite { place: place.as_deref(), employer: employer.as_deref() },
        facts: &first.folded.facts,
        others: &others_than(first, people),
        said: &|field| said(first, field),
        finding: &first.found,
        bonded_again: !acts(case, first.person.id, &["bondage_again"]).is_empty(),
        offences: &offences,
        entitlements: &entitlements,
        account: Some(&account),
        duties: &duties,
        against: ask.against.or_else(|| complained_of(kind, ask, &duties, first)),
        letters: &earlier,
        certificates: Certificates { group: &group, faults: &faults },
        threats: &told_of,
        each: &each,
        criminal: around.criminal(),
        passed: &around.passed(),
        seat: around.seat(),
        held: Some(around.held),
        before: &around.before,
        book,
    };
    write(&input, &named)
}

/// The people the letter is about; the one with the strongest finding first, whose facts it tells.
pub(super) fn people_named<'u>(
    case: &Case,
    kind: Option<Kind>,
    people: &'u [Understood],
    ask: &LetterAsk<'_>,
) -> Result<Vec<&'u Understood>, Problem> {
    let known = |id: &mukti_register::PersonId| people.iter().any(|p| p.person.id == *id);
    if !ask.people.iter().all(known) {
        return Err(Problem::NoSuchCase);
    }
    let asked = |p: &&Understood| ask.people.contains(&p.person.id);
    let mut named: Vec<&Understood> = match kind {
        Some(kind) if ask.people.is_empty() => concerned(case, kind, people, ask),
        _ if ask.people.is_empty() => people.iter().collect(),
        _ => people.iter().filter(asked).collect(),
    };
    named.sort_by_key(|p| (p.found.status != mukti_law::finding::Status::PrimaFacie, p.person.ordinal));
    Ok(named)
}

/// Whom a letter is about where nobody was named: those who have what it speaks of, else everybody.
fn concerned<'u>(case: &Case, kind: Kind, people: &'u [Understood], ask: &LetterAsk<'_>) -> Vec<&'u Understood> {
    let late = |p: &&'u Understood| p.duties.iter().filter(|duty| duty.status == DutyStatus::Overdue);
    let office = if kind == Kind::Reminder { ask.against.or(ask.office) } else { ask.against };
    let latest = || people.iter().flat_map(|p| late(&p)).max_by_key(|duty| duty.days_late).map(|duty| duty.bearer);
    let those: Vec<&Understood> = match kind {
        Kind::ReasonedOrderDemand | Kind::ReEnquiryDemand | Kind::AppealToMagistrateAbove => {
            people.iter().filter(|p| p.track.letters.contains(&kind.name())).collect()
        }
        Kind::HandoffLetter | Kind::CommonSuperiorLetter => of_one_home(case, people),
        Kind::ProtectionRequest => {
            people.iter().filter(|p| crate::threats::calls_for_a_letter(case, p.person.id)).collect()
        }
        Kind::CorrigendumRequest => {
            people.iter().filter(|p| p.track.faults.iter().any(|fault| !fault.is_settled)).collect()
        }
        Kind::Reminder | Kind::EscalationSuperior | Kind::EscalationState => {
            let above = || people.iter().find_map(|p| superior(&p.duties, p)).map(|(bearer, _)| bearer);
            let bearer = match kind {
                Kind::EscalationSuperior => office.or_else(above),
                _ => office.or_else(latest),
            };
            people.iter().filter(|p| late(p).any(|duty| bearer == Some(duty.bearer))).collect()
        }
        _ => Vec::new(),
    };
    if those.is_empty() { people.iter().collect() } else { those }
}

/// The free whom two districts have to hand over, of the first one's home: one letter is to two districts.
fn of_one_home<'u>(case: &Case, people: &'u [Understood]) -> Vec<&'u Understood> {
    let work = crate::views::place(case, people);
    let goes = |p: &&Understood| {
        let (facts, open) = (&p.folded.facts, !crate::handing::is_accepted(case, p.person.id, &work));
        around::may_be_handed_over(p) && open && crate::assess::letters::is_from_another_district(facts)
    };
    let those: Vec<&Understood> = people.iter().filter(goes).collect();
    let home = |p: &Understood| (p.folded.facts.home_state, p.folded.facts.home_district.clone());
    let first = those.first().map(|p| home(p));
    those.into_iter().filter(|p| first.as_ref() == Some(&home(p))).collect()
}

/// The office that is latest, or refused, of those above whom the ladder of letters names another, and that other.
fn superior(duties: &[Duty], person: &Understood) -> Option<(&'static str, &'static str)> {
    let late = |duty: &Duty| duty.status == DutyStatus::Overdue;
    let mut broken: Vec<&Duty> = duties.iter().filter(|duty| late(duty) || is_refused(duty)).collect();
    broken.sort_by_key(|duty| std::cmp::Reverse(duty.days_late));
    broken.into_iter().find_map(|duty| {
        let after = if is_refused(duty) { LadderOf::Refusal } else { LadderOf::Silence };
        let ladder = Book::embedded().ladder(after, duty.id, duty.bearer, person.folded.facts.work_state)?;
        let above = |rung: &&Rung| rung.letter == Kind::EscalationSuperior.name() && rung.when.is_none();
        Some((duty.bearer, ladder.steps.iter().find(above)?.to?))
    })
}

/// What is owed to these people, each duty in the worst standing of them all, and to the whole case.
///
/// A page for one worker tells of the first alone.
fn duties_of(kind: Option<Kind>, named: &[&Understood], people: &[Understood]) -> Vec<Duty> {
    let told = if kind == Some(Kind::WorkerSummary) { 1 } else { named.len() };
    let mut own: Vec<Duty> = Vec::new();
    for duty in named.iter().take(told).flat_map(|p| &p.duties).filter(|duty| !duty.of_the_case) {
        match own.iter_mut().find(|known| known.id == duty.id && known.bearer == duty.bearer) {
            None => own.push(duty.clone()),
            Some(known) if urgency(duty) < urgency(known) => *known = duty.clone(),
            Some(_) => {}
        }
    }
    of_the_case(people).into_iter().chain(own).collect()
}

fn one<'a>(person: &'a Understood, said: &'a dyn Fn(FieldId) -> Option<Said>) -> One<'a> {
    One { facts: &person.folded.facts, said, duties: &person.duties }
}

/// The facts of everyone else in the case.
fn others_than<'u>(first: &Understood, people: &'u [Understood]) -> Vec<&'u Facts> {
    people.iter().filter(|p| p.person.id != first.person.id).map(|p| &p.folded.facts).collect()
}

/// The office that a letter to the one above it complains of, where nobody named one.
fn complained_of(kind: Option<Kind>, ask: &LetterAsk<'_>, duties: &[Duty], about: &Understood) -> Option<&'static str> {
    let is_above = kind == Some(Kind::EscalationSuperior) && ask.office.is_none();
    is_above.then(|| superior(duties, about).map(|(late, _)| late)).flatten()
}

/// The office a letter that is asked for goes to.
pub(crate) fn office_of(case: &Case, people: &[Understood], ask: &LetterAsk<'_>) -> Result<String, Problem> {
    let kind = super::named(ask.kind)?;
    let named = people_named(case, Some(kind), people, ask)?;
    let first = named.first().ok_or(Problem::NothingToClaim)?;
    Ok(office(kind, ask.office, &duties_of(Some(kind), &named, people), first))
}

/// The office a letter goes to: the one asked for, else the one it is usually for.
fn office(kind: Kind, asked: Option<&str>, duties: &[Duty], about: &Understood) -> String {
    let bearer = |id: &str| duties.iter().find(|duty| duty.id == id).map(|duty| duty.bearer);
    let latest = || {
        duties
            .iter()
            .filter(|duty| duty.status == DutyStatus::Overdue)
            .max_by_key(|duty| duty.days_late)
            .map(|duty| duty.bearer)
    };
    let magistrate = "district_magistrate";
    let usual = match kind {
        Kind::InformationToDm | Kind::OutstandingClaim | Kind::StatementOfAccount => magistrate,
        Kind::CertificateApplication | Kind::CorrigendumRequest | Kind::ComparisonAnnexure => {
            bearer("release_certificate").unwrap_or(magistrate)
        }
        Kind::ReEnquiryDemand | Kind::AppealToMagistrateAbove => magistrate,
        Kind::ImmediateAssistanceClaim => bearer("immediate_assistance").unwrap_or(magistrate),
        Kind::FirRequest => "police_station",
        Kind::Reminder => latest().unwrap_or(magistrate),
        Kind::NhrcComplaint => "nhrc",
        Kind::ProtectionRequest => bearer("protection").unwrap_or("superintendent_of_police"),
        Kind::LegalAidApplication => "legal_services_authority",
        Kind::HandoffLetter => magistrate,
        Kind::CommonSuperiorLetter => above_both(&about.folded.facts),
        Kind::EscalationSuperior => superior(duties, about).map_or("state_government", |(_, above)| above),
        Kind::EscalationState => "principal_secretary_labour",
        Kind::RtiApplication => "public_information_officer",
        Kind::ReasonedOrderDemand => {
            bearer("certificate_review").or_else(|| bearer("release_certificate")).unwrap_or(magistrate)
        }
        Kind::WorkerSummary => "",
    };
    asked.unwrap_or(usual).to_string()
}

/// The office above both districts: in one State its government, between two none but the Union's.
fn above_both(facts: &Facts) -> &'static str {
    let two = facts.home_state.zip(facts.work_state).is_some_and(|(home, work)| home != work);
    if two { "union_labour_ministry" } else { "state_government" }
}

fn letters_issued(case: &Case) -> usize {
    case.entries.iter().filter(|entry| matches!(entry.body, Body::DocumentIssued(_))).count()
}

fn said(person: &Understood, field: FieldId) -> Option<Said> {
    let heard = person.folded.heard.get(&field)?;
    let on = heard.happened.or_else(|| Some(Told::Day(heard.learned.day_in_india())));
    Some(Said { speaker: heard.speaker.word().to_string(), on })
}

/// A person as a letter names them.
struct Particulars {
    label: String,
    name: Option<String>,
    parent_or_spouse: Option<String>,
    address: Option<String>,
    age: Option<u32>,
    died: bool,
}

impl Particulars {
    /// In a letter of the person's own language the name stands in its own script.
    fn of(case: &Case, person: &Understood, language: Language) -> Self {
        let kept = case.described("person", Some(person.person.id));
        let district = person.folded.facts.home_district.as_deref();
        let told = person.folded.facts.told_language.as_deref();
        let own = told.and_then(Language::from_tag) == Some(language);
        let own_script = own.then(|| given(&kept, "name_own_script")).flatten();
        Self {
            label: case.person_label(person.person.ordinal),
            name: own_script.or_else(|| given(&kept, "name")),
            parent_or_spouse: given(&kept, "parent_or_spouse_name"),
            address: joined(&kept, &["village", "post", "block", "pin_code"], district),
            age: person.folded.facts.worker_age,
            died: person.folded.facts.died_on.is_some(),
        }
    }

    /// This person beside the others of the group.
    fn beside<'p>(&'p self, person: &'p Understood, acts: &'p [Act<'p>]) -> InGroup<'p> {
        let track = &person.track;
        let outcome = match (&track.holds, track.refused) {
            (Some((_, on)), _) if track.stage != Stage::AnothersPaper => Outcome::Certified(*on),
            (_, Some(on)) => Outcome::Refused(on),
            _ => Outcome::Undecided,
        };
        InGroup {
            label: &self.label,
            name: self.name.as_deref(),
            facts: &person.folded.facts,
            outcome,
            recorded: recorded(acts),
        }
    }

    /// What is wrong with this person's paper, and not yet put right.
    fn faults<'p>(&'p self, person: &'p Understood) -> Vec<Fault<'p>> {
        let open = person.track.faults.iter().filter(|fault| !fault.is_settled);
        open.map(|fault| Fault {
            label: &self.label,
            number: fault.number.as_deref(),
            word: &fault.word,
            as_written: fault.as_written.as_deref(),
            as_it_should_be: fault.as_it_should_be.as_deref(),
            dependant: fault.dependant.as_deref(),
        })
        .collect()
    }

    /// The threats to this person that nobody has ended.
    fn threats<'p>(&'p self, case: &'p Case, person: &Understood) -> Vec<Standing<'p>> {
        let standing = crate::threats::standing(case, person.person.id);
        standing.into_iter().map(|(act, _)| (self.label.as_str(), act)).collect()
    }

    fn person(&self) -> Person<'_> {
        Person {
            label: &self.label,
            name: self.name.as_deref(),
            parent_or_spouse: self.parent_or_spouse.as_deref(),
            address: self.address.as_deref(),
            age: self.age,
            died: self.died,
        }
    }
}

/// The acts that tell how an office came to decide of one person.
const DECIDING: &[&str] = &["enquiry", "settlement", "certificate_refusal"];

/// What was recorded of how a person was decided on: the last act of each kind speaks.
fn recorded<'p>(acts: &'p [Act<'p>]) -> Recorded<'p> {
    let last = |kind: &str| acts.iter().rfind(|act| act.kind == kind);
    let answer = |kind: &str, name: &str| last(kind).map_or(Answer::NotKnown, |act| act.answer(name));
    Recorded {
        refused_in_writing: answer("certificate_refusal", "in_writing"),
        reasons: last("certificate_refusal").and_then(|act| act.get("reasons")),
        before_employer: answer("enquiry", "with_employer"),
        settled_under_pressure: answer("settlement", "pressed"),
    }
}

/// A threat that nobody has ended, with the label of the person it was made to.
type Standing<'a> = (&'a str, ActDone<'a>);

fn threat<'a>(label: &'a str, act: &'a ActDone<'_>) -> Threat<'a> {
    Threat {
        label,
        on: act.on,
        what: act.get("what").unwrap_or_default(),
        role: act.get("role").unwrap_or_default(),
        who: act.get("who"),
        words: act.get("words"),
        police_told: crate::threats::answer(act.get("police_told")),
    }
}

fn worksite(site: &Kept) -> (Option<String>, Option<String>) {
    let place = joined(site, &["name", "landmark", "village", "block", "police_station"], None);
    (place, joined(site, &["owner", "contractor"], None))
}

fn given(kept: &Kept, name: &str) -> Option<String> {
    kept.get(name).filter(|text| !text.is_empty()).map(str::to_string)
}

fn joined(kept: &Kept, names: &[&str], last: Option<&str>) -> Option<String> {
    let parts: Vec<String> =
        names.iter().filter_map(|name| given(kept, name)).chain(last.map(str::to_string)).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
