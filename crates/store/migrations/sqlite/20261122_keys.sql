-- The keys of subjects: two for each person, each case and the organisation itself. Destroying them is how a person is forgotten.
CREATE TABLE subject_key (
  subject       BLOB NOT NULL,                                          -- 16 bytes: a person, a case or the organisation
  class         INTEGER NOT NULL,                                       -- 2: what the law needs; 3: what could find a person
  generation    INTEGER NOT NULL,                                       -- 1 for the first
  wrapped       BLOB NOT NULL,                                          -- the key, sealed
  wrapped_under INTEGER NOT NULL,                                       -- the generation of the key it is sealed under
  held_for      TEXT NOT NULL CHECK (held_for IN ('organisation', 'trustees')),  -- who can open it
  destroy_after INTEGER,                                                -- when the trustees' copy goes too, seconds since 1970
  legal_hold    INTEGER NOT NULL,                                       -- 1 while the law forbids to destroy it
  changed       INTEGER NOT NULL,                                       -- the number of the change that wrote it
  PRIMARY KEY (subject, class, generation)
) STRICT, WITHOUT ROWID;
CREATE INDEX subject_key_to_destroy ON subject_key (destroy_after) WHERE destroy_after IS NOT NULL;
CREATE INDEX subject_key_wrapped_under ON subject_key (class, wrapped_under);
CREATE INDEX subject_key_by_change ON subject_key (changed);

-- Each member's pair of keys.
CREATE TABLE member_key (
  member        BLOB NOT NULL,     -- 16 bytes
  generation    INTEGER NOT NULL,  -- 1 for the first
  public        BLOB NOT NULL,     -- the public part
  vouch         BLOB NOT NULL,     -- shows that a member who holds the organisation's secret stood by the public part
  sealed        BLOB NOT NULL,     -- the private part, under the passphrase
  changed       INTEGER NOT NULL,  -- the number of the change that wrote it
  PRIMARY KEY (member, generation)
) STRICT, WITHOUT ROWID;

-- The organisation's pairs of keys.
CREATE TABLE organisation_key (
  generation    INTEGER PRIMARY KEY,  -- 1 for the first
  public        BLOB NOT NULL,        -- the public part: what is sealed while nobody is signed in
  vouch         BLOB NOT NULL,        -- shows that the data key stood by the public part
  made          INTEGER NOT NULL,     -- when, seconds since 1970
  changed       INTEGER NOT NULL      -- the number of the change that wrote it
) STRICT;

-- The private part of the organisation's keys, sealed to each member who may open it.
CREATE TABLE organisation_grant (
  generation    INTEGER NOT NULL REFERENCES organisation_key (generation),  -- which of the organisation's keys
  member        BLOB NOT NULL,                                          -- to whom
  sealed        BLOB NOT NULL,                                          -- the private part, sealed to the member's public key
  changed       INTEGER NOT NULL,                                       -- the number of the change that wrote it
  PRIMARY KEY (generation, member)
) STRICT, WITHOUT ROWID;

-- The server's own keys: what reports are sealed to, what checkpoints are signed with, whom the recovery pack is for.
CREATE TABLE server_key (
  purpose       TEXT NOT NULL,     -- 'intake', 'sign', 'trustees'
  generation    INTEGER NOT NULL,  -- 1 for the first
  public        BLOB NOT NULL,     -- the public part
  vouch         BLOB NOT NULL,     -- shows who stood by the public part: the data key, for trustees a member; empty for 'sign'
  wrapped       BLOB NOT NULL,     -- the private part under the data key; empty where we do not have it
  wrapped_under INTEGER NOT NULL,  -- the generation of the data key
  changed       INTEGER NOT NULL,  -- the number of the change that wrote it
  PRIMARY KEY (purpose, generation)
) STRICT, WITHOUT ROWID;

-- How many changes there have been: a copy goes on from the last it knows. Always one row.
CREATE TABLE key_change (
  one           INTEGER PRIMARY KEY CHECK (one = 1),  -- 1: there is one count
  number        INTEGER NOT NULL                      -- of the last change
) STRICT;
INSERT INTO key_change (one, number) VALUES (1, 0);

-- Whose keys were destroyed: so that a copy that goes on from an earlier one destroys them too.
CREATE TABLE key_gone (
  kind          TEXT NOT NULL,     -- 'subject' or 'member'
  id            BLOB NOT NULL,     -- 16 bytes
  changed       INTEGER NOT NULL,  -- the number of the change
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
