-- Every program, the newest first.
SELECT id, name, may, made, made_by, last_seen, revoked FROM program ORDER BY made DESC, id
