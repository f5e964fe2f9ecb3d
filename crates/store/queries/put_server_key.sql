-- A key of the server's own; the same under another data key takes its place.
INSERT INTO server_key (purpose, generation, public, wrapped, wrapped_under, changed) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (purpose, generation) DO UPDATE
SET wrapped = excluded.wrapped, wrapped_under = excluded.wrapped_under, changed = excluded.changed
WHERE server_key.public = excluded.public
