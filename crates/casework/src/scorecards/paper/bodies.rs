//! Vigilance committees and budgets on paper: how many stand how, and where the money is.

use super::Pen;
use crate::scorecards::ScorePlace;
use crate::scorecards::budgets::Budgets;
use crate::scorecards::committees::{Committees, GROUPS, Tally};
use mukti_documents::tables::Table;
use mukti_duties::registers::alive::Stands;
use mukti_duties::registers::flow::{Flow, Part};
use mukti_messages::format;

/// What a line of a table of places shows of the money.
pub const SHORT: [Part; 4] = [Part::Allotted, Part::Released, Part::Used, Part::UseNotKnown];

impl Pen<'_> {
    /// The committees of a place, then those of the places in it.
    pub(super) fn committees(&self, card: &Committees) -> Vec<Table> {
        let row = |stands: Stands| {
            let (of, sub) = (card.districts.get(stands), card.sub_divisions.get(stands));
            // Of sub-divisions no list says how many have nothing recorded.
            let sub = if stands == Stands::NotRecorded { self.say("committees-no-list") } else { self.number(sub) };
            vec![self.say(&format!("committees-{}", stands.word())), self.number(of), sub]
        };
        let mut rows: Vec<Vec<String>> = Stands::ALL.map(row).to_vec();
        rows.push(vec![self.say("committees-must"), self.number(card.districts.all()), self.say("committees-no-list")]);
        if card.elsewhere.all() > 0 {
            rows.push(vec![self.say("committees-elsewhere"), self.number(card.elsewhere.all()), String::new()]);
        }
        let columns =
            ["committees-stands", "committees-districts", "committees-sub_divisions"].map(|key| self.say(key));
        let whole = Table { title: self.say("committees-title"), columns: columns.to_vec(), rows };
        vec![whole, self.committees_by_place(card)]
    }

    fn committees_by_place(&self, card: &Committees) -> Table {
        let by_state = card.place == ScorePlace::Everywhere;
        let title = format!(
            "{}: {}",
            self.say("committees-title"),
            self.say(if by_state { "score-states" } else { "score-districts" })
        );
        let name = |place: &ScorePlace| self.place(place);
        if !by_state {
            // A district has one committee: its standing in words. Those of which nobody recorded anything are counted above.
            let told = |stands: &Stands| *stands != Stands::NotRecorded;
            let rows = card.places.iter().filter_map(|line| {
                let stands = Stands::ALL.into_iter().find(|stands| line.districts.get(*stands) > 0).filter(told)?;
                Some(vec![name(&line.place), self.say(&format!("committees-{}", stands.word()))])
            });
            return Table { title, columns: Vec::new(), rows: rows.collect() };
        }
        let numbers = |tally: &Tally| -> Vec<String> {
            let few = GROUPS.map(|(_, stands)| self.number(tally.of(stands)));
            few.into_iter().chain([self.number(tally.all())]).collect()
        };
        let rows = card.places.iter().map(|line| [vec![name(&line.place)], numbers(&line.districts)].concat());
        let mut columns = vec![self.say("score-place")];
        columns.extend(GROUPS.map(|(word, _)| self.say(&format!("committees-{word}"))));
        columns.push(self.say("committees-must"));
        Table { title, columns, rows: rows.collect() }
    }

    /// The money of a place: where all of it is, then by fund, by year and by place.
    pub(super) fn budgets(&self, card: &Budgets) -> Vec<Table> {
        if card.whole.budgets == 0 {
            return Vec::new();
        }
        let part = |part: Part| vec![self.say(&format!("budgets-{}", part.word())), self.rupees(&card.whole, part)];
        let mut rows: Vec<Vec<String>> = Part::ALL
            .into_iter()
            .filter(|one| !is_rare(*one) || card.whole.paise[*one as usize] > 0)
            .map(part)
            .collect();
        for (key, count) in of_people(&card.whole) {
            rows.push(vec![self.say(key), self.number(count)]);
        }
        let whole = Table { title: self.say("budgets-title"), columns: Vec::new(), rows };
        let funds = card.funds.iter().map(|(fund, flow)| self.money(self.fund(fund), flow)).collect();
        let years = card.years.iter().map(|(year, flow)| self.money(self.year(*year), flow)).collect();
        let places = card.places.iter().map(|(place, flow)| self.money(self.budget_place(place), flow)).collect();
        let by_place = if card.place == ScorePlace::Everywhere { "score-states" } else { "score-districts" };
        vec![
            whole,
            self.by("budgets-fund", "budgets-funds", funds),
            self.by("budgets-year", "budgets-years", years),
            self.by("score-place", by_place, places),
        ]
    }

    fn by(&self, of: &str, title: &str, rows: Vec<Vec<String>>) -> Table {
        let mut columns = vec![self.say(of)];
        columns.extend(SHORT.map(|part| self.say(&format!("budgets-{}", part.word()))));
        columns.push(self.say("budgets-people"));
        Table { title: format!("{}: {}", self.say("budgets-title"), self.say(title)), columns, rows }
    }

    fn money(&self, name: String, flow: &Flow) -> Vec<String> {
        let mut row = vec![name];
        row.extend(SHORT.map(|part| {
            let untold = flow.get(part).in_paise() == 0 && is_untold(part, flow);
            if untold { self.say("page-budget-unsaid") } else { self.rupees(flow, part) }
        }));
        let untold = flow.people == 0 && flow.people_untold > 0;
        row.push(if untold { self.say("page-budget-unsaid") } else { self.number(flow.people) });
        row
    }

    fn rupees(&self, flow: &Flow, part: Part) -> String {
        format::rupees(self.0.language(), flow.get(part))
    }

    fn fund(&self, fund: &str) -> String {
        if fund.is_empty() { self.say("budgets-fund-not-known") } else { self.say(&format!("choice-fund-{fund}")) }
    }

    fn year(&self, year: i64) -> String {
        if year == 0 { self.say("budgets-year-not-known") } else { year.to_string() }
    }

    fn budget_place(&self, place: &ScorePlace) -> String {
        match place {
            ScorePlace::District(_, district) if district.is_empty() => self.say("budgets-own"),
            place => self.place(place),
        }
    }
}

/// A part that is shown only where there is some of it: what went beyond what was recorded.
#[must_use]
pub const fn is_rare(part: Part) -> bool {
    matches!(part, Part::BeyondAllotted | Part::BeyondReleased)
}

/// What is counted beside the money, each with its key: people, and what nobody recorded.
#[must_use]
pub const fn of_people(flow: &Flow) -> [(&'static str, u64); 5] {
    [
        ("budgets-people", flow.people),
        ("budgets-people_untold", flow.people_untold),
        ("budgets-allotment_untold", flow.allotment_untold),
        ("budgets-steps_untold", flow.steps_untold),
        ("budgets-budgets", flow.budgets),
    ]
}

/// Whether nothing of a part may only be that nobody recorded it: what was not recorded is never shown as nothing.
#[must_use]
pub const fn is_untold(part: Part, flow: &Flow) -> bool {
    let release = flow.get(Part::ReleaseNotKnown).in_paise() > 0;
    match part {
        Part::Allotted => flow.allotment_untold > 0,
        Part::Released => release,
        Part::Used => release || flow.get(Part::UseNotKnown).in_paise() > 0,
        _ => false,
    }
}
