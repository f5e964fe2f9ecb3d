-- A phone was heard of.
UPDATE device SET last_seen = $1 WHERE id = $2
