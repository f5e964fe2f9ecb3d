-- The duties of offices are found by the last entry of their case, so that what is worked out together stands together: each duty
-- had cost a page of its own in three places. Only open ones are listed and counted; the others are read with their case.
ALTER TABLE duty_view RENAME TO duty_view_before;
CREATE TABLE duty_view (
  came          INTEGER NOT NULL,      -- the last entry of the case when they were worked out: 'last_position' of the case's row
  case_id       TEXT NOT NULL,         -- the case; its rows go when its row does
  at            INTEGER NOT NULL,      -- its place among the duties of the case
  person_id     TEXT,                  -- the person, when it is owed to one only
  people        INTEGER NOT NULL,      -- how many people it is owed to
  duty          TEXT NOT NULL,         -- the duty's id in the law book
  bearer        TEXT NOT NULL,         -- the office's id in the law book
  state         TEXT,                  -- State of the work
  district      TEXT,                  -- district of the work
  standing      TEXT NOT NULL,         -- 'open', 'fulfilled', 'not_known', 'lapsed'
  since         TEXT,                  -- what started it, as told
  last_day      TEXT,                  -- the last day under a limit that binds
  last_moment   INTEGER,               -- the last second in time, since 1970: the end of the last day, or of the last hour
  by_the_hour   INTEGER NOT NULL,      -- 1 when the clock counts hours from a known minute
  benchmark_day TEXT,                  -- a reminder from elsewhere, never lateness
  provision     TEXT NOT NULL,         -- the provision of the clock, else of the duty
  letter        TEXT,                  -- the letter that claims it
  law_edition   TEXT NOT NULL,         -- the edition of the law book used
  next_letter   TEXT,                  -- the letter that follows when the office stays silent: kind, office, first day, why, whether it was written
  PRIMARY KEY (came, case_id, at)
) STRICT;
INSERT INTO duty_view (came, case_id, at, person_id, people, duty, bearer, state, district, standing, since, last_day, last_moment, by_the_hour,
  benchmark_day, provision, letter, law_edition, next_letter)
SELECT c.last_position, d.case_id, d.at, d.person_id, d.people, d.duty, d.bearer, d.state, d.district, d.standing, d.since, d.last_day,
  d.last_moment, d.by_the_hour, d.benchmark_day, d.provision, d.letter, d.law_edition, d.next_letter
FROM duty_view_before d JOIN case_view c ON c.case_id = d.case_id;
DROP TABLE duty_view_before;
CREATE INDEX duty_view_by_last_moment ON duty_view (last_moment, came, case_id, at) WHERE standing = 'open';
CREATE INDEX duty_view_by_office ON duty_view (bearer, state, district, last_moment, duty) WHERE standing = 'open';
CREATE INDEX duty_view_by_place ON duty_view (state, district, bearer, last_moment, duty) WHERE standing = 'open';
CREATE INDEX duty_view_by_duty ON duty_view (duty, bearer, state, district, last_moment) WHERE standing = 'open';
CREATE INDEX duty_view_waiting ON duty_view ((benchmark_day IS NULL), benchmark_day, came, case_id, at) WHERE standing = 'open';
