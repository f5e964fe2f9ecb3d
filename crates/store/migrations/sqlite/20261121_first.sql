-- What was said and done, in order. Rows are added, never changed or removed.
CREATE TABLE entry (
  position     INTEGER PRIMARY KEY,   -- 1, 2, 3 … with no gap
  id           TEXT NOT NULL UNIQUE,  -- 128 random bits in base 16
  case_id      TEXT,                  -- whose history this belongs to; empty for what members do
  person_id    TEXT,                  -- the person it is about; empty for the whole case
  kind         TEXT NOT NULL,         -- 'record.kept', as in register/src/entry.rs
  record_kind  TEXT,                  -- 'fir': the kind of record inside, where there is one
  happened     TEXT,                  -- when it happened, as coarse as told
  learned      INTEGER NOT NULL,      -- when we learned it, seconds since 1970, UTC
  speaker      TEXT NOT NULL,         -- who said so
  private      TEXT NOT NULL,         -- 'yes', 'no' or '' (not known): told in private
  written_by   TEXT,                  -- the member who wrote it down
  body         TEXT NOT NULL          -- JSON; holds names and words of people (C3) in the open until the journal is sealed
) STRICT;
CREATE INDEX entry_by_case ON entry (case_id, position);
CREATE TRIGGER entry_is_never_edited BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never edited'); END;
CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;

-- One row for each case, worked out from its entries; may be dropped and rebuilt. Holds no name and no special fact.
CREATE TABLE case_view (
  case_id       TEXT PRIMARY KEY,      -- the case
  prefix        TEXT NOT NULL,         -- letters before the number of its label
  number        INTEGER NOT NULL,      -- the number of its label
  label         TEXT NOT NULL,         -- 'XX-0042'
  state         TEXT,                  -- State of the work, ISO 3166-2
  district      TEXT,                  -- district of the work, as told
  work_kind     TEXT,                  -- a word of the list work_kind
  people        INTEGER NOT NULL,      -- how many people are in it
  status        TEXT,                  -- the strongest finding of anybody in it
  still_held    INTEGER NOT NULL,      -- how many are still held, as far as known
  opened        INTEGER NOT NULL,      -- when it was opened, seconds since 1970
  last_word     INTEGER NOT NULL,      -- when the last thing was learned, seconds since 1970
  last_position INTEGER NOT NULL,      -- the last entry these rows were worked out from
  worked_out    INTEGER NOT NULL,      -- the moment they were worked out for, seconds since 1970
  law_edition   TEXT NOT NULL,         -- the edition of the law book they were worked out with
  UNIQUE (prefix, number)
) STRICT;
CREATE INDEX case_view_by_last_word ON case_view (last_word);
CREATE INDEX case_view_by_place ON case_view (state, district, last_word);
CREATE INDEX case_view_by_label ON case_view (label);
CREATE INDEX case_view_held ON case_view (still_held) WHERE still_held > 0;

-- One row for each person in a case, worked out; may be dropped and rebuilt.
CREATE TABLE person_view (
  case_id       TEXT NOT NULL REFERENCES case_view (case_id) ON DELETE CASCADE,  -- the case
  person_id     TEXT NOT NULL,         -- the person
  ordinal       INTEGER NOT NULL,      -- 1 for the first person of the case
  status        TEXT NOT NULL,         -- the finding: 'prima_facie', 'needs_enquiry', 'not_shown'
  freed         TEXT NOT NULL,         -- 'yes', 'no' (still held) or '' (not known)
  category      TEXT NOT NULL,         -- of the rehabilitation scheme: 'A', 'B', 'C' or 'not_known'
  law_edition   TEXT NOT NULL,         -- the edition of the law book used
  PRIMARY KEY (case_id, person_id)
) STRICT;

-- One row for each duty of an office in a case, people it is owed to alike counted together; may be dropped and rebuilt.
-- Holds dates, never lateness: what is late is asked for the moment of asking.
CREATE TABLE duty_view (
  case_id       TEXT NOT NULL REFERENCES case_view (case_id) ON DELETE CASCADE,  -- the case
  at            INTEGER NOT NULL,      -- its place among the duties of the case
  person_id     TEXT,                  -- the person, when it is owed to one only
  people        INTEGER NOT NULL,      -- how many people it is owed to
  duty          TEXT NOT NULL,         -- the duty's id in the law book
  bearer        TEXT NOT NULL,         -- the office's id in the law book
  state         TEXT,                  -- State of the work
  district      TEXT,                  -- district of the work
  standing      TEXT NOT NULL,         -- 'open', 'fulfilled', 'not_known', 'lapsed'
  since         TEXT,                  -- what started it, as told
  last_day      TEXT,                  -- the last day under a limit that binds
  last_moment   INTEGER,               -- the last second in time, since 1970: the end of the last day, or of the last hour
  by_the_hour   INTEGER NOT NULL,      -- 1 when the clock counts hours from a known minute
  benchmark_day TEXT,                  -- a reminder from elsewhere, never lateness
  provision     TEXT NOT NULL,         -- the provision of the clock, else of the duty
  letter        TEXT,                  -- the letter that claims it
  law_edition   TEXT NOT NULL,         -- the edition of the law book used
  PRIMARY KEY (case_id, at)
) STRICT;
CREATE INDEX duty_view_by_last_moment ON duty_view (standing, last_moment, case_id);
-- These two hold every column that counting by office and by place asks for: the table itself is not read.
CREATE INDEX duty_view_by_office ON duty_view (standing, bearer, state, district, last_moment);
CREATE INDEX duty_view_by_place ON duty_view (standing, state, district, bearer, last_moment);
CREATE INDEX duty_view_waiting ON duty_view (standing, (benchmark_day IS NULL), benchmark_day, case_id);

-- The bytes of issued letters, as issued.
CREATE TABLE document (
  id         TEXT PRIMARY KEY,                            -- 128 random bits in base 16
  entry_id   TEXT NOT NULL UNIQUE REFERENCES entry (id),  -- the entry 'document.issued' that tells of it
  case_id    TEXT NOT NULL,                               -- the case
  sha256     TEXT NOT NULL,                               -- of the bytes, base 16
  bytes      BLOB NOT NULL                                -- the PDF
) STRICT;
CREATE INDEX document_by_case ON document (case_id);

-- Decisions of a named person that a letter goes out although somebody may still be held.
CREATE TABLE gate_override (
  entry_id   TEXT PRIMARY KEY REFERENCES entry (id),  -- the entry 'document.issued' it allowed
  case_id    TEXT NOT NULL,                           -- the case
  name       TEXT NOT NULL,                           -- who decided
  reason     TEXT NOT NULL,                           -- why
  decided    INTEGER NOT NULL                         -- when, seconds since 1970
) STRICT;

-- Members of the organisation.
CREATE TABLE member (
  id         TEXT PRIMARY KEY,       -- 128 random bits in base 16
  name       TEXT NOT NULL,          -- as others here know them
  name_key   TEXT NOT NULL UNIQUE,   -- the name in small letters, for signing in
  passphrase TEXT NOT NULL,          -- Argon2id, in its standard text form
  language   TEXT,                   -- tag of the language their pages are in
  joined     INTEGER NOT NULL        -- when, seconds since 1970
) STRICT;

-- Sign-ins that are open. The token itself is only in the member's browser.
CREATE TABLE session (
  token_hash TEXT PRIMARY KEY,                        -- SHA-256 of the token, base 16
  member_id  TEXT NOT NULL REFERENCES member (id),    -- whose
  began      INTEGER NOT NULL,                        -- when, seconds since 1970
  last_seen  INTEGER NOT NULL                         -- when it was last used, to the minute
) STRICT;

-- First-run codes: one at a time, short-lived, used once.
CREATE TABLE enrolment_code (
  code_hash  TEXT PRIMARY KEY,       -- SHA-256 of the code, base 16
  made       INTEGER NOT NULL,       -- when, seconds since 1970
  until      INTEGER NOT NULL,       -- when it runs out
  used       INTEGER                 -- when it was used
) STRICT;
