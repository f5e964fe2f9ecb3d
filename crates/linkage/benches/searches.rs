//! How many names are read and how many questions answered in a second, over 5,000 cases of ten people each.

#![expect(missing_docs, reason = "criterion's macro writes a public function")]

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use mukti_linkage::{Field, Index, key, plain, similarity};
use std::hint::black_box;

const CASES: u64 = 5_000;
const PEOPLE: u64 = 10;

/// Invented names are put together from syllables: about as many different words as so many people would have.
const HEADS: [&str; 24] = [
    "Ra", "Su", "Ma", "Ki", "La", "Bi", "Sha", "Go", "Pra", "Jai", "Mun", "Chan", "Dee", "Ha", "Sal", "Ru", "Tul",
    "Vi", "Ba", "Ka", "Ni", "Ju", "Ye", "Om",
];
const MIDDLES: [&str; 16] =
    ["me", "ni", "ja", "ra", "ku", "li", "va", "to", "sha", "di", "bha", "mi", "ga", "se", "pu", ""];
const TAILS: [&str; 14] = ["sh", "ta", "ndra", "ni", "ram", "lal", "van", "ka", "ri", "bai", "dha", "ma", "yya", "n"];
const IN_SCRIPTS: [&str; 8] =
    ["लक्ष्मी देवी", "राम कुमार यादव", "முருகன்", "లక్ష్మి", "সুশান্ত বিশ্বাস", "محمد سلیم", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "ചന്ദ്രൻ നായർ"];

/// A number that follows from another and looks like chance.
const fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

fn pick<'a>(of: &[&'a str], by: u64) -> &'a str {
    of[usize::try_from(by).unwrap_or(0) % of.len()]
}

fn word(number: u64) -> String {
    let by = mixed(number);
    format!("{}{}{}", pick(&HEADS, by & 0xff), pick(&MIDDLES, by >> 8 & 0xff), pick(&TAILS, by >> 16 & 0xff))
}

fn name(person: u64) -> String {
    if person.is_multiple_of(10) {
        return pick(&IN_SCRIPTS, mixed(person)).to_string();
    }
    format!("{} {}", word(person), word(mixed(person) % 900))
}

fn filled() -> Index {
    let mut index = Index::new();
    for case in 0..CASES {
        for person in case * PEOPLE..(case + 1) * PEOPLE {
            index.insert(u128::from(person), Field::Name, &name(person));
            index.insert(u128::from(person), Field::Place, &format!("{}pur", word(case % 1_500)));
            index.insert(u128::from(person), Field::Phone, &format!("9{:09}", mixed(person) % 1_000_000_000));
        }
    }
    index
}

fn reading(bench: &mut Criterion) {
    let names: Vec<String> = (0..1_000).map(name).collect();
    let mut group = bench.benchmark_group("names");
    group.throughput(Throughput::Elements(names.len() as u64));
    group.bench_function("plain", |b| b.iter(|| names.iter().map(|name| plain(black_box(name)).len()).sum::<usize>()));
    group.bench_function("key", |b| b.iter(|| names.iter().filter(|name| key(black_box(name)) == key("")).count()));
    group.bench_function("similarity", |b| {
        b.iter(|| names.windows(2).map(|pair| similarity(black_box(&pair[0]), &pair[1])).sum::<f64>());
    });
    group.finish();
}

fn searching(bench: &mut Criterion) {
    let index = filled();
    let mut group = bench.benchmark_group("index of 50,000 people");
    group.throughput(Throughput::Elements(1));
    let told = format!("{} texts, {} words, {} bytes a text", index.len(), index.words(), index.bytes() / index.len());
    let misspelt = name(77).replace('a', "aa");
    for (what, query) in [
        ("one word", "Laxmi"),
        ("another script", "लक्ष्मी देवी"),
        ("two words misspelt", misspelt.as_str()),
        ("name and village", "Laxmi Rameshpur"),
        ("four digits", "4321"),
    ] {
        group.bench_function(format!("{what} ({told})"), |b| b.iter(|| index.search(black_box(query), 10)));
    }
    group.sample_size(10);
    group.throughput(Throughput::Elements(CASES * PEOPLE));
    group.bench_function("fill", |b| b.iter_batched(|| (), |()| filled(), BatchSize::PerIteration));
    group.finish();
}

criterion_group!(benches, reading, searching);
criterion_main!(benches);
