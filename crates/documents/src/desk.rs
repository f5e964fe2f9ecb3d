//! Where a letter is written: the input, the language, the footnotes so far, and how facts, amounts and citations are said.

use mukti_duties::{Due, Duty};
use mukti_law::book::{Book, Instrument};
use mukti_law::finding::Entitlement;
use mukti_law::predicates::{Situation, lookup};
use mukti_messages::{Args, Messages, format};
use mukti_terms::schema::{FieldId, Kind as FieldKind, Record};
use mukti_terms::{Answer, Day, Grade, Language, Rupees, Told};

use mukti_law::{Facts, fact};

use crate::gate::{Gate, gate, held, left_unconfirmed};
use crate::input::{LetterInput, One};
use crate::kind::Kind;
use crate::letter::Labelled;
use crate::notes::{Notes, apart, as_typed};

/// Keeps a number and what belongs to it on one line.
const NO_BREAK: char = '\u{a0}';

/// One letter while it is written.
pub(crate) struct Desk<'a> {
    pub(crate) kind: Kind,
    pub(crate) input: &'a LetterInput<'a>,
    pub(crate) m: &'a Messages,
    pub(crate) notes: Notes,
    /// Whether nothing may stand in the letter that could lead to the one who told.
    pub(crate) sealed: bool,
    /// Whether of someone only the end of the work is known, and not that they left.
    pub(crate) left_unconfirmed: bool,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(kind: Kind, input: &'a LetterInput<'a>, m: &'a Messages) -> Self {
        let everyone = std::iter::once(input.facts).chain(input.others.iter().copied());
        let sealed = gate(kind, everyone.clone()) == Gate::Sealed;
        let left_unconfirmed = !sealed && everyone.into_iter().any(left_unconfirmed);
        Self { kind, input, m, notes: Notes::default(), sealed, left_unconfirmed }
    }

    pub(crate) fn language(&self) -> Language {
        self.m.language()
    }

    /// The same desk with the facts of one of several people.
    pub(crate) fn with_facts_of<'b>(&self, input: &'b LetterInput<'b>) -> Desk<'b>
    where
        'a: 'b,
    {
        let Self { kind, m, sealed, left_unconfirmed, .. } = *self;
        Desk { kind, input, m, notes: Notes::default(), sealed, left_unconfirmed }
    }

    /// Each person whose facts are told: in a sealed letter those alone who may be held. Empty where one was given, and no others.
    pub(crate) fn each(&self) -> Vec<One<'a>> {
        let each = self.input.each;
        let told = |one: &&One<'a>| !self.sealed || held(one.facts).is_some();
        each.iter().filter(told).copied().collect()
    }

    /// Whether the letter speaks of several people.
    pub(crate) fn is_group(&self) -> bool {
        self.each().len() > 1
    }

    /// Whether something was told alike of everybody the letter is about.
    pub(crate) fn is_alike(&self, field: FieldId) -> bool {
        let own = self.input.facts.show(field);
        self.each().iter().all(|one| one.facts.show(field) == own)
    }

    /// A text that is true of some of the people: with how many of how many; of all, as it stands.
    pub(crate) fn of_some(&self, text: String, people: usize, all: usize) -> String {
        if people >= all {
            return text;
        }
        let args = Args::new().with("what", text).with("people", people.to_string()).with("all", all.to_string());
        self.fill("letter-group-of", &args)
    }

    /// A sentence without gaps.
    pub(crate) fn say(&self, key: &str) -> String {
        self.m.plain(key).into_owned()
    }

    /// A sentence with gaps.
    pub(crate) fn fill(&self, key: &str, args: &Args<'_>) -> String {
        self.m.text(key, args).into_owned()
    }

    /// A sentence of this letter alone.
    pub(crate) fn own(&self, part: &str) -> String {
        self.say(&self.kind.key(part))
    }

    /// A sentence of this letter alone, with gaps.
    pub(crate) fn own_with(&self, part: &str, args: &Args<'_>) -> String {
        self.fill(&self.kind.key(part), args)
    }

    /// A row of dots.
    pub(crate) fn blank(&self) -> String {
        self.say("letter-common-blank")
    }

    /// What somebody typed, as it stands.
    pub(crate) fn as_typed(&self, text: &str) -> String {
        self.apart(as_typed(text))
    }

    /// What somebody typed, or a row of dots.
    pub(crate) fn typed(&self, text: Option<&str>) -> String {
        text.filter(|text| !text.trim().is_empty()).map_or_else(|| self.blank(), |text| self.as_typed(text))
    }

    fn apart(&self, text: String) -> String {
        apart(self.language(), text)
    }

    pub(crate) fn labelled(&self, label: &str, text: String) -> Labelled {
        Labelled { label: self.say(label), text }
    }

    pub(crate) fn day(&self, day: Day) -> String {
        format::day_formal(self.language(), day)
    }

    pub(crate) fn told(&self, told: Told) -> String {
        told.day()
            .filter(|_| told.moment().is_none())
            .map_or_else(|| format::told(self.language(), told), |day| self.day(day))
    }

    /// An amount; its sign stays before its digits whatever stands round it.
    pub(crate) fn rupees(&self, amount: Rupees) -> String {
        self.apart(format::rupees(self.language(), amount))
    }

    /// A number of law with its mark, and a footnote of its own unless its text was read.
    pub(crate) fn marked(&mut self, shown: &str, grade: Grade, what: &str, provision: &str) -> String {
        let note = (grade != Grade::Text).then(|| self.note(grade, what, provision));
        self.with_mark(shown, grade, note.as_deref())
    }

    /// A provision with its mark and a footnote that says what the mark means, unless its text was read.
    pub(crate) fn marked_provision(&mut self, cite: &str, grade: Grade) -> String {
        let shown = self.cite(cite);
        if grade == Grade::Text || shown.is_empty() {
            return shown;
        }
        let named = format!("{} {}", shown_mark(grade), self.cite_short(cite));
        let args = Args::new().with("provision", named.trim_start()).with("meaning", self.meaning(grade));
        let note = self.fill("letter-common-note_provision", &args);
        self.with_mark(&shown, grade, Some(&note))
    }

    fn with_mark(&mut self, shown: &str, grade: Grade, note: Option<&str>) -> String {
        let reference = note.map(|note| self.notes.reference(note)).unwrap_or_default();
        match shown_mark(grade) {
            "" => format!("{shown}{reference}"),
            mark => format!("{shown}{NO_BREAK}{mark}{reference}"),
        }
    }

    fn note(&self, grade: Grade, what: &str, provision: &str) -> String {
        let args = Args::new().with("mark", shown_mark(grade)).with("what", what);
        let note =
            self.fill("letter-common-note", &args.with("provision", provision).with("meaning", self.meaning(grade)));
        note.trim_start().to_owned()
    }

    /// What a grade means, in a sentence.
    pub(crate) fn meaning(&self, grade: Grade) -> String {
        let key = format!("grade-{}", grade.word());
        self.m.attr(&key, "meaning", &Args::NONE).unwrap_or_default().into_owned()
    }

    /// A citation of the book: in English with the instrument's full name, `Bonded Labour System (Abolition) Act, 1976, s.12`;
    /// in other languages with the short one, since a long English name would tear their lines apart.
    pub(crate) fn cite(&self, cite: &str) -> String {
        if self.language() == Language::English {
            self.cite_as(cite, |instrument| without_remark(instrument.title))
        } else {
            self.cite_short(cite)
        }
    }

    /// The same with the short name, for footnotes and narrow columns.
    pub(crate) fn cite_short(&self, cite: &str) -> String {
        self.cite_as(cite, |instrument| instrument.short)
    }

    fn cite_as(&self, cite: &str, name: fn(&Instrument) -> &'static str) -> String {
        let id = Book::instrument_of(cite);
        let provision = cite[id.len()..].trim();
        let title = self.input.book.instrument(id).map_or(id, name);
        let cited = if provision.is_empty() { title.to_owned() } else { format!("{title}, {provision}") };
        self.apart(cited)
    }

    /// A duty of the case by its id.
    pub(crate) fn duty(&self, id: &str) -> Option<&'a Duty> {
        self.input.duties.iter().find(|duty| duty.id == id)
    }

    /// An entitlement by its id.
    pub(crate) fn entitlement(&self, id: &str) -> Option<&'a Entitlement> {
        self.input.entitlements.iter().find(|entitlement| entitlement.id == id)
    }

    /// The end of a time limit, with its mark; the footnote names the instrument where it is not certain.
    pub(crate) fn due(&mut self, due: &Due, what: &str) -> String {
        let shown = due.moment.map_or_else(|| self.day(due.day), |moment| format::moment(self.language(), moment));
        if !due.may_be_superseded {
            return self.marked(&shown, due.grade, what, &self.cite_short(due.provision));
        }
        let provision = format!("{} ({})", self.cite_short(due.provision), self.say("clock-may-be-superseded"));
        let note = self.note(due.grade, what, &provision);
        self.with_mark(&shown, due.grade, Some(&note))
    }

    /// A fact's value as a person reads it, `None` when not known.
    pub(crate) fn value(&self, field: FieldId) -> Option<String> {
        self.value_of(self.input.facts, field)
    }

    /// The same of another person's facts.
    pub(crate) fn value_of(&self, facts: &Facts, field: FieldId) -> Option<String> {
        let shown = facts.show(field)?;
        Some(match Facts::FIELDS[field.at()].kind {
            FieldKind::YesNo => self.say(&format!("choice-answer-{shown}")),
            FieldKind::Choice(choices) => self.say(&format!("choice-{}-{shown}", choices.list)),
            FieldKind::Rupees => Rupees::parse(&shown).map_or_else(|| shown.to_string(), |amount| self.rupees(amount)),
            FieldKind::Told => Told::parse(&shown).map_or_else(|| shown.to_string(), |told| self.told(told)),
            FieldKind::State => mukti_terms::State::from_code(&shown)
                .map_or_else(|| shown.to_string(), |state| format::state(self.language(), state)),
            FieldKind::Whole | FieldKind::Number => format::group_decimal(&shown),
            FieldKind::Text | FieldKind::Accused => self.as_typed(&shown),
        })
    }

    /// A fact's value, or "not known".
    pub(crate) fn value_or_not_known(&self, field: FieldId) -> String {
        self.value(field).unwrap_or_else(|| self.say("letter-common-not_known"))
    }

    /// A fact's value, or a row of dots.
    pub(crate) fn value_or_blank(&self, field: FieldId) -> String {
        self.value(field).unwrap_or_else(|| self.blank())
    }

    /// A fact's name on the form.
    ///
    /// What an office says that it paid is never called received: whether it came is told by the account.
    pub(crate) fn label(&self, field: FieldId) -> String {
        match field {
            fact::ASSISTANCE_IMMEDIATE_ON => self.say("letter-paid-immediate_assistance"),
            fact::REHABILITATION_PAID_ON => self.say("letter-paid-rehabilitation"),
            _ => self.say(&fact_key(field)),
        }
    }

    /// The question as it is asked aloud; `None` for a fact that nobody is asked.
    pub(crate) fn question(&self, field: FieldId) -> Option<String> {
        self.m.attr(&fact_key(field), "ask", &Args::NONE).map(std::borrow::Cow::into_owned)
    }

    /// Whether a yes/no fact was answered yes.
    pub(crate) fn is_yes(&self, field: FieldId) -> bool {
        self.input.facts.show(field).as_deref() == Some(Answer::Yes.word())
    }

    /// Whether a yes/no fact was answered no.
    pub(crate) fn is_no(&self, field: FieldId) -> bool {
        self.input.facts.show(field).as_deref() == Some(Answer::No.word())
    }

    /// Whether a condition of the law book holds of this person on the day of writing.
    pub(crate) fn holds(&self, predicate: &str) -> bool {
        let LetterInput { facts, book, on, finding: found, .. } = *self.input;
        lookup(predicate).is_some_and(|holds| holds(&Situation { facts, book, on, found }).value.is_yes())
    }

    /// Whether a child was at work or is the worker.
    pub(crate) fn concerns_child(&self) -> bool {
        let facts = self.input.facts;
        let working = [facts.children_working, facts.adolescents_working];
        self.holds("minor") || self.holds("child_labour") || working.into_iter().flatten().any(|people| people > 0)
    }

    /// Who said a fact, and when.
    pub(crate) fn source(&self, field: FieldId) -> String {
        if self.sealed {
            return self.say("letter-source-withheld");
        }
        let Some(said) = (self.input.said)(field) else { return self.say("letter-source-report") };
        let who = self.say(&format!("speaker-{}", said.speaker));
        match said.on {
            Some(on) => self.fill("letter-common-said", &Args::new().with("who", who).with("date", self.told(on))),
            None => who,
        }
    }

    /// Who said a fact, and when; the day is left out where the sentence itself says it.
    pub(crate) fn source_beside(&self, field: FieldId, sentence: &str) -> String {
        let said = (self.input.said)(field).filter(|_| !self.sealed);
        match said.and_then(|said| said.on.map(|on| (said.speaker, self.told(on)))) {
            Some((who, day)) if sentence.contains(&day) => self.say(&format!("speaker-{who}")),
            _ => self.source(field),
        }
    }

    /// The language the worker speaks, by its name here; a row of dots where nobody wrote it down.
    pub(crate) fn worker_language(&self) -> String {
        let Some(told) = self.input.facts.told_language.as_deref() else {
            return self.blank();
        };
        let key = format!("language-{}", told.to_lowercase());
        if self.m.has(&key) { self.say(&key) } else { self.as_typed(told) }
    }
}

/// A title without the remark in brackets at its end: numbers of Acts and of gazettes are in the book.
fn without_remark(title: &str) -> &str {
    let mut depth = 0;
    let opening = title.char_indices().rev().take_while(|_| title.ends_with(')')).find(|(_, c)| {
        depth += match c {
            ')' => 1,
            '(' => -1,
            _ => 0,
        };
        depth == 0
    });
    opening.map_or(title, |(at, _)| title[..at].trim_end())
}

/// The mark of a grade on paper: that of "not found" is a dash, which behind an amount reads as a minus; the note says it in words.
fn shown_mark(grade: Grade) -> &'static str {
    if grade == Grade::Unknown { "" } else { grade.mark() }
}

/// The message key of a fact's name.
fn fact_key(field: FieldId) -> String {
    format!("fact-{}", Facts::FIELDS[field.at()].name.replace('.', "-"))
}
