-- Programs that may ask and tell. The token itself is only with the program.
CREATE TABLE program (
  id         TEXT COLLATE "C" PRIMARY KEY,       -- 128 random bits in base 16
  name       BYTEA NOT NULL,          -- whose: sealed under the program's own key, opened by members
  token_hash BYTEA NOT NULL UNIQUE,   -- a keyed hash of the token, 32 bytes
  may        TEXT COLLATE "C" NOT NULL,          -- 'read', 'write', or both apart by a blank
  made       BIGINT NOT NULL,       -- when, seconds since 1970
  made_by    TEXT COLLATE "C" NOT NULL,          -- the member who made it
  last_seen  BIGINT,                -- when it was last heard of, to the minute
  revoked    BIGINT                 -- when it was shut out
);

-- What programs told once: the first row of a name decides for all that come after it.
CREATE TABLE told_once (
  name       BYTEA PRIMARY KEY,       -- a keyed hash of the program and what it called its request, 32 bytes
  digest     BYTEA NOT NULL,          -- a keyed hash of the request, 32 bytes
  answer     TEXT COLLATE "C" NOT NULL,          -- what it was answered: ids, no word of a person
  told       BIGINT NOT NULL,       -- when, seconds since 1970
  came       BIGINT NOT NULL        -- how many entries there were when it came: a copy goes on from there
);
CREATE INDEX told_once_by_came ON told_once (came);

-- Addresses that are told that something is new, never what.
CREATE TABLE webhook (
  id         TEXT COLLATE "C" PRIMARY KEY,       -- 128 random bits in base 16
  address    TEXT COLLATE "C" NOT NULL,          -- where
  made       BIGINT NOT NULL,       -- when, seconds since 1970
  made_by    TEXT COLLATE "C" NOT NULL,          -- the member who added it
  told       BIGINT NOT NULL,       -- it was told of every entry up to this one
  event      TEXT COLLATE "C",                   -- the event on its way, 128 random bits in base 16
  up_to      BIGINT,                -- the last entry that event tells of
  began      BIGINT,                -- when that event was first to be sent
  tries      BIGINT NOT NULL,       -- how often it was tried
  next_try   BIGINT,                -- when it is tried again
  fault      TEXT COLLATE "C",                   -- a word for why the last try failed
  last_heard BIGINT,                -- when the address last took an event
  given_up   BIGINT,                -- when an event was last given up
  removed    BIGINT                 -- when it was taken away
);
