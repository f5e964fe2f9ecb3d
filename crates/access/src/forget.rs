//! Forgetting a person, in two stages: at once nobody in the organisation can read; after the law's time nobody at all can.
//!
//! `held → asked → with the trustees until a day → destroyed`. A legal hold pauses whatever comes next, and its reason is shown to the
//! person. How long the trustees hold the keys is a value of the law book (`dpdp.logs_kept`), so it comes in as a day.

use crate::trustees::Ceremony;
use mukti_terms::Day;
use std::fmt;

/// Why what a person wants forgotten must be kept. The first and the last are exempt from erasure by the Digital Personal Data
/// Protection Act 2023, section 17(1)(a) and (c); the duty to keep it safe remains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HoldReason {
    /// A right or claim is being enforced: wages, compensation.
    Claim,
    /// A court or tribunal ordered it to be kept.
    Court,
    /// An offence is being investigated or prosecuted.
    Offence,
}

impl HoldReason {
    /// Every reason.
    pub const ALL: &[Self] = &[Self::Claim, Self::Court, Self::Offence];

    /// The word it is kept as.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::Court => "court",
            Self::Offence => "offence",
        }
    }

    /// Reads the word back.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|reason| reason.word() == word)
    }
}

/// A legal hold on one person's keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Why; shown to the person.
    pub reason: HoldReason,
    /// Since when.
    pub since: Day,
}

/// Whether counsel said that keeping is no longer required by law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counsel {
    /// Nothing was said.
    Silent,
    /// It may be destroyed at once.
    Lawful,
}

/// How far the forgetting of one person has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The organisation holds the keys; nobody asked.
    Held,
    /// It was asked for; the organisation still holds the keys.
    Asked {
        /// When.
        on: Day,
    },
    /// Only the trustees together could open; nobody in the organisation can.
    WithTrustees {
        /// Since when.
        since: Day,
        /// The first day on which the keys are destroyed.
        until: Day,
    },
    /// No key is left.
    Destroyed {
        /// When.
        on: Day,
    },
}

/// What is to be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing: nobody asked, or all is done.
    Nothing,
    /// Leave the keys to the trustees and drop every other wrap.
    LeaveToTrustees,
    /// Nobody was named to leave them to: hold the ceremony, or let counsel say that they may be destroyed at once.
    NameTrustees,
    /// Wait: this hold stands in the way.
    Paused(Hold),
    /// Wait until this day.
    WaitUntil(Day),
    /// Destroy every wrap.
    Destroy,
}

/// Why a step may not be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody asked for it.
    NotAsked,
    /// It was asked for already.
    AlreadyAsked,
    /// The organisation no longer holds the keys.
    NotHeld,
    /// This hold stands in the way.
    Paused(Hold),
    /// The law has it kept until this day.
    TooEarly(Day),
    /// The keys are first left to the trustees, unless counsel says that they may be destroyed at once.
    TrusteesFirst,
    /// The day until which the trustees hold the keys does not come after today.
    Backwards,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAsked => f.write_str("nobody asked for it"),
            Self::AlreadyAsked => f.write_str("it was asked for already"),
            Self::NotHeld => f.write_str("the organisation no longer holds the keys"),
            Self::Paused(hold) => {
                write!(f, "it is kept for a legal reason ({}) since {}", hold.reason.word(), hold.since)
            }
            Self::TooEarly(until) => write!(f, "it is kept until {until}"),
            Self::TrusteesFirst => f.write_str("the keys are left to the trustees first"),
            Self::Backwards => f.write_str("the day until which it is kept does not come after today"),
        }
    }
}

impl std::error::Error for Refusal {}

impl Standing {
    /// It is asked for, by the person or by the end of a retention period. A hold does not refuse the asking: it is remembered.
    ///
    /// # Errors
    /// It was asked for already, or the keys are no longer held.
    pub const fn ask(self, today: Day) -> Result<Self, Refusal> {
        match self {
            Self::Held => Ok(Self::Asked { on: today }),
            Self::Asked { .. } => Err(Refusal::AlreadyAsked),
            Self::WithTrustees { .. } | Self::Destroyed { .. } => Err(Refusal::NotHeld),
        }
    }

    /// What is to be done today; `trustees` is the newest ceremony.
    #[must_use]
    pub fn due(self, hold: Option<Hold>, trustees: Option<&Ceremony>, today: Day) -> Step {
        match (self, hold) {
            (Self::Held | Self::Destroyed { .. }, _) => Step::Nothing,
            (Self::Asked { .. } | Self::WithTrustees { .. }, Some(hold)) => Step::Paused(hold),
            (Self::Asked { .. }, None) if trustees.is_some() => Step::LeaveToTrustees,
            (Self::Asked { .. }, None) => Step::NameTrustees,
            (Self::WithTrustees { until, .. }, None) if today < until => Step::WaitUntil(until),
            (Self::WithTrustees { .. }, None) => Step::Destroy,
        }
    }

    /// The first stage was done: the keys are with the trustees until a day.
    ///
    /// # Errors
    /// Nobody asked, a hold stands in the way, or the day is not after today.
    pub fn left_to_trustees(self, hold: Option<Hold>, today: Day, until: Day) -> Result<Self, Refusal> {
        match (self, hold) {
            (Self::Held, _) => Err(Refusal::NotAsked),
            (Self::WithTrustees { .. } | Self::Destroyed { .. }, _) => Err(Refusal::NotHeld),
            (Self::Asked { .. }, Some(hold)) => Err(Refusal::Paused(hold)),
            (Self::Asked { .. }, None) if until <= today => Err(Refusal::Backwards),
            (Self::Asked { .. }, None) => Ok(Self::WithTrustees { since: today, until }),
        }
    }

    /// Every wrap may be destroyed: the time is over, or counsel said that it is lawful at once.
    ///
    /// # Errors
    /// Nobody asked, it is too early, a hold stands in the way, or it was done already.
    pub fn destroy(self, hold: Option<Hold>, counsel: Counsel, today: Day) -> Result<Self, Refusal> {
        match (self, hold, counsel) {
            (Self::Held, ..) => Err(Refusal::NotAsked),
            (Self::Destroyed { .. }, ..) => Err(Refusal::NotHeld),
            (_, Some(hold), _) => Err(Refusal::Paused(hold)),
            (Self::Asked { .. }, None, Counsel::Silent) => Err(Refusal::TrusteesFirst),
            (Self::WithTrustees { until, .. }, None, Counsel::Silent) if today < until => Err(Refusal::TooEarly(until)),
            _ => Ok(Self::Destroyed { on: today }),
        }
    }
}

#[cfg(test)]
mod tests;
