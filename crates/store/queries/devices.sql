-- Every phone, the newest first.
SELECT id, name, language, made, made_by, last_seen, revoked FROM device ORDER BY made DESC, id
