-- A form of others, once: the first bytes of a version are its bytes.
INSERT INTO form (id, version, title, body, digest, added, added_by) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (id, version) DO NOTHING
