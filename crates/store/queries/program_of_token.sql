-- The program with this token, by its hash.
SELECT id, name, may, made, made_by, last_seen, revoked FROM program WHERE token_hash = $1
