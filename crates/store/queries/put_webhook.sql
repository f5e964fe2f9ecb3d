-- An address that is told that something is new, from now on.
INSERT INTO webhook (id, address, made, made_by, told, tries) VALUES ($1, $2, $3, $4, (SELECT size FROM journal_head WHERE one = 1), 0)
