-- What scorecards ask of the sheets of vigilance committees: dates, never a standing. May be dropped and rebuilt.
CREATE TABLE committee_view (
  folio               TEXT PRIMARY KEY REFERENCES folio_view (folio) ON DELETE CASCADE,  -- the sheet
  none                INTEGER NOT NULL,   -- 1: it says that none was ever constituted
  level               TEXT NOT NULL,      -- a word of 'committee_level'; empty: not known
  state               TEXT NOT NULL,      -- its State; empty: not known
  district            TEXT NOT NULL,      -- its district, as written
  place               TEXT NOT NULL,      -- its sub-division, as written; empty: not told
  since               TEXT,               -- the day it was constituted, or the answer was given, at the latest
  in_term_until       TEXT,               -- the last day on which the term of its nominated members surely runs
  over_after          TEXT,               -- the day after which that is surely over
  seated_from         TEXT,               -- from when its seats surely are as the Act asks; nothing: never
  seated_until        TEXT,               -- until when; nothing: without an end
  perhaps_from        TEXT,               -- from when they may be
  perhaps_until       TEXT,               -- until when
  meets_until         TEXT,               -- the last day on which its meetings are in time
  law_edition         TEXT NOT NULL       -- the edition of the law book used
) STRICT;
CREATE INDEX committee_view_by_place ON committee_view (state, district);

-- What scorecards ask of the sheets of budgets: sums in paise that add up. May be dropped and rebuilt.
CREATE TABLE budget_view (
  folio               TEXT PRIMARY KEY REFERENCES folio_view (folio) ON DELETE CASCADE,  -- the sheet
  fund                TEXT NOT NULL,      -- a word of 'fund'; empty: not known
  state               TEXT NOT NULL,      -- its State; empty: not known
  district            TEXT NOT NULL,      -- its district, as written; empty: the State's own
  year                INTEGER NOT NULL,   -- the year in which it began; 0: not known
  allotted            INTEGER NOT NULL,   -- set apart, in paise as all that follow
  released            INTEGER NOT NULL,   -- handed on to whoever pays
  not_released        INTEGER NOT NULL,   -- of what was allotted: not released
  release_not_known   INTEGER NOT NULL,   -- of what was allotted: nobody recorded whether it was released
  beyond_allotted     INTEGER NOT NULL,   -- released beyond what was recorded as allotted
  used                INTEGER NOT NULL,   -- paid for what it was meant for
  returned            INTEGER NOT NULL,   -- given back
  in_hand             INTEGER NOT NULL,   -- of what was released: neither used nor given back
  use_not_known       INTEGER NOT NULL,   -- of what was released: nobody recorded whether it was used
  beyond_released     INTEGER NOT NULL,   -- used or given back beyond what was recorded as released
  people              INTEGER NOT NULL,   -- people it reached, as far as told
  allotment_untold    INTEGER NOT NULL,   -- 1: nobody recorded what was allotted
  people_untold       INTEGER NOT NULL,   -- 1: nobody recorded how many people it reached
  steps_untold        INTEGER NOT NULL    -- steps of which no amount was told
) STRICT;
CREATE INDEX budget_view_by_place ON budget_view (state, district, fund, year);
