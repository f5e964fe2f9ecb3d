//! What warns of falling back into bondage: plain rules, each with its ground. A warning counts for nothing by itself: a person
//! looks, and goes there.
//!
//! Every threshold is a practice of the book, labelled so. What nobody asked is not known: never "no danger".

use super::living::{self, LIVING};
use super::{Row, practice};
use crate::case::Case;
use crate::ids::{EntryId, PersonId};
use mukti_law::release::release;
use mukti_law::{Book, Facts};
use mukti_terms::when::plus_months;
use mukti_terms::{Answer, Day, Told};

/// Every rule, in the order it is shown.
pub const RULES: [&str; 8] = [
    "threats",
    "new_advance",
    "same_employer",
    "debt",
    "no_income",
    "child_out_of_school",
    "money_not_received",
    "no_certificate",
];

/// What a rule rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ground {
    /// An answer of a record.
    Said {
        /// The record.
        entry: EntryId,
        /// Its kind.
        kind: String,
        /// The field.
        field: &'static str,
        /// What it says.
        text: String,
        /// When.
        on: Told,
    },
    /// Nothing of the kind was told, so long after the release.
    Nothing {
        /// The release.
        since: Told,
        /// So many months are the practice.
        months: i64,
    },
    /// A date that was told.
    Dated {
        /// When.
        on: Told,
    },
}

/// What one rule says of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Risk {
    /// The rule.
    pub rule: &'static str,
    /// Yes: it warns. No: it was asked and does not. Else nobody has said.
    pub warns: Answer,
    /// What it rests on.
    pub ground: Option<Ground>,
}

/// The records the rules look at.
struct Looked<'a> {
    facts: &'a Facts,
    book: &'a Book,
    on: Day,
    visits: Vec<Row>,
    incomes: Vec<Row>,
    work: Vec<Row>,
}

/// What every rule says of a person on a day.
#[must_use]
pub fn risks(case: &Case, person: PersonId, facts: &Facts, book: &Book, on: Day) -> Vec<Risk> {
    let rows = |kind| super::rows(case, person, kind);
    let told = Looked {
        facts,
        book,
        on,
        visits: rows(LIVING),
        incomes: rows("income_note"),
        work: rows("livelihood_placement"),
    };
    RULES.iter().map(|rule| told.one(rule)).collect()
}

impl Looked<'_> {
    fn one(&self, rule: &'static str) -> Risk {
        let (warns, ground) = match rule {
            "threats" => self.threats(),
            "new_advance" => last_answer(self.visits.iter(), "new_advance"),
            "same_employer" => last_answer(self.visits.iter().chain(&self.work), "same_employer"),
            "debt" => self.step("debt"),
            "no_income" => self.income(),
            "child_out_of_school" => self.step("school"),
            "money_not_received" => {
                let paid = self.facts.rehabilitation_paid_on.or(self.facts.assistance_immediate_on);
                self.nothing_since("risk.money_wait_months", paid)
            }
            _ => self.nothing_since("risk.certificate_wait_months", self.facts.certificate_on),
        };
        Risk { rule, warns, ground }
    }

    /// A threat counts however it was told; that there was none counts only from somebody who was alone.
    fn threats(&self) -> (Answer, Option<Ground>) {
        let safety = self.visits.iter().rev().find_map(|row| Some((row, row.word("safety")?)));
        let told = last_answer(
            self.visits.iter().filter(|row| row.answer("threats").is_yes() || row.answer("alone").is_yes()),
            "threats",
        );
        if told.0.is_yes() {
            return told;
        }
        match safety {
            Some((row, word)) if self.is_low("safety", word) => (Answer::Yes, Some(said(row, "safety", word))),
            _ => told,
        }
    }

    fn is_low(&self, domain: &str, word: &str) -> bool {
        let most = practice(self.book, "risk.step_max", self.on);
        living::step_of(domain, word).zip(most).is_some_and(|(step, most)| i64::from(step) <= most)
    }

    /// The last step that was told of a domain.
    fn step(&self, domain: &'static str) -> (Answer, Option<Ground>) {
        let Some((row, word)) = self.visits.iter().rev().find_map(|row| Some((row, row.word(domain)?))) else {
            return (Answer::NotKnown, None);
        };
        if practice(self.book, "risk.step_max", self.on).is_none() {
            return (Answer::NotKnown, None);
        }
        let warns = if self.is_low(domain, word) { Answer::Yes } else { Answer::No };
        (warns, Some(said(row, domain, word)))
    }

    /// The last word on income: a visit's step, or an amount; nothing earned warns.
    fn income(&self) -> (Answer, Option<Ground>) {
        let step = self.visits.iter().rev().find(|row| row.word("income").is_some());
        let amount = self.incomes.iter().rev().find(|row| row.word("monthly").is_some());
        match (step, amount) {
            (step, Some(amount)) if step.is_none_or(|step| step.on.earliest() < amount.on.earliest()) => {
                let text = amount.word("monthly").unwrap_or_default();
                let none =
                    mukti_terms::schema::FieldValue::read(text).ok().flatten() == Some(mukti_terms::Rupees::ZERO);
                (if none { Answer::Yes } else { Answer::No }, Some(said(amount, "monthly", text)))
            }
            _ => self.step("income"),
        }
    }

    /// Warns once nothing was told of it so long after the release; the release must be surely that long ago.
    fn nothing_since(&self, wait: &str, told: Option<Told>) -> (Answer, Option<Ground>) {
        if let Some(on) = told {
            return (Answer::No, Some(Ground::Dated { on }));
        }
        let (Some(since), Some(months)) = (release(self.facts), practice(self.book, wait, self.on)) else {
            return (Answer::NotKnown, None);
        };
        let ground = Some(Ground::Nothing { since, months });
        if plus_months(since.latest(), months) < self.on { (Answer::Yes, ground) } else { (Answer::No, ground) }
    }
}

/// The last yes or no that was said.
fn last_answer<'a>(rows: impl Iterator<Item = &'a Row>, field: &'static str) -> (Answer, Option<Ground>) {
    let mut rows: Vec<&Row> = rows.filter(|row| row.answer(field) != Answer::NotKnown).collect();
    rows.sort_by_key(|row| row.on.earliest());
    match rows.last() {
        Some(row) => (row.answer(field), Some(said(row, field, row.word(field).unwrap_or_default()))),
        None => (Answer::NotKnown, None),
    }
}

fn said(row: &Row, field: &'static str, text: &str) -> Ground {
    Ground::Said { entry: row.entry, kind: row.kept.kind().to_string(), field, text: text.to_string(), on: row.on }
}
