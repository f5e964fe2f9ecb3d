-- A member's pair of keys.
INSERT INTO member_key (member, generation, public, sealed) VALUES ($1, $2, $3, $4)
ON CONFLICT (member, generation) DO UPDATE SET sealed = excluded.sealed WHERE member_key.public = excluded.public
