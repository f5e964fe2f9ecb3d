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
    ADVOCATE_VIEWS = "advocate_views";
    APPEND = "append";
    BEGIN_EVENT = "begin_event";
    BEGIN_UPLOAD = "begin_upload";
    BEGUN_CASES = "begun_cases";
    BUDGETS_BY_DISTRICT = "budgets_by_district";
    BUDGETS_BY_STATE = "budgets_by_state";
    BUDGETS_OF_STATE = "budgets_of_state";
    BUDGET_SHEETS = "budget_sheets";
    BUDGET_VIEW = "budget_view";
    CASES = "cases";
    CASES_AFTER = "cases_after";
    CASE_ENTRIES = "case_entries";
    CASE_MEMBERS = "case_members";
    CASE_NAMED = "case_named";
    CASE_VIEW = "case_view";
    CHANGE_SCORE = "change_score";
    CHECKPOINTS = "checkpoints";
    CHUNK = "chunk";
    CLOCKS_OF_CASE = "clocks_of_case";
    CODE = "code";
    COMMITTEES = "committees";
    COMMITTEES_OF_STATE = "committees_of_state";
    COMMITTEE_VIEW = "committee_view";
    COUNT_CASES = "count_cases";
    COUNT_CASES_HELD = "count_cases_held";
    COUNT_CHUNK = "count_chunk";
    COUNT_CHUNKS = "count_chunks";
    COUNT_FOLIOS = "count_folios";
    COUNT_FOLLOWED = "count_followed";
    COUNT_MEMBERS = "count_members";
    COUNT_OPEN_DUTIES = "count_open_duties";
    COUNT_REPORTS = "count_reports";
    COUNT_REPORTS_OF_FORM = "count_reports_of_form";
    COUNT_VISITS = "count_visits";
    COURTS = "courts";
    DESTROY_SUBJECT = "destroy_subject";
    DEVICES = "devices";
    DEVICE_OF_TOKEN = "device_of_token";
    DISTRICTS = "districts";
    DOCUMENT_VIEW = "document_view";
    DOCUMENT_VIEWS = "document_views";
    DROP_CASE_ENTRIES = "drop_case_entries";
    DROP_CHUNKS = "drop_chunks";
    DROP_DUTIES_OF_CASE = "drop_duties_of_case";
    DROP_EMPTY_SCORE = "drop_empty_score";
    DROP_FOLIO_ENTRIES = "drop_folio_entries";
    DROP_FOLIO_LINES = "drop_folio_lines";
    DROP_FOLIO_VIEW = "drop_folio_view";
    DROP_GRANTS_OF_MEMBER = "drop_grants_of_member";
    DROP_MEMBER_CHOICE = "drop_member_choice";
    DROP_MEMBER_KEYS = "drop_member_keys";
    DROP_OLD_SESSIONS = "drop_old_sessions";
    DROP_PEOPLE_OF_CASE = "drop_people_of_case";
    DROP_SCORES = "drop_scores";
    DROP_SCORE_PARTS_OF_CASE = "drop_score_parts_of_case";
    DROP_VIEWS_OF_CASE = "drop_views_of_case";
    DUTIES_AFTER = "duties_after";
    DUTIES_DUE = "duties_due";
    DUTIES_DUE_OF_MEMBER = "duties_due_of_member";
    DUTIES_LATE = "duties_late";
    DUTIES_LATE_OF_MEMBER = "duties_late_of_member";
    DUTIES_WAITING = "duties_waiting";
    DUTIES_WAITING_OF_MEMBER = "duties_waiting_of_member";
    DUTY_VIEWS = "duty_views";
    END_SESSION = "end_session";
    END_SESSIONS_OF_MEMBER = "end_sessions_of_member";
    END_UPLOAD = "end_upload";
    ENTRIES_FROM = "entries_from";
    ENTRY_AT = "entry_at";
    ENTRY_BY_ID = "entry_by_id";
    ENTRY_KNOWN = "entry_known";
    EVENT_FAILED = "event_failed";
    EVENT_GIVEN_UP = "event_given_up";
    EVENT_HEARD = "event_heard";
    EVERY_SCORE = "every_score";
    EVERY_SCORE_PART = "every_score_part";
    EVERY_SUBJECT_KEY = "every_subject_key";
    FILE_OF_REPORT = "file_of_report";
    FOLIOS = "folios";
    FOLIOS_TO_WORK_OUT = "folios_to_work_out";
    FOLIO_ENTRIES = "folio_entries";
    FOLIO_HISTORY = "folio_history";
    FOLIO_LINES = "folio_lines";
    FOLIO_VIEW = "folio_view";
    FOLLOWED_PEOPLE = "followed_people";
    FOLLOW_GRANTS_GONE = "follow_grants_gone";
    FOLLOW_MEMBERS_GONE = "follow_members_gone";
    FOLLOW_SUBJECTS_GONE = "follow_subjects_gone";
    FOLLOW_VIEWS = "follow_views";
    FORMS = "forms";
    FORM_BODY = "form_body";
    FORM_FILE = "form_file";
    FORM_FILES = "form_files";
    FORM_KNOWN = "form_known";
    FORM_MEANINGS = "form_meanings";
    GIVEN_CASES = "given_cases";
    GRANTS = "grants";
    GRANTS_OF_MEMBER = "grants_of_member";
    HEAD = "head";
    HEARINGS = "hearings";
    HEARINGS_PASSED = "hearings_passed";
    HEARINGS_WITHOUT_DATE = "hearings_without_date";
    HEARING_VIEWS = "hearing_views";
    HELD_BY_LAW = "held_by_law";
    HISTORY = "history";
    HOLD_SUBJECT = "hold_subject";
    KEYS_OF_MEMBER = "keys_of_member";
    LAST_CHECKPOINT = "last_checkpoint";
    LAST_ENTRY = "last_entry";
    LAST_KEY_CHANGE = "last_key_change";
    LAST_NEWS = "last_news";
    LAST_OF_CASE = "last_of_case";
    LAST_OF_FOLIO = "last_of_folio";
    LAST_TOLD_OF_CASE = "last_told_of_case";
    LINES_OF_KIND = "lines_of_kind";
    MEMBERS = "members";
    MEMBER_CHOICE = "member_choice";
    MEMBER_KEYS = "member_keys";
    MEMBER_LANGUAGE = "member_language";
    MEMBER_NAMED = "member_named";
    MOVE_HEAD = "move_head";
    NEWEST_ORGANISATION_KEY = "newest_organisation_key";
    NEXT_KEY_CHANGE = "next_key_change";
    NEXT_NUMBER = "next_number";
    NOTE = "note";
    NOTES_BETWEEN = "notes_between";
    ORGANISATION_KEYS = "organisation_keys";
    PERSON_VIEWS = "person_views";
    PLACE_REPORT = "place_report";
    PROGRAMS = "programs";
    PROGRAM_OF_TOKEN = "program_of_token";
    PUT_ADVOCATE_VIEW = "put_advocate_view";
    PUT_BUDGET_VIEW = "put_budget_view";
    PUT_CASE_ENTRY = "put_case_entry";
    PUT_CASE_MEMBER = "put_case_member";
    PUT_CASE_VIEW = "put_case_view";
    PUT_CHECKPOINT = "put_checkpoint";
    PUT_CHUNK = "put_chunk";
    PUT_CODE = "put_code";
    PUT_COMMITTEE_VIEW = "put_committee_view";
    PUT_DEVICE = "put_device";
    PUT_DOCUMENT_VIEW = "put_document_view";
    PUT_DUTY_VIEW = "put_duty_view";
    PUT_FOLIO_ENTRY = "put_folio_entry";
    PUT_FOLIO_LINE = "put_folio_line";
    PUT_FOLIO_VIEW = "put_folio_view";
    PUT_FOLLOW_VIEW = "put_follow_view";
    PUT_FORM = "put_form";
    PUT_FORM_FILE = "put_form_file";
    PUT_FORM_MEANING = "put_form_meaning";
    PUT_GIVEN_CASE = "put_given_case";
    PUT_GRANT = "put_grant";
    PUT_HEARING_VIEW = "put_hearing_view";
    PUT_KEY_GONE = "put_key_gone";
    PUT_MEMBER = "put_member";
    PUT_MEMBER_CHOICE = "put_member_choice";
    PUT_MEMBER_KEY = "put_member_key";
    PUT_NOTE = "put_note";
    PUT_ORGANISATION_KEY = "put_organisation_key";
    PUT_PERSON_VIEW = "put_person_view";
    PUT_PROGRAM = "put_program";
    PUT_REPORT = "put_report";
    PUT_REPORT_FILE = "put_report_file";
    PUT_SCORE_PART = "put_score_part";
    PUT_SERVER_KEY = "put_server_key";
    PUT_SESSION = "put_session";
    PUT_SUBJECT_KEY = "put_subject_key";
    PUT_TOLD_ONCE = "put_told_once";
    PUT_VISIT = "put_visit";
    PUT_VISIT_VIEW = "put_visit_view";
    PUT_WEBHOOK = "put_webhook";
    REMOVE_WEBHOOK = "remove_webhook";
    REPLACE_REPORT = "replace_report";
    REPORT = "report";
    REPORTS = "reports";
    REPORTS_AFTER = "reports_after";
    REPORTS_OF_FORM = "reports_of_form";
    REPORT_OF_ID = "report_of_id";
    REPORT_OPENED = "report_opened";
    REPORT_WAITS = "report_waits";
    RETIRE_CODES = "retire_codes";
    REVOKE_DEVICE = "revoke_device";
    REVOKE_PROGRAM = "revoke_program";
    REWRAP_SUBJECT_KEY = "rewrap_subject_key";
    SCORES_EVERYWHERE = "scores_everywhere";
    SCORES_OF_PLACE = "scores_of_place";
    SCORES_OF_STATE = "scores_of_state";
    SCORE_CASES = "score_cases";
    SCORE_DAYS = "score_days";
    SCORE_MONTHS = "score_months";
    SCORE_PARTS_OF_CASE = "score_parts_of_case";
    SERVER_KEYS = "server_keys";
    SESSION = "session";
    SETTLE_REPORT = "settle_report";
    SET_KEY_CHANGE = "set_key_change";
    SET_LANGUAGE = "set_language";
    STOP_FORM = "stop_form";
    SUBJECTS_TO_DESTROY = "subjects_to_destroy";
    SUBJECT_KEYS = "subject_keys";
    SUBJECT_KEYS_ABOVE = "subject_keys_above";
    SUBJECT_KEYS_UNDER = "subject_keys_under";
    TAKE_GIVEN_CASE = "take_given_case";
    TALLY_BY_DISTRICT = "tally_by_district";
    TALLY_BY_DISTRICT_OF_MEMBER = "tally_by_district_of_member";
    TALLY_BY_DUTY = "tally_by_duty";
    TALLY_BY_DUTY_OF_MEMBER = "tally_by_duty_of_member";
    TALLY_BY_OFFICE = "tally_by_office";
    TALLY_BY_OFFICE_OF_MEMBER = "tally_by_office_of_member";
    TOLD_ONCE = "told_once";
    TOUCH_DEVICE = "touch_device";
    TOUCH_PROGRAM = "touch_program";
    TOUCH_SESSION = "touch_session";
    UPLOAD = "upload";
    UPLOADS_BEFORE = "uploads_before";
    USE_CODE = "use_code";
    VISITS_DUE = "visits_due";
    VISITS_LATE = "visits_late";
    VISITS_UNKNOWN = "visits_unknown";
    VISIT_OF_STEP = "visit_of_step";
    VISIT_VIEWS = "visit_views";
    VOUCH_FOR_MEMBER = "vouch_for_member";
    WAITING_REPORTS = "waiting_reports";
    WEBHOOKS = "webhooks";
    WORKLOAD = "workload";
}

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::engine::Pg;
    use crate::location::tests::in_folder;
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
        let store = Store::open(in_folder(folder.path())).unwrap();
        let prepare = |db: &mut crate::engine::Db| {
            let crate::engine::Db::Lite(db) = db else { panic!("a folder is SQLite") };
            Ok(ALL.iter().filter(|statement| db.raw().prepare(statement.sql).is_ok()).map(|one| one.name).collect())
        };
        let journal: BTreeSet<&str> = store.reading("preparing", prepare).unwrap();
        let keys: BTreeSet<&str> = store.reading_keys("preparing", prepare).unwrap();
        for statement in ALL {
            assert!(journal.contains(statement.name) != keys.contains(statement.name), "{}", statement.name);
        }
    }

    #[test]
    fn every_statement_prepares_on_postgresql_with_values_of_three_types_only() {
        let url = Server::shared().fresh();
        drop(Store::open(crate::Location::Postgres { url: Secret::new(url.clone()) }).unwrap());
        let mut db = Pg::connect(&Pg::config(&url).unwrap()).unwrap();
        for statement in ALL {
            let types = db.types(statement).unwrap_or_else(|fault| panic!("{}: {fault}", statement.name));
            for ty in types {
                assert!(["int8", "text", "bytea"].contains(&ty.as_str()), "{}: {ty}", statement.name);
            }
        }
    }
}
