-- Cases that a phone was given for follow-up visits, beside those its own reports began.
CREATE TABLE given_case (
  device     TEXT NOT NULL,          -- the device
  case_id    TEXT NOT NULL,          -- the case
  given      INTEGER NOT NULL,       -- when, seconds since 1970
  given_by   TEXT NOT NULL,          -- the member who gave it
  taken      INTEGER,                -- when it was taken back
  PRIMARY KEY (device, case_id)
) STRICT;

-- Visits that were read, so that those which follow one another without a network are read in their order.
CREATE TABLE visit (
  report     BLOB PRIMARY KEY,       -- the report
  entity     BLOB NOT NULL,          -- 16 bytes: the person it tells of
  branch     TEXT NOT NULL,          -- which run of visits without a network; empty for none
  base       INTEGER NOT NULL,       -- the version its phone had
  version    INTEGER NOT NULL,       -- the version there was when it had been read
  came       INTEGER NOT NULL        -- how many entries there were when it was read: a copy goes on from there
) STRICT;
CREATE INDEX visit_by_step ON visit (entity, branch, base);
CREATE INDEX visit_by_came ON visit (came);
CREATE INDEX report_by_device ON report (device);
