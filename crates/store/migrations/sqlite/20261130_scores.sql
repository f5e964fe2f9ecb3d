-- What each case adds to the counts of the scorecards, worked out; may be dropped and rebuilt.
CREATE TABLE score_part (
  case_id    TEXT NOT NULL REFERENCES case_view (case_id) ON DELETE CASCADE,  -- the case
  measure    TEXT NOT NULL,         -- what is counted, a word of the crate indicators
  office     TEXT NOT NULL,         -- the kind of office; empty where it is not one office's
  state      TEXT NOT NULL,         -- State of the work, ISO 3166-2; empty: not known
  district   TEXT NOT NULL,         -- district of the work, as told; empty: not known
  month      INTEGER NOT NULL,      -- when it began, 202603; 202600: only the year is known; 0: nothing is
  bucket     INTEGER NOT NULL,      -- days late, or the last day in days since 1970; 0 for other measures
  n          INTEGER NOT NULL,      -- how many; paise for money
  PRIMARY KEY (case_id, measure, office, state, district, month, bucket)
) STRICT, WITHOUT ROWID;
CREATE INDEX score_part_by_place ON score_part (measure, state, district, office, bucket, case_id);

-- The counts of the scorecards: always the sum of the parts, changed in the transaction that changes those; may be dropped and rebuilt.
CREATE TABLE score (
  level      INTEGER NOT NULL,      -- 1 everywhere, 2 by State, 3 by district; 4 by State and month, 5 by district and month
  state      TEXT NOT NULL,         -- the State; empty on level 1, and where it is not known
  district   TEXT NOT NULL,         -- the district; empty on levels 1, 2 and 4, and where it is not known
  office     TEXT NOT NULL,         -- the kind of office; empty where it is not one office's
  month      INTEGER NOT NULL,      -- the month on levels 4 and 5, else 0
  measure    TEXT NOT NULL,         -- as of the parts; 'open_month' and 'open_day' count open duties by last day, 'delay' duties done by days late
  bucket     INTEGER NOT NULL,      -- 202603 for 'open_month', days since 1970 for 'open_day', days for 'delay', else 0
  n          INTEGER NOT NULL,      -- how many; paise for money
  PRIMARY KEY (level, state, district, office, month, measure, bucket)
) STRICT, WITHOUT ROWID;
