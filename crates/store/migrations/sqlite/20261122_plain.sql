-- Until the desk keeps sealed entries: what it keeps in the open meanwhile.

-- What was said and done, in order. Rows are added, never changed or removed.
CREATE TABLE plain_entry (
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
CREATE INDEX plain_entry_by_case ON plain_entry (case_id, position);
CREATE TRIGGER plain_entry_is_never_edited BEFORE UPDATE ON plain_entry
BEGIN SELECT RAISE(ABORT, 'an entry is never edited'); END;
CREATE TRIGGER plain_entry_is_never_removed BEFORE DELETE ON plain_entry
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;

-- The bytes of issued letters, as issued.
CREATE TABLE document (
  id         TEXT PRIMARY KEY,                            -- 128 random bits in base 16
  entry_id   TEXT NOT NULL UNIQUE REFERENCES plain_entry (id),  -- the entry 'document.issued' that tells of it
  case_id    TEXT NOT NULL,                               -- the case
  sha256     TEXT NOT NULL,                               -- of the bytes, base 16
  bytes      BLOB NOT NULL                                -- the PDF
) STRICT;
CREATE INDEX document_by_case ON document (case_id);

-- Decisions of a named person that a letter goes out although somebody may still be held.
CREATE TABLE gate_override (
  entry_id   TEXT PRIMARY KEY REFERENCES plain_entry (id),  -- the entry 'document.issued' it allowed
  case_id    TEXT NOT NULL,                           -- the case
  name       TEXT NOT NULL,                           -- who decided
  reason     TEXT NOT NULL,                           -- why
  decided    INTEGER NOT NULL                         -- when, seconds since 1970
) STRICT;
