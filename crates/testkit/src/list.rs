//! A list of invented people as a spreadsheet program would save it, with as many bad rows as are asked for, at known places.

use mukti_law::Facts;
use mukti_terms::schema::Record;
use std::io::{self, Write};

/// The columns: names and place of work as lists have them, then facts by their public names.
pub const HEADER: &str =
    "name of worker,father name,village,mobile no,kiln name,owner,worksite.state,worksite.district,worksite.kind";

/// The facts that stand behind them.
const FACTS: [&str; 24] = [
    "work.from",
    "work.to",
    "days.worked",
    "worker.age",
    "worker.sex",
    "worker.category",
    "home.state",
    "advance.taken",
    "advance.amount",
    "advance.by",
    "advance.from",
    "wage.amount",
    "wage.unit",
    "wage.shared_by",
    "hours.per_day",
    "days.per_week",
    "free.movement",
    "free.other_work",
    "debt.held_them",
    "force.threat",
    "force.wages_withheld",
    "family.also_working",
    "children.working",
    "freed.how",
];

/// People of one worksite.
const OF_ONE_SITE: u64 = 25;

/// What a bad row holds, and in which column: the telephone that lost its digits, a formula, a date nobody has, and so on.
const BAD: [(&str, &str); 6] = [
    ("mobile no", "9.19E+11"),
    ("name of worker", "=HYPERLINK(\"http://example.org\")"),
    ("work.from", "2023-02-30"),
    ("worker.age", "many"),
    ("advance.amount", "-5"),
    ("free.movement", "perhaps"),
];

const FIRST: [&str; 12] =
    ["Meena", "Suresh", "Fatima", "Asha", "Ravi", "Rani", "Kamla", "Gopal", "Zubeda", "Lakshmi", "Mohan", "Sita"];
const LAST: [&str; 7] = ["Kumari", "Devi", "Paswan", "Bano", "Majhi", "Ram", "Oraon"];

/// Writes a list of so many people; every `bad_every`th row is bad. Gives the rows that are, as a spreadsheet counts them, with
/// their column.
///
/// # Errors
/// It cannot be written.
pub fn write_list(rows: u64, bad_every: u64, out: &mut impl Write) -> io::Result<Vec<(u64, &'static str)>> {
    let mut bad = Vec::new();
    writeln!(out, "{HEADER},{}", FACTS.join(","))?;
    for (at, facts) in (1_u64..).zip(crate::simulate(7, rows)) {
        let broken = (at % bad_every == 0).then(|| BAD[usize::try_from(at / bad_every).unwrap_or(0) % BAD.len()]);
        if let Some((column, _)) = broken {
            bad.push((at + 1, column));
        }
        row(at, &facts, broken, out)?;
    }
    Ok(bad)
}

fn row(at: u64, facts: &Facts, broken: Option<(&str, &str)>, out: &mut impl Write) -> io::Result<()> {
    let of = |list: &[&'static str], by: u64| list[usize::try_from((at / by) % list.len() as u64).unwrap_or(0)];
    let site = (at - 1) / OF_ONE_SITE;
    let told = [
        format!("{} {} {}", of(&FIRST, 1), of(&LAST, 3), at),
        format!("{} {}", of(&FIRST, 5), of(&LAST, 2)),
        format!("Sundarpur {}", at % 97),
        format!("90000{:05}", at % 100_000),
        format!("Kiln {site} of Sundarpur"),
        format!("Owner {}", site % 1_000),
        "IN-UP".to_owned(),
        "Sundarpur".to_owned(),
        "brick_kiln".to_owned(),
    ];
    let names = HEADER.split(',').chain(FACTS);
    for (column, name) in names.enumerate() {
        if column > 0 {
            out.write_all(b",")?;
        }
        let text = match (broken, told.get(column)) {
            (Some((bad, text)), _) if bad == name => text.to_owned(),
            (_, Some(text)) => text.clone(),
            (_, None) => Facts::position(name).and_then(|field| facts.show(field)).unwrap_or_default().into_owned(),
        };
        if text.contains([',', '"']) {
            write!(out, "\"{}\"", text.replace('"', "\"\""))?;
        } else {
            out.write_all(text.as_bytes())?;
        }
    }
    out.write_all(b"\n")
}
