//! Vigilance committees and budgets of invented districts: alive, lapsed, never constituted; allotted, released, used, and not told.

use jiff::civil::Date;
use mukti_casework::{By, Desk, EvenSo, Problem};
use mukti_terms::when::plus_days;

/// What became of the committee of a district.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Committee {
    Alive,
    SeatEmpty,
    NotMet,
    Lapsed,
    Never,
}

use Committee::{Alive, Lapsed, Never, NotMet, SeatEmpty};

/// Invented districts, none of them in the list of places, and what became of their committees.
const DISTRICTS: [(&str, &str, Committee); 16] = [
    ("IN-UP", "Sundarpur", Lapsed),
    ("IN-UP", "Nayanagar", Alive),
    ("IN-UP", "Haripur Kalan", Never),
    ("IN-BR", "Rampur Khas", NotMet),
    ("IN-BR", "Ganga Tola", Lapsed),
    ("IN-RJ", "Devnagar", Lapsed),
    ("IN-RJ", "Marupur", Never),
    ("IN-TN", "Tiruvalam", Alive),
    ("IN-TN", "Aruvipuram", SeatEmpty),
    ("IN-TN", "Nellikuppam Nadu", Alive),
    ("IN-KA", "Hosahalli", Alive),
    ("IN-KA", "Kallugudi", Lapsed),
    ("IN-TS", "Kottapalle", SeatEmpty),
    ("IN-OD", "Baragarh Tola", NotMet),
    ("IN-OD", "Jhargaon", Never),
    ("IN-WB", "Shantipur", Lapsed),
];

/// The seats of a district's committee: the chair, and what section 13 asks for.
const SEATS: [&str; 8] = [
    "chair",
    "scheduled_caste_or_tribe",
    "scheduled_caste_or_tribe",
    "scheduled_caste_or_tribe",
    "social_worker",
    "social_worker",
    "rural_agency",
    "credit_institution",
];

/// A fund, whether the State has it itself, and its steps: which, of how many rupees, and how many people it reached.
type Fund = (&'static str, bool, &'static [(&'static str, &'static str, &'static str)]);

/// The funds of this year and of the year before.
const THIS_YEAR: [Fund; 4] = [
    ("central_scheme", false, &[("allotted", "2400000", ""), ("released", "1500000", ""), ("used", "900000", "30")]),
    ("district_corpus", false, &[("allotted", "1000000", ""), ("released", "1000000", "")]),
    ("survey_grant", true, &[("allotted", "450000", ""), ("released", "450000", "")]),
    ("awareness_grant", true, &[("allotted", "1000000", "")]),
];
const LAST_YEAR: [Fund; 3] = [
    (
        "central_scheme",
        false,
        &[
            ("allotted", "3000000", ""),
            ("released", "3000000", ""),
            ("used", "2100000", "64"),
            ("returned", "900000", ""),
        ],
    ),
    ("district_corpus", false, &[("allotted", "1000000", ""), ("released", "", ""), ("used", "240000", "8")]),
    ("survey_grant", true, &[("allotted", "450000", ""), ("released", "450000", ""), ("used", "410000", "")]),
];

/// Writes them in the registers, as the member would.
pub(super) fn tell(desk: &Desk, by: &By) -> Result<(), Problem> {
    let today = by.now.day_in_india();
    let states: Vec<&[(&str, &str, Committee)]> = DISTRICTS.chunk_by(|one, other| one.0 == other.0).collect();
    // One hand a State, as with the cases: what several write at once is synced to the disk together.
    std::thread::scope(|scope| {
        let hands: Vec<_> = states.iter().map(|of| scope.spawn(move || of_state(desk, by, of, today))).collect();
        hands.into_iter().try_for_each(|hand| hand.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

fn of_state(desk: &Desk, by: &By, districts: &[(&str, &str, Committee)], today: Date) -> Result<(), Problem> {
    for (at, (state, district, became)) in districts.iter().enumerate() {
        committee(desk, by, (state, district), *became, today)?;
        if at == 0 {
            sub_division(desk, by, (state, district), today)?;
        }
        let this_year = jiff::civil::date(if today.month() < 4 { today.year() - 1 } else { today.year() }, 4, 1);
        let last_year = jiff::civil::date(this_year.year() - 1, 4, 1);
        for (funds, began) in [(&THIS_YEAR[..], this_year), (&LAST_YEAR[..], last_year)] {
            for (fund, of_state, steps) in funds {
                match (*of_state, at) {
                    (true, 0) => budget(desk, by, fund, (state, ""), began, steps, today)?,
                    (true, _) => {}
                    (false, _) => budget(desk, by, fund, (state, district), began, steps, today)?,
                }
            }
        }
    }
    Ok(())
}

fn committee(desk: &Desk, by: &By, place: (&str, &str), became: Committee, today: Date) -> Result<(), Problem> {
    let ago = |days: i64| plus_days(today, -days).to_string();
    let mut heading = vec![("level", "district"), ("state", place.0), ("district", place.1)];
    if became == Never {
        let on = ago(90);
        heading
            .extend([("on", on.as_str()), ("source", "Reply of the labour department under the RTI Act (invented)")]);
        return desk.open_folio(by, "no_committee", &heading).map(drop);
    }
    let named = if became == Lapsed { ago(1_300) } else { ago(420) };
    heading.push(("on", &named));
    let sheet = desk.open_folio(by, "committee", &heading)?;
    let write = |kind: &str, values: &[(&str, &str)]| desk.write_on_folio(by, sheet, kind, values, EvenSo::Yes);
    let seats = if became == SeatEmpty { &SEATS[..SEATS.len() - 1] } else { &SEATS[..] };
    for seat in seats {
        write("committee_member", &[("on", &named), ("seat", seat)])?;
    }
    for days in if became == NotMet || became == Lapsed { [1_200, 400] } else { [250, 70] } {
        let on = ago(days);
        if on >= named {
            write("committee_meeting", &[("on", &on), ("present", "6"), ("chaired", "yes"), ("cases_discussed", "4")])?;
        }
    }
    if became == Alive {
        write("committee_visit", &[("on", &ago(40)), ("bonded_found", "3"), ("reported_to_magistrate", "yes")])?;
    }
    Ok(())
}

/// A committee of a sub-division of which nobody told who sits in it.
fn sub_division(desk: &Desk, by: &By, place: (&str, &str), today: Date) -> Result<(), Problem> {
    let on = plus_days(today, -300).to_string();
    let heading =
        [("level", "sub_division"), ("state", place.0), ("district", place.1), ("place", "Sadar"), ("on", &on)];
    let sheet = desk.open_folio(by, "committee", &heading)?;
    let met = plus_days(today, -100).to_string();
    desk.write_on_folio(by, sheet, "committee_meeting", &[("on", &met)], EvenSo::Yes)
}

fn budget(
    desk: &Desk,
    by: &By,
    fund: &str,
    place: (&str, &str),
    began: Date,
    steps: &[(&str, &str, &str)],
    today: Date,
) -> Result<(), Problem> {
    let on = began.to_string();
    let heading = [("fund", fund), ("on", &on), ("state", place.0), ("district", place.1)];
    let sheet = desk.open_folio(by, "budget", &heading)?;
    for (at, (step, amount, people)) in (0_i64..).zip(steps) {
        let on = plus_days(began, at * 60).min(today).to_string();
        let values = [("on", on.as_str()), ("step", step), ("amount", amount), ("people", people)];
        desk.write_on_folio(by, sheet, "budget_step", &values, EvenSo::Yes)?;
    }
    Ok(())
}
