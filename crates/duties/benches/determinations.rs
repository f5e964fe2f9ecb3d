//! How many determinations, with duties and entitlements, one core makes of parsed facts in a second.

#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

use mukti_duties::{owed, owed_by};
use mukti_law::book::Answers;
use mukti_law::finding::Determination;
use mukti_law::{Book, Facts, Situation, determine, entitled, entitled_by};
use mukti_terms::Day;
use mukti_terms::schema::Record;
use mukti_terms::when::Moment;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Six invented people as an organisation would tell of them.
const PEOPLE: [&[(&str, &str)]; 6] = [
    &[
        ("work.state", "IN-BR"),
        ("work.kind", "brick_kiln"),
        ("work.from", "2025-01-10"),
        ("work.to", "2025-12-20"),
        ("freed.on", "2025-12-20"),
        ("freed.how", "rescued"),
        ("rescued.on", "2025-12-20"),
        ("worker.age", "34"),
        ("worker.sex", "male"),
        ("worker.category", "SC"),
        ("accused", "owner:general; contractor:SC"),
        ("advance.taken", "yes"),
        ("advance.by", "self"),
        ("advance.amount", "30000"),
        ("wage.amount", "1200"),
        ("wage.unit", "week"),
        ("wage.shared_by", "2"),
        ("free.movement", "no"),
        ("force.threat", "yes"),
        ("informed.on", "2025-12-18"),
    ],
    &[
        ("work.state", "IN-TN"),
        ("work.kind", "rice_mill"),
        ("work.from", "2023"),
        ("freed.how", "still_held"),
        ("worker.age", "16"),
        ("worker.sex", "female"),
        ("advance.taken", "yes"),
        ("advance.by", "parent"),
        ("debt.held_them", "yes"),
        ("wage.none", "yes"),
        ("informed.on", "2026-02-01"),
    ],
    &[
        ("work.state", "IN-UP"),
        ("work.kind", "brick_kiln"),
        ("work.task", "moulding"),
        ("work.from", "2025-10-15"),
        ("work.to", "2026-01-31"),
        ("wage.amount", "600"),
        ("wage.unit", "1000_bricks"),
        ("output.per_day", "1500"),
        ("output.shared_by", "2"),
        ("freed.on", "2026-01-31"),
        ("freed.how", "escaped"),
        ("worker.sex", "male"),
        ("worker.age", "28"),
        ("fir.on", "2026-02-03"),
    ],
    &[
        ("work.state", "IN-MP"),
        ("work.kind", "stone_quarry"),
        ("work.from", "2024-03"),
        ("work.to", "2025-11"),
        ("wage.amount", "3000"),
        ("wage.unit", "month"),
        ("wage.shared_by", "2"),
        ("worker.sex", "female"),
        ("worker.age", "41"),
        ("worker.category", "ST"),
        ("certificate.on", "2025-12-02"),
        ("freed.on", "2025-11-28"),
        ("assistance.immediate_on", "2025-12-20"),
        ("assistance.immediate_amount", "20000"),
    ],
    &[
        ("work.state", "IN-KA"),
        ("work.kind", "domestic_work"),
        ("free.other_work", "yes"),
        ("told.private", "no"),
        ("worker.sex", "female"),
    ],
    &[
        ("work.state", "IN-OD"),
        ("work.kind", "agriculture"),
        ("custom.name", "hali"),
        ("wage.amount", "100"),
        ("wage.unit", "day"),
        ("work.from", "2015-06"),
        ("work.to", "2025-06-30"),
        ("age.at_start", "12"),
        ("worker.age", "22"),
        ("worker.sex", "male"),
        ("freed.on", "2025-07-01"),
        ("freed.how", "sent_away"),
        ("finding.on", "2025-07-10"),
        ("finding.outcome", "bonded"),
    ],
];

fn main() {
    let book = Book::embedded();
    let on: Day = "2026-03-15".parse().expect("a day");
    let now = Moment::end_of(on);
    let people: Vec<Facts> = PEOPLE.iter().map(|said| told(said)).collect();
    let found: Vec<(&Facts, Determination)> = people.iter().map(|facts| (facts, determine(facts, on, book))).collect();
    let each = |(facts, found): &(&Facts, Determination), see: &dyn Fn(&Situation<'_>)| {
        see(&Situation { facts, book, on, found });
    };
    let lines = [
        ("determine", rate(&people, |facts| drop(black_box(determine(facts, on, book))))),
        ("owed", rate(&found, |one| each(one, &|here| drop(black_box(owed(here, now)))))),
        ("entitled", rate(&found, |one| each(one, &|here| drop(black_box(entitled(here)))))),
        (
            "determine, owed, entitled",
            rate(&people, |facts| {
                let found = determine(facts, on, book);
                let here = Situation { facts, book, on, found: &found };
                let mut answers = Answers::new(&here);
                black_box((owed_by(&mut answers, now), entitled_by(&mut answers)));
            }),
        ),
    ];
    for (what, count) in lines {
        println!("{what:<26} {count:>9} a second and core");
    }
}

fn told(said: &[(&str, &str)]) -> Facts {
    let mut facts = Facts::default();
    for (name, word) in said {
        let field = Facts::position(name).expect("a fact of the contract");
        facts.set(field, word).expect("a possible value");
    }
    facts
}

/// The best of five seconds, so that a busy machine does not hide the work.
fn rate<T>(people: &[T], work: impl Fn(&T)) -> u64 {
    (0..5).map(|_| a_second_of(people, &work)).max().unwrap_or(0)
}

fn a_second_of<T>(people: &[T], work: &impl Fn(&T)) -> u64 {
    let (start, spent) = (Instant::now(), on_the_core());
    let mut done = 0;
    while start.elapsed() < Duration::from_secs(1) {
        for one in people.iter().cycle().take(people.len() * 200) {
            work(black_box(one));
            done += 1;
        }
    }
    let spent = on_the_core().zip(spent).map_or(start.elapsed(), |(end, begin)| end.saturating_sub(begin));
    done * 1_000_000 / u64::try_from(spent.as_micros()).unwrap_or(u64::MAX).max(1)
}

/// Time this thread really ran, where the system says: others on the machine are not our slowness.
fn on_the_core() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}
