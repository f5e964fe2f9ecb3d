//! What is odd about a line on a sheet: said before it is kept, and kept if the person insists that it was so.

use super::{budget, committee, count, date};
use mukti_law::Book;
use mukti_register::{Folio, Kept};
use mukti_terms::Rupees;

/// Something odd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// It is dated before the sheet's own beginning: an office that was not there yet, a committee that was not constituted.
    BeforeItBegan,
    /// It is dated after the sheet's own end.
    AfterItEnded,
    /// It ends before it begins.
    EndsBeforeItBegins,
    /// More people sit in one category than the Act allows.
    TooManyOfACategory,
    /// More money was released than allotted, or used than released.
    MoreThanThere,
    /// More places are taken than there are.
    MoreThanPlaces,
}

impl Doubt {
    /// Every doubt.
    pub const ALL: [Self; 6] = [
        Self::BeforeItBegan,
        Self::AfterItEnded,
        Self::EndsBeforeItBegins,
        Self::TooManyOfACategory,
        Self::MoreThanThere,
        Self::MoreThanPlaces,
    ];

    /// Its word, as in the message key `doubt-<word>`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::BeforeItBegan => "before_it_began",
            Self::AfterItEnded => "after_it_ended",
            Self::EndsBeforeItBegins => "ends_before_it_begins",
            Self::TooManyOfACategory => "too_many_of_a_category",
            Self::MoreThanThere => "more_than_there",
            Self::MoreThanPlaces => "more_than_places",
        }
    }
}

/// What is odd about a line that is about to be written on a sheet, the first thing only.
#[must_use]
pub fn doubt(folio: &Folio, kind: &str, line: &Kept, book: &Book) -> Option<Doubt> {
    let heading = folio.heading().kept;
    let on = date(line, "on");
    let order = |first: Option<mukti_terms::Told>, then: Option<mukti_terms::Told>| {
        first.zip(then).is_some_and(|(first, then)| then.latest() < first.earliest())
    };
    if order(on, date(line, "until")) {
        return Some(Doubt::EndsBeforeItBegins);
    }
    if order(date(&heading, "on"), on) {
        return Some(Doubt::BeforeItBegan);
    }
    if order(on, date(&heading, "until")) {
        return Some(Doubt::AfterItEnded);
    }
    match kind {
        "committee_member" => too_many(folio, &heading, line, book),
        "budget_step" => more_than_there(folio, line),
        "project_report" => {
            let (taken, places) = (count(line, "taken")?, count(&heading, "places")?);
            (taken > places).then_some(Doubt::MoreThanPlaces)
        }
        _ => None,
    }
}

/// Whether the seat was full without this member, on the day they took it.
fn too_many(folio: &Folio, heading: &Kept, line: &Kept, book: &Book) -> Option<Doubt> {
    let on = date(line, "on")?.latest();
    let mut members: Vec<Kept> = folio.lines_of("committee_member").filter(|l| !l.struck).map(|l| l.kept).collect();
    members.push(line.clone());
    let seats = committee::seats(heading, &members, book, on);
    let full = seats.iter().find(|seats| Some(seats.seat) == line.get("seat"))?;
    (i64::try_from(full.held).unwrap_or(i64::MAX) > full.asked).then_some(Doubt::TooManyOfACategory)
}

/// Whether more went out of a step than went into the one before it.
fn more_than_there(folio: &Folio, line: &Kept) -> Option<Doubt> {
    let amount: Rupees = Rupees::parse(line.get("amount")?)?;
    let sums = budget::sums(folio);
    let (there, gone) = match line.get("step")? {
        "released" => (sums.allotted?, sums.released),
        "used" | "returned" => (sums.released?, sums.used),
        _ => return None,
    };
    let gone = gone.unwrap_or_default() + amount;
    (gone > there).then_some(Doubt::MoreThanThere)
}
