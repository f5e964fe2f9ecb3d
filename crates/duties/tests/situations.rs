//! Every situation told under `law/**/tests/` comes out as its file expects.

use mukti_duties::{Due, Duty, owed};
use mukti_law::book::FILES;
use mukti_law::finding::{Classified, Determination, Entitlement, Offence};
use mukti_law::{Book, Facts, Situation, category, determine, entitled, offences};
use mukti_terms::schema::Record;
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Day, Told};
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// Everything concluded of one situation.
struct Outcome {
    on: Day,
    found: Determination,
    category: &'static str,
    entitlements: Vec<Entitlement>,
    offences: Vec<Offence>,
    duties: Vec<Duty>,
}

#[test]
fn every_situation_of_the_book_comes_out_as_its_file_expects() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../law");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    assert!(!files.is_empty(), "the book tells situations");
    let (mut told, mut wrong) = (0, Vec::new());
    for file in &files {
        let text = std::fs::read_to_string(file).expect("a file of situations is text");
        let path = file.strip_prefix(&root).expect("found under the root").display().to_string();
        let table: Table = match text.parse() {
            Ok(table) => table,
            Err(error) => {
                wrong.push(format!("law/{path}: {error}"));
                continue;
            }
        };
        for situation in table.get("situation").and_then(Value::as_array).into_iter().flatten() {
            told += 1;
            let name = situation.get("name").and_then(Value::as_str).unwrap_or("(no name)");
            for fault in check(situation) {
                wrong.push(format!("law/{path}: \"{name}\": {fault}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of the expectations of {told} situations fail:\n{}", wrong.len(), wrong.join("\n"));
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder reads").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "toml")
            && path.parent().and_then(Path::file_name).is_some_and(|name| name == "tests")
        {
            files.push(path);
        }
    }
}

/// The book of a situation: ours, with what the situation changes in it.
fn book_of(situation: &Value) -> &'static Book {
    let Some(changes) = situation.get("law").and_then(Value::as_array) else { return Book::embedded() };
    let kept = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
    let word = |change: &Value, key: &str| kept(change.get(key).and_then(Value::as_str).unwrap_or_default());
    let changed: Vec<(&str, &str)> = changes.iter().map(|one| (word(one, "path"), word(one, "text"))).collect();
    let ours = FILES.iter().copied().filter(|(path, _)| changed.iter().all(|(other, _)| other != path));
    let book = Book::read(ours.chain(changed.iter().copied()));
    assert_eq!(book.faults(), [], "what the situation changes can be read");
    Box::leak(Box::new(book))
}

fn check(situation: &Value) -> Vec<String> {
    let on = situation.get("on").map(plain).and_then(|text| Told::parse(&text)).and_then(Told::day);
    let Some(on) = on else { return vec!["`on` is a day".into()] };
    let mut facts = Facts::default();
    let mut faults = Vec::new();
    for (key, value) in situation.get("facts").and_then(Value::as_table).into_iter().flatten() {
        match Facts::position(key) {
            Some(field) => {
                if let Err(wrong) = facts.set(field, &plain(value)) {
                    faults.push(format!("fact `{key}`: {wrong:?}"));
                }
            }
            None => faults.push(format!("there is no fact `{key}`")),
        }
    }
    let book = book_of(situation);
    let found = determine(&facts, on, book);
    let here = Situation { facts: &facts, book, on, found: &found };
    let at = situation.get("at").map(plain).and_then(|text| Told::parse(&text)).and_then(Told::moment);
    let at = at.unwrap_or_else(|| Moment::end_of(on));
    let outcome = Outcome {
        on,
        category: category(&here).word(),
        entitlements: entitled(&here),
        offences: offences(&here),
        duties: owed(&here, at),
        found: found.clone(),
    };
    for (key, expected) in situation.get("expect").and_then(Value::as_table).into_iter().flatten() {
        match outcome.answer(key) {
            None => faults.push(format!("nothing is called `{key}`")),
            Some(got) if !agrees(key, &plain(expected), &got) => {
                faults.push(format!("{key}: expected {}, got {got}", plain(expected)));
            }
            Some(_) => {}
        }
    }
    faults
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::Boolean(is) => is.to_string(),
        Value::Datetime(date) => date.to_string(),
        Value::Array(_) | Value::Table(_) => String::new(),
    }
}

/// Lists agree when what is expected is among them.
fn agrees(key: &str, expected: &str, got: &str) -> bool {
    if key == "ask" { got.split(' ').any(|one| one == expected) } else { expected == got }
}

fn met(value: Answer) -> String {
    match value {
        Answer::Yes => "met",
        Answer::No => "not_met",
        Answer::NotKnown => "not_known",
    }
    .into()
}

fn or_null<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(|| "null".into(), |value| value.to_string())
}

fn due(value: Option<&Due>) -> String {
    or_null(value.map(|due| due.day))
}

/// `2025-03-02T23:59:59`: the clock in India.
fn in_india(moment: Moment) -> String {
    moment.in_india().to_string()
}

impl Outcome {
    fn answer(&self, key: &str) -> Option<String> {
        let (what, rest) = key.split_once('.').unwrap_or((key, ""));
        match what {
            "finding" => self.finding(rest),
            "limb" => self.found.limbs.iter().find(|limb| limb.id.id() == rest).map(|limb| met(limb.value)),
            "presumption" => Some(self.found.presumptions.iter().any(|one| one.id == rest).to_string()),
            "ask" if rest.is_empty() => Some(self.asked().collect::<Vec<_>>().join(" ")),
            "ask" => Some(self.asked().any(|name| name == rest).to_string()),
            "indicator" => Some(self.found.indicators.contains(&rest).to_string()),
            "also" => self.also(rest).map(|found| met(found.value)),
            "category" => Some(self.category.into()),
            "offence" => {
                let shown = self.offences.iter().any(|one| one.provision == rest && one.value.is_yes());
                Some(shown.to_string())
            }
            "entitlement" => self.entitlement(rest),
            "duty" => self.duty(rest),
            "wages" => self.wages(rest),
            "parameter" => {
                let value = Book::embedded().value(rest, self.on);
                Some(or_null(value.and_then(mukti_law::book::Value::count)))
            }
            _ => None,
        }
    }

    fn asked(&self) -> impl Iterator<Item = &'static str> {
        self.found.ask.iter().map(|field| Facts::FIELDS[field.at()].name)
    }

    fn also(&self, id: &str) -> Option<&Classified> {
        self.found.also.each().into_iter().find(|(one, _)| *one == id).map(|(_, found)| found)
    }

    fn finding(&self, what: &str) -> Option<String> {
        match what {
            "status" => Some(self.found.status.word().into()),
            "forced_labour" => Some(self.found.forced_labour.word().into()),
            "only_by_presumption" => Some(self.found.only_by_presumption.to_string()),
            _ => None,
        }
    }

    fn entitlement(&self, key: &str) -> Option<String> {
        let (id, what) = key.rsplit_once('.')?;
        let one = self.entitlements.iter().find(|one| one.id == id);
        let Some(one) = one else { return Some("not_applicable".into()).filter(|_| what == "status") };
        Some(match what {
            "status" => one.status.word().into(),
            "grade" => one.grade.word().into(),
            "payer" => one.payer.into(),
            "provision" => one.provision.into(),
            "amount_rupees" => or_null(one.amount),
            "amount_low_rupees" => or_null(one.amount_low),
            "amount_high_rupees" => or_null(one.amount_high),
            "last_known_rupees" => or_null(one.last_known),
            "of_which_annuity_rupees" => or_null(one.of_which_annuity),
            "received_rupees" => or_null(one.received),
            "outstanding_rupees" => or_null(one.outstanding),
            _ => return None,
        })
    }

    fn duty(&self, key: &str) -> Option<String> {
        let (id, what) = key.rsplit_once('.')?;
        let one = self.duties.iter().find(|one| one.id == id);
        let Some(one) = one else { return Some("not_applicable".into()).filter(|_| what == "status") };
        Some(match what {
            "status" => one.status.word().into(),
            "bearer" => one.bearer.into(),
            "provision" => one.provision.into(),
            "since" => or_null(one.since),
            "last_day" => due(one.last_day.as_ref()),
            "last_day_earliest" => or_null(one.last_day.as_ref().map(|due| due.day_earliest)),
            "last_moment" => or_null(one.last_day.as_ref().and_then(|due| due.moment).map(in_india)),
            "last_moment_earliest" => or_null(one.last_day.as_ref().and_then(|due| due.moment_earliest).map(in_india)),
            "closing" => or_null(one.last_day.as_ref().map(|due| due.closing.word())),
            "paused" => or_null(one.paused),
            "benchmark_day" => due(one.benchmark_day.as_ref()),
            "days_late" => one.days_late.to_string(),
            _ => return None,
        })
    }

    fn wages(&self, what: &str) -> Option<String> {
        let wages = &self.found.wages;
        Some(match what {
            "due_rupees" => or_null(wages.due),
            "due_low_rupees" => or_null(wages.due_low),
            "due_high_rupees" => or_null(wages.due_high),
            "paid_rupees" => or_null(wages.paid),
            "short_rupees" => or_null(wages.short),
            "days" => or_null(wages.days),
            "below_minimum" => met(wages.below_minimum),
            _ => return None,
        })
    }
}
