-- Forms of others that phones are offered, as they were handed in: a version never changes.
CREATE TABLE form (
  id         TEXT NOT NULL,          -- what the form calls itself
  version    TEXT NOT NULL,          -- its version; empty where it says none
  title      TEXT NOT NULL,          -- its title, as it is listed
  body       BLOB NOT NULL,          -- the XForm, byte for byte
  digest     BLOB NOT NULL,          -- SHA-256 of it, 32 bytes
  added      INTEGER NOT NULL,       -- when, seconds since 1970
  added_by   TEXT,                   -- the member who handed it in
  stopped    INTEGER,                -- since when phones are no longer offered it
  PRIMARY KEY (id, version)
) STRICT;

-- Files that belong to a version of a form: pictures, sounds, lists.
CREATE TABLE form_file (
  form       TEXT NOT NULL,          -- the form
  version    TEXT NOT NULL,          -- its version
  name       TEXT NOT NULL,          -- what the form calls the file
  body       BLOB NOT NULL,          -- its bytes
  digest     BLOB NOT NULL,          -- SHA-256 of them, 32 bytes
  PRIMARY KEY (form, version, name)
) STRICT;

-- What a member said the questions of a form mean here: the newest counts, none is changed.
CREATE TABLE form_meaning (
  form       TEXT NOT NULL,          -- the form
  number     INTEGER NOT NULL,       -- 1, 2, 3 ...
  meaning    TEXT NOT NULL,          -- as JSON: questions and the facts they tell
  made       INTEGER NOT NULL,       -- when, seconds since 1970
  made_by    TEXT,                   -- the member who said so
  PRIMARY KEY (form, number)
) STRICT;

CREATE INDEX report_by_form ON report (form, received);
