//! What stands round a person's money: blockers, papers and account, annuities, who looks after it, and what is given in kind.

use super::{answer, rupees, text, told, word};
use crate::entry::Entry;
use crate::kept::Kept;
use crate::records::words::{BenefitState, InKind, MoneyBlocker, Toward};
use crate::standing::standing;
use mukti_terms::{Answer, Rupees, Secret, Told};

/// Everything round a person's money that records tell of.
#[derive(Debug, Default)]
pub struct Papers {
    /// What stands or stood in the way, the oldest first.
    pub blockers: Vec<Blocker>,
    /// Whether papers and account are ready: the field's name, the latest answer, and its day.
    pub ready: Vec<(&'static str, Answer, Option<Told>)>,
    /// Annuities and deposits.
    pub annuities: Vec<Annuity>,
    /// The monthly earnings that were credited: when, how much, whether the person has it.
    pub incomes: Vec<(Option<Told>, Option<Rupees>, Answer)>,
    /// What a magistrate let out of an annuity: when, how much, whether the person has it.
    pub releases: Vec<(Option<Told>, Option<Rupees>, Answer)>,
    /// Who looks after a child's money, the latest last.
    pub guardians: Vec<Guardian>,
    /// To whom it goes after a death.
    pub heirs: Vec<Heir>,
    /// What is given in kind, in the order of the list.
    pub benefits: Vec<Benefit>,
}

/// What stands between the money and the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocker {
    /// Of which money; `None` for all of it.
    pub toward: Option<Toward>,
    /// What it is.
    pub what: MoneyBlocker,
    /// Since when.
    pub since: Option<Told>,
    /// When it ended; `None` while it stands.
    pub ended: Option<Told>,
}

/// An annuity or a deposit in the person's name.
#[derive(Clone, Debug)]
pub struct Annuity {
    /// Out of which money.
    pub toward: Option<Toward>,
    /// When it was laid down.
    pub on: Option<Told>,
    /// Where (C3).
    pub institution: Secret<String>,
    /// How much.
    pub amount: Option<Rupees>,
    /// When it ends.
    pub maturity: Option<Told>,
    /// What it earns in a month.
    pub monthly: Option<Rupees>,
    /// Whether a nominee is named.
    pub has_nominee: bool,
}

/// Who looks after a child's money.
#[derive(Clone, Debug)]
pub struct Guardian {
    /// How the person is related (C3).
    pub relation: Secret<String>,
    /// The name (C3).
    pub name: Secret<String>,
    /// Whether it is who took the advance.
    pub took_advance: Answer,
    /// When somebody looked into it.
    pub reviewed: Option<Told>,
    /// Whether it was confirmed.
    pub confirmed: Answer,
}

impl Guardian {
    /// Whether somebody has to look into it: who took the advance, or may have, and was not looked into since.
    #[must_use]
    pub fn needs_review(&self) -> bool {
        !self.took_advance.is_no() && self.reviewed.is_none()
    }
}

/// To whom the money of a person who died goes.
#[derive(Clone, Debug)]
pub struct Heir {
    /// The name (C3).
    pub name: Secret<String>,
    /// How the person is related (C3).
    pub relation: Secret<String>,
    /// Whether there is a paper of succession.
    pub paper: Answer,
    /// How much of it.
    pub amount: Option<Rupees>,
}

/// One thing that is given in kind, and how far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Benefit {
    /// What it is.
    pub what: InKind,
    /// When it was asked for.
    pub applied: Option<Told>,
    /// When it was allowed.
    pub sanctioned: Option<Told>,
    /// When the person had it.
    pub received: Option<Told>,
    /// When it was refused.
    pub refused: Option<Told>,
    /// The step told of last.
    pub state: BenefitState,
}

/// The yes/no fields of a record of readiness, in the order they are shown.
pub const READY: [&str; 6] = [
    "identity_document",
    "bank_account",
    "know_your_customer",
    "seeded_right",
    "keeps_passbook",
    "certificate_in_hand",
];

const KINDS: [&str; 9] = [
    "payment_blocker",
    "money_readiness",
    "annuity",
    "annuity_income",
    "annuity_release",
    "money_guardian",
    "money_heir",
    "benefit_step",
    "certificate_delivery",
];

/// Everything round the money of one person.
#[must_use]
pub fn papers<'a>(entries: impl Iterator<Item = &'a Entry>) -> Papers {
    let mut all = Papers::default();
    for record in standing(entries, |kind| KINDS.contains(&kind)) {
        take(&mut all, &record.kept);
    }
    all.benefits.sort_by_key(|benefit| benefit.what);
    all
}

fn take(all: &mut Papers, kept: &Kept) {
    let secret = |name: &str| Secret::new(text(kept, name).to_string());
    let on = told(kept, "on");
    match kept.kind() {
        "payment_blocker" => block(all, kept, on),
        "money_readiness" => READY.iter().for_each(|name| ready(all, name, answer(kept, name), on)),
        "annuity" => all.annuities.push(Annuity {
            toward: word(kept, "toward"),
            on,
            institution: secret("institution"),
            amount: rupees(kept, "amount"),
            maturity: told(kept, "maturity"),
            monthly: rupees(kept, "monthly"),
            has_nominee: !text(kept, "nominee").is_empty(),
        }),
        "annuity_income" => all.incomes.push((on, rupees(kept, "amount"), answer(kept, "reached"))),
        "annuity_release" => all.releases.push((on, rupees(kept, "amount"), answer(kept, "reached"))),
        "money_guardian" => all.guardians.push(Guardian {
            relation: secret("relation"),
            name: secret("name"),
            took_advance: answer(kept, "took_advance"),
            reviewed: told(kept, "reviewed"),
            confirmed: answer(kept, "confirmed"),
        }),
        "money_heir" => all.heirs.push(Heir {
            name: secret("name"),
            relation: secret("relation"),
            paper: answer(kept, "paper"),
            amount: rupees(kept, "amount"),
        }),
        "benefit_step" => benefit(all, kept, on),
        "certificate_delivery" => ready(all, "certificate_in_hand", in_hand(kept), on),
        _ => {}
    }
}

/// A later word about the same hindrance ends it, or tells that it came back.
fn block(all: &mut Papers, kept: &Kept, on: Option<Told>) {
    let Some(what) = word::<MoneyBlocker>(kept, "what") else { return };
    let (toward, ended) = (word::<Toward>(kept, "toward"), told(kept, "ended"));
    let open =
        all.blockers.iter_mut().find(|known| known.what == what && known.toward == toward && known.ended.is_none());
    match open {
        Some(known) => known.ended = ended,
        None => all.blockers.push(Blocker { toward, what, since: on, ended }),
    }
}

/// Whether a certificate that was handed over came into the person's own hand.
fn in_hand(kept: &Kept) -> Answer {
    match (answer(kept, "in_person"), text(kept, "handed_to")) {
        (Answer::Yes, _) | (_, "person") => Answer::Yes,
        (Answer::No, _) => Answer::No,
        (Answer::NotKnown, "") => Answer::NotKnown,
        (Answer::NotKnown, _) => Answer::No,
    }
}

/// What was said later holds; what nobody answered changes nothing.
fn ready(all: &mut Papers, name: &'static str, said: Answer, on: Option<Told>) {
    if said.is_not_known() {
        return;
    }
    match all.ready.iter_mut().find(|(known, ..)| *known == name) {
        Some(known) => *known = (name, said, on),
        None => all.ready.push((name, said, on)),
    }
}

fn benefit(all: &mut Papers, kept: &Kept, on: Option<Told>) {
    let (Some(what), Some(state)) = (word::<InKind>(kept, "what"), word::<BenefitState>(kept, "step")) else { return };
    let at = all.benefits.iter().position(|known| known.what == what).unwrap_or_else(|| {
        all.benefits.push(Benefit { what, applied: None, sanctioned: None, received: None, refused: None, state });
        all.benefits.len() - 1
    });
    let Some(known) = all.benefits.get_mut(at) else { return };
    let day = match state {
        BenefitState::Applied => &mut known.applied,
        BenefitState::Sanctioned => &mut known.sanctioned,
        BenefitState::Received => &mut known.received,
        BenefitState::Refused => &mut known.refused,
    };
    *day = on;
    known.state = state;
}
