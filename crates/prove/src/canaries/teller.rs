//! The process whose disk is looked at: a whole house that is told canaries, serves its pages, copies itself, and forgets.

use super::words::{Canary, word};
use crate::http::{exchange, request};
use crate::now;
use mukti_access::{KeyClass, KeyOf, Wrapped};
use mukti_casework::{
    Act, By, Counsel, Desk, EvenSo, Forget, NewCase, NewConsent, NewFile, Place, Problem, Said, TopicAnswers, Whom,
    open_desk,
};
use mukti_journal::hex;
use mukti_register::kinds::{TOPICS, topic_fields};
use mukti_register::{CaseId, KindInfo, PersonId, kinds};
use mukti_terms::schema::{Class, Kind};
use mukti_terms::{Language, Secret, State};
use mukti_testkit::Opener;
use mukti_testkit::member::known_member;
use std::cell::Cell;
use std::fs::File;
use std::io::{BufRead, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};

/// One case in so many has a person who is forgotten.
const FORGOTTEN_OF: usize = 10;

/// One canary in so many is also looked for, by a form and by hand in an address.
const ASKED_OF: usize = 25;

/// What is broken on purpose here: a log that says what was asked.
const TELLS_THE_LOG: &str = "tells-the-log";

static LOG: OnceLock<Mutex<File>> = OnceLock::new();

fn tell(line: &str) {
    if let Some(log) = LOG.get() {
        // A line that cannot be written is not what is looked for here.
        let _ = log.lock().map(|mut file| writeln!(file, "{line}"));
    }
}

/// Where it lies: in the folder, or in the database that stands in `MUKTI_PROVE_DATABASE`.
pub(crate) fn place(folder: &Path, database: Option<String>) -> Place {
    Place { database: database.map(Secret::new), ..Place::in_folder(&folder.join("data")) }
}

/// Tells so many canaries, then does what it is asked line by line: `forget`, or nothing more.
///
/// # Errors
/// Something was not kept.
pub(crate) fn run(folder: &Path, out: &Path, seed: u64, wanted: u64) -> Result<(), String> {
    let said = |why: std::io::Error| why.to_string();
    LOG.get_or_init(|| Mutex::new(File::create(out.join("log")).expect("the log is made")));
    if log::STATIC_MAX_LEVEL != log::LevelFilter::Off
        || tracing::level_filters::STATIC_MAX_LEVEL != tracing::level_filters::LevelFilter::OFF
    {
        return Err("libraries can write a log: it would have to be looked through at TRACE".to_string());
    }
    break_on_purpose();
    let place = place(folder, std::env::var("MUKTI_PROVE_DATABASE").ok());
    let desk = Arc::new(open_desk(&place).map_err(told)?);
    let teller = Teller { seed, next: Cell::new(0), seat: enrol(&desk)? };
    let (cases, canaries) = teller.tell_all(&desk, wanted, out).map_err(told)?;
    teller.ask_the_pages(&desk, &canaries)?;
    let mut export = File::create(out.join("export")).map_err(said)?;
    desk.export_journal(now(), &mut export).map_err(told)?;
    desk.backup(&out.join("backup")).map_err(told)?;
    let mut told_so = std::io::stdout().lock();
    for canary in &canaries {
        writeln!(told_so, "canary {:?} {}", canary.class, canary.word).map_err(said)?;
    }
    writeln!(told_so, "ready").map_err(said)?;
    for line in std::io::stdin().lock().lines() {
        if line.map_err(said)? == "forget" {
            teller.forget(&desk, &place, &cases, &mut told_so)?;
            writeln!(told_so, "ready").map_err(said)?;
        }
    }
    Ok(())
}

#[cfg(feature = "sabotage")]
fn break_on_purpose() {
    if std::env::var("MUKTI_SABOTAGE").is_ok_and(|name| name == "segments-in-clear") {
        mukti_journal::sabotage::seal_nothing();
    }
}

#[cfg(not(feature = "sabotage"))]
const fn break_on_purpose() {}

fn told(problem: Problem) -> String {
    format!("{} {problem:?}", problem.code())
}

/// The first member, and the seat they sit on.
struct Seat {
    by: By,
    token: Secret<String>,
}

fn enrol(desk: &Desk) -> Result<Seat, String> {
    let signed = known_member(desk, now()).map_err(told)?;
    Ok(Seat { by: signed.by(now()), token: signed.token })
}

/// A case with two people; the first may be forgotten.
struct Told {
    case: CaseId,
    person: PersonId,
    neighbour: PersonId,
}

struct Teller {
    seed: u64,
    next: Cell<u64>,
    seat: Seat,
}

impl Teller {
    fn canary(&self, class: Class) -> Canary {
        let number = self.next.get();
        self.next.set(number + 1);
        Canary { word: word(self.seed, number), class }
    }

    /// Tells cases until there are enough canaries; half of it lies in the first part of the stream, half in the second.
    fn tell_all(&self, desk: &Desk, wanted: u64, out: &Path) -> Result<(Vec<Told>, Vec<Canary>), Problem> {
        let (mut cases, mut canaries, mut stream) = (Vec::new(), Vec::new(), None);
        while (canaries.len() as u64) < wanted {
            if stream.is_none() && canaries.len() as u64 * 2 >= wanted {
                stream = Some(desk.begin_stream(now(), &out.join("stream"))?);
            }
            cases.push(self.tell(desk, &mut canaries)?);
        }
        if let Some(stream) = &mut stream {
            desk.go_on(stream)?;
        }
        desk.checkpoint(now())?;
        Ok((cases, canaries))
    }

    fn tell(&self, desk: &Desk, canaries: &mut Vec<Canary>) -> Result<Told, Problem> {
        let by = &self.seat.by;
        let site = self.values(kind("worksite"), canaries);
        let new = NewCase { prefix: None, worksite: &pairs(&site), said: Said::WORKER };
        let case = desk.start_case(by, &new)?.case;
        let mut person = || {
            let particulars = self.values(kind("person"), canaries);
            desk.add_person(by, case, &pairs(&particulars), Said::WORKER)
        };
        let told = Told { person: person()?, neighbour: person()?, case };
        for person in [told.person, told.neighbour] {
            self.answers(desk, case, person, canaries)?;
        }
        for kind in kinds().iter().filter(|kind| kind.is_act()) {
            let values = self.values(kind, canaries);
            let whom = Whom::These(vec![told.person]);
            let values = pairs(&values);
            let act = Act { case, whom, kind: kind.name, values: &values, said: Said::DOCUMENT, even_so: EvenSo::Yes };
            desk.record_act(by, &act)?;
        }
        self.consent(desk, &told, canaries)?;
        self.files(desk, &told, canaries)?;
        Ok(told)
    }

    /// Every topic with a text in it, and words beside.
    fn answers(&self, desk: &Desk, case: CaseId, person: PersonId, canaries: &mut Vec<Canary>) -> Result<(), Problem> {
        for topic in TOPICS {
            let mut answers = Vec::new();
            for (_, field) in topic_fields(topic).filter(|(_, field)| field.kind == Kind::Text) {
                canaries.push(self.canary(field.class));
                answers.push((field.name, canaries[canaries.len() - 1].word.clone()));
            }
            canaries.push(self.canary(Class::C3));
            let words = canaries[canaries.len() - 1].word.clone();
            let answers = pairs(&answers);
            desk.answer_topic(
                &self.seat.by,
                &TopicAnswers { case, person, topic, said: Said::WORKER, answers: &answers, words: &words },
            )?;
        }
        Ok(())
    }

    fn consent(&self, desk: &Desk, told: &Told, canaries: &mut Vec<Canary>) -> Result<(), Problem> {
        let (recipient, words) = (self.canary(Class::C3), self.canary(Class::C3));
        let new = NewConsent {
            case: told.case,
            person: told.person,
            purpose: "share",
            form: "spoken",
            language: Language::Hindi,
            until: "",
            recipient: &recipient.word,
            words: &words.word,
            said: Said::WORKER,
        };
        desk.give_consent(&self.seat.by, &new)?;
        canaries.extend([recipient, words]);
        Ok(())
    }

    /// A file that arrived, and one that never came whole: with canaries as their names, in their words, in them.
    fn files(&self, desk: &Desk, told: &Told, canaries: &mut Vec<Canary>) -> Result<(), Problem> {
        for whole in [true, false] {
            let (name, words, text) = (self.canary(Class::C3), self.canary(Class::C3), self.canary(Class::C3));
            let content = text.word.repeat(20_000);
            let bytes = content.len() as u64 + u64::from(!whole);
            let named = format!("{}.txt", name.word);
            let (case, person) = (told.case, Some(told.person));
            let new = NewFile { case, person, name: &named, words: &words.word, bytes: Some(bytes) };
            let mut arriving = desk.begin_file(&self.seat.by, &new)?;
            let mut rest = content.as_bytes();
            while !rest.is_empty() {
                let taken = arriving.take(rest)?;
                rest = &rest[taken..];
                if arriving.is_full() {
                    desk.keep_piece(&self.seat.by, &mut arriving)?;
                }
            }
            if whole {
                desk.finish_file(&self.seat.by, arriving, None)?;
            }
            canaries.extend([name, words, text]);
        }
        Ok(())
    }

    /// Every field of a kind: a canary in each text, and what fits in the others.
    fn values(&self, kind: &KindInfo, canaries: &mut Vec<Canary>) -> Vec<(&'static str, String)> {
        let mut values = Vec::new();
        for field in kind.fields {
            let text = match field.kind {
                // A time of the day is checked; it holds no free words.
                Kind::Text if field.name == "time" => continue,
                Kind::Text => {
                    canaries.push(self.canary(field.class));
                    canaries[canaries.len() - 1].word.clone()
                }
                Kind::Told => "2026-03-01".to_string(),
                Kind::Choice(choices) => choices.words[0].to_string(),
                Kind::YesNo => "yes".to_string(),
                Kind::Rupees | Kind::Whole | Kind::Number => "1".to_string(),
                Kind::State => State::all().next().expect("there are States").code().to_string(),
                Kind::Accused => continue,
            };
            values.push((field.name, text));
        }
        values
    }

    /// Looks for some of them as a member would, and as somebody would by hand: by a form, in addresses, with a wrong name.
    fn ask_the_pages(&self, desk: &Arc<Desk>, canaries: &[Canary]) -> Result<(), String> {
        let said = |why: std::io::Error| why.to_string();
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().map_err(said)?;
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).map_err(said)?;
        let port = listener.local_addr().map_err(said)?.port();
        let hall = mukti_web::Hall::new(Arc::clone(desk), now, tell);
        let served = runtime.spawn(mukti_web::serve(hall, listener, std::future::pending()));
        let tells = std::env::var("MUKTI_SABOTAGE").is_ok_and(|name| name == TELLS_THE_LOG);
        for Canary { word, .. } in canaries.iter().step_by(ASKED_OF) {
            if tells {
                tell(&format!("search words={word}"));
            }
            let form = |address: &str, fields: &str| {
                let head = format!(
                    "POST {address} HTTP/1.1\r\nsec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded"
                );
                self.send(port, &head, fields)
            };
            let found = form("/search", &format!("words={word}"))?;
            if !found.starts_with("HTTP/1.1 200") {
                return Err(format!("the search does not answer: {}", found.lines().next().unwrap_or_default()));
            }
            form("/sign-in", &format!("name={word}&passphrase={word}"))?;
            for address in ["/search?words=", "/cases?q=", "/cases/", "/"] {
                self.send(port, &format!("GET {address}{word} HTTP/1.1\r\naccept-language: hi"), "")?;
            }
        }
        served.abort();
        runtime.shutdown_background();
        Ok(())
    }

    fn send(&self, port: u16, head: &str, body: &str) -> Result<String, String> {
        let head = format!("{head}\r\ncookie: seat={}", self.seat.token.open());
        let answer = exchange(port, &request(&head, body.as_bytes())).map_err(|why| why.to_string())?;
        Ok(answer.text)
    }

    /// Forgets one person in some cases for good, and says which keys nobody may find after it.
    fn forget(&self, desk: &Desk, place: &Place, cases: &[Told], out: &mut impl Write) -> Result<(), String> {
        let by = &self.seat.by;
        let opener = Opener::of(place)?;
        for told_case in cases.iter().step_by(FORGOTTEN_OF) {
            self.tell_keys(&opener, place, told_case.person, out)?;
            let (case, person) = (told_case.case, told_case.person);
            desk.forget(by, Forget { case, person, reason: "asked for it", counsel: Counsel::Lawful }).map_err(told)?;
            let page = desk.case_page(by, case).map_err(told)?;
            let left: Vec<PersonId> = page.people.iter().map(|person| person.id).collect();
            let opens =
                page.people.first().is_some_and(|person| person.name().is_some_and(|name| !name.open().is_empty()));
            if left != [told_case.neighbour] || !opens {
                return Err("who was not forgotten is no longer there".to_string());
            }
        }
        desk.checkpoint(now()).map_err(told)?;
        let verified = desk.verify_journal(&mukti_casework::Trust::default()).map_err(told)?;
        match verified.fault {
            None => Ok(()),
            Some(fault) => Err(format!("after forgetting the journal does not follow: {fault:?}")),
        }
    }

    /// The keys of a person: as they are kept, and open.
    fn tell_keys(&self, opener: &Opener, place: &Place, person: PersonId, out: &mut impl Write) -> Result<(), String> {
        let keys = opener.store(place)?.subject_keys(person.bits()).map_err(|why| why.to_string())?;
        if keys.len() < 2 {
            return Err("a person without keys".to_string());
        }
        for key in keys {
            let wrapped = Wrapped::from_bytes(&key.wrapped).ok_or("a wrapped key that does not read")?;
            let generation = u16::try_from(key.generation).map_err(|why| why.to_string())?;
            let of = KeyOf { organisation: opener.organisation, subject: person.bits(), generation };
            let keyring = self.seat.by.keys.as_ref().ok_or("nobody is signed in")?;
            let open = if key.class == KeyClass::C2 as u32 {
                opener.data.open_c2(of, &wrapped)
            } else {
                keyring.open_c3(of, &wrapped)
            };
            let open = open.map_err(|why| why.to_string())?;
            writeln!(out, "key {}\nkey {}", hex::encode(&key.wrapped), hex::encode(open.bytes()))
                .map_err(|why| why.to_string())?;
        }
        Ok(())
    }
}

fn kind(name: &str) -> &'static KindInfo {
    kinds().iter().find(|kind| kind.name == name).expect("a kind of ours")
}

fn pairs<'a>(values: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    values.iter().map(|(name, text)| (*name, text.as_str())).collect()
}
