-- The organisation's key for one member.
INSERT INTO organisation_grant (generation, member, sealed, changed) VALUES ($1, $2, $3, $4)
ON CONFLICT (generation, member) DO UPDATE SET sealed = excluded.sealed, changed = excluded.changed
