//! Forgetting, held to what it promises: by dates, holds and counsel, and by who can still open.

use super::{Counsel, Hold, HoldReason, Refusal, Standing, Step};
use crate::data_key::DataKey;
use crate::keyring::Keyring;
use crate::member::MemberKey;
use crate::organisation::OrganisationSecret;
use crate::subject::{KeyClass, KeyOf};
use crate::testing::{Counting, SubjectKeys};
use crate::trustees::{Ceremony, Share};
use mukti_terms::Day;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn ceremony() -> Ceremony {
    Ceremony::deal(1, 9, 2, 3, &mut Counting(1)).unwrap().0
}

fn hold() -> Hold {
    Hold { reason: HoldReason::Claim, since: day("2027-07-01") }
}

#[test]
fn asked_today_it_is_left_to_the_trustees_today_and_destroyed_a_year_later_and_not_the_day_before() {
    let (trustees, asked_on, until) = (ceremony(), day("2027-06-01"), day("2028-06-01"));
    let asked = Standing::Held.ask(asked_on).unwrap();
    assert_eq!(asked.due(None, Some(&trustees), asked_on), Step::LeaveToTrustees);
    let left = asked.left_to_trustees(None, asked_on, until).unwrap();
    assert_eq!(left.due(None, Some(&trustees), day("2028-05-31")), Step::WaitUntil(until));
    assert_eq!(left.destroy(None, Counsel::Silent, day("2028-05-31")), Err(Refusal::TooEarly(until)));
    assert_eq!(left.due(None, Some(&trustees), until), Step::Destroy);
    let destroyed = left.destroy(None, Counsel::Silent, until).unwrap();
    assert_eq!(destroyed, Standing::Destroyed { on: until });
    assert_eq!(destroyed.due(None, Some(&trustees), day("2099-01-01")), Step::Nothing);
}

#[test]
fn a_hold_pauses_either_stage_with_its_reason_and_lifting_it_goes_on() {
    let trustees = ceremony();
    let today = day("2027-08-01");
    let asked = Standing::Held.ask(today).unwrap();
    assert_eq!(asked.due(Some(hold()), Some(&trustees), today), Step::Paused(hold()));
    assert_eq!(asked.left_to_trustees(Some(hold()), today, day("2028-08-01")), Err(Refusal::Paused(hold())));
    let left = asked.left_to_trustees(None, today, day("2028-08-01")).unwrap();
    let long_after = day("2030-01-01");
    assert_eq!(left.due(Some(hold()), Some(&trustees), long_after), Step::Paused(hold()));
    for counsel in [Counsel::Silent, Counsel::Lawful] {
        assert_eq!(left.destroy(Some(hold()), counsel, long_after), Err(Refusal::Paused(hold())));
    }
    assert_eq!(left.due(None, Some(&trustees), long_after), Step::Destroy);
}

#[test]
fn counsel_may_have_it_destroyed_at_once_but_not_unasked() {
    let today = day("2027-06-01");
    let asked = Standing::Held.ask(today).unwrap();
    assert_eq!(asked.destroy(None, Counsel::Lawful, today), Ok(Standing::Destroyed { on: today }));
    assert_eq!(asked.destroy(None, Counsel::Silent, today), Err(Refusal::TrusteesFirst));
    assert_eq!(Standing::Held.destroy(None, Counsel::Lawful, today), Err(Refusal::NotAsked));
    let left = asked.left_to_trustees(None, today, day("2028-06-01")).unwrap();
    assert_eq!(left.destroy(None, Counsel::Lawful, today), Ok(Standing::Destroyed { on: today }));
}

#[test]
fn without_trustees_the_first_stage_asks_for_them_and_drops_nothing() {
    let today = day("2027-06-01");
    assert_eq!(Standing::Held.ask(today).unwrap().due(None, None, today), Step::NameTrustees);
}

#[test]
fn it_is_asked_once_and_left_to_the_trustees_until_a_day_to_come() {
    let today = day("2027-06-01");
    let asked = Standing::Held.ask(today).unwrap();
    assert_eq!(asked.ask(today), Err(Refusal::AlreadyAsked));
    let left = asked.left_to_trustees(None, today, day("2028-06-01")).unwrap();
    assert_eq!(left.ask(today), Err(Refusal::NotHeld));
    assert_eq!(asked.left_to_trustees(None, today, today), Err(Refusal::Backwards));
}

#[test]
fn after_the_first_stage_only_the_trustees_together_read_what_was_sealed() {
    let chance = &mut Counting(2);
    let of = KeyOf { organisation: 1, subject: 5, generation: 1 };
    let data = DataKey::new(7, chance);
    let secret = OrganisationSecret::new(1, 1, chance);
    let ring = Keyring::of(MemberKey::new(1, 10, chance), vec![], vec![secret]).unwrap();
    let (trustees, packs) = Ceremony::deal(1, 9, 2, 3, chance).unwrap();
    let keys = SubjectKeys::new(chance);
    let (c2, c3) =
        (trustees.wrap(of, KeyClass::C2, &keys.c2, chance), trustees.wrap(of, KeyClass::C3, &keys.c3, chance));
    assert!(data.open_c2(of, &c2).is_err() && ring.open_c3(of, &c3).is_err());
    let shares: Vec<Share> = packs[1..].iter().map(|pack| Share::read(&pack.qr()).unwrap()).collect();
    let together = trustees.join(&shares).unwrap();
    assert_eq!(together.open(of, KeyClass::C2, &c2), Ok(keys.c2));
    assert_eq!(together.open(of, KeyClass::C3, &c3), Ok(keys.c3));
}

#[test]
fn every_reason_comes_back_from_its_word() {
    for reason in HoldReason::ALL {
        assert_eq!(HoldReason::from_word(reason.word()), Some(*reason));
    }
    assert_eq!(HoldReason::from_word("because"), None);
}

fn any_day() -> impl Strategy<Value = Day> {
    (2020_i16..2060, 1_i8..=12, 1_i8..=28)
        .prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}").parse().unwrap())
}

fn any_standing() -> impl Strategy<Value = Standing> {
    prop_oneof![
        Just(Standing::Held),
        any_day().prop_map(|on| Standing::Asked { on }),
        (any_day(), any_day()).prop_map(|(since, until)| Standing::WithTrustees { since, until }),
        any_day().prop_map(|on| Standing::Destroyed { on }),
    ]
}

fn any_hold() -> impl Strategy<Value = Option<Hold>> {
    proptest::option::of((0_usize..3, any_day()).prop_map(|(n, since)| Hold { reason: HoldReason::ALL[n], since }))
}

proptest! {
    #[test]
    fn nothing_is_destroyed_unasked_under_a_hold_or_without_counsel_before_its_day(
        standing in any_standing(), hold in any_hold(), lawful: bool, today in any_day(),
    ) {
        let counsel = if lawful { Counsel::Lawful } else { Counsel::Silent };
        if let Ok(after) = standing.destroy(hold, counsel, today) {
            prop_assert_eq!(after, Standing::Destroyed { on: today });
            prop_assert!(hold.is_none());
            match standing {
                Standing::Asked { .. } => prop_assert!(lawful),
                Standing::WithTrustees { until, .. } => prop_assert!(lawful || today >= until),
                Standing::Held | Standing::Destroyed { .. } => prop_assert!(false, "destroyed from {:?}", standing),
            }
        }
    }

    #[test]
    fn what_is_due_is_allowed_and_what_is_not_due_is_not(
        standing in any_standing(), hold in any_hold(), named: bool, today in any_day(),
    ) {
        let trustees = named.then(ceremony);
        let step = standing.due(hold, trustees.as_ref(), today);
        prop_assert_eq!(step == Step::Destroy, standing.destroy(hold, Counsel::Silent, today).is_ok());
        if step == Step::LeaveToTrustees {
            prop_assert!(standing.left_to_trustees(hold, today, Day::MAX).is_ok());
        }
    }
}
