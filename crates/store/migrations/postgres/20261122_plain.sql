-- Until the desk keeps sealed entries: what it keeps in the open meanwhile.

-- What was said and done, in order. Rows are added, never changed or removed.
CREATE TABLE plain_entry (
  position     BIGINT PRIMARY KEY,                -- 1, 2, 3 … with no gap
  id           TEXT COLLATE "C" NOT NULL UNIQUE,  -- 128 random bits in base 16
  case_id      TEXT COLLATE "C",                  -- whose history this belongs to; empty for what members do
  person_id    TEXT COLLATE "C",                  -- the person it is about; empty for the whole case
  kind         TEXT COLLATE "C" NOT NULL,         -- 'record.kept', as in register/src/entry.rs
  record_kind  TEXT COLLATE "C",                  -- 'fir': the kind of record inside, where there is one
  happened     TEXT COLLATE "C",                  -- when it happened, as coarse as told
  learned      BIGINT NOT NULL,                   -- when we learned it, seconds since 1970, UTC
  speaker      TEXT COLLATE "C" NOT NULL,         -- who said so
  private      TEXT COLLATE "C" NOT NULL,         -- 'yes', 'no' or '' (not known): told in private
  written_by   TEXT COLLATE "C",                  -- the member who wrote it down
  body         TEXT COLLATE "C" NOT NULL          -- JSON; holds names and words of people (C3) in the open until the journal is sealed
);
CREATE INDEX plain_entry_by_case ON plain_entry (case_id, position);
CREATE TRIGGER plain_entry_is_never_edited BEFORE UPDATE OR DELETE ON plain_entry FOR EACH ROW EXECUTE FUNCTION entry_stays();

-- The bytes of issued letters, as issued.
CREATE TABLE document (
  id         TEXT COLLATE "C" PRIMARY KEY,                                -- 128 random bits in base 16
  entry_id   TEXT COLLATE "C" NOT NULL UNIQUE REFERENCES plain_entry (id),  -- the entry 'document.issued' that tells of it
  case_id    TEXT COLLATE "C" NOT NULL,                                   -- the case
  sha256     TEXT COLLATE "C" NOT NULL,                                   -- of the bytes, base 16
  bytes      BYTEA NOT NULL                                               -- the PDF
);
CREATE INDEX document_by_case ON document (case_id);

-- Decisions of a named person that a letter goes out although somebody may still be held.
CREATE TABLE gate_override (
  entry_id   TEXT COLLATE "C" PRIMARY KEY REFERENCES plain_entry (id),  -- the entry 'document.issued' it allowed
  case_id    TEXT COLLATE "C" NOT NULL,                                 -- the case
  name       TEXT COLLATE "C" NOT NULL,                                 -- who decided
  reason     TEXT COLLATE "C" NOT NULL,                                 -- why
  decided    BIGINT NOT NULL                                            -- when, seconds since 1970
);
