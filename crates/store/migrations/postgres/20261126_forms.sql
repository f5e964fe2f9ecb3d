-- Forms of others that phones are offered, as they were handed in: a version never changes.
CREATE TABLE form (
  id         TEXT COLLATE "C" NOT NULL,          -- what the form calls itself
  version    TEXT COLLATE "C" NOT NULL,          -- its version; empty where it says none
  title      TEXT COLLATE "C" NOT NULL,          -- its title, as it is listed
  body       BYTEA NOT NULL,          -- the XForm, byte for byte
  digest     BYTEA NOT NULL,          -- SHA-256 of it, 32 bytes
  added      BIGINT NOT NULL,       -- when, seconds since 1970
  added_by   TEXT COLLATE "C",                   -- the member who handed it in
  stopped    BIGINT,                -- since when phones are no longer offered it
  PRIMARY KEY (id, version)
);

-- Files that belong to a version of a form: pictures, sounds, lists.
CREATE TABLE form_file (
  form       TEXT COLLATE "C" NOT NULL,          -- the form
  version    TEXT COLLATE "C" NOT NULL,          -- its version
  name       TEXT COLLATE "C" NOT NULL,          -- what the form calls the file
  body       BYTEA NOT NULL,          -- its bytes
  digest     BYTEA NOT NULL,          -- SHA-256 of them, 32 bytes
  PRIMARY KEY (form, version, name)
);

-- What a member said the questions of a form mean here: the newest counts, none is changed.
CREATE TABLE form_meaning (
  form       TEXT COLLATE "C" NOT NULL,          -- the form
  number     BIGINT NOT NULL,       -- 1, 2, 3 ...
  meaning    TEXT COLLATE "C" NOT NULL,          -- as JSON: questions and the facts they tell
  made       BIGINT NOT NULL,       -- when, seconds since 1970
  made_by    TEXT COLLATE "C",                   -- the member who said so
  PRIMARY KEY (form, number)
);

CREATE INDEX report_by_form ON report (form, received);
