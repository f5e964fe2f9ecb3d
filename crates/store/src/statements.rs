//! Every statement the store may run, by name: the same text on both engines.

/// One statement, kept in a file of its own under `queries/`.
pub(crate) struct Statement {
    /// The name of its file.
    pub name: &'static str,
    /// Its text.
    pub sql: &'static str,
}

macro_rules! statements {
    ($($name:ident = $file:literal;)*) => {
        $(pub(crate) static $name: Statement =
            Statement { name: $file, sql: include_str!(concat!("../queries/", $file, ".sql")) };)*
        /// All of them.
        #[cfg(test)]
        pub(crate) static ALL: &[&Statement] = &[$(&$name),*];
    };
}

statements! {
    APPEND_ENTRY = "append_entry";
    CASE_NAMED = "case_named";
    CASE_VIEW = "case_view";
    CASES = "cases";
    CLOCKS_OF_CASE = "clocks_of_case";
    CODE = "code";
    COUNT_CASES = "count_cases";
    COUNT_CASES_HELD = "count_cases_held";
    COUNT_ENTRIES = "count_entries";
    COUNT_MEMBERS = "count_members";
    DISTRICTS = "districts";
    DOCUMENT = "document";
    DROP_OLD_SESSIONS = "drop_old_sessions";
    DROP_VIEWS_OF_CASE = "drop_views_of_case";
    DUTIES_DUE = "duties_due";
    DUTIES_LATE = "duties_late";
    DUTIES_WAITING = "duties_waiting";
    DUTY_VIEWS = "duty_views";
    END_SESSION = "end_session";
    ENTRIES_OF_CASE = "entries_of_case";
    ENTRIES_OF_EVERY_CASE = "entries_of_every_case";
    LAST_POSITION = "last_position";
    LAST_POSITION_OF_CASE = "last_position_of_case";
    MEMBER_NAMED = "member_named";
    MEMBERS = "members";
    NEXT_NUMBER = "next_number";
    PERSON_VIEWS = "person_views";
    PUT_CASE_VIEW = "put_case_view";
    PUT_CODE = "put_code";
    PUT_DOCUMENT = "put_document";
    PUT_DUTY_VIEW = "put_duty_view";
    PUT_GATE_OVERRIDE = "put_gate_override";
    PUT_MEMBER = "put_member";
    PUT_PERSON_VIEW = "put_person_view";
    PUT_SESSION = "put_session";
    RETIRE_CODES = "retire_codes";
    SESSION = "session";
    SET_LANGUAGE = "set_language";
    TALLY_BY_DISTRICT = "tally_by_district";
    TALLY_BY_OFFICE = "tally_by_office";
    TOUCH_SESSION = "touch_session";
    USE_CODE = "use_code";
}

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::engine::Pg;
    use crate::store::Store;
    use crate::test_server::Server;
    use mukti_terms::Secret;
    use std::collections::BTreeSet;

    #[test]
    fn every_file_of_a_statement_is_registered_and_opens_with_a_sentence() {
        let queries = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("queries");
        let files: BTreeSet<String> = std::fs::read_dir(queries)
            .unwrap()
            .map(|file| file.unwrap().path().file_stem().unwrap().to_str().unwrap().to_string())
            .collect();
        let known: BTreeSet<String> = ALL.iter().map(|statement| statement.name.to_string()).collect();
        assert_eq!(files, known);
        for statement in ALL {
            assert!(statement.sql.starts_with("-- "), "{}", statement.name);
        }
    }

    #[test]
    fn every_statement_numbers_its_values_in_the_order_of_their_first_use() {
        for statement in ALL {
            let mut next = 1;
            for piece in statement.sql.split('$').skip(1) {
                let digits: String = piece.chars().take_while(char::is_ascii_digit).collect();
                let number: u32 = digits.parse().unwrap();
                assert!(number <= next, "{}: ${number} before ${next}", statement.name);
                next = next.max(number + 1);
            }
        }
    }

    #[test]
    fn every_statement_prepares_on_sqlite() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        store
            .reading("preparing", |db| {
                let crate::engine::Db::Lite(db) = db else { panic!("a folder is SQLite") };
                for statement in ALL {
                    db.raw().prepare(statement.sql).unwrap_or_else(|error| panic!("{}: {error}", statement.name));
                }
                Ok(())
            })
            .unwrap();
    }

    #[test]
    fn every_statement_prepares_on_postgresql_with_values_of_three_types_only() {
        let url = Server::shared().fresh();
        drop(Store::open(crate::Location::Postgres { url: Secret::new(url.clone()) }).unwrap());
        let mut db = Pg::connect(&Pg::config(&url).unwrap(), "mukti").unwrap();
        for statement in ALL {
            let types = db.types(statement).unwrap_or_else(|fault| panic!("{}: {fault}", statement.name));
            for ty in types {
                assert!(["int8", "text", "bytea"].contains(&ty.as_str()), "{}: {ty}", statement.name);
            }
        }
    }
}
