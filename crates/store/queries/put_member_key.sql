-- A member's pair of keys; the same pair under a new passphrase takes its place, and whoever stood by it still does.
INSERT INTO member_key (member, generation, public, vouch, sealed, changed) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (member, generation) DO UPDATE SET sealed = excluded.sealed, changed = excluded.changed
WHERE member_key.public = excluded.public
