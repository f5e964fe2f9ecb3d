-- Keys stand in the order they were made, and are found by an index: new ones lie together, not each on a page of its own.
ALTER TABLE subject_key RENAME TO subject_key_before;
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
) STRICT;
INSERT INTO subject_key (subject, class, generation, wrapped, wrapped_under, held_for, destroy_after, legal_hold, changed)
SELECT subject, class, generation, wrapped, wrapped_under, held_for, destroy_after, legal_hold, changed FROM subject_key_before ORDER BY changed;
DROP TABLE subject_key_before;
CREATE INDEX subject_key_to_destroy ON subject_key (destroy_after) WHERE destroy_after IS NOT NULL;
CREATE INDEX subject_key_wrapped_under ON subject_key (class, wrapped_under, changed);
CREATE INDEX subject_key_by_change ON subject_key (changed);
