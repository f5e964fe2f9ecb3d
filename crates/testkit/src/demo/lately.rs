//! What happened in the last weeks, whenever the demo is made: hearings with a next date, threats, hand-overs between two districts.

use super::stories::{Story, Whose};
use super::{Kept, Teller};
use mukti_casework::Problem;
use mukti_terms::when::plus_days;

/// Days before the day the demo is made.
const OFFERED: i64 = 40;
const ANSWERED: i64 = 25;
const HEARD: i64 = 20;
const THREATENED: i64 = 2;

/// What happened lately is told only of cases that are older than all of it.
const OLD_ENOUGH: i64 = 100;

impl Teller<'_> {
    pub(super) fn lately(&self, kept: &Kept) -> Result<(), Problem> {
        let spec = self.spec;
        if spec.days_ago < OLD_ENOUGH {
            return Ok(());
        }
        if spec.state != spec.home_state {
            self.hand_over(kept)?;
        }
        match spec.story {
            Story::PaidInPart | Story::Children => self.hearing(kept),
            Story::Certified => self.threat(kept),
            _ => Ok(()),
        }
    }

    /// The district of the work asks the district of home to take the rehabilitation over.
    fn hand_over(&self, kept: &Kept) -> Result<(), Problem> {
        let (state, district) = (self.spec.home_state, self.spec.home_district);
        let offer = [
            ("office", "district_magistrate"),
            ("to_state", state),
            ("to_district", district),
            ("rehabilitation", "yes"),
            ("documents", "yes"),
        ];
        let answer = [("by_state", state), ("by_district", district), ("office", "district_magistrate")];
        match self.spec.story {
            Story::Certified => {
                self.ago(kept, OFFERED, "handoff_offer", &offer)?;
                self.ago(kept, ANSWERED, "handoff_refuse", &answer)?;
                self.ago(kept, ANSWERED - 1, "handoff_dispute", &answer[2..])
            }
            Story::PaidInPart => {
                self.ago(kept, OFFERED, "handoff_offer", &offer)?;
                self.ago(kept, ANSWERED, "handoff_accept", &answer)
            }
            Story::Rescued => self.ago(kept, OFFERED, "handoff_offer", &offer),
            _ => Ok(()),
        }
    }

    /// Evidence was heard; the next date is today or within the week.
    fn hearing(&self, kept: &Kept) -> Result<(), Problem> {
        let today = self.by.now.day_in_india();
        let next = plus_days(today, self.spec.days_ago.rem_euclid(7)).to_string();
        let values = [
            ("forum", "judicial_magistrate"),
            ("court", "Judicial Magistrate"),
            ("purpose", "evidence"),
            ("happened", "adjourned_prosecution"),
            ("next_on", &next),
            ("next_purpose", "evidence"),
            ("survivor_called", "yes"),
        ];
        self.ago(kept, HEARD + 10, "chargesheet", &[("court", "Judicial Magistrate")])?;
        self.ago(kept, HEARD, "hearing", &values)
    }

    /// Somebody came for the old debt.
    fn threat(&self, kept: &Kept) -> Result<(), Problem> {
        self.ago(kept, THREATENED, "threat", &[("what", "debt_demanded"), ("protection_wanted", "yes")])
    }

    fn ago(&self, kept: &Kept, days: i64, kind: &str, values: &[(&str, &str)]) -> Result<(), Problem> {
        self.act(kept, kind, Whose::All, values, plus_days(self.by.now.day_in_india(), -days))
    }
}
