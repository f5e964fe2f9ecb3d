//! The data key, held to what it promises.

use super::{DataKey, Held, KeyCheck, KeyFileError};
use crate::organisation::OrganisationSecret;
use crate::passphrase::Stretch;
use crate::subject::KeyOf;
use crate::testing::{Counting, secret};
use crate::wrapped::{Under, Wrapped};
use mukti_journal::{Key, NotOpened};
use proptest::prelude::*;

const HERE: u128 = 7;
const OF: KeyOf = KeyOf { organisation: 1, subject: 2, generation: 3 };

#[test]
fn a_key_file_gives_the_key_back_however_it_was_copied() {
    let key = DataKey::new(HERE, &mut Counting(1));
    let text = key.key_file().open().clone();
    assert_eq!(text.lines().count(), 1);
    for copy in [
        text.clone(),
        text.trim_end().to_string(),
        text.replace('\n', "\r\n"),
        format!("\u{feff}{text}"),
        text.replace(' ', "\n"),
    ] {
        assert_eq!(DataKey::from_key_file(HERE, &secret(&copy)).as_ref(), Ok(&key), "{copy:?}");
    }
    let (word, rest) = text.split_once(' ').unwrap();
    let large = format!("{word} {}", rest.to_uppercase());
    assert_eq!(DataKey::from_key_file(HERE, &secret(&large)), Ok(key));
}

#[test]
fn a_key_file_of_another_installation_cut_or_mistyped_is_told_apart() {
    let text = DataKey::new(HERE, &mut Counting(2)).key_file().open().clone();
    let read = |text: &str| DataKey::from_key_file(HERE, &secret(text)).map(|_| ());
    let of_another = DataKey::new(8, &mut Counting(2)).key_file();
    assert_eq!(read(of_another.open()), Err(KeyFileError::OtherInstallation(8)));
    assert_eq!(read(&text.replace("-v1", "-v2")), Err(KeyFileError::OtherVersion));
    for other in ["", "AGE-SECRET-KEY-1", "\0\0\0\0", "[server]\nport = 1"] {
        assert_eq!(read(other), Err(KeyFileError::NotAKeyFile), "{other:?}");
    }
    let whole = text.trim_end();
    for length in 1..whole.len() {
        assert_eq!(read(&whole[..length]), Err(KeyFileError::CutShort), "{length} letters");
    }
    for at in "mukti-data-key-v1 ".len()..whole.len() {
        let mut altered = whole.as_bytes().to_vec();
        altered[at] = if altered[at] == b'4' { b'5' } else { b'4' };
        let altered = String::from_utf8(altered).unwrap();
        let said = read(&altered);
        assert!(matches!(said, Err(KeyFileError::Mistyped | KeyFileError::CutShort)), "letter {at}: {said:?}");
    }
    assert_eq!(read(&format!("{whole} more")), Err(KeyFileError::Mistyped));
}

#[test]
fn no_error_debug_or_check_shows_the_key() {
    let key = DataKey::new(HERE, &mut Counting(3));
    let text = key.key_file().open().clone();
    let hexed = text.split(' ').nth(2).unwrap();
    let shown = format!("{key:?} {:?} {}", key.key_file(), key.check());
    for at in 0..hexed.len() - 8 {
        assert!(!shown.contains(&hexed[at..at + 8]), "{shown}");
    }
}

#[test]
fn a_wrong_key_is_told_by_its_check() {
    let chance = &mut Counting(4);
    let (key, other) = (DataKey::new(HERE, chance), DataKey::new(HERE, chance));
    assert_ne!(key.check(), other.check());
    assert_eq!(KeyCheck::from_text(&key.check().to_string()), Some(key.check()));
    assert_eq!(KeyCheck::from_text("00"), None);
}

#[test]
fn a_passphrase_gives_another_key_at_another_installation() {
    let stretch = Stretch::new(&mut Counting(5));
    let of = |installation, words| {
        let text = DataKey::from_passphrase(installation, &stretch, &secret(words)).key_file().open().clone();
        // The key itself, without the installation that stands beside it.
        text.split(' ').nth(2).map(str::to_string)
    };
    assert_eq!(of(1, "four words are enough"), of(1, "four words are enough"));
    assert_ne!(of(1, "four words are enough"), of(2, "four words are enough"));
    assert_ne!(of(1, "four words are enough"), of(1, "four words are enough "));
}

#[test]
fn a_held_secret_opens_only_as_what_it_is() {
    let chance = &mut Counting(6);
    let (key, secret) = (DataKey::new(HERE, chance), Key::new(chance));
    let all = [
        Held::JournalPages,
        Held::KeyStorePages,
        Held::Signing { generation: 1 },
        Held::Signing { generation: 2 },
        Held::Intake { generation: 1 },
        Held::Intake { generation: 2 },
    ];
    for held in all {
        let sealed = key.hold(held, &secret, chance);
        for other in all {
            assert_eq!(key.release(other, &sealed).is_ok(), other == held, "{held:?} as {other:?}");
        }
        assert_eq!(DataKey::new(HERE, chance).release(held, &sealed), Err(NotOpened));
    }
}

#[test]
fn the_data_key_opens_nothing_that_was_wrapped_to_the_organisation() {
    let chance = &mut Counting(7);
    let (data, organisation) = (DataKey::new(HERE, chance), OrganisationSecret::new(1, 1, chance));
    let key = Key::new(chance);
    for wrapped in
        [organisation.wrap_c3(OF, &key, chance), organisation.public().sealer(chance).wrap_c3(OF, &key, chance)]
    {
        assert_eq!(data.open_c2(OF, &wrapped), Err(NotOpened));
        let relabelled = Wrapped::new(Under::DataKey, wrapped.sealed().to_vec());
        assert_eq!(data.open_c2(OF, &relabelled), Err(NotOpened));
    }
}

proptest! {
    #[test]
    fn a_c2_key_opens_only_with_its_data_key_for_its_subject_and_generation(
        seed: u64, organisation: u128, subject: u128, generation: u16, bit in 0_u32..128, byte in 0_usize..73,
    ) {
        let chance = &mut Counting(seed);
        let (data, other, key) = (DataKey::new(HERE, chance), DataKey::new(HERE, chance), Key::new(chance));
        let of = KeyOf { organisation, subject, generation };
        let wrapped = data.wrap_c2(of, &key, chance);
        prop_assert_eq!(data.open_c2(of, &wrapped), Ok(key));
        prop_assert_eq!(other.open_c2(of, &wrapped), Err(NotOpened));
        for wrong in [
            KeyOf { organisation: organisation ^ (1 << bit), ..of },
            KeyOf { subject: subject ^ (1 << bit), ..of },
            KeyOf { generation: generation ^ (1 << (bit % 16)), ..of },
            KeyOf { organisation: subject.wrapping_add(1), subject: organisation, generation },
        ] {
            prop_assert_eq!(data.open_c2(wrong, &wrapped), Err(NotOpened));
        }
        let mut altered = wrapped.bytes();
        altered[byte] ^= 1;
        prop_assert!(Wrapped::from_bytes(&altered).is_none_or(|altered| data.open_c2(of, &altered).is_err()));
    }
}
