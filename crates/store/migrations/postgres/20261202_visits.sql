-- When somebody came free, as far as it is known, and whether they are in bondage again; worked out, may be dropped and rebuilt.
CREATE TABLE follow_view (
  case_id           TEXT COLLATE "C" NOT NULL REFERENCES case_view (case_id) ON DELETE CASCADE,  -- the case
  person_id         TEXT COLLATE "C" NOT NULL,         -- the person
  ordinal           BIGINT NOT NULL,      -- 1 for the first person of the case
  released_earliest TEXT COLLATE "C",                  -- the first day the release can have been
  released_latest   TEXT COLLATE "C",                  -- the last day; both empty while it is not known
  again_on          TEXT COLLATE "C",                  -- the last day on which bondage can have begun again, if it did
  PRIMARY KEY (case_id, person_id)
);
CREATE INDEX follow_view_unknown ON follow_view (case_id) WHERE released_latest IS NULL;

-- Visits after release, by their days; worked out, may be dropped and rebuilt. Holds dates, never lateness.
CREATE TABLE visit_view (
  case_id      TEXT COLLATE "C" NOT NULL REFERENCES case_view (case_id) ON DELETE CASCADE,  -- the case
  person_id    TEXT COLLATE "C" NOT NULL,         -- the person
  months       BIGINT NOT NULL,      -- so many months after release
  due_earliest TEXT COLLATE "C" NOT NULL,         -- the first day it can be due
  due          TEXT COLLATE "C" NOT NULL,         -- the last day it can be due
  opens        TEXT COLLATE "C" NOT NULL,         -- from this day on a visit counts as this one
  until        TEXT COLLATE "C",                  -- from this day on the next one counts
  done         TEXT COLLATE "C",                  -- when it was made, as told
  PRIMARY KEY (case_id, person_id, months)
);
CREATE INDEX visit_view_open ON visit_view (due, until) WHERE done IS NULL;
