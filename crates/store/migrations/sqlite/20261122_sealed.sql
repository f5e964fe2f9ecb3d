-- What was said and done, in order, sealed. Rows are added, never changed or removed: one that is forgotten loses its key, not its place.
CREATE TABLE entry (
  position     INTEGER PRIMARY KEY,   -- 1, 2, 3 … with no gap
  id           BLOB NOT NULL UNIQUE,  -- 16 random bytes
  organisation BLOB NOT NULL,         -- 16 bytes: the organisation's pseudonym
  hour         INTEGER NOT NULL,      -- when it was learned, seconds since 1970, rounded down to the hour
  kind         TEXT NOT NULL,         -- 'report', 'record', 'document', 'link', 'consent', 'person', 'member', 'key' or 'read'
  digest       BLOB NOT NULL,         -- SHA-256 of the body
  commitment   BLOB NOT NULL,         -- commits to what the body says: journal/FORMAT.md
  body         BLOB NOT NULL          -- sealed: journal/FORMAT.md
) STRICT;
CREATE TRIGGER entry_follows_the_last BEFORE INSERT ON entry
WHEN NEW.position IS NOT (SELECT COALESCE(MAX(position), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'an entry takes the next position'); END;
CREATE TRIGGER entry_is_never_edited BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never edited'); END;
CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;

-- The tree over all entries, as its frontier: moved in the transaction that adds them. Always one row.
CREATE TABLE journal_head (
  one        INTEGER PRIMARY KEY CHECK (one = 1),  -- 1: there is one head
  size       INTEGER NOT NULL,                     -- how many entries there are
  frontier   BLOB NOT NULL                         -- roots of the full subtrees, the largest first, 32 bytes each
) STRICT;
INSERT INTO journal_head (one, size, frontier) VALUES (1, 0, x'');
CREATE TRIGGER journal_head_only_grows BEFORE UPDATE ON journal_head WHEN NEW.size < OLD.size
BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
CREATE TRIGGER journal_head_stays BEFORE DELETE ON journal_head
BEGIN SELECT RAISE(ABORT, 'the journal has a head'); END;

-- Signed notes over the tree, with what witnesses and time stamps added to them.
CREATE TABLE checkpoint (
  size       INTEGER PRIMARY KEY,   -- over how many entries
  root       BLOB NOT NULL,         -- of the tree, 32 bytes
  note       TEXT NOT NULL,         -- the signed note: our signature and the witnesses'
  stamp      BLOB,                  -- a time stamp over it (RFC 3161), where one was had
  made       INTEGER NOT NULL       -- when, seconds since 1970
) STRICT;

-- Which entries tell of which case; worked out from the sealed heads, may be dropped and rebuilt.
CREATE TABLE case_entry (
  case_id    TEXT NOT NULL,         -- the case
  position   INTEGER NOT NULL,      -- the entry
  PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_entry_by_position ON case_entry (position);

-- Which entry tells of which issued letter; worked out from the sealed heads, may be dropped and rebuilt.
CREATE TABLE document_view (
  document_id TEXT PRIMARY KEY,      -- the letter; its bytes are the file of the same id
  case_id     TEXT NOT NULL,         -- the case
  position    INTEGER NOT NULL       -- the entry 'document.issued'
) STRICT;
CREATE INDEX document_view_by_case ON document_view (case_id);

-- The bytes of letters, photos, audio and scans, sealed in pieces of 1 MiB: journal/FORMAT.md.
CREATE TABLE file_chunk (
  file       BLOB NOT NULL,     -- 16 random bytes
  at         INTEGER NOT NULL,  -- 0, 1, 2 … with no gap
  sealed     BLOB NOT NULL,     -- the piece
  came       INTEGER NOT NULL,  -- how many entries there were when it came: a copy goes on from there
  PRIMARY KEY (file, at)
) STRICT;
CREATE INDEX file_chunk_by_came ON file_chunk (came);

-- Files that are still arriving; a file whose row is gone has arrived whole.
CREATE TABLE upload (
  file       BLOB PRIMARY KEY,      -- the file
  chunks     INTEGER NOT NULL,      -- how many pieces have arrived
  head       BLOB NOT NULL,         -- its key, its length and its name, sealed
  began      INTEGER NOT NULL,      -- when, seconds since 1970
  touched    INTEGER NOT NULL       -- when the last piece came
) STRICT;

-- What the house remembers of itself: the last backup, the last drill.
CREATE TABLE noted (
  name       TEXT PRIMARY KEY,      -- what
  value      TEXT NOT NULL,         -- what of it
  at         INTEGER NOT NULL       -- when, seconds since 1970
) STRICT;

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

-- Members of the organisation.
CREATE TABLE member (
  id         TEXT PRIMARY KEY,       -- 128 random bits in base 16
  name       TEXT NOT NULL,          -- as others here know them
  name_key   TEXT NOT NULL UNIQUE,   -- the name in small letters, for signing in
  language   TEXT,                   -- tag of the language their pages are in
  joined     INTEGER NOT NULL        -- when, seconds since 1970
) STRICT;

-- Sign-ins that are open. The token itself is only in the member's browser.
CREATE TABLE session (
  token_hash TEXT PRIMARY KEY,                        -- SHA-256 of the token, base 16
  member_id  TEXT NOT NULL REFERENCES member (id),    -- whose
  began      INTEGER NOT NULL,                        -- when, seconds since 1970
  last_seen  INTEGER NOT NULL,                        -- when it was last used, to the minute
  keyring    BLOB                                     -- the keys unlocked at sign-in, sealed under the token
) STRICT;

-- First-run codes: one at a time, short-lived, used once.
CREATE TABLE enrolment_code (
  code_hash  TEXT PRIMARY KEY,       -- SHA-256 of the code, base 16
  made       INTEGER NOT NULL,       -- when, seconds since 1970
  until      INTEGER NOT NULL,       -- when it runs out
  used       INTEGER                 -- when it was used
) STRICT;
