//! How quick the memory is, as ratios within one run: durable appends together and one by one, and reading all of it in order.
//!
//! `cargo bench -p mukti-store`; the number of entries can be given after `--`. A PostgreSQL address in `MUKTI_BENCH_POSTGRES` is
//! measured as well.
#![expect(clippy::print_stdout, reason = "a bench says what it measured")]

use mukti_journal::body::{Context, NewSegment, Under};
use mukti_journal::chain::verify::Verification;
use mukti_journal::{Body, Chance, Class, Key, Kind, SealedEntry};
use mukti_register::CaseId;
use mukti_store::{Deed, Location, NewEntry, PageKey, Store, restore};
use mukti_terms::Secret;
use std::hint::black_box;
use std::io::Seek;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Writers that each wait for their answer.
const WRITERS: u64 = 32;

/// Entries of a case that is opened.
const OF_A_CASE: usize = 200;

static NEXT: AtomicU64 = AtomicU64::new(1);

fn main() {
    let entries = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(200_000);
    let folder = tempfile::tempdir().expect("a folder");
    let key = PageKey::new([7; 32]);
    measure("folder", &Location::Folder { path: folder.path().join("data"), journal: key.clone(), keys: key }, entries);
    if let Ok(url) = std::env::var("MUKTI_BENCH_POSTGRES") {
        measure("PostgreSQL", &Location::Postgres { url: Secret::new(url) }, entries);
    }
}

fn measure(name: &str, location: &Location, entries: u64) {
    let store = Store::open(location).expect("the store opens");
    let alone = per_second(200, timed(|| append(&store, 200)));
    let together = together(&store, 6_400);
    println!(
        "{name}: durable appends {alone}/s one by one, {together}/s from {WRITERS} at once ({} times)",
        together / alone.max(1)
    );
    let began = store.head().expect("a head").size();
    fill(&store, entries.saturating_sub(began));
    let size = store.head().expect("a head").size();
    let read = busy(|| {
        store.scan(1, |_, entry| !black_box(entry).body.is_empty()).expect("it reads");
    });
    println!(
        "{name}: reads {}/s in order, {size} entries of about {} bytes",
        per_second(size, read),
        entry(CaseId::from_bits(1)).sealed.body.len()
    );
    let verified = busy(|| {
        let mut verification = Verification::new(9, &[]).expect("it begins");
        store
            .scan(1, |position, entry| {
                verification.push(position, entry).expect("it follows");
                true
            })
            .expect("it reads");
    });
    println!("{name}: verifies {}/s", per_second(size, verified));
    let case = CaseId::from_bits(u128::MAX);
    let all: Vec<_> = (0..OF_A_CASE).map(|_| entry(case)).collect();
    store.keep(Deed { entries: all, ..Deed::default() }).expect("it is kept");
    let opened = timed(|| assert_eq!(store.history(case).expect("it reads").len(), OF_A_CASE));
    let mut copy = tempfile::tempfile().expect("a file");
    let out = timed(|| drop(store.copy_journal(None, &mut copy).expect("it is copied")));
    let other = tempfile::tempdir().expect("a folder");
    copy.rewind().expect("it begins anew");
    let key = PageKey::new([8; 32]);
    let there = Location::Folder { path: other.path().join("data"), journal: key.clone(), keys: key };
    let back = timed(|| drop(restore(&there, &mut [&mut copy], &mut []).expect("it is put back")));
    println!("{name}: copied {}/s, put back into a folder {}/s", per_second(size, out), per_second(size, back));
    println!("{name}: a case of {OF_A_CASE} entries is read in {} µs", opened.as_micros());
}

/// One deed after the other, each durable before the next.
fn append(store: &Store, deeds: u64) {
    for _ in 0..deeds {
        let case = CaseId::from_bits(u128::from(NEXT.fetch_add(1, Ordering::Relaxed)));
        store.keep(Deed { read: vec![(case, 0)], entries: vec![entry(case)], ..Deed::default() }).expect("it is kept");
    }
}

fn together(store: &Store, deeds: u64) -> u64 {
    let took = timed(|| {
        std::thread::scope(|scope| {
            for _ in 0..WRITERS {
                scope.spawn(|| append(store, deeds / WRITERS));
            }
        });
    });
    per_second(deeds, took)
}

fn fill(store: &Store, entries: u64) {
    for _ in 0..entries / 1000 {
        let case = CaseId::from_bits(u128::from(NEXT.fetch_add(1, Ordering::Relaxed)));
        store.keep(Deed { entries: (0..1000).map(|_| entry(case)).collect(), ..Deed::default() }).expect("it is kept");
    }
}

fn timed(work: impl FnOnce()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

/// The time this thread was on a processor: what a busy machine does not change. The clock's where the system does not tell.
fn busy(work: impl FnOnce()) -> Duration {
    let on_processor = || {
        let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
    };
    let (before, clock) = (on_processor(), timed(work));
    on_processor().zip(before).map_or(clock, |(after, before)| after - before)
}

fn per_second(count: u64, took: Duration) -> u64 {
    count * 1_000_000 / u64::try_from(took.as_micros().max(1)).unwrap_or(u64::MAX)
}

/// An entry as a record makes one: a head, what the law needs, and what could find a person.
fn entry(case: CaseId) -> NewEntry {
    let id = u128::from(NEXT.fetch_add(1, Ordering::Relaxed));
    let key = Key::from_bytes([3; 32]);
    let segment = |class, payload| NewSegment {
        class,
        subject: case.bits(),
        payload,
        under: Under::Subject { key: &key, generation: 1 },
    };
    let segments =
        [segment(Class::Head, &[b'h'; 120][..]), segment(Class::C2, &[b'c'; 150]), segment(Class::C3, &[b'p'; 80])];
    let body =
        Body::seal(Context { organisation: 9, entry: id }, &segments, &mut Counting(u64::try_from(id).unwrap_or(0)))
            .expect("it is sealed");
    NewEntry::of(case, SealedEntry::new(id, 9, 1_772_000_000, Kind::Record, &body))
}

struct Counting(u64);

impl Chance for Counting {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = self.0.to_be_bytes()[0];
        }
    }
}
