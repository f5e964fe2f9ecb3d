//! From the files of `law/` to the book; what cannot be read is named, and the rest stands.

use super::{
    Amount, Book, Clock, Closes, Condition, DutyRule, EntitlementRule, Fault, HandedOver, Instrument, OffenceRule,
    Office, Parameter, Provision, ReadAt, Unit, Value, keep,
};
use crate::Facts;
use crate::predicates;
use mukti_terms::schema::{FieldId, Number, Record};
use mukti_terms::{Day, Grade, State};
use toml::Table;

/// Reads one file into the book, by the folder it stands in.
pub(super) fn file(book: &mut Book, path: &'static str, text: &'static str) {
    if path.ends_with(".md") {
        book.gists.push((path, text));
        return;
    }
    if !path.ends_with(".toml") || path.contains("/tests/") || path.starts_with("rates/") {
        return;
    }
    let table = match text.parse::<Table>() {
        Ok(table) => table,
        Err(error) => {
            let line = error.span().map_or(1, |span| text[..span.start.min(text.len())].lines().count().max(1));
            book.faults.push(Fault { path: path.to_owned(), says: format!("line {line}: {}", error.message()) });
            return;
        }
    };
    let mut reader = Reader { path, table, faults: Vec::new() };
    match path {
        _ if path.starts_with("instruments") => reader.instruments(book),
        "offices.toml" => reader.offices(book),
        "ladder.toml" => super::ladder::read(book, &mut reader),
        _ if path.contains("/parameters/") => book.parameters.extend(reader.parameter()),
        _ if path.contains("/duties/") => book.duties.extend(reader.duty()),
        _ if path.contains("/entitlements/") => {
            if let Some(rule) = reader.entitlement() {
                book.entitlements.push(rule);
            }
        }
        _ if path.contains("/offences/") => book.offences.extend(reader.offence()),
        _ if path.starts_with("calendars/") => super::calendar::read(&mut book.calendar, &mut reader),
        _ if path.contains("/provisions/") => book.provisions.extend(reader.provision()),
        _ => reader
            .fault("stands in no folder the book knows; hint: parameters, duties, entitlements, offences, provisions"),
    }
    book.faults.append(&mut reader.faults);
}

/// Gives every duty its clocks: all value files with `clock_of` its id, or the one it names.
pub(super) fn connect_clocks(book: &mut Book) {
    let Book { duties, parameters, instruments, offices, .. } = book;
    for duty in duties.iter_mut() {
        duty.closes =
            offices.iter().find(|office| office.id == duty.bearer).map_or(Closes::Never, |office| office.closes);
        for (at, parameter) in parameters.iter().enumerate() {
            let named = duty.clock.is_some_and(|clock| clock == parameter.id);
            if !named && (duty.clock.is_some() || parameter.clock_of != Some(duty.id)) {
                continue;
            }
            let superseded =
                instruments.iter().find(|one| one.id == parameter.instrument).and_then(|one| one.may_be_superseded_by);
            let superseded_from =
                superseded.and_then(|newer| instruments.iter().find(|one| one.id == newer)).and_then(|one| one.from);
            duty.clocks.push(Clock {
                parameter: at,
                state: parameter.state,
                binding: parameter.binding,
                starts: parameter.starts.clone(),
                superseded_from,
            });
        }
    }
}

/// One file being read.
pub(super) struct Reader {
    pub(super) path: &'static str,
    pub(super) table: Table,
    pub(super) faults: Vec<Fault>,
}

pub(super) fn text_in(table: &Table, key: &str) -> Option<&'static str> {
    table.get(key).and_then(toml::Value::as_str).map(keep)
}

pub(super) fn day_in(table: &Table, key: &str) -> Option<Day> {
    let date = table.get(key)?.as_datetime()?.date?;
    Day::new(i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
}

pub(super) fn grade_in(table: &Table) -> Option<Grade> {
    match table.get("grade")?.as_str()? {
        "text" => Some(Grade::Text),
        "reported" => Some(Grade::Reported),
        "recalled" => Some(Grade::Recalled),
        "unknown" => Some(Grade::Unknown),
        _ => None,
    }
}

impl Reader {
    pub(super) fn fault(&mut self, says: impl Into<String>) {
        self.faults.push(Fault { path: self.path.to_owned(), says: says.into() });
    }

    pub(super) fn text(&mut self, key: &str) -> &'static str {
        text_in(&self.table, key).unwrap_or_else(|| {
            self.fault(format!("`{key}` is missing"));
            ""
        })
    }

    pub(super) fn optional(&self, key: &str) -> Option<&'static str> {
        text_in(&self.table, key)
    }

    fn day(&mut self, key: &str) -> Day {
        day_in(&self.table, key).unwrap_or_else(|| {
            self.fault(format!("`{key}` is missing or not a date such as 2022-01-27"));
            Day::MIN
        })
    }

    fn grade(&mut self) -> Grade {
        grade_in(&self.table).unwrap_or_else(|| {
            self.fault("`grade` is missing; hint: text, reported, recalled or unknown");
            Grade::Unknown
        })
    }

    /// The id is the file's name.
    fn id(&self) -> &'static str {
        let name = self.path.rsplit('/').next().unwrap_or(self.path);
        name.strip_suffix(".toml").unwrap_or(name)
    }

    /// `states/IN-TN/..` is that State's.
    fn state(&mut self) -> Option<State> {
        let code = self.path.strip_prefix("states/")?.split('/').next()?;
        let state = State::from_code(code);
        if state.is_none() {
            self.fault(format!("`{code}` is not a State's code"));
        }
        state
    }

    fn instrument(&self) -> &'static str {
        let mut parts = self.path.split('/');
        if parts.next() == Some("states") {
            parts.next();
        }
        parts.next().unwrap_or("")
    }

    fn facts(&mut self, key: &str) -> Vec<FieldId> {
        let names: Vec<String> = match self.table.get(key) {
            Some(toml::Value::Array(list)) => {
                list.iter().filter_map(|name| name.as_str().map(ToOwned::to_owned)).collect()
            }
            Some(toml::Value::String(name)) => vec![name.clone()],
            _ => Vec::new(),
        };
        let mut found = Vec::new();
        for name in names {
            match Facts::position(&name) {
                Some(field) => found.push(field),
                None => self.fault(format!("`{key}`: there is no fact `{name}`")),
            }
        }
        found
    }

    fn words(&self, key: &str) -> Vec<&'static str> {
        let list = self.table.get(key).and_then(toml::Value::as_array);
        list.map(|list| list.iter().filter_map(toml::Value::as_str).map(keep).collect()).unwrap_or_default()
    }

    fn flag(&self, key: &str) -> Option<bool> {
        self.table.get(key).and_then(toml::Value::as_bool)
    }

    fn condition(&mut self, key: &str) -> Option<Condition> {
        let value = self.table.get(key)?.clone();
        self.condition_of(&value)
    }

    fn condition_of(&mut self, value: &toml::Value) -> Option<Condition> {
        if let Some(name) = value.as_str() {
            let found = predicates::lookup(name);
            if found.is_none() {
                self.fault(format!("there is no predicate `{name}`"));
            }
            return found.map(|predicate| Condition::Is(keep(name), predicate));
        }
        let table = value.as_table().filter(|table| table.len() == 1);
        let Some((word, inner)) = table.and_then(|table| table.iter().next()) else {
            self.fault("a condition is a predicate's name or one of all, any, not, state");
            return None;
        };
        match (word.as_str(), inner) {
            ("all", toml::Value::Array(parts)) => {
                Some(Condition::All(parts.iter().filter_map(|part| self.condition_of(part)).collect()))
            }
            ("any", toml::Value::Array(parts)) => {
                Some(Condition::Any(parts.iter().filter_map(|part| self.condition_of(part)).collect()))
            }
            ("not", inner) => self.condition_of(inner).map(|inner| Condition::Not(Box::new(inner))),
            ("state", toml::Value::String(code)) => State::from_code(code).map(Condition::In),
            _ => {
                self.fault(format!("`{word}` is not all, any, not or state"));
                None
            }
        }
    }

    fn needed_condition(&mut self) -> Condition {
        self.condition("when").unwrap_or_else(|| {
            self.fault("`when` is missing or cannot be read");
            Condition::Any(Vec::new())
        })
    }

    fn instruments(&mut self, book: &mut Book) {
        for row in rows(&self.table, "instrument") {
            let id = text_in(row, "id").unwrap_or("");
            for key in ["id", "title", "short", "kind", "source"] {
                if text_in(row, key).is_none() {
                    self.faults.push(Fault {
                        path: self.path.to_owned(),
                        says: format!("instrument `{id}`: `{key}` is missing"),
                    });
                }
            }
            book.instruments.push(Instrument {
                id,
                title: text_in(row, "title").unwrap_or(""),
                short: text_in(row, "short").unwrap_or(id),
                kind: text_in(row, "kind").unwrap_or(""),
                state: text_in(row, "state").and_then(State::from_code),
                from: day_in(row, "from"),
                until: day_in(row, "until"),
                source: text_in(row, "source").unwrap_or(""),
                grade: grade_in(row).unwrap_or(Grade::Unknown),
                may_be_superseded_by: text_in(row, "may_be_superseded_by"),
            });
        }
    }

    fn offices(&mut self, book: &mut Book) {
        book.offices.extend(rows(&self.table, "office").filter_map(|row| {
            let closes = match text_in(row, "closes") {
                Some("never") => Closes::Never,
                Some("court") => Closes::Court,
                _ => Closes::Holidays,
            };
            Some(Office { id: text_in(row, "id")?, closes })
        }));
    }

    fn parameter(&mut self) -> Option<Parameter> {
        let unit = Unit(self.text("unit"));
        if !Unit::ALL.contains(&unit.0) {
            self.fault(format!("`{}` is not a unit of this book", unit.0));
        }
        let until = day_in(&self.table, "until");
        let values = self.values(until);
        let confirmed = self.table.get("confirmed").and_then(toml::Value::as_table);
        let confirmed = confirmed.and_then(|table| Some((day_in(table, "on")?, text_in(table, "by")?)));
        Some(Parameter {
            id: self.id(),
            path: self.path,
            instrument: self.instrument(),
            state: self.state(),
            title: self.text("title"),
            unit,
            until,
            clock_of: self.optional("clock_of"),
            starts: self.facts("starts"),
            binding: self.flag("binding").unwrap_or(true),
            values,
            confirmed,
        })
    }

    fn values(&mut self, until: Option<Day>) -> Vec<Value> {
        let table = std::mem::take(&mut self.table);
        let mut values: Vec<Value> = rows(&table, "value").filter_map(|row| self.value(row)).collect();
        self.table = table;
        if values.is_empty() {
            self.fault("has no [[value]]");
        }
        for at in 0..values.len() {
            let next = values.get(at + 1).map(|value| mukti_terms::when::plus_days(value.from, -1));
            let own = values[at].to;
            values[at].to = own.or(next).or(until);
        }
        values
    }

    fn value(&mut self, row: &Table) -> Option<Value> {
        let Some(from) = day_in(row, "from") else {
            self.fault("a value has no `from`");
            return None;
        };
        let amount = match (row.get("amount"), text_in(row, "text"), row.get("unknown")) {
            (Some(toml::Value::Integer(whole)), None, None) => Amount::Number(Number::whole(*whole)),
            (Some(toml::Value::String(text)), None, None) => match Number::parse(text) {
                Some(number) => Amount::Number(number),
                None => {
                    self.fault(format!("value from {from}: `{text}` is not a number"));
                    Amount::Unknown
                }
            },
            (None, Some(words), None) => Amount::Words(words),
            (None, None, Some(_)) => Amount::Unknown,
            _ => {
                self.fault(format!("value from {from}: exactly one of amount, text, unknown is needed"));
                Amount::Unknown
            }
        };
        for key in ["cite", "source", "grade"] {
            if row.get(key).and_then(toml::Value::as_str).is_none_or(str::is_empty) {
                self.fault(format!("value from {from}: `{key}` is missing"));
            }
        }
        Some(Value {
            from,
            to: day_in(row, "to"),
            amount,
            cite: text_in(row, "cite").unwrap_or(""),
            source: text_in(row, "source").unwrap_or(""),
            grade: grade_in(row).unwrap_or(Grade::Unknown),
            note: text_in(row, "note"),
            running: row.get("running").and_then(toml::Value::as_bool).unwrap_or(false),
        })
    }

    fn provision(&mut self) -> Option<Provision> {
        Some(Provision {
            id: self.optional("id").unwrap_or_else(|| self.id()),
            path: self.path,
            title: self.text("title"),
            cite: self.text("cite"),
            source: self.text("source"),
            grade: self.grade(),
            from: self.day("from"),
            until: day_in(&self.table, "until"),
            gist: self.text("gist"),
            limb: self.optional("limb"),
            presumption: self.optional("presumption"),
            state: self.state(),
        })
    }

    fn duty(&mut self) -> Option<DutyRule> {
        Some(DutyRule {
            id: self.id(),
            path: self.path,
            title: self.text("title"),
            bearer: self.text("bearer"),
            of_the_case: self.text("about") == "case",
            cite: self.text("cite"),
            source: self.text("source"),
            grade: self.grade(),
            from: self.day("from"),
            until: day_in(&self.table, "until"),
            state: self.state(),
            when: self.needed_condition(),
            when_at: 0,
            starts: self.facts("starts"),
            fulfilled_by: self.facts("fulfilled_by"),
            ended_by: self.facts("ended_by"),
            refused_by: self.facts("refused_by"),
            pauses: self.facts("pauses"),
            resumes: self.facts("resumes"),
            restarts: self.facts("restarts"),
            closes: Closes::Never,
            forthwith: self.flag("forthwith").unwrap_or(false),
            clock: self.optional("clock"),
            letter: self.optional("letter"),
            unsafe_while_held: self.flag("unsafe_while_held").unwrap_or(false),
            moves_with: self.handed_over(),
            clocks: Vec::new(),
            alone: true,
        })
    }

    /// `moves_with`: a word of what one district can hand over to another, of a duty to a person.
    fn handed_over(&mut self) -> Option<HandedOver> {
        let word = self.optional("moves_with")?;
        let part = HandedOver::ALL.into_iter().find(|part| part.word() == word);
        if part.is_none() || self.optional("about") == Some("case") {
            self.fault(format!(
                "`moves_with`: `{word}` is no part of a hand-over, or the duty is owed to the whole case"
            ));
        }
        part
    }

    fn read_at(&mut self) -> ReadAt {
        match self.optional("at").unwrap_or("today") {
            "release" => ReadAt::Release,
            "offence" => ReadAt::Offence,
            "today" => ReadAt::Today,
            name => Facts::position(name).map_or_else(
                || {
                    self.fault(format!("`at`: `{name}` is not release, offence, today or a fact"));
                    ReadAt::Today
                },
                ReadAt::Event,
            ),
        }
    }

    fn entitlement(&mut self) -> Option<EntitlementRule> {
        Some(EntitlementRule {
            id: self.id(),
            path: self.path,
            title: self.text("title"),
            payer: self.text("payer"),
            cite: self.text("cite"),
            source: self.text("source"),
            grade: self.grade(),
            from: self.day("from"),
            until: day_in(&self.table, "until"),
            state: self.state(),
            when: self.needed_condition(),
            not_yet_until: self.condition("not_yet_until"),
            amount: self.optional("amount"),
            calc: self.optional("calc"),
            annuity: self.optional("annuity"),
            at: self.read_at(),
            received: self.facts("received"),
            sets_off: self.words("sets_off"),
            form: self.optional("form").unwrap_or("in_kind"),
            per: self.optional("per").unwrap_or("person"),
            papers: self.words("papers"),
            papers_grade: self.papers_grade(),
            alone: true,
            when_at: 0,
            until_at: 0,
        })
    }

    /// How well the papers of a scheme are known; not at all where the file does not say.
    fn papers_grade(&self) -> Grade {
        match self.optional("papers_grade") {
            Some("text") => Grade::Text,
            Some("reported") => Grade::Reported,
            Some("recalled") => Grade::Recalled,
            _ => Grade::Unknown,
        }
    }

    fn offence(&mut self) -> Option<OffenceRule> {
        Some(OffenceRule {
            id: self.id(),
            path: self.path,
            title: self.text("title"),
            cite: self.text("cite"),
            source: self.text("source"),
            grade: self.grade(),
            from: self.day("from"),
            until: day_in(&self.table, "until"),
            state: self.state(),
            when: self.needed_condition(),
            when_at: 0,
            act: self.optional("act").unwrap_or("work"),
            prison: self.optional("prison"),
            fine: self.optional("fine"),
            cognizable: self.flag("cognizable"),
            instead_of: self.optional("instead_of"),
        })
    }
}

/// Marks the rules that share their id with another instrument's (only they have to be looked for when one is found), and numbers
/// the different conditions.
pub(super) fn mark_shared_ids(book: &mut Book) {
    let mut seen = std::collections::HashMap::new();
    let ids = book.duties.iter().map(|rule| rule.id).chain(book.entitlements.iter().map(|rule| rule.id));
    for id in ids {
        *seen.entry(id).or_insert(0) += 1;
    }
    let mut conditions = std::collections::HashMap::new();
    let mut number = |condition: &Condition| {
        let next = conditions.len();
        *conditions.entry(format!("{condition:?}")).or_insert(next)
    };
    for rule in &mut book.duties {
        rule.alone = seen[rule.id] == 1;
        rule.when_at = number(&rule.when);
    }
    for rule in &mut book.offences {
        rule.when_at = number(&rule.when);
    }
    for rule in &mut book.entitlements {
        rule.alone = seen[rule.id] == 1;
        rule.when_at = number(&rule.when);
        rule.until_at = rule.not_yet_until.as_ref().map_or(0, &mut number);
    }
    book.conditions = conditions.len();
}

pub(super) fn rows<'t>(table: &'t Table, key: &str) -> impl Iterator<Item = &'t Table> {
    table.get(key).and_then(toml::Value::as_array).into_iter().flatten().filter_map(toml::Value::as_table)
}
