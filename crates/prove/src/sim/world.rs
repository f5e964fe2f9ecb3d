//! What happens in one seed: who types, what the network does with what is sent, when the hub ends, what the desk puts right.

use super::hub::{Hub, Template};
use super::phone::{Fate, Phone};
use super::{name, now};
use crate::seeded::Seeded;
use mukti_casework::{Amendment, Problem, Received, ReportState, Said};
use mukti_register::{CaseId, EntryId};
use mukti_terms::when::Moment;

/// Steps of one seed before the network is mended.
const STEPS: u64 = 40;
/// How often everything is sent again at the end.
const ROUNDS: u32 = 30;

/// What happened, in numbers.
#[derive(Default, Clone, Copy)]
pub(super) struct Counts {
    pub typed: u64,
    pub kills: u64,
    pub dropped: u64,
    pub deaf: u64,
    pub doubled: u64,
    pub values: u64,
    pub refused: u64,
}

impl Counts {
    pub const fn add(&mut self, other: &Self) {
        self.typed += other.typed;
        self.kills += other.kills;
        self.dropped += other.dropped;
        self.deaf += other.deaf;
        self.doubled += other.doubled;
        self.values += other.values;
        self.refused += other.refused;
    }
}

/// A correction the desk made.
pub(super) struct Corrected {
    pub case: CaseId,
    pub entry: EntryId,
    pub field: String,
    pub value: String,
}

/// A message on its way: from which phone, which of its reports.
type Letter = (usize, usize);

pub(super) struct World {
    pub hub: Hub,
    pub phones: [Phone; 2],
    pub corrected: Vec<Corrected>,
    pub counts: Counts,
    pub trace: Vec<String>,
    chance: Seeded,
    on_the_way: Vec<Letter>,
    now: Moment,
    next: u64,
    saboteur: Option<String>,
}

impl World {
    pub fn new(template: &Template, seed: u64, number: u64, saboteur: Option<&str>) -> Result<Self, String> {
        Ok(Self {
            hub: Hub::of(template)?,
            phones: [Phone::default(), Phone::default()],
            corrected: Vec::new(),
            counts: Counts::default(),
            trace: Vec::new(),
            chance: Seeded::of_trial(seed ^ 0x51B5, number),
            on_the_way: Vec::new(),
            now: now(),
            next: 0,
            saboteur: saboteur.map(str::to_string),
        })
    }

    /// Everything that happens, and then a network that works until every report is answered.
    pub fn play(&mut self) -> Result<(), String> {
        for _ in 0..STEPS {
            self.step()?;
        }
        for _ in 0..ROUNDS {
            while !self.on_the_way.is_empty() {
                self.arrives()?;
            }
            let waiting = self.waiting();
            if waiting.is_empty() {
                return Ok(());
            }
            for letter in waiting {
                self.deliver(letter, true)?;
            }
        }
        Err(format!("{} reports are never answered", self.waiting().len()))
    }

    fn waiting(&self) -> Vec<Letter> {
        let of = |phone: usize| {
            let reports = self.phones[phone].reports.iter().enumerate();
            reports.filter(|(_, typed)| typed.fate == Fate::Waiting).map(move |(at, _)| (phone, at))
        };
        (0..2).flat_map(of).collect()
    }

    fn step(&mut self) -> Result<(), String> {
        let phone = self.chance.place(2);
        // The hub's clock goes on, and now and then back.
        let minutes = i64::try_from(self.chance.below(600)).unwrap_or_default() - 30;
        self.now = Moment::from_unix(self.now.unix() + minutes * 60);
        match self.chance.below(10) {
            0 | 1 => {
                self.counts.typed += 1;
                self.phones[phone].types(&mut self.chance, &mut self.next);
                self.trace.push(format!("phone {phone} types {}", self.phones[phone].reports.len() - 1));
            }
            2 => {
                if let Some(old) = self.phones[phone].edits(&mut self.chance, &mut self.next) {
                    self.counts.typed += 1;
                    self.trace.push(format!("phone {phone} edits {old} as {}", self.phones[phone].reports.len() - 1));
                }
            }
            3..=6 => self.sends(phone)?,
            7 => {
                let steps = self.chance.below(5);
                self.trace.push(format!("the hub will end after {steps} steps"));
                Hub::ends_after(steps);
            }
            8 => self.corrects()?,
            _ => self.arrives()?,
        }
        Ok(())
    }

    /// A phone sends one of its reports, whatever became of it: Collect may send again what it did not hear of.
    fn sends(&mut self, phone: usize) -> Result<(), String> {
        let count = self.phones[phone].reports.len();
        if count == 0 {
            return Ok(());
        }
        let letter = (phone, self.chance.place(count));
        match self.chance.below(10) {
            0 => {
                self.counts.dropped += 1;
                self.trace.push(format!("{letter:?} is dropped"));
            }
            1 | 2 => {
                self.trace.push(format!("{letter:?} is on the way"));
                self.on_the_way.push(letter);
            }
            3 => {
                self.counts.doubled += 1;
                self.deliver(letter, true)?;
                self.deliver(letter, true)?;
            }
            4 => {
                self.counts.deaf += 1;
                self.deliver(letter, false)?;
            }
            _ => self.deliver(letter, true)?,
        }
        Ok(())
    }

    /// One of the messages on the way arrives, not always the oldest; nobody waits for the answer any more.
    fn arrives(&mut self) -> Result<(), String> {
        if self.on_the_way.is_empty() {
            return Ok(());
        }
        let at = self.chance.place(self.on_the_way.len());
        let letter = self.on_the_way.swap_remove(at);
        self.deliver(letter, false)
    }

    fn deliver(&mut self, letter: Letter, hears: bool) -> Result<(), String> {
        let (phone, at) = letter;
        let mut xml = self.phones[phone].xml(at);
        let typed = &self.phones[phone].reports[at];
        match self.saboteur.as_deref() {
            Some("takes-a-retry-for-new") if typed.fate == Fate::Waiting && self.chance.percent(30) => {
                xml = xml.replace(&typed.name, &name(self.chance.next(), 0));
            }
            Some("answers-what-it-lost") if self.chance.percent(10) => {
                self.phones[phone].reports[at].fate = Fate::Kept;
                return Ok(());
            }
            Some("loses-an-edit") if typed.changes.is_some() => {
                // What was typed anew comes as what stood there before.
                let first = typed.changes.map(|old| &self.phones[phone].reports[old].people);
                for (who, answers) in first.into_iter().flatten() {
                    for (field, old) in answers {
                        xml = xml.replace(&typed.people[who][field], old);
                    }
                }
            }
            _ => {}
        }
        let device = self.hub.devices[phone].clone();
        let desk = self.hub.desk().ok_or("the hub is down")?;
        let answer = desk.receive_report(self.now, &device, xml.as_bytes());
        self.trace.push(format!("{letter:?} arrives: {}", told(&answer)));
        let fate = match answer {
            Ok(Received { .. }) => Fate::Kept,
            Err(Problem::ReportReplaced) => Fate::Refused,
            Err(Problem::Broken { .. }) => return self.ended(),
            Err(problem) => return Err(format!("{letter:?} is answered {}", problem.code())),
        };
        let typed = &mut self.phones[phone].reports[at];
        if hears && typed.fate == Fate::Waiting {
            self.counts.refused += u64::from(fate == Fate::Refused);
            typed.fate = fate;
        }
        Ok(())
    }

    /// The hub was killed: it is started again over what is on the disk.
    fn ended(&mut self) -> Result<(), String> {
        self.counts.kills += 1;
        self.trace.push("the hub has ended and is started again".to_string());
        self.hub.start()
    }

    /// The desk puts a name right that a phone had told.
    fn corrects(&mut self) -> Result<(), String> {
        let problem = |problem: Problem| format!("at the desk: {} {problem:?}", problem.code());
        let (by, desk) = (self.hub.member(self.now), self.hub.desk().ok_or("the hub is down")?);
        let page = match desk.reports(&by, Some(ReportState::Understood), 0) {
            Ok(page) => page,
            // What waited is read when the page is opened: the hub may end there too.
            Err(Problem::Broken { .. }) => return self.ended(),
            Err(why) => return Err(problem(why)),
        };
        let mut cases: Vec<CaseId> = page.lines.iter().filter_map(|line| Some(line.case.as_ref()?.0)).collect();
        cases.sort_unstable();
        cases.dedup();
        if cases.is_empty() {
            return Ok(());
        }
        let case = cases[self.chance.place(cases.len())];
        let shown = match desk.case_page(&by, case) {
            Ok(shown) => shown,
            Err(Problem::Broken { .. }) => return self.ended(),
            Err(why) => return Err(problem(why)),
        };
        let people = shown.timeline.iter().filter(|entry| {
            entry.word == "record.kept" && entry.kept.as_ref().is_some_and(|kept| kept.open().get("name").is_some())
        });
        let mut entries: Vec<EntryId> = people.map(|entry| entry.id).collect();
        entries.sort_unstable();
        let Some(entry) = (!entries.is_empty()).then(|| entries[self.chance.place(entries.len())]) else {
            return Ok(());
        };
        self.next += 1;
        let value = format!("name-{}", self.next);
        let values = [("name", value.as_str())];
        let (only, reason, said) = (None, "said so at the desk", Said::WORKER);
        let done = desk.correct(&by, &Amendment { case, entry, only, values: &values, reason, said });
        self.trace.push(format!(
            "the desk corrects {}: {}",
            shown.label,
            done.as_ref().map_or_else(Problem::code, |_| "kept")
        ));
        match done {
            Ok(_) => self.corrected.push(Corrected { case, entry, field: "name".to_string(), value }),
            Err(Problem::Broken { .. }) => return self.ended(),
            Err(why) => return Err(problem(why)),
        }
        Ok(())
    }
}

fn told(answer: &Result<Received, Problem>) -> String {
    match answer {
        Ok(received) => format!("{} {}", received.state.word(), received.label.as_deref().unwrap_or("-")),
        Err(problem) => problem.code().to_string(),
    }
}
