//! What version 1 writes, pinned: a label, an order or a length that changes would lock everybody out of what they kept.

use crate::data_key::{DataKey, Held};
use crate::keyring::Keyring;
use crate::member::MemberKey;
use crate::organisation::OrganisationSecret;
use crate::passphrase::Stretch;
use crate::subject::{KeyClass, KeyOf};
use crate::testing::{Counting, SubjectKeys};
use crate::token::Token;
use crate::trustees::Ceremony;
use crate::vouch::For;
use mukti_journal::{Key, hex};
use sha2::{Digest, Sha256};

fn short(bytes: impl AsRef<[u8]>) -> String {
    hex::encode(&Sha256::digest(bytes)[..8])
}

#[test]
fn every_kind_of_kept_key_is_written_as_version_1_wrote_it() {
    // Chance begins anew for each, so that one that changes does not change the others.
    let chance = || Counting(1);
    let data = DataKey::new(7, &mut chance());
    let of = KeyOf { organisation: 1, subject: 2, generation: 3 };
    let secret = OrganisationSecret::new(1, 4, &mut chance());
    let member = MemberKey::new(1, 10, &mut chance());
    let keys = SubjectKeys::new(&mut Counting(2));
    let (token, under) = (Token::new(&mut chance()), Key::from_bytes([5; 32]));
    let stretch: Stretch = "mukti-argon2id-v1 m=65536,t=3,p=1 000102030405060708090a0b0c0d0e0f".parse().unwrap();
    let (next, past) = member.next(&mut chance()).unwrap();
    let ring = Keyring::of(next, vec![member.clone()], vec![secret.clone()]).unwrap();
    let (ceremony, packs) = Ceremony::deal(1 << 120, 2 << 120, 2, 3, &mut chance()).unwrap();
    let wrapped = keys.wrap(of, &data, &secret, &mut chance());
    let unattended = keys.wrap_unattended(of, &data, &secret.public(), &mut chance());
    let written = [
        ("key file", data.key_file().open().clone()),
        ("check", data.check().to_string()),
        ("journal pages", short(data.hold(Held::JournalPages, &under, &mut chance()))),
        ("intake", short(data.hold(Held::Intake { generation: 2 }, &under, &mut chance()))),
        ("c2", hex::encode(&wrapped.c2.bytes())),
        ("c3", hex::encode(&wrapped.c3.bytes())),
        ("c3 unattended", short(unattended.c3.bytes())),
        ("c3 to trustees", short(ceremony.wrap(of, KeyClass::C3, &keys.c3, &mut chance()).bytes())),
        ("member", hex::encode(&member.seal_under(stretch, &under, &mut chance()).sealed)),
        ("past", short(past.sealed)),
        ("secret to member", short(secret.seal_to(10, &member.public(), &mut chance()).sealed)),
        ("secret to trustees", short(ceremony.seal_secret(&secret, &mut chance()).sealed)),
        ("vouch", hex::encode(&secret.vouch(For::Member(10), 1, &member.public()).bytes())),
        ("session", short(ring.seal(&token, &mut chance()))),
        ("token", hex::encode(&token.digest())),
        ("ceremony", short(ceremony.bytes())),
        ("words", short(packs[2].text().open())),
        ("scan", packs[2].qr().open().clone()),
    ];
    let written: String = written.iter().map(|(what, text)| format!("{what}: {}\n", text.trim_end())).collect();
    assert_eq!(written, include_str!("kept.txt"), "{written}");
}
