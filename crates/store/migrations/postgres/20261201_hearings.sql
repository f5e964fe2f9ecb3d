-- One row for each proceeding in a court that goes on, worked out; may be dropped and rebuilt. No name, no number of a court.
CREATE TABLE hearing_view (
  case_id    TEXT COLLATE "C" NOT NULL REFERENCES case_view (case_id) ON DELETE CASCADE,  -- the case
  at         BIGINT NOT NULL,      -- its place among the proceedings of the case
  forum      TEXT COLLATE "C" NOT NULL,         -- a word of the list forum
  court      TEXT COLLATE "C",                  -- the court, as written in the case
  last_on    TEXT COLLATE "C" NOT NULL,         -- the last date something was recorded of, as told
  next_on    TEXT COLLATE "C",                  -- the next date, as told
  next_day   TEXT COLLATE "C",                  -- the last day it can be
  purpose    TEXT COLLATE "C",                  -- a word of the list hearing_purpose
  called     TEXT COLLATE "C" NOT NULL,         -- 'yes', 'no' or '' (not known): somebody who was freed is called to it
  people     BIGINT NOT NULL,      -- how many people of the case it concerns
  PRIMARY KEY (case_id, at)
);
CREATE INDEX hearing_view_by_day ON hearing_view (next_day, court, case_id);
CREATE INDEX hearing_view_by_court ON hearing_view (court);

-- One row for each lawyer in a case, by the sign the panel knows them by; may be dropped and rebuilt.
CREATE TABLE advocate_view (
  case_id    TEXT COLLATE "C" NOT NULL REFERENCES case_view (case_id) ON DELETE CASCADE,  -- the case
  at         BIGINT NOT NULL,      -- its place among the lawyers of the case
  panel      TEXT COLLATE "C",                  -- the sign; empty where nobody told one
  people     BIGINT NOT NULL,      -- for how many people of the case
  PRIMARY KEY (case_id, at)
);
CREATE INDEX advocate_view_by_panel ON advocate_view (panel, case_id);
