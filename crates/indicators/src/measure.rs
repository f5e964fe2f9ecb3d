//! The closed list of what is counted, each with the word it is kept under, and the month it is counted in.

use mukti_terms::{Day, Told};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// A duty done by its last day.
    InTime,
    /// A duty done after its last day; its bucket is the days.
    Late,
    /// A duty done, of which the date as told does not say whether it was in time.
    Unclear,
    /// A duty done, for which no time limit is confirmed.
    DoneNoLimit,
    /// A duty that runs; its bucket is its last day, in days since 1970.
    Open,
    /// A duty that runs without a confirmed time limit.
    OpenNoLimit,
    /// A duty of which it is not known whether it runs.
    NotKnown,
    /// A duty that ended without being done: a refusal, or the end of the law.
    Ended,
    /// A case, in the month it was opened.
    Cases,
    /// A person in a case, in the month it was opened.
    People,
    /// A person whose situation an office enquired into, in that month.
    Enquired,
    /// Of these, a person who has a certificate.
    EnquiredCertified,
    /// A certificate, in its month, enquired or not.
    Certificates,
    /// A refusal of a certificate, in its month.
    Refusals,
    /// Of these, a refusal that a later certificate reversed.
    RefusalsReversed,
    /// A case in which a first information report was registered, in that month.
    FirRegistered,
    /// A case in which one was refused, in that month.
    FirRefused,
    /// Of the cases with a report: a charge-sheet.
    ChargeSheets,
    /// Of the cases with a report: a judgment.
    Judgments,
    /// Of the cases with a report: a conviction.
    Convictions,
    /// Money due to people, in paise, in the month of their release.
    MoneyDue,
    /// What reached people of it, in paise.
    MoneyReceived,
    /// What is outstanding of it, in paise.
    MoneyOutstanding,
    /// What was received beyond what was due, in paise.
    MoneyOverpaid,
    /// What is due of which no fact says whether it was received, in paise.
    MoneyReceiptNotKnown,
    /// What is said to have been paid, in paise, whether or not it came.
    MoneySaidPaid,
    /// A person to whom something is due of which the sum is not known.
    MoneyNotKnown,
}

impl Measure {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 27] = [
        Self::InTime,
        Self::Late,
        Self::Unclear,
        Self::DoneNoLimit,
        Self::Open,
        Self::OpenNoLimit,
        Self::NotKnown,
        Self::Ended,
        Self::Cases,
        Self::People,
        Self::Enquired,
        Self::EnquiredCertified,
        Self::Certificates,
        Self::Refusals,
        Self::RefusalsReversed,
        Self::FirRegistered,
        Self::FirRefused,
        Self::ChargeSheets,
        Self::Judgments,
        Self::Convictions,
        Self::MoneyDue,
        Self::MoneyReceived,
        Self::MoneyOutstanding,
        Self::MoneyOverpaid,
        Self::MoneyReceiptNotKnown,
        Self::MoneySaidPaid,
        Self::MoneyNotKnown,
    ];

    /// The word it is kept and exported under.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::InTime => "in_time",
            Self::Late => "late",
            Self::Unclear => "unclear",
            Self::DoneNoLimit => "done_no_limit",
            Self::Open => "open",
            Self::OpenNoLimit => "open_no_limit",
            Self::NotKnown => "not_known",
            Self::Ended => "ended",
            Self::Cases => "cases",
            Self::People => "people",
            Self::Enquired => "enquired",
            Self::EnquiredCertified => "enquired_certified",
            Self::Certificates => "certificates",
            Self::Refusals => "refusals",
            Self::RefusalsReversed => "refusals_reversed",
            Self::FirRegistered => "fir_registered",
            Self::FirRefused => "fir_refused",
            Self::ChargeSheets => "charge_sheets",
            Self::Judgments => "judgments",
            Self::Convictions => "convictions",
            Self::MoneyDue => "money_due",
            Self::MoneyReceived => "money_received",
            Self::MoneyOutstanding => "money_outstanding",
            Self::MoneyOverpaid => "money_overpaid",
            Self::MoneyReceiptNotKnown => "money_receipt_not_known",
            Self::MoneySaidPaid => "money_said_paid",
            Self::MoneyNotKnown => "money_not_known",
        }
    }

    /// The measure of a word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.word() == word)
    }
}

/// A month as far as it is known: `202603`, `202600` where only the year was told, 0 where nothing was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i64);

impl Month {
    /// The month of a day.
    #[must_use]
    pub fn of(day: Day) -> Self {
        Self(i64::from(day.year()) * 100 + i64::from(day.month()))
    }

    /// The month of a date as told.
    #[must_use]
    pub fn of_told(told: Option<Told>) -> Self {
        let Some(told) = told else { return Self(0) };
        let (first, last) = (told.earliest(), told.latest());
        match (first.year() == last.year(), first.month() == last.month()) {
            (true, true) => Self::of(first),
            (true, false) => Self(i64::from(first.year()) * 100),
            (false, _) => Self(0),
        }
    }

    /// As it is kept.
    #[must_use]
    pub const fn number(self) -> i64 {
        self.0
    }

    /// As it was kept.
    #[must_use]
    pub const fn from_number(number: i64) -> Self {
        Self(number)
    }

    /// The year and month; `None` where the month is not known.
    #[must_use]
    pub fn known(self) -> Option<(i16, i8)> {
        let (year, month) = (i16::try_from(self.0 / 100).ok()?, i8::try_from(self.0 % 100).ok()?);
        (month > 0).then_some((year, month))
    }
}

#[cfg(test)]
mod tests {
    use super::{Measure, Month};
    use mukti_terms::Told;
    use std::collections::BTreeSet;

    #[test]
    fn every_measure_has_a_word_of_its_own_and_is_found_by_it() {
        let words: BTreeSet<&str> = Measure::ALL.iter().map(|measure| measure.word()).collect();
        assert_eq!(words.len(), Measure::ALL.len());
        for measure in Measure::ALL {
            assert_eq!(Measure::of_word(measure.word()), Some(measure));
        }
        assert_eq!(Measure::of_word("score"), None);
    }

    #[test]
    fn a_month_is_known_only_as_far_as_it_was_told() {
        let month = |told: &str| Month::of_told(Told::parse(told)).number();
        assert_eq!(month("2026-03-31"), 202_603);
        assert_eq!(month("2026-03"), 202_603);
        assert_eq!(month("2026"), 202_600);
        assert_eq!(Month::of_told(None).number(), 0);
        // Half past seven in the evening of the last of March, UTC, is April in India.
        assert_eq!(month("2026-03-31T19:30Z"), 202_604);
        assert_eq!(Month::from_number(202_600).known(), None);
        assert_eq!(Month::from_number(202_603).known(), Some((2026, 3)));
    }
}
