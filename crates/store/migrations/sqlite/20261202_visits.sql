-- When somebody came free, as far as it is known, and whether they are in bondage again; worked out, may be dropped and rebuilt.
CREATE TABLE follow_view (
  case_id           TEXT NOT NULL REFERENCES case_view (case_id) ON DELETE CASCADE,  -- the case
  person_id         TEXT NOT NULL,         -- the person
  ordinal           INTEGER NOT NULL,      -- 1 for the first person of the case
  released_earliest TEXT,                  -- the first day the release can have been
  released_latest   TEXT,                  -- the last day; both empty while it is not known
  again_on          TEXT,                  -- the last day on which bondage can have begun again, if it did
  PRIMARY KEY (case_id, person_id)
) STRICT;
CREATE INDEX follow_view_unknown ON follow_view (case_id) WHERE released_latest IS NULL;

-- Visits after release, by their days; worked out, may be dropped and rebuilt. Holds dates, never lateness.
CREATE TABLE visit_view (
  case_id      TEXT NOT NULL REFERENCES case_view (case_id) ON DELETE CASCADE,  -- the case
  person_id    TEXT NOT NULL,         -- the person
  months       INTEGER NOT NULL,      -- so many months after release
  due_earliest TEXT NOT NULL,         -- the first day it can be due
  due          TEXT NOT NULL,         -- the last day it can be due
  opens        TEXT NOT NULL,         -- from this day on a visit counts as this one
  until        TEXT,                  -- from this day on the next one counts
  done         TEXT,                  -- when it was made, as told
  PRIMARY KEY (case_id, person_id, months)
) STRICT;
CREATE INDEX visit_view_open ON visit_view (due, until) WHERE done IS NULL;
