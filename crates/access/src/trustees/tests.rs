//! Trustees, held to what they promise: enough packs open, anything else says which pack and why.

use super::{Ceremony, DealError, JoinError, Pack, Share, ShareError, TrusteesKey};
use crate::organisation::OrganisationSecret;
use crate::subject::{KeyClass, KeyOf};
use crate::testing::{Counting, secret};
use crate::wrapped::Under;
use mukti_journal::{Key, NotOpened};
use proptest::prelude::*;

const ORGANISATION: u128 = 0x1111_2222_3333_4444_5555_6666_7777_8888;
const CEREMONY: u128 = 0x9999_aaaa_bbbb_cccc_dddd_eeee_ffff_0000;
const OF: KeyOf = KeyOf { organisation: ORGANISATION, subject: 2, generation: 3 };

fn dealt(seed: u64) -> (Ceremony, Vec<Pack>) {
    Ceremony::deal(ORGANISATION, CEREMONY, 3, 5, &mut Counting(seed)).unwrap()
}

fn read(pack: &Pack) -> Share {
    Share::read(&pack.text()).unwrap()
}

fn join(ceremony: &Ceremony, packs: &[&Pack]) -> Result<TrusteesKey, JoinError> {
    ceremony.join(&packs.iter().map(|pack| read(pack)).collect::<Vec<_>>())
}

#[test]
fn any_three_packs_typed_from_paper_or_scanned_open_what_was_sealed_and_two_do_not() {
    let chance = &mut Counting(1);
    let (ceremony, packs) = dealt(1);
    let organisation = OrganisationSecret::new(ORGANISATION, 4, chance);
    let sealed = ceremony.seal_secret(&organisation, chance);
    for chosen in 0_u32..32 {
        let some: Vec<Share> = packs
            .iter()
            .filter(|pack| chosen >> (pack.number() - 1) & 1 == 1)
            .map(|pack| if pack.number() % 2 == 0 { read(pack) } else { Share::read(&pack.qr()).unwrap() })
            .collect();
        let opened = ceremony.join(&some).map(|key| key.open_secret(&sealed).unwrap().public());
        if some.len() < 3 {
            assert_eq!(opened, Err(JoinError::TooFew { have: some.len(), need: 3 }));
        } else {
            assert_eq!(opened, Ok(organisation.public()), "{chosen:05b}");
        }
    }
}

#[test]
fn the_same_pack_three_times_is_one_pack() {
    let (ceremony, packs) = dealt(2);
    let said = join(&ceremony, &[&packs[0], &packs[0], &packs[0]]);
    assert_eq!(said.err(), Some(JoinError::TooFew { have: 1, need: 3 }));
    assert!(join(&ceremony, &[&packs[4], &packs[0], &packs[4], &packs[2]]).is_ok());
}

#[test]
fn packs_of_two_ceremonies_or_organisations_are_told_apart_by_number() {
    let (ceremony, packs) = dealt(3);
    let (_, newer) = Ceremony::deal(ORGANISATION, 5 << 100, 3, 5, &mut Counting(4)).unwrap();
    let (_, others) = Ceremony::deal(6 << 100, CEREMONY, 3, 5, &mut Counting(5)).unwrap();
    assert_eq!(join(&ceremony, &[&packs[0], &newer[1], &packs[2]]).err(), Some(JoinError::OtherCeremony(2)));
    assert_eq!(join(&ceremony, &[&packs[0], &packs[1], &others[3]]).err(), Some(JoinError::OtherOrganisation(4)));
}

#[test]
fn a_pack_that_reads_well_and_was_not_dealt_is_named() {
    let (ceremony, packs) = dealt(6);
    // Dealt at another ceremony that has the same ids: an attacker's, or a mistake of the restored record.
    let (_, false_packs) = dealt(7);
    assert_eq!(join(&ceremony, &[&packs[0], &false_packs[1], &packs[2]]).err(), Some(JoinError::Wrong(2)));
    let (_, more) = Ceremony::deal(ORGANISATION, CEREMONY, 3, 6, &mut Counting(6)).unwrap();
    assert_eq!(ceremony.recognise(&read(&more[5])), Err(JoinError::Wrong(6)));
    let mut altered = Ceremony::from_bytes(&ceremony.bytes()).unwrap();
    altered.public = dealt(7).0.public;
    assert_eq!(join(&altered, &[&packs[0], &packs[1], &packs[2]]).err(), Some(JoinError::Record));
}

#[test]
fn a_mistyped_pack_says_which_line() {
    let (_, packs) = dealt(8);
    let text = packs[2].text().open().clone();
    assert_eq!(text.lines().count(), 8);
    let mut words: Vec<&str> = text.split_whitespace().collect();
    words[17] = if words[17] == "zoo" { "zone" } else { "zoo" };
    assert_eq!(Share::read(&secret(&words.join(" "))), Err(ShareError::Line(4)));
    words[17] = "zo0";
    assert_eq!(Share::read(&secret(&words.join(" "))), Err(ShareError::UnknownWord(18)));
    assert_eq!(Share::read(&secret(&words[..12].join(" "))), Err(ShareError::Words(12)));
    assert_eq!(Share::read(&secret(" ")), Err(ShareError::NotAShare));
}

#[test]
fn a_scanned_text_with_any_letter_changed_is_refused() {
    let (_, packs) = dealt(9);
    let text = packs[1].qr().open().clone();
    assert!(text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b" /-".contains(&b)), "{text}");
    assert!(text.contains(&format!("{ORGANISATION:032X} {CEREMONY:032X}")));
    for at in 0..text.len() {
        let mut altered = text.clone().into_bytes();
        altered[at] = if altered[at] == b'7' { b'8' } else { b'7' };
        assert!(Share::read(&secret(std::str::from_utf8(&altered).unwrap())).is_err(), "letter {at}");
        assert!(Share::read(&secret(&text[..at])).is_err(), "{at} letters");
    }
    assert_eq!(Share::read(&secret(&text.to_lowercase())), Share::read(&secret(&text)));
    assert_eq!(Share::read(&secret(&text.replace("SHARE-1", "SHARE-2"))), Err(ShareError::OtherVersion));
}

#[test]
fn a_key_left_to_the_trustees_opens_for_nobody_else_and_only_as_what_it_is() {
    let chance = &mut Counting(10);
    let (ceremony, packs) = dealt(10);
    let key = Key::new(chance);
    let wrapped = ceremony.wrap(OF, KeyClass::C3, &key, chance);
    assert_eq!(wrapped.under(), Under::Trustees { ceremony: CEREMONY });
    let trustees = join(&ceremony, &[&packs[1], &packs[2], &packs[3]]).unwrap();
    assert_eq!(trustees.open(OF, KeyClass::C3, &wrapped), Ok(key));
    assert_eq!(trustees.open(OF, KeyClass::C2, &wrapped), Err(NotOpened));
    assert_eq!(trustees.open(KeyOf { subject: 9, ..OF }, KeyClass::C3, &wrapped), Err(NotOpened));
    assert_eq!(trustees.open(KeyOf { generation: 4, ..OF }, KeyClass::C3, &wrapped), Err(NotOpened));
    assert_eq!(OrganisationSecret::new(ORGANISATION, 1, chance).open_c3(OF, &wrapped), Err(NotOpened));
    let (other, packs) = dealt(11);
    let others = join(&other, &[&packs[1], &packs[2], &packs[3]]).unwrap();
    assert_eq!(others.open(OF, KeyClass::C3, &wrapped), Err(NotOpened));
}

#[test]
fn numbers_that_make_no_sense_deal_nothing() {
    let deal = |threshold, shares| Ceremony::deal(1, 2, threshold, shares, &mut Counting(1)).map(|_| ());
    assert_eq!(deal(1, 5), Err(DealError::Threshold));
    assert_eq!(deal(6, 5), Err(DealError::Threshold));
    assert_eq!(deal(3, 17), Err(DealError::TooMany));
    assert_eq!(deal(2, 2), Ok(()));
    assert_eq!(deal(16, 16), Ok(()));
}

#[test]
fn no_share_is_in_a_debug_text_or_in_the_record_of_the_ceremony() {
    let (ceremony, packs) = dealt(12);
    let share = packs[0].share.part.bytes();
    let record = ceremony.bytes();
    assert!(!record.windows(8).any(|window| share.windows(8).any(|part| part == window)));
    let shown = format!("{ceremony:?} {packs:?} {:?} {:?}", packs[0].words(), packs[0].qr());
    assert!(!shown.contains(&mukti_journal::hex::encode(&share[..4]).to_uppercase()));
    for word in packs[0].text().open().split_whitespace().filter(|word| word.len() > 5) {
        assert!(!shown.contains(word), "{word}");
    }
}

#[test]
fn a_record_cut_short_or_of_another_version_is_refused() {
    let record = dealt(13).0.bytes();
    assert_eq!(Ceremony::from_bytes(&record).map(|ceremony| ceremony.bytes()), Some(record.clone()));
    assert!(Ceremony::from_bytes(&record[..record.len() - 1]).is_none());
    assert!(Ceremony::from_bytes(&record[..100]).is_none());
    let mut later = record;
    later[0] = 2;
    assert!(Ceremony::from_bytes(&later).is_none());
}

proptest! {
    #[test]
    fn a_pack_comes_back_from_its_words_and_from_its_scan(seed: u64, threshold in 2_u8..6, more in 0_u8..6) {
        let (ceremony, packs) = Ceremony::deal(ORGANISATION, CEREMONY, threshold, threshold + more, &mut Counting(seed)).unwrap();
        for pack in &packs {
            prop_assert_eq!(&read(pack), &pack.share);
            prop_assert_eq!(&Share::read(&pack.qr()).unwrap(), &pack.share);
            prop_assert_eq!(ceremony.recognise(&pack.share), Ok(()));
        }
    }
}
