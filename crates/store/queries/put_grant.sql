-- The organisation's key for one member.
INSERT INTO organisation_grant (generation, member, sealed) VALUES ($1, $2, $3)
ON CONFLICT (generation, member) DO UPDATE SET sealed = excluded.sealed
