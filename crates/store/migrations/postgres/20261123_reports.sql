-- Phones that may send reports. The token itself is only on the phone.
CREATE TABLE device (
  id         TEXT COLLATE "C" PRIMARY KEY,       -- 128 random bits in base 16
  name       BYTEA NOT NULL,          -- whose: sealed under the device's own key, opened by members
  token_hash BYTEA NOT NULL UNIQUE,   -- a keyed hash of the token, 32 bytes
  language   TEXT COLLATE "C" NOT NULL,          -- tag of the language its worker reads
  made       BIGINT NOT NULL,       -- when, seconds since 1970
  made_by    TEXT COLLATE "C",                   -- the member who made it; none when it was made at the command line
  last_seen  BIGINT,                -- when it was last heard of, to the minute
  revoked    BIGINT                 -- when it was shut out
);

-- What came in, each once: the first row of an instance decides for all that come after it.
CREATE TABLE report (
  instance   BYTEA PRIMARY KEY,       -- a keyed hash of the id the sender gave it, 32 bytes
  digest     BYTEA NOT NULL,          -- a keyed hash of its bytes, 32 bytes
  id         BYTEA NOT NULL UNIQUE,   -- 16 bytes: the report
  case_id    TEXT COLLATE "C" NOT NULL,          -- the case it tells of, or will when it is understood
  device     TEXT COLLATE "C" NOT NULL,          -- the device that sent it first
  form       TEXT COLLATE "C" NOT NULL,          -- the form, where it is one of ours; else empty
  state      TEXT COLLATE "C" NOT NULL,          -- 'kept', 'understood', 'partly', 'aside' or 'replaced'
  why        TEXT COLLATE "C" NOT NULL,          -- codes of what was not understood, apart by blanks
  received   BIGINT NOT NULL,       -- when, seconds since 1970
  came       BIGINT NOT NULL        -- how many entries there were when it came or changed: a copy goes on from there
);
CREATE INDEX report_by_received ON report (received);
CREATE INDEX report_by_came ON report (came);

-- Files that came with a report, each once.
CREATE TABLE report_file (
  report     BYTEA NOT NULL,          -- the report
  name       BYTEA NOT NULL,          -- a keyed hash of its name, 32 bytes
  digest     BYTEA NOT NULL,          -- a keyed hash of its bytes, 32 bytes
  file       BYTEA NOT NULL,          -- 16 bytes: the file
  came       BIGINT NOT NULL,       -- how many entries there were when it came: a copy goes on from there
  PRIMARY KEY (report, name, digest)
);
CREATE INDEX report_file_by_came ON report_file (came);
