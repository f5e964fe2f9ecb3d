-- A sign-in was used.
UPDATE session SET last_seen = $1 WHERE token_hash = $2
