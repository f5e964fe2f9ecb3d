-- Adds one sealed entry at the end of everything.
INSERT INTO entry (position, id, organisation, hour, kind, digest, commitment, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
