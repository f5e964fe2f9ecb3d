-- One piece of a file, marked with how many entries there are.
INSERT INTO file_chunk (file, at, sealed, came) SELECT $1, $2, $3, size FROM journal_head WHERE one = 1
