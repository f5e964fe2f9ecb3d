-- A program was heard of.
UPDATE program SET last_seen = $1 WHERE id = $2
