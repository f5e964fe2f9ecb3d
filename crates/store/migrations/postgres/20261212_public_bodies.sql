-- What scorecards ask of the sheets of vigilance committees: dates, never a standing. May be dropped and rebuilt.
CREATE TABLE committee_view (
  folio               TEXT COLLATE "C" PRIMARY KEY REFERENCES folio_view (folio) ON DELETE CASCADE,  -- the sheet
  none                BIGINT NOT NULL,   -- 1: it says that none was ever constituted
  level               TEXT COLLATE "C" NOT NULL,      -- a word of 'committee_level'; empty: not known
  state               TEXT COLLATE "C" NOT NULL,      -- its State; empty: not known
  district            TEXT COLLATE "C" NOT NULL,      -- its district, as written
  place               TEXT COLLATE "C" NOT NULL,      -- its sub-division, as written; empty: not told
  since               TEXT COLLATE "C",               -- the day it was constituted, or the answer was given, at the latest
  in_term_until       TEXT COLLATE "C",               -- the last day on which the term of its nominated members surely runs
  over_after          TEXT COLLATE "C",               -- the day after which that is surely over
  seated_from         TEXT COLLATE "C",               -- from when its seats surely are as the Act asks; nothing: never
  seated_until        TEXT COLLATE "C",               -- until when; nothing: without an end
  perhaps_from        TEXT COLLATE "C",               -- from when they may be
  perhaps_until       TEXT COLLATE "C",               -- until when
  meets_until         TEXT COLLATE "C",               -- the last day on which its meetings are in time
  law_edition         TEXT COLLATE "C" NOT NULL       -- the edition of the law book used
);
CREATE INDEX committee_view_by_place ON committee_view (state, district);

-- What scorecards ask of the sheets of budgets: sums in paise that add up. May be dropped and rebuilt.
CREATE TABLE budget_view (
  folio               TEXT COLLATE "C" PRIMARY KEY REFERENCES folio_view (folio) ON DELETE CASCADE,  -- the sheet
  fund                TEXT COLLATE "C" NOT NULL,      -- a word of 'fund'; empty: not known
  state               TEXT COLLATE "C" NOT NULL,      -- its State; empty: not known
  district            TEXT COLLATE "C" NOT NULL,      -- its district, as written; empty: the State's own
  year                BIGINT NOT NULL,   -- the year in which it began; 0: not known
  allotted            BIGINT NOT NULL,   -- set apart, in paise as all that follow
  released            BIGINT NOT NULL,   -- handed on to whoever pays
  not_released        BIGINT NOT NULL,   -- of what was allotted: not released
  release_not_known   BIGINT NOT NULL,   -- of what was allotted: nobody recorded whether it was released
  beyond_allotted     BIGINT NOT NULL,   -- released beyond what was recorded as allotted
  used                BIGINT NOT NULL,   -- paid for what it was meant for
  returned            BIGINT NOT NULL,   -- given back
  in_hand             BIGINT NOT NULL,   -- of what was released: neither used nor given back
  use_not_known       BIGINT NOT NULL,   -- of what was released: nobody recorded whether it was used
  beyond_released     BIGINT NOT NULL,   -- used or given back beyond what was recorded as released
  people              BIGINT NOT NULL,   -- people it reached, as far as told
  allotment_untold    BIGINT NOT NULL,   -- 1: nobody recorded what was allotted
  people_untold       BIGINT NOT NULL,   -- 1: nobody recorded how many people it reached
  steps_untold        BIGINT NOT NULL    -- steps of which no amount was told
);
CREATE INDEX budget_view_by_place ON budget_view (state, district, fund, year);
