-- Who told or did something in which case; worked out from its entries, may be dropped and rebuilt.
CREATE TABLE case_member (
  member_id  TEXT COLLATE "C" NOT NULL,   -- the member
  case_id    TEXT COLLATE "C" NOT NULL REFERENCES case_view (case_id) ON DELETE CASCADE,  -- the case
  PRIMARY KEY (member_id, case_id)
);
CREATE INDEX case_member_by_case ON case_member (case_id);

-- What a member chose for their own pages, such as the filter of today. Nothing of a person of a case.
CREATE TABLE member_choice (
  member_id  TEXT COLLATE "C" NOT NULL,   -- whose
  name       TEXT COLLATE "C" NOT NULL,   -- of what: 'today'
  value      TEXT COLLATE "C" NOT NULL,   -- what was chosen
  chosen     BIGINT NOT NULL,  -- when, seconds since 1970
  PRIMARY KEY (member_id, name)
);

-- Counting by office, by place and by kind of duty reads no more than its index.
DROP INDEX duty_view_by_office;
DROP INDEX duty_view_by_place;
CREATE INDEX duty_view_by_office ON duty_view (standing, bearer, state, district, last_moment, duty);
CREATE INDEX duty_view_by_place ON duty_view (standing, state, district, bearer, last_moment, duty);
CREATE INDEX duty_view_by_duty ON duty_view (standing, duty, bearer, state, district, last_moment);
