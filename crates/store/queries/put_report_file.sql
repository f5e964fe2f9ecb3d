-- A file that came with a report, once.
INSERT INTO report_file (report, name, digest, file, came)
SELECT $1, $2, $3, $4, size FROM journal_head WHERE one = 1 ON CONFLICT (report, name, digest) DO NOTHING
