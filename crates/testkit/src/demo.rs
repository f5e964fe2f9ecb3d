//! A small invented organisation to look at: about forty cases over eight States, told, recorded and followed as deeds.
//!
//! Everything goes through the desk, as a member would do it, dated back from the day asked. Nobody in it exists.

mod bodies;
mod cases;
mod interview;
mod lately;
mod people;
mod stories;

use cases::{CASES, Spec};
use jiff::civil::Date;
use mukti_casework::{Act, Amendment, By, Desk, EvenSo, LetterAsk, NewCase, Problem, Said, TopicAnswers, Whom};
use mukti_register::{CaseId, PersonId, Speaker};
use mukti_terms::when::{Moment, plus_days};
use mukti_terms::{Answer, Language, State, Told};
use people::Invented;
use std::collections::BTreeMap;
use stories::Step;

/// Makes the organisation's cases at a desk, as if told and followed over the last years, up to `by.now`.
///
/// # Errors
/// The desk could not keep them.
pub fn organisation(desk: &Desk, by: &By) -> Result<(), Problem> {
    let mut states: BTreeMap<&str, Vec<(usize, &Spec)>> = BTreeMap::new();
    for (number, spec) in CASES.iter().enumerate() {
        states.entry(spec.state).or_default().push((number, spec));
    }
    let tell =
        |cases: &[(usize, &Spec)]| cases.iter().try_for_each(|(at, spec)| Teller::new(desk, by, spec, *at).tell());
    // One hand a State: labels count within a State, and what several write at once is synced to the disk together.
    std::thread::scope(|scope| {
        let hands: Vec<_> = states.values().map(|cases| scope.spawn(|| tell(cases))).collect();
        hands.into_iter().try_for_each(|hand| hand.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })?;
    bodies::tell(desk, by)?;
    desk.refresh(by.now).map(|_| ())
}

/// Tells one case from its beginning to today.
struct Teller<'a> {
    desk: &'a Desk,
    by: &'a By,
    spec: &'a Spec,
    people: Vec<Invented>,
    /// The day they came free, or were first told of.
    anchor: Date,
}

/// People of a case as they were kept.
struct Kept {
    case: CaseId,
    people: Vec<PersonId>,
}

impl<'a> Teller<'a> {
    fn new(desk: &'a Desk, by: &'a By, spec: &'a Spec, number: usize) -> Self {
        Self {
            desk,
            by,
            spec,
            people: people::family(spec, number),
            anchor: plus_days(by.now.day_in_india(), -spec.days_ago),
        }
    }

    fn tell(&self) -> Result<(), Problem> {
        let kept = self.begin()?;
        let mut steps: Vec<&Step> = stories::of(self.spec.story).iter().collect();
        steps.sort_by_key(|step| step.day());
        // What was done before the people were spoken with is learned first.
        let (before, after): (Vec<&Step>, Vec<&Step>) = steps.into_iter().partition(|step| step.day() < 1);
        for step in before {
            self.step(&kept, step)?;
        }
        for (at, person) in self.people.iter().enumerate() {
            self.interview(&kept, at, person)?;
        }
        for step in after {
            self.step(&kept, step)?;
        }
        self.lately(&kept)
    }

    fn begin(&self) -> Result<Kept, Problem> {
        let spec = self.spec;
        let said = self.said(Speaker::Interviewer, -3);
        let new = NewCase {
            prefix: State::from_code(spec.state),
            worksite: &[
                ("state", spec.state),
                ("district", spec.district),
                ("kind", spec.kind),
                ("village", spec.village),
                ("police_station", spec.village),
                ("owner", spec.owner),
            ],
            said,
        };
        let case = self.desk.start_case(&self.at(-3), &new)?.case;
        let mut people = Vec::new();
        for person in &self.people {
            let fields = [
                ("name", person.name),
                ("name_own_script", person.own_script),
                ("parent_or_spouse_name", person.parent),
                ("village", spec.home_village),
                ("language", spec.language),
                ("role", "worker"),
            ];
            people.push(self.desk.add_person(&self.at(-3), case, &fields, said)?);
        }
        Ok(Kept { case, people })
    }

    fn interview(&self, kept: &Kept, at: usize, person: &Invented) -> Result<(), Problem> {
        let by = self.at(1);
        let speaker = if person.age < 10 { Speaker::Family } else { Speaker::Worker };
        for (topic, answers, words) in interview::of(self.spec, person, self.anchor) {
            let answers: Vec<(&str, &str)> = answers.iter().map(|(n, t)| (*n, t.as_str())).collect();
            self.desk.answer_topic(
                &by,
                &TopicAnswers {
                    case: kept.case,
                    person: kept.people[at],
                    topic,
                    said: Said { private: Answer::Yes, ..self.said(speaker, 1) },
                    answers: &answers,
                    words,
                },
            )?;
        }
        Ok(())
    }

    fn step(&self, kept: &Kept, step: &Step) -> Result<(), Problem> {
        let today = self.by.now.day_in_india();
        let day = plus_days(self.anchor, step.day());
        if day > today {
            return Ok(());
        }
        match step {
            Step::Act { kind, whom, values, .. } => self.act(kept, kind, *whom, values, day),
            Step::Letter { kind, .. } => self.letter(kept, kind, step.day()),
            Step::Says { speaker, topic, answers, .. } => self.says(kept, *speaker, topic, answers, step.day()),
            Step::Correct { values, reason, .. } => self.correct(kept, values, reason, step.day()),
        }
    }

    fn act(
        &self,
        kept: &Kept,
        kind: &str,
        whom: stories::Whose,
        values: &[(&str, &str)],
        day: Date,
    ) -> Result<(), Problem> {
        let on = day.to_string();
        let mut values = values.to_vec();
        values.push(("on", &on));
        let split = kept.people.len().div_ceil(2);
        let whom = match whom {
            stories::Whose::All => Whom::Everyone,
            stories::Whose::FirstHalf => Whom::These(kept.people[..split].to_vec()),
            stories::Whose::SecondHalf => Whom::These(kept.people[split..].to_vec()),
            stories::Whose::Children => Whom::These(self.children(kept)),
        };
        if whom == Whom::These(Vec::new()) {
            return Ok(()); // A story of children in a case that has none.
        }
        // Whoever made the story looked at its sums; what is due changes with the day the demo is made.
        let act = Act { case: kept.case, whom, kind, values: &values, said: Said::DOCUMENT, even_so: EvenSo::Yes };
        let days = mukti_terms::when::days_between(self.anchor, day);
        self.desk.record_act(&self.at(days + 1), &act).map(|_| ())
    }

    fn letter(&self, kept: &Kept, kind: &str, day: i64) -> Result<(), Problem> {
        let language = Language::from_tag(self.spec.language).unwrap_or(Language::English);
        let ask = LetterAsk { case: kept.case, people: Vec::new(), kind, office: None, against: None, language };
        match self.desk.write_letter(&self.at(day), &ask, None) {
            // What there was to claim is done: no letter is needed.
            Ok(_) | Err(Problem::NothingToClaim) => Ok(()),
            Err(problem) => Err(problem),
        }
    }

    fn says(
        &self,
        kept: &Kept,
        speaker: Speaker,
        topic: &str,
        answers: &[(&str, &str)],
        day: i64,
    ) -> Result<(), Problem> {
        let told = TopicAnswers {
            case: kept.case,
            person: kept.people[0],
            topic,
            said: Said { private: Answer::known(speaker != Speaker::Employer), ..self.said(speaker, day) },
            answers,
            words: "",
        };
        self.desk.answer_topic(&self.at(day + 1), &told).map(|_| ())
    }

    /// Corrects the first act recorded in the case.
    fn correct(&self, kept: &Kept, values: &[(&str, &str)], reason: &str, day: i64) -> Result<(), Problem> {
        let by = self.at(day);
        let page = self.desk.case_page(&by, kept.case)?;
        let interview = page.timeline.iter().find(|row| row.topic.as_deref() == Some("advance"));
        let Some(entry) = interview.map(|row| row.id) else {
            return Ok(());
        };
        let amendment =
            Amendment { case: kept.case, entry, only: None, values, reason, said: self.said(Speaker::Worker, day) };
        self.desk.correct(&by, &amendment).map(|_| ())
    }

    fn children(&self, kept: &Kept) -> Vec<PersonId> {
        let young = self.people.iter().zip(&kept.people).filter(|(person, _)| person.age < 14);
        young.map(|(_, id)| *id).collect()
    }

    /// The member, at eleven in the morning so many days after the anchor; never later than now.
    fn at(&self, days: i64) -> By {
        let eleven = Moment::start_of(plus_days(self.anchor, days)).plus_hours(11);
        By { now: eleven.min(self.by.now), ..self.by.clone() }
    }

    fn said(&self, speaker: Speaker, days: i64) -> Said {
        let day = plus_days(self.anchor, days).min(self.by.now.day_in_india());
        Said { speaker, private: Answer::NotKnown, on: Some(Told::Day(day)) }
    }
}
