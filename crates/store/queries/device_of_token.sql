-- The phone with this token, by its hash.
SELECT id, name, language, made, made_by, last_seen, revoked FROM device WHERE token_hash = $1
