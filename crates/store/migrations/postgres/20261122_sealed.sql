-- What was said and done, in order, sealed. Rows are added, never changed or removed: one that is forgotten loses its key, not its place.
CREATE TABLE entry (
  position     BIGINT PRIMARY KEY,         -- 1, 2, 3 … with no gap
  id           BYTEA NOT NULL UNIQUE,      -- 16 random bytes
  organisation BYTEA NOT NULL,             -- 16 bytes: the organisation's pseudonym
  hour         BIGINT NOT NULL,            -- when it was learned, seconds since 1970, rounded down to the hour
  kind         TEXT COLLATE "C" NOT NULL,  -- 'report', 'record', 'document', 'link', 'consent', 'person', 'member', 'key' or 'read'
  digest       BYTEA NOT NULL,             -- SHA-256 of the body
  commitment   BYTEA NOT NULL,             -- commits to what the body says: journal/FORMAT.md
  body         BYTEA NOT NULL              -- sealed: journal/FORMAT.md
);
-- Sealed bytes do not get smaller by packing.
ALTER TABLE entry ALTER body SET STORAGE EXTERNAL;
CREATE FUNCTION entry_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.position IS DISTINCT FROM (SELECT COALESCE(MAX(position), 0) + 1 FROM entry) THEN
    RAISE EXCEPTION 'an entry takes the next position';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'an entry is never edited and never removed'; END $$;
CREATE TRIGGER entry_follows_the_last BEFORE INSERT ON entry FOR EACH ROW EXECUTE FUNCTION entry_follows();
CREATE TRIGGER entry_is_never_edited BEFORE UPDATE OR DELETE ON entry FOR EACH ROW EXECUTE FUNCTION entry_stays();
CREATE TRIGGER entry_is_never_emptied BEFORE TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION entry_stays();

-- The tree over all entries, as its frontier: moved in the transaction that adds them. Always one row.
CREATE TABLE journal_head (
  one        BIGINT PRIMARY KEY CHECK (one = 1),  -- 1: there is one head
  size       BIGINT NOT NULL,                     -- how many entries there are
  frontier   BYTEA NOT NULL                       -- roots of the full subtrees, the largest first, 32 bytes each
);
INSERT INTO journal_head (one, size, frontier) VALUES (1, 0, '');
CREATE FUNCTION journal_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR NEW.size < OLD.size THEN RAISE EXCEPTION 'the journal has one head and only grows'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER journal_head_only_grows BEFORE UPDATE OR DELETE ON journal_head FOR EACH ROW EXECUTE FUNCTION journal_grows();
CREATE TRIGGER journal_head_stays BEFORE TRUNCATE ON journal_head FOR EACH STATEMENT EXECUTE FUNCTION journal_grows();

-- Signed notes over the tree, with what witnesses and time stamps added to them.
CREATE TABLE checkpoint (
  size       BIGINT PRIMARY KEY,         -- over how many entries
  root       BYTEA NOT NULL,             -- of the tree, 32 bytes
  note       TEXT COLLATE "C" NOT NULL,  -- the signed note: our signature and the witnesses'
  stamp      BYTEA,                      -- a time stamp over it (RFC 3161), where one was had
  made       BIGINT NOT NULL             -- when, seconds since 1970
);

-- Which entries tell of which case; worked out from the sealed heads, may be dropped and rebuilt.
CREATE TABLE case_entry (
  case_id    TEXT COLLATE "C" NOT NULL,  -- the case
  position   BIGINT NOT NULL,            -- the entry
  PRIMARY KEY (case_id, position)
);
CREATE INDEX case_entry_by_position ON case_entry (position);

-- Which entry tells of which issued letter; worked out from the sealed heads, may be dropped and rebuilt.
CREATE TABLE document_view (
  document_id TEXT COLLATE "C" PRIMARY KEY,  -- the letter; its bytes are the file of the same id
  case_id     TEXT COLLATE "C" NOT NULL,     -- the case
  position    BIGINT NOT NULL                -- the entry 'document.issued'
);
CREATE INDEX document_view_by_case ON document_view (case_id);

-- The bytes of letters, photos, audio and scans, sealed in pieces of 1 MiB: journal/FORMAT.md.
CREATE TABLE file_chunk (
  file       BYTEA NOT NULL,   -- 16 random bytes
  at         BIGINT NOT NULL,  -- 0, 1, 2 … with no gap
  sealed     BYTEA NOT NULL,   -- the piece
  came       BIGINT NOT NULL,  -- how many entries there were when it came: a copy goes on from there
  PRIMARY KEY (file, at)
);
CREATE INDEX file_chunk_by_came ON file_chunk (came);
ALTER TABLE file_chunk ALTER sealed SET STORAGE EXTERNAL;

-- Files that are still arriving; a file whose row is gone has arrived whole.
CREATE TABLE upload (
  file       BYTEA PRIMARY KEY,  -- the file
  chunks     BIGINT NOT NULL,    -- how many pieces have arrived
  head       BYTEA NOT NULL,     -- its key, its length and its name, sealed
  began      BIGINT NOT NULL,    -- when, seconds since 1970
  touched    BIGINT NOT NULL     -- when the last piece came
);

-- What the house remembers of itself: the last backup, the last drill.
CREATE TABLE noted (
  name       TEXT COLLATE "C" PRIMARY KEY,  -- what
  value      TEXT COLLATE "C" NOT NULL,     -- what of it
  at         BIGINT NOT NULL                -- when, seconds since 1970
);

-- One row for each case, worked out from its entries; may be dropped and rebuilt. Holds no name and no special fact.
CREATE TABLE case_view (
  case_id       TEXT COLLATE "C" PRIMARY KEY,  -- the case
  prefix        TEXT COLLATE "C" NOT NULL,     -- letters before the number of its label
  number        BIGINT NOT NULL,               -- the number of its label
  label         TEXT COLLATE "C" NOT NULL,     -- 'XX-0042'
  state         TEXT COLLATE "C",              -- State of the work, ISO 3166-2
  district      TEXT COLLATE "C",              -- district of the work, as told
  work_kind     TEXT COLLATE "C",              -- a word of the list work_kind
  people        BIGINT NOT NULL,               -- how many people are in it
  status        TEXT COLLATE "C",              -- the strongest finding of anybody in it
  still_held    BIGINT NOT NULL,               -- how many are still held, as far as known
  opened        BIGINT NOT NULL,               -- when it was opened, seconds since 1970
  last_word     BIGINT NOT NULL,               -- when the last thing was learned, seconds since 1970
  last_position BIGINT NOT NULL,               -- the last entry these rows were worked out from
  worked_out    BIGINT NOT NULL,               -- the moment they were worked out for, seconds since 1970
  law_edition   TEXT COLLATE "C" NOT NULL,     -- the edition of the law book they were worked out with
  UNIQUE (prefix, number)
);
CREATE INDEX case_view_by_last_word ON case_view (last_word);
CREATE INDEX case_view_by_place ON case_view (state, district, last_word);
CREATE INDEX case_view_by_label ON case_view (label);
CREATE INDEX case_view_held ON case_view (still_held) WHERE still_held > 0;

-- One row for each person in a case, worked out; may be dropped and rebuilt.
CREATE TABLE person_view (
  case_id       TEXT COLLATE "C" NOT NULL REFERENCES case_view (case_id) ON DELETE CASCADE,  -- the case
  person_id     TEXT COLLATE "C" NOT NULL,                                -- the person
  ordinal       BIGINT NOT NULL,                                          -- 1 for the first person of the case
  status        TEXT COLLATE "C" NOT NULL,                                -- the finding: 'prima_facie', 'needs_enquiry', 'not_shown'
  freed         TEXT COLLATE "C" NOT NULL,                                -- 'yes', 'no' (still held) or '' (not known)
  category      TEXT COLLATE "C" NOT NULL,                                -- of the rehabilitation scheme: 'A', 'B', 'C' or 'not_known'
  law_edition   TEXT COLLATE "C" NOT NULL,                                -- the edition of the law book used
  PRIMARY KEY (case_id, person_id)
);

-- One row for each duty of an office in a case, people it is owed to alike counted together; may be dropped and rebuilt.
-- Holds dates, never lateness: what is late is asked for the moment of asking.
CREATE TABLE duty_view (
  case_id       TEXT COLLATE "C" NOT NULL REFERENCES case_view (case_id) ON DELETE CASCADE,  -- the case
  at            BIGINT NOT NULL,                                          -- its place among the duties of the case
  person_id     TEXT COLLATE "C",                                         -- the person, when it is owed to one only
  people        BIGINT NOT NULL,                                          -- how many people it is owed to
  duty          TEXT COLLATE "C" NOT NULL,                                -- the duty's id in the law book
  bearer        TEXT COLLATE "C" NOT NULL,                                -- the office's id in the law book
  state         TEXT COLLATE "C",                                         -- State of the work
  district      TEXT COLLATE "C",                                         -- district of the work
  standing      TEXT COLLATE "C" NOT NULL,                                -- 'open', 'fulfilled', 'not_known', 'lapsed'
  since         TEXT COLLATE "C",                                         -- what started it, as told
  last_day      TEXT COLLATE "C",                                         -- the last day under a limit that binds
  last_moment   BIGINT,                                                   -- the last second in time, since 1970: the end of the last day, or of the last hour
  by_the_hour   BIGINT NOT NULL,                                          -- 1 when the clock counts hours from a known minute
  benchmark_day TEXT COLLATE "C",                                         -- a reminder from elsewhere, never lateness
  provision     TEXT COLLATE "C" NOT NULL,                                -- the provision of the clock, else of the duty
  letter        TEXT COLLATE "C",                                         -- the letter that claims it
  law_edition   TEXT COLLATE "C" NOT NULL,                                -- the edition of the law book used
  PRIMARY KEY (case_id, at)
);
CREATE INDEX duty_view_by_last_moment ON duty_view (standing, last_moment, case_id);
-- These two hold every column that counting by office and by place asks for: the table itself is not read.
CREATE INDEX duty_view_by_office ON duty_view (standing, bearer, state, district, last_moment);
CREATE INDEX duty_view_by_place ON duty_view (standing, state, district, bearer, last_moment);
CREATE INDEX duty_view_waiting ON duty_view (standing, (benchmark_day IS NULL), benchmark_day, case_id);

-- Members of the organisation.
CREATE TABLE member (
  id         TEXT COLLATE "C" PRIMARY KEY,      -- 128 random bits in base 16
  name       TEXT COLLATE "C" NOT NULL,         -- as others here know them
  name_key   TEXT COLLATE "C" NOT NULL UNIQUE,  -- the name in small letters, for signing in
  language   TEXT COLLATE "C",                  -- tag of the language their pages are in
  joined     BIGINT NOT NULL                    -- when, seconds since 1970
);

-- Sign-ins that are open. The token itself is only in the member's browser.
CREATE TABLE session (
  token_hash TEXT COLLATE "C" PRIMARY KEY,                      -- SHA-256 of the token, base 16
  member_id  TEXT COLLATE "C" NOT NULL REFERENCES member (id),  -- whose
  began      BIGINT NOT NULL,                                   -- when, seconds since 1970
  last_seen  BIGINT NOT NULL,                                   -- when it was last used, to the minute
  keyring    BYTEA                                              -- the keys unlocked at sign-in, sealed under the token
);

-- First-run codes: one at a time, short-lived, used once.
CREATE TABLE enrolment_code (
  code_hash  TEXT COLLATE "C" PRIMARY KEY,  -- SHA-256 of the code, base 16
  made       BIGINT NOT NULL,               -- when, seconds since 1970
  until      BIGINT NOT NULL,               -- when it runs out
  used       BIGINT                         -- when it was used
);
