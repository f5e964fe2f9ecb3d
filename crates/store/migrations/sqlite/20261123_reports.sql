-- Phones that may send reports. The token itself is only on the phone.
CREATE TABLE device (
  id         TEXT PRIMARY KEY,       -- 128 random bits in base 16
  name       BLOB NOT NULL,          -- whose: sealed under the device's own key, opened by members
  token_hash BLOB NOT NULL UNIQUE,   -- a keyed hash of the token, 32 bytes
  language   TEXT NOT NULL,          -- tag of the language its worker reads
  made       INTEGER NOT NULL,       -- when, seconds since 1970
  made_by    TEXT,                   -- the member who made it; none when it was made at the command line
  last_seen  INTEGER,                -- when it was last heard of, to the minute
  revoked    INTEGER                 -- when it was shut out
) STRICT;

-- What came in, each once: the first row of an instance decides for all that come after it.
CREATE TABLE report (
  instance   BLOB PRIMARY KEY,       -- a keyed hash of the id the sender gave it, 32 bytes
  digest     BLOB NOT NULL,          -- a keyed hash of its bytes, 32 bytes
  id         BLOB NOT NULL UNIQUE,   -- 16 bytes: the report
  case_id    TEXT NOT NULL,          -- the case it tells of, or will when it is understood
  device     TEXT NOT NULL,          -- the device that sent it first
  form       TEXT NOT NULL,          -- the form, where it is one of ours; else empty
  state      TEXT NOT NULL,          -- 'kept', 'understood', 'partly', 'aside' or 'replaced'
  why        TEXT NOT NULL,          -- codes of what was not understood, apart by blanks
  received   INTEGER NOT NULL,       -- when, seconds since 1970
  came       INTEGER NOT NULL        -- how many entries there were when it came or changed: a copy goes on from there
) STRICT;
CREATE INDEX report_by_received ON report (received);
CREATE INDEX report_by_came ON report (came);

-- Files that came with a report, each once.
CREATE TABLE report_file (
  report     BLOB NOT NULL,          -- the report
  name       BLOB NOT NULL,          -- a keyed hash of its name, 32 bytes
  digest     BLOB NOT NULL,          -- a keyed hash of its bytes, 32 bytes
  file       BLOB NOT NULL,          -- 16 bytes: the file
  came       INTEGER NOT NULL,       -- how many entries there were when it came: a copy goes on from there
  PRIMARY KEY (report, name, digest)
) STRICT;
CREATE INDEX report_file_by_came ON report_file (came);
