//! What a copy holds of each table, and the statements that take it out and put it back.

use crate::migrate::Part;
use crate::statements::Statement;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// What of a table goes into a copy that goes on from an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Since {
    /// What is above the mark in this column.
    Above(&'static str),
    /// What is at the mark in this column or above it.
    From(&'static str),
    /// All of it, in place of what was there: it is small and changes.
    Whole,
    /// Nothing: it is worked out anew.
    Nothing,
}

/// A table that is copied.
pub(super) struct Table {
    pub name: &'static str,
    pub columns: &'static str,
    /// What tells one row from another.
    pub key: &'static str,
    pub since: Since,
}

const fn table(name: &'static str, columns: &'static str, key: &'static str, since: Since) -> Table {
    Table { name, columns, key, since }
}

/// The tables of the journal's part, so that each stands after what it refers to. Sign-ins and first-run codes are not copied:
/// whoever restores signs in again. The head is worked out from the entries, and compared.
pub(super) const JOURNAL: &[Table] = &[
    table(
        "entry",
        "position, id, organisation, hour, kind, digest, commitment, body",
        "position",
        Since::Above("position"),
    ),
    table("checkpoint", "size, root, note, stamp, made", "size", Since::Whole),
    table("noted", "name, value, at", "name", Since::Whole),
    table("member", "id, name, name_key, language, joined", "id", Since::Whole),
    table("device", "id, name, token_hash, language, made, made_by, last_seen, revoked", "id", Since::Whole),
    table(
        "report",
        "instance, digest, id, case_id, device, form, state, why, received, came, waiting",
        "instance",
        Since::From("came"),
    ),
    table("given_case", "device, case_id, given, given_by, taken", "device, case_id", Since::Whole),
    table("visit", "report, entity, branch, base, version, came", "report", Since::From("came")),
    table("program", "id, name, token_hash, may, made, made_by, last_seen, revoked", "id", Since::Whole),
    table("told_once", "name, digest, answer, told, came", "name", Since::From("came")),
    table(
        "webhook",
        "id, address, made, made_by, told, event, up_to, began, tries, next_try, fault, last_heard, given_up, removed",
        "id",
        Since::Whole,
    ),
    table("report_file", "report, name, digest, file, came", "report, name, digest", Since::From("came")),
    table("form", "id, version, title, body, digest, added, added_by, stopped", "id, version", Since::Whole),
    table("form_file", "form, version, name, body, digest", "form, version, name", Since::Whole),
    table("form_meaning", "form, number, meaning, made, made_by", "form, number", Since::Whole),
    table("upload", "file, chunks, head, began, touched", "file", Since::Whole),
    table("file_chunk", "file, at, sealed, came", "file, at", Since::From("came")),
    table("case_entry", "case_id, position", "case_id, position", Since::Above("position")),
    table("folio_entry", "folio, position", "folio, position", Since::Above("position")),
    table("folio_view", "folio, kind, part, state, district, heading, last_position", "folio", Since::Nothing),
    table("folio_line", "folio, at, kind, on_day, answers", "folio, at", Since::Nothing),
    table(
        "committee_view",
        "folio, none, level, state, district, place, since, in_term_until, over_after, seated_from, seated_until, perhaps_from, perhaps_until, meets_until, law_edition",
        "folio",
        Since::Nothing,
    ),
    table(
        "budget_view",
        "folio, fund, state, district, year, allotted, released, not_released, release_not_known, beyond_allotted, used, returned, in_hand, use_not_known, beyond_released, people, allotment_untold, people_untold, steps_untold",
        "folio",
        Since::Nothing,
    ),
    table("document_view", "document_id, case_id, position", "document_id", Since::Above("position")),
    table(
        "case_view",
        "case_id, prefix, number, label, state, district, work_kind, people, status, still_held, opened, last_word, last_position, worked_out, law_edition",
        "case_id",
        Since::Nothing,
    ),
    table(
        "person_view",
        "came, case_id, person_id, ordinal, status, freed, category, law_edition",
        "came, case_id, person_id",
        Since::Nothing,
    ),
    table(
        "duty_view",
        "came, case_id, at, person_id, people, duty, bearer, state, district, standing, since, last_day, last_moment, by_the_hour, benchmark_day, provision, letter, law_edition, next_letter",
        "came, case_id, at",
        Since::Nothing,
    ),
    table(
        "hearing_view",
        "case_id, at, forum, court, last_on, next_on, next_day, purpose, called, people",
        "case_id, at",
        Since::Nothing,
    ),
    table("advocate_view", "case_id, at, panel, people", "case_id, at", Since::Nothing),
    table(
        "score_part",
        "came, case_id, measure, office, state, district, month, bucket, n",
        "came, case_id, measure, office, state, district, month, bucket",
        Since::Nothing,
    ),
    table(
        "score",
        "level, state, district, office, month, measure, bucket, n",
        "level, state, district, office, month, measure, bucket",
        Since::Nothing,
    ),
    table(
        "follow_view",
        "case_id, person_id, ordinal, released_earliest, released_latest, again_on",
        "case_id, person_id",
        Since::Nothing,
    ),
    table(
        "visit_view",
        "case_id, person_id, months, due_earliest, due, opens, until, done",
        "case_id, person_id, months",
        Since::Nothing,
    ),
    table("case_member", "member_id, case_id", "member_id, case_id", Since::Nothing),
    table("member_choice", "member_id, name, value, chosen", "member_id, name", Since::Whole),
];

/// The tables of the keys' part.
pub(super) const KEYS: &[Table] = &[
    table(
        "subject_key",
        "subject, class, generation, wrapped, wrapped_under, held_for, destroy_after, legal_hold, changed",
        "subject, class, generation",
        Since::Above("changed"),
    ),
    table(
        "member_key",
        "member, generation, public, vouch, sealed, changed",
        "member, generation",
        Since::Above("changed"),
    ),
    table("organisation_key", "generation, public, vouch, made, changed", "generation", Since::Above("changed")),
    table("organisation_grant", "generation, member, sealed, changed", "generation, member", Since::Above("changed")),
    table(
        "server_key",
        "purpose, generation, public, vouch, wrapped, wrapped_under, changed",
        "purpose, generation",
        Since::Above("changed"),
    ),
    table("key_gone", "kind, id, changed", "kind, id", Since::Above("changed")),
];

/// The tables of a part.
pub(super) const fn of(part: Part) -> &'static [Table] {
    match part {
        Part::Journal => JOURNAL,
        Part::Keys => KEYS,
    }
}

impl Table {
    /// Takes it out; `$1` is the mark, -1 for everything.
    pub fn out(&self) -> &'static Statement {
        let (column, sign) = match self.since {
            Since::Above(column) => (column, ">"),
            Since::From(column) => (column, ">="),
            Since::Whole | Since::Nothing => return known(format!("SELECT {} FROM {}", self.columns, self.name)),
        };
        // Entries follow one another; of the rest no order is asked, so that nothing large is sorted.
        let order = if self.name == "entry" { " ORDER BY position" } else { "" };
        known(format!("SELECT {} FROM {} WHERE {column} {sign} $1{order}", self.columns, self.name))
    }

    /// Whether [`out`](Self::out) asks for the mark.
    pub const fn asks_for_mark(&self) -> bool {
        matches!(self.since, Since::Above(_) | Since::From(_))
    }

    /// Puts one row back, in the columns a copy names.
    pub fn put(&self, columns: &[String]) -> &'static Statement {
        let places: Vec<String> = (1..=columns.len()).map(|at| format!("${at}")).collect();
        let insert = format!("INSERT INTO {} ({}) VALUES ({})", self.name, columns.join(", "), places.join(", "));
        // An entry that is there already is a fault; the rest may come again, and the last counts.
        let keys: Vec<&str> = self.key.split(", ").collect();
        // A copy of an earlier version has another key where rows are found otherwise now; those are worked out anew, and come once.
        let has_key = keys.iter().all(|key| columns.iter().any(|column| column == key));
        if self.name == "entry" || !has_key {
            return known(insert);
        }
        let other = columns.iter().filter(|column| !keys.contains(&column.as_str()));
        let set: Vec<String> = other.map(|column| format!("{column} = excluded.{column}")).collect();
        let then = if set.is_empty() { "NOTHING".to_string() } else { format!("UPDATE SET {}", set.join(", ")) };
        known(format!("{insert} ON CONFLICT ({}) DO {then}", self.key))
    }

    /// Empties it.
    pub fn empty(&self) -> &'static Statement {
        known(format!("DELETE FROM {}", self.name))
    }
}

/// A statement for good: there are as many as tables times what is done with them.
fn known(sql: String) -> &'static Statement {
    static KNOWN: LazyLock<Mutex<HashMap<String, &'static Statement>>> = LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(statement) = known.get(&sql) {
        return statement;
    }
    let text: &'static str = Box::leak(sql.clone().into_boxed_str());
    let statement: &'static Statement = Box::leak(Box::new(Statement { name: text, sql: text }));
    known.insert(sql, statement);
    statement
}

#[cfg(test)]
mod tests {
    use super::{JOURNAL, KEYS};
    use crate::engine::{Db, Pg};
    use crate::location::tests::in_folder;
    use crate::store::Store;
    use crate::test_server::Server;
    use mukti_terms::Secret;
    use std::collections::BTreeSet;

    /// What is not copied, and why: who is signed in signs in again; the heads are worked out and compared.
    const LEFT_OUT: &[&str] = &["session", "enrolment_code", "journal_head", "key_change"];

    #[test]
    fn every_column_of_every_table_is_copied_or_left_out_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(in_folder(folder.path())).unwrap();
        let columns = |db: &mut Db| {
            let Db::Lite(db) = db else { panic!("a folder is SQLite") };
            let sql =
                "SELECT t.name, group_concat(c.name, ', ') FROM pragma_table_list t JOIN pragma_table_info(t.name) c
                       WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%' GROUP BY t.name";
            let mut query = db.raw().prepare(sql)?;
            let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<rusqlite::Result<BTreeSet<(String, String)>>>()?)
        };
        let journal = store.reading("comparing", columns).unwrap();
        let keys = store.reading_keys("comparing", columns).unwrap();
        let there: BTreeSet<_> =
            (&journal | &keys).into_iter().filter(|(name, _)| !LEFT_OUT.contains(&name.as_str())).collect();
        let copied: BTreeSet<_> =
            JOURNAL.iter().chain(KEYS).map(|table| (table.name.to_string(), table.columns.to_string())).collect();
        assert_eq!(there, copied);
    }

    #[test]
    fn every_statement_of_a_copy_prepares_on_both_engines() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(in_folder(folder.path())).unwrap();
        let url = Server::shared().fresh();
        drop(Store::open(crate::Location::Postgres { url: Secret::new(url.clone()) }).unwrap());
        let mut server = Pg::connect(&Pg::config(&url).unwrap()).unwrap();
        for table in JOURNAL.iter().chain(KEYS) {
            let columns: Vec<String> = table.columns.split(", ").map(str::to_string).collect();
            for statement in [table.out(), table.put(&columns), table.empty()] {
                server.types(statement).unwrap_or_else(|fault| panic!("{}: {fault}", statement.sql));
                let prepares = |db: &mut Db| {
                    let Db::Lite(db) = db else { panic!("a folder is SQLite") };
                    Ok(db.raw().prepare(statement.sql).is_ok())
                };
                let either = store.reading("a", prepares).unwrap() || store.reading_keys("a", prepares).unwrap();
                assert!(either, "{}", statement.sql);
            }
        }
    }
}
