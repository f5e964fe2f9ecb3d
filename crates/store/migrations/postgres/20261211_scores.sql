-- People of a case and what it adds to the counts are found by the last entry of their case, as its duties are: what is worked out
-- together stands together, and a new case touches no page of its own in five places.
ALTER TABLE person_view RENAME TO person_view_before;
ALTER INDEX person_view_pkey RENAME TO person_view_before_pkey;
CREATE TABLE person_view (
  came          BIGINT NOT NULL,      -- the last entry of the case when they were worked out: 'last_position' of the case's row
  case_id       TEXT COLLATE "C" NOT NULL,         -- the case; its rows go when its row does
  person_id     TEXT COLLATE "C" NOT NULL,         -- the person
  ordinal       BIGINT NOT NULL,      -- 1 for the first person of the case
  status        TEXT COLLATE "C" NOT NULL,         -- the finding: 'prima_facie', 'needs_enquiry', 'not_shown'
  freed         TEXT COLLATE "C" NOT NULL,         -- 'yes', 'no' (still held) or '' (not known)
  category      TEXT COLLATE "C" NOT NULL,         -- of the rehabilitation scheme: 'A', 'B', 'C' or 'not_known'
  law_edition   TEXT COLLATE "C" NOT NULL,         -- the edition of the law book used
  PRIMARY KEY (came, case_id, person_id)
);
INSERT INTO person_view (came, case_id, person_id, ordinal, status, freed, category, law_edition)
SELECT c.last_position, p.case_id, p.person_id, p.ordinal, p.status, p.freed, p.category, p.law_edition
FROM person_view_before p JOIN case_view c ON c.case_id = p.case_id;
DROP TABLE person_view_before;

DROP INDEX score_part_by_place;
ALTER TABLE score_part RENAME TO score_part_before;
ALTER INDEX score_part_pkey RENAME TO score_part_before_pkey;
CREATE TABLE score_part (
  came       BIGINT NOT NULL,      -- the last entry of the case when it was worked out: 'last_position' of the case's row
  case_id    TEXT COLLATE "C" NOT NULL,         -- the case; its rows go when its row does
  measure    TEXT COLLATE "C" NOT NULL,         -- what is counted, a word of the crate indicators
  office     TEXT COLLATE "C" NOT NULL,         -- the kind of office; empty where it is not one office's
  state      TEXT COLLATE "C" NOT NULL,         -- State of the work, ISO 3166-2; empty: not known
  district   TEXT COLLATE "C" NOT NULL,         -- district of the work, as told; empty: not known
  month      BIGINT NOT NULL,      -- when it began, 202603; 202600: only the year is known; 0: nothing is
  bucket     BIGINT NOT NULL,      -- days late, or the last day in days since 1970; 0 for other measures
  n          BIGINT NOT NULL,      -- how many; paise for money
  PRIMARY KEY (came, case_id, measure, office, state, district, month, bucket)
);
INSERT INTO score_part (came, case_id, measure, office, state, district, month, bucket, n)
SELECT c.last_position, p.case_id, p.measure, p.office, p.state, p.district, p.month, p.bucket, p.n
FROM score_part_before p JOIN case_view c ON c.case_id = p.case_id;
DROP TABLE score_part_before;
CREATE INDEX score_part_by_place ON score_part (measure, state, district, office, bucket, came, case_id);
