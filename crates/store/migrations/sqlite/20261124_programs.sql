-- Programs that may ask and tell. The token itself is only with the program.
CREATE TABLE program (
  id         TEXT PRIMARY KEY,       -- 128 random bits in base 16
  name       BLOB NOT NULL,          -- whose: sealed under the program's own key, opened by members
  token_hash BLOB NOT NULL UNIQUE,   -- a keyed hash of the token, 32 bytes
  may        TEXT NOT NULL,          -- 'read', 'write', or both apart by a blank
  made       INTEGER NOT NULL,       -- when, seconds since 1970
  made_by    TEXT NOT NULL,          -- the member who made it
  last_seen  INTEGER,                -- when it was last heard of, to the minute
  revoked    INTEGER                 -- when it was shut out
) STRICT;

-- What programs told once: the first row of a name decides for all that come after it.
CREATE TABLE told_once (
  name       BLOB PRIMARY KEY,       -- a keyed hash of the program and what it called its request, 32 bytes
  digest     BLOB NOT NULL,          -- a keyed hash of the request, 32 bytes
  answer     TEXT NOT NULL,          -- what it was answered: ids, no word of a person
  told       INTEGER NOT NULL,       -- when, seconds since 1970
  came       INTEGER NOT NULL        -- how many entries there were when it came: a copy goes on from there
) STRICT;
CREATE INDEX told_once_by_came ON told_once (came);

-- Addresses that are told that something is new, never what.
CREATE TABLE webhook (
  id         TEXT PRIMARY KEY,       -- 128 random bits in base 16
  address    TEXT NOT NULL,          -- where
  made       INTEGER NOT NULL,       -- when, seconds since 1970
  made_by    TEXT NOT NULL,          -- the member who added it
  told       INTEGER NOT NULL,       -- it was told of every entry up to this one
  event      TEXT,                   -- the event on its way, 128 random bits in base 16
  up_to      INTEGER,                -- the last entry that event tells of
  began      INTEGER,                -- when that event was first to be sent
  tries      INTEGER NOT NULL,       -- how often it was tried
  next_try   INTEGER,                -- when it is tried again
  fault      TEXT,                   -- a word for why the last try failed
  last_heard INTEGER,                -- when the address last took an event
  given_up   INTEGER,                -- when an event was last given up
  removed    INTEGER                 -- when it was taken away
) STRICT;
