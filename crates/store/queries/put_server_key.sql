-- A key of the server's own; the same under another data key, or with another voucher, takes its place.
INSERT INTO server_key (purpose, generation, public, vouch, wrapped, wrapped_under, changed) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (purpose, generation) DO UPDATE
SET vouch = excluded.vouch, wrapped = excluded.wrapped, wrapped_under = excluded.wrapped_under, changed = excluded.changed
WHERE server_key.public = excluded.public
