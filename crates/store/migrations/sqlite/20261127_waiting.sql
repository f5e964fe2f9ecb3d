-- Phones that seal by themselves: 1 while what could find somebody waits in a report for a member to open it.
ALTER TABLE report ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
CREATE INDEX report_waiting ON report (case_id) WHERE waiting = 1;
