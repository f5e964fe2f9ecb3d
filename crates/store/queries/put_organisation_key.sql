-- A pair of keys of the organisation's; the same one with another voucher takes its place.
INSERT INTO organisation_key (generation, public, vouch, made, changed) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (generation) DO UPDATE SET vouch = excluded.vouch, changed = excluded.changed
WHERE organisation_key.public = excluded.public
