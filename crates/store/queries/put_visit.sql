-- A visit was read.
INSERT INTO visit (report, entity, branch, base, version, came)
VALUES ($1, $2, $3, $4, $5, (SELECT size FROM journal_head WHERE one = 1))
ON CONFLICT (report) DO NOTHING
