//! Who holds each duty when a person goes from one district to another: exactly one office at every moment.
//!
//! **Invariant:** only an acceptance, or the decision of the office above both, moves anything. An offer, a refusal and a dispute
//! leave everything where it was, so that a duty is never with nobody. **Invariant:** what the law ties to the district of the work,
//! and what nobody knows, stays there.

use mukti_law::book::{Book, HandedOver};
use mukti_terms::{Day, State, Told};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// A district, as far as known. Two are the same when their State is and their names are, in any case of letters.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The State.
    pub state: Option<State>,
    /// The district, as written in the case.
    pub district: Option<String>,
}

impl Place {
    fn key(&self) -> (Option<State>, String) {
        (self.state, self.district.as_deref().unwrap_or_default().trim().to_lowercase())
    }

    /// Whether both may be one district: their names are the same, and no two States are told of them.
    fn may_be(&self, other: &Self) -> bool {
        let states = self.state.zip(other.state).is_none_or(|(one, two)| one == two);
        states && self.key().1 == other.key().1
    }

    /// Whether somebody can hold something there: a hand-over to no district is one to nobody.
    #[must_use]
    pub fn is_somewhere(&self) -> bool {
        !self.key().1.is_empty()
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Place {}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// One act between two districts about one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// When, as told.
    pub on: Told,
    /// What was done.
    pub what: What,
}

/// What one district did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It offered what it holds to another; without a `from`, whoever holds it now offers.
    Offer {
        /// Who offers.
        from: Option<Place>,
        /// To whom.
        to: Place,
        /// Which parts.
        parts: BTreeSet<HandedOver>,
    },
    /// The district that was asked took it; without a name, the one that was asked last.
    Accept {
        /// Who says so.
        by: Option<Place>,
    },
    /// The district that was asked did not take it.
    Refuse {
        /// Who says so.
        by: Option<Place>,
    },
    /// They disagree.
    Dispute,
    /// The office above both decided.
    Settle {
        /// Who holds it.
        held_by: Side,
    },
}

/// One of the two districts of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The one that offered.
    Sender,
    /// The one that was asked.
    Receiver,
}

/// Where an offer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It waits for an answer.
    Offered,
    /// The receiver holds it.
    Accepted,
    /// It is with the sender again: it was refused, or decided so.
    Refused,
    /// They disagree; nothing moved.
    Disputed,
}

/// One offer and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Who offered.
    pub from: Place,
    /// To whom.
    pub to: Place,
    /// Which parts.
    pub parts: BTreeSet<HandedOver>,
    /// When.
    pub since: Told,
    /// Where it stands.
    pub standing: Standing,
    /// When it came to stand there.
    pub standing_since: Told,
    /// Whether the office above both brought it there, after a dispute.
    pub is_decided: bool,
}

/// An act that moves nothing, and why: it is kept and shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Odd {
    /// No offer waits that it could answer.
    AnswersNothing,
    /// The district that offered does not hold all of it.
    NotTheirs,
    /// The offer names no district to receive it.
    ToNobody,
}

/// What came of every act about one person, and who holds what now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Track {
    work: Place,
    moved: BTreeMap<HandedOver, Place>,
    /// Every offer, in the order they were made.
    pub offers: Vec<Offer>,
    /// Acts that moved nothing they were to move: the place of each among the acts, and why.
    pub odd: Vec<(usize, Odd)>,
}

impl Track {
    /// Follows every act about a person whose work was in a district; `until` leaves out what surely happened later.
    #[must_use]
    pub fn of(work: Place, acts: &[Act], until: Option<Day>) -> Self {
        let mut track = Self { work, ..Self::default() };
        let mut order: Vec<(usize, &Act)> = acts.iter().enumerate().collect();
        // Of one day, what was written down first came first.
        order.sort_by_key(|(at, act)| (act.on.latest(), *at));
        for (at, act) in order {
            if until.is_none_or(|day| act.on.earliest() <= day) {
                let odd = track.take(act);
                track.odd.extend(odd.map(|odd| (at, odd)));
            }
        }
        track
    }

    /// The one district whose office holds a part; what no hand-over moves is held where the work was.
    #[must_use]
    pub fn holder(&self, part: Option<HandedOver>) -> &Place {
        part.and_then(|part| self.moved.get(&part)).unwrap_or(&self.work)
    }

    /// The one district whose office holds a duty.
    #[must_use]
    pub fn holder_of(&self, book: &Book, duty: &str) -> &Place {
        self.holder(part_of(book, duty))
    }

    /// The offer that is disputed, if one is.
    #[must_use]
    pub fn dispute(&self) -> Option<&Offer> {
        self.offers.iter().rfind(|offer| offer.standing == Standing::Disputed)
    }

    /// Whether anything at all went from one district to another, or was to.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.offers.is_empty() && self.odd.is_empty()
    }

    fn take(&mut self, act: &Act) -> Option<Odd> {
        match &act.what {
            What::Offer { from, to, parts } => self.offer(act.on, from.as_ref(), to, parts),
            What::Accept { by } => {
                let open = [Standing::Offered, Standing::Refused, Standing::Disputed];
                self.answer(&open, by.as_ref(), |track, at| track.give(at, act.on))
            }
            What::Refuse { by } => self.answer(&[Standing::Offered], by.as_ref(), |track, at| {
                track.stands(at, Standing::Refused, act.on);
                None
            }),
            What::Dispute => {
                let open = [Standing::Offered, Standing::Refused, Standing::Accepted];
                self.answer(&open, None, |track, at| {
                    track.stands(at, Standing::Disputed, act.on);
                    None
                })
            }
            What::Settle { held_by } => self.answer(&[Standing::Disputed], None, |track, at| {
                let odd = match held_by {
                    Side::Receiver => track.give(at, act.on),
                    Side::Sender => {
                        track.take_back(at, act.on);
                        None
                    }
                };
                track.offers[at].is_decided = true;
                odd
            }),
        }
    }

    fn offer(&mut self, on: Told, from: Option<&Place>, to: &Place, parts: &BTreeSet<HandedOver>) -> Option<Odd> {
        if !to.is_somewhere() {
            return Some(Odd::ToNobody);
        }
        let now = || parts.iter().next().map_or(&self.work, |part| self.holder(Some(*part)));
        let from = from.filter(|place| place.is_somewhere()).unwrap_or_else(now).clone();
        let theirs = parts.iter().all(|part| self.holder(Some(*part)).may_be(&from));
        self.offers.push(Offer {
            from,
            to: to.clone(),
            parts: parts.clone(),
            since: on,
            standing: Standing::Offered,
            standing_since: on,
            is_decided: false,
        });
        (!theirs).then_some(Odd::NotTheirs)
    }

    /// Answers the last offer that stands so, to this district where one is named.
    fn answer(
        &mut self,
        standing: &[Standing],
        by: Option<&Place>,
        then: impl FnOnce(&mut Self, usize) -> Option<Odd>,
    ) -> Option<Odd> {
        let by = by.filter(|place| place.is_somewhere());
        let found = self
            .offers
            .iter()
            .rposition(|offer| standing.contains(&offer.standing) && by.is_none_or(|by| by.may_be(&offer.to)));
        match found {
            Some(at) => then(self, at),
            None => Some(Odd::AnswersNothing),
        }
    }

    /// The receiver holds what the sender held of it.
    fn give(&mut self, at: usize, on: Told) -> Option<Odd> {
        let Offer { from, to, parts, .. } = self.offers[at].clone();
        let mut odd = None;
        for part in parts {
            if self.holder(Some(part)).may_be(&from) {
                self.moved.insert(part, to.clone());
            } else if !self.holder(Some(part)).may_be(&to) {
                odd = Some(Odd::NotTheirs);
            }
        }
        self.stands(at, Standing::Accepted, on);
        odd
    }

    /// The sender holds again what the receiver held of it.
    fn take_back(&mut self, at: usize, on: Told) {
        let Offer { from, to, parts, .. } = self.offers[at].clone();
        for part in parts {
            if self.holder(Some(part)).may_be(&to) {
                self.moved.insert(part, from.clone());
            }
        }
        self.stands(at, Standing::Refused, on);
    }

    fn stands(&mut self, at: usize, standing: Standing, on: Told) {
        let offer = &mut self.offers[at];
        (offer.standing, offer.standing_since, offer.is_decided) = (standing, on, false);
    }
}

/// The part of a hand-over that a duty moves with, as the book says of it.
#[must_use]
pub fn part_of(book: &Book, duty: &str) -> Option<HandedOver> {
    book.duties().iter().filter(|rule| rule.id == duty).find_map(|rule| rule.moves_with)
}
