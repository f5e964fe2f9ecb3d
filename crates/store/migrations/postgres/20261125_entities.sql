-- Cases that a phone was given for follow-up visits, beside those its own reports began.
CREATE TABLE given_case (
  device     TEXT COLLATE "C" NOT NULL,          -- the device
  case_id    TEXT COLLATE "C" NOT NULL,          -- the case
  given      BIGINT NOT NULL,       -- when, seconds since 1970
  given_by   TEXT COLLATE "C" NOT NULL,          -- the member who gave it
  taken      BIGINT,                -- when it was taken back
  PRIMARY KEY (device, case_id)
);

-- Visits that were read, so that those which follow one another without a network are read in their order.
CREATE TABLE visit (
  report     BYTEA PRIMARY KEY,       -- the report
  entity     BYTEA NOT NULL,          -- 16 bytes: the person it tells of
  branch     TEXT COLLATE "C" NOT NULL,          -- which run of visits without a network; empty for none
  base       BIGINT NOT NULL,       -- the version its phone had
  version    BIGINT NOT NULL,       -- the version there was when it had been read
  came       BIGINT NOT NULL        -- how many entries there were when it was read: a copy goes on from there
);
CREATE INDEX visit_by_step ON visit (entity, branch, base);
CREATE INDEX visit_by_came ON visit (came);
CREATE INDEX report_by_device ON report (device);
