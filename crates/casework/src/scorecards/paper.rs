//! A scorecard on paper: the same tables as on the page, in words, for a file, a meeting or a wall.

pub mod bodies;

use super::budgets::{Budgets, BudgetsAsked};
use super::committees::Committees;
use super::{Counted, ScorePlace, Scorecard};
use crate::desk::Desk;
use crate::problem::Problem;
use mukti_documents::tables::{self, Table, Tables};
use mukti_indicators::card::Share;
use mukti_indicators::{Card, Measure, Median};
use mukti_messages::{Args, Messages, format};
use mukti_terms::when::Moment;
use mukti_terms::{Language, State};

/// The kind of office whose scorecard shows how committees stand.
pub const COMMITTEE: &str = "vigilance_committee";

/// What is shown of the duties of a place, in order.
pub const DUTIES: [Counted; 9] = [
    Counted::Measure(Measure::InTime),
    Counted::Measure(Measure::Late),
    Counted::OpenLate,
    Counted::OpenInTime,
    Counted::Measure(Measure::Unclear),
    Counted::Measure(Measure::DoneNoLimit),
    Counted::Measure(Measure::OpenNoLimit),
    Counted::Measure(Measure::NotKnown),
    Counted::Measure(Measure::Ended),
];

/// What a line of a table shows of duties.
pub const SHORT: [Counted; 4] =
    [Counted::Measure(Measure::InTime), Counted::Measure(Measure::Late), Counted::OpenLate, Counted::OpenInTime];

/// The steps for people and cases, each with the step it is a share of.
pub const STEPS: [(Measure, Option<Measure>); 12] = [
    (Measure::Cases, None),
    (Measure::People, None),
    (Measure::Enquired, Some(Measure::People)),
    (Measure::EnquiredCertified, Some(Measure::Enquired)),
    (Measure::Certificates, Some(Measure::People)),
    (Measure::Refusals, Some(Measure::People)),
    (Measure::RefusalsReversed, Some(Measure::Refusals)),
    (Measure::FirRegistered, Some(Measure::Cases)),
    (Measure::FirRefused, Some(Measure::Cases)),
    (Measure::ChargeSheets, Some(Measure::FirRegistered)),
    (Measure::Judgments, Some(Measure::FirRegistered)),
    (Measure::Convictions, Some(Measure::Judgments)),
];

/// The sums of money: due + overpaid = received + outstanding + not known whether received; beside them what is said to be paid.
pub const SUMS: [Measure; 6] = [
    Measure::MoneyDue,
    Measure::MoneyReceived,
    Measure::MoneyOutstanding,
    Measure::MoneyReceiptNotKnown,
    Measure::MoneyOverpaid,
    Measure::MoneySaidPaid,
];

/// What a reader must know, as in `score-what-<word>`.
pub const NOTES: [&str; 8] = ["who", "duty", "late", "not-late", "month", "median", "money", "bodies"];

impl Counted {
    /// The message of what is counted.
    #[must_use]
    pub fn key(self) -> String {
        format!("score-{}", self.word())
    }
}

impl Desk {
    /// The numbers of a place as a paper, PDF/A.
    ///
    /// # Errors
    /// The store cannot be read; the typesetter failed.
    pub fn scorecard_paper(
        &self,
        now: Moment,
        place: ScorePlace,
        office: Option<&str>,
        language: Language,
    ) -> Result<Vec<u8>, Problem> {
        let card = self.scorecard(now, place.clone(), office)?;
        let committees = self.committees(now, place.clone())?;
        let budgets = self.budgets(now, place, BudgetsAsked::default())?;
        let words = Pen(Messages::of(language)).tables(&card, &committees, &budgets);
        let paper = tables::paper(words, Messages::of(language));
        let printed = paper.pdf().map_err(|error| Problem::LetterFailed { said: error.to_string() })?;
        Ok(printed.bytes)
    }
}

struct Pen<'a>(&'a Messages);

impl Pen<'_> {
    fn tables(&self, card: &Scorecard, committees: &Committees, budgets: &Budgets) -> Tables {
        let office = card.office.as_deref().map(|office| self.office(office));
        let of: Vec<String> = office.into_iter().chain([self.within(&card.place)]).collect();
        let mut all = vec![self.whole(card), self.offices(card), self.places(card)];
        // Steps and money belong to people and cases, not to one kind of office; committees are an office of their own.
        all.extend(card.office.is_none().then(|| self.steps(card)));
        if card.office.as_deref().is_none_or(|office| office == COMMITTEE) {
            all.extend(self.committees(committees));
        }
        if card.office.is_none() {
            all.extend(self.budgets(budgets));
        }
        Tables {
            title: self.say("score-title"),
            of: of.join(" · "),
            on: card.on,
            tables: all,
            notes: (self.say("score-what"), NOTES.map(|note| self.say(&format!("score-what-{note}"))).to_vec()),
            ident: format!("mukti scorecard {:?} {:?} {}", card.place, card.office, card.on),
        }
    }

    fn whole(&self, card: &Scorecard) -> Table {
        let duties = card.whole.duties();
        let mut rows = Vec::new();
        if duties > 0 {
            rows.push(vec![self.say("score-in-time-share"), self.share(card.whole.in_time())]);
            rows.extend(DUTIES.map(|counted| vec![self.say(&counted.key()), self.number(counted.of(&card.whole))]));
            rows.push(vec![self.say("score-duties"), self.number(duties)]);
        }
        Table { title: self.say("score-whole"), columns: Vec::new(), rows }
    }

    fn offices(&self, card: &Scorecard) -> Table {
        let row = |line: &super::OfficeLine| {
            let mut row = self.line(self.office(&line.office), &line.card);
            row.push(self.median(line.median));
            row
        };
        let mut columns = self.columns("score-office");
        columns.push(self.say("score-median"));
        Table { title: self.say("score-offices"), columns, rows: card.offices.iter().map(row).collect() }
    }

    fn places(&self, card: &Scorecard) -> Table {
        let title = if card.place == ScorePlace::Everywhere { "score-states" } else { "score-districts" };
        let with_duties = card.places.iter().filter(|line| line.card.duties() > 0);
        let rows = with_duties.map(|line| self.line(self.place(&line.place), &line.card)).collect();
        Table { title: self.say(title), columns: self.columns("score-place"), rows }
    }

    fn steps(&self, card: &Scorecard) -> Table {
        let named = |step: Measure| self.say(&Counted::Measure(step).key());
        let part = |step: Measure, of: Measure| match card.whole.of(step, of) {
            None => self.say("score-part-none"),
            Some(share) => {
                let args =
                    Args::new().with("low", size(share.low)).with("high", size(share.high)).with("of", size(share.of));
                self.fill(&format!("score-part-{}", of.word()), &args)
            }
        };
        let counted = |step: Measure| self.number(card.whole.get(step));
        let mut rows: Vec<Vec<String>> = STEPS
            .iter()
            .map(|(step, of)| vec![named(*step), counted(*step), of.map_or_else(String::new, |of| part(*step, of))])
            .collect();
        let sum =
            |sum: Measure| vec![named(sum), format::rupees(self.0.language(), card.whole.money(sum)), String::new()];
        rows.extend(SUMS.map(sum));
        let unknown = Measure::MoneyNotKnown;
        rows.push(vec![named(unknown), counted(unknown), part(unknown, Measure::People)]);
        Table { title: self.say("score-steps"), columns: Vec::new(), rows }
    }

    fn columns(&self, of: &str) -> Vec<String> {
        let mut columns = vec![self.say(of), self.say("score-in-time-share")];
        columns.extend(SHORT.map(|counted| self.say(&counted.key())));
        columns
    }

    fn line(&self, name: String, card: &Card) -> Vec<String> {
        let mut row = vec![name, self.share(card.in_time())];
        row.extend(SHORT.map(|counted| self.number(counted.of(card))));
        row
    }

    fn share(&self, share: Option<Share>) -> String {
        let Some(share) = share else { return self.say("score-share-none") };
        let args = Args::new().with("low", size(share.low)).with("high", size(share.high)).with("of", size(share.of));
        self.fill(if share.low == share.high { "score-share" } else { "score-share-range" }, &args)
    }

    fn median(&self, median: Option<Median>) -> String {
        let Some(found) = median else { return self.say("score-median-few") };
        let days = Args::new().with("days", found.days);
        let said = self.fill(if found.at_least { "score-median-at-least" } else { "score-median-days" }, &days);
        let args = Args::new().with("low", found.low).with("of", size(found.of));
        let between = match found.high {
            Some(high) => self.fill("score-median-between", &args.with("high", high)),
            None => self.fill("score-median-from", &args),
        };
        format!("{said} {between}")
    }

    fn within(&self, place: &ScorePlace) -> String {
        match place {
            ScorePlace::District(state, _) => {
                format!("{}, {}", self.place(place), self.place(&ScorePlace::State(*state)))
            }
            _ => self.place(place),
        }
    }

    fn place(&self, place: &ScorePlace) -> String {
        let state = |state: State| format::state(self.0.language(), state);
        match place {
            ScorePlace::Everywhere => self.say("score-everywhere"),
            ScorePlace::State(Some(known)) => state(*known),
            ScorePlace::District(_, district) if !district.is_empty() => district.clone(),
            ScorePlace::State(None) | ScorePlace::District(..) => self.say("score-place-not-known"),
        }
    }

    fn office(&self, office: &str) -> String {
        self.say(&format!("office-{office}"))
    }

    fn number(&self, count: u64) -> String {
        format::group(i64::try_from(count).unwrap_or(i64::MAX))
    }

    fn say(&self, key: &str) -> String {
        self.0.plain(key).into_owned()
    }

    fn fill(&self, key: &str, args: &Args<'_>) -> String {
        self.0.text(key, args).into_owned()
    }
}

/// A count as sentences take it.
fn size(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
