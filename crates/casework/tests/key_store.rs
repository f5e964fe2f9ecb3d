//! What somebody puts into the key store behind our back is sealed to by nobody; what an earlier version left in it still opens.

use mukti_access::vouch::For;
use mukti_access::{Ceremony, Chance, DataKey, Held, OrganisationSecret, PrivateKey, Stretch};
use mukti_casework::{By, Counsel, Desk, Enrolment, Forget, KeyKind, NewCase, Problem, Said, TopicAnswers};
use mukti_register::{CaseId, MemberId, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Secret, State};
use mukti_testkit::member::PASSPHRASE;
use rusqlite::types::Value;

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("made")).plus_hours(12)
}

/// Chance of the attacker's.
struct Counting(u64);

impl Chance for Counting {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = self.0.to_be_bytes()[0];
        }
    }
}

struct House {
    folder: tempfile::TempDir,
    desk: Desk,
    by: By,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("made");
        let (desk, by) = mukti_testkit::desk_in(folder.path(), now());
        Self { folder, desk, by }
    }

    /// As whoever signs in now.
    fn sign_in(&self, name: &str) -> Result<By, Problem> {
        Ok(self.desk.sign_in(now(), name, &Secret::new(PASSPHRASE.to_string()))?.by(now()))
    }

    fn asha(&self) -> MemberId {
        mukti_testkit::another_member(&self.desk, &self.by, "Asha").member.id
    }

    fn organisation(&self) -> u128 {
        u128::from_str_radix(&self.desk.organisation(), 16).expect("a number")
    }

    fn told(&self, by: &By) -> Result<(CaseId, PersonId), Problem> {
        let new =
            NewCase { prefix: State::from_code("IN-UP"), worksite: &[("kind", "brick_kiln")], said: Said::WORKER };
        let case = self.desk.start_case(by, &new)?.case;
        let person = self.desk.add_person(by, case, &[("name", "Meena Devi")], Said::WORKER)?;
        let said = Said { private: Answer::Yes, ..Said::WORKER };
        let answers = [("worker.age", "31")];
        let told = TopicAnswers { case, person, topic: "person", said, answers: &answers, words: "They beat me." };
        self.desk.answer_topic(by, &told)?;
        Ok((case, person))
    }

    /// The key store, as whoever has its pages may write it; the keys in it open nothing for them.
    fn key_store(&self) -> rusqlite::Connection {
        let folder = self.folder.path().join("data");
        let text = std::fs::read_to_string(folder.join("installation.toml")).expect("is there");
        let line = text.lines().find_map(|line| line.strip_prefix("key_pages = \"")).expect("a line");
        let key_file = std::fs::read_to_string(self.folder.path().join("data.key")).expect("is there");
        let data = DataKey::from_key_file(self.organisation(), &Secret::new(key_file)).expect("reads");
        let sealed = mukti_journal::hex::decode(line.trim_end_matches('"')).expect("base 16");
        let pages = mukti_journal::hex::encode(data.release(Held::KeyStorePages, &sealed).expect("opens").bytes());
        let db = rusqlite::Connection::open(folder.join("keys.sqlite")).expect("opens");
        db.execute_batch(&format!(
            "PRAGMA key = \"x'{pages}'\"; PRAGMA cipher_page_size = 8192; PRAGMA cipher_hmac_algorithm = HMAC_SHA256"
        ))
        .expect("opens");
        db
    }

    fn write(&self, sql: &str, values: &[Value]) {
        let rows = self.key_store().execute(sql, rusqlite::params_from_iter(values)).expect("writes");
        assert_eq!(rows, 1, "{sql}");
    }

    fn bytes(&self, sql: &str) -> Vec<u8> {
        self.key_store().query_row(sql, [], |row| row.get(0)).expect("is there")
    }

    fn count(&self, table: &str) -> i64 {
        self.key_store().query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).expect("counts")
    }
}

fn enrol(desk: &Desk, name: &str, code: Secret<String>) -> Result<By, Problem> {
    let pass = || Secret::new(PASSPHRASE.to_string());
    let new = Enrolment { code, name: name.to_string(), passphrase: pass(), again: pass() };
    Ok(desk.enrol(now(), &new)?.by(now()))
}

fn is_refused<T: std::fmt::Debug>(done: Result<T, Problem>) {
    let problem = done.expect_err("was sealed to");
    assert!(matches!(problem, Problem::KeyExchanged { .. }), "{problem:?}");
    assert_eq!(problem.code(), "500-06");
}

fn blob(bytes: &[u8]) -> Value {
    Value::Blob(bytes.to_vec())
}

#[test]
fn a_member_whose_public_key_was_exchanged_is_handed_no_secret() {
    let house = House::new();
    let asha = house.asha().bits().to_be_bytes();
    let of_asha = format!("WHERE member = x'{}'", mukti_journal::hex::encode(&asha));
    let own = house.bytes(&format!("SELECT public FROM member_key {of_asha}"));
    let attacker = PrivateKey::new(&mut Counting(1)).public();
    let put = |public: &[u8]| {
        house.write(&format!("UPDATE member_key SET public = ?1 {of_asha}"), &[blob(public)]);
    };
    put(&attacker.bytes());
    let grants = house.count("organisation_grant");
    is_refused(house.desk.replace_key(&house.by, KeyKind::Organisation));
    // Nor with a voucher that anybody could make: of an organisation's secret of their own.
    let forged = OrganisationSecret::new(house.organisation(), 1, &mut Counting(2));
    let vouch = house.bytes(&format!("SELECT vouch FROM member_key {of_asha}"));
    let put_vouch = |vouch: &[u8]| {
        house.write(&format!("UPDATE member_key SET vouch = ?1 {of_asha}"), &[blob(vouch)]);
    };
    put_vouch(&forged.vouch(For::Member(u128::from_be_bytes(asha)), 1, &attacker).bytes());
    is_refused(house.desk.replace_key(&house.by, KeyKind::Organisation));
    // Nor with another member's pair and voucher, moved as they are.
    let hers = format!("WHERE member = x'{:032x}'", house.by.member.bits());
    put(&house.bytes(&format!("SELECT public FROM member_key {hers}")));
    put_vouch(&house.bytes(&format!("SELECT vouch FROM member_key {hers}")));
    is_refused(house.desk.replace_key(&house.by, KeyKind::Organisation));
    assert_eq!(house.count("organisation_grant"), grants, "no secret was handed to anybody");
    assert_eq!(house.count("organisation_key"), 1, "and none was made");
    put(&own);
    put_vouch(&vouch);
    for generation in 2..=3 {
        let by = house.sign_in("Fatima").unwrap();
        assert_eq!(house.desk.replace_key(&by, KeyKind::Organisation).unwrap(), generation);
    }
    assert!(house.sign_in("Asha").is_ok());
}

#[test]
fn nothing_is_sealed_to_an_organisations_key_that_was_exchanged_while_nobody_is_signed_in() {
    let house = House::new();
    let nobody = By { keys: None, ..house.by.clone() };
    house.told(&nobody).expect("what comes in is sealed to the organisation");
    let kept = house.count("subject_key WHERE class = 3");
    let attacker = PrivateKey::new(&mut Counting(3)).public();
    house.write("UPDATE organisation_key SET public = ?1", &[blob(&attacker.bytes())]);
    is_refused(house.told(&nobody));
    assert_eq!(house.count("subject_key WHERE class = 3"), kept);
    // A data key that takes the place of another vouches for nothing that its predecessor did not.
    house.desk.replace_key(&house.by, KeyKind::Data).unwrap();
    is_refused(house.told(&nobody));
    assert_eq!(house.count("subject_key WHERE class = 3"), kept);
}

#[test]
fn an_organisations_secret_that_somebody_made_up_is_nobodys_next_secret() {
    let house = House::new();
    let token = house.desk.sign_in(now(), "Fatima", &Secret::new(PASSPHRASE.to_string())).unwrap().token;
    let chance = &mut Counting(4);
    let forged = OrganisationSecret::new(house.organisation(), 2, chance);
    let fatima = house.by.member.bits();
    let public = house.by.keys.as_ref().unwrap().member().public();
    let vouch = house.bytes("SELECT vouch FROM organisation_key");
    let row = [blob(&forged.public().key.bytes()), blob(&vouch)];
    house.write("INSERT INTO organisation_key VALUES (2, ?1, ?2, 0, 99)", &row);
    let sealed = forged.seal_to(fatima, &public, chance).sealed;
    let row = [blob(&fatima.to_be_bytes()), blob(&sealed)];
    house.write("INSERT INTO organisation_grant VALUES (2, ?1, ?2, 99)", &row);
    is_refused(house.sign_in("Fatima").map(drop));
    is_refused(house.desk.session(now(), token.open()).map(drop));
    house.write("DELETE FROM organisation_grant WHERE generation = 2", &[]);
    house.write("DELETE FROM organisation_key WHERE generation = 2", &[]);
    assert!(house.sign_in("Fatima").is_ok());
}

#[test]
fn nothing_is_left_to_trustees_whose_key_was_exchanged() {
    let house = House::new();
    let (case, person) = house.told(&house.by).unwrap();
    house.desk.hold_ceremony(&house.by, 2, 3).unwrap();
    let own = house.bytes("SELECT public FROM server_key WHERE purpose = 'trustees'");
    let id = Ceremony::from_bytes(&own).unwrap().id;
    let (forged, _) = Ceremony::deal(house.organisation(), id, 2, 3, &mut Counting(5)).unwrap();
    let put = |public: &[u8]| {
        house.write("UPDATE server_key SET public = ?1 WHERE purpose = 'trustees'", &[blob(public)]);
    };
    put(&forged.bytes());
    let (keys, grants) = (house.count("subject_key"), house.count("organisation_grant"));
    let forget = |by: &By| {
        let ask = Forget { case, person, reason: "she asked for it", counsel: Counsel::Silent };
        house.desk.forget(by, ask).map(drop)
    };
    is_refused(forget(&house.by));
    is_refused(house.desk.replace_key(&house.by, KeyKind::Organisation));
    let held_by_trustees = "SELECT count(*) FROM subject_key WHERE held_for = 'trustees'";
    let left: i64 = house.key_store().query_row(held_by_trustees, [], |row| row.get(0)).unwrap();
    assert_eq!((left, house.count("subject_key"), house.count("organisation_grant")), (0, keys, grants));
    put(&own);
    house.desk.replace_key(&house.by, KeyKind::Organisation).unwrap();
    forget(&house.sign_in("Fatima").unwrap()).expect("the trustees are vouched for anew");
}

#[test]
fn what_was_made_here_is_still_vouched_for_when_every_key_was_replaced() {
    let house = House::new();
    house.asha();
    house.desk.hold_ceremony(&house.by, 2, 3).unwrap();
    let pass = Secret::new(PASSPHRASE.to_string());
    for round in 2..=3 {
        for kind in KeyKind::ALL {
            let by = house.sign_in("Fatima").unwrap();
            assert_eq!(house.desk.replace_key(&by, kind).unwrap(), round, "{kind:?}");
        }
        house.desk.replace_own_key(&house.sign_in("Asha").unwrap(), &pass).unwrap();
        let asha = house.sign_in("Asha").unwrap();
        house.desk.change_passphrase(&asha, &pass, &pass, &pass).unwrap();
    }
    let by = house.sign_in("Asha").unwrap();
    house.told(&By { keys: None, ..by.clone() }).expect("unattended");
    let (case, person) = house.told(&by).unwrap();
    let ask = Forget { case, person, reason: "she asked for it", counsel: Counsel::Silent };
    house.desk.forget(&by, ask).expect("to the trustees");
    let by = house.sign_in("Fatima").unwrap();
    assert_eq!(house.desk.replace_key(&by, KeyKind::Organisation).unwrap(), 4);
}

#[test]
fn an_invitation_from_before_the_organisations_key_was_replaced_is_no_longer_good() {
    let house = House::new();
    let code = house.desk.invite(&house.by).unwrap().code;
    house.desk.replace_key(&house.by, KeyKind::Organisation).unwrap();
    assert_eq!(enrol(&house.desk, "Asha", code).err(), Some(Problem::CodeUsed));
    let by = house.sign_in("Fatima").unwrap();
    let code = house.desk.invite(&by).unwrap().code;
    assert!(enrol(&house.desk, "Asha", code).is_ok());
}

#[test]
fn a_key_stretched_at_another_versions_cost_opens_once_more_and_is_sealed_anew_at_todays() {
    let house = House::new();
    let (case, _) = house.told(&house.by).unwrap();
    let kept = || {
        let sealed = house.bytes("SELECT sealed FROM member_key");
        let end = sealed.iter().position(|byte| *byte == b'\n').unwrap();
        String::from_utf8(sealed[..end].to_vec()).unwrap().parse::<Stretch>().unwrap()
    };
    assert!(kept().is_current());
    let today = kept();
    house.sign_in("Fatima").unwrap();
    assert_eq!(kept(), today, "what is current is left alone");
    // One more pass than today: of the versions whose cost still reads.
    let written = today.to_string();
    let (before, after) = written.split_once("t=").unwrap();
    let (passes, rest) = after.split_once(',').unwrap();
    let other: Stretch = format!("{before}t={},{rest}", passes.parse::<u32>().unwrap() + 1).parse().unwrap();
    assert!(!other.is_current());
    let under = other.key(&Secret::new(PASSPHRASE.to_string()));
    let member = house.by.keys.as_ref().unwrap().member();
    let sealed = member.seal_under(other.clone(), &under, &mut Counting(6));
    let row = [format!("{other}\n").as_bytes(), &sealed.sealed].concat();
    house.write("UPDATE member_key SET sealed = ?1", &[blob(&row)]);
    let wrong = house.desk.sign_in(now(), "Fatima", &Secret::new("four other words here".to_string()));
    assert_eq!(wrong.err(), Some(Problem::WrongNameOrPassphrase));
    assert_eq!(kept(), other, "whoever does not open it changes nothing");
    house.sign_in("Fatima").unwrap();
    assert!(kept().is_current());
    assert_ne!(kept(), today, "with a salt of its own");
    let by = house.sign_in("Fatima").unwrap();
    assert_eq!(house.desk.case_page(&by, case).unwrap().people[0].name().unwrap().open(), "Meena Devi");
    house.desk.replace_key(&by, KeyKind::Organisation).expect("the voucher stayed");
}
