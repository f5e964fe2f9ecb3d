-- A pair of keys of the organisation's; the same one sent again is no fault.
INSERT INTO organisation_key (generation, public, made, changed) VALUES ($1, $2, $3, $4)
ON CONFLICT (generation) DO UPDATE SET made = organisation_key.made WHERE organisation_key.public = excluded.public
